//! The board while it is open: news as they happen by server-sent events, and what a wall shows of it.

use crate::islands::live::Live;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use axum::response::sse::{Event, Sse};
use chrono::{DateTime, Utc};
use domain::attendance::Presence;
use domain::centers::Center;
use domain::rights::May;
use futures::stream;
use leptos::prelude::*;
use programme::Error;
use programme::attendance::{self, Here, live};
use programme::centers;
use serde_json::json;
use std::convert::Infallible;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::Instant;
use words::Words;

/// A sign of life comes so often.
const ALIVE: Duration = Duration::from_secs(10);
/// A stream ends after so long; the browser begins another one, and shows again who it is.
const WHOLE: Duration = Duration::from_secs(120);
/// Seconds after which a wall without script is loaded anew.
const WALL_EVERY: u32 = 30;

struct Listening {
    news: watch::Receiver<String>,
    heard: String,
    ends: Instant,
}

pub(super) async fn events(visit: Visit, Path(code): Path<String>, headers: HeaderMap) -> Answer {
    // Whoever may not look hears so at once, and not in a stream
    let found = visit.look(|look| {
        Box::pin(async move {
            let center = centers::by_code(look, &code).await?;
            look.require(May::SeeAttendance(center.at()))?;
            let shown = live::digest(look, &center).await?;
            Ok::<(Center, String), Error>((center, shown))
        })
    });
    let (center, shown) = found.await?;
    if visit.wants_json {
        // Programs that ask now and then compare what they get
        return Ok(visit.json(StatusCode::OK, &json!({ "board": shown })));
    }
    let news = live::watch(&visit.app.service, &center);
    let last = headers.get("last-event-id").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let listening = Listening { news, heard: last.to_owned(), ends: Instant::now() + WHOLE };
    Ok(Sse::new(stream::unfold(listening, next)).into_response())
}

/// An event. Browsers pass over those without data.
fn event(kind: &str) -> Event {
    Event::default().event(kind).data("news")
}

/// Waits for the next news, or for the time of a sign of life.
async fn next(mut listening: Listening) -> Option<(Result<Event, Infallible>, Listening)> {
    if Instant::now() >= listening.ends {
        return None;
    }
    let fresh = listening.news.borrow_and_update().clone();
    let waits = fresh.is_empty() || fresh == listening.heard;
    if waits && tokio::time::timeout(ALIVE, listening.news.changed()).await.is_err() {
        return Some((Ok(event("alive")), listening));
    }
    let fresh = listening.news.borrow_and_update().clone();
    // The first digest is what the page shows already, unless it was away for a while
    let first = listening.heard.is_empty();
    listening.heard.clone_from(&fresh);
    let kind = if first { "alive" } else { "changed" };
    Some((Ok(event(kind).id(fresh)), listening))
}

/// What hangs on the wall: who is here, who is expected, by given name and initial alone.
pub(super) async fn wall(visit: Visit, Path(code): Path<String>) -> Answer {
    let (center, here) = visit
        .look(|look| {
            Box::pin(async move {
                let center = centers::by_code(look, &code).await?;
                let here = attendance::now_at(look, &center).await?;
                Ok((center, here))
            })
        })
        .await?;
    let w = visit.words;
    let name = center.names.in_language(w.language()).to_owned();
    let clock = |at: DateTime<Utc>| w.time(center.zone.clock(at));
    let now = clock(visit.now);
    let groups = [
        (w.attendance_now_here(), vec![Presence::Here, Presence::OnBreak]),
        (w.attendance_now_late(), vec![Presence::Late]),
        (w.attendance_now_expected(), vec![Presence::Expected]),
    ];
    let columns = groups
        .into_iter()
        .map(|(title, statuses)| {
            let people: Vec<&Here> = here.iter().filter(|one| statuses.contains(&one.status)).collect();
            column(w, &center, title, &people)
        })
        .collect::<Vec<_>>();
    let source = paths::now_events(&center.code);
    let down = w.attendance_live_down().to_owned();
    let sheet = visit.sheet(&w.attendance_now_title(&name)).layout(Layout::Bare).islands().refresh(WALL_EVERY);
    Ok(sheet.show(move || {
        view! {
            <div class="now-wall">
                <Live source=source down=down />
                <div id="live">
                    <header class="desk-head">
                        <h1>{name}</h1>
                        <p class="desk-clock"><time>{now}</time></p>
                    </header>
                    <div class="now-wall-columns">{columns}</div>
                </div>
            </div>
        }
    }))
}

fn column(w: Words, center: &Center, title: &'static str, people: &[&Here]) -> AnyView {
    let count = w.number(i64::try_from(people.len()).unwrap_or_default());
    let rows = people
        .iter()
        .map(|one| {
            let position = one.position.in_language(w.language()).to_owned();
            let at = one.arrived_at.unwrap_or(one.period.start());
            let time = w.time(center.zone.clock(at));
            view! { <li><bdi>{one.discreet.clone()}</bdi><span class="muted">{position}</span><time>{time}</time></li> }
        })
        .collect::<Vec<_>>();
    view! {
        <section class="now-wall-column">
            <h2>{title} " " <span class="muted">{count}</span></h2>
            <ol role="list">{rows}</ol>
        </section>
    }
    .into_any()
}
