//! Checking in, from the request to the durable commit, against single-row commits by one writer in the same run; then a
//! morning of phones at a steady rate, and a day of scans that were kept without a network. Afterwards the books are
//! looked through: what was acknowledged is there, once. On SQLite, and on PostgreSQL where there is one.
//!
//! `scripts/bench attendance [PHONES] [SECONDS]`: so many phones in the morning (6,000), over so many seconds (60; the
//! real one takes 300).
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "attendance/crowd.rs"]
mod crowd;
#[path = "load/phones.rs"]
mod load;
#[path = "../../programme/tests/support/raw.rs"]
#[allow(dead_code, reason = "only its statements are used")]
mod raw;
#[path = "../tests/support/mod.rs"]
mod support;

use crowd::{Books, Crowd, Place};
use load::{Phone, median};
use programme::demo::Size;
use rand::seq::SliceRandom;
use server::serve::{ServeSettings, serve};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, SqliteConnection};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};
use support::House;
use uuid::Uuid;

const PHONES: usize = 6_000;
const SECONDS: u64 = 60;
const ROUNDS: usize = 3;
const CONNECTIONS: usize = 128;
/// Check-ins of a round that come one after the other, each with a commit of its own.
const ALONE: usize = 200;
const SIZE: Size = Size { volunteers: 12, centers: 30, history_weeks: 0, seed: 1 };

fn main() {
    // `cargo bench` adds an option of its own
    let mut numbers = std::env::args().skip(1).filter_map(|arg| arg.parse::<u64>().ok());
    let phones = numbers.next().map_or(PHONES, |count| count as usize);
    let seconds = numbers.next().unwrap_or(SECONDS);
    tokio::runtime::Runtime::new().expect("a runtime").block_on(async {
        run("SQLite", House::on_sqlite(SIZE).await, phones, seconds).await;
        match std::env::var("TEST_POSTGRES_URL") {
            Ok(_) => run("PostgreSQL", House::on_postgres(SIZE).await, phones, seconds).await,
            Err(_) => println!("PostgreSQL: not tried, TEST_POSTGRES_URL names none"),
        }
    });
}

async fn run(name: &str, house: House, phones: usize, seconds: u64) {
    let began = Instant::now();
    let crowd = Crowd::gather(&house, phones).await;
    println!("{name}: {phones} phones with sessions and places, made in {:.0} s", began.elapsed().as_secs_f64());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(serve(listener, house.router.clone(), ServeSettings::default(), std::future::pending()));
    let mut books = Books::default();
    capacity(name, &crowd, address, &mut books).await;
    crowd.leave(house.database_url()).await;
    morning(name, &crowd, address, seconds, &mut books).await;
    kept(name, &crowd, address, &mut books).await;
    books.look_through(name, house.database_url(), phones).await;
}

/// How many check-ins a second there can be: alone, and many at once.
async fn capacity(name: &str, crowd: &Crowd, address: SocketAddr, books: &mut Books) {
    let (folder, mut writer) = bare_file().await;
    let round = crowd.phones.len() / ROUNDS;
    let (mut to_bare, mut to_alone) = (Vec::new(), Vec::new());
    for n in 0..ROUNDS {
        let people = &crowd.phones[n * round..(n + 1) * round];
        let bare = bare_commits(&mut writer).await;
        let (first, others) = people.split_at(ALONE.min(round / 4));
        let alone = check_in(crowd, address, first, 1, books).await;
        let together = check_in(crowd, address, others, CONNECTIONS, books).await;
        println!(
            "{name}, round {}: {together:.0} check-ins a second over {CONNECTIONS} connections, {alone:.0} one by one, \
            {bare:.0} bare commits: {:.2} and {:.1}",
            n + 1,
            together / bare,
            together / alone
        );
        to_bare.push(together / bare);
        to_alone.push(together / alone);
    }
    println!(
        "{name}: median {:.2} of the bare commits (wanted 0.80), {:.1} times those one by one (wanted 3)",
        median(&mut to_bare),
        median(&mut to_alone)
    );
    let _ = std::fs::remove_dir_all(folder);
}

