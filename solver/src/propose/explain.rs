//! Why somebody is not on a shift, and what would fill the places that stay free.

use super::{Place, Problem, against, busy};
use domain::eligibility::{Busy, Reason, Volunteer};
use domain::ids::{PersonId, ShiftId};
use domain::shifts::Shift;

/// Why somebody is not put on a shift.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Obstacle {
    /// They are on it.
    None,
    /// Rules, counted with the places that the proposal gives them.
    Rules(Vec<Reason>),
    /// They could be, but others have its places.
    Others(Vec<PersonId>),
    /// They could be, and there is room: the proposal is better without.
    Dearer,
}

/// Somebody whom little keeps from a shift.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nearly {
    /// Who.
    pub person: PersonId,
    /// What would have to be otherwise; empty when nothing.
    pub reasons: Vec<Reason>,
}

/// A shift with places that stay free, and who is nearest to them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Which shift.
    pub shift: ShiftId,
    /// How many places.
    pub free: i64,
    /// Those whom least keeps from it, first.
    pub nearly: Vec<Nearly>,
}

/// So many people are named for a gap.
const NAMED: usize = 5;

fn held(problem: &Problem, places: &[Place], person: &Volunteer) -> Vec<Busy> {
    let theirs = places.iter().filter(|place| place.person == person.id);
    let shifts = theirs.filter_map(|place| problem.shifts.iter().find(|s| s.id == place.shift));
    person.busy.iter().copied().chain(shifts.map(busy)).collect()
}

fn free(shift: &Shift, places: &[Place]) -> i64 {
    let given = places.iter().filter(|place| place.shift == shift.id).count();
    if shift.cancelled { 0 } else { shift.free() - i64::try_from(given).unwrap_or(i64::MAX) }
}

/// Why somebody is not on a shift by this proposal; nothing for somebody or a shift that the problem doesn't know.
#[must_use]
pub fn why_not(problem: &Problem, places: &[Place], asked: Place) -> Option<Obstacle> {
    let person = problem.people.iter().find(|p| p.id == asked.person)?;
    let shift = problem.shifts.iter().find(|s| s.id == asked.shift)?;
    if places.contains(&asked) || person.is_on(shift.id) {
        return Some(Obstacle::None);
    }
    let reasons = against(problem, person, &held(problem, places, person), shift);
    if !reasons.is_empty() {
        return Some(Obstacle::Rules(reasons));
    }
    if free(shift, places) > 0 {
        return Some(Obstacle::Dearer);
    }
    let given = places.iter().filter(|place| place.shift == shift.id).map(|place| place.person);
    let there = problem.people.iter().filter(|p| p.is_on(shift.id)).map(|p| p.id);
    Some(Obstacle::Others(there.chain(given).collect()))
}

/// The shifts with places that stay free by this proposal, and what would fill them.
#[must_use]
pub fn gaps(problem: &Problem, places: &[Place]) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for shift in problem.shifts.iter().filter(|shift| free(shift, places) > 0) {
        let absent = problem.people.iter().filter(|person| {
            !person.is_on(shift.id) && !places.contains(&Place { shift: shift.id, person: person.id })
        });
        let mut nearly: Vec<Nearly> = absent
            .map(|person| Nearly {
                person: person.id,
                reasons: against(problem, person, &held(problem, places, person), shift),
            })
            .collect();
        nearly.sort_by_key(|nearly| nearly.reasons.len());
        nearly.truncate(NAMED);
        gaps.push(Gap { shift: shift.id, free: free(shift, places), nearly });
    }
    gaps
}
