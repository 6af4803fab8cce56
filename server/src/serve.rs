//! The running server: connections that can't linger, an end that loses no request, and the faces for machines.
mod faces;
mod files;
mod meters;

use std::{convert::Infallible, future::Future, net::SocketAddr, sync::Arc, time::Duration};

use axum::{Router, body::Body, extract::ConnectInfo};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{Semaphore, watch},
    task::JoinSet,
};
use tower::ServiceExt;

pub use faces::{Check, Readiness, machine_faces};
pub use files::{files, site_folder};
pub use meters::Meters;

/// How patient the server is.
#[derive(Debug, Clone)]
pub struct ServeSettings {
    /// The most time between a connection being idle and the end of the next request's headers. A proxy must close
    /// its idle connections earlier.
    pub header_time: Duration,
    /// The most time that requests under way get after the signal to stop.
    pub drain_time: Duration,
    /// The most connections at once; further ones wait in the system's queue.
    pub connections: usize,
}

impl Default for ServeSettings {
    fn default() -> Self {
        ServeSettings { header_time: Duration::from_secs(20), drain_time: Duration::from_secs(10), connections: 8_192 }
    }
}

/// Serves until `stop` is ready, then lets the requests under way end. HTTP/1 alone: TLS and HTTP/2 are the proxy's.
pub async fn serve(listener: TcpListener, router: Router, settings: ServeSettings, stop: impl Future<Output = ()>) {
    let places = Arc::new(Semaphore::new(settings.connections));
    let (ending, ended) = watch::channel(false);
    let mut open = JoinSet::new();
    tokio::pin!(stop);
    loop {
        let next = async {
            let place = places.clone().acquire_owned().await;
            (listener.accept().await, place)
        };
        tokio::select! {
            () = &mut stop => break,
            Some(_) = open.join_next() => {}
            (accepted, place) = next => match accepted {
                Ok((stream, peer)) => {
                    let talk = talk(stream, peer, router.clone(), settings.header_time, ended.clone());
                    open.spawn(async move {
                        let _place = place;
                        talk.await;
                    });
                }
                Err(error) => {
                    tracing::warn!(kind = %error.kind(), "no connection could be accepted");
                    // Out of file descriptors, most often: some will be free in a moment.
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            },
        }
    }
    drop(listener);
    tracing::info!(open = open.len(), "stopping");
    ending.send_replace(true);
    let rest = async { while open.join_next().await.is_some() {} };
    if tokio::time::timeout(settings.drain_time, rest).await.is_err() {
        tracing::warn!("some requests did not end in time");
    }
}

async fn talk(
    stream: TcpStream,
    peer: SocketAddr,
    router: Router,
    patience: Duration,
    mut ended: watch::Receiver<bool>,
) {
    // Without it only small answers are later; the connection is good.
    drop(stream.set_nodelay(true));
    let service = service_fn(move |request: http::Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(peer));
        let router = router.clone();
        async move { Ok::<_, Infallible>(router.oneshot(request).await.unwrap_or_else(|never| match never {})) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(patience)
        .max_buf_size(64 * 1024)
        .max_headers(100)
        .serve_connection(TokioIo::new(stream), service);
    tokio::pin!(connection);
    let result = tokio::select! {
        result = connection.as_mut() => result,
        () = end_of(&mut ended) => {
            connection.as_mut().graceful_shutdown();
            connection.as_mut().await
        }
    };
    if let Err(error) = result {
        tracing::debug!(timeout = error.is_timeout(), parse = error.is_parse(), "a connection ended early");
    }
}

async fn end_of(ended: &mut watch::Receiver<bool>) {
    // A sender that is gone means the same.
    let _ = ended.wait_for(|ended| *ended).await;
}

/// Ready when the process is told to end, by its manager or at the keyboard.
pub async fn stop_signal() {
    use tokio::signal::unix::{SignalKind, signal};
    match (signal(SignalKind::terminate()), signal(SignalKind::interrupt())) {
        (Ok(mut terminate), Ok(mut interrupt)) => {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
        }
        // Without handlers the system's own apply, which end the process at once.
        _ => std::future::pending().await,
    }
}
