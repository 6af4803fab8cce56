//! The questions about one's weeks.

use super::Filled;
use crate::parts::*;
use domain::applications::{Level, Part};
use domain::availability::{Liking, Saying, WEEK};
use leptos::prelude::*;
use programme::availability::form::{LANGUAGES, lectures_field, liking_field, lines};
use words::Words;

pub(super) fn part_name(w: Words, part: Part) -> &'static str {
    match part {
        Part::Morning => w.applications_morning(),
        Part::Afternoon => w.applications_afternoon(),
        Part::Evening => w.applications_evening(),
    }
}

fn date(f: &Filled, name: String, label: String, optional: Option<&str>) -> AnyView {
    let (value, wrong) = (f.value(&name), f.wrong(&name));
    match optional {
        Some(word) => {
            view! { <Field name=name label=label kind="date" value=value error=wrong width=16 optional=word /> }
                .into_any()
        }
        None => view! { <Field name=name label=label kind="date" value=value error=wrong width=16 /> }.into_any(),
    }
}

/// The days that it is about.
pub(super) fn span(w: Words, f: &Filled) -> AnyView {
    let from = date(f, "valid_from".to_owned(), w.availability_from().to_owned(), None);
    let until = date(f, "valid_until".to_owned(), w.availability_until().to_owned(), None);
    view! {
        <Section title=w.availability_span()>
            <div class="beside">{from} {until}</div>
        </Section>
    }
    .into_any()
}

/// Lectures of a usual week, a line for each day.
pub(super) fn lectures(w: Words, f: &Filled) -> AnyView {
    let days = WEEK
        .iter()
        .enumerate()
        .map(|(day, weekday)| {
            let name = lectures_field(day);
            let (value, wrong) = (f.value(&name), f.wrong(&name));
            view! {
                <Field
                    name=name
                    label=w.weekday(*weekday)
                    value=value
                    error=wrong
                    optional=w.optional()
                    autocomplete="off"
                />
            }
        })
        .collect_view();
    view! {
        <Section title=w.availability_lectures()>
            <p class="hint">{w.availability_lectures_hint()}</p>
            {days}
        </Section>
    }
    .into_any()
}

/// Weeks of exams.
pub(super) fn exams(w: Words, f: &Filled) -> AnyView {
    let rows = (0..lines(&f.values, "exam"))
        .map(|n| {
            view! {
                <div class="beside" role="group" aria-label=w.availability_exams()>
                    {date(f, format!("exam_from_{n}"), w.availability_from().to_owned(), Some(w.optional()))}
                    {date(f, format!("exam_until_{n}"), w.availability_until().to_owned(), Some(w.optional()))}
                </div>
            }
        })
        .collect_view();
    view! {
        <Section title=w.availability_exams()>
            <p class="hint">{w.availability_exams_hint()}</p>
            {rows}
        </Section>
    }
    .into_any()
}

/// Days out of the usual week.
pub(super) fn days(w: Words, f: &Filled) -> AnyView {
    let saying = |saying| match saying {
        Saying::Blocked => w.availability_blocked(),
        Saying::Free => w.availability_free(),
    };
    let rows = (0..lines(&f.values, "day"))
        .map(|n| {
            let name = format!("day_what_{n}");
            let (said, wrong) = (f.value(&name), f.wrong(&name));
            let choices: Vec<Choice> =
                Saying::ALL.iter().map(|s| Choice::new(s.as_str(), saying(*s)).chosen(s.as_str() == said)).collect();
            view! {
                <div class="beside" role="group" aria-label=w.availability_days_title()>
                    {date(f, format!("day_from_{n}"), w.availability_from().to_owned(), Some(w.optional()))}
                    {date(f, format!("day_until_{n}"), w.availability_until().to_owned(), Some(w.optional()))}
                    <Select name=name label=w.availability_what() choices=choices error=wrong />
                </div>
            }
        })
        .collect_view();
    view! {
        <Section title=w.availability_days_title()>
            <p class="hint">{w.availability_days_hint()}</p>
            {rows}
        </Section>
    }
    .into_any()
}

/// Parts of a week, how many shifts, how many hours.
pub(super) fn wishes(w: Words, f: &Filled) -> AnyView {
    let (most, target) = (f.value("most_shifts"), f.value("target_hours"));
    let (wrong_most, wrong_target) = (f.wrong("most_shifts"), f.wrong("target_hours"));
    let (preferred, disliked) = (parts(w, f, Liking::Preferred), parts(w, f, Liking::Disliked));
    view! {
        <Section title=w.availability_wishes()>
            {preferred}
            {disliked}
            <Field
                name="most_shifts"
                label=w.availability_most()
                value=most
                error=wrong_most
                optional=w.optional()
                inputmode="numeric"
                width=4
            />
            <Field
                name="target_hours"
                label=w.availability_target()
                hint=w.availability_target_hint()
                value=target
                error=wrong_target
                optional=w.optional()
                inputmode="decimal"
                width=4
            />
        </Section>
    }
    .into_any()
}

fn parts(w: Words, f: &Filled, liking: Liking) -> AnyView {
    let title = match liking {
        Liking::Preferred => w.availability_preferred(),
        Liking::Disliked => w.availability_disliked(),
    };
    let heads = Part::ALL.iter().map(|&p| view! { <th scope="col">{part_name(w, p)}</th> }).collect_view();
    let rows = WEEK
        .iter()
        .enumerate()
        .map(|(day, weekday)| {
            let name = w.weekday(*weekday);
            let boxes = Part::ALL
                .iter()
                .map(|&part| {
                    let field = liking_field(liking, day, part);
                    let says = [title, &name, part_name(w, part)].join(w.list_comma());
                    let checked = !f.value(&field).is_empty();
                    let invalid = f.wrong(&field).is_some().then_some("true");
                    view! {
                        <td>
                            <label class="pick">
                                <input
                                    type="checkbox"
                                    name=field.clone()
                                    id=field
                                    value="yes"
                                    checked=checked
                                    aria-invalid=invalid
                                />
                                <span class="sr">{says}</span>
                            </label>
                        </td>
                    }
                })
                .collect_view();
            view! { <tr><th scope="row">{name}</th>{boxes}</tr> }
        })
        .collect_view();
    view! {
        <table class="times">
            <caption>{title}</caption>
            <thead>
                <tr>
                    <td></td>
                    {heads}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// The languages that one speaks.
pub(super) fn languages(w: Words, f: &Filled) -> AnyView {
    let selects = LANGUAGES
        .iter()
        .map(|code| {
            let name = format!("level_{code}");
            let (level, wrong) = (f.value(&name), f.wrong(&name));
            let mut choices = vec![Choice::new("none", w.applications_language_none()).chosen(level.is_empty())];
            choices.extend(Level::ALL.iter().map(|l| Choice::new(l.as_str(), w.level(*l)).chosen(l.as_str() == level)));
            view! { <Select name=name label=w.spoken_language(code) choices=choices error=wrong /> }
        })
        .collect_view();
    let others = f.value("others");
    view! {
        {selects}
        <input type="hidden" name="others" value=others />
    }
    .into_any()
}
