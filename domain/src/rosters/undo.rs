//! What making shifts has done, step by step, so that it can be taken back exactly.

use crate::centers::{Amount, NeedFrom};
use crate::ids::{AssignmentId, LineId, PositionId, RosterId, ShiftId};
use crate::time::Period;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

crate::state::words_of! {
    /// By what shifts were made.
    pub enum Making {
        /// From the templates.
        Templates = "templates",
        /// By changing a template.
        Edit = "edit",
        /// By copying other shifts.
        Copy = "copy",
    }
}

/// A shift as it was or became, without the people on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// In which roster.
    pub roster: RosterId,
    /// The line of a template that asked for it.
    pub line: Option<LineId>,
    /// The date on the center's wall.
    pub date: NaiveDate,
    /// When.
    pub period: Period,
    /// What is done.
    pub position: PositionId,
    /// How many people.
    pub amount: Amount,
    /// Who said so.
    pub need: NeedFrom,
    /// What people should know.
    pub note: String,
    /// How often it was changed by hand.
    pub edits: i64,
}

/// One thing that was done to one shift.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// It was added.
    Added {
        /// Which.
        shift: ShiftId,
        /// As what.
        after: Snapshot,
    },
    /// It was changed.
    Changed {
        /// Which.
        shift: ShiftId,
        /// What it was.
        before: Snapshot,
        /// What it became.
        after: Snapshot,
    },
    /// It was removed.
    Removed {
        /// Which.
        shift: ShiftId,
        /// What it was.
        before: Snapshot,
    },
    /// Somebody was put on it.
    Assigned {
        /// Which.
        shift: ShiftId,
        /// By which place.
        assignment: AssignmentId,
    },
}

crate::state::words_of! {
    /// Why something stays when making shifts is taken back.
    pub enum Kept {
        /// Somebody is or was on it, asked for it or was offered it.
        People = "people",
        /// Somebody has changed it since, or called it off.
        Edited = "edited",
        /// It has begun.
        Begun = "begun",
        /// Another one has taken its place.
        Replaced = "replaced",
    }
}
