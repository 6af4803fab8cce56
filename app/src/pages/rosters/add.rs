//! Adding a single shift to a week.

use super::templates::position_choices;
use super::{center, name, week, week_words};
use crate::pages::account::told;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::centers::Center;
use domain::faults;
use domain::time::Week;
use leptos::prelude::*;
use programme::rosters::{self, ShiftForm};
use programme::{Error, centers};
use serde::Deserialize;
use serde_json::json;

pub(super) async fn page(visit: Visit, Path((code, text)): Path<(String, String)>) -> Answer {
    let week = week(&visit, &text)?;
    let center = center(&visit, &code).await?;
    show(&visit, &center, week, StatusCode::OK, ShiftForm::default(), &[]).await
}

async fn show(
    visit: &Visit,
    center: &Center,
    week: Week,
    status: StatusCode,
    form: ShiftForm,
    faults: &[faults::Fault],
) -> Result<Response, Problem> {
    let at = center.clone();
    let positions = visit
        .look(move |look| {
            Box::pin(async move {
                look.require(domain::rights::May::ManageRosters(at.at()))?;
                centers::positions(look, at.programme).await
            })
        })
        .await?;
    let w = visit.words;
    let faults = told(w, faults);
    let (number, span) = week_words(w, week);
    let title = name(w, center);
    let days: Vec<Choice> =
        week.days().map(|d| Choice::new(d.to_string(), w.day(d)).chosen(d.to_string() == form.date)).collect();
    let code = center.code.clone();
    let sheet = visit
        .sheet(w.roster_add_shift())
        .status(status)
        .layout(Layout::Narrow)
        .back(&paths::roster(&code, week), w.roster_board_of());
    Ok(sheet.show(move || {
        let summary = faults.clone();
        let wrong = move |field: &str| fault_of(&faults, field);
        view! {
            <PageHead title=w.roster_add_shift().into_any() eyebrow=format!("{title} · {number} · {span}") />
            {(!summary.is_empty())
                .then(|| view! { <ErrorSummary title=w.error_summary_title() faults=summary /> })}
            <Form action="/api/shifts/add" fields=vec![("center", code), ("week", week.to_string())]>
                <Select
                    name="position"
                    label=w.roster_position()
                    choices=position_choices(w, &positions, &form.position)
                    nothing=w.choose_one()
                    error=wrong("position")
                />
                <Select name="date" label=w.roster_weekday() choices=days nothing=w.choose_one() error=wrong("date") />
                <Field name="from" label=w.roster_starts_at() kind="time" value=form.from width=8 error=wrong("from") />
                <Field name="until" label=w.roster_ends_at() kind="time" value=form.until width=8 error=wrong("until") />
                <Field
                    name="places"
                    label=w.roster_places()
                    kind="number"
                    value=form.places
                    width=4
                    min="1"
                    max="500"
                    hint=w.template_places_hint()
                    optional=w.optional()
                    error=wrong("places")
                />
                <Field
                    name="trainees"
                    label=w.template_trainees()
                    kind="number"
                    value=form.trainees
                    width=4
                    min="0"
                    max="50"
                    optional=w.optional()
                    error=wrong("trainees")
                />
                <Field
                    name="languages"
                    label=w.template_languages()
                    value=form.languages
                    hint=w.template_languages_hint()
                    optional=w.optional()
                    error=wrong("languages")
                />
                <Field
                    name="note"
                    label=w.template_note()
                    value=form.note
                    hint=w.template_note_hint()
                    optional=w.optional()
                    error=wrong("note")
                />
                <Actions>
                    <Button label=w.roster_add_shift() />
                </Actions>
            </Form>
        }
    }))
}

/// A shift with the code of its center; the week is where the form came from.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct NewShift {
    center: String,
    week: String,
    #[serde(flatten)]
    shift: ShiftForm,
}

pub(super) async fn add(visit: Visit, Typed(form): Typed<NewShift>) -> Answer {
    let center = center(&visit, &form.center).await?;
    let (here, new) = (center.clone(), form.shift.clone());
    let outcome = visit
        .act(move |act| {
            let (center, form) = (here.clone(), new.clone());
            Box::pin(async move { rosters::add_on_board(act, &center, &form).await })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            let week = Week::parse(&form.week).unwrap_or_else(|_| Week::of(center.zone.date(visit.now)));
            show(&visit, &center, week, StatusCode::UNPROCESSABLE_ENTITY, form.shift, &faults).await
        }
        outcome => {
            let date = domain::time::day(&form.shift.date).unwrap_or_else(|| center.zone.date(visit.now));
            let path = paths::roster(&center.code, Week::of(date));
            visit.done(outcome.map(|id| json!({ "shift": id })), |_| format!("{path}?told=added"))
        }
    }
}
