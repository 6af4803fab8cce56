//! One person's attendance on one shift: what is recorded, and everything that can still be done about it.

use crate::pages::account::told as told_faults;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use chrono::{DateTime, NaiveTime, Utc};
use domain::attendance::{Departure, ExcuseState, Presence, State};
use domain::exchange::CannotReason;
use domain::faults;
use domain::ids::AssignmentId;
use domain::rights::May;
use leptos::prelude::*;
use programme::Error;
use programme::attendance::{self, One};
use serde::Deserialize;
use words::Words;

/// What is typed on the page.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct OneForm {
    pub(super) assignment: String,
    pub(super) attendance: String,
    pub(super) center: String,
    pub(super) excuse: String,
    pub(super) note: String,
    pub(super) came: String,
    pub(super) left: String,
    pub(super) why: String,
    pub(super) from: String,
    pub(super) until: String,
    pub(super) answer: String,
    pub(super) on: String,
    pub(super) told: String,
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>, Query(form): Query<OneForm>) -> Answer {
    show(&visit, OneForm { assignment: id, ..form }, &[]).await
}

/// The page, after a form with faults with what was typed.
pub(super) async fn show(visit: &Visit, form: OneForm, faults: &[faults::Fault]) -> Answer {
    let id: AssignmentId = form.assignment.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let one = visit.look(move |look| Box::pin(attendance::one(look, id))).await?;
    if visit.wants_json {
        return Ok(visit.json(StatusCode::OK, &one));
    }
    let (w, who) = (visit.words, visit.who());
    let told = match form.told.as_str() {
        "break" => Some(w.attendance_told_break()),
        "back" => Some(w.attendance_told_back()),
        "undone" => Some(w.attendance_told_undone()),
        "excused" => Some(w.attendance_told_excused()),
        "recorded" => Some(w.attendance_told_recorded()),
        "times" => Some(w.attendance_told_times()),
        "confirmed" => Some(w.attendance_told_confirmed()),
        "asked" => Some(w.misses_plea_told()),
        "withdrawn" => Some(w.misses_plea_withdrawn()),
        "answered" => Some(w.misses_plea_answered()),
        _ => None,
    };
    let mine = who.person == Some(one.here.person);
    let runs = !mine && who.may(May::RecordAttendance(one.at), visit.now);
    let corrects = runs && who.may(May::CorrectHours(one.at), visit.now);
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let faults = told_faults(w, faults);
    let over = visit.now >= one.here.period.end();
    let facts = facts(w, &one);
    let eyebrow = format!("{} · {}", w.attendance_one_eyebrow(), one.center.in_language(w.language()));
    let day = w.day(one.date);
    let span = w.time_span(one.zone.clock(one.here.shift_period.start()), one.zone.clock(one.here.shift_period.end()));
    let lead = format!("{} · {}", w.date_and_time(&day, &span), one.here.position.in_language(w.language()));
    let undo = undo(w, &one);
    let pause = (runs || mine).then(|| pause(w, &one));
    let confirm = (runs && one.state == State::Closed).then(|| confirm_form(w, &one, &form, &faults));
    let record = (corrects && over && matches!(one.state, State::Expected | State::NoShow))
        .then(|| record_form(w, &one, &form, &faults));
    let excuse =
        (runs && matches!(one.state, State::Expected | State::NoShow)).then(|| excuse_form(w, &one, &form, &faults));
    let asked = one.excuse.as_ref().is_some_and(|excuse| excuse.state == ExcuseState::Asked);
    let excuse = excuse.filter(|_| !asked);
    let plea = super::plea::section(w, &one, &form, &faults, mine, runs);
    let times = (runs && !matches!(one.state, State::NoShow | State::Excused))
        .then(|| times_form(w, &one, &form, &span, &faults));
    let name = one.here.name.clone();
    let (href, label) = if runs || !mine {
        let center = one.center.in_language(w.language());
        (paths::now(&one.center_code), w.attendance_now_title(center))
    } else {
        (paths::MY_SHIFTS.to_owned(), w.nav_my_shifts().to_owned())
    };
    let sheet = visit.sheet(&name).status(status).layout(Layout::Narrow).back(&href, &label);
    Ok(sheet.show(move || {
        let title = view! { <Name name=name /> }.into_any();
        view! {
            <PageHead title=title eyebrow=eyebrow lead=lead />
            {told.map(|title| view! { <Banner news=News::Good title=title /> })}
            {(!faults.is_empty()).then(|| view! { <ErrorSummary title=w.error_summary_title() faults=faults /> })}
            <Facts facts=facts />
            {undo}
            {pause}
            {plea}
            {confirm}
            {record}
            {excuse}
            {times}
        }
    }))
}

