//! The first day of a call: whole applications kept while pages of the form are read, against single-row commits by one
//! writer in the same run.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "load/phones.rs"]
mod load;
#[path = "../tests/support/mod.rs"]
mod support;

use load::{Phone, median};
use programme::demo::Size;
use server::serve::{ServeSettings, serve};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, SqliteConnection};
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use support::House;
use uuid::Uuid;

const APPLICANTS: usize = 120;
const ROUNDS: usize = 5;
/// Phones that write, and phones that read, at the same time.
const WRITING: usize = 16;
const READING: usize = 8;
const ROUND: Duration = Duration::from_secs(4);
/// What the first day asks for on this kind of machine.
const SAVES_WANTED: f64 = 50.0;
const PAGE_WANTED: Duration = Duration::from_millis(200);

fn main() {
    tokio::runtime::Runtime::new().expect("a runtime").block_on(run());
}

async fn bare_commits(connection: &mut SqliteConnection) -> f64 {
    let (began, mut count) = (Instant::now(), 0_u32);
    while began.elapsed() < Duration::from_secs(2) {
        sqlx::query("insert into rows (id, text) values ($1, $2)")
            .bind(Uuid::now_v7())
            .bind("a row of about the size of an application, with some text in it")
            .execute(&mut *connection)
            .await
            .expect("a commit");
        count += 1;
    }
    f64::from(count) / began.elapsed().as_secs_f64()
}

fn save(cookie: &str, round: usize) -> Vec<u8> {
    let body = format!(
        "intake=DEMO&given_name=Leyla&surname=%C6%8Fliyeva&fathers_name=Rauf&birth_date=2005-05-17&phone=%2B994501234567\
        &wish1=BAK1&wish2=&wish3=&languages=az%3AC2+en%3AB1&motivation=I+like+to+help+people+find+their+way+{round}.\
        &answer_q2=o3&answer_q5=Library&answer_q6=o7&answer_q10=25&consent=yes"
    );
    format!(
        "POST /api/applications/save HTTP/1.1\r\nHost: 127.0.0.1:3000\r\nAccept: application/json\r\nCookie: {cookie}\r\n\
        Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

fn page(cookie: &str, step: &str) -> Vec<u8> {
    format!("GET /apply/DEMO/{step}?lang=az HTTP/1.1\r\nHost: 127.0.0.1:3000\r\nCookie: {cookie}\r\n\r\n").into_bytes()
}

/// What the phones did in one round: saves a second, and the times of the pages.
async fn first_day(address: SocketAddr, cookies: &[String], round: usize) -> (f64, Vec<Duration>) {
    let until = Instant::now() + ROUND;
    let writers: Vec<_> = (0..WRITING)
        .map(|n| {
            let own: Vec<Vec<u8>> = cookies.iter().skip(n).step_by(WRITING).map(|c| save(c, round)).collect();
            tokio::spawn(async move {
                let (mut phone, mut kept) = (Phone::connect(address).await, 0_u32);
                for request in own.iter().cycle() {
                    if Instant::now() >= until {
                        break;
                    }
                    let (status, length) = phone.ask(request).await;
                    assert_eq!(status, 200, "{}", phone.body(length));
                    kept += 1;
                }
                kept
            })
        })
        .collect();
    let readers: Vec<_> = (0..READING)
        .map(|n| {
            let steps = ["name", "contact", "languages", "centers", "times", "motivation", "s1", "consent", "check"];
            let own: Vec<Vec<u8>> = steps.iter().map(|step| page(&cookies[n], step)).collect();
            tokio::spawn(async move {
                let (mut phone, mut times) = (Phone::connect(address).await, Vec::new());
                for request in own.iter().cycle() {
                    let asked = Instant::now();
                    if asked >= until {
                        break;
                    }
                    let (status, length) = phone.ask(request).await;
                    assert_eq!(status, 200, "{}", phone.body(length));
                    times.push(asked.elapsed());
                    // Somebody reads it, too
                    tokio::time::sleep(Duration::from_millis(40)).await;
                }
                times
            })
        })
        .collect();
    let mut kept = 0;
    for writer in writers {
        kept += writer.await.expect("saves");
    }
    let mut times = Vec::new();
    for reader in readers {
        times.extend(reader.await.expect("pages"));
    }
    times.sort();
    (f64::from(kept) / ROUND.as_secs_f64(), times)
}

async fn run() {
    let house = House::on_sqlite(Size { volunteers: APPLICANTS, centers: 100, history_weeks: 0, seed: 1 }).await;
    let mut cookies = Vec::new();
    for n in 1..=APPLICANTS {
        cookies.push(house.sign_in(&format!("volunteer{n}")).await.cookie);
    }
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(serve(listener, house.router.clone(), ServeSettings::default(), std::future::pending()));
    let folder = std::env::temp_dir().join(format!("konullu-bench-{}", Uuid::now_v7()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let mut writer = SqliteConnectOptions::new()
        .filename(folder.join("bare.db"))
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .connect()
        .await
        .expect("a database");
    sqlx::query("create table rows (id blob primary key, text text not null)")
        .execute(&mut writer)
        .await
        .expect("a table");
    let (mut ratios, mut rates, mut pages) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let bare = bare_commits(&mut writer).await;
        let (saves, times) = first_day(address, &cookies, round).await;
        let late = times[times.len() * 95 / 100];
        println!(
            "round {}: {saves:.0} applications kept a second, {} pages with 95 % within {late:?}, bare commits {bare:.0}/s, ratio {:.3}",
            round + 1,
            times.len(),
            saves / bare
        );
        ratios.push(saves / bare);
        rates.push(saves);
        pages.push(late.as_secs_f64() * 1000.0);
    }
    println!(
        "median: {:.0} a second (wanted: {SAVES_WANTED}), pages 95 % within {:.0} ms (wanted: {PAGE_WANTED:?}), ratio {:.3}",
        median(&mut rates),
        median(&mut pages),
        median(&mut ratios)
    );
    let _ = std::fs::remove_dir_all(folder);
}
