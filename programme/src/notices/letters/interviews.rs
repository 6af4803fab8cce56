//! Letters about interviews; those about a booking bring its entry for the calendar along.

use super::Body;
use crate::act::Look;
use crate::centers;
use crate::error::{Error, Result};
use crate::interviews::{self, Told};
use domain::ids::{ApplicationId, BookingId, InterviewSlotId};
use domain::notices::Notice;
use domain::time::Zone;
use words::Words;

/// The letter of a notice about an interview.
pub(super) async fn body(look: &mut Look, w: Words, notice: &Notice) -> Result<Body> {
    Ok(match notice {
        Notice::InterviewBooked { booking } => {
            of_booking(look, w, *booking, |b| {
                (w.interview_booked_subject(&b.day), w.interview_booked_text(&b.day, &b.time, &b.place))
            })
            .await?
        }
        Notice::InterviewMoved { booking } => {
            of_booking(look, w, *booking, |b| {
                (w.interview_moved_subject(&b.day), w.interview_moved_text(&b.day, &b.time, &b.place))
            })
            .await?
        }
        Notice::InterviewCancelled { booking } => {
            of_booking(look, w, *booking, |b| {
                (w.interview_cancelled_subject().to_owned(), w.interview_cancelled_text(&b.day, &b.time))
            })
            .await?
        }
        Notice::InterviewCalledOff { booking } => {
            of_booking(look, w, *booking, |b| {
                (w.interview_called_off_subject(&b.day), w.interview_called_off_text(&b.day, &b.time, &b.center))
            })
            .await?
        }
        Notice::InterviewReminder { booking } => {
            of_booking(look, w, *booking, |b| {
                (w.interview_reminder_subject(&b.time), w.interview_reminder_text(&b.day, &b.time, &b.place))
            })
            .await?
        }
        Notice::InterviewMissed { booking, again } => {
            let letter = of_booking(look, w, *booking, |b| {
                let text = if *again { w.interview_missed_again(&b.day) } else { w.interview_missed_text(&b.day) };
                (w.interview_missed_subject().to_owned(), text)
            });
            Body { calendar: None, ..letter.await? }
        }
        Notice::InterviewOffered { application, slot, until } => {
            let (slot, zone) = of_slot(look, *slot).await?;
            let (day, time) = when(w, zone, slot.period);
            let until = w.date_and_time(&w.day(zone.date(*until)), &w.time(zone.clock(*until)));
            Body {
                subject: w.interview_offered_subject(&day),
                text: w.interview_offered_text(&day, &time, &until),
                button: w.interview_offered_button().to_owned(),
                path: path(*application),
                calendar: None,
                to: None,
            }
        }
        Notice::InterviewOfferLapsed { application } => Body {
            subject: w.interview_offer_lapsed_subject().to_owned(),
            text: w.interview_offer_lapsed_text().to_owned(),
            button: w.interview_offer_lapsed_button().to_owned(),
            path: path(*application),
            calendar: None,
            to: None,
        },
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

/// A booking in words.
struct BookingWords {
    day: String,
    time: String,
    place: String,
    center: String,
}

async fn of_booking(
    look: &mut Look,
    w: Words,
    id: BookingId,
    say: impl FnOnce(&BookingWords) -> (String, String),
) -> Result<Body> {
    let told: Told = interviews::told(look, id).await?;
    let (day, time) = when(w, told.center.zone, told.slot.period);
    let center = told.center.names.in_language(w.language()).to_owned();
    let (subject, text) = say(&BookingWords { day, time, place: told.place(w), center });
    Ok(Body {
        subject,
        text,
        button: w.interview_letter_button().to_owned(),
        path: path(told.booking.application),
        calendar: Some(told.entry(look, w).ics()),
        to: None,
    })
}
