//! Interviews: applicants choose a time by themselves; staff open times, and the panel has the day's sheet.

mod choose;
mod day;
mod fields;
mod list;
mod marks;
mod on_case;
mod open;
mod slot;

pub(super) use on_case::on_case;

use crate::pages::doors::{Doors, Pass, STAFF};
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::Visit;
use crate::parts::*;
use domain::centers::Center;
use domain::interviews::Slot;
use domain::rights::{May, Role};
use domain::time::{Period, Zone};
use leptos::prelude::*;
use programme::centers;
use programme::interviews::Sitting;
use serde::Deserialize;
use words::Words;

/// Roles that decide on applications.
const DECIDING: Pass = Pass::Holders(&[Role::Coordinator, Role::Manager, Role::Administrator]);

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get("/applications/{id}/interview", Pass::SignedIn, choose::page)
        .get("/applications/{id}/interview.ics", Pass::SignedIn, choose::calendar)
        .post("/api/interviews/book", Pass::SignedIn, choose::book)
        .post("/api/interviews/move", Pass::SignedIn, choose::move_to)
        .post("/api/interviews/cancel", Pass::SignedIn, choose::cancel)
        .post("/api/interviews/wait", Pass::SignedIn, choose::wait)
        .post("/api/interviews/leave", Pass::SignedIn, choose::leave)
        .post("/api/interviews/take", Pass::SignedIn, choose::take)
        .get(paths::INTERVIEWS, STAFF, list::choose)
        .get("/interviews/slot/{id}", STAFF, slot::page)
        .get("/interviews/{center}", STAFF, list::page)
        .get("/interviews/{center}/day", STAFF, day::page)
        .get("/interviews/{center}/open", DECIDING, open::page)
        .post("/api/interviews/open", DECIDING, open::open)
        .post("/api/interviews/change", DECIDING, slot::change)
        .post("/api/interviews/call-off", DECIDING, slot::call_off)
        .post("/api/interviews/mark", DECIDING, marks::mark)
        .post("/api/interviews/opinion", DECIDING, marks::opinion)
}

/// What the address says was just done, and what it asks for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    told: String,
    count: String,
    week: String,
    day: String,
}

/// The news behind a word of the address.
fn told(w: Words, asked: &Asked) -> Option<AnyView> {
    let title = match asked.told.as_str() {
        "booked" => w.interview_told_booked().to_owned(),
        "moved" => w.interview_told_moved().to_owned(),
        "cancelled" => w.interview_told_cancelled().to_owned(),
        "waiting" => w.interview_told_waiting().to_owned(),
        "left" => w.interview_told_left().to_owned(),
        "opened" => w.interview_told_opened(asked.count.parse().unwrap_or(0)),
        "changed" => w.interview_told_changed().to_owned(),
        "called-off" => w.interview_told_called_off().to_owned(),
        "marked" => w.interview_told_marked().to_owned(),
        "opinion" => w.interview_told_opinion().to_owned(),
        _ => return None,
    };
    Some(view! { <Banner news=News::Good title=title /> }.into_any())
}

/// The center of an address.
async fn center(visit: &Visit, code: String) -> Result<Center, Problem> {
    visit.look(move |look| Box::pin(async move { centers::by_code(look, &code).await })).await
}

/// The centers whose interviews one sees.
async fn own_centers(visit: &Visit) -> Result<Vec<Center>, Problem> {
    let programme = visit.programme()?.id;
    visit
        .look(move |look| {
            Box::pin(async move {
                let mut all = centers::of_programme(look, programme).await?;
                all.retain(|center| look.require(May::SeeApplications(center.at())).is_ok());
                Ok(all)
            })
        })
        .await
}

fn name(w: Words, center: &Center) -> String {
    center.names.in_language(w.language()).to_owned()
}

fn decides(visit: &Visit, center: &Center) -> bool {
    visit.who().may(May::DecideApplications(center.at()), visit.now)
}

/// `09:00–09:20` on the center's wall.
fn hours(w: Words, zone: Zone, period: Period) -> String {
    w.time_span(zone.clock(period.start()), zone.clock(period.end()))
}

/// The day on the center's wall.
fn day_of(w: Words, zone: Zone, period: Period) -> String {
    w.day(zone.date(period.start()))
}

/// Where a slot is, in a word or two.
fn place(w: Words, slot: &Slot) -> String {
    if slot.place.is_empty() { w.interview_online().to_owned() } else { slot.place.clone() }
}

/// Where it is and who asks.
fn note(w: Words, sitting: &Sitting) -> String {
    let names = sitting.panel.iter().map(|(_, name)| name.short());
    let parts: Vec<String> = std::iter::once(place(w, &sitting.slot)).chain(names).collect();
    parts.join(w.list_comma())
}
