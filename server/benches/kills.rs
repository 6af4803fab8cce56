//! The server is killed amid check-ins, again and again: every check-in that it acknowledged is there afterwards, once; one
//! that it did not is sent again, as a phone does, and then is there once, too. On SQLite, and on PostgreSQL where there is
//! one; then with power cuts, where this machine allows them. `scripts/bench kills [TIMES] [CUTS]`: 100 times, and 40.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "attendance/crowd.rs"]
#[allow(dead_code, reason = "its kept scans are not sent here")]
mod crowd;
#[path = "kills/cuts.rs"]
mod cuts;
#[path = "../../programme/tests/support/raw.rs"]
#[allow(dead_code, reason = "only its statements are used")]
mod raw;
#[path = "../tests/support/mod.rs"]
mod support;

use crowd::{Books, Crowd, Place};
use programme::demo::Size;
use rand::Rng;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use support::House;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};

const TIMES: usize = 100;
const CUTS: usize = 40;
/// Phones that come within the life of one server.
const EACH: usize = 60;
const CONNECTIONS: usize = 8;
const SIZE: Size = Size { volunteers: 12, centers: 30, history_weeks: 0, seed: 1 };

fn main() {
    // `cargo bench` adds an option of its own
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    if let [cuts::WRITER, file, synchronous] = arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        return runtime.block_on(cuts::write_rows(file, synchronous));
    }
    let mut numbers = arguments.iter().filter_map(|argument| argument.parse().ok());
    let (times, plugs) = (numbers.next().unwrap_or(TIMES), numbers.next().unwrap_or(CUTS));
    runtime.block_on(async {
        run("SQLite", House::on_sqlite(SIZE).await, times).await;
        match std::env::var("TEST_POSTGRES_URL") {
            Ok(_) => run("PostgreSQL", House::on_postgres(SIZE).await, times).await,
            Err(_) => println!("PostgreSQL: not tried, TEST_POSTGRES_URL names none"),
        }
        if plugs > 0 {
            cuts::run(House::on_sqlite(SIZE).await, plugs).await;
        }
    });
}

/// An address of this machine at which nobody listens.
fn free_port() -> (u16, SocketAddr) {
    let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = free.local_addr().expect("an address").port();
    (port, SocketAddr::from(([127, 0, 0, 1], port)))
}

/// The program with the keys of the house, on a database of its kind.
async fn start(house: &House, url: &str, folder: &Path, port: u16) -> Child {
    let mut server = Command::new(env!("CARGO_BIN_EXE_konullu"));
    server.arg("serve").env("DATABASE_URL", url).env("KONULLU_DATA", folder);
    server.env("KONULLU_MASTER_KEY", &house.master_key).env("KONULLU_LOG", "error");
    server.env("KONULLU_LISTEN", format!("127.0.0.1:{port}")).env("KONULLU_PUBLIC_URL", "http://127.0.0.1:3000");
    let child = server.stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true).spawn().expect("the program");
    let address = SocketAddr::from(([127, 0, 0, 1], port));
    let began = Instant::now();
    while TcpStream::connect(address).await.is_err() {
        assert!(began.elapsed() < Duration::from_secs(30), "it does not start");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    child
}

/// Sends a request over a connection of its own; the status, if an answer came.
async fn ask(address: SocketAddr, request: &[u8]) -> Option<u16> {
    let mut stream = TcpStream::connect(address).await.ok()?;
    stream.write_all(request).await.ok()?;
    let mut answer = vec![0; 512];
    let mut got = 0;
    while got < 12 {
        let n = stream.read(&mut answer[got..]).await.ok()?;
        got += n;
        if n == 0 {
            return None;
        }
    }
    String::from_utf8_lossy(&answer[9..12]).parse().ok()
}

/// Waits for as many answers as chance will have it, and a moment more: amid them, however slow the machine is.
async fn amid(answered: &AtomicUsize) {
    let few = rand::rng().random_range(0..EACH - 2 * CONNECTIONS);
    while answered.load(Ordering::Relaxed) < few {
        tokio::time::sleep(Duration::from_micros(100)).await;
    }
    tokio::time::sleep(Duration::from_micros(rand::rng().random_range(0..2_000))).await;
}

async fn run(name: &str, house: House, times: usize) {
    let crowd = Arc::new(Crowd::gather(&house, times * EACH).await);
    let (port, address) = free_port();
    let (mut books, mut cut, began) = (Books::default(), 0, Instant::now());
    for n in 0..times {
        let mut server = start(&house, house.database_url(), &house.folder, port).await;
        let phones = Arc::new(crowd.phones[n * EACH..(n + 1) * EACH].to_vec());
        let (next, answered) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let tasks: Vec<_> = (0..CONNECTIONS)
            .map(|_| {
                let (crowd, phones) = (Arc::clone(&crowd), Arc::clone(&phones));
                let (next, answered) = (Arc::clone(&next), Arc::clone(&answered));
                tokio::spawn(async move {
                    let (mut heard, mut unheard) = (Vec::new(), Vec::new());
                    while let Some(phone) = phones.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let (nonce, request) = crowd.check_in(*phone, Place::First);
                        match ask(address, &request).await {
                            Some(200) => {
                                heard.push(nonce);
                                answered.fetch_add(1, Ordering::Relaxed);
                            }
                            Some(status) => panic!("answered with {status}"),
                            None => unheard.push(*phone),
                        }
                    }
                    (heard, unheard)
                })
            })
            .collect();
        amid(&answered).await;
        server.kill().await.expect("it is killed");
        let mut again = Vec::new();
        for task in tasks {
            let (heard, unheard) = task.await.expect("phones");
            books.acknowledged.extend(heard);
            again.extend(unheard);
        }
        cut += again.len();
        // The phones try again, with the same ids
        let mut server = start(&house, house.database_url(), &house.folder, port).await;
        for phone in again {
            let (nonce, request) = crowd.check_in(phone, Place::First);
            assert_eq!(ask(address, &request).await, Some(200), "the same phone again");
            books.acknowledged.push(nonce);
        }
        server.kill().await.expect("it is killed");
    }
    println!(
        "{name}: killed {} times amid {} check-ins within {:.0} s, {cut} heard nothing and came again",
        times * 2,
        times * EACH,
        began.elapsed().as_secs_f64()
    );
    assert!(cut > times, "the kills came too late to prove anything");
    books.look_through(name, house.database_url(), 0).await;
}
