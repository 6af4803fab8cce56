//! What was typed: form fields or JSON, as strings that are parsed later. Malformed input is a clear 400.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::faults::{Fault, FaultKind};
use serde::de::DeserializeOwned;

/// A posted form of a type whose fields default to nothing.
#[derive(Debug)]
pub struct Typed<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned + Default> FromRequest<S> for Typed<T> {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let kind = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|v| v.to_str().ok())
            .unwrap_or_default()
            .to_ascii_lowercase();
        let body = Bytes::from_request(request, state)
            .await
            .map_err(|rejection| rejection.into_response().status().into_response())?;
        let typed = if body.is_empty() {
            Ok(T::default())
        } else if kind.starts_with("application/json") {
            serde_json::from_slice(&body).map_err(drop)
        } else {
            serde_html_form(&body)
        };
        typed.map(Self).map_err(|()| StatusCode::BAD_REQUEST.into_response())
    }
}

fn serde_html_form<T: DeserializeOwned>(body: &[u8]) -> Result<T, ()> {
    let text = std::str::from_utf8(body).map_err(drop)?;
    // Undecodable percent signs would otherwise become replacement characters in somebody's name
    if !percent_encoding_is_utf8(text) {
        return Err(());
    }
    serde_urlencoded::from_str(text).map_err(drop)
}

fn percent_encoding_is_utf8(text: &str) -> bool {
    let mut decoded = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            decoded.push(byte);
            continue;
        }
        let hex = |b: Option<u8>| b.and_then(|b| char::from(b).to_digit(16));
        let (Some(high), Some(low)) = (hex(bytes.next()), hex(bytes.next())) else { return false };
        decoded.push(u8::try_from(high * 16 + low).unwrap_or_default());
    }
    std::str::from_utf8(&decoded).is_ok()
}

/// The fault of one field, if it has one.
#[must_use]
pub fn fault_of(faults: &[Fault], field: &str) -> Option<FaultKind> {
    faults.iter().find(|f| f.field == field).map(|f| f.kind)
}
