//! The layers between the network and every door: what may come in, and what each answer carries.
mod access;
mod body;
mod entry;
mod failure;
mod headers;
mod location;
mod origin;
mod settings;

use std::{panic::AssertUnwindSafe, sync::Arc, time::Instant};

use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, DefaultBodyLimit, MatchedPath, Request, State},
    middleware::{Next, from_fn_with_state},
    response::Response,
};
use futures::FutureExt;
use http::{HeaderMap, Method, StatusCode};
use std::net::SocketAddr;
use tower_http::{
    CompressionLevel,
    compression::{CompressionLayer, Predicate, predicate::SizeAbove},
};

use programme::signing::random_text;

use crate::limits::client_address;
pub use app::pages::visit::{Nonce, RequestId};
pub use failure::Failure;
pub use location::own_path;
pub use origin::Origins;
pub use settings::{GuardSettings, Sentences, Upload};

/// Who is asking, as far as the network knows.
#[derive(Debug, Clone, Copy)]
pub struct Client {
    /// The address behind all trusted proxies; none when there was no socket, as in tests.
    pub address: Option<std::net::IpAddr>,
    /// Whether the request came from this machine and through no proxy.
    pub local: bool,
}

struct Guard {
    settings: GuardSettings,
    fixed: headers::Fixed,
    places: tokio::sync::Semaphore,
}

/// Puts every layer around the router. Routes added afterwards would stand outside.
pub fn guard(router: Router, settings: GuardSettings) -> Router {
    let guard = Arc::new(Guard {
        fixed: headers::Fixed::new(settings.origins.is_secure()),
        places: tokio::sync::Semaphore::new(settings.at_once),
        settings,
    });
    router
        .fallback(async || StatusCode::NOT_FOUND)
        .layer(DefaultBodyLimit::disable())
        .layer(
            CompressionLayer::new()
                .quality(CompressionLevel::Precise(2))
                .compress_when(SizeAbove::new(1024).and(is_text)),
        )
        .layer(from_fn_with_state(guard, around))
}

fn is_text(_: StatusCode, _: http::Version, headers: &HeaderMap, _: &http::Extensions) -> bool {
    let kind = headers.get(http::header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("");
    let kind = kind.split(';').next().unwrap_or("").trim();
    kind.starts_with("text/") && kind != "text/event-stream"
        || ["application/json", "application/manifest+json", "application/javascript", "image/svg+xml"].contains(&kind)
        || kind == "application/wasm"
}

/// What is remembered of a request once it has gone into its door.
struct Asked {
    method: Method,
    uri: http::Uri,
    headers: HeaderMap,
    route: String,
    request_id: String,
    nonce: String,
    client: Client,
    start: Instant,
}

async fn around(State(guard): State<Arc<Guard>>, mut request: Request, next: Next) -> Response {
    let asked = meet(&guard, &mut request);
    let mut response = match entry::check(&guard, &asked, &request) {
        Ok(()) => within(&guard, &asked, request, next).await,
        Err(refusal) => {
            body::drain(request.into_body(), refusal.status).await;
            refusal.response()
        }
    };
    if failure::needs_page(&response) {
        response = failure::page(&guard.settings, &asked, response);
    }
    location::keep_inside(response.headers_mut(), &guard.settings.origins);
    guard.fixed.put_on(response.headers_mut(), &asked);
    access::note(&asked, response.status());
    response
}

/// Names the request, learns who asks, and takes away what only a proxy may say.
fn meet(guard: &Guard, request: &mut Request) -> Asked {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let headers = request.headers_mut();
    let address = peer.map(|peer| client_address(peer, headers, &guard.settings.proxies));
    let mut forwarded = headers.remove("x-forwarded-for").is_some();
    for name in ["forwarded", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port", "x-real-ip", "via"] {
        forwarded |= headers.remove(name).is_some();
    }
    headers.remove("x-request-id");
    let client = Client { address, local: !forwarded && address.is_some_and(|ip| ip.is_loopback()) };
    let asked = Asked {
        method: request.method().clone(),
        uri: request.uri().clone(),
        headers: request.headers().clone(),
        route: access::route(request.extensions().get::<MatchedPath>()),
        request_id: random_text(16),
        nonce: random_text(16),
        client,
        start: Instant::now(),
    };
    let extensions = request.extensions_mut();
    extensions.insert(Nonce(asked.nonce.clone()));
    extensions.insert(RequestId(asked.request_id.clone()));
    extensions.insert(client);
    asked
}

/// Runs the door with a deadline, a bounded body and a net under it.
async fn within(guard: &Guard, asked: &Asked, request: Request, next: Next) -> Response {
    let settings = &guard.settings;
    let _place = match guard.places.try_acquire() {
        Ok(place) => Some(place),
        Err(_) if entry::is_probe(asked) => None,
        Err(_) => return entry::Refusal::later(StatusCode::SERVICE_UNAVAILABLE, 1).response(),
    };
    let upload = settings.upload(&asked.route);
    let most = upload.map_or(settings.body_bytes, |upload| upload.bytes);
    let deadline = upload.map_or(settings.request_time, |upload| upload.time);
    let (request, fate) = body::bounded(request, most, settings.body_pause);
    let run = AssertUnwindSafe(next.run(request)).catch_unwind();
    let status = match tokio::time::timeout(deadline, run).await {
        Ok(Ok(response)) if fate.is_late() && !response.status().is_success() => StatusCode::REQUEST_TIMEOUT,
        Ok(Ok(response)) if fate.is_over() && response.status().is_client_error() => StatusCode::PAYLOAD_TOO_LARGE,
        Ok(Ok(response)) => return response,
        Ok(Err(_)) => StatusCode::INTERNAL_SERVER_ERROR,
        Err(_) if fate.is_reading() => StatusCode::REQUEST_TIMEOUT,
        Err(_) => return entry::Refusal::later(StatusCode::SERVICE_UNAVAILABLE, 5).response(),
    };
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}
