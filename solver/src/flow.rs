//! The cheapest flow round a network, by a primal network simplex that goes on from where it stood.
//!
//! All flow begins and ends at node 0; arcs have capacities, and costs that may change at any time. The basis is a
//! spanning tree whose arcs without flow all point to the root (strongly feasible), so the method can't run in circles.

mod tree;

/// No node, no arc.
const NONE: u32 = u32::MAX;

/// Where the flow on an arc stands.
const LOWER: i8 = 1;
const TREE: i8 = 0;
const UPPER: i8 = -1;
/// So many nodes are looked at before the best arc at them enters.
const NEAR: usize = 24;

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
    /// The arcs at each node, one list after the other, and where each begins.
    at_node: Vec<u32>,
    begins: Vec<u32>,
    /// The nodes whose arcs may have become worth entering; or all of them.
    stale: std::collections::VecDeque<u32>,
    is_stale: Vec<bool>,
    all_stale: bool,
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
        self.is_stale = vec![false; nodes];
        self.all_stale = true;
        self.index();
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

    fn index(&mut self) {
        let nodes = self.parent.len();
        let mut begins = vec![0_u32; nodes + 1];
        for end in self.from.iter().chain(&self.to) {
            begins[*end as usize + 1] += 1;
        }
        for n in 0..nodes {
            begins[n + 1] += begins[n];
        }
        let mut next = begins.clone();
        self.at_node = vec![0; 2 * self.from.len()];
        for arc in 0..self.from.len() {
            for end in [self.from[arc], self.to[arc]] {
                let at = &mut next[end as usize];
                self.at_node[*at as usize] = u32::try_from(arc).unwrap_or(NONE);
                *at += 1;
            }
        }
        self.begins = begins;
    }

    fn stale(&mut self, node: u32) {
        if !std::mem::replace(&mut self.is_stale[node as usize], true) {
            self.stale.push_back(node);
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
        if self.state[a] != TREE {
            self.stale(self.from[a]);
        } else {
            let (from, to) = (self.from[a], self.to[a]);
            let below = if self.pred[from as usize] == arc { from } else { to };
            let by = if self.up[below as usize] { -change } else { change };
            self.settle(below, by);
        }
    }

    /// Goes on until no change makes the flow cheaper; false when told to stop before.
    pub(crate) fn solve(&mut self, stop: &mut dyn FnMut() -> bool) -> bool {
        while let Some(arc) = if self.all_stale { self.entering() } else { self.entering_near() } {
            self.pivot(arc);
            self.pivots += 1;
            if self.pivots.is_multiple_of(1024) && stop() {
                return false;
            }
        }
        if std::mem::replace(&mut self.all_stale, false) {
            while let Some(node) = self.stale.pop_front() {
                self.is_stale[node as usize] = false;
            }
        }
        true
    }

    /// The best arc at the next few nodes at which something changed.
    fn entering_near(&mut self) -> Option<u32> {
        let (mut best, mut entering, mut nodes) = (0, None, 0);
        while let Some(node) = self.stale.pop_front() {
            let (begin, end) = (self.begins[node as usize], self.begins[node as usize + 1]);
            let mut any = false;
            for &arc in &self.at_node[begin as usize..end as usize] {
                let a = arc as usize;
                let state = self.state[a];
                if state != TREE {
                    let gain = i64::from(state)
                        * (self.cost[a] + self.price[self.from[a] as usize] - self.price[self.to[a] as usize]);
                    any |= gain < 0;
                    if gain < best {
                        (best, entering) = (gain, Some(arc));
                    }
                }
            }
            if any {
                self.stale.push_back(node);
            } else {
                self.is_stale[node as usize] = false;
            }
            nodes += 1;
            if entering.is_some() && nodes >= NEAR {
                break;
            }
        }
        entering
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
}
