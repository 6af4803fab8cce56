//! A board while it is open: news as they happen, by server-sent events (a browser that comes back says what it has heard
//! last), and where somebody who is in hand can't go.

use crate::pages::sentences::of_other;
use crate::pages::visit::{Answer, Visit};
use axum::extract::{Path, Query};
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use domain::ids::{PersonId, RosterId, ShiftId};
use domain::rosters::Staffed;
use futures::stream;
use programme::Error;
use programme::rosters::{self, News};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::time::Duration;

/// How often a board is asked for what is new.
const EVERY: Duration = Duration::from_millis(1500);
/// A stream ends after so many questions; the browser begins another one, and shows again who it is.
const ROUNDS: u32 = 80;

/// The last event that the page has shown.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Since {
    since: String,
}

struct Listening {
    visit: Visit,
    roster: RosterId,
    heard: String,
    rounds: u32,
}

pub(super) async fn events(
    visit: Visit,
    Path(id): Path<String>,
    Query(since): Query<Since>,
    headers: HeaderMap,
) -> Answer {
    let roster: RosterId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    // Whoever may not look hears so at once, and not in a stream
    visit.look(move |look| Box::pin(rosters::news(look, roster))).await?;
    let last = headers.get("last-event-id").and_then(|value| value.to_str().ok()).map(str::to_owned);
    let listening = Listening { visit, roster, heard: last.unwrap_or(since.since), rounds: 0 };
    let news = stream::unfold(listening, |listening| async move { next(listening).await });
    Ok(Sse::new(news).keep_alive(KeepAlive::default()).into_response())
}

/// Waits for the next news.
async fn next(mut listening: Listening) -> Option<(Result<Event, Infallible>, Listening)> {
    loop {
        if listening.rounds > ROUNDS {
            return None;
        }
        if listening.rounds > 0 {
            tokio::time::sleep(EVERY).await;
        }
        listening.rounds += 1;
        let roster = listening.roster;
        let news = listening.visit.look(move |look| Box::pin(rosters::news(look, roster))).await.ok()?;
        let Some(news) = news.filter(|news| news.event.to_string() != listening.heard) else { continue };
        listening.heard = news.event.to_string();
        let told = Event::default().event("changed").id(&listening.heard).data(by(&listening.visit, &news));
        return Some((Ok(told), listening));
    }
}

/// Who it was, unless it was whoever listens.
fn by(visit: &Visit, news: &News) -> String {
    let mine = news.by.is_some() && news.by == visit.who().person;
    news.name.as_ref().filter(|_| !mine).map(domain::people::Name::short).unwrap_or_default()
}

/// Who is in hand, and from which shift.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct InHand {
    roster: String,
    person: String,
    from: String,
}

/// The shifts of the week to which somebody can't go, each with why not.
pub(super) async fn barred(visit: Visit, Query(asked): Query<InHand>) -> Answer {
    let parsed = (asked.roster.parse::<RosterId>(), asked.person.parse::<PersonId>(), asked.from.parse::<ShiftId>());
    let (Ok(roster), Ok(person), Ok(from)) = parsed else { return Err(visit.problem(Error::NotFound)) };
    let live = visit.look(move |look| Box::pin(rosters::live(look, roster))).await?;
    let why = |on: &Staffed| {
        let verdict = live.against(person, on.shift.id, Some(from)).filter(|verdict| !verdict.may())?;
        let why: Vec<String> = verdict.reasons.iter().map(|reason| of_other(visit.words, reason)).collect();
        (on.shift.id != from).then(|| (on.shift.id.to_string(), why.join(" ")))
    };
    let barred: BTreeMap<String, String> = live.week.iter().filter_map(why).collect();
    Ok(visit.json(StatusCode::OK, &barred))
}
