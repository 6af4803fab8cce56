//! The center's side: slots opened, changed and called off, and who comes to them.

use super::form::{NewSlots, SlotChange};
use super::offer_free;
use super::records::{self, Guest, Sitting};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::people;
use chrono::{DateTime, Duration, Utc};
use domain::centers::Center;
use domain::events::{Event, EventKind};
use domain::faults::{Fault, FaultKind};
use domain::ids::{ApplicationId, InterviewSlotId, PersonId};
use domain::interviews::Slot;
use domain::notices::Notice;
use domain::people::Name;
use domain::refusals::Refusal;
use domain::rights::{At, May};
use domain::time::Period;
use serde_json::json;

/// The slots of a center that begin within a span, soonest first, with everybody who has to do with them. What the
/// others of a panel think stays hidden from a member until their own opinion is given.
///
/// # Errors
/// [`Error::NotAllowed`] for another center's.
pub async fn sittings(
    look: &mut Look,
    center: &Center,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<Vec<Sitting>> {
    look.require(May::SeeApplications(center.at()))?;
    let me = look.person().ok();
    let mut sittings = records::sittings(look, center.at(), from, until).await?;
    for sitting in &mut sittings {
        let asks = sitting.panel.iter().any(|(person, _)| Some(*person) == me);
        for guest in &mut sitting.guests {
            if asks && !guest.opinions.iter().any(|o| Some(o.by) == me) {
                guest.hidden = guest.opinions.len();
                guest.opinions.clear();
            }
        }
    }
    Ok(sittings)
}

/// One slot with everybody who has to do with it.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] for another center's.
pub async fn sitting(look: &mut Look, id: InterviewSlotId) -> Result<(Center, Sitting)> {
    let slot = records::slot(look, id).await?.ok_or(Error::NotFound)?;
    look.require(May::SeeApplications(slot.at))?;
    let center = crate::centers::find(look, slot.at.center).await?;
    let start = slot.period.start();
    let around = sittings(look, &center, start, start + Duration::microseconds(1)).await?;
    let sitting = around.into_iter().find(|s| s.slot.id == id).ok_or(Error::NotFound)?;
    Ok((center, sitting))
}

/// The interviews of an application, oldest first: each slot with the applicant in it, as [`sittings`] shows them.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] for another center's.
pub async fn of_application(look: &mut Look, id: ApplicationId) -> Result<Vec<(Slot, Guest)>> {
    let applicant = records::applicant(look, id).await?;
    let Some(center) = applicant.center else { return Ok(Vec::new()) };
    look.require(May::SeeApplications(At { programme: applicant.programme, center }))?;
    let mut all = Vec::new();
    for (booking, slot) in records::held(look, id).await? {
        // At another center, before the applicant came to this one
        let sitting = match sitting(look, slot).await {
            Err(Error::NotAllowed) => continue,
            found => found?.1,
        };
        let Sitting { slot, guests, .. } = sitting;
        all.extend(guests.into_iter().find(|guest| guest.booking == booking).map(|guest| (slot, guest)));
    }
    Ok(all)
}

/// How many applicants wait for a time at a center, and how many of them have been offered one.
///
/// # Errors
/// [`Error::NotAllowed`] for another center's.
pub async fn waiting(look: &mut Look, center: &Center) -> Result<(i64, i64)> {
    look.require(May::SeeApplications(center.at()))?;
    records::count(look, center.id).await
}

/// Everybody who may sit on a panel of a center: those who decide there.
///
/// # Errors
/// [`Error::NotAllowed`] without the right to decide.
pub async fn panelists(look: &mut Look, center: &Center) -> Result<Vec<(PersonId, Name)>> {
    look.require(May::DecideApplications(center.at()))?;
    records::deciders(look, center.at()).await
}

/// Opens slots at a center. Whoever waits for a time is offered them in order.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Error::Faulty`] for a panel of others, or one that is busy then.
pub async fn open(act: &mut Act, center: &Center, new: &NewSlots) -> Result<Vec<InterviewSlotId>> {
    let at = center.at();
    act.require(May::DecideApplications(at))?;
    hold_panel(act, at, &new.panel).await?;
    let mut ids = Vec::with_capacity(new.periods.len());
    for &period in &new.periods {
        free_panel(act, &new.panel, period, None).await?;
        let id = records::insert_slot(act, at, new, period).await?;
        records::set_panel(act, id, at, &new.panel).await?;
        ids.push(id);
    }
    if let Some(&first) = ids.first() {
        let detail = json!({ "center": center.code, "count": ids.len(), "places": new.places });
        act.note(at.programme, Event::new(EventKind::InterviewSlotsOpened, first).with(detail)).await?;
        offer_free(act, at.programme, at.center).await?;
    }
    Ok(ids)
}

/// Takes hold of a panel, so that nobody is put on two at once. Only those who decide at the center can sit on it.
async fn hold_panel(act: &mut Act, at: At, panel: &[PersonId]) -> Result<()> {
    let deciders = records::deciders(act, at).await?;
    if !panel.iter().all(|person| deciders.iter().any(|(known, _)| known == person)) {
        return Err(Error::fault("panel", FaultKind::Choice));
    }
    let mut panel = panel.to_vec();
    panel.sort_unstable();
    for person in panel {
        people::hold(act, person).await?;
    }
    Ok(())
}

async fn free_panel(act: &mut Act, panel: &[PersonId], period: Period, except: Option<InterviewSlotId>) -> Result<()> {
    let mut busy = Vec::new();
    for &person in panel {
        if records::is_busy(act, person, period, except).await? {
            busy.push(Fault::new(&format!("panel_{person}"), FaultKind::Busy));
        }
    }
    if busy.is_empty() { Ok(()) } else { Err(Error::Faulty(busy)) }
}

/// Changes a slot that has not begun. Whoever is booked is told of another time or place; offers of it are made anew.
///
/// # Errors
/// [`Error::NotAllowed`] at another center; [`Refusal::Changed`] when somebody was quicker;
/// [`Refusal::PeopleOnIt`] for fewer places than are taken; [`Refusal::SessionBegun`].
pub async fn change(act: &mut Act, id: InterviewSlotId, change: &SlotChange) -> Result<()> {
    let known = records::slot(act, id).await?.ok_or(Error::NotFound)?;
    act.require(May::DecideApplications(known.at))?;
    let Some(&period) = change.new.periods.first() else { return Err(Error::fault("from", FaultKind::Required)) };
    hold_panel(act, known.at, &change.new.panel).await?;
    let before = ahead(act, id).await?;
    if before.version != change.version {
        return Err(Refusal::Changed.into());
    }
    free_panel(act, &change.new.panel, period, Some(id)).await?;
    let (place, link) = (change.new.place.clone(), change.new.link.clone());
    let after = Slot { period, place, link, places: change.new.places, ..before.clone() };
    let moved = after.period != before.period;
    if moved {
        let held = records::take_offers_back(act, id).await?;
        records::free_places(act, id, held).await?;
    }
    if !records::update_slot(act, &after).await? {
        return Err(Refusal::PeopleOnIt.into());
    }
    records::set_panel(act, id, before.at, &change.new.panel).await?;
    if moved || after.place != before.place || after.link != before.link {
        for (booking, person) in records::bookings_changed(act, id).await? {
            act.tell(before.at.programme, person, Notice::InterviewMoved { booking }).await?;
        }
    }
    let detail = json!({ "starts_at": period.start(), "moved": moved });
    act.note(before.at.programme, Event::new(EventKind::InterviewSlotChanged, id).with(detail)).await?;
    offer_free(act, before.at.programme, before.at.center).await
}

/// Calls a slot off that has not begun. Whoever is booked is told and can book anew; how many they were.
///
/// # Errors
/// [`Error::NotAllowed`] at another center; [`Refusal::InterviewCalledOff`] when it is already;
/// [`Refusal::SessionBegun`].
pub async fn call_off(act: &mut Act, id: InterviewSlotId) -> Result<usize> {
    let known = records::slot(act, id).await?.ok_or(Error::NotFound)?;
    act.require(May::DecideApplications(known.at))?;
    let slot = ahead(act, id).await?;
    // First the offers: somebody who accepts at this moment has a booking by the time those are looked for
    records::take_offers_back(act, id).await?;
    records::cancel_slot(act, id).await?;
    let booked = records::call_bookings_off(act, id).await?;
    for &(booking, person) in &booked {
        act.tell(slot.at.programme, person, Notice::InterviewCalledOff { booking }).await?;
    }
    let detail = json!({ "booked": booked.len() });
    act.note(slot.at.programme, Event::new(EventKind::InterviewSlotCancelled, id).with(detail)).await?;
    offer_free(act, slot.at.programme, slot.at.center).await?;
    Ok(booked.len())
}

/// A slot that can still be changed, held until the act ends.
async fn ahead(act: &mut Act, id: InterviewSlotId) -> Result<Slot> {
    let slot = records::hold_slot(act, id).await?.ok_or(Error::NotFound)?;
    if slot.cancelled {
        return Err(Refusal::InterviewCalledOff.into());
    }
    if slot.period.start() <= act.now() {
        return Err(Refusal::SessionBegun.into());
    }
    Ok(slot)
}
