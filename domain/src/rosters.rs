//! One center's shifts for a week: built as a draft, shown to volunteers once published.

use crate::ids::{CenterId, RosterId};
use crate::refusals::Refusal;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

mod changes;
mod deeds;
mod difference;
mod gaps;
mod live;
mod templates;
mod trial;
mod undo;
pub use changes::{Affected, Change, Posted, ShiftChange, Slot, Stand, Untold};
pub use deeds::{Deed, Ended, Footprint, Holding};
pub use difference::{Asked, Comes, Difference, Made, Planned, Skip, There};
pub use gaps::{Gap, Held, Staffed, Summary, gaps};
pub use live::Live;
pub use templates::{EVERY_MAX, LINES_MAX, Line, Standing, Template, in_turn};
pub use trial::Trial;
pub use undo::{Kept, Making, Snapshot, Step};

crate::state::words_of! {
    /// Whether volunteers see a roster.
    pub enum RosterState {
        /// Only staff see it.
        Draft = "draft",
        /// Volunteers see it and take places.
        Published = "published",
    }
}

/// One center's week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roster {
    /// Which.
    pub id: RosterId,
    /// Where.
    pub center: CenterId,
    /// When.
    pub monday: NaiveDate,
    /// Draft or published.
    pub state: RosterState,
    /// Counts the changes, so that two editors notice each other.
    pub version: i64,
    /// Whether people are told of each change of a published week by itself, instead of all together.
    pub at_once: bool,
}

impl Roster {
    /// Whether it can be published now.
    ///
    /// # Errors
    /// [`Refusal::AlreadyPublished`], [`Refusal::RosterEmpty`], or [`Refusal::RosterBreaches`] naming how many.
    pub fn publish(&self, shifts: usize, gaps: &[Gap]) -> Result<RosterState, Refusal> {
        if self.state == RosterState::Published {
            return Err(Refusal::AlreadyPublished);
        }
        if shifts == 0 {
            return Err(Refusal::RosterEmpty);
        }
        let breaches = gaps.iter().filter(|g| g.is_hard()).count();
        if breaches > 0 {
            return Err(Refusal::RosterBreaches { count: i64::try_from(breaches).unwrap_or(i64::MAX) });
        }
        Ok(RosterState::Published)
    }

    /// Whether it can be taken back to a draft.
    ///
    /// # Errors
    /// [`Refusal::Changed`] when it is a draft already.
    pub const fn withdraw(&self) -> Result<RosterState, Refusal> {
        match self.state {
            RosterState::Published => Ok(RosterState::Draft),
            RosterState::Draft => Err(Refusal::Changed),
        }
    }
}

#[cfg(test)]
mod tests;
