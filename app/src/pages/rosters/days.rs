//! The week as a list of days, for a phone.

use super::{assign_path, hours, position};
use crate::pages::paths;
use crate::parts::*;
use chrono::NaiveDate;
use leptos::prelude::*;
use programme::rosters::{Board, OnBoard};
use words::Words;

/// Days with their shifts; each leads to who is on it.
pub(super) fn view(w: Words, board: &Board, editable: bool, today: NaiveDate) -> AnyView {
    let days = board
        .week
        .days()
        .filter_map(|date| {
            let shifts: Vec<&OnBoard> = board.shifts.iter().filter(|s| s.shift.date() == date).collect();
            (!shifts.is_empty()).then(|| day(w, board, date, today, &shifts, editable))
        })
        .collect::<Vec<_>>();
    view! { <div class="board-days" id="board-days">{days}</div> }.into_any()
}

fn day(w: Words, board: &Board, date: NaiveDate, today: NaiveDate, shifts: &[&OnBoard], editable: bool) -> AnyView {
    let rows = shifts.iter().map(|s| row(w, board, s, editable)).collect::<Vec<_>>();
    let near = w.relative_day(date, today).map(|word| view! { <span>{word}</span> });
    let leaderless = (!board.is_led(date)).then(|| view! { <Tag label=w.roster_no_lead() news=News::Warn /> });
    view! {
        <section class="day">
            <h2 class="day-head">{w.day(date)} " " {near} {leaderless}</h2>
            <List>{rows}</List>
        </section>
    }
    .into_any()
}

fn row(w: Words, board: &Board, on: &OnBoard, editable: bool) -> AnyView {
    let shift = &on.shift;
    let names = on.people.iter().map(|p| p.name.short()).collect::<Vec<_>>();
    let breaches = on.people.iter().filter(|p| !board.breach(shift.id, p.person).is_empty()).count();
    let end = if shift.cancelled {
        view! { <Tag label=w.roster_cancelled() /> }.into_any()
    } else if breaches > 0 {
        let count = i64::try_from(breaches).unwrap_or(i64::MAX);
        view! { <Tag label=w.roster_breaches(count) news=News::Bad /> }.into_any()
    } else if shift.free() > 0 {
        view! { <Tag label=w.roster_needs(shift.free()) news=News::Warn /> }.into_any()
    } else {
        view! { <Tag label=w.roster_full() news=News::Good /> }.into_any()
    };
    let href = if editable { assign_path(shift.id) } else { paths::shift(shift.id) };
    view! {
        <Item
            title=format!("{} · {}", hours(w, shift), position(w, shift)).into_any()
            href=href
            note=w.list(&names).into_any()
            end=end
        />
    }
    .into_any()
}
