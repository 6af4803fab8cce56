//! Why not this shift: said to the person with the link that mends it, or said of them to staff.

use crate::pages::paths;
use chrono::NaiveDateTime;
use domain::eligibility::Reason;
use domain::language::Code;
use words::Words;

fn spoken(w: Words, language: Code) -> String {
    w.spoken_language(language.as_str())
}

/// A day and a time on the wall.
fn moment(w: Words, at: NaiveDateTime) -> String {
    w.date_and_time(&w.day(at.date()), &w.time(at.time()))
}

/// Why not this shift, and the link with its label that mends it.
#[must_use]
pub fn reason(w: Words, reason: &Reason) -> (String, Option<(String, String)>) {
    let fix = |path: &str, label: &str| Some((path.to_owned(), label.to_owned()));
    let shifts = || fix(paths::MY_SHIFTS, w.fix_my_shifts());
    let times = || fix(paths::MY_AVAILABILITY, w.fix_availability());
    match reason {
        Reason::NotPublished => (w.reason_not_published().to_owned(), None),
        Reason::Cancelled => (w.reason_cancelled().to_owned(), None),
        Reason::Started => (w.reason_started().to_owned(), None),
        Reason::Full => (w.reason_full().to_owned(), None),
        Reason::AlreadyOn => (w.reason_already_on().to_owned(), shifts()),
        Reason::NotPlaced => (w.reason_not_placed().to_owned(), fix(paths::APPLY, w.fix_placement())),
        Reason::PlacementPaused => (w.reason_placement_paused().to_owned(), fix(paths::APPLY, w.fix_placement())),
        Reason::AgeUnknown => (w.reason_age_unknown().to_owned(), fix(paths::ACCOUNT, w.fix_account())),
        Reason::TooYoung { min } => (w.reason_too_young(*min), None),
        Reason::Guardian => (w.reason_guardian().to_owned(), fix(paths::APPLY, w.fix_guardian())),
        Reason::Training { .. } => (w.reason_training().to_owned(), fix(paths::MY_TRAINING, w.fix_training())),
        Reason::Language { language, level } => {
            let sentence = w.reason_language(&spoken(w, *language), w.level_mark(*level));
            (sentence, fix(&format!("{}#languages", paths::MY_AVAILABILITY), w.fix_languages()))
        }
        Reason::Overlap { shift } => (w.reason_overlap().to_owned(), fix(&paths::shift(*shift), w.fix_shift())),
        Reason::Rest { shift, minutes } => {
            (w.reason_rest(&w.hours(*minutes)), fix(&paths::shift(*shift), w.fix_shift()))
        }
        Reason::Travel { shift, minutes } => {
            (w.reason_travel(&w.hours(*minutes)), fix(&paths::shift(*shift), w.fix_shift()))
        }
        Reason::DayHours { max } => (w.reason_day_hours(&w.hours(*max)), shifts()),
        Reason::WeekHours { max } => (w.reason_week_hours(&w.hours(*max)), shifts()),
        Reason::MonthHours { max } => (w.reason_month_hours(&w.hours(*max)), shifts()),
        Reason::DaysInRow { max } => (w.reason_days_in_row(*max), shifts()),
        Reason::Lecture => (w.reason_lecture().to_owned(), times()),
        Reason::Exams => (w.reason_exams().to_owned(), times()),
        Reason::Blocked => (w.reason_blocked().to_owned(), times()),
        Reason::OwnLimit { max } => (w.reason_own_limit(*max), times()),
        Reason::Requested => (w.reason_requested().to_owned(), None),
        Reason::Ballot { closes } => (w.reason_ballot(&moment(w, *closes)), None),
        Reason::NotOpenYet { opens } => (w.reason_not_open_yet(&moment(w, *opens)), None),
        Reason::ClaimCap { max, until } => (w.reason_claim_cap(*max, &moment(w, *until)), shifts()),
        Reason::SignUpPaused => (w.reason_sign_up_paused().to_owned(), fix(paths::MY_MISSES, w.fix_missed())),
        Reason::FirstShift => (w.reason_first_shift().to_owned(), None),
        Reason::Experienced => (w.reason_experienced().to_owned(), None),
        Reason::Covered { language, level } => (w.reason_covered(&spoken(w, *language), w.level_mark(*level)), None),
    }
}

/// Why somebody else can't: said of them, not to them.
#[must_use]
pub fn of_other(w: Words, why: &Reason) -> String {
    match why {
        Reason::NotPlaced => w.roster_why_not_placed().to_owned(),
        Reason::PlacementPaused => w.roster_why_paused().to_owned(),
        Reason::AgeUnknown => w.roster_why_age_unknown().to_owned(),
        Reason::TooYoung { min } => w.roster_why_too_young(*min),
        Reason::Guardian => w.roster_why_guardian().to_owned(),
        Reason::Training { .. } => w.roster_why_training().to_owned(),
        Reason::Language { language, level } => w.roster_why_language(&spoken(w, *language), w.level_mark(*level)),
        Reason::Overlap { .. } => w.roster_why_overlap().to_owned(),
        Reason::Rest { minutes, .. } => w.roster_why_rest(&w.hours(*minutes)),
        Reason::Travel { minutes, .. } => w.roster_why_travel(&w.hours(*minutes)),
        Reason::DayHours { max } => w.roster_why_day(&w.hours(*max)),
        Reason::WeekHours { max } => w.roster_why_week(&w.hours(*max)),
        Reason::MonthHours { max } => w.roster_why_month(&w.hours(*max)),
        Reason::DaysInRow { max } => w.roster_why_row(*max),
        Reason::Lecture => w.roster_why_lecture().to_owned(),
        Reason::Exams => w.roster_why_exams().to_owned(),
        Reason::Blocked => w.roster_why_blocked().to_owned(),
        Reason::OwnLimit { max } => w.roster_why_own_limit(*max),
        Reason::FirstShift => w.roster_why_first().to_owned(),
        Reason::Experienced => w.roster_why_experienced().to_owned(),
        Reason::Covered { language, level } => w.roster_why_covered(&spoken(w, *language), w.level_mark(*level)),
        Reason::NotPublished
        | Reason::Cancelled
        | Reason::Started
        | Reason::Full
        | Reason::AlreadyOn
        | Reason::Requested
        | Reason::Ballot { .. }
        | Reason::NotOpenYet { .. }
        | Reason::ClaimCap { .. }
        | Reason::SignUpPaused => reason(w, why).0,
    }
}
