//! Who has a place: claimed, given back, given or taken by staff. People are held before shifts, in every act.

use super::records;
use crate::act::Act;
use crate::error::{Error, Result};
use chrono::Duration;
use domain::eligibility::{Reason, reasons};
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{AssignmentId, PersonId, ShiftId};
use domain::notices::Notice;
use domain::refusals::Refusal;
use domain::rights::May;
use domain::shifts::{AssignmentState, Shift};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// The most characters of a reason for an override.
pub const REASON_MAX: usize = 500;

/// A place that was taken or given back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The place.
    pub assignment: AssignmentId,
    /// On which shift.
    pub shift: ShiftId,
    /// How the person stands to it now.
    pub state: AssignmentState,
}

/// Takes a place for oneself.
///
/// # Errors
/// [`Refusal::NotEligible`] with every reason; [`Refusal::Full`] when that is the only one.
pub async fn claim(act: &mut Act, id: ShiftId) -> Result<Place> {
    let person = act.person()?;
    records::guard_person(act, person).await?;
    let (shift, rules) = records::with_rules(act, id).await?;
    let volunteer = super::volunteer(act, person).await?;
    refuse(reasons(&volunteer, &shift, &rules, act.now()))?;
    if !records::take_published(act, id).await? {
        return Err(Refusal::Full.into());
    }
    let claimed = put_on(act, &shift, person, None).await?;
    let detail = json!({ "assignment": claimed.assignment });
    act.note(shift.at.programme, Event::new(EventKind::ShiftClaimed, id).with(detail)).await?;
    Ok(claimed)
}

/// Gives one's own place back.
///
/// # Errors
/// [`Refusal::NotOnShift`]; [`Refusal::ReleaseTooLate`] when the programme's time for it has run out.
pub async fn release(act: &mut Act, id: ShiftId) -> Result<Place> {
    let person = act.person()?;
    records::guard_person(act, person).await?;
    let (shift, rules) = records::with_rules(act, id).await?;
    let assignment = leave(act, id, person).await?;
    if act.now() > shift.period.start() - Duration::minutes(rules.release_minutes) {
        return Err(Refusal::ReleaseTooLate.into());
    }
    let detail = json!({ "assignment": assignment });
    act.note(shift.at.programme, Event::new(EventKind::ShiftReleased, id).with(detail)).await?;
    Ok(Place { assignment, shift: id, state: AssignmentState::Cancelled })
}

/// Puts a person on a shift. What lies in the person may be overridden for this one shift with a reason, which is kept
/// and noted; no override makes room or puts a person in two places at once.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::NotEligible`] with what stands against it; [`Refusal::Full`];
/// [`Error::Faulty`] for an override without a reason.
pub async fn assign(act: &mut Act, id: ShiftId, person: PersonId, override_reason: Option<&str>) -> Result<Place> {
    let at = super::find(act, id).await?.at;
    act.require(May::ManageRosters(at))?;
    // Whoever runs the roster takes a place of their own by the rules, like everybody
    if act.who().person == Some(person) && override_reason.is_some() {
        return Err(Error::NotAllowed);
    }
    if records::guard_person(act, person).await? != at.programme {
        return Err(Error::NotFound);
    }
    let (shift, rules) = records::with_rules(act, id).await?;
    let volunteer = super::volunteer(act, person).await?;
    let now = act.now();
    // Staff fill drafts, and somebody may come to help while a shift runs
    let against: Vec<Reason> = reasons(&volunteer, &shift, &rules, now)
        .into_iter()
        .filter(|reason| *reason != Reason::NotPublished)
        .filter(|reason| *reason != Reason::Started || shift.period.end() <= now)
        .collect();
    let fixed: Vec<Reason> = against.iter().copied().filter(|reason| !can_override(reason)).collect();
    let reason = match (against.is_empty(), override_reason) {
        (true, _) => None,
        (false, Some(reason)) => {
            refuse(fixed)?;
            Some(checked(reason)?)
        }
        (false, None) => return Err(refusal(against).into()),
    };
    if !records::take(act, id).await? {
        return Err(Refusal::Full.into());
    }
    let claimed = put_on(act, &shift, person, reason).await?;
    let mut detail = json!({ "assignment": claimed.assignment, "person": person });
    if let Some(reason) = reason {
        detail["override_reason"] = reason.into();
        detail["overridden"] = against.iter().map(Reason::code).collect();
    }
    act.note(at.programme, Event::new(EventKind::ShiftAssigned, id).with(detail)).await?;
    tell(act, &shift, person, Notice::ShiftAssigned { shift: id }).await?;
    Ok(claimed)
}

/// Takes a person off a shift.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::NotOnShift`], also once they have come.
pub async fn unassign(act: &mut Act, id: ShiftId, person: PersonId) -> Result<()> {
    let at = super::find(act, id).await?.at;
    act.require(May::ManageRosters(at))?;
    records::guard_person(act, person).await?;
    let assignment = leave(act, id, person).await?;
    let detail = json!({ "assignment": assignment, "person": person });
    act.note(at.programme, Event::new(EventKind::ShiftUnassigned, id).with(detail)).await?;
    let shift = super::find(act, id).await?;
    tell(act, &shift, person, Notice::ShiftUnassigned { shift: id }).await
}

const fn can_override(reason: &Reason) -> bool {
    reason.is_personal() && !matches!(reason, Reason::Overlap { .. })
}

fn checked(reason: &str) -> Result<&str> {
    let reason = reason.trim();
    match reason.chars().count() {
        0 => Err(Error::fault("reason", FaultKind::Required)),
        n if n > REASON_MAX => Err(Error::fault("reason", FaultKind::TooLong { max: REASON_MAX as i64 })),
        _ => Ok(reason),
    }
}

fn refuse(reasons: Vec<Reason>) -> Result<()> {
    if reasons.is_empty() { Ok(()) } else { Err(refusal(reasons).into()) }
}

fn refusal(reasons: Vec<Reason>) -> Refusal {
    if reasons == [Reason::Full] { Refusal::Full } else { Refusal::NotEligible { reasons } }
}

/// Writes the place that was just taken on the shift into the person's name.
async fn put_on(act: &mut Act, shift: &Shift, person: PersonId, reason: Option<&str>) -> Result<Place> {
    let placed = records::put_on(act, shift, person, reason).await?;
    // The engine saw no place of theirs, but an offer or a request stands in the way of a second row
    let assignment = placed.ok_or_else(|| Refusal::NotEligible { reasons: vec![Reason::AlreadyOn] })?;
    Ok(Place { assignment, shift: shift.id, state: AssignmentState::Assigned })
}

async fn leave(act: &mut Act, shift: ShiftId, person: PersonId) -> Result<AssignmentId> {
    records::put_back(act, shift).await?;
    records::take_off(act, shift, person).await?.ok_or_else(|| Refusal::NotOnShift.into())
}

async fn tell(act: &mut Act, shift: &Shift, person: PersonId, notice: Notice) -> Result<()> {
    if shift.published && !shift.cancelled && shift.period.end() > act.now() {
        act.tell(shift.at.programme, person, notice).await?;
    }
    Ok(())
}
