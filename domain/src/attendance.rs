//! Who was there, how it was proven, and the minutes that count.

use crate::refusals::Refusal;
use crate::shifts::AssignmentState;
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
    /// How somebody who has a place stands to it at this moment.
    pub enum Presence {
        /// Should come, and still may in time.
        Expected = "expected",
        /// Should be here and is not.
        Late = "late",
        /// Is here.
        Here = "here",
        /// Was here and has left.
        Left = "left",
        /// Did not come.
        Absent = "absent",
    }
}

impl Presence {
    /// How somebody with a place stands to it: by what is recorded, else by the clock.
    #[must_use]
    pub fn of(
        shift: Period,
        window: Window,
        state: AssignmentState,
        arrived: Option<DateTime<Utc>>,
        left: Option<DateTime<Utc>>,
        now: DateTime<Utc>,
    ) -> Self {
        match (arrived, left) {
            (Some(_), None) => Self::Here,
            (_, Some(_)) => Self::Left,
            (None, None) if state == AssignmentState::NoShow || now >= shift.end() => Self::Absent,
            (None, None) if now > shift.start() + Duration::minutes(window.late) => Self::Late,
            (None, None) => Self::Expected,
        }
    }
}

/// The fewest and the most characters of the id that a phone gives to its check-in.
pub const NONCE_LENGTH: std::ops::RangeInclusive<usize> = 16..=64;

/// Whether a phone may call its check-in so: 16 to 64 characters that need no escaping in an address.
#[must_use]
pub fn nonce_is_fit(nonce: &str) -> bool {
    NONCE_LENGTH.contains(&nonce.len()) && nonce.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// The minutes that count: what of the planned time the person was there; never more, never less than none.
#[must_use]
pub fn counted_minutes(shift: Period, arrived: DateTime<Utc>, left: DateTime<Utc>) -> i64 {
    (left.min(shift.end()) - arrived.max(shift.start())).num_minutes().max(0)
}

/// The step of the clock that a desk's code belongs to.
#[must_use]
pub fn code_step(at: DateTime<Utc>) -> i64 {
    at.timestamp().div_euclid(CODE_SECONDS)
}

/// The moment at which the next step begins.
#[must_use]
pub fn step_ends(step: i64) -> DateTime<Utc> {
    DateTime::from_timestamp((step + 1).saturating_mul(CODE_SECONDS), 0).unwrap_or(DateTime::<Utc>::MAX_UTC)
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
    fn only_planned_time_counts() {
        assert_eq!(counted_minutes(shift(), at(8, 40), at(12, 30)), 180);
        assert_eq!(counted_minutes(shift(), at(9, 30), at(11, 0)), 90);
        assert_eq!(counted_minutes(shift(), at(8, 40), at(8, 50)), 0);
        assert_eq!(counted_minutes(shift(), at(11, 0), at(10, 0)), 0);
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
        let is = |arrived, left, now| Presence::of(shift(), window, AssignmentState::Assigned, arrived, left, now);
        assert_eq!(is(None, None, at(8, 40)), Presence::Expected);
        assert_eq!(is(None, None, at(9, 10)), Presence::Expected);
        assert_eq!(is(None, None, at(9, 11)), Presence::Late);
        assert_eq!(is(None, None, at(12, 0)), Presence::Absent);
        assert_eq!(is(Some(at(9, 30)), None, at(10, 0)), Presence::Here);
        assert_eq!(is(Some(at(9, 30)), Some(at(11, 0)), at(11, 1)), Presence::Left);
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
