//! What may come in.
use crate::*;

const KINDS: &[(&str, bool)] = &[
    ("application/x-www-form-urlencoded", true),
    ("application/x-www-form-urlencoded; charset=UTF-8", true),
    ("application/json", true),
    ("multipart/form-data; boundary=b", true),
    ("text/plain", false),
    ("text/plain; application/json", false),
];

#[tokio::test]
async fn only_our_own_pages_and_programs_that_are_no_browsers_may_write() {
    let origins: &[(Option<&str>, bool)] = &[
        (None, true),
        (Some("https://konullu.az"), true),
        (Some("null"), false),
        (Some("http://konullu.az"), false),
        (Some("https://konullu.az:8443"), false),
        (Some("https://sub.konullu.az"), false),
        (Some("https://konullu.az.evil.example"), false),
        (Some("https://evil.example"), false),
        (Some("http://127.0.0.1:3000"), false),
    ];
    let sites =
        [None, Some("same-origin"), Some("none"), Some("same-site"), Some("cross-site"), Some("Same-Origin"), Some("")];
    let router = edge();
    let mut count = 0;
    for (site, (origin, own)) in sites.iter().flat_map(|site| origins.iter().map(move |origin| (site, origin))) {
        for (kind, fits) in KINDS {
            for method in ["POST", "PUT", "PATCH", "DELETE", "FOO", "GET"] {
                let mut headers = vec![("content-type", *kind)];
                headers.extend(site.map(|site| ("sec-fetch-site", site)));
                headers.extend(origin.map(|origin| ("origin", origin)));
                let path = if method == "GET" { "/" } else { "/api/any" };
                let status = send(&router, ask(method, path, &headers, "a=b")).await.status().as_u16();
                let passes = match site {
                    Some(site) => matches!(*site, "same-origin" | "none"),
                    None => *own,
                };
                let expected = match (method, passes, fits) {
                    ("GET", ..) => 200,
                    (_, false, _) => 403,
                    (_, true, false) => 415,
                    ("POST", true, true) => 200,
                    (_, true, true) => 405,
                };
                assert_eq!(status, expected, "{method} {site:?} {origin:?} {kind}");
                count += 1;
            }
        }
    }
    assert_eq!(count, 7 * 9 * 6 * 6);
}

#[tokio::test]
async fn a_body_says_what_it_is_once_and_in_unicode() {
    let router = edge();
    for (kinds, status) in [
        (&["application/json"][..], 200),
        (&["APPLICATION/JSON"], 200),
        (&["application/json; charset=\"utf-8\""], 200),
        (&[], 415),
        (&[""], 415),
        (&["application/json", "text/plain"], 415),
        (&["application/jsonx"], 415),
        (&["application/json; charset=utf-16"], 415),
        (&["application/json; charset=windows-1254"], 415),
        (&["multipart/form-data"], 400),
        (&["multipart/form-data; boundary=\"\""], 400),
        (&["multipart/mixed; boundary=b"], 415),
    ] {
        let headers: Vec<_> = kinds.iter().map(|kind| ("content-type", *kind)).collect();
        let response = send(&router, ask("POST", "/api/any", &headers, "{}")).await;
        assert_eq!(response.status().as_u16(), status, "{kinds:?}");
    }
    assert_eq!(send(&router, ask("POST", "/api/any", &[], "")).await.status(), 200, "nothing needs no type");
}

#[tokio::test]
async fn only_our_own_names_are_answered() {
    let router = edge();
    let home = guard(doors(), GuardSettings::new(Origins::new(&PublicUrl::parse("http://127.0.0.1:3000").unwrap())));
    for (host, status) in [
        ("konullu.az", 200),
        ("KONULLU.AZ", 200),
        ("konullu.az:443", 200),
        ("konullu.az:80", 421),
        ("konullu.az:8443", 421),
        ("konullu.az.", 421),
        ("www.konullu.az", 421),
        ("konullu.az.evil.example", 421),
        ("evil.example", 421),
        ("konullu.az@evil.example", 421),
        ("evil.example@konullu.az", 421),
        ("konullu.az, evil.example", 421),
        ("", 421),
        ("localhost", 421),
        ("localhost:3000", 421),
        ("127.0.0.1:9", 421),
        ("[::1]:3000", 421),
        ("evil@localhost", 421),
        ("localhost.evil.example", 421),
        ("127.0.0.1.evil.example", 421),
        ("127.0.0.2", 421),
        ("0.0.0.0", 421),
        ("2130706433", 421),
        ("localhost:3000:x", 421),
    ] {
        let response = send(&router, ask("GET", "/", &[("host", host)], "")).await;
        assert_eq!(response.status().as_u16(), status, "{host}");
    }
    // Names of this machine are ours where the public address is one of them
    for (host, status) in [
        ("localhost", 200),
        ("localhost:3000", 200),
        ("127.0.0.1:9", 200),
        ("[::1]:3000", 200),
        ("evil@localhost", 421),
        ("localhost.evil.example", 421),
        ("127.0.0.2", 421),
        ("0.0.0.0", 421),
        ("konullu.az", 421),
    ] {
        let response = send(&home, ask("GET", "/", &[("host", host)], "")).await;
        assert_eq!(response.status().as_u16(), status, "{host} at home");
    }
    for headers in
        [&[("host", "konullu.az"), ("host", "evil.example")][..], &[("host", "konullu.az"), ("host", "konullu.az")]]
    {
        assert_eq!(send(&router, ask("GET", "/", headers, "")).await.status(), 421, "two hosts are none");
    }
    let none = Request::get("/").body(Body::empty()).unwrap();
    assert_eq!(send(&router, none).await.status(), 421);
    for (uri, status) in [("http://konullu.az/", 200), ("http://evil.example/", 421)] {
        assert_eq!(send(&router, ask("GET", uri, &[], "")).await.status().as_u16(), status, "{uri}");
    }
    let health = send(&router, ask("GET", "/healthz", &[("host", "10.1.2.3:3000")], "")).await;
    assert_eq!(health.status(), 200, "a probe knows only the address");
}

