//! One shift in a list: time, place, position, places left in words, and the one thing to do, or why not.

use crate::pages::{paths, sentences};
use crate::parts::*;
use domain::eligibility::Reason;
use leptos::prelude::*;
use programme::shifts::Offer;
use words::Words;

/// A row of a list of shifts. A hundred of them make a page, so its markup is plain.
pub fn shift_row(w: Words, offer: &Offer) -> impl IntoView + use<> {
    let (shift, zone) = (&offer.shift, offer.shift.zone);
    let (start, end) = (shift.period.start(), shift.period.end());
    let time = w.time_span(zone.clock(start), zone.clock(end));
    let title = shift.position.names.in_language(w.language()).to_owned();
    let place = offer.center.names.in_language(w.language()).to_owned();
    let mine = offer.reasons.contains(&Reason::AlreadyOn);
    let places = match shift.free() {
        0 => "shift-places full",
        1 => "shift-places last",
        _ => "shift-places",
    };
    let end = if mine {
        own(w, paths::shift(shift.id)).into_any()
    } else if offer.reasons.is_empty() {
        let says = w.shift_take_says(&title, &w.day(shift.date()), &time);
        take(w, shift.id.to_string(), says).into_any()
    } else {
        why(w, &offer.reasons).into_any()
    };
    view! {
        <li
            class=if mine { "shift mine" } else { "shift" }
            data-shift=shift.id.to_string()
            data-places=shift.places.to_string()
            data-taken=shift.taken.to_string()
        >
            <p class="shift-time">
                <time datetime=start.format("%Y-%m-%dT%H:%MZ").to_string()>{time}</time>
            </p>
            <div class="shift-what">
                <a class="shift-title" href=paths::shift(shift.id)>{title}</a>
                <p class="shift-where">{place}</p>
            </div>
            <p class=places>{w.shift_places_left(shift.free())}</p>
            {end}
        </li>
    }
}

fn own(w: Words, href: String) -> impl IntoView {
    view! {
        <div class="shift-act">
            <Tag label=w.shift_yours() news=News::Good />
            <a class="button quiet" href=format!("{href}#leave")>{w.shift_cannot_come()}</a>
        </div>
    }
}

fn take(w: Words, shift: String, says: String) -> impl IntoView {
    view! {
        <form class="shift-act" method="post" action="/api/shifts/claim">
            <input type="hidden" name="shift" value=shift />
            <button class="button primary" aria-label=says>{w.shift_take()}</button>
        </form>
    }
}

fn why(w: Words, reasons: &[Reason]) -> impl IntoView + use<> {
    let sentences = reasons
        .iter()
        .map(|reason| {
            let (sentence, fix) = sentences::reason(w, reason);
            view! { {sentence} " " {fix.map(|(href, label)| view! { <a href=href>{label}</a> " " })} }
        })
        .collect::<Vec<_>>();
    view! { <p class="shift-why">{sentences}</p> }
}
