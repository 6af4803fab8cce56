//! The audit trail: what was done, by whom and when, and whether anybody changed it behind our back.

use super::Asked;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use ::programme::events::{self, Line, Named, Names, verify};
use axum::extract::Query;
use axum::http::StatusCode;
use domain::events::EventKind;
use domain::ids::EventId;
use domain::language::Texts;
use domain::rights::May;
use domain::screening::case_number;
use domain::time::Zone;
use leptos::prelude::*;
use serde_json::Value as Json;
use words::Words;

pub(super) async fn page(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    show(visit, asked, None).await
}

/// Walks the whole chain; an auditor of any programme may ask, and learns of their own one alone.
pub(super) async fn verify(visit: Visit) -> Answer {
    let programme = visit.programme()?.id;
    visit.look(move |look| Box::pin(async move { look.require(May::ReadAudit(programme)) })).await?;
    let walk = match events::seal(&visit.app.service).await {
        Ok(_) => verify::walk(&visit.app.service).await,
        Err(error) => Err(error),
    };
    let walk = walk.map_err(|error| visit.problem(error))?;
    if visit.wants_json {
        let broken = walk.broken.map(|(_, position, how)| serde_json::json!({ "position": position, "how": how }));
        let facts = serde_json::json!({ "entries": walk.entries, "broken": broken });
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let w = visit.words;
    let result = match walk.broken {
        None => view! { <Banner news=News::Good title=w.admin_audit_unbroken(walk.entries) /> }.into_any(),
        Some((_, position, how)) => view! {
            <Banner news=News::Bad title=w.admin_audit_broken(position)>
                <p>{w.admin_audit_broken_text()}</p>
                <p class="hint" dir="ltr" lang="en">{how}</p>
            </Banner>
        }
        .into_any(),
    };
    show(visit, Asked::default(), Some(result)).await
}

async fn show(visit: Visit, asked: Asked, result: Option<AnyView>) -> Answer {
    let (w, programme) = (visit.words, visit.programme()?.clone());
    let (id, kind, before) = (programme.id, EventKind::parse(&asked.kind), asked.before.parse::<EventId>().ok());
    let (lines, names) = visit
        .look(move |look| {
            Box::pin(async move {
                let lines = events::trail(look, id, kind, before).await?;
                let names = events::names(look, id, &lines).await?;
                Ok((lines, names))
            })
        })
        .await?;
    let href = |before: Option<EventId>| {
        let pairs = [("kind", kind.map(|k| k.as_str().to_owned())), ("before", before.map(|id| id.to_string()))];
        let pairs: Vec<String> = pairs.into_iter().filter_map(|(k, v)| v.map(|v| format!("{k}={v}"))).collect();
        format!("{}?{}", paths::ADMIN_AUDIT, pairs.join("&")).trim_end_matches('?').to_owned()
    };
    let full = i64::try_from(lines.len()).unwrap_or(0) >= events::PAGE;
    let older = lines.last().filter(|_| full).map(|line| (href(Some(line.id)), w.admin_audit_older().to_owned()));
    let newest = before.map(|_| (href(None), w.admin_audit_newest().to_owned()));
    let mut kinds: Vec<Choice> =
        EventKind::ALL.iter().map(|k| Choice::new(k.as_str(), w.event(*k)).chosen(kind == Some(*k))).collect();
    kinds.sort_by(|a, b| words::sorting::compare(&a.label, &b.label, w.language()));
    let rows: Vec<Vec<AnyView>> = lines.into_iter().map(|line| cells(w, programme.zone, line, &names)).collect();
    Ok(visit.sheet(w.nav_admin_audit()).back(paths::ADMIN, w.nav_admin()).show(move || {
        let columns = vec![
            Column::new(w.admin_audit_when()),
            Column::new(w.admin_audit_who()),
            Column::new(w.admin_audit_what()),
            Column::new(w.admin_audit_about()),
            Column::new(w.admin_audit_more()),
        ];
        let list = if rows.is_empty() {
            view! {
                <Empty title=w.admin_audit_none_title() text=w.admin_audit_none_text() icon=Glyph::Shield>
                    <Button tone=Tone::Quiet label=w.show_all() href=paths::ADMIN_AUDIT />
                </Empty>
            }
            .into_any()
        } else {
            view! { <Table caption=w.nav_admin_audit() columns=columns rows=rows quiet_caption=true /> }.into_any()
        };
        view! {
            <PageHead title=w.nav_admin_audit() lead=w.admin_audit_lead()>
                <PostButton action="/api/admin/audit/verify" label=w.admin_audit_verify() icon=Glyph::Shield />
            </PageHead>
            {result}
            <Form action=paths::ADMIN_AUDIT method="get" class="inline">
                <Select
                    name="kind"
                    label=w.admin_audit_kind()
                    choices=kinds
                    nothing=w.admin_audit_every()
                    optional=w.optional()
                />
                <Actions><Button tone=Tone::Quiet label=w.filter() /></Actions>
            </Form>
            {list}
            <Pager label=w.nav_admin_audit() previous=newest next=older />
        }
    }))
}

fn cells(w: Words, zone: Zone, line: Line, names: &Names) -> Vec<AnyView> {
    let when = w.date_and_time(&w.date(zone.date(line.at)), &w.time(zone.clock(line.at)));
    let what = EventKind::parse(&line.kind).map_or(line.kind, |kind| w.event(kind).to_owned());
    let facts: Vec<(String, AnyView)> = match &line.detail {
        Json::Object(pairs) => pairs.iter().map(|(key, value)| (key.clone(), said(w, value, names))).collect(),
        Json::Null => Vec::new(),
        other => vec![(w.details().to_owned(), said(w, other, names))],
    };
    let more = (!facts.is_empty()).then(|| view! { <More label=w.details()><Facts facts=facts /></More> });
    vec![
        view! { <When at=line.at.to_rfc3339() text=when /> }.into_any(),
        line.by.map_or_else(|| w.admin_audit_program().into_any(), |name| view! { <Name name=name /> }.into_any()),
        what.into_any(),
        meant(w, &line.subject.to_string(), names),
        more.into_any(),
    ]
}

/// A value of a detail: ids by what they stand for, everything else as the program wrote it.
fn said(w: Words, value: &Json, names: &Names) -> AnyView {
    match value {
        Json::String(text) => meant(w, text, names),
        Json::Array(all) => {
            let lines = all.iter().map(|one| view! { <p>{said(w, one, names)}</p> });
            lines.collect_view().into_any()
        }
        Json::Object(pairs) => {
            let lines = pairs.iter().map(|(key, one)| view! { <p>{key.clone()} ": " {said(w, one, names)}</p> });
            lines.collect_view().into_any()
        }
        other => view! { <code dir="ltr">{other.to_string()}</code> }.into_any(),
    }
}

/// What an id stands for, with the way there; any other text as it is.
fn meant(w: Words, id: &str, names: &Names) -> AnyView {
    let text = |texts: &Texts| texts.in_language(w.language()).to_owned();
    let link = |href: String, label: String| view! { <a href=href><bdi>{label}</bdi></a> }.into_any();
    match names.of(id) {
        Some(Named::Person(id, Some(name))) => link(paths::person(*id), name.clone()),
        Some(Named::Person(_, None)) => w.screening_erased().into_any(),
        Some(Named::Application(id)) => link(paths::application(*id), w.screening_number(&case_number(*id))),
        Some(Named::Intake(code, titles)) => link(paths::intake(code), text(titles)),
        Some(Named::Center(code, names)) => link(paths::center(code), text(names)),
        Some(Named::Thing(names)) => text(names).into_any(),
        Some(Named::Rule(name)) => view! { <bdi>{name.clone()}</bdi> }.into_any(),
        None if id.parse::<EventId>().is_ok() => view! { <code dir="ltr">{id.to_owned()}</code> }.into_any(),
        None => view! { <bdi>{id.to_owned()}</bdi> }.into_any(),
    }
}
