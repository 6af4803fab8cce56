//! What is done on a board, with the shifts as they were and as they became, so that it can be undone exactly.

use crate::centers::Wanted;
use crate::ids::{AssignmentId, PersonId, PositionId, RosterId, ShiftId, ShiftWaitId};
use crate::shifts::AssignmentState;
use crate::time::Period;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

crate::state::words_of! {
    /// What somebody did on a board.
    pub enum Deed {
        /// Put a person on a shift.
        PutOn = "put_on",
        /// Took a person off a shift.
        TakenOff = "taken_off",
        /// Moved a person from one shift to another.
        PersonMoved = "person_moved",
        /// Moved a shift to another time, day or position.
        ShiftMoved = "shift_moved",
        /// Added a shift.
        ShiftAdded = "shift_added",
        /// Changed how many people a shift needs.
        PlacesChanged = "places_changed",
        /// Changed who may learn on a shift, which languages it wants, or what people should know.
        DetailsChanged = "details_changed",
        /// Called a shift off.
        CalledOff = "called_off",
        /// Accepted a proposal, or a part of it.
        Proposal = "proposal",
    }
}

/// Somebody's place on a shift.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Holding {
    /// The place.
    pub assignment: AssignmentId,
    /// Whose.
    pub person: PersonId,
    /// How they stand to it.
    pub state: AssignmentState,
    /// Whether they learn beside the others.
    pub trainee: bool,
}

/// What people had asked for that ended with an act: nothing of it counts as a place.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// The waiting of these was over.
    #[serde(default)]
    pub waits: Vec<ShiftWaitId>,
    /// These had asked a coordinator for a place.
    #[serde(default)]
    pub requests: Vec<AssignmentId>,
    /// These had entered the ballot.
    #[serde(default)]
    pub entries: Vec<PersonId>,
    /// The ballot would have closed then.
    #[serde(default)]
    pub ballot: Option<DateTime<Utc>>,
}

/// A shift with the people on it, as it was at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Footprint {
    /// Which.
    pub shift: ShiftId,
    /// In which roster.
    pub roster: RosterId,
    /// What is done.
    pub position: PositionId,
    /// The date on the center's wall.
    pub date: NaiveDate,
    /// When.
    pub period: Period,
    /// How many people.
    pub places: i64,
    /// How many may learn beside them.
    #[serde(default)]
    pub trainees: i64,
    /// The languages that some of them should speak.
    #[serde(default)]
    pub languages: Vec<Wanted>,
    /// What people should know.
    #[serde(default)]
    pub note: String,
    /// Since when it is called off.
    pub cancelled_at: Option<DateTime<Utc>>,
    /// Who is on it, by place.
    pub people: Vec<Holding>,
    /// What ended with the act, on the shift as it was before; on what it became there is nothing.
    #[serde(default)]
    pub ended: Ended,
}

impl Footprint {
    /// Those who hold a place on this one and none on the other.
    pub fn beyond<'f>(&'f self, other: Option<&'f Self>) -> impl Iterator<Item = &'f Holding> {
        let has = move |one: &Holding| other.is_some_and(|o| o.people.iter().any(|p| p.assignment == one.assignment));
        self.people.iter().filter(move |one| !has(one))
    }
    /// Whether somebody holds the same place in another state.
    #[must_use]
    pub fn has_otherwise(&self, one: &Holding) -> bool {
        self.people.iter().any(|p| p.assignment == one.assignment && p.state != one.state)
    }
    /// How many hold a place that counts, and how many learn.
    #[must_use]
    pub fn taken(&self) -> (i64, i64) {
        let learn = self.people.iter().filter(|p| p.trainee).count();
        let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        (count(self.people.len() - learn), count(learn))
    }
}
