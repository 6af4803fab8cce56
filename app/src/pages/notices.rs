//! What one was told, how one wants to be told, and the end of letters of a kind from the letter itself.

mod choosing;
mod live;

use crate::islands::live::Live;
use crate::pages::doors::{Doors, Pass};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use domain::ids::NoticeId;
use leptos::prelude::*;
use programme::Error;
use programme::notices::choices;
use programme::notices::inbox::{self, Entry};
use serde::Deserialize;
use serde_json::json;
use words::Words;

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get(paths::MY_NOTICES, Pass::SignedIn, list)
        .get("/my/notices/events", Pass::SignedIn, live::events)
        .post("/api/notices/open", Pass::SignedIn, open)
        .post("/api/notices/read", Pass::SignedIn, read)
        .get(paths::NOTICE_CHOICES, Pass::SignedIn, choosing::page)
        .post("/api/notices/choose", Pass::SignedIn, choosing::choose)
        .post("/api/notices/devices/add", Pass::SignedIn, choosing::add_device)
        .post("/api/notices/devices/remove", Pass::SignedIn, choosing::remove_device)
        // Mail programs post to the address that the letter's header names (RFC 8058)
        .get("/unsubscribe/{token}", Pass::Anyone, unsubscribe_page)
        .post("/unsubscribe/{token}", Pass::Anyone, unsubscribe)
}

/// Which part of the list, and what just happened.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    before: String,
    told: String,
}

/// What the list posts.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct NoticeForm {
    notice: String,
}

async fn list(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let (w, before) = (visit.words, asked.before.parse::<NoticeId>().ok());
    let entries = visit.look(|look| Box::pin(inbox::page(look, w, before))).await?;
    if visit.wants_json {
        let facts: Vec<_> = entries
            .iter()
            .map(|e| json!({ "notice": e.id, "subject": e.said.as_ref().map(|s| &s.subject), "at": e.at, "read": e.read }))
            .collect();
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let full = i64::try_from(entries.len()).unwrap_or(0) >= inbox::SHOWN;
    let at = |id: NoticeId| format!("{}?before={id}", paths::MY_NOTICES);
    let older = entries.last().filter(|_| full).map(|e| (at(e.id), w.notices_older().to_owned()));
    let newest = before.map(|_| (paths::MY_NOTICES.to_owned(), w.notices_newest().to_owned()));
    let unread = entries.iter().any(|e| !e.read);
    let first = entries.first().map(|e| e.id);
    let mut rows = Vec::with_capacity(entries.len());
    for entry in entries {
        rows.push(row(&visit, entry)?);
    }
    let all_read = (asked.told == "read").then(|| w.notices_all_read());
    // Older pages stand still
    let source = before.is_none().then_some("/my/notices/events");
    Ok(visit.sheet(w.notices_title()).layout(Layout::Narrow).islands().show(move || {
        let read_all = first.filter(|_| unread).map(|id| {
            view! {
                <PostButton
                    action="/api/notices/read"
                    fields=vec![("notice", id.to_string())]
                    label=w.notices_read_all()
                    tone=Tone::Quiet
                />
            }
        });
        let list = if rows.is_empty() {
            view! { <Empty title=w.notices_none_title() text=w.notices_none_text() icon=Glyph::Bell /> }.into_any()
        } else {
            view! { <List label=w.notices_title()>{rows}</List> }.into_any()
        };
        view! {
            {source.map(|source| view! { <Live source=source.to_owned() down=w.attendance_live_down().to_owned() /> })}
            {all_read.map(|title| view! { <Banner news=News::Good title=title /> })}
            <div id="live" class="stack">
                <PageHead title=w.notices_title() lead=w.notices_lead()>{read_all}</PageHead>
                {list}
                <Pager label=w.notices_title() previous=newest next=older />
            </div>
            <p><a href=paths::NOTICE_CHOICES>{w.notices_choose()}</a></p>
        }
    }))
}

fn row(visit: &Visit, entry: Entry) -> Result<AnyView, crate::pages::problem::Problem> {
    let (w, zone) = (visit.words, visit.zone_of(entry.programme)?);
    let Entry { id, said, at, read, .. } = entry;
    let text = w.date_and_time(&w.date(zone.date(at)), &w.time(zone.clock(at)));
    let when = view! { <When at=at.to_rfc3339() text=text /> };
    let new = (!read).then(|| view! { <Tag label=w.notices_new() news=Some(News::Info) /> });
    let Some(said) = said else {
        let note = view! { {when} }.into_any();
        return Ok(
            view! { <Item title=w.notices_gone().into_any() note=note end=new.into_any() acts=true /> }.into_any()
        );
    };
    let says = format!("{}: {}", said.button, said.subject);
    let note = view! {
        <span dir="auto">{said.text}</span>
        <br />
        {when}
    };
    let end = view! {
        {new}
        <PostButton
            action="/api/notices/open"
            fields=vec![("notice", id.to_string())]
            label=said.button
            says=says
            tone=Tone::Quiet
        />
    };
    Ok(view! { <Item title=said.subject.into_any() note=note.into_any() end=end.into_any() acts=true /> }.into_any())
}

async fn open(visit: Visit, Typed(form): Typed<NoticeForm>) -> Answer {
    let outcome = match form.notice.parse::<NoticeId>() {
        Err(_) => Err(Error::NotFound),
        Ok(id) => visit.act(move |act| Box::pin(inbox::open(act, id))).await,
    };
    visit.done(outcome.map(|path| json!({ "path": path })), |told| told["path"].as_str().unwrap_or("/me").to_owned())
}

async fn read(visit: Visit, Typed(form): Typed<NoticeForm>) -> Answer {
    let outcome = match form.notice.parse::<NoticeId>() {
        Err(_) => Err(Error::NotFound),
        Ok(id) => visit.act(move |act| Box::pin(inbox::read_until(act, id))).await,
    };
    visit.done(outcome.map(|count| json!({ "read": count })), |_| format!("{}?told=read", paths::MY_NOTICES))
}

async fn unsubscribe_page(visit: Visit, Path(token): Path<String>) -> Answer {
    let asked = token.clone();
    let (_, topic) = visit.look(|look| Box::pin(async move { choices::of_token(look, &asked) })).await?;
    let w = visit.words;
    Ok(visit.sheet(w.notices_unsubscribe_title()).layout(Layout::Narrow).show(move || {
        view! {
            <PageHead title=w.notices_unsubscribe_title() lead=w.notices_unsubscribe_text(w.topic(topic)) />
            <PostButton
                action=format!("/unsubscribe/{token}")
                label=w.notices_unsubscribe_button()
                large=true
            />
        }
    }))
}

async fn unsubscribe(visit: Visit, Path(token): Path<String>) -> Answer {
    let outcome = visit
        .act(move |act| {
            let token = token.clone();
            Box::pin(async move { choices::unsubscribe(act, &token).await })
        })
        .await;
    if visit.wants_json {
        return visit.done(outcome.map(|topic| json!({ "ended": topic })), |_| String::new());
    }
    let topic = outcome.map_err(|error| visit.problem(error))?;
    let w: Words = visit.words;
    Ok(visit.sheet(w.notices_unsubscribe_title()).layout(Layout::Narrow).show(move || {
        view! {
            <PageHead title=w.notices_choices_title() />
            <Banner news=News::Good title=w.notices_unsubscribe_done(w.topic(topic)) />
            <p><a href=paths::NOTICE_CHOICES>{w.notices_choose()}</a></p>
        }
    }))
}
