//! The sheet of a day for the panel, made for a tablet: who comes, who came, what everybody thinks.

use super::on_case::news;
use super::{Asked, center, decides, hours, name, note, told};
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use domain::ids::{BookingId, PersonId};
use domain::interviews::{BookingState, Recommendation, may_mark};
use domain::time;
use leptos::prelude::*;
use programme::interviews::{self, Guest, Opinion, Sitting};
use serde_json::json;
use words::Words;

/// An opinion that could not be taken: whose booking, what was typed, what is wrong with it.
#[derive(Debug, Clone)]
pub(super) struct Again {
    pub(super) booking: BookingId,
    pub(super) recommendation: Option<Recommendation>,
    pub(super) note: String,
    pub(super) faults: Vec<Fault>,
}

/// Who reads the sheet, and when.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reading<'a> {
    pub(super) may_decide: bool,
    pub(super) me: Option<PersonId>,
    pub(super) now: DateTime<Utc>,
    pub(super) again: Option<&'a Again>,
}

pub(super) async fn page(visit: Visit, Path(code): Path<String>, Query(asked): Query<Asked>) -> Answer {
    show(&visit, code, &asked, None).await
}

/// The sheet of the day; with an opinion that could not be taken it stands there as it was typed.
pub(super) async fn show(visit: &Visit, code: String, asked: &Asked, again: Option<Again>) -> Answer {
    let center = center(visit, code).await?;
    let zone = center.zone;
    let today = zone.date(visit.now);
    let day = time::day(&asked.day).unwrap_or(today);
    let (from, until) = (zone.moment(day, NaiveTime::MIN), zone.moment(day + Days::new(1), NaiveTime::MIN));
    let here = center.clone();
    let mut sittings =
        visit.look(move |look| Box::pin(async move { interviews::sittings(look, &here, from, until).await })).await?;
    sittings.retain(|s| !s.slot.cancelled);
    if visit.wants_json {
        let facts: Vec<_> = sittings
            .iter()
            .flat_map(|s| s.guests.iter().map(|g| json!({ "slot": s.slot.id, "booking": g.booking, "state": g.state })))
            .collect();
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let (w, now, me) = (visit.words, visit.now, visit.who().person);
    let (may_decide, news) = (decides(visit, &center), told(w, asked));
    let base = paths::interviews(&center.code);
    let status = if again.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let sheet = visit.sheet(w.interview_day_title()).status(status).back(&base, w.nav_interviews());
    Ok(sheet.show(move || {
        let reading = Reading { may_decide, me, now, again: again.as_ref() };
        let faults = again.as_ref().map(|a| a.faults.clone()).unwrap_or_default();
        let to = |day: NaiveDate| (format!("{base}/day?day={day}"), w.day_short(day));
        let lead = match w.relative_day(day, today) {
            Some(word) => format!("{}{}{word}", w.day(day), w.list_comma()),
            None => w.day(day),
        };
        let slots = sittings
            .iter()
            .map(|sitting| {
                let guests = if sitting.guests.is_empty() {
                    view! { <p class="hint">{w.interview_guests_empty()}</p> }.into_any()
                } else {
                    sitting.guests.iter().map(|one| guest(w, sitting, one, reading)).collect_view().into_any()
                };
                let beside = view! { <a href=paths::interview_slot(sitting.slot.id)>{w.details()}</a> };
                let note = note(w, sitting);
                view! {
                    <Section title=hours(w, zone, sitting.slot.period) beside=beside.into_any()>
                        <p class="hint"><bdi>{note}</bdi></p>
                        {guests}
                    </Section>
                }
            })
            .collect_view();
        let none = sittings.is_empty();
        view! {
            <PageHead title=w.interview_day_title() eyebrow=name(w, &center) lead=lead />
            <ErrorSummary title=w.error_summary_title() faults=faults />
            {news}
            {none
                .then(|| {
                    view! {
                        <Empty title=w.interview_none_today() text=w.interview_none_text() icon=Glyph::Calendar />
                    }
                })}
            {slots}
            <Pager
                label=w.interview_day_title()
                previous=to(day - Days::new(1))
                next=to(day + Days::new(1))
            />
        }
    }))
}

/// One applicant of a slot with everything that the reader may do.
pub(super) fn guest(w: Words, sitting: &Sitting, guest: &Guest, reading: Reading<'_>) -> AnyView {
    let Reading { may_decide, me, now, again } = reading;
    let name = guest.name.full();
    let news = news(guest.state);
    let marks = may_decide.then(|| marks(w, sitting, guest, &name, now));
    let asks = sitting.panel.iter().any(|(person, _)| Some(*person) == me);
    let form = (may_decide && asks && may_mark(BookingState::Attended, sitting.slot.period, now))
        .then(|| opinion_form(w, guest, &name, me, again));
    let opinions = guest.opinions.iter().map(|opinion| said(w, opinion)).collect_view();
    let hidden = i64::try_from(guest.hidden).unwrap_or(i64::MAX);
    let case = view! {
        <a href=paths::application(guest.application)><Name name=name.clone() /></a>
    };
    view! {
        <article class="card interview-guest" id=format!("b-{}", guest.booking)>
            <header class="card-head">
                <h3>{case}</h3>
                <Tag label=w.booking_state(guest.state) news=news />
            </header>
            {marks}
            {(!guest.opinions.is_empty()).then(|| view! { <List>{opinions}</List> })}
            {(hidden > 0).then(|| view! { <p class="hint">{w.interview_opinions_hidden(hidden)}</p> })}
            {form}
        </article>
    }
    .into_any()
}

fn marks(w: Words, sitting: &Sitting, guest: &Guest, name: &str, now: DateTime<Utc>) -> AnyView {
    let ways = [
        (BookingState::Attended, w.interview_arrived_button(), w.interview_arrived_says(name)),
        (BookingState::NoShow, w.interview_no_show_button(), w.interview_no_show_says(name)),
        (BookingState::Booked, w.interview_unmark_button(), w.interview_unmark_says(name)),
    ];
    let buttons = ways
        .into_iter()
        .filter(|(state, _, _)| *state != guest.state && may_mark(*state, sitting.slot.period, now))
        .map(|(state, label, says)| {
            let fields = vec![("booking", guest.booking.to_string()), ("state", state.as_str().to_owned())];
            let tone = if state == BookingState::Attended { Tone::Primary } else { Tone::Quiet };
            view! { <PostButton action="/api/interviews/mark" fields=fields label=label says=says tone=tone /> }
        })
        .collect_view();
    let decide = (guest.state == BookingState::Attended).then(|| {
        view! {
            <Button
                label=w.interview_decide_button()
                says=w.interview_decide_says(name)
                href=paths::application(guest.application)
                tone=Tone::Quiet
            />
        }
    });
    view! { <Actions inline=true>{buttons}{decide}</Actions> }.into_any()
}

pub(super) fn said(w: Words, opinion: &Opinion) -> AnyView {
    let news = match opinion.recommendation {
        Recommendation::Yes => News::Good,
        Recommendation::No => News::Bad,
        Recommendation::Unsure => News::Info,
    };
    let note = (!opinion.note.is_empty()).then(|| {
        let lines = opinion.note.lines().map(|l| view! { <span dir="auto">{l.to_owned()}</span> <br /> });
        lines.collect_view()
    });
    view! {
        <Item
            title=view! { <Name name=opinion.name.short() /> }
            note=view! { {note} }.into_any()
            end=view! { <Tag label=w.recommendation(opinion.recommendation) news=news /> }.into_any()
        />
    }
    .into_any()
}

fn opinion_form(w: Words, guest: &Guest, name: &str, me: Option<PersonId>, again: Option<&Again>) -> AnyView {
    let mine = guest.opinions.iter().find(|o| Some(o.by) == me);
    let again = again.filter(|again| again.booking == guest.booking);
    let chosen = match again {
        Some(again) => again.recommendation,
        None => mine.map(|m| m.recommendation),
    };
    let choices = Recommendation::ALL
        .iter()
        .map(|r| Choice::new(r.as_str(), w.recommendation(*r)).chosen(chosen == Some(*r)))
        .collect::<Vec<_>>();
    let (field, note_field) = (format!("recommendation_{}", guest.booking), format!("note_{}", guest.booking));
    let note = again.map(|a| a.note.clone()).or_else(|| mine.map(|m| m.note.clone())).unwrap_or_default();
    let open = again.is_some() || (mine.is_none() && guest.state == BookingState::Attended);
    let wrong = |field: &str| again.and_then(|again| fault_of(&again.faults, field));
    let (wrong_choice, wrong_note) = (wrong(&field), wrong(&note_field));
    let fields = vec![("booking", guest.booking.to_string())];
    view! {
        <More label=w.interview_opinion_title(name) open=open>
            <Form action="/api/interviews/opinion" fields=fields>
                <Radios name=field label=w.interview_recommend_label() choices=choices error=wrong_choice class="inline" />
                <TextArea
                    name=note_field
                    label=w.note_label()
                    value=note
                    error=wrong_note
                    optional=w.optional()
                    rows=3
                    maxlength=2000
                />
                <Actions>
                    <Button label=w.interview_opinion_button() />
                </Actions>
            </Form>
        </More>
    }
    .into_any()
}
