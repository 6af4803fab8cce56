//! Better and better rosters that keep every limit, each step the exact optimum of a simpler problem.
//!
//! Wishes and limits don't fit into a network. So for each wish some people are *named*, and only they earn its worth;
//! for each limit the choices that would break it are *barred*. Both can only make a roster look dearer than it is, and
//! nothing changes for the roster in hand, so the cheapest flow is never dearer than that one. Then others are named.
//! The prices of the bound say where: a roster's distance from the bound is a sum over wishes and choices.

mod books;
mod moves;

use crate::chance::Chance;
use crate::flow::Network;
use crate::model::Model;
use crate::relax::{self, Relaxed};
use books::Books;

/// Whole costs are multiplied by this, so that less than one can decide between equals.
const SCALE: i64 = 1 << 20;
/// No way through the network is worth this.
const BARRED: i64 = 1 << 44;
/// Rather those who were often in the flows of the bound; all these together stay below [`SCALE`].
const LIKED: f32 = 100.0;

/// What the bound knows about where good rosters lie.
#[derive(Debug, Clone, Default)]
pub(crate) struct Hints {
    worth: Vec<f64>,
    regret: Vec<i64>,
    mean: Vec<f32>,
}

impl Hints {
    pub(crate) fn of(relaxed: &Relaxed<'_>) -> Self {
        Self { worth: relaxed.prices.worth.clone(), regret: relaxed.regrets(), mean: relaxed.climb.mean.clone() }
    }
}

/// A roster in hand with the network that made it.
pub(crate) struct Search<'m> {
    model: &'m Model,
    net: Network,
    first: u32,
    books: Books<'m>,
    hints: Hints,
    /// For each wish the choices of the people named; whether a choice is barred.
    named: Vec<Vec<u32>>,
    barred: Vec<bool>,
    /// The limits for which something is barred.
    hit: Vec<usize>,
    turn: u32,
    /// The cheapest that kept every limit.
    best: (i64, Vec<bool>),
    /// The wishes that each person could meet.
    theirs: Vec<Vec<u32>>,
}

impl<'m> Search<'m> {
    /// Begins where the bound stands: names the likeliest people for each wish, and bars what breaks limits.
    pub(crate) fn new(
        relaxed: &Relaxed<'m>,
        hints: Hints,
        chance: &mut Chance,
        stop: &mut dyn FnMut() -> bool,
    ) -> Self {
        let model = relaxed.model;
        let mut net = relaxed.net.clone();
        net.rescale(relax::SCALE, SCALE);
        net.watch(relaxed.first, model.choices.len());
        let mut search = Self {
            model,
            net,
            first: relaxed.first,
            books: Books::new(model),
            hints,
            named: vec![Vec::new(); model.covers.len()],
            barred: vec![false; model.choices.len()],
            hit: Vec::new(),
            turn: 0,
            best: (i64::MAX, Vec::new()),
            theirs: theirs(model),
        };
        for cover in 0..model.covers.len() {
            search.named[cover] = search.choices_of(cover, &search.likeliest(cover));
        }
        for choice in 0..model.choices.len() {
            let cost = search.cost_of(choice);
            search.net.set_raw(search.first + index(choice), cost);
        }
        search.net.reprice();
        for choice in 0..model.choices.len() {
            if search.net.flow(search.first + index(choice)) > 0 {
                search.books.flip(choice);
            }
        }
        let nobody = vec![false; model.choices.len()];
        search.settle(&nobody, stop);
        search.net.take_touched();
        for cover in 0..model.covers.len() {
            search.name_present(cover, chance);
        }
        search.note();
        search
    }

    /// The cheapest roster so far, and what it costs.
    pub(crate) fn best(&self) -> (i64, &[bool]) {
        (self.best.0, &self.best.1)
    }
    fn note(&mut self) {
        if self.books.cost < self.best.0 && self.is_whole() {
            self.best = (self.books.cost, self.books.on.clone());
        }
    }
    /// Whether every limit is kept.
    fn is_whole(&self) -> bool {
        self.books.is_whole()
    }

    /// The people who were most often there in the flows of the bound.
    fn likeliest(&self, cover: usize) -> Vec<u32> {
        let wish = &self.model.covers[cover];
        let mut people: Vec<(u32, f32)> = Vec::new();
        for &choice in &wish.choices {
            let (person, mean) = (self.model.choices[choice as usize].group, self.hints.mean[choice as usize]);
            match people.iter_mut().find(|p| p.0 == person) {
                Some(known) => known.1 += mean,
                None => people.push((person, mean)),
            }
        }
        people.sort_by(|a, b| b.1.total_cmp(&a.1));
        let need = wish.need.try_into().unwrap_or(0);
        let mut named: Vec<u32> = people.into_iter().take(need).filter(|p| p.1 > 0.02).map(|p| p.0).collect();
        // Where nobody was, those whom the bound regrets least
        let mut others: Vec<(i64, u32)> = wish
            .choices
            .iter()
            .map(|c| (self.hints.regret[*c as usize], self.model.choices[*c as usize].group))
            .collect();
        others.sort_unstable();
        for (_, person) in others {
            if named.len() < need && !named.contains(&person) {
                named.push(person);
            }
        }
        named
    }

