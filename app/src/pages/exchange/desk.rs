//! The coordinator's desk: the open cases, and one case with all that has happened and can be done.

use super::{moment, what, when};
use crate::pages::account::told as told_faults;
use crate::pages::form::{Several, Typed};
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use domain::exchange::{AskState, CoverState};
use domain::faults;
use domain::ids::{CoverId, PersonId};
use domain::rights::May;
use leptos::prelude::*;
use programme::exchange::{self, Case, CaseRow};
use programme::{Error, exchange as acts};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// The desk.
const CASES: &str = "/rosters/cases";

pub(super) fn case_path(id: CoverId) -> String {
    format!("{CASES}/{id}")
}

/// What the address of the desk says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    center: String,
    over: String,
    told: String,
}

/// Where a case stands, in a line.
pub(super) fn standing(w: Words, row: &CaseRow) -> String {
    let (all, no, open) = row.asked;
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let mut parts = vec![w.cover_state(row.cover.state).to_owned()];
    if row.cover.holds {
        parts.push(w.exchange_case_excused().to_owned());
    }
    if row.cover.state == CoverState::Open && all > 0 {
        parts.push(w.exchange_state_asked(count(open + no)));
        if no > 0 {
            parts.push(w.exchange_state_no(count(no)));
        }
    }
    parts.push(w.exchange_case_since(&moment(w, &row.shift, row.cover.opened_at)));
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
                    "case": r.cover.id, "shift": r.shift.id, "center": r.center.code, "person": r.cover.person,
                    "state": r.cover.state, "way": r.cover.way, "asked": r.asked.0, "no": r.asked.1,
                    "waiting": r.asked.2, "since": r.cover.opened_at,
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
    view! { <Item title=title href=case_path(row.cover.id) note=note /> }.into_any()
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let id: CoverId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    show(&visit, id, &asked.told, &[]).await
}

