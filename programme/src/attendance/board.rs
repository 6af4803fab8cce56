//! Who should be at a center now, who is, and who is late.

use super::excuses::{self, Excuse};
use super::undoing::{may_undo, until};
use super::{Absence, Duty, Stay, miss_records, records, state_records};
use crate::act::Look;
use crate::error::Result;
use chrono::{DateTime, Duration, NaiveDate, Utc};
use domain::attendance::{Arrival, Presence, State};
use domain::centers::Center;
use domain::ids::{AssignmentId, AttendanceId, PersonId, ShiftId};
use domain::language::Texts;
use domain::rights::{At, May};
use domain::time::{Period, Zone};
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
    /// Given name and the surname's initial, as strangers may read it.
    pub discreet: String,
    /// On which shift.
    pub shift: ShiftId,
    /// By which assignment.
    pub assignment: AssignmentId,
    /// To do what.
    pub position: Texts,
    /// From when until when they are planned.
    pub period: Period,
    /// From when until when the shift lasts.
    pub shift_period: Period,
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
    /// Since when they are on a break.
    pub break_since: Option<DateTime<Utc>>,
    /// Learns beside those who fill the places.
    pub trainee: bool,
    /// Came without a place, and was let in.
    pub walk_in: bool,
}

impl Here {
    pub(super) fn of(duty: Duty, now: DateTime<Utc>) -> Self {
        let came = duty.came.as_ref();
        let (arrived_at, left_at) = (came.map(|c| c.arrived_at), came.and_then(|c| c.left_at));
        Self {
            status: Presence::of(duty.state(), duty.period, duty.window, now),
            break_since: came.and_then(|c| c.break_since),
            trainee: duty.trainee,
            walk_in: came.is_some_and(|c| c.walk_in),
            attendance: came.map(|c| c.id),
            arrival: came.map(|c| c.arrival),
            arrived_at,
            left_at,
            person: duty.person,
            name: duty.name.short(),
            discreet: duty.name.discreet(),
            shift: duty.shift,
            assignment: duty.assignment,
            position: duty.position_names,
            period: duty.period,
            shift_period: duty.whole,
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

/// One person's attendance on one shift, with what can be done about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct One {
    /// Their line of the board.
    pub here: Here,
    /// How they stand to it, by what is recorded.
    pub state: State,
    /// The stay, once they have come.
    pub stay: Option<Stay>,
    /// When they took breaks.
    pub breaks: Vec<(DateTime<Utc>, Option<DateTime<Utc>>)>,
    /// Why they don't have to come.
    pub absence: Option<Absence>,
    /// What the person says of having missed it, and what was answered.
    pub excuse: Option<Excuse>,
    /// Until when the person may say so.
    pub ask_until: Option<DateTime<Utc>>,
    /// Until when the last move can be taken back by the reader.
    pub undo_until: Option<DateTime<Utc>>,
    /// The center's code.
    pub center_code: String,
    /// The center's name.
    pub center: Texts,
    /// Where.
    pub at: At,
    /// The time on the center's walls.
    pub zone: Zone,
    /// The date on the center's wall when the shift starts.
    pub date: NaiveDate,
}

/// One person's attendance on one shift: one's own, or at a center whose attendance one may see.
///
/// # Errors
/// [`crate::Error::NotAllowed`] for whoever has no business there.
pub async fn one(look: &mut Look, id: AssignmentId) -> Result<One> {
    let duty = records::by_assignment(look, id).await?;
    if look.person()? != duty.person {
        look.require(May::SeeAttendance(duty.at))?;
    }
    let now = look.now();
    let (state, stay) = (duty.state(), duty.stay());
    let breaks = match &stay {
        Some(stay) => state_records::breaks(look, stay.attendance).await?,
        None => Vec::new(),
    };
    let absence = state_records::absence(look, id).await?.map(|(reason, note, _)| Absence { reason, note });
    let mut excuse = miss_records::excuse(look, id).await?;
    let ask_until = excuses::open_until(look, &duty, excuse.as_ref()).await?;
    // Why somebody could not come is for them and for those who decide
    let decides = look.require(May::RecordAttendance(duty.at)).is_ok();
    excuse = excuse.filter(|_| decides || look.who().person == Some(duty.person));
    let undo_until = match may_undo(look, &duty) {
        Ok(()) => until(look, &duty).await?.filter(|until| *until > now),
        Err(_) => None,
    };
    Ok(One {
        state,
        stay,
        breaks,
        absence: absence.filter(|_| state == State::Excused),
        excuse,
        ask_until,
        undo_until,
        center_code: duty.center_code.clone(),
        center: duty.center_names.clone(),
        at: duty.at,
        zone: duty.zone,
        date: duty.zone.date(duty.whole.start()),
        here: Here::of(duty, now),
    })
}
