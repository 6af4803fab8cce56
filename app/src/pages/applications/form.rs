//! The application form: one thing a page, kept at every step, handed in at the last one.

mod asks;

use super::answers::answers;
use super::steps::{LANGUAGES, Step, id_of, label_of};
use crate::pages::account::told;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit, see_other};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use domain::applications::{Application, Draft, Stage};
use domain::faults::{Fault, FaultKind};
use domain::refusals::Refusal;
use leptos::prelude::*;
use programme::Error;
use programme::applications::{self, Call};
use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeMap;

/// Whether the page was reached from the last step, to mend something.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Reached {
    check: String,
}

/// The call, and one's draft to it as far as it is kept.
struct Kept {
    call: Call,
    application: Option<Application>,
}

async fn kept(visit: &Visit, code: &str) -> Result<Kept, Problem> {
    let code = code.to_owned();
    visit
        .look(|look| {
            Box::pin(async move {
                let call = applications::intake_by_code(look, &code).await?;
                let application = applications::own(look, &call).await?;
                Ok(Kept { call, application })
            })
        })
        .await
}

pub(super) async fn page(
    visit: Visit,
    Path((code, slug)): Path<(String, String)>,
    Query(reached): Query<Reached>,
) -> Answer {
    let Some(step) = Step::parse(&slug) else { return Err(visit.problem(Error::NotFound)) };
    let kept = kept(&visit, &code).await?;
    match &kept.application {
        Some(a) if a.stage != Stage::Draft => return Ok(see_other(&paths::application(a.id))),
        _ if !kept.call.intake.is_open(visit.now) => return Ok(see_other(&paths::apply(&kept.call.intake.code))),
        None if step == Step::Check => return Ok(see_other(&paths::apply(&kept.call.intake.code))),
        _ => {}
    }
    let draft = match &kept.application {
        Some(application) => application.draft.clone(),
        None => Draft::of(&visit.signed_in()?.person),
    };
    let mending = !reached.check.is_empty();
    let faults = if mending { faults(&visit, &kept.call, &draft).await? } else { Vec::new() };
    show(&visit, StatusCode::OK, &kept, step, draft, &faults, mending)
}

async fn faults(visit: &Visit, call: &Call, draft: &Draft) -> Result<Vec<Fault>, Problem> {
    let (call, draft) = (call.clone(), draft.clone());
    visit.look(|look| Box::pin(async move { applications::faults(look, &call, &draft).await })).await
}

/// A step with what was typed; at the last one the faults of every step, each with its link.
fn show(
    visit: &Visit,
    status: StatusCode,
    kept: &Kept,
    step: Step,
    draft: Draft,
    faults: &[Fault],
    mending: bool,
) -> Answer {
    let w = visit.words;
    let call = kept.call.clone();
    let code = call.intake.code.clone();
    let asked = |f: &&Fault| step == Step::Check || step.fields().contains(&f.field.as_str());
    let mut faults = told(w, &faults.iter().filter(asked).cloned().collect::<Vec<_>>());
    for fault in &mut faults {
        let of = Step::of_field(&fault.field);
        let id = id_of(&fault.field).to_owned();
        if step == Step::Check {
            fault.text = format!("{}: {}", label_of(w, &fault.field), fault.text);
            fault.field = format!("{}?check=1#{id}", paths::apply_step(&code, of.slug()));
        } else {
            fault.field = id;
        }
    }
    let (above, above_title) = match step.previous() {
        Some(previous) => (paths::apply_step(&code, previous.slug()), previous.title(w)),
        None => (paths::apply(&code), w.back()),
    };
    let zone = visit.zone_of(kept.call.intake.programme)?;
    let saved = kept.application.as_ref().map(|a| w.applications_saved_at(&w.time(zone.clock(a.changed_at))));
    let email = visit.signed_in()?.person.email.clone();
    Ok(visit.sheet(step.title(w)).status(status).layout(Layout::Narrow).back(&above, above_title).show(move || {
        let summary = faults.clone();
        let body = if step == Step::Check {
            check(w, &call, &draft).into_any()
        } else {
            let fields = vec![
                ("intake", code.clone()),
                ("step", step.slug().to_owned()),
                ("check", if mending { "1".to_owned() } else { String::new() }),
            ];
            view! {
                <Form action="/api/applications/save" fields=fields>
                    {asks::ask(w, step, &call, zone, &draft, &faults, &email)}
                    <Actions>
                        <Button label=w.go_on() large=true />
                    </Actions>
                </Form>
            }
            .into_any()
        };
        view! {
            <div class="ask">
                <p class="ask-step">
                    {w.applications_step_of(step.number(), i64::try_from(Step::ALL.len()).unwrap_or(7))}
                </p>
                <h1>{step.title(w)}</h1>
                <ErrorSummary title=w.error_summary_title() faults=summary />
                {body}
                {saved.map(|text| view! { <p class="saved"><Icon glyph=Glyph::Check />{text}</p> })}
            </div>
        }
    }))
}

/// The last step: every answer with the way to change it, and one button.
fn check(w: words::Words, call: &Call, draft: &Draft) -> impl IntoView + use<> {
    let code = call.intake.code.clone();
    let rows = answers(w, call, draft)
        .into_iter()
        .map(|(step, question, answer)| {
            let href = format!("{}?check=1", paths::apply_step(&code, step.slug()));
            let says = format!("{}{}{question}", w.change(), w.list_comma());
            view! {
                <div>
                    <dt>{question}</dt>
                    <dd>{answer}</dd>
                    <dd class="change"><a href=href aria-label=says>{w.change()}</a></dd>
                </div>
            }
        })
        .collect_view();
    view! {
        <p class="lead">{w.applications_check_lead()}</p>
        <dl class="facts answers">{rows}</dl>
        <Form action="/api/applications/submit" fields=vec![("intake", code)]>
            <Actions>
                <Button label=w.applications_submit_button() large=true />
            </Actions>
        </Form>
    }
}