async fn show(visit: &Visit, id: CoverId, told: &str, faults: &[faults::Fault]) -> Answer {
    let case = visit.look(|look| Box::pin(exchange::case(look, id))).await?;
    let w = visit.words;
    if visit.wants_json {
        let asks: Vec<_> = case.asks.iter().map(|a| json!({ "person": a.ask.person, "state": a.ask.state })).collect();
        let steps: Vec<_> = case.steps.iter().map(|s| json!({ "step": s.step, "at": s.at, "note": s.note })).collect();
        let facts = json!({ "case": id, "state": case.row.cover.state, "asks": asks, "steps": steps });
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let may = visit.who().may(May::ManageRosters(case.row.cover.at), visit.now);
    let faults = told_faults(w, faults);
    let banner = match told {
        "asked" => Some(w.exchange_told_asked()),
        "assigned" => Some(w.exchange_told_assigned()),
        "excused" => Some(w.exchange_told_excused()),
        "closed" => Some(w.exchange_told_closed()),
        _ => None,
    };
    Ok(view(visit, &case, banner, may, status, faults))
}

fn view(
    visit: &Visit,
    case: &Case,
    banner: Option<&'static str>,
    may: bool,
    status: StatusCode,
    faults: Vec<Fault>,
) -> Response {
    let w = visit.words;
    let (row, title) = (&case.row, case.row.name.short());
    let eyebrow = format!("{} · {}", when(w, &row.shift), what(w, &row.shift, &row.center));
    let mut said = vec![w.cannot_reason(row.cover.reason).to_owned()];
    said.extend((!row.cover.note.is_empty()).then(|| row.cover.note.clone()));
    let said = said.join(" · ");
    let facts = vec![(w.exchange_case_reason().to_owned(), view! { <span dir="auto">{said}</span> }.into_any())];
    let lead = match &case.taken_by {
        Some(name) => format!("{} · {}", w.exchange_case_taken(&name.short()), standing(w, row)),
        None => standing(w, row),
    };
    let open = row.cover.state == CoverState::Open;
    let shift = format!("{}/assign", crate::pages::paths::shift(row.shift.id));
    let asks = asks(w, case);
    let could = open.then(|| could(w, case, may, &faults));
    let decide = (open && may).then(|| decide(w, case, &faults));
    let trace = trace(w, case);
    visit.sheet(&title).status(status).layout(Layout::Narrow).back(CASES, w.exchange_cases_title()).show(move || {
        view! {
            <PageHead title=title eyebrow=eyebrow lead=lead />
            {banner.map(|title| view! { <Banner news=News::Good title=title /> })}
            {(!faults.is_empty()).then(|| view! { <ErrorSummary title=w.error_summary_title() faults=faults /> })}
            <Facts facts=facts />
            <p><a href=shift>{w.exchange_case_to_shift()}</a></p>
            {could}
            {asks}
            {decide}
            {trace}
        }
    })
}

fn asks(w: Words, case: &Case) -> AnyView {
    let rows = case
        .asks
        .iter()
        .map(|asked| {
            let news = match asked.ask.state {
                AskState::Accepted => Some(News::Good),
                AskState::Declined | AskState::Lapsed => Some(News::Warn),
                AskState::Open | AskState::Withdrawn => None,
            };
            let note = moment(w, &case.row.shift, asked.ask.answered_at.unwrap_or(asked.ask.asked_at));
            let end = view! { <Tag label=w.ask_state(asked.ask.state) news=news /> }.into_any();
            view! { <Item title=view! { <Name name=asked.name.short() /> }.into_any() note=note end=end /> }
        })
        .collect::<Vec<_>>();
    let body = if rows.is_empty() {
        view! { <p class="hint">{w.exchange_case_asked_nobody()}</p> }.into_any()
    } else {
        view! { <List>{rows}</List> }.into_any()
    };
    view! { <Section title=w.exchange_case_asked()>{body}</Section> }.into_any()
}

fn could(w: Words, case: &Case, may: bool, faults: &[Fault]) -> AnyView {
    if case.could.is_empty() {
        let href = format!("{}/assign", crate::pages::paths::shift(case.row.shift.id));
        return view! {
            <Section title=w.exchange_case_could()>
                <p>{w.exchange_case_could_nobody()} " " <a href=href>{w.exchange_case_to_shift()}</a></p>
            </Section>
        }
        .into_any();
    }
    let cover = case.row.cover.id.to_string();
    let choices = case
        .could
        .iter()
        .map(|r| Choice::new(r.person.to_string(), r.name.short()).hint(w.roster_hours_this_week(&w.hours(r.minutes))))
        .collect::<Vec<_>>();
    let (wrong, fields) = (fault_of(faults, "person"), vec![("cover", cover.clone())]);
    let people = case.could.iter().map(|r| Choice::new(r.person.to_string(), r.name.short())).collect::<Vec<_>>();
    let unsure = fault_of(faults, "reason");
    let same = fields.clone();
    let forms = may.then(|| {
        view! {
            <Form action="/api/cases/ask" fields=same>
                <Checkboxes name="person" label=w.exchange_case_could() choices=choices error=wrong />
                <Actions><Button label=w.exchange_case_ask() /></Actions>
            </Form>
            <Form action="/api/cases/assign" fields=fields class="inline">
                <Select name="put" label=w.exchange_to() choices=people error=unsure />
                <Button label=w.exchange_case_assign() tone=Tone::Quiet />
            </Form>
        }
    });
    view! { <Section title=w.exchange_case_could()>{forms}</Section> }.into_any()
}

fn decide(w: Words, case: &Case, faults: &[Fault]) -> AnyView {
    let fields = vec![("cover", case.row.cover.id.to_string())];
    let excuse = (!case.row.cover.holds).then(|| {
        let fields = fields.clone();
        view! {
            <More label=w.exchange_case_excuse()>
                <p>{w.exchange_case_excuse_text()}</p>
                <PostButton
                    action="/api/cases/excuse"
                    fields=fields
                    label=w.exchange_case_excuse()
                    tone=Tone::Danger
                />
            </More>
        }
    });
    let wrong = fault_of(faults, "note");
    view! {
        {excuse}
        <More label=w.exchange_case_close() open=wrong.is_some()>
            <Form action="/api/cases/close" fields=fields>
                <TextArea name="note" label=w.exchange_case_close_note() rows=2 maxlength=500 error=wrong />
                <Button label=w.exchange_case_close() tone=Tone::Quiet />
            </Form>
        </More>
    }
    .into_any()
}

fn trace(w: Words, case: &Case) -> AnyView {
    let rows = case
        .steps
        .iter()
        .map(|step| {
            let mut title = w.cover_step(step.step).to_owned();
            if let Some(about) = &step.about {
                title = format!("{title}: {}", about.short());
            }
            let by = step.by.as_ref().map_or_else(|| w.exchange_case_program().to_owned(), |by| by.short());
            let mut note = format!("{} · {by}", moment(w, &case.row.shift, step.at));
            if !step.note.is_empty() {
                note = format!("{note} · {}", step.note);
            }
            view! { <Item title=title note=note /> }
        })
        .collect::<Vec<_>>();
    view! { <Section title=w.exchange_case_trace()><List>{rows}</List></Section> }.into_any()
}

/// What the posts of the desk carry.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Posted {
    cover: String,
    put: String,
    reason: Option<String>,
    note: String,
}

