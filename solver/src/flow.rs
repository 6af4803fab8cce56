//! The cheapest flow round a network, by a primal network simplex that goes on from where it stood.
//!
//! All flow begins and ends at node 0; arcs have capacities, and costs that may change at any time. The basis is a
//! spanning tree whose arcs without flow all point to the root (strongly feasible), so the method can't run in circles.

/// No node, no arc.
const NONE: u32 = u32::MAX;

/// Where the flow on an arc stands.
const LOWER: i8 = 1;
const TREE: i8 = 0;
const UPPER: i8 = -1;

/// A network with its cheapest flow.
#[derive(Debug, Clone, Default)]
pub(crate) struct Network {
    from: Vec<u32>,
    to: Vec<u32>,
    cap: Vec<i32>,
    cost: Vec<i64>,
    flow: Vec<i32>,
    state: Vec<i8>,
    /// The tree: the node above, the arc to it, whether that arc points up, how deep, and the nodes below as a list.
    parent: Vec<u32>,
    pred: Vec<u32>,
    up: Vec<bool>,
    depth: Vec<u32>,
    child: Vec<u32>,
    next: Vec<u32>,
    prev: Vec<u32>,
    price: Vec<i64>,
    /// How many arcs are real, and where the search for one to enter goes on.
    real: usize,
    at: usize,
    walk: Vec<u32>,
    /// The arcs whose flow is watched, and those of them that a pivot went over.
    watched: std::ops::Range<usize>,
    touched: Vec<u32>,
    is_touched: Vec<bool>,
    pub(crate) pivots: u64,
}

impl Network {
    pub(crate) fn new(nodes: usize) -> Self {
        Self { parent: vec![NONE; nodes], ..Self::default() }
    }

    pub(crate) fn arc(&mut self, from: u32, to: u32, cap: i32, cost: i64) -> u32 {
        let id = u32::try_from(self.from.len()).unwrap_or(NONE);
        self.from.push(from);
        self.to.push(to);
        self.cap.push(cap);
        self.cost.push(cost);
        self.flow.push(0);
        self.state.push(LOWER);
        id
    }

    /// Begins with no flow; `dear` is more than any way through the network can be worth.
    pub(crate) fn begin(&mut self, dear: i64) {
        let nodes = self.parent.len();
        self.real = self.from.len();
        self.pred = vec![NONE; nodes];
        self.up = vec![true; nodes];
        self.depth = vec![1; nodes];
        self.child = vec![NONE; nodes];
        self.next = vec![NONE; nodes];
        self.prev = vec![NONE; nodes];
        self.price = vec![-dear; nodes];
        self.depth[0] = 0;
        self.price[0] = 0;
        for node in 1..nodes {
            let id = u32::try_from(node).unwrap_or(NONE);
            let arc = self.arc(id, 0, i32::MAX, dear);
            self.state[arc as usize] = TREE;
            self.pred[node] = arc;
            self.hang(id, 0);
        }
    }

    fn hang(&mut self, node: u32, parent: u32) {
        let first = self.child[parent as usize];
        self.parent[node as usize] = parent;
        self.next[node as usize] = first;
        self.prev[node as usize] = NONE;
        if first != NONE {
            self.prev[first as usize] = node;
        }
        self.child[parent as usize] = node;
    }

