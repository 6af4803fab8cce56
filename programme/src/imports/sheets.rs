//! Spreadsheets: what is in the zip is counted while it is inflated, then the first visible sheet is read cell by cell.

use super::markup::{Counted, Look};
use super::reading::{Grid, Table};
use calamine::{DataRef, DataType, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use domain::imports::Unreadable;
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// The most bytes of everything in the file, inflated,
const INFLATED_MAX: usize = 50_000_000;
/// of one part of it,
const PART_MAX: usize = 24_000_000;
/// and the most parts.
const PARTS_MAX: usize = 1000;

/// Reads the first visible sheet of a workbook.
pub(super) fn read(bytes: &[u8]) -> Result<Table, Unreadable> {
    check(bytes)?;
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsxError::Password => Unreadable::Locked,
        _ => Unreadable::Kind,
    })?;
    let shown = |s: &&calamine::Sheet| s.typ == SheetType::WorkSheet && s.visible == SheetVisible::Visible;
    let name = book.sheets_metadata().iter().find(shown).map(|s| s.name.clone()).ok_or(Unreadable::Empty)?;
    let mut cells = book.worksheet_cells_reader(&name).map_err(|_| Unreadable::Broken)?;
    let mut grid = Grid::default();
    while let Some(cell) = cells.next_cell().map_err(|_| Unreadable::Broken)? {
        // A row may be coloured to its far end: only what holds something counts
        if !cell.get_value().is_empty() {
            let (row, column) = cell.get_position();
            let at = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
            grid.put(at(row), at(column), &text_of(cell.get_value()))?;
        }
    }
    grid.table()
}

/// A cell as somebody would type it: dates as `1999-12-31`, whole numbers without a point.
fn text_of(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => format!("{number:.0}"),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(moment) => value.as_date().map_or_else(|| moment.as_f64().to_string(), |day| day.to_string()),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// Inflates every part once, keeping nothing, and stops where it is more than a list can be.
fn check(bytes: &[u8]) -> Result<(), Unreadable> {
    if bytes.windows(4).filter(|four| *four == b"PK\x01\x02").count() > PARTS_MAX {
        return Err(Unreadable::Swollen);
    }
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::Broken)?;
    let (mut counted, mut inflated, mut piece) = (Counted::default(), 0, vec![0; 16 * 1024]);
    // The sheet that will be read is known beforehand where there is just one; else its cells are looked at as they are read
    let one = zip.file_names().filter(|name| name.as_ref().is_ok_and(|name| is_sheet(name))).count() == 1;
    for at in 0..zip.len() {
        let mut part = zip.by_index(at).map_err(|error| match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Unreadable::Locked,
            _ => Unreadable::Broken,
        })?;
        let name = part.name().map_err(|_| Unreadable::Broken)?.into_owned();
        let (mut look, mut size) = (Look::at(&name, &mut counted, one && is_sheet(&name)), 0);
        loop {
            let read = part.read(&mut piece).map_err(|_| Unreadable::Broken)?;
            if read == 0 {
                break;
            }
            (size, inflated) = (size + read, inflated + read);
            if size > PART_MAX || inflated > INFLATED_MAX {
                return Err(Unreadable::Swollen);
            }
            look.pass(&piece[..read])?;
        }
        look.end()?;
    }
    Ok(())
}

/// Whether a part is a sheet with cells, by where programs put those.
fn is_sheet(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.strip_prefix("xl/worksheets/").is_some_and(|rest| rest.ends_with(".xml") && !rest.contains('/'))
}
