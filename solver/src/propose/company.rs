//! The rules about those around somebody, where a programme makes them hard.
//!
//! Places that are left for speakers or for experienced people are limits on all others, and exactly the rule. A first
//! shift beside somebody is not a limit that the engine knows ("one only if another"), so it is left out at first, which
//! keeps the bound true; where a look leaves somebody alone, company is made worth a place there, and where that does not
//! help nobody new is put there. What is still alone in the end is not proposed.

use super::build::Built;
use super::{Place, Problem, Terms};
use crate::model::{Cover, Limit, Model};
use domain::eligibility::{Company, Volunteer};
use domain::programmes::{Rule, Strength};
use std::collections::BTreeSet;

fn is_hard(problem: &Problem, rule: Rule) -> bool {
    problem.book.rules.strengths.of(rule) == Strength::Hard
}

/// Those who are on a shift already and count for its company.
pub(super) fn there(problem: &Problem, shift: usize) -> impl Iterator<Item = &Volunteer> {
    let id = problem.shifts[shift].id;
    let counts = move |p: &&Volunteer| p.is_on(id) && !problem.learn.contains(&Place { shift: id, person: p.id });
    problem.people.iter().filter(counts)
}

/// Places that are left for those who are missing are not given to others.
pub(super) fn reserve(problem: &Problem, built: &mut Built) {
    let rules = &problem.book.rules;
    let (covered, experienced) = (is_hard(problem, Rule::Covered), is_hard(problem, Rule::Experienced));
    for (n, shift) in problem.shifts.iter().enumerate().filter(|(_, s)| !s.cancelled) {
        let mut wish = |people: i64, fits: &dyn Fn(&Volunteer) -> bool| {
            let missing = people - i64::try_from(there(problem, n).filter(|p| fits(p)).count()).unwrap_or(0);
            let others = (0..).zip(&built.choices).filter(|(_, at)| at.0 == n && !fits(&problem.people[at.1]));
            let terms: Vec<(u32, i64)> = others.map(|(id, _)| (id, 1)).collect();
            if missing > 0 && !terms.is_empty() {
                built.model.limits.push(Limit { most: (shift.free() - missing).max(0), terms });
            }
        };
        if covered {
            shift.somebody_speaks().for_each(|(wanted, people)| wish(people, &|p| p.speaks(&wanted)));
        }
        if experienced {
            wish(rules.experienced_least, &|p| p.is_experienced(rules));
        }
    }
}

/// The shifts at the same center at the same time.
fn meanwhile(problem: &Problem, shift: usize) -> impl Iterator<Item = usize> {
    let this = &problem.shifts[shift];
    let beside = move |s: &domain::shifts::Shift| {
        s.at.center == this.at.center && s.id != this.id && !s.cancelled && s.period.overlaps(this.period)
    };
    problem.shifts.iter().enumerate().filter(move |(_, s)| beside(s)).map(|(n, _)| n)
}

/// The company of a shift with those who would be put on it, perhaps without one of them.
pub(super) fn of(problem: &Problem, given: &dyn Fn(usize) -> Vec<usize>, shift: usize, but: Option<usize>) -> Company {
    let on = |n: usize| {
        let new = given(n).into_iter().map(|p| &problem.people[p]);
        there(problem, n).chain(new).collect::<Vec<&Volunteer>>()
    };
    let without = but.map(|p| problem.people[p].id);
    let here: Vec<&Volunteer> = on(shift).into_iter().filter(|p| Some(p.id) != without).collect();
    let beside: Vec<(bool, &Volunteer)> = meanwhile(problem, shift)
        .flat_map(|n| on(n).into_iter().map(move |p| (problem.shifts[n].position.leads, p)))
        .filter(|(_, p)| Some(p.id) != without)
        .collect();
    Company::of(&problem.shifts[shift], &here, &beside, &problem.book.rules)
}

/// The choices that put somebody on their first shift with nobody beside.
fn lonely(problem: &Problem, built: &Built, on: &[bool]) -> Vec<usize> {
    if !is_hard(problem, Rule::FirstShift) {
        return Vec::new();
    }
    // Two beginners who lead beside each other could neither be put there first, so each has to find others there
    let mut given: Vec<Vec<usize>> = vec![Vec::new(); problem.shifts.len()];
    let mut waiting = Vec::new();
    for (id, at) in built.choices.iter().enumerate().filter(|(id, _)| on[*id]) {
        match problem.people[at.1].served {
            0 => waiting.push(id),
            _ => given[at.0].push(at.1),
        }
    }
    loop {
        let of_shift = |n: usize| given[n].clone();
        let finds = |id: &usize| {
            let company = of(problem, &of_shift, built.choices[*id].0, Some(built.choices[*id].1));
            company.beside || company.lead
        };
        let (settled, alone): (Vec<usize>, Vec<usize>) = waiting.into_iter().partition(finds);
        if settled.is_empty() {
            return alone;
        }
        settled.iter().for_each(|id| given[built.choices[*id].0].push(built.choices[*id].1));
        waiting = alone;
    }
}

/// Takes out whoever would be alone.
pub(super) fn drop_lonely(problem: &Problem, built: &Built, on: &mut [bool]) {
    lonely(problem, built, on).into_iter().for_each(|id| on[id] = false);
}

/// What was done already for shifts where somebody would have been alone.
#[derive(Default)]
pub(super) struct Lonely {
    wished: BTreeSet<usize>,
    barred: BTreeSet<usize>,
}

impl Lonely {
    /// Whether the search is led away from what the roster costs, so that its bound is none.
    pub(super) fn leads(&self) -> bool {
        !self.wished.is_empty() || !self.barred.is_empty()
    }

    /// Leads the search where somebody would be alone; whether there was anything to do.
    pub(super) fn mend(
        &mut self,
        problem: &Problem,
        terms: &Terms,
        built: &Built,
        on: &[bool],
        led: &mut Model,
    ) -> bool {
        let mut more = false;
        let shifts: BTreeSet<usize> = lonely(problem, built, on).into_iter().map(|id| built.choices[id].0).collect();
        for n in shifts {
            let choices = company_choices(problem, built, n);
            if !choices.is_empty() && self.wished.insert(n) {
                led.covers.push(Cover { need: 1, weight: terms.weights.place, choices });
                led.empty += terms.weights.place;
                more = true;
            } else if self.barred.insert(n) {
                let new = (0..).zip(&built.choices).filter(|(_, at)| at.0 == n && problem.people[at.1].served == 0);
                led.limits.push(Limit { most: 0, terms: new.map(|(id, _)| (id, 1)).collect() });
                more = true;
            }
        }
        more
    }
}

/// The choices that would give a shift company: experienced people on it or beside it, and whoever leads beside it.
fn company_choices(problem: &Problem, built: &Built, shift: usize) -> Vec<u32> {
    let rules = &problem.book.rules;
    let beside: BTreeSet<usize> = meanwhile(problem, shift).collect();
    let helps = |at: &(usize, usize)| {
        let leads = beside.contains(&at.0) && problem.shifts[at.0].position.leads && problem.people[at.1].served > 0;
        leads || ((at.0 == shift || beside.contains(&at.0)) && problem.people[at.1].is_experienced(rules))
    };
    (0..).zip(&built.choices).filter(|(_, at)| helps(at)).map(|(id, _)| id).collect()
}
