//! Open shifts as a calendar: a month of days or a week of days, in a table whose cells are links.

use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Query;
use chrono::{Datelike, Days, Months, NaiveDate};
use domain::availability::WEEK;
use domain::time::Week;
use leptos::prelude::*;
use programme::shifts::{self, After, Filter, Offer};
use serde::Deserialize;
use words::Words;

/// Which month or week the address asks for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    view: String,
    from: String,
    all: String,
}

/// The ways between list, week and month.
pub(super) fn views(w: Words, shown: &str) -> Vec<Way> {
    let way = |word: &str, label: &str, href: String| Way::new(label, href, shown == word);
    let calendar = |view: &str| format!("{CALENDAR}?view={view}");
    vec![
        way("list", w.shift_view_list(), paths::SHIFTS.to_owned()),
        way("week", w.shift_view_week(), calendar("week")),
        way("month", w.shift_view_month(), calendar("month")),
    ]
}

const CALENDAR: &str = "/shifts/calendar";

pub(super) async fn page(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let programme = visit.signed_in()?.programme.clone();
    let (w, today) = (visit.words, programme.zone.date(visit.now));
    let from = domain::time::day(&asked.from).unwrap_or(today);
    let monthly = asked.view != "week";
    let (first, last) = match monthly {
        true => {
            let first = from.with_day(1).unwrap_or(from);
            (first, first + Months::new(1) - Days::new(1))
        }
        false => (Week::of(from).monday(), Week::of(from).monday() + Days::new(6)),
    };
    let everywhere = asked.all == "1";
    // A day of slack: some centers' dates begin before the programme's
    let start = programme.zone.moment(first, chrono::NaiveTime::MIN) - chrono::Duration::days(1);
    let after = After::parse(&format!("{}.00000000-0000-0000-0000-000000000000", start.timestamp()));
    let filter = Filter { everywhere, after, until: Some(last), ..Filter::default() };
    let page = visit.look(|look| Box::pin(async move { shifts::open_to(look, &programme, &filter).await })).await?;
    let offers: Vec<Offer> = page.offers.into_iter().filter(|o| first <= o.shift.date()).collect();
    let view = if monthly { "month" } else { "week" };
    let step =
        |from: NaiveDate| format!("{CALENDAR}?view={view}&from={from}{}", if everywhere { "&all=1" } else { "" });
    let (before, next) = match monthly {
        true => (step(first - Months::new(1)), step(first + Months::new(1))),
        false => (step(first - Days::new(7)), step(first + Days::new(7))),
    };
    let title = match monthly {
        true => w.month(first),
        false => w.availability_days(&w.date(first), &w.date(last)),
    };
    let grid = if monthly { month(w, first, last, today, &offers, everywhere) } else { week(w, first, today, &offers) };
    let (ways, heading) = (views(w, view), title.clone());
    Ok(visit.sheet(w.nav_shifts()).show(move || {
        view! {
            <PageHead title=w.nav_shifts() lead=w.shift_calendar_lead() />
            <Tabs label=w.shift_views() ways=ways />
            <Section title=heading>{grid}</Section>
            <Pager
                label=w.shift_pages()
                previous=(before, w.shift_calendar_before().to_owned())
                next=(next, w.shift_calendar_next().to_owned())
            />
        }
    }))
}

/// Each day of a month with how many shifts one can take, and how many there are.
fn month(w: Words, first: NaiveDate, last: NaiveDate, today: NaiveDate, offers: &[Offer], all: bool) -> AnyView {
    let heads = WEEK
        .iter()
        .map(|day| view! { <th scope="col"><abbr title=w.weekday(*day)>{w.weekday_short(*day)}</abbr></th> })
        .collect_view();
    let mut rows = Vec::new();
    let mut week = Week::of(first);
    while week.monday() <= last {
        let cells = week.days().map(|date| {
            if date < first || date > last {
                return view! { <td></td> }.into_any();
            }
            let here: Vec<&Offer> = offers.iter().filter(|o| o.shift.date() == date).collect();
            let fit = here.iter().filter(|o| o.reasons.is_empty()).count();
            let number = w.number(i64::from(date.day()));
            let current = (date == today).then_some("date");
            if here.is_empty() {
                return view! { <td aria-current=current><span class="day-number">{number}</span></td> }.into_any();
            }
            let says = w.shift_day_says(
                &w.day(date),
                &w.number(i64::try_from(fit).unwrap_or(0)),
                &w.number(i64::try_from(here.len()).unwrap_or(0)),
            );
            let href = format!("{}?day={date}{}", paths::SHIFTS, if all { "&all=1" } else { "" });
            let class = if fit > 0 { "day-link fits" } else { "day-link" };
            let figure = format!("{fit}/{}", here.len());
            view! {
                <td aria-current=current>
                    <a class=class href=href>
                        <span class="day-number" aria-hidden="true">{number}</span>
                        <span class="day-figure" aria-hidden="true">{figure}</span>
                        <span class="sr">{says}</span>
                    </a>
                </td>
            }
            .into_any()
        });
        let cells = cells.collect::<Vec<_>>();
        rows.push(view! { <tr>{cells}</tr> });
        week = week.next();
    }
    view! {
        <table class="month">
            <caption class="sr">{w.shift_calendar_lead()}</caption>
            <thead><tr>{heads}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// The days of a week with their shifts.
fn week(w: Words, monday: NaiveDate, today: NaiveDate, offers: &[Offer]) -> AnyView {
    // Where is said only where it could be elsewhere
    let many = offers.iter().any(|o| o.center.id != offers[0].center.id);
    let days = Week::of(monday)
        .days()
        .map(|date| {
            let shifts = offers
                .iter()
                .filter(|o| o.shift.date() == date)
                .map(|o| {
                    let (shift, zone) = (&o.shift, o.shift.zone);
                    let time = w.time_span(zone.clock(shift.period.start()), zone.clock(shift.period.end()));
                    let position = shift.position.names.in_language(w.language()).to_owned();
                    let place = many.then(|| o.center.names.in_language(w.language()).to_owned());
                    let class = if o.reasons.is_empty() { "week-shift fits" } else { "week-shift" };
                    let note = if o.reasons.is_empty() { w.shift_can() } else { w.shift_cannot() };
                    view! {
                        <li>
                            <a class=class href=paths::shift(shift.id)>
                                <span class="shift-time">{time}</span>
                                " "
                                {position}
                                {place.map(|place| view! { " " <span class="week-where">{place}</span> })}
                                <span class="sr">" " {note}</span>
                            </a>
                        </li>
                    }
                })
                .collect::<Vec<_>>();
            let current = (date == today).then_some("date");
            view! {
                <section class="week-day" aria-current=current>
                    <h3>{w.day_short(date)}</h3>
                    <ul role="list" class="week-shifts">{shifts}</ul>
                </section>
            }
        })
        .collect::<Vec<_>>();
    view! { <div class="week">{days}</div> }.into_any()
}
