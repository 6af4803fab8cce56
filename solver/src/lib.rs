//! Proposes who works where: a pure, seeded function from a week's problem to a roster.
#![warn(missing_docs)]

mod chance;
mod propose;

pub use propose::{Place, Problem, propose};

#[cfg(test)]
mod tests;
