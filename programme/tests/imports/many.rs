//! Twenty thousand rows, of which 137 are bad in many ways: exactly those are told, and the rest is in once.

use super::*;
use domain::imports::BYTES_MAX;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use std::collections::BTreeSet;

stories! { three_hundred_rows_come_in_once_on_both_databases }

/// The cells of a good row.
fn good(n: usize) -> [String; 8] {
    let date = day("1998-01-01") + chrono::Duration::days(i64::try_from(n % 3000).unwrap());
    [
        ["Aysel", "Tural", "Günel", "Şəhriyar", "Айгюн", "عائشہ"][n % 6].into(),
        ["Əliyeva", "Məmmədov", "Quliyeva", "O’Brien"][n % 4].into(),
        if n.is_multiple_of(3) { String::new() } else { "İlham qızı".into() },
        if n.is_multiple_of(2) { date.to_string() } else { date.format("%d.%m.%Y").to_string() },
        format!("applicant{n}@cast.test"),
        format!("+99450{n:07}"),
        if n.is_multiple_of(5) { "SUM".into() } else { "BAK1".into() },
        "az:C2 en:B1 ru:A2".into(),
    ]
}

/// Spoils a row in one of fourteen ways.
fn spoil(cells: &mut [String; 8], way: usize) {
    let (column, text) = [
        (0, ""),
        (0, "12345"),
        (1, "\u{202e}evil"),
        (1, ""),
        (3, "31.02.2001"),
        (3, "2019-01-01"),
        (3, "1950-01-01"),
        (3, "2031-01-01"),
        (4, "no at sign"),
        (4, "applicant0@cast.test"),
        (5, "12"),
        (6, "NOWHERE"),
        (7, "az:Z9"),
        (7, "az:C2 az:B1"),
    ][way % 14];
    cells[column] = text.to_owned();
}

fn rows(count: usize, bad: usize) -> (Vec<[String; 8]>, BTreeSet<i64>) {
    let mut rows: Vec<[String; 8]> = (0..count).map(good).collect();
    let mut planted = BTreeSet::new();
    for way in 0..bad {
        // Spread over the list, and never the row whose address is repeated
        let at = 1 + way * (count - 2) / bad;
        spoil(&mut rows[at], way);
        planted.insert(i64::try_from(at + 1).unwrap());
    }
    assert_eq!(planted.len(), bad);
    (rows, planted)
}

fn csv(rows: &[[String; 8]]) -> Vec<u8> {
    let lines: Vec<String> = rows.iter().map(|cells| cells.join(";")).collect();
    format!("\u{feff}{}\r\n{}\r\n", HEADER.replace(',', ";"), lines.join("\r\n")).into_bytes()
}

/// The same as a spreadsheet, with the birth dates as real dates where they are dates.
fn xlsx(rows: &[[String; 8]]) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let format = Format::new().set_num_format("dd.mm.yyyy");
    for (name, at) in HEADER.split(',').zip(0..) {
        sheet.write_string(0, at, name).unwrap();
    }
    for (cells, row) in rows.iter().zip(1..) {
        for (cell, at) in cells.iter().zip(0..) {
            let date = (at == 3).then(|| ExcelDateTime::parse_from_str(cell).ok()).flatten();
            match date {
                Some(date) => sheet.write_datetime_with_format(row, at, date, &format).unwrap(),
                None => sheet.write_string(row, at, cell).unwrap(),
            };
        }
    }
    book.save_to_buffer().unwrap()
}

/// A list of so many good rows.
pub(super) fn sound(count: usize) -> Table {
    imports::read(&csv(&rows(count, 0).0)).unwrap()
}

async fn comes_in_once(stage: &Stage, count: usize, bad: usize) {
    autumn(stage, Terms::default()).await;
    let (rows, planted) = rows(count, bad);
    let (csv, xlsx) = (csv(&rows), xlsx(&rows));
    assert!(csv.len() < BYTES_MAX && xlsx.len() < BYTES_MAX, "{} and {} bytes", csv.len(), xlsx.len());
    let good = i64::try_from(count - bad).unwrap();
    let begun = std::time::Instant::now();
    let first = take(stage, &imports::read_apart(csv).await.unwrap(), false).await;
    println!("{count} rows of CSV: {:?}", begun.elapsed());
    assert_eq!((first.rows, first.accepted, first.unchanged), (good + i64::try_from(bad).unwrap(), good, 0));
    assert_eq!(first.rejected.iter().map(|r| r.row).collect::<BTreeSet<_>>(), planted);
    assert_eq!(handed_in(stage).await, good);
    let begun = std::time::Instant::now();
    let again = take(stage, &imports::read_apart(xlsx).await.unwrap(), false).await;
    println!("{count} rows of XLSX: {:?}", begun.elapsed());
    assert_eq!((again.accepted, again.unchanged), (0, good));
    assert_eq!(again.rejected, first.rejected);
    assert_eq!(handed_in(stage).await, good);
}

async fn three_hundred_rows_come_in_once_on_both_databases(stage: Stage) {
    comes_in_once(&stage, 300, 42).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_thousand_rows_come_in_but_for_exactly_the_bad_ones() {
    comes_in_once(&Stage::on_sqlite().await, 20_000, 137).await;
}
