//! The doors of the programme, and what the guard needs to know of the pages.

use crate::guard::GuardSettings;
use app::pages::problem;
use app::pages::visit::App;
use axum::Router;
use std::sync::Arc;

/// Every door of the programme.
pub fn doors(app: App) -> Router {
    app::pages::doors().into_router(app)
}

/// Gives the guard our pages for its own refusals.
pub fn introduce(settings: &mut GuardSettings, app: App) {
    let pages = app.clone();
    settings.error_page =
        Some(Arc::new(move |f| problem::bare_page(&pages, f.status, f.uri, f.headers, f.nonce, f.request_id)));
    settings.error_message =
        Some(Arc::new(move |f| problem::bare_message(&app, f.status, f.uri, f.headers, f.request_id)));
}
