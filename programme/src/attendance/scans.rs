//! Scans that a phone has kept without a network: taken when they come, by the moment of the code. What says too little
//! about when or where is kept for somebody to look at, and nothing is lost.

use super::check_in::{self, CheckIn, near_at, repeated, traced, vouch};
use super::desk::Opened;
use super::scan_records::{self as records, Found, NewScan};
use super::{Duty, Stay, check_out, desk, excuses, reason, records as duties, settling};
use crate::act::{Act, Look, Service};
use crate::error::{Error, Result};
use chrono::{DateTime, Duration, Utc};
use domain::attendance::{
    Arrival, Doubt, Proof, ScanKind, ScanState, Scanned, State, Step, Whereabouts, nonce_is_fit, scanned, step_begins,
};
use domain::centers::Center;
use domain::events::{Event, EventKind};
use domain::ids::{AttendanceId, PersonId, ScanId};
use domain::refusals::Refusal;
use domain::rights::{May, Who};
use domain::shifts::AssignmentState;
use serde::Serialize;
use serde_json::json;

pub use super::scan_records::{Doubtful, Mine, Shared};

/// The most scans that a phone may send at once.
pub const AT_ONCE: usize = 50;
/// So many of one person's scans may wait to be looked at.
const WAITING_MAX: i64 = 20;

/// One scan, as the phone has kept it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scan {
    /// The phone's own id of it.
    pub nonce: String,
    /// The code.
    pub token: String,
    /// To come or to leave.
    pub kind: ScanKind,
    /// What the phone's clock said.
    pub at: Option<DateTime<Utc>>,
    /// Where it says that it was.
    pub place: Whereabouts,
}

/// What a phone sends: its scans, what its clock says now, and its name.
#[derive(Debug, Clone)]
pub struct Sent {
    /// The scans, in the order in which they were made.
    pub scans: Vec<Scan>,
    /// What the phone's clock says while it sends.
    pub clock: Option<DateTime<Utc>>,
    /// The phone, under a name that says nothing.
    pub device: String,
}

/// What became of a scan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "outcome")]
pub enum Answer {
    /// It counts.
    Done {
        /// For this stay.
        stay: Box<Stay>,
    },
    /// Somebody looks at it first.
    Review {
        /// Why.
        doubt: Doubt,
    },
    /// It does not count, and sending it again would change nothing.
    Refused {
        /// Why.
        why: Refusal,
    },
    /// Nothing could be said about it now; it has to come again.
    Later,
}

/// Takes what a phone has kept, one after the other. A scan that is sent again gets the same answer, however often.
///
/// # Errors
/// [`Error::NotSignedIn`]. What is wrong with one scan is its own answer.
pub async fn deliver(service: &Service, who: &Who, sent: Sent) -> Result<Vec<(String, Answer)>> {
    if who.person.is_none() {
        return Err(Error::NotSignedIn);
    }
    let mut answers = Vec::with_capacity(sent.scans.len());
    for scan in sent.scans.into_iter().take(AT_ONCE) {
        let nonce = scan.nonce.clone();
        let passed = sent.clock.zip(scan.at).map(|(sent, at)| sent - at);
        let answer = match take(service, who.clone(), scan, passed, sent.device.clone()).await {
            Ok(answer) => answer,
            Err(Error::Refused(why @ Refusal::TooMany { .. })) => {
                tracing::info!(code = why.code(), "too many scans wait");
                Answer::Later
            }
            Err(Error::Refused(why)) => Answer::Refused { why },
            Err(Error::Faulty(_) | Error::NotFound) => Answer::Refused { why: Refusal::CodeForged },
            Err(Error::Unavailable(_) | Error::Broken(_)) => Answer::Later,
            Err(error) => return Err(error),
        };
        answers.push((nonce, answer));
    }
    Ok(answers)
}

