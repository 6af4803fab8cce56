//! Courses, what there is to learn in them, their sessions, and what people have learned.

pub mod claims;
mod courses;
mod files;
mod lapses;
mod learning;
mod matrix;
mod planning;
mod quizzes;
mod records;
mod sessions;
mod waits;

pub use courses::{Kept, edit, kept, may_keep, of_course, parse_course, publish, save};
pub use files::{File, keep_document, keep_picture, read as read_file};
pub use lapses::remind_due;
pub use learning::{Allowance, Learner, Learning, Take, allow, begin, done, learn, learner, under_way};
pub use matrix::{Matrix, Row, matrix, note_export};
pub use planning::{NewSession, SessionForm, add_session, cancel, change_session, plan, session_form};
pub use quizzes::{Trial, attempt, start, submit};
pub(crate) use records::lapses::record as lapsing;
pub use records::{Enrolled, Learned, Meeting};
pub(crate) use sessions::meeting;
pub use sessions::{came, coming, confirm, enrol, leave, past, record_result, session};
pub use waits::{move_up_due, unwait, wait};

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use chrono::NaiveDate;
use domain::events::{Event, EventKind};
use domain::ids::{CourseId, PersonId, ProgrammeId, TrainingRecordId};
use domain::language::{Language, Texts};
use domain::training::{Course, CourseKind, CourseResult, Terms, TrainingRecord};
use serde_json::json;

/// Adds a course that its records alone are known of; they are valid for so many days, or for ever.
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
    let languages = Language::ALL.iter().copied().filter(|l| names.has(*l)).collect();
    let course = Course {
        id,
        programme,
        center: None,
        code: code.to_owned(),
        kind: CourseKind::Position,
        names: names.clone(),
        terms: Terms { languages, valid_days, ..Terms::default() },
        active: true,
        version: 1,
        edition: None,
    };
    save(act, &course).await
}

/// The courses of a programme, by code.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn courses(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Course>> {
    records::courses::all(look, programme).await
}

/// The courses of one's own programme that are for oneself.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn offered(look: &mut Look) -> Result<Vec<Course>> {
    let me = look.person()?;
    let programme = crate::people::find(look, me).await?.programme;
    let mut offered = Vec::new();
    for course in records::courses::all(look, programme).await?.into_iter().filter(|c| c.active) {
        if learning::sees(look, me, &course).await? {
            offered.push(course);
        }
    }
    Ok(offered)
}

/// A course, for the program's own use; asks no right.
pub(crate) async fn course(look: &mut Look, id: CourseId) -> Result<Course> {
    records::courses::find(look, id).await?.ok_or(Error::NotFound)
}

/// What one has learned oneself, newest first.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn mine(look: &mut Look) -> Result<Vec<Learned>> {
    let me = look.person()?;
    records::learned(look, me).await
}

/// The record of a person: what they have learned with the names of the courses, newest first. For the program's own use;
/// asks no right.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn record_of(look: &mut Look, person: PersonId) -> Result<Vec<Learned>> {
    records::learned(look, person).await
}

/// What a person has learned and what that counts as, for the program's own use; asks no right.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn records(look: &mut Look, person: PersonId) -> Result<Vec<TrainingRecord>> {
    counted(look, person).await
}

async fn counted(look: &mut Look, person: PersonId) -> Result<Vec<TrainingRecord>> {
    records::counted(look, person).await
}

/// Keeps that a person has passed a course on a day, and what that renews.
async fn passed(act: &mut Act, course: &Course, person: PersonId, on: NaiveDate) -> Result<TrainingRecordId> {
    let record = course.record(act.id(), CourseResult::Passed, on);
    records::save_record(act, course.programme, person, None, &record).await?;
    noted(act, course, person, &record).await?;
    renew(act, course, person, on).await?;
    Ok(record.id)
}

async fn noted(act: &mut Act, course: &Course, person: PersonId, record: &TrainingRecord) -> Result<()> {
    let detail = json!({ "person": person, "course": course.id, "result": record.result });
    act.note(course.programme, Event::new(EventKind::TrainingRecorded, record.id).with(detail)).await
}

/// Whoever passes a refresher in time holds what it renews anew.
async fn renew(act: &mut Act, refresher: &Course, person: PersonId, on: NaiveDate) -> Result<()> {
    for course in records::courses::all(act, refresher.programme).await? {
        if course.terms.refresher != Some(refresher.id) {
            continue;
        }
        let Some(last) = learning::last_passed(act, person, course.id).await? else { continue };
        if last.valid_from < on && last.valid_until.is_some() && course.terms.renews(last.valid_until, on) {
            let record = course.record(act.id(), CourseResult::Passed, on);
            records::save_record(act, course.programme, person, None, &record).await?;
            noted(act, &course, person, &record).await?;
        }
    }
    Ok(())
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
    let course =
        records::courses::find(act, course).await?.filter(|c| c.programme == programme).ok_or(Error::NotFound)?;
    let record = course.record(act.id(), result, valid_from);
    records::save_record(act, programme, person, None, &record).await?;
    Ok(record.id)
}
