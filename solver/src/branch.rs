//! Deciding one by one who fulfils a wish, with a bound for each way to decide: finds what the search missed, and
//! raises the bound by ruling ways out.

use crate::chance::Chance;
use crate::relax::{Climb, Prices, Relaxed, SCALE};

/// So many times the worth of a wish goes with or against a decision about it: more costs the network more changes.
const DECIDED: i64 = 2 * SCALE;
/// Goes with or against a decision that has to hold.
const STRONG: i64 = (1 << 20) * SCALE;

/// Decisions, and what no roster under them can cost less than.
#[derive(Debug, Clone)]
struct Way {
    fixed: Vec<(u32, i64)>,
    credit: i64,
    bound: i64,
    prices: Prices,
}

/// The ways still open.
pub(crate) struct Tree {
    open: Vec<Way>,
    /// The least bound of the ways that were left without an answer.
    left: i64,
    pub(crate) looked: u32,
}

impl Tree {
    pub(crate) fn new(prices: Prices, bound: i64) -> Self {
        Self { open: vec![Way { fixed: Vec::new(), credit: 0, bound, prices }], left: i64::MAX, looked: 0 }
    }
    /// What no roster can cost less than, as far as the tree knows; `known` is the cost of one.
    pub(crate) fn bound(&self, known: i64) -> i64 {
        self.open.iter().map(|way| way.bound).min().unwrap_or(i64::MAX).min(self.left).min(known)
    }
    pub(crate) fn is_done(&self) -> bool {
        self.open.is_empty()
    }

    /// Looks at the next way: climbs to its bound, and parts it unless that rules it out. The climb is left in
    /// `relaxed` for a search; false when there is nothing to search for.
    pub(crate) fn next(
        &mut self,
        relaxed: &mut Relaxed<'_>,
        known: i64,
        steps: u32,
        stop: &mut dyn FnMut() -> bool,
    ) -> bool {
        let Some(way) = self.open.pop() else { return false };
        if way.bound >= known {
            return false;
        }
        self.looked += 1;
        let model = relaxed.model;
        relaxed.fix(way.fixed.clone(), way.credit);
        relaxed.prices = way.prices.clone();
        relaxed.climb = Climb::from(way.prices.clone(), model.choices.len(), 0.5, 4);
        let mut bound = way.bound;
        for _ in 0..steps {
            if !relaxed.step(known, stop) {
                self.open.push(way);
                return false;
            }
            bound = bound.max(relaxed.climb.bound());
            if bound >= known {
                return false;
            }
            if relaxed.climb.stands_still() {
                break;
            }
        }
        if !relaxed.best(stop) {
            self.open.push(way);
            return false;
        }
        let prices = relaxed.climb.best.clone();
        match doubt(relaxed, &way.fixed).or_else(|| fault(relaxed, &way.fixed)) {
            None => self.left = self.left.min(bound),
            Some(question) => {
                let yes = way.with(&question, true, bound, &prices);
                let no = way.with(&question, false, bound, &prices);
                let (first, second) = if question.mean > 0.5 { (yes, no) } else { (no, yes) };
                self.open.push(second);
                self.open.push(first);
            }
        }
        true
    }
}

impl Way {
    /// One decision more.
    fn with(&self, question: &Question, yes: bool, bound: i64, prices: &Prices) -> Self {
        let more = if yes { -question.weight } else { question.weight };
        let fixed = self.fixed.iter().copied().chain(question.choices.iter().map(|c| (*c, more))).collect();
        let credit = self.credit + if yes { question.weight } else { 0 };
        Self { fixed, credit, bound, prices: prices.clone() }
    }
}

/// Whether one of these choices, of which only one can be taken, is.
#[derive(Debug, Clone)]
struct Question {
    choices: Vec<u32>,
    /// How often one was, lately.
    mean: f32,
    doubt: f32,
    /// What goes with or against a decision. A bound under decisions holds for any number here.
    weight: i64,
}

/// Who fulfils which wish, and who takes which side of a limit, where that has a price and is not decided.
fn questions(relaxed: &Relaxed<'_>, fixed: &[(u32, i64)], with_limits: bool) -> Vec<Question> {
    let (model, climb) = (relaxed.model, &relaxed.climb);
    let mut decided = vec![false; model.choices.len()];
    fixed.iter().for_each(|(c, _)| decided[*c as usize] = true);
    let mut all = Vec::new();
    let mut ask = |choices: &mut dyn Iterator<Item = u32>, price: f32, weight: i64| {
        let begin = all.len();
        for c in choices.filter(|c| !decided[*c as usize]) {
            let (group, mean) = (model.choices[c as usize].group, climb.mean[c as usize]);
            let same = |q: &&mut Question| model.choices[q.choices[0] as usize].group == group;
            match all[begin..].iter_mut().find(same) {
                Some(Question { choices, mean: sum, .. }) => {
                    choices.push(c);
                    *sum += mean;
                }
                None => all.push(Question { choices: vec![c], mean, doubt: price, weight }),
            }
        }
    };
    for (cover, &worth) in model.covers.iter().zip(&climb.best.worth).filter(|(_, worth)| **worth > 0.05) {
        let most = cover.weight as f64;
        let price = 1.0 + worth.min(most - worth).max(0.0) / most.max(1.0);
        ask(&mut cover.choices.iter().copied(), price as f32, cover.weight * DECIDED);
    }
    if with_limits {
        for (limit, _) in model.limits.iter().zip(&climb.best.toll).filter(|(_, toll)| **toll > 0.05) {
            let mut sizes: Vec<i64> = limit.terms.iter().map(|t| t.1).collect();
            sizes.sort_unstable();
            sizes.dedup();
            for size in sizes {
                ask(&mut limit.terms.iter().filter(|t| t.1 == size).map(|t| t.0), 1.0, STRONG);
            }
        }
    }
    all.iter_mut().for_each(|q| q.doubt *= q.mean.min(1.0 - q.mean).max(0.0));
    all
}

