//! Bound and roster in turns: the bound says where to look, the roster how far there is to go.

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

/// Steps of the bound between looks for a roster; the last one goes on.
const STEPS: [u32; 8] = [1, 6, 18, 30, 35, 40, 40, 50];
/// Rounds without anything better, with the bound near, after which it is enough.
const ENOUGH: u32 = 60;

struct Run<'r, 'm> {
    model: &'m Model,
    limits: Limits,
    tell: &'r mut dyn FnMut(&Progress) -> Keep,
    begin: Instant,
    best: Found,
    stopped: bool,
}

impl Run<'_, '_> {
    fn stop(&mut self) -> bool {
        self.stopped |= self.begin.elapsed().as_secs_f64() >= self.limits.seconds;
        self.stopped
    }
    fn tell(&mut self, phase: Phase, any: bool) {
        let best = any.then_some(self.best.cost);
        let bound = (self.best.bound > i64::MIN).then_some(self.best.bound);
        let progress = Progress { best, bound, elapsed: self.begin.elapsed(), phase };
        self.stopped |= (self.tell)(&progress) == Keep::Enough;
    }
    fn take(&mut self, search: &Search<'_>) -> bool {
        let (cost, on) = search.best();
        if cost >= self.best.cost || self.model.count(on) != (cost, 0) {
            return false;
        }
        self.best = Found { on: on.to_vec(), cost, bound: self.best.bound, found: self.begin.elapsed() };
        true
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
    let mut run = Run { model, limits, tell, begin: Instant::now(), best, stopped: false };
    let mut chance = Chance::new(limits.seed);
    let mut relaxed = Relaxed::new(model);
    let mut idle = 0;
    for stage in 0.. {
        let steps = if stage >= 8 && stage % 8 != 0 { 2 } else { STEPS[stage.min(STEPS.len() - 1)] };
        if relaxed.stands_still() {
            relaxed.stride(0.1);
        }
        for _ in 0..steps {
            if !relaxed.step(run.best.cost, &mut || run.stop()) {
                break;
            }
            run.best.bound = run.best.bound.max(relaxed.bound());
            if run.is_proven() || relaxed.stands_still() {
                break;
            }
        }
        run.tell(Phase::Bound, run.best.found > Duration::ZERO);
        if run.is_proven() || run.stop() {
            break;
        }
        if !relaxed.best(&mut || run.stop()) {
            break;
        }
        let mut search =
            Search::new(&relaxed, Hints::of(&relaxed), stage >= 8 && stage % 2 == 1, &mut chance, &mut || run.stop());
        let rounds = [0, 1, 2, 3, 6, 8, 12, 16][stage.min(7)];
        let mut better = run.take(&search);
        run.tell(Phase::Roster, true);
        for _ in 0..rounds {
            if run.is_proven() || run.stop() {
                break;
            }
            search.round(run.best.bound, 24, &mut chance, &mut || run.stop());
            if run.take(&search) {
                better = true;
                run.tell(Phase::Roster, true);
            }
        }
        if stage >= 8 && !run.is_proven() {
            search.wander(run.best.bound, 1500, &mut chance, &mut || run.stop());
            if run.take(&search) {
                better = true;
                run.tell(Phase::Roster, true);
            }
        }
        idle = if better { 0 } else { idle + rounds };
        let near = run.best.cost - run.best.bound <= run.best.cost / 10_000;
        if run.is_proven() || run.stop() || (near && idle >= ENOUGH) {
            break;
        }
    }
    run.best
}
