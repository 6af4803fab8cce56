//! Ten thousand malformed requests over all doors: a clear no each time, never our fault, never a hang.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

mod support;

use axum::body::Body;
use http::{Method, Request, header};
use std::time::Duration;
use support::{House, SMALL, Visitor};

const TEXTS: &[&str] = &[
    "",
    " ",
    "x",
    "%",
    "%zz",
    "%00",
    "%ff%fe",
    "%F0%9F%98%80",
    "..%2f..%2fetc%2fpasswd",
    "' or 1=1 --",
    "<script>alert(1)</script>",
    "{{7*7}}",
    "-1",
    "0",
    "9999999999999999999999",
    "1e309",
    "NaN",
    "null",
    "undefined",
    "true",
    "\u{202e}evil",
    "2026-13-45",
    "9999-W99",
    "2026-W00",
    "01890000-0000-7000-8000-000000000000",
    "az",
    "zz",
    "BAK1",
    "bak1",
    "DEMO",
    "25:61",
    "0000-00-00",
    "+262142-12-31",
    "-262143-01-01",
    "12.31.9999",
    "-8000000000000000000.01890000-0000-7000-8000-000000000000",
    "8000000000000000000.01890000-0000-7000-8000-000000000000",
    "-9223372036854775808",
    "٣٤",
    "ş",
    "%E2%80%AE",
    "a=b&c=d",
    "[]",
    "{}",
    "[[[[[[[[",
    "\"",
    "\\",
    "/",
    "//",
    "?",
    "#",
    ";",
    "\t",
    "%0d%0aSet-Cookie:x=y",
];
const FIELDS: &[&str] = &[
    "email",
    "password",
    "shift",
    "id",
    "roster",
    "token",
    "nonce",
    "at",
    "lang",
    "language",
    "intake",
    "step",
    "wish1",
    "center",
    "person",
    "reason",
    "version",
    "week",
    "places",
    "date",
    "from",
    "until",
    "free",
    "after",
    "q",
    "page",
    "given_name",
    "birth_date",
    "credential",
    "code",
    "attendance",
    "role",
    "device",
    "session",
    "stage",
    "application",
    "day",
    "on",
    "tag",
    "days",
    "score",
    "why",
    "slot",
    "booking",
    "opens_on",
    "closes_on",
    "rolls_on",
    "placement",
    "what",
    "moves",
    "to",
    "last",
    "selection",
    "quota_BAK1",
    "item",
    "automation",
];

struct Dice(u64);
impl Dice {
    fn roll(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % n.max(1)
    }
    fn text(&mut self) -> String {
        match self.roll(12) {
            0 => "A".repeat(self.roll(70_000)),
            1 => "ə".repeat(self.roll(3_000)),
            _ => TEXTS[self.roll(TEXTS.len())].to_owned(),
        }
    }
    fn pairs(&mut self) -> String {
        let pairs: Vec<String> =
            (0..self.roll(6)).map(|_| format!("{}={}", FIELDS[self.roll(FIELDS.len())], self.text())).collect();
        pairs.join("&")
    }
}

/// An address of a door, with rubbish in the places of its path and in its query; nothing where HTTP can't carry it.
fn address(dice: &mut Dice, path: &str) -> Option<http::Uri> {
    let mut address = String::new();
    for part in path.split('/').skip(1) {
        address.push('/');
        if part.starts_with('{') {
            let text = dice.text();
            address.push_str(text.chars().take(300).collect::<String>().trim());
        } else {
            address.push_str(part);
        }
    }
    if dice.roll(2) == 0 {
        address = format!("{address}?{}", dice.pairs());
    }
    let ascii: String = address.chars().filter(char::is_ascii_graphic).take(5_000).collect();
    ascii.parse().ok()
}

