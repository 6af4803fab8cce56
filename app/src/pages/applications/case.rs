//! A case for the center: the queue beside it, the answers, the sheet, what happened, and the decision.

mod decide;
mod decided;
mod sheet;
mod tags;
mod talk;
mod trace;

pub(super) use decide::{move_on, place, reasons, verb};
pub(super) use sheet::{open_scores, save_sheet};
pub(super) use tags::{put as put_tag, take as take_tag};
pub(super) use talk::{add_note, ask, declare_conflict};

use super::answers::answers;
use super::part::{EVERYWHERE, Part};
use super::queue::rows;
use super::steps::{Step, label_of};
use crate::islands::keys::CaseKeys;
use crate::pages::account;
use crate::pages::onboarding::{Onboarding, on_case};
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit, see_other};
use crate::parts::*;
use axum::http::StatusCode;
use domain::applications::{Application, Stage};
use domain::faults;
use domain::ids::ApplicationId;
use domain::people::age_on;
use domain::questions::Sheet;
use domain::rights::{At, May};
use domain::screening::case_number;
use leptos::prelude::*;
use programme::Error;
use programme::applications::staff;
use programme::automations;
use programme::screening::{self, CaseFile, Key};
use serde_json::json;
use std::collections::BTreeMap;
use words::Words;

/// What is posted from a case.
pub(super) type Posted = BTreeMap<String, String>;

/// Hidden fields of a form.
type Fields = Vec<(&'static str, String)>;

/// What just happened: a word, and after a decision about whom and what undoes it.
#[derive(Debug, Clone, Default)]
pub(super) struct Told {
    pub(super) word: String,
    pub(super) decided: String,
    pub(super) bulk: String,
}

/// A case with what was typed into a form of it that could not be taken.
#[derive(Debug, Clone, Default)]
pub(super) struct Again {
    faults: Vec<faults::Fault>,
    typed: Posted,
}

impl Again {
    /// What was typed into a field.
    fn typed(&self, field: &str) -> String {
        self.typed.get(field).cloned().unwrap_or_default()
    }
}

/// The sentence for what just happened.
fn told(w: Words, word: &str) -> Option<&'static str> {
    Some(match word {
        "moved" => w.applications_told_moved(),
        "placed" => w.applications_told_placed(),
        "restored" => w.screening_told_restored(),
        "told" => w.screening_told_told(),
        "asked" => w.screening_told_asked(),
        "noted" => w.screening_told_noted(),
        "conflict" => w.screening_told_conflict(),
        "sheet-saved" => w.screening_told_sheet_saved(),
        "sheet-in" => w.screening_told_sheet_in(),
        "opened" => w.screening_told_opened(),
        "tagged" => w.automation_told_tagged(),
        "untagged" => w.automation_told_untagged(),
        "seen" => w.onboarding_told_seen(),
        _ => return None,
    })
}

