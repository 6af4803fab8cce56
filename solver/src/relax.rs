//! The bound that no roster can beat: wishes and limits get prices, and what is left is a network.
//!
//! For any prices the cheapest flow, with what the prices themselves are worth, costs no more than the best roster.
//! Better prices come by steps along what the flow lacks (a subgradient with memory). Whole numbers throughout, so the
//! bound holds to the last unit.

use crate::flow::Network;
use crate::model::Model;

/// Costs are multiplied by this in the network, so that prices may be fractions.
pub(crate) const SCALE: i64 = 1000;
/// More than any way through the network is worth, before it is multiplied.
const DEAR: i64 = 1 << 24;
/// How much of the last direction the next one keeps.
const MEMORY: f64 = 0.7;
/// How fast the mean of the flows follows the newest.
const NEWEST: f32 = 0.05;
/// How far towards the roster in hand the steps aim.
const AIM: f64 = 0.4;

/// A model as a network, with prices on what a network can't say.
pub(crate) struct Relaxed<'m> {
    pub(crate) model: &'m Model,
    pub(crate) net: Network,
    /// The arc of the first choice; the others follow. That of the first group likewise.
    pub(crate) first: u32,
    group: u32,
    /// What one speaker, and what one limit is worth, in whole costs.
    pub(crate) prices: Prices,
    /// What is decided for the time being: what it adds to the costs of choices, and to the whole.
    fixed: Vec<(u32, i64)>,
    credit: i64,
    pub(crate) climb: Climb,
}

/// A way up to better prices.
#[derive(Debug, Clone)]
pub(crate) struct Climb {
    worth_way: Vec<f64>,
    toll_way: Vec<f64>,
    length: f64,
    since: u32,
    patience: u32,
    /// The best bound so far times [`SCALE`], and the prices that gave it.
    pub(crate) value: i64,
    pub(crate) best: Prices,
    /// How often each choice was in the flow, lately.
    pub(crate) mean: Vec<f32>,
    pub(crate) steps: u32,
}

/// What a speaker is worth for each wish, and what each limit takes.
#[derive(Debug, Clone)]
pub(crate) struct Prices {
    pub(crate) worth: Vec<f64>,
    pub(crate) toll: Vec<f64>,
}

impl Climb {
    pub(crate) fn from(prices: Prices, choices: usize, length: f64, patience: u32) -> Self {
        Self {
            worth_way: vec![0.0; prices.worth.len()],
            toll_way: vec![0.0; prices.toll.len()],
            length,
            since: 0,
            patience,
            value: i64::MIN,
            best: prices,
            mean: vec![0.0; choices],
            steps: 0,
        }
    }
    /// The least that any roster can cost.
    pub(crate) fn bound(&self) -> i64 {
        if self.value == i64::MIN { i64::MIN } else { -(-self.value).div_euclid(SCALE) }
    }
    /// Whether steps have become too short to matter.
    pub(crate) fn stands_still(&self) -> bool {
        self.length < 0.01
    }
    /// Takes longer steps again.
    pub(crate) fn stride(&mut self, length: f64) {
        self.length = length;
        self.since = 0;
    }
}

