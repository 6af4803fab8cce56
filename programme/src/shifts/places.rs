//! Who has a place: claimed, given back, given or taken by staff. People are held before shifts, in every act.

use super::company::{book, company, decides};
use super::{choosing, records};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::exchange;
use chrono::Duration;
use domain::eligibility::{Reason, RuleBook, Verdict, Volunteer, judge};
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{AssignmentId, PersonId, ShiftId};
use domain::notices::Notice;
use domain::programmes::Rules;
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

/// Takes a place for oneself, or asks for it where the position wants a coordinator's word.
///
/// # Errors
/// [`Refusal::NotEligible`] with every reason; [`Refusal::Full`] when that is the only one; [`Refusal::Doubtful`] where
/// there is something to think of first.
pub async fn claim(act: &mut Act, id: ShiftId) -> Result<Place> {
    take_own(act, id, false).await
}

/// Takes a place for oneself in spite of doubts, by somebody who has read them.
///
/// # Errors
/// As [`claim`], without doubts.
pub async fn claim_anyway(act: &mut Act, id: ShiftId) -> Result<Place> {
    take_own(act, id, true).await
}

async fn take_own(act: &mut Act, id: ShiftId, sure: bool) -> Result<Place> {
    let person = act.person()?;
    records::guard_person(act, person).await?;
    let (shift, rules) = records::with_rules(act, id).await?;
    let volunteer = super::volunteer(act, person).await?;
    let mut verdict = verdict(act, &volunteer, &shift, rules).await?;
    let turn = choosing::served(act, person, &rules).await?.turn(&volunteer, &shift, &rules, act.now());
    verdict.reasons.extend(domain::choosing::against(&volunteer, &shift, &rules, turn, act.now()));
    refuse(verdict.reasons)?;
    let doubts: Vec<Reason> = verdict.doubts.into_iter().filter(Reason::asks_person).collect();
    if !sure && !doubts.is_empty() {
        return Err(Refusal::Doubtful { doubts }.into());
    }
    if shift.position.approval {
        return choosing::ask(act, &shift, person).await;
    }
    if !records::take_published(act, id).await? {
        return Err(Refusal::Full.into());
    }
    let claimed = put_on(act, &shift, person, None, false).await?;
    let mut detail = json!({ "assignment": claimed.assignment });
    if !doubts.is_empty() {
        detail["doubts"] = doubts.iter().map(Reason::code).collect();
    }
    act.note(shift.at.programme, Event::new(EventKind::ShiftClaimed, id).with(detail)).await?;
    Ok(claimed)
}

/// What the one engine says of a person on a shift, before a place is given in whatever way. Who else is on it is only
/// asked where a rule of the programme may refuse for it. For the program's own use; asks no right.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn verdict(look: &mut Look, person: &Volunteer, shift: &Shift, rules: Rules) -> Result<Verdict> {
    let company = match decides(person, shift, &rules) {
        true => Some(company(look, shift, Some(person.id), &rules).await?),
        false => None,
    };
    // The ways between centers count for whoever has work at another one alone
    let apart = person.busy.iter().any(|busy| busy.center != shift.at.center);
    let book = if apart { book(look, shift.at.programme, rules).await? } else { RuleBook::from(rules) };
    Ok(judge(person, shift, &book, company.as_ref(), look.now()))
}

/// Gives one's own place back, or takes back that one has asked for it.
///
/// # Errors
/// [`Refusal::NotOnShift`]; [`Refusal::ReleaseTooLate`] when the programme's time for it has run out.
pub async fn release(act: &mut Act, id: ShiftId) -> Result<Place> {
    let person = act.person()?;
    records::guard_person(act, person).await?;
    let (shift, rules) = records::with_rules(act, id).await?;
    if let Some(taken_back) = choosing::take_back(act, &shift, person).await? {
        return Ok(taken_back);
    }
    let assignment = leave(act, id, person).await?;
    if act.now() > shift.period.start() - Duration::minutes(rules.release_minutes) {
        return Err(Refusal::ReleaseTooLate.into());
    }
    let detail = json!({ "assignment": assignment });
    act.note(shift.at.programme, Event::new(EventKind::ShiftReleased, id).with(detail)).await?;
    exchange::left(act, id, person).await?;
    Ok(Place { assignment, shift: id, state: AssignmentState::Cancelled })
}

/// Gives one's own place to learn back; nobody is missing by it, so there is no time for it but the start.
pub(crate) async fn stop_learning(act: &mut Act, id: ShiftId) -> Result<()> {
    let person = act.person()?;
    records::guard_person(act, person).await?;
    let at = super::find(act, id).await?.at;
    let assignment = leave(act, id, person).await?;
    act.note(at.programme, Event::new(EventKind::ShiftReleased, id).with(json!({ "assignment": assignment }))).await?;
    exchange::left(act, id, person).await
}

/// Puts a person on a shift. What lies in the person may be overridden for this one shift with a reason, which is kept
/// and noted; no override makes room or puts a person in two places at once.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::NotEligible`] with what stands against it; [`Refusal::Full`];
/// [`Error::Faulty`] for an override without a reason.
pub async fn assign(act: &mut Act, id: ShiftId, person: PersonId, override_reason: Option<&str>) -> Result<Place> {
    put(act, id, person, override_reason, false).await
}

/// Puts a person on a place to learn, beside those who fill the shift. Otherwise as [`assign`].
///
/// # Errors
/// As [`assign`]; [`Refusal::Full`] when no place to learn is free.
pub async fn assign_to_learn(
    act: &mut Act,
    id: ShiftId,
    person: PersonId,
    override_reason: Option<&str>,
) -> Result<Place> {
    put(act, id, person, override_reason, true).await
}

