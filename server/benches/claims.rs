//! Taking a place, from the request to the durable commit, against single-row commits by one writer in the same run.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "load/phones.rs"]
mod load;
#[path = "../tests/support/mod.rs"]
mod support;

use chrono::{Days, Duration};
use load::{Phone, median};
use programme::demo::Size;
use server::serve::{ServeSettings, serve};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, SqliteConnection};
use std::time::Instant;
use support::House;
use uuid::Uuid;

const VOLUNTEERS: usize = 300;
const DAYS: u64 = 18;
const ROUNDS: usize = 3;
const CONNECTIONS: usize = 64;

fn main() {
    tokio::runtime::Runtime::new().expect("a runtime").block_on(run());
}

/// Single-row commits a second by one writer that waits for each.
async fn bare_commits(connection: &mut SqliteConnection) -> f64 {
    let (began, mut count) = (Instant::now(), 0_u32);
    while began.elapsed().as_secs_f64() < 3.0 {
        sqlx::query("insert into rows (id, text) values ($1, $2)")
            .bind(Uuid::now_v7())
            .bind("a row of about the size of an assignment, with some text in it")
            .execute(&mut *connection)
            .await
            .expect("a commit");
        count += 1;
    }
    f64::from(count) / began.elapsed().as_secs_f64()
}

/// A shift with room for everybody on each of the coming days, at the mobile unit, where everybody may serve.
async fn roomy_shifts(house: &House) -> Vec<Uuid> {
    let mut db = database(house).await;
    let (center, programme): (Uuid, Uuid) = sqlx::query_as("select id, programme_id from centers where code = 'BUS1'")
        .fetch_one(&mut db)
        .await
        .expect("the mobile unit");
    let position: Uuid =
        sqlx::query_scalar("update positions set courses = '[]', min_age = null where programme_id = $1 returning id")
            .bind(programme)
            .fetch_one(&mut db)
            .await
            .expect("a position for all");
    let roster: Uuid = sqlx::query_scalar("select id from rosters where center_id = $1 limit 1")
        .bind(center)
        .fetch_one(&mut db)
        .await
        .expect("a roster");
    let today = house.service.clock().now().date_naive();
    let mut made = Vec::new();
    for ahead in 0..DAYS {
        let id = Uuid::now_v7();
        // Every other day, so that nobody works too many days in a row
        let date = today + Days::new(30 + 2 * ahead);
        let start = date.and_hms_opt(6, 0, 0).expect("a clock").and_utc();
        sqlx::query(
            "insert into shifts (id, programme_id, center_id, roster_id, position_id, date, starts_at, ends_at, places,
                published, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, 500, true, $9)",
        )
        .bind(id)
        .bind(programme)
        .bind(center)
        .bind(roster)
        .bind(position)
        .bind(date)
        .bind(start)
        .bind(start + Duration::hours(3))
        .bind(house.service.clock().now())
        .execute(&mut db)
        .await
        .expect("a shift");
        made.push(id);
    }
    made
}

