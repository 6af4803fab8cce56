//! When somebody could serve: a box for each part of each day of a week.

use crate::parts::*;
use chrono::Weekday;
use domain::applications::{DAYS, Draft, Part, Times};
use leptos::prelude::*;
use words::Words;

/// What a part of a day is called.
pub(in super::super) const fn part_name(w: Words, part: Part) -> &'static str {
    match part {
        Part::Morning => w.applications_morning(),
        Part::Afternoon => w.applications_afternoon(),
        Part::Evening => w.applications_evening(),
    }
}

/// What a day of the week is called; Monday is 0.
pub(in super::super) fn day_name(w: Words, day: usize) -> String {
    u8::try_from(day).ok().and_then(|day| Weekday::try_from(day).ok()).map(|day| w.weekday(day)).unwrap_or_default()
}

pub(super) fn ask(w: Words, draft: &Draft, faults: &[Fault]) -> impl IntoView + use<> {
    let times = Times::parse(&draft.times).unwrap_or_default();
    let error = fault_of(faults, "times").map(|text| view! { <p class="error" id="times-error">{text}</p> });
    let heads = Part::ALL.iter().map(|&p| view! { <th scope="col">{part_name(w, p)}</th> }).collect_view();
    let rows = DAYS.iter().enumerate().map(|(day, word)| {
        let name = day_name(w, day);
        let boxes = Part::ALL.iter().map(|&part| {
            let id = if day == 0 && part == Part::Morning {
                "times".to_owned()
            } else {
                format!("times-{word}-{}", part.as_str())
            };
            let says = format!("{name}{}{}", w.list_comma(), part_name(w, part));
            let value = format!("{word}-{}", part.as_str());
            view! {
                <td>
                    <label class="pick">
                        <input type="checkbox" name="times" id=id value=value checked=times.has(day, part) />
                        <span class="sr">{says}</span>
                    </label>
                </td>
            }
        });
        let boxes = boxes.collect::<Vec<_>>();
        view! { <tr><th scope="row">{name}</th>{boxes}</tr> }
    });
    let rows = rows.collect::<Vec<_>>();
    view! {
        <p class="lead">{w.applications_times_lead()}</p>
        {error}
        <table class="times">
            <caption class="sr">{w.applications_times()}</caption>
            <thead>
                <tr>
                    <td></td>
                    {heads}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
