//! Certificates: what a sheet costs, a thousand issued at once while the site is used, and verifications beside guesses.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "../tests/support/mod.rs"]
mod support;

use axum::body::Body;
use axum::extract::ConnectInfo;
use domain::certificates::{Basis, Kind, Terms};
use domain::ids::{CertificateKindId, PersonId};
use domain::language::{Language, Texts};
use domain::people::{Name, Person};
use domain::rights::Who;
use http::{Request, StatusCode, header};
use programme::certificates::{self, Chosen, Filter, check, print};
use programme::demo::Size;
use programme::people;
use rand::Rng;
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use support::House;
use tower::ServiceExt;
use uuid::Uuid;

const MANY: usize = 1_000;
const SIZE: Size = Size { volunteers: 12, centers: 27, history_weeks: 0, seed: 1 };
const SHEETS: usize = 50;
const LOOKS: usize = 500;
/// Verifications and guesses in a second, for so many seconds.
const GENUINE: u32 = 200;
const GUESSED: u32 = 500;
const LASTING: u32 = 10;
const LETTERS: &[u8] = b"0123456789abcdefghjkmnpqrstvwxyz";

fn main() {
    // `cargo bench` adds an option of its own
    let many = std::env::args().skip(1).find_map(|arg| arg.parse().ok()).unwrap_or(MANY);
    tokio::runtime::Runtime::new().expect("a runtime").block_on(run(many));
}

async fn run(many: usize) {
    let house = House::on_sqlite(SIZE).await;
    let people = newcomers(&house, many).await;
    let codes = in_bulk(&house, &people).await;
    sheets(&house, &codes[0]).await;
    verifications(&house, &codes).await;
    beside_guesses(&house, &codes).await;
}

/// The time that this thread has spent on a processor.
fn spent() -> Duration {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(text.split(' ').next().and_then(|word| word.parse().ok()).unwrap_or_default())
}

/// The time that all threads have spent on a processor.
fn spent_by_all() -> Duration {
    let text = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks: u64 = text.split(' ').skip(13).take(2).filter_map(|word| word.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 10)
}

async fn newcomers(house: &House, many: usize) -> Vec<PersonId> {
    let add = house.service.act(Who::system(), move |act| {
        Box::pin(async move {
            let programme = people::find_by_email(act, "volunteer1@demo.test").await?.expect("a volunteer").programme;
            let mut ids = Vec::with_capacity(many);
            for n in 0..many {
                let name = Name {
                    given: "Əbdürrəhman".into(),
                    surname: format!("Hacıməmmədov-{n}"),
                    fathers: "Şəmsəddin oğlu".into(),
                };
                let (id, email) = (PersonId(Uuid::now_v7()), format!("bench{n}@cast.test"));
                let (birth_date, phone, language) = (None, String::new(), Language::Az);
                let person = Person { id, programme, name, birth_date, email, phone, language };
                people::sign_up::add(act, &person, None).await?;
                ids.push(id);
            }
            Ok(ids)
        })
    });
    add.await.expect("newcomers")
}