async fn take(service: &Service, who: Who, scan: Scan, passed: Option<Duration>, device: String) -> Result<Answer> {
    let now = service.clock().now();
    let step = service.look(who.clone(), |look| {
        let token = scan.token.clone();
        Box::pin(async move { Ok(desk::open_kept(look, &token).map(|code| code.step)) })
    });
    let fresh = step.await?.is_some_and(|step| scanned(step, now, passed) == Ok(Scanned::Now));
    if fresh && scan.kind == ScanKind::In {
        let Scan { nonce, token, at, place, .. } = scan;
        let token = service.look(who.clone(), |look| Box::pin(async move { Ok(desk::whole(look, &token)) })).await?;
        let ask = CheckIn { token, nonce, at, device, place };
        return check_in::check_in(service, who, ask).await.map(|stay| Answer::Done { stay: Box::new(stay) });
    }
    let outcome = service
        .act(who, move |act| {
            let (scan, device) = (scan.clone(), device.clone());
            Box::pin(async move { judge(act, &scan, passed, &device).await })
        })
        .await?;
    outcome.map_err(Error::from)
}

/// A no that leaves a trace is an act that succeeds.
type Outcome = std::result::Result<Answer, Refusal>;

async fn judge(act: &mut Act, scan: &Scan, passed: Option<Duration>, device: &str) -> Result<Outcome> {
    let (me, now) = (act.person()?, act.now());
    let trace = |outcome: check_in::Outcome| outcome.map(|stay| Answer::Done { stay: Box::new(stay) });
    let Some(code) = desk::open_kept(act, &scan.token).filter(|_| nonce_is_fit(&scan.nonce)) else {
        return traced(act, me, Refusal::CodeForged).await.map(trace);
    };
    duties::lock_person(act, me).await?;
    // Known first: what another phone enters between the two questions is found by the second
    if duties::nonce_is_known(act, &scan.nonce).await? {
        return match duties::by_nonce(act, &scan.nonce).await? {
            None => Ok(Err(Refusal::TakenBack)),
            Some(duty) => match repeated(&duty, me, &code) {
                Some(stay) => Ok(Ok(Answer::Done { stay: Box::new(stay) })),
                None => traced(act, me, Refusal::NonceReused).await.map(trace),
            },
        };
    }
    if let Some(known) = records::by_nonce(act, &scan.nonce).await? {
        if known.person != me || known.center_code != code.center || known.shown_at != step_begins(code.step) {
            return traced(act, me, Refusal::NonceReused).await.map(trace);
        }
        return again(act, &known, &code).await.map(Ok);
    }
    let judged = match scanned(code.step, now, passed) {
        Ok(judged) => judged,
        Err(refusal) => return traced(act, me, refusal).await.map(trace),
    };
    let new = NewScan { scan, code: &code, device };
    let moment = match judged {
        Scanned::Doubtful(doubt) => return put_aside(act, me, &new, doubt).await.map(Ok),
        Scanned::Now => now,
        Scanned::Then(moment) => moment,
    };
    if scan.place == Whereabouts::Outside {
        return put_aside(act, me, &new, Doubt::Place).await.map(Ok);
    }
    if records::is_elsewhere(act, me, &code.center, moment).await? {
        return put_aside(act, me, &new, Doubt::Elsewhere).await.map(Ok);
    }
    match scan.kind {
        ScanKind::In => come(act, me, &new, moment).await.map(Ok),
        ScanKind::Out => leave(act, me, &new, moment).await.map(Ok),
    }
}

/// The answer to a scan that was put aside, when it comes again.
async fn again(act: &mut Act, known: &Found, code: &Opened) -> Result<Answer> {
    if known.doubt == Doubt::Device {
        // The person was in by the other phone, and is told so each time
        let duties = near_at(act, known.person, code, known.shown_at).await?;
        let stay = duties.iter().filter(|duty| duty.whole.start() - Duration::hours(3) <= known.shown_at);
        if let Some(stay) = stay.filter_map(Duty::stay).find(|stay| known.shown_at < stay.period.end()) {
            return Ok(Answer::Done { stay: Box::new(stay) });
        }
    }
    Ok(match known.state {
        ScanState::Declined => Answer::Refused { why: Refusal::ScanDeclined },
        ScanState::Open | ScanState::Accepted => Answer::Review { doubt: known.doubt },
    })
}

