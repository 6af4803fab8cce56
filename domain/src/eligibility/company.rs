//! Those who are on a shift, or beside it at the same center: what a shift as a whole asks for.

use super::{Asked, Reason, Volunteer};
use crate::applications::Spoken;
use crate::programmes::{Rule, Rules};
use crate::shifts::Shift;
use serde::{Deserialize, Serialize};

/// What is known of the people around somebody on a shift, without that person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Company {
    /// Experienced people on the shift itself.
    pub experienced: i64,
    /// Whether somebody experienced is on it, or on another shift at the center at the same time.
    pub beside: bool,
    /// Whether somebody leads meanwhile.
    pub lead: bool,
    /// The languages that somebody on the shift should speak and nobody does yet, each with how many people are missing.
    pub missing: Vec<(Spoken, i64)>,
}

impl Company {
    /// The company on a shift: those who are on it, and those who are on others at the same center meanwhile, each with
    /// whether they lead there.
    #[must_use]
    pub fn of(shift: &Shift, on: &[&Volunteer], beside: &[(bool, &Volunteer)], rules: &Rules) -> Self {
        let count =
            |who: &dyn Fn(&Volunteer) -> bool| i64::try_from(on.iter().filter(|p| who(p)).count()).unwrap_or(i64::MAX);
        let experienced = count(&|p| p.is_experienced(rules));
        let missing = shift.somebody_speaks().filter_map(|(wanted, people)| {
            let short = people - count(&|p| p.speaks(&wanted));
            (short > 0).then_some((wanted, short))
        });
        Self {
            experienced,
            beside: experienced > 0 || beside.iter().any(|(_, p)| p.is_experienced(rules)),
            lead: (shift.position.leads && !on.is_empty()) || beside.iter().any(|(leads, _)| *leads),
            missing: missing.collect(),
        }
    }
    /// How many experienced people are missing.
    #[must_use]
    pub const fn inexperienced(&self, rules: &Rules) -> i64 {
        if self.experienced < rules.experienced_least { rules.experienced_least - self.experienced } else { 0 }
    }
}

impl Asked<'_> {
    /// What the shift as a whole would lack with this person on it, when the places that are left could not make up for it.
    pub(super) fn company(&mut self, company: &Company) {
        let (rules, person, shift) = (&self.book.rules, self.person, self.shift);
        let left = if person.is_on(shift.id) { shift.free() } else { (shift.free() - 1).max(0) };
        if self.asks(Rule::FirstShift) && person.served == 0 && !company.beside && !company.lead {
            self.add(Reason::FirstShift);
        }
        if self.asks(Rule::Experienced) && !person.is_experienced(rules) && company.inexperienced(rules) > left {
            self.add(Reason::Experienced);
        }
        for (wanted, people) in &company.missing {
            if !person.speaks(wanted) && *people > left {
                self.add(Reason::covered(wanted));
            }
        }
    }
}
