//! Somebody's hours as the staff of their centers see them, and correcting an entry.

use super::hours::tables;
use crate::pages::account::told;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use domain::faults::{Fault, FaultKind};
use domain::ids::{HoursEntryId, PersonId};
use domain::rights::May;
use leptos::prelude::*;
use programme::attendance::{self, Corrected, Line};
use programme::{Error, people};
use serde::Deserialize;
use serde_json::json;

/// What just happened.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Shown {
    told: String,
}

/// What a correction posts.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct CorrectForm {
    entry: String,
    minutes: String,
    note: String,
}

pub(super) async fn list(visit: Visit, Path(id): Path<String>, Query(shown): Query<Shown>) -> Answer {
    let id: PersonId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let lines = visit.look(move |look| Box::pin(attendance::ledger(look, id))).await?;
    let total: i64 = lines.iter().map(|line| line.minutes).sum();
    if visit.wants_json {
        return Ok(visit.json(StatusCode::OK, &json!({ "minutes": total, "entries": lines })));
    }
    let name = visit.look(move |look| Box::pin(people::find(look, id))).await?.name;
    let (w, who, now) = (visit.words, visit.who(), visit.now);
    let may = |line: &Line| {
        let mine = who.person == Some(line.person) || line.offsets.is_some();
        (!mine && who.may(May::CorrectHours(line.at), now)).then(|| {
            let says = format!("{}{}{}", w.attendance_hours_correct(), w.list_comma(), w.date(line.date));
            view! { <a href=paths::hours_entry(line.entry) aria-label=says>{w.attendance_hours_correct()}</a> }
                .into_any()
        })
    };
    let empty = lines.is_empty();
    let tables = tables(w, &lines, &may);
    let total = vec![(w.attendance_hours_total().to_owned(), w.hours(total))];
    let sheet = visit.sheet(w.attendance_hours_hours()).back(&paths::person(id), &name.short());
    let told = match shown.told.as_str() {
        "corrected" => Some(w.attendance_hours_corrected()),
        "waiting" => Some(w.attendance_hours_told_waiting()),
        _ => None,
    };
    Ok(sheet.show(move || {
        view! {
            <PageHead title=w.attendance_hours_hours() lead=name.full() />
            {told.map(|title| view! { <Banner news=News::Good title=title /> })}
            {if empty {
                view! { <Empty title=w.attendance_hours_empty_title() text=w.attendance_hours_empty_text() /> }.into_any()
            } else {
                view! { <Figures figures=total /> {tables} }.into_any()
            }}
        }
    }))
}

pub(super) async fn page(visit: Visit, Path(entry): Path<String>) -> Answer {
    show(&visit, StatusCode::OK, CorrectForm { entry, ..CorrectForm::default() }, &[]).await
}

async fn show(visit: &Visit, status: StatusCode, form: CorrectForm, faults: &[Fault]) -> Answer {
    let entry: HoursEntryId = form.entry.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let (line, counts) = visit.look(move |look| Box::pin(attendance::correctable(look, entry))).await?;
    let w = visit.words;
    let faults = told(w, faults);
    let facts = vec![
        (w.date_label().to_owned(), w.date(line.date).into_any()),
        (w.center_label().to_owned(), line.center.in_language(w.language()).to_owned().into_any()),
        (w.attendance_position_label().to_owned(), line.position.in_language(w.language()).to_owned().into_any()),
        (w.attendance_hours_hours().to_owned(), w.hours(counts).into_any()),
    ];
    let minutes = if faults.is_empty() { counts.to_string() } else { form.minutes };
    let sheet = visit.sheet(w.attendance_hours_correct()).status(status).layout(Layout::Narrow);
    Ok(sheet.back(&paths::person_hours(line.person), w.attendance_hours_hours()).show(move || {
        let (summary, wrong) = (faults.clone(), move |field: &str| fault_of(&faults, field));
        view! {
            <PageHead title=w.attendance_hours_correct() lead=w.attendance_hours_correct_lead() />
            {(!summary.is_empty()).then(|| view! { <ErrorSummary title=w.error_summary_title() faults=summary /> })}
            <Facts facts=facts />
            <Form action="/api/hours/correct" fields=vec![("entry", form.entry)]>
                <Field
                    name="minutes"
                    label=w.attendance_hours_minutes()
                    kind="number"
                    inputmode="numeric"
                    width=4
                    min="0"
                    max=line.planned.unwrap_or(line.minutes).to_string()
                    value=minutes
                    error=wrong("minutes")
                />
                <Field name="note" label=w.reason_label() maxlength=500 value=form.note error=wrong("note") />
                <Actions>
                    <Button label=w.attendance_hours_correct() />
                </Actions>
            </Form>
        }
    }))
}

pub(super) async fn correct(visit: Visit, Typed(form): Typed<CorrectForm>) -> Answer {
    let entry: HoursEntryId = form.entry.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let minutes = form.minutes.trim().parse::<i64>();
    let minutes = minutes.map_err(|_| Error::fault("minutes", FaultKind::Number { min: 0, max: 24 * 60 }));
    let note = form.note.clone();
    let outcome = match minutes {
        Err(error) => Err(error),
        Ok(minutes) => {
            let work = visit.act(move |act| {
                let note = note.clone();
                Box::pin(async move {
                    let (line, _) = attendance::correctable(act, entry).await?;
                    attendance::correct(act, entry, minutes, &note).await.map(|id| (id, line.person))
                })
            });
            work.await
        }
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, form, &faults).await
        }
        Err(error) => Err(visit.problem(error)),
        Ok((done, person)) => visit.done(Ok(done), |done| {
            let told = if matches!(done, Corrected::Waiting(_)) { "waiting" } else { "corrected" };
            format!("{}?told={told}", paths::person_hours(person))
        }),
    }
}
