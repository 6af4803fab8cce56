//! The pages of staff on 16,000 applications to one call: the queue, a filter, its hundredth page, the funnel, and a
//! selection from the trial of other quotas to the published offers; on SQLite, and on PostgreSQL where there is one.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "../tests/support/mod.rs"]
mod support;

use domain::rights::Who;
use http::StatusCode;
use programme::demo::Size;
use programme::imports::{self, Columns, Table, judge};
use sqlx::{AssertSqlSafe, Connection};
use std::sync::Arc;
use std::time::{Duration, Instant};
use support::{House, Visitor};

const APPLICATIONS: usize = 16_000;
const ROUNDS: usize = 15;
/// What a page of the queue has.
const PAGE_WANTED: Duration = Duration::from_millis(150);
/// The page whose time tells whether it goes by key.
const FAR: usize = 100;
const QUEUE: &str = "/applications?center=all&intake=DEMO";
const CENTERS: [&str; 8] = ["BAK1", "BAK2", "BAK3", "BAK4", "BAK5", "BAK6", "BAK7", "SUM"];
const SIZE: Size = Size { volunteers: 12, centers: 27, history_weeks: 0, seed: 1 };

fn main() {
    // `cargo bench` adds an option of its own
    let count = std::env::args().skip(1).find_map(|arg| arg.parse().ok()).unwrap_or(APPLICATIONS);
    tokio::runtime::Runtime::new().expect("a runtime").block_on(async {
        run("SQLite", House::on_sqlite(SIZE).await, count).await;
        match std::env::var("TEST_POSTGRES_URL") {
            Ok(_) => run("PostgreSQL", House::on_postgres(SIZE).await, count).await,
            Err(_) => println!("PostgreSQL: not tried, TEST_POSTGRES_URL names none"),
        }
    });
}

/// So many apply by a list; everybody else is a copy of one of them, for only reading is measured.
const SOURCES: usize = 800;

/// Some apply by a list and are copied; then most are read, with scores and wishes as they come.
async fn fill(house: &House, count: usize) {
    let sources = SOURCES.min(count);
    let header = "given_name,surname,fathers_name,birth_date,email,phone,center,languages";
    let header: Vec<String> = header.split(',').map(str::to_owned).collect();
    let row = |n: usize| {
        let center = CENTERS[n % CENTERS.len()];
        let born = format!("{}-{:02}-{:02}", 2000 + n % 6, 1 + n % 12, 1 + n % 28);
        let (email, phone) = (format!("bench{n}@list.test"), format!("+99450{n:07}"));
        ["Aysel", "Əliyeva", "", &born, &email, &phone, center, "az:C2 en:B1"].map(str::to_owned).to_vec()
    };
    let table = Table { rows: (0..sources).map(row).collect(), header };
    let measured = house.service.look(Who::system(), |look| Box::pin(imports::measure(look, "DEMO"))).await;
    let plan = judge(measured.expect("the call"), &table, &Columns::found(&table.header));
    assert_eq!(plan.ready.len(), sources, "{:?}", plan.tally.rejected.first());
    let taken = imports::take(&house.service, &Who::system(), Arc::new(plan), false, None, |_| {}).await;
    assert_eq!(taken.expect("the list goes in").accepted, i64::try_from(sources).unwrap_or_default());
    let of_bench = "where person_id in (select id from people where email_folded like 'bench%')";
    match house.database_url() {
        url if url.starts_with("sqlite:") => {
            let mut connection = sqlx::SqliteConnection::connect(url).await.expect("the database");
            let numbers = format!(
                "(with recursive n(k) as (select {sources} union all select k + 1 from n where k + 1 < {count})
                select k from n where k < {count})"
            );
            let scores = format!(
                "update applications set stage = 'screening', score = (abs(random()) % 401) * 25,
                    draft = json_set(draft, '$.wish2', 'BAK' || (1 + abs(random()) % 7), '$.wish3', 'SUM') {of_bench}"
            );
            let text = [copies("randomblob(16)", &numbers, sources), scores].join(";");
            sqlx::raw_sql(AssertSqlSafe(text)).execute(&mut connection).await.expect("copies and scores");
        }
        url => {
            let mut connection = sqlx::PgConnection::connect(url).await.expect("the database");
            let numbers = format!("(select generate_series({sources}, {count} - 1) as k)");
            let scores = format!(
                "update applications set stage = 'screening', score = floor(random() * 401)::bigint * 25,
                    draft = draft || jsonb_build_object('wish2', 'BAK' || (1 + floor(random() * 7)::int), 'wish3', 'SUM')
                {of_bench}"
            );
            // Figures for the planner, as the server takes them by itself a minute later
            let text = [copies("gen_random_uuid()", &numbers, sources), scores, "analyze".to_owned()].join(";");
            sqlx::raw_sql(AssertSqlSafe(text)).execute(&mut connection).await.expect("copies and scores");
        }
    }
}

