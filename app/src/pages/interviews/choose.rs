//! The applicant's page: the interview that stands, the times to choose from, the waiting list.

use super::{Asked, day_of, hours, name, place, told};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::{Problem, status_of};
use crate::pages::sentences;
use crate::pages::visit::{Answer, Visit, see_other};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::applications::Stage;
use domain::ids::{ApplicationId, InterviewSlotId};
use domain::interviews::{Booking, BookingState, Slot, WaitState};
use leptos::prelude::*;
use programme::interviews::{self, Choosing};
use programme::{Act, Error, Future};
use serde::{Deserialize, Serialize};
use serde_json::json;
use words::Words;

pub(super) async fn page(visit: Visit, Path(id): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let id: ApplicationId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    show(&visit, id, StatusCode::OK, told(visit.words, &asked)).await
}

pub(super) async fn calendar(visit: Visit, Path(id): Path<String>) -> Answer {
    let id: ApplicationId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let w = visit.words;
    let ics = visit.look(move |look| Box::pin(async move { interviews::calendar(look, w, id).await })).await?;
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"interview.ics\""),
        (header::CACHE_CONTROL, "private, no-store"),
    ];
    Ok((headers, ics).into_response())
}

async fn show(
    visit: &Visit,
    id: ApplicationId,
    status: StatusCode,
    news: Option<AnyView>,
) -> Result<Response, Problem> {
    let choosing = visit.look(move |look| Box::pin(interviews::choosing(look, id))).await?;
    if visit.wants_json {
        let facts = json!({
            "center": choosing.center.code,
            "booking": choosing.booking.as_ref().map(|(b, _)| b),
            "slot": choosing.booking.as_ref().map(|(_, slot)| slot),
            "free": choosing.free.iter().map(free_facts).collect::<Vec<_>>(),
            "wait": choosing.wait.as_ref().map(|(wait, _, _)| wait),
        });
        return Ok(visit.json(status, &facts));
    }
    let (w, now) = (visit.words, visit.now);
    let live = choosing.live().cloned();
    let title = if live.is_some() { w.interview_yours_title() } else { w.interview_choose_title() };
    let sheet = visit.sheet(title).status(status).layout(Layout::Narrow);
    Ok(sheet.back(&paths::application(id), w.applications_track_title()).show(move || {
        let lead = w.interview_choose_lead(&name(w, &choosing.center));
        let invited = choosing.stage == Stage::Interview;
        let body = match live {
            Some((booking, slot)) => {
                yours(w, &choosing, booking, &slot, invited && slot.is_theirs(&choosing.rules, now))
            }
            None if !invited => view! {
                <Empty title=w.interview_nothing_title() text=w.interview_nothing_text() icon=Glyph::Calendar />
            }
            .into_any(),
            None if !choosing.may_book => view! {
                <Banner news=News::Warn title=w.interview_no_show_out()>
                    <p>{w.interview_no_show_out_text()}</p>
                </Banner>
            }
            .into_any(),
            None => open(w, &choosing),
        };
        view! {
            <PageHead title=title lead=lead />
            {news}
            {body}
        }
    }))
}

/// A free slot for programs. The address of the meeting is for those who have a place.
fn free_facts(slot: &Slot) -> serde_json::Value {
    json!({ "id": slot.id, "period": slot.period, "place": slot.place, "free": slot.free() })
}

