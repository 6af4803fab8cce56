//! A case for the center: the queue beside it, the answers, the history, and the decision.

use super::answers::answers;
use super::part::{EVERYWHERE, go_on};
use super::queue::rows;
use super::track::{Shown, done};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use domain::applications::Stage;
use domain::ids::{ApplicationId, CenterId};
use domain::people::age_on;
use domain::rights::{At, May};
use domain::screening::DeclineReason;
use domain::time::Zone;
use leptos::prelude::*;
use programme::Error;
use programme::applications::{Move, staff};
use programme::screening::{self, Key};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// What a decision is called on its button.
const fn verb(w: Words, stage: Stage) -> &'static str {
    match stage {
        Stage::Screening => w.applications_decide_screening(),
        Stage::Interview => w.applications_decide_interview(),
        Stage::Offered => w.applications_decide_offered(),
        Stage::Accepted => w.applications_decide_accepted(),
        Stage::Onboarding => w.applications_decide_onboarding(),
        Stage::Waitlisted => w.applications_decide_waitlisted(),
        Stage::Declined => w.applications_decide_declined(),
        Stage::Draft | Stage::Submitted | Stage::Placed | Stage::Withdrawn => w.stage(stage),
    }
}

pub(super) async fn page(visit: &Visit, id: ApplicationId, shown: &Shown) -> Answer {
    let case = visit.act(move |act| Box::pin(staff::case(act, id))).await.map_err(|error| visit.problem(error))?;
    let mut part = shown.part.clone();
    if part.center != EVERYWHERE || !visit.who().may(May::SeeAllPeople(case.application.programme), visit.now) {
        part.center.clone_from(&case.center.code);
    }
    let filter = part.filter(case.application.programme, Some(&case.center).filter(|_| part.center != EVERYWHERE));
    let key = case.application.submitted_at.map(|at| Key(at, id)).ok_or_else(|| visit.problem(Error::NotFound))?;
    let beside = visit.look(|look| Box::pin(async move { screening::beside(look, &filter, key).await })).await?;
    let w = visit.words;
    let (who, now) = (visit.who(), visit.now);
    let zone = visit.zone_of(case.application.programme)?;
    let programme = case.application.programme;
    let may_decide = |center| who.may(May::DecideApplications(At { programme, center }), now);
    let decides = may_decide(case.center.id);
    let application = case.application;
    let wished: Vec<Choice> = application
        .draft
        .wishes()
        .filter_map(|(_, code)| case.call.places_of(code))
        .filter(|p| may_decide(p.center))
        .map(|p| {
            let left = w.applications_places_left(p.quota - p.placed);
            Choice::new(p.center.to_string(), format!("{} ({left})", p.names.in_language(w.language())))
        })
        .collect();
    let places = decides && application.stage.may_become(Stage::Placed) && !wished.is_empty();
    let choices: Vec<Stage> = if decides { application.stage.choices().collect() } else { Vec::new() };
    let told = match shown.told.as_str() {
        "moved" => Some(w.applications_told_moved()),
        "placed" => Some(w.applications_told_placed()),
        "next" => Some(w.screening_told_next()),
        _ => None,
    };
    let back = part.path();
    let (person, call, moves, placed) = (case.person, case.call, case.moves, case.placed);
    let name = person.name.full();
    let sheet = visit.sheet(&person.name.short()).back(&back, w.nav_applications());
    Ok(sheet.show(move || {
        let age = person.birth_date.map(|born| age_on(born, call.intake.closing_day(zone)));
        let mut facts: Vec<(String, AnyView)> = vec![
            (w.nav_intakes().to_owned(), call.intake.titles.in_language(w.language()).to_owned().into_any()),
            (w.email().to_owned(), view! { <bdi>{person.email.clone()}</bdi> }.into_any()),
        ];
        facts.extend(age.map(|age| (w.applications_age_on_closing_day().to_owned(), w.number(age).into_any())));
        facts.extend(answers(w, &call, &application.draft).into_iter().map(|(_, q, a)| (q, a)));
        facts.extend(placed.map(|p| (w.applications_badge().to_owned(), view! { <bdi>{p.badge}</bdi> }.into_any())));
        let fields = vec![
            ("application", id.to_string()),
            ("version", application.version.to_string()),
            ("queue", part.query()),
        ];
        let link = |id: Option<ApplicationId>, label: &str| id.map(|id| (part.case(id), label.to_owned()));
        let previous = link(beside.previous, w.screening_previous());
        let next = link(beside.next, w.screening_next());
        let place = places.then(|| {
            let fields = fields.clone();
            view! {
                <Section title=w.applications_place_title()>
                    <Form action="/api/applications/place" fields=fields class="inline">
                        <Select name="center" label=w.center_label() choices=wished />
                        <Button label=w.applications_place_button() />
                    </Form>
                </Section>
            }
        });
        let decide = (!choices.is_empty()).then(|| decide(w, fields, &choices, places));
        view! {
            {told.map(|text| view! { <Banner news=News::Good title=text /> })}
            <div class="screen-case">
                <nav class="case-list" aria-label=w.nav_applications()>
                    <List>{rows(w, &beside.queue, zone, &part, Some(id))}</List>
                </nav>
                <article class="case">
                    <Pager label=w.nav_applications() previous=previous next=next />
                    <PageHead title=view! { <Name name=name /> }>{super::calls::stage_tag(w, application.stage)}</PageHead>
                    <p><a href=paths::person(person.id)>{w.applications_open_file()}</a></p>
                    <Facts facts=facts />
                    {place}
                    <Section title=w.applications_history()>
                        <List>{moves.iter().map(|m| step(w, m, zone)).collect_view()}</List>
                    </Section>
                    {decide}
                </article>
            </div>
        }
    }))
}

