//! What each answer carries.
use crate::*;

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

/// One request for each kind of answer the edge can give, with its status.
fn kinds() -> Vec<(Request<Body>, u16)> {
    let long = format!("/?{}", "x".repeat(5_000));
    vec![
        (ask("GET", "/", &[], ""), 200),
        (ask("HEAD", "/", &[], ""), 200),
        (ask("GET", "/json", &[], ""), 200),
        (ask("GET", "/pkg/app.abc.js", &[], ""), 200),
        (ask("GET", "/pkg/none.js", &[], ""), 404),
        (ask("GET", "/pkg/..%2fsecret", &[], ""), 404),
        (ask("GET", "/healthz", &[], ""), 200),
        (ask("GET", "/readyz", &[], ""), 503),
        (ask("GET", "/metrics", &[], ""), 403),
        (ask("GET", "/to?to=/a", &[], ""), 303),
        (ask("GET", "/nowhere", &[], ""), 404),
        (ask("GET", "/api/nowhere", &[], ""), 404),
        (ask("GET", "/things/x", &[], ""), 400),
        (ask("PUT", "/things/1", &[], ""), 405),
        (ask("TRACE", "/", &[], ""), 405),
        (ask("OPTIONS", "/", &[], ""), 405),
        (ask("DELETE", "/things/1", &[], ""), 204),
        (ask("GET", "/refused", &[], ""), 409),
        (ask("GET", "/panic", &[], ""), 500),
        (ask("GET", "/slow", &[], ""), 503),
        (ask("GET", "/", &[("host", "evil.example")], ""), 421),
        (ask("GET", &long, &[], ""), 414),
        (ask("POST", "/api/any", &[FORM], "x".repeat(70_000)), 413),
        (ask("POST", "/api/any", &[("content-type", "text/plain")], "x"), 415),
        (ask("POST", "/api/any", &[FORM, ("sec-fetch-site", "cross-site")], "x"), 403),
        (ask("POST", "/api/form", &[FORM], "wrong=1"), 422),
        (ask("POST", "/api/json", &[("content-type", "application/json")], "{"), 400),
    ]
}

#[tokio::test]
async fn every_kind_of_answer_carries_every_header() {
    let router = edge();
    let mut ids = std::collections::BTreeSet::new();
    for (request, status) in kinds() {
        let name = format!("{} {:.60}", request.method(), request.uri());
        let response = send(&router, request).await;
        assert_eq!(response.status().as_u16(), status, "{name}");
        let headers = response.headers();
        let value = |key: &str| {
            assert_eq!(headers.get_all(key).iter().count(), 1, "{name}: {key}");
            headers[key].to_str().unwrap().to_string()
        };
        assert_eq!(value("x-content-type-options"), "nosniff");
        assert_eq!(value("referrer-policy"), "same-origin");
        assert_eq!(value("cross-origin-opener-policy"), "same-origin");
        assert_eq!(value("cross-origin-resource-policy"), "same-origin");
        assert!(value("permissions-policy").starts_with("camera=(self), geolocation=(self)"));
        assert!(value("strict-transport-security").contains("includeSubDomains"));
        let policy = value("content-security-policy");
        for part in ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'"] {
            assert!(policy.contains(part), "{name}: {policy}");
        }
        assert!(!policy.contains("unsafe-inline"));
        let year = name.ends_with("app.abc.js");
        let cache = if year { "public, max-age=31536000, immutable" } else { "no-store" };
        assert_eq!(value("cache-control"), cache, "{name}");
        assert!(ids.insert(value("x-request-id")), "an id is new each time");
    }
}

#[tokio::test]
async fn each_nonce_is_new_and_reaches_the_page() {
    let router = edge();
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..50 {
        let response = get_path(&router, "/").await;
        let policy = response.headers()["content-security-policy"].to_str().unwrap().to_string();
        let nonce = policy.split("'nonce-").nth(1).unwrap().split('\'').next().unwrap().to_string();
        assert!(nonce.len() >= 22);
        assert!(text(response).await.contains(&nonce));
        assert!(seen.insert(nonce));
    }
}

