//! What a phone sees: where and which shift, one button, and the tick that the lead reads at two metres.

use super::queue;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit, see_other};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::response::Response;
use chrono::DateTime;
use domain::attendance::{Arrival, Whereabouts};
use domain::faults::FaultKind;
use domain::ids::{AttendanceId, ShiftId};
use leptos::prelude::*;
use programme::attendance::{self, CheckIn, CheckOut, Standing, Stay, codes, desk};
use programme::signing::random_text;
use programme::{Error, Result};
use serde::Deserialize;
use words::Words;

/// What is posted, and what is typed where no camera reads.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct CheckInForm {
    token: String,
    nonce: String,
    at: String,
    shift: String,
    place: String,
    told: String,
    leaving: String,
}

/// Explains how to check in; leads on when a code was typed, shows the way out to whoever is in.
pub(super) async fn scan_page(visit: Visit, Query(form): Query<CheckInForm>) -> Answer {
    if let Some(token) = codes::of_link(&form.token) {
        // Typed by hand, it is the short one, which is good for a moment only
        let whole = visit.look(|look| Box::pin(async move { Ok(desk::whole(look, &token)) })).await?;
        return Ok(see_other(&paths::check_in(&whole)));
    }
    let (present, scans) = visit
        .look(|look| Box::pin(async move { Ok((attendance::present(look).await?, attendance::my_scans(look).await?)) }))
        .await?;
    let w = visit.words;
    let (looked_at, leaves) = (queue::looked_at(w, scans), !form.leaving.is_empty());
    let extra = move || view! { {leaves.then(|| queue::leaving(w))} {looked_at} };
    if let Some(stay) = present {
        return Ok(visit.with_device(stay_page(&visit, stay, None, extra().into_any())));
    }
    let unread = (form.told == "unread").then(|| w.attendance_scan_photo_none());
    let (waiting, scanner) = (queue::waiting(&visit), queue::scanner(w, "/check-in/", "/api/attendance/photo"));
    let page = visit.sheet(w.attendance_scan_title()).layout(Layout::Narrow).offline().show(move || {
        view! {
            {waiting}
            {queue::without(w)}
            <div id="with" class="stack">
                <PageHead title=w.attendance_scan_title() lead=w.attendance_scan_lead() />
                {unread.map(|text| view! { <Banner news=News::Warn title=text /> })}
                {scanner}
                <Form action=paths::CHECK_IN method="get">
                    <Field name="token" label=w.attendance_scan_label() hint=w.attendance_scan_hint() value=form.token />
                    <Actions>
                        <Button label=w.go_on() tone=Tone::Quiet />
                    </Actions>
                </Form>
                {queue::photo(w)}
            </div>
            {extra()}
        }
    });
    Ok(visit.with_device(page))
}

/// What a scanned code opens. It changes nothing: browsers look ahead, and so do people's friends.
pub(super) async fn page(visit: Visit, Path(token): Path<String>) -> Answer {
    let scanned = token.clone();
    let standing = visit.look(move |look| Box::pin(async move { attendance::standing(look, &scanned).await })).await?;
    let w = visit.words;
    let (period, position, center, zone, arrival, near) = match standing {
        Standing::In(stay) => return Ok(stay_page(&visit, *stay, Some(token), ().into_any())),
        Standing::Ready { period, position, center, zone, arrival, near } => {
            (period, position, center, zone, arrival, near)
        }
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
    let (waiting, near) = (queue::waiting(&visit), near.map(|near| whereabouts(w, near)));
    let page = visit.sheet(w.attendance_check_in()).layout(Layout::Narrow).offline().show(move || {
        view! {
            {waiting}
            <form class="arrive" method="post" action="/api/attendance/check-in" data-queue="in">
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
                {near}
            </form>
        }
    });
    Ok(visit.with_device(page))
}

/// Asks once more each time, and off until somebody switches it on; without script it is not asked at all.
fn whereabouts(w: Words, near: (f64, f64)) -> AnyView {
    view! {
        <div class="choice whereabouts">
            <input
                type="checkbox"
                id="whereabouts"
                data-latitude=near.0.to_string()
                data-longitude=near.1.to_string()
            />
            <label for="whereabouts">{w.attendance_place_ask()}</label>
            <p class="hint">{w.attendance_place_hint()}</p>
        </div>
    }
    .into_any()
}

/// For whoever is in, or was: since when, and the way out.
fn stay_page(visit: &Visit, stay: Stay, token: Option<String>, extra: AnyView) -> Response {
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
    let (waiting, shell) = (queue::waiting(visit), token.is_none().then(|| queue::without(w)));
    visit.sheet(title).layout(Layout::Narrow).offline().show(move || {
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
            {waiting}
            {shell}
            <form class="arrive" id="with" method="post" action="/api/attendance/check-out" data-queue="out">
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
            {extra}
        }
    })
}

pub(super) async fn check_in(visit: Visit, Typed(form): Typed<CheckInForm>) -> Answer {
    let outcome = match moment(&form.at) {
        Err(error) => Err(error),
        Ok(at) => {
            let place = Whereabouts::parse(&form.place).unwrap_or(Whereabouts::Unknown);
            let ask = CheckIn { token: form.token, nonce: form.nonce, at, device: visit.phone(), place };
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
