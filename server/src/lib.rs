//! The running program: what stands between a socket and a door.
pub mod commands;
pub mod config;
pub mod guard;
pub mod house;
pub mod limits;
pub mod log;
pub mod router;
pub mod serve;
pub mod worker;

/// Pages are many small texts; see docs/performance.md.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
