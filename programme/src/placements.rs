//! Placements: paused and resumed, moved to another center, ended and completed. What is held meanwhile is shown first.

mod records;

pub use records::Happened;

use crate::act::{Act, Look};
use crate::applications::staff::next_badge;
use crate::error::{Error, Result};
use crate::people::roles;
use crate::{centers, people, shifts};
use chrono::{Days, NaiveDate};
use domain::applications::PlacementState;
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{CenterId, PersonId, PlacementId};
use domain::notices::Notice;
use domain::placements::{Change, EndReason, Placement, PlacementStep};
use domain::refusals::Refusal;
use domain::rights::{At, May, Role};
use domain::shifts::Shift;
use sha2::{Digest, Sha256};

/// The most characters of a note.
const NOTE_MAX: usize = 1000;
/// So many placements are completed in one act.
const BATCH: i64 = 50;

/// A placement for the staff of its center, with what has happened to it.
///
/// # Errors
/// [`Error::NotAllowed`] at another center; [`Error::NotFound`].
pub async fn of_staff(look: &mut Look, id: PlacementId) -> Result<(Placement, Vec<Happened>)> {
    let placement = records::find(look, id).await?.ok_or(Error::NotFound)?;
    look.require(May::ManagePlacements(placement.at()))?;
    let happened = records::happened(look, id).await?;
    Ok((placement, happened))
}

/// A person's placements that run, for the program's own use; asks no right.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn of_person(look: &mut Look, person: PersonId) -> Result<Vec<Placement>> {
    records::active_of(look, person).await
}

/// A placement, for the program's own use; asks no right.
pub(crate) async fn find(look: &mut Look, id: PlacementId) -> Result<Placement> {
    records::find(look, id).await?.ok_or(Error::NotFound)
}

/// The placement that follows one that was moved elsewhere.
pub(crate) async fn next_of(look: &mut Look, placement: &Placement) -> Result<Option<Placement>> {
    records::following(look, placement.person, placement.ends_on + Days::new(1), placement.center).await
}

/// What a change would take away.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The shifts that would be released, by start.
    pub shifts: Vec<Shift>,
    /// Stands for just these; the change asks for it. Empty for none.
    pub digest: String,
    /// What the person is at the center besides a volunteer: a transfer takes it along, an end ends it.
    pub roles: Vec<Role>,
}

/// What a change of a placement would take away from the person.
///
/// # Errors
/// [`Error::NotAllowed`] at another center; [`Error::Faulty`] for days that can't be.
pub async fn preview(look: &mut Look, id: PlacementId, change: &Change) -> Result<Preview> {
    let placement = records::find(look, id).await?.ok_or(Error::NotFound)?;
    may_change(look, &placement, change)?;
    let (from, until) = days(look, &placement, change).await?;
    let held = shifts::held_between(look, placement.person, Some(placement.center), from, until).await?;
    let mut roles = match change {
        Change::Pause { .. } => Vec::new(),
        _ => roles::of_service(look, placement.programme, placement.person, placement.center).await?,
    };
    roles.retain(|role| *role != Role::Volunteer);
    Ok(Preview { digest: digest(&held), shifts: held, roles })
}

/// Stands for a set of shifts, so that nobody releases more than what they were shown.
pub(crate) fn digest(shifts: &[Shift]) -> String {
    if shifts.is_empty() {
        return String::new();
    }
    let mut hash = Sha256::new();
    for shift in shifts {
        hash.update(shift.id.0.as_bytes());
    }
    data_encoding::HEXLOWER.encode(&hash.finalize()[..16])
}

fn may_change(look: &Look, placement: &Placement, change: &Change) -> Result<()> {
    look.require(May::ManagePlacements(placement.at()))?;
    if let Change::Transfer { to, .. } = *change {
        look.require(May::ManagePlacements(At { center: to, ..placement.at() }))?;
    }
    // Nobody decides about themselves
    if look.who().person == Some(placement.person) { Err(Error::NotAllowed) } else { Ok(()) }
}

