//! Taking back what was done by mistake, for a short while: a check-in, a break, a check-out, an excuse.

use super::{Duty, records, settling, state_records};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::{exchange, shifts};
use chrono::{DateTime, Duration, Utc};
use domain::attendance::{Proof, State, Step};
use domain::events::{Event, EventKind};
use domain::ids::AssignmentId;
use domain::refusals::Refusal;
use domain::rights::May;
use domain::shifts::AssignmentState;
use serde_json::json;

/// Takes the last move back. Whoever did it alone may, and whoever runs the shift; the programme says for how long.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Refusal::UndoOver`]; [`Refusal::AlreadyIn`] when the person is in elsewhere by now;
/// [`Refusal::Full`] when the place of somebody excused has gone; [`Refusal::Changed`] when there is nothing to undo.
pub async fn undo(act: &mut Act, id: AssignmentId) -> Result<State> {
    let person = records::by_assignment(act, id).await?.person;
    records::lock_person(act, person).await?;
    let duty = records::by_assignment(act, id).await?;
    let (was, now) = (duty.state(), act.now());
    may_undo(act, &duty)?;
    let becomes = was.after(Step::Undo)?;
    if until(act, &duty).await?.is_none_or(|until| until < now) {
        return Err(Refusal::UndoOver.into());
    }
    let done = match (was, &duty.came) {
        (State::Here, Some(came)) => {
            records::set_state(act, id, AssignmentState::Assigned).await?;
            let undone = state_records::undo_arrival(act, came.id).await?;
            if undone && came.walk_in {
                shifts::leave(act, duty.shift, person).await?;
                exchange::left(act, duty.shift, person).await?;
            }
            undone
        }
        (State::OnBreak, Some(came)) => {
            state_records::end_break(act, came.id, DateTime::UNIX_EPOCH).await?;
            true
        }
        (State::Left, Some(came)) => {
            if records::open_of(act, person).await?.is_some() {
                return Err(Refusal::AlreadyIn.into());
            }
            state_records::undo_leaving(act, came.id).await?
        }
        (State::Excused, _) => {
            if !shifts::take_again(act, duty.shift, duty.trainee).await? {
                return Err(Refusal::Full.into());
            }
            state_records::withdraw_excuse(act, id).await?;
            records::set_state(act, id, AssignmentState::Assigned).await?;
            true
        }
        _ => false,
    };
    if !done {
        return Err(Refusal::Changed.into());
    }
    settling::settle(act, &duty).await?;
    let detail = json!({ "person": person, "shift": duty.shift, "was": was });
    act.note(duty.at.programme, Event::new(EventKind::AttendanceUndone, id).with(detail)).await?;
    Ok(becomes)
}

/// Until when the last move can be taken back, if it can at all.
pub(super) async fn until(look: &mut Look, duty: &Duty) -> Result<Option<DateTime<Utc>>> {
    let since = match (duty.state(), &duty.came) {
        (State::Here, Some(came)) => Some(came.recorded_at),
        (State::OnBreak, Some(came)) => came.break_since,
        (State::Left, Some(came)) if came.left_proof != Some(Proof::Automatic) => came.left_at,
        (State::Excused, _) => state_records::absence(look, duty.assignment).await?.and_then(|(.., since)| since),
        _ => None,
    };
    Ok(since.map(|since| since + Duration::minutes(duty.rules.undo_minutes)))
}

/// Nobody takes back what others have recorded of them.
pub(super) fn may_undo(look: &Look, duty: &Duty) -> Result<()> {
    if look.who().person != Some(duty.person) {
        return look.require(May::RecordAttendance(duty.at));
    }
    let own = |proof: Proof| matches!(proof, Proof::CenterCode | Proof::Kiosk | Proof::Own);
    let mine = duty.came.as_ref().is_some_and(|came| match came.left_at {
        Some(_) => came.left_proof.is_some_and(own),
        None => came.break_since.is_some() || own(came.proof),
    });
    if mine { Ok(()) } else { Err(Error::NotAllowed) }
}
