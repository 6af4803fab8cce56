//! Breaks within a stay: by oneself, or by whoever runs the shift.

use super::{Duty, Stay, records, state_records};
use crate::act::Act;
use crate::error::{Error, Result};
use domain::attendance::Step;
use domain::events::{Event, EventKind};
use domain::ids::AttendanceId;
use domain::rights::May;
use serde_json::json;

/// Goes for a break.
///
/// # Errors
/// [`Error::NotAllowed`] for other people's without the right; [`domain::refusals::Refusal::NotIn`], or `Changed` on a break.
pub async fn pause(act: &mut Act, id: AttendanceId) -> Result<Stay> {
    let duty = hold(act, id).await?;
    duty.state().after(Step::Pause)?;
    state_records::begin_break(act, &duty, id).await?;
    noted(act, &duty, id, true).await
}

/// Comes back from a break.
///
/// # Errors
/// [`Error::NotAllowed`] for other people's without the right; [`domain::refusals::Refusal::NotIn`], or `Changed` without a break.
pub async fn resume(act: &mut Act, id: AttendanceId) -> Result<Stay> {
    let duty = hold(act, id).await?;
    duty.state().after(Step::Resume)?;
    let now = act.now();
    state_records::end_break(act, id, now).await?;
    noted(act, &duty, id, false).await
}

/// A stay of one's own, or of a center where one runs shifts; its person is held until the act ends.
async fn hold(act: &mut Act, id: AttendanceId) -> Result<Duty> {
    let duty = records::by_attendance(act, id).await?;
    if act.person()? != duty.person {
        act.require(May::RecordAttendance(duty.at))?;
    }
    records::lock_person(act, duty.person).await?;
    records::by_attendance(act, id).await
}

async fn noted(act: &mut Act, duty: &Duty, id: AttendanceId, begins: bool) -> Result<Stay> {
    let detail = json!({ "person": duty.person, "begins": begins });
    act.note(duty.at.programme, Event::new(EventKind::BreakTaken, id).with(detail)).await?;
    records::by_attendance(act, id).await?.stay().ok_or(Error::NotFound)
}
