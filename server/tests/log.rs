//! What the log says about a request. Alone in its process, because a subscriber is for all threads.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use axum::{Router, body::Body, extract::ConnectInfo, routing::get};
use http::{Request, StatusCode};
use server::{
    config::PublicUrl,
    guard::{GuardSettings, Origins, guard},
};
use tower::ServiceExt;

/// What a subscriber wrote.
#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Written {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn the_log_names_routes_and_networks_but_no_person() {
    let written = Written::default();
    let writer = written.clone();
    tracing_subscriber::fmt().json().with_writer(move || writer.clone()).init();
    let doors = Router::new()
        .route("/things/{id}", get(async || "canary"))
        .route("/panic", get(async || -> StatusCode { panic!("canary") }));
    let public = PublicUrl::parse("https://konullu.az").unwrap();
    let router = guard(doors, GuardSettings::new(Origins::new(&public)));
    for (path, peer) in [
        ("/things/4711?name=canary", "203.0.113.77"),
        ("/things/canary", "203.0.113.77"),
        ("/canary%1b[31m", "203.0.113.77"),
        ("/panic", "203.0.113.77"),
        ("/things/4711", "2001:db8:aa:bbcc::77"),
    ] {
        let request = Request::get(path).header("host", "konullu.az");
        let request = request.header("cookie", "a=canary").header("user-agent", "canary").header("referer", "canary");
        let mut request = request.body(Body::empty()).unwrap();
        request.extensions_mut().insert(ConnectInfo(SocketAddr::new(peer.parse().unwrap(), 4242)));
        router.clone().oneshot(request).await.unwrap();
    }
    let log = String::from_utf8(written.0.lock().unwrap().clone()).unwrap();
    assert_eq!(log.lines().count(), 5, "{log}");
    for line in log.lines() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        assert!(line["fields"]["request"].as_str().unwrap().len() >= 22 && line["fields"]["ms"].is_number(), "{line}");
    }
    for word in ["canary", "/4711", "203.0.113.77", "::77", "bbcc", "[31m"] {
        assert!(!log.contains(word), "{word} in {log}");
    }
    assert!(log.contains("/things/{id}") && log.contains("203.0.113.0/24") && log.contains("2001:db8:aa:bb00::/56"));
}
