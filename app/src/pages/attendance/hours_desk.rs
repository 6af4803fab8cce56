//! The desk of questions about hours: disputes to answer, and corrections that wait for a second person.

use crate::pages::account::told as told_faults;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use domain::attendance::DisputeState;
use domain::faults::{self, FaultKind};
use domain::ids::{CorrectionId, DisputeId};
use domain::rights::May;
use leptos::prelude::*;
use programme::Error;
use programme::attendance::{self, Correction, Dispute, OpenExcuse, Paused};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// What is typed, posted, and was just done.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct DeskForm {
    dispute: String,
    correction: String,
    agrees: String,
    minutes: String,
    answer: String,
    told: String,
}

pub(super) async fn list(visit: Visit, Query(form): Query<DeskForm>) -> Answer {
    let programme = visit.programme()?.id;
    let (disputes, corrections, excuses, paused) = visit
        .look(move |look| {
            Box::pin(async move {
                let disputes = attendance::open_disputes(look, programme).await?;
                let corrections = attendance::waiting_corrections(look, programme).await?;
                let excuses = attendance::open_excuses(look, programme).await?;
                Ok((disputes, corrections, excuses, attendance::paused(look, programme).await?))
            })
        })
        .await?;
    if visit.wants_json {
        return Ok(visit.json(
            StatusCode::OK,
            &json!({
                "disputes": disputes, "corrections": corrections, "excuses": excuses, "paused": paused,
            }),
        ));
    }
    let w = visit.words;
    let told = match form.told.as_str() {
        "answered" => Some(w.attendance_desk_told_answered()),
        "agreed" => Some(w.attendance_desk_told_agreed()),
        "declined" => Some(w.attendance_desk_told_declined()),
        "waiting" => Some(w.attendance_desk_told_waiting()),
        _ => None,
    };
    let empty = disputes.is_empty() && corrections.is_empty() && excuses.is_empty() && paused.is_empty();
    let today = |zone: domain::time::Zone| zone.date(visit.now);
    let zone = visit.programme()?.zone;
    let rows = disputes.iter().map(|dispute| row(w, dispute, today(zone))).collect::<Vec<_>>();
    let excuses = excuses.iter().map(|one| excuse(w, one)).collect::<Vec<_>>();
    let paused = paused.iter().map(|one| pause(w, zone, one)).collect::<Vec<_>>();
    let waiting = corrections.iter().map(|one| correction(&visit, one)).collect::<Vec<_>>();
    Ok(visit.sheet(w.attendance_desk_title()).show(move || {
        view! {
            <PageHead title=w.attendance_desk_title() lead=w.attendance_desk_lead() />
            {told.map(|title| view! { <Banner news=News::Good title=title /> })}
            {empty
                .then(|| {
                    view! {
                        <Empty
                            title=w.attendance_desk_none_title()
                            text=w.attendance_desk_none_text()
                            icon=Glyph::Clock
                        />
                    }
                })}
            {(!rows.is_empty())
                .then(|| view! { <Section title=w.attendance_desk_disputes()><List>{rows}</List></Section> })}
            {(!waiting.is_empty())
                .then(|| view! { <Section title=w.attendance_desk_corrections()><List>{waiting}</List></Section> })}
            {(!excuses.is_empty())
                .then(|| view! { <Section title=w.misses_desk_excuses()><List>{excuses}</List></Section> })}
            {(!paused.is_empty())
                .then(|| view! { <Section title=w.misses_desk_paused()><List>{paused}</List></Section> })}
        }
    }))
}

fn row(w: Words, dispute: &Dispute, today: chrono::NaiveDate) -> AnyView {
    let late = dispute.due_on < today;
    let due = w.date(dispute.due_on);
    let due = if late { w.attendance_desk_overdue(&due) } else { w.attendance_desk_due(&due) };
    let name = view! { <Name name=dispute.name.short() /> }.into_any();
    let center = dispute.center.in_language(w.language());
    let known = format!("{} · {center} · {}", w.date(dispute.date), w.hours(dispute.counts));
    let href = paths::dispute(dispute.id);
    if late {
        let tag = view! { <Tag label=due news=News::Bad /> }.into_any();
        return view! { <Item title=name href=href note=known end=tag /> }.into_any();
    }
    view! { <Item title=name href=href note=format!("{known} · {due}") /> }.into_any()
}

fn excuse(w: Words, one: &OpenExcuse) -> AnyView {
    let name = view! { <Name name=one.name.short() /> }.into_any();
    let what = if one.excuse.was_there { w.misses_plea_was_there() } else { w.cannot_reason(one.excuse.reason) };
    let note = format!("{} · {} · {what}", w.date(one.date), one.center.in_language(w.language()));
    view! { <Item title=name href=format!("{}#asks", paths::attendance(one.assignment)) note=note /> }.into_any()
}

fn pause(w: Words, zone: domain::time::Zone, one: &Paused) -> AnyView {
    let name = view! { <Name name=one.name.short() /> }.into_any();
    let note = w.misses_desk_paused_note(one.pause.counted, &w.date(zone.date(one.pause.began_at)));
    view! { <Item title=name href=paths::person_misses(one.person) note=note /> }.into_any()
}

