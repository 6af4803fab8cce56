//! Deciding: a stage by its button, a no with its reason, a place at a center.

use super::super::part::{Part, go_on};
use super::super::track::done;
use super::{Again, Fields, Posted, Told};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit, see_other};
use crate::parts::*;
use chrono::NaiveDate;
use domain::applications::{Intake, Stage};
use domain::faults::FaultKind;
use domain::ids::{ApplicationId, CenterId};
use domain::refusals::Refusal;
use domain::screening::{DeclineReason, UNDO_MINUTES};
use domain::time;
use leptos::prelude::*;
use programme::Error;
use programme::applications::staff::{self, Placing};
use programme::screening::{self, Verdict};
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
            <p class="hint">{w.applications_place_text()}</p>
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

/// The buttons of a decision about `whom`, in the order of the way. What can be undone is told only afterwards.
pub(super) fn view(
    w: Words,
    fields: Fields,
    choices: &[Stage],
    (places, undone): (bool, bool),
    whom: &str,
    again: &Again,
    faults: &[Fault],
) -> impl IntoView + use<> {
    let wrong = |field: &str| fault_of(faults, field);
    let mends = again.typed("stage") == Stage::Declined.as_str() && !again.faults.is_empty();
    let (wrong_reason, wrong_note) = (wrong("reason"), wrong("note"));
    let decline_note = again.typed("decline-note");
    let chosen = DeclineReason::parse(&again.typed("reason"));
    let later = move || undone.then(|| view! { <p class="hint">{w.screening_bulk_undo_hint(UNDO_MINUTES)}</p> });
    let buttons = choices
        .iter()
        .enumerate()
        .map(|(n, &stage)| {
            let tone = if n == 0 && !places { Tone::Primary } else { Tone::Quiet };
            let label = verb(w, stage);
            match stage {
                Stage::Declined if mends => {
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
        let title = w.screening_about(w.applications_decide_declined(), whom);
        let wrong_note = wrong_note.clone().filter(|_| mends);
        view! {
            <Dialog id="decline" title=title open=mends>
                <Form action="/api/applications/move" fields=fields>
                    <Radios
                        name="reason"
                        label=w.screening_decline_reason()
                        hint=w.screening_decline_hint()
                        choices=reasons(w, chosen)
                        error=wrong_reason
                    />
                    <Field
                        name="decline-note"
                        label=w.note_label()
                        hint=w.applications_note_hint()
                        value=decline_note
                        error=wrong_note
                        optional=w.optional()
                    />
                    {later()}
                    <Actions>
                        <Button label=w.applications_decide_declined() tone=Tone::Danger />
                        <Button label=w.screening_close() tone=Tone::Quiet closes="decline" />
                    </Actions>
                </Form>
            </Dialog>
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
                    error=wrong_note.filter(|_| !mends)
                    optional=w.optional()
                    rows=2
                    maxlength=1000
                />
            </Form>
            {later()}
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
    let outcome = match (form.on(), Stage::parse(&form.stage)) {
        (Err(error), _) => Err(error),
        (_, None) => Err(Error::fault("stage", FaultKind::Choice)),
        (Ok((id, version)), Some(stage)) => {
            let note = if form.note.is_empty() { form.decline_note.clone() } else { form.note.clone() };
            let verdict = Verdict { stage, reason: DeclineReason::parse(&form.reason), note };
            visit
                .act(move |act| {
                    let verdict = verdict.clone();
                    Box::pin(async move { screening::decide_one(act, id, version, &verdict).await })
                })
                .await
        }
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => match form.on() {
            Ok((id, _)) => {
                let part = Part::parse(&form.queue);
                super::page(&visit, id, part, &Told::default(), Some(Again { faults, typed: posted })).await
            }
            Err(error) => Err(visit.problem(error)),
        },
        Ok((application, bulk)) if !form.queue.is_empty() && !visit.wants_json => {
            go_on(&visit, &form.queue, &application, bulk.as_ref()).await
        }
        Ok((application, bulk)) if !visit.wants_json => {
            let bulk = bulk.map(|bulk| format!("&bulk={}", bulk.id)).unwrap_or_default();
            Ok(see_other(&format!("{0}?decided={1}{bulk}", paths::application(application.id), application.id)))
        }
        outcome => done(&visit, outcome.map(|(application, _)| application), "moved"),
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
        return super::page(&visit, id, part, &Told::default(), Some(Again { faults: faults.clone(), typed: posted }))
            .await;
    }
    let id = outcome.as_ref().map(|(id, _)| *id).ok();
    let facts =
        outcome.map(|(id, placement)| json!({ "application": id, "stage": Stage::Placed, "placement": placement }));
    visit.done(facts, |_| {
        id.map_or_else(|| paths::APPLICATIONS.to_owned(), |id| format!("{}?told=placed", paths::application(id)))
    })
}
