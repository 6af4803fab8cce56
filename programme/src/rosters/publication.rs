//! Publishing a week, telling what has changed since, and taking it back for a change.

use super::board::with_gaps;
use super::{records, untold};
use crate::act::Act;
use crate::error::{Error, Result};
use crate::{centers, exchange, shifts};
use domain::centers::Center;
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{PersonId, RosterId};
use domain::notices::Notice;
use domain::refusals::Refusal;
use domain::rights::May;
use domain::rosters::{Roster, RosterState, Untold};
use domain::time::Week;
use serde_json::json;

/// Shows a roster to volunteers and tells those for whom something has changed, each in one message. A published one
/// is told anew: only what has changed since. `version` is what the coordinator looked at, when they say so; with
/// `confirmed` they have seen what is missing.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::AlreadyPublished`] when there is nothing to tell,
/// [`Refusal::RosterEmpty`], [`Refusal::RosterBreaches`], or [`Refusal::Changed`] when somebody has changed it
/// meanwhile; [`Error::Faulty`] when something is missing and nobody has confirmed it.
pub async fn publish(act: &mut Act, id: RosterId, version: Option<i64>, confirmed: bool) -> Result<()> {
    let (center, roster) = hold(act, id).await?;
    let (untold, _) = untold::read(act, id).await?;
    if roster.state == RosterState::Published {
        if untold.is_empty() {
            return Err(Refusal::AlreadyPublished.into());
        }
        seen(&roster, version)?;
        let told = tell_changes(act, &center, &roster, &untold).await?;
        return write_down(act, &center, &roster, RosterState::Published, &told, untold).await;
    }
    let (board, gaps) = with_gaps(act, &center, id).await?;
    let going = board.iter().filter(|s| !s.shift.cancelled).count();
    let state = roster.publish(going, &gaps)?;
    seen(&roster, version)?;
    if !confirmed && gaps.iter().any(|gap| !gap.is_hard()) {
        return Err(Error::fault("confirm", FaultKind::Required));
    }
    let mut told = tell_changes(act, &center, &roster, &untold).await?;
    for person in waiting(act, &center, &roster).await? {
        if !told.contains(&person) {
            act.tell(center.programme, person, Notice::RosterPublished { roster: id }).await?;
            told.push(person);
        }
    }
    records::set_state(act, id, state).await?;
    shifts::publish(act, center.at(), id, true).await?;
    write_down(act, &center, &roster, state, &told, untold).await
}

/// Takes a published roster back to a draft. Everybody keeps the places that they hold and waits for those that they
/// wait for, and is told.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::Changed`] when it is a draft, or somebody has changed it.
pub async fn withdraw(act: &mut Act, id: RosterId, version: Option<i64>) -> Result<()> {
    let (center, roster) = hold(act, id).await?;
    let state = roster.withdraw()?;
    seen(&roster, version)?;
    records::set_state(act, id, state).await?;
    shifts::publish(act, center.at(), id, false).await?;
    exchange::hidden(act, id).await?;
    let told = concerned_ahead(act, id).await?;
    for person in &told {
        act.tell(center.programme, *person, Notice::RosterWithdrawn { roster: id }).await?;
    }
    records::insert_publication(act, center.programme, id, state, told.len(), &Untold::default()).await?;
    let detail = json!({ "told": told.len() });
    act.note(center.programme, Event::new(EventKind::RosterWithdrawn, id).with(detail)).await
}

/// Sets whether people are told of each change of a published roster at once, or of all together when somebody says so.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn set_telling(act: &mut Act, id: RosterId, at_once: bool) -> Result<()> {
    let (center, _) = hold(act, id).await?;
    records::set_at_once(act, id, at_once).await?;
    let detail = json!({ "at_once": at_once });
    act.note(center.programme, Event::new(EventKind::RosterTelling, id).with(detail)).await
}

/// The roster, held until the act ends, for whoever may change it.
pub(super) async fn hold(act: &mut Act, id: RosterId) -> Result<(Center, Roster)> {
    let roster = records::find(act, id).await?.ok_or(Error::NotFound)?;
    let center = centers::find(act, roster.center).await?;
    act.require(May::ManageRosters(center.at()))?;
    Ok((center, records::hold(act, id).await?))
}

/// Whether the roster is still as it was when somebody looked at that version; holding it has counted one up.
pub(super) const fn seen(roster: &Roster, version: Option<i64>) -> std::result::Result<(), Refusal> {
    match version {
        Some(version) if version != roster.version - 1 => Err(Refusal::Changed),
        _ => Ok(()),
    }
}

/// Tells each of those for whom something has changed; whom.
async fn tell_changes(act: &mut Act, center: &Center, roster: &Roster, untold: &Untold) -> Result<Vec<PersonId>> {
    let mut told = Vec::new();
    for affected in &untold.people {
        let notice = Notice::RosterChanged { roster: roster.id, changes: affected.changes.clone() };
        act.tell(center.programme, affected.person, notice).await?;
        told.push(affected.person);
    }
    Ok(told)
}

/// Who waits for the week even if nothing changes for them: everybody placed there the first time, and later those
/// who were told that it was taken back.
async fn waiting(act: &mut Act, center: &Center, roster: &Roster) -> Result<Vec<PersonId>> {
    if Week::of(center.zone.date(act.now())) > Week::of(roster.monday) {
        return Ok(Vec::new());
    }
    if records::publications(act, roster.id).await?.is_empty() {
        return records::concerned(act, center.at(), roster).await;
    }
    concerned_ahead(act, roster.id).await
}

async fn write_down(
    act: &mut Act,
    center: &Center,
    roster: &Roster,
    state: RosterState,
    told: &[PersonId],
    untold: Untold,
) -> Result<()> {
    untold::all_told(act, roster.id).await?;
    let detail = json!({ "told": told.len(), "changes": untold.count(), "shifts": untold.shifts.len() });
    records::insert_publication(act, center.programme, roster.id, state, told.len(), &untold).await?;
    act.note(center.programme, Event::new(EventKind::RosterPublished, roster.id).with(detail)).await
}

/// Whoever holds a place on a shift that is ahead, waits for one, or has entered its ballot.
async fn concerned_ahead(act: &mut Act, id: RosterId) -> Result<Vec<PersonId>> {
    let now = act.now();
    let ahead: Vec<_> = shifts::of_roster(act, id).await?.into_iter().filter(|s| now < s.period.start()).collect();
    let holders = shifts::holders(act, id).await?;
    let mut people: Vec<PersonId> = holders
        .iter()
        .filter(|h| ahead.iter().any(|s| s.id == h.assignment.shift))
        .map(|h| h.assignment.person)
        .collect();
    people.extend(exchange::waiting_on(act, id).await?);
    people.extend(shifts::entered_on(act, id).await?);
    people.sort_unstable();
    people.dedup();
    Ok(people)
}
