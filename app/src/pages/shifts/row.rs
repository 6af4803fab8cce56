//! One shift in a list: time, place, position, places left in words, and the one thing to do, or why not.

use crate::pages::{paths, sentences};
use crate::parts::*;
use domain::centers::Center;
use domain::eligibility::{Merit, Reason};
use domain::language::Language;
use domain::shifts::Shift;
use leptos::prelude::*;
use programme::shifts::Offer;
use std::collections::HashMap;
use std::fmt::Write;
use std::sync::{Arc, Mutex, PoisonError};
use words::Words;

/// So many rows are kept; more are begun afresh.
const KEPT: usize = 10_000;

/// The rows of lists as text. Most volunteers of a center see the same rows, and a reading of the open shifts is shared
/// (see `programme::shifts`), so each row is written once for each reading, language and set of reasons.
#[derive(Debug, Default)]
pub struct Rows(Mutex<HashMap<Key, Kept>>);

/// A reading of a shift and its center by their addresses in memory, and what else a row depends on.
type Key = (usize, usize, Language, bool, Vec<Reason>, Vec<Reason>, Vec<Merit>);

/// A row; the reading stays alive with it, so that nothing else can come to the same address.
#[derive(Debug)]
struct Kept {
    row: Arc<str>,
    _shift: Arc<Shift>,
    _center: Arc<Center>,
}

impl Rows {
    /// A list of these offers.
    pub fn list(&self, w: Words, offers: &[Offer]) -> impl IntoView + use<> {
        let mut html = String::with_capacity(offers.len() * 800);
        for offer in offers {
            // Writing to a string can't fail
            let _ = html.write_str(&self.row(w, offer));
        }
        view! { <ul class="shifts" role="list" inner_html=html></ul> }
    }

    fn row(&self, w: Words, offer: &Offer) -> Arc<str> {
        let address = (Arc::as_ptr(&offer.shift) as usize, Arc::as_ptr(&offer.center) as usize);
        let (reasons, doubts, marks) = (offer.reasons.clone(), offer.doubts.clone(), offer.marks.clone());
        let key = (address.0, address.1, w.language(), offer.entered, reasons, doubts, marks);
        let known = |kept: &HashMap<Key, Kept>| kept.get(&key).map(|kept| Arc::clone(&kept.row));
        if let Some(row) = known(&self.0.lock().unwrap_or_else(PoisonError::into_inner)) {
            return row;
        }
        let row: Arc<str> = shift_row(w, offer).to_html().into();
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT {
            kept.clear();
        }
        let (shift, center) = (Arc::clone(&offer.shift), Arc::clone(&offer.center));
        kept.insert(key, Kept { row: Arc::clone(&row), _shift: shift, _center: center });
        row
    }
}

/// A row of a list of shifts. A hundred of them make a page, so its markup is plain.
fn shift_row(w: Words, offer: &Offer) -> impl IntoView + use<> {
    let (shift, zone) = (&offer.shift, offer.shift.zone);
    let (start, end) = (shift.period.start(), shift.period.end());
    let time = w.time_span(zone.clock(start), zone.clock(end));
    let title = shift.position.names.in_language(w.language()).to_owned();
    let mut place = offer.center.names.in_language(w.language()).to_owned();
    if !shift.details.place.is_empty() {
        place = format!("{place} · {}", shift.details.place);
    }
    let mine = offer.reasons.contains(&Reason::AlreadyOn);
    let places = match shift.free() {
        0 => "shift-places full",
        1 => "shift-places last",
        _ => "shift-places",
    };
    let end = if mine {
        own(w, paths::shift(shift.id)).into_any()
    } else if matches!(offer.reasons.as_slice(), [Reason::Ballot { .. }]) {
        ballot(w, paths::shift(shift.id), &offer.reasons, offer.entered).into_any()
    } else if offer.reasons == [Reason::Full] {
        full(w, paths::shift(shift.id), &offer.reasons).into_any()
    } else if offer.reasons.is_empty() && doubtful(offer) {
        look_first(w, paths::shift(shift.id), &offer.doubts).into_any()
    } else if offer.reasons.is_empty() {
        let says = w.shift_take_says(&title, &w.day(shift.date()), &time);
        take(w, shift.id.to_string(), says, shift.position.approval).into_any()
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
                {marks(w, &offer.marks)}
            </div>
            <p class=places>{w.shift_places_left(shift.free())}</p>
            {end}
        </li>
    }
}

