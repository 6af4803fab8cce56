//! The rows of the lists of a center, and the fields of one.

use super::{Facts, Filled, Kind, path, week_fields};
use crate::pages::rosters::amount_words;
use crate::parts::*;
use chrono::{NaiveDate, NaiveTime};
use domain::centers::{Center, Opening};
use domain::ids::PositionId;
use leptos::prelude::*;
use words::Words;

/// What a row says: its key, its title, a line below.
struct Said {
    key: String,
    title: String,
    note: String,
}

pub(in crate::pages) fn days(w: Words, from: NaiveDate, until: NaiveDate) -> String {
    if from == until { w.day(from) } else { w.roster_span(&w.date(from), &w.date(until)) }
}

fn hours(w: Words, hours: Option<(NaiveTime, NaiveTime)>, none: &str) -> String {
    hours.map_or_else(|| none.to_owned(), |(from, until)| w.time_span(from, until))
}

/// `Mon, Tue: 09:00–18:00 · Sat: 09:00–13:00`.
pub(in crate::pages) fn week(w: Words, week: &[Opening]) -> String {
    let mut spans: Vec<((NaiveTime, NaiveTime), Vec<String>)> = Vec::new();
    for opening in week {
        let (hours, day) = ((opening.open, opening.close), w.weekday_short(opening.weekday));
        match spans.iter_mut().find(|(span, _)| *span == hours) {
            Some((_, days)) => days.push(day),
            None => spans.push((hours, vec![day])),
        }
    }
    if spans.is_empty() {
        return w.center_closed().to_owned();
    }
    let tell = |((from, until), days): &((NaiveTime, NaiveTime), Vec<String>)| {
        format!("{}: {}", days.join(", "), w.time_span(*from, *until))
    };
    spans.iter().map(tell).collect::<Vec<_>>().join(" · ")
}

fn position(w: Words, facts: &Facts, id: PositionId) -> String {
    let found = facts.positions.iter().find(|p| p.id == id);
    found.map(|p| p.names.in_language(w.language()).to_owned()).unwrap_or_default()
}

fn name(w: Words, center: &Center) -> String {
    center.names.in_language(w.language()).to_owned()
}

fn said(w: Words, facts: &Facts, list: Kind, today: NaiveDate) -> Vec<Said> {
    let center = &facts.center;
    let numbered = |n: usize, title: String, note: String| Said { key: n.to_string(), title, note };
    match list {
        Kind::Closed => {
            let ahead = center.closed.iter().enumerate().filter(|(_, day)| today <= day.until);
            ahead.map(|(n, day)| numbered(n, days(w, day.from, day.until), day.name.clone())).collect()
        }
        Kind::Special => {
            let ahead = center.special.iter().enumerate().filter(|(_, day)| today <= day.date);
            let holiday = |date| facts.holidays.iter().find(|h| h.falls_on(date));
            let note = |date| holiday(date).map(|h| h.names.in_language(w.language()).to_owned()).unwrap_or_default();
            ahead
                .map(|(n, day)| {
                    let span = hours(w, day.hours, w.center_usual_hours());
                    numbered(n, format!("{} · {span}", w.day(day.date)), note(day.date))
                })
                .collect()
        }
        Kind::Seasons => {
            let ahead = center.seasons.iter().enumerate().filter(|(_, season)| today <= season.until);
            ahead
                .map(|(n, season)| {
                    let name = season.names.in_language(w.language());
                    let span = days(w, season.from, season.until);
                    let title = if name.is_empty() { span } else { format!("{name} · {span}") };
                    numbered(n, title, week(w, &season.week))
                })
                .collect()
        }
        Kind::Needs => {
            let all = facts.needs.iter().enumerate();
            all.map(|(n, need)| {
                let span = hours(w, need.hours, w.center_all_hours());
                let title = format!("{} · {span}", position(w, facts, need.position));
                numbered(n, title, amount_words(w, &need.amount))
            })
            .collect()
        }
        Kind::Stops => facts
            .stops
            .iter()
            .map(|stop| {
                let at = stop.latitude.zip(stop.longitude).map(|(north, east)| format!("{north:.5}, {east:.5}"));
                let title = format!("{} · {}", w.day(stop.date), stop.place);
                Said { key: stop.date.to_string(), title, note: at.unwrap_or_default() }
            })
            .collect(),
        Kind::Neighbours => facts
            .neighbours
            .iter()
            .filter_map(|near| {
                let other = facts.others.iter().find(|other| other.id == near.center)?;
                let note = w.center_minutes_away(near.minutes);
                Some(Said { key: near.center.to_string(), title: name(w, other), note })
            })
            .collect(),
    }
}

