//! One's own training: coming sessions, what was learned, and what is missing for which position.

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
use domain::training::{Course, CourseResult};
use leptos::prelude::*;
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
    let (coming, learned, courses, positions) = visit
        .look(move |look| {
            Box::pin(async move {
                Ok((
                    training::coming(look, id).await?,
                    training::mine(look).await?,
                    training::courses(look, id).await?,
                    centers::positions(look, id).await?,
                ))
            })
        })
        .await?;
    let w = visit.words;
    if visit.wants_json {
        let facts: Vec<_> = learned.iter().map(|l| json!(l.record)).collect();
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let missing = missing(w, &positions, &courses, &learned, today);
    let sessions: Vec<_> =
        coming.iter().map(|meeting| session(w, meeting, meeting.session.period.start() > visit.now)).collect();
    let records: Vec<_> = learned.iter().map(|one| record(w, one, today)).collect();
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
            view! { <Section title=w.training_sessions_title()><List>{sessions}</List></Section> }.into_any()
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
            {sessions}
            <Section title=w.training_missing_title()>{missing}</Section>
            <Section title=w.training_records_title()>{records}</Section>
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
        (false, _) => ().into_any(),
    };
    view! { <Item title=course note=note.join(w.list_comma()) end=end acts=true /> }.into_any()
}

fn record(w: Words, learned: &Learned, today: NaiveDate) -> AnyView {
    let record = &learned.record;
    let word = result(w, record.result);
    let (note, news) = match (record.result, record.valid_until) {
        (CourseResult::Passed, Some(until)) if until < today => (w.training_lapsed(&w.date(until)), News::Warn),
        (CourseResult::Passed, Some(until)) => (w.training_valid_until(&w.date(until)), News::Good),
        (CourseResult::Passed, None) => (w.training_valid_for_ever().to_owned(), News::Good),
        _ => (w.training_recorded_on(&w.date(record.valid_from)), News::Info),
    };
    let end = view! { <Tag label=word news=news /> }.into_any();
    view! { <Item title=learned.course.in_language(w.language()).to_owned() note=note end=end /> }.into_any()
}

/// A line for each position whose course one lacks on this day.
fn missing(
    w: Words,
    positions: &[Position],
    courses: &[Course],
    learned: &[Learned],
    today: NaiveDate,
) -> Vec<AnyView> {
    let has = |course: &Course| learned.iter().any(|l| l.record.course == course.id && l.record.qualifies(today));
    let lacking = positions.iter().filter_map(|position| {
        let course = courses.iter().find(|c| Some(c.id) == position.course).filter(|c| !has(c))?;
        let (position, course) = (position.names.in_language(w.language()), course.names.in_language(w.language()));
        Some(view! { <Item title=w.training_missing_line(position, course) /> }.into_any())
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
