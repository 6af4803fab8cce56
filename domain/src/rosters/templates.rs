//! The patterns from which weeks are made: a time slot with the positions that it needs, and who stands on them.

use crate::centers::{Amount, Need, NeedFrom};
use crate::ids::{CenterId, LineId, PersonId, PositionId, StandingId, TemplateId};
use crate::time::Week;
use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

/// A pattern repeats after so many weeks at most.
pub const EVERY_MAX: i64 = 12;
/// The most positions of one time slot.
pub const LINES_MAX: usize = 8;

/// One time slot of a center, every week or every n-th.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Template {
    /// Which.
    pub id: TemplateId,
    /// Where.
    pub center: CenterId,
    /// On which weekday.
    pub weekday: Weekday,
    /// From, on the center's wall.
    pub from: NaiveTime,
    /// Until, on the center's wall; of the next day when it is not after the start.
    pub until: NaiveTime,
    /// Every so many weeks.
    pub every: i64,
    /// The Monday of a week in which it applies.
    pub anchor: NaiveDate,
    /// First date on which it applies.
    pub valid_from: NaiveDate,
    /// Last date on which it applies, if it ends.
    pub valid_until: Option<NaiveDate>,
    /// What people should know.
    pub note: String,
    /// The positions that it needs.
    pub lines: Vec<Line>,
    /// Counts the changes, so that two editors notice each other.
    pub version: i64,
}

/// A position of a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Which.
    pub id: LineId,
    /// What is done.
    pub position: PositionId,
    /// How many people, if not what the center needs.
    pub own: Option<Amount>,
}

impl Line {
    /// How many people it needs at that time, and who said so. One where nobody did.
    #[must_use]
    pub fn amount(&self, needs: &[Need], from: NaiveTime, until: NaiveTime) -> (Amount, NeedFrom) {
        match &self.own {
            Some(own) => (own.clone(), NeedFrom::Template),
            None => {
                let need = Need::of(needs, self.position, from, until);
                (need.map_or_else(|| Amount::places(1), |n| n.amount.clone()), NeedFrom::Center)
            }
        }
    }
}

/// Whether a pattern that applied in the week of `anchor` applies in that week, when it does so every `every` weeks.
#[must_use]
pub fn in_turn(anchor: NaiveDate, every: i64, week: Week) -> bool {
    // Weeks are counted, not numbered: some years have 53
    let weeks = (week.monday() - Week::of(anchor).monday()).num_weeks();
    weeks.rem_euclid(every.max(1)) == 0
}

fn valid(from: NaiveDate, until: Option<NaiveDate>, date: NaiveDate) -> bool {
    from <= date && until.is_none_or(|until| date <= until)
}

impl Template {
    /// The date of that week on which it applies, whether the center is open or not.
    #[must_use]
    pub fn applies_in(&self, week: Week) -> Option<NaiveDate> {
        let date = week.monday() + Days::new(u64::from(self.weekday.num_days_from_monday()));
        (in_turn(self.anchor, self.every, week) && valid(self.valid_from, self.valid_until, date)).then_some(date)
    }
    /// Whether it applies on that very date.
    #[must_use]
    pub fn applies_on(&self, date: NaiveDate) -> bool {
        date.weekday() == self.weekday && self.applies_in(Week::of(date)) == Some(date)
    }
}

/// Somebody who stands on a line, every week or every n-th.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// Which.
    pub id: StandingId,
    /// On which line.
    pub line: LineId,
    /// Who.
    pub person: PersonId,
    /// Every so many weeks.
    pub every: i64,
    /// A date in a week in which they come.
    pub anchor: NaiveDate,
    /// First date.
    pub valid_from: NaiveDate,
    /// Last date, if it ends.
    pub valid_until: Option<NaiveDate>,
    /// The days of a pause.
    pub paused: Option<(NaiveDate, NaiveDate)>,
    /// Counts the changes, so that two editors notice each other.
    pub version: i64,
}

impl Standing {
    /// Whether they come on that date.
    #[must_use]
    pub fn comes_on(&self, date: NaiveDate) -> bool {
        in_turn(self.anchor, self.every, Week::of(date))
            && valid(self.valid_from, self.valid_until, date)
            && !self.paused.is_some_and(|(from, until)| from <= date && date <= until)
    }
    /// Whether it is over before that date.
    #[must_use]
    pub fn is_over(&self, date: NaiveDate) -> bool {
        self.valid_until.is_some_and(|until| until < date)
    }
}
