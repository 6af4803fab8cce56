//! Bound and roster in turns: the bound says where to look, the roster how far there is to go.

use crate::branch::{Tree, dive};
use crate::chance::Chance;
use crate::model::Model;
use crate::relax::Relaxed;
use crate::search::{Hints, Search};
use std::time::{Duration, Instant};

/// How long, and how.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// Stops after so many seconds with the best so far; the result repeats itself only when this does not cut.
    pub seconds: f64,
    /// The same seed gives the same roster.
    pub seed: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { seconds: 10.0, seed: 1 }
    }
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Progress {
    /// What the best roster so far costs, once there is one.
    pub best: Option<i64>,
    /// How many places it gives.
    pub given: usize,
    /// What no roster can cost less than, once known.
    pub bound: Option<i64>,
    /// Since the beginning.
    pub elapsed: Duration,
    /// Whether it looks for a bound or for a roster.
    pub phase: Phase,
}

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Better prices, so a better bound.
    Bound,
    /// Better rosters.
    Roster,
}

/// Whether to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// On.
    Going,
    /// Enough: the best so far.
    Enough,
}

/// The best found.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub(crate) on: Vec<bool>,
    pub(crate) cost: i64,
    pub(crate) bound: i64,
    /// When the best was found.
    pub(crate) found: Duration,
}

/// Steps of the bound, and rounds of the search from there.
const TURNS: [(u32, u32); 8] = [(1, 0), (6, 1), (18, 2), (30, 3), (35, 6), (40, 8), (40, 8), (50, 8)];
/// How often likely decisions are tried together.
const DIVES: u32 = 3;
/// With the bound within a ten thousandth, so many decisions without anything better are enough.
const ENOUGH: u32 = 12;

struct Run<'r, 'm> {
    model: &'m Model,
    limits: Limits,
    tell: &'r mut dyn FnMut(&Progress) -> Keep,
    begin: Instant,
    best: Found,
    given: usize,
    stopped: bool,
    chance: Chance,
}

impl Run<'_, '_> {
    fn stop(&mut self) -> bool {
        self.stopped |= self.begin.elapsed().as_secs_f64() >= self.limits.seconds;
        self.stopped
    }
    fn tell(&mut self, phase: Phase) {
        let best = (self.best.found > Duration::ZERO).then_some(self.best.cost);
        let bound = (self.best.bound > i64::MIN).then_some(self.best.bound);
        let given = self.given;
        let progress = Progress { best, given, bound, elapsed: self.begin.elapsed(), phase };
        self.stopped |= (self.tell)(&progress) == Keep::Enough;
    }
    /// Takes what the search found if it is better, and a count from the beginning agrees.
    fn take(&mut self, search: &Search<'_>) {
        let (cost, on) = search.best();
        if cost < self.best.cost && self.model.count(on) == (cost, 0) {
            self.best = Found { on: on.to_vec(), cost, bound: self.best.bound, found: self.begin.elapsed() };
            self.given = on.iter().filter(|on| **on).count();
            self.tell(Phase::Roster);
        }
    }
    fn is_over(&mut self) -> bool {
        self.is_proven() || self.stop()
    }
    fn is_proven(&self) -> bool {
        self.best.bound >= self.best.cost
    }
}

/// The best roster that can be found in time, and a bound on all.
pub(crate) fn solve(model: &Model, limits: Limits, tell: &mut dyn FnMut(&Progress) -> Keep) -> Found {
    let nobody = vec![false; model.choices.len()];
    let (cost, _) = model.count(&nobody);
    let best = Found { on: nobody, cost, bound: i64::MIN, found: Duration::ZERO };
    let mut run = Run {
        model,
        limits,
        tell,
        begin: Instant::now(),
        best,
        given: 0,
        stopped: false,
        chance: Chance::new(limits.seed),
    };
    let mut relaxed = Relaxed::new(model);
    run.climb(&mut relaxed);
    if !run.is_over() {
        run.dive(&mut relaxed);
    }
    if !run.is_over() {
        run.branch(&mut relaxed);
    }
    run.best
}

impl Run<'_, '_> {
    /// Bound and roster in turns, until the bound stands still.
    fn climb(&mut self, relaxed: &mut Relaxed<'_>) {
        for (steps, rounds) in TURNS {
            if relaxed.climb.stands_still() {
                relaxed.climb.stride(0.1);
            }
            for _ in 0..steps {
                if !relaxed.step(self.best.cost, &mut || self.stop()) {
                    return;
                }
                self.best.bound = self.best.bound.max(relaxed.climb.bound());
                if self.is_proven() || relaxed.climb.stands_still() {
                    break;
                }
            }
            self.tell(Phase::Bound);
            if self.is_over() || !relaxed.best(&mut || self.stop()) {
                return;
            }
            self.search(relaxed, rounds, 24);
            if self.is_over() {
                return;
            }
        }
    }

    /// Looks for a roster from where the bound stands.
    fn search(&mut self, relaxed: &Relaxed<'_>, rounds: u32, most: usize) {
        let mut chance = self.chance.clone();
        let mut search = Search::new(relaxed, Hints::of(relaxed), &mut chance, &mut || self.stop());
        self.take(&search);
        for _ in 0..rounds {
            if self.is_over() {
                break;
            }
            search.round(self.best.bound, most, &mut chance, &mut || self.stop());
            self.take(&search);
        }
        self.chance = chance;
        self.tell(Phase::Roster);
    }

    /// Decides what is likely, a few times in different orders, and searches from there.
    fn dive(&mut self, relaxed: &mut Relaxed<'_>) {
        let top = relaxed.climb.clone();
        for _ in 0..DIVES {
            relaxed.climb = top.clone();
            let mut chance = self.chance.clone();
            let known = self.best.cost;
            if !dive(relaxed, known, &mut chance, &mut || self.stop()) {
                break;
            }
            self.chance = chance;
            self.search(relaxed, 4, 12);
            relaxed.fix(Vec::new(), 0);
            if self.is_over() {
                break;
            }
        }
        relaxed.climb = top;
    }

    /// Decides one by one, and rules ways out, until nothing is left to decide.
    fn branch(&mut self, relaxed: &mut Relaxed<'_>) {
        let mut tree = Tree::new(relaxed.climb.best.clone(), self.best.bound);
        let (mut low, mut since) = (self.best.cost, 0);
        while !tree.is_done() && !self.is_over() {
            let steps = if since == 0 { 60 } else { 25 };
            if tree.next(relaxed, self.best.cost, steps, &mut || self.stop()) {
                self.search(relaxed, 1, 12);
            }
            if self.stopped {
                break;
            }
            self.best.bound = self.best.bound.max(tree.bound(self.best.cost));
            since = if self.best.cost < low { 1 } else { since + 1 };
            low = self.best.cost;
            self.tell(Phase::Roster);
            if self.best.cost - self.best.bound <= self.best.cost / 10_000 && since > ENOUGH {
                break;
            }
        }
    }
}

#[cfg(test)]
mod tests;
