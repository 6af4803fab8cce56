//! The words of the house for each letter whose words a programme may change: subject, text and button.

use super::Body;
use domain::notices::Wording;
use domain::notices::wordings::{Facts, Told};
use words::Words;

/// A letter in the words of the house. A programme's own take their place where it has any.
pub(super) fn worded(w: Words, wording: Wording, facts: Facts, path: impl Into<String>) -> Body {
    let facts = apart(w, facts);
    let (subject, text, button) = of(w, wording, &facts);
    let button = button.to_owned();
    Body { subject, text, button, path: path.into(), calendar: None, to: None, own: Some((wording, facts)) }
}

/// Names that keep their own direction within a line of the other one.
pub(in crate::notices) fn apart(w: Words, facts: Facts) -> Facts {
    [Told::Center, Told::Position, Told::Name, Told::Place, Told::Course, Told::Badge].iter().fold(
        facts,
        |facts, told| {
            let name = w.apart(facts.get(*told));
            facts.with(*told, name)
        },
    )
}

/// Subject, text and button with these facts.
pub(in crate::notices) fn of(w: Words, wording: Wording, facts: &Facts) -> (String, String, &'static str) {
    let f = |told| facts.get(told);
    let (day, time, center, position) = (f(Told::Day), f(Told::Time), f(Told::Center), f(Told::Position));
    let (until, name, place, course) = (f(Told::Until), f(Told::Name), f(Told::Place), f(Told::Course));
    let (when, date, from) = (f(Told::When), f(Told::Date), f(Told::From));
    let fixed = |subject: &str, text: &str, button| (subject.to_owned(), text.to_owned(), button);
    let under = |subject: &str, text: String, button| (subject.to_owned(), text, button);
    match wording {
        Wording::ApplicationReceived => fixed(
            w.notice_application_received_subject(),
            w.notice_application_received_text(),
            w.notice_application_received_button(),
        ),
        Wording::ApplicationMoved => under(
            w.notice_application_moved_subject(),
            w.notice_application_moved_text(f(Told::Stage)),
            w.notice_application_moved_button(),
        ),
        Wording::ApplicationPlaced => under(
            w.notice_application_placed_subject(),
            w.notice_application_placed_text(center),
            w.notice_application_placed_button(),
        ),
        Wording::ApplicationDeclined => under(
            w.notice_application_declined_subject(),
            w.notice_application_declined_because(f(Told::Because)),
            w.notice_application_declined_button(),
        ),
        Wording::ApplicationAsked => fixed(
            w.notice_application_asked_subject(),
            w.notice_application_asked_text(),
            w.notice_application_asked_button(),
        ),
        Wording::InterviewInvited => {
            fixed(w.interview_invited_subject(), w.interview_invited_text(), w.interview_invited_button())
        }
        Wording::InterviewBooked => {
            (w.interview_booked_subject(day), w.interview_booked_text(day, time, place), w.interview_letter_button())
        }
        Wording::InterviewMoved => {
            (w.interview_moved_subject(day), w.interview_moved_text(day, time, place), w.interview_letter_button())
        }
        Wording::InterviewCancelled => {
            under(w.interview_cancelled_subject(), w.interview_cancelled_text(day, time), w.interview_letter_button())
        }
        Wording::InterviewCalledOff => (
            w.interview_called_off_subject(day),
            w.interview_called_off_text(day, time, center),
            w.interview_letter_button(),
        ),
        Wording::InterviewReminder => (
            w.interview_reminder_subject(time),
            w.interview_reminder_text(day, time, place),
            w.interview_letter_button(),
        ),
        Wording::InterviewOffered => {
            (w.interview_offered_subject(day), w.interview_offered_text(day, time, until), w.interview_offered_button())
        }
        Wording::InterviewOfferLapsed => fixed(
            w.interview_offer_lapsed_subject(),
            w.interview_offer_lapsed_text(),
            w.interview_offer_lapsed_button(),
        ),
        Wording::PlaceOffered => {
            (w.selection_offered_subject(center), w.selection_offered_text(center, until), w.selection_offered_button())
        }
        Wording::OfferLapsed => {
            fixed(w.selection_lapsed_subject(), w.selection_lapsed_text(), w.selection_lapsed_button())
        }
        Wording::PlacementPaused => under(
            w.placement_letter_paused_subject(),
            w.placement_letter_paused_text(center, from, until),
            w.placement_letter_button(),
        ),
        Wording::PlacementResumed => under(
            w.placement_letter_resumed_subject(),
            w.placement_letter_resumed_text(center),
            w.placement_letter_button(),
        ),
        Wording::PlacementTransferred => under(
            w.placement_letter_transferred_subject(),
            w.placement_letter_transferred_text(from, center, f(Told::Badge)),
            w.placement_letter_button(),
        ),
        Wording::PlacementEnded => under(
            w.placement_letter_ended_subject(),
            w.placement_letter_ended_text(f(Told::Because), center, until),
            w.placement_letter_button(),
        ),
        Wording::PlacementCompleted => under(
            w.placement_letter_completed_subject(),
            w.placement_letter_completed_text(center),
            w.placement_letter_button(),
        ),
        Wording::RosterPublished => (
            w.notice_roster_published_subject(center),
            w.notice_roster_published_text(center, date),
            w.notice_roster_published_button(),
        ),
        Wording::RosterChanged => (
            w.notice_roster_changed_subject(center),
            format!("{}\n{}", w.notice_roster_changed_text(center, date), f(Told::Changes)),
            w.notice_roster_changed_button(),
        ),
        Wording::RosterWithdrawn => (
            w.notice_roster_withdrawn_subject(center),
            w.notice_roster_withdrawn_text(center, date),
            w.notice_roster_withdrawn_button(),
        ),
        Wording::ShiftAssigned => (
            w.notice_shift_assigned_subject(day),
            w.notice_shift_assigned_text(day, time, center, position),
            w.notice_shift_assigned_button(),
        ),
        Wording::ShiftUnassigned => (
            w.notice_shift_unassigned_subject(day),
            w.notice_shift_unassigned_text(day, time, center, position),
            w.notice_shift_unassigned_button(),
        ),
        Wording::ShiftConfirm => (
            w.notice_shift_confirm_subject(day),
            w.notice_shift_confirm_text(day, time, center, position),
            w.notice_shift_confirm_button(),
        ),
        Wording::ShiftReminder => (
            w.notice_shift_reminder_subject(day, time),
            w.notice_shift_reminder_text(day, time, center, position),
            w.notice_shift_reminder_button(),
        ),
        Wording::RequestDeclined => (
            w.notice_request_declined_subject(day),
            w.notice_request_declined_text(day, time, center, f(Told::Why)),
            w.notice_request_declined_button(),
        ),
        Wording::WishCalledOff => (
            w.notice_wish_called_off_subject(day),
            w.notice_wish_called_off_text(day, time, center, position),
            w.notice_request_declined_button(),
        ),
        Wording::WishMoved => (
            w.notice_wish_moved_subject(position),
            w.notice_wish_moved_text(day, time, center, position),
            w.notice_request_declined_button(),
        ),
        Wording::ShiftWishBack => (
            w.notice_wish_back_subject(day),
            w.notice_wish_back_text(day, time, center, position),
            w.notice_shift_assigned_button(),
        ),
        Wording::BallotWon => (
            w.notice_ballot_won_subject(day),
            w.notice_ballot_won_text(day, time, center, position),
            w.notice_shift_assigned_button(),
        ),
        Wording::BallotLost => (
            w.notice_ballot_lost_subject(day),
            w.notice_ballot_lost_text(day, time, center, position),
            w.notice_shift_assigned_button(),
        ),
        Wording::ShiftOffered => (
            w.exchange_offered_subject(day),
            w.exchange_offered_text(day, time, center, position, until),
            w.exchange_offered_button(),
        ),
        Wording::ShiftOfferLapsed => under(
            w.exchange_offer_lapsed_subject(),
            w.exchange_offer_lapsed_text(day, time, center, position),
            w.exchange_offer_lapsed_button(),
        ),
        Wording::HandOverAsked => (
            w.exchange_asked_subject(day),
            w.exchange_asked_text(name, day, time, center, position, until),
            w.exchange_asked_button(),
        ),
        Wording::SwapAsked => (
            w.exchange_asked_subject(day),
            w.exchange_asked_swap_text(name, day, time, center, position, f(Told::Gives), until),
            w.exchange_asked_button(),
        ),
        Wording::HandOverFilled => (
            w.exchange_filled_subject(day),
            w.exchange_filled_text(name, day, time, center, position),
            w.exchange_filled_button(),
        ),
        Wording::SwapAgreed => (
            w.exchange_filled_subject(day),
            w.exchange_filled_swap_text(name, day, time, center, position),
            w.exchange_filled_button(),
        ),
        Wording::HandOverUnanswered => (
            w.exchange_unanswered_subject(day),
            w.exchange_unanswered_text(day, time, center, position),
            w.exchange_unanswered_button(),
        ),
        Wording::HandOverUnfilled => (
            w.exchange_unfilled_subject(day),
            w.exchange_unfilled_text(day, time, center, position),
            w.exchange_unfilled_button(),
        ),
        Wording::DisputeAnswered => (
            w.notice_dispute_answered_subject(day),
            w.notice_dispute_answered_text(day, f(Told::Answer), f(Told::Hours)),
            w.notice_dispute_answered_button(),
        ),
        Wording::CourseAsked => (
            w.automation_letter_course_subject(course),
            w.automation_letter_course_text(course),
            w.automation_letter_course_button(),
        ),
        Wording::SessionPlace => (
            w.training_letter_place_subject(course),
            w.training_letter_place_text(course, when, place),
            w.training_letter_button(),
        ),
        Wording::SessionChanged => (
            w.training_letter_changed_subject(course),
            w.training_letter_changed_text(course, when, place),
            w.training_letter_button(),
        ),
        Wording::SessionCancelled => (
            w.training_letter_cancelled_subject(course),
            w.training_letter_cancelled_text(course, when),
            w.training_letter_button(),
        ),
        Wording::TrainingLapses => (
            w.training_letter_lapses_subject(course, date),
            w.training_letter_lapses_text(course, date),
            w.training_letter_lapses_button(),
        ),
        Wording::CertificateIssued => fixed(
            w.notice_certificate_issued_subject(),
            w.notice_certificate_issued_text(),
            w.notice_certificate_issued_button(),
        ),
        Wording::CertificateRevoked => fixed(
            w.notice_certificate_revoked_subject(),
            w.notice_certificate_revoked_text(),
            w.notice_certificate_revoked_button(),
        ),
        Wording::CertificateSuspended => fixed(
            w.notice_certificate_suspended_subject(),
            w.notice_certificate_suspended_text(),
            w.notice_certificate_issued_button(),
        ),
        Wording::CertificateRestored => fixed(
            w.notice_certificate_restored_subject(),
            w.notice_certificate_restored_text(),
            w.notice_certificate_issued_button(),
        ),
    }
}