/// Why it is one for them, in small words.
fn marks(w: Words, marks: &[Merit]) -> impl IntoView + use<> {
    let words: Vec<&'static str> = marks
        .iter()
        .filter_map(|mark| match mark {
            Merit::Prefers => Some(w.shift_mark_prefers()),
            Merit::Fits => Some(w.shift_mark_fits()),
            Merit::Trained => Some(w.shift_mark_trained()),
            Merit::Home => Some(w.shift_mark_home()),
            _ => None,
        })
        .collect();
    (!words.is_empty()).then(|| {
        let marks = words.into_iter().map(|word| view! { <li class="tag">{word}</li> }).collect::<Vec<_>>();
        view! { <ul class="shift-marks" role="list">{marks}</ul> }
    })
}

fn own(w: Words, href: String) -> impl IntoView {
    view! {
        <div class="shift-act">
            <Tag label=w.shift_yours() news=News::Good />
            <a class="button quiet" href=format!("{href}#cannot")>{w.shift_cannot_come()}</a>
        </div>
    }
}

/// Nothing but that it is full: the way to its waiting list.
fn full(w: Words, href: String, reasons: &[Reason]) -> impl IntoView + use<> {
    view! {
        <div class="shift-act">
            {why(w, reasons)}
            <a class="button quiet" href=format!("{href}#waitlist")>{w.exchange_wait_title()}</a>
        </div>
    }
}

/// Places that are drawn by lot: until when, and the way to the ballot.
fn ballot(w: Words, href: String, reasons: &[Reason], entered: bool) -> impl IntoView + use<> {
    let until = reasons.iter().map(|reason| sentences::reason(w, reason).0).collect::<Vec<_>>().join(" ");
    let label = if entered { w.shift_ballot_in() } else { w.shift_ballot_enter() };
    view! {
        <div class="shift-act">
            <p class="shift-lot">{until}</p>
            <a class="button quiet" href=format!("{href}#ballot")>{label}</a>
        </div>
    }
}

/// Whether the volunteer is asked to think of something first.
fn doubtful(offer: &Offer) -> bool {
    offer.doubts.iter().any(Reason::asks_person)
}

fn look_first(w: Words, href: String, doubts: &[Reason]) -> impl IntoView + use<> {
    let doubts = doubts.iter().filter(|d| d.asks_person()).map(|d| sentences::reason(w, d).0).collect::<Vec<_>>();
    view! {
        <div class="shift-act">
            <p class="shift-doubt">{doubts.join(" ")}</p>
            <a class="button quiet" href=format!("{href}#take")>{w.shift_look_first()}</a>
        </div>
    }
}

fn take(w: Words, shift: String, says: String, asks: bool) -> impl IntoView {
    let (label, says) = if asks { (w.shift_ask(), None) } else { (w.shift_take(), Some(says)) };
    view! {
        <form class="shift-act" method="post" action="/api/shifts/claim">
            <input type="hidden" name="shift" value=shift />
            <button class="button primary" aria-label=says>{label}</button>
        </form>
    }
}

fn why(w: Words, reasons: &[Reason]) -> impl IntoView + use<> {
    view! { <p class="shift-why">{why_not(w, reasons)}</p> }
}

/// Every reason why not in a sentence, each with the link that mends it.
pub(in crate::pages) fn why_not(w: Words, reasons: &[Reason]) -> impl IntoView + use<> {
    reasons
        .iter()
        .map(|reason| {
            let (sentence, fix) = sentences::reason(w, reason);
            view! { {sentence} " " {fix.map(|(href, label)| view! { <a href=href>{label}</a> " " })} }
        })
        .collect::<Vec<_>>()
}
