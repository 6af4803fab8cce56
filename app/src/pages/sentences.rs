//! The sentence for every no, and the link that mends it.

mod reasons;

pub use reasons::{of_other, reason};

use domain::faults::Fault;
use domain::imports::{Column, NotTaken};
use domain::refusals::Refusal;
use programme::Error;
use words::Words;

/// The sentence for an error.
#[must_use]
pub fn error(w: Words, error: &Error) -> String {
    match error {
        Error::Refused(refused) => refusal(w, refused),
        Error::Faulty(_) => w.error_summary_title().to_owned(),
        Error::NotFound => w.not_found_text().to_owned(),
        Error::NotSignedIn => w.sign_in_first_text().to_owned(),
        Error::NotAllowed => w.not_allowed_text().to_owned(),
        Error::Unavailable(_) => w.busy_text().to_owned(),
        Error::Broken(_) => w.broken_title().to_owned(),
    }
}

/// The sentence for a refusal.
#[must_use]
pub fn refusal(w: Words, refusal: &Refusal) -> String {
    match refusal {
        Refusal::NotEligible { .. } => w.refused_not_eligible(),
        Refusal::Doubtful { .. } => w.refused_doubtful(),
        Refusal::BallotClosed => w.refused_ballot_closed(),
        Refusal::Full => w.refused_full(),
        Refusal::NotOnShift => w.refused_not_on_shift(),
        Refusal::ReleaseTooLate => w.refused_release_too_late(),
        Refusal::TooEarly { opens, zone } => return w.refused_too_early(&w.time(zone.clock(*opens))),
        Refusal::PlacesFree => w.refused_places_free(),
        Refusal::WaitlistClosed => w.refused_waitlist_closed(),
        Refusal::HandOverLate => w.refused_hand_over_late(),
        Refusal::CoordinatorDecides => w.refused_coordinator_decides(),
        Refusal::ColleagueCannot => w.refused_colleague_cannot(),
        Refusal::HandOverGone => w.refused_hand_over_gone(),
        Refusal::ShiftOver => w.refused_shift_over(),
        Refusal::NoShiftHere => w.refused_no_shift_here(),
        Refusal::AlreadyIn => w.refused_already_in(),
        Refusal::NotIn => w.refused_not_in(),
        Refusal::TakenBack => w.refused_taken_back(),
        Refusal::ScanDeclined => w.refused_scan_declined(),
        Refusal::CardWrong => w.refused_card_wrong(),
        Refusal::ShiftRuns => w.refused_shift_runs(),
        Refusal::SecondPerson => w.refused_second_person(),
        Refusal::AlreadyWaiting => w.refused_already_waiting(),
        Refusal::DayOpen { count } => return w.refused_day_open(*count),
        Refusal::MonthRuns => w.refused_month_runs(),
        Refusal::CodeExpired => w.refused_code_expired(),
        Refusal::CodeForged => w.refused_code_forged(),
        Refusal::LinkSpent => w.refused_link_spent(),
        Refusal::SignInWrong => w.refused_sign_in_wrong(),
        Refusal::TooMany { seconds } => return w.refused_too_many(*seconds),
        Refusal::EmailUnconfirmed => w.refused_email_unconfirmed(),
        Refusal::IntakeClosed => w.refused_intake_closed(),
        Refusal::OtherProgramme => w.refused_other_programme(),
        Refusal::StageMoved { .. } => w.refused_stage_moved(),
        Refusal::QuotaFull => w.refused_quota_full(),
        Refusal::AlreadyPlaced => w.refused_already_placed(),
        Refusal::ChecklistOpen { count } => return w.refused_checklist_open(*count),
        Refusal::PlacementOver => w.refused_placement_over(),
        Refusal::LeavingApplies => w.refused_leaving_applies(),
        Refusal::LeavingWorks => w.refused_leaving_works(),
        Refusal::LeavingServed => w.refused_leaving_served(),
        Refusal::Changed => w.refused_changed(),
        Refusal::WeekNotOut => w.refused_week_not_out(),
        Refusal::AlreadyPublished => w.refused_already_published(),
        Refusal::RosterEmpty => w.refused_roster_empty(),
        Refusal::RosterBreaches { count } => return w.refused_roster_breaches(*count),
        Refusal::PeopleOnIt => w.refused_people_on_it(),
        Refusal::SomebodyIn => w.refused_somebody_in(),
        Refusal::NotEarned { missing } => return w.refused_not_earned(&w.hours(*missing)),
        Refusal::AlreadyIssued => w.refused_already_issued(),
        Refusal::AlreadyRevoked => w.refused_already_revoked(),
        Refusal::CertificateStands => w.refused_certificate_stands(),
        Refusal::NothingToCorrect => w.refused_nothing_to_correct(),
        Refusal::NothingEarned => w.refused_nothing_earned(),
        Refusal::Unprintable { characters } => return w.refused_unprintable(characters),
        Refusal::TooLongToPrint => w.refused_too_long_to_print(),
        Refusal::SessionBegun => w.refused_session_begun(),
        Refusal::SessionAhead => w.refused_session_ahead(),
        Refusal::CourseClosed => w.refused_course_closed(),
        Refusal::CourseBefore => w.refused_course_before(),
        Refusal::CourseHeld => w.refused_course_held(),
        Refusal::ModulesBefore => w.refused_modules_before(),
        Refusal::TriesUsed => w.refused_tries_used(),
        Refusal::SessionFull => w.refused_session_full(),
        Refusal::AlreadyEnrolled => w.refused_already_enrolled(),
        Refusal::InterviewTaken => w.refused_interview_taken(),
        Refusal::InterviewTooLate => w.refused_interview_too_late(),
        Refusal::InterviewBooked => w.refused_interview_booked(),
        Refusal::InterviewMissed => w.refused_interview_missed(),
        Refusal::InterviewTimesFree => w.refused_interview_times_free(),
        Refusal::InterviewOfferGone => w.refused_interview_offer_gone(),
        Refusal::OfferGone => w.refused_offer_gone(),
        Refusal::NobodyRanked => w.refused_nobody_ranked(),
        Refusal::InterviewCalledOff => w.refused_interview_called_off(),
        Refusal::InterviewAhead => w.refused_interview_ahead(),
        Refusal::LastAdministrator => w.refused_last_administrator(),
        Refusal::ConflictOfInterest => w.refused_conflict_of_interest(),
        Refusal::ScoresOpen => w.refused_scores_open(),
        Refusal::AccountClosed => w.refused_account_closed(),
        Refusal::MergeClash => w.refused_merge_clash(),
        Refusal::MergeStaff => w.refused_merge_staff(),
        Refusal::GuardianMissing => w.refused_guardian_missing(),
        Refusal::FormInUse => w.refused_form_in_use(),
        Refusal::AlreadyAsked => w.refused_already_asked(),
        Refusal::AutomationCircle { rules } => return w.refused_automation_circle(rules),
        Refusal::UndoOver => w.refused_undo_over(),
        Refusal::NonceReused => w.refused_nonce_reused(),
        Refusal::NobodyToTell => w.refused_nobody_to_tell(),
    }
    .to_owned()
}

/// Why a row of a list is not taken: each cell by its name.
#[must_use]
pub fn not_taken(w: Words, why: &NotTaken) -> String {
    match why {
        NotTaken::Repeated { row } => w.import_repeated(&w.number(*row)),
        NotTaken::Refused { refusal: refused } => refusal(w, refused),
        NotTaken::Faulty { faults } => {
            let told = |fault: &Fault| match Column::parse(&fault.field) {
                Some(column) => format!("{}: {}", w.import_column(column), w.fault(fault.kind)),
                None => w.fault(fault.kind),
            };
            faults.iter().map(told).collect::<Vec<_>>().join(" ")
        }
    }
}
