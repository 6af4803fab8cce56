//! Checking in: by the desk's code, or by whoever runs the shift.

use super::desk::{self, Opened};
use super::records::NewCome;
use super::{Duty, Stay, check_out, reason, records, scan_records};
use crate::act::{Act, Look, Service};
use crate::centers;
use crate::error::{Error, Result};
use chrono::{DateTime, Duration, Utc};
use domain::attendance::{
    Arrival, Proof, State, Step, Whereabouts, code_is_good, nonce_is_fit, step_begins, step_ends,
};
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{AssignmentId, AttendanceId, PersonId};
use domain::language::Texts;
use domain::people::age_on;
use domain::refusals::Refusal;
use domain::rights::{May, Who};
use domain::shifts::AssignmentState;
use domain::time::{Period, Zone};
use serde_json::json;
use uuid::Uuid;

/// So long after a shift somebody still reads that it is over, and so long before one when check-in opens.
const BEFORE_HOURS: i64 = 12;
const AHEAD_HOURS: i64 = 24;

/// What a phone sends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckIn {
    /// The code that was scanned.
    pub token: String,
    /// The phone's own id of this check-in: 16 to 64 characters of an address.
    pub nonce: String,
    /// What the phone's clock said. It proves nothing and is only noted.
    pub at: Option<DateTime<Utc>>,
    /// The phone, under a name that says nothing; empty where it has none.
    pub device: String,
    /// Where it says that it is.
    pub place: Whereabouts,
}

/// A no that leaves a trace is an act that succeeds, so it is carried out as a value.
pub(super) type Outcome = std::result::Result<Stay, Refusal>;

/// Checks the person in by the code of the desk. The same nonce gets the same answer, however often it comes.
///
/// # Errors
/// [`Refusal::CodeForged`], [`Refusal::CodeExpired`], [`Refusal::NoShiftHere`], [`Refusal::TooEarly`],
/// [`Refusal::ShiftOver`], [`Refusal::AlreadyIn`] or [`Refusal::NonceReused`]; [`Error::Faulty`] for an unfit nonce.
pub async fn check_in(service: &Service, who: Who, ask: CheckIn) -> Result<Stay> {
    if who.person.is_none() {
        return Err(Error::NotSignedIn);
    }
    Ok(service.gate().pass(service, who, ask).await??)
}

