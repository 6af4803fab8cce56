//! Why somebody is not on a shift, and what would fill the places that stay free.

use super::{Place, Problem, busy, company};
use domain::eligibility::{Busy, Reason, Volunteer, personal};
use domain::ids::{PersonId, ShiftId};
use domain::shifts::Shift;

/// Why somebody is not put on a shift.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Obstacle {
    /// They are on it.
    None,
    /// Rules, counted with the places that the proposal gives them and everybody else.
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

/// One thing that, were it otherwise, would let people come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lever {
    /// What keeps them, as it keeps the first of them.
    pub reason: Reason,
    /// Those whom nothing else keeps.
    pub people: Vec<PersonId>,
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
    /// What would fill it, whatever lets most people come first.
    pub levers: Vec<Lever>,
}

/// So many people are named for a gap.
const NAMED: usize = 5;

fn held(problem: &Problem, places: &[Place], person: &Volunteer) -> Vec<Busy> {
    let theirs = places.iter().filter(|place| place.person == person.id);
    let shifts = theirs.filter_map(|place| problem.shifts.iter().find(|s| s.id == place.shift));
    person.busy.iter().copied().chain(shifts.map(busy)).collect()
}

fn given(shift: &Shift, places: &[Place]) -> i64 {
    i64::try_from(places.iter().filter(|place| place.shift == shift.id).count()).unwrap_or(i64::MAX)
}

fn free(shift: &Shift, places: &[Place]) -> i64 {
    if shift.cancelled { 0 } else { shift.free() - given(shift, places) }
}

/// Every rule against somebody on a shift when all the others are where the proposal puts them.
fn against(problem: &Problem, places: &[Place], person: usize, shift: usize) -> Vec<Reason> {
    let of_shift = |n: usize| {
        let id = problem.shifts[n].id;
        let there = places.iter().filter(|place| place.shift == id);
        there.filter_map(|place| problem.people.iter().position(|p| p.id == place.person)).collect()
    };
    let company = company::of(problem, &of_shift, shift, Some(person));
    let mut filled = problem.shifts[shift].clone();
    filled.taken += given(&filled, places);
    let person = &problem.people[person];
    personal(person, &held(problem, places, person), &filled, &problem.book, Some(&company)).reasons
}

/// Why somebody is not on a shift by this proposal; nothing for somebody or a shift that the problem doesn't know.
#[must_use]
pub fn why_not(problem: &Problem, places: &[Place], asked: Place) -> Option<Obstacle> {
    let at = problem.people.iter().position(|p| p.id == asked.person)?;
    let n = problem.shifts.iter().position(|s| s.id == asked.shift)?;
    let (person, shift) = (&problem.people[at], &problem.shifts[n]);
    if places.contains(&asked) || person.is_on(shift.id) {
        return Some(Obstacle::None);
    }
    let reasons = against(problem, places, at, n);
    // What places are left for only matters while some are
    let full = free(shift, places) == 0;
    let reasons: Vec<Reason> = reasons.into_iter().filter(|r| !full || !is_of_places(r)).collect();
    if !reasons.is_empty() {
        return Some(Obstacle::Rules(reasons));
    }
    if !full {
        return Some(Obstacle::Dearer);
    }
    let given = places.iter().filter(|place| place.shift == shift.id).map(|place| place.person);
    let there = problem.people.iter().filter(|p| p.is_on(shift.id)).map(|p| p.id);
    Some(Obstacle::Others(there.chain(given).collect()))
}

const fn is_of_places(reason: &Reason) -> bool {
    matches!(reason, Reason::Experienced | Reason::Covered { .. })
}

/// The shifts with places that stay free by this proposal, and what would fill them.
#[must_use]
pub fn gaps(problem: &Problem, places: &[Place]) -> Vec<Gap> {
    let open = problem.shifts.iter().enumerate().filter(|(_, shift)| free(shift, places) > 0);
    open.map(|(n, shift)| gap(problem, places, n, shift)).collect()
}

/// What would fill a shift, where a place of it stays free.
#[must_use]
pub fn would_fill(problem: &Problem, places: &[Place], shift: ShiftId) -> Option<Gap> {
    let n = problem.shifts.iter().position(|s| s.id == shift)?;
    let shift = &problem.shifts[n];
    (free(shift, places) > 0).then(|| gap(problem, places, n, shift))
}

fn gap(problem: &Problem, places: &[Place], n: usize, shift: &Shift) -> Gap {
    let absent = problem.people.iter().enumerate().filter(|(_, person)| {
        !person.is_on(shift.id) && !places.contains(&Place { shift: shift.id, person: person.id })
    });
    let mut nearly: Vec<Nearly> =
        absent.map(|(at, person)| Nearly { person: person.id, reasons: against(problem, places, at, n) }).collect();
    nearly.sort_by_key(|nearly| nearly.reasons.len());
    let mut levers: Vec<Lever> = Vec::new();
    for one in &nearly {
        let [reason] = one.reasons[..] else { continue };
        match levers.iter_mut().find(|lever| lever.reason.code() == reason.code()) {
            Some(lever) => lever.people.push(one.person),
            None => levers.push(Lever { reason, people: vec![one.person] }),
        }
    }
    levers.sort_by_key(|lever| std::cmp::Reverse(lever.people.len()));
    nearly.truncate(NAMED);
    Gap { shift: shift.id, free: free(shift, places), nearly, levers }
}
