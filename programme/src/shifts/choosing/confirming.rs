//! "I will come": asked some days ahead, said with one tap.

use super::records;
use crate::act::Act;
use crate::error::Result;
use crate::exchange;
use crate::shifts::find;
use crate::shifts::places::Place;
use domain::events::{Event, EventKind};
use domain::ids::ShiftId;
use domain::refusals::Refusal;
use domain::shifts::AssignmentState;
use serde_json::json;

/// Says that one will come; nobody is sought for one any more. Saying it again changes nothing.
///
/// # Errors
/// [`Refusal::NotOnShift`] without a place on it; [`Refusal::ShiftOver`] once it has ended.
pub async fn confirm(act: &mut Act, id: ShiftId) -> Result<Place> {
    let person = act.person()?;
    let shift = find(act, id).await?;
    if shift.period.end() <= act.now() {
        return Err(Refusal::ShiftOver.into());
    }
    exchange::comes(act, id, person).await?;
    let place = |assignment| Place { assignment, shift: id, state: AssignmentState::Confirmed };
    if let Some(assignment) = records::confirm(act, id, person).await? {
        let detail = json!({ "assignment": assignment });
        act.note(shift.at.programme, Event::new(EventKind::ShiftConfirmed, id).with(detail)).await?;
        return Ok(place(assignment));
    }
    let said = records::confirmed(act, id, person).await?;
    Ok(place(said.ok_or(Refusal::NotOnShift)?))
}
