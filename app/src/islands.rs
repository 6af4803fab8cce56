//! The pieces of pages that run in the browser.

pub mod board;
mod browser;
pub mod desk;
pub mod fresh;
pub mod keys;
pub mod live;
pub mod saving;
pub mod watching;
