//! The edge, from outside: each layer around a small router of our own.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "edge/answers.rs"]
mod answers;
#[path = "edge/entry.rs"]
mod entry;
#[path = "edge/malformed.rs"]
mod malformed;
#[path = "edge/redirects.rs"]
mod redirects;
#[path = "edge/sockets.rs"]
mod sockets;

use std::{net::SocketAddr, sync::Arc, time::Duration};

use axum::{
    Extension, Form, Json, Router,
    body::Body,
    extract::{ConnectInfo, Path, Query},
    response::{Html, Response},
    routing::{get, post},
};
use http::{Request, StatusCode, header};
use http_body_util::BodyExt;
use server::{
    config::{PublicUrl, Secret},
    guard::{Client, GuardSettings, Nonce, Origins, Upload, guard},
    serve::{Check, Meters, files, machine_faces},
};
use tower::ServiceExt;

/// A router with a door of each kind.
pub fn doors() -> Router {
    Router::new()
        .route("/", get(async |nonce: Extension<Nonce>| Html(format!("<script nonce=\"{}\"></script>", nonce.0.0))))
        .route("/long", get(async || Html("könüllü ".repeat(1_000))))
        .route("/json", get(async || Json(1)))
        .route("/kept", get(async || ([(header::CACHE_CONTROL, "public, max-age=60")], "kept")))
        .route("/panic", get(async || -> StatusCode { panic!("canary-in-a-panic") }))
        .route("/slow", get(async || tokio::time::sleep(Duration::from_secs(60)).await))
        .route(
            "/half-second",
            get(async || {
                tokio::time::sleep(Duration::from_millis(500)).await;
                "ended well"
            }),
        )
        .route("/to", get(async |query: Query<To>| see_other(&query.0.to)))
        .route("/who", get(async |client: Extension<Client>| format!("{:?} {}", client.address, client.local)))
        .route("/refused", get(async || (StatusCode::CONFLICT, Html("the door's own words"))))
        .route("/things/{id}", get(async |id: Path<u32>| id.0.to_string()).delete(async || StatusCode::NO_CONTENT))
        .route("/api/form", post(async |form: Form<To>| form.0.to))
        .route("/api/json", post(async |json: Json<To>| json.0.to))
        .route("/api/any", post(async |body: axum::body::Bytes| body.len().to_string()))
        .route("/api/upload", post(async |body: axum::body::Bytes| body.len().to_string()))
}

/// Without axum's `Redirect`, which answers 500 to a control character in the address.
pub fn see_other(to: &str) -> (StatusCode, [(header::HeaderName, http::HeaderValue); 1]) {
    let to = http::HeaderValue::from_str(to).unwrap_or(http::HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, to)])
}

#[derive(serde::Deserialize)]
pub struct To {
    pub to: String,
}

pub fn settings(url: &str) -> GuardSettings {
    let public = PublicUrl::parse(url).unwrap();
    let mut settings = GuardSettings::new(Origins::new(&public));
    settings.proxies = vec![server::config::Cidr::parse("10.0.0.0/8").unwrap()];
    settings.uploads.push(Upload { route: "/api/upload", bytes: 1024 * 1024, time: Duration::from_secs(60) });
    settings.request_time = Duration::from_secs(2);
    settings.body_pause = Duration::from_millis(300);
    settings
}

pub fn whole() -> Router {
    let site = site();
    let readiness = Arc::new(|| {
        let check = Check { name: "database", ok: false, detail: "disk is full".into() };
        Box::pin(async move { vec![check] }) as futures::future::BoxFuture<'static, _>
    });
    let token = Some(Secret::new("metrics-token-0123456789"));
    doors().merge(machine_faces(readiness, Meters::start(), token)).merge(files(site))
}

/// A built browser half, written once.
fn site() -> &'static std::path::Path {
    static SITE: std::sync::OnceLock<std::path::PathBuf> = std::sync::OnceLock::new();
    SITE.get_or_init(|| {
        let site = std::env::temp_dir().join(format!("konullu-edge-{}", std::process::id()));
        std::fs::create_dir_all(site.join("pkg")).unwrap();
        std::fs::write(site.join("pkg/app.abc.js"), "export const big = 1;\n".repeat(200)).unwrap();
        std::fs::write(site.join("pkg/app.abc.js.br"), "compressed twin").unwrap();
        std::fs::write(site.join("secret"), "out of reach").unwrap();
        site
    })
}

pub fn edge() -> Router {
    guard(whole(), settings("https://konullu.az"))
}

/// A request to our host, with a header per pair and a body.
pub fn ask(method: &str, path: &str, headers: &[(&str, &str)], body: impl Into<Body>) -> Request<Body> {
    let mut request = Request::builder().method(method).uri(path);
    if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("host")) {
        request = request.header("host", "konullu.az");
    }
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(body.into()).unwrap()
}

pub fn from(mut request: Request<Body>, peer: &str) -> Request<Body> {
    request.extensions_mut().insert(ConnectInfo(SocketAddr::new(peer.parse().unwrap(), 4242)));
    request
}

pub async fn send(router: &Router, request: Request<Body>) -> Response {
    router.clone().oneshot(request).await.unwrap()
}

pub async fn get_path(router: &Router, path: &str) -> Response {
    send(router, ask("GET", path, &[], "")).await
}

pub async fn text(response: Response) -> String {
    String::from_utf8_lossy(&response.into_body().collect().await.unwrap().to_bytes()).into_owned()
}
