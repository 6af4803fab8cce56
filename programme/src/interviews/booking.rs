//! The applicant's side: a free slot chosen, changed for another, given up; by themselves until the cut-off.

use super::records::{self, Applicant};
use super::{invited, offer_free, rules, waits};
use crate::act::{Act, Look};
use crate::centers;
use crate::error::{Error, Result};
use chrono::{DateTime, Duration, Utc};
use domain::applications::Stage;
use domain::centers::Center;
use domain::events::{Event, EventKind};
use domain::ids::{ApplicationId, BookingId, CenterId, InterviewSlotId};
use domain::interviews::{Booking, BookingState, Slot, Wait};
use domain::notices::Notice;
use domain::programmes::Rules;
use domain::refusals::Refusal;
use domain::rights::May;
use serde_json::json;

/// Slots that the choosing page shows.
const SHOWN: i64 = 200;

/// Everything that an applicant chooses from.
#[derive(Debug, Clone)]
pub struct Choosing {
    /// For which application.
    pub application: ApplicationId,
    /// Where it stands.
    pub stage: Stage,
    /// The center that invites.
    pub center: Center,
    /// The programme's rules.
    pub rules: Rules,
    /// The newest booking with its slot.
    pub booking: Option<(Booking, Slot)>,
    /// Slots with a free place.
    pub free: Vec<Slot>,
    /// Where the applicant waits, with the slot that is held and how many stand before them.
    pub wait: Option<(Wait, Option<Slot>, i64)>,
    /// Whether a booking may still be made: the applicant did not miss too many.
    pub may_book: bool,
}

impl Choosing {
    /// The interview that stands.
    #[must_use]
    pub fn live(&self) -> Option<&(Booking, Slot)> {
        self.booking.as_ref().filter(|(booking, _)| booking.state.is_live())
    }
}

/// What one can choose for one's own application.
///
/// # Errors
/// [`Error::NotAllowed`] for somebody else's; [`Error::NotFound`] for one that was never handed in.
pub async fn choosing(look: &mut Look, id: ApplicationId) -> Result<Choosing> {
    let applicant = records::applicant(look, id).await?;
    look.require(May::Be(applicant.person))?;
    let center = centers::find(look, applicant.center()?).await?;
    let rules = rules(look, applicant.programme).await?;
    let booking = match records::newest(look, id).await? {
        Some(booking) => Some((booking, records::slot_of(look, &booking).await?)),
        None => None,
    };
    let stage = believed(look, &applicant).await?;
    let invited = stage == Stage::Interview;
    let after = edge(&rules, look.now());
    let free = if invited { records::free_slots(look, center.id, after, SHOWN).await? } else { Vec::new() };
    let wait = match records::wait(look, id).await?.filter(|_| invited) {
        None => None,
        Some(wait) => {
            let slot = match wait.slot {
                Some(slot) => records::slot(look, slot).await?,
                None => None,
            };
            let before = records::before(look, wait.id).await?;
            Some((wait, slot, before))
        }
    };
    let may_book = records::missed(look, id).await? <= rules.interview_retries;
    Ok(Choosing { application: id, stage, center, rules, booking, free, wait, may_book })
}

/// Where an applicant stands as far as they were told.
async fn believed(look: &mut Look, applicant: &Applicant) -> Result<Stage> {
    let held_back = crate::screening::held_back(look, applicant.id).await?;
    Ok(held_back.map_or(applicant.stage, |(before, _)| before))
}

/// Slots that begin after this moment are the applicants' to choose.
pub(super) fn edge(rules: &Rules, now: DateTime<Utc>) -> DateTime<Utc> {
    now + Duration::minutes(rules.interview_cutoff_minutes)
}

/// One's own application, invited to an interview and held until the act ends.
pub(super) async fn own(act: &mut Act, id: ApplicationId) -> Result<Applicant> {
    let known = records::applicant(act, id).await?;
    act.require(May::Be(known.person))?;
    let applicant = records::hold_applicant(act, id).await?;
    invited(believed(act, &applicant).await?)?;
    // Decided about, and not told yet: no hour is given away, and nothing is said of it
    if applicant.stage == Stage::Interview { Ok(applicant) } else { Err(Refusal::Changed.into()) }
}

/// Books a free slot of the center that invites.
///
/// # Errors
/// [`Refusal::InterviewTaken`] when somebody was quicker; [`Refusal::InterviewBooked`] for a second interview;
/// [`Refusal::InterviewTooLate`] after the cut-off; [`Refusal::InterviewMissed`]; [`Refusal::StageMoved`];
/// [`Error::NotAllowed`] for another center's slot or somebody else's application.
pub async fn book(act: &mut Act, id: ApplicationId, slot: InterviewSlotId) -> Result<BookingId> {
    let applicant = own(act, id).await?;
    may_book(act, &applicant).await?;
    // What is held for this very applicant is theirs already
    let held = records::wait(act, id).await?.filter(|wait| wait.slot == Some(slot));
    if held.is_some() {
        return waits::take_held(act, &applicant).await;
    }
    let rules = rules(act, applicant.programme).await?;
    let center = applicant.center()?;
    take(act, &rules, center, slot).await?;
    let booking = add(act, &applicant, slot).await?;
    waits::end(act, id).await?;
    offer_free(act, applicant.programme, center).await?;
    Ok(booking)
}

