//! The life of a placement: paused for a while, moved to another center, ended before its time, served to its end.

use crate::applications::PlacementState;
use crate::faults::FaultKind;
use crate::ids::{CenterId, PersonId, PlacementId, ProgrammeId};
use crate::rights::At;
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

crate::state::words_of! {
    /// Why a placement ends before its time. Each has a sentence that is kind to whoever reads it.
    pub enum EndReason {
        /// The volunteer wished it.
        OwnWish = "own_wish",
        /// Studies or work leave no time.
        Studies = "studies",
        /// The volunteer moves away.
        MovedAway = "moved_away",
        /// Did not come to shifts.
        Absent = "absent",
        /// Broke what was agreed.
        Agreement = "agreement",
        /// The center has no work for so many.
        NoNeed = "no_need",
        /// Goes on at another center.
        Transfer = "transfer",
    }
}

impl EndReason {
    /// The reasons that staff choose from; a transfer is a step of its own.
    pub fn choices() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|r| *r != Self::Transfer)
    }
}

crate::state::words_of! {
    /// What happened to a placement.
    pub enum PlacementStep {
        /// Interrupted for some days.
        Paused = "paused",
        /// Goes on earlier than planned.
        Resumed = "resumed",
        /// Goes on at another center.
        Transferred = "transferred",
        /// Ends before its time.
        Ended = "ended",
        /// Served to its end.
        Completed = "completed",
    }
}

/// A placement as its life is decided about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placement {
    /// Which.
    pub id: PlacementId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// Whose.
    pub person: PersonId,
    /// Where.
    pub center: CenterId,
    /// Where it stands.
    pub state: PlacementState,
    /// First day.
    pub starts_on: NaiveDate,
    /// Last day.
    pub ends_on: NaiveDate,
    /// The days on which it is interrupted, first and last.
    pub paused: Option<(NaiveDate, NaiveDate)>,
    /// Why it ends before its time, if it does.
    pub reason: Option<EndReason>,
    /// The number on the badge.
    pub badge: String,
}

/// What is to be done with a placement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Change {
    /// Nothing is to be done on these days.
    Pause {
        /// The first of them.
        from: NaiveDate,
        /// The last of them.
        until: NaiveDate,
    },
    /// That day is the last one.
    End {
        /// The last day.
        on: NaiveDate,
        /// Why.
        reason: EndReason,
    },
    /// From that day on at another center.
    Transfer {
        /// The first day there.
        on: NaiveDate,
        /// Where.
        to: CenterId,
    },
}

impl Placement {
    /// Where it is.
    #[must_use]
    pub const fn at(&self) -> At {
        At { programme: self.programme, center: self.center }
    }
    /// Whether it runs, and is to end before its time.
    #[must_use]
    pub fn is_ending(&self) -> bool {
        self.state == PlacementState::Active && self.reason.is_some_and(|reason| reason != EndReason::Transfer)
    }
    /// Whether a day is one of the pause.
    #[must_use]
    pub fn is_paused(&self, day: NaiveDate) -> bool {
        self.paused.is_some_and(|(from, until)| (from..=until).contains(&day))
    }
    /// The days on which nothing is possible at the center any more after a change; what is typed wrong.
    ///
    /// # Errors
    /// The field and what is wrong with it.
    pub fn taken_away(
        &self,
        change: &Change,
        today: NaiveDate,
    ) -> Result<(NaiveDate, NaiveDate), (&'static str, FaultKind)> {
        match *change {
            Change::Pause { from, .. } if from < today => Err(("from", FaultKind::DatePast)),
            Change::Pause { from, .. } if from < self.starts_on || from > self.ends_on => {
                Err(("from", FaultKind::Date))
            }
            Change::Pause { from, until } if until < from => Err(("until", FaultKind::EndBeforeStart)),
            Change::Pause { from, until } => Ok((from, until.min(self.ends_on))),
            Change::End { on, .. } if on < today - Days::new(1) => Err(("last", FaultKind::DatePast)),
            Change::End { on, .. } if on < self.starts_on || on > self.ends_on => Err(("last", FaultKind::Date)),
            Change::End { on, .. } => Ok((on + Days::new(1), NaiveDate::MAX)),
            Change::Transfer { to, .. } if to == self.center => Err(("to", FaultKind::Choice)),
            Change::Transfer { on, .. } if on < today => Err(("moves", FaultKind::DatePast)),
            Change::Transfer { on, .. } if on <= self.starts_on || on > self.ends_on => Err(("moves", FaultKind::Date)),
            Change::Transfer { on, .. } => Ok((on, NaiveDate::MAX)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn placement() -> Placement {
        Placement {
            id: PlacementId(Uuid::nil()),
            programme: ProgrammeId(Uuid::nil()),
            person: PersonId(Uuid::nil()),
            center: CenterId(Uuid::nil()),
            state: PlacementState::Active,
            starts_on: day("2026-09-01"),
            ends_on: day("2027-06-30"),
            paused: None,
            reason: None,
            badge: "BAK1-001".into(),
        }
    }

    #[test]
    fn a_pause_lies_ahead_and_within_the_placement() {
        let today = day("2026-11-23");
        let pause = |from, until| placement().taken_away(&Change::Pause { from: day(from), until: day(until) }, today);
        assert_eq!(pause("2026-11-22", "2026-12-01"), Err(("from", FaultKind::DatePast)));
        assert_eq!(pause("2026-12-01", "2026-11-30"), Err(("until", FaultKind::EndBeforeStart)));
        assert_eq!(pause("2027-07-01", "2027-07-02"), Err(("from", FaultKind::Date)));
        assert_eq!(pause("2027-06-01", "2027-09-01"), Ok((day("2027-06-01"), day("2027-06-30"))));
    }

    #[test]
    fn a_transfer_leads_elsewhere_and_leaves_a_day_behind() {
        let today = day("2026-11-23");
        let to = |on, to| placement().taken_away(&Change::Transfer { on: day(on), to: CenterId(to) }, today);
        assert_eq!(to("2026-12-01", Uuid::nil()), Err(("to", FaultKind::Choice)));
        assert_eq!(to("2026-12-01", Uuid::max()), Ok((day("2026-12-01"), NaiveDate::MAX)));
        assert_eq!(to("2027-07-01", Uuid::max()), Err(("moves", FaultKind::Date)));
    }
}
