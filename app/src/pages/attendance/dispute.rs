//! "This is wrong": a volunteer disputes an entry of the own hours, or takes that back.

use crate::pages::account::told as told_faults;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Path;
use axum::http::StatusCode;
use domain::attendance::DisputeState;
use domain::faults;
use domain::ids::{DisputeId, HoursEntryId};
use leptos::prelude::*;
use programme::attendance::{self, Dispute};
use programme::{Error, programmes};
use serde::Deserialize;
use words::Words;

/// What is typed and posted.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct DisputeForm {
    entry: String,
    dispute: String,
    note: String,
}

pub(super) async fn page(visit: Visit, Path(entry): Path<String>) -> Answer {
    show(&visit, DisputeForm { entry, ..DisputeForm::default() }, &[]).await
}

async fn show(visit: &Visit, form: DisputeForm, faults: &[faults::Fault]) -> Answer {
    let entry: HoursEntryId = form.entry.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let me = visit.signed_in()?.person.id;
    let (line, days) = visit
        .look(move |look| {
            Box::pin(async move {
                let lines = attendance::ledger(look, me).await?;
                let line = lines.into_iter().find(|line| line.entry == entry).ok_or(Error::NotFound)?;
                let rules = programmes::find(look, line.at.programme).await?.rules;
                Ok((line, rules.hours.dispute_days))
            })
        })
        .await?;
    let w = visit.words;
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let faults = told_faults(w, faults);
    let facts = vec![
        (w.date_label().to_owned(), w.date(line.date).into_any()),
        (w.center_label().to_owned(), line.center.in_language(w.language()).to_owned().into_any()),
        (w.attendance_position_label().to_owned(), line.position.in_language(w.language()).to_owned().into_any()),
        (w.attendance_hours_hours().to_owned(), w.hours(line.minutes).into_any()),
    ];
    let lead = w.attendance_dispute_lead(&w.number(days));
    let wrong = fault_of(&faults, "note");
    let sheet = visit.sheet(w.attendance_dispute_title()).status(status).layout(Layout::Narrow);
    Ok(sheet.back(paths::MY_HOURS, w.nav_my_hours()).show(move || {
        view! {
            <PageHead title=w.attendance_dispute_title() lead=lead />
            {(!faults.is_empty()).then(|| view! { <ErrorSummary title=w.error_summary_title() faults=faults /> })}
            <Facts facts=facts />
            <Form action="/api/hours/dispute" fields=vec![("entry", form.entry)]>
                <TextArea
                    name="note"
                    label=w.attendance_dispute_note()
                    rows=3
                    maxlength=500
                    value=form.note
                    error=wrong
                />
                <Actions><Button label=w.attendance_dispute_send() /></Actions>
            </Form>
        }
    }))
}

pub(super) async fn dispute(visit: Visit, Typed(form): Typed<DisputeForm>) -> Answer {
    let outcome = match form.entry.parse::<HoursEntryId>() {
        Err(_) => Err(Error::NotFound),
        Ok(entry) => {
            let note = form.note.clone();
            let work = visit.act(move |act| {
                let note = note.clone();
                Box::pin(async move { attendance::dispute(act, entry, &note).await })
            });
            work.await
        }
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => show(&visit, form, &faults).await,
        outcome => visit.done(outcome, |dispute| format!("{}?told=disputed&due={}", paths::MY_HOURS, dispute.due_on)),
    }
}

pub(super) async fn withdraw(visit: Visit, Typed(form): Typed<DisputeForm>) -> Answer {
    let outcome = match form.dispute.parse::<DisputeId>() {
        Err(_) => Err(Error::NotFound),
        Ok(id) => visit.act(move |act| Box::pin(attendance::withdraw_dispute(act, id))).await,
    };
    visit.done(outcome, |()| format!("{}?told=withdrawn", paths::MY_HOURS))
}

/// What an entry's owner reads of a dispute, and can do about it.
pub(super) fn standing(w: Words, dispute: &Dispute) -> AnyView {
    let answer = &dispute.answer;
    match dispute.state {
        DisputeState::Open => {
            let fields = vec![("dispute", dispute.id.to_string())];
            let text = w.attendance_dispute_open(&w.date(dispute.due_on));
            view! {
                <span>{text}</span>
                <PostButton
                    action="/api/hours/withdraw"
                    fields=fields
                    label=w.attendance_dispute_withdraw()
                    tone=Tone::Plain
                />
            }
            .into_any()
        }
        DisputeState::Corrected => w.attendance_dispute_corrected(answer).into_any(),
        DisputeState::Declined => w.attendance_dispute_declined(answer).into_any(),
        DisputeState::Withdrawn => w.attendance_dispute_withdrawn().into_any(),
    }
}
