//! What is written down or set right afterwards: somebody was there, left at another time, or had times of their own.

use super::records::{self, NewCome};
use super::{Duty, Stay, excuses, reason, settling, state_records};
use crate::act::Act;
use crate::error::{Error, Result};
use chrono::{DateTime, Days, Duration, NaiveTime, Utc};
use domain::attendance::{Arrival, Proof, State, Step, Whereabouts};
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{AssignmentId, AttendanceId};
use domain::refusals::Refusal;
use domain::rights::May;
use domain::shifts::AssignmentState;
use domain::time::Period;
use serde_json::json;

/// Two clocks on the center's wall, as somebody typed them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Typed {
    /// The first.
    pub from: NaiveTime,
    /// The second.
    pub until: NaiveTime,
}

/// Writes down afterwards that somebody was there, as the coordinator with a reason.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, and for oneself; [`Error::Faulty`] for times that can't be or without a
/// reason; [`Refusal::ShiftRuns`] before the end; [`Refusal::Changed`] for whoever came or is excused.
pub async fn record(act: &mut Act, id: AssignmentId, typed: Typed, why: &str) -> Result<Stay> {
    let duty = held(act, id).await?;
    act.require(May::CorrectHours(duty.at))?;
    let why = reason(why, "why")?;
    duty.state().after(Step::Record)?;
    let now = act.now();
    if now < duty.period.end() {
        return Err(Refusal::ShiftRuns.into());
    }
    let (arrived_at, left_at) = (near(&duty, typed.from), near(&duty, typed.until));
    let opens = duty.period.start() - Duration::minutes(duty.window.early);
    if arrived_at < opens || arrived_at >= duty.period.end() {
        return Err(Error::fault("came", FaultKind::Time));
    }
    could_leave(&duty, arrived_at, left_at, "left", now)?;
    let arrival = duty.window.judge(duty.period, duty.zone, arrived_at).unwrap_or(Arrival::Late);
    let attendance: AttendanceId = act.id();
    let nonce = format!("staff-{attendance}");
    let new = NewCome {
        id: attendance,
        duty: &duty,
        nonce: &nonce,
        arrived_at,
        arrival,
        proof: Proof::Coordinator,
        walk_in: false,
        device: "",
        place: Whereabouts::Unknown,
    };
    // Never open for a moment: the person may be in elsewhere
    if !records::insert_ended(act, &new, left_at).await? {
        return Err(Refusal::Changed.into());
    }
    records::set_state(act, id, AssignmentState::Attended).await?;
    let detail = json!({
        "person": duty.person, "shift": duty.shift, "proof": Proof::Coordinator, "arrived_at": arrived_at,
        "left_at": left_at, "reason": why,
    });
    act.note(duty.at.programme, Event::new(EventKind::AttendanceRecorded, attendance).with(detail)).await?;
    settling::settle(act, &duty).await?;
    excuses::was_there(act, &duty).await?;
    records::by_attendance(act, attendance).await?.stay().ok_or(Error::NotFound)
}

/// Confirms a stay that was closed by the program: the person was there until the end, or left when the clock says.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, and for one's own stay; [`Error::Faulty`] for a time that can't be.
pub async fn confirm(act: &mut Act, id: AttendanceId, left: Option<NaiveTime>) -> Result<()> {
    let assignment = records::by_attendance(act, id).await?.assignment;
    let duty = held(act, assignment).await?;
    act.require(May::RecordAttendance(duty.at))?;
    let Some(came) = duty.came.as_ref().filter(|came| came.to_confirm) else {
        // Somebody was quicker
        return Ok(());
    };
    duty.state().after(Step::Confirm)?;
    let closed_at = came.left_at.unwrap_or(duty.period.end());
    let left_at = left.map_or(closed_at, |clock| near(&duty, clock));
    if left_at != closed_at {
        could_leave(&duty, came.arrived_at, left_at, "left", act.now())?;
    }
    let by = if act.require(May::CorrectHours(duty.at)).is_ok() { Proof::Coordinator } else { Proof::Lead };
    let proof = (left_at != closed_at).then_some(by);
    if state_records::confirm(act, id, left_at, proof).await? {
        let detail = json!({ "person": duty.person, "left_at": left_at });
        act.note(duty.at.programme, Event::new(EventKind::AttendanceConfirmed, id).with(detail)).await?;
        settling::settle(act, &duty).await?;
    }
    Ok(())
}

/// Gives somebody times of their own within a shift; the whole shift takes them away again.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, and for oneself; [`Error::Faulty`] for times outside of the shift;
/// [`Refusal::Changed`] for whoever did not come or is excused.
pub async fn set_times(act: &mut Act, id: AssignmentId, typed: Typed) -> Result<()> {
    let duty = held(act, id).await?;
    act.require(May::RecordAttendance(duty.at))?;
    if matches!(duty.state(), State::NoShow | State::Excused) {
        return Err(Refusal::Changed.into());
    }
    let (from, until) = (near(&duty, typed.from), near(&duty, typed.until));
    if from < duty.whole.start() || from >= duty.whole.end() {
        return Err(Error::fault("from", FaultKind::Time));
    }
    if until > duty.whole.end() {
        return Err(Error::fault("until", FaultKind::Time));
    }
    Period::new(from, until).map_err(|_| Error::fault("until", FaultKind::EndBeforeStart))?;
    let own_from = (from != duty.whole.start()).then_some(from);
    let own_until = (until != duty.whole.end()).then_some(until);
    state_records::set_times(act, id, own_from, own_until).await?;
    let detail = json!({ "person": duty.person, "shift": duty.shift, "from": from, "until": until });
    act.note(duty.at.programme, Event::new(EventKind::OwnTimesSet, id).with(detail)).await?;
    settling::settle(act, &duty).await
}

/// The place of somebody else, held until the act ends.
async fn held(act: &mut Act, id: AssignmentId) -> Result<Duty> {
    let known = records::by_assignment(act, id).await?;
    require_other(act, &known)?;
    records::lock_person(act, known.person).await?;
    records::by_assignment(act, id).await
}

/// Nobody vouches for themselves; whoever runs no shift there is told nothing of the place.
fn require_other(act: &Act, duty: &Duty) -> Result<()> {
    act.require(May::RecordAttendance(duty.at))?;
    if act.who().person == Some(duty.person) { Err(Error::NotAllowed) } else { Ok(()) }
}

fn could_leave(
    duty: &Duty,
    arrived: DateTime<Utc>,
    left: DateTime<Utc>,
    field: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    let fault = |kind| Err(Error::fault(field, kind));
    if left <= arrived {
        return fault(FaultKind::EndBeforeStart);
    }
    if left > now {
        return fault(FaultKind::DateFuture);
    }
    if left > duty.whole.end() + Duration::minutes(duty.rules.close_minutes.max(60)) {
        return fault(FaultKind::Time);
    }
    Ok(())
}

/// The moment at which the wall shows that clock, as near to the shift as can be: of the day on which it begins, the one
/// before, or the one after.
fn near(duty: &Duty, clock: NaiveTime) -> DateTime<Utc> {
    let date = duty.zone.date(duty.whole.start());
    let dates = [date, date + Days::new(1), date - Days::new(1)];
    let far = |at: &DateTime<Utc>| (duty.whole.start() - *at).max(*at - duty.whole.end()).max(Duration::zero());
    let moments = dates.map(|date| duty.zone.moment(date, clock));
    moments.into_iter().min_by_key(far).unwrap_or(duty.whole.start())
}