#[tokio::test]
async fn without_tls_nothing_is_said_about_tls() {
    let router = guard(doors(), settings("http://127.0.0.1:3000"));
    let response = send(&router, ask("GET", "/", &[("host", "127.0.0.1:3000")], "")).await;
    assert!(response.headers().get("strict-transport-security").is_none());
}

#[tokio::test]
async fn an_id_that_a_client_brings_is_not_taken_over() {
    let response = send(&edge(), ask("GET", "/", &[("x-request-id", "mine")], "")).await;
    assert_ne!(response.headers()["x-request-id"], "mine");
}

#[tokio::test]
async fn a_door_may_choose_how_long_its_answer_is_kept() {
    assert_eq!(get_path(&edge(), "/kept").await.headers()["cache-control"], "public, max-age=60");
}

#[tokio::test]
async fn a_panic_is_a_page_that_tells_nothing() {
    let response = get_path(&edge(), "/panic").await;
    let id = response.headers()["x-request-id"].to_str().unwrap().to_string();
    let page = text(response).await;
    assert!(page.contains(&id) && !page.contains("canary") && page.contains("<h1>500</h1>"), "{page}");
}

#[tokio::test]
async fn no_answer_holds_the_words_of_a_library() {
    let router = edge();
    for (request, status) in kinds() {
        if status < 400 || status == 409 {
            continue;
        }
        let page = text(send(&router, request).await).await.to_lowercase();
        for word in ["deserialize", "missing field", "eof", "length limit", "cannot parse", "expected", "panicked"] {
            assert!(!page.contains(word), "{page}");
        }
    }
}

#[tokio::test]
async fn failures_speak_the_form_that_was_asked_for() {
    let router = edge();
    for (path, accept, kind) in [
        ("/nowhere", None, "text/html; charset=utf-8"),
        ("/nowhere", Some("*/*"), "text/html; charset=utf-8"),
        ("/nowhere", Some("application/json"), "application/json"),
        ("/nowhere", Some("text/html,application/json;q=0.9"), "text/html; charset=utf-8"),
        ("/api/nowhere", None, "application/json"),
        ("/api/nowhere", Some("*/*"), "application/json"),
        ("/api/nowhere", Some("text/html,*/*"), "text/html; charset=utf-8"),
    ] {
        let headers: Vec<_> = accept.map(|accept| ("accept", accept)).into_iter().collect();
        let response = send(&router, ask("GET", path, &headers, "")).await;
        assert_eq!(response.headers()["content-type"], kind, "{path} {accept:?}");
        assert_eq!(response.status(), 404);
    }
    let answer = text(get_path(&router, "/api/nowhere").await).await;
    let answer: serde_json::Value = serde_json::from_str(&answer).unwrap();
    assert_eq!(answer["refused"], "not_found");
    assert!(answer["message"].as_str().unwrap().ends_with('.') && answer["reasons"].is_array());
}

#[tokio::test]
async fn pages_of_failures_come_from_the_program_and_survive_its_panic() {
    let mut told = settings("https://konullu.az");
    told.error_page = Some(Arc::new(|failure| format!("<p lang=az>{}</p>", failure.status.as_u16())));
    told.error_message = Some(Arc::new(|_| panic!("no words")));
    let router = guard(doors(), told);
    assert_eq!(text(get_path(&router, "/nowhere").await).await, "<p lang=az>404</p>");
    assert_eq!(text(get_path(&router, "/refused").await).await, "the door's own words");
    let response = get_path(&router, "/api/nowhere").await;
    assert_eq!(response.status(), 404);
    assert!(text(response).await.contains("There is nothing at this address."));
}

#[tokio::test]
async fn a_wrong_method_names_the_right_ones() {
    let response = send(&edge(), ask("PUT", "/things/1", &[], "")).await;
    assert_eq!(response.status(), 405);
    assert_eq!(response.headers()["allow"], "GET,HEAD,DELETE");
}

