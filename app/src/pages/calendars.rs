//! Calendars that other programs fetch: their secret addresses, and what stands behind one.

use crate::pages::doors::{Doors, Pass};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use domain::ids::{CenterId, FeedId};
use leptos::prelude::*;
use programme::Error;
use programme::calendars::{self, Kept};
use serde::Deserialize;
use serde_json::json;
use words::Words;

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get("/my/calendars", Pass::SignedIn, page)
        .get("/calendar/{token}", Pass::Anyone, read)
        .post("/api/calendars/open", Pass::SignedIn, open)
        .post("/api/calendars/end", Pass::SignedIn, end)
}

/// What just happened.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    told: String,
}

/// What the posts carry.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct FeedForm {
    /// The center whose calendar is wanted; empty for one's own.
    center: String,
    /// The address that is to end.
    feed: String,
}

async fn page(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let programme = visit.signed_in()?.programme.id;
    let programme = visit.programme.as_ref().map_or(programme, |p| p.id);
    let all = visit.look(move |look| Box::pin(calendars::mine(look, programme))).await?;
    let w = visit.words;
    if visit.wants_json {
        let facts: Vec<_> = all
            .iter()
            .map(|kept| {
                let (id, address) = kept.address.as_ref().map_or((None, None), |(id, a)| (Some(id), Some(a)));
                json!({ "center": kept.center.as_ref().map(|c| &c.code), "feed": id, "address": address })
            })
            .collect();
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let news = match asked.told.as_str() {
        "made" => Some((w.calendar_told_made(), w.calendar_told_made_text())),
        "ended" => Some((w.calendar_told_ended(), w.calendar_told_ended_text())),
        _ => None,
    };
    let sheet = visit.sheet(w.calendar_title()).layout(Layout::Narrow).back(paths::MY_SHIFTS, w.nav_my_shifts());
    Ok(sheet.show(move || {
        let some_made = all.iter().any(|kept| kept.address.is_some());
        let sections: Vec<_> = all.iter().map(|kept| section(w, kept)).collect();
        view! {
            <PageHead title=w.calendar_title() lead=w.calendar_lead() />
            {news.map(|(title, text)| view! { <Banner news=News::Good title=title><p>{text}</p></Banner> })}
            {some_made.then(|| view! { <Banner news=News::Warn title=w.calendar_secret() /> })}
            {sections}
        }
    }))
}

fn section(w: Words, kept: &Kept) -> AnyView {
    let title = match &kept.center {
        Some(center) => center.names.in_language(w.language()).to_owned(),
        None => w.calendar_own().to_owned(),
    };
    let center = kept.center.as_ref().map(|c| c.id.to_string()).unwrap_or_default();
    let note = kept.center.as_ref().map(|_| view! { <p class="hint">{w.calendar_center_note()}</p> });
    let body = match &kept.address {
        Some((id, address)) => made(w, *id, address),
        None => view! {
            <PostButton
                action="/api/calendars/open"
                fields=vec![("center", center)]
                label=w.calendar_make()
                icon=Glyph::Calendar
                tone=Tone::Quiet
            />
        }
        .into_any(),
    };
    view! { <Section title=title>{note}{body}</Section> }.into_any()
}

fn made(w: Words, id: FeedId, address: &str) -> AnyView {
    let subscribe = address.split_once("://").map(|(_, rest)| format!("webcal://{rest}")).unwrap_or_default();
    let name = format!("address-{}", id.0.simple());
    view! {
        <div class="field">
            <label for=name.clone()>{w.calendar_address()}</label>
            <input class="control" r#type="text" id=name value=address.to_owned() dir="ltr" readonly=true />
        </div>
        <Actions>
            <Button href=subscribe label=w.calendar_subscribe() icon=Glyph::Calendar tone=Tone::Quiet />
            <PostButton
                action="/api/calendars/end"
                fields=vec![("feed", id.to_string())]
                label=w.calendar_end()
                tone=Tone::Quiet
            />
        </Actions>
    }
    .into_any()
}

async fn open(visit: Visit, Typed(form): Typed<FeedForm>) -> Answer {
    let own = visit.signed_in()?.programme.id;
    let programme = visit.programme.as_ref().map_or(own, |p| p.id);
    let center = match form.center.trim() {
        "" => None,
        id => Some(id.parse::<CenterId>().map_err(|_| visit.problem(Error::NotFound))?),
    };
    let outcome = visit.act(move |act| Box::pin(calendars::open(act, programme, center))).await;
    visit.done(outcome.map(|id| json!({ "feed": id })), |_| format!("{}?told=made", paths::MY_CALENDARS))
}

async fn end(visit: Visit, Typed(form): Typed<FeedForm>) -> Answer {
    let id: FeedId = form.feed.trim().parse().map_err(|_| visit.problem(Error::NotFound))?;
    let outcome = visit.act(move |act| Box::pin(calendars::end(act, id))).await;
    visit.done(outcome.map(|()| json!({ "feed": id })), |_| format!("{}?told=ended", paths::MY_CALENDARS))
}

async fn read(visit: Visit, Path(token): Path<String>) -> Answer {
    let token = token.strip_suffix(".ics").unwrap_or(&token).to_owned();
    let ics = visit.look(move |look| Box::pin(async move { calendars::read(look, &token).await })).await?;
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "inline; filename=\"konullu.ics\""),
        (header::CACHE_CONTROL, "private, max-age=900"),
    ];
    Ok((headers, ics).into_response())
}
