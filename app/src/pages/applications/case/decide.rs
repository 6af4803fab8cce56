//! Deciding: a stage by its button, a no with its reason, a place at a center.

use super::super::part::{Part, go_on};
use super::super::track::done;
use super::{Again, Fields, Posted};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use chrono::NaiveDate;
use domain::applications::{Intake, Stage};
use domain::faults::FaultKind;
use domain::ids::{ApplicationId, CenterId};
use domain::refusals::Refusal;
use domain::screening::DeclineReason;
use domain::time;
use leptos::prelude::*;
use programme::Error;
use programme::applications::staff::{self, Placing};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// What a decision is called on its button.
pub(in super::super) const fn verb(w: Words, stage: Stage) -> &'static str {
    match stage {
        Stage::Screening => w.applications_decide_screening(),
        Stage::Test => w.applications_decide_test(),
        Stage::Interview => w.applications_decide_interview(),
        Stage::Offered => w.applications_decide_offered(),
        Stage::Accepted => w.applications_decide_accepted(),
        Stage::Onboarding => w.applications_decide_onboarding(),
        Stage::Waitlisted => w.applications_decide_waitlisted(),
        Stage::Declined => w.applications_decide_declined(),
        Stage::Draft | Stage::Submitted | Stage::Placed | Stage::Withdrawn => w.stage(stage),
    }
}

/// The reasons of a no, each with the sentence that the applicant reads.
pub(in super::super) fn reasons(w: Words, chosen: Option<DeclineReason>) -> Vec<Choice> {
    let choice = |r: &DeclineReason| {
        Choice::new(r.as_str(), w.decline_reason(*r)).hint(w.decline_sentence(*r)).chosen(chosen == Some(*r))
    };
    DeclineReason::ALL.iter().map(choice).collect()
}

/// The days that are proposed for a placement.
pub(super) struct Days {
    from: NaiveDate,
    until: NaiveDate,
}

impl Days {
    pub(super) fn of(intake: &Intake, today: NaiveDate) -> Self {
        Self { from: intake.starts_on.max(today), until: intake.ends_on }
    }
}

pub(super) fn place_view(
    w: Words,
    fields: Fields,
    wished: Vec<Choice>,
    days: &Days,
    open: bool,
    again: &Again,
    faults: &[Fault],
) -> impl IntoView + use<> {
    let typed = |field: &str, known: NaiveDate| match again.typed(field) {
        typed if typed.is_empty() => known.to_string(),
        typed => typed,
    };
    let (from, until) = (typed("from", days.from), typed("until", days.until));
    let wrong = |field: &str| fault_of(faults, field);
    let (wrong_from, wrong_until, wrong_why, why) =
        (wrong("from"), wrong("until"), wrong("why-open"), again.typed("why-open"));
    let why = open.then(|| {
        view! {
            <Field
                name="why-open"
                label=w.onboarding_reason_label()
                hint=w.onboarding_reason_hint()
                value=why
                error=wrong_why
                maxlength=1000
            />
        }
    });
    view! {
        <Section title=w.applications_place_title()>
            <Form action="/api/applications/place" fields=fields class="inline">
                <Select name="center" label=w.center_label() choices=wished />
                <Field name="from" label=w.onboarding_place_from() kind="date" value=from error=wrong_from />
                <Field name="until" label=w.onboarding_place_until() kind="date" value=until error=wrong_until />
                {why}
                <Button label=w.applications_place_button() />
            </Form>
        </Section>
    }
}