/// Checks one person in.
pub(super) async fn enter(act: &mut Act, ask: &CheckIn) -> Result<Outcome> {
    let me = act.person()?;
    if !nonce_is_fit(&ask.nonce) {
        let kind = if ask.nonce.is_empty() { FaultKind::Required } else { FaultKind::Choice };
        return Err(Error::fault("nonce", kind));
    }
    let Some(code) = desk::open(act, &ask.token) else { return traced(act, me, Refusal::CodeForged).await };
    records::lock_person(act, me).await?;
    // Known first: what another phone enters between the two questions is found by the second
    if records::nonce_is_known(act, &ask.nonce).await? {
        return match records::by_nonce(act, &ask.nonce).await? {
            None => Ok(Err(Refusal::TakenBack)),
            Some(duty) => match repeated(&duty, me, &code) {
                Some(stay) => Ok(Ok(stay)),
                None => traced(act, me, Refusal::NonceReused).await,
            },
        };
    }
    if !code_is_good(code.step, act.now()) {
        return traced(act, me, Refusal::CodeExpired).await;
    }
    let duties = near(act, me, &code).await?;
    let (duty, arrival) = match due_now(&duties, act.now()) {
        Ok(found) => found,
        Err(Refusal::NoShiftHere) => return traced(act, me, Refusal::NoShiftHere).await,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if let Err(refusal) = leave_last(act, me).await? {
        return Ok(Err(refusal));
    }
    let detail = json!({ "device_at": ask.at });
    let how =
        How { nonce: &ask.nonce, proof: Proof::CenterCode, walk_in: false, device: &ask.device, place: ask.place };
    if arrive(act, duty, how, arrival, detail).await? {
        return arrived(act, duty.assignment).await.map(Ok);
    }
    let used = records::by_nonce(act, &ask.nonce).await?.is_some();
    if used { traced(act, me, Refusal::NonceReused).await } else { Ok(Err(Refusal::AlreadyIn)) }
}

/// A no to a code that is forged, too old, of elsewhere or sent twice leaves a trace.
pub(super) async fn traced(act: &mut Act, person: PersonId, refusal: Refusal) -> Result<Outcome> {
    let programme = crate::people::find(act, person).await?.programme;
    let detail = json!({ "why": refusal.code() });
    act.note(programme, Event::new(EventKind::CodeRefused, person).with(detail)).await?;
    Ok(Err(refusal))
}

/// The answer to a check-in that was sent before: by the same person, at that desk, for that shift. A code's step may begin
/// before the shift's window or end after it.
pub(super) fn repeated(duty: &Duty, me: PersonId, code: &Opened) -> Option<Stay> {
    let step = [step_begins(code.step), step_ends(code.step) - Duration::seconds(1)];
    let mut within = step.into_iter().map(|moment| duty.window.judge(duty.period, duty.zone, moment).is_ok());
    let same = duty.person == me && duty.center_code == code.center && within.any(|is| is);
    duty.stay().filter(|_| same)
}

async fn near(look: &mut Look, person: PersonId, code: &Opened) -> Result<Vec<Duty>> {
    let now = look.now();
    near_at(look, person, code, now).await
}

/// A person's duties at the center of a code, around a moment.
pub(super) async fn near_at(look: &mut Look, person: PersonId, code: &Opened, at: DateTime<Utc>) -> Result<Vec<Duty>> {
    let center = centers::by_code(look, &code.center).await?;
    let (from, until) = (at - Duration::hours(BEFORE_HOURS), at + Duration::hours(AHEAD_HOURS));
    records::duties_near(look, person, center.id, from, until).await
}

/// Which of a person's duties a check-in at this moment is for.
pub(super) fn due_now(duties: &[Duty], now: DateTime<Utc>) -> std::result::Result<(&Duty, Arrival), Refusal> {
    let mut why = Refusal::NoShiftHere;
    for duty in duties.iter().filter(|duty| duty.state() != State::Excused) {
        match (duty.window.judge(duty.period, duty.zone, now), duty.state().after(Step::Arrive)) {
            (Ok(arrival), Ok(_)) => return Ok((duty, arrival)),
            (Ok(_), Err(refusal)) => why = refusal,
            // The first shift to come says when; one that is over counts only where nothing comes
            (Err(refusal @ Refusal::TooEarly { .. }), _) => {
                if matches!(why, Refusal::NoShiftHere | Refusal::ShiftOver) {
                    why = refusal;
                }
            }
            (Err(refusal), _) => why = refusal,
        }
    }
    Err(why)
}

/// Closes a stay that somebody forgot to end, if its shift is over; a running one refuses a second.
pub(super) async fn leave_last(act: &mut Act, person: PersonId) -> Result<std::result::Result<(), Refusal>> {
    match records::open_of(act, person).await? {
        Some(open) if open.period.end() > act.now() => Ok(Err(Refusal::AlreadyIn)),
        Some(open) => check_out::close_at_end(act, &open).await.map(|_| Ok(())),
        None => Ok(Ok(())),
    }
}

/// How somebody comes.
#[derive(Debug, Clone, Copy)]
pub(super) struct How<'a> {
    pub(super) nonce: &'a str,
    pub(super) proof: Proof,
    pub(super) walk_in: bool,
    pub(super) device: &'a str,
    pub(super) place: Whereabouts,
}

impl<'a> How<'a> {
    /// By hand of whoever runs the shift.
    pub(super) const fn by_hand(nonce: &'a str, proof: Proof) -> Self {
        Self { nonce, proof, walk_in: false, device: "", place: Whereabouts::Unknown }
    }
}

pub(super) async fn arrive(
    act: &mut Act,
    duty: &Duty,
    how: How<'_>,
    arrival: Arrival,
    mut detail: serde_json::Value,
) -> Result<bool> {
    let (id, arrived_at): (AttendanceId, _) = (act.id(), act.now());
    let How { nonce, proof, walk_in, device, place } = how;
    if !records::insert(act, &NewCome { id, duty, nonce, arrived_at, arrival, proof, walk_in, device, place }).await? {
        return Ok(false);
    }
    records::set_state(act, duty.assignment, AssignmentState::Attended).await?;
    detail["person"] = json!(duty.person);
    detail["shift"] = json!(duty.shift);
    detail["arrival"] = json!(arrival);
    detail["proof"] = json!(proof);
    act.note(duty.at.programme, Event::new(EventKind::CheckedIn, id).with(detail)).await?;
    Ok(true)
}

pub(super) async fn arrived(look: &mut Look, assignment: AssignmentId) -> Result<Stay> {
    let duty = records::by_assignment(look, assignment).await?;
    duty.stay().ok_or_else(|| Error::broken("a check-in left no trace"))
}