async fn put(
    act: &mut Act,
    id: ShiftId,
    person: PersonId,
    override_reason: Option<&str>,
    trainee: bool,
) -> Result<Place> {
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
    let Verdict { reasons, doubts } = verdict(act, &volunteer, &shift, rules).await?;
    let against: Vec<Reason> = reasons
        .into_iter()
        .filter(|reason| *reason != Reason::NotPublished)
        .filter(|reason| !trainee || *reason != Reason::Full)
        .filter(|reason| *reason != Reason::Started || shift.period.end() <= now)
        .collect();
    let fixed: Vec<Reason> = against.iter().copied().filter(|reason| !reason.can_be_overridden()).collect();
    let reason = match (against.is_empty(), override_reason) {
        (true, _) => None,
        (false, Some(reason)) => {
            refuse(fixed)?;
            Some(checked(reason)?)
        }
        (false, None) => return Err(refusal(against).into()),
    };
    let taken = if trainee { records::take_to_learn(act, id).await? } else { records::take(act, id).await? };
    if !taken {
        return Err(Refusal::Full.into());
    }
    let claimed = put_on(act, &shift, person, reason, trainee).await?;
    let mut detail = json!({ "assignment": claimed.assignment, "person": person });
    if trainee {
        detail["trainee"] = true.into();
    }
    if let Some(reason) = reason {
        detail["override_reason"] = reason.into();
        detail["overridden"] = against.iter().map(Reason::code).collect();
    }
    if !doubts.is_empty() {
        detail["doubts"] = doubts.iter().map(Reason::code).collect();
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
    tell(act, &shift, person, Notice::ShiftUnassigned { shift: id }).await?;
    exchange::left(act, id, person).await
}

/// What the one engine says against a person on a shift, before a place is passed on to them. Asks no right.
pub(crate) async fn against(look: &mut Look, person: &Volunteer, shift: &Shift, rules: &Rules) -> Result<Vec<Reason>> {
    Ok(verdict(look, person, shift, *rules).await?.reasons)
}

/// The same for a place that they take without being asked: whoever has missed too many shifts takes none alone.
pub(crate) async fn against_alone(
    look: &mut Look,
    person: &Volunteer,
    shift: &Shift,
    rules: &Rules,
) -> Result<Vec<Reason>> {
    let mut reasons = against(look, person, shift, rules).await?;
    reasons.extend(domain::choosing::pause(person));
    Ok(reasons)
}

/// Refuses whoever takes no places alone for now.
pub(crate) async fn may_alone(look: &mut Look, person: PersonId) -> Result<()> {
    refuse(domain::choosing::pause(&super::volunteer(look, person).await?).into_iter().collect())
}

/// Takes a free place for somebody who has said yes to it. Whoever asks holds the person and notes it.
pub(crate) async fn take_for(act: &mut Act, id: ShiftId, person: PersonId) -> Result<Place> {
    let (shift, rules) = records::with_rules(act, id).await?;
    let volunteer = super::volunteer(act, person).await?;
    refuse(against(act, &volunteer, &shift, &rules).await?)?;
    if !records::take_published(act, id).await? {
        return Err(Refusal::Full.into());
    }
    let place = put_on(act, &shift, person, None, false).await?;
    super::told(act, id, person).await?;
    Ok(place)
}

fn checked(reason: &str) -> Result<&str> {
    let reason = reason.trim();
    match reason.chars().count() {
        0 => Err(Error::fault("reason", FaultKind::Required)),
        n if n > REASON_MAX => Err(Error::fault("reason", FaultKind::TooLong { max: REASON_MAX as i64 })),
        _ => Ok(reason),
    }
}

pub(super) fn refuse(reasons: Vec<Reason>) -> Result<()> {
    if reasons.is_empty() { Ok(()) } else { Err(refusal(reasons).into()) }
}

fn refusal(reasons: Vec<Reason>) -> Refusal {
    if reasons == [Reason::Full] { Refusal::Full } else { Refusal::NotEligible { reasons } }
}

/// Writes the place that was just taken on the shift into the person's name.
pub(super) async fn put_on(
    act: &mut Act,
    shift: &Shift,
    person: PersonId,
    reason: Option<&str>,
    trainee: bool,
) -> Result<Place> {
    let placed = records::put_on(act, shift, person, reason, trainee).await?;
    // The engine saw no place of theirs, but an offer or a request stands in the way of a second row
    let assignment = placed.ok_or_else(|| Refusal::NotEligible { reasons: vec![Reason::AlreadyOn] })?;
    exchange::placed(act, shift.id, person).await?;
    Ok(Place { assignment, shift: shift.id, state: AssignmentState::Assigned })
}

/// Gives the place of a person back, whatever becomes of it. Whoever asks holds the person and notes it.
pub(crate) async fn leave(act: &mut Act, shift: ShiftId, person: PersonId) -> Result<AssignmentId> {
    records::put_back(act, shift, person).await?;
    records::take_off(act, shift, person).await?.ok_or_else(|| Refusal::NotOnShift.into())
}

async fn tell(act: &mut Act, shift: &Shift, person: PersonId, notice: Notice) -> Result<()> {
    let coming = shift.published && !shift.cancelled && shift.period.end() > act.now();
    if coming && super::at_once(act, shift.id).await? {
        act.tell(shift.at.programme, person, notice).await?;
        super::told(act, shift.id, person).await?;
    }
    Ok(())
}