    fn cut(&mut self, node: u32) {
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

    /// How many arcs there are.
    pub(crate) fn arcs(&self) -> u32 {
        u32::try_from(self.from.len()).unwrap_or(NONE)
    }
    /// Gives all costs another unit; [`Network::reprice`] has to follow.
    pub(crate) fn rescale(&mut self, from: i64, to: i64) {
        self.cost.iter_mut().for_each(|cost| *cost = *cost / from * to);
    }
    pub(crate) fn flow(&self, arc: u32) -> i32 {
        self.flow[arc as usize]
    }
    /// What one more unit on the arc would change, prices counted.
    pub(crate) fn reduced(&self, arc: u32) -> i64 {
        let a = arc as usize;
        self.cost[a] + self.price[self.from[a] as usize] - self.price[self.to[a] as usize]
    }

    /// Sets the cost of an arc without looking at the prices; [`Network::reprice`] has to follow.
    pub(crate) fn set_raw(&mut self, arc: u32, cost: i64) {
        self.cost[arc as usize] = cost;
    }

    /// Sets the cost of an arc, and moves the prices below it.
    pub(crate) fn set(&mut self, arc: u32, cost: i64) {
        let a = arc as usize;
        let change = cost - self.cost[a];
        if change == 0 {
            return;
        }
        self.cost[a] = cost;
        if self.state[a] == TREE {
            let (from, to) = (self.from[a], self.to[a]);
            let below = if self.pred[from as usize] == arc { from } else { to };
            let by = if self.up[below as usize] { -change } else { change };
            self.settle(below, by);
        }
    }

    /// Computes all prices again from the tree.
    pub(crate) fn reprice(&mut self) {
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
    fn settle(&mut self, node: u32, by: i64) {
        let mut walk = std::mem::take(&mut self.walk);
        walk.clear();
        walk.push(node);
        while let Some(node) = walk.pop() {
            let n = node as usize;
            self.price[n] += by;
            let mut below = self.child[n];
            while below != NONE {
                walk.push(below);
                below = self.next[below as usize];
            }
        }
        self.walk = walk;
    }

    /// Goes on until no change makes the flow cheaper; false when told to stop before.
    pub(crate) fn solve(&mut self, stop: &mut dyn FnMut() -> bool) -> bool {
        while let Some(arc) = self.entering() {
            self.pivot(arc);
            self.pivots += 1;
            if self.pivots.is_multiple_of(1024) && stop() {
                return false;
            }
        }
        true
    }

    /// The cost of the flow, which must be the cheapest for it to mean something.
    pub(crate) fn value(&self) -> i64 {
        self.flow.iter().zip(&self.cost).map(|(&flow, cost)| i64::from(flow) * cost).sum()
    }

    /// The best arc of the next block that has one, going round.
    fn entering(&mut self) -> Option<u32> {
        let count = self.real;
        let block = (count / 256).clamp(64, 2048);
        let (mut best, mut entering, mut left) = (0, None, block);
        for step in 0..count {
            let index = if self.at + step < count { self.at + step } else { self.at + step - count };
            let (a, state) = (index, self.state[index]);
            if state != TREE {
                let gain = i64::from(state)
                    * (self.cost[a] + self.price[self.from[a] as usize] - self.price[self.to[a] as usize]);
                if gain < best {
                    (best, entering) = (gain, u32::try_from(index).ok());
                }
            }
            left -= 1;
            if left == 0 {
                if entering.is_some() {
                    self.at = if index + 1 < count { index + 1 } else { 0 };
                    return entering;
                }
                left = block;
            }
        }
        entering
    }

    fn pivot(&mut self, arc: u32) {
        let a = arc as usize;
        // Flow goes round from `tail` over the arc to `head`, up to where both ways join, and down again
        let lower = self.state[a] == LOWER;
        let (tail, head) = if lower { (self.from[a], self.to[a]) } else { (self.to[a], self.from[a]) };
        let join = self.join(tail, head);
        let mut most = self.cap[a];
        let mut out = NONE;
        let mut out_on_tail = false;
        let mut node = tail;
        while node != join {
            let n = node as usize;
            let e = self.pred[n] as usize;
            let room = if self.up[n] { self.flow[e] } else { self.cap[e] - self.flow[e] };
            if room < most {
                (most, out, out_on_tail) = (room, node, true);
            }
            node = self.parent[n];
        }
        node = head;
        while node != join {
            let n = node as usize;
            let e = self.pred[n] as usize;
            let room = if self.up[n] { self.cap[e] - self.flow[e] } else { self.flow[e] };
            if room <= most {
                (most, out, out_on_tail) = (room, node, false);
            }
            node = self.parent[n];
        }
        if most > 0 {
            self.push(a, tail, head, join, if lower { most } else { -most }, most);
        }
        if out == NONE {
            self.state[a] = -self.state[a];
            return;
        }
        let (inside, outside) = if out_on_tail { (tail, head) } else { (head, tail) };
        self.exchange(arc, inside, outside, out);
    }

    fn join(&self, mut one: u32, mut other: u32) -> u32 {
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

    fn push(&mut self, arc: usize, tail: u32, head: u32, join: u32, signed: i32, most: i32) {
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
    fn exchange(&mut self, arc: u32, inside: u32, outside: u32, out: u32) {
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
    fn resettle(&mut self, node: u32, by: i64) {
        let mut walk = std::mem::take(&mut self.walk);
        walk.clear();
        walk.push(node);
        while let Some(node) = walk.pop() {
            let n = node as usize;
            self.price[n] += by;
            self.depth[n] = self.depth[self.parent[n] as usize] + 1;
            let mut below = self.child[n];
            while below != NONE {
                walk.push(below);
                below = self.next[below as usize];
            }
        }
        self.walk = walk;
    }
}
