//! A code that was scanned without a network and arrives later: when that was, and what makes it doubtful. The code says
//! when; of the phone's clock only the time that has passed on it counts, so it may stand wrong by days.

use super::{code_is_good, code_step, step_begins, step_ends};
use crate::refusals::Refusal;
use chrono::{DateTime, Duration, Utc};

/// A scan is taken without a second look for so many hours.
pub const SCAN_HOURS: i64 = 72;
/// What a phone counts may be off by so many seconds.
const SLACK_SECONDS: i64 = 120;

crate::state::words_of! {
    /// Why somebody has to look at a scan before it counts.
    pub enum Doubt {
        /// It came days after the code was shown.
        Old = "old",
        /// By what has passed on the phone, the code was not on the screen any more when it was scanned.
        Delay = "delay",
        /// The phone says that it was somewhere else.
        Place = "place",
        /// The person was checked in at another center at that time.
        Elsewhere = "elsewhere",
        /// Another phone had checked the person in for the same shift.
        Device = "device",
        /// The person had no place at that center then.
        NoShift = "no_shift",
        /// It was too early, or the shift was over.
        Window = "window",
        /// The person was excused.
        Excused = "excused",
    }
}

crate::state::words_of! {
    /// Where a phone was, as far as it says; never where exactly.
    pub enum Whereabouts {
        /// Near the center.
        Inside = "inside",
        /// Far from it.
        Outside = "outside",
        /// It was not asked, or does not know.
        Unknown = "unknown",
    }
}

crate::state::words_of! {
    /// What a scan is for.
    pub enum ScanKind {
        /// To come.
        In = "in",
        /// To leave.
        Out = "out",
    }
}

crate::state::words_of! {
    /// Where a doubtful scan stands.
    pub enum ScanState {
        /// Waits for somebody to look at it.
        Open = "open",
        /// It counts.
        Accepted = "accepted",
        /// It does not count.
        Declined = "declined",
    }
}

/// When a code was scanned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scanned {
    /// Just now.
    Now,
    /// Then: the moment at which the code came onto the screen.
    Then(DateTime<Utc>),
    /// Nobody can say from here.
    Doubtful(Doubt),
}

/// Judges a code of a step that arrives now, by the time that has passed on the phone since it was scanned.
///
/// # Errors
/// [`Refusal::CodeExpired`] for a code that is still to come.
pub fn scanned(step: i64, now: DateTime<Utc>, passed: Option<Duration>) -> Result<Scanned, Refusal> {
    if step > code_step(now) {
        return Err(Refusal::CodeExpired);
    }
    if code_is_good(step, now) {
        return Ok(Scanned::Now);
    }
    let (begin, end) = (step_begins(step), step_ends(step.saturating_add(1)));
    if now - end > Duration::hours(SCAN_HOURS) {
        return Ok(Scanned::Doubtful(Doubt::Old));
    }
    let slack = Duration::seconds(SLACK_SECONDS);
    let at = passed.filter(|passed| *passed >= Duration::zero()).and_then(|passed| now.checked_sub_signed(passed));
    match at {
        Some(at) if (begin - slack..=end + slack).contains(&at) => Ok(Scanned::Then(begin)),
        _ => Ok(Scanned::Doubtful(Doubt::Delay)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_795_000_000 + seconds, 0).unwrap()
    }

    #[test]
    fn a_code_that_is_still_on_the_screen_was_scanned_now() {
        let step = code_step(at(0));
        assert_eq!(scanned(step, at(0), None), Ok(Scanned::Now));
        assert_eq!(scanned(step - 1, at(0), None), Ok(Scanned::Now));
        assert_eq!(scanned(step + 1, at(0), None), Err(Refusal::CodeExpired));
    }

    #[test]
    fn after_three_days_somebody_looks_at_it() {
        let step = code_step(at(0));
        let late = step_ends(step + 1) + Duration::hours(SCAN_HOURS);
        assert_eq!(scanned(step, late, Some(late - at(0))), Ok(Scanned::Then(step_begins(step))));
        let later = late + Duration::seconds(1);
        assert_eq!(scanned(step, later, Some(later - at(0))), Ok(Scanned::Doubtful(Doubt::Old)));
    }

    #[test]
    fn a_phone_that_does_not_say_how_long_ago_is_looked_at() {
        let step = code_step(at(0));
        assert_eq!(scanned(step, at(3600), None), Ok(Scanned::Doubtful(Doubt::Delay)));
        assert_eq!(scanned(step, at(3600), Some(Duration::seconds(-5))), Ok(Scanned::Doubtful(Doubt::Delay)));
    }

    proptest! {
        /// However wrong the clock of a phone stands, and however long it was without a network.
        #[test]
        fn an_honest_scan_counts_for_when_it_was(
            moment in 0..31_536_000_i64, looked in 0..30_i64, skew in -604_800..604_800_i64, delay in 0..259_200_i64,
        ) {
            // Scanned while the code was on the screen or just after; sent later by the same wrong clock
            let (shown, taken) = (at(moment), at(moment + looked));
            let step = code_step(shown);
            let (said, sent) = (taken + Duration::seconds(skew), taken + Duration::seconds(skew + delay));
            let judged = scanned(step, taken + Duration::seconds(delay), Some(sent - said)).unwrap();
            prop_assert!(matches!(judged, Scanned::Now) || judged == Scanned::Then(step_begins(step)), "{judged:?}");
        }

        /// Whoever gets a picture of a code and shows it to another phone later.
        #[test]
        fn a_picture_of_a_code_never_counts_by_itself(
            moment in 0..31_536_000_i64, later in 210..259_200_i64, delay in 0..259_200_i64,
        ) {
            let step = code_step(at(moment));
            let judged = scanned(step, at(moment + later + delay), Some(Duration::seconds(delay))).unwrap();
            prop_assert!(matches!(judged, Scanned::Doubtful(_)), "{judged:?}");
        }
    }
}
