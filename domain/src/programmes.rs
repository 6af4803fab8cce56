//! A country's programme and its rules, which are data: laws differ.

mod strengths;
pub use strengths::{Preset, Rule, Strength, Strengths};

use crate::attendance::{HoursRules, MissRules};
use crate::ids::ProgrammeId;
use crate::language::{Language, Texts};
use crate::notices::REMINDERS;
use crate::time::Zone;
use serde::{Deserialize, Serialize};

/// A country's programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Programme {
    /// Which.
    pub id: ProgrammeId,
    /// Short code, such as `az`.
    pub code: String,
    /// Its name in its languages.
    pub names: Texts,
    /// ISO country code.
    pub country: String,
    /// The language for people who have chosen none.
    pub default_language: Language,
    /// The zone of the programme's own deadlines.
    pub zone: Zone,
    /// The brand: one accent colour as an OKLCH hue in degrees.
    pub hue: i64,
    /// What may be and what must be.
    pub rules: Rules,
}

crate::state::words_of! {
    /// Whether something is asked for.
    pub enum Asking {
        /// It isn't.
        No = "no",
        /// Who wants to may give it.
        Optional = "optional",
        /// It has to be given.
        Required = "required",
    }
}

/// The youngest age that a programme may ask for; nobody younger has an account.
pub const YOUNGEST: i64 = 14;

/// The rules of a programme. Ages in years, the rest in minutes where the name says nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rules {
    /// Youngest volunteer.
    pub min_age: i64,
    /// Oldest volunteer at application.
    pub max_age: i64,
    /// Below it a guardian has to consent.
    pub majority_age: i64,
    /// Most work in one day.
    pub day_minutes: i64,
    /// Most work in one week, Monday to Sunday.
    pub week_minutes: i64,
    /// Least rest between two shifts of different days.
    pub rest_minutes: i64,
    /// A place may be given back freely until so long before the start.
    pub release_minutes: i64,
    /// Check-in opens so long before the start, where a center has no own figure.
    pub early_minutes: i64,
    /// Arriving so long after the start is still on time, where a center has no own figure.
    pub late_minutes: i64,
    /// Served time that earns the certificate of service.
    pub certificate_minutes: i64,
    /// Applicants book, move and cancel their interview by themselves until so long before it.
    pub interview_cutoff_minutes: i64,
    /// A place in an interview is held so long for somebody who waits for one.
    pub interview_hold_minutes: i64,
    /// Whoever did not come to an interview may book so many more times.
    pub interview_retries: i64,
    /// Whoever has done everything before the first shift is placed at once, without a coordinator.
    pub place_when_ready: bool,
    /// An offered place is reserved for so many hours.
    pub offer_hours: i64,
    /// Whether applicants are asked for their national number.
    pub national_id: Asking,
    /// How much each rule about shifts weighs.
    pub strengths: Strengths,
    /// Most work in one month.
    pub month_minutes: i64,
    /// Most days of work in a row.
    pub days_in_row: i64,
    /// How fast people travel between centers, in kilometres an hour.
    pub travel_kmh: i64,
    /// What a way between two centers takes of which nothing is known.
    pub travel_minutes: i64,
    /// Whoever has served so many shifts is experienced.
    pub experienced_shifts: i64,
    /// So many experienced people are on each shift at least.
    pub experienced_least: i64,
    /// The waiting list of a shift closes so long before the start.
    pub waitlist_closes_minutes: i64,
    /// Whether those who have least work in that week come before those who wait longest.
    pub waitlist_fewest_first: bool,
    /// Whoever can't come tells the coordinator from so long before the start on, instead of finding somebody alone.
    pub hand_over_late_minutes: i64,
    /// So many people are asked at once to step in late.
    pub step_in_asked_at_once: i64,
    /// Whether regulars choose first, then those below their target, then everybody.
    pub waves: bool,
    /// Whoever is below their target chooses so many hours before the week begins.
    pub wave_target_hours: i64,
    /// Everybody chooses so many hours before the week begins.
    pub wave_all_hours: i64,
    /// Whoever has served so many shifts at a center in the last eight weeks is a regular there.
    pub regular_shifts: i64,
    /// The most places of a week that one takes before everybody may choose; 0 for as many as one likes.
    pub claims_week: i64,
    /// People are asked so many days before a shift whether they will come; 0 for never.
    pub confirm_days: i64,
    /// People are reminded of a shift so many hours before it; 0 for none.
    pub remind_hours: [i64; REMINDERS],
    /// The hour of the day at which whoever runs a center hears what waits there; 0 for never.
    pub day_hour: i64,
    /// What is said of attendance and of the hours that follow from it.
    pub hours: HoursRules,
    /// What is said of missed shifts.
    pub misses: MissRules,
}

impl Default for Rules {
    /// Plausible settings for a programme whose law is not known yet; an administrator changes them.
    fn default() -> Self {
        Self {
            min_age: 18,
            max_age: 29,
            majority_age: 18,
            day_minutes: 8 * 60,
            week_minutes: 24 * 60,
            rest_minutes: 11 * 60,
            release_minutes: 24 * 60,
            early_minutes: 30,
            late_minutes: 10,
            certificate_minutes: 100 * 60,
            interview_cutoff_minutes: 24 * 60,
            interview_hold_minutes: 12 * 60,
            interview_retries: 1,
            place_when_ready: false,
            offer_hours: 72,
            national_id: Asking::No,
            strengths: Strengths::default(),
            month_minutes: 100 * 60,
            days_in_row: 6,
            travel_kmh: 25,
            travel_minutes: 45,
            experienced_shifts: 5,
            experienced_least: 0,
            waitlist_closes_minutes: 6 * 60,
            waitlist_fewest_first: false,
            hand_over_late_minutes: 6 * 60,
            step_in_asked_at_once: 3,
            waves: false,
            wave_target_hours: 5 * 24,
            wave_all_hours: 3 * 24,
            regular_shifts: 4,
            claims_week: 0,
            confirm_days: 2,
            remind_hours: [24, 2, 0],
            day_hour: 7,
            hours: HoursRules::default(),
            misses: MissRules::default(),
        }
    }
}
