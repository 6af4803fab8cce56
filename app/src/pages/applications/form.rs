//! The application form: one thing a page, kept at every step, handed in at the last one.

mod asks;
pub(super) mod file;
mod posted;
pub(super) mod sections;
mod shown;
pub(super) mod times;

use super::steps::{Step, Way};
use crate::pages::form::{Several, Typed};
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit, see_other};
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use domain::applications::{ANSWER, Application, Draft, Saved, Stage};
use domain::faults::{Fault, FaultKind};
use domain::programmes::Asking as Wanted;
use domain::questions::Sheet;
use domain::refusals::Refusal;
use posted::{Posted, answers_of, page_of, seen, text};
use programme::Error;
use programme::applications::{self, Call, questions};
use programme::people::sessions;
use serde::Deserialize;
use serde_json::json;
use shown::{Linked, Page, show};

/// The field that says whose form was filled in: a page that was left open doesn't answer for whoever has signed in since.
const WHOSE: &str = "whose";

/// Whether the page was reached from the last step, to mend something, and what just happened.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Reached {
    check: String,
    told: String,
}

/// The call with its questions, and one's draft to it as far as it is kept.
struct Kept {
    call: Call,
    sheet: Sheet,
    application: Option<Application>,
    number: Number,
}

/// Whether the national number is asked for and given; one that was typed wrong stays in sight.
#[derive(Debug, Clone)]
struct Number {
    wanted: Wanted,
    given: bool,
    typed: String,
}

async fn kept(visit: &Visit, code: &str) -> Result<Kept, Problem> {
    let code = code.to_owned();
    visit
        .look(|look| {
            Box::pin(async move {
                let call = applications::intake_by_code(look, &code).await?;
                let sheet = questions::newest(look, call.intake.id).await?.sheet;
                let application = applications::own(look, &call).await?;
                let person = look.person()?;
                let asking = applications::asking(look, &call, person).await?;
                let number =
                    Number { wanted: asking.national_id, given: asking.national_id_given, typed: String::new() };
                Ok(Kept { call, sheet, application, number })
            })
        })
        .await
}

pub(super) async fn page(
    visit: Visit,
    Path((code, slug)): Path<(String, String)>,
    Query(reached): Query<Reached>,
) -> Answer {
    let kept = kept(&visit, &code).await?;
    let draft = match &kept.application {
        Some(application) => application.draft.clone(),
        None => Draft::of(&visit.signed_in()?.person),
    };
    let way = Way::of(&kept.call, &kept.sheet, &draft);
    let Some(step) = way.find(&slug).cloned() else { return Err(visit.problem(Error::NotFound)) };
    match &kept.application {
        Some(a) if a.stage != Stage::Draft => return Ok(see_other(&paths::application(a.id))),
        _ if !kept.call.intake.is_open(visit.now) => return Ok(see_other(&paths::apply(&kept.call.intake.code))),
        None if step == Step::Check => return Ok(see_other(&paths::apply(&kept.call.intake.code))),
        _ => {}
    }
    let mending = !reached.check.is_empty();
    // The last step says at once what would keep the application from being taken
    let faults = match step {
        Step::Check => unmet(&visit, &kept.call, &draft).await?,
        _ if mending => faults(&visit, &kept.call, &draft).await?,
        _ => Vec::new(),
    };
    let told = match reached.told.as_str() {
        "link" => Some(Linked::Sent),
        "link-enough" => Some(Linked::Enough),
        _ => None,
    };
    show(&visit, Page { faults: &faults, mending, told, ..Page::of(StatusCode::OK, &kept, step, draft) })
}

async fn faults(visit: &Visit, call: &Call, draft: &Draft) -> Result<Vec<Fault>, Problem> {
    let (call, draft) = (call.clone(), draft.clone());
    visit.look(|look| Box::pin(async move { applications::faults(look, &call, &draft).await })).await
}

/// The conditions of the call that the answers don't meet.
async fn unmet(visit: &Visit, call: &Call, draft: &Draft) -> Result<Vec<Fault>, Problem> {
    let (call, draft) = (call.clone(), draft.clone());
    let work = visit.look(|look| {
        Box::pin(async move {
            let person = look.person()?;
            let asking = applications::asking(look, &call, person).await?;
            Ok(applications::unfit(&draft, &asking))
        })
    });
    Ok(work.await?.iter().map(domain::applications::Unfit::fault).collect())
}

