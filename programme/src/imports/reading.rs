//! A file becomes a table of texts, or is refused before it takes much time or memory.

use super::{columns, separated, sheets};
use domain::imports::{BYTES_MAX, CELL_MAX, COLUMNS_MAX, ROWS_MAX, Unreadable};
use serde::{Deserialize, Serialize};

/// The most cells that are not empty.
pub(super) const CELLS_MAX: usize = 400_000;
/// The most bytes in all of them.
const TEXT_MAX: usize = 12_000_000;

/// The first row with anything in it, and the rows after it. Empty ends are cut off.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// What the columns are called.
    pub header: Vec<String>,
    /// The rows, the first one after the header leading.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// A cell; nothing where there is none.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> &str {
        self.rows.get(row).and_then(|cells| cells.get(column)).map_or("", String::as_str)
    }
}

/// Reads a file as a list: a spreadsheet, or lines with separators. A title above the names of the columns is left out.
///
/// # Errors
/// Why it can't be read.
pub fn read(bytes: &[u8]) -> Result<Table, Unreadable> {
    if bytes.len() > BYTES_MAX {
        return Err(Unreadable::TooLarge);
    }
    match bytes {
        b if b.trim_ascii().is_empty() => Err(Unreadable::Empty),
        [b'P', b'K', ..] => sheets::read(bytes).map(columns::below_title),
        // What Excel locks with a password, and what it wrote before 2007, is no zip
        [0xd0, 0xcf, 0x11, 0xe0, ..] => Err(Unreadable::Locked),
        _ => separated::read(bytes).map(columns::below_title),
    }
}

/// A table while it is filled, within its bounds.
#[derive(Debug, Default)]
pub(super) struct Grid {
    rows: Vec<Vec<String>>,
    cells: usize,
    text: usize,
}

impl Grid {
    /// Puts a text into a cell, wherever it is.
    pub(super) fn put(&mut self, row: usize, column: usize, text: &str) -> Result<(), Unreadable> {
        // One for the header
        if row > ROWS_MAX {
            return Err(Unreadable::Rows);
        }
        if column >= COLUMNS_MAX {
            return Err(Unreadable::Columns);
        }
        let text = text.trim();
        if self.rows.len() <= row {
            self.rows.resize_with(row + 1, Vec::new);
        }
        if text.is_empty() {
            return Ok(());
        }
        (self.cells, self.text) = (self.cells + 1, self.text + text.len());
        if text.len() > CELL_MAX && text.chars().count() > CELL_MAX {
            return Err(Unreadable::Cell);
        }
        if self.text > TEXT_MAX {
            return Err(Unreadable::Swollen);
        }
        let cells = &mut self.rows[row];
        if cells.len() <= column {
            self.cells += column - cells.len();
            cells.reserve_exact(column + 1 - cells.len());
            cells.resize_with(column + 1, String::new);
        }
        if self.cells > CELLS_MAX {
            return Err(Unreadable::Swollen);
        }
        text.clone_into(&mut cells[column]);
        Ok(())
    }

    /// The table that it became.
    pub(super) fn table(self) -> Result<Table, Unreadable> {
        let mut rows = self.rows;
        while rows.last().is_some_and(Vec::is_empty) {
            rows.pop();
        }
        let head = rows.iter().position(|cells| !cells.is_empty()).ok_or(Unreadable::Empty)?;
        let header = std::mem::take(&mut rows[head]);
        rows.drain(..=head);
        if rows.len() > ROWS_MAX {
            return Err(Unreadable::Rows);
        }
        if rows.is_empty() { Err(Unreadable::Empty) } else { Ok(Table { header, rows }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Vec<String>> {
        let table = read(text.as_bytes()).unwrap();
        std::iter::once(table.header).chain(table.rows).collect()
    }

    #[test]
    fn separators_and_marks_are_found_out() {
        let expected = [["ad", "soyad"], ["Aysel", "Əliyeva, M."]];
        for text in [
            "ad,soyad\nAysel,\"Əliyeva, M.\"\n",
            "\u{feff}ad;soyad\r\nAysel;Əliyeva, M.\r\n",
            "sep=|\r\nad|soyad\r\nAysel|Əliyeva, M.\r\n",
            "\n\nad\tsoyad\nAysel\tƏliyeva, M.",
            "ad;soyad;\nAysel;\"Əliyeva, M.\";\n;;\n\n",
        ] {
            assert_eq!(rows(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_row_keeps_its_number_when_the_one_before_is_empty() {
        let table = read(b"a,b\n,\n1,2\n").unwrap();
        assert_eq!(table.rows.len(), 2);
        assert_eq!((table.cell(0, 0), table.cell(1, 1), table.cell(9, 9)), ("", "2", ""));
    }

    #[test]
    fn what_is_no_list_says_why() {
        let refused = |bytes: &[u8]| read(bytes).unwrap_err();
        assert_eq!(refused(b" \n"), Unreadable::Empty);
        assert_eq!(refused(b"a,b\n"), Unreadable::Empty);
        assert_eq!(refused(&vec![b'a'; BYTES_MAX + 1]), Unreadable::TooLarge);
        assert_eq!(refused(b"%PDF-1.7 x"), Unreadable::Kind);
        assert_eq!(refused(b"<html><table>"), Unreadable::Kind);
        assert_eq!(refused(b"a,b\n\0,1"), Unreadable::Kind);
        assert_eq!(refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), Unreadable::Locked);
        // "Əli" as Windows writes it in Cyrillic and in Turkish
        assert_eq!(refused(b"ad\n\xc0\xeb\xe8"), Unreadable::Encoding);
        assert_eq!(refused(b"\xff\xfea\0,\0"), Unreadable::Encoding);
    }

    #[test]
    fn a_list_keeps_its_bounds() {
        let refused = |text: String| read(text.as_bytes()).unwrap_err();
        assert_eq!(refused(format!("a\n{}", "1\n".repeat(ROWS_MAX + 1))), Unreadable::Rows);
        assert!(read(format!("a\n{}", "1\n".repeat(ROWS_MAX)).as_bytes()).is_ok());
        assert_eq!(refused(format!("a{}\n1", ",b".repeat(COLUMNS_MAX))), Unreadable::Columns);
        assert_eq!(refused(format!("a{}\n1", "\",".repeat(1_000_000))), Unreadable::Columns);
        assert_eq!(refused(format!("a\n{}", "x".repeat(CELL_MAX + 1))), Unreadable::Cell);
        assert_eq!(refused(format!("a\n\"{}", "x\n,".repeat(1_000_000))), Unreadable::Cell);
        assert_eq!(refused(format!("a\n{}", format!("{}1\n", ",".repeat(99)).repeat(20_000))), Unreadable::Swollen);
    }
}
