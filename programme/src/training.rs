//! Courses, their sessions, and what people have learned.

mod records;
mod sessions;

pub use records::{Enrolled, Learned, Meeting};
pub use sessions::{NewSession, SessionForm, add_session, coming, enrol, leave, past, plan, record_result, session};

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use chrono::NaiveDate;
use domain::ids::{CourseId, PersonId, ProgrammeId, TrainingRecordId};
use domain::language::Texts;
use domain::rights::May;
use domain::training::{Course, CourseResult, TrainingRecord};

/// Adds a course; its records are valid for so many days, or for ever.
///
/// # Errors
/// [`crate::Error::NotAllowed`] without the right.
pub async fn add_course(
    act: &mut Act,
    programme: ProgrammeId,
    id: CourseId,
    code: &str,
    names: &Texts,
    valid_days: Option<i64>,
) -> Result<()> {
    act.require(May::ManageTraining(programme))?;
    records::insert_course(act, programme, id, code, names, valid_days).await
}

/// The courses of a programme, by code.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn courses(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Course>> {
    records::courses(look, programme).await
}

/// A course, for the program's own use; asks no right.
pub(crate) async fn course(look: &mut Look, id: CourseId) -> Result<Course> {
    Ok(records::course(look, id).await?.ok_or(Error::NotFound)?.1)
}

/// What one has learned oneself, newest first.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn mine(look: &mut Look) -> Result<Vec<Learned>> {
    let me = look.person()?;
    records::learned(look, me).await
}

/// What a person has learned, for the program's own use; asks no right.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn records(look: &mut Look, person: PersonId) -> Result<Vec<TrainingRecord>> {
    Ok(records::learned(look, person).await?.into_iter().map(|learned| learned.record).collect())
}

/// Adds what a person has learned outside of any session; only the program itself does.
///
/// # Errors
/// [`Error::NotAllowed`] for everybody else.
pub async fn add_record(
    act: &mut Act,
    programme: ProgrammeId,
    person: PersonId,
    course: CourseId,
    result: CourseResult,
    valid_from: NaiveDate,
) -> Result<TrainingRecordId> {
    if !act.who().system {
        return Err(Error::NotAllowed);
    }
    let course = records::course(act, course).await?.filter(|(of, _)| *of == programme).ok_or(Error::NotFound)?.1;
    let record = TrainingRecord {
        id: act.id(),
        course: course.id,
        result,
        valid_from,
        valid_until: course.valid_until(valid_from).filter(|_| result == CourseResult::Passed),
    };
    records::save_record(act, programme, person, None, &record).await?;
    Ok(record.id)
}
