//! The week as a grid: a band for each time of day, a row for each position, a column for each day.

use super::{assign_path, hours, name, position};
use crate::pages::paths;
use crate::pages::sentences::of_other;
use crate::parts::*;
use chrono::{Datelike, NaiveDate, NaiveTime};
use domain::ids::PositionId;
use domain::shifts::AssignmentState;
use leptos::prelude::*;
use programme::rosters::{Board, OnBoard, OnShift};
use words::Words;

type Band = (NaiveTime, NaiveTime);

fn band(on: &OnBoard) -> Band {
    let zone = on.shift.zone;
    (zone.clock(on.shift.period.start()), zone.clock(on.shift.period.end()))
}

/// The grid. `editable` adds what takes people off and puts them on.
pub(super) fn view(w: Words, board: &Board, editable: bool, today: NaiveDate) -> AnyView {
    let mut bands: Vec<Band> = board.shifts.iter().map(band).collect();
    bands.sort_unstable();
    bands.dedup();
    let heads = board.week.days().map(|date| head(w, board, date, today)).collect::<Vec<_>>();
    let rows = bands.into_iter().map(|at| rows(w, board, at, editable)).collect::<Vec<_>>();
    let label = w.roster_board_label();
    view! {
        <div class="board" id="board-grid" role="region" tabindex="0" aria-label=format!("{}: {label}", name(w, &board.center))>
            <table>
                <caption class="sr">{label}</caption>
                <thead>
                    <tr>
                        <th scope="col">{w.roster_position()}</th>
                        {heads}
                    </tr>
                </thead>
                {rows}
            </table>
            {editable.then(|| view! { <form id="take-off" method="post" action="/api/shifts/unassign"></form> })}
        </div>
    }
    .into_any()
}

fn head(w: Words, board: &Board, date: NaiveDate, today: NaiveDate) -> AnyView {
    let leaderless = !board.is_led(date);
    view! {
        <th scope="col" class=(date == today).then_some("today") aria-current=(date == today).then_some("date")>
            {w.weekday_short(date.weekday())}
            " "
            <span>{format!("{:02}.{:02}", date.day(), date.month())}</span>
            {leaderless
                .then(|| {
                    view! {
                        " "
                        <span class="mini">{w.roster_no_lead()}</span>
                    }
                })}
        </th>
    }
    .into_any()
}

fn rows(w: Words, board: &Board, at: Band, editable: bool) -> AnyView {
    let here: Vec<&OnBoard> = board.shifts.iter().filter(|s| band(s) == at).collect();
    let mut positions: Vec<(bool, &str, PositionId)> =
        here.iter().map(|s| (!s.shift.position.leads, s.shift.position.code.as_str(), s.shift.position.id)).collect();
    positions.sort_unstable();
    positions.dedup();
    let rows = positions
        .into_iter()
        .map(|(_, _, id)| {
            let row: Vec<&OnBoard> = here.iter().copied().filter(|s| s.shift.position.id == id).collect();
            let label = row.first().map(|s| position(w, &s.shift)).unwrap_or_default();
            let cells = board
                .week
                .days()
                .map(|date| {
                    let shifts: Vec<&OnBoard> = row.iter().copied().filter(|s| s.shift.date() == date).collect();
                    let lists = shifts.into_iter().map(|s| shift(w, board, s, editable)).collect::<Vec<_>>();
                    let clock = |at: NaiveTime| at.format("%H:%M").to_string();
                    let key = format!("c-{date}-{}-{}-{id}", at.0.format("%H%M"), at.1.format("%H%M"));
                    view! {
                        <td
                            tabindex="-1"
                            id=key
                            data-date=date.to_string()
                            data-from=clock(at.0)
                            data-until=clock(at.1)
                            data-position=id.to_string()
                        >
                            {lists}
                        </td>
                    }
                })
                .collect::<Vec<_>>();
            view! {
                <tr>
                    <th scope="row">{label}</th>
                    {cells}
                </tr>
            }
        })
        .collect::<Vec<_>>();
    view! {
        <tbody>
            <tr class="board-shift">
                <th scope="rowgroup" colspan="8">{w.time_span(at.0, at.1)}</th>
            </tr>
            {rows}
        </tbody>
    }
    .into_any()
}

