//! An interview for the calendar of the applicant.

use super::records;
use crate::act::Look;
use crate::centers;
use crate::error::{Error, Result};
use domain::calendars::{Entry, Status};
use domain::centers::Center;
use domain::ids::{ApplicationId, BookingId};
use domain::interviews::{Booking, BookingState, Slot};
use domain::rights::May;
use words::Words;

/// A booking with everything that a letter or a calendar says of it.
#[derive(Debug, Clone)]
pub(crate) struct Told {
    pub(crate) booking: Booking,
    pub(crate) slot: Slot,
    pub(crate) center: Center,
}

/// What is to be told of a booking, for the program's own use; asks no right.
pub(crate) async fn told(look: &mut Look, id: BookingId) -> Result<Told> {
    let booking = records::booking(look, id).await?.ok_or(Error::NotFound)?;
    of(look, booking).await
}

async fn of(look: &mut Look, booking: Booking) -> Result<Told> {
    let slot = records::slot_of(look, &booking).await?;
    let center = centers::find(look, slot.at.center).await?;
    Ok(Told { booking, slot, center })
}

/// The calendar file of one's own newest interview.
///
/// # Errors
/// [`Error::NotAllowed`] for somebody else's; [`Error::NotFound`] where nothing was ever booked.
pub async fn calendar(look: &mut Look, w: Words, id: ApplicationId) -> Result<String> {
    let applicant = records::applicant(look, id).await?;
    look.require(May::Be(applicant.person))?;
    let booking = records::newest(look, id).await?.ok_or(Error::NotFound)?;
    let told = of(look, booking).await?;
    Ok(told.entry(look, w).ics())
}

impl Told {
    /// The room with the center and its address, or the address of the online meeting.
    pub(crate) fn place(&self, w: Words) -> String {
        let center = self.center.names.in_language(w.language());
        if self.slot.place.is_empty() {
            return self.slot.link.clone();
        }
        let parts = [&self.slot.place, center, &self.center.address];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).map(ToString::to_string).collect();
        parts.join(w.list_comma())
    }

    /// The entry of a calendar.
    pub(crate) fn entry(&self, look: &Look, w: Words) -> Entry {
        let settings = look.settings();
        let gone = matches!(self.booking.state, BookingState::Cancelled | BookingState::CalledOff);
        let center = self.center.names.in_language(w.language());
        Entry {
            uid: self.booking.id.to_string(),
            sequence: self.booking.sequence,
            status: if gone { Status::Cancelled } else { Status::Confirmed },
            stamp: self.booking.changed_at,
            period: self.slot.period,
            title: w.interview_calendar_title(center),
            place: self.place(w),
            text: self.slot.link.clone(),
            url: format!("{}/applications/{}/interview", settings.public_url, self.booking.application),
            organizer: settings.sender(center),
        }
    }
}
