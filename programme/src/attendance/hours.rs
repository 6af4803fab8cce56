//! The hours ledger: born from attendance, never edited, only offset by another line.

use super::ledger_records;
use crate::act::Look;
use crate::error::{Error, Result};
use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{AttendanceId, HoursEntryId, PersonId, PositionId, ShiftId};
use domain::language::Texts;
use domain::rights::{At, May};
use domain::time::Zone;
use serde::Serialize;

/// A line of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Which.
    pub entry: HoursEntryId,
    /// Whose.
    pub person: PersonId,
    /// Where.
    pub at: At,
    /// What was done.
    #[serde(skip)]
    pub position_id: PositionId,
    /// The stay it comes from.
    pub attendance: Option<AttendanceId>,
    /// The date on the center's wall when the shift started.
    pub date: NaiveDate,
    /// The minutes that count; negative where it takes some back.
    pub minutes: i64,
    /// The line that it offsets.
    pub offsets: Option<HoursEntryId>,
    /// Why, where it offsets another.
    pub note: String,
    /// Since when it stands here.
    pub entered_at: DateTime<Utc>,
    /// The center's code.
    pub center_code: String,
    /// The center's name.
    pub center: Texts,
    /// The time on the center's walls.
    pub zone: Zone,
    /// The position's name.
    pub position: Texts,
    /// The shift.
    pub shift: Option<ShiftId>,
    /// When the person came.
    pub arrived_at: Option<DateTime<Utc>>,
    /// When the person left.
    pub left_at: Option<DateTime<Utc>>,
    /// Closed by the program; a lead has yet to confirm.
    pub to_confirm: bool,
    /// The planned minutes, which nothing exceeds.
    pub planned: Option<i64>,
    /// The minutes of presence behind it, before weights and rounding; none where people set it right.
    pub present: Option<i64>,
}

/// What somebody has served in a placement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Term {
    /// Where.
    pub center: Texts,
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub until: NaiveDate,
    /// The minutes that count.
    pub minutes: i64,
}

/// The minutes that a person has served, for the program's own use; asks no right.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn served_minutes(look: &mut Look, person: PersonId) -> Result<i64> {
    ledger_records::served(look, person).await
}

/// Every line of a person's ledger, newest first: the person's own, or what a center's staff may see of it.
///
/// # Errors
/// [`Error::NotAllowed`] for everybody else.
pub async fn ledger(look: &mut Look, person: PersonId) -> Result<Vec<Line>> {
    let me = look.person()?;
    let programme = crate::people::find(look, person).await?.programme;
    let mut lines = ledger_records::ledger(look, person).await?;
    if me == person || look.require(May::SeeAllPeople(programme)).is_ok() {
        return Ok(lines);
    }
    lines.retain(|line| look.require(May::SeePeople(line.at)).is_ok());
    if lines.is_empty() { Err(Error::NotAllowed) } else { Ok(lines) }
}

/// What one has served in each of one's placements, the newest first.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn terms(look: &mut Look) -> Result<Vec<Term>> {
    let me = look.person()?;
    ledger_records::terms(look, me).await
}
