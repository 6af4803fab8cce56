//! Courses and sessions of a programme, for those who teach and those who plan.

use super::{place, told, when};
use crate::pages::account::told as told_faults;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use domain::faults;
use domain::rights::{At, May, Who};
use leptos::prelude::*;
use programme::training::{self, Meeting, SessionForm};
use programme::{Error, centers};
use serde::Deserialize;
use words::Words;

/// What the address says.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    told: String,
}

pub(super) async fn page(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    show(&visit, StatusCode::OK, &SessionForm::default(), &[], &asked.told).await
}

async fn show(
    visit: &Visit,
    status: StatusCode,
    form: &SessionForm,
    faults: &[faults::Fault],
    word: &str,
) -> Result<Response, Problem> {
    let programme = visit.programme()?.id;
    let (who, now, w) = (visit.who(), visit.now, visit.words);
    let plans = who.may(May::ManageTraining(programme), now);
    let (coming, past, courses, centers) = visit
        .look(move |look| {
            Box::pin(async move {
                Ok((
                    training::coming(look, programme).await?,
                    training::past(look, programme).await?,
                    training::courses(look, programme).await?,
                    centers::of_programme(look, programme).await?,
                ))
            })
        })
        .await?;
    let rows = |meetings: &[Meeting]| meetings.iter().map(|m| row(w, m, &who, now)).collect::<Vec<_>>();
    let (coming, past) = (rows(&coming), rows(&past));
    let course_rows: Vec<_> = courses
        .iter()
        .map(|course| {
            let note = course
                .terms
                .valid_days
                .map_or_else(|| w.training_valid_for_ever().to_owned(), |days| w.training_course_days(days));
            view! { <Item title=course.names.in_language(w.language()).to_owned() note=note /> }.into_any()
        })
        .collect();
    let course_choices = courses
        .iter()
        .map(|c| {
            Choice::new(c.id.to_string(), c.names.in_language(w.language())).chosen(c.id.to_string() == form.course)
        })
        .collect::<Vec<_>>();
    let center_choices = centers
        .iter()
        .map(|c| {
            Choice::new(c.id.to_string(), c.names.in_language(w.language())).chosen(c.id.to_string() == form.center)
        })
        .collect::<Vec<_>>();
    let faults = told_faults(w, faults);
    let (news, summary) = (told(w, word), faults.clone());
    let plan = plans.then(|| plan_form(w, form.clone(), course_choices, center_choices, faults));
    Ok(visit.sheet(w.nav_training()).status(status).show(move || {
        let coming = if coming.is_empty() {
            view! {
                <Empty
                    title=w.training_sessions_empty_title()
                    text=w.training_sessions_empty_text()
                    icon=Glyph::Book
                />
            }
            .into_any()
        } else {
            view! { <Section title=w.training_sessions_title()><List>{coming}</List></Section> }.into_any()
        };
        let courses = if course_rows.is_empty() {
            view! { <p class="hint">{w.training_courses_empty()}</p> }.into_any()
        } else {
            view! { <List>{course_rows}</List> }.into_any()
        };
        view! {
            <PageHead title=w.nav_training() />
            {news}
            <ErrorSummary title=w.error_summary_title() faults=summary />
            {coming}
            {plan}
            {(!past.is_empty())
                .then(|| view! { <Section title=w.training_past_title()><List>{past}</List></Section> })}
            <Section title=w.training_courses_title()>{courses}</Section>
        }
    }))
}

fn row(w: Words, meeting: &Meeting, who: &Who, now: chrono::DateTime<chrono::Utc>) -> AnyView {
    let session = &meeting.session;
    let title = meeting.course.in_language(w.language()).to_owned();
    let mut note = vec![when(w, meeting)];
    note.extend(place(w, meeting));
    let end = w.training_enrolled_count(session.taken).into_any();
    let note = note.join(w.list_comma());
    if who.may(May::RecordTraining(At { programme: session.programme, center: session.center }), now) {
        let href = format!("{}/{}", paths::TRAINING, session.id);
        view! { <Item title=title href=href note=note end=end /> }.into_any()
    } else {
        view! { <Item title=title note=note end=end /> }.into_any()
    }
}

fn plan_form(w: Words, form: SessionForm, courses: Vec<Choice>, centers: Vec<Choice>, faults: Vec<Fault>) -> AnyView {
    let wrong = move |field: &str| fault_of(&faults, field);
    view! {
        <Section title=w.training_session_add()>
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
                <Actions>
                    <Button label=w.training_plan() />
                </Actions>
            </Form>
        </Section>
    }
    .into_any()
}

pub(super) async fn add(visit: Visit, Typed(form): Typed<SessionForm>) -> Answer {
    let typed = form.clone();
    let outcome = visit
        .act(move |act| {
            let form = typed.clone();
            Box::pin(async move { training::plan(act, &form).await })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &form, &faults, "").await
        }
        outcome => visit.done(outcome, |_| format!("{}?told=planned", paths::TRAINING)),
    }
}
