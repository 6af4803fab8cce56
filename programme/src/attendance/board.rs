//! Who should be at a center now, who is, and who is late.

use super::{Duty, Stay, records};
use crate::act::Look;
use crate::error::Result;
use chrono::{DateTime, Duration, Utc};
use domain::attendance::{Arrival, Presence};
use domain::centers::Center;
use domain::ids::{AssignmentId, AttendanceId, PersonId, ShiftId};
use domain::language::Texts;
use domain::rights::May;
use domain::time::Period;
use serde::Serialize;

/// Whoever left or stayed away is still shown so long after the shift.
const AFTER_MINUTES: i64 = 60;
/// The longest time before its start for which any center may open a check-in.
const AHEAD_HOURS: i64 = 24;

/// One person on the board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Here {
    /// Who.
    pub person: PersonId,
    /// Given name and surname.
    pub name: String,
    /// On which shift.
    pub shift: ShiftId,
    /// By which assignment.
    pub assignment: AssignmentId,
    /// To do what.
    pub position: Texts,
    /// From when until when.
    pub period: Period,
    /// How they stand to it now.
    pub status: Presence,
    /// The stay, once they have come.
    pub attendance: Option<AttendanceId>,
    /// When they came.
    pub arrived_at: Option<DateTime<Utc>>,
    /// How that stands to the start.
    pub arrival: Option<Arrival>,
    /// When they left.
    pub left_at: Option<DateTime<Utc>>,
}

impl Here {
    fn of(duty: Duty, now: DateTime<Utc>) -> Self {
        let came = duty.came.as_ref();
        let (arrived_at, left_at) = (came.map(|c| c.arrived_at), came.and_then(|c| c.left_at));
        Self {
            status: Presence::of(duty.period, duty.window, duty.state, arrived_at, left_at, now),
            attendance: came.map(|c| c.id),
            arrival: came.map(|c| c.arrival),
            arrived_at,
            left_at,
            person: duty.person,
            name: duty.name.short(),
            shift: duty.shift,
            assignment: duty.assignment,
            position: duty.position_names,
            period: duty.period,
        }
    }
}

/// Everybody whose shift's check-in is open, runs, or has just ended at a center, by shift and name.
///
/// # Errors
/// [`crate::Error::NotAllowed`] for whoever has no business there.
pub async fn now_at(look: &mut Look, center: &Center) -> Result<Vec<Here>> {
    look.require(May::SeeAttendance(center.at()))?;
    let now = look.now();
    let (from, until) = (now - Duration::minutes(AFTER_MINUTES), now + Duration::hours(AHEAD_HOURS));
    let duties = records::duties_at(look, center.at(), from, until).await?;
    let open = |duty: &Duty| duty.period.start() - Duration::minutes(duty.window.early) <= now;
    Ok(duties.into_iter().filter(open).map(|duty| Here::of(duty, now)).collect())
}

/// The stays at a center that the program has closed and nobody has confirmed.
///
/// # Errors
/// [`crate::Error::NotAllowed`] for whoever has no business there.
pub async fn to_confirm(look: &mut Look, center: &Center) -> Result<Vec<Stay>> {
    look.require(May::SeeAttendance(center.at()))?;
    let duties = records::unconfirmed(look, center.id).await?;
    Ok(duties.iter().filter_map(Duty::stay).collect())
}
