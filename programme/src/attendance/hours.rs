//! The hours ledger: born from attendance, never edited, only offset by another line.

use super::ledger_records::{self, NewLine};
use super::records;
use super::{Came, Duty, reason};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use chrono::{DateTime, NaiveDate, Utc};
use domain::attendance::counted_minutes;
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{AttendanceId, HoursEntryId, PersonId, PositionId, ShiftId};
use domain::language::Texts;
use domain::rights::{At, May};
use domain::time::Zone;
use serde::Serialize;
use serde_json::json;

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
}

/// Enters the hours of a stay that has just ended.
pub(super) async fn enter(act: &mut Act, duty: &Duty, came: &Came, left_at: DateTime<Utc>) -> Result<()> {
    let minutes = counted_minutes(duty.period, came.arrived_at, left_at);
    let line = NewLine {
        id: act.id(),
        at: duty.at,
        person: duty.person,
        attendance: Some(came.id),
        position: duty.position,
        date: duty.zone.date(duty.period.start()),
        minutes,
        offsets: None,
        note: "",
    };
    let event = Event::new(EventKind::HoursEntered, line.id);
    let detail = json!({ "person": duty.person, "date": line.date, "minutes": minutes });
    ledger_records::insert_line(act, line).await?;
    act.note(duty.at.programme, event.with(detail)).await
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

/// A line of the ledger that may be corrected, and what it counts with every correction so far.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, [`Error::NotFound`] for a line that is a correction itself.
pub async fn correctable(look: &mut Look, entry: HoursEntryId) -> Result<(Line, i64)> {
    let line = ledger_records::line(look, entry).await?;
    look.require(May::CorrectHours(line.at))?;
    if look.who().person == Some(line.person) {
        return Err(Error::NotAllowed);
    }
    if line.offsets.is_some() {
        return Err(Error::NotFound);
    }
    let counts = ledger_records::balance(look, entry).await?;
    Ok((line, counts))
}

/// Corrects what a line counts, by a line that offsets the difference. The whole stays between nothing and the plan.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, and for one's own hours; [`Error::Faulty`] without a reason, or with
/// minutes that can't be.
pub async fn correct(act: &mut Act, entry: HoursEntryId, minutes: i64, note: &str) -> Result<HoursEntryId> {
    let (line, _) = correctable(act, entry).await?;
    let note = reason(note, "note")?;
    let max = line.planned.unwrap_or(line.minutes);
    if !(0..=max).contains(&minutes) {
        return Err(Error::fault("minutes", FaultKind::Number { min: 0, max }));
    }
    records::lock_person(act, line.person).await?;
    let difference = minutes - ledger_records::balance(act, entry).await?;
    if difference == 0 {
        return Err(Error::fault("minutes", FaultKind::Twice));
    }
    let id: HoursEntryId = act.id();
    let offset = NewLine {
        id,
        at: line.at,
        person: line.person,
        attendance: line.attendance,
        position: line.position_id,
        date: line.date,
        minutes: difference,
        offsets: Some(entry),
        note: &note,
    };
    ledger_records::insert_line(act, offset).await?;
    let detail = json!({ "person": line.person, "minutes": difference, "offsets": entry, "note": note });
    act.note(line.at.programme, Event::new(EventKind::HoursEntered, id).with(detail)).await?;
    Ok(id)
}
