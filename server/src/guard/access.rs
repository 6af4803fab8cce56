//! One line and one count for each request; nothing in them names a person.
use std::net::IpAddr;

use axum::extract::MatchedPath;
use http::{Method, StatusCode};

use super::Asked;
use crate::config::cut;

/// The template of the route, never the path: paths hold ids and tokens.
pub(super) fn route(matched: Option<&MatchedPath>) -> String {
    let Some(matched) = matched else { return "-".into() };
    let path = matched.as_str();
    path.find("{*").map_or_else(|| path.to_string(), |place| format!("{}*", &path[..place]))
}

pub(super) fn note(asked: &Asked, status: StatusCode) {
    let took = asked.start.elapsed();
    let method = method(&asked.method);
    let route = asked.route.clone();
    metrics::counter!("http_requests_total", "method" => method, "route" => route.clone(), "status" => number(status))
        .increment(1);
    metrics::histogram!("http_request_seconds", "method" => method, "route" => route).record(took);
    let ms = u64::try_from(took.as_micros()).unwrap_or(u64::MAX) as f64 / 1000.0;
    let (request, route, status) = (asked.request_id.as_str(), asked.route.as_str(), status.as_u16());
    let from = asked.client.address.map(blurred).unwrap_or_default();
    match status {
        500.. => tracing::error!(request, method, route, status, ms, from, "answered"),
        _ if route == "/healthz" || route == "/pkg/*" => {
            tracing::debug!(request, method, route, status, ms, from, "answered");
        }
        _ => tracing::info!(request, method, route, status, ms, from, "answered"),
    }
}

fn method(method: &Method) -> &'static str {
    match method.as_str() {
        "GET" => "GET",
        "HEAD" => "HEAD",
        "POST" => "POST",
        "PUT" => "PUT",
        "PATCH" => "PATCH",
        "DELETE" => "DELETE",
        "OPTIONS" => "OPTIONS",
        _ => "other",
    }
}

fn number(status: StatusCode) -> String {
    status.as_str().to_string()
}

/// Enough to see that a flood comes from one network, too little to know whose phone it is.
fn blurred(ip: IpAddr) -> String {
    match ip.to_canonical() {
        v4 @ IpAddr::V4(_) => format!("{}/24", cut(v4, 24)),
        v6 => format!("{}/56", cut(v6, 56)),
    }
}
