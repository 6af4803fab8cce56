//! The coordinator's desk: the cases, and what is done about one of them.

use super::case::{self, Typed as Again};
use super::{moment, what, when};
use crate::pages::form::{Several, Typed};
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Query;
use axum::http::StatusCode;
use domain::exchange::HandOverState;
use domain::ids::{HandOverId, PersonId};
use leptos::prelude::*;
use programme::exchange::{self, CaseRow};
use programme::{Error, exchange as acts};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// The desk.
pub(super) const CASES: &str = "/rosters/cases";

pub(super) fn case_path(id: HandOverId) -> String {
    format!("{CASES}/{id}")
}

/// What the address of the desk says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    center: String,
    over: String,
}

/// Where a case stands, in a line.
pub(super) fn standing(w: Words, row: &CaseRow) -> String {
    let (all, no, open) = row.asked;
    let mut parts = vec![w.hand_over_state(row.hand_over.state).to_owned()];
    if row.hand_over.holds {
        parts.push(w.exchange_case_excused().to_owned());
    }
    if row.hand_over.state == HandOverState::Open && all > 0 {
        parts.push(w.exchange_state_asked(open + no));
        if no > 0 {
            parts.push(w.exchange_state_no(no));
        }
    }
    parts.push(w.exchange_case_since(&moment(w, &row.shift, row.hand_over.opened_at)));
    parts.join(" · ")
}

pub(super) async fn list(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let (programme, open) = (visit.programme()?.id, asked.over != "1");
    let rows = visit.look(move |look| Box::pin(exchange::cases(look, programme, None, open))).await?;
    let w = visit.words;
    let mut centers: Vec<(String, String)> =
        rows.iter().map(|r| (r.center.code.clone(), r.center.names.in_language(w.language()).to_owned())).collect();
    centers.sort();
    centers.dedup();
    let chosen =
        centers.iter().find(|(code, _)| code.eq_ignore_ascii_case(&asked.center)).map(|(code, _)| code.clone());
    let rows: Vec<CaseRow> =
        rows.into_iter().filter(|r| chosen.as_ref().is_none_or(|code| *code == r.center.code)).collect();
    if visit.wants_json {
        let facts: Vec<_> = rows
            .iter()
            .map(|r| {
                json!({
                    "case": r.hand_over.id, "shift": r.shift.id, "center": r.center.code, "person": r.hand_over.person,
                    "state": r.hand_over.state, "way": r.hand_over.way, "asked": r.asked.0, "no": r.asked.1,
                    "waiting": r.asked.2, "since": r.hand_over.opened_at,
                })
            })
            .collect();
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let over = if open { "" } else { "over=1&" };
    let mut ways = vec![
        Way::new(w.exchange_cases_open(), CASES, open && chosen.is_none()),
        Way::new(w.exchange_cases_over(), format!("{CASES}?over=1"), !open && chosen.is_none()),
    ];
    for (code, name) in centers.iter().filter(|_| centers.len() > 1) {
        let on = chosen.as_ref() == Some(code);
        ways.push(Way::new(name.clone(), format!("{CASES}?{over}center={code}"), on));
    }
    let items = rows.iter().map(|r| item(w, r)).collect::<Vec<_>>();
    Ok(visit.sheet(w.exchange_cases_title()).show(move || {
        let body = if items.is_empty() {
            view! { <Empty title=w.exchange_cases_none_title() text=w.exchange_cases_none_text() icon=Glyph::People /> }
                .into_any()
        } else {
            view! { <List>{items}</List> }.into_any()
        };
        view! {
            <PageHead title=w.exchange_cases_title() lead=w.exchange_cases_lead() />
            <Chips label=w.exchange_cases_filter() ways=ways />
            {body}
        }
    }))
}

fn item(w: Words, row: &CaseRow) -> AnyView {
    let title = format!("{} · {}", when(w, &row.shift), row.name.short());
    let note = format!("{} · {}", what(w, &row.shift, &row.center), standing(w, row));
    view! { <Item title=title href=case_path(row.hand_over.id) note=note /> }.into_any()
}

/// What the posts of the desk carry.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Posted {
    hand_over: String,
    put: String,
    reason: Option<String>,
    note: String,
}

/// Shows the case again with what was typed where something is wrong with that, else says what was done.
async fn done<T: serde::Serialize>(
    visit: &Visit,
    id: HandOverId,
    outcome: programme::Result<T>,
    word: &str,
    typed: Again,
) -> Answer {
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => case::show(visit, id, "", Again { faults, ..typed }).await,
        outcome => visit.done(outcome, |_| format!("{}?told={word}", case_path(id))),
    }
}

fn id(visit: &Visit, text: &str) -> Result<HandOverId, Problem> {
    text.trim().parse().map_err(|_| visit.problem(Error::NotFound))
}

pub(super) async fn ask(visit: Visit, Typed(form): Typed<Several>) -> Answer {
    let field = |name: &str| form.0.get(name).cloned().unwrap_or_default();
    let id = id(&visit, &field("hand_over"))?;
    let people: Vec<PersonId> = field("person").lines().filter_map(|line| line.trim().parse().ok()).collect();
    let outcome = visit
        .act(move |act| {
            let people = people.clone();
            Box::pin(async move { acts::ask_people(act, id, &people).await })
        })
        .await;
    done(&visit, id, outcome.map(|asked| json!({ "asked": asked })), "asked", Again::default()).await
}

pub(super) async fn assign(visit: Visit, Typed(form): Typed<Posted>) -> Answer {
    let id = id(&visit, &form.hand_over)?;
    let person: PersonId = form.put.trim().parse().map_err(|_| visit.problem(Error::NotFound))?;
    let typed = Again { person: Some(person), reason: form.reason.clone().unwrap_or_default(), ..Again::default() };
    let outcome = visit
        .act(move |act| {
            let reason = form.reason.clone();
            Box::pin(async move { acts::assign(act, id, person, reason.as_deref()).await })
        })
        .await;
    done(&visit, id, outcome, "assigned", typed).await
}

pub(super) async fn excuse(visit: Visit, Typed(form): Typed<Posted>) -> Answer {
    let id = id(&visit, &form.hand_over)?;
    let outcome = visit.act(move |act| Box::pin(acts::excuse(act, id))).await;
    done(
        &visit,
        id,
        outcome.map(|hand_over| json!({ "case": hand_over.id, "excused": hand_over.holds })),
        "excused",
        Again::default(),
    )
    .await
}

pub(super) async fn close(visit: Visit, Typed(form): Typed<Posted>) -> Answer {
    let id = id(&visit, &form.hand_over)?;
    let typed = Again { note: form.note.clone(), ..Again::default() };
    let outcome = visit
        .act(move |act| {
            let note = form.note.clone();
            Box::pin(async move { acts::close(act, id, &note).await })
        })
        .await;
    done(
        &visit,
        id,
        outcome.map(|hand_over| json!({ "case": hand_over.id, "state": hand_over.state })),
        "closed",
        typed,
    )
    .await
}
