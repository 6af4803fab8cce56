//! What people are told of missed shifts: each figure as it was then, for a letter is a record.

use crate::attendance::BackBy;
use crate::ids::AssignmentId;
use serde::{Deserialize, Serialize};

/// What has become of missed shifts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MissNews {
    /// A missed shift counts.
    Counted {
        /// By which place on it.
        place: AssignmentId,
        /// How many count now.
        counted: i64,
        /// How many more lead to a pause, where there is one.
        left: Option<i64>,
    },
    /// So many count that you take no more places alone.
    Paused {
        /// How many count.
        counted: i64,
        /// How many kept shifts end it; 0 where a coordinator does.
        back_after: i64,
    },
    /// You may again.
    Resumed {
        /// Why.
        by: BackBy,
    },
    /// To a coordinator: somebody asks that a missed shift be excused.
    ExcuseAsked {
        /// By which place on it.
        place: AssignmentId,
    },
    /// What you asked was answered.
    ExcuseAnswered {
        /// By which place on the shift.
        place: AssignmentId,
        /// Whether the shift counts no more.
        accepted: bool,
    },
}
