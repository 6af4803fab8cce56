//! Publishing a week, and taking it back for a change.

use super::board::with_gaps;
use super::records;
use crate::act::Act;
use crate::error::{Error, Result};
use crate::{centers, shifts};
use domain::centers::Center;
use domain::events::{Event, EventKind};
use domain::ids::{PersonId, RosterId};
use domain::notices::Notice;
use domain::refusals::Refusal;
use domain::rights::May;
use domain::rosters::Roster;
use domain::time::Week;

/// Shows a roster to volunteers and tells everybody whom it concerns. `version` is what the coordinator looked at,
/// when they say so.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::AlreadyPublished`], [`Refusal::RosterEmpty`],
/// [`Refusal::RosterBreaches`], or [`Refusal::Changed`] when somebody has changed it meanwhile.
pub async fn publish(act: &mut Act, id: RosterId, version: Option<i64>) -> Result<()> {
    let (center, roster) = hold(act, id).await?;
    let (board, gaps) = with_gaps(act, &center, id).await?;
    let going = board.iter().filter(|s| !s.shift.cancelled).count();
    let state = roster.publish(going, &gaps)?;
    seen(&roster, version)?;
    records::set_state(act, center.at(), id, state).await?;
    shifts::publish(act, center.at(), id, true).await?;
    if ends_ahead(act, &center, &roster) {
        for person in records::concerned(act, center.at(), &roster).await? {
            act.tell(center.programme, person, Notice::RosterPublished { roster: id }).await?;
        }
    }
    act.note(center.programme, Event::new(EventKind::RosterPublished, id)).await
}

/// Takes a published roster back to a draft. Everybody keeps the places that they hold, and is told.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::Changed`] when it is a draft, or somebody has changed it.
pub async fn withdraw(act: &mut Act, id: RosterId, version: Option<i64>) -> Result<()> {
    let (center, roster) = hold(act, id).await?;
    let state = roster.withdraw()?;
    seen(&roster, version)?;
    records::set_state(act, center.at(), id, state).await?;
    shifts::publish(act, center.at(), id, false).await?;
    for person in holders_ahead(act, id).await? {
        act.tell(center.programme, person, Notice::RosterWithdrawn { roster: id }).await?;
    }
    act.note(center.programme, Event::new(EventKind::RosterWithdrawn, id)).await
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

fn ends_ahead(act: &Act, center: &Center, roster: &Roster) -> bool {
    Week::of(center.zone.date(act.now())) <= Week::of(roster.monday)
}

async fn holders_ahead(act: &mut Act, id: RosterId) -> Result<Vec<PersonId>> {
    let now = act.now();
    let ahead: Vec<_> = shifts::of_roster(act, id).await?.into_iter().filter(|s| now < s.period.start()).collect();
    let holders = shifts::holders(act, id).await?;
    let mut people: Vec<PersonId> = holders
        .iter()
        .filter(|h| ahead.iter().any(|s| s.id == h.assignment.shift))
        .map(|h| h.assignment.person)
        .collect();
    people.sort_unstable();
    people.dedup();
    Ok(people)
}
