//! So many people with a phone, a session and five places each: two on shifts that run, three on shifts of yesterday.

use crate::raw::Raw;
use crate::support::House;
use chrono::{DateTime, Duration, Utc};
use domain::attendance::{code_step, step_ends};
use domain::time::Zone;
use programme::Service;
use programme::signing::{Purpose, sha256_hex};
use programme::sql::Value;
use std::collections::HashSet;
use uuid::Uuid;

/// People of one shift.
const TOGETHER: usize = 100;
const CENTERS: [&str; 8] = ["BAK1", "BAK2", "BAK3", "BAK4", "BAK5", "BAK6", "BAK7", "SUM"];

/// Which of the two shifts that run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The one at the person's own center.
    First,
    /// The one at the next center.
    Second,
}

/// Who comes.
pub struct Crowd {
    service: Service,
    /// Their numbers.
    pub phones: Vec<usize>,
    began: DateTime<Utc>,
}

/// What was acknowledged.
#[derive(Default)]
pub struct Books {
    /// Check-ins.
    pub acknowledged: Vec<String>,
    /// Scans that were kept.
    pub kept: Vec<String>,
}

macro_rules! values {
    ($($value:expr),* $(,)?) => { vec![$(Value::from($value)),*] };
}

fn session(n: usize) -> String {
    format!("bench-session-{n:08}-0123456789abcdef")
}

fn center_of(n: usize, place: Place) -> &'static str {
    CENTERS[(n / TOGETHER + usize::from(place == Place::Second)) % CENTERS.len()]
}

impl Crowd {
    pub async fn gather(house: &House, count: usize) -> Self {
        let began = house.service.clock().now();
        let mut raw = Raw::open(house.database_url()).await;
        raw.run("begin", vec![]).await;
        let mut shifts = Vec::new();
        for group in 0..count.div_ceil(TOGETHER) {
            let mut five = Vec::new();
            for (place, hours) in [(Place::First, 0), (Place::Second, 0)] {
                five.push(shift(&mut raw, center_of(group * TOGETHER, place), began, hours).await);
            }
            for hours in [-30, -27, -24] {
                five.push(shift(&mut raw, center_of(group * TOGETHER, Place::First), began, hours).await);
            }
            shifts.push(five);
        }
        for n in 0..count {
            person(&mut raw, n, began, &shifts[n / TOGETHER]).await;
        }
        raw.run("commit", vec![]).await;
        raw.run("analyze", vec![]).await;
        Self { service: house.service.clone(), phones: (0..count).collect(), began }
    }

    /// Everybody has left their first shift.
    pub async fn leave(&self, url: &str) {
        let mut raw = Raw::open(url).await;
        let now = self.service.clock().now();
        let text = "update attendances set left_at = $1, left_proof = 'self' where left_at is null";
        raw.run(text, values![now]).await;
    }

    /// The cookie of a phone.
    pub fn cookie(n: usize) -> String {
        format!("konullu={}", session(n))
    }

    fn token(&self, center: &str, at: DateTime<Utc>) -> String {
        let step = code_step(at);
        let payload = format!("{center}-{step}");
        self.service.keys().sign(Purpose::DeskCode, &payload, step_ends(step + 1)).expect("a code")
    }

    /// A check-in that is sent now, with its nonce.
    pub fn check_in(&self, n: usize, place: Place) -> (String, Vec<u8>) {
        let nonce = format!("now-{place:?}-{n:08}").to_lowercase();
        let token = self.token(center_of(n, place), self.service.clock().now());
        let body = format!("token={token}&nonce={nonce}");
        (nonce, post("/api/attendance/check-in", n, "application/x-www-form-urlencoded", &body))
    }

    /// The three scans that a phone has kept since yesterday, by a clock that stands wrong, with their nonces.
    pub fn kept(&self, n: usize) -> (Vec<String>, Vec<u8>) {
        let skew = Duration::minutes((n % 5_000) as i64 - 2_500);
        let now = self.service.clock().now();
        let (mut nonces, mut scans) = (Vec::new(), Vec::new());
        for hours in [-30, -27, -24] {
            let at = self.began + Duration::hours(hours);
            let nonce = format!("kept{hours}-{n:08}-abcd");
            scans.push(serde_json::json!({
                "id": nonce, "token": self.token(center_of(n, Place::First), at), "kind": "in",
                "at": (at + skew).to_rfc3339(),
            }));
            nonces.push(nonce);
        }
        let body = serde_json::json!({ "clock": (now + skew).to_rfc3339(), "scans": scans }).to_string();
        (nonces, post("/api/v1/scans", n, "application/json", &body))
    }
}

fn post(path: &str, n: usize, kind: &str, body: &str) -> Vec<u8> {
    format!(
        "POST {path} HTTP/1.1\r\nHost: 127.0.0.1:3000\r\nAccept: application/json\r\nCookie: {}\r\n\
        Content-Type: {kind}\r\nContent-Length: {}\r\n\r\n{body}",
        Crowd::cookie(n),
        body.len()
    )
    .into_bytes()
}

