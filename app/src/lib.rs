//! What people see. The browser gets the islands alone; pages, their parts and their doors are native.

pub mod islands;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod parts;