async fn days(look: &mut Look, placement: &Placement, change: &Change) -> Result<(NaiveDate, NaiveDate)> {
    if placement.state != PlacementState::Active || placement.reason.is_some() {
        return Err(Refusal::PlacementOver.into());
    }
    let today = centers::find(look, placement.center).await?.zone.date(look.now());
    placement.taken_away(change, today).map_err(|(field, kind)| Error::fault(field, kind))
}

/// Pauses, ends or transfers a placement; the shifts that its preview showed are released. The placement that goes on:
/// for a transfer the new one.
///
/// # Errors
/// As [`preview`]; [`Refusal::Changed`] when other shifts are held by now; [`Refusal::AlreadyPlaced`] for a transfer to
/// where the person is; [`Refusal::PlacementOver`].
pub async fn change(act: &mut Act, id: PlacementId, change: &Change, note: &str, seen: &str) -> Result<PlacementId> {
    let known = records::find(act, id).await?.ok_or(Error::NotFound)?;
    may_change(act, &known, change)?;
    let note = clean(note)?;
    people::hold(act, known.person).await?;
    let placement = find(act, id).await?;
    let (from, until) = days(act, &placement, change).await?;
    let held = shifts::held_between(act, placement.person, Some(placement.center), from, until).await?;
    if digest(&held) != seen {
        return Err(Refusal::Changed.into());
    }
    // Pressed twice it is one pause, and told once
    if matches!(change, Change::Pause { .. }) && placement.paused == Some((from, until)) {
        return Ok(id);
    }
    shifts::release_all(act, placement.person, &held).await?;
    match *change {
        Change::Pause { .. } => {
            records::set_pause(act, id, Some((from, until))).await?;
            step(act, &placement, PlacementStep::Paused, Some((from, until)), None, &note).await?;
            Ok(id)
        }
        Change::End { on, reason } => {
            records::set_end(act, id, on, reason).await?;
            // With the day on which it would have ended, to which it may go back
            let days = Some((on, placement.ends_on));
            step(act, &placement, PlacementStep::Ended, days, Some(reason), &note).await?;
            finish_if_over(act, id).await?;
            Ok(id)
        }
        Change::Transfer { on, to } => transfer(act, &placement, on, to, &note).await,
    }
}

async fn transfer(act: &mut Act, old: &Placement, on: NaiveDate, to: CenterId, note: &str) -> Result<PlacementId> {
    let center = centers::find(act, to).await?;
    if center.programme != old.programme {
        return Err(Error::fault("to", FaultKind::Choice));
    }
    let id: PlacementId = act.id();
    let badge = next_badge(act, to, &center.code).await?;
    let new = Placement { id, center: to, starts_on: on, paused: None, badge, ..old.clone() };
    if !records::insert_after(act, &new, old.id).await? {
        return Err(Refusal::AlreadyPlaced.into());
    }
    records::set_end(act, old.id, on - Days::new(1), EndReason::Transfer).await?;
    people::grant_volunteer(act, new.programme, new.person, to).await?;
    let detail = serde_json::json!({ "person": new.person, "center": center.code, "after": old.id });
    act.note(new.programme, Event::new(EventKind::PlacementBegun, id).with(detail)).await?;
    step(act, old, PlacementStep::Transferred, Some((on, new.ends_on)), None, note).await?;
    finish_if_over(act, old.id).await?;
    Ok(id)
}

/// Ends a pause before its time: tomorrow is a day like any other, or today when it has not begun. An end that is still to
/// come is taken back; shifts that were given back for it stay with others.
///
/// # Errors
/// [`Error::NotAllowed`] at another center and for oneself; [`Refusal::Changed`] when nothing is paused;
/// [`Refusal::PlacementOver`].
pub async fn resume(act: &mut Act, id: PlacementId, note: &str) -> Result<()> {
    let placement = find(act, id).await?;
    act.require(May::ManagePlacements(placement.at()))?;
    if act.who().person == Some(placement.person) {
        return Err(Error::NotAllowed);
    }
    let note = clean(note)?;
    people::hold(act, placement.person).await?;
    let placement = find(act, id).await?;
    if placement.state != PlacementState::Active {
        return Err(Refusal::PlacementOver.into());
    }
    let today = centers::find(act, placement.center).await?.zone.date(act.now());
    if placement.is_ending() && placement.ends_on >= today {
        let known = records::happened(act, id).await?;
        let ended = known.into_iter().find(|h| h.step == PlacementStep::Ended).and_then(|h| h.days);
        let (_, before) = ended.ok_or(Refusal::Changed)?;
        records::take_end_back(act, id, before).await?;
        return step(act, &placement, PlacementStep::Resumed, Some((today, before)), None, &note).await;
    }
    let Some((from, _)) = placement.paused.filter(|(_, until)| *until >= today) else {
        return Err(Refusal::Changed.into());
    };
    let left = (from < today).then(|| (from, today - Days::new(1)));
    records::set_pause(act, id, left).await?;
    step(act, &placement, PlacementStep::Resumed, Some((today, placement.ends_on)), None, &note).await
}

