//! What somebody has learned, for those who teach them, and who gets more time or tries.

use super::course::standing;
use crate::pages::account::told as told_faults;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use domain::faults::{self, FaultKind};
use domain::ids::{CourseId, PersonId};
use leptos::prelude::*;
use programme::Error;
use programme::training::{self, Allowance};
use serde::Deserialize;

/// What the address says.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    told: String,
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let id: PersonId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    show(&visit, StatusCode::OK, id, AllowForm::default(), &[], &asked.told).await
}

async fn show(
    visit: &Visit,
    status: StatusCode,
    id: PersonId,
    form: AllowForm,
    faults: &[faults::Fault],
    word: &str,
) -> Answer {
    let learner = visit.look(move |look| Box::pin(training::learner(look, id))).await?;
    let w = visit.words;
    let today = visit.zone_of(learner.programme)?.date(visit.now);
    let faults = told_faults(w, faults);
    let name = learner.name.full();
    let own = visit.who().person == Some(id);
    let news = super::told(w, word);
    let sheet = visit.sheet(&name).status(status).layout(Layout::Narrow).back(paths::TRAINING, w.nav_training());
    Ok(sheet.show(move || {
        let rows: Vec<_> = learner
            .learned
            .iter()
            .map(|one| {
                let (note, news) = standing(w, &one.record, today);
                let end = view! { <Tag label=super::result(w, one.record.result) news=news /> }.into_any();
                view! { <Item title=one.course.in_language(w.language()).to_owned() note=note end=end /> }.into_any()
            })
            .collect();
        let records = if rows.is_empty() {
            view! { <p class="hint">{w.training_records_empty()}</p> }.into_any()
        } else {
            view! { <List>{rows}</List> }.into_any()
        };
        let given: Vec<_> = learner
            .allowances
            .iter()
            .map(|(course, allowance)| {
                let note = w.training_allowed(allowance.time_percent, allowance.attempts);
                view! { <Item title=course.names.in_language(w.language()).to_owned() note=note /> }.into_any()
            })
            .collect();
        let choices: Vec<_> = learner
            .courses
            .iter()
            .map(|c| Choice::new(c.id.to_string(), c.names.in_language(w.language())).chosen(c.id.to_string() == form.course))
            .collect();
        let wrong = |field: &str| fault_of(&faults, field);
        let (percent, tries) = (form.percent.clone(), form.tries.clone());
        let (wrong_course, wrong_percent, wrong_tries) = (wrong("course"), wrong("percent"), wrong("tries"));
        let summary = faults.clone();
        let allow = (!own && !choices.is_empty()).then(|| {
            view! {
                <Section title=w.training_allow_title()>
                    <p class="hint">{w.training_allow_lead()}</p>
                    {(!given.is_empty()).then(|| view! { <List>{given}</List> })}
                    <Form action="/api/training/allow" fields=vec![("person", id.to_string())]>
                        <Select name="course" label=w.training_course_label() choices=choices nothing=w.choose_one() error=wrong_course />
                        <Field name="percent" kind="number" inputmode="numeric" label=w.training_allow_time() value=percent error=wrong_percent optional=w.optional() width=4 />
                        <Field name="tries" kind="number" inputmode="numeric" label=w.training_allow_tries() value=tries error=wrong_tries optional=w.optional() width=4 />
                        <Actions><Button label=w.save() /></Actions>
                    </Form>
                </Section>
            }
        });
        let title = view! { <Name name=name /> }.into_any();
        view! {
            <PageHead title=title />
            <ErrorSummary title=w.error_summary_title() faults=summary />
            {news}
            <Section title=w.training_records_of()>{records}</Section>
            {allow}
        }
    }))
}

/// More time, more tries.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct AllowForm {
    person: String,
    course: String,
    percent: String,
    tries: String,
}

pub(super) async fn allow(visit: Visit, Typed(form): Typed<AllowForm>) -> Answer {
    let person: PersonId = form.person.trim().parse().map_err(|_| visit.problem(Error::NotFound))?;
    let course: Result<CourseId, _> = form.course.trim().parse();
    // What can't be read is no number in the range
    let number = |text: &str| if text.trim().is_empty() { 0 } else { text.trim().parse().unwrap_or(-1) };
    let allowance = Allowance { time_percent: number(&form.percent), attempts: number(&form.tries) };
    let outcome = match course {
        Err(_) => Err(Error::fault("course", FaultKind::Choice)),
        Ok(course) => visit.act(move |act| Box::pin(training::allow(act, person, course, allowance))).await,
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, person, form, &faults, "").await
        }
        outcome => visit.done(outcome, |()| format!("{}/people/{person}?told=kept", paths::TRAINING)),
    }
}
