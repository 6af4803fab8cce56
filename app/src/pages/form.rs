//! What was typed: form fields or JSON, as strings that are parsed later. Malformed input is a clear 400.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::faults::{Fault, FaultKind};
use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;
use std::fmt;

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

/// Fields by name, whatever their names are. What was sent several times under one name stands on several lines.
#[derive(Debug, Clone, Default)]
pub struct Several(pub BTreeMap<String, String>);

impl Several {
    /// Adds a field as it came; one that came before stands above.
    pub fn add(&mut self, name: String, value: &str) {
        let known = self.0.entry(name).and_modify(|before| {
            before.push('\n');
            before.push_str(value);
        });
        known.or_insert_with(|| value.to_owned());
    }
}

/// A field as it came.
#[derive(Deserialize)]
#[serde(untagged)]
enum Sent {
    One(String),
    Many(Vec<String>),
}

impl<'de> Deserialize<'de> for Several {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> Visitor<'de> for Fields {
            type Value = Several;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("fields")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut sent: A) -> Result<Several, A::Error> {
                let mut fields = Several::default();
                while let Some((name, value)) = sent.next_entry::<String, Sent>()? {
                    let value = match value {
                        Sent::One(value) => value,
                        Sent::Many(values) => values.join("\n"),
                    };
                    fields.add(name, &value);
                }
                Ok(fields)
            }
        }
        deserializer.deserialize_map(Fields)
    }
}

/// The fault of one field, if it has one.
#[must_use]
pub fn fault_of(faults: &[Fault], field: &str) -> Option<FaultKind> {
    faults.iter().find(|f| f.field == field).map(|f| f.kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sent_several_times_stands_on_several_lines() {
        let form: Several = serde_urlencoded::from_str("a=1&b=x+y&a=2&a=3").unwrap();
        assert_eq!((form.0["a"].as_str(), form.0["b"].as_str()), ("1\n2\n3", "x y"));
        let json: Several = serde_json::from_str(r#"{"a": ["1", "2"], "b": "x"}"#).unwrap();
        assert_eq!((json.0["a"].as_str(), json.0["b"].as_str()), ("1\n2", "x"));
        assert!(serde_json::from_str::<Several>(r#"{"a": {"b": "c"}}"#).is_err());
    }
}