pub(super) async fn page(
    visit: &Visit,
    id: ApplicationId,
    mut part: Part,
    happened: &Told,
    again: Option<Again>,
) -> Answer {
    let (case, file, tags) = visit
        .act(move |act| {
            Box::pin(async move {
                let case = staff::case(act, id).await?;
                let file = screening::case_file(act, &case.application).await?;
                let (tags, _) = automations::on_case(act, &case.application).await?;
                Ok((case, file, tags))
            })
        })
        .await
        .map_err(|error| visit.problem(error))?;
    if part.center != EVERYWHERE || !visit.who().may(May::SeeAllPeople(case.application.programme), visit.now) {
        part.center.clone_from(&case.center.code);
    }
    let filter = part.filter(case.application.programme, Some(&case.center).filter(|_| part.center != EVERYWHERE));
    let key = case.application.submitted_at.map(|at| Key(at, id)).ok_or_else(|| visit.problem(Error::NotFound))?;
    let beside = visit.look(|look| Box::pin(async move { screening::beside(look, &filter, key).await })).await?;
    let list = Onboarding::of(visit, &case.application).await?;
    let interviews = crate::pages::interviews::on_case(visit, id, case.center.zone).await?;
    let (intake, center) = (case.call.intake.code.clone(), case.center.code.clone());
    let selection =
        crate::pages::selection::on_case(visit, &case.application, &intake, &center, case.center.zone).await?;
    let (consent, waits) = crate::pages::guardians::on_case(visit, &case.application).await?;
    let w = visit.words;
    let (who, now) = (visit.who(), visit.now);
    let zone = visit.zone_of(case.application.programme)?;
    let programme = case.application.programme;
    let may_decide = |center| who.may(May::DecideApplications(At { programme, center }), now);
    let works = may_decide(case.center.id);
    let decides = works && !file.near;
    let application = case.application;
    let wished: Vec<Choice> = application
        .draft
        .wishes()
        .filter_map(|(_, code)| case.call.places_of(code))
        .filter(|p| may_decide(p.center))
        .map(|p| {
            // The place that is held for this very applicant is none that others could take
            let left = match case.held {
                Some(center) if center == p.center => w.applications_place_held().to_owned(),
                _ => w.applications_places_left(p.left().max(0)),
            };
            Choice::new(p.center.to_string(), format!("{} ({left})", p.names.in_language(w.language())))
        })
        .collect();
    let places = decides && !waits && application.stage.may_become(Stage::Placed) && !wished.is_empty();
    // Before a parent agrees nothing but a no goes on
    let goes = |stage: &Stage| *stage == Stage::Declined || !waits;
    let choices: Vec<Stage> =
        if decides { case.call.intake.stages.choices(application.stage).filter(goes).collect() } else { Vec::new() };
    let news = told(w, &happened.word);
    let decided = decided::of(visit, programme, happened).await?;
    let back = part.path();
    let (person, call, sheet, placed) = (case.person, case.call, case.sheet, case.placed);
    let unfit: Vec<String> = case.unfit.iter().map(|u| unmet(w, &u.fault())).collect();
    let (hidden, erased) = (file.hidden, case.erased);
    let number = w.screening_number(&case_number(id));
    let (name, short) =
        if hidden || erased { (number.clone(), number) } else { (person.name.full(), person.name.short()) };
    let status = if again.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let again = again.unwrap_or_default();
    let faults = account::told_by(w, &again.faults, |field| named(w, &file, field));
    Ok(visit.sheet(&short).status(status).back(&back, w.nav_applications()).islands().show(move || {
        let age = person.birth_date.map(|born| age_on(born, call.intake.closing_day(zone)));
        let mut facts: Vec<(String, AnyView)> =
            vec![(w.screening_intake().to_owned(), call.intake.titles.in_language(w.language()).to_owned().into_any())];
        if !hidden && !erased {
            facts.push((w.email().to_owned(), view! { <bdi>{person.email.clone()}</bdi> }.into_any()));
        }
        facts.extend(age.map(|age| (w.applications_age_on_closing_day().to_owned(), w.number(age).into_any())));
        facts.extend(file.score.map(|score| (w.screening_score().to_owned(), w.score(score).into_any())));
        let given = answers(w, &call, &sheet, &application.draft);
        let shows = |step: &Step| !hidden || !matches!(step, Step::Name | Step::Contact);
        facts.extend(given.into_iter().filter(|(step, _, _)| !erased && shows(step)).map(|(_, q, a)| (q, a)));
        facts.extend(consent.filter(|_| !hidden && !erased));
        facts.extend(placed.map(|p| (w.applications_badge().to_owned(), view! { <bdi>{p.badge}</bdi> }.into_any())));
        let fields: Fields = vec![
            ("application", id.to_string()),
            ("version", application.version.to_string()),
            ("queue", part.query()),
        ];
        let link = |id: Option<ApplicationId>, label: &str| id.map(|id| (part.case(id), label.to_owned()));
        let previous = link(beside.previous, w.screening_previous());
        let next = link(beside.next, w.screening_next());
        let gone = erased.then(|| {
            view! { <Banner title=w.screening_erased()>{w.screening_erased_text()}</Banner> }
        });
        let whose = if erased {
            ().into_any()
        } else if hidden {
            view! { <p class="hint">{w.screening_names_hidden()}</p> }.into_any()
        } else {
            view! { <p><a href=paths::person(person.id)>{w.applications_open_file()}</a></p> }.into_any()
        };
        let place = places.then(|| {
            let days = decide::Days::of(&call.intake, case.center.zone.date(now));
            decide::place_view(w, fields.clone(), wished, &days, list.open() > 0, &again, &faults).into_any()
        });
        let list = on_case(w, id, zone, works, &list);
        let sheet = file.scoring.as_ref().map(|s| sheet::view(w, s, &fields, decides, &again, &faults).into_any());
        let trace = trace::view(w, &file, zone).into_any();
        let talk = works.then(|| talk::view(w, &fields, &file, application.stage, &name, &again, &faults).into_any());
        let near = talk::near_view(w, &file).into_any();
        let tags = tags::view(w, &fields, &tags, decides, &again, &faults).into_any();
        // What is booked or held is given back at once
        let undone = !matches!(application.stage, Stage::Interview | Stage::Offered | Stage::Accepted);
        let decision = (!choices.is_empty()).then(|| {
            decide::view(w, fields, &choices, (place.is_some(), undone), &name, &again, &faults).into_any()
        });
        let decided = decided.map(|decided| decided::view(w, decided, &part, id, &name, zone));
        view! {
            <ErrorSummary title=w.error_summary_title() faults=faults />
            {news.map(|text| view! { <Banner news=News::Good title=text /> })}
            {decided}
            <div class="screen-case">
                <nav class="case-list" aria-label=w.nav_applications()>
                    <List>{rows(w, &beside.queue, zone, &part, Some(id), false)}</List>
                </nav>
                <article class="case">
                    <Pager label=w.screening_next() previous=previous next=next keys=("K", "J") />
                    <PageHead title=view! { <Name name=name /> }>{super::calls::stage_tag(w, application.stage)}</PageHead>
                    {near}
                    {unfit_view(w, unfit)}
                    {whose}
                    {gone}
                    <Facts facts=facts />
                    {tags}
                    {sheet}
                    {list}
                    {place}
                    {interviews}
                    {selection}
                    {talk}
                    <Section title=w.applications_history()>{trace}</Section>
                    {decision}
                    {keys(w).into_any()}
                </article>
            </div>
        }
    }))
}

