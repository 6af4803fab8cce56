//! The SQL of waiting lists and of searches for whoever takes over.

pub(super) mod asks;
pub(super) mod covers;
pub(super) mod waits;