fn step(w: Words, step: &Move, zone: Zone) -> impl IntoView + use<> {
    let at = w.date_and_time(&w.date(zone.date(step.at)), &w.time(zone.clock(step.at)));
    let by = step.by.clone().map(|name| view! { {w.list_comma()} <Name name=name /> });
    let why = step.reason.map(|reason| format!("{}{}", w.list_comma(), w.decline_reason(reason)));
    let note = (!step.note.is_empty()).then(|| view! { <br /> <span dir="auto">{step.note.clone()}</span> });
    view! { <Item title=w.stage(step.stage) note=view! { {at} {by} {why} {note} }.into_any() /> }
}

fn decide(w: Words, fields: Vec<(&'static str, String)>, choices: &[Stage], places: bool) -> impl IntoView + use<> {
    let buttons =
        choices
            .iter()
            .enumerate()
            .map(|(n, &stage)| {
                let tone = if n == 0 && !places { Tone::Primary } else { Tone::Quiet };
                match stage {
                Stage::Declined => {
                    view! { <Button label=verb(w, stage) tone=Tone::Danger opens="decline" /> }.into_any()
                }
                _ => view! { <Button label=verb(w, stage) name="stage" value=stage.as_str() form="decide" tone=tone /> }
                    .into_any(),
            }
            })
            .collect_view();
    let decline = choices.contains(&Stage::Declined).then(|| {
        let choice = |r: &DeclineReason| Choice::new(r.as_str(), w.decline_reason(*r)).hint(w.decline_sentence(*r));
        let reasons: Vec<Choice> = DeclineReason::ALL.iter().map(choice).collect();
        let mut fields = fields.clone();
        fields.push(("stage", Stage::Declined.as_str().to_owned()));
        view! {
            <Dialog id="decline" title=w.applications_decide_declined()>
                <Form action="/api/applications/move" fields=fields>
                    <Radios
                        name="reason"
                        label=w.screening_decline_reason()
                        hint=w.screening_decline_hint()
                        choices=reasons
                    />
                    <Field name="decline-note" label=w.note_label() hint=w.applications_note_hint() optional=w.optional() />
                    <Actions>
                        <Button label=w.applications_decide_declined() tone=Tone::Danger />
                        <Button label=w.screening_close() tone=Tone::Quiet closes="decline" />
                    </Actions>
                </Form>
            </Dialog>
        }
    });
    view! {
        <Section title=w.applications_decide()>
            <Form action="/api/applications/move" fields=fields id="decide">
                <TextArea
                    name="note"
                    label=w.note_label()
                    hint=w.applications_note_hint()
                    optional=w.optional()
                    rows=2
                    maxlength=1000
                />
            </Form>
        </Section>
        <div class="decide">{buttons}</div>
        {decline}
    }
}

/// What a decision posts.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Decision {
    application: String,
    version: String,
    stage: String,
    note: String,
    #[serde(rename = "decline-note")]
    decline_note: String,
    reason: String,
    center: String,
    queue: String,
}

impl Decision {
    fn on(&self) -> programme::Result<(ApplicationId, i64)> {
        let id = self.application.parse().map_err(|_| Error::NotFound)?;
        let version = self.version.parse().map_err(|_| Error::fault("version", domain::faults::FaultKind::Required))?;
        Ok((id, version))
    }
}

pub(super) async fn move_on(visit: Visit, Typed(form): Typed<Decision>) -> Answer {
    let outcome = match (form.on(), Stage::parse(&form.stage), DeclineReason::parse(&form.reason)) {
        (Err(error), _, _) => Err(error),
        (_, None, _) => Err(Error::fault("stage", domain::faults::FaultKind::Choice)),
        (Ok((id, version)), Some(Stage::Declined), Some(reason)) => {
            let note = if form.note.is_empty() { form.decline_note.clone() } else { form.note.clone() };
            visit
                .act(move |act| {
                    let note = note.clone();
                    Box::pin(async move { staff::decline(act, id, version, reason, &note).await })
                })
                .await
        }
        (Ok((id, version)), Some(stage), _) => {
            let note = form.note.clone();
            visit
                .act(move |act| {
                    let note = note.clone();
                    Box::pin(async move { staff::move_on(act, id, version, stage, &note).await })
                })
                .await
        }
    };
    match outcome {
        Ok(application) if !form.queue.is_empty() && !visit.wants_json => {
            go_on(&visit, &form.queue, &application).await
        }
        outcome => done(&visit, outcome, "moved"),
    }
}

pub(super) async fn place(visit: Visit, Typed(form): Typed<Decision>) -> Answer {
    let center = form.center.parse::<CenterId>().map_err(|_| Error::fault("center", domain::faults::FaultKind::Choice));
    let outcome = match (form.on(), center) {
        (Err(error), _) | (_, Err(error)) => Err(error),
        (Ok((id, version)), Ok(center)) => visit
            .act(move |act| Box::pin(staff::place(act, id, version, center)))
            .await
            .map(|placement| (id, placement)),
    };
    let id = outcome.as_ref().map(|(id, _)| *id).ok();
    let facts =
        outcome.map(|(id, placement)| json!({ "application": id, "stage": Stage::Placed, "placement": placement }));
    visit.done(facts, |_| {
        id.map_or_else(|| paths::APPLICATIONS.to_owned(), |id| format!("{}?told=placed", paths::application(id)))
    })
}
