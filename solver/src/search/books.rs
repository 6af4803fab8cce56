//! The books of a roster: what it costs, how far each wish is met, how full each limit is, kept with every change.

use crate::model::Model;

pub(super) struct Books<'m> {
    model: &'m Model,
    /// The wishes and limits that each choice counts for.
    pub(super) covers: Vec<Vec<u32>>,
    limits: Vec<Vec<(u32, i64)>>,
    pub(super) on: Vec<bool>,
    load: Vec<i32>,
    pub(super) have: Vec<i32>,
    used: Vec<i64>,
    pub(super) cost: i64,
    /// Limits that were exceeded at some change.
    pub(super) over: Vec<u32>,
}

impl<'m> Books<'m> {
    pub(super) fn new(model: &'m Model) -> Self {
        let mut covers = vec![Vec::new(); model.choices.len()];
        for (id, cover) in (0..).zip(&model.covers) {
            cover.choices.iter().for_each(|c| covers[*c as usize].push(id));
        }
        let mut limits = vec![Vec::new(); model.choices.len()];
        for (id, limit) in (0..).zip(&model.limits) {
            limit.terms.iter().for_each(|(c, size)| limits[*c as usize].push((id, *size)));
        }
        Self {
            model,
            covers,
            limits,
            on: vec![false; model.choices.len()],
            load: vec![0; model.people.len()],
            have: vec![0; model.covers.len()],
            used: vec![0; model.limits.len()],
            cost: model.empty,
            over: Vec::new(),
        }
    }

    pub(super) fn is_over(&self, limit: usize) -> bool {
        self.used[limit] > self.model.limits[limit].most
    }
    pub(super) fn is_whole(&self) -> bool {
        (0..self.used.len()).all(|limit| !self.is_over(limit))
    }

    /// Takes a choice in, or out.
    pub(super) fn flip(&mut self, choice: usize) {
        let sign = if self.on[choice] { -1 } else { 1 };
        self.on[choice] = sign > 0;
        let it = self.model.choices[choice];
        let load = &mut self.load[it.person as usize];
        let others = if sign > 0 { *load } else { *load - 1 };
        *load += sign;
        let step = self.step(it.person, others);
        self.cost += i64::from(sign) * (it.cost - self.model.places[it.place as usize].weight + step);
        for &cover in &self.covers[choice] {
            let wish = &self.model.covers[cover as usize];
            let have = &mut self.have[cover as usize];
            let met = (*have).min(wish.need);
            *have += sign;
            self.cost -= i64::from((*have).min(wish.need) - met) * wish.weight;
        }
        for &(limit, size) in &self.limits[choice] {
            self.used[limit as usize] += i64::from(sign) * size;
            if self.used[limit as usize] > self.model.limits[limit as usize].most {
                self.over.push(limit);
            }
        }
    }

    /// What an assignment costs a person who has so many others.
    fn step(&self, person: u32, others: i32) -> i64 {
        let mut left = others;
        for &(units, cost) in &self.model.people[person as usize] {
            if left < units {
                return cost;
            }
            left -= units;
        }
        0
    }
}
