//! Rosters, for those who run a center: its weeks, its templates, and who stands on a shift.

mod add;
mod board;
mod changes;
mod choosing;
mod copy;
mod could;
mod days;
mod difference;
mod fill;
mod gaps;
mod grid;
mod list;
mod live;
mod moving;
mod needs;
mod paper;
mod people;
mod proposals;
mod publish;
mod shift;
mod shift_page;
mod template;
mod templates;
mod told;
mod wall;

use crate::pages::doors::{Doors, FLOOR, Pass, STAFF};
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::Visit;
use domain::centers::Center;
use domain::ids::ShiftId;
use domain::rights::{May, Role};
use domain::shifts::Shift;
use domain::time::Week;
use programme::{Error, centers, shifts};
use words::Words;

pub(super) use could::{against, exception_card, speaks};
pub(super) use difference::amount_words;

/// Whoever changes rosters somewhere.
const KEEPERS: Pass = Pass::Holders(&[Role::Coordinator, Role::Manager, Role::Administrator]);

pub(super) fn doors(doors: Doors) -> Doors {
    proposals::doors(doors)
        .get("/rosters", FLOOR, list::page)
        .get("/rosters/{center}", FLOOR, list::this_week)
        .get("/rosters/{center}/templates", STAFF, templates::page)
        .get("/rosters/{center}/wall", KEEPERS, wall::page)
        .get("/wall/{center}", Pass::Anyone, wall::show)
        .get("/rosters/{center}/templates/{id}", STAFF, template::page)
        .get("/standing/{id}", KEEPERS, template::standing_page)
        .get("/rosters/{center}/{week}", FLOOR, board::page)
        .get("/rosters/{center}/{week}/publish", KEEPERS, publish::page)
        .get("/rosters/{center}/{week}/print", FLOOR, paper::page)
        .get("/rosters/{center}/{week}/week.pdf", FLOOR, paper::pdf)
        .get("/rosters/{center}/{week}/week.xlsx", FLOOR, paper::xlsx)
        .get("/rosters/{center}/{week}/fill", KEEPERS, fill::page)
        .get("/rosters/{center}/{week}/copy", KEEPERS, copy::page)
        .get("/rosters/{center}/{week}/add", KEEPERS, add::page)
        .get("/shifts/{id}/assign", FLOOR, shift::page)
        .post("/api/rosters/generate", KEEPERS, fill::generate)
        .post("/api/rosters/undo", KEEPERS, fill::undo)
        .post("/api/rosters/copy", KEEPERS, copy::copy)
        .post("/api/rosters/publish", KEEPERS, publish::publish)
        .post("/api/rosters/withdraw", KEEPERS, publish::withdraw)
        .get("/shifts/{id}/move", KEEPERS, moving::page)
        .get("/api/board/find", KEEPERS, moving::find)
        .get("/api/board/barred", KEEPERS, live::barred)
        .get("/api/rosters/{roster}/events", FLOOR, live::events)
        .post("/api/board/move-shift", KEEPERS, moving::move_shift)
        .post("/api/board/move-person", KEEPERS, moving::move_person)
        .post("/api/board/undo", KEEPERS, moving::undo)
        .post("/api/rosters/telling", KEEPERS, publish::set_telling)
        .post("/api/walls/open", KEEPERS, wall::open)
        .post("/api/walls/end", KEEPERS, wall::end)
        .post("/api/templates/add", KEEPERS, templates::add)
        .post("/api/templates/end", KEEPERS, templates::end)
        .post("/api/templates/change", KEEPERS, template::change)
        .post("/api/templates/stand", KEEPERS, template::stand)
        .post("/api/templates/stand-change", KEEPERS, template::stand_change)
        .post("/api/templates/stand-end", KEEPERS, template::stand_end)
        .post("/api/shifts/add", KEEPERS, add::add)
        .post("/api/shifts/approve", KEEPERS, choosing::approve)
        .post("/api/shifts/decline", KEEPERS, choosing::decline)
        .post("/api/shifts/ballot", KEEPERS, choosing::open)
        .post("/api/shifts/ballot/close", KEEPERS, choosing::close)
        .post("/api/shifts/assign", KEEPERS, shift::assign)
        .post("/api/shifts/unassign", KEEPERS, shift::unassign)
        .post("/api/shifts/places", KEEPERS, shift::places)
        .post("/api/shifts/details", KEEPERS, needs::change)
        .post("/api/shifts/cancel", KEEPERS, shift::cancel)
}

/// The week of an address.
fn week(visit: &Visit, text: &str) -> Result<Week, Problem> {
    Week::parse(text).map_err(|_| visit.problem(Error::NotFound))
}

/// The center of an address.
async fn center(visit: &Visit, code: &str) -> Result<Center, Problem> {
    let code = code.to_owned();
    visit.look(move |look| Box::pin(async move { centers::by_code(look, &code).await })).await
}

fn name(w: Words, center: &Center) -> String {
    center.names.in_language(w.language()).to_owned()
}

fn may_change(visit: &Visit, center: &Center) -> bool {
    visit.who().may(May::ManageRosters(center.at()), visit.now)
}

/// `09:00–12:00` on the center's wall.
fn hours(w: Words, shift: &Shift) -> String {
    w.time_span(shift.zone.clock(shift.period.start()), shift.zone.clock(shift.period.end()))
}

fn position(w: Words, shift: &Shift) -> String {
    shift.position.names.in_language(w.language()).to_owned()
}

/// `Week 49` and `30 Nov to 6 Dec`.
fn week_words(w: Words, week: Week) -> (String, String) {
    let number = i64::from(chrono::Datelike::iso_week(&week.monday()).week());
    let sunday = week.monday() + chrono::Days::new(6);
    (w.roster_week(number), w.roster_span(&w.day_short(week.monday()), &w.day_short(sunday)))
}

/// Where staff see who stands on a shift.
fn assign_path(shift: ShiftId) -> String {
    format!("{}/assign", paths::shift(shift))
}

/// The center's code and the week of a shift.
async fn week_of(visit: &Visit, shift: ShiftId) -> Result<(String, Week), Problem> {
    visit
        .look(move |look| {
            Box::pin(async move {
                let shift = shifts::find(look, shift).await?;
                let center = centers::find(look, shift.at.center).await?;
                Ok((center.code, Week::of(shift.date())))
            })
        })
        .await
}

/// The board on which a shift stands.
async fn board_of(visit: &Visit, shift: ShiftId) -> Result<String, Problem> {
    let (code, week) = week_of(visit, shift).await?;
    Ok(paths::roster(&code, week))
}
