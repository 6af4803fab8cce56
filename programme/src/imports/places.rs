//! Where the cells of a sheet lie that hold something, counted before any of them is kept.

use super::reading::CELLS_MAX;
use domain::imports::{COLUMNS_MAX, ROWS_MAX, Unreadable};
use memchr::memmem;

/// The most cells, with something in them or not.
const EMPTY_MAX: usize = 2_000_000;

/// The place in a sheet that passes by. A row may be coloured to its far end: only a cell that holds something has to lie
/// within the bounds.
#[derive(Debug, Default)]
pub(super) struct Places {
    /// Rows and columns are counted from 1; before the first one there is none.
    row: usize,
    column: usize,
    /// Inside of a cell that has held nothing yet,
    empty: bool,
    /// and of an element of it that holds its value.
    value: bool,
    filled: usize,
    cells: usize,
}

impl Places {
    /// An element begins, or is over at once.
    pub(super) fn begins(&mut self, name: &[u8], tag: &[u8]) -> Result<(), Unreadable> {
        match name {
            b"row" => {
                (self.row, self.column) = (place(tag).map_or(self.row + 1, |(_, row)| row), 0);
            }
            b"c" => {
                let next = (self.column + 1, self.row);
                let (column, row) = place(tag).unwrap_or(next);
                (self.column, self.row, self.empty) = (column.max(1), row, true);
                self.cells += 1;
            }
            b"v" | b"t" => self.value = tag.last() != Some(&b'/'),
            _ => {}
        }
        if self.cells > EMPTY_MAX { Err(Unreadable::Swollen) } else { Ok(()) }
    }

    /// An element ends.
    pub(super) fn over(&mut self) {
        self.value = false;
    }

    /// A text passes by.
    pub(super) fn text(&mut self) -> Result<(), Unreadable> {
        if !(self.value && self.empty) {
            return Ok(());
        }
        (self.empty, self.filled) = (false, self.filled + 1);
        // One more row for the header
        if self.row > ROWS_MAX + 1 {
            return Err(Unreadable::Rows);
        }
        if self.column > COLUMNS_MAX {
            return Err(Unreadable::Columns);
        }
        if self.filled > CELLS_MAX { Err(Unreadable::Swollen) } else { Ok(()) }
    }
}

/// The column and row that a tag names in `r="B12"` or `r="12"`; a row alone is in no column.
fn place(tag: &[u8]) -> Option<(usize, usize)> {
    let at = memmem::find(tag, b" r=")? + 4;
    let (mut column, mut row) = (0_usize, 0_usize);
    for byte in tag.get(at..)? {
        match byte {
            b'A'..=b'Z' => column = column.saturating_mul(26).saturating_add(usize::from(byte - b'A') + 1),
            b'a'..=b'z' => column = column.saturating_mul(26).saturating_add(usize::from(byte - b'a') + 1),
            b'0'..=b'9' => row = row.saturating_mul(10).saturating_add(usize::from(byte - b'0')),
            _ => break,
        }
    }
    Some((column, row))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_from_what_is_named_or_follows() {
        assert_eq!(place(b"c r=\"XFD1048576\" s=\"1\""), Some((16_384, 1_048_576)));
        assert_eq!(place(b"row spans=\"1:3\" r='12'"), Some((0, 12)));
        assert_eq!(place(b"c s=\"1\""), None);
        let mut places = Places::default();
        places.begins(b"row", b"row").unwrap();
        for _ in 0..3 {
            places.begins(b"c", b"c").unwrap();
        }
        assert_eq!((places.row, places.column), (1, 3));
        places.begins(b"row", b"row r=\"7\"").unwrap();
        places.begins(b"c", b"c r=\"B7\"").unwrap();
        places.begins(b"c", b"c").unwrap();
        assert_eq!((places.row, places.column), (7, 3));
    }

    #[test]
    fn only_what_holds_something_has_to_lie_within_the_bounds() {
        let mut places = Places::default();
        places.begins(b"row", b"row r=\"1048576\"").unwrap();
        places.begins(b"c", b"c r=\"A1048576\" s=\"4\"").unwrap();
        assert_eq!(places.text(), Ok(()), "a line between two elements");
        places.begins(b"v", b"v/").unwrap();
        assert_eq!(places.text(), Ok(()));
        places.begins(b"v", b"v").unwrap();
        assert_eq!(places.text(), Err(Unreadable::Rows));
    }
}