/// Keeps a scan for somebody to look at.
async fn put_aside(act: &mut Act, me: PersonId, new: &NewScan<'_>, doubt: Doubt) -> Result<Answer> {
    if records::waiting_of(act, me).await? >= WAITING_MAX {
        return Err(Refusal::TooMany { seconds: 3600 }.into());
    }
    let center = crate::centers::by_code(act, &new.code.center).await?;
    let id: ScanId = act.id();
    records::insert(act, id, center.at(), me, new, doubt).await?;
    let detail = json!({ "doubt": doubt, "shown_at": step_begins(new.code.step), "center": center.code });
    act.note(center.programme, Event::new(EventKind::ScanDoubted, id).with(detail)).await?;
    Ok(Answer::Review { doubt })
}

/// Which of a person's places a scan of a moment is for: the first whose window was open and who has not come yet, or else
/// the first to which they have.
fn due_then(found: &[Duty], moment: DateTime<Utc>) -> std::result::Result<(&Duty, Arrival), Doubt> {
    let (mut come, mut why) = (None, Doubt::NoShift);
    for duty in found {
        match (duty.window.judge(duty.period, duty.zone, moment), duty.state()) {
            (Ok(_), State::Excused) => why = Doubt::Excused,
            (Ok(arrival), _) if duty.came.is_some() => come = come.or(Some((duty, arrival))),
            (Ok(arrival), _) => return Ok((duty, arrival)),
            (Err(_), _) if why == Doubt::NoShift => why = Doubt::Window,
            (Err(_), _) => {}
        }
    }
    come.ok_or(why)
}

async fn come(act: &mut Act, me: PersonId, new: &NewScan<'_>, moment: DateTime<Utc>) -> Result<Answer> {
    let found = near_at(act, me, new.code, moment).await?;
    let (duty, arrival) = match due_then(&found, moment) {
        Ok(due) => due,
        Err(doubt) => return put_aside(act, me, new, doubt).await,
    };
    if let Some(stay) = duty.stay() {
        let other = duty.came.as_ref().is_some_and(|came| {
            !came.device.is_empty()
                && !new.device.is_empty()
                && came.device != new.device
                && came.nonce != new.scan.nonce
        });
        if other {
            put_aside(act, me, new, Doubt::Device).await?;
        }
        return Ok(Answer::Done { stay: Box::new(stay) });
    }
    match enter_then(act, duty, new.scan, new.device, (moment, arrival, Proof::CenterCode), json!({})).await? {
        Some(stay) => Ok(Answer::Done { stay: Box::new(stay) }),
        None => put_aside(act, me, new, Doubt::Elsewhere).await,
    }
}

/// Records an arrival of before. Where its shift is over by now the stay ends with it, and somebody confirms until when.
async fn enter_then(
    act: &mut Act,
    duty: &Duty,
    scan: &Scan,
    device: &str,
    (moment, arrival, proof): (DateTime<Utc>, Arrival, Proof),
    mut detail: serde_json::Value,
) -> Result<Option<Stay>> {
    duty.state().after(Step::Prove)?;
    let over = duty.period.end() <= act.now();
    if !over && check_in::leave_last(act, duty.person).await?.is_err() {
        return Ok(None);
    }
    let id: AttendanceId = act.id();
    let ended = over.then(|| duty.period.end());
    if !records::enter(act, id, duty, scan, device, (moment, arrival, proof), ended).await? {
        return Ok(None);
    }
    duties::set_state(act, duty.assignment, AssignmentState::Attended).await?;
    if duty.state() == State::NoShow {
        excuses::was_there(act, duty).await?;
    }
    for (key, value) in [("person", json!(duty.person)), ("shift", json!(duty.shift)), ("arrival", json!(arrival))] {
        detail[key] = value;
    }
    detail["proof"] = json!(proof);
    detail["scanned_at"] = json!(moment);
    detail["device_at"] = json!(scan.at);
    act.note(duty.at.programme, Event::new(EventKind::CheckedIn, id).with(detail)).await?;
    if over {
        let detail = json!({ "person": duty.person, "proof": Proof::Automatic });
        act.note(duty.at.programme, Event::new(EventKind::ClosedAutomatically, id).with(detail)).await?;
        settling::settle(act, duty).await?;
    }
    check_in::arrived(act, duty.assignment).await.map(Some)
}

