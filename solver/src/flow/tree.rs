//! The spanning tree: nodes hung up and cut off, prices and flow along it.

use super::{LOWER, NONE, Network, TREE, UPPER};

impl Network {
    pub(super) fn hang(&mut self, node: u32, parent: u32) {
        let first = self.child[parent as usize];
        self.parent[node as usize] = parent;
        self.next[node as usize] = first;
        self.prev[node as usize] = NONE;
        if first != NONE {
            self.prev[first as usize] = node;
        }
        self.child[parent as usize] = node;
    }

    pub(super) fn cut(&mut self, node: u32) {
        let (prev, next) = (self.prev[node as usize], self.next[node as usize]);
        if prev == NONE {
            self.child[self.parent[node as usize] as usize] = next;
        } else {
            self.next[prev as usize] = next;
        }
        if next != NONE {
            self.prev[next as usize] = prev;
        }
    }

    /// Computes all prices again from the tree.
    pub(crate) fn reprice(&mut self) {
        self.all_stale = true;
        let mut walk = std::mem::take(&mut self.walk);
        walk.clear();
        walk.push(0);
        while let Some(node) = walk.pop() {
            let mut below = self.child[node as usize];
            while below != NONE {
                let b = below as usize;
                let cost = self.cost[self.pred[b] as usize];
                self.price[b] = self.price[node as usize] + if self.up[b] { -cost } else { cost };
                walk.push(below);
                below = self.next[b];
            }
        }
        self.walk = walk;
    }

    /// Shifts the prices of everything from a node downwards.
    pub(super) fn settle(&mut self, node: u32, by: i64) {
        let mut walk = std::mem::take(&mut self.walk);
        walk.clear();
        walk.push(node);
        while let Some(node) = walk.pop() {
            let n = node as usize;
            self.price[n] += by;
            self.stale(node);
            let mut below = self.child[n];
            while below != NONE {
                walk.push(below);
                below = self.next[below as usize];
            }
        }
        self.walk = walk;
    }

    pub(super) fn join(&self, mut one: u32, mut other: u32) -> u32 {
        while one != other {
            let (d, e) = (self.depth[one as usize], self.depth[other as usize]);
            if d >= e {
                one = self.parent[one as usize];
            }
            if e >= d {
                other = self.parent[other as usize];
            }
        }
        one
    }

    /// Notes from now on which of these arcs a change of flow went over.
    pub(crate) fn watch(&mut self, first: u32, count: usize) {
        self.watched = first as usize..first as usize + count;
        self.touched.clear();
        self.is_touched = vec![false; count];
    }
    /// The watched arcs that a change went over, counted from the first.
    pub(crate) fn touched(&self) -> &[u32] {
        &self.touched
    }
    /// The same, and begins anew.
    pub(crate) fn take_touched(&mut self) -> Vec<u32> {
        let touched = std::mem::take(&mut self.touched);
        touched.iter().for_each(|arc| self.is_touched[*arc as usize] = false);
        touched
    }
    fn touch(&mut self, arc: usize) {
        if self.watched.contains(&arc) {
            let index = arc - self.watched.start;
            if !std::mem::replace(&mut self.is_touched[index], true) {
                self.touched.push(u32::try_from(index).unwrap_or(NONE));
            }
        }
    }

    pub(super) fn push(&mut self, arc: usize, tail: u32, head: u32, join: u32, signed: i32, most: i32) {
        self.flow[arc] += signed;
        self.touch(arc);
        for (begin, sign) in [(tail, -most), (head, most)] {
            let mut node = begin;
            while node != join {
                let n = node as usize;
                let e = self.pred[n] as usize;
                self.flow[e] += if self.up[n] { sign } else { -sign };
                self.touch(e);
                node = self.parent[n];
            }
        }
    }

    /// Cuts the tree above `out` and hangs what is below it to `outside` by the arc, with `inside` on top.
    pub(super) fn exchange(&mut self, arc: u32, inside: u32, outside: u32, out: u32) {
        let leaving = self.pred[out as usize] as usize;
        self.state[leaving] = if self.flow[leaving] == 0 { LOWER } else { UPPER };
        self.state[arc as usize] = TREE;
        let reduced = self.reduced(arc);
        let up = self.from[arc as usize] == inside;
        let by = if up { -reduced } else { reduced };
        // Turn the way from `inside` up to `out` round
        let (mut node, mut above, mut pred, mut points_up) = (inside, outside, arc, up);
        loop {
            let n = node as usize;
            let (old_parent, old_pred, old_up) = (self.parent[n], self.pred[n], self.up[n]);
            self.cut(node);
            self.hang(node, above);
            self.pred[n] = pred;
            self.up[n] = points_up;
            if node == out {
                break;
            }
            (above, pred, points_up) = (node, old_pred, !old_up);
            node = old_parent;
        }
        self.resettle(inside, by);
    }

    /// Shifts prices below a node that was hung anew, and counts its depths from the node above.
    pub(super) fn resettle(&mut self, node: u32, by: i64) {
        let mut walk = std::mem::take(&mut self.walk);
        walk.clear();
        walk.push(node);
        while let Some(node) = walk.pop() {
            let n = node as usize;
            self.price[n] += by;
            self.depth[n] = self.depth[self.parent[n] as usize] + 1;
            self.stale(node);
            let mut below = self.child[n];
            while below != NONE {
                walk.push(below);
                below = self.next[below as usize];
            }
        }
        self.walk = walk;
    }
}
