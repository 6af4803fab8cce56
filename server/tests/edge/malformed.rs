//! Nonsense in any shape: never our fault, never a hang.
use rand::{Rng, SeedableRng, rngs::StdRng, seq::IndexedRandom};

use crate::*;

const METHODS: &[&str] = &["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "CONNECT", "BREW"];
const PATHS: &[&str] = &[
    "/",
    "/json",
    "/things/1",
    "/things/",
    "/things/-1",
    "/things/99999999999999999999",
    "/things/%ff",
    "/things/%00",
    "/api/form",
    "/api/json",
    "/api/any",
    "/api/upload",
    "/api/",
    "/api",
    "/pkg/",
    "/pkg/%2e%2e/secret",
    "/pkg/app.abc.js",
    "/pkg/%00",
    "/to",
    "/to?to=%0d%0a",
    "/to?to=%ff",
    "/to?to",
    "/%",
    "/%zz",
    "//",
    "/..",
    "/healthz",
    "*",
];
const HEADERS: &[(&str, &str)] = &[
    ("accept", "application/json"),
    ("accept", "\"\"\"*"),
    ("accept-encoding", "identity;q=0"),
    ("accept-encoding", "br;q=x"),
    ("content-length", "5"),
    ("content-length", "-1"),
    ("content-encoding", "gzip"),
    ("transfer-encoding", "chunked"),
    ("range", "bytes=9-1"),
    ("range", "bytes=0-99999999999999999999"),
    ("if-none-match", "W/"),
    ("if-modified-since", "then"),
    ("cookie", "=;=;;a=\"b"),
    ("origin", "null"),
    ("sec-fetch-site", "same-origin"),
    ("x-forwarded-for", ",,,:::1"),
    ("expect", "100-continue"),
    ("upgrade", "websocket"),
    ("te", "trailers"),
    ("if-match", "*"),
    ("accept-language", ";q=,-"),
];
const TYPES: &[&str] = &[
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "multipart/form-data; boundary=b",
    "multipart/form-data; boundary==",
    "text/plain",
    ";",
    "application/json;charset",
    "application/json;;;=",
];
const BODIES: &[&str] =
    &["", "{", "{\"to\":1}", "{\"to\":\"a\"}", "to=%ff", "to=a&to=b", "=", "--b\r\n", "[[[[[[[[", "\u{feff}"];

#[tokio::test]
async fn two_thousand_malformed_requests_break_nothing() {
    let router = edge();
    let mut dice = StdRng::seed_from_u64(20_261_123);
    let mut answered = [0u32; 6];
    for n in 0..2_000 {
        let mut path = PATHS.choose(&mut dice).unwrap().to_string();
        if dice.random_bool(0.1) {
            path = format!("{path}?{}", "a[b][c]=".repeat(dice.random_range(1..900)));
        }
        let mut request = Request::builder().method(*METHODS.choose(&mut dice).unwrap());
        if dice.random_bool(0.9) {
            request = request.header("host", "konullu.az");
        }
        for _ in 0..dice.random_range(0..5) {
            let (name, value) = HEADERS.choose(&mut dice).unwrap();
            request = request.header(*name, *value);
        }
        if dice.random_bool(0.7) {
            request = request.header("content-type", *TYPES.choose(&mut dice).unwrap());
        }
        let Ok(uri) = path.parse::<http::Uri>() else { continue };
        let mut body = BODIES.choose(&mut dice).unwrap().as_bytes().to_vec();
        if dice.random_bool(0.3) {
            body.extend((0..dice.random_range(0..200)).map(|_| dice.random::<u8>()));
        }
        let request = request.uri(uri).body(Body::from(body)).unwrap();
        let shown = format!("{n}: {request:?}");
        let response = tokio::time::timeout(Duration::from_secs(2), send(&router, request)).await.expect(&shown);
        let status = response.status().as_u16();
        assert!(status < 500, "{status} for {shown}");
        assert!(response.headers().contains_key("x-request-id"));
        answered[usize::from(status / 100)] += 1;
        text(response).await;
    }
    assert!(answered[2] > 50 && answered[4] > 500, "{answered:?}");
}