/// Writes down and tells what has happened to a placement.
async fn step(
    act: &mut Act,
    placement: &Placement,
    what: PlacementStep,
    days: Option<(NaiveDate, NaiveDate)>,
    reason: Option<EndReason>,
    note: &str,
) -> Result<()> {
    records::insert_step(act, placement, what, days, reason, note).await?;
    let detail = serde_json::json!({ "step": what, "days": days, "reason": reason });
    act.note(placement.programme, Event::new(EventKind::PlacementChanged, placement.id).with(detail)).await?;
    let notice = Notice::PlacementChanged { placement: placement.id, step: what };
    act.tell(placement.programme, placement.person, notice).await
}

async fn finish_if_over(act: &mut Act, id: PlacementId) -> Result<()> {
    let placement = find(act, id).await?;
    let today = centers::find(act, placement.center).await?.zone.date(act.now());
    if placement.ends_on < today { finish(act, &placement).await } else { Ok(()) }
}

/// The last day is over: whoever served at the center is no volunteer of it any more, and leads nobody there. Whoever was
/// moved elsewhere and led here leads there.
async fn finish(act: &mut Act, placement: &Placement) -> Result<()> {
    let early = !matches!(placement.reason, None | Some(EndReason::Transfer));
    let state = if early { PlacementState::Ended } else { PlacementState::Completed };
    if !records::finish(act, placement.id, state).await? {
        return Ok(());
    }
    let next = match placement.reason {
        Some(EndReason::Transfer) => next_of(act, placement).await?.filter(|next| next.state == PlacementState::Active),
        _ => None,
    };
    let (here, next) = ((placement.center, placement.id), next.map(|next| next.center));
    roles::end_service(act, placement.programme, placement.person, here, next).await?;
    // Whoever ends early or goes elsewhere was told when it was decided
    if placement.reason.is_none() {
        let days = Some((placement.starts_on, placement.ends_on));
        step(act, placement, PlacementStep::Completed, days, None, "").await?;
    }
    Ok(())
}

/// Ends every placement of a person at once, as part of their leaving: without letters.
pub(crate) async fn leave_all(act: &mut Act, person: PersonId) -> Result<()> {
    for placement in records::active_of(act, person).await? {
        let today = centers::find(act, placement.center).await?.zone.date(act.now());
        let last = today.max(placement.starts_on).min(placement.ends_on);
        records::set_end(act, placement.id, last, EndReason::OwnWish).await?;
        records::finish(act, placement.id, PlacementState::Ended).await?;
    }
    Ok(())
}

/// Completes placements whose last day is over, one batch; whether there may be more.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn complete_due(act: &mut Act) -> Result<bool> {
    // No zone is more than a day ahead; each is asked for its own date
    let before = act.now().date_naive() + Days::new(1);
    let due = records::due(act, before, BATCH).await?;
    let mut finished = 0;
    for placement in &due {
        let today = centers::find(act, placement.center).await?.zone.date(act.now());
        if placement.ends_on < today {
            finish(act, placement).await?;
            finished += 1;
        }
    }
    Ok(finished > 0 && i64::try_from(due.len()).unwrap_or(0) == BATCH)
}

fn clean(note: &str) -> Result<String> {
    let note: String = note.trim().chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    if note.chars().count() > NOTE_MAX {
        return Err(Error::fault("note", FaultKind::TooLong { max: i64::try_from(NOTE_MAX).unwrap_or(i64::MAX) }));
    }
    Ok(note)
}
