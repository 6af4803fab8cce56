//! Every page and every post: doors that load, let the programme act, and show.

pub mod account;
pub mod applications;
pub mod certificates;
pub mod doors;
pub mod form;
pub mod frame;
pub mod home;
mod landing;
pub mod paths;
pub mod people;
pub mod problem;
pub mod rosters;
pub mod sentences;
pub mod shifts;
pub mod training;
pub mod visit;

use axum::http::header;
use axum::response::IntoResponse;
use doors::Doors;

/// Every door of the programme.
#[must_use]
pub fn doors() -> Doors {
    let doors = account::doors(Doors::default().get("/icon.svg", doors::Pass::Anyone, icon));
    let doors = home::doors(doors);
    let doors = rosters::doors(doors);
    let doors = shifts::doors(doors);
    let doors = landing::doors(doors);
    let doors = applications::doors(doors);
    let doors = people::doors(doors);
    let doors = certificates::doors(doors);
    training::doors(doors)
}

/// The mark of the house, for the browser's tab.
async fn icon() -> impl IntoResponse {
    let headers = [(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, "public, max-age=86400")];
    (headers, include_str!("../../style/icon.svg"))
}
