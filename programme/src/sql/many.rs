//! Several rows in one statement: texts with `($1, $2), ($3, $4) …` made while compiling, one for each power of two.

/// How many bytes a statement takes that puts so many rows of so many values between a head and a tail.
pub(crate) const fn length(head: &str, values: usize, rows: usize, tail: &str) -> usize {
    let mut length = head.len() + tail.len();
    let mut n = 1;
    while n <= values * rows {
        // A dollar sign, the number, and what stands before it: `(` or `, (`, or `, `; each row ends with `)`
        length += 1 + digits(n);
        length += if n == 1 {
            1
        } else if n % values == 1 || values == 1 {
            3
        } else {
            2
        };
        n += 1;
    }
    length + rows
}

const fn digits(mut n: usize) -> usize {
    let mut digits = 1;
    while n >= 10 {
        n /= 10;
        digits += 1;
    }
    digits
}

const fn put<const N: usize>(mut text: [u8; N], mut at: usize, piece: &[u8]) -> ([u8; N], usize) {
    let mut i = 0;
    while i < piece.len() {
        text[at] = piece[i];
        at += 1;
        i += 1;
    }
    (text, at)
}

/// The bytes of such a statement.
pub(crate) const fn text<const N: usize>(head: &str, values: usize, rows: usize, tail: &str) -> [u8; N] {
    let (mut text, mut at) = put([b' '; N], 0, head.as_bytes());
    let mut n = 1;
    while n <= values * rows {
        let before: &[u8] = if n == 1 {
            b"($"
        } else if n % values == 1 || values == 1 {
            b", ($"
        } else {
            b", $"
        };
        (text, at) = put(text, at, before);
        let mut place = digits(n);
        let end = at + place;
        let mut rest = n;
        while place > 0 {
            place -= 1;
            text[at + place] = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        at = end;
        if n.is_multiple_of(values) {
            (text, at) = put(text, at, b")");
        }
        n += 1;
    }
    (text, _) = put(text, at, tail.as_bytes());
    text
}

/// Registers a statement for each number of rows and gives the one for `rows`, which is one of [`pieces`].
macro_rules! many {
    ($rows:expr, $values:literal, $head:literal, $tail:literal) => {{
        macro_rules! of {
            ($count:literal) => {{
                const LENGTH: usize = $crate::sql::many::length($head, $values, $count, $tail);
                const BYTES: [u8; LENGTH] = $crate::sql::many::text($head, $values, $count, $tail);
                // Written from texts alone
                const TEXT: &str = match ::std::str::from_utf8(&BYTES) {
                    Ok(text) => text,
                    Err(_) => "",
                };
                sql!(TEXT)
            }};
        }
        match $rows {
            32 => of!(32),
            16 => of!(16),
            8 => of!(8),
            4 => of!(4),
            2 => of!(2),
            _ => of!(1),
        }
    }};
}

/// Cuts a list into pieces for which there is a statement.
pub(crate) fn pieces<T>(mut rest: &[T]) -> impl Iterator<Item = &[T]> {
    std::iter::from_fn(move || {
        let most = [32, 16, 8, 4, 2, 1].into_iter().find(|most| *most <= rest.len())?;
        let (piece, left) = rest.split_at(most);
        rest = left;
        Some(piece)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_stand_in_brackets_and_values_are_counted_on() {
        const LENGTH: usize = length("insert into t values ", 3, 4, " on conflict do nothing");
        let made: [u8; LENGTH] = text("insert into t values ", 3, 4, " on conflict do nothing");
        assert_eq!(
            std::str::from_utf8(&made).unwrap(),
            "insert into t values ($1, $2, $3), ($4, $5, $6), ($7, $8, $9), ($10, $11, $12) on conflict do nothing"
        );
        const ONE: usize = length("values ", 1, 2, "");
        assert_eq!(std::str::from_utf8(&text::<ONE>("values ", 1, 2, "")).unwrap(), "values ($1), ($2)");
    }

    #[test]
    fn a_list_is_cut_into_powers_of_two() {
        let list: Vec<usize> = (0..107).collect();
        assert_eq!(pieces(&list).map(<[_]>::len).collect::<Vec<_>>(), [32, 32, 32, 8, 2, 1]);
        assert_eq!(pieces(&list).flatten().count(), 107);
    }
}
