//! From an instance to a roster that was counted again.

use super::check::{Count, check};
use super::model::translate;
use super::{Assignment, Instance};
use crate::engine::{self, Found, Keep, Limits, Progress};
use crate::model::Model;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::Duration;

/// A roster, counted again, and how good it can be at all.
#[derive(Debug, Clone)]
pub struct Solved {
    /// Who works where, by day.
    pub roster: Vec<Assignment>,
    /// The second count.
    pub count: Count,
    /// No roster costs less.
    pub bound: i64,
    /// When this roster was found.
    pub found: Duration,
}

impl Solved {
    /// How far the roster may be above the best, as a part of its cost.
    #[must_use]
    pub fn gap(&self) -> f64 {
        let cost = self.count.parts.total();
        if cost <= self.bound { 0.0 } else { (cost - self.bound) as f64 / cost.abs().max(1) as f64 }
    }
}

/// Looks for the cheapest roster until it is proven, nothing better turns up close to the bound, or time is out.
pub fn solve(instance: &Instance, limits: Limits, tell: &mut dyn FnMut(&Progress) -> Keep) -> Solved {
    let translated = translate(instance);
    let found = engine::solve(&translated.model, limits, tell);
    counted(instance, &translated, &found)
}

/// The same with several threads: each begins with a seed of its own, and all end once what they know together proves a
/// roster. Which of several rosters that cost the same comes out depends on who was first.
pub fn solve_on(
    instance: &Instance,
    limits: Limits,
    threads: u16,
    tell: &mut (dyn FnMut(&Progress) -> Keep + Send),
) -> Solved {
    let translated = translate(instance);
    let found = race(&translated.model, limits, threads, tell);
    counted(instance, &translated, &found)
}

/// What all threads know together.
struct Known {
    best: AtomicI64,
    bound: AtomicI64,
    over: AtomicBool,
}

impl Known {
    /// Adds what one of them has found; what all know, and whether that is enough.
    fn learn(&self, progress: &Progress) -> (Progress, Keep) {
        let mine = progress.best.unwrap_or(i64::MAX);
        let best = self.best.fetch_min(mine, Ordering::SeqCst).min(mine);
        let mine = progress.bound.unwrap_or(i64::MIN);
        let bound = self.bound.fetch_max(mine, Ordering::SeqCst).max(mine);
        let all = Progress {
            best: (best < i64::MAX).then_some(best),
            bound: (bound > i64::MIN).then_some(bound),
            ..*progress
        };
        let over = bound >= best || self.over.load(Ordering::SeqCst);
        (all, if over { Keep::Enough } else { Keep::Going })
    }
}

fn race(model: &Model, limits: Limits, threads: u16, tell: &mut (dyn FnMut(&Progress) -> Keep + Send)) -> Found {
    let known = Known { best: AtomicI64::new(i64::MAX), bound: AtomicI64::new(i64::MIN), over: AtomicBool::new(false) };
    let run = |seed: u64, tell: &mut dyn FnMut(&Progress) -> Keep| {
        engine::solve(model, Limits { seed, ..limits }, &mut |progress| {
            let (all, keep) = known.learn(progress);
            if tell(&all) == Keep::Enough {
                known.over.store(true, Ordering::SeqCst);
                return Keep::Enough;
            }
            keep
        })
    };
    std::thread::scope(|scope| {
        let others: Vec<_> = (1..u64::from(threads))
            .map(|n| scope.spawn(move || run(limits.seed.wrapping_add(n), &mut |_| Keep::Going)))
            .collect();
        let mut found = run(limits.seed, tell);
        // Whoever goes first has nothing better to say; the others need not look for it
        known.over.store(true, Ordering::SeqCst);
        for other in others {
            let Ok(theirs) = other.join() else { continue };
            let bound = found.bound.max(theirs.bound);
            found = Found { bound, ..if theirs.cost < found.cost { theirs } else { found } };
        }
        found
    })
}

fn counted(instance: &Instance, translated: &super::model::Translated, found: &Found) -> Solved {
    let taken = translated.assignments.iter().zip(&found.on).filter(|(_, on)| **on);
    let mut roster: Vec<Assignment> = taken.map(|(assignment, _)| *assignment).collect();
    roster.sort_unstable_by_key(|a| (a.slot.day, a.slot.shift, a.slot.center, a.role, a.volunteer));
    let count = check(instance, &roster);
    // Costs are never below nothing
    Solved { count, roster, bound: found.bound.max(0), found: found.found }
}
