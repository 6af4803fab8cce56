//! Letters about interviews; those about a booking bring its entry for the calendar along.

use super::{Body, plain, worded};
use crate::act::Look;
use crate::centers;
use crate::error::{Error, Result};
use crate::interviews::{self, Told};
use domain::ids::{ApplicationId, BookingId, InterviewSlotId};
use domain::notices::wordings::{Facts, Told as Tells};
use domain::notices::{Notice, Wording};
use domain::time::Zone;
use words::Words;

/// The letter of a notice about an interview.
pub(super) async fn body(look: &mut Look, w: Words, notice: &Notice) -> Result<Body> {
    Ok(match notice {
        Notice::InterviewBooked { booking } => of_booking(look, w, *booking, Wording::InterviewBooked).await?,
        Notice::InterviewMoved { booking } => of_booking(look, w, *booking, Wording::InterviewMoved).await?,
        Notice::InterviewCancelled { booking } => of_booking(look, w, *booking, Wording::InterviewCancelled).await?,
        Notice::InterviewCalledOff { booking } => of_booking(look, w, *booking, Wording::InterviewCalledOff).await?,
        Notice::InterviewReminder { booking } => of_booking(look, w, *booking, Wording::InterviewReminder).await?,
        Notice::InterviewMissed { booking, again } => {
            let told = interviews::told(look, *booking).await?;
            let (day, _) = when(w, told.center.zone, told.slot.period);
            let text = if *again { w.interview_missed_again(&day) } else { w.interview_missed_text(&day) };
            let path = path(told.booking.application);
            plain(w.interview_missed_subject(), &text, w.interview_letter_button(), path)
        }
        Notice::InterviewOffered { application, slot, until } => {
            let (slot, zone) = of_slot(look, *slot).await?;
            let (day, time) = when(w, zone, slot.period);
            let until = w.date_and_time(&w.day(zone.date(*until)), &w.time(zone.clock(*until)));
            let facts = Facts::default().with(Tells::Day, day).with(Tells::Time, time).with(Tells::Until, until);
            worded(w, Wording::InterviewOffered, facts, path(*application))
        }
        Notice::InterviewOfferLapsed { application } => {
            worded(w, Wording::InterviewOfferLapsed, Facts::default(), path(*application))
        }
        _ => return Err(Error::NotFound),
    })
}

fn path(application: ApplicationId) -> String {
    format!("/applications/{application}/interview")
}

fn when(w: Words, zone: Zone, period: domain::time::Period) -> (String, String) {
    (w.day(zone.date(period.start())), w.time_span(zone.clock(period.start()), zone.clock(period.end())))
}

async fn of_slot(look: &mut Look, id: InterviewSlotId) -> Result<(domain::interviews::Slot, Zone)> {
    let slot = interviews::slot(look, id).await?;
    let zone = centers::find(look, slot.at.center).await?.zone;
    Ok((slot, zone))
}

async fn of_booking(look: &mut Look, w: Words, id: BookingId, wording: Wording) -> Result<Body> {
    let told: Told = interviews::told(look, id).await?;
    let (day, time) = when(w, told.center.zone, told.slot.period);
    let facts = Facts::default()
        .with(Tells::Day, day)
        .with(Tells::Time, time)
        .with(Tells::Place, told.place(w))
        .with(Tells::Center, told.center.names.in_language(w.language()));
    let letter = worded(w, wording, facts, path(told.booking.application));
    Ok(Body { calendar: Some(told.entry(look, w).ics()), ..letter })
}