#[tokio::test]
async fn what_a_client_says_about_forwarding_is_believed_only_of_proxies() {
    let router = edge();
    for (peer, said, seen) in [
        ("203.0.113.5", "127.0.0.1", "Some(203.0.113.5) false"),
        ("10.0.0.1", "127.0.0.1, 198.51.100.4", "Some(198.51.100.4) false"),
        ("10.0.0.1", "127.0.0.1", "Some(127.0.0.1) false"),
    ] {
        let request =
            from(ask("GET", "/who", &[("x-forwarded-for", said), ("x-forwarded-host", "evil.example")], ""), peer);
        assert_eq!(text(send(&router, request).await).await, seen, "{peer} {said}");
    }
    assert_eq!(text(send(&router, from(ask("GET", "/who", &[], ""), "::1")).await).await, "Some(::1) true");
}

#[tokio::test]
async fn a_body_is_as_large_as_its_route_allows() {
    let router = edge();
    let kind = ("content-type", "application/x-www-form-urlencoded");
    for (path, length, status) in [
        ("/api/any", 65_536, 200),
        ("/api/any", 65_537, 413),
        ("/api/upload", 1_048_576, 200),
        ("/api/upload", 1_048_577, 413),
    ] {
        let whole = "x".repeat(length);
        let told = send(&router, ask("POST", path, &[kind], whole.clone())).await;
        assert_eq!(told.status().as_u16(), status, "{path} {length}");
        let chunks = whole.into_bytes().chunks(10_000).map(|c| Ok::<_, std::io::Error>(c.to_vec())).collect::<Vec<_>>();
        let body = Body::from_stream(futures::stream::iter(chunks));
        let untold = send(&router, ask("POST", path, &[kind], body)).await;
        assert_eq!(untold.status().as_u16(), status, "{path} {length} in chunks");
    }
}

#[tokio::test]
async fn a_body_that_stops_coming_is_given_up() {
    let router = edge();
    let kind = ("content-type", "application/x-www-form-urlencoded");
    let stuck =
        futures::StreamExt::chain(futures::stream::iter([Ok::<_, std::io::Error>("a=")]), futures::stream::pending());
    let response = send(&router, ask("POST", "/api/any", &[kind], Body::from_stream(stuck))).await;
    assert_eq!(response.status(), 408);
    let drip = futures::stream::unfold((), |()| async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        Some((Ok::<_, std::io::Error>("x"), ()))
    });
    let response = send(&router, ask("POST", "/api/any", &[kind], Body::from_stream(drip))).await;
    assert_eq!(response.status(), 408, "a byte now and then does not help");
}

#[tokio::test]
async fn more_requests_than_places_are_told_to_come_back() {
    let mut narrow = settings("https://konullu.az");
    narrow.at_once = 2;
    let router = guard(whole(), narrow);
    let ask_all = (0..10).map(|_| get_path(&router, "/half-second"));
    let answers = futures::future::join_all(ask_all).await;
    let busy: Vec<_> = answers.iter().filter(|answer| answer.status() == 503).collect();
    assert_eq!(busy.len(), 8);
    assert!(busy.iter().all(|answer| answer.headers().contains_key("retry-after")));
    assert_eq!(get_path(&router, "/").await.status(), 200, "a place is given back");
}

#[tokio::test]
async fn a_flood_is_told_to_wait_but_a_school_is_not() {
    let mut told = settings("https://konullu.az");
    told.limits = Some(Arc::new(server::limits::Limits::default()));
    let router = guard(doors().route("/api/account/sign-in", post(async || "in")), told);
    let sign_in = async |peer: &str| {
        let response = send(&router, from(ask("POST", "/api/account/sign-in", &[], ""), peer)).await;
        (response.status().as_u16(), response.headers().contains_key("retry-after"))
    };
    for _ in 0..300 {
        assert_eq!(sign_in("203.0.113.5").await.0, 200);
    }
    let mut last = (200, false);
    for _ in 0..1_500 {
        last = sign_in("203.0.113.5").await;
    }
    assert_eq!(last, (429, true));
    assert_eq!(sign_in("203.0.113.6").await.0, 200);
}
