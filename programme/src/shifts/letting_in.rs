//! Somebody stands at the desk without a place: the one engine says whether they may, else whoever runs the shift decides.

use super::places::put_on;
use super::records;
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use domain::eligibility::Reason;
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{AssignmentId, PersonId, ShiftId};
use domain::refusals::Refusal;
use serde_json::json;

/// What stands against letting somebody in on a shift that may run already. Asks no right.
pub(crate) async fn against_letting_in(look: &mut Look, id: ShiftId, person: PersonId) -> Result<Vec<Reason>> {
    let (shift, rules) = records::with_rules(look, id).await?;
    let volunteer = super::volunteer(look, person).await?;
    let now = look.now();
    let verdict = super::verdict(look, &volunteer, &shift, rules).await?;
    let over = shift.period.end() <= now;
    Ok(verdict.reasons.into_iter().filter(|reason| *reason != Reason::Started || over).collect())
}

/// Gives a place to somebody who came without one. Where something stands against it, whoever runs the shift decides with
/// a reason; a full shift then has one place more. Whoever asks has checked the right and holds the person.
pub(crate) async fn let_in(act: &mut Act, id: ShiftId, person: PersonId, why: &str) -> Result<AssignmentId> {
    let against = against_letting_in(act, id, person).await?;
    let fixed: Vec<Reason> = against.iter().copied().filter(|r| *r != Reason::Full && !r.can_be_overridden()).collect();
    let why = why.trim();
    if !fixed.is_empty() || (!against.is_empty() && why.is_empty()) {
        return Err(Refusal::NotEligible { reasons: if fixed.is_empty() { against } else { fixed } }.into());
    }
    let most = super::places::REASON_MAX;
    if why.chars().count() > most {
        return Err(Error::fault("reason", FaultKind::TooLong { max: most as i64 }));
    }
    let mut more = false;
    if !records::take_published(act, id).await? {
        if why.is_empty() {
            return Err(Refusal::Full.into());
        }
        more = add_place(act, id).await?;
        if !more {
            return Err(Refusal::Full.into());
        }
    }
    let shift = super::find(act, id).await?;
    let reason = (!against.is_empty()).then_some(why);
    let place = put_on(act, &shift, person, reason, false).await?;
    super::told(act, id, person).await?;
    let mut detail = json!({ "assignment": place.assignment, "person": person, "walk_in": true });
    if let Some(reason) = reason {
        detail["override_reason"] = reason.into();
        detail["overridden"] = against.iter().map(Reason::code).collect();
        detail["place_added"] = more.into();
    }
    act.note(shift.at.programme, Event::new(EventKind::ShiftAssigned, id).with(detail)).await?;
    Ok(place.assignment)
}

/// Makes one place more and takes it.
async fn add_place(act: &mut Act, id: ShiftId) -> Result<bool> {
    let added = act
        .run(
            sql!(
                "update shifts set places = places + 1, taken = taken + 1, edits = edits + 1
                where id = $1 and published and cancelled_at is null and places < 500"
            ),
            values![id],
        )
        .await?;
    Ok(added > 0)
}

/// Takes the place of somebody again who had been excused; whether it was still there. Whoever asks holds the person.
pub(crate) async fn take_again(act: &mut Act, id: ShiftId, trainee: bool) -> Result<bool> {
    if trainee { records::take_to_learn(act, id).await } else { records::take(act, id).await }
}
