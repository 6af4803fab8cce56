//! The list of shifts for a signed-in volunteer, against a bare handler that returns the same bytes, in one run.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "load/phones.rs"]
mod load;
#[path = "../tests/support/mod.rs"]
mod support;

use axum::Router;
use axum::routing::get;
use load::{Phone, median, rate};
use programme::demo::Size;
use server::serve::{ServeSettings, serve};
use std::net::SocketAddr;
use std::time::Duration;
use support::House;

const ROUNDS: usize = 15;
const CONNECTIONS: usize = 32;
const ROUND: Duration = Duration::from_secs(1);

async fn listen(router: Router) -> SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(serve(listener, router, ServeSettings::default(), std::future::pending()));
    address
}

fn main() {
    tokio::runtime::Runtime::new().expect("a runtime").block_on(run());
}

async fn run() {
    // Centers so many that a fortnight has about five hundred shifts
    let house = House::on_sqlite(Size { volunteers: 200, centers: 14, history_weeks: 2, seed: 1 }).await;
    let visitor = house.sign_in("volunteer11").await;
    let page = house.page(&visitor, "/shifts").await;
    assert_eq!(page.status, 200);
    let listed = page.body.matches("data-shift=").count();
    let bytes: &'static str = Box::leak(page.body.into_boxed_str());
    let ours = listen(house.router.clone()).await;
    let bare = Router::new().route("/shifts", get(move || async move { axum::response::Html(bytes) }));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let theirs = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, bare).await });

    let request = format!(
        "GET /shifts HTTP/1.1\r\nHost: 127.0.0.1:3000\r\nAccept: text/html\r\nAccept-Language: en\r\nCookie: {}\r\n\r\n",
        visitor.cookie
    );
    let (status, length) = Phone::connect(ours).await.ask(request.as_bytes()).await;
    assert_eq!(Phone::connect(theirs).await.ask(request.as_bytes()).await, (status, length), "the same bytes");
    println!("GET /shifts: {status}, {listed} shifts on the page, {length} bytes");
    let (mut page_rates, mut bare_rates, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for round in 1..=ROUNDS {
        let bare = rate(theirs, request.as_bytes(), CONNECTIONS, ROUND).await;
        let page = rate(ours, request.as_bytes(), CONNECTIONS, ROUND).await;
        println!(
            "round {round}: page {page:.0}/s, bare handler with the same bytes {bare:.0}/s, ratio {:.3}",
            page / bare
        );
        page_rates.push(page);
        bare_rates.push(bare);
        ratios.push(page / bare);
    }
    println!(
        "median: page {:.0}/s, bare {:.0}/s, ratio {:.3} (wanted: 0.08)",
        median(&mut page_rates),
        median(&mut bare_rates),
        median(&mut ratios)
    );
}
