//! When one can serve, and the languages that one speaks.

mod fields;
mod summary;

pub(super) use summary::summary;

use crate::pages::account::told as sentences_of;
use crate::pages::doors::{Doors, Pass};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{Days as Ahead, NaiveDate};
use domain::availability::{Availability, Days};
use domain::faults;
use domain::ids::AvailabilityId;
use leptos::prelude::*;
use programme::Error;
use programme::availability::{self, Said, form};
use programme::typed::Values;
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// A new term is taken to last so many days until somebody says otherwise.
const TERM_DAYS: u64 = 120;

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get("/my/availability", Pass::SignedIn, page)
        .post("/api/availability/save", Pass::SignedIn, save)
        .post("/api/availability/end", Pass::SignedIn, end)
        .post("/api/availability/languages", Pass::SignedIn, languages)
}

/// Which term the address asks for; `new` for one more.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    term: String,
    told: String,
}

async fn page(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let me = visit.signed_in()?.person.id;
    let said = visit.look(|look| Box::pin(availability::of(look, me))).await?;
    if visit.wants_json {
        let terms: Vec<_> =
            said.terms.iter().map(|t| json!({ "term": t.id, "version": t.version, "said": t.said })).collect();
        return Ok(visit.json(StatusCode::OK, &json!({ "terms": terms, "languages": said.languages })));
    }
    let today = visit.programme()?.zone.date(visit.now);
    let chosen = match asked.term.as_str() {
        "new" => None,
        id => said.terms.iter().find(|t| t.id.to_string() == id).or_else(|| said.around(today)),
    };
    let values = match chosen {
        Some(term) => form::of_availability(&term.said).with("term", term.id).with("version", term.version),
        None => fresh(&said, today),
    };
    let spoken = form::of_languages(&said.languages);
    Ok(show(&visit, StatusCode::OK, &said, Filled { values, faults: Vec::new() }, Filled::of(spoken), &asked.told))
}

/// A term that begins where the last one ends.
fn fresh(said: &Said, today: NaiveDate) -> Values {
    let last = said.terms.iter().map(|t| t.said.valid.until).max();
    let from = last.map_or(today, |last| last + Ahead::new(1)).max(today);
    form::of_availability(&Availability::new(Days { from, until: from + Ahead::new(TERM_DAYS) }))
}

fn term_of(values: &Values) -> Option<(AvailabilityId, i64)> {
    Some((values.get("term").parse().ok()?, values.get("version").parse().unwrap_or(0)))
}

