//! One's own shifts: what waits for an answer, what is to come, what is asked for, and what is behind.

use super::Fact;
use super::choosing::asks_to_confirm;
use super::one::Told;
use crate::pages::visit::{Answer, Visit};
use crate::pages::{exchange, paths};
use crate::parts::*;
use axum::extract::Query;
use axum::http::StatusCode;
use domain::centers::Center;
use domain::shifts::{AssignmentState, Shift};
use leptos::prelude::*;
use programme::shifts::{self, Asked, AskedFor, MyShift};
use words::Words;

pub(super) async fn page(visit: Visit, Query(told): Query<Told>) -> Answer {
    let (coming, past) = visit.look(|look| Box::pin(shifts::mine(look))).await?;
    let w = visit.words;
    if visit.wants_json {
        let all: Vec<Fact> = coming.iter().chain(&past).map(|own| Fact::plain(&own.shift, &own.center)).collect();
        return Ok(visit.json(StatusCode::OK, &all));
    }
    let (mine, asked) = visit
        .look(|look| Box::pin(async move { Ok((programme::exchange::mine(look).await?, shifts::asked(look).await?)) }))
        .await?;
    let hands = exchange::waiting_for_me(w, &mine);
    let (news, rules) = (exchange::word(w, &told.told), visit.signed_in()?.programme.rules);
    let coming_rows: Vec<_> = coming
        .iter()
        .map(|own| {
            let sought = hands.sought.iter().find(|(shift, _)| *shift == own.shift.id).map(|(_, text)| text.as_str());
            // Whoever seeks somebody else is not asked
            let asks = sought.is_none() && asks_to_confirm(&own.shift, own.assignment.state, &rules, visit.now);
            row(w, own, sought, if asks { Some(come(w, own)) } else { said(w, own) }, asks)
        })
        .collect();
    let past_rows: Vec<_> = past.iter().map(|own| row(w, own, None, Some(outcome(w, own)), false)).collect();
    let asked_rows: Vec<_> = asked.iter().map(|one| wanted(w, one)).collect();
    Ok(visit.sheet(w.nav_my_shifts()).layout(Layout::Narrow).show(move || {
        let find = (!coming_rows.is_empty()).then(|| {
            view! { <Button href=paths::SHIFTS label=w.shift_find() tone=Tone::Quiet /> }
        });
        let calendars = view! { <p><a href=paths::MY_CALENDARS>{w.calendar_title()}</a></p> };
        let coming = if coming_rows.is_empty() {
            view! {
                <Empty title=w.shift_own_none_title() text=w.shift_own_none_text() icon=Glyph::Calendar>
                    <Button href=paths::SHIFTS label=w.shift_find() />
                </Empty>
            }
            .into_any()
        } else {
            view! { <Section title=w.shift_coming()><List>{coming_rows}</List></Section> }.into_any()
        };
        let asked = (!asked_rows.is_empty()).then(|| {
            view! { <Section title=w.shift_asked_for() id="asked"><List>{asked_rows}</List></Section> }
        });
        let past = (!past_rows.is_empty()).then(|| {
            view! { <Section title=w.shift_behind()><List>{past_rows}</List></Section> }
        });
        view! {
            <PageHead title=w.nav_my_shifts()>{find}</PageHead>
            {news}
            {hands.answers}
            {coming}
            {asked}
            {hands.waits}
            {past}
            {calendars}
        }
    }))
}

/// Day and hours, and what is done where.
fn words_of(w: Words, shift: &Shift, center: &Center) -> (String, String) {
    let zone = shift.zone;
    let span = w.time_span(zone.clock(shift.period.start()), zone.clock(shift.period.end()));
    let place = center.names.in_language(w.language());
    let what = [shift.position.names.in_language(w.language()), place].join(w.list_comma());
    (w.date_and_time(&w.day(shift.date()), &span), what)
}

fn row(w: Words, own: &MyShift, sought: Option<&str>, end: Option<AnyView>, acts: bool) -> AnyView {
    let (title, mut note) = words_of(w, &own.shift, &own.center);
    if let Some(sought) = sought {
        note = format!("{note} · {sought}");
    }
    let href = paths::shift(own.shift.id);
    match end {
        Some(end) => view! { <Item title=title href=href note=note end=end acts=acts /> }.into_any(),
        None => view! { <Item title=title href=href note=note /> }.into_any(),
    }
}

/// "I will come", one tap.
fn come(w: Words, own: &MyShift) -> AnyView {
    let says = format!("{}: {}", w.shift_come(), words_of(w, &own.shift, &own.center).0);
    let fields = vec![("shift", own.shift.id.to_string())];
    view! { <PostButton action="/api/shifts/confirm" fields=fields label=w.shift_come() says=says /> }.into_any()
}

fn said(w: Words, own: &MyShift) -> Option<AnyView> {
    (own.assignment.state == AssignmentState::Confirmed)
        .then(|| view! { <Tag label=w.shift_you_come() news=News::Good /> }.into_any())
}

/// A place that was asked for, or a ballot that was entered, with the way back.
fn wanted(w: Words, one: &Asked) -> AnyView {
    let (title, what) = words_of(w, &one.shift, &one.center);
    let (fields, href) = (vec![("shift", one.shift.id.to_string())], paths::shift(one.shift.id));
    let zone = one.shift.zone;
    let (note, action, label) = match one.way {
        AskedFor::Request => (w.shift_requested_text().to_owned(), "/api/shifts/release", w.shift_request_back()),
        AskedFor::Ballot { closes } => {
            let until = w.date_and_time(&w.day(zone.date(closes)), &w.time(zone.clock(closes)));
            (w.shift_asked_ballot(&until), "/api/shifts/ballot/leave", w.shift_ballot_leave())
        }
    };
    let (note, says) = (format!("{what} · {note}"), format!("{label}: {title}"));
    let end = view! { <PostButton action=action fields=fields label=label says=says tone=Tone::Quiet /> }.into_any();
    view! { <Item title=title href=href note=note end=end acts=true /> }.into_any()
}

fn outcome(w: Words, own: &MyShift) -> AnyView {
    match own.assignment.state {
        AssignmentState::Attended => view! { <Tag label=w.shift_was_there() news=News::Good /> }.into_any(),
        AssignmentState::NoShow => view! { <Tag label=w.shift_was_absent() news=News::Warn /> }.into_any(),
        _ => view! { <Tag label=w.shift_is_over() /> }.into_any(),
    }
}
