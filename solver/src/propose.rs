//! Fills the free places of real weeks with the engine: any times and lengths of shifts, several centers, whatever the
//! rules of eligibility say.

mod build;
mod company;
mod explain;

use crate::engine::{self, Keep, Limits, Progress};
use build::{Built, build};
use domain::eligibility::{Busy, Reason, RuleBook, Volunteer};
use domain::ids::{PersonId, ShiftId};
use domain::shifts::Shift;
use std::collections::{BTreeMap, BTreeSet};

pub use explain::{Gap, Lever, Nearly, Obstacle, gaps, why_not, would_fill};

/// A week with free places, and the people who could take them.
#[derive(Debug, Clone)]
pub struct Problem {
    /// The shifts, as they stand.
    pub shifts: Vec<Shift>,
    /// The people, with every shift on which they hold a place.
    pub people: Vec<Volunteer>,
    /// Who only learns on a shift: such a place is one of their time and none of the shift's company.
    pub learn: BTreeSet<Place>,
    /// What the engine judges by.
    pub book: RuleBook,
}

/// Who is put where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The shift.
    pub shift: ShiftId,
    /// The person.
    pub person: PersonId,
}

/// How many shifts somebody had in the term, and how many they should have by the end of the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Target {
    /// Shifts before the run.
    pub so_far: u32,
    /// Shifts after it.
    pub target: u32,
}

/// What counts how much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weights {
    /// An empty place.
    pub place: i64,
    /// An empty place of a position that leads.
    pub lead: i64,
    /// A speaker, or somebody experienced, who is missing on a shift.
    pub company: i64,
    /// A doubt about somebody on a shift: a soft rule that is broken.
    pub doubt: i64,
    /// Leaving a place of the proposal before.
    pub change: i64,
    /// The first shift below somebody's target; the second costs twice as much, and so on.
    pub short: i64,
    /// The first shift above it; the second costs twice as much, and so on.
    pub above: i64,
}

impl Default for Weights {
    fn default() -> Self {
        Self { place: 1000, lead: 2000, company: 300, doubt: 15, change: 25, short: 5, above: 3 }
    }
}

/// What a run is asked for beyond the rules.
#[derive(Debug, Clone, Default)]
pub struct Terms {
    /// Targets of the term; whoever has none gets as few as the others.
    pub targets: BTreeMap<PersonId, Target>,
    /// What it costs to put somebody somewhere: below nothing for a wish, above for a long way or another center.
    pub costs: BTreeMap<Place, i64>,
    /// What is out of the question.
    pub barred: BTreeSet<Place>,
    /// The proposal before, of which as little as possible should change.
    pub before: BTreeSet<Place>,
    /// What counts how much.
    pub weights: Weights,
}

/// What would be, and how good that is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Who would be put where, in order.
    pub places: Vec<Place>,
    /// What it costs by the weights.
    pub cost: i64,
    /// No proposal within the rules costs less.
    pub bound: i64,
    /// Places that stay free.
    pub free: i64,
    /// Speakers and experienced people who are missing.
    pub missing: i64,
    /// Places of the proposal before that were left.
    pub left: i64,
    /// Shifts of each person: so far and by this proposal.
    pub shifts: BTreeMap<PersonId, (u32, u32)>,
}

/// Often the rules of pairs say it all; more is found out by looking at what came out, so many times at most.
const LOOKS: u32 = 12;
/// So many looks of the engine without anything better are enough for a week.
const IDLE: u32 = 200;

/// Places for people, none against a rule and none beyond what is free. The same for the same problem and seed.
#[must_use]
pub fn propose(problem: &Problem, seed: u64) -> Vec<Place> {
    propose_with(problem, &Terms::default(), Limits { seconds: 10.0, seed }, &mut |_| Keep::Going).places
}

/// A proposal, and how good it is; `tell` hears how far it is, and may say that it is enough. Then, and when time is out,
/// it is the best so far.
pub fn propose_with(
    problem: &Problem,
    terms: &Terms,
    limits: Limits,
    tell: &mut dyn FnMut(&Progress) -> Keep,
) -> Proposal {
    let mut built = build(problem, terms);
    company::reserve(problem, &mut built);
    // What leads the search to better company costs what the roster itself doesn't, so it is added to a copy
    let mut led = built.model.clone();
    let mut lonely = company::Lonely::default();
    let mut best: Option<(i64, Vec<bool>)> = None;
    let (mut bound, mut left, mut look, mut stopped) = (i64::MIN, limits.seconds, 0, false);
    loop {
        let begin = std::time::Instant::now();
        let (mut known, mut idle) = (None, 0);
        let mut enough = |progress: &Progress| {
            idle = if progress.best == known { idle + 1 } else { 0 };
            known = progress.best;
            let near = |(best, bound): (i64, i64)| best - bound <= (best / 2000).max(1);
            let near = progress.best.zip(progress.bound).is_some_and(near);
            stopped |= tell(progress) == Keep::Enough;
            if stopped || near || idle > IDLE { Keep::Enough } else { Keep::Going }
        };
        let found = engine::solve(&led, Limits { seconds: left, ..limits }, &mut enough);
        left -= begin.elapsed().as_secs_f64();
        look += 1;
        if !lonely.leads() {
            bound = bound.max(found.bound);
        }
        let mut on = build::kept(problem, &built, &found.on);
        company::drop_lonely(problem, &built, &mut on);
        let cost = built.model.count(&on).0;
        if best.as_ref().is_none_or(|(best, _)| cost < *best) {
            best = Some((cost, on));
        }
        if stopped || look == LOOKS || left <= 0.0 {
            break;
        }
        let more = build::beyond_pairs(problem, &built, &found.on);
        let more_company = lonely.mend(problem, terms, &built, &found.on, &mut led);
        if more.is_empty() && !more_company {
            break;
        }
        led.limits.extend(more);
    }
    let (_, on) = best.unwrap_or_default();
    told(problem, terms, &built, &on, bound)
}

fn told(problem: &Problem, terms: &Terms, built: &Built, on: &[bool], bound: i64) -> Proposal {
    let taken = built.choices.iter().zip(on).filter(|(_, on)| **on);
    let mut places: Vec<Place> = taken.map(|(at, _)| built.place(problem, *at)).collect();
    places.sort_unstable();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let shifts = problem.people.iter().map(|person| {
        let got = places.iter().filter(|place| place.person == person.id).count();
        (person.id, (build::so_far(problem, terms, person), count(got)))
    });
    let free: i64 = built.model.places.iter().map(|p| i64::from(p.need)).sum();
    let wished = built.model.covers.iter().map(|cover| {
        let have = cover.choices.iter().filter(|c| on[**c as usize]).count();
        (i64::from(cover.need) - i64::try_from(have).unwrap_or(i64::MAX)).max(0)
    });
    Proposal {
        cost: built.model.count(on).0,
        bound,
        free: free - i64::try_from(places.len()).unwrap_or(i64::MAX),
        missing: wished.sum(),
        left: i64::try_from(terms.before.iter().filter(|p| places.binary_search(p).is_err()).count()).unwrap_or(0),
        shifts: shifts.collect(),
        places,
    }
}

/// A shift as one on which somebody would hold a place.
fn busy(shift: &Shift) -> Busy {
    Busy { shift: shift.id, period: shift.period, center: shift.at.center, own: false }
}

/// The reasons that lie in a person on a shift who holds these places too.
fn against(problem: &Problem, person: &Volunteer, held: &[Busy], shift: &Shift) -> Vec<Reason> {
    domain::eligibility::personal(person, held, shift, &problem.book, None).reasons
}
