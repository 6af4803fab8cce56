//! A desk in the morning, over real connections: two hundred phones behind one address, and two hundred boards that look on.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "../benches/attendance/crowd.rs"]
#[allow(dead_code, reason = "its kept scans are not sent here")]
mod crowd;
#[path = "../benches/load/phones.rs"]
mod load;
#[path = "../../programme/tests/support/raw.rs"]
#[allow(dead_code, reason = "only its statements are used")]
mod raw;
mod support;

use crowd::{Books, Crowd, Place};
use load::Phone;
use programme::demo::Size;
use server::serve::{ServeSettings, serve};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};
use support::House;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::Barrier;

const PHONES: usize = 200;
const BOARDS: usize = 200;
const SIZE: Size = Size { volunteers: 12, centers: 30, history_weeks: 0, seed: 1 };

macro_rules! on_both {
    ($($story:ident),+ $(,)?) => {
        mod on_sqlite {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $story() { super::$story(crate::support::House::on_sqlite(super::SIZE).await).await; })+
        }
        mod on_postgres {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $story() { super::$story(crate::support::House::on_postgres(super::SIZE).await).await; })+
        }
    };
}

on_both! {
    two_hundred_phones_behind_one_address_all_come_in,
    two_hundred_boards_hear_of_a_check_in,
}

async fn listen(house: &House) -> SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(serve(listener, house.router.clone(), ServeSettings::default(), std::future::pending()));
    address
}

/// A page as a phone asks for it.
fn get(path: &str, cookie: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:3000\r\nAccept: text/html\r\nCookie: {cookie}\r\n\r\n").into_bytes()
}

async fn two_hundred_phones_behind_one_address_all_come_in(house: House) {
    let crowd = Arc::new(Crowd::gather(&house, PHONES).await);
    let address = listen(&house).await;
    let start = Arc::new(Barrier::new(PHONES));
    let phones: Vec<_> = crowd
        .phones
        .iter()
        .map(|&phone| {
            let (crowd, start) = (Arc::clone(&crowd), Arc::clone(&start));
            tokio::spawn(async move {
                let mut line = Phone::connect(address).await;
                start.wait().await;
                // What one does at the door: the page, the check-in, the check-in again for want of an answer, the page
                let cookie = Crowd::cookie(phone);
                let before = line.ask(&get("/check-in", &cookie)).await.0;
                let (nonce, request) = crowd.check_in(phone, Place::First);
                let (status, length) = line.ask(&request).await;
                let said = line.body(length);
                let again = line.ask(&request).await.0;
                let after = line.ask(&get("/today", &cookie)).await.0;
                (nonce, [before, status, again, after], said)
            })
        })
        .collect();
    let mut books = Books::default();
    for phone in phones {
        let (nonce, statuses, said) = phone.await.unwrap();
        assert_eq!(statuses, [200; 4], "{said}");
        books.acknowledged.push(nonce);
    }
    books.look_through("two hundred behind one address", house.database_url(), 0).await;
}

/// A board that is open; the moment at which it hears that something has changed.
async fn board(address: SocketAddr, cookie: String, ready: Arc<Barrier>) -> Instant {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = format!(
        "GET /now/BAK1/events HTTP/1.1\r\nHost: 127.0.0.1:3000\r\nAccept: text/event-stream\r\nCookie: {cookie}\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let (mut heard, mut buffer, mut is_ready) = (String::new(), vec![0; 4096], false);
    loop {
        let got = stream.read(&mut buffer).await.unwrap();
        assert!(got > 0, "the line is cut: {heard}");
        heard.push_str(&String::from_utf8_lossy(&buffer[..got]));
        if !is_ready && heard.contains("event: alive") {
            assert!(heard.starts_with("HTTP/1.1 200"), "{heard}");
            is_ready = true;
            heard.clear();
            ready.wait().await;
        }
        // Browsers pass over events without data
        if heard.contains("event: changed") && heard.contains("data: news") {
            return Instant::now();
        }
    }
}

async fn two_hundred_boards_hear_of_a_check_in(house: House) {
    let crowd = Crowd::gather(&house, 10).await;
    let lead = house.sign_in("lead.BAK1").await;
    let address = listen(&house).await;
    let ready = Arc::new(Barrier::new(BOARDS + 1));
    let boards: Vec<_> =
        (0..BOARDS).map(|_| tokio::spawn(board(address, lead.cookie.clone(), Arc::clone(&ready)))).collect();
    ready.wait().await;
    let mut line = Phone::connect(address).await;
    let (_, request) = crowd.check_in(0, Place::First);
    let (status, length) = line.ask(&request).await;
    assert_eq!(status, 200, "{}", line.body(length));
    let done = Instant::now();
    let mut slowest = Duration::ZERO;
    for board in boards {
        let heard =
            tokio::time::timeout(Duration::from_secs(20), board).await.expect("every board hears of it").unwrap();
        slowest = slowest.max(heard.saturating_duration_since(done));
    }
    println!("the last of {BOARDS} boards heard of it after {} ms", slowest.as_millis());
    // The page promises a second; a machine that does other things at the same time gets some more
    assert!(slowest < Duration::from_secs(5), "{slowest:?}");
}