async fn shift(raw: &mut Raw, center: &str, began: DateTime<Utc>, hours: i64) -> Uuid {
    let (id, zone) = (Uuid::now_v7(), Zone::parse("Asia/Baku").expect("a zone"));
    // What runs began a moment ago; what was yesterday began when its code was shown
    let start = began + Duration::hours(hours) - Duration::minutes(if hours == 0 { 5 } else { 0 });
    let made = raw
        .run(
            "insert into shifts (id, programme_id, center_id, roster_id, position_id, date, starts_at, ends_at, places,
                taken, published, created_at)
            select $1, c.programme_id, c.id, (select r.id from rosters r where r.center_id = c.id order by r.monday limit 1),
                (select p.id from positions p where p.programme_id = c.programme_id order by p.code limit 1),
                $3, $4, $5, 500, 100, true, $4
            from centers c where c.code = $2",
            values![id, center, zone.date(start), start, start + Duration::hours(3)],
        )
        .await;
    assert_eq!(made, 1, "a shift at {center}");
    id
}

async fn person(raw: &mut Raw, n: usize, began: DateTime<Utc>, shifts: &[Uuid]) {
    let (id, email) = (Uuid::now_v7(), format!("bench{n}@bench.test"));
    raw.run(
        "insert into people (id, programme_id, given_name, surname, fathers_name, birth_date, email, email_folded,
            email_confirmed_at, phone, language, languages, search, sort_key, created_at)
        select $1, p.programme_id, p.given_name, p.surname, p.fathers_name, p.birth_date, $2, $2, p.email_confirmed_at,
            p.phone, p.language, p.languages, $2, p.sort_key, p.created_at
        from people p where p.email_folded = 'volunteer1@demo.test'",
        values![id, email.as_str()],
    )
    .await;
    raw.run(
        "insert into sign_ins (id, programme_id, person_id, token_hash, device, by_link, created_at, seen_at, idle_until,
            ends_at)
        select $1, p.programme_id, p.id, $3, 'bench', false, $4, $4, $5, $5 from people p where p.id = $2",
        values![Uuid::now_v7(), id, sha256_hex(session(n).as_bytes()), began, began + Duration::days(2)],
    )
    .await;
    for shift in shifts {
        raw.run(
            "insert into assignments (id, programme_id, shift_id, person_id, state, made_at, changed_at)
            select $1, p.programme_id, $2, p.id, 'confirmed', $4, $4 from people p where p.id = $3",
            values![Uuid::now_v7(), *shift, id, began],
        )
        .await;
    }
}

impl Books {
    /// Whether what was acknowledged is there, once, and nothing else.
    pub async fn look_through(&self, name: &str, url: &str, phones: usize) {
        let mut raw = Raw::open(url).await;
        let of_bench = "from attendances where nonce like 'now-%' or nonce like 'kept-%'";
        let stored = texts(&mut raw, &format!("select nonce {of_bench}")).await;
        let unique: HashSet<&String> = stored.iter().collect();
        assert_eq!(unique.len(), stored.len(), "none is there twice");
        let wanted: HashSet<&String> = self.acknowledged.iter().chain(&self.kept).collect();
        assert_eq!(unique, wanted, "what was acknowledged is there, and nothing else");
        assert_eq!(self.kept.len(), phones * 3);
        let nothing = [
            "select nonce from attendances where undone_at is null group by assignment_id, nonce having count(*) > 1",
            "select min(nonce) from attendances where left_at is null and undone_at is null group by person_id
                having count(*) > 1",
            "select t.nonce from attendances t where t.nonce like 'kept-%' and (t.left_at is null or (select
                coalesce(sum(h.minutes), 0) from hours_entries h where h.attendance_id = t.id) <> 180)",
            "select t.nonce from attendances t join assignments a on a.id = t.assignment_id where a.state <> 'attended'",
            "select t.nonce from attendances t where t.nonce like 'now-%' and (select count(*) from events e
                where e.subject_id = t.id and e.kind = 'checked_in') <> 1",
        ];
        for text in nothing {
            assert_eq!(texts(&mut raw, text).await, Vec::<String>::new(), "{text}");
        }
        println!("{name}: {} acknowledged, each there once; hours and places agree", wanted.len());
    }
}

async fn texts(raw: &mut Raw, text: &str) -> Vec<String> {
    use sqlx::AssertSqlSafe;
    let text = AssertSqlSafe(text.to_owned());
    match raw {
        Raw::Sqlite(c) => sqlx::query_scalar(text).fetch_all(c).await.unwrap(),
        Raw::Postgres(c) => sqlx::query_scalar(text).fetch_all(c).await.unwrap(),
    }
}
