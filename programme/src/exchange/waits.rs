//! The waiting list of a shift: in order, with a place held for whoever is next and can come.

use super::{awaited, records};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::shifts::{self, Place};
use domain::eligibility::Reason;
use domain::events::{Event, EventKind};
use domain::exchange::{ShiftWait, WaitState, hold_until, waitlist_closes};
use domain::ids::{PersonId, ShiftId, ShiftWaitId};
use domain::notices::Notice;
use domain::people::Name;
use domain::programmes::Rules;
use domain::refusals::Refusal;
use domain::rights::May;
use domain::shifts::Shift;
use domain::time::Week;
use serde_json::json;

/// Waits for a place on a full shift. Waiting already, one keeps one's place in the order.
///
/// # Errors
/// [`Refusal::NotEligible`] with every reason beside its being full; [`Refusal::PlacesFree`] while it is not;
/// [`Refusal::WaitlistClosed`] near the start; [`Refusal::CoordinatorDecides`] where one asks for a place instead.
pub async fn join(act: &mut Act, id: ShiftId) -> Result<ShiftWait> {
    let me = act.person()?;
    wait(act, me, id).await
}

/// The same for somebody; asks no right.
pub(crate) async fn wait(act: &mut Act, me: PersonId, id: ShiftId) -> Result<ShiftWait> {
    shifts::hold_sorted(act, &[me]).await?;
    shifts::hold_shifts(act, &[id]).await?;
    let (shift, rules) = shifts::with_rules(act, id).await?;
    if shift.position.approval {
        return Err(Refusal::CoordinatorDecides.into());
    }
    let volunteer = shifts::volunteer(act, me).await?;
    let mut reasons = shifts::against_alone(act, &volunteer, &shift, &rules).await?;
    if waitlist_closes(shift.period.start(), &rules) <= act.now() && !reasons.contains(&Reason::Started) {
        return Err(Refusal::WaitlistClosed.into());
    }
    reasons.retain(|reason| *reason != Reason::Full);
    if !reasons.is_empty() {
        return Err(Refusal::NotEligible { reasons }.into());
    }
    if let Some(wait) = records::waits::live(act, id, me).await? {
        return Ok(wait);
    }
    if shift.free() > 0 {
        return Err(Refusal::PlacesFree.into());
    }
    let wait = records::waits::insert(act, shift.at.programme, id, me).await?.ok_or(Refusal::Changed)?;
    awaited(act, shift.at.programme, &wait, WaitState::Waiting).await?;
    Ok(wait)
}