fn request(dice: &mut Dice, door: (&'static str, &'static str), cookie: &str) -> Option<Request<Body>> {
    let uri = address(dice, door.1)?;
    let method = match dice.roll(12) {
        0 => Method::PUT,
        1 => Method::DELETE,
        2 => Method::HEAD,
        _ => door.0.parse().ok()?,
    };
    let kind = [
        "application/x-www-form-urlencoded",
        "application/x-www-form-urlencoded",
        "application/json",
        "text/plain",
        "multipart/form-data",
        "multipart/form-data; boundary=x",
        "",
    ][dice.roll(7)];
    let body = match dice.roll(6) {
        0 => dice.text().into_bytes(),
        1 => vec![0xff, 0xfe, 0x00, 0x80, b'='],
        2 => br#"{"email": [1, {"a": null}], "shift": 7, "step": {}}"#.to_vec(),
        _ => dice.pairs().into_bytes(),
    };
    let mut request = Request::builder().method(method).uri(uri).header(header::HOST, "127.0.0.1:3000");
    request = request.header(header::ACCEPT, ["text/html", "application/json", "*/*", "x"][dice.roll(4)]);
    if !kind.is_empty() {
        request = request.header(header::CONTENT_TYPE, kind);
    }
    let cookie = match dice.roll(8) {
        0 => "konullu=forged; lang=xx; =; ;;".to_owned(),
        1 => format!("konullu={}", "z".repeat(dice.roll(3_000))),
        _ => cookie.to_owned(),
    };
    request = request.header(header::COOKIE, cookie);
    if dice.roll(10) == 0 {
        request = request.header(header::REFERER, "https://evil.example/%zz");
    }
    request.body(Body::from(body)).ok()
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_malformed_requests_are_never_our_fault() {
    malformed(House::on_sqlite(SMALL).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nor_where_the_programme_is_kept_in_postgresql() {
    malformed(House::on_postgres(SMALL).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn dates_that_nobody_means_are_not_our_fault() {
    for house in [House::on_sqlite(SMALL).await, House::on_postgres(SMALL).await] {
        let manager = house.sign_in("manager").await;
        for date in ["%2B262142-12-31", "-262143-01-01", "0000-01-01", "9999-12-31"] {
            for path in ["/interviews/BAK1/day?day=", "/applications?center=BAK1&on=", "/shifts?day="] {
                let reply = house.page(&manager, &format!("{path}{date}")).await;
                assert!(reply.status.is_success(), "{path}{date}: {}", reply.status);
            }
        }
        for at in ["-8000000000000000000", "8000000000000000000", "-9223372036854775808"] {
            let path = format!("/applications?center=BAK1&after={at}.01890000-0000-7000-8000-000000000000");
            assert!(house.page(&manager, &path).await.status.is_success(), "{path}");
        }
    }
}

async fn malformed(house: House) {
    let doors: Vec<(&'static str, &'static str)> = app::pages::doors()
        .list()
        .iter()
        .map(|d| (d.method, d.path))
        // Signing out would end the visit; the news never end, so that there is no whole answer to wait for
        .filter(|d| d.1 != "/api/account/sign-out" && d.1 != "/my/notices/events")
        .collect();
    let mut visitors = vec![Visitor::default()];
    for account in ["volunteer1", "applicant2", "lead.BAK1", "coordinator.BAK1", "manager", "admin"] {
        visitors.push(house.sign_in(account).await);
    }
    let mut dice = Dice(2026);
    let (mut sent, mut wrong) = (0, Vec::new());
    while sent < 10_000 {
        let door = doors[dice.roll(doors.len())];
        let visitor = &visitors[dice.roll(visitors.len())];
        let Some(request) = request(&mut dice, door, &visitor.cookie) else { continue };
        sent += 1;
        let asked = format!("{} {}", request.method(), request.uri());
        match tokio::time::timeout(Duration::from_secs(20), house.send(request)).await {
            Err(_) => wrong.push(format!("{asked}: no answer")),
            Ok(reply) if reply.status.is_server_error() => {
                wrong.push(format!("{asked}: {} {}", reply.status, reply.body))
            }
            Ok(_) => {}
        }
    }
    wrong.truncate(20);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
