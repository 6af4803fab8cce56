//! What is not as usual at a center in the days to come: seasons, closed days, holidays, other hours, places.

use crate::pages::admin::lists;
use crate::parts::*;
use chrono::{Days, NaiveDate};
use domain::centers::{Center, Holiday, Stop};
use leptos::prelude::*;
use words::Words;

/// So many days ahead are told.
const AHEAD: u64 = 120;

fn row(title: String, note: String) -> AnyView {
    let note = view! { <bdi>{note}</bdi> }.into_any();
    view! { <Item title=title note=note /> }.into_any()
}

fn section(title: &str, rows: Vec<AnyView>) -> Option<AnyView> {
    let title = title.to_owned();
    (!rows.is_empty()).then(|| view! { <Section title=title><List>{rows}</List></Section> }.into_any())
}

/// Everything that is to come, list by list.
pub(super) fn coming(w: Words, center: &Center, holidays: &[Holiday], stops: &[Stop], today: NaiveDate) -> AnyView {
    let far = today + Days::new(AHEAD);
    let soon = |from: NaiveDate, until: NaiveDate| today <= until && from <= far;
    let stops = stops.iter().map(|stop| {
        let at = stop.latitude.zip(stop.longitude).map(|(north, east)| format!("{north:.5}, {east:.5}"));
        let note = at.map_or_else(|| stop.place.clone(), |at| format!("{} · {at}", stop.place));
        row(w.day(stop.date), note)
    });
    let seasons = center.seasons.iter().filter(|season| soon(season.from, season.until)).map(|season| {
        let (name, span) = (season.names.in_language(w.language()), lists::days(w, season.from, season.until));
        let title = if name.is_empty() { span } else { format!("{name} · {span}") };
        row(title, lists::week(w, &season.week))
    });
    let closed = center.closed.iter().filter(|day| soon(day.from, day.until));
    let closed = closed.map(|day| row(lists::days(w, day.from, day.until), day.name.clone()));
    let special = center.special.iter().filter(|day| soon(day.date, day.date)).map(|day| {
        let hours =
            day.hours.map_or_else(|| w.center_usual_hours().to_owned(), |(from, until)| w.time_span(from, until));
        row(w.day(day.date), hours)
    });
    // What is open in spite of a holiday is told as such
    let open = |date: NaiveDate| center.special.iter().any(|day| day.date == date);
    let mut days: Vec<(NaiveDate, &Holiday)> = holidays
        .iter()
        .filter_map(|holiday| Some((holiday.next(today)?, holiday)))
        .filter(|(date, _)| *date <= far && !open(*date))
        .collect();
    days.sort_by_key(|(date, _)| *date);
    let holidays =
        days.into_iter().map(|(date, holiday)| row(w.day(date), holiday.names.in_language(w.language()).to_owned()));
    [
        section(w.center_stops(), stops.collect()),
        section(w.center_seasons(), seasons.collect()),
        section(w.center_closed_days(), closed.collect()),
        section(w.center_special_days(), special.collect()),
        section(w.center_holidays(), holidays.collect()),
    ]
    .into_iter()
    .flatten()
    .collect_view()
    .into_any()
}
