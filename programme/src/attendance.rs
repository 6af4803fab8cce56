//! Attendance: who came, how it was proven, when they left, and the hours that follow from it.

mod absences;
mod afterwards;
mod board;
mod breaks;
pub mod card;
mod check_in;
mod check_out;
pub mod codes;
mod corrections;
mod days;
mod days_records;
pub mod desk;
mod disputes;
mod excuses;
mod gate;
mod gate_records;
mod hours;
pub mod kiosk;
mod ledger_records;
pub mod live;
mod miss_records;
mod misses;
mod months;
pub mod qr;
pub(crate) mod records;
mod risks;
mod scan_records;
mod scans;
mod settling;
mod state_records;
mod talk_records;
mod undoing;
mod walk_ins;

pub use absences::{Absence, excuse};
pub use afterwards::{Typed, confirm, record, set_times};
pub use board::{Here, One, now_at, one, to_confirm};
pub use breaks::{pause, resume};
pub use check_in::{CheckIn, Standing, check_in, check_in_by_lead, present, standing, stay};
pub use check_out::{CheckOut, Closed, check_out, check_out_by_lead, close_due};
pub use corrections::{
    Corrected, Correction, correct, correctable, decide as decide_correction, waiting as waiting_corrections,
};
pub use days::{Closing, Day, close_day, day, open_days, remind_due};
pub(crate) use disputes::dispute_for_letter;
pub use disputes::{
    Dispute, answer as answer_dispute, dispute, disputes_of, find_dispute, open_disputes, withdraw as withdraw_dispute,
};
pub use excuses::{Excuse, OpenExcuse, Plea, answer_excuse, ask_excuse, may_ask_excuse, open_excuses, withdraw_excuse};
pub(crate) use excuses::{excuse_of_file, missed_for_letter};
pub(crate) use gate::Gate;
pub use hours::{Line, Term, ledger, served_minutes, terms};
pub(crate) use live::Boards;
pub use misses::{Missed, Misses, Pause, Paused, lift_pause, misses, paused, reconsider_due};
pub use months::{Confirmed, Month, confirm_month, months};
pub use risks::risks;
pub use scans::{
    AT_ONCE as SCANS_AT_ONCE, Answer, Doubtful, Mine as MyScan, Scan, Sent, Shared, answer as answer_scan, deliver,
    doubtful, mine as my_scans, shared,
};
pub use undoing::undo;
pub use walk_ins::{Running, WalkIn, could_walk_in, running, walk_in};

use chrono::{DateTime, Utc};
use domain::attendance::{Arrival, Departure, HoursRules, Proof, State, Stayed, Window};
use domain::faults::FaultKind;
use domain::ids::{AssignmentId, AttendanceId, CenterId, PersonId, ShiftId};
use domain::language::Texts;
use domain::people::Name;
use domain::rights::At;
use domain::shifts::AssignmentState;
use domain::time::{Period, Zone};
use serde::Serialize;

/// Most characters of a reason or a note.
const REASON_MAX: usize = 500;

/// Somebody with a place on a shift, and what is recorded of their coming.
#[derive(Debug, Clone)]
pub(crate) struct Duty {
    pub(crate) assignment: AssignmentId,
    pub(crate) state: AssignmentState,
    pub(crate) person: PersonId,
    pub(crate) name: Name,
    pub(crate) shift: ShiftId,
    pub(crate) at: At,
    /// The shift's time.
    pub(crate) whole: Period,
    /// The time of this person: the shift's, or their own within it.
    pub(crate) period: Period,
    pub(crate) trainee: bool,
    pub(crate) position_names: Texts,
    pub(crate) center_code: String,
    pub(crate) center_names: Texts,
    pub(crate) zone: Zone,
    pub(crate) window: Window,
    pub(crate) rules: HoursRules,
    pub(crate) came: Option<Came>,
}