fn index(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[expect(clippy::cast_possible_truncation, reason = "prices are far below the range of i64")]
fn whole(price: f64) -> i64 {
    (price * SCALE as f64) as i64
}

impl<'m> Relaxed<'m> {
    pub(crate) fn new(model: &'m Model) -> Self {
        let (people, groups) = (index(model.people.len()), index(model.groups.len()));
        let mut net = Network::new(1 + model.people.len() + model.groups.len() + model.places.len());
        for (person, steps) in (0..).zip(&model.people) {
            for &(units, cost) in steps {
                net.arc(0, 1 + person, units, cost * SCALE);
            }
        }
        let group = net.arcs();
        for (id, it) in (0..).zip(&model.groups) {
            let from = it.above.map_or(1 + it.person, |above| 1 + people + above);
            net.arc(from, 1 + people + id, it.most, 0);
        }
        for (id, it) in (0..).zip(&model.places) {
            net.arc(1 + people + groups + id, 0, it.need, -it.weight * SCALE);
        }
        let first = net.arcs();
        for it in &model.choices {
            net.arc(1 + people + it.group, 1 + people + groups + it.place, 1, it.cost * SCALE);
        }
        net.begin(DEAR * SCALE);
        let prices = Prices { worth: vec![0.0; model.covers.len()], toll: vec![0.0; model.limits.len()] };
        let climb = Climb::from(prices.clone(), model.choices.len(), 1.0, 12);
        Self { model, net, first, group, prices, fixed: Vec::new(), credit: 0, climb }
    }

    /// Decides for the time being: adds to the costs of choices, and to the whole.
    pub(crate) fn fix(&mut self, fixed: Vec<(u32, i64)>, credit: i64) {
        (self.fixed, self.credit) = (fixed, credit);
    }

    /// Goes back to the prices of the best bound, with their flow.
    pub(crate) fn best(&mut self, stop: &mut dyn FnMut() -> bool) -> bool {
        self.prices = self.climb.best.clone();
        self.flow(stop).is_some()
    }

    /// The cheapest flow at the present prices, and its worth as a bound, unless stopped.
    fn flow(&mut self, stop: &mut dyn FnMut() -> bool) -> Option<i64> {
        let model = self.model;
        let mut cost: Vec<i64> = model.choices.iter().map(|c| c.cost * SCALE).collect();
        let mut value = model.empty * SCALE + self.credit;
        for (cover, &worth) in model.covers.iter().zip(&self.prices.worth) {
            let worth = whole(worth);
            value += worth * i64::from(cover.need) - cover.weight * SCALE * i64::from(cover.need);
            if worth != 0 {
                cover.choices.iter().for_each(|&c| cost[c as usize] -= worth);
            }
        }
        for (limit, &toll) in model.limits.iter().zip(&self.prices.toll) {
            let toll = whole(toll);
            value -= toll * limit.most;
            if toll != 0 {
                limit.terms.iter().for_each(|&(c, size)| cost[c as usize] += toll * size);
            }
        }
        for &(choice, more) in &self.fixed {
            cost[choice as usize] += more;
        }
        for (arc, cost) in (self.first..).zip(cost) {
            self.net.set_raw(arc, cost);
        }
        self.net.reprice();
        self.net.solve(stop).then(|| value + self.net.value())
    }

    /// One step towards better prices; `known` is what the best roster in hand costs. False when stopped.
    pub(crate) fn step(&mut self, known: i64, stop: &mut dyn FnMut() -> bool) -> bool {
        let Some(value) = self.flow(stop) else { return false };
        let (first, net, climb) = (self.first, &self.net, &mut self.climb);
        climb.steps += 1;
        if value > climb.value {
            if value > climb.value.saturating_add(SCALE / 50) {
                climb.since = 0;
            }
            climb.value = value;
            climb.best = self.prices.clone();
        } else {
            climb.since += 1;
        }
        if climb.since > climb.patience {
            (climb.length, climb.since) = (climb.length * 0.7, 0);
        }
        let newest = NEWEST.max(1.0 / climb.steps as f32);
        for (arc, mean) in (first..).zip(&mut climb.mean) {
            *mean += newest * (net.flow(arc) as f32 - *mean);
        }
        let on = |c: u32| net.flow(first + c) > 0;
        let mut norm = 0.0;
        for ((cover, way), &worth) in self.model.covers.iter().zip(&mut climb.worth_way).zip(&self.prices.worth) {
            let have = cover.choices.iter().filter(|c| on(**c)).count() as f64;
            *way = f64::from(cover.need) - have + MEMORY * *way;
            if (worth <= 0.0 && *way < 0.0) || (worth >= cover.weight as f64 && *way > 0.0) {
                *way = 0.0;
            }
            norm += *way * *way;
        }
        for ((limit, way), &toll) in self.model.limits.iter().zip(&mut climb.toll_way).zip(&self.prices.toll) {
            let load: i64 = limit.terms.iter().filter(|(c, _)| on(*c)).map(|(_, size)| size).sum();
            *way = (load - limit.most) as f64 + MEMORY * *way;
            if toll <= 0.0 && *way < 0.0 {
                *way = 0.0;
            }
            norm += *way * *way;
        }
        // Aiming at the roster in hand would overshoot, as long as it is far from the best one
        let best = climb.value as f64 / SCALE as f64;
        let aim = best + AIM * (known as f64 - best);
        let missing = (aim - value as f64 / SCALE as f64).max(0.5);
        let step = climb.length * missing / norm.max(1.0);
        for ((cover, way), worth) in self.model.covers.iter().zip(&climb.worth_way).zip(&mut self.prices.worth) {
            *worth = (*worth + step * way).clamp(0.0, cover.weight as f64);
        }
        for (way, toll) in climb.toll_way.iter().zip(&mut self.prices.toll) {
            *toll = (*toll + step * way).max(0.0);
        }
        true
    }

    /// What taking each choice would cost beyond the bound, at least, times [`SCALE`].
    pub(crate) fn regrets(&self) -> Vec<i64> {
        let regret = |(arc, choice): (u32, &crate::model::Choice)| {
            let mut regret = self.net.reduced(arc);
            let mut group = (self.net.flow(arc) == 0).then_some(choice.group);
            while let Some(g) = group.filter(|g| self.net.flow(self.group + g) == 0) {
                regret += self.net.reduced(self.group + g);
                group = self.model.groups[g as usize].above;
            }
            regret.max(0)
        };
        (self.first..).zip(&self.model.choices).map(regret).collect()
    }
}
