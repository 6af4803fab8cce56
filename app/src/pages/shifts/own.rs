//! One's own shifts, to come and behind.

use super::Fact;
use super::one::Told;
use crate::pages::visit::{Answer, Visit};
use crate::pages::{exchange, paths};
use crate::parts::*;
use axum::extract::Query;
use axum::http::StatusCode;
use domain::shifts::AssignmentState;
use leptos::prelude::*;
use programme::shifts::{self, MyShift};
use words::Words;

pub(super) async fn page(visit: Visit, Query(told): Query<Told>) -> Answer {
    let (coming, past) = visit.look(|look| Box::pin(shifts::mine(look))).await?;
    let mine = visit.look(|look| Box::pin(programme::exchange::mine(look))).await?;
    let w = visit.words;
    if visit.wants_json {
        let all: Vec<Fact> = coming.iter().chain(&past).map(|own| Fact::plain(&own.shift, &own.center)).collect();
        return Ok(visit.json(StatusCode::OK, &all));
    }
    let (hands, sought) = exchange::waiting_for_me(w, &mine);
    let news = exchange::word(w, &told.told);
    let coming_rows: Vec<_> = coming
        .iter()
        .map(|own| {
            let sought = sought.iter().find(|(shift, _)| *shift == own.shift.id).map(|(_, text)| text.as_str());
            row(w, own, sought, None)
        })
        .collect();
    let past_rows: Vec<_> = past.iter().map(|own| row(w, own, None, Some(outcome(w, own)))).collect();
    Ok(visit.sheet(w.nav_my_shifts()).layout(Layout::Narrow).show(move || {
        let find = (!coming_rows.is_empty()).then(|| {
            view! { <Button href=paths::SHIFTS label=w.shift_find() tone=Tone::Quiet /> }
        });
        let calendars = view! { <p><a href=paths::MY_CALENDARS>{w.calendar_title()}</a></p> };
        let coming = if coming_rows.is_empty() {
            view! {
                <Empty title=w.shift_own_none_title() text=w.shift_own_none_text() icon=Glyph::Calendar>
                    <Button href=format!("{}?mine=1", paths::SHIFTS) label=w.shift_find() />
                </Empty>
            }
            .into_any()
        } else {
            view! { <Section title=w.shift_coming()><List>{coming_rows}</List></Section> }.into_any()
        };
        let past = (!past_rows.is_empty()).then(|| {
            view! { <Section title=w.shift_behind()><List>{past_rows}</List></Section> }
        });
        view! {
            <PageHead title=w.nav_my_shifts()>{find}</PageHead>
            {news}
            {hands}
            {coming}
            {past}
            {calendars}
        }
    }))
}

fn row(w: Words, own: &MyShift, sought: Option<&str>, end: Option<AnyView>) -> AnyView {
    let (shift, zone) = (&own.shift, own.shift.zone);
    let span = w.time_span(zone.clock(shift.period.start()), zone.clock(shift.period.end()));
    let title = w.date_and_time(&w.day(shift.date()), &span);
    let place = own.center.names.in_language(w.language()).to_owned();
    let mut note = [shift.position.names.in_language(w.language()), &place].join(w.list_comma());
    if let Some(sought) = sought {
        note = format!("{note} · {sought}");
    }
    let href = paths::shift(shift.id);
    match end {
        Some(end) => view! { <Item title=title href=href note=note end=end /> }.into_any(),
        None => view! { <Item title=title href=href note=note /> }.into_any(),
    }
}

fn outcome(w: Words, own: &MyShift) -> AnyView {
    match own.assignment.state {
        AssignmentState::Attended => view! { <Tag label=w.shift_was_there() news=News::Good /> }.into_any(),
        AssignmentState::NoShow => view! { <Tag label=w.shift_was_absent() news=News::Warn /> }.into_any(),
        _ => view! { <Tag label=w.shift_is_over() /> }.into_any(),
    }
}
