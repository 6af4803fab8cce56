//! The browser half: files with hashed names, kept by browsers for a year.
use std::path::{Path, PathBuf};

use axum::{
    Router,
    extract::Request,
    middleware::{Next, from_fn},
    response::IntoResponse,
};
use http::{HeaderValue, StatusCode, header};
use tower_http::services::ServeDir;

const YEAR: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// Where the built browser half lies: beside the program, where a build left it, or below the working folder.
pub fn site_folder() -> Option<PathBuf> {
    let program = std::env::current_exe().ok();
    let beside = program.as_deref().and_then(Path::parent);
    let places =
        [beside.map(|dir| dir.join("site")), beside.map(|dir| dir.join("../site")), Some("target/site".into())];
    places.into_iter().flatten().find(|site| site.join("pkg").is_dir())
}

/// Serves `/pkg/…` from the site folder, with the compressed twin where the browser takes it.
pub fn files(site: &Path) -> Router {
    let folder = ServeDir::new(site.join("pkg")).append_index_html_on_directories(false);
    let folder = folder.precompressed_br().precompressed_gzip();
    Router::new().nest_service("/pkg", folder).layer(from_fn(async |request: Request, next: Next| {
        if !is_name(request.uri().path()) {
            return StatusCode::NOT_FOUND.into_response();
        }
        let mut response = next.run(request).await;
        if response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED {
            response.headers_mut().insert(header::CACHE_CONTROL, YEAR);
        }
        response
    }))
}

/// Whether a build could have written the name. Anything else would only ask the file system for strange errors,
/// which become a 500.
fn is_name(path: &str) -> bool {
    path.bytes().all(|b| b.is_ascii_alphanumeric() || b"/._-".contains(&b))
        && path.split('/').all(|part| part.len() <= 128 && !part.starts_with('.'))
}