/// The statements that copy people, their applications, and how those came in.
fn copies(id: &str, numbers: &str, sources: usize) -> String {
    let source = format!("'bench' || (n.k % {sources})");
    format!(
        "insert into people (id, programme_id, given_name, surname, fathers_name, birth_date, email, email_folded,
            email_confirmed_at, phone, language, languages, search, sort_key, created_at)
        select {id}, p.programme_id, p.given_name, p.surname, p.fathers_name, p.birth_date,
            'bench' || n.k || '@list.test', 'bench' || n.k || '@list.test', p.email_confirmed_at, p.phone, p.language,
            p.languages, replace(p.search, {source} || ' ', 'bench' || n.k || ' '), p.sort_key, p.created_at
        from {numbers} n join people p on p.email_folded = {source} || '@list.test';
        insert into applications (id, programme_id, intake_id, person_id, stage, draft, center_id, submitted_at,
            created_at, changed_at)
        select {id}, a.programme_id, a.intake_id, q.id, a.stage, a.draft, a.center_id, a.submitted_at, a.created_at,
            a.changed_at
        from {numbers} n join people p on p.email_folded = {source} || '@list.test'
            join people q on q.email_folded = 'bench' || n.k || '@list.test'
            join applications a on a.person_id = p.id;
        insert into application_moves (id, programme_id, application_id, stage, note, moved_at)
        select {id}, m.programme_id, b.id, m.stage, m.note, m.moved_at
        from {numbers} n join people p on p.email_folded = {source} || '@list.test'
            join people q on q.email_folded = 'bench' || n.k || '@list.test'
            join applications a on a.person_id = p.id join applications b on b.person_id = q.id
            join application_moves m on m.application_id = a.id"
    )
}

/// Asks for a page so many times: the median and the slowest.
async fn ask(house: &House, who: &Visitor, path: &str) -> (Duration, Duration) {
    let mut times = Vec::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        let began = Instant::now();
        let page = house.page(who, path).await;
        times.push(began.elapsed());
        assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
    }
    times.sort();
    (times[ROUNDS / 2], times[ROUNDS - 1])
}

/// The way to the next page of a list.
fn next_of(page: &str) -> Option<String> {
    let link = page.split('"').find(|part| part.starts_with("/applications?") && part.contains("after="))?;
    Some(link.replace("&amp;", "&"))
}

async fn run(name: &str, house: House, count: usize) {
    let began = Instant::now();
    fill(&house, count).await;
    println!("{name}: {count} applications are in after {:?}", began.elapsed());
    let manager = house.sign_in("manager").await;
    let mut far = QUEUE.to_owned();
    let mut pages = 1;
    while pages < FAR {
        let Some(next) = next_of(&house.page(&manager, &far).await.body) else { break };
        (far, pages) = (next, pages + 1);
    }
    let quotas: Vec<String> = CENTERS.iter().map(|code| format!("quota_{code}=300")).collect();
    let selection = "/admin/intakes/DEMO/selection";
    for (what, path, wanted) in [
        ("first page of the queue", QUEUE.to_owned(), Some(PAGE_WANTED)),
        ("filtered page", format!("{QUEUE}&stage=screening&score=high"), Some(PAGE_WANTED)),
        ("found by a name", format!("{QUEUE}&q=bench1{}", count / 20), Some(PAGE_WANTED)),
        (&*format!("page {pages} by key"), far, Some(PAGE_WANTED)),
        ("queue of a center", "/applications?center=BAK1&intake=DEMO".to_owned(), Some(PAGE_WANTED)),
        ("funnel", "/admin/intakes/DEMO/funnel".to_owned(), None),
        ("selection, as it stands", selection.to_owned(), None),
        ("selection, what if", format!("{selection}?{}", quotas.join("&")), None),
    ] {
        let (median, slowest) = ask(&house, &manager, &path).await;
        let wanted = wanted.map(|wanted| format!(" (wanted: {wanted:?})")).unwrap_or_default();
        println!("{name}: {what}: median {median:?}, slowest {slowest:?}{wanted}");
    }
    let numbers = as_value(&quotas.join("&"));
    let began = Instant::now();
    let kept = house.post(&manager, "/api/selection/run", &format!("intake=DEMO&quotas={numbers}")).await;
    assert_eq!(kept.status, StatusCode::OK, "{}", kept.body);
    println!("{name}: selection, run as a draft: {:?}", began.elapsed());
    let (id, version) = (kept.json()["selection"].clone(), kept.json()["version"].clone());
    let form =
        format!("intake=DEMO&selection={}&version={version}&rolls_on=2099-12-31", id.as_str().unwrap_or_default());
    let began = Instant::now();
    let done = house.post(&manager, "/api/selection/publish", &form).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.body);
    println!("{name}: selection, published: {:?}", began.elapsed());
}

/// A text as the value of a form's field.
fn as_value(text: &str) -> String {
    text.replace('=', "%3D").replace('&', "%26")
}
