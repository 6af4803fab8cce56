//! The week by people: a row for each person, with what one wants to know of them, a column for each day.

use super::{assign_path, hours, name, position};
use crate::pages::paths;
use crate::parts::*;
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use domain::applications::Part;
use domain::availability::{Availability, Days, Liking, Saying, WEEK};
use domain::ids::CourseId;
use domain::language::Texts;
use leptos::prelude::*;
use programme::rosters::{Board, Member, OnBoard, OnShift};
use words::Words;

/// The grid of people.
pub(super) fn view(
    w: Words,
    board: &Board,
    (members, courses): (&[Member], &[(CourseId, Texts)]),
    editable: bool,
    now: DateTime<Utc>,
) -> AnyView {
    let heads: Vec<_> = board
        .week
        .days()
        .map(|date| {
            let number = format!("{:02}.{:02}", date.day(), date.month());
            view! { <th scope="col">{w.weekday_short(date.weekday())} " " <span>{number}</span></th> }
        })
        .collect();
    let rows: Vec<_> = members.iter().map(|m| row(w, board, m, courses, editable, now)).collect();
    let label = format!("{}: {}", name(w, &board.center), w.board_people_label());
    view! {
        <div class="board" id="board-grid" role="region" tabindex="0" aria-label=label>
            <table>
                <caption class="sr">{w.board_people_label()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{w.board_person()}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(
    w: Words,
    board: &Board,
    member: &Member,
    courses: &[(CourseId, Texts)],
    editable: bool,
    now: DateTime<Utc>,
) -> AnyView {
    let cells: Vec<_> = board
        .week
        .days()
        .map(|date| {
            let on = board.shifts.iter().filter(|s| s.shift.date() == date && !s.shift.cancelled);
            let places: Vec<_> = on
                .filter_map(|s| s.people.iter().find(|p| p.person == member.person).map(|p| (s, p)))
                .map(|(s, p)| place(w, board, s, p, editable))
                .collect();
            let id = format!("p-{}-{date}", member.person);
            view! { <td tabindex="-1" id=id data-date=date.to_string()>{places}</td> }
        })
        .collect();
    view! {
        <tr>
            <th scope="row">{card(w, board, member, courses, now)}</th>
            {cells}
        </tr>
    }
    .into_any()
}

fn place(w: Words, board: &Board, on: &OnBoard, person: &OnShift, editable: bool) -> AnyView {
    let against = board.breach(on.shift.id, person.person);
    let why: Vec<String> = against.iter().map(|reason| crate::pages::sentences::of_other(w, reason)).collect();
    let text = format!("{} · {}", hours(w, &on.shift), position(w, &on.shift));
    let key = format!("{}.{}", on.shift.id, person.person);
    let says = format!("{}, {text}", person.name.short());
    let body = if editable {
        view! { <a href=assign_path(on.shift.id)>{text.clone()}</a> }.into_any()
    } else {
        text.clone().into_any()
    };
    let said = says.clone();
    view! {
        <ul class="places" role="list" data-shift=on.shift.id.to_string() data-says=said>
            <li
                class=if against.is_empty() { "place" } else { "place breach" }
                data-place=editable.then_some(key)
                data-says=says
                draggable=editable.then_some("true")
            >
                {(!against.is_empty()).then(|| view! { <Icon glyph=Glyph::Warn /> })}
                {body}
                {(!why.is_empty()).then(|| view! { <p class="why">{why.join(" ")}</p> })}
            </li>
        </ul>
    }
    .into_any()
}

/// What one wants to know of somebody before one puts them on a shift.
fn card(w: Words, board: &Board, member: &Member, courses: &[(CourseId, Texts)], now: DateTime<Utc>) -> AnyView {
    let zone = board.center.zone;
    let week = w.board_hours(&w.hours(member.minutes(&board.center, board.week)));
    let said = member.known.as_ref().and_then(|known| known.says_on(board.week.monday()));
    let done = w.hours(member.term_minutes);
    let term = match said.and_then(|said| said.target_minutes) {
        Some(target) => w.board_term_of(&done, &w.hours(target)),
        None => w.board_term(&done),
    };
    let wishes = said.map(|said| wishes(w, board, said)).unwrap_or_default();
    let last: Vec<String> = member.last(now).into_iter().map(|at| w.day_short(zone.date(at))).collect();
    let trained: Vec<String> = member
        .trained(board.week.monday())
        .map(|(course, until)| {
            let name = courses.iter().find(|(id, _)| *id == course).map(|(_, names)| names.in_language(w.language()));
            let name = name.unwrap_or_default();
            until.map_or_else(|| name.to_owned(), |until: NaiveDate| w.board_training_until(name, &w.date(until)))
        })
        .collect();
    let spoken: Vec<String> = member
        .known
        .iter()
        .flat_map(|k| &k.languages)
        .map(|s| format!("{} {}", w.spoken_language(s.language.as_str()), w.level_mark(s.level)))
        .collect();
    let (has_last, has_trained, has_spoken) = (!last.is_empty(), !trained.is_empty(), !spoken.is_empty());
    let href = paths::person(member.person);
    view! {
        <details class="person-card">
            <summary><bdi>{member.name.short()}</bdi></summary>
            <p id=format!("who-{}", member.person)>{week} " · " {term}</p>
            {has_last.then(|| view! { <p>{w.board_last(&w.list(&last))}</p> })}
            {has_trained.then(|| view! { <p>{w.board_training(&w.list(&trained))}</p> })}
            {has_spoken.then(|| view! { <p>{w.board_languages(&w.list(&spoken))}</p> })}
            {wishes.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            <p><a href=href>{w.board_file()}</a></p>
        </details>
    }
    .into_any()
}

/// What somebody wishes of their weeks, and when they can't come in this one.
fn wishes(w: Words, board: &Board, said: &Availability) -> Vec<String> {
    let parts = |how: Liking| {
        let part = |part: &Part| match part {
            Part::Morning => w.applications_morning(),
            Part::Afternoon => w.applications_afternoon(),
            Part::Evening => w.applications_evening(),
        };
        let liked = said.likings.iter().filter(move |(.., liking)| *liking == how);
        liked.map(|(day, at, _)| format!("{} {}", w.weekday_short(WEEK[*day]), part(at))).collect::<Vec<_>>()
    };
    let (likes, dislikes) = (parts(Liking::Preferred), parts(Liking::Disliked));
    let away = |day: &NaiveDate| {
        let within = |days: &Days| days.from <= *day && *day <= days.until;
        said.exams.iter().any(within) || said.days.iter().any(|(days, what)| *what == Saying::Blocked && within(days))
    };
    let away: Vec<String> = board.week.days().filter(away).map(|day| w.weekday_short(day.weekday())).collect();
    let mut lines = Vec::new();
    lines.extend((!likes.is_empty()).then(|| w.board_prefers(&w.list(&likes))));
    lines.extend((!dislikes.is_empty()).then(|| w.board_dislikes(&w.list(&dislikes))));
    lines.extend(said.most_shifts.map(|most| w.board_most(most)));
    lines.extend((!away.is_empty()).then(|| w.board_away(&w.list(&away))));
    lines
}
