//! A photo of the desk's code, read on the server where the page can't.

use crate::pages::paths;
use crate::pages::visit::{Answer, Visit, see_other};
use axum::extract::Multipart;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use programme::attendance::codes;
use serde_json::json;

/// Reads the photo and leads on as the code itself would have.
pub(super) async fn read(visit: Visit, mut form: Multipart) -> Answer {
    let mut photo = None;
    while let Some(part) = form.next_field().await.map_err(|error| error.status().into_response())? {
        if part.name() == Some("photo") {
            photo = Some(part.bytes().await.map_err(|error| error.status().into_response())?);
        }
    }
    // A photo takes a while to unpack, and nobody else shall wait for it
    let read = tokio::task::spawn_blocking(move || photo.and_then(|photo| codes::on_picture(&photo))).await;
    let token = read.ok().flatten().and_then(|text| codes::of_link(&text));
    if visit.wants_json {
        return Ok(visit.json(StatusCode::OK, &json!({ "token": token })));
    }
    Ok(match token {
        Some(token) => see_other(&paths::check_in(&token)),
        None => see_other(&format!("{}?told=unread", paths::CHECK_IN)),
    })
}
