//! The list while it is open: what one is told appears by itself.

use crate::pages::visit::{Answer, Visit};
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use axum::response::sse::{Event, Sse};
use domain::rights::Who;
use futures::stream;
use programme::Service;
use programme::notices::inbox;
use serde_json::json;
use std::convert::Infallible;
use std::time::Duration;
use tokio::time::Instant;

/// The list is looked at so often.
const EVERY: Duration = Duration::from_secs(1);
/// A sign of life comes after so many looks without news.
const ALIVE: u32 = 10;
/// A stream ends after so long; the browser begins another one, and shows again who it is.
const WHOLE: Duration = Duration::from_secs(120);

struct Listening {
    service: Service,
    who: Who,
    heard: String,
    begun: bool,
    ends: Instant,
}

pub(super) async fn events(visit: Visit, headers: HeaderMap) -> Answer {
    // Whoever may not look hears so at once, and not in a stream
    let shown = visit.look(|look| Box::pin(inbox::digest(look))).await?;
    if visit.wants_json {
        return Ok(visit.json(StatusCode::OK, &json!({ "notices": shown })));
    }
    let who = visit.member.as_ref().map_or_else(Who::anyone, |member| member.who.clone());
    let last = headers.get("last-event-id").and_then(|value| value.to_str().ok()).unwrap_or_default();
    // What the page shows already is no news, unless it was away for a while
    let heard = if last.is_empty() { shown } else { last.to_owned() };
    let service = visit.app.service.clone();
    let listening = Listening { service, who, heard, begun: false, ends: Instant::now() + WHOLE };
    Ok(Sse::new(stream::unfold(listening, next)).into_response())
}

/// Waits for the next news, or for the time of a sign of life.
async fn next(mut listening: Listening) -> Option<(Result<Event, Infallible>, Listening)> {
    if !listening.begun {
        // So that a break of the line can be told from the beginning
        listening.begun = true;
        let alive = Event::default().event("alive").id(&listening.heard).data("news");
        return Some((Ok(alive), listening));
    }
    for _ in 0..ALIVE {
        if Instant::now() >= listening.ends {
            return None;
        }
        tokio::time::sleep(EVERY).await;
        let fresh = listening.service.look(listening.who.clone(), |look| Box::pin(inbox::digest(look))).await.ok()?;
        if fresh != listening.heard {
            listening.heard = fresh.clone();
            return Some((Ok(Event::default().event("changed").id(fresh).data("news")), listening));
        }
    }
    Some((Ok(Event::default().event("alive").data("news")), listening))
}
