//! Proposes who works where: a pure, seeded function from a week's problem to a roster.
#![warn(missing_docs)]

pub mod asan;
mod chance;
mod engine;
mod flow;
mod model;
mod propose;
mod relax;
mod search;

pub use engine::{Keep, Limits, Phase, Progress};
pub use propose::{Place, Problem, propose};

#[cfg(test)]
mod tests;
