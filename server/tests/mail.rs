//! Letters outlive the program that sends them, on both databases.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "mail/crash.rs"]
mod crash;
#[path = "../../programme/tests/support/raw.rs"]
#[allow(dead_code, reason = "only its statements are used")]
mod raw;
#[path = "../../programme/tests/support/smtp_sink.rs"]
#[allow(dead_code, reason = "only a plain sink is used")]
mod smtp_sink;
mod support;

use support::{House, SMALL};

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_it_sends_it_loses_no_letter_on_sqlite() {
    crash::run(&House::on_sqlite(SMALL).await, 80, 4).await.must_hold();
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_it_sends_it_loses_no_letter_on_postgres() {
    crash::run(&House::on_postgres(SMALL).await, 80, 4).await.must_hold();
}
