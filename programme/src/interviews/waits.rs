//! The list of those who wait for a time: in order, with a place held for whoever is next.

use super::booking::{self, edge};
use super::records::{self, Applicant};
use super::{offer_free, rules};
use crate::act::Act;
use crate::error::Result;
use chrono::Duration;
use domain::events::{Event, EventKind};
use domain::ids::{ApplicationId, BookingId, CenterId, ProgrammeId};
use domain::interviews::{Wait, WaitState};
use domain::notices::Notice;
use domain::programmes::Rules;
use domain::refusals::Refusal;
use serde_json::json;

/// Offers made in one act; the worker makes the rest.
const OFFERS: usize = 200;

/// Waits for a time at a center whose slots are all taken. Waiting already, one keeps one's place in the order.
///
/// # Errors
/// [`Refusal::InterviewTimesFree`] while there are free slots; otherwise as [`super::book`].
pub async fn join(act: &mut Act, id: ApplicationId) -> Result<()> {
    let applicant = booking::own(act, id).await?;
    booking::may_book(act, &applicant).await?;
    let rules = rules(act, applicant.programme).await?;
    let (center, after) = (applicant.center()?, edge(&rules, act.now()));
    if !records::free_slots(act, center, after, 1).await?.is_empty() {
        return Err(Refusal::InterviewTimesFree.into());
    }
    if records::insert_wait(act, &applicant, center).await? {
        awaited(act, applicant.programme, id, WaitState::Waiting).await?;
    }
    offer_free(act, applicant.programme, center).await
}

/// Waits no more. A place that was held goes to the next one.
///
/// # Errors
/// As [`super::book`].
pub async fn leave(act: &mut Act, id: ApplicationId) -> Result<()> {
    let applicant = booking::own(act, id).await?;
    if end(act, id).await? {
        awaited(act, applicant.programme, id, WaitState::Left).await?;
    }
    offer_free(act, applicant.programme, applicant.center()?).await
}

/// Takes the place that is held for oneself.
///
/// # Errors
/// [`Refusal::InterviewOfferGone`] when it is held no more; otherwise as [`super::book`].
pub async fn take(act: &mut Act, id: ApplicationId) -> Result<BookingId> {
    let applicant = booking::own(act, id).await?;
    booking::may_book(act, &applicant).await?;
    take_held(act, &applicant).await
}

pub(super) async fn take_held(act: &mut Act, applicant: &Applicant) -> Result<BookingId> {
    let now = act.now();
    let wait = records::wait(act, applicant.id).await?.ok_or(Refusal::InterviewOfferGone)?;
    let slot = wait.slot.filter(|_| wait.until.is_some_and(|until| now < until)).ok_or(Refusal::InterviewOfferGone)?;
    // The place is taken since it was offered; all that can go wrong is that the offer is gone
    if !records::set_wait(act, &wait, WaitState::Taken).await? {
        return Err(Refusal::InterviewOfferGone.into());
    }
    booking::add(act, applicant, slot).await
}

/// Takes an applicant off the list and frees what was held for them: whether they were on it.
pub(super) async fn end(act: &mut Act, application: ApplicationId) -> Result<bool> {
    let Some(wait) = records::wait(act, application).await? else { return Ok(false) };
    if !records::set_wait(act, &wait, WaitState::Left).await? {
        return Err(Refusal::Changed.into());
    }
    if let Some(slot) = wait.slot {
        records::free_places(act, slot, 1).await?;
    }
    Ok(true)
}

/// Takes an offer back that nobody has answered in time, and tells so.
pub(super) async fn lapse(act: &mut Act, programme: ProgrammeId, wait: &Wait) -> Result<()> {
    if !records::set_wait(act, wait, WaitState::Lapsed).await? {
        return Ok(());
    }
    if let Some(slot) = wait.slot {
        records::free_places(act, slot, 1).await?;
    }
    act.tell(programme, wait.person, Notice::InterviewOfferLapsed { application: wait.application }).await?;
    awaited(act, programme, wait.application, WaitState::Lapsed).await
}

/// Holds free places of a center for those who wait longest, and tells them.
pub(super) async fn offer(act: &mut Act, rules: &Rules, center: CenterId) -> Result<()> {
    let now = act.now();
    // A little later than the cut-off, so that there is time to answer
    let after = edge(rules, now) + Duration::minutes(30);
    for _ in 0..OFFERS {
        let Some(wait) = records::next(act, center).await? else { return Ok(()) };
        let Some(slot) = records::free_slots(act, center, after, 1).await?.pop() else { return Ok(()) };
        let Some(until) = slot.hold_until(rules, now) else { return Ok(()) };
        if !records::take_place(act, slot.id, center, after).await? {
            continue;
        }
        if !records::offer(act, &wait, slot.id, until).await? {
            // Somebody else has offered them another place at this moment
            records::free_places(act, slot.id, 1).await?;
            continue;
        }
        let notice = Notice::InterviewOffered { application: wait.application, slot: slot.id, until };
        act.tell(slot.at.programme, wait.person, notice).await?;
        awaited(act, slot.at.programme, wait.application, WaitState::Offered).await?;
    }
    Ok(())
}

async fn awaited(act: &mut Act, programme: ProgrammeId, id: ApplicationId, state: WaitState) -> Result<()> {
    act.note(programme, Event::new(EventKind::InterviewAwaited, id).with(json!({ "state": state }))).await
}