fn facts(visit: &Visit, application: &Application) -> serde_json::Value {
    let zone = visit.zone_of(application.programme);
    let saved =
        zone.map(|zone| visit.words.applications_saved_at(&visit.words.time(zone.clock(application.changed_at))));
    json!({ "application": application.id, "stage": application.stage, "saved": saved.ok() })
}

async fn keep(
    visit: &Visit,
    code: &str,
    answers: &[(String, String)],
    page: Option<Saved>,
) -> programme::Result<Application> {
    let (code, answers) = (code.to_owned(), answers.to_vec());
    visit
        .act(move |act| {
            let (code, answers, page) = (code.clone(), answers.clone(), page.clone());
            Box::pin(async move { applications::save_from(act, &code, &answers, page.as_ref()).await })
        })
        .await
}

pub(super) async fn save(visit: Visit, Typed(Several(posted)): Typed<Several>) -> Answer {
    save_step(visit, posted, Vec::new()).await
}

/// Goes on only with a form that was filled in by whoever is signed in; programs need not say.
fn is_theirs(visit: &Visit, posted: &Posted) -> Result<(), Problem> {
    let (whose, me) = (text(posted, WHOSE), visit.signed_in()?.person.id.to_string());
    if whose.is_empty() || whose == me { Ok(()) } else { Err(visit.problem(Refusal::Changed.into())) }
}

/// Keeps a step and goes on to the next one; `wrong` is what was found in it already.
async fn save_step(visit: Visit, posted: Posted, wrong: Vec<Fault>) -> Answer {
    let code = text(&posted, "intake").to_owned();
    is_theirs(&visit, &posted)?;
    let before = kept(&visit, &code).await?;
    let known = before.application.as_ref().map(|a| a.draft.clone()).unwrap_or_default();
    let step = Way::of(&before.call, &before.sheet, &known).find(text(&posted, "step")).cloned();
    let answers = answers_of(&posted, step.as_ref(), &before.sheet);
    let outcome = keep(&visit, &code, &answers, page_of(&posted)).await;
    if visit.wants_json {
        return visit.done(outcome.map(|a| facts(&visit, &a)), |_| String::new());
    }
    let mending = !text(&posted, "check").is_empty();
    let step = step.unwrap_or(Step::Name);
    let (kept, draft, faults) = match outcome {
        Ok(application) => {
            let draft = application.draft.clone();
            let mut faults = faults(&visit, &before.call, &draft).await?;
            faults.retain(|f| wrong.iter().all(|w| w.field != f.field));
            faults.extend(wrong);
            (Kept { application: Some(application), ..before }, draft, faults)
        }
        Err(Error::Faulty(mut faults)) => {
            faults.extend(wrong);
            let mut draft = known;
            for (field, typed) in &answers {
                draft.put(field, typed);
            }
            let number = Number { typed: text(&posted, "national_id").to_owned(), ..before.number };
            (Kept { number, ..before }, draft, faults)
        }
        // Another page has saved something else since: both stand there, and nothing is overwritten unseen
        Err(Error::Refused(Refusal::Changed)) => {
            let now = kept(&visit, &code).await?;
            let theirs = now.application.as_ref().map(|a| a.draft.clone()).unwrap_or_default();
            let mut draft = theirs.clone();
            for (field, typed) in &answers {
                draft.put(field, typed);
            }
            let page = Page { mending, theirs: Some(theirs), ..Page::of(StatusCode::CONFLICT, &now, step, draft) };
            return show(&visit, page);
        }
        Err(error) => return Err(visit.problem(error)),
    };
    let here = paths::apply_step(&code, step.slug());
    if text(&posted, "then") == "link" {
        let told = if send_link(&visit, &here).await? { "link" } else { "link-enough" };
        return Ok(see_other(&format!("{here}?told={told}")));
    }
    // What is missing is told once and may come later; what is wrong is mended, and what somebody can't be is told
    let missing = |kind: FaultKind| matches!(kind, FaultKind::Required | FaultKind::MustAccept);
    let asks = |f: &Fault| step.asks(&f.field, &kept.sheet);
    let later = text(&posted, "then") == "later";
    if faults.iter().any(|f| asks(f) && !(later && missing(f.kind))) {
        let page = Page::of(StatusCode::UNPROCESSABLE_ENTITY, &kept, step, draft);
        return show(&visit, Page { faults: &faults, mending, ..page });
    }
    if let Step::Section(key) = &step
        && has_more(&kept.sheet, key, &draft, &seen(&posted))
    {
        return Ok(see_other(&here));
    }
    let way = Way::of(&kept.call, &kept.sheet, &draft);
    let next = if mending { &Step::Check } else { way.next(&step) };
    Ok(see_other(&paths::apply_step(&code, next.slug())))
}

