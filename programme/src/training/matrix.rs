//! People of a center by courses: who holds what, until when; on the screen and as a spreadsheet.

use super::records::{courses, lapses as rows};
use crate::act::{Act, Look};
use crate::centers;
use crate::error::{Error, Result};
use chrono::NaiveDate;
use domain::centers::Center;
use domain::events::{Event, EventKind};
use domain::ids::{CenterId, PersonId, ProgrammeId};
use domain::people::Name;
use domain::rights::{At, May};
use domain::training::{Course, TrainingRecord};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};

/// One person.
#[derive(Debug, Clone)]
pub struct Row {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// For each course the record that lasts longest.
    pub held: Vec<Option<TrainingRecord>>,
}

/// Everybody who serves at a center, and what they hold.
#[derive(Debug, Clone)]
pub struct Matrix {
    /// The center.
    pub center: Center,
    /// The courses, by code: those of the programme and of this center.
    pub courses: Vec<Course>,
    /// The people, by name.
    pub rows: Vec<Row>,
    /// The day on the center's wall.
    pub today: NaiveDate,
}

/// The matrix of a center, by its code.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, [`Error::NotFound`].
pub async fn matrix(look: &mut Look, code: &str) -> Result<Matrix> {
    let center = centers::by_code(look, code).await?;
    let at = At { programme: center.programme, center: center.id };
    look.require(May::SeePeople(at))?;
    let mut courses = courses::all(look, center.programme).await?;
    courses.retain(|course| course.active && course.center.is_none_or(|own| own == center.id));
    let (people, records) = (rows::people(look, at).await?, rows::of_center(look, at).await?);
    let today = center.zone.date(look.now());
    let rows = people
        .into_iter()
        .map(|(person, name)| {
            let held = courses
                .iter()
                .map(|course| {
                    let theirs = records.iter().filter(|(of, record)| *of == person && record.course == course.id);
                    theirs.map(|(_, record)| *record).max_by_key(|r| r.valid_until.unwrap_or(NaiveDate::MAX))
                })
                .collect();
            Row { person, name, held }
        })
        .collect();
    Ok(Matrix { center, courses, rows, today })
}

/// Notes who takes it out.
///
/// # Errors
/// [`Error::Broken`] when it can't be noted; then nothing must go out.
pub async fn note_export(act: &mut Act, programme: ProgrammeId, center: CenterId, rows: usize) -> Result<()> {
    act.require(May::SeePeople(At { programme, center }))?;
    let detail = serde_json::json!({ "matrix": rows });
    act.note(programme, Event::new(EventKind::TrainingExported, center).with(detail)).await
}

impl Matrix {
    /// As a spreadsheet: a date for what lapses, a word for what does not, nothing for what is missing.
    ///
    /// # Errors
    /// [`Error::Broken`] when it can't be written.
    pub fn xlsx(&self, name: &str, for_ever: &str, title: impl Fn(&Course) -> String) -> Result<Vec<u8>> {
        self.sheet(name, for_ever, title).map_err(Error::broken)
    }

    fn sheet(
        &self,
        name: &str,
        for_ever: &str,
        title: impl Fn(&Course) -> String,
    ) -> std::result::Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        let (date, bold) = (Format::new().set_num_format("yyyy-mm-dd"), Format::new().set_bold());
        sheet.write_string_with_format(0, 0, name, &bold)?;
        for (course, column) in self.courses.iter().zip(1..) {
            sheet.write_string_with_format(0, column, title(course), &bold)?;
        }
        for (one, row) in self.rows.iter().zip(1..) {
            sheet.write_string(row, 0, one.name.full())?;
            for (held, column) in one.held.iter().zip(1..) {
                match held.as_ref().map(|record| record.valid_until) {
                    None => {}
                    Some(None) => drop(sheet.write_string(row, column, for_ever)?),
                    Some(Some(until)) => {
                        let day = ExcelDateTime::parse_from_str(&until.to_string())?;
                        sheet.write_datetime_with_format(row, column, day, &date)?;
                    }
                }
            }
        }
        sheet.set_freeze_panes(1, 1)?;
        book.save_to_buffer()
    }
}
