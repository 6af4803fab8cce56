//! Proposals for weeks: what to look for, how far it is, the comparison with the draft, and why.

mod accept;
mod begin;
mod changes;
mod compared;
pub(super) mod fill;
mod one;
mod watch;
mod why;

use super::{KEEPERS, hours, position};
use crate::pages::doors::Doors;
use crate::pages::problem::Problem;
use crate::pages::visit::Visit;
use domain::ids::{PersonId, ProposalId};
use domain::people::Name;
use domain::proposals::ProposalState;
use domain::shifts::Shift;
use programme::Error;
use std::collections::BTreeMap;
use words::Words;

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get("/rosters/{center}/{week}/propose", KEEPERS, begin::page)
        .get("/proposals/{id}", KEEPERS, one::page)
        .get("/proposals/{id}/progress", KEEPERS, watch::events)
        .get("/proposals/{id}/why", KEEPERS, why::page)
        .post("/api/proposals/start", KEEPERS, begin::start)
        .post("/api/proposals/stop", KEEPERS, one::stop)
        .post("/api/proposals/discard", KEEPERS, accept::discard)
        .post("/api/proposals/accept", KEEPERS, accept::accept)
        .post("/api/shifts/fasten", KEEPERS, accept::fasten)
}

/// Where a proposal is seen.
fn path(id: ProposalId) -> String {
    format!("/proposals/{id}")
}

/// The proposal of an address or a form.
fn parse(visit: &Visit, text: &str) -> Result<ProposalId, Problem> {
    text.parse().map_err(|_| visit.problem(Error::NotFound))
}

fn state(w: Words, state: ProposalState) -> &'static str {
    match state {
        ProposalState::Working => w.proposal_state_working(),
        ProposalState::Done => w.proposal_state_done(),
        ProposalState::Stopped => w.proposal_state_stopped(),
        ProposalState::Failed => w.proposal_state_failed(),
    }
}

/// `Monday, 30 November · 09:00–12:00 · Queue guide`.
fn slot(w: Words, shift: &Shift) -> String {
    [w.day(shift.date()), hours(w, shift), position(w, shift)].join(" · ")
}

/// The same in few characters, beside another shift.
fn slot_short(w: Words, shift: &Shift) -> String {
    format!("{}, {} · {}", w.day_short(shift.date()), hours(w, shift), position(w, shift))
}

fn called(names: &BTreeMap<PersonId, Name>, person: PersonId) -> String {
    names.get(&person).map(Name::short).unwrap_or_default()
}
