//! The SQL of waiting lists and of searches for whoever takes over.

pub(super) mod asks;
pub(super) mod coming;
pub(super) mod hand_overs;
pub(super) mod waits;