/// One shift in its cell: who is on it, and what is missing.
fn shift(w: Words, board: &Board, on: &OnBoard, editable: bool) -> AnyView {
    let shift = &on.shift;
    if shift.cancelled {
        return view! { <ul class="places"><li class="place gone">{w.roster_cancelled()}</li></ul> }.into_any();
    }
    let people = on.people.iter().map(|p| person(w, board, on, p, editable)).collect::<Vec<_>>();
    let free = shift.free();
    let words = if free > 0 { w.roster_needs(free) } else { w.details().to_owned() };
    let says = format!("{words}: {} {}, {}", position(w, shift), hours(w, shift), w.day(shift.date()));
    let last = match (editable, free) {
        (true, _) => {
            let class = if free > 0 { "place gap" } else { "place more" };
            view! {
                <li class=class>
                    <a href=assign_path(shift.id) aria-label=says>{words}</a>
                </li>
            }
            .into_any()
        }
        (false, 0) => ().into_any(),
        (false, _) => view! { <li class="place gap">{words}</li> }.into_any(),
    };
    let says = format!("{} {}, {}", position(w, shift), hours(w, shift), w.day(shift.date()));
    view! {
        <ul
            class="places"
            role="list"
            data-shift=editable.then(|| shift.id.to_string())
            data-edits=editable.then(|| shift.details.edits.to_string())
            data-says=says
            draggable=editable.then_some("true")
        >
            {people}
            {last}
        </ul>
    }
    .into_any()
}

fn person(w: Words, board: &Board, on: &OnBoard, person: &OnShift, editable: bool) -> AnyView {
    let breach = board.breach(on.shift.id, person.person);
    let sentences = breach.iter().map(|reason| of_other(w, reason)).collect::<Vec<_>>().join(" ");
    let exception = person.override_reason.as_ref().map(|reason| w.roster_exception_because(reason));
    let explained = if sentences.is_empty() { exception.clone() } else { Some(sentences) };
    let focusable = explained.is_some().then_some("0");
    let took_off = editable && matches!(person.state, AssignmentState::Assigned | AssignmentState::Confirmed);
    let name = person.name.short();
    view! {
        <li
            class=if breach.is_empty() { "place" } else { "place breach" }
            tabindex=focusable
            data-place=took_off.then(|| format!("{}.{}", on.shift.id, person.person))
            data-says=name.clone()
            draggable=took_off.then_some("true")
        >
            {(!breach.is_empty()).then(|| view! { <Icon glyph=Glyph::Warn /> })}
            {named(w, board, person, &name)}
            {state(w, person.state).map(|word| view! { <span class="mini">{word}</span> })}
            {exception.is_some().then(|| view! { <span class="mini">{w.roster_exception()}</span> })}
            {took_off
                .then(|| {
                    view! {
                        <button
                            class="off"
                            form="take-off"
                            name="place"
                            value=format!("{}.{}", on.shift.id, person.person)
                            aria-label=w.roster_take_off(&name)
                        >
                            <Icon glyph=Glyph::Cross />
                        </button>
                    }
                })}
            {explained.map(|text| view! { <p class="why">{text}</p> })}
        </li>
    }
    .into_any()
}

/// The name, which leads to what there is to know of the person.
fn named(w: Words, board: &Board, person: &OnShift, name: &str) -> AnyView {
    let href = format!("{}?by=people#who-{}", paths::roster(&board.center.code, board.week), person.person);
    view! {
        <a class="who" href=href tabindex="-1" draggable="false" aria-label=w.board_card_says(name)>
            <bdi>{name.to_owned()}</bdi>
        </a>
    }
    .into_any()
}

/// A word for a state that says more than having a place.
pub(super) fn state(w: Words, state: AssignmentState) -> Option<&'static str> {
    match state {
        AssignmentState::Confirmed => Some(w.roster_confirmed()),
        AssignmentState::Attended => Some(w.roster_attended()),
        AssignmentState::NoShow => Some(w.roster_no_show()),
        _ => None,
    }
}
