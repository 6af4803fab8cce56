//! A week as it would be with some people moved: tried place by place, each asked of the one engine, nothing written.

use super::{Gap, Held, Staffed, gaps};
use crate::eligibility::{Busy, Company, Reason, RuleBook, Volunteer, judge};
use crate::ids::{PersonId, ShiftId};
use crate::proposals::Stand;
use chrono::{DateTime, Utc};

/// A week that is being tried.
#[derive(Debug, Clone)]
pub struct Trial {
    /// The shifts with those on them.
    pub week: Vec<Staffed>,
    /// Everybody who could be on one, with all their shifts as they would be.
    pub people: Vec<Volunteer>,
    /// What is judged by.
    pub book: RuleBook,
}

impl Trial {
    fn shift(&self, id: ShiftId) -> Option<usize> {
        self.week.iter().position(|s| s.shift.id == id)
    }
    fn person(&self, id: PersonId) -> Option<usize> {
        self.people.iter().position(|p| p.id == id)
    }

    /// Takes somebody off a shift; whether they were on it.
    pub fn leave(&mut self, (shift, person): Stand) -> bool {
        let Some(n) = self.shift(shift) else { return false };
        let on = &mut self.week[n];
        let Some(at) = on.held.iter().position(|h| h.person == person) else { return false };
        if !on.held.remove(at).trainee {
            on.shift.taken -= 1;
        }
        if let Some(person) = self.person(person) {
            self.people[person].busy.retain(|busy| busy.shift != shift);
        }
        true
    }

    /// Puts somebody on a shift, as staff would.
    ///
    /// # Errors
    /// Every reason why they can't be on it with all others where they are by now; then nothing has changed.
    pub fn put(&mut self, (shift, person): Stand, now: DateTime<Utc>) -> Result<(), Vec<Reason>> {
        let (Some(n), Some(at)) = (self.shift(shift), self.person(person)) else {
            return Err(vec![Reason::NotPlaced]);
        };
        let company = self.company(n, Some(person));
        let verdict = judge(&self.people[at], &self.week[n].shift, &self.book, Some(&company), now);
        let reasons: Vec<Reason> = verdict.reasons.into_iter().filter(|r| *r != Reason::NotPublished).collect();
        if !reasons.is_empty() {
            return Err(reasons);
        }
        let on = &mut self.week[n];
        on.held.push(Held { person, overridden: false, trainee: false });
        on.shift.taken += 1;
        let busy = Busy { shift, period: on.shift.period, center: on.shift.at.center, own: false };
        self.people[at].busy.push(busy);
        Ok(())
    }

    /// Those on a shift and beside it at the same center, perhaps without one of them.
    #[must_use]
    pub fn company(&self, shift: usize, but: Option<PersonId>) -> Company {
        let this = &self.week[shift].shift;
        let on = |s: &Staffed| {
            let held = s.held.iter().filter(|h| !h.trainee && Some(h.person) != but);
            held.filter_map(|h| self.people.iter().find(|p| p.id == h.person)).collect::<Vec<_>>()
        };
        let beside = |s: &&Staffed| {
            let here = s.shift.at.center == this.at.center && s.shift.id != this.id;
            here && !s.shift.cancelled && s.shift.period.overlaps(this.period)
        };
        let beside: Vec<(bool, &Volunteer)> = self
            .week
            .iter()
            .filter(beside)
            .flat_map(|s| on(s).into_iter().map(|p| (s.shift.position.leads, p)))
            .collect();
        Company::of(this, &on(&self.week[shift]), &beside, &self.book.rules)
    }

    /// Puts people on shifts in an order in which they can be: whoever others need beside them comes first. Each with why
    /// not; those whom nothing keeps stand before the others, in the order in which they were put.
    pub fn put_all(
        &mut self,
        stands: impl IntoIterator<Item = Stand>,
        now: DateTime<Utc>,
    ) -> Vec<(Stand, Vec<Reason>)> {
        let mut left: Vec<Stand> = stands.into_iter().collect();
        left.sort_by_cached_key(|stand| (self.rank(*stand), stand.1, stand.0));
        let mut put = Vec::new();
        loop {
            let before = left.len();
            let mut refused = Vec::new();
            for stand in left {
                match self.put(stand, now) {
                    Ok(()) => put.push((stand, Vec::new())),
                    Err(reasons) => refused.push((stand, reasons)),
                }
            }
            // Somebody who came may be the company that another one lacked
            if refused.is_empty() || refused.len() == before {
                put.extend(refused);
                return put;
            }
            left = refused.into_iter().map(|(stand, _)| stand).collect();
        }
    }

    /// Beginners late, those who lead, are experienced or speak what is wanted early.
    fn rank(&self, (shift, person): Stand) -> Option<(bool, bool, bool, bool)> {
        let (shift, person) = (&self.week[self.shift(shift)?].shift, &self.people[self.person(person)?]);
        let speaks = shift.somebody_speaks().all(|(wanted, _)| person.speaks(&wanted));
        Some((person.served == 0, !shift.position.leads, !person.is_experienced(&self.book.rules), !speaks))
    }

    /// What the week lacks, center by center: nobody leads from afar.
    #[must_use]
    pub fn gaps(&self, now: DateTime<Utc>) -> Vec<Gap> {
        gaps(&self.week, &self.people, &self.book, now)
    }
}
