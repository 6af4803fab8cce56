//! Proposes who works where: a pure, seeded function from a week's problem to a roster.
//!
//! # How it works
//! 1. A problem becomes a `model`: people with steps of cost, choices in groups of which so many may be taken, places to
//!    fill, wishes to cover (a language on a shift), limits to keep (rest between two shifts).
//! 2. People, groups, places and choices are a network, and its cheapest flow is a roster that knows nothing of wishes and
//!    limits. `flow` finds it with a network simplex, and again after any change of costs from where it stood.
//! 3. `relax` puts prices on wishes and limits. Whatever the prices are, the cheapest flow is a bound that no roster can
//!    beat. It moves the prices towards the best bound, and remembers how often each choice was in a flow.
//! 4. `search` names people for wishes and bars choices for limits, so that the flow is a roster; each change of names is
//!    an exact optimum again. How far a roster is from the bound is a sum over wishes and choices, so it knows where to
//!    look.
//! 5. `branch` decides what is in doubt, many things at once to find a better roster, or one by one to raise the bound.
//! 6. `engine` takes them in turns, tells how far it is, counts each roster again, and stops when bound and cost meet.
#![warn(missing_docs)]

pub mod asan;
mod branch;
mod chance;
mod engine;
mod flow;
mod model;
mod propose;
mod relax;
mod search;

pub use engine::{Keep, Limits, Phase, Progress};
pub use propose::{
    Gap, Lever, Nearly, Obstacle, Place, Problem, Proposal, Target, Terms, Weights, gaps, propose, propose_with,
    why_not, would_fill,
};

#[cfg(test)]
mod tests;
