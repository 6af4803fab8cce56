//! Things of BAK1, as requests that only its own staff may make.

use crate::support::House;

/// Method, address and form of each.
pub async fn things(house: &House) -> Vec<(&'static str, String, String)> {
    let coordinator = house.sign_in("coordinator.BAK1").await;
    let now = house.facts(&coordinator, "/now/BAK1").await;
    drop(now);
    ["/now/BAK1", "/desk/BAK1", "/desk/BAK1/code", "/rosters/BAK1/2026-W48", "/rosters/BAK1/templates"]
        .map(|path| ("GET", path.to_owned(), String::new()))
        .to_vec()
}
