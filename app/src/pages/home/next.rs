//! The card of the next shift: day, time, place, position, who leads, and checking in when it is time.

use crate::pages::paths;
use crate::parts::*;
use chrono::{DateTime, Duration, Utc};
use domain::programmes::Rules;
use domain::shifts::AssignmentState;
use leptos::prelude::*;
use programme::shifts::Next;
use words::Words;

/// The card, or what to do where there is no shift ahead.
pub(super) fn next_card(w: Words, next: Option<&Next>, rules: &Rules, now: DateTime<Utc>) -> AnyView {
    let Some(next) = next else {
        return view! {
            <Empty title=w.home_no_shift_title() text=w.home_no_shift_text() icon=Glyph::Calendar>
                <Button href=paths::SHIFTS label=w.shift_find() />
            </Empty>
        }
        .into_any();
    };
    let (shift, zone) = (&next.shift, next.shift.zone);
    let (start, end) = (shift.period.start(), shift.period.end());
    let opens = start - Duration::minutes(next.center.early_minutes.unwrap_or(rules.early_minutes));
    let (date, today) = (shift.date(), zone.date(now));
    let day = match w.relative_day(date, today) {
        Some(word) => w.date_and_time(&w.day(date), word),
        None => w.day(date),
    };
    let eyebrow = if start <= now { w.home_running() } else { w.home_next() };
    let language = w.language();
    let facts = [
        Some((w.center_label(), next.center.names.in_language(language).to_owned())),
        Some((w.shift_position(), shift.position.names.in_language(language).to_owned())),
        next.lead.as_ref().map(|lead| (w.shift_lead(), lead.short())),
    ];
    let facts = facts
        .into_iter()
        .flatten()
        .map(|(term, what)| view! { <div><dt>{term}</dt><dd><bdi>{what}</bdi></dd></div> })
        .collect::<Vec<_>>();
    let here = paths::shift(shift.id);
    let go = if next.assignment.state == AssignmentState::Attended {
        view! { <p class="next-note">{w.home_checked_in()}</p> }.into_any()
    } else if opens <= now {
        view! { <a class="next-go" href=paths::CHECK_IN><Icon glyph=Glyph::Code />{w.nav_check_in()}</a> }.into_any()
    } else if date == today {
        view! { <p class="next-note">{w.shift_check_in_opens(&w.time(zone.clock(opens)))}</p> }.into_any()
    } else {
        ().into_any()
    };
    let leave = (start > now).then(|| {
        view! { <a class="button plain" href=format!("{here}#cannot")>{w.shift_cannot_come()}</a> }
    });
    view! {
        <section class="next" aria-labelledby="next">
            <p class="next-eyebrow">{eyebrow}</p>
            <h2 class="next-day" id="next">{day}</h2>
            <p class="next-time">
                <time datetime=start.format("%Y-%m-%dT%H:%MZ").to_string()>
                    {w.time_span(zone.clock(start), zone.clock(end))}
                </time>
            </p>
            <dl class="next-facts">{facts}</dl>
            {go}
        </section>
        <div class="next-under">
            {leave}
            <a class="button plain" href=paths::MY_SHIFTS>{w.home_my_shifts()}</a>
        </div>
    }
    .into_any()
}
