//! What a phone sees: where and which shift, one button, and the tick that the lead reads at two metres.

use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit, see_other};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::response::Response;
use chrono::DateTime;
use domain::attendance::Arrival;
use domain::faults::FaultKind;
use domain::ids::{AttendanceId, ShiftId};
use leptos::prelude::*;
use programme::attendance::{self, CheckIn, CheckOut, Standing, Stay};
use programme::signing::random_text;
use programme::{Error, Result};
use serde::Deserialize;

/// What is posted, and what is typed where no camera reads.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct CheckInForm {
    token: String,
    nonce: String,
    at: String,
    shift: String,
}

/// Explains how to check in; leads on when a code was typed, shows the way out to whoever is in.
pub(super) async fn scan_page(visit: Visit, Query(form): Query<CheckInForm>) -> Answer {
    let token = form.token.trim().rsplit('/').next().unwrap_or_default();
    let fit = |b: u8| b.is_ascii_alphanumeric() || b"._-".contains(&b);
    if !token.is_empty() && token.bytes().all(fit) {
        return Ok(see_other(&paths::check_in(token)));
    }
    let present = visit.look(|look| Box::pin(attendance::present(look))).await?;
    if let Some(stay) = present {
        return Ok(stay_page(&visit, stay, None));
    }
    let w = visit.words;
    Ok(visit.sheet(w.attendance_scan_title()).layout(Layout::Narrow).show(move || {
        view! {
            <PageHead title=w.attendance_scan_title() lead=w.attendance_scan_lead() />
            <Form action=paths::CHECK_IN method="get">
                <Field name="token" label=w.attendance_scan_label() hint=w.attendance_scan_hint() value=form.token />
                <Actions>
                    <Button label=w.go_on() tone=Tone::Quiet />
                </Actions>
            </Form>
        }
    }))
}

/// What a scanned code opens. It changes nothing: browsers look ahead, and so do people's friends.
pub(super) async fn page(visit: Visit, Path(token): Path<String>) -> Answer {
    let scanned = token.clone();
    let standing = visit.look(move |look| Box::pin(async move { attendance::standing(look, &scanned).await })).await?;
    let w = visit.words;
    let (period, position, center, zone, arrival) = match standing {
        Standing::In(stay) => return Ok(stay_page(&visit, *stay, Some(token))),
        Standing::Ready { period, position, center, zone, arrival } => (period, position, center, zone, arrival),
    };
    let center = center.in_language(w.language()).to_owned();
    let span = w.time_span(zone.clock(period.start()), zone.clock(period.end()));
    let facts = vec![
        (w.attendance_shift_label().to_owned(), span.into_any()),
        (w.attendance_position_label().to_owned(), position.in_language(w.language()).to_owned().into_any()),
    ];
    let late = (arrival == Arrival::Late).then(|| w.attendance_late_text());
    // The page's own id for this check-in: two taps are one
    let nonce = random_text(16);
    Ok(visit.sheet(w.attendance_check_in()).layout(Layout::Narrow).show(move || {
        view! {
            <form class="arrive" method="post" action="/api/attendance/check-in">
                <input type="hidden" name="token" value=token />
                <input type="hidden" name="nonce" value=nonce />
                <div>
                    <p class="eyebrow">{w.attendance_eyebrow()}</p>
                    <h1>{center}</h1>
                </div>
                <Facts facts=facts />
                <button class="arrive-go" type="submit">
                    <Icon glyph=Glyph::Check />
                    {w.attendance_check_in()}
                </button>
                {late.map(|text| view! { <p class="muted">{text}</p> })}
            </form>
        }
    }))
}