fn clock(w: Words, one: &One, at: DateTime<Utc>) -> String {
    w.time(one.zone.clock(at))
}

/// How somebody stands to their place, in a word.
fn status(w: Words, one: &One) -> String {
    let clock = |at: Option<DateTime<Utc>>| at.map(|at| clock(w, one, at)).unwrap_or_default();
    match one.here.status {
        Presence::Expected => w.attendance_presence_expected().to_owned(),
        Presence::Late => w.attendance_presence_late().to_owned(),
        Presence::Here => w.attendance_presence_here(&clock(one.here.arrived_at)),
        Presence::OnBreak => w.attendance_presence_on_break(&clock(one.here.break_since)),
        Presence::Left => w.attendance_presence_left(&clock(one.here.left_at)),
        Presence::Closed => w.attendance_presence_closed().to_owned(),
        Presence::Absent => w.attendance_presence_absent().to_owned(),
        Presence::Excused => w.attendance_presence_excused().to_owned(),
    }
}

fn facts(w: Words, one: &One) -> Vec<(String, AnyView)> {
    let mut facts = vec![(w.attendance_one_status().to_owned(), status(w, one).into_any())];
    let mut add = |label: &str, text: String| facts.push((label.to_owned(), text.into_any()));
    if one.here.period != one.here.shift_period {
        let (from, until) = (one.here.period.start(), one.here.period.end());
        add(w.attendance_one_planned(), w.time_span(one.zone.clock(from), one.zone.clock(until)));
    }
    if one.here.trainee {
        add(w.attendance_position_label(), w.attendance_tag_trainee().to_owned());
    }
    if let Some(absence) = &one.absence {
        let note = if absence.note.is_empty() { String::new() } else { format!(" · {}", absence.note) };
        add(w.attendance_excuse_reason(), format!("{}{note}", w.cannot_reason(absence.reason)));
    }
    let Some(stay) = &one.stay else { return facts };
    let late = match stay.arrival {
        domain::attendance::Arrival::OnTime => w.attendance_on_time(),
        domain::attendance::Arrival::Late => w.attendance_late(),
    };
    let mut came = vec![w.attendance_one_proof(&clock(w, one, stay.arrived_at), w.proof(stay.proof)), late.to_owned()];
    came.extend(stay.walk_in.then(|| w.attendance_tag_walk_in().to_owned()));
    add(w.attendance_one_came(), came.join(" · "));
    if !one.breaks.is_empty() {
        let span = |(from, until): &(DateTime<Utc>, Option<DateTime<Utc>>)| match until {
            Some(until) => w.time_span(one.zone.clock(*from), one.zone.clock(*until)),
            None => w.attendance_break_since(&clock(w, one, *from)),
        };
        add(w.attendance_breaks(), one.breaks.iter().map(span).collect::<Vec<_>>().join(w.list_comma()));
    }
    if let (Some(left), Some(proof)) = (stay.left_at, stay.left_proof) {
        let mut gone = vec![w.attendance_one_proof(&clock(w, one, left), w.proof(proof))];
        gone.extend(match stay.departure {
            Some(Departure::Early) => Some(w.attendance_departure_early().to_owned()),
            Some(Departure::Late) => Some(w.attendance_departure_late().to_owned()),
            _ => None,
        });
        add(w.attendance_one_left(), gone.join(" · "));
    }
    if let Some(minutes) = stay.minutes {
        add(w.attendance_hours_hours(), w.hours(minutes));
    }
    facts
}

fn undo(w: Words, one: &One) -> Option<AnyView> {
    let until = w.attendance_undo_text(&clock(w, one, one.undo_until?));
    let fields = vec![("assignment", one.here.assignment.to_string())];
    Some(
        view! {
            <div class="stack tight">
                <PostButton action="/api/attendance/undo" fields=fields label=w.attendance_undo() tone=Tone::Quiet />
                <p class="muted">{until}</p>
            </div>
        }
        .into_any(),
    )
}

fn pause(w: Words, one: &One) -> Option<AnyView> {
    let (on, label) = match one.state {
        State::Here => ("yes", w.attendance_break_begin()),
        State::OnBreak => ("", w.attendance_break_end()),
        _ => return None,
    };
    let fields = vec![
        ("attendance", one.here.attendance?.to_string()),
        ("assignment", one.here.assignment.to_string()),
        ("on", on.to_owned()),
    ];
    Some(view! { <PostButton action="/api/attendance/break" fields=fields label=label tone=Tone::Quiet /> }.into_any())
}

