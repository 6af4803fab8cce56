//! A span of work at a center with places, and the people on it.

use crate::applications::Spoken;
use crate::centers::{NeedFrom, Position, Wanted};
use crate::ids::{AssignmentId, LineId, PersonId, ShiftId};
use crate::rights::At;
use crate::time::{Period, Zone};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// The most places of one shift; more is a typing error.
pub const PLACES_MAX: i64 = 500;

/// A shift with all that a rule asks about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shift {
    /// Which.
    pub id: ShiftId,
    /// Where.
    pub at: At,
    /// The time on the center's walls.
    pub zone: Zone,
    /// When.
    pub period: Period,
    /// What is done.
    pub position: Position,
    /// How many people it needs.
    pub places: i64,
    /// How many places are taken.
    pub taken: i64,
    /// Whether volunteers may see it.
    pub published: bool,
    /// Whether it was called off.
    pub cancelled: bool,
    /// What else is known of it.
    pub details: Details,
}

/// What is known of a shift beside its time and its places.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Details {
    /// How many people may learn on it, beside those who fill its places.
    pub trainees: i64,
    /// How many do.
    pub trainees_taken: i64,
    /// The languages that some of its people should speak.
    pub languages: Vec<Wanted>,
    /// What people should know.
    pub note: String,
    /// Where a mobile unit stands on that day; empty elsewhere.
    pub place: String,
    /// The line of a template that asked for it.
    pub line: Option<LineId>,
    /// Who said how many people it needs.
    pub need: NeedFrom,
    /// Counts the changes by hand, so that two editors notice each other.
    pub edits: i64,
    /// Until when people enter the ballot by which its places are drawn, where that is still to come.
    #[serde(default)]
    pub ballot: Option<DateTime<Utc>>,
}

impl Shift {
    /// The date on the center's wall when it starts.
    #[must_use]
    pub fn date(&self) -> NaiveDate {
        self.zone.date(self.period.start())
    }
    /// The languages that some of its people should speak, each with how many of them.
    pub fn somebody_speaks(&self) -> impl Iterator<Item = (Spoken, i64)> {
        let spoken = |wanted: &Wanted| Spoken { language: wanted.language.clone(), level: wanted.level };
        self.details.languages.iter().map(move |wanted| (spoken(wanted), wanted.speakers))
    }
    /// Places that nobody has.
    #[must_use]
    pub const fn free(&self) -> i64 {
        if self.taken < self.places { self.places - self.taken } else { 0 }
    }
    /// Places to learn that nobody has.
    #[must_use]
    pub const fn free_trainees(&self) -> i64 {
        let free = self.details.trainees - self.details.trainees_taken;
        if free > 0 { free } else { 0 }
    }
}

crate::state::words_of! {
    /// How a person stands to a shift.
    pub enum AssignmentState {
        /// Offered to the person.
        Offered = "offered",
        /// Asked for by the person.
        Requested = "requested",
        /// Has a place.
        Assigned = "assigned",
        /// Has a place and has said "I will come".
        Confirmed = "confirmed",
        /// Said no to an offer.
        Declined = "declined",
        /// Gave the place back, or lost it.
        Cancelled = "cancelled",
        /// Was there.
        Attended = "attended",
        /// Was not there.
        NoShow = "no_show",
        /// Did not have to come; the place is free again.
        Excused = "excused",
    }
}

impl AssignmentState {
    /// Whether the person holds one of the places.
    #[must_use]
    pub const fn holds_place(self) -> bool {
        matches!(self, Self::Assigned | Self::Confirmed | Self::Attended | Self::NoShow)
    }
}

/// A person on a shift.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assignment {
    /// Which.
    pub id: AssignmentId,
    /// The shift.
    pub shift: ShiftId,
    /// The person.
    pub person: PersonId,
    /// How they stand to it.
    pub state: AssignmentState,
    /// Whether they learn beside those who fill the places.
    pub trainee: bool,
}

#[cfg(test)]
pub(crate) mod tests;