fn yours(w: Words, choosing: &Choosing, booking: Booking, slot: &Slot, theirs: bool) -> AnyView {
    let (id, zone) = (choosing.application, choosing.center.zone);
    let fields = vec![("application", id.to_string())];
    let day = day_of(w, zone, slot.period);
    let mut facts: Vec<(String, AnyView)> = vec![(w.time_label().to_owned(), hours(w, zone, slot.period).into_any())];
    if !slot.place.is_empty() {
        let parts = [slot.place.clone(), name(w, &choosing.center), choosing.center.address.clone()];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        facts.push((w.interview_where_label().to_owned(), parts.join(w.list_comma()).into_any()));
    }
    if !slot.link.is_empty() {
        let link = view! { <a href=slot.link.clone() rel="noreferrer">{w.interview_join_link()}</a> };
        facts.push((w.interview_online().to_owned(), link.into_any()));
    }
    let calendar = format!("{}.ics", paths::interview(id));
    let change = theirs.then(|| {
        let others: Vec<&Slot> = choosing.free.iter().filter(|free| free.id != slot.id).collect();
        let list = if others.is_empty() {
            view! { <p>{w.interview_move_none()}</p> }.into_any()
        } else {
            times(w, choosing, others, true)
        };
        let hint = w.interview_cutoff_hint(&w.hours(choosing.rules.interview_cutoff_minutes));
        view! {
            <p class="hint">{hint}</p>
            <More label=w.interview_move_title()>{list}</More>
            <More label=w.interview_cancel_button()>
                <p>{w.interview_cancel_text()}</p>
                <PostButton
                    action="/api/interviews/cancel"
                    fields=fields
                    label=w.interview_cancel_button()
                    tone=Tone::Danger
                />
            </More>
        }
    });
    let rest = match booking.state {
        BookingState::Attended => Some(w.interview_attended_text()),
        _ if !theirs => Some(w.interview_too_late_text()),
        _ => None,
    };
    view! {
        <Card title=day soft=true>
            <Facts facts=facts />
            <Actions>
                <Button
                    label=w.interview_calendar_button()
                    href=calendar
                    icon=Glyph::Calendar
                    tone=Tone::Quiet
                />
            </Actions>
        </Card>
        {rest.map(|text| view! { <p>{text}</p> })}
        {change}
    }
    .into_any()
}

/// Everything for an applicant who has no interview yet.
fn open(w: Words, choosing: &Choosing) -> AnyView {
    let before = choosing.booking.as_ref().map(|(booking, _)| booking.state);
    let banner = match before {
        Some(BookingState::CalledOff) => Some(w.interview_called_off_title()),
        Some(BookingState::NoShow) => Some(w.interview_no_show_again()),
        _ => None,
    };
    let held = held(w, choosing);
    let list = if choosing.free.is_empty() {
        (held.is_none()).then(|| waiting(w, choosing))
    } else {
        Some(times(w, choosing, choosing.free.iter().collect(), false))
    };
    let hint =
        (!choosing.free.is_empty()).then(|| w.interview_cutoff_hint(&w.hours(choosing.rules.interview_cutoff_minutes)));
    view! {
        {banner.map(|title| view! { <Banner news=News::Info title=title /> })}
        {held}
        {hint.map(|hint| view! { <p class="hint">{hint}</p> })}
        {list}
    }
    .into_any()
}

/// The place that is held for this applicant.
fn held(w: Words, choosing: &Choosing) -> Option<AnyView> {
    let (wait, slot, _) = choosing.wait.as_ref()?;
    let (slot, until) = slot.as_ref().zip(wait.until).filter(|_| wait.state == WaitState::Offered)?;
    let zone = choosing.center.zone;
    let (fields, at) = (vec![("application", choosing.application.to_string())], place(w, slot));
    let when = w.date_and_time(&day_of(w, zone, slot.period), &hours(w, zone, slot.period));
    let until = w.date_and_time(&w.day(zone.date(until)), &w.time(zone.clock(until)));
    Some(
        view! {
            <Card title=w.interview_held_title() soft=true>
                <p><strong>{when}</strong>{w.list_comma()}{at}</p>
                <p>{w.interview_held_text(&until)}</p>
                <Actions>
                    <PostButton action="/api/interviews/take" fields=fields.clone() label=w.interview_take_button() />
                    <PostButton
                        action="/api/interviews/leave"
                        fields=fields
                        label=w.interview_decline_button()
                        tone=Tone::Quiet
                    />
                </Actions>
            </Card>
        }
        .into_any(),
    )
}

/// The waiting list, for whoever finds every time taken.
fn waiting(w: Words, choosing: &Choosing) -> AnyView {
    let fields = vec![("application", choosing.application.to_string())];
    match &choosing.wait {
        Some((_, _, before)) => view! {
            <Empty title=w.interview_waiting_title() text=w.interview_waiting_text(*before) icon=Glyph::Clock>
                <PostButton
                    action="/api/interviews/leave"
                    fields=fields
                    label=w.interview_leave_button()
                    tone=Tone::Quiet
                />
            </Empty>
        }
        .into_any(),
        None => view! {
            <Empty title=w.interview_full_title() text=w.interview_full_text() icon=Glyph::Calendar>
                <PostButton action="/api/interviews/wait" fields=fields label=w.interview_wait_button() />
            </Empty>
        }
        .into_any(),
    }
}