/// A file of its own, beside which ours is measured.
async fn bare_file() -> (std::path::PathBuf, SqliteConnection) {
    let folder = std::env::temp_dir().join(format!("konullu-bench-{}", Uuid::now_v7()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let options = SqliteConnectOptions::new().filename(folder.join("bare.db")).create_if_missing(true);
    let options = options.journal_mode(SqliteJournalMode::Wal).synchronous(SqliteSynchronous::Full);
    let mut writer = options.connect().await.expect("a database");
    sqlx::query("create table rows (id blob primary key, text text not null)")
        .execute(&mut writer)
        .await
        .expect("a table");
    (folder, writer)
}

/// Single-row commits a second by one writer that waits for each.
async fn bare_commits(connection: &mut SqliteConnection) -> f64 {
    let (began, mut count) = (Instant::now(), 0_u32);
    while began.elapsed().as_secs_f64() < 3.0 {
        sqlx::query("insert into rows (id, text) values ($1, $2)")
            .bind(Uuid::now_v7())
            .bind("a row of about the size of an attendance, with some text in it")
            .execute(&mut *connection)
            .await
            .expect("a commit");
        count += 1;
    }
    f64::from(count) / began.elapsed().as_secs_f64()
}

/// Everybody checks in for the first of their places, over so many connections; check-ins a second.
async fn check_in(crowd: &Crowd, address: SocketAddr, who: &[usize], connections: usize, books: &mut Books) -> f64 {
    let requests: Vec<_> = who.iter().map(|phone| crowd.check_in(*phone, Place::First)).collect();
    let mut work: Vec<Vec<(String, Vec<u8>)>> = vec![Vec::new(); connections];
    for (n, request) in requests.into_iter().enumerate() {
        work[n % connections].push(request);
    }
    let began = Instant::now();
    let tasks: Vec<_> = work
        .into_iter()
        .map(|requests| {
            tokio::spawn(async move {
                let mut phone = Phone::connect(address).await;
                let mut acknowledged = Vec::new();
                for (nonce, request) in requests {
                    let (status, length) = phone.ask(&request).await;
                    assert_eq!(status, 200, "{}", phone.body(length));
                    acknowledged.push(nonce);
                }
                acknowledged
            })
        })
        .collect();
    for task in tasks {
        books.acknowledged.extend(task.await.expect("check-ins"));
    }
    who.len() as f64 / began.elapsed().as_secs_f64()
}

/// A morning: 70 % in the first third of the time, the rest after it, each at its own moment however long others take.
async fn morning(name: &str, crowd: &Crowd, address: SocketAddr, seconds: u64, books: &mut Books) {
    let whole = Duration::from_secs(seconds);
    let count = crowd.phones.len();
    let begun = Instant::now();
    let mut tasks = Vec::with_capacity(count);
    for (n, phone) in crowd.phones.iter().enumerate() {
        let share = n as f64 / count as f64;
        let when = if share < 0.7 { share / 0.7 * 0.3 } else { 0.3 + (share - 0.7) / 0.3 * 0.7 };
        let due = begun + whole.mul_f64(when);
        tokio::time::sleep_until(due.into()).await;
        // Made at its moment, for a code is good for a minute
        let (nonce, request) = crowd.check_in(*phone, Place::Second);
        tasks.push(tokio::spawn(async move {
            let mut phone = Phone::connect(address).await;
            let (status, length) = phone.ask(&request).await;
            (nonce, status, phone.body(length), due.elapsed())
        }));
    }
    let (mut times, mut refused) = (Vec::with_capacity(count), 0);
    for task in tasks {
        let (nonce, status, body, took) = task.await.expect("a check-in");
        if status == 200 {
            books.acknowledged.push(nonce);
        } else {
            refused += 1;
            eprintln!("{status}: {body}");
        }
        times.push(took.as_secs_f64() * 1000.0);
    }
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    println!(
        "{name}: a morning of {count} in {seconds} s (peak {:.0} a second): median {:.1} ms, p99 {:.1} ms (wanted 300), \
        slowest {:.1} ms, refused {refused}",
        count as f64 * 0.7 / (seconds as f64 * 0.3),
        at(0.5),
        at(0.99),
        at(1.0)
    );
    assert_eq!(refused, 0, "no honest phone is refused");
}

/// Three scans of each phone, kept since yesterday, all at once, each sent one to five times in any order.
async fn kept(name: &str, crowd: &Crowd, address: SocketAddr, books: &mut Books) {
    let mut requests = Vec::new();
    for (n, phone) in crowd.phones.iter().enumerate() {
        let (nonces, request) = crowd.kept(*phone);
        books.kept.extend(nonces);
        requests.extend(std::iter::repeat_n(request, n % 5 + 1));
    }
    requests.shuffle(&mut rand::rng());
    let sent = requests.len();
    let requests = Arc::new(requests);
    let began = Instant::now();
    let tasks: Vec<_> = (0..CONNECTIONS)
        .map(|n| {
            let requests = Arc::clone(&requests);
            tokio::spawn(async move {
                let mut phone = Phone::connect(address).await;
                for request in requests.iter().skip(n).step_by(CONNECTIONS) {
                    let (status, length) = phone.ask(request).await;
                    let body = phone.body(length);
                    assert_eq!(status, 200, "{body}");
                    assert_eq!(body.matches("\"outcome\":\"done\"").count(), 3, "{body}");
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("scans");
    }
    let took = began.elapsed().as_secs_f64();
    println!(
        "{name}: {} kept scans in {sent} sendings of three: {took:.1} s (wanted 120), {:.0} a second",
        books.kept.len(),
        books.kept.len() as f64 / took
    );
}
