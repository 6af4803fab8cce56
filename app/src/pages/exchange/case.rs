//! One case: who can't come, who could step in and why, who was asked, what was decided, and what has happened.

use super::desk::{CASES, standing};
use super::{moment, what, when};
use crate::pages::account::told as told_faults;
use crate::pages::paths;
use crate::pages::rosters::{against, exception_card, speaks};
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use domain::exchange::{AskState, HandOverState};
use domain::faults;
use domain::ids::{HandOverId, PersonId};
use domain::rights::May;
use leptos::prelude::*;
use programme::Error;
use programme::exchange::{self, Case};
use programme::rosters::Candidate;
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// The most people of each kind that are shown; the page of the shift finds the others.
const SHOWN: usize = 20;

/// What the address says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    told: String,
    person: String,
}

/// What the page is asked for, or what was typed on it.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed {
    /// For whom an exception is to be made.
    pub(super) person: Option<PersonId>,
    /// Why.
    pub(super) reason: String,
    /// What was decided.
    pub(super) note: String,
    /// What is wrong with it.
    pub(super) faults: Vec<faults::Fault>,
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let id: HandOverId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let typed = Typed { person: asked.person.parse().ok(), ..Typed::default() };
    show(&visit, id, &asked.told, typed).await
}

pub(super) async fn show(visit: &Visit, id: HandOverId, told: &str, typed: Typed) -> Answer {
    let case = visit.look(|look| Box::pin(exchange::case(look, id))).await?;
    let w = visit.words;
    if visit.wants_json {
        let asks: Vec<_> = case.asks.iter().map(|a| json!({ "person": a.ask.person, "state": a.ask.state })).collect();
        let steps: Vec<_> = case.steps.iter().map(|s| json!({ "step": s.step, "at": s.at, "note": s.note })).collect();
        let could: Vec<_> = case.could.iter().map(|c| c.person).collect();
        let facts =
            json!({ "case": id, "state": case.row.hand_over.state, "asks": asks, "steps": steps, "could": could });
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let banner = match told {
        "asked" => Some(w.exchange_told_asked()),
        "assigned" => Some(w.exchange_told_assigned()),
        "excused" => Some(w.exchange_told_excused()),
        "closed" => Some(w.exchange_told_closed()),
        _ => None,
    };
    Ok(view(visit, &case, banner, &typed))
}

fn view(visit: &Visit, case: &Case, banner: Option<&'static str>, typed: &Typed) -> Response {
    let w = visit.words;
    let status = if typed.faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let may = visit.who().may(May::ManageRosters(case.row.hand_over.at), visit.now);
    let faults = told_faults(w, &typed.faults);
    let (row, title) = (&case.row, case.row.name.short());
    let eyebrow = format!("{} · {}", when(w, &row.shift), what(w, &row.shift, &row.center));
    let mut said = vec![w.cannot_reason(row.hand_over.reason).to_owned()];
    said.extend((!row.hand_over.note.is_empty()).then(|| row.hand_over.note.clone()));
    let said = said.join(" · ");
    let facts = vec![(w.exchange_case_reason().to_owned(), view! { <span dir="auto">{said}</span> }.into_any())];
    let lead = match &case.taken_by {
        Some(name) => format!("{} · {}", w.exchange_case_taken(&name.short()), standing(w, row)),
        None => standing(w, row),
    };
    let open = row.hand_over.state == HandOverState::Open;
    let shift = format!("{}/assign", paths::shift(row.shift.id));
    let exception = typed
        .person
        .filter(|_| open && may)
        .and_then(|person| case.cannot.iter().find(|c| c.person == person))
        .map(|candidate| exception(w, case, candidate, &typed.reason, &faults));
    let asks = asks(w, case);
    let could = open.then(|| could(w, case, may, &faults));
    let decide = (open && may).then(|| decide(w, case, &typed.note, &faults));
    let trace = trace(w, case);
    visit.sheet(&title).status(status).layout(Layout::Narrow).back(CASES, w.exchange_cases_title()).show(move || {
        view! {
            <PageHead title=title eyebrow=eyebrow lead=lead />
            {banner.map(|title| view! { <Banner news=News::Good title=title /> })}
            <ErrorSummary title=w.error_summary_title() faults=faults />
            <Facts facts=facts />
            <p><a href=shift>{w.exchange_case_to_shift()}</a></p>
            {exception}
            {could}
            {asks}
            {decide}
            {trace}
        }
    })
}

fn fields(case: &Case) -> Vec<(&'static str, String)> {
    vec![("hand_over", case.row.hand_over.id.to_string())]
}

/// Who could step in, the best first, each with a box for asking them and a button for putting them in at once; then who
/// can't, and why.
fn could(w: Words, case: &Case, may: bool, faults: &[Fault]) -> AnyView {
    let rows =
        case.could.iter().take(SHOWN).enumerate().map(|(n, c)| able(w, case, c, may, n == 0)).collect::<Vec<_>>();
    let wrong = fault_of(faults, "person").map(|text| view! { <p class="error" id="person-error">{text}</p> });
    let body = if rows.is_empty() {
        view! { <Empty title=w.roster_could_nobody_title() text=w.exchange_case_could_nobody() icon=Glyph::People /> }
            .into_any()
    } else {
        let fields = fields(case);
        let ask = may.then(|| {
            view! {
                <Form action="/api/cases/ask" fields=fields id="ask">
                    <Actions><Button label=w.exchange_case_ask() /></Actions>
                </Form>
            }
        });
        view! { {wrong} <List>{rows}</List> {ask} }.into_any()
    };
    let cannot = case.cannot.iter().take(SHOWN).map(|c| unable(w, case, c, may)).collect::<Vec<_>>();
    let count = i64::try_from(case.cannot.len()).unwrap_or(i64::MAX);
    let cannot = (!cannot.is_empty()).then(|| {
        let open = case.could.is_empty();
        view! { <More label=w.roster_cannot(count) open=open><List>{cannot}</List></More> }
    });
    view! { <Section title=w.exchange_case_could() id="could">{body}{cannot}</Section> }.into_any()
}

fn able(w: Words, case: &Case, candidate: &Candidate, may: bool, first: bool) -> AnyView {
    let (name, person) = (candidate.name.short(), candidate.person.to_string());
    let says = w.exchange_case_choose_says(&name);
    let id = if first { "person".to_owned() } else { format!("person-{person}") };
    let pick = may.then(|| {
        view! {
            <label class="pick">
                <input type="checkbox" name="person" form="ask" id=id value=person.clone() aria-label=says />
            </label>
        }
        .into_any()
    });
    let end = may.then(|| {
        let mut fields = fields(case);
        fields.push(("put", person));
        let says = format!("{}: {name}", w.exchange_case_assign());
        view! {
            <PostButton
                action="/api/cases/assign"
                fields=fields
                label=w.exchange_case_assign()
                says=says
                tone=Tone::Quiet
            />
        }
        .into_any()
    });
    let note = speaks(w, &case.row.shift, candidate);
    let title = view! { <Name name=name /> }.into_any();
    match end {
        Some(end) => view! { <Item title=title note=note start=pick end=end acts=true /> }.into_any(),
        None => view! { <Item title=title note=note /> }.into_any(),
    }
}

fn unable(w: Words, case: &Case, candidate: &Candidate, may: bool) -> AnyView {
    let name = candidate.name.short();
    let fixed = candidate.reasons().iter().any(|reason| !reason.can_be_overridden());
    let (title, note) = (view! { <Name name=name.clone() /> }.into_any(), against(w, candidate));
    if fixed || !may {
        return view! { <Item title=title note=note /> }.into_any();
    }
    let href = format!("{CASES}/{}?person={}#exception", case.row.hand_over.id, candidate.person);
    let says = w.roster_make_exception_says(&name);
    let end = view! { <Button tone=Tone::Plain label=w.roster_make_exception() href=href says=says /> }.into_any();
    view! { <Item title=title note=note end=end acts=true /> }.into_any()
}

/// Putting somebody in against a rule, with a reason that is kept.
fn exception(w: Words, case: &Case, candidate: &Candidate, typed: &str, faults: &[Fault]) -> AnyView {
    let mut fields = fields(case);
    fields.push(("put", candidate.person.to_string()));
    let here = format!("{CASES}/{}", case.row.hand_over.id);
    let card = exception_card(w, candidate, "/api/cases/assign", fields, here, (typed, faults));
    view! { <div id="exception">{card}</div> }.into_any()
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

fn decide(w: Words, case: &Case, typed: &str, faults: &[Fault]) -> AnyView {
    let fields = fields(case);
    let excuse = (!case.row.hand_over.holds).then(|| {
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
    let (wrong, typed) = (fault_of(faults, "note"), typed.to_owned());
    view! {
        <Section title=w.exchange_case_decide()>
            {excuse}
            <More label=w.exchange_case_close() open=wrong.is_some()>
                <Form action="/api/cases/close" fields=fields>
                    <TextArea
                        name="note"
                        label=w.exchange_case_close_note()
                        value=typed
                        rows=2
                        maxlength=500
                        error=wrong
                    />
                    <Actions><Button label=w.exchange_case_close() tone=Tone::Quiet /></Actions>
                </Form>
            </More>
        </Section>
    }
    .into_any()
}

fn trace(w: Words, case: &Case) -> AnyView {
    let rows = case
        .steps
        .iter()
        .map(|step| {
            let mut title = w.hand_over_step(step.step).to_owned();
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
