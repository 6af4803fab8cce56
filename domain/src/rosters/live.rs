//! A week on a board while somebody plans it: where each person could go.

use super::{Gap, Staffed, gaps};
use crate::eligibility::{Busy, Reason, RuleBook, Verdict, Volunteer, personal};
use crate::ids::{PersonId, ShiftId};
use chrono::{DateTime, Utc};

/// All that the rules ask of a week.
#[derive(Debug, Clone, PartialEq)]
pub struct Live {
    /// The shifts with those on them.
    pub week: Vec<Staffed>,
    /// Everybody who may be on them.
    pub people: Vec<Volunteer>,
    /// The rules.
    pub book: RuleBook,
    /// The moment for which it holds.
    pub now: DateTime<Utc>,
}

impl Live {
    /// What the week lacks.
    #[must_use]
    pub fn gaps(&self) -> Vec<Gap> {
        gaps(&self.week, &self.people, &self.book, self.now)
    }
    /// A shift of the week.
    #[must_use]
    pub fn shift(&self, id: ShiftId) -> Option<&Staffed> {
        self.week.iter().find(|s| s.shift.id == id)
    }
    /// What would stand against somebody on a shift, had they left the other one; nothing for whom or what is unknown.
    #[must_use]
    pub fn against(&self, person: PersonId, shift: ShiftId, leaving: Option<ShiftId>) -> Option<Verdict> {
        let (staffed, known) = (self.shift(shift)?, self.people.iter().find(|p| p.id == person)?);
        let excused = |busy: &Busy| {
            let on = self.shift(busy.shift);
            on.is_some_and(|on| on.held.iter().any(|h| h.person == person && h.overridden))
        };
        let stays = |busy: &&Busy| Some(busy.shift) != leaving && !excused(busy);
        let busy: Vec<Busy> = known.busy.iter().filter(stays).copied().collect();
        let mut found = personal(known, &busy, &staffed.shift, &self.book, None);
        let on = staffed.held.iter().any(|h| h.person == person);
        let own = [
            (on, Reason::AlreadyOn),
            (!on && staffed.shift.free() == 0, Reason::Full),
            (staffed.shift.cancelled, Reason::Cancelled),
            (staffed.shift.period.start() <= self.now, Reason::Started),
        ];
        found.reasons.extend(own.into_iter().filter_map(|(is, reason)| is.then_some(reason)));
        Some(found)
    }
}
