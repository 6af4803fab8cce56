//! Who does not have to come: staff excuse somebody before or after a shift, and the place is free again.

use super::{Duty, misses, records, settling, state_records};
use crate::act::Act;
use crate::error::{Error, Result};
use crate::{exchange, shifts};
use domain::attendance::{State, Step};
use domain::events::{Event, EventKind};
use domain::exchange::{CannotReason, NOTE_MAX};
use domain::faults::FaultKind;
use domain::ids::AssignmentId;
use domain::refusals::Refusal;
use domain::rights::May;
use domain::shifts::AssignmentState;
use serde::Serialize;
use serde_json::json;

/// Why somebody does not have to come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Absence {
    /// Why, from the list.
    pub reason: CannotReason,
    /// What more is known of it.
    pub note: String,
}

/// Excuses somebody who has not come. Their place is free again while the shift is ahead or runs.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, and for oneself; [`Refusal::Changed`] for whoever came or is excused already.
pub async fn excuse(act: &mut Act, id: AssignmentId, absence: &Absence) -> Result<()> {
    let known = records::by_assignment(act, id).await?;
    act.require(May::RecordAttendance(known.at))?;
    if act.who().person == Some(known.person) {
        return Err(Error::NotAllowed);
    }
    let note = absence.note.trim();
    if note.chars().count() > NOTE_MAX {
        return Err(Error::fault("note", FaultKind::TooLong { max: NOTE_MAX as i64 }));
    }
    records::lock_person(act, known.person).await?;
    let duty = records::by_assignment(act, id).await?;
    empty(act, &duty).await?;
    state_records::excuse(act, &duty, absence.reason, note).await?;
    excused(act, &duty).await
}

/// Takes the place away from somebody who is excused. Whoever asks holds the person.
pub(super) async fn empty(act: &mut Act, duty: &Duty) -> Result<()> {
    let was = duty.state();
    was.after(Step::Excuse)?;
    if was == State::NoShow {
        // Given back like any other place
        records::set_state(act, duty.assignment, AssignmentState::Assigned).await?;
    }
    if shifts::leave(act, duty.shift, duty.person).await? != duty.assignment {
        return Err(Refusal::Changed.into());
    }
    records::set_state(act, duty.assignment, AssignmentState::Excused).await?;
    shifts::told(act, duty.shift, duty.person).await
}

/// What follows from an excuse: the place is somebody else's, and the shift does not count as missed.
pub(super) async fn excused(act: &mut Act, duty: &Duty) -> Result<()> {
    if duty.whole.end() > act.now() {
        exchange::left(act, duty.shift, duty.person).await?;
    }
    settling::settle(act, duty).await?;
    misses::reconsider(act, duty.at.programme, duty.person, None).await?;
    // Why somebody can't come is not in the trail
    let detail = json!({ "person": duty.person, "shift": duty.shift, "was": duty.state() });
    act.note(duty.at.programme, Event::new(EventKind::AbsenceExcused, duty.assignment).with(detail)).await
}
