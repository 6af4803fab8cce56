//! Real connections: slow ones, broken ones, and the end of the process.
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::JoinHandle,
    time::{Instant, timeout},
};

use server::serve::{ServeSettings, serve, stop_signal};

use crate::*;

struct Running {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    server: JoinHandle<()>,
}

async fn start() -> Running {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let settings = ServeSettings { header_time: Duration::from_millis(700), ..ServeSettings::default() };
    let server = tokio::spawn(serve(listener, edge(), settings, async { drop(stopped.await) }));
    Running { address, stop: Some(stop), server }
}

/// Sends bytes and returns all that comes back until the connection ends.
async fn talk(address: SocketAddr, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(bytes).await.unwrap();
    let mut answer = Vec::new();
    // A connection that is reset still gave what it gave.
    drop(timeout(Duration::from_secs(5), stream.read_to_end(&mut answer)).await.expect("the connection must end"));
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn a_client_that_is_slow_with_its_headers_is_left() {
    let running = start().await;
    for begin in ["", "G", "GET / HTTP/1.1\r\nHost: konullu.az\r\nX-A: "] {
        let start = Instant::now();
        let answer = talk(running.address, begin.as_bytes()).await;
        assert!(!answer.contains("200 OK"), "{answer}");
        assert!(start.elapsed() < Duration::from_secs(4), "{begin:?} held on for {:?}", start.elapsed());
    }
}

#[tokio::test]
async fn an_idle_connection_is_left_after_its_answer() {
    let running = start().await;
    let answer = talk(running.address, b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 200 OK") && answer.ends_with("ok"), "{answer}");
}

#[tokio::test]
async fn requests_that_two_servers_could_read_differently_are_refused() {
    let running = start().await;
    let head = "POST /api/any HTTP/1.1\r\nHost: konullu.az\r\nContent-Type: application/json\r\n";
    for rest in [
        "Content-Length: 4\r\nContent-Length: 5\r\n\r\n{}{}{",
        "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /panic HTTP/1.1\r\nHost: konullu.az\r\n\r\n",
        "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
        "Content-Length: +4\r\n\r\n{}{}",
        "Content-Length : 4\r\n\r\n{}{}",
        "X: a\r\n folded\r\nContent-Length: 4\r\n\r\n{}{}",
        "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n{}",
        "Transfer-Encoding: chunked\r\n\r\n-1\r\n{}",
        "X\u{0}: a\r\n\r\n",
    ] {
        let answer = talk(running.address, format!("{head}{rest}").as_bytes()).await;
        assert!(answer.matches("HTTP/1.1 2").count() <= 1, "{rest:?}: {answer}");
        assert!(!answer.contains("HTTP/1.1 5"), "no second request hides in a body: {rest:?}: {answer}");
    }
    for whole in [
        "GET http://evil.example/ HTTP/1.1\r\nHost: konullu.az\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/0.9\r\n\r\n",
        "\r\n\r\n\r\n",
        "\u{16}\u{3}\u{1}",
    ] {
        let answer = talk(running.address, whole.as_bytes()).await;
        assert!(!answer.contains("HTTP/1.1 2") && !answer.contains("HTTP/1.1 5"), "{whole:?}: {answer}");
    }
}

#[tokio::test]
async fn a_flood_of_headers_is_refused() {
    let running = start().await;
    let many: String = (0..500).map(|n| format!("X-{n}: y\r\n")).collect();
    let long = format!("X: {}\r\n", "y".repeat(200_000));
    for headers in [many, long] {
        let request = format!("GET / HTTP/1.1\r\nHost: konullu.az\r\n{headers}\r\n");
        let mut stream = TcpStream::connect(running.address).await.unwrap();
        // The server may close while we still write.
        drop(stream.write_all(request.as_bytes()).await);
        let mut answer = Vec::new();
        drop(timeout(Duration::from_secs(5), stream.read_to_end(&mut answer)).await.unwrap());
        let answer = String::from_utf8_lossy(&answer).into_owned();
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 431"), "{answer}");
    }
}

#[tokio::test]
async fn a_large_body_hears_why_it_was_refused() {
    let running = start().await;
    let body = "x".repeat(3_000_000);
    let head = format!(
        "POST /api/any HTTP/1.1\r\nHost: konullu.az\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    let answer = talk(running.address, format!("{head}{body}").as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
}

#[tokio::test]
async fn the_end_waits_for_requests_under_way_and_takes_no_new_ones() {
    let mut running = start().await;
    let address = running.address;
    let under_way =
        tokio::spawn(async move { talk(address, b"GET /half-second HTTP/1.1\r\nHost: konullu.az\r\n\r\n").await });
    let idle = TcpStream::connect(address).await.unwrap();
    tokio::time::sleep(Duration::from_millis(150)).await;
    running.stop.take().unwrap().send(()).unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(TcpStream::connect(address).await.is_err());
    assert!(under_way.await.unwrap().ends_with("ended well"));
    timeout(Duration::from_secs(3), running.server).await.expect("idle connections do not hold the end up").unwrap();
    drop(idle);
}

#[tokio::test]
async fn the_signal_to_terminate_is_heard() {
    let waiting = tokio::spawn(stop_signal());
    tokio::time::sleep(Duration::from_millis(200)).await;
    let pid = std::process::id().to_string();
    assert!(std::process::Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
    timeout(Duration::from_secs(5), waiting).await.unwrap().unwrap();
}