/// The question whose answer is least clear.
fn doubt(relaxed: &Relaxed<'_>, fixed: &[(u32, i64)]) -> Option<Question> {
    let all = questions(relaxed, fixed, true).into_iter().filter(|q| q.doubt > 0.08);
    all.max_by(|a, b| a.doubt.total_cmp(&b.doubt))
}

/// A question about a limit that the flow exceeds, or a wish that it misses though it has a price.
fn fault(relaxed: &Relaxed<'_>, fixed: &[(u32, i64)]) -> Option<Question> {
    let model = relaxed.model;
    let mut decided = vec![false; model.choices.len()];
    fixed.iter().for_each(|(c, _)| decided[*c as usize] = true);
    let on = |c: u32| relaxed.net.flow(relaxed.first + c) > 0;
    let about = |choices: &[u32], wanted: bool| {
        let first = choices.iter().find(|c| !decided[**c as usize] && on(**c) == wanted)?;
        let group = model.choices[*first as usize].group;
        let same =
            choices.iter().copied().filter(|c| !decided[*c as usize] && model.choices[*c as usize].group == group);
        let mean = if wanted { 1.0 } else { 0.0 };
        Some(Question { choices: same.collect(), mean, doubt: 1.0, weight: STRONG })
    };
    for limit in &model.limits {
        let load: i64 = limit.terms.iter().filter(|t| on(t.0)).map(|t| t.1).sum();
        let choices: Vec<u32> = limit.terms.iter().map(|t| t.0).filter(|c| on(*c)).collect();
        if let Some(question) = (load > limit.most).then(|| about(&choices, true)).flatten() {
            return Some(question);
        }
    }
    for (cover, &worth) in model.covers.iter().zip(&relaxed.prices.worth) {
        let have = cover.choices.iter().filter(|c| on(**c)).count();
        let short = i64::from(cover.need) - i64::try_from(have).unwrap_or(i64::MAX);
        let free = if short > 0 { cover.weight as f64 - worth } else { worth };
        if short != 0
            && free > 0.01
            && let Some(question) = about(&cover.choices, short < 0).or_else(|| about(&cover.choices, short > 0))
        {
            return Some(question);
        }
    }
    None
}

/// Decides ever more of what is likely, and climbs in between, until nothing is in doubt; a search goes on from there.
pub(crate) fn dive(relaxed: &mut Relaxed<'_>, known: i64, chance: &mut Chance, stop: &mut dyn FnMut() -> bool) -> bool {
    let model = relaxed.model;
    let mut good = relaxed.climb.clone();
    let most = (known - 1).min(good.bound() + 1);
    let mut way = Way { fixed: Vec::new(), credit: 0, bound: i64::MIN, prices: good.best.clone() };
    let mut share = 4;
    for _ in 0..16 {
        relaxed.climb = good.clone();
        let mut all = questions(relaxed, &way.fixed, false);
        if !all.iter().any(|q| (0.08..0.92).contains(&q.mean)) {
            break;
        }
        all.retain(|q| q.mean > 0.3);
        all.iter_mut().for_each(|q| q.doubt = q.mean - chance.below(100) as f32 / 400.0);
        all.sort_by(|a, b| b.doubt.total_cmp(&a.doubt));
        all.truncate((all.len() / share).max(1));
        let mut next = way.clone();
        for question in &all {
            // Somebody may be asked about for two wishes at once
            if !next.fixed.iter().any(|(c, _)| question.choices.contains(c)) {
                next = next.with(question, true, i64::MIN, &way.prices);
            }
        }
        relaxed.fix(next.fixed.clone(), next.credit);
        relaxed.prices = way.prices.clone();
        relaxed.climb = Climb::from(way.prices.clone(), model.choices.len(), 0.1, 3);
        let mut within = true;
        for _ in 0..8 {
            if !relaxed.step(known, stop) {
                return false;
            }
            within = relaxed.climb.bound() <= most;
            if !within {
                break;
            }
        }
        if within {
            next.prices = relaxed.climb.best.clone();
            way = next;
            good = relaxed.climb.clone();
            share = (share - 1).max(2);
        } else {
            // One alone was wrong; of many some may still be right
            if let [question] = &all[..] {
                let prices = way.prices.clone();
                way = way.with(question, false, i64::MIN, &prices);
            }
            share *= 3;
        }
    }
    relaxed.fix(way.fixed.clone(), way.credit);
    relaxed.climb = good;
    relaxed.best(stop)
}
