//! Popular shifts, whose places are drawn by lot: entered until a moment, drawn once from a seed that everybody may read.

use super::{below_target, records};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::shifts::{find, places, records as shifts, told, volunteer};
use chrono::{DateTime, Utc};
use domain::choosing::{Drawn, drawn};
use domain::eligibility::Reason;
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{PersonId, ShiftId};
use domain::notices::Notice;
use domain::people::Name;
use domain::refusals::Refusal;
use domain::rights::May;
use domain::shifts::Shift;
use serde_json::json;

/// The ballot of a shift.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ballot {
    /// Until when people enter.
    pub closes: DateTime<Utc>,
    /// When it was drawn, and from which seed.
    pub drawn: Option<(DateTime<Utc>, String)>,
}

/// Somebody who took part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// How many lots they had, once it was drawn.
    pub lots: Option<i64>,
    /// What it gave.
    pub result: Option<Drawn>,
}

/// The ballot of a shift, if it has one, with everybody who takes part for whoever sees the center's board; else with
/// oneself alone.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn ballot(look: &mut Look, id: ShiftId) -> Result<Option<(Ballot, Vec<Entry>)>> {
    let shift = find(look, id).await?;
    let Some(ballot) = records::ballot(look, id).await? else { return Ok(None) };
    let mut entries = records::entries(look, id).await?;
    if look.require(May::SeeRosters(shift.at)).is_err() {
        let me = look.who().person;
        entries.retain(|entry| Some(entry.person) == me);
    }
    Ok(Some((ballot, entries)))
}

/// Has the free places of a shift drawn by lot at a moment, before anybody can take one.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Error::Faulty`] for a moment that is over or not before the start;
/// [`Refusal::Changed`] when it was drawn already.
pub async fn open(act: &mut Act, id: ShiftId, closes: DateTime<Utc>) -> Result<()> {
    let shift = managed(act, id).await?;
    if closes <= act.now() {
        return Err(Error::fault("closes", FaultKind::DatePast));
    }
    if closes >= shift.period.start() || shift.cancelled {
        return Err(Error::fault("closes", FaultKind::Date));
    }
    if !records::set_ballot(act, id, Some(closes)).await? {
        return Err(Refusal::Changed.into());
    }
    let detail = json!({ "closes": closes });
    act.note(shift.at.programme, Event::new(EventKind::BallotChanged, id).with(detail)).await
}

/// Lets people take the places of a shift by themselves again, if they were not drawn yet.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::Changed`] when it was drawn already.
pub async fn close(act: &mut Act, id: ShiftId) -> Result<()> {
    let shift = managed(act, id).await?;
    if !records::set_ballot(act, id, None).await? {
        return Err(Refusal::Changed.into());
    }
    act.note(shift.at.programme, Event::new(EventKind::BallotChanged, id)).await
}

async fn managed(act: &mut Act, id: ShiftId) -> Result<Shift> {
    let shift = find(act, id).await?;
    act.require(May::ManageRosters(shift.at))?;
    if shift.period.start() <= act.now() {
        return Err(Refusal::ShiftOver.into());
    }
    Ok(shift)
}

/// Takes part in drawing the places of a shift. Whoever could not take a place can't enter.
///
/// # Errors
/// [`Refusal::NotEligible`] with every reason; [`Refusal::BallotClosed`] where there is none to enter.
pub async fn enter(act: &mut Act, id: ShiftId) -> Result<()> {
    let me = act.person()?;
    put_in(act, id, me).await
}

/// The same for somebody; asks no right.
pub(crate) async fn put_in(act: &mut Act, id: ShiftId, me: PersonId) -> Result<()> {
    shifts::guard_person(act, me).await?;
    let (shift, rules) = shifts::with_rules(act, id).await?;
    if shift.details.ballot.is_none_or(|closes| closes <= act.now()) {
        return Err(Refusal::BallotClosed.into());
    }
    let person = volunteer(act, me).await?;
    let reasons = places::against_alone(act, &person, &shift, &rules).await?;
    places::refuse(reasons.into_iter().filter(|reason| *reason != Reason::Full).collect())?;
    records::enter(act, &shift, me).await?;
    act.note(shift.at.programme, Event::new(EventKind::BallotEntered, id)).await
}

