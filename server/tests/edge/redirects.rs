//! No redirect leaves us.
use crate::*;

const TRICKS: &[&str] = &[
    "//evil.example",
    "///evil.example",
    "////evil.example/x",
    "/\\evil.example",
    "\\\\evil.example",
    "\\/evil.example",
    "/\\/evil.example",
    "/\t/evil.example",
    "\t//evil.example",
    " //evil.example",
    "/%09/evil.example",
    "/%2f%2fevil.example",
    "/%2F/evil.example",
    "%2f%2fevil.example",
    "/%5cevil.example",
    "/%5C%5Cevil.example",
    "https://evil.example",
    "HTTPS://EVIL.EXAMPLE",
    "http://konullu.az/",
    "https:evil.example",
    "https:/evil.example",
    "https:\\\\evil.example",
    "https://konullu.az@evil.example/",
    "https://konullu.az:x@evil.example/",
    "https://konullu.az.evil.example/",
    "https://konullu.az:8443/",
    "https://konullu.azevil.example",
    "https://konullu.az//evil.example",
    "https://konullu.az\\evil.example",
    "https://konullu.az%2eevil.example/",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "evil.example",
    "./evil",
    "../evil",
    "?next=x",
    "#x",
    "/./",
    "/.//evil.example",
    "/a/..//evil.example",
    "/%0d%0aset-cookie:a=b",
    "/\u{2215}evil.example",
    "/ş",
    "ftp://evil.example",
    "blob:https://evil.example/1",
    "/%00",
    "/\u{7f}",
    "",
];

#[tokio::test]
async fn forty_ways_out_all_lead_home() {
    let router = edge();
    assert!(TRICKS.len() >= 40);
    let door = |to: &'static str| {
        let answer = async move || {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::FOUND;
            let value = http::HeaderValue::from_bytes(to.as_bytes());
            response.headers_mut().insert("location", value.unwrap_or(http::HeaderValue::from_static("//x")));
            response
        };
        guard(Router::new().route("/out", get(answer)), settings("https://konullu.az"))
    };
    for trick in TRICKS {
        let response = get_path(&door(trick), "/out").await;
        let expected = if *trick == "/./" { "/./" } else { "/" };
        assert_eq!(response.headers()["location"], expected, "{trick:?}");
    }
    for (to, seen) in [
        ("/me", "/me"),
        ("/shifts/1?lang=ur%26x#top", "/shifts/1?lang=ur%26x#top"),
        ("/sign-in?next=%2Fshifts%2F1", "/sign-in?next=%2Fshifts%2F1"),
        ("/a?u=https://evil.example//x", "/a?u=https://evil.example//x"),
        ("https://konullu.az", "/"),
        ("https://KONULLU.az/me?x", "/me?x"),
    ] {
        assert_eq!(get_path(&door(to), "/out").await.headers()["location"], seen, "{to}");
    }
    assert_eq!(get_path(&router, "/to?to=//evil.example").await.headers()["location"], "/");
}