async fn done<T: serde::Serialize>(visit: &Visit, id: CoverId, outcome: programme::Result<T>, word: &str) -> Answer {
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => show(visit, id, "", &faults).await,
        outcome => visit.done(outcome, |_| format!("{}?told={word}", case_path(id))),
    }
}

fn id(visit: &Visit, text: &str) -> Result<CoverId, Problem> {
    text.trim().parse().map_err(|_| visit.problem(Error::NotFound))
}

pub(super) async fn ask(visit: Visit, Typed(form): Typed<Several>) -> Answer {
    let field = |name: &str| form.0.get(name).cloned().unwrap_or_default();
    let id = id(&visit, &field("cover"))?;
    let people: Vec<PersonId> = field("person").lines().filter_map(|line| line.trim().parse().ok()).collect();
    let outcome = visit
        .act(move |act| {
            let people = people.clone();
            Box::pin(async move { acts::ask_people(act, id, &people).await })
        })
        .await;
    done(&visit, id, outcome.map(|asked| json!({ "asked": asked })), "asked").await
}

pub(super) async fn assign(visit: Visit, Typed(form): Typed<Posted>) -> Answer {
    let id = id(&visit, &form.cover)?;
    let person: PersonId = form.put.trim().parse().map_err(|_| visit.problem(Error::NotFound))?;
    let outcome = visit
        .act(move |act| {
            let reason = form.reason.clone();
            Box::pin(async move { acts::assign(act, id, person, reason.as_deref()).await })
        })
        .await;
    done(&visit, id, outcome, "assigned").await
}

pub(super) async fn excuse(visit: Visit, Typed(form): Typed<Posted>) -> Answer {
    let id = id(&visit, &form.cover)?;
    let outcome = visit.act(move |act| Box::pin(acts::excuse(act, id))).await;
    done(&visit, id, outcome.map(|cover| json!({ "case": cover.id, "excused": cover.holds })), "excused").await
}

pub(super) async fn close(visit: Visit, Typed(form): Typed<Posted>) -> Answer {
    let id = id(&visit, &form.cover)?;
    let outcome = visit
        .act(move |act| {
            let note = form.note.clone();
            Box::pin(async move { acts::close(act, id, &note).await })
        })
        .await;
    done(&visit, id, outcome.map(|cover| json!({ "case": cover.id, "state": cover.state })), "closed").await
}