/// Whether the answers have brought a question of a section into sight that was not on the page.
fn has_more(sheet: &Sheet, key: &str, draft: &Draft, seen: &[&str]) -> bool {
    let visible = sheet.visible(&draft.answers);
    sheet.section(key).is_some_and(|s| s.shown(&visible).iter().any(|q| !seen.contains(&q.key.as_str())))
}

/// Mails a link to oneself that goes on with this step on another device; whether it was sent.
async fn send_link(visit: &Visit, next: &str) -> Result<bool, Problem> {
    let next = next.to_owned();
    let work = visit.act(move |act| {
        let next = next.clone();
        Box::pin(async move { sessions::send_link_to_me(act, &next).await })
    });
    work.await.map_err(|error| visit.problem(error))
}

pub(super) async fn submit(visit: Visit, Typed(Several(posted)): Typed<Several>) -> Answer {
    is_theirs(&visit, &posted)?;
    let code = text(&posted, "intake").to_owned();
    if let Some(page) = page_of(&posted).filter(|_| !visit.wants_json) {
        let now = kept(&visit, &code).await?;
        let later = now.application.clone().filter(|a| a.stage == Stage::Draft && a.version > page.version);
        if let Some(application) = later {
            // What is handed in has been seen
            let draft = application.draft;
            let faults = unmet(&visit, &now.call, &draft).await?;
            let (page, theirs) = (Page::of(StatusCode::CONFLICT, &now, Step::Check, draft.clone()), Some(draft));
            return show(&visit, Page { faults: &faults, theirs, ..page });
        }
    }
    let answers = given(&visit, &code, &posted).await?;
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
        return visit.done(outcome.map(|a| facts(&visit, &a)), |_| String::new());
    }
    match outcome {
        Ok(application) => Ok(see_other(&format!("{}?told=submitted", paths::application(application.id)))),
        Err(Error::Faulty(faults)) => {
            let kept = kept(&visit, &code).await?;
            let draft = kept.application.as_ref().map(|a| a.draft.clone()).unwrap_or_default();
            let page = Page::of(StatusCode::UNPROCESSABLE_ENTITY, &kept, Step::Check, draft);
            show(&visit, Page { faults: &faults, ..page })
        }
        // Pressed twice: the first press has done it
        Err(Error::Refused(Refusal::StageMoved { .. })) => match kept(&visit, &code).await?.application {
            Some(application) => Ok(see_other(&paths::application(application.id))),
            None => Err(visit.problem(Error::NotFound)),
        },
        Err(error) => Err(visit.problem(error)),
    }
}

/// The answers that came with the handing in; the questions are only looked at where one of them is answered.
async fn given(visit: &Visit, code: &str, posted: &Posted) -> Result<Vec<(String, String)>, Problem> {
    let sheet = match posted.keys().any(|field| field.starts_with(ANSWER)) {
        true => kept(visit, code).await?.sheet,
        false => Sheet::default(),
    };
    Ok(answers_of(posted, None, &sheet))
}

/// What came with the handing in is kept by itself, so that nothing typed is lost when something is missing.
async fn keep_if_any(visit: &Visit, code: &str, answers: &[(String, String)]) -> programme::Result<()> {
    if answers.is_empty() { Ok(()) } else { keep(visit, code, answers, None).await.map(drop) }
}
