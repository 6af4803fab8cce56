//! Records of one and the same person: found by what they have in common, looked at side by side, and merged.

mod records;

pub use records::Moves;

use super::national_id;
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use domain::duplicates::{Likeness, PAIRS_MAX, Pair, pairs};
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{PersonId, ProgrammeId};
use domain::people::Person;
use domain::refusals::Refusal;
use domain::rights::May;

/// Two records that may be of one person, with what is known of each.
#[derive(Debug, Clone)]
pub struct Double {
    /// The pair.
    pub pair: Pair,
    /// The older record.
    pub first: Person,
    /// The younger one.
    pub second: Person,
}

/// The likeliest pairs of a programme that nobody has said to be different people.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn all(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Double>> {
    look.require(May::MergePeople(programme))?;
    let known = records::known(look, programme).await?;
    let distinct = records::distinct(look, programme).await?;
    let mut found = pairs(&known);
    found.retain(|p| !distinct.contains(&(p.first, p.second)));
    found.truncate(PAIRS_MAX);
    let mut doubles = Vec::with_capacity(found.len());
    for pair in found {
        let (first, second) = (super::find(look, pair.first).await?, super::find(look, pair.second).await?);
        doubles.push(Double { pair, first, second });
    }
    Ok(doubles)
}

/// Says that two records are of different people, so that they are not shown again.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn keep_apart(act: &mut Act, one: PersonId, other: PersonId) -> Result<()> {
    let (first, second) = both(act, one.min(other), one.max(other)).await?;
    records::keep_apart(act, first.programme, first.id, second.id).await?;
    let detail = serde_json::json!({ "apart_from": second.id });
    act.note(first.programme, Event::new(EventKind::PeopleCompared, first.id).with(detail)).await
}

/// The records that were merged into one, for the program's own use; asks no right.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn gone_into(look: &mut Look, stays: PersonId) -> Result<Vec<PersonId>> {
    records::gone_into(look, stays).await
}

/// What merging would do: the record that stays, the one that goes, and what moves from one to the other.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The record that stays.
    pub stays: Person,
    /// The one whose belongings move.
    pub goes: Person,
    /// How much of what belongs to the record that stays.
    pub has: Moves,
    /// How much of what moves to it.
    pub moves: Moves,
    /// Whether the national number is given: of the record that stays, and of the other one.
    pub numbers: (bool, bool),
    /// What the two have in common.
    pub why: Vec<Likeness>,
    /// Whether both have something that there can be only one of; then staff end one of the two first.
    pub clash: bool,
}

/// What merging one record into another would do.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Error::Faulty`] for one record given twice, and for staff.
pub async fn preview(look: &mut Look, stays: PersonId, goes: PersonId) -> Result<Preview> {
    let (stays, goes) = both(look, stays, goes).await?;
    let (has, moves) = (records::moves(look, stays.id).await?, records::moves(look, goes.id).await?);
    let clash = records::clash(look, stays.id, goes.id).await?;
    let numbers = (national_id::is_given(look, stays.id).await?, national_id::is_given(look, goes.id).await?);
    let mut two = records::known(look, stays.programme).await?;
    two.retain(|known| known.person == stays.id || known.person == goes.id);
    let why = pairs(&two).into_iter().next().map(|pair| pair.why).unwrap_or_default();
    Ok(Preview { stays, goes, has, moves, numbers, why, clash })
}

async fn both(look: &mut Look, one: PersonId, other: PersonId) -> Result<(Person, Person)> {
    let (one, other) = (super::find(look, one).await?, super::find(look, other).await?);
    look.require(May::MergePeople(one.programme))?;
    look.require(May::MergePeople(other.programme))?;
    if !records::are_open(look, one.id, other.id).await? {
        return Err(Refusal::AccountClosed.into());
    }
    if one.id == other.id || one.programme != other.programme {
        return Err(Error::fault("goes", FaultKind::Twice));
    }
    Ok((one, other))
}

/// Merges a record into another: everything that the one did becomes the other's, and whoever signs in with the address
/// of the one that went is nobody any more.
///
/// # Errors
/// As [`preview`]; [`Refusal::MergeClash`] while both have something that there can be only one of;
/// [`Refusal::MergeStaff`] for a record that holds roles beyond a volunteer's; [`Error::NotAllowed`] about oneself.
pub async fn merge(act: &mut Act, stays: PersonId, goes: PersonId) -> Result<()> {
    // Held in one order, so that two merges the other way round don't wait for each other
    for id in [stays.min(goes), stays.max(goes)] {
        super::hold_open(act, id).await?;
    }
    let preview = preview(act, stays, goes).await?;
    if act.who().person.is_some_and(|me| me == stays || me == goes) {
        return Err(Error::NotAllowed);
    }
    if records::is_staff(act, goes).await? {
        return Err(Refusal::MergeStaff.into());
    }
    if preview.clash {
        return Err(Refusal::MergeClash.into());
    }
    if !national_id::is_given(act, stays).await? {
        national_id::hand_over(act, goes, stays).await?;
    }
    // Two records can't wait for one shift, nor be asked about it, as one person
    crate::exchange::leave_all(act, goes).await?;
    records::merge(act, stays, goes).await?;
    let programme = preview.stays.programme;
    let detail = serde_json::json!({ "merged": goes, "moves": preview.moves.total() });
    act.note(programme, Event::new(EventKind::PeopleMerged, stays).with(detail)).await?;
    let detail = serde_json::json!({ "into": stays });
    act.note(programme, Event::new(EventKind::PeopleMerged, goes).with(detail)).await
}
