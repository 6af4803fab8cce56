//! When people are reminded of a shift that they have. What is due follows from the shift as it is and from what they know,
//! never from a timer that was set once: a shift that was moved, called off or told late is right by itself.

use chrono::{DateTime, Duration, Utc};

/// So many reminders of one shift at most.
pub const REMINDERS: usize = 3;
/// The earliest reminder, in hours before the start: two weeks.
pub const EARLIEST_HOURS: i64 = 14 * 24;

/// What a person knows of a shift that they have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// When it starts.
    pub starts: DateTime<Utc>,
    /// Since when they know that.
    pub since: DateTime<Utc>,
    /// When they were asked whether they will come, which is a reminder too.
    pub asked: Option<DateTime<Utc>>,
}

/// What becomes of a reminder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reminder {
    /// Its moment has not come, or the shift has begun.
    No,
    /// The person has heard of the shift since its moment: it is passed over for good.
    Passed,
    /// It is told now.
    Tell,
}

/// What becomes now of the reminder so many hours before the start.
#[must_use]
pub fn reminder(hours: i64, known: &Known, now: DateTime<Utc>) -> Reminder {
    let moment = known.starts - Duration::hours(hours);
    if hours <= 0 || now < moment || now >= known.starts {
        Reminder::No
    } else if known.since > moment || known.asked.is_some_and(|asked| asked >= moment) {
        Reminder::Passed
    } else {
        Reminder::Tell
    }
}

/// The hours before the start at which reminders go out, the nearest to the start first; each once, and none for 0.
#[must_use]
pub fn nearest_first(hours: [i64; REMINDERS]) -> Vec<i64> {
    let mut hours: Vec<i64> = hours.into_iter().filter(|hours| *hours > 0).collect();
    hours.sort_unstable();
    hours.dedup();
    hours
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where it breaks")]
    use super::*;

    fn utc(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    #[test]
    fn a_reminder_is_told_between_its_moment_and_the_start_to_those_who_have_not_just_heard_of_it() {
        let starts = "2026-11-25T05:00:00Z";
        for (hours, since, asked, now, becomes) in [
            (24, "2026-11-20T00:00:00Z", None, "2026-11-24T04:59:59Z", Reminder::No),
            (24, "2026-11-20T00:00:00Z", None, "2026-11-24T05:00:00Z", Reminder::Tell),
            // A server that was off for hours
            (24, "2026-11-20T00:00:00Z", None, "2026-11-25T04:59:59Z", Reminder::Tell),
            (24, "2026-11-20T00:00:00Z", None, "2026-11-25T05:00:00Z", Reminder::No),
            // Published late, moved late, taken late
            (24, "2026-11-24T05:00:01Z", None, "2026-11-24T06:00:00Z", Reminder::Passed),
            (2, "2026-11-24T05:00:01Z", None, "2026-11-25T03:00:00Z", Reminder::Tell),
            // "Will you come?" was asked two days before, or just now
            (24, "2026-11-20T00:00:00Z", Some("2026-11-23T05:00:00Z"), "2026-11-24T05:00:00Z", Reminder::Tell),
            (24, "2026-11-20T00:00:00Z", Some("2026-11-24T05:00:00Z"), "2026-11-24T05:01:00Z", Reminder::Passed),
            (0, "2026-11-20T00:00:00Z", None, "2026-11-25T04:00:00Z", Reminder::No),
        ] {
            let known = Known { starts: utc(starts), since: utc(since), asked: asked.map(utc) };
            assert_eq!(reminder(hours, &known, utc(now)), becomes, "{hours} h, known since {since}, now {now}");
        }
    }

    #[test]
    fn hours_come_nearest_first_each_once() {
        assert_eq!(nearest_first([168, 2, 24]), [2, 24, 168]);
        assert_eq!(nearest_first([24, 0, 24]), [24]);
        assert!(nearest_first([0; REMINDERS]).is_empty());
    }
}
