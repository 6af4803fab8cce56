//! Who somebody is: placement, age, consent, training, languages.

use super::{Asked, Reason};
use crate::applications::PlacementState;
use crate::guardians::{Consent, is_needed};
use crate::people::age_on;

impl Asked<'_> {
    pub(super) fn placement(&mut self) {
        let (center, date) = (self.shift.at.center, self.date);
        let mut here =
            self.person.placements.iter().filter(|p| p.center == center && p.starts_on <= date && date <= p.ends_on);
        if here.clone().any(|p| p.serves_on(date)) {
            return;
        }
        let paused = here.any(|p| matches!(p.state, PlacementState::Active | PlacementState::Paused));
        self.add(if paused { Reason::PlacementPaused } else { Reason::NotPlaced });
    }

    pub(super) fn age(&mut self) {
        let min = self.shift.position.min_age.unwrap_or(0).max(self.book.rules.min_age);
        match self.person.birth_date {
            Some(birth) if age_on(birth, self.date) < min => self.add(Reason::TooYoung { min }),
            None if self.shift.position.min_age.is_some() => self.add(Reason::AgeUnknown),
            _ => {}
        }
    }

    pub(super) fn guardian(&mut self) {
        let majority = self.book.rules.majority_age;
        let minor = self.person.birth_date.is_some_and(|born| is_needed(born, self.date, majority));
        if minor && self.person.guardian != Some(Consent::Agreed) {
            self.add(Reason::Guardian);
        }
    }

    pub(super) fn training(&mut self) {
        let holds = |course| self.person.training.iter().any(|r| r.course == course && r.qualifies(self.date));
        // One is enough to say no; one's own page says which others there are
        if let Some(course) = self.shift.position.courses.iter().copied().find(|course| !holds(*course)) {
            self.add(Reason::Training { course });
        }
    }

    pub(super) fn language(&mut self) {
        let (shift, person) = (self.shift, self.person);
        for wanted in &shift.position.languages {
            if !person.speaks(wanted) {
                self.add(Reason::language(wanted));
            }
        }
    }
}
