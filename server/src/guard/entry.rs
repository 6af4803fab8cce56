//! What is refused before any door opens, cheapest question first.
use axum::{extract::Request, response::Response};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use http_body::Body as _;

use super::{Asked, Guard};
use crate::limits::Key;

/// A refusal without a page yet.
pub(super) struct Refusal {
    pub(super) status: StatusCode,
    retry_after: Option<u64>,
}

impl Refusal {
    fn of(status: StatusCode) -> Self {
        Refusal { status, retry_after: None }
    }

    pub(super) fn later(status: StatusCode, seconds: u64) -> Self {
        Refusal { status, retry_after: Some(seconds) }
    }

    pub(super) fn response(self) -> Response {
        let mut response = Response::default();
        *response.status_mut() = self.status;
        if let Some(seconds) = self.retry_after {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

/// Probes know only the machine's address, and get no links to poison.
pub(super) fn is_probe(asked: &Asked) -> bool {
    matches!(asked.route.as_str(), "/healthz" | "/readyz")
}

pub(super) fn check(guard: &Guard, asked: &Asked, request: &Request) -> Result<(), Refusal> {
    let settings = &guard.settings;
    if length(&asked.uri) > settings.uri_bytes {
        return Err(Refusal::of(StatusCode::URI_TOO_LONG));
    }
    if !is_probe(asked) && !settings.origins.knows_host(&asked.uri, &asked.headers) {
        return Err(Refusal::of(StatusCode::MISDIRECTED_REQUEST));
    }
    let write = ![Method::GET, Method::HEAD, Method::OPTIONS].contains(&asked.method);
    if write && !settings.origins.allows_write(&asked.headers) {
        return Err(Refusal::of(StatusCode::FORBIDDEN));
    }
    if let (Some(limits), Some(address)) = (&settings.limits, asked.client.address)
        && let Some(class) = settings.class(write, &asked.route, asked.client)
        && let Err(wait) = device(&asked.headers)
            .map_or(Ok(()), |session| limits.check(class, Key::Device(session)))
            .and_then(|()| limits.check(class, Key::Address(address)))
    {
        return Err(Refusal::later(StatusCode::TOO_MANY_REQUESTS, wait.seconds()));
    }
    if write && !request.body().is_end_stream() {
        content_type(&asked.headers).map_err(Refusal::of)?;
    }
    let most = settings.upload(&asked.route).map_or(settings.body_bytes, |upload| upload.bytes) as u64;
    if request.body().size_hint().lower() > most {
        return Err(Refusal::of(StatusCode::PAYLOAD_TOO_LARGE));
    }
    Ok(())
}

/// What the browser shows as its session, true or not: a false one costs only itself.
fn device(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs = cookies.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.filter(|(name, _)| matches!(*name, "konullu" | "__Host-konullu")).map(|(_, session)| session).next()
}

fn length(uri: &http::Uri) -> usize {
    uri.path().len() + uri.query().map_or(0, |query| query.len() + 1)
}

/// A form, JSON, or parts with a boundary; always one type, and text always UTF-8.
fn content_type(headers: &HeaderMap) -> Result<(), StatusCode> {
    let unsupported = StatusCode::UNSUPPORTED_MEDIA_TYPE;
    let mut kinds = headers.get_all(header::CONTENT_TYPE).into_iter();
    let (Some(kind), None) = (kinds.next(), kinds.next()) else { return Err(unsupported) };
    let kind = kind.to_str().map_err(|_| unsupported)?.to_ascii_lowercase();
    let mut parts = kind.split(';').map(str::trim);
    let essence = parts.next().unwrap_or("");
    let parameter = |name: &str| {
        kind.split(';').skip(1).filter_map(|part| part.trim().split_once('=')).find(|(key, _)| key.trim() == name)
    };
    if !["application/x-www-form-urlencoded", "application/json", "multipart/form-data"].contains(&essence) {
        return Err(unsupported);
    }
    if parameter("charset").is_some_and(|(_, value)| value.trim().trim_matches('"') != "utf-8") {
        return Err(unsupported);
    }
    let boundary = parameter("boundary").is_some_and(|(_, value)| !value.trim().trim_matches('"').is_empty());
    if essence == "multipart/form-data" && !boundary { Err(StatusCode::BAD_REQUEST) } else { Ok(()) }
}
