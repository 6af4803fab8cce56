//! One center's shifts for a week: built as a draft, shown to volunteers once published.

use crate::centers::Center;
use crate::eligibility::Reason;
use crate::ids::{CenterId, PersonId, PositionId, RosterId, ShiftId, TemplateId};
use crate::refusals::Refusal;
use crate::time::{Period, TimeFault, Week};
use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

/// A weekly pattern of a center.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Template {
    /// Which.
    pub id: TemplateId,
    /// Where.
    pub center: CenterId,
    /// What is done.
    pub position: PositionId,
    /// On which weekday.
    pub weekday: Weekday,
    /// From, on the center's wall.
    pub from: NaiveTime,
    /// Until, on the center's wall.
    pub until: NaiveTime,
    /// How many people are needed.
    pub places: i64,
    /// First date on which it applies.
    pub valid_from: NaiveDate,
    /// Last date on which it applies, if it ends.
    pub valid_until: Option<NaiveDate>,
}

/// A shift that a template asks for on a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// The template that asks.
    pub template: TemplateId,
    /// The date on the center's wall.
    pub date: NaiveDate,
    /// What is done.
    pub position: PositionId,
    /// When.
    pub period: Period,
    /// How many people.
    pub places: i64,
}

impl Template {
    /// The shift it asks for in that week, if it applies and the center is open then.
    ///
    /// # Errors
    /// [`TimeFault`] when a clock change leaves nothing of the shift.
    pub fn plan(&self, center: &Center, week: Week) -> Result<Option<Planned>, TimeFault> {
        let Some(date) = week.days().find(|d| d.weekday() == self.weekday) else { return Ok(None) };
        let applies = self.valid_from <= date && self.valid_until.is_none_or(|until| date <= until);
        if !applies || !center.is_open(date, self.from, self.until) {
            return Ok(None);
        }
        let period = center.zone.span(date, self.from, self.until)?;
        Ok(Some(Planned { template: self.id, date, position: self.position, period, places: self.places }))
    }
}

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
}

/// What stands in the way of publishing, or is worth knowing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Gap {
    /// Somebody holds a place against a rule. Hard: nothing is published with it.
    Breach {
        /// On which shift.
        shift: ShiftId,
        /// Who.
        person: PersonId,
        /// Which rules.
        reasons: Vec<Reason>,
    },
    /// Places without people. Soft: volunteers take them after the publication.
    Unfilled {
        /// On which shift.
        shift: ShiftId,
        /// How many.
        places: i64,
    },
    /// Nobody leads. Soft.
    NoLead {
        /// On which date.
        date: NaiveDate,
    },
}

impl Gap {
    /// Whether it forbids publishing.
    #[must_use]
    pub const fn is_hard(&self) -> bool {
        matches!(self, Self::Breach { .. })
    }
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
}