    fn choices_of(&self, cover: usize, people: &[u32]) -> Vec<u32> {
        let choices = self.model.covers[cover].choices.iter().copied();
        choices.filter(|c| people.contains(&self.model.choices[*c as usize].group)).collect()
    }

    fn cost_of(&self, choice: usize) -> i64 {
        #[expect(clippy::cast_possible_truncation, reason = "at most LIKED")]
        let liked = (self.hints.mean[choice] * LIKED) as i64;
        let mut cost = self.model.choices[choice].cost * SCALE - liked;
        if self.barred[choice] {
            cost += BARRED;
        }
        for &cover in &self.books.covers[choice] {
            if self.named[cover as usize].contains(&index(choice)) {
                cost -= self.model.covers[cover as usize].weight * SCALE;
            }
        }
        cost
    }

    fn price(&mut self, choice: u32) {
        let cost = self.cost_of(choice as usize);
        self.net.set(self.first + choice, cost);
    }

    /// Names people for a wish, instead of those named before.
    fn name(&mut self, cover: usize, people: &[u32]) {
        let new = self.choices_of(cover, people);
        let old = std::mem::replace(&mut self.named[cover], new.clone());
        for &choice in old.iter().filter(|c| !new.contains(c)).chain(new.iter().filter(|c| !old.contains(c))) {
            self.price(choice);
        }
    }

    fn present(&self, cover: usize, on: &[bool]) -> Vec<u32> {
        let there = self.model.covers[cover].choices.iter().filter(|c| on[**c as usize]);
        there.map(|c| self.model.choices[*c as usize].group).collect()
    }

    /// Names for a wish who fulfils it now; of more than needed any.
    fn name_present(&mut self, cover: usize, chance: &mut Chance) {
        let mut people = self.present(cover, &self.books.on);
        let need = self.model.covers[cover].need.try_into().unwrap_or(0);
        if people.len() > need {
            chance.shuffle(&mut people);
            people.truncate(need);
        }
        self.name(cover, &people);
    }

    /// The cheapest flow that keeps all limits; `keep` is a roster that does, and stays possible.
    fn settle(&mut self, keep: &[bool], stop: &mut dyn FnMut() -> bool) {
        loop {
            if !self.net.solve(stop) {
                return;
            }
            for n in 0..self.net.touched().len() {
                let choice = self.net.touched()[n];
                if (self.net.flow(self.first + choice) > 0) != self.books.on[choice as usize] {
                    self.books.flip(choice as usize);
                }
            }
            let mut changed = false;
            for limit in std::mem::take(&mut self.books.over) {
                changed |= self.bar(limit as usize, keep);
            }
            if !changed {
                return;
            }
        }
    }

    /// Bars what breaks a limit: of what is taken, and not in `keep`, that which the bound likes least.
    fn bar(&mut self, limit: usize, keep: &[bool]) -> bool {
        if !self.books.is_over(limit) {
            return false;
        }
        let terms = &self.model.limits[limit].terms;
        let mean = |c: u32| self.hints.mean[c as usize];
        let out = terms.iter().map(|t| t.0).filter(|c| self.books.on[*c as usize] && !keep[*c as usize]);
        let Some(out) = out.min_by(|a, b| mean(*a).total_cmp(&mean(*b))) else { return false };
        let group = self.model.choices[out as usize].group;
        let least = terms.iter().find(|t| t.0 == out).map_or(0, |t| t.1);
        let mut changed = false;
        for &(choice, size) in terms {
            let c = choice as usize;
            if size >= least && self.model.choices[c].group == group && !keep[c] && !self.barred[c] {
                self.barred[c] = true;
                self.price(choice);
                changed = true;
            }
        }
        if changed {
            self.hit.push(limit);
        }
        changed
    }

    /// Lets everything barred in again.
    fn lift(&mut self) {
        self.hit.clear();
        for choice in 0..self.barred.len() {
            if self.barred[choice] {
                self.barred[choice] = false;
                self.price(index(choice));
            }
        }
    }
}

fn index(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn theirs(model: &Model) -> Vec<Vec<u32>> {
    let mut theirs = vec![Vec::new(); model.people.len()];
    for (id, cover) in (0..).zip(&model.covers) {
        for choice in &cover.choices {
            let known: &mut Vec<u32> = &mut theirs[model.choices[*choice as usize].person as usize];
            if known.last() != Some(&id) {
                known.push(id);
            }
        }
    }
    theirs
}