/// What a clock's field shows: what was typed, else what is known.
fn shown(typed: &str, known: NaiveTime) -> String {
    if typed.is_empty() { known.format("%H:%M").to_string() } else { typed.to_owned() }
}

fn confirm_form(w: Words, one: &One, form: &OneForm, faults: &[Fault]) -> Option<AnyView> {
    let stay = one.stay.as_ref()?;
    let left = shown(&form.left, one.zone.clock(stay.left_at?));
    let fields = vec![("attendance", stay.attendance.to_string()), ("assignment", stay.assignment.to_string())];
    let wrong = fault_of(faults, "left");
    Some(
        view! {
            <Section title=w.attendance_confirm_title()>
                <Form action="/api/attendance/confirm" fields=fields>
                    <Field
                        name="left"
                        label=w.attendance_left_at_label()
                        kind="time"
                        width=8
                        value=left
                        hint=w.attendance_confirm_left_hint()
                        error=wrong
                    />
                    <Actions><Button label=w.confirm() /></Actions>
                </Form>
            </Section>
        }
        .into_any(),
    )
}

fn record_form(w: Words, one: &One, form: &OneForm, faults: &[Fault]) -> AnyView {
    let came = shown(&form.came, one.zone.clock(one.here.period.start()));
    let left = shown(&form.left, one.zone.clock(one.here.period.end()));
    let fields = vec![("assignment", one.here.assignment.to_string())];
    let wrong = |field: &str| fault_of(faults, field);
    let (bad_came, bad_left, bad_why, why) = (wrong("came"), wrong("left"), wrong("why"), form.why.clone());
    view! {
        <Section title=w.attendance_record_title()>
            <p>{w.attendance_record_text()}</p>
            <Form action="/api/attendance/record" fields=fields>
                <div class="beside">
                    <Field name="came" label=w.attendance_came_at() kind="time" width=8 value=came error=bad_came />
                    <Field name="left" label=w.attendance_left_at_label() kind="time" width=8 value=left error=bad_left />
                </div>
                <Field name="why" label=w.reason_label() maxlength=500 value=why error=bad_why />
                <Actions><Button label=w.attendance_record_do() /></Actions>
            </Form>
        </Section>
    }
    .into_any()
}

fn excuse_form(w: Words, one: &One, form: &OneForm, faults: &[Fault]) -> AnyView {
    let choices = CannotReason::ALL
        .iter()
        .map(|r| Choice::new(r.as_str(), w.cannot_reason(*r)).chosen(r.as_str() == form.excuse))
        .collect::<Vec<_>>();
    let fields = vec![("assignment", one.here.assignment.to_string())];
    let (bad_excuse, bad_note) = (fault_of(faults, "excuse"), fault_of(faults, "note"));
    let note = form.note.clone();
    view! {
        <Section title=w.attendance_excuse_title()>
            <p>{w.attendance_excuse_text()}</p>
            <Form action="/api/attendance/excuse" fields=fields>
                <Select
                    name="excuse"
                    label=w.attendance_excuse_reason()
                    choices=choices
                    nothing=w.choose()
                    error=bad_excuse
                    width=16
                />
                <Field
                    name="note"
                    label=w.note_label()
                    maxlength=500
                    value=note
                    optional=w.optional()
                    error=bad_note
                />
                <Actions><Button label=w.attendance_excuse_do() tone=Tone::Quiet /></Actions>
            </Form>
        </Section>
    }
    .into_any()
}

fn times_form(w: Words, one: &One, form: &OneForm, span: &str, faults: &[Fault]) -> AnyView {
    let from = shown(&form.from, one.zone.clock(one.here.period.start()));
    let until = shown(&form.until, one.zone.clock(one.here.period.end()));
    let fields = vec![("assignment", one.here.assignment.to_string())];
    let (bad_from, bad_until) = (fault_of(faults, "from"), fault_of(faults, "until"));
    let text = w.attendance_times_text(span);
    view! {
        <Section title=w.attendance_times_title()>
            <p>{text}</p>
            <Form action="/api/attendance/times" fields=fields>
                <div class="beside">
                    <Field name="from" label=w.attendance_times_from() kind="time" width=8 value=from error=bad_from />
                    <Field name="until" label=w.attendance_times_until() kind="time" width=8 value=until error=bad_until />
                </div>
                <Actions><Button label=w.attendance_times_do() tone=Tone::Quiet /></Actions>
            </Form>
        </Section>
    }
    .into_any()
}
