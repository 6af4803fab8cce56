//! A week as files: a table on paper, and a spreadsheet with a row for each place.

use super::{Board, OnBoard};
use crate::act::Act;
use crate::certificates::print::{Row, Week as Sheet};
use crate::error::{Error, Result};
use chrono::{DateTime, NaiveTime, Utc};
use domain::events::{Event, EventKind};
use domain::ids::RosterId;
use domain::language::Language;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};
use words::Words;

/// Notes who takes a roster out as a file.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] for whoever may not see the board.
pub async fn note_export(act: &mut Act, id: RosterId, format: &'static str) -> Result<()> {
    let roster = super::find(act, id).await?;
    let center = crate::centers::find(act, roster.center).await?;
    let detail = serde_json::json!({ "format": format });
    act.note(center.programme, Event::new(EventKind::RosterExported, id).with(detail)).await
}

/// A span of hours on the wall, and the shifts of each day within it.
pub type Band<'b> = ((NaiveTime, NaiveTime), Vec<Vec<&'b OnBoard>>);

/// The times of day of a week, and the positions within each: the rows of every table of a week.
#[must_use]
pub fn bands(board: &Board) -> Vec<Band<'_>> {
    let clocks = |s: &OnBoard| {
        let zone = s.shift.zone;
        (zone.clock(s.shift.period.start()), zone.clock(s.shift.period.end()))
    };
    let mut bands: Vec<(NaiveTime, NaiveTime)> = board.shifts.iter().map(clocks).collect();
    bands.sort_unstable();
    bands.dedup();
    bands
        .into_iter()
        .map(|at| {
            let mut rows: Vec<Vec<&OnBoard>> = Vec::new();
            for on in board.shifts.iter().filter(|s| clocks(s) == at) {
                match rows.iter_mut().find(|row| row[0].shift.position.id == on.shift.position.id) {
                    Some(row) => row.push(on),
                    None => rows.push(vec![on]),
                }
            }
            rows.sort_by(|a, b| {
                let key = |row: &[&OnBoard]| (!row[0].shift.position.leads, row[0].shift.position.code.clone());
                key(a).cmp(&key(b))
            });
            (at, rows)
        })
        .collect()
}

/// The week as it is printed.
#[must_use]
pub fn sheet(board: &Board, w: Words, issuer: String, at: DateTime<Utc>) -> Sheet {
    let number = i64::from(chrono::Datelike::iso_week(&board.week.monday()).week());
    let sunday = board.week.monday() + chrono::Days::new(6);
    let span = w.roster_span(&w.day_short(board.week.monday()), &w.day_short(sunday));
    let center = board.center.names.in_language(w.language());
    let mut rows = Vec::new();
    for ((from, until), positions) in bands(board) {
        rows.push(Row::Band(w.time_span(from, until)));
        for row in positions {
            let name = row[0].shift.position.names.in_language(w.language()).to_owned();
            let cell = |date| row.iter().filter(|s| s.shift.date() == date).flat_map(|s| cell(w, s)).collect();
            rows.push(Row::Cells(name, board.week.days().map(cell).collect()));
        }
    }
    let days = board.week.days().map(|date| w.day_short(date));
    Sheet {
        language: w.language(),
        issuer,
        title: format!("{center} · {} · {span}", w.roster_week(number)),
        heads: std::iter::once(w.roster_position().to_owned()).chain(days).collect(),
        rows,
        code: board.roster.map(|r| r.id.to_string()).unwrap_or_default(),
        at,
    }
}

fn cell(w: Words, on: &OnBoard) -> Vec<String> {
    if on.shift.cancelled {
        return vec![w.roster_cancelled().to_owned()];
    }
    let mut lines: Vec<String> = on.people.iter().map(|p| p.name.short()).collect();
    if on.shift.free() > 0 {
        lines.push(w.roster_needs(on.shift.free()));
    }
    lines
}

/// The week as a spreadsheet: a row for each person on a shift, and one for each shift's free places.
///
/// # Errors
/// [`Error::Broken`] when it can't be written.
pub fn xlsx(board: &Board, w: Words) -> Result<Vec<u8>> {
    book(board, w).map_err(Error::broken)
}

fn book(board: &Board, w: Words) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_right_to_left(w.language() == Language::Ur);
    let bold = Format::new().set_bold();
    let (date, clock) = (Format::new().set_num_format("yyyy-mm-dd"), Format::new().set_num_format("hh:mm"));
    let heads = [
        w.roster_weekday(),
        w.roster_starts_at(),
        w.roster_ends_at(),
        w.roster_position(),
        w.roster_places(),
        w.roster_export_name(),
        w.roster_export_state(),
    ];
    for (head, column) in heads.into_iter().zip(0..) {
        sheet.write_string_with_format(0, column, head, &bold)?;
        sheet.set_column_width(column, if column == 5 { 30 } else { 16 })?;
    }
    let mut row = 0;
    for on in &board.shifts {
        let shift = &on.shift;
        let zone = shift.zone;
        let free = if shift.cancelled { vec![w.roster_cancelled().to_owned()] } else { free(w, on) };
        let people = on.people.iter().map(|p| (p.name.full(), state(w, p.state)));
        for (name, state) in people.chain(free.into_iter().map(|word| (String::new(), word))) {
            row += 1;
            let day = ExcelDateTime::parse_from_str(&shift.date().to_string())?;
            sheet.write_datetime_with_format(row, 0, day, &date)?;
            for (at, column) in [(shift.period.start(), 1), (shift.period.end(), 2)] {
                let text = zone.clock(at).format("%H:%M:%S").to_string();
                sheet.write_datetime_with_format(row, column, ExcelDateTime::parse_from_str(&text)?, &clock)?;
            }
            sheet.write_string(row, 3, shift.position.names.in_language(w.language()))?;
            #[expect(clippy::cast_precision_loss, reason = "at most five hundred")]
            sheet.write_number(row, 4, shift.places as f64)?;
            sheet.write_string(row, 5, name)?;
            sheet.write_string(row, 6, state)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    book.save_to_buffer()
}

fn free(w: Words, on: &OnBoard) -> Vec<String> {
    (on.shift.free() > 0).then(|| w.roster_needs(on.shift.free())).into_iter().collect()
}

fn state(w: Words, state: domain::shifts::AssignmentState) -> String {
    use domain::shifts::AssignmentState::{Attended, Confirmed, NoShow};
    match state {
        Confirmed => w.roster_confirmed(),
        Attended => w.roster_attended(),
        NoShow => w.roster_no_show(),
        _ => "",
    }
    .to_owned()
}