async fn save(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let (typed, term) = (values.clone(), term_of(&values));
    let outcome = visit
        .act(move |act| {
            let typed = typed.clone();
            Box::pin(async move { availability::save(act, term, &form::parse_availability(&typed)?).await })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => again(&visit, Some((values, faults)), None).await,
        outcome => visit.done(outcome.map(|id| json!({ "term": id })), |told| {
            format!("{}?term={}&told=saved", paths::MY_AVAILABILITY, told["term"].as_str().unwrap_or_default())
        }),
    }
}

async fn end(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let outcome = match term_of(&values) {
        None => Err(Error::NotFound),
        Some((id, version)) => visit.act(move |act| Box::pin(availability::end(act, id, version))).await,
    };
    visit.done(outcome, |()| format!("{}?told=ended", paths::MY_AVAILABILITY))
}

async fn languages(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let typed = values.clone();
    let outcome = visit
        .act(move |act| {
            let typed = typed.clone();
            Box::pin(async move { availability::speak(act, &form::parse_languages(&typed)?).await })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => again(&visit, None, Some((values, faults))).await,
        outcome => visit.done(outcome, |()| format!("{}?told=spoken#languages", paths::MY_AVAILABILITY)),
    }
}

/// A form as it is shown: what was typed, and what is wrong with it.
#[derive(Debug, Clone)]
struct Filled {
    values: Values,
    faults: Vec<Fault>,
}

impl Filled {
    const fn of(values: Values) -> Self {
        Self { values, faults: Vec::new() }
    }
    fn value(&self, field: &str) -> String {
        self.values.get(field).to_owned()
    }
    fn wrong(&self, field: &str) -> Option<String> {
        fault_of(&self.faults, field)
    }
}

/// A form that was refused; the other one as it is kept.
async fn again(
    visit: &Visit,
    times: Option<(Values, Vec<faults::Fault>)>,
    spoken: Option<(Values, Vec<faults::Fault>)>,
) -> Answer {
    let (w, me) = (visit.words, visit.signed_in()?.person.id);
    let said = visit.look(|look| Box::pin(availability::of(look, me))).await?;
    let today = visit.programme()?.zone.date(visit.now);
    let filled = |typed: Option<(Values, Vec<faults::Fault>)>, kept: Values| match typed {
        Some((values, faults)) => Filled { values, faults: sentences_of(w, &faults) },
        None => Filled::of(kept),
    };
    let kept = match said.around(today) {
        Some(term) => form::of_availability(&term.said).with("term", term.id).with("version", term.version),
        None => fresh(&said, today),
    };
    let (times, spoken) = (filled(times, kept), filled(spoken, form::of_languages(&said.languages)));
    Ok(show(visit, StatusCode::UNPROCESSABLE_ENTITY, &said, times, spoken, ""))
}

fn show(visit: &Visit, status: StatusCode, said: &Said, times: Filled, spoken: Filled, told: &str) -> Response {
    let w = visit.words;
    let news = match told {
        "saved" => Some(w.availability_told_saved()),
        "ended" => Some(w.availability_told_ended()),
        "spoken" => Some(w.availability_told_spoken()),
        _ => None,
    };
    let terms = terms(w, said, &times);
    let faults: Vec<Fault> = times.faults.iter().chain(&spoken.faults).cloned().collect();
    let hidden = vec![("term", times.value("term")), ("version", times.value("version"))];
    let known = !times.value("term").is_empty();
    visit.sheet(w.availability_title()).status(status).layout(Layout::Narrow).show(move || {
        let gone = known.then(|| {
            let fields = hidden.clone();
            view! {
                <PostButton
                    action="/api/availability/end"
                    fields=fields
                    label=w.availability_end()
                    tone=Tone::Danger
                />
            }
        });
        view! {
            <PageHead title=w.availability_title() lead=w.availability_lead() />
            {news.map(|title| view! { <Banner news=News::Good title=title /> })}
            {(!faults.is_empty()).then(|| view! { <ErrorSummary title=w.error_summary_title() faults=faults /> })}
            {terms}
            <Form action="/api/availability/save" fields=hidden.clone()>
                {fields::span(w, &times)}
                {fields::lectures(w, &times)}
                {fields::exams(w, &times)}
                {fields::days(w, &times)}
                {fields::wishes(w, &times)}
                <Actions>
                    <Button label=w.save() large=true />
                </Actions>
            </Form>
            {gone}
            <Section title=w.availability_languages() id="languages">
                <p>{w.availability_languages_lead()}</p>
                <Form action="/api/availability/languages">
                    {fields::languages(w, &spoken)}
                    <Actions>
                        <Button label=w.availability_save_languages() tone=Tone::Quiet />
                    </Actions>
                </Form>
            </Section>
        }
    })
}

/// The terms to choose from, where there is more than one.
fn terms(w: Words, said: &Said, shown: &Filled) -> impl IntoView + use<> {
    let now = shown.value("term");
    let mut ways: Vec<Way> = said
        .terms
        .iter()
        .map(|term| {
            let (id, valid) = (term.id.to_string(), term.said.valid);
            let label = w.availability_days(&w.date(valid.from), &w.date(valid.until));
            Way::new(label, format!("{}?term={id}", paths::MY_AVAILABILITY), id == now)
        })
        .collect();
    if !ways.is_empty() {
        let href = format!("{}?term=new", paths::MY_AVAILABILITY);
        ways.push(Way::new(w.availability_another(), href, now.is_empty()));
    }
    (!ways.is_empty()).then(|| view! { <Chips label=w.availability_terms() ways=ways /> })
}