async fn leave(act: &mut Act, me: PersonId, new: &NewScan<'_>, moment: DateTime<Utc>) -> Result<Answer> {
    let found = near_at(act, me, new.code, moment).await?;
    let stayed = |duty: &&Duty| duty.came.as_ref().is_some_and(|came| came.arrived_at <= moment);
    let Some(duty) = found.iter().rev().find(stayed) else {
        return put_aside(act, me, new, Doubt::NoShift).await;
    };
    check_out::left_then(act, duty, moment).await?;
    let stay = check_in::arrived(act, duty.assignment).await?;
    Ok(Answer::Done { stay: Box::new(stay) })
}

/// The scans of a center that somebody has to look at, oldest first.
///
/// # Errors
/// [`Error::NotAllowed`] for whoever has no business there.
pub async fn doubtful(look: &mut Look, center: &Center) -> Result<Vec<Doubtful>> {
    look.require(May::SeeAttendance(center.at()))?;
    records::open_at(look, center.at()).await
}

/// Phones by which several people came to a center within the last day.
///
/// # Errors
/// [`Error::NotAllowed`] for whoever has no business there.
pub async fn shared(look: &mut Look, center: &Center) -> Result<Vec<Shared>> {
    look.require(May::SeeAttendance(center.at()))?;
    let since = look.now() - Duration::hours(24);
    records::shared(look, center.at(), since).await
}

/// One's own scans of the last days that were put aside, newest first.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn mine(look: &mut Look) -> Result<Vec<Mine>> {
    let me = look.person()?;
    let since = look.now() - Duration::days(7);
    records::of_person(look, me, since).await
}

/// Decides about a scan: it counts for when the code was shown, or it does not, with the reason.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, and for oneself; [`Error::Faulty`] without a reason where one is asked;
/// [`Refusal::Changed`] when it was decided before; [`Refusal::NoShiftHere`] or [`Refusal::ShiftOver`] when there is no
/// place that it could count for.
pub async fn answer(act: &mut Act, id: ScanId, counts: bool, why: &str) -> Result<Doubtful> {
    let scan = records::find(act, id).await?;
    act.require(May::RecordAttendance(scan.at))?;
    if act.who().person == Some(scan.person) {
        return Err(Error::NotAllowed);
    }
    duties::lock_person(act, scan.person).await?;
    let why = if counts { count(act, &scan, why).await? } else { reason(why, "reason")? };
    let state = if counts { ScanState::Accepted } else { ScanState::Declined };
    if !records::close(act, id, state, &why).await? {
        return Err(Refusal::Changed.into());
    }
    let detail = json!({ "person": scan.person, "state": state });
    act.note(scan.at.programme, Event::new(EventKind::ScanAnswered, id).with(detail)).await?;
    Ok(scan)
}

/// Makes a scan count; as what the one who says so vouches.
async fn count(act: &mut Act, scan: &Doubtful, why: &str) -> Result<String> {
    let code = Opened { center: scan.center_code.clone(), step: domain::attendance::code_step(scan.shown_at) };
    let found = near_at(act, scan.person, &code, scan.shown_at).await?;
    let here = found.iter().find(|duty| scan.shown_at < duty.period.end()).or(found.last());
    let duty = here.ok_or(Refusal::NoShiftHere)?;
    let (proof, why) = vouch(act, duty, why)?;
    if scan.kind == ScanKind::Out {
        check_out::left_then(act, duty, scan.shown_at).await?;
        return Ok(why);
    }
    if scan.doubt == Doubt::Device {
        // There is nothing to add: the other phone's check-in stands
        return Ok(why);
    }
    if scan.shown_at >= duty.period.end() {
        return Err(Refusal::ShiftOver.into());
    }
    let arrival = duty.window.judge(duty.period, duty.zone, scan.shown_at).unwrap_or(Arrival::OnTime);
    let kept = records::kept(act, scan.id).await?;
    let detail = json!({ "reason": why, "scan": scan.id });
    match enter_then(act, duty, &kept, &scan.device, (scan.shown_at, arrival, proof), detail).await? {
        Some(_) => Ok(why),
        None => Err(Refusal::AlreadyIn.into()),
    }
}