/// The free times, day by day.
fn times(w: Words, choosing: &Choosing, slots: Vec<&Slot>, moves: bool) -> AnyView {
    let zone = choosing.center.zone;
    let mut days: Vec<(String, Vec<AnyView>)> = Vec::new();
    for slot in slots {
        let day = day_of(w, zone, slot.period);
        let row = time(w, choosing, slot, &day, moves);
        match days.last_mut().filter(|(known, _)| *known == day) {
            Some((_, rows)) => rows.push(row),
            None => days.push((day, vec![row])),
        }
    }
    days.into_iter()
        .map(|(day, rows)| view! { <Section title=day><List>{rows}</List></Section> })
        .collect_view()
        .into_any()
}

fn time(w: Words, choosing: &Choosing, slot: &Slot, day: &str, moves: bool) -> AnyView {
    let span = hours(w, choosing.center.zone, slot.period);
    let mut note = vec![place(w, slot)];
    if slot.places > 1 {
        note.push(w.interview_places_left(slot.free()));
    }
    let (action, label, says) = if moves {
        ("/api/interviews/move", w.interview_move_button(), w.interview_move_says(day, &span))
    } else {
        ("/api/interviews/book", w.interview_book_button(), w.interview_book_says(day, &span))
    };
    let fields = vec![("application", choosing.application.to_string()), ("slot", slot.id.to_string())];
    let end = view! { <PostButton action=action fields=fields label=label says=says tone=Tone::Quiet /> };
    view! { <Item title=span note=note.join(w.list_comma()) end=end.into_any() acts=true /> }.into_any()
}

/// What the buttons post.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Chosen {
    application: String,
    slot: String,
}

impl Chosen {
    fn application(&self, visit: &Visit) -> Result<ApplicationId, Problem> {
        self.application.parse().map_err(|_| visit.problem(Error::NotFound))
    }
    fn slot(&self, visit: &Visit) -> Result<InterviewSlotId, Problem> {
        self.slot.parse().map_err(|_| visit.problem(Error::NotFound))
    }
}

/// Does it, and goes back to the page; when somebody was quicker, the page as it is now says so.
async fn done<T, F>(visit: &Visit, id: ApplicationId, word: &str, work: F) -> Answer
where
    T: Serialize + Send + 'static,
    F: for<'a> Fn(&'a mut Act) -> Future<'a, T> + Send + Sync + 'static,
{
    match visit.act(work).await {
        Ok(facts) if visit.wants_json => Ok(visit.json(StatusCode::OK, &facts)),
        Ok(_) => Ok(see_other(&format!("{}?told={word}", paths::interview(id)))),
        Err(error @ Error::Refused(_)) if !visit.wants_json => {
            let title = sentences::error(visit.words, &error);
            let news = view! { <Banner news=News::Bad title=title /> }.into_any();
            show(visit, id, status_of(&error), Some(news)).await
        }
        Err(error) => Err(visit.problem(error)),
    }
}

pub(super) async fn book(visit: Visit, Typed(form): Typed<Chosen>) -> Answer {
    let (id, slot) = (form.application(&visit)?, form.slot(&visit)?);
    done(&visit, id, "booked", move |act| Box::pin(interviews::book(act, id, slot))).await
}

pub(super) async fn move_to(visit: Visit, Typed(form): Typed<Chosen>) -> Answer {
    let (id, slot) = (form.application(&visit)?, form.slot(&visit)?);
    done(&visit, id, "moved", move |act| Box::pin(interviews::move_to(act, id, slot))).await
}

pub(super) async fn cancel(visit: Visit, Typed(form): Typed<Chosen>) -> Answer {
    let id = form.application(&visit)?;
    done(&visit, id, "cancelled", move |act| Box::pin(interviews::cancel(act, id))).await
}

pub(super) async fn wait(visit: Visit, Typed(form): Typed<Chosen>) -> Answer {
    let id = form.application(&visit)?;
    done(&visit, id, "waiting", move |act| Box::pin(interviews::join(act, id))).await
}

pub(super) async fn leave(visit: Visit, Typed(form): Typed<Chosen>) -> Answer {
    let id = form.application(&visit)?;
    done(&visit, id, "left", move |act| Box::pin(interviews::leave(act, id))).await
}

pub(super) async fn take(visit: Visit, Typed(form): Typed<Chosen>) -> Answer {
    let id = form.application(&visit)?;
    done(&visit, id, "booked", move |act| Box::pin(interviews::take(act, id))).await
}
