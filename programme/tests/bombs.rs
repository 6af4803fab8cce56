//! Files made to do harm are refused as lists: in at most three seconds, with at most 50 MB more of memory.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "bombs/made.rs"]
mod made;

use domain::imports::{BYTES_MAX, Unreadable};
use made::{Part, book, cell, repeated, rows, sheet, zipped};
use programme::imports::read;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

/// The most memory that reading takes, in KiB,
const KIB_MAX: u64 = 50 * 1024;
/// and the most time.
const MILLIS_MAX: u64 = 3000;
/// Names the file of the process that reads alone.
const FILE: &str = "BOMB_FILE";

/// The most memory of this process so far, and what it has now, in KiB.
fn memory() -> (u64, u64) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let of = |name: &str| {
        let line = status.lines().find(|line| line.starts_with(name)).unwrap_or_default();
        line.split_whitespace().nth(1).and_then(|n| n.parse().ok()).unwrap_or(0)
    };
    (of("VmHWM:"), of("VmRSS:"))
}

#[test]
fn a_plain_book_is_read() {
    let table = read(&book(&[("xl/worksheets/sheet1.xml", sheet(&rows(3)))])).unwrap();
    assert_eq!((table.header[0].as_str(), table.rows.len(), table.cell(1, 0)), ("1", 2, "3"));
}

/// The story of one file, told by a process of its own: whatever was freed before would hide what it takes.
#[test]
fn one_file_is_read_alone() {
    let Ok(file) = std::env::var(FILE) else { return };
    let bytes = std::fs::read(file).unwrap();
    let (_, before) = memory();
    let begun = Instant::now();
    let outcome = match read(&bytes) {
        Ok(_) => "read",
        Err(why) => why.as_str(),
    };
    println!("{FILE} {outcome} {} {}", begun.elapsed().as_millis(), memory().0.saturating_sub(before));
}

/// Reads a file in a process of its own: what came of it, the milliseconds, and the KiB that it took.
fn alone(bytes: &[u8]) -> Option<(String, u64, u64)> {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let file = std::env::temp_dir().join(format!("bomb-{}-{number}", std::process::id()));
    std::fs::write(&file, bytes).unwrap();
    let story = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "one_file_is_read_alone", "--nocapture"])
        .env(FILE, &file)
        .output()
        .unwrap();
    std::fs::remove_file(&file).unwrap();
    let told = String::from_utf8_lossy(&story.stdout).into_owned();
    let mut said = told.split(FILE).nth(1)?.lines().next()?.split_whitespace();
    Some((said.next()?.to_owned(), said.next()?.parse().ok()?, said.next()?.parse().ok()?))
}

