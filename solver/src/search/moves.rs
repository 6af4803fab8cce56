//! Moves from one roster to another: name others, mend, and go back when that made it dearer.

use super::{Search, index};
use crate::chance::Chance;
use crate::relax;

impl Search<'_> {
    /// Bars for a limit what is taken instead of what would be, and goes back if that made the roster dearer.
    fn turn_round(&mut self, limit: usize, chance: &mut Chance, stop: &mut dyn FnMut() -> bool) {
        let terms = &self.model.limits[limit].terms;
        let before = self.books.cost;
        let keep = self.books.on.clone();
        let mut without = keep.clone();
        let taken: Vec<u32> = terms.iter().map(|t| t.0).filter(|c| keep[*c as usize]).collect();
        let Some(&out) = taken.get(chance.below(taken.len().max(1))) else { return };
        without[out as usize] = false;
        for &(choice, _) in terms {
            if std::mem::replace(&mut self.barred[choice as usize], false) {
                self.price(choice);
            }
        }
        let group = self.model.choices[out as usize].group;
        let turned: Vec<u32> =
            terms.iter().map(|t| t.0).filter(|c| self.model.choices[*c as usize].group == group).collect();
        for &choice in &turned {
            self.barred[choice as usize] = true;
            self.price(choice);
        }
        self.settle(&without, stop);
        if self.books.cost > before || !self.is_whole() {
            for &choice in &turned {
                self.barred[choice as usize] = false;
                self.price(choice);
            }
            self.settle(&keep, stop);
        }
        self.follow(&keep, &[], chance);
    }

    /// What a wish adds to the distance from the bound.
    fn part(&self, cover: usize) -> f64 {
        let (wish, have, worth) = (&self.model.covers[cover], self.books.have[cover], self.hints.worth[cover]);
        let off = if have > wish.need { worth } else { wish.weight as f64 - worth };
        let named = self.named[cover].iter().filter(|c| self.books.on[**c as usize]);
        let regret: i64 = named.map(|c| self.hints.regret[*c as usize]).sum();
        off * f64::from((have - wish.need).abs()) + regret as f64 / relax::SCALE as f64
    }

    /// Somebody else for a wish: seldom anybody but the one whom the bound regrets least.
    fn candidate(&self, cover: usize, gap: i64, chance: &mut Chance) -> Option<u32> {
        let absent = self.model.covers[cover].choices.iter().filter(|c| !self.books.on[**c as usize]);
        let within = absent.filter(|c| self.hints.regret[**c as usize] <= gap);
        let mut people: Vec<(i64, u64, u32)> = within
            .map(|c| (self.hints.regret[*c as usize] / 300, chance.next(), self.model.choices[*c as usize].group))
            .collect();
        people.sort_unstable();
        let mut at = 0;
        while at + 1 < people.len() && chance.below(3) == 0 {
            at += 1;
        }
        people.get(at).map(|p| p.2)
    }

    /// Names somebody else for several wishes at once; which ones that was possible for.
    fn rename(&mut self, covers: &[usize], gap: i64, chance: &mut Chance) -> Vec<usize> {
        let mut changed = Vec::new();
        for &cover in covers {
            let need = usize::try_from(self.model.covers[cover].need).unwrap_or(0);
            let mut people = self.present(cover, &self.books.on);
            if people.len() > need {
                self.name_present(cover, chance);
                continue;
            }
            let Some(new) = self.candidate(cover, gap, chance) else { continue };
            if people.len() == need && need > 0 {
                people.swap_remove(chance.below(need));
            }
            people.push(new);
            self.name(cover, &people);
            changed.push(cover);
        }
        changed
    }

    /// Goes back to a roster, or to one that costs no more.
    fn restore(&mut self, keep: &[bool], also: &[usize], stop: &mut dyn FnMut() -> bool) {
        let mut covers = also.to_vec();
        for choice in (0..keep.len()).filter(|c| keep[*c] != self.books.on[*c]) {
            covers.extend(self.books.covers[choice].iter().map(|c| *c as usize));
        }
        covers.sort_unstable();
        covers.dedup();
        for cover in covers {
            let mut people = self.present(cover, keep);
            people.truncate(self.model.covers[cover].need.try_into().unwrap_or(0));
            self.name(cover, &people);
        }
        for choice in (0..keep.len()).filter(|c| keep[*c]) {
            if std::mem::replace(&mut self.barred[choice], false) {
                self.price(index(choice));
            }
        }
        self.settle(keep, stop);
    }

    /// Names for several wishes at once, and goes back if that made the roster dearer.
    fn attempt(&mut self, covers: &[usize], gap: i64, chance: &mut Chance, stop: &mut dyn FnMut() -> bool) {
        let before = self.books.cost;
        let keep = self.books.on.clone();
        let changed = self.rename(covers, gap, chance);
        if changed.is_empty() {
            return;
        }
        self.settle(&keep, stop);
        if self.books.cost > before || !self.is_whole() {
            self.restore(&keep, &changed, stop);
        }
        self.follow(&keep, &changed, chance);
    }

    /// Shakes a few wishes that share people, mends what that broke, and goes back if the roster got dearer.
    fn shake(&mut self, cover: usize, gap: i64, chance: &mut Chance, stop: &mut dyn FnMut() -> bool) {
        let before = self.books.cost;
        let keep = self.books.on.clone();
        let some = self.around(cover, 2 + chance.below(5), chance);
        let changed = self.rename(&some, gap, chance);
        self.settle(&keep, stop);
        let mut near = self.follow(&keep, &changed, chance);
        for _ in 0..6 {
            if self.books.cost <= before || stop() {
                break;
            }
            near.retain(|c| self.part(*c) > 0.3);
            if near.is_empty() {
                break;
            }
            let one = near[chance.below(near.len())];
            self.attempt(&[one], gap, chance, stop);
        }
        if self.books.cost > before || !self.is_whole() {
            let from = self.books.on.clone();
            self.restore(&keep, &changed, stop);
            self.follow(&from, &changed, chance);
        }
    }

    /// Wishes that could be met by people who could also meet each other's.
    fn around(&self, cover: usize, count: usize, chance: &mut Chance) -> Vec<usize> {
        let mut some = vec![cover];
        for _ in 0..4 * count {
            let from = some[chance.below(some.len())];
            let choices = &self.model.covers[from].choices;
            if choices.is_empty() {
                break;
            }
            let person = self.model.choices[choices[chance.below(choices.len())] as usize].person as usize;
            let theirs = &self.theirs[person];
            let next = theirs[chance.below(theirs.len())] as usize;
            if !some.contains(&next) {
                some.push(next);
            }
            if some.len() >= count {
                break;
            }
        }
        some
    }

    /// The names follow who is there after a step.
    fn follow(&mut self, before: &[bool], also: &[usize], chance: &mut Chance) -> Vec<usize> {
        let mut covers = also.to_vec();
        for choice in self.net.take_touched() {
            if before[choice as usize] != self.books.on[choice as usize] {
                covers.extend(self.books.covers[choice as usize].iter().map(|c| *c as usize));
            }
        }
        covers.sort_unstable();
        covers.dedup();
        for &cover in &covers {
            self.name_present(cover, chance);
        }
        self.note();
        covers
    }

    /// A round of attempts: first where the distance from the bound lies, now and then anywhere.
    pub(crate) fn round(&mut self, bound: i64, most: usize, chance: &mut Chance, stop: &mut dyn FnMut() -> bool) {
        self.turn += 1;
        let keep = self.books.on.clone();
        self.lift();
        self.settle(&keep, stop);
        self.follow(&keep, &[], chance);
        let gap = (self.books.cost - bound).max(1) * relax::SCALE;
        let mut covers: Vec<usize> = (0..self.model.covers.len()).collect();
        if !self.turn.is_multiple_of(4) {
            covers.retain(|c| self.part(*c) > 0.3);
        }
        chance.shuffle(&mut covers);
        covers.truncate(most);
        if self.turn.is_multiple_of(4) {
            for cover in covers {
                if stop() || self.books.cost <= bound {
                    return;
                }
                self.attempt(&[cover], gap, chance, stop);
            }
            return;
        }
        let mut hit = std::mem::take(&mut self.hit);
        hit.sort_unstable();
        hit.dedup();
        chance.shuffle(&mut hit);
        for limit in hit.into_iter().take(most) {
            if stop() || self.books.cost <= bound {
                return;
            }
            self.turn_round(limit, chance, stop);
        }
        self.attempt(&covers, gap, chance, stop);
        for cover in &covers {
            if stop() || self.books.cost <= bound {
                return;
            }
            let mut some = vec![*cover];
            some.extend(covers.iter().copied().filter(|c| c != cover && chance.below(3) == 0));
            self.attempt(&[*cover], gap, chance, stop);
            self.attempt(&some, gap, chance, stop);
            self.shake(*cover, gap, chance, stop);
        }
        for _ in 0..6 {
            if stop() || self.books.cost <= bound || self.model.covers.is_empty() {
                return;
            }
            self.shake(chance.below(self.model.covers.len()), gap, chance, stop);
        }
    }
}