#[tokio::test]
async fn long_text_is_compressed_and_short_text_is_not() {
    let router = edge();
    for (path, accepts, encoding) in [
        ("/long", "br, gzip", Some("br")),
        ("/long", "gzip", Some("gzip")),
        ("/long", "", None),
        ("/json", "br, gzip", None),
        ("/pkg/app.abc.js", "br", Some("br")),
        ("/pkg/app.abc.js", "gzip", Some("gzip")),
    ] {
        let response = send(&router, ask("GET", path, &[("accept-encoding", accepts)], "")).await;
        let found = response.headers().get("content-encoding").map(|value| value.to_str().unwrap().to_string());
        assert_eq!(found.as_deref(), encoding, "{path} {accepts}");
        let length = text(response).await.len();
        assert!(length < 2_000 || encoding.is_none(), "{path} {accepts}: {length}");
    }
    let twin = send(&router, ask("GET", "/pkg/app.abc.js", &[("accept-encoding", "br")], "")).await;
    assert_eq!(text(twin).await, "compressed twin");
}

#[tokio::test]
async fn a_file_that_did_not_change_is_not_sent_again() {
    let router = edge();
    let first = get_path(&router, "/pkg/app.abc.js").await;
    let tag = first.headers()["etag"].to_str().unwrap().to_string();
    let second = send(&router, ask("GET", "/pkg/app.abc.js", &[("if-none-match", &tag)], "")).await;
    assert_eq!(second.status(), 304);
    assert!(second.headers()["cache-control"].to_str().unwrap().contains("immutable"));
}

#[tokio::test]
async fn strange_names_are_no_files() {
    let router = edge();
    let long = format!("/pkg/{}", "x".repeat(3_000));
    let names = ["/pkg/", "/pkg", "/pkg/%00", "/pkg/.git", "/pkg/../secret", "/pkg/a\\b", "/pkg/app.abc.js/x", &long];
    for name in names {
        assert_eq!(get_path(&router, name).await.status(), 404, "{name}");
    }
}

#[tokio::test]
async fn metrics_are_for_this_machine_or_for_the_token() {
    let router = edge();
    let bearer = ("authorization", "Bearer metrics-token-0123456789");
    type Headers<'a> = &'a [(&'a str, &'a str)];
    let table: [(&str, Headers<'_>, u16); 9] = [
        ("127.0.0.1", &[], 200),
        ("::1", &[], 200),
        ("203.0.113.5", &[], 403),
        ("203.0.113.5", &[bearer], 200),
        ("203.0.113.5", &[("authorization", "Bearer metrics-token-012345678")], 403),
        ("203.0.113.5", &[("x-forwarded-for", "127.0.0.1")], 403),
        ("127.0.0.1", &[("x-forwarded-for", "203.0.113.5")], 403),
        ("127.0.0.1", &[("via", "1.1 proxy")], 403),
        ("10.0.0.1", &[("x-forwarded-for", "127.0.0.1")], 403),
    ];
    for (peer, headers, status) in table {
        let response = send(&router, from(ask("GET", "/metrics", headers, ""), peer)).await;
        assert_eq!(response.status().as_u16(), status, "{peer} {headers:?}");
    }
    let counted = text(send(&router, from(ask("GET", "/metrics", &[], ""), "::1")).await).await;
    assert!(counted.contains("route=\"/metrics\"") && counted.contains("http_request_seconds_bucket"), "{counted}");
}

#[tokio::test]
async fn strangers_learn_whether_all_is_well_but_not_why() {
    let router = edge();
    let home = text(send(&router, from(ask("GET", "/readyz", &[], ""), "127.0.0.1")).await).await;
    let away = text(send(&router, from(ask("GET", "/readyz", &[], ""), "203.0.113.5")).await).await;
    assert!(home.contains("disk is full") && !away.contains("disk is full") && away.contains("database"));
}