#[test]
fn every_bomb_is_refused_soon_and_with_little_memory() {
    let mut wrong = Vec::new();
    for (name, bytes, why) in bombs() {
        let Some((outcome, millis, more)) = alone(&bytes) else {
            wrong.push(format!("{name}: no answer"));
            continue;
        };
        println!("{name}, {} KB: {outcome}, {millis} ms, {more} KiB", bytes.len() / 1000);
        if millis > MILLIS_MAX || more > KIB_MAX || !why.iter().any(|why| why.as_str() == outcome) {
            wrong.push(format!("{name}: {outcome}, {millis} ms, {more} KiB"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// As much as a list may hold takes no more than what is refused.
#[test]
fn the_largest_lists_are_read_within_the_same_memory() {
    let cells =
        |n: usize| (0..15).map(|c| format!("<c t=\"inlineStr\"><is><t>{n} cell {c}</t></is></c>")).collect::<String>();
    let rows: String = (0..25_000).map(|n| format!("<row>{}</row>", cells(n))).collect();
    let lines: String = (0..25_000).map(|n| format!("{}\n", vec![format!("{n:011}"); 15].join(";"))).collect();
    for bytes in [book(&[("xl/worksheets/sheet1.xml", sheet(&rows))]), lines.into_bytes()] {
        let (outcome, millis, more) = alone(&bytes).unwrap();
        println!("{} KB: {outcome}, {millis} ms, {more} KiB", bytes.len() / 1000);
        assert!(outcome == "read" && more <= KIB_MAX, "{outcome}, {millis} ms, {more} KiB");
    }
}

/// As many cells as there may be, and one more.
fn far(at: &str) -> String {
    let cells = "<c><v>12345</v></c>".repeat(16);
    let rows: String = (0..25_000).map(|_| format!("<row>{cells}</row>")).collect();
    format!("{rows}<row><c r=\"{at}\"><v>1</v></c></row>")
}

/// Only the sheet that is read has to be a list.
#[test]
fn what_lies_far_in_another_sheet_or_is_only_coloured_does_no_harm() {
    let coloured = format!("{}<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row>", rows(3));
    assert_eq!(read(&book(&[("xl/worksheets/sheet1.xml", sheet(&coloured))])).unwrap().rows.len(), 2);
    let two = [("xl/worksheets/sheet1.xml", sheet(&rows(3))), ("xl/worksheets/sheet2.xml", sheet(&cell("XFD1048576")))];
    assert_eq!(read(&book(&two)).unwrap().rows.len(), 2);
}

type Bomb = (&'static str, Vec<u8>, &'static [Unreadable]);

fn bombs() -> Vec<Bomb> {
    use Unreadable::{Broken, Carries, Cell, Columns, Empty, Encoding, Kind, Locked, Rows, Swollen, TooLarge};
    const SHEET: &str = "xl/worksheets/sheet1.xml";
    const SHARED: &str = "xl/sharedStrings.xml";
    let of_sheet = |text: Part| book(&[(SHEET, text)]);
    let with = |name: &'static str, part: Part| book(&[(SHEET, sheet(&rows(2))), (name, part)]);
    let small = "<c><v>1</v></c>";
    let whole = of_sheet(sheet(&rows(2000)));
    let mut locked = whole.clone();
    made::set_locked(&mut locked);
    let sst = |inside: Part| repeated("<sst xmlns=\"x\">", inside, "</sst>");
    let many = |count: usize, one: &str| Part { head: String::new(), one: one.to_owned(), count, tail: String::new() };
    vec![
        (
            "eight hundred thousand rows of nothing",
            of_sheet(repeated(
                "<worksheet><sheetData>",
                many(800_000, &format!("<row>{}</row>", "<c/>".repeat(6))),
                "</sheetData></worksheet>",
            )),
            &[Swollen],
        ),
        (
            "a sheet of 80 MB",
            of_sheet(repeated(
                "<worksheet><sheetData>",
                many(800_000, &format!("<row>{}</row>", small.repeat(6))),
                "</sheetData></worksheet>",
            )),
            &[Rows],
        ),
        ("a picture of 200 MB", with("xl/media/a.png", many(200_000, &"a".repeat(1000))), &[Swollen]),
        (
            "twenty pictures of 4 MB",
            zipped(&(0..20).map(|n| (format!("xl/media/{n}.png"), many(4000, &"a".repeat(1000)))).collect::<Vec<_>>()),
            &[Swollen],
        ),
        ("a zip in the zip", with("xl/embeddings/a.bin", many(1, "PK\x03\x04")), &[Carries]),
        ("a zip for a sheet", of_sheet(many(1, "PK\x03\x04")), &[Carries]),
        ("the farthest cell", of_sheet(sheet(&cell("XFD1048576"))), &[Rows, Columns]),
        ("the farthest row", of_sheet(sheet(&cell("A1048576"))), &[Rows]),
        ("the farthest column", of_sheet(sheet(&cell("XFD1"))), &[Columns]),
        ("a far row after every cell that there may be", of_sheet(sheet(&far("A1048576"))), &[Rows]),
        ("a far column after every cell that there may be", of_sheet(sheet(&far("XFD24000"))), &[Columns]),
        ("a cell more than there may be", of_sheet(sheet(&far("A24001"))), &[Swollen]),
        ("a cell beyond every sheet", of_sheet(sheet(&cell("ZZZZZZZ99999999999"))), &[Broken, Rows, Columns]),
        ("twenty-six thousand rows", of_sheet(sheet(&rows(26_000))), &[Rows]),
        (
            "a million columns",
            of_sheet(repeated("<worksheet><sheetData><row>", many(1_000_000, small), "</row></sheetData></worksheet>")),
            &[Columns],
        ),
        (
            "a huge cell",
            of_sheet(sheet(&format!("<row><c t=\"inlineStr\"><is><t>{}</t></is></c></row>", "a".repeat(2_000_000)))),
            &[Cell],
        ),
        (
            "a cell of many pieces",
            of_sheet(repeated(
                "<worksheet><sheetData><row><c t=\"inlineStr\"><is>",
                many(500_000, "<r><rPr/><t>aaaaaaaaaaaaaa</t></r>"),
                "</is></c></row></sheetData></worksheet>",
            )),
            &[Cell],
        ),
        (
            "a huge shared text",
            with(SHARED, sst(many(1, &format!("<si><t>{}</t></si>", "a".repeat(9_000_000))))),
            &[Cell],
        ),
        ("a million shared texts", with(SHARED, sst(many(1_000_000, "<si><t>a</t></si>"))), &[Swollen]),
        (
            "room for shared texts that are not there",
            with(SHARED, many(1, "<sst uniqueCount=\"99999999999999\"></sst>")),
            &[Swollen],
        ),
        (
            "a hundred thousand formats",
            with("xl/styles.xml", repeated("<styleSheet><cellXfs>", many(100_000, "<xf/>"), "</cellXfs></styleSheet>")),
            &[Swollen],
        ),
        (
            "a billion laughs",
            of_sheet(many(
                1,
                "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><worksheet/>",
            )),
            &[Carries],
        ),
        (
            "an entity from elsewhere",
            of_sheet(many(1, "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><worksheet/>")),
            &[Carries],
        ),
        ("a document type in the shared texts", with(SHARED, many(1, "<!DOCTYPE x><sst></sst>")), &[Carries]),
        ("a sheet in UTF-16", of_sheet(many(1, "\u{feff}<\0w\0o\0r\0k\0s\0h\0e\0e\0t\0/\0>\0")), &[Broken]),
        (
            "a sheet that says UTF-16",
            of_sheet(many(1, "<?xml version=\"1.0\" encoding='UTF-16'?><worksheet/>")),
            &[Encoding],
        ),
        ("a tag of a megabyte", of_sheet(repeated("<worksheet ", many(60_000, "a=\"1\" b=\"2\" "), "/>")), &[Swollen]),
        ("eight million elements in each other", of_sheet(many(8_000_000, "<a>")), &[Swollen]),
        ("a text that is no XML", of_sheet(many(5000, &"a".repeat(1000))), &[Broken]),
        (
            "two thousand parts",
            zipped(&(0..2000).map(|n| (format!("{n}"), many(1, ""))).collect::<Vec<_>>()),
            &[Swollen],
        ),
        ("a zip cut in half", whole[..whole.len() / 2].to_vec(), &[Broken]),
        ("a zip without its beginning", [b"PK", &whole[whole.len() / 3..]].concat(), &[Broken]),
        ("a zip behind a password", locked, &[Locked]),
        ("a zip that is no book", zipped(&[("word/document.xml".to_owned(), many(1, "<document/>"))]), &[Kind]),
        ("an empty zip", zipped(&[]), &[Kind, Broken]),
        ("a book without a sheet", zipped(&made::frame()), &[Broken, Kind, Empty]),
        ("a sheet without rows", of_sheet(sheet("")), &[Empty]),
        ("an old or locked book", [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice(), &[0; 4096]].concat(), &[Locked]),
        ("a program", [b"MZ".as_slice(), &[0; 4096]].concat(), &[Kind]),
        ("a picture", b"\x89PNG\r\n\x1a\n....".to_vec(), &[Kind]),
        ("a page", b"<!doctype html><table><tr><td>1".to_vec(), &[Kind]),
        ("five million lines", vec![b'\n'; BYTES_MAX], &[Empty]),
        ("two million rows", b"1\n".repeat(BYTES_MAX / 2), &[Rows]),
        ("five million columns", vec![b','; BYTES_MAX], &[Columns]),
        ("a quote that never ends", [b"a,b\n\"".as_slice(), &b"x,\n".repeat(BYTES_MAX / 3 - 2)].concat(), &[Cell]),
        ("quotes and lines", b"\"a\n\",".repeat(BYTES_MAX / 5), &[Columns]),
        (
            "wide rows with nothing in them",
            [b"a\n".as_slice(), &[b",".repeat(99).as_slice(), b"1\n"].concat().repeat(24_000)].concat(),
            &[Swollen],
        ),
        ("too large", vec![b'a'; BYTES_MAX + 1], &[TooLarge]),
        ("Cyrillic as Windows writes it", b"a,b\n\xc0\xeb\xe8,\xe5".to_vec(), &[Encoding]),
    ]
}
