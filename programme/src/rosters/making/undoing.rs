//! Taking the making of shifts back: exactly what it did, and nothing that anybody holds or has changed since.

use super::records::{self, Generation};
use crate::act::{Act, Look};
use crate::centers;
use crate::error::{Error, Result};
use crate::shifts;
use chrono::Duration;
use domain::centers::Center;
use domain::events::{Event, EventKind};
use domain::ids::{GenerationId, PersonId, ShiftId};
use domain::refusals::Refusal;
use domain::rights::May;
use domain::rosters::{Kept, RosterState, Snapshot, Step};
use domain::time::Week;
use serde_json::json;
use std::collections::BTreeMap;

/// So many days after it was made something can be taken back.
pub const UNDO_DAYS: i64 = 14;

/// What taking back has done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Undone {
    /// Shifts that were added and are gone.
    pub removed: usize,
    /// Shifts that are again as they were.
    pub restored: usize,
    /// People who are off the shifts again; none of them had been told.
    pub released: usize,
    /// What stays, and why.
    pub stays: Vec<(ShiftId, Kept)>,
}

/// What was made at a center lately, the newest first.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn generations(look: &mut Look, center: &Center) -> Result<Vec<Generation>> {
    look.require(May::ManageRosters(center.at()))?;
    let since = look.now() - Duration::days(UNDO_DAYS);
    records::since(look, center.id, since).await
}

/// Takes the making of shifts back, step by step from the last one.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] without the right; [`Refusal::UndoOver`] when it was taken back before, or
/// is too long ago.
pub async fn undo(act: &mut Act, id: GenerationId) -> Result<(Center, Undone)> {
    let generation = records::generation(act, id).await?.ok_or(Error::NotFound)?;
    let center = centers::find(act, generation.center).await?;
    act.require(May::ManageRosters(center.at()))?;
    let late = generation.at + Duration::days(UNDO_DAYS) < act.now();
    if late || !records::mark_undone(act, id).await? {
        return Err(Refusal::UndoOver.into());
    }
    let weeks = weeks(&generation.steps);
    let rosters = super::hold(act, &center, &weeks).await?;
    let people = people(act, &generation.steps).await?;
    shifts::hold_people(act, &people).await?;
    let mut undone = Undone::default();
    for step in generation.steps.iter().rev() {
        let outcome = match step {
            Step::Assigned { shift, assignment } => match records::forget(act, *shift, *assignment).await? {
                Some(person) => {
                    undone.released += 1;
                    let detail = json!({ "assignment": assignment, "person": person, "undone": id });
                    let event = Event::new(EventKind::ShiftUnassigned, *shift).with(detail);
                    act.note(center.programme, event).await?;
                    None
                }
                None => Some((*shift, Kept::People)),
            },
            Step::Added { shift, after } => match stays(act, *shift, after).await? {
                None if records::remove(act, *shift, after.edits).await? => {
                    undone.removed += 1;
                    let detail = json!({ "was": after, "undone": id });
                    act.note(center.programme, Event::new(EventKind::ShiftRemoved, *shift).with(detail)).await?;
                    None
                }
                why => Some((*shift, why.unwrap_or(Kept::People))),
            },
            Step::Changed { shift, before, after } => match stays(act, *shift, after).await? {
                None if records::change(act, *shift, before, after.edits).await? => {
                    undone.restored += 1;
                    if is_out(&rosters, before) {
                        shifts::shown(act, *shift).await?;
                    }
                    let detail = json!({ "was": after, "undone": id });
                    act.note(center.programme, Event::new(EventKind::ShiftChanged, *shift).with(detail)).await?;
                    None
                }
                why => Some((*shift, why.unwrap_or(Kept::People))),
            },
            Step::Removed { shift, before } => {
                let published = is_out(&rosters, before);
                if before.period.start() <= act.now() && !act.who().system {
                    Some((*shift, Kept::Begun))
                } else if records::restore(act, center.at(), *shift, before, published).await? {
                    undone.restored += 1;
                    if published {
                        shifts::shown(act, *shift).await?;
                    }
                    act.note(center.programme, Event::new(EventKind::ShiftChanged, *shift)).await?;
                    None
                } else {
                    Some((*shift, Kept::Replaced))
                }
            }
        };
        // Of a shift that stays the first reason says enough
        undone.stays.extend(outcome.filter(|(shift, _)| !undone.stays.iter().any(|(other, _)| other == shift)));
    }
    let detail = json!({ "removed": undone.removed, "restored": undone.restored, "released": undone.released,
        "stays": undone.stays });
    act.note(center.programme, Event::new(EventKind::GenerationUndone, id).with(detail)).await?;
    Ok((center, undone))
}

/// Whether volunteers see the week of a shift.
fn is_out(rosters: &BTreeMap<Week, crate::rosters::Roster>, shift: &Snapshot) -> bool {
    rosters.get(&Week::of(shift.date)).is_some_and(|roster| roster.state == RosterState::Published)
}

/// Why a shift stays as it is, if it does.
async fn stays(act: &mut Act, shift: ShiftId, after: &Snapshot) -> Result<Option<Kept>> {
    let Some(found) = records::one(act, shift).await? else { return Ok(Some(Kept::Edited)) };
    Ok(if found.cancelled || found.is != *after {
        Some(Kept::Edited)
    } else if found.peopled {
        Some(Kept::People)
    } else if found.is.period.start() <= act.now() && !act.who().system {
        Some(Kept::Begun)
    } else {
        None
    })
}

fn weeks(steps: &[Step]) -> Vec<Week> {
    let dates = steps.iter().filter_map(|step| match step {
        Step::Added { after: is, .. } | Step::Changed { before: is, .. } | Step::Removed { before: is, .. } => {
            Some(is.date)
        }
        Step::Assigned { .. } => None,
    });
    let mut weeks: Vec<Week> = dates.map(Week::of).collect();
    weeks.sort_unstable();
    weeks.dedup();
    weeks
}

/// Whose places would be taken back, in the order in which people are held.
async fn people(look: &mut Look, steps: &[Step]) -> Result<Vec<PersonId>> {
    let mut people = Vec::new();
    for step in steps {
        let Step::Assigned { assignment, .. } = step else { continue };
        let person: Option<PersonId> = look
            .maybe(sql!("select person_id from assignments where id = $1"), values![*assignment], |r| r.next())
            .await?;
        people.extend(person);
    }
    people.sort_unstable();
    people.dedup();
    Ok(people)
}
