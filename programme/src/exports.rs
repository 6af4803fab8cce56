//! Applications go out as a list: the columns of an import, and where each stands. Who took which is in the trail.

mod records;

use crate::act::{Act, Look};
use crate::applications::{self, Call};
use crate::error::{Error, Result};
use crate::programmes;
use chrono::NaiveDate;
use domain::applications::Stage;
use domain::events::{Event, EventKind};
use domain::ids::{CenterId, PersonId};
use domain::imports::Column;
use domain::rights::{At, May};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};
use std::collections::HashSet;

/// The columns besides those of an import.
const MORE: [&str; 3] = ["stage", "submitted", "score"];
/// Rows that are read at once.
const PAGE: i64 = 1000;

/// One application in a list.
#[derive(Debug, Clone)]
pub struct Line {
    person: PersonId,
    center: Option<CenterId>,
    /// The columns of an import, in their order; names and addresses are empty while names are hidden.
    cells: [String; 8],
    born: Option<NaiveDate>,
    stage: Stage,
    submitted: NaiveDate,
    /// The score in hundredths, once the sheets are open.
    score: Option<i64>,
}

/// The applications to a call that whoever looks may take out.
#[derive(Debug, Clone)]
pub struct List {
    /// The call.
    pub call: Call,
    lines: Vec<Line>,
}

/// What may be taken out: everything by those who run the calls, else what went to centers that one decides for; of a
/// single center by its code.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] where that is nothing.
pub async fn list(look: &mut Look, code: &str, center: Option<&str>) -> Result<List> {
    let call = applications::intake_by_code(look, code).await?;
    let programme = call.intake.programme;
    let zone = programmes::find(look, programme).await?.zone;
    let all = look.require(May::ManageIntakes(programme)).is_ok();
    let mut open: HashSet<CenterId> = HashSet::new();
    for places in &call.places {
        let at = At { programme, center: places.center };
        let wanted = center.is_none_or(|code| places.code.eq_ignore_ascii_case(code));
        if wanted && (all || look.require(May::DecideApplications(at)).is_ok()) {
            open.insert(places.center);
        }
    }
    if center.is_some_and(|code| call.places_of(code).is_none()) {
        return Err(Error::NotFound);
    }
    if open.is_empty() && !all {
        return Err(if look.who().person.is_none() { Error::NotSignedIn } else { Error::NotAllowed });
    }
    let whole = all && center.is_none();
    let (mut lines, mut after) = (Vec::new(), PersonId(uuid::Uuid::nil()));
    loop {
        let page = records::page(look, &call.intake, after, zone, !all, PAGE).await?;
        let more = i64::try_from(page.len()).unwrap_or(0) == PAGE;
        after = page.last().map_or(after, |line| line.person);
        lines.extend(page.into_iter().filter(|line| whole || line.center.is_some_and(|c| open.contains(&c))));
        if !more {
            return Ok(List { call, lines });
        }
    }
}

/// Notes who takes what out.
///
/// # Errors
/// [`Error::Broken`] when it can't be noted; then nothing must go out.
pub async fn note(act: &mut Act, list: &List, format: &str, center: Option<&str>) -> Result<()> {
    let detail = serde_json::json!({ "format": format, "rows": list.len(), "center": center });
    let intake = &list.call.intake;
    act.note(intake.programme, Event::new(EventKind::ApplicationsExported, intake.id).with(detail)).await
}

/// Whether a program that opens lists could take a text for a formula.
#[must_use]
pub fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'])
}

/// A text as a field of a list with commas: always quoted, and never a formula.
#[must_use]
pub fn field(text: &str) -> String {
    let guard = if is_formula(text) { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

/// Fields as a line.
#[must_use]
pub fn line<'t>(cells: impl Iterator<Item = &'t str>) -> String {
    cells.map(field).collect::<Vec<_>>().join(",") + "\r\n"
}

fn score(hundredths: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "at most ten thousand")]
    let score = hundredths as f64 / 100.0;
    score
}

impl List {
    /// How many applications.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lines.len()
    }
    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// As CSV in UTF-8 with its mark, without which Excel would guess.
    #[must_use]
    pub fn csv(&self) -> String {
        let heads = Column::ALL.iter().map(|column| column.as_str()).chain(MORE);
        let mut text = String::with_capacity(200 * (self.lines.len() + 1));
        text.push('\u{feff}');
        text.push_str(&line(heads));
        for one in &self.lines {
            let more = [
                one.stage.as_str().to_owned(),
                one.submitted.to_string(),
                one.score.map(|s| score(s).to_string()).unwrap_or_default(),
            ];
            text.push_str(&line(one.cells.iter().chain(&more).map(String::as_str)));
        }
        text
    }

    /// As a spreadsheet whose texts are texts, whatever they begin with; dates and scores are what they are.
    ///
    /// # Errors
    /// [`Error::Broken`] when it can't be written.
    pub fn xlsx(&self) -> Result<Vec<u8>> {
        self.sheet().map_err(Error::broken)
    }

    fn sheet(&self) -> std::result::Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        let (date, bold) = (Format::new().set_num_format("yyyy-mm-dd"), Format::new().set_bold());
        let day = |date: NaiveDate| ExcelDateTime::parse_from_str(&date.to_string());
        for (head, column) in Column::ALL.iter().map(|column| column.as_str()).chain(MORE).zip(0..) {
            sheet.write_string_with_format(0, column, head, &bold)?;
        }
        let born = Column::ALL.iter().position(|column| *column == Column::BirthDate);
        for (one, row) in self.lines.iter().zip(1..) {
            for ((cell, column), at) in one.cells.iter().zip(0..).zip(0..) {
                match one.born.filter(|_| Some(at) == born).map(day) {
                    Some(Ok(born)) => sheet.write_datetime_with_format(row, column, born, &date)?,
                    _ => sheet.write_string(row, column, cell)?,
                };
            }
            sheet.write_string(row, 8, one.stage.as_str())?;
            sheet.write_datetime_with_format(row, 9, day(one.submitted)?, &date)?;
            if let Some(hundredths) = one.score {
                sheet.write_number(row, 10, score(hundredths))?;
            }
        }
        sheet.set_freeze_panes(1, 0)?;
        book.save_to_buffer()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_field_is_a_formula() {
        for text in ["=1+1", "+994501234567", "-1", "@x", "\tx", "\rx", "＝1", "＋1", "－1", "＠x"] {
            assert!(field(text).starts_with("\"'"), "{text:?}");
        }
        assert_eq!(field("Əli \"Bəy\", M."), "\"Əli \"\"Bəy\"\", M.\"");
        assert_eq!(line(["a", "b"].into_iter()), "\"a\",\"b\"\r\n");
    }
}
