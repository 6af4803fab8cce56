//! Courses and what people have learned.

mod records;

use crate::act::Act;
use crate::error::Result;
use domain::ids::{CourseId, ProgrammeId};
use domain::language::Texts;
use domain::rights::May;

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
