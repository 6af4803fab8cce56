//! Who was there, how it was proven, and the minutes that count.

mod counting;
mod misses;
mod rules;
mod scans;
mod state;

pub use counting::{Counted, Worked, counted};
pub use misses::{BackBy, Consequence, ExcuseState, MissRules, MissState, Tally};
pub use rules::HoursRules;
pub use scans::{Doubt, SCAN_HOURS, ScanKind, ScanState, Scanned, Whereabouts, scanned};
pub use state::{State, Stayed, Step};

use crate::refusals::Refusal;
use crate::time::{Period, Zone};
use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};

/// How long one code of a desk is shown, in seconds.
pub const CODE_SECONDS: i64 = 30;

crate::state::words_of! {
    /// How a check-in or check-out was proven.
    pub enum Proof {
        /// The rotating code of the center's desk.
        CenterCode = "center_code",
        /// A tablet at the center.
        Kiosk = "kiosk",
        /// The shift's lead.
        Lead = "lead",
        /// The coordinator, with a reason.
        Coordinator = "coordinator",
        /// The volunteer alone.
        Own = "self",
        /// The program, at the planned end.
        Automatic = "automatic",
    }
}

crate::state::words_of! {
    /// How an arrival stands to the start.
    pub enum Arrival {
        /// Within the window.
        OnTime = "on_time",
        /// After the window, still recorded.
        Late = "late",
    }
}

/// The minutes around a shift's start in which an arrival is on time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// Opens so many minutes before the start.
    pub early: i64,
    /// Closes so many minutes after the start.
    pub late: i64,
}

impl Window {
    /// Judges an arrival at a center with that time on its walls.
    ///
    /// # Errors
    /// [`Refusal::TooEarly`] before the window opens, [`Refusal::ShiftOver`] after the planned end.
    pub fn judge(self, shift: Period, zone: Zone, arrived: DateTime<Utc>) -> Result<Arrival, Refusal> {
        let opens = shift.start() - Duration::minutes(self.early);
        if arrived < opens {
            return Err(Refusal::TooEarly { opens, zone });
        }
        if arrived >= shift.end() {
            return Err(Refusal::ShiftOver);
        }
        Ok(if arrived <= shift.start() + Duration::minutes(self.late) { Arrival::OnTime } else { Arrival::Late })
    }
}

crate::state::words_of! {
    /// Why somebody who is expected may not come.
    pub enum Risk {
        /// Was asked to confirm and has not.
        Unconfirmed = "unconfirmed",
        /// Has missed a shift lately.
        Missed = "missed",
        /// Is on a shift at another center until shortly before.
        Elsewhere = "elsewhere",
    }
}

crate::state::words_of! {
    /// How a leaving stands to the planned end.
    pub enum Departure {
        /// Well before it.
        Early = "early",
        /// About then.
        AtEnd = "at_end",
        /// Well after it.
        Late = "late",
    }
}

impl Window {
    /// Judges a leaving: about the planned end is as near as an arrival may be late.
    #[must_use]
    pub fn leaving(self, planned: Period, left: DateTime<Utc>) -> Departure {
        let near = Duration::minutes(self.late);
        if left < planned.end() - near {
            Departure::Early
        } else if left > planned.end() + near {
            Departure::Late
        } else {
            Departure::AtEnd
        }
    }
}

crate::state::words_of! {
    /// How somebody who has a place stands to it at this moment.
    pub enum Presence {
        /// Should come, and still may in time.
        Expected = "expected",
        /// Should be here and is not.
        Late = "late",
        /// Is here.
        Here = "here",
        /// Is here and takes a break.
        OnBreak = "on_break",
        /// Was here and has left.
        Left = "left",
        /// Was here; when they left, nobody has confirmed yet.
        Closed = "closed",
        /// Did not come.
        Absent = "absent",
        /// Did not have to come.
        Excused = "excused",
    }
}

impl Presence {
    /// How somebody with a place stands to it: by what is recorded, else by the clock.
    #[must_use]
    pub fn of(state: State, planned: Period, window: Window, now: DateTime<Utc>) -> Self {
        match state {
            State::Here => Self::Here,
            State::OnBreak => Self::OnBreak,
            State::Left => Self::Left,
            State::Closed => Self::Closed,
            State::Excused => Self::Excused,
            State::NoShow => Self::Absent,
            State::Expected if now >= planned.end() => Self::Absent,
            State::Expected if now > planned.start() + Duration::minutes(window.late) => Self::Late,
            State::Expected => Self::Expected,
        }
    }
}

/// The time of one person on a shift: what was agreed with them, as far as it lies in the shift.
#[must_use]
pub fn own_time(shift: Period, from: Option<DateTime<Utc>>, until: Option<DateTime<Utc>>) -> Period {
    let start = from.unwrap_or(shift.start()).max(shift.start());
    let end = until.unwrap_or(shift.end()).min(shift.end());
    Period::new(start, end).unwrap_or(shift)
}

crate::state::words_of! {
    /// Where a dispute about hours stands.
    pub enum DisputeState {
        /// Waits for an answer.
        Open = "open",
        /// The hours were corrected.
        Corrected = "corrected",
        /// The hours stay.
        Declined = "declined",
        /// Taken back.
        Withdrawn = "withdrawn",
    }
}

