//! Answers that say no: one page or one JSON object for each, never the text of a library.
use std::panic::{AssertUnwindSafe, catch_unwind};

use axum::{body::Body, response::Response};
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use serde_json::json;

use super::{Asked, GuardSettings, Sentences};

/// What went wrong, for those who write the page.
pub struct Failure<'a> {
    /// The answer's status.
    pub status: StatusCode,
    /// What was asked for.
    pub uri: &'a Uri,
    /// The request's headers: language, cookies.
    pub headers: &'a HeaderMap,
    /// The name under which the log knows the request.
    pub request_id: &'a str,
    /// The answer's CSP nonce.
    pub nonce: &'a str,
}

/// Doors answer with pages, JSON or files of their own; an empty or plain text is a library speaking.
pub(super) fn needs_page(response: &Response) -> bool {
    let status = response.status();
    if !status.is_client_error() && !status.is_server_error() {
        return false;
    }
    response.headers().get(header::CONTENT_TYPE).is_none_or(|kind| kind.as_bytes().starts_with(b"text/plain"))
}

pub(super) fn page(settings: &GuardSettings, asked: &Asked, response: Response) -> Response {
    let (mut parts, _) = response.into_parts();
    // The address of a form that came back refused, opened once more: nothing stands there, the way leads home
    let again = parts.status == StatusCode::METHOD_NOT_ALLOWED && asked.method == Method::GET;
    if again && asked.uri.path().starts_with("/api/") && !wants_json(&asked.uri, &asked.headers) {
        let mut home = Response::new(Body::empty());
        *home.status_mut() = StatusCode::SEE_OTHER;
        home.headers_mut().insert(header::LOCATION, HeaderValue::from_static("/me"));
        return home;
    }
    let failure = Failure {
        status: parts.status,
        uri: &asked.uri,
        headers: &asked.headers,
        request_id: &asked.request_id,
        nonce: &asked.nonce,
    };
    let (kind, body) = if wants_json(&asked.uri, &asked.headers) {
        let message =
            text(settings.error_message.as_ref(), &failure).unwrap_or_else(|| plain(parts.status).to_string());
        let body = json!({
            "refused": code(parts.status), "message": message, "reasons": [], "request": asked.request_id,
        });
        ("application/json", body.to_string())
    } else {
        let body = text(settings.error_page.as_ref(), &failure).unwrap_or_else(|| bare_page(&failure));
        ("text/html; charset=utf-8", body)
    };
    for name in [header::CONTENT_LENGTH, header::CONTENT_ENCODING, header::TRANSFER_ENCODING, header::ETAG] {
        parts.headers.remove(name);
    }
    parts.headers.remove(header::CACHE_CONTROL);
    parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    let body = if asked.method == Method::HEAD { Body::empty() } else { Body::from(body) };
    Response::from_parts(parts, body)
}

/// A page that fails must not take the answer with it.
fn text(sentences: Option<&Sentences>, failure: &Failure<'_>) -> Option<String> {
    let sentences = sentences?;
    catch_unwind(AssertUnwindSafe(|| sentences(failure))).ok()
}

/// JSON for whoever names it first, and for unknown programs under `/api/`.
pub(super) fn wants_json(uri: &Uri, headers: &HeaderMap) -> bool {
    let accept = headers.get(header::ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or("");
    let place = |kind: &str| accept.find(kind);
    match (place("application/json"), place("text/html")) {
        (Some(json), Some(html)) => json < html,
        (Some(_), None) => true,
        (None, Some(_)) => false,
        (None, None) => uri.path().starts_with("/api/"),
    }
}

fn code(status: StatusCode) -> &'static str {
    match status.as_u16() {
        401 => "not_signed_in",
        403 => "not_allowed",
        404 => "not_found",
        405 => "wrong_method",
        408 => "too_slow",
        413 => "too_large",
        414 => "address_too_long",
        415 => "wrong_content_type",
        421 => "wrong_host",
        422 => "not_understood",
        429 => "too_often",
        503 => "busy",
        code if code >= 500 => "broken",
        _ => "malformed",
    }
}

fn plain(status: StatusCode) -> &'static str {
    match status.as_u16() {
        401 => "Please sign in first.",
        403 => "This is not allowed from here.",
        404 => "There is nothing at this address.",
        405 => "This address does not work that way.",
        408 => "The request took too long to arrive.",
        413 => "This is too large.",
        414 => "This address is too long.",
        415 => "This kind of content is not accepted.",
        421 => "This server does not know that name.",
        422 => "Something in the request could not be understood.",
        429 => "That was too often. Please wait a little.",
        503 => "The server is busy. Please try again in a moment.",
        code if code >= 500 => "Something broke on our side. Nothing was changed.",
        _ => "The request could not be understood.",
    }
}

fn bare_page(failure: &Failure<'_>) -> String {
    let (number, message, id) = (failure.status.as_u16(), plain(failure.status), failure.request_id);
    format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>{number}</title><h1>{number}</h1><p>{message}</p><p><small>{id}</small></p></html>"
    )
}
