//! One center's shifts for a week: built as a draft, shown to volunteers once published.

use crate::centers::Center;
use crate::ids::{CenterId, PositionId, RosterId, TemplateId};
use crate::refusals::Refusal;
use crate::time::{Period, TimeFault, Week};
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Utc, Weekday};
use serde::{Deserialize, Serialize};

mod gaps;
pub use gaps::{Gap, Held, Staffed, Summary, gaps};

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

/// What filling a week from its templates does.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difference {
    /// The shifts that are added.
    pub added: Vec<Planned>,
    /// How many are there already, as they are or as they were changed by hand.
    pub kept: usize,
    /// The templates that ask for a date on which the center is closed then, with that date.
    pub closed: Vec<(TemplateId, NaiveDate)>,
}

impl Difference {
    /// What these templates ask for in that week, beyond the shifts that were made from a template for a date before.
    /// A shift that has begun by `now` is not added.
    ///
    /// # Errors
    /// [`TimeFault`] when a clock change leaves nothing of a shift.
    pub fn of(
        center: &Center,
        week: Week,
        templates: &[Template],
        made: &[(TemplateId, NaiveDate)],
        now: Option<DateTime<Utc>>,
    ) -> Result<Self, TimeFault> {
        let mut difference = Self::default();
        for template in templates {
            let Some(date) = template.applies_in(week) else { continue };
            if made.contains(&(template.id, date)) {
                difference.kept += 1;
                continue;
            }
            match template.plan(center, week)? {
                None => difference.closed.push((template.id, date)),
                Some(planned) if now.is_some_and(|now| planned.period.start() <= now) => {}
                Some(planned) => difference.added.push(planned),
            }
        }
        difference.added.sort_by_key(|p| (p.period.start(), p.period.end(), p.position));
        Ok(difference)
    }
}

impl Template {
    /// The date of that week on which it applies, whether the center is open or not.
    #[must_use]
    pub fn applies_in(&self, week: Week) -> Option<NaiveDate> {
        let date = week.days().find(|d| d.weekday() == self.weekday)?;
        (self.valid_from <= date && self.valid_until.is_none_or(|until| date <= until)).then_some(date)
    }
    /// The shift it asks for in that week, if it applies and the center is open then.
    ///
    /// # Errors
    /// [`TimeFault`] when a clock change leaves nothing of the shift.
    pub fn plan(&self, center: &Center, week: Week) -> Result<Option<Planned>, TimeFault> {
        let Some(date) = self.applies_in(week) else { return Ok(None) };
        if !center.is_open(date, self.from, self.until) {
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