/// The fewest and the most characters of the id that a phone gives to its check-in.
pub const NONCE_LENGTH: std::ops::RangeInclusive<usize> = 16..=64;

/// Whether a phone may call its check-in so: 16 to 64 characters that need no escaping in an address.
#[must_use]
pub fn nonce_is_fit(nonce: &str) -> bool {
    NONCE_LENGTH.contains(&nonce.len()) && nonce.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// The step of the clock that a desk's code belongs to.
#[must_use]
pub fn code_step(at: DateTime<Utc>) -> i64 {
    at.timestamp().div_euclid(CODE_SECONDS)
}

/// The moment at which a step begins.
#[must_use]
pub fn step_begins(step: i64) -> DateTime<Utc> {
    step_ends(step.saturating_sub(1))
}

/// The moment at which the next step begins.
#[must_use]
pub fn step_ends(step: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(step.saturating_add(1).saturating_mul(CODE_SECONDS), 0).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

/// Whether a code of that step is still good: its own step and the one after, for slow cameras.
#[must_use]
pub fn code_is_good(step: i64, at: DateTime<Utc>) -> bool {
    (0..=1).contains(&(code_step(at) - step))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    fn at(h: u32, m: u32) -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 11, 23, h, m, 0).unwrap()
    }
    fn zone() -> Zone {
        Zone::parse("Asia/Karachi").unwrap()
    }
    fn shift() -> Period {
        Period::new(at(9, 0), at(12, 0)).unwrap()
    }

    #[test]
    fn half_an_hour_before_until_ten_minutes_after_is_on_time() {
        let window = Window { early: 30, late: 10 };
        assert_eq!(window.judge(shift(), zone(), at(8, 29)), Err(Refusal::TooEarly { opens: at(8, 30), zone: zone() }));
        assert_eq!(window.judge(shift(), zone(), at(8, 30)), Ok(Arrival::OnTime));
        assert_eq!(window.judge(shift(), zone(), at(9, 10)), Ok(Arrival::OnTime));
        assert_eq!(window.judge(shift(), zone(), at(9, 11)), Ok(Arrival::Late));
        assert_eq!(window.judge(shift(), zone(), at(11, 59)), Ok(Arrival::Late));
        assert_eq!(window.judge(shift(), zone(), at(12, 0)), Err(Refusal::ShiftOver));
    }

    #[test]
    fn a_code_is_good_for_its_step_and_the_next() {
        let step = code_step(at(9, 0));
        assert!(code_is_good(step, at(9, 0)));
        assert!(code_is_good(step, at(9, 0) + Duration::seconds(59)));
        assert!(!code_is_good(step, at(9, 0) + Duration::seconds(60)));
        assert!(!code_is_good(step + 1, at(9, 0)), "a code from the future is forged");
    }

    #[test]
    fn whoever_is_not_here_ten_minutes_after_the_start_is_late_and_after_the_end_absent() {
        let window = Window { early: 30, late: 10 };
        let is = |state, now| Presence::of(state, shift(), window, now);
        assert_eq!(is(State::Expected, at(8, 40)), Presence::Expected);
        assert_eq!(is(State::Expected, at(9, 10)), Presence::Expected);
        assert_eq!(is(State::Expected, at(9, 11)), Presence::Late);
        assert_eq!(is(State::Expected, at(12, 0)), Presence::Absent);
        assert_eq!(is(State::Here, at(12, 30)), Presence::Here);
        assert_eq!(is(State::Excused, at(12, 30)), Presence::Excused);
    }

    #[test]
    fn leaving_is_early_or_late_beyond_the_same_ten_minutes() {
        let window = Window { early: 30, late: 10 };
        let is = |left| window.leaving(shift(), left);
        assert_eq!(is(at(11, 49)), Departure::Early);
        assert_eq!(is(at(11, 50)), Departure::AtEnd);
        assert_eq!(is(at(12, 10)), Departure::AtEnd);
        assert_eq!(is(at(12, 11)), Departure::Late);
    }

    #[test]
    fn times_of_ones_own_lie_in_the_shift() {
        let is = |from, until| own_time(shift(), from, until);
        assert_eq!(is(None, None), shift());
        assert_eq!(is(Some(at(10, 0)), None), Period::new(at(10, 0), at(12, 0)).unwrap());
        assert_eq!(is(Some(at(8, 0)), Some(at(11, 0))), Period::new(at(9, 0), at(11, 0)).unwrap());
        assert_eq!(is(Some(at(13, 0)), None), shift(), "the shift was moved away from under it");
    }

    #[test]
    fn a_nonce_is_long_enough_not_to_be_met_twice() {
        assert!(nonce_is_fit("0123456789abcdef"));
        assert!(nonce_is_fit(&"Z-_9".repeat(16)));
        assert!(!nonce_is_fit("0123456789abcde"));
        assert!(!nonce_is_fit(&"a".repeat(65)));
        assert!(!nonce_is_fit("0123456789abcdé!"));
    }

    #[test]
    fn a_step_ends_where_the_next_begins() {
        let step = code_step(at(9, 0));
        assert_eq!(code_step(step_ends(step)), step + 1);
        assert_eq!(code_step(step_ends(step) - Duration::seconds(1)), step);
    }
}