async fn run() {
    let house = House::on_sqlite(Size { volunteers: VOLUNTEERS, centers: 100, history_weeks: 0, seed: 1 }).await;
    let shifts = roomy_shifts(&house).await;
    let mut cookies = Vec::new();
    for n in 1..=VOLUNTEERS {
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

    let (mut ratios, per_round) = (Vec::new(), shifts.len() / ROUNDS);
    for (round, days) in shifts.chunks(per_round).take(ROUNDS).enumerate() {
        let bare = bare_commits(&mut writer).await;
        let (claims, took) = claim_all(address, &cookies, days).await;
        println!(
            "round {}: {took:.0} places taken a second ({claims} claims, {CONNECTIONS} phones), bare commits {bare:.0}/s, ratio {:.3}",
            round + 1,
            took / bare
        );
        ratios.push(took / bare);
    }
    println!("median ratio {:.3} (wanted: 0.20)", median(&mut ratios));
    contested(&house, address, &cookies, shifts[0]).await;
    invariants(&house).await;
    let _ = std::fs::remove_dir_all(folder);
}

/// Everybody gives a place back, all at once; then all of them want one of the few that are left.
async fn contested(house: &House, address: std::net::SocketAddr, cookies: &[String], shift: Uuid) {
    const LEFT: usize = 20;
    let mut db = database(house).await;
    sqlx::query("update assignments set state = 'released', changed_at = made_at where shift_id = $1")
        .bind(shift)
        .execute(&mut db)
        .await
        .expect("places given back");
    sqlx::query("update shifts set taken = 0, places = $2 where id = $1")
        .bind(shift)
        .bind(i64::try_from(LEFT).expect("a few"))
        .execute(&mut db)
        .await
        .expect("a small shift");
    let began = Instant::now();
    let answers = ask_all(address, cookies, &[shift]).await;
    let (took, told) = answers.iter().fold((0, 0), |(took, told), (status, _)| match status {
        200 => (took + 1, told),
        409 => (took, told + 1),
        other => panic!("answered {other}"),
    });
    assert_eq!(
        (took, told),
        (LEFT, cookies.len() - LEFT),
        "each place once, and everybody else is told that it is full"
    );
    let each = answers.len() as f64 / began.elapsed().as_secs_f64();
    println!(
        "{LEFT} places, {} who want one: {took} took one, {told} were told, {each:.0} answers a second",
        cookies.len()
    );
}

/// What must hold whatever was pressed.
async fn invariants(house: &House) {
    let mut db = database(house).await;
    let broken: i64 = sqlx::query_scalar(
        "select count(*) from shifts s where taken > places or taken <> (select count(*) from assignments a
            where a.shift_id = s.id and a.trainee = false and a.state in ('assigned', 'confirmed', 'attended', 'no_show'))
            + (select count(*) from shift_waits w where w.shift_id = s.id and w.state = 'offered')",
    )
    .fetch_one(&mut db)
    .await
    .expect("the shifts");
    let twice: i64 = sqlx::query_scalar(
        "select count(*) from assignments a join shifts s on s.id = a.shift_id
        join assignments b on b.person_id = a.person_id and b.id > a.id
        join shifts t on t.id = b.shift_id and t.starts_at < s.ends_at and s.starts_at < t.ends_at
        where a.state in ('assigned', 'confirmed') and b.state in ('assigned', 'confirmed')",
    )
    .fetch_one(&mut db)
    .await
    .expect("the places");
    assert_eq!((broken, twice), (0, 0), "shifts whose count is wrong, people in two places at once");
    println!("no shift is overbooked or miscounted, nobody is in two places at once");
}

async fn database(house: &House) -> SqliteConnection {
    let options = SqliteConnectOptions::new().filename(house.folder.join("house.db")).foreign_keys(true);
    options.connect().await.expect("the house's database")
}

/// Everybody takes a place on each of these days; all must succeed.
async fn claim_all(address: std::net::SocketAddr, cookies: &[String], days: &[Uuid]) -> (usize, f64) {
    let began = Instant::now();
    let answers = ask_all(address, cookies, days).await;
    let refused = answers.iter().find(|(status, _)| *status != 200);
    assert_eq!(refused, None, "a place for each");
    (answers.len(), answers.len() as f64 / began.elapsed().as_secs_f64())
}

/// Everybody asks for a place on each of these days; what each was answered.
async fn ask_all(address: std::net::SocketAddr, cookies: &[String], days: &[Uuid]) -> Vec<(u16, String)> {
    let mut work: Vec<Vec<Vec<u8>>> = vec![Vec::new(); CONNECTIONS];
    for (n, (shift, cookie)) in days.iter().flat_map(|day| cookies.iter().map(move |c| (day, c))).enumerate() {
        // Some have lectures then, which they know
        let body = format!("shift={shift}&sure=yes");
        let request = format!(
            "POST /api/shifts/claim HTTP/1.1\r\nHost: 127.0.0.1:3000\r\nAccept: application/json\r\nCookie: {cookie}\r\n\
            Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        work[n % CONNECTIONS].push(request.into_bytes());
    }
    let tasks = work.into_iter().map(|requests| {
        tokio::spawn(async move {
            let mut phone = Phone::connect(address).await;
            let mut answers = Vec::new();
            for request in requests {
                let (status, length) = phone.ask(&request).await;
                answers.push((status, phone.body(length)));
            }
            answers
        })
    });
    let tasks: Vec<_> = tasks.collect();
    let mut answers = Vec::new();
    for task in tasks {
        answers.extend(task.await.expect("claims"));
    }
    answers
}
