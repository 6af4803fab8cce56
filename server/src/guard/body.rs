//! A request's body that ends: bounded in bytes, and in the pauses it may take.
use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU8, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use axum::{body::Body, extract::Request};
use bytes::Bytes;
use http::StatusCode;
use http_body::{Body as _, Frame, SizeHint};
use http_body_util::{BodyExt, Limited};
use tokio::time::{Instant, Sleep};

const UNREAD: u8 = 0;
const READING: u8 = 1;
const DONE: u8 = 2;
const LATE: u8 = 3;
const OVER: u8 = 4;

/// How the reading of a body ended, told to the one who made it.
#[derive(Clone)]
pub(super) struct Fate(Arc<AtomicU8>);

impl Fate {
    fn is(&self, state: u8) -> bool {
        self.0.load(Ordering::Relaxed) == state
    }

    pub(super) fn is_reading(&self) -> bool {
        self.is(READING)
    }

    pub(super) fn is_late(&self) -> bool {
        self.is(LATE)
    }

    pub(super) fn is_over(&self) -> bool {
        self.is(OVER)
    }
}

struct Bounded {
    inner: Limited<Body>,
    pause: Duration,
    sleep: Pin<Box<Sleep>>,
    fate: Fate,
}

/// Bounds the request's body, if it has one.
pub(super) fn bounded(request: Request, most: usize, pause: Duration) -> (Request, Fate) {
    let fate = Fate(Arc::new(AtomicU8::new(UNREAD)));
    if request.body().is_end_stream() {
        return (request, fate);
    }
    let request = request.map(|body| {
        let sleep = Box::pin(tokio::time::sleep(pause));
        Body::new(Bounded { inner: Limited::new(body, most), pause, sleep, fate: fate.clone() })
    });
    (request, fate)
}

impl http_body::Body for Bounded {
    type Data = Bytes;
    type Error = axum::BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::BoxError>>> {
        let this = &mut *self;
        let set = |state| this.fate.0.store(state, Ordering::Relaxed);
        if this.fate.is(UNREAD) {
            // The clock runs while we wait for the client, not while the client waits for us.
            this.sleep.as_mut().reset(Instant::now() + this.pause);
            set(READING);
        }
        match Pin::new(&mut this.inner).poll_frame(context) {
            Poll::Ready(Some(Ok(frame))) => {
                let more = !this.inner.is_end_stream();
                set(if more { UNREAD } else { DONE });
                Poll::Ready(Some(Ok(frame)))
            }
            Poll::Ready(Some(Err(error))) => {
                set(if error.is::<http_body_util::LengthLimitError>() { OVER } else { DONE });
                Poll::Ready(Some(Err(error)))
            }
            Poll::Ready(None) => {
                set(DONE);
                Poll::Ready(None)
            }
            Poll::Pending => match this.sleep.as_mut().poll(context) {
                Poll::Ready(()) => {
                    set(LATE);
                    Poll::Ready(Some(Err("the body paused for too long".into())))
                }
                Poll::Pending => Poll::Pending,
            },
        }
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}

/// Reads away a refused body of moderate size, so that the client hears the refusal instead of a broken connection.
pub(super) async fn drain(body: Body, status: StatusCode) {
    const MOST: u64 = 8 * 1024 * 1024;
    if body.is_end_stream() || body.size_hint().lower() > MOST || status == StatusCode::TOO_MANY_REQUESTS {
        return;
    }
    let mut body = Limited::new(body, MOST as usize);
    let read = async { while let Some(Ok(_)) = body.frame().await {} };
    // Whoever sends too slowly does not hear it.
    drop(tokio::time::timeout(Duration::from_secs(2), read).await);
}