/// Checks somebody in by hand: as the shift's lead, or as the coordinator with a reason. Nobody vouches for themselves.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Error::Faulty`] when a coordinator gives no reason;
/// [`Refusal::TooEarly`], [`Refusal::ShiftOver`] or [`Refusal::AlreadyIn`].
pub async fn check_in_by_lead(act: &mut Act, assignment: AssignmentId, why: &str) -> Result<Stay> {
    let duty = records::by_assignment(act, assignment).await?;
    let (proof, why) = vouch(act, &duty, why)?;
    records::lock_person(act, duty.person).await?;
    let duty = records::by_assignment(act, assignment).await?;
    let arrival = duty.window.judge(duty.period, duty.zone, act.now())?;
    duty.state().after(Step::Arrive)?;
    leave_last(act, duty.person).await??;
    let nonce = format!("staff-{}", act.id::<Uuid>());
    if !arrive(act, &duty, How::by_hand(&nonce, proof), arrival, json!({ "reason": why })).await? {
        return Err(Refusal::AlreadyIn.into());
    }
    arrived(act, assignment).await
}

/// As what somebody vouches for another: the lead saw it, the coordinator has a reason.
pub(super) fn vouch(look: &Look, duty: &Duty, why: &str) -> Result<(Proof, String)> {
    look.require(May::RecordAttendance(duty.at))?;
    if look.who().person == Some(duty.person) {
        return Err(Error::NotAllowed);
    }
    if look.require(May::CorrectHours(duty.at)).is_ok() {
        return Ok((Proof::Coordinator, reason(why, "reason")?));
    }
    Ok((Proof::Lead, why.trim().chars().take(super::REASON_MAX).collect()))
}

/// How a person stands before a desk, for the page that a scanned code opens.
#[derive(Debug, Clone)]
pub enum Standing {
    /// May check in now.
    Ready {
        /// For which time.
        period: Period,
        /// To do what.
        position: Texts,
        /// Where.
        center: Texts,
        /// The time on the walls there.
        zone: Zone,
        /// Whether it is still in time.
        arrival: Arrival,
        /// Where the center is, for a phone that may be asked whether it is near; never for minors.
        near: Option<(f64, f64)>,
    },
    /// Is in, or has been.
    In(Box<Stay>),
}

/// How the person stands before the desk whose code was scanned; changes nothing.
///
/// # Errors
/// The refusals of [`check_in`].
pub async fn standing(look: &mut Look, token: &str) -> Result<Standing> {
    let me = look.person()?;
    let code = desk::open(look, token).ok_or(Refusal::CodeForged)?;
    let duties = near(look, me, &code).await?;
    let now = look.now();
    // Leaving needs no fresh code
    let here = duties.iter().find(|d| d.came.as_ref().is_some_and(|c| c.left_at.is_none()) && now < d.period.end());
    if let Some(stay) = here.and_then(Duty::stay) {
        return Ok(Standing::In(Box::new(stay)));
    }
    if !code_is_good(code.step, now) {
        return Err(Refusal::CodeExpired.into());
    }
    match due_now(&duties, now) {
        Ok((duty, arrival)) => Ok(Standing::Ready {
            near: whereabouts(look, me, &duty.center_code).await?,
            period: duty.period,
            position: duty.position_names.clone(),
            center: duty.center_names.clone(),
            zone: duty.zone,
            arrival,
        }),
        Err(Refusal::AlreadyIn) => {
            let last =
                duties.iter().rev().find_map(|d| d.stay().filter(|_| d.window.judge(d.period, d.zone, now).is_ok()));
            Ok(Standing::In(Box::new(last.ok_or(Refusal::AlreadyIn)?)))
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// Where a center is, for whoever is of age.
async fn whereabouts(look: &mut Look, me: PersonId, center: &str) -> Result<Option<(f64, f64)>> {
    let center = centers::by_code(look, center).await?;
    let person = crate::people::find(look, me).await?;
    let rules = crate::programmes::find(look, center.programme).await?.rules;
    let today = center.zone.date(look.now());
    let of_age = person.birth_date.is_some_and(|birth| age_on(birth, today) >= rules.majority_age);
    if of_age { scan_records::spot(look, center.id).await } else { Ok(None) }
}

/// Where the person is in at this moment.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn present(look: &mut Look) -> Result<Option<Stay>> {
    let me = look.person()?;
    Ok(records::open_of(look, me).await?.and_then(|duty| duty.stay()))
}

/// One stay: one's own, or at a center whose attendance one may see.
///
/// # Errors
/// [`Error::NotFound`], or [`Error::NotAllowed`] for other people's.
pub async fn stay(look: &mut Look, id: AttendanceId) -> Result<Stay> {
    let duty = records::by_attendance(look, id).await?;
    if look.person()? != duty.person {
        look.require(May::SeeAttendance(duty.at))?;
    }
    duty.stay().ok_or(Error::NotFound)
}
