//! Zips and sheets as nobody's office makes them, written without ever holding them whole.

use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A text that repeats itself.
#[derive(Debug, Clone)]
pub struct Part {
    pub head: String,
    pub one: String,
    pub count: usize,
    pub tail: String,
}

pub fn repeated(head: &str, part: Part, tail: &str) -> Part {
    Part { head: format!("{head}{}", part.head), tail: format!("{}{tail}", part.tail), ..part }
}

fn once(text: &str) -> Part {
    Part { head: text.to_owned(), one: String::new(), count: 0, tail: String::new() }
}

/// A sheet with these rows.
pub fn sheet(rows: &str) -> Part {
    once(&format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet><sheetData>{rows}</sheetData></worksheet>"))
}

/// So many rows of one number.
pub fn rows(count: usize) -> String {
    (1..=count).map(|n| format!("<row r=\"{n}\"><c r=\"A{n}\"><v>{n}</v></c></row>")).collect()
}

/// A header, and one cell somewhere.
pub fn cell(at: &str) -> String {
    format!("{}<row><c r=\"{at}\"><v>1</v></c></row>", rows(1))
}

const MAIN: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The parts that make a zip a book with one sheet.
pub fn frame() -> Vec<(String, Part)> {
    let relations = |kind: &str, target: &str| {
        once(&format!(
            "<Relationships><Relationship Id=\"r1\" Type=\"{MAIN}/{kind}\" Target=\"{target}\"/></Relationships>"
        ))
    };
    let book = format!(
        "<workbook xmlns:r=\"{MAIN}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
    );
    vec![
        ("_rels/.rels".into(), relations("officeDocument", "xl/workbook.xml")),
        ("xl/workbook.xml".into(), once(&book)),
        ("xl/_rels/workbook.xml.rels".into(), relations("worksheet", "worksheets/sheet1.xml")),
    ]
}

pub fn book(parts: &[(&str, Part)]) -> Vec<u8> {
    let mut all = frame();
    all.extend(parts.iter().map(|(name, part)| ((*name).to_owned(), part.clone())));
    zipped(&all)
}

pub fn zipped(parts: &[(String, Part)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in parts {
        zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(part.head.as_bytes()).unwrap();
        // Large pieces, because each one costs a call
        let at_once = (64 * 1024 / part.one.len().max(1)).max(1);
        let piece = part.one.repeat(at_once);
        for _ in 0..part.count / at_once {
            zip.write_all(piece.as_bytes()).unwrap();
        }
        zip.write_all(part.one.repeat(part.count % at_once).as_bytes()).unwrap();
        zip.write_all(part.tail.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Marks every part as encrypted, in both places.
pub fn set_locked(bytes: &mut [u8]) {
    for at in 0..bytes.len() - 10 {
        match &bytes[at..at + 4] {
            b"PK\x03\x04" => bytes[at + 6] |= 1,
            b"PK\x01\x02" => bytes[at + 8] |= 1,
            _ => {}
        }
    }
}
