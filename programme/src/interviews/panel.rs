//! The day itself: who came, who did not, and what the panel thinks. Each answers with the slot.

use super::{records, rules};
use crate::act::{Act, Look};
use crate::centers;
use crate::error::{Error, Result};
use chrono::NaiveDate;
use domain::applications::Stage;
use domain::centers::Center;
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{ApplicationId, BookingId, InterviewSlotId};
use domain::interviews::{Booking, BookingState, NOTE_MAX, Recommendation, may_mark};
use domain::notices::Notice;
use domain::refusals::Refusal;
use domain::rights::May;
use serde_json::json;

/// Marks an applicant as arrived or missing, or takes a wrong mark back. Whoever is missing is told, and that they may
/// book once more if they may.
///
/// # Errors
/// [`Error::NotAllowed`] at another center; [`Refusal::InterviewAhead`] before it begins;
/// [`Refusal::InterviewCalledOff`]; [`Refusal::InterviewBooked`] when the applicant has another interview by now.
pub async fn mark(act: &mut Act, id: BookingId, state: BookingState) -> Result<InterviewSlotId> {
    let known = records::booking(act, id).await?.ok_or(Error::NotFound)?;
    let slot = records::slot_of(act, &known).await?;
    act.require(May::DecideApplications(slot.at))?;
    not_oneself(act, &known)?;
    far_enough(act, known.application).await?;
    let applicant = records::hold_applicant(act, known.application).await?;
    let booking = records::booking(act, id).await?.ok_or(Error::NotFound)?;
    if booking.state == state {
        return Ok(slot.id);
    }
    if matches!(booking.state, BookingState::Cancelled | BookingState::CalledOff) {
        return Err(Refusal::InterviewCalledOff.into());
    }
    if !may_mark(state, slot.period, act.now()) {
        return Err(Refusal::InterviewAhead.into());
    }
    if state.is_live() && records::live(act, booking.application).await?.is_some_and(|live| live.id != id) {
        return Err(Refusal::InterviewBooked.into());
    }
    if !records::set_booking(act, &booking, state).await? {
        return Err(Refusal::Changed.into());
    }
    if state == BookingState::NoShow && applicant.stage == Stage::Interview {
        let rules = rules(act, applicant.programme).await?;
        let again = records::missed(act, booking.application).await? <= rules.interview_retries;
        act.tell(applicant.programme, booking.person, Notice::InterviewMissed { booking: id, again }).await?;
    }
    let detail = json!({ "booking": id, "state": state });
    act.note(applicant.programme, Event::new(EventKind::InterviewMarked, booking.application).with(detail)).await?;
    Ok(slot.id)
}

/// Keeps what a member of the panel thinks of an applicant; a second time takes the place of the first.
///
/// # Errors
/// [`Error::NotAllowed`] for whoever is not on the panel; [`Refusal::InterviewCalledOff`];
/// [`Refusal::InterviewAhead`] before it begins; [`Error::Faulty`] for a note that is too long.
pub async fn give_opinion(
    act: &mut Act,
    id: BookingId,
    recommendation: Recommendation,
    note: &str,
) -> Result<InterviewSlotId> {
    let booking = records::booking(act, id).await?.ok_or(Error::NotFound)?;
    let slot = records::slot_of(act, &booking).await?;
    act.require(May::DecideApplications(slot.at))?;
    not_oneself(act, &booking)?;
    far_enough(act, booking.application).await?;
    let me = act.person()?;
    if !records::is_on_panel(act, slot.id, me).await? {
        return Err(Error::NotAllowed);
    }
    if matches!(booking.state, BookingState::Cancelled | BookingState::CalledOff) {
        return Err(Refusal::InterviewCalledOff.into());
    }
    if !may_mark(BookingState::Attended, slot.period, act.now()) {
        return Err(Refusal::InterviewAhead.into());
    }
    let note: String = note.trim().chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    if note.chars().count() > NOTE_MAX {
        return Err(Error::fault("note", FaultKind::TooLong { max: i64::try_from(NOTE_MAX).unwrap_or(i64::MAX) }));
    }
    records::save_opinion(act, slot.at.programme, id, me, recommendation, &note).await?;
    let detail = json!({ "booking": id, "recommendation": recommendation });
    act.note(slot.at.programme, Event::new(EventKind::InterviewJudged, booking.application).with(detail)).await?;
    Ok(slot.id)
}

/// The center and the day of a booking, for those who mark it.
///
/// # Errors
/// [`Error::NotAllowed`] at another center; [`Error::NotFound`].
pub async fn place_of(look: &mut Look, id: BookingId) -> Result<(Center, NaiveDate)> {
    let booking = records::booking(look, id).await?.ok_or(Error::NotFound)?;
    let slot = records::slot_of(look, &booking).await?;
    look.require(May::DecideApplications(slot.at))?;
    let center = centers::find(look, slot.at.center).await?;
    let day = center.zone.date(slot.period.start());
    Ok((center, day))
}

/// Nobody decides about themselves.
fn not_oneself(look: &Look, booking: &Booking) -> Result<()> {
    if look.who().person == Some(booking.person) { Err(Error::NotAllowed) } else { Ok(()) }
}

/// Nobody judges an applicant to whom they are near.
async fn far_enough(look: &mut Look, id: ApplicationId) -> Result<()> {
    let application = crate::applications::find(look, id).await?;
    crate::screening::far_enough(look, &application).await
}