/// What was posted: `intake`, `step`, and any of the draft's fields.
type Posted = BTreeMap<String, String>;

/// The answers among what was posted. Languages come as one field or as a level each.
fn answers_of(posted: &Posted, step: Option<Step>) -> Vec<(String, String)> {
    let mut answers: Vec<(String, String)> = posted
        .iter()
        .filter(|(field, _)| Draft::FIELDS.contains(&field.as_str()))
        .map(|(field, typed)| (field.clone(), typed.clone()))
        .collect();
    if posted.keys().any(|field| field.starts_with("level_")) {
        let mut spoken: Vec<String> = LANGUAGES
            .iter()
            .filter_map(|code| posted.get(&format!("level_{code}")).map(|level| (code, level.trim())))
            .filter(|(_, level)| !level.is_empty() && *level != "none")
            .map(|(code, level)| format!("{code}:{level}"))
            .collect();
        spoken.extend(posted.get("languages_kept").filter(|kept| !kept.is_empty()).cloned());
        answers.retain(|(field, _)| field != "languages");
        answers.push(("languages".to_owned(), spoken.join(" ")));
    }
    // A box that isn't ticked sends nothing
    if step == Some(Step::Consent) && !posted.contains_key("consent") {
        answers.push(("consent".to_owned(), String::new()));
    }
    answers
}

fn facts(application: &Application) -> serde_json::Value {
    json!({ "application": application.id, "stage": application.stage })
}

async fn keep(visit: &Visit, code: &str, answers: &[(String, String)]) -> programme::Result<Application> {
    let (code, answers) = (code.to_owned(), answers.to_vec());
    visit
        .act(move |act| {
            let (code, answers) = (code.clone(), answers.clone());
            Box::pin(async move { applications::save(act, &code, &answers).await })
        })
        .await
}

pub(super) async fn save(visit: Visit, Typed(posted): Typed<Posted>) -> Answer {
    let posted_text = |field: &str| posted.get(field).map(String::as_str).unwrap_or_default();
    let (code, step) = (posted_text("intake").to_owned(), Step::parse(posted_text("step")));
    let answers = answers_of(&posted, step);
    let outcome = keep(&visit, &code, &answers).await;
    if visit.wants_json {
        return visit.done(outcome.map(|a| facts(&a)), |_| String::new());
    }
    let mending = !posted_text("check").is_empty();
    let step = step.unwrap_or(Step::Name);
    let next = paths::apply_step(&code, if mending { Step::Check } else { step.next() }.slug());
    let (draft, faults) = match outcome {
        Ok(application) => {
            let kept = kept(&visit, &code).await?;
            let faults = faults(&visit, &kept.call, &application.draft).await?;
            (application.draft, faults)
        }
        Err(Error::Faulty(faults)) => {
            let application = kept(&visit, &code).await?.application;
            let mut draft = application.map(|a| a.draft).unwrap_or_default();
            for (field, typed) in &answers {
                draft.put(field, typed);
            }
            (draft, faults)
        }
        Err(error) => return visit.done(Err::<(), _>(error), |()| next),
    };
    // What is missing may come later; what is wrong is told at once
    let missing = |kind: FaultKind| matches!(kind, FaultKind::Required | FaultKind::MustAccept);
    let wrong = faults.iter().any(|f| step.fields().contains(&f.field.as_str()) && (mending || !missing(f.kind)));
    if !wrong {
        return Ok(see_other(&next));
    }
    let kept = kept(&visit, &code).await?;
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &kept, step, draft, &faults, mending)
}

pub(super) async fn submit(visit: Visit, Typed(posted): Typed<Posted>) -> Answer {
    let code = posted.get("intake").cloned().unwrap_or_default();
    let answers = answers_of(&posted, None);
    let outcome = match keep_if_any(&visit, &code, &answers).await {
        Err(error) => Err(error),
        Ok(()) => {
            let code = code.clone();
            visit
                .act(move |act| {
                    let code = code.clone();
                    Box::pin(async move { applications::submit(act, &code).await })
                })
                .await
        }
    };
    if visit.wants_json {
        return visit.done(outcome.map(|a| facts(&a)), |_| String::new());
    }
    match outcome {
        Ok(application) => Ok(see_other(&format!("{}?told=submitted", paths::application(application.id)))),
        Err(Error::Faulty(faults)) => {
            let kept = kept(&visit, &code).await?;
            let draft = kept.application.as_ref().map(|a| a.draft.clone()).unwrap_or_default();
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &kept, Step::Check, draft, &faults, false)
        }
        // Pressed twice: the first press has done it
        Err(Error::Refused(Refusal::StageMoved { .. })) => match kept(&visit, &code).await?.application {
            Some(application) => Ok(see_other(&paths::application(application.id))),
            None => Err(visit.problem(Error::NotFound)),
        },
        Err(error) => Err(visit.problem(error)),
    }
}

/// What came with the handing in is kept by itself, so that nothing typed is lost when something is missing.
async fn keep_if_any(visit: &Visit, code: &str, answers: &[(String, String)]) -> programme::Result<()> {
    if answers.is_empty() { Ok(()) } else { keep(visit, code, answers).await.map(drop) }
}
