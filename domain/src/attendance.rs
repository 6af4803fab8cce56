//! Who was there, how it was proven, and the minutes that count.

use crate::refusals::Refusal;
use crate::time::Period;
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
    /// Judges an arrival.
    ///
    /// # Errors
    /// [`Refusal::TooEarly`] before the window opens, [`Refusal::ShiftOver`] after the planned end.
    pub fn judge(self, shift: Period, arrived: DateTime<Utc>) -> Result<Arrival, Refusal> {
        let opens = shift.start() - Duration::minutes(self.early);
        if arrived < opens {
            return Err(Refusal::TooEarly { opens });
        }
        if arrived >= shift.end() {
            return Err(Refusal::ShiftOver);
        }
        Ok(if arrived <= shift.start() + Duration::minutes(self.late) { Arrival::OnTime } else { Arrival::Late })
    }
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
    fn shift() -> Period {
        Period::new(at(9, 0), at(12, 0)).unwrap()
    }

    #[test]
    fn half_an_hour_before_until_ten_minutes_after_is_on_time() {
        let window = Window { early: 30, late: 10 };
        assert_eq!(window.judge(shift(), at(8, 29)), Err(Refusal::TooEarly { opens: at(8, 30) }));
        assert_eq!(window.judge(shift(), at(8, 30)), Ok(Arrival::OnTime));
        assert_eq!(window.judge(shift(), at(9, 10)), Ok(Arrival::OnTime));
        assert_eq!(window.judge(shift(), at(9, 11)), Ok(Arrival::Late));
        assert_eq!(window.judge(shift(), at(11, 59)), Ok(Arrival::Late));
        assert_eq!(window.judge(shift(), at(12, 0)), Err(Refusal::ShiftOver));
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
}