/// The rows, each with what can be done with it.
pub(super) fn rows(w: Words, facts: &Facts, list: Kind, keeps: bool, today: NaiveDate) -> AnyView {
    let rows: Vec<AnyView> = said(w, facts, list, today)
        .into_iter()
        .map(|said| {
            let says = [w.change(), w.center_list_remove()].map(|word| format!("{word}: {}", said.title));
            let end = keeps.then(|| {
                let [says_change, says_remove] = says;
                let change = format!("{}?row={}#form", path(&facts.center.code, list), said.key);
                let fields = vec![
                    ("center", facts.center.code.clone()),
                    ("list", list.as_str().to_owned()),
                    ("key", said.key.clone()),
                    ("version", facts.center.version.to_string()),
                ];
                view! {
                    <Actions inline=true>
                        <Button
                            tone=Tone::Quiet
                            label=w.change()
                            href=change
                            says=says_change
                        />
                        <PostButton
                            action="/api/centers/remove"
                            fields=fields
                            label=w.center_list_remove()
                            says=says_remove
                            tone=Tone::Quiet
                        />
                    </Actions>
                }
            });
            let note = view! { <bdi>{said.note}</bdi> }.into_any();
            view! { <Item title=said.title note=note end=end.into_any() acts=true /> }.into_any()
        })
        .collect();
    if rows.is_empty() {
        return view! { <p class="hint">{w.center_list_none()}</p> }.into_any();
    }
    view! { <List>{rows}</List> }.into_any()
}

/// The fields of one row.
pub(super) fn fields(w: Words, facts: &Facts, list: Kind, f: &Filled) -> AnyView {
    let optional = w.optional();
    let all = match list {
        Kind::Closed => vec![
            ask!(f, "from", w.center_first_day(), kind = "date", width = 16u8),
            ask!(f, "until", w.center_last_day(), kind = "date", width = 16u8, optional = optional),
            ask!(f, "name", w.center_closed_why(), optional = optional),
        ],
        Kind::Special => vec![
            ask!(f, "date", w.date_label(), kind = "date", width = 16u8),
            ask!(f, "open", w.roster_starts_at(), kind = "time", width = 8u8, optional = optional),
            ask!(f, "close", w.roster_ends_at(), kind = "time", width = 8u8, optional = optional),
        ],
        Kind::Seasons => vec![
            ask!(f, "from", w.center_first_day(), kind = "date", width = 16u8),
            ask!(f, "until", w.center_last_day(), kind = "date", width = 16u8),
            f.names(w),
            week_fields(w, f),
        ],
        Kind::Needs => vec![
            position_field(w, facts, f),
            ask!(f, "from", w.roster_starts_at(), kind = "time", width = 8u8, optional = optional),
            ask!(f, "until", w.roster_ends_at(), kind = "time", width = 8u8, optional = optional),
            ask!(f, "places", w.roster_places(), inputmode = "numeric", width = 4u8),
            ask!(f, "trainees", w.template_trainees(), inputmode = "numeric", width = 4u8, optional = optional),
            ask!(f, "languages", w.template_languages(), hint = w.template_languages_hint(), optional = optional),
        ],
        Kind::Stops => vec![
            ask!(f, "date", w.date_label(), kind = "date", width = 16u8),
            ask!(f, "place", w.center_stop_place()),
            ask!(f, "latitude", w.center_latitude(), inputmode = "decimal", width = 16u8, optional = optional),
            ask!(f, "longitude", w.center_longitude(), inputmode = "decimal", width = 16u8, optional = optional),
        ],
        Kind::Neighbours => vec![
            neighbour_field(w, facts, f),
            ask!(f, "minutes", w.center_way_minutes(), inputmode = "numeric", width = 4u8),
        ],
    };
    all.collect_view().into_any()
}

fn position_field(w: Words, facts: &Facts, f: &Filled) -> AnyView {
    let typed = f.value("position");
    let choices = facts.positions.iter().map(|p| {
        let id = p.id.to_string();
        Choice::new(id.clone(), p.names.in_language(w.language())).chosen(id == typed)
    });
    let (choices, error) = (choices.collect::<Vec<_>>(), f.wrong("position"));
    view! { <Select name="position" label=w.roster_position() choices=choices nothing=w.choose_one() error=error /> }
        .into_any()
}

fn neighbour_field(w: Words, facts: &Facts, f: &Filled) -> AnyView {
    // What was typed before, or the one that is changed
    let typed = [f.value("neighbour"), f.value("center")].into_iter().find(|text| text.len() == 36);
    let choices = facts.others.iter().map(|other| {
        let id = other.id.to_string();
        Choice::new(id.clone(), name(w, other)).chosen(typed.as_deref() == Some(id.as_str()))
    });
    let (choices, error) = (choices.collect::<Vec<_>>(), f.wrong("center"));
    view! { <Select name="neighbour" label=w.center_neighbour() choices=choices nothing=w.choose_one() error=error /> }
        .into_any()
}