/// What is recorded of somebody's coming and leaving.
#[derive(Debug, Clone)]
pub(crate) struct Came {
    pub(crate) id: AttendanceId,
    pub(crate) arrived_at: DateTime<Utc>,
    pub(crate) arrival: Arrival,
    pub(crate) proof: Proof,
    pub(crate) left_at: Option<DateTime<Utc>>,
    pub(crate) left_proof: Option<Proof>,
    pub(crate) to_confirm: bool,
    pub(crate) walk_in: bool,
    /// Since when they are on a break.
    pub(crate) break_since: Option<DateTime<Utc>>,
    /// What the ledger counts for it, once they have left.
    pub(crate) minutes: Option<i64>,
    pub(crate) recorded_at: DateTime<Utc>,
    /// What the phone called it.
    pub(crate) nonce: String,
    /// The phone, under a name that says nothing.
    pub(crate) device: String,
}

/// One stay at a shift: how somebody came and, once they have left, how they left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stay {
    /// Which.
    pub attendance: AttendanceId,
    /// By which place.
    pub assignment: AssignmentId,
    /// At which shift.
    pub shift: ShiftId,
    /// Whose.
    pub person: PersonId,
    /// Given name and surname.
    pub name: String,
    /// What they do there.
    pub position: Texts,
    /// Where.
    pub center: CenterId,
    /// The center's code.
    pub center_code: String,
    /// The center's name.
    pub center_name: Texts,
    /// The time on the center's walls.
    pub zone: Zone,
    /// From when until when this person is planned.
    pub period: Period,
    /// How they stand to it.
    pub state: State,
    /// When they came.
    pub arrived_at: DateTime<Utc>,
    /// How that stands to the start.
    pub arrival: Arrival,
    /// How it was proven.
    pub proof: Proof,
    /// When they left.
    pub left_at: Option<DateTime<Utc>>,
    /// How that was proven.
    pub left_proof: Option<Proof>,
    /// How that stands to the planned end.
    pub departure: Option<Departure>,
    /// Since when they are on a break.
    pub break_since: Option<DateTime<Utc>>,
    /// The minutes that count, once they have left.
    pub minutes: Option<i64>,
    /// Closed by the program; a lead has yet to confirm.
    pub to_confirm: bool,
    /// Learns beside those who fill the places.
    pub trainee: bool,
    /// Came without a place, and was let in.
    pub walk_in: bool,
}

impl Duty {
    /// How they stand to their place, by what is recorded.
    pub(crate) fn state(&self) -> State {
        let stayed = self.came.as_ref().map(|came| Stayed {
            on_break: came.break_since.is_some(),
            left: came.left_at.is_some(),
            to_confirm: came.to_confirm,
        });
        State::of(self.state, stayed)
    }

    /// The stay, if somebody has come.
    pub(crate) fn stay(&self) -> Option<Stay> {
        let came = self.came.as_ref()?;
        Some(Stay {
            attendance: came.id,
            assignment: self.assignment,
            shift: self.shift,
            person: self.person,
            name: self.name.short(),
            position: self.position_names.clone(),
            center: self.at.center,
            center_code: self.center_code.clone(),
            center_name: self.center_names.clone(),
            zone: self.zone,
            period: self.period,
            state: self.state(),
            arrived_at: came.arrived_at,
            arrival: came.arrival,
            proof: came.proof,
            left_at: came.left_at,
            left_proof: came.left_proof,
            departure: came.left_at.map(|left| self.window.leaving(self.period, left)),
            break_since: came.break_since,
            minutes: came.left_at.and(Some(came.minutes.unwrap_or_default())),
            to_confirm: came.to_confirm,
            trainee: self.trainee,
            walk_in: came.walk_in,
        })
    }
}

/// A reason as it is kept.
///
/// # Errors
/// [`crate::Error::Faulty`] when there is none, or too much of it.
fn reason(text: &str, field: &str) -> crate::Result<String> {
    let text = text.trim();
    if text.is_empty() {
        return Err(crate::Error::fault(field, FaultKind::Required));
    }
    if text.chars().count() > REASON_MAX {
        return Err(crate::Error::fault(field, FaultKind::TooLong { max: REASON_MAX as i64 }));
    }
    Ok(text.to_owned())
}