/// For whoever is in, or was: since when, and the way out.
fn stay_page(visit: &Visit, stay: Stay, token: Option<String>) -> Response {
    let w = visit.words;
    let clock = |at| w.time(stay.zone.clock(at));
    let title = if stay.left_at.is_some() { w.attendance_out_title() } else { w.attendance_in_title() };
    let since = w.attendance_in_since(&clock(stay.arrived_at));
    let span = w.time_span(stay.zone.clock(stay.period.start()), stay.zone.clock(stay.period.end()));
    let mut facts = vec![
        (w.center_label().to_owned(), stay.center_name.in_language(w.language()).to_owned().into_any()),
        (w.attendance_shift_label().to_owned(), span.into_any()),
        (w.attendance_position_label().to_owned(), stay.position.in_language(w.language()).to_owned().into_any()),
    ];
    if let (Some(left), Some(minutes)) = (stay.left_at, stay.minutes) {
        let text = format!("{} · {}", w.attendance_left_at(&clock(left)), w.attendance_counted(&w.hours(minutes)));
        facts.push((w.attendance_hours_hours().to_owned(), text.into_any()));
    }
    let open = stay.left_at.is_none();
    if let Some(since) = stay.break_since {
        facts.push((w.attendance_breaks().to_owned(), w.attendance_break_since(&clock(since)).into_any()));
    }
    let (on, label) = match stay.break_since {
        Some(_) => ("", w.attendance_break_end()),
        None => ("yes", w.attendance_break_begin()),
    };
    let pause = open.then(|| {
        let fields = vec![
            ("attendance", stay.attendance.to_string()),
            ("assignment", stay.assignment.to_string()),
            ("on", on.to_owned()),
        ];
        view! { <PostButton action="/api/attendance/break" fields=fields label=label tone=Tone::Quiet /> }
    });
    let details = paths::attendance(stay.assignment);
    visit.sheet(title).layout(Layout::Narrow).show(move || {
        let leave = open.then(|| {
            view! {
                <input type="hidden" name="shift" value=stay.shift.to_string() />
                {token.map(|token| view! { <input type="hidden" name="token" value=token /> })}
                <button class="arrive-go" type="submit">
                    <Icon glyph=Glyph::Leave />
                    {w.attendance_check_out()}
                </button>
                <p class="muted">{w.attendance_check_out_text()}</p>
            }
        });
        view! {
            <form class="arrive" method="post" action="/api/attendance/check-out">
                <div>
                    <p class="eyebrow">{since}</p>
                    <h1>{title}</h1>
                </div>
                <Facts facts=facts />
                {leave}
            </form>
            <Actions inline=true>
                {pause}
                <Button label=w.attendance_one_eyebrow() href=details tone=Tone::Plain />
            </Actions>
        }
    })
}

pub(super) async fn check_in(visit: Visit, Typed(form): Typed<CheckInForm>) -> Answer {
    let outcome = match moment(&form.at) {
        Err(error) => Err(error),
        Ok(at) => {
            let ask = CheckIn { token: form.token, nonce: form.nonce, at };
            attendance::check_in(&visit.app.service, visit.who(), ask).await
        }
    };
    visit.done(outcome, |stay| paths::stay(stay.attendance))
}

pub(super) async fn check_out(visit: Visit, Typed(form): Typed<CheckInForm>) -> Answer {
    let shift = match form.shift.as_str() {
        "" => Ok(None),
        id => id.parse::<ShiftId>().map(Some).map_err(|_| Error::NotFound),
    };
    let outcome = match shift {
        Err(error) => Err(error),
        Ok(shift) => {
            let token = Some(form.token).filter(|token| !token.is_empty());
            attendance::check_out(&visit.app.service, visit.who(), CheckOut { shift, token }).await
        }
    };
    visit.done(outcome, |stay| paths::stay(stay.attendance))
}

/// What the phone's clock said, if it said anything.
fn moment(text: &str) -> Result<Option<DateTime<chrono::Utc>>> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let at = DateTime::parse_from_rfc3339(text.trim()).map_err(|_| Error::fault("at", FaultKind::Time))?;
    Ok(Some(at.to_utc()))
}

/// The tick, over the whole screen.
pub(super) async fn done_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let id: AttendanceId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let stay = visit.look(move |look| Box::pin(attendance::stay(look, id))).await?;
    let w = visit.words;
    let clock = |at| w.time(stay.zone.clock(at));
    let note = match (stay.left_at.zip(stay.minutes), stay.arrival) {
        (Some((left, minutes)), _) => {
            format!("{} · {}", w.attendance_left_at(&clock(left)), w.attendance_counted(&w.hours(minutes)))
        }
        (None, Arrival::OnTime) => w.attendance_on_time().to_owned(),
        (None, Arrival::Late) => w.attendance_late().to_owned(),
    };
    let time = clock(stay.left_at.unwrap_or(stay.arrived_at));
    let title = if stay.left_at.is_some() { w.attendance_out_title() } else { w.attendance_in_title() };
    let position = stay.position.in_language(w.language()).to_owned();
    Ok(visit.sheet(title).layout(Layout::Bare).show(move || {
        view! {
            <div class="arrived good" role="status">
                <h1 class="sr">{title}</h1>
                <svg class="arrived-tick" viewBox="0 0 120 120" aria-hidden="true">
                    <circle cx="60" cy="60" r="54"></circle>
                    <path pathLength="1" d="M35 62l17 17 34-36"></path>
                </svg>
                <p class="arrived-time"><time>{time}</time></p>
                <p class="arrived-name"><Name name=stay.name.clone() /></p>
                <p class="arrived-what">{position}</p>
                <p class="arrived-note">{note}</p>
                <Actions>
                    <Button label=w.attendance_go_home() href=paths::HOME />
                </Actions>
            </div>
        }
    }))
}
