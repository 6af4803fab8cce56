//! Places that a volunteer asks for and a coordinator gives.

use super::records;
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::shifts::places::{self, Place, REASON_MAX};
use crate::shifts::{find, records as shifts, told, volunteer};
use chrono::{DateTime, Utc};
use domain::eligibility::Reason;
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{AssignmentId, PersonId, ShiftId};
use domain::notices::Notice;
use domain::people::Name;
use domain::refusals::Refusal;
use domain::rights::May;
use domain::shifts::{AssignmentState, Shift};
use serde_json::json;

/// Somebody who asks for a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Which.
    pub assignment: AssignmentId,
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// Since when.
    pub since: DateTime<Utc>,
}

/// Who asks for a place on a shift, the first one first.
///
/// # Errors
/// [`Error::NotAllowed`] for whoever may not see the center's board.
pub async fn of_shift(look: &mut Look, id: ShiftId) -> Result<Vec<Request>> {
    let at = find(look, id).await?.at;
    look.require(May::SeeRosters(at))?;
    records::requests(look, id).await
}

/// Asks for a place on a shift whose position wants a coordinator's word. Whoever asks was judged before.
pub(crate) async fn ask(act: &mut Act, shift: &Shift, person: PersonId) -> Result<Place> {
    let asked = records::request(act, shift, person).await?;
    let assignment = asked.ok_or_else(|| Refusal::NotEligible { reasons: vec![Reason::Requested] })?;
    let detail = json!({ "assignment": assignment });
    act.note(shift.at.programme, Event::new(EventKind::ShiftRequested, shift.id).with(detail)).await?;
    Ok(Place { assignment, shift: shift.id, state: AssignmentState::Requested })
}

/// Takes one's own request back; nothing when there is none.
pub(in crate::shifts) async fn take_back(act: &mut Act, shift: &Shift, person: PersonId) -> Result<Option<Place>> {
    let Some(assignment) = records::answer(act, shift.id, person, AssignmentState::Cancelled, "").await? else {
        return Ok(None);
    };
    let detail = json!({ "assignment": assignment, "taken_back": true });
    act.note(shift.at.programme, Event::new(EventKind::RequestAnswered, shift.id).with(detail)).await?;
    Ok(Some(Place { assignment, shift: shift.id, state: AssignmentState::Cancelled }))
}

/// Gives the place that somebody asked for. The engine judges again, for much may have changed since.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, and for one's own; [`Refusal::Changed`] when there is no such request any
/// more; [`Refusal::NotEligible`]; [`Refusal::Full`].
pub async fn approve(act: &mut Act, id: ShiftId, person: PersonId) -> Result<Place> {
    let shift = held(act, id, person).await?;
    let (shift, rules) = shifts::with_rules(act, shift.id).await?;
    let person_now = volunteer(act, person).await?;
    let verdict = places::verdict(act, &person_now, &shift, rules).await?;
    places::refuse(verdict.reasons)?;
    if !shifts::take(act, id).await? {
        return Err(Refusal::Full.into());
    }
    let answered = records::answer(act, id, person, AssignmentState::Assigned, "").await?;
    let assignment = answered.ok_or(Refusal::Changed)?;
    told(act, id, person).await?;
    crate::exchange::placed(act, id, person).await?;
    let detail = json!({ "assignment": assignment, "person": person, "approved": true });
    act.note(shift.at.programme, Event::new(EventKind::RequestAnswered, id).with(detail)).await?;
    act.tell(shift.at.programme, person, Notice::ShiftAssigned { shift: id }).await?;
    Ok(Place { assignment, shift: id, state: AssignmentState::Assigned })
}

/// Says no to a request, with a reason that the person reads.
///
/// # Errors
/// As [`approve`]; [`Error::Faulty`] without a reason.
pub async fn decline(act: &mut Act, id: ShiftId, person: PersonId, reason: &str) -> Result<()> {
    let shift = held(act, id, person).await?;
    let reason = reason.trim();
    match reason.chars().count() {
        0 => return Err(Error::fault("reason", FaultKind::Required)),
        n if n > REASON_MAX => return Err(Error::fault("reason", FaultKind::TooLong { max: REASON_MAX as i64 })),
        _ => {}
    }
    let answered = records::answer(act, id, person, AssignmentState::Declined, reason).await?;
    let assignment = answered.ok_or(Refusal::Changed)?;
    let detail = json!({ "assignment": assignment, "person": person, "approved": false });
    act.note(shift.at.programme, Event::new(EventKind::RequestAnswered, id).with(detail)).await?;
    act.tell(shift.at.programme, person, Notice::RequestDeclined { shift: id, request: assignment }).await
}

async fn held(act: &mut Act, id: ShiftId, person: PersonId) -> Result<Shift> {
    let shift = find(act, id).await?;
    act.require(May::ManageRosters(shift.at))?;
    // Nobody decides about themselves
    if act.who().person == Some(person) {
        return Err(Error::NotAllowed);
    }
    shifts::guard_person(act, person).await?;
    Ok(shift)
}