/// The buttons of a decision. A no that could not be taken stands open on the page, with what was typed.
pub(super) fn view(
    w: Words,
    fields: Fields,
    choices: &[Stage],
    places: bool,
    again: &Again,
    faults: &[Fault],
) -> impl IntoView + use<> {
    let declining = again.typed("stage") == Stage::Declined.as_str();
    let buttons = choices
        .iter()
        .enumerate()
        .map(|(n, &stage)| {
            let tone = if n == 0 && !places { Tone::Primary } else { Tone::Quiet };
            let label = verb(w, stage);
            match stage {
                Stage::Declined if declining => {
                    view! { <Button label=label tone=Tone::Danger href="#decline" keys="D" /> }.into_any()
                }
                Stage::Declined => {
                    view! { <Button label=label tone=Tone::Danger opens="decline" keys="D" /> }.into_any()
                }
                Stage::Interview => view! {
                    <Button label=label name="stage" value=stage.as_str() form="decide" tone=tone keys="A" />
                }
                .into_any(),
                _ => view! { <Button label=label name="stage" value=stage.as_str() form="decide" tone=tone /> }
                    .into_any(),
            }
        })
        .collect_view();
    let decline = choices.contains(&Stage::Declined).then(|| {
        let mut fields = fields.clone();
        fields.push(("stage", Stage::Declined.as_str().to_owned()));
        let (note, wrong) = (again.typed("decline-note"), fault_of(faults, "reason"));
        let (reasons, long) =
            (reasons(w, DeclineReason::parse(&again.typed("reason"))), fault_of(faults, "note").filter(|_| declining));
        let form = view! {
            <Form action="/api/applications/move" fields=fields>
                <Radios
                    name="reason"
                    label=w.screening_decline_reason()
                    hint=w.screening_decline_hint()
                    choices=reasons
                    error=wrong
                />
                <Field
                    name="decline-note"
                    label=w.note_label()
                    hint=w.applications_note_hint()
                    value=note
                    error=long
                    optional=w.optional()
                />
                <Actions>
                    <Button label=w.applications_decide_declined() tone=Tone::Danger />
                    {(!declining)
                        .then(|| view! { <Button label=w.screening_close() tone=Tone::Quiet closes="decline" /> })}
                </Actions>
            </Form>
        };
        if declining {
            view! { <Section title=w.applications_decide_declined() id="decline">{form}</Section> }.into_any()
        } else {
            view! { <Dialog id="decline" title=w.applications_decide_declined()>{form}</Dialog> }.into_any()
        }
    });
    let note = again.typed("note");
    view! {
        <Section title=w.applications_decide()>
            <Form action="/api/applications/move" fields=fields id="decide">
                <TextArea
                    name="note"
                    label=w.note_label()
                    hint=w.applications_note_hint()
                    value=note
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
    from: String,
    until: String,
    #[serde(rename = "why-open")]
    why_open: String,
}

impl Decision {
    /// How somebody is placed; days that are not given are those of the call.
    fn placing(&self) -> programme::Result<Placing> {
        let date = |field: &str, typed: &str| match typed.trim() {
            "" => Ok(None),
            typed => time::day(typed).map(Some).ok_or_else(|| Error::fault(field, FaultKind::Date)),
        };
        Ok(Placing {
            from: date("from", &self.from)?,
            until: date("until", &self.until)?,
            reason: self.why_open.clone(),
        })
    }
    fn on(&self) -> programme::Result<(ApplicationId, i64)> {
        let id = self.application.parse().map_err(|_| Error::NotFound)?;
        let version = self.version.parse().map_err(|_| Error::fault("version", FaultKind::Required))?;
        Ok((id, version))
    }
}

pub(in super::super) async fn move_on(visit: Visit, Typed(posted): Typed<Posted>) -> Answer {
    let form: Decision = serde_json::to_value(&posted).and_then(serde_json::from_value).unwrap_or_default();
    let reason = DeclineReason::parse(&form.reason);
    let outcome = match (form.on(), Stage::parse(&form.stage)) {
        (Err(error), _) => Err(error),
        (_, None) => Err(Error::fault("stage", FaultKind::Choice)),
        (Ok((id, version)), Some(stage)) => {
            let note = if form.note.is_empty() { form.decline_note.clone() } else { form.note.clone() };
            visit
                .act(move |act| {
                    let note = note.clone();
                    Box::pin(async move {
                        match reason.filter(|_| stage == Stage::Declined) {
                            Some(reason) => staff::decline(act, id, version, reason, &note).await,
                            None => staff::move_on(act, id, version, stage, &note).await,
                        }
                    })
                })
                .await
        }
    };
    match outcome {
        Ok(application) if !form.queue.is_empty() && !visit.wants_json => {
            go_on(&visit, &form.queue, &application).await
        }
        Err(Error::Faulty(faults)) if !visit.wants_json && form.on().is_ok() => {
            let id = form.on().map_err(|error| visit.problem(error))?.0;
            super::page(&visit, id, Part::parse(&form.queue), "", Some(Again { faults, typed: posted })).await
        }
        outcome => done(&visit, outcome, "moved"),
    }
}

pub(in super::super) async fn place(visit: Visit, Typed(posted): Typed<Posted>) -> Answer {
    let form: Decision = serde_json::to_value(&posted).and_then(serde_json::from_value).unwrap_or_default();
    let center = form.center.parse::<CenterId>().map_err(|_| Error::fault("center", FaultKind::Choice));
    let outcome = match (form.on(), center, form.placing()) {
        (Err(error), ..) | (_, Err(error), _) | (_, _, Err(error)) => Err(error),
        (Ok((id, version)), Ok(center), Ok(placing)) => visit
            .act(move |act| {
                let placing = placing.clone();
                Box::pin(async move { staff::place_as(act, id, version, center, &placing).await })
            })
            .await
            .map(|placement| (id, placement)),
    };
    let outcome = match outcome {
        // On a page the reason is a field like any other
        Err(Error::Refused(Refusal::ChecklistOpen { .. })) if !visit.wants_json => {
            Err(Error::fault("why-open", FaultKind::Required))
        }
        outcome => outcome,
    };
    if let (Err(Error::Faulty(faults)), false, Ok((id, _))) = (&outcome, visit.wants_json, form.on()) {
        let part = Part::parse(&form.queue);
        return super::page(&visit, id, part, "", Some(Again { faults: faults.clone(), typed: posted })).await;
    }
    let id = outcome.as_ref().map(|(id, _)| *id).ok();
    let facts =
        outcome.map(|(id, placement)| json!({ "application": id, "stage": Stage::Placed, "placement": placement }));
    visit.done(facts, |_| {
        id.map_or_else(|| paths::APPLICATIONS.to_owned(), |id| format!("{}?told=placed", paths::application(id)))
    })
}
