//! Attendance: who came, how it was proven, when they left, and the hours that follow from it.

mod board;
mod check_in;
mod check_out;
pub mod desk;
mod hours;
mod ledger_records;
pub mod qr;
pub(crate) mod records;

pub use board::{Here, now_at, to_confirm};
pub use check_in::{CheckIn, Standing, check_in, check_in_by_lead, present, standing, stay};
pub use check_out::{CheckOut, Closed, check_out, check_out_by_lead, close_due, confirm};
pub use hours::{Line, correct, correctable, ledger, served_minutes};

use chrono::{DateTime, Utc};
use domain::attendance::{Arrival, Proof, Window};
use domain::faults::FaultKind;
use domain::ids::{AssignmentId, AttendanceId, CenterId, PersonId, PositionId, ShiftId};
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
    pub(crate) period: Period,
    pub(crate) position: PositionId,
    pub(crate) position_names: Texts,
    pub(crate) center_code: String,
    pub(crate) center_names: Texts,
    pub(crate) zone: Zone,
    pub(crate) window: Window,
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
}

/// One stay at a shift: how somebody came and, once they have left, how they left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stay {
    /// Which.
    pub attendance: AttendanceId,
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
    /// From when until when it is planned.
    pub period: Period,
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
    /// The minutes that count, once they have left.
    pub minutes: Option<i64>,
    /// Closed by the program; a lead has yet to confirm.
    pub to_confirm: bool,
}

impl Duty {
    /// The stay, if somebody has come.
    pub(crate) fn stay(&self) -> Option<Stay> {
        let came = self.came.as_ref()?;
        Some(Stay {
            attendance: came.id,
            shift: self.shift,
            person: self.person,
            name: self.name.short(),
            position: self.position_names.clone(),
            center: self.at.center,
            center_code: self.center_code.clone(),
            center_name: self.center_names.clone(),
            zone: self.zone,
            period: self.period,
            arrived_at: came.arrived_at,
            arrival: came.arrival,
            proof: came.proof,
            left_at: came.left_at,
            left_proof: came.left_proof,
            minutes: came.left_at.map(|left| domain::attendance::counted_minutes(self.period, came.arrived_at, left)),
            to_confirm: came.to_confirm,
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
