//! One's own training: coming sessions, what was learned, and what is missing for which position.

use super::course::{address, standing};
use super::{place, result, told, when};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Query;
use axum::http::StatusCode;
use chrono::NaiveDate;
use domain::centers::Position;
use domain::ids::CourseSessionId;
use domain::training::{ClaimState, Course, TrainingRecord};
use leptos::prelude::*;
use programme::training::claims::Claim;
use programme::training::{self, Learned, Meeting};
use programme::{Error, centers};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// What the address says.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    told: String,
}

pub(super) async fn page(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let programme = visit.signed_in()?.programme.clone();
    let (id, today) = (programme.id, programme.zone.date(visit.now));
    let me = visit.signed_in()?.person.id;
    let (coming, learned, courses, positions, under_way, claims, counted) = visit
        .look(move |look| {
            Box::pin(async move {
                Ok((
                    training::coming(look, id).await?,
                    training::mine(look).await?,
                    training::offered(look).await?,
                    centers::positions(look, id).await?,
                    training::under_way(look).await?,
                    training::claims::mine(look).await?,
                    training::records(look, me).await?,
                ))
            })
        })
        .await?;
    let w = visit.words;
    if visit.wants_json {
        let facts: Vec<_> = learned.iter().map(|l| json!(l.record)).collect();
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let missing = missing(w, &positions, &courses, &counted, today);
    let sessions: Vec<_> =
        coming.iter().map(|meeting| session(w, meeting, meeting.session.period.start() > visit.now)).collect();
    let records: Vec<_> = learned.iter().map(|one| record(w, one, today)).collect();
    let ways: Vec<_> = courses
        .iter()
        .filter(|c| c.edition.is_some())
        .map(|c| offer(w, c, under_way.iter().any(|(id, _)| *id == c.id), &counted, today))
        .collect();
    let claims: Vec<_> = claims.iter().filter(|c| c.state != ClaimState::Confirmed).map(|c| claim(w, c)).collect();
    let news = told(w, &asked.told);
    Ok(visit.sheet(w.nav_my_training()).layout(Layout::Narrow).show(move || {
        let sessions = if sessions.is_empty() {
            view! {
                <Empty
                    title=w.training_sessions_empty_title()
                    text=w.training_sessions_empty_text()
                    icon=Glyph::Book
                />
            }
            .into_any()
        } else {
            view! { <Section title=w.training_sessions_title() id="sessions"><List>{sessions}</List></Section> }
                .into_any()
        };
        let records = if records.is_empty() {
            view! { <p class="hint">{w.training_records_empty()}</p> }.into_any()
        } else {
            view! { <List>{records}</List> }.into_any()
        };
        let missing = if missing.is_empty() {
            view! { <p class="hint">{w.training_missing_none()}</p> }.into_any()
        } else {
            view! { <List>{missing}</List> }.into_any()
        };
        view! {
            <PageHead title=w.nav_my_training() />
            {news}
            <Section title=w.training_missing_title()>{missing}</Section>
            {(!ways.is_empty())
                .then(|| view! { <Section title=w.training_online_title()><List>{ways}</List></Section> })}
            {sessions}
            <Section title=w.training_records_title()>{records}</Section>
            {(!claims.is_empty())
                .then(|| view! { <Section title=w.training_elsewhere_title()><List>{claims}</List></Section> })}
        }
    }))
}

fn session(w: Words, meeting: &Meeting, open: bool) -> AnyView {
    let course = meeting.course.in_language(w.language()).to_owned();
    let left = meeting.session.places - meeting.session.taken;
    let mut note = vec![when(w, meeting)];
    note.extend(place(w, meeting));
    if !meeting.enrolled {
        note.push(w.training_places_left(left));
    }
    let fields = vec![("session", meeting.session.id.to_string())];
    let day = w.day(meeting.zone.date(meeting.session.period.start()));
    let end = match (meeting.enrolled, open) {
        (true, true) => view! {
            <Tag label=w.training_enrolled() news=News::Good />
            <PostButton
                action="/api/training/leave"
                fields=fields
                label=w.training_leave()
                says=w.training_leave_says(&course, &day)
                tone=Tone::Quiet
            />
        }
        .into_any(),
        (true, false) => view! { <Tag label=w.training_enrolled() news=News::Good /> }.into_any(),
        (false, true) if left > 0 => view! {
            <PostButton
                action="/api/training/enrol"
                fields=fields
                label=w.training_enrol()
                says=w.training_enrol_says(&course, &day)
            />
        }
        .into_any(),
        (false, true) if meeting.waits => view! {
            <Tag label=w.training_waits() />
            <PostButton
                action="/api/training/unwait"
                fields=fields
                label=w.training_unwait()
                says=w.training_unwait_says(&course, &day)
                tone=Tone::Quiet
            />
        }
        .into_any(),
        (false, true) => view! {
            <PostButton
                action="/api/training/wait"
                fields=fields
                label=w.training_wait()
                says=w.training_wait_says(&course, &day)
                tone=Tone::Quiet
            />
        }
        .into_any(),
        (false, false) => ().into_any(),
    };
    view! { <Item title=course note=note.join(" · ") end=end acts=true /> }.into_any()
}

fn record(w: Words, learned: &Learned, today: NaiveDate) -> AnyView {
    let record = &learned.record;
    let (note, news) = standing(w, record, today);
    let end = view! { <Tag label=result(w, record.result) news=news /> }.into_any();
    let title = learned.course.in_language(w.language()).to_owned();
    view! { <Item title=title href=address(&learned.code) note=note end=end /> }.into_any()
}

/// A course that is learned on the phone: go on, or where it stands.
fn offer(w: Words, course: &Course, open: bool, counted: &[TrainingRecord], today: NaiveDate) -> AnyView {
    let title = course.names.in_language(w.language()).to_owned();
    let held = counted.iter().any(|r| r.course == course.id && r.qualifies(today));
    let end = match (open, held) {
        (true, _) => view! { <Tag label=w.training_under_way() news=News::Info /> }.into_any(),
        (_, true) => view! { <Tag label=w.training_result_passed() news=News::Good /> }.into_any(),
        _ => ().into_any(),
    };
    view! { <Item title=title href=address(&course.code) note=w.course_kind(course.kind) end=end /> }.into_any()
}

fn claim(w: Words, claim: &Claim) -> AnyView {
    let title = claim.course_names.in_language(w.language()).to_owned();
    let (label, news, note) = match claim.state {
        ClaimState::Declined => (w.training_claim_declined(), News::Bad, claim.answer.clone()),
        _ => (w.training_claim_waiting(), News::Info, claim.issuer.clone()),
    };
    let end = view! { <Tag label=label news=news /> }.into_any();
    view! { <Item title=title note=note end=end /> }.into_any()
}

/// A line for each course that one lacks on this day and a position asks for: which positions, and the way to it.
fn missing(
    w: Words,
    positions: &[Position],
    courses: &[Course],
    counted: &[TrainingRecord],
    today: NaiveDate,
) -> Vec<AnyView> {
    let has = |course: &Course| counted.iter().any(|r| r.course == course.id && r.qualifies(today));
    let lacking = courses.iter().filter(|course| !has(course)).filter_map(|course| {
        let wanting = positions.iter().filter(|position| position.courses.contains(&course.id));
        let wanting: Vec<String> = wanting.map(|p| p.names.in_language(w.language()).to_owned()).collect();
        let note = (!wanting.is_empty()).then(|| w.training_missing_for(&w.list(&wanting)))?;
        let title = course.names.in_language(w.language()).to_owned();
        Some(view! { <Item title=title href=address(&course.code) note=note /> }.into_any())
    });
    lacking.collect()
}

/// What the posts carry.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct SessionOnly {
    session: String,
}

