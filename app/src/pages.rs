//! Every page and every post: doors that load, let the programme act, and show.

pub mod account;
pub mod admin;
mod announcements;
pub mod applications;
pub mod attendance;
mod automations;
mod availability;
mod calendars;
pub mod centers;
pub mod certificates;
pub mod doors;
mod exchange;
pub mod form;
pub mod frame;
mod guardians;
pub mod home;
mod interviews;
mod landing;
mod letters;
mod notices;
pub(crate) mod offline;
mod onboarding;
pub mod paths;
pub mod people;
pub mod problem;
mod recognition;
pub mod rosters;
mod selection;
pub mod sentences;
pub mod shifts;
pub mod training;
pub mod visit;

use axum::http::header;
use axum::response::IntoResponse;
use doors::{Doors, Pass};

/// Every door of the programme.
#[must_use]
pub fn doors() -> Doors {
    let features = [
        account::doors,
        admin::doors,
        applications::doors,
        attendance::doors,
        announcements::doors,
        letters::doors,
        automations::doors,
        availability::doors,
        calendars::doors,
        certificates::doors,
        centers::doors,
        exchange::doors,
        guardians::doors,
        home::doors,
        interviews::doors,
        landing::doors,
        notices::doors,
        offline::doors,
        onboarding::doors,
        people::doors,
        recognition::doors,
        rosters::doors,
        selection::doors,
        shifts::doors,
        training::doors,
    ];
    features.into_iter().fold(Doors::default().get("/icon.svg", Pass::Anyone, icon), |doors, feature| feature(doors))
}

/// The mark of the house, for the browser's tab.
async fn icon() -> impl IntoResponse {
    let headers = [(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, "public, max-age=86400")];
    (headers, include_str!("../../style/icon.svg"))
}
