//! Leaving: by oneself, by whoever runs the shift, or by the program at the planned end.

use super::check_in::{Outcome, traced, vouch};
use super::{Duty, Stay, desk, misses, records, scan_records, settling, state_records};
use crate::act::{Act, Service};
use crate::error::{Error, Result};
use chrono::{DateTime, Duration, Utc};
use domain::attendance::{Proof, State, Step, code_is_good};
use domain::events::{Event, EventKind};
use domain::ids::{AttendanceId, PersonId, ShiftId};
use domain::refusals::Refusal;
use domain::rights::Who;
use serde::Serialize;
use serde_json::json;

/// How many overdue stays and missed places one act takes care of.
const AT_ONCE: i64 = 200;

/// What a phone sends on leaving.
#[derive(Debug, Clone, Default)]
pub struct CheckOut {
    /// Which shift; without it, the one where the person is in.
    pub shift: Option<ShiftId>,
    /// The code of the desk, which proves more than the word of the person alone.
    pub token: Option<String>,
}

/// Checks the person out. Asking again for the same shift gets the same answer.
///
/// # Errors
/// [`Refusal::NotIn`], or [`Refusal::CodeForged`].
pub async fn check_out(service: &Service, who: Who, ask: CheckOut) -> Result<Stay> {
    let outcome = service
        .act(who, move |act| {
            let ask = ask.clone();
            Box::pin(async move { leave(act, &ask).await })
        })
        .await?;
    Ok(outcome?)
}

async fn leave(act: &mut Act, ask: &CheckOut) -> Result<Outcome> {
    let me = act.person()?;
    let code = match ask.token.as_deref().filter(|token| !token.trim().is_empty()) {
        None => None,
        Some(token) => match desk::open(act, token) {
            None => return traced(act, me, Refusal::CodeForged).await,
            code => code,
        },
    };
    records::lock_person(act, me).await?;
    let duty = match ask.shift {
        Some(shift) => records::on_shift(act, me, shift).await?,
        None => records::open_of(act, me).await?,
    };
    let Some((duty, stay)) = duty.and_then(|duty| duty.stay().map(|stay| (duty, stay))) else {
        return Ok(Err(Refusal::NotIn));
    };
    if stay.left_at.is_some() {
        return Ok(Ok(stay));
    }
    let now = act.now();
    let here = code.is_some_and(|code| code.center == duty.center_code && code_is_good(code.step, now));
    let proof = if here { Proof::CenterCode } else { Proof::Own };
    close(act, &duty, now, proof, json!({})).await?;
    left(act, stay.attendance).await.map(Ok)
}

/// Checks somebody out by hand: as the shift's lead, or as the coordinator with a reason.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Error::Faulty`] when a coordinator gives no reason; [`Refusal::NotIn`].
pub async fn check_out_by_lead(act: &mut Act, attendance: AttendanceId, why: &str) -> Result<Stay> {
    let duty = records::by_attendance(act, attendance).await?;
    let (proof, why) = vouch(act, &duty, why)?;
    records::lock_person(act, duty.person).await?;
    let now = act.now();
    if !close(act, &duty, now, proof, json!({ "reason": why })).await? {
        return Err(Refusal::NotIn.into());
    }
    left(act, attendance).await
}

async fn left(act: &mut Act, attendance: AttendanceId) -> Result<Stay> {
    records::by_attendance(act, attendance).await?.stay().ok_or(Error::NotFound)
}

/// Ends a stay and enters its hours; nothing when somebody else has ended it. Whoever asks holds the person.
async fn close(
    act: &mut Act,
    duty: &Duty,
    left_at: DateTime<Utc>,
    proof: Proof,
    mut detail: serde_json::Value,
) -> Result<bool> {
    let came = duty.came.as_ref().ok_or(Refusal::NotIn)?;
    let automatic = proof == Proof::Automatic;
    duty.state().after(if automatic { Step::Close } else { Step::Leave })?;
    if !records::close(act, came.id, left_at, proof, automatic).await? {
        return Ok(false);
    }
    state_records::end_break(act, came.id, left_at).await?;
    detail["person"] = json!(duty.person);
    detail["proof"] = json!(proof);
    let kind = if automatic { EventKind::ClosedAutomatically } else { EventKind::CheckedOut };
    act.note(duty.at.programme, Event::new(kind, came.id).with(detail)).await?;
    settling::settle(act, duty).await?;
    misses::kept(act, duty.at.programme, duty.person).await?;
    Ok(true)
}

/// Ends a forgotten stay at its planned end; a lead has yet to confirm it.
pub(super) async fn close_at_end(act: &mut Act, duty: &Duty) -> Result<bool> {
    close(act, duty, duty.period.end(), Proof::Automatic, json!({})).await
}

/// Somebody leaves now, as this proves.
pub(super) async fn leave_at(act: &mut Act, duty: &Duty, at: DateTime<Utc>, proof: Proof) -> Result<()> {
    close(act, duty, at, proof, json!({})).await.map(drop)
}

/// Somebody left at a moment of before, as a code of then proves. What was closed by the program is set right by it; who
/// has left already has left.
pub(super) async fn left_then(act: &mut Act, duty: &Duty, moment: DateTime<Utc>) -> Result<()> {
    let came = duty.came.as_ref().ok_or(Refusal::NotIn)?;
    match duty.state() {
        State::Closed => {
            scan_records::set_leaving(act, came.id, moment).await?;
            let detail = json!({ "person": duty.person, "proof": Proof::CenterCode, "left_at": moment });
            act.note(duty.at.programme, Event::new(EventKind::CheckedOut, came.id).with(detail)).await?;
            settling::settle(act, duty).await
        }
        State::Left => Ok(()),
        _ => close(act, duty, moment, Proof::CenterCode, json!({ "left_at": moment })).await.map(drop),
    }
}

/// What one round of closing did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Closed {
    /// Stays that were ended at their planned end.
    pub stays: i64,
    /// Places whose holder did not come.
    pub missed: i64,
    /// Whether there may be more to do.
    pub more: bool,
}

/// Ends what was forgotten and marks who did not come, a limited number at a time; for the worker.
///
/// # Errors
/// [`Error::NotAllowed`] for everybody but the program itself.
pub async fn close_due(act: &mut Act) -> Result<Closed> {
    if !act.who().system {
        return Err(Error::NotAllowed);
    }
    let mut done = Closed::default();
    let now = act.now();
    let mut overdue = records::overdue(act, AT_ONCE).await?;
    let missed = records::missed(act, AT_ONCE).await?;
    let most = usize::try_from(AT_ONCE).unwrap_or(usize::MAX);
    let full = overdue.len() >= most;
    // Whoever stays a little longer checks out by themselves
    overdue.retain(|duty| duty.period.end() + Duration::minutes(duty.rules.close_minutes) <= now);
    done.more = (full && overdue.len() >= most) || missed.len() >= most;
    // People are held in the order of their ids
    let mut people: Vec<PersonId> = overdue.iter().chain(&missed).map(|duty| duty.person).collect();
    people.sort_unstable();
    people.dedup();
    for person in people {
        records::lock_person(act, person).await?;
    }
    for duty in overdue {
        done.stays += i64::from(close_at_end(act, &duty).await?);
    }
    for duty in missed {
        if records::miss(act, duty.assignment).await? {
            let detail = json!({ "person": duty.person, "shift": duty.shift });
            act.note(duty.at.programme, Event::new(EventKind::MarkedNoShow, duty.assignment).with(detail)).await?;
            misses::reconsider(act, duty.at.programme, duty.person, Some(duty.assignment)).await?;
            done.missed += 1;
        }
    }
    Ok(done)
}
