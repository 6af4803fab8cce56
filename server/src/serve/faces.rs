//! `/healthz`, `/readyz` and `/metrics`: what monitors ask.
use std::{sync::Arc, time::Duration};

use axum::{
    Extension, Json, Router,
    response::{IntoResponse, Response},
    routing::get,
};
use futures::future::BoxFuture;
use http::{HeaderMap, StatusCode, header};
use serde::Serialize;
use serde_json::json;
use subtle::ConstantTimeEq;

use super::Meters;
use crate::{config::Secret, guard::Client};

/// One thing that must be well before requests make sense.
#[derive(Debug, Clone, Serialize)]
pub struct Check {
    /// For example `database`.
    pub name: &'static str,
    /// Whether it is well.
    pub ok: bool,
    /// Why, for whoever runs the machine; strangers do not see it.
    pub detail: String,
}

/// Asks everything that must be well.
pub type Readiness = Arc<dyn Fn() -> BoxFuture<'static, Vec<Check>> + Send + Sync>;

/// The doors for monitors; put them inside the guard, which says who is on this machine.
pub fn machine_faces(readiness: Readiness, meters: Meters, token: Option<Secret>) -> Router {
    let token = Arc::new(token);
    let (for_ready, for_metrics) = (token.clone(), token);
    let ready = async move |client: Option<Extension<Client>>, headers: HeaderMap| {
        ready(&readiness, may_see(client.map(|c| c.0), &headers, for_ready.as_ref().as_ref())).await
    };
    let metrics = async move |client: Option<Extension<Client>>, headers: HeaderMap| {
        if !may_see(client.map(|c| c.0), &headers, for_metrics.as_ref().as_ref()) {
            return StatusCode::FORBIDDEN.into_response();
        }
        ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], meters.text()).into_response()
    };
    Router::new().route("/healthz", get(async || "ok")).route("/readyz", get(ready)).route("/metrics", get(metrics))
}

async fn ready(readiness: &Readiness, all: bool) -> Response {
    let late = Check { name: "checks", ok: false, detail: "did not answer within 5 s".into() };
    let checks = tokio::time::timeout(Duration::from_secs(5), readiness()).await.unwrap_or_else(|_| vec![late]);
    let ok = checks.iter().all(|check| check.ok);
    let status = if ok { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let shown: Vec<_> = checks
        .iter()
        .map(|check| if all { json!(check) } else { json!({ "name": check.name, "ok": check.ok }) })
        .collect();
    (status, Json(json!({ "ok": ok, "checks": shown }))).into_response()
}

fn may_see(client: Option<Client>, headers: &HeaderMap, token: Option<&Secret>) -> bool {
    let shown = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let shown = shown.and_then(|value| value.strip_prefix("Bearer "));
    client.is_some_and(|client| client.local)
        || matches!((token, shown), (Some(token), Some(shown)) if token.expose().as_bytes().ct_eq(shown.as_bytes()).into())
}