fn correction(visit: &Visit, one: &Correction) -> AnyView {
    let (w, who) = (visit.words, visit.who());
    let may = who.may(May::CorrectHours(one.at), visit.now);
    let other = who.person != one.asked_by && who.person != Some(one.person);
    let name = one.name.short();
    let change = w.attendance_desk_change(&w.hours(one.counts), &w.hours(one.minutes));
    let asked = one.asked_by_name.as_ref().map(|name| w.attendance_desk_asked_by(&name.short())).unwrap_or_default();
    let said = w.list(std::slice::from_ref(&one.note));
    let note = format!("{} · {change} · {asked} · {said}", w.date(one.date));
    let fields = |agrees: &str| vec![("correction", one.id.to_string()), ("agrees", agrees.to_owned())];
    let title = view! { <Name name=name.clone() /> }.into_any();
    if !(may && other) {
        return view! { <Item title=title note=note /> }.into_any();
    }
    let end = view! {
        <PostButton
            action="/api/hours/decide"
            fields=fields("yes")
            label=w.attendance_desk_agree()
            says=w.attendance_desk_agree_says(&name)
            tone=Tone::Quiet
        />
        <PostButton
            action="/api/hours/decide"
            fields=fields("")
            label=w.attendance_desk_decline()
            says=w.attendance_desk_decline_says(&name)
            tone=Tone::Plain
        />
    }
    .into_any();
    view! { <Item title=title note=note end=end acts=true /> }.into_any()
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Answer {
    show(&visit, DeskForm { dispute: id, ..DeskForm::default() }, &[]).await
}

async fn show(visit: &Visit, form: DeskForm, faults: &[faults::Fault]) -> Answer {
    let id: DisputeId = form.dispute.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let dispute = visit.look(move |look| Box::pin(attendance::find_dispute(look, id))).await?;
    if visit.wants_json {
        return Ok(visit.json(StatusCode::OK, &dispute));
    }
    let (w, who) = (visit.words, visit.who());
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let faults = told_faults(w, faults);
    let name = dispute.name.short();
    let note = dispute.note.clone();
    let facts = vec![
        (w.date_label().to_owned(), w.date(dispute.date).into_any()),
        (w.center_label().to_owned(), dispute.center.in_language(w.language()).to_owned().into_any()),
        (w.attendance_hours_hours().to_owned(), w.hours(dispute.counts).into_any()),
        (w.attendance_answer_says(&name), view! { <span dir="auto">{note}</span> }.into_any()),
    ];
    let open = dispute.state == DisputeState::Open;
    let answers = open && who.person != Some(dispute.person) && who.may(May::CorrectHours(dispute.at), visit.now);
    let stands = (!open).then(|| super::dispute::standing(w, &dispute));
    let minutes = if form.minutes.is_empty() { dispute.counts.to_string() } else { form.minutes.clone() };
    let hours = paths::person_hours(dispute.person);
    let sheet = visit.sheet(w.attendance_answer_title()).status(status).layout(Layout::Narrow);
    Ok(sheet.back(paths::HOURS_DESK, w.attendance_desk_title()).show(move || {
        let (wrong_minutes, wrong_answer) = (fault_of(&faults, "minutes"), fault_of(&faults, "answer"));
        view! {
            <PageHead title=w.attendance_answer_title() eyebrow=name lead=w.attendance_answer_lead() />
            {(!faults.is_empty()).then(|| view! { <ErrorSummary title=w.error_summary_title() faults=faults /> })}
            <Facts facts=facts />
            <p><a href=hours>{w.attendance_hours_entries()}</a></p>
            {stands.map(|stands| view! { <p>{stands}</p> })}
            {answers
                .then(|| {
                    view! {
                        <Form action="/api/hours/answer" fields=vec![("dispute", form.dispute)]>
                            <Field
                                name="minutes"
                                label=w.attendance_hours_minutes()
                                kind="number"
                                inputmode="numeric"
                                width=4
                                min="0"
                                value=minutes
                                error=wrong_minutes
                            />
                            <TextArea
                                name="answer"
                                label=w.attendance_answer_text()
                                rows=3
                                maxlength=500
                                value=form.answer
                                error=wrong_answer
                            />
                            <Actions><Button label=w.attendance_answer_send() /></Actions>
                        </Form>
                    }
                })}
        }
    }))
}

pub(super) async fn answer(visit: Visit, Typed(form): Typed<DeskForm>) -> Answer {
    let typed = || {
        let id: DisputeId = form.dispute.parse().map_err(|_| Error::NotFound)?;
        let minutes = match form.minutes.trim() {
            "" => None,
            text => {
                Some(text.parse().map_err(|_| Error::fault("minutes", FaultKind::Number { min: 0, max: 24 * 60 }))?)
            }
        };
        Ok((id, minutes))
    };
    let outcome = match typed() {
        Err(error) => Err(error),
        Ok((id, minutes)) => {
            let text = form.answer.clone();
            let work = visit.act(move |act| {
                let text = text.clone();
                Box::pin(async move { attendance::answer_dispute(act, id, minutes, &text).await })
            });
            work.await
        }
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => show(&visit, form, &faults).await,
        outcome => visit.done(outcome, |dispute| {
            let told = if dispute.state == DisputeState::Open { "waiting" } else { "answered" };
            format!("{}?told={told}", paths::HOURS_DESK)
        }),
    }
}

pub(super) async fn decide(visit: Visit, Typed(form): Typed<DeskForm>) -> Answer {
    let agrees = !form.agrees.is_empty();
    let outcome = match form.correction.parse::<CorrectionId>() {
        Err(_) => Err(Error::NotFound),
        Ok(id) => visit.act(move |act| Box::pin(attendance::decide_correction(act, id, agrees))).await,
    };
    let told = if agrees { "agreed" } else { "declined" };
    visit.done(outcome, |()| format!("{}?told={told}", paths::HOURS_DESK))
}
