//! A load of keep-alive connections on loopback, and the spread of its figures.
#![allow(dead_code, reason = "each bench uses its part")]

use std::net::SocketAddr;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// One connection that asks again and again.
pub struct Phone {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Phone {
    pub async fn connect(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).await.expect("the server listens");
        stream.set_nodelay(true).expect("a socket option");
        Self { stream, buffer: vec![0; 64 * 1024] }
    }

    /// Sends a request and reads its answer; the status and the body's length.
    pub async fn ask(&mut self, request: &[u8]) -> (u16, usize) {
        self.stream.write_all(request).await.expect("the server reads");
        let (mut got, mut needed) = (0, None);
        loop {
            if got == self.buffer.len() {
                self.buffer.resize(got * 2, 0);
            }
            let n = self.stream.read(&mut self.buffer[got..]).await.expect("the server answers");
            assert!(n > 0, "the server hung up");
            got += n;
            if needed.is_none()
                && let Some(end) = self.buffer[..got].windows(4).position(|w| w == b"\r\n\r\n")
            {
                let head = String::from_utf8_lossy(&self.buffer[..end]).to_lowercase();
                let length = head.lines().find_map(|l| l.strip_prefix("content-length:")).expect("a length");
                needed = Some((end + 4, length.trim().parse::<usize>().expect("a number")));
            }
            if let Some((start, length)) = needed
                && got >= start + length
            {
                let status = String::from_utf8_lossy(&self.buffer[9..12]).parse().expect("a status");
                return (status, length);
            }
        }
    }

    /// The last answer's body.
    pub fn body(&self, length: usize) -> String {
        let end = self.buffer.windows(4).position(|w| w == b"\r\n\r\n").expect("a head") + 4;
        String::from_utf8_lossy(&self.buffer[end..end + length]).into_owned()
    }
}

/// Requests a second over so many connections for so long, each answered with 200.
pub async fn rate(address: SocketAddr, request: &[u8], connections: usize, time: Duration) -> f64 {
    let began = Instant::now();
    let tasks: Vec<_> = (0..connections)
        .map(|_| {
            let request = request.to_vec();
            tokio::spawn(async move {
                let mut phone = Phone::connect(address).await;
                let mut count = 0_u32;
                while began.elapsed() < time {
                    assert_eq!(phone.ask(&request).await.0, 200);
                    count += 1;
                }
                count
            })
        })
        .collect();
    let mut total = 0;
    for task in tasks {
        total += task.await.expect("a count");
    }
    f64::from(total) / began.elapsed().as_secs_f64()
}

/// The middle of some figures.
pub fn median(figures: &mut [f64]) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
