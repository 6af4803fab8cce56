//! What a person was told, with what became of each letter.

use crate::pages::admin::{state_tag, state_word};
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use chrono::{DateTime, Utc};
use domain::ids::{NoticeId, PersonId};
use domain::time::Zone;
use leptos::prelude::*;
use programme::notices::timeline::{self, PAGE, Told};
use programme::{Error, people};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// Which page of it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    before: String,
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let id: PersonId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let before = asked.before.parse::<NoticeId>().ok();
    let lines = visit.act(move |act| Box::pin(timeline::of_person(act, id, before))).await;
    let lines = lines.map_err(|error| visit.problem(error))?;
    let person = visit.look(move |look| Box::pin(people::find(look, id))).await?;
    let w = visit.words;
    if visit.wants_json {
        let facts: Vec<_> = lines.iter().map(|t| json!({ "kind": t.kind, "at": t.at, "state": t.state })).collect();
        return Ok(visit.json(StatusCode::OK, &json!({ "told": facts })));
    }
    let zone = visit.zone_of(person.programme)?;
    let full = i64::try_from(lines.len()).unwrap_or(0) >= PAGE;
    let older = lines
        .last()
        .filter(|_| full)
        .map(|last| (format!("{}?before={}", paths::person_told(id), last.id), w.notices_older().to_owned()));
    let newest = before.map(|_| (paths::person_told(id), w.notices_newest().to_owned()));
    let rows: Vec<Vec<AnyView>> = lines.iter().map(|told| cells(w, zone, told)).collect();
    let sheet = visit.sheet(w.people_told_title()).back(&paths::person(id), &person.name.short());
    Ok(sheet.show(move || {
        let columns = vec![
            Column::new(w.admin_mail_kind()),
            Column::new(w.people_told_at()),
            Column::new(w.status_label()),
            Column::new(w.people_told_read()),
        ];
        let list = if rows.is_empty() {
            view! { <Empty title=w.people_nothing_yet() text=w.people_told_lead() icon=Glyph::Mail /> }.into_any()
        } else {
            view! { <Table caption=w.people_told_title() columns=columns rows=rows quiet_caption=true /> }.into_any()
        };
        view! {
            <PageHead title=w.people_told_title() lead=person.name.full() />
            <p class="hint">{w.people_told_lead()}</p>
            {list}
            <Pager label=w.people_told_title() previous=newest next=older />
        }
    }))
}

fn cells(w: Words, zone: Zone, told: &Told) -> Vec<AnyView> {
    let moment = |at: DateTime<Utc>| w.date_and_time(&w.date(zone.date(at)), &w.time(zone.clock(at)));
    // When the letter left stands beside that it did
    let sent = told.sent_at.map(|at| view! { <span class="hint">{moment(at)}</span> });
    let state = match told.state.as_str() {
        "shown" => state_word(w, "shown").to_owned().into_any(),
        other => state_tag(w, other),
    };
    vec![
        w.letter_kind(&told.kind).to_owned().into_any(),
        moment(told.at).into_any(),
        view! { <div class="stack tight">{state}{sent}</div> }.into_any(),
        told.read_at.map(moment).unwrap_or_default().into_any(),
    ]
}
