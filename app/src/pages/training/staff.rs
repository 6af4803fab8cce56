//! Courses and sessions of a programme, for those who teach and those who plan.

use super::courses::{facts, outline};
use super::plan::plan_form;
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
    let (coming, past, courses, centers, claims) = visit
        .look(move |look| {
            Box::pin(async move {
                Ok((
                    training::coming(look, programme).await?,
                    training::past(look, programme).await?,
                    training::courses(look, programme).await?,
                    centers::of_programme(look, programme).await?,
                    training::claims::waiting(look, programme).await?,
                ))
            })
        })
        .await?;
    let rows = |meetings: &[Meeting]| meetings.iter().map(|m| row(w, m, &who, now)).collect::<Vec<_>>();
    let (coming, past) = (rows(&coming), rows(&past));
    let course_rows: Vec<_> = courses
        .iter()
        .map(|course| {
            let (title, note) = (course.names.in_language(w.language()).to_owned(), facts(w, course));
            if training::may_keep(&who, programme, course.center, now) {
                view! { <Item title=title href=outline(&course.code) note=note /> }.into_any()
            } else {
                view! { <Item title=title note=note /> }.into_any()
            }
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
    let keeps = plans || centers.iter().any(|c| training::may_keep(&who, programme, Some(c.id), now));
    let matrices: Vec<_> = centers
        .iter()
        .filter(|c| who.may(May::SeePeople(At { programme, center: c.id }), now))
        .map(|c| {
            let href = format!("{}/matrix/{}", paths::TRAINING, c.code);
            view! { <Item title=c.names.in_language(w.language()).to_owned() href=href /> }.into_any()
        })
        .collect();
    let claims: Vec<_> = claims
        .iter()
        .map(|one| {
            let title = view! { <Name name=one.name.full() /> }.into_any();
            let note = format!("{} · {}", one.course_names.in_language(w.language()), one.issuer);
            view! { <Item title=title href=format!("{}/claims/{}", paths::TRAINING, one.id) note=note /> }.into_any()
        })
        .collect();
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
            {(!claims.is_empty())
                .then(|| view! { <Section title=w.training_claims_title()><List>{claims}</List></Section> })}
            {coming}
            {plan}
            {(!past.is_empty())
                .then(|| view! { <Section title=w.training_past_title()><List>{past}</List></Section> })}
            <Section title=w.training_courses_title()>
                {courses}
                {keeps.then(|| view! {
                    <Actions>
                        <Button label=w.course_new() href="/training/courses/new" tone=Tone::Quiet icon=Glyph::Plus />
                    </Actions>
                })}
            </Section>
            {(!matrices.is_empty())
                .then(|| view! {
                    <Section title=w.training_matrix_title()>
                        <More label=w.training_matrix_centers()><List>{matrices}</List></More>
                    </Section>
                })}
        }
    }))
}

fn row(w: Words, meeting: &Meeting, who: &Who, now: chrono::DateTime<chrono::Utc>) -> AnyView {
    let session = &meeting.session;
    let title = meeting.course.in_language(w.language()).to_owned();
    let mut note = vec![when(w, meeting)];
    note.extend(place(w, meeting));
    note.push(w.training_enrolled_count(session.taken));
    let note = note.join(" · ");
    if who.may(May::RecordTraining(At { programme: session.programme, center: session.center }), now) {
        let href = format!("{}/{}", paths::TRAINING, session.id);
        view! { <Item title=title href=href note=note /> }.into_any()
    } else {
        view! { <Item title=title note=note /> }.into_any()
    }
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