/// What a field of a case is called, for the summary of what must be mended.
fn named(w: Words, file: &CaseFile, field: &str) -> Option<String> {
    let criterion = |code: &str| {
        let all = file.scoring.as_ref().map(|s| s.form.criteria.as_slice()).unwrap_or_default();
        all.iter().find(|c| c.code == code).map(|c| c.titles.in_language(w.language()).to_owned())
    };
    let label = match field {
        "reason" => w.screening_decline_reason(),
        "note" | "decline-note" => w.note_label(),
        "case-note" => w.screening_note_label(),
        "question" => w.screening_ask_label(),
        "why" => w.screening_conflict_why(),
        "why-open" => w.onboarding_reason_label(),
        "from" => w.onboarding_place_from(),
        "until" => w.onboarding_place_until(),
        field => return criterion(field.strip_prefix("mark-")?),
    };
    Some(label.to_owned())
}

/// A condition of the call that the applicant doesn't meet, in a sentence.
fn unmet(w: Words, fault: &faults::Fault) -> String {
    let label = label_of(w, &fault.field, &Sheet::default());
    format!("{label}: {}", w.fault(fault.kind))
}

fn unfit_view(w: Words, unfit: Vec<String>) -> impl IntoView {
    (!unfit.is_empty()).then(|| {
        let lines = unfit.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
        view! { <Banner news=News::Warn title=w.applications_unmet()>{lines}</Banner> }
    })
}

/// The keys of a case, for whoever reads many.
fn keys(w: Words) -> impl IntoView + use<> {
    let lines = [
        ("J", w.screening_key_next()),
        ("K", w.screening_key_previous()),
        ("A", w.screening_key_accept()),
        ("D", w.screening_key_decline()),
        ("M", w.screening_key_ask()),
        ("N", w.screening_key_note()),
    ]
    .map(|(key, line)| (key.to_owned(), line.to_owned()))
    .to_vec();
    view! { <CaseKeys label=w.screening_keys_title().to_owned() switch=w.screening_keys_on().to_owned() lines=lines /> }
}

/// The case that a form is about.
fn case_of(posted: &Posted) -> programme::Result<(ApplicationId, i64)> {
    let field = |name: &str| posted.get(name).map_or("", |v| v.trim());
    let id = field("application").parse().map_err(|_| Error::NotFound)?;
    Ok((id, field("version").parse().unwrap_or_default()))
}

/// Back to the case with what has happened; with what was typed when it can't be taken.
async fn finish(visit: &Visit, posted: Posted, outcome: programme::Result<Application>, told: &str) -> Answer {
    let part = Part::parse(posted.get("queue").map_or("", String::as_str));
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            let (id, _) = case_of(&posted).map_err(|error| visit.problem(error))?;
            page(visit, id, part, &Told::default(), Some(Again { faults, typed: posted })).await
        }
        Err(error) => Err(visit.problem(error)),
        Ok(a) if visit.wants_json => Ok(visit.json(StatusCode::OK, &json!({ "application": a.id, "stage": a.stage }))),
        Ok(a) => Ok(see_other(&format!("{}&told={told}", part.case(a.id)))),
    }
}
