//! The server is killed while it sends letters, again and again: none is lost, those that went out twice are no more than
//! the kills, and each has the name it had. On SQLite, and on PostgreSQL where there is one.
//! `scripts/bench mail [LETTERS [KILLS]]`: 2,000 and 200.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "../tests/mail/crash.rs"]
mod crash;
#[path = "../../programme/tests/support/raw.rs"]
#[allow(dead_code, reason = "only its statements are used")]
mod raw;
#[path = "../../programme/tests/support/smtp_sink.rs"]
#[allow(dead_code, reason = "only a plain sink is used")]
mod smtp_sink;
#[path = "../tests/support/mod.rs"]
mod support;

use support::{House, SMALL};

fn main() {
    // `cargo bench` adds an option of its own
    let mut numbers = std::env::args().skip(1).filter_map(|arg| arg.parse::<usize>().ok());
    let (letters, kills) = (numbers.next().unwrap_or(2_000), numbers.next().unwrap_or(200));
    tokio::runtime::Runtime::new().expect("a runtime").block_on(async {
        told("SQLite", crash::run(&House::on_sqlite(SMALL).await, letters, kills).await);
        match std::env::var("TEST_POSTGRES_URL") {
            Ok(_) => told("PostgreSQL", crash::run(&House::on_postgres(SMALL).await, letters, kills).await),
            Err(_) => println!("PostgreSQL: not tried, TEST_POSTGRES_URL names none"),
        }
    });
}

fn told(name: &str, outcome: crash::Outcome) {
    let crash::Outcome { letters, kills, lost, twice, unknown, seconds } = outcome;
    println!(
        "{name}: {letters} letters through {kills} kills in {seconds:.0} s: {lost} lost, {twice} twice with the same name, \
        {unknown} with another"
    );
    outcome.must_hold();
}
