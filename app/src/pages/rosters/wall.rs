//! The screen on a center's wall: its secret address, and what it shows to whoever has it.

use super::{center, name};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use chrono::NaiveDate;
use domain::centers::Center;
use leptos::prelude::*;
use programme::walls::{self, OnWall};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// A wall is loaded anew after so many seconds.
const FRESH: u32 = 60;

fn path(center: &Center) -> String {
    format!("{}/{}/wall", paths::ROSTERS, center.code)
}

/// What just happened.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    told: String,
    key: String,
}

/// Whose wall.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct WallForm {
    center: String,
}

pub(super) async fn page(visit: Visit, Path(code): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let center = center(&visit, &code).await?;
    let here = center.clone();
    let address = visit.look(move |look| Box::pin(async move { walls::address(look, &here).await })).await?;
    if visit.wants_json {
        return Ok(visit.json(StatusCode::OK, &json!({ "address": address.map(|(_, a)| a) })));
    }
    let w = visit.words;
    let news = match asked.told.as_str() {
        "made" => Some(w.wall_told_made()),
        "ended" => Some(w.wall_told_ended()),
        _ => None,
    };
    let eyebrow = name(w, &center);
    let sheet = visit.sheet(w.wall_title()).layout(Layout::Narrow).back(paths::ROSTERS, w.roster_title());
    Ok(sheet.show(move || {
        let fields = vec![("center", center.code.clone())];
        let body = match address {
            Some((_, address)) => made(w, address, fields),
            None => view! { <PostButton action="/api/walls/open" fields=fields label=w.wall_make() /> }.into_any(),
        };
        view! {
            <PageHead title=w.wall_title() eyebrow=eyebrow lead=w.wall_lead() />
            {news.map(|title| view! { <Banner news=News::Good title=title /> })}
            {body}
        }
    }))
}

fn made(w: Words, address: String, fields: Vec<(&'static str, String)>) -> AnyView {
    view! {
        <Banner news=News::Warn title=w.wall_secret() />
        <div class="field">
            <label for="address">{w.wall_address()}</label>
            <input class="control" r#type="text" id="address" value=address.clone() dir="ltr" readonly=true />
        </div>
        <Actions>
            <Button label=w.wall_open() href=address />
            <PostButton action="/api/walls/end" fields=fields label=w.wall_end() tone=Tone::Quiet />
        </Actions>
    }
    .into_any()
}

pub(super) async fn open(visit: Visit, Typed(form): Typed<WallForm>) -> Answer {
    let center = center(&visit, &form.center).await?;
    let here = center.clone();
    let outcome = visit
        .act(move |act| {
            let center = here.clone();
            Box::pin(async move { walls::open(act, &center).await })
        })
        .await;
    visit.done(outcome.map(|id| json!({ "wall": id })), |_| format!("{}?told=made", path(&center)))
}

pub(super) async fn end(visit: Visit, Typed(form): Typed<WallForm>) -> Answer {
    let center = center(&visit, &form.center).await?;
    let here = center.clone();
    let outcome = visit
        .act(move |act| {
            let center = here.clone();
            Box::pin(async move { walls::end(act, &center).await })
        })
        .await;
    visit.done(outcome.map(|()| json!({ "center": center.code })), |_| format!("{}?told=ended", path(&center)))
}

pub(super) async fn show(visit: Visit, Path(code): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let (center, [today, tomorrow], shifts) =
        visit.look(move |look| Box::pin(async move { walls::read(look, &code, &asked.key).await })).await?;
    let w = visit.words;
    let title = name(w, &center);
    let clock = w.time(center.zone.clock(visit.now));
    let mut answer = visit.sheet(&title).layout(Layout::Bare).refresh(FRESH).show(move || {
        view! {
            <div class="wall">
                <header class="desk-head">
                    <h1>{title.clone()}</h1>
                    <p class="desk-clock"><time>{clock}</time></p>
                </header>
                {day(w, &center, w.wall_today(), today, &shifts)}
                {day(w, &center, w.wall_tomorrow(), tomorrow, &shifts)}
            </div>
        }
    });
    let headers = answer.headers_mut();
    headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(answer)
}

fn day(w: Words, center: &Center, label: &'static str, date: NaiveDate, shifts: &[OnWall]) -> AnyView {
    let rows: Vec<_> = shifts.iter().filter(|s| s.date == date).map(|s| row(w, center, s)).collect();
    let body = if rows.is_empty() {
        view! { <p>{w.wall_nothing()}</p> }.into_any()
    } else {
        view! { <List>{rows}</List> }.into_any()
    };
    view! { <Section title=format!("{label} · {}", w.day(date))>{body}</Section> }.into_any()
}

fn row(w: Words, center: &Center, on: &OnWall) -> AnyView {
    let zone = center.zone;
    let hours = w.time_span(zone.clock(on.period.start()), zone.clock(on.period.end()));
    let title = format!("{hours} · {}", on.position.in_language(w.language()));
    let people = w.list(&on.people);
    let end = (on.free > 0).then(|| view! { <Tag label=w.wall_free(on.free) /> });
    view! { <Item title=title.into_any() note=people.into_any() end=view! { {end} }.into_any() /> }.into_any()
}
