//! The forms by which a session is planned, changed and called off.

use crate::pages::account::told as told_faults;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Path;
use axum::http::StatusCode;
use domain::faults;
use domain::ids::CourseSessionId;
use leptos::prelude::*;
use programme::Error;
use programme::training::{self, SessionForm};
use serde::Deserialize;
use words::Words;

pub(super) fn plan_form(
    w: Words,
    form: SessionForm,
    courses: Vec<Choice>,
    centers: Vec<Choice>,
    faults: Vec<Fault>,
) -> AnyView {
    let open = !faults.is_empty();
    let wrong = move |field: &str| fault_of(&faults, field);
    view! {
        <More label=w.training_session_add() open=open>
            <Form action="/api/training/add-session">
                <Select
                    name="course"
                    label=w.training_course_label()
                    choices=courses
                    nothing=w.choose_one()
                    error=wrong("course")
                />
                <Select
                    name="center"
                    label=w.center_label()
                    choices=centers
                    nothing=w.choose_one()
                    error=wrong("center")
                />
                <Field name="date" kind="date" label=w.date_label() value=form.date error=wrong("date") width=16 />
                <Field
                    name="starts"
                    kind="time"
                    label=w.training_starts_label()
                    value=form.starts
                    error=wrong("starts")
                    width=8
                />
                <Field name="ends" kind="time" label=w.training_ends_label() value=form.ends error=wrong("ends") width=8 />
                <Field
                    name="room"
                    label=w.training_room_label()
                    value=form.room
                    error=wrong("room")
                    optional=w.optional()
                    maxlength=100
                />
                <Field
                    name="places"
                    kind="number"
                    inputmode="numeric"
                    label=w.training_places_label()
                    value=form.places
                    error=wrong("places")
                    min="1"
                    max="1000"
                    width=4
                />
                <Field
                    name="trainer"
                    kind="email"
                    label=w.training_trainer_label()
                    hint=w.training_trainer_hint()
                    value=form.trainer
                    error=wrong("trainer")
                    optional=w.optional()
                />
                <Actions>
                    <Button label=w.training_plan() />
                </Actions>
            </Form>
        </More>
    }
    .into_any()
}

pub(super) async fn edit_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let id: CourseSessionId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let form = visit.look(move |look| Box::pin(training::session_form(look, id))).await?;
    show(&visit, StatusCode::OK, id, form, &[]).await
}

async fn show(
    visit: &Visit,
    status: StatusCode,
    id: CourseSessionId,
    form: SessionForm,
    faults: &[faults::Fault],
) -> Answer {
    let w = visit.words;
    let faults = told_faults(w, faults);
    let back = format!("{}/{id}", paths::TRAINING);
    let sheet = visit.sheet(w.training_session_change()).status(status).layout(Layout::Narrow);
    Ok(sheet.back(&back, w.training_session_label()).show(move || {
        let wrong = |field: &str| fault_of(&faults, field);
        let fields = vec![("session", id.to_string()), ("version", form.version.clone())];
        let field = |name: &'static str, kind: &'static str, label: &'static str, value: &str, width: u8| {
            let error = wrong(name);
            view! { <Field name=name kind=kind label=label value=value.to_owned() error=error width=width /> }.into_any()
        };
        let times = [
            field("date", "date", w.date_label(), &form.date, 16),
            field("starts", "time", w.training_starts_label(), &form.starts, 8),
            field("ends", "time", w.training_ends_label(), &form.ends, 8),
        ]
        .into_iter()
        .collect::<Vec<_>>();
        let places = field("places", "number", w.training_places_label(), &form.places, 4);
        let cancel = vec![("session", id.to_string())];
        let (room, trainer) = (form.room.clone(), form.trainer.clone());
        let (wrong_room, wrong_trainer) = (wrong("room"), wrong("trainer"));
        let summary = faults.clone();
        view! {
            <PageHead title=w.training_session_change() />
            <ErrorSummary title=w.error_summary_title() faults=summary />
            <Form action="/api/training/change-session" fields=fields>
                {times}
                <Field name="room" label=w.training_room_label() value=room error=wrong_room optional=w.optional() maxlength=100 />
                {places}
                <Field
                    name="trainer"
                    kind="email"
                    label=w.training_trainer_label()
                    hint=w.training_trainer_hint()
                    value=trainer
                    error=wrong_trainer
                    optional=w.optional()
                />
                <Actions><Button label=w.save() /></Actions>
            </Form>
            <Section title=w.training_session_cancel()>
                <p class="hint">{w.training_session_cancel_hint()}</p>
                <PostButton
                    action="/api/training/cancel-session"
                    fields=cancel
                    label=w.training_session_cancel()
                    tone=Tone::Danger
                />
            </Section>
        }
    }))
}

/// A session with what it becomes.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Changed {
    session: String,
    #[serde(flatten)]
    form: SessionForm,
}

pub(super) async fn change(visit: Visit, Typed(typed): Typed<Changed>) -> Answer {
    let id: CourseSessionId = typed.session.trim().parse().map_err(|_| visit.problem(Error::NotFound))?;
    let form = typed.form.clone();
    let outcome = visit
        .act(move |act| {
            let form = form.clone();
            Box::pin(async move { training::change_session(act, id, &form).await })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, id, typed.form, &faults).await
        }
        outcome => visit.done(outcome, |()| format!("{}/{id}?told=kept", paths::TRAINING)),
    }
}

pub(super) async fn cancel(visit: Visit, Typed(typed): Typed<Changed>) -> Answer {
    let id: CourseSessionId = typed.session.trim().parse().map_err(|_| visit.problem(Error::NotFound))?;
    let outcome = visit.act(move |act| Box::pin(training::cancel(act, id))).await;
    visit.done(outcome, |()| format!("{}?told=cancelled", paths::TRAINING))
}