/// Goes on only for an applicant who has no interview and did not miss too many.
pub(super) async fn may_book(act: &mut Act, applicant: &Applicant) -> Result<()> {
    let rules = rules(act, applicant.programme).await?;
    if records::live(act, applicant.id).await?.is_some() {
        return Err(Refusal::InterviewBooked.into());
    }
    if records::missed(act, applicant.id).await? > rules.interview_retries {
        return Err(Refusal::InterviewMissed.into());
    }
    Ok(())
}

/// Writes the booking of a place that is taken, and tells of it.
pub(super) async fn add(act: &mut Act, applicant: &Applicant, slot: InterviewSlotId) -> Result<BookingId> {
    let booking = records::insert_booking(act, applicant, slot).await?.ok_or(Refusal::InterviewBooked)?;
    act.tell(applicant.programme, applicant.person, Notice::InterviewBooked { booking }).await?;
    let detail = json!({ "booking": booking, "slot": slot });
    act.note(applicant.programme, Event::new(EventKind::InterviewBooked, applicant.id).with(detail)).await?;
    Ok(booking)
}

/// Takes a place, or says why it can't be had.
async fn take(act: &mut Act, rules: &Rules, center: CenterId, slot: InterviewSlotId) -> Result<()> {
    let after = edge(rules, act.now());
    if records::take_place(act, slot, center, after).await? {
        return Ok(());
    }
    let slot = records::slot(act, slot).await?.ok_or(Error::NotFound)?;
    if slot.at.center != center {
        return Err(Error::NotAllowed);
    }
    Err(if slot.cancelled {
        Refusal::InterviewCalledOff
    } else if slot.is_theirs(rules, act.now()) {
        Refusal::InterviewTaken
    } else {
        Refusal::InterviewTooLate
    }
    .into())
}

/// Changes one's interview for another free slot. The old place is only given up for a new one.
///
/// # Errors
/// As [`book`]; [`Error::NotFound`] without an interview.
pub async fn move_to(act: &mut Act, id: ApplicationId, to: InterviewSlotId) -> Result<BookingId> {
    let applicant = own(act, id).await?;
    let rules = rules(act, applicant.programme).await?;
    let booking = records::live(act, id).await?.ok_or(Error::NotFound)?;
    if booking.slot == to {
        return Ok(booking.id);
    }
    // Two who change places with each other take hold of the slots in the same order
    let (first, second) = (booking.slot.min(to), booking.slot.max(to));
    records::hold_slot(act, first).await?;
    records::hold_slot(act, second).await?;
    theirs(act, &rules, &booking).await?;
    let center = applicant.center()?;
    take(act, &rules, center, to).await?;
    if !records::move_booking(act, &booking, to).await? {
        return Err(Refusal::Changed.into());
    }
    records::free_places(act, booking.slot, 1).await?;
    act.tell(applicant.programme, applicant.person, Notice::InterviewMoved { booking: booking.id }).await?;
    let detail = json!({ "booking": booking.id, "from": booking.slot, "to": to });
    act.note(applicant.programme, Event::new(EventKind::InterviewMoved, id).with(detail)).await?;
    offer_free(act, applicant.programme, center).await?;
    Ok(booking.id)
}

/// Cancels one's interview. Another one can be booked.
///
/// # Errors
/// [`Refusal::InterviewTooLate`] after the cut-off; [`Error::NotFound`] without an interview.
pub async fn cancel(act: &mut Act, id: ApplicationId) -> Result<BookingId> {
    let applicant = own(act, id).await?;
    let rules = rules(act, applicant.programme).await?;
    let booking = records::live(act, id).await?.ok_or(Error::NotFound)?;
    theirs(act, &rules, &booking).await?;
    give_back(act, &booking, BookingState::Cancelled).await?;
    act.tell(applicant.programme, applicant.person, Notice::InterviewCancelled { booking: booking.id }).await?;
    let detail = json!({ "booking": booking.id, "slot": booking.slot });
    act.note(applicant.programme, Event::new(EventKind::InterviewCancelled, id).with(detail)).await?;
    offer_free(act, applicant.programme, applicant.center()?).await?;
    Ok(booking.id)
}

/// Goes on only while a booking is the applicant's to change.
async fn theirs(act: &mut Act, rules: &Rules, booking: &Booking) -> Result<()> {
    let slot = records::slot_of(act, booking).await?;
    if booking.state == BookingState::Booked && slot.is_theirs(rules, act.now()) {
        Ok(())
    } else {
        Err(Refusal::InterviewTooLate.into())
    }
}

/// Ends a booking and frees its place.
pub(super) async fn give_back(act: &mut Act, booking: &Booking, to: BookingState) -> Result<()> {
    records::hold_slot(act, booking.slot).await?;
    if !records::set_booking(act, booking, to).await? {
        return Err(Refusal::Changed.into());
    }
    records::free_places(act, booking.slot, 1).await
}
