//! The volunteer's shifts: what is open, one shift, one's own, and taking and giving back.

mod calendar;
mod choosing;
mod list;
mod one;
mod own;
mod row;

pub(super) use one::again as one_again;
pub use row::Rows;
pub(super) use row::why_not;

use crate::pages::doors::{Doors, Pass};
use crate::pages::form::Typed;
use crate::pages::visit::{Answer, Visit, see_other};
use crate::pages::{exchange, paths, sentences};
use crate::parts::*;
use chrono::{DateTime, Utc};
use domain::centers::Center;
use domain::eligibility::Reason;
use domain::ids::ShiftId;
use domain::refusals::Refusal;
use domain::shifts::{AssignmentState, Shift};
use leptos::prelude::*;
use programme::Error;
use programme::shifts::{self, Offer};
use serde::{Deserialize, Serialize};
use words::Words;

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get("/shifts", Pass::SignedIn, list::page)
        .get("/shifts/calendar", Pass::SignedIn, calendar::page)
        .get("/shifts/{id}", Pass::SignedIn, one::page)
        .post("/api/shifts/confirm", Pass::SignedIn, choosing::confirm)
        .post("/api/shifts/ballot/enter", Pass::SignedIn, choosing::enter)
        .post("/api/shifts/ballot/leave", Pass::SignedIn, choosing::leave)
        .get("/my/shifts", Pass::SignedIn, own::page)
        .post("/api/shifts/claim", Pass::SignedIn, claim)
        .post("/api/shifts/release", Pass::SignedIn, release)
}

/// What the posts carry.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ShiftForm {
    shift: String,
    sure: String,
}

impl ShiftForm {
    fn shift(&self) -> programme::Result<ShiftId> {
        self.shift.trim().parse().map_err(|_| Error::NotFound)
    }
}

async fn claim(visit: Visit, Typed(form): Typed<ShiftForm>) -> Answer {
    let outcome = match form.shift() {
        Err(error) => Err(error),
        Ok(id) if form.sure.is_empty() => visit.act(move |act| Box::pin(shifts::claim(act, id))).await,
        Ok(id) => visit.act(move |act| Box::pin(shifts::claim_anyway(act, id))).await,
    };
    // A page that has not said what to think of leads to the one that does
    if let (Err(Error::Refused(Refusal::Doubtful { .. })), Ok(id), false) = (&outcome, form.shift(), visit.wants_json) {
        return Ok(see_other(&format!("{}#take", paths::shift(id))));
    }
    visit.done(outcome, |place| {
        let word = if place.state == AssignmentState::Requested { "requested" } else { "claimed" };
        format!("{}?told={word}", paths::shift(place.shift))
    })
}

async fn release(visit: Visit, Typed(form): Typed<ShiftForm>) -> Answer {
    let outcome = match form.shift() {
        Err(error) => Err(error),
        Ok(id) => visit.act(move |act| Box::pin(shifts::release(act, id))).await,
    };
    visit.done(outcome, |place| format!("{}?told=released", paths::shift(place.shift)))
}

/// The news that an act brought along, by the word in the address.
fn told(w: Words, word: &str) -> Option<AnyView> {
    let (title, text) = match word {
        "claimed" => (w.shift_told_claimed(), w.shift_told_claimed_text()),
        "requested" => (w.shift_told_requested(), w.shift_told_requested_text()),
        "confirmed" => (w.shift_told_confirmed(), w.shift_told_confirmed_text()),
        "entered" => (w.shift_told_entered(), w.shift_told_entered_text()),
        "left" => (w.shift_told_left(), w.shift_told_left_text()),
        "released" => (w.shift_told_released(), w.shift_told_released_text()),
        word => return exchange::word(w, word),
    };
    Some(view! { <Banner news=News::Good title=title><p>{text}</p></Banner> }.into_any())
}

/// A shift for programs.
#[derive(Debug, Serialize)]
struct Fact<'a> {
    id: ShiftId,
    center: &'a str,
    position: &'a str,
    starts_at: DateTime<Utc>,
    ends_at: DateTime<Utc>,
    places: i64,
    taken: i64,
    reasons: Vec<ReasonFact>,
    doubts: Vec<ReasonFact>,
}

/// Why not, for programs.
#[derive(Debug, Serialize)]
struct ReasonFact {
    code: &'static str,
    message: String,
    link: Option<String>,
}

impl<'a> Fact<'a> {
    fn of(w: Words, offer: &'a Offer) -> Self {
        let told = |reasons: &[Reason]| {
            let one = |reason: &Reason| {
                let (message, fix) = sentences::reason(w, reason);
                ReasonFact { code: reason.code(), message, link: fix.map(|(href, _)| href) }
            };
            reasons.iter().map(one).collect()
        };
        let (reasons, doubts) = (told(&offer.reasons), told(&offer.doubts));
        Self { reasons, doubts, ..Self::plain(&offer.shift, &offer.center) }
    }
    fn plain(shift: &'a Shift, center: &'a Center) -> Self {
        Self {
            id: shift.id,
            center: &center.code,
            position: &shift.position.code,
            starts_at: shift.period.start(),
            ends_at: shift.period.end(),
            places: shift.places,
            taken: shift.taken,
            reasons: Vec::new(),
            doubts: Vec::new(),
        }
    }
}