/// Everybody is thanked: proposed, approved at once, and issued while somebody asks for a page ten times a second.
async fn in_bulk(house: &House, people: &[PersonId]) -> Vec<String> {
    let all = people.to_vec();
    let propose = house.service.act(Who::system(), move |act| {
        let all = all.clone();
        Box::pin(async move {
            let programme = people::find(act, all[0]).await?.programme;
            let kind = Kind {
                id: CertificateKindId(Uuid::now_v7()),
                programme,
                code: "bench".into(),
                basis: Basis::Appreciation,
                titles: Texts::default(),
                sentences: Texts::default(),
                terms: Terms::default(),
                active: true,
                version: 1,
            };
            certificates::save(act, &kind).await?;
            for person in &all {
                certificates::propose(act, *person, kind.id, "Səbir və qayğı ilə kömək etdiyinə görə").await?;
            }
            let filter = Filter { kind: Some(kind.id), ..Filter::default() };
            certificates::approve_many(act, programme, &Chosen::All(filter)).await
        })
    });
    propose.await.expect("approved");
    let (began, before) = (Instant::now(), spent_by_all());
    let issuing = {
        let service = house.service.clone();
        tokio::spawn(async move { while certificates::issue_approved(&service).await.expect("issued") > 0 {} })
    };
    let mut slowest = Duration::ZERO;
    let mut waits = Vec::new();
    while !issuing.is_finished() {
        let asked = Instant::now();
        assert_eq!(ask(house, "/verify", 1).await, StatusCode::OK);
        slowest = slowest.max(asked.elapsed());
        waits.push(asked.elapsed());
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    issuing.await.expect("issued");
    let (took, cpu) = (began.elapsed(), spent_by_all() - before);
    println!(
        "{} at once: {:.1} s, {:.1} s of a core (60 wanted for 1,000); a page meanwhile {:.1} ms, at most {:.1} ms",
        people.len(),
        took.as_secs_f64(),
        cpu.as_secs_f64(),
        ms(median(&mut waits)),
        ms(slowest)
    );
    let mut codes = Vec::with_capacity(people.len());
    for person in people {
        let who = Who { person: Some(*person), ..Who::default() };
        let mine = house.service.look(who, |look| Box::pin(certificates::mine(look))).await.expect("mine");
        codes.extend(mine.into_iter().map(|one| one.code));
    }
    assert_eq!(codes.len(), people.len());
    codes
}

async fn sheets(house: &House, code: &str) {
    let code = code.to_owned();
    let look = house.service.look(Who::anyone(), move |look| Box::pin(async move { check::sheet(look, &code).await }));
    let (_, sheet) = look.await.expect("a sheet");
    let urdu = print::Sheet { language: Language::Ur, name: "عائشہ صدیقہ".into(), ..sheet.clone() };
    for (name, sheet) in [("Azerbaijani", sheet), ("Urdu", urdu)] {
        drop(print::pdf(&sheet).expect("drawn"));
        let before = spent();
        let mut bytes = 0;
        for _ in 0..SHEETS {
            bytes = print::pdf(&sheet).expect("drawn").len();
        }
        let each = (spent() - before) / SHEETS as u32;
        println!("a sheet in {name}: {:.1} ms of CPU (100 wanted), {} KB (120 wanted)", ms(each), bytes / 1024);
    }
}

async fn verifications(house: &House, codes: &[String]) {
    let mut waits = Vec::with_capacity(LOOKS);
    for n in 0..LOOKS {
        let began = Instant::now();
        let status = ask(house, &format!("/verify/{}", codes[n % codes.len()]), n).await;
        waits.push(began.elapsed());
        assert_eq!(status, StatusCode::OK);
    }
    println!(
        "a verification: {:.2} ms in the middle (5 wanted), {:.2} ms at most",
        ms(median(&mut waits)),
        ms(waits[LOOKS - 1])
    );
}

/// People verify and somebody guesses, each at a steady pace, from many addresses.
async fn beside_guesses(house: &House, codes: &[String]) {
    let mut tasks = tokio::task::JoinSet::new();
    let began = Instant::now();
    for (rate, genuine) in [(GENUINE, true), (GUESSED, false)] {
        for n in 0..rate * LASTING {
            let router = house.router.clone();
            let code = if genuine { codes[n as usize % codes.len()].clone() } else { guess() };
            let due = began + Duration::from_secs(1) * n / rate;
            tasks.spawn(async move {
                tokio::time::sleep_until(due.into()).await;
                let asked = Instant::now();
                let status = send(router, &format!("/verify/{code}"), n as usize + usize::from(genuine)).await;
                (genuine, status, asked.elapsed())
            });
        }
    }
    let (mut hits, mut failed, mut waits) = (0, 0, Vec::new());
    while let Some(done) = tasks.join_next().await {
        match done.expect("an answer") {
            (true, StatusCode::OK, wait) => waits.push(wait),
            (true, ..) => failed += 1,
            (false, StatusCode::OK, _) => hits += 1,
            (false, ..) => {}
        }
    }
    let (took, count) = (began.elapsed().as_secs_f64(), waits.len());
    let middle = ms(median(&mut waits));
    println!(
        "{:.0} verifications/s ({GENUINE} wanted) beside {GUESSED} guesses/s: {middle:.2} ms in the middle, {:.2} ms at \
         99 of 100, {failed} failed; {hits} guesses hit",
        count as f64 / took,
        ms(waits[count * 99 / 100])
    );
    assert_eq!((hits, failed), (0, 0));
}

fn guess() -> String {
    let mut chance = rand::rng();
    (0..32).map(|_| char::from(LETTERS[chance.random_range(0..LETTERS.len())])).collect()
}

async fn ask(house: &House, path: &str, from: usize) -> StatusCode {
    send(house.router.clone(), path, from).await
}

/// A request from an address of its own, so that no limit of one address stands in the way.
async fn send(router: axum::Router, path: &str, from: usize) -> StatusCode {
    let request =
        Request::builder().uri(path).header(header::HOST, "127.0.0.1:3000").header(header::ACCEPT, "text/html");
    let mut request = request.body(Body::empty()).expect("a request");
    let [_, a, b, c] = u32::try_from(from).unwrap_or_default().to_be_bytes();
    request.extensions_mut().insert(ConnectInfo(SocketAddr::from(([10, a, b, c], 40_000))));
    let response = router.oneshot(request).await.expect("an answer");
    let status = response.status();
    drop(axum::body::to_bytes(response.into_body(), 1 << 20).await);
    status
}

fn median(waits: &mut [Duration]) -> Duration {
    waits.sort_unstable();
    waits[waits.len() / 2]
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}