/// Puts somebody at the end of the list who was drawn and found no place left; nothing once the list is closed.
pub(crate) async fn line_up(act: &mut Act, id: ShiftId, person: PersonId) -> Result<()> {
    match wait(act, person, id).await {
        Ok(_) | Err(Error::Refused(Refusal::WaitlistClosed | Refusal::CoordinatorDecides)) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Waits no more. A place that was held goes to the next one.
///
/// # Errors
/// [`Refusal::OfferGone`] when one does not wait.
pub async fn leave(act: &mut Act, id: ShiftId) -> Result<ShiftWait> {
    let me = act.person()?;
    shifts::hold_sorted(act, &[me]).await?;
    shifts::hold_shifts(act, &[id]).await?;
    let mut wait = records::waits::live(act, id, me).await?.ok_or(Refusal::OfferGone)?;
    let to = if wait.state == WaitState::Offered { WaitState::Declined } else { WaitState::Left };
    end(act, &wait, to).await?;
    offer_free(act, id).await?;
    wait.state = to;
    Ok(wait)
}

/// Takes the place that is held for oneself. The rules are asked once more, as for everybody.
///
/// # Errors
/// [`Refusal::OfferGone`] when it is held no more; [`Refusal::NotEligible`] with every reason.
pub async fn accept_place(act: &mut Act, id: ShiftWaitId) -> Result<Place> {
    let known = records::waits::find(act, id).await?;
    act.require(May::Be(known.person))?;
    shifts::hold_sorted(act, &[known.person]).await?;
    shifts::hold_shifts(act, &[known.shift]).await?;
    let wait = records::waits::find(act, id).await?;
    let in_time = wait.state == WaitState::Offered && wait.until.is_some_and(|until| act.now() < until);
    if !in_time || !records::waits::set(act, &wait, WaitState::Taken).await? {
        return Err(Refusal::OfferGone.into());
    }
    shifts::may_alone(act, wait.person).await?;
    // The engine sees the place free, as it is for this person
    shifts::free_place(act, wait.shift).await?;
    let place = shifts::take_for(act, wait.shift, wait.person).await?;
    let programme = shifts::find(act, wait.shift).await?.at.programme;
    awaited(act, programme, &wait, WaitState::Taken).await?;
    let detail = json!({ "assignment": place.assignment, "wait": wait.id });
    act.note(programme, Event::new(EventKind::ShiftClaimed, wait.shift).with(detail)).await?;
    Ok(place)
}

/// Takes somebody off the list and puts the place back that was held for them.
pub(super) async fn end(act: &mut Act, wait: &ShiftWait, to: WaitState) -> Result<()> {
    if !records::waits::set(act, wait, to).await? {
        return Err(Refusal::Changed.into());
    }
    if wait.state == WaitState::Offered {
        shifts::free_place(act, wait.shift).await?;
    }
    let programme = shifts::find(act, wait.shift).await?.at.programme;
    awaited(act, programme, wait, to).await
}

/// Takes an offer back because the shift is another one now; its person is on the list as before, and is offered it anew
/// when it is their turn.
pub(super) async fn offer_anew(act: &mut Act, wait: &ShiftWait) -> Result<()> {
    if records::waits::put_back(act, wait).await? {
        shifts::free_place(act, wait.shift).await?;
        let programme = shifts::find(act, wait.shift).await?.at.programme;
        awaited(act, programme, wait, WaitState::Waiting).await?;
    }
    Ok(())
}

/// Takes an offer back that nobody has answered in time, tells so, and goes on to the next one.
pub(super) async fn lapse(act: &mut Act, known: &ShiftWait) -> Result<()> {
    shifts::hold_shifts(act, &[known.shift]).await?;
    let wait = records::waits::find(act, known.id).await?;
    if wait.state != WaitState::Offered {
        return Ok(());
    }
    end(act, &wait, WaitState::Lapsed).await?;
    let programme = shifts::find(act, wait.shift).await?.at.programme;
    act.tell(programme, wait.person, Notice::ShiftOfferLapsed { shift: wait.shift }).await?;
    offer_free(act, wait.shift).await
}

/// Holds the free places of a shift for those who are next on its list and can come, and tells them. Once its time is
/// over, the list is closed instead.
pub(crate) async fn offer_free(act: &mut Act, id: ShiftId) -> Result<()> {
    if records::waits::count(act, id).await? == 0 || !shifts::hold_shifts(act, &[id]).await? {
        return Ok(());
    }
    let (shift, rules) = shifts::with_rules(act, id).await?;
    let now = act.now();
    if waitlist_closes(shift.period.start(), &rules) <= now {
        records::waits::close_waiting(act, id).await?;
        return Ok(());
    }
    let Some(until) = hold_until(shift.period.start(), &rules, now) else { return Ok(()) };
    let mut free = if shift.published { shift.free() } else { 0 };
    if free == 0 {
        return Ok(());
    }
    for wait in next(act, &shift, &rules).await? {
        if free == 0 {
            break;
        }
        if !shifts::hold_place(act, id).await? || !records::waits::offer(act, &wait, until).await? {
            return Err(Refusal::Changed.into());
        }
        free -= 1;
        act.tell(shift.at.programme, wait.person, Notice::ShiftOffered { wait: wait.id }).await?;
        awaited(act, shift.at.programme, &wait, WaitState::Offered).await?;
    }
    Ok(())
}

/// Those on the list who can come, in its order.
async fn next(look: &mut Look, shift: &Shift, rules: &Rules) -> Result<Vec<ShiftWait>> {
    let week = Week::of(shift.date());
    let mut able = Vec::new();
    let known = shifts::all_waiting(look, shift).await?;
    for wait in records::waits::waiting(look, shift.id).await? {
        let Some(volunteer) = known.iter().find(|v| v.id == wait.person) else { continue };
        if shifts::against_alone(look, volunteer, shift, rules).await?.is_empty() {
            able.push((super::search::minutes_in(volunteer, shift, week), wait));
        }
    }
    if rules.waitlist_fewest_first {
        // Stable, so that equals stay in the order of their coming
        able.sort_by_key(|(minutes, _)| *minutes);
    }
    Ok(able.into_iter().map(|(_, wait)| wait).collect())
}

/// Somebody on a list, as staff see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Where they stand.
    pub wait: ShiftWait,
    /// Their name.
    pub name: Name,
}

/// Who waits for a shift, in the order of their coming.
///
/// # Errors
/// [`crate::Error::NotAllowed`] without the right to see the center's rosters.
pub async fn waiting(look: &mut Look, id: ShiftId) -> Result<Vec<Waiting>> {
    let at = shifts::find(look, id).await?.at;
    look.require(May::SeeRosters(at))?;
    let named = records::waits::named(look, id).await?;
    Ok(named.into_iter().map(|(wait, name)| Waiting { wait, name }).collect::<Vec<_>>())
}
