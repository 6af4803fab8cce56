//! Lists with separators, field by field, so that nothing grows beyond its bound while it is read.

use super::reading::{Grid, Table};
use csv_core::{ReadFieldResult, ReaderBuilder};
use domain::imports::{CELL_MAX, Unreadable};

/// What other kinds of files begin with.
const OTHERS: [&[u8]; 7] = [b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"<", b"{\\rtf", b"RIFF"];

/// Reads a list with commas, semicolons or tabs, in UTF-8 with or without its mark.
pub(super) fn read(bytes: &[u8]) -> Result<Table, Unreadable> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(Unreadable::Encoding);
    }
    if OTHERS.iter().any(|mark| bytes.trim_ascii_start().starts_with(mark)) || bytes.contains(&0) {
        return Err(Unreadable::Kind);
    }
    std::str::from_utf8(bytes).map_err(|_| Unreadable::Encoding)?;
    let (separator, bytes) = named(bytes).unwrap_or_else(|| (separator(bytes), bytes));
    let mut reader = ReaderBuilder::new().delimiter(separator).build();
    let mut grid = Grid::default();
    let (mut field, mut filled) = (vec![0; 4 * CELL_MAX], 0);
    let (mut rest, mut row, mut column) = (bytes, 0, 0);
    loop {
        let (result, read, written) = reader.read_field(rest, &mut field[filled..]);
        rest = &rest[read..];
        filled += written;
        match result {
            ReadFieldResult::InputEmpty => {}
            ReadFieldResult::OutputFull => return Err(Unreadable::Cell),
            ReadFieldResult::Field { record_end } => {
                let text = std::str::from_utf8(&field[..filled]).map_err(|_| Unreadable::Encoding)?;
                grid.put(row, column, text)?;
                (filled, column) = (0, column + 1);
                if record_end {
                    (row, column) = (row + 1, 0);
                }
            }
            ReadFieldResult::End => break,
        }
    }
    grid.table()
}

/// The separator that a first line such as `sep=;` names, as some programs write it, and the lines after it.
fn named(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let (separator, rest) = bytes.strip_prefix(b"sep=")?.split_first()?;
    let rest = rest.strip_prefix(b"\r").unwrap_or(rest).strip_prefix(b"\n")?;
    b",;\t|".contains(separator).then_some((*separator, rest))
}

/// What stands most often between the fields of the first line.
fn separator(bytes: &[u8]) -> u8 {
    let line = bytes.trim_ascii_start().split(|b| *b == b'\n').next().unwrap_or_default();
    let count = |separator: &u8| {
        let mut quoted = false;
        line.iter()
            .filter(|byte| {
                quoted ^= **byte == b'"';
                !quoted && *byte == separator
            })
            .count()
    };
    // The last of equals is taken, so the usual one stands last
    [b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',')
}
