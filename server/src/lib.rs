//! The running program: what stands between a socket and a door.
pub mod config;
pub mod guard;
pub mod limits;
pub mod log;
pub mod serve;