impl SessionOnly {
    fn id(&self) -> programme::Result<CourseSessionId> {
        self.session.trim().parse().map_err(|_| Error::NotFound)
    }
}

pub(super) async fn enrol(visit: Visit, Typed(form): Typed<SessionOnly>) -> Answer {
    let outcome = match form.id() {
        Err(error) => Err(error),
        Ok(id) => visit.act(move |act| Box::pin(training::enrol(act, id))).await,
    };
    visit.done(outcome, |()| format!("{}?told=enrolled", paths::MY_TRAINING))
}

pub(super) async fn leave(visit: Visit, Typed(form): Typed<SessionOnly>) -> Answer {
    let outcome = match form.id() {
        Err(error) => Err(error),
        Ok(id) => visit.act(move |act| Box::pin(training::leave(act, id))).await,
    };
    visit.done(outcome, |()| format!("{}?told=left", paths::MY_TRAINING))
}

pub(super) async fn wait(visit: Visit, Typed(form): Typed<SessionOnly>) -> Answer {
    let outcome = match form.id() {
        Err(error) => Err(error),
        Ok(id) => visit.act(move |act| Box::pin(training::wait(act, id))).await,
    };
    visit.done(outcome, |()| format!("{}?told=waits", paths::MY_TRAINING))
}

pub(super) async fn unwait(visit: Visit, Typed(form): Typed<SessionOnly>) -> Answer {
    let outcome = match form.id() {
        Err(error) => Err(error),
        Ok(id) => visit.act(move |act| Box::pin(training::unwait(act, id))).await,
    };
    visit.done(outcome, |()| format!("{}?told=unwaits", paths::MY_TRAINING))
}
