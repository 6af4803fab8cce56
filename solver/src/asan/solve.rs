//! From an instance to a roster that was counted again.

use super::check::{Count, check};
use super::model::translate;
use super::{Assignment, Instance};
use crate::engine::{self, Keep, Limits, Progress};
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
    let taken = translated.assignments.iter().zip(&found.on).filter(|(_, on)| **on);
    let mut roster: Vec<Assignment> = taken.map(|(assignment, _)| *assignment).collect();
    roster.sort_unstable_by_key(|a| (a.slot.day, a.slot.shift, a.slot.center, a.role, a.volunteer));
    let count = check(instance, &roster);
    // Costs are never below nothing
    Solved { count, roster, bound: found.bound.max(0), found: found.found }
}
