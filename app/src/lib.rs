//! What people see. The browser gets the islands and what they use of the parts; pages and their doors are native.

pub mod islands;
#[cfg(feature = "ssr")]
pub mod pages;
pub mod parts;

/// Called by the page's script before it wakes the islands.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
