//! Announcements: writing one, seeing whom it reaches, sending it off, stopping it, and who got it.

mod form;
mod one;

use crate::pages::doors::{Doors, Pass};
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::http::StatusCode;
use chrono::{DateTime, Utc};
use domain::announcements::{Announcement, Sending};
use domain::rights::Role;
use leptos::prelude::*;
use programme::announcements;
use serde_json::json;
use words::Words;

/// Whoever may tell many people something, of a center or of the programme.
const KEEPERS: Pass = Pass::Holders(&[Role::Coordinator, Role::Manager, Role::Administrator]);

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get(paths::ANNOUNCEMENTS, KEEPERS, list)
        .get("/announcements/new", KEEPERS, form::new_page)
        .get("/announcements/{id}", KEEPERS, one::page)
        .get("/announcements/{id}/change", KEEPERS, form::page)
        .post("/api/announcements/write", KEEPERS, form::write)
        .post("/api/announcements/change", KEEPERS, form::change)
        .post("/api/announcements/send", KEEPERS, one::send)
        .post("/api/announcements/stop", KEEPERS, one::stop)
}

async fn list(visit: Visit) -> Answer {
    let (w, programme) = (visit.words, visit.programme()?.id);
    let all = visit.look(move |look| Box::pin(announcements::all(look, programme))).await?;
    if visit.wants_json {
        return Ok(visit.json(StatusCode::OK, &json!({ "announcements": all })));
    }
    let rows: Vec<AnyView> = all.iter().map(|a| row(&visit, a)).collect();
    Ok(visit.sheet(w.announcement_title()).show(move || {
        let list = if rows.is_empty() {
            view! {
                <Empty title=w.announcement_none_title() text=w.announcement_none_text() icon=Glyph::Mail />
            }
            .into_any()
        } else {
            view! { <List>{rows}</List> }.into_any()
        };
        view! {
            <PageHead title=w.announcement_title() lead=w.announcement_lead()>
                <Button label=w.announcement_new() href="/announcements/new" />
            </PageHead>
            {list}
        }
    }))
}

fn row(visit: &Visit, a: &Announcement) -> AnyView {
    let w = visit.words;
    let title = a.message.subjects.in_language(w.language()).to_owned();
    let parts = [w.audience(a.message.segment.audience).to_owned(), moment(visit, a.begun_at.unwrap_or(a.created_at))];
    let (href, state) = (paths::announcement(a.id), state(w, a.state));
    view! { <Item title=title href=href note=parts.join(" · ") end=state /> }.into_any()
}

fn state(w: Words, state: Sending) -> AnyView {
    let news = match state {
        Sending::Draft => None,
        Sending::Sending => Some(News::Info),
        Sending::Sent => Some(News::Good),
        Sending::Stopped => Some(News::Warn),
    };
    view! { <Tag label=w.sending(state) news=news /> }.into_any()
}

fn moment(visit: &Visit, at: DateTime<Utc>) -> String {
    let (w, zone) = (visit.words, visit.programme().map(|p| p.zone).ok());
    zone.map(|zone| w.date_and_time(&w.date(zone.date(at)), &w.time(zone.clock(at)))).unwrap_or_default()
}