/// Takes no part any more.
///
/// # Errors
/// [`Refusal::BallotClosed`] once it was drawn, or when one has not entered.
pub async fn leave(act: &mut Act, id: ShiftId) -> Result<()> {
    let me = act.person()?;
    let shift = find(act, id).await?;
    if shift.details.ballot.is_none_or(|closes| closes <= act.now()) || !records::leave(act, id, me).await? {
        return Err(Refusal::BallotClosed.into());
    }
    let detail = json!({ "left": true });
    act.note(shift.at.programme, Event::new(EventKind::BallotEntered, id).with(detail)).await
}

/// Draws a ballot that is due: places in the order of the lots while there are some, for whoever may take one then. The
/// others wait for the shift, in the order in which they were drawn.
pub(super) async fn draw(act: &mut Act, id: ShiftId) -> Result<()> {
    let (shift, rules) = shifts::with_rules(act, id).await?;
    let mut entered = records::entered(act, id).await?;
    // People before shifts, and always in the same order
    entered.sort_unstable();
    let mut entries = Vec::new();
    for person in entered {
        // Whose account was closed meanwhile takes no part
        if shifts::guard_person(act, person).await.is_err() {
            continue;
        }
        let known = volunteer(act, person).await?;
        let lots = if below_target(act, &known, &shift, &rules).await? { 2 } else { 1 };
        entries.push((person, lots));
    }
    let seed = seed(act, id)?;
    if !records::mark_drawn(act, id, &seed).await? {
        return Ok(());
    }
    let (mut won, programme) = (0, shift.at.programme);
    for (order, person) in drawn(&seed, &entries).into_iter().enumerate() {
        let lots = entries.iter().find(|(p, _)| *p == person).map_or(1, |(_, lots)| *lots);
        let result = one(act, id, person).await?;
        let order = i64::try_from(order).unwrap_or(i64::MAX);
        records::set_result(act, id, person, (lots, order, result)).await?;
        won += i64::from(result == Drawn::Won);
        if result == Drawn::Waiting {
            crate::exchange::line_up(act, id, person).await?;
        }
        act.tell(programme, person, Notice::BallotDrawn { shift: id, won: result == Drawn::Won }).await?;
    }
    let detail = json!({ "seed": seed, "entries": entries.len(), "won": won });
    act.note(programme, Event::new(EventKind::BallotDrawn, id).with(detail)).await
}

async fn one(act: &mut Act, id: ShiftId, person: PersonId) -> Result<Drawn> {
    let (shift, rules) = shifts::with_rules(act, id).await?;
    let known = volunteer(act, person).await?;
    let reasons = places::against_alone(act, &known, &shift, &rules).await?;
    if reasons.iter().any(|reason| *reason != Reason::Full) {
        return Ok(Drawn::Unfit);
    }
    if !reasons.is_empty() || !shifts::take_published(act, id).await? {
        return Ok(Drawn::Waiting);
    }
    let claimed = places::put_on(act, &shift, person, None, false).await?;
    told(act, id, person).await?;
    let detail = json!({ "assignment": claimed.assignment, "ballot": true });
    act.note(shift.at.programme, Event::new(EventKind::ShiftClaimed, id).with(detail)).await?;
    Ok(Drawn::Won)
}

/// The seed of a shift's ballot: the same however often it is calculated, and not to be foreseen without the key of the
/// house.
fn seed(look: &Look, id: ShiftId) -> Result<String> {
    let keys = look.keys();
    let bytes = keys.derive(keys.current_id(), &format!("ballot {id}")).ok_or_else(|| Error::broken("no key"))?;
    Ok(data_encoding::HEXLOWER.encode(&bytes[..8]))
}
