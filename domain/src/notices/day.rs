//! The letter of the day for whoever runs a center: when it is due, and what waits there.

use crate::ids::CenterId;
use crate::time::Zone;
use chrono::{DateTime, NaiveDate, Timelike, Utc};
use serde::{Deserialize, Serialize};

/// What waits at a center for whoever runs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// Where.
    pub center: CenterId,
    /// People who can't come, and nobody steps in yet.
    pub cases: i64,
    /// Places of the next days that nobody holds.
    pub gaps: i64,
    /// Stays that the program has closed and nobody has confirmed.
    pub doubts: i64,
    /// Hours that are disputed.
    pub disputes: i64,
    /// What people have learned and lapses soon.
    pub lapses: i64,
}

impl Waiting {
    /// Nothing, at a center.
    #[must_use]
    pub const fn none(center: CenterId) -> Self {
        Self { center, cases: 0, gaps: 0, doubts: 0, disputes: 0, lapses: 0 }
    }
}

/// The day whose letter is due now: today, from its hour on, unless it was told. 0 is no hour. After days without a
/// server there is one letter and not one for each of them; what clocks do at night changes nothing, for a day is told by
/// its date.
#[must_use]
pub fn day_due(hour: i64, zone: Zone, told: Option<NaiveDate>, now: DateTime<Utc>) -> Option<NaiveDate> {
    let today = zone.date(now);
    let begun = hour > 0 && i64::from(zone.clock(now).hour()) >= hour;
    (begun && told.is_none_or(|told| told < today)).then_some(today)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where it breaks")]
    use super::*;

    fn utc(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    #[test]
    fn a_day_is_told_once_from_its_hour_on_whatever_the_clocks_do() {
        let (baku, berlin) = (Zone::parse("Asia/Baku").unwrap(), Zone::parse("Europe/Berlin").unwrap());
        for (hour, zone, told, now, due) in [
            (7, baku, None, "2026-11-24T02:59:59Z", None),
            (7, baku, None, "2026-11-24T03:00:00Z", Some("2026-11-24")),
            (7, baku, Some("2026-11-24"), "2026-11-24T10:00:00Z", None),
            // A server that was off for days, and came back in the evening
            (7, baku, Some("2026-11-20"), "2026-11-24T18:00:00Z", Some("2026-11-24")),
            (0, baku, None, "2026-11-24T10:00:00Z", None),
            // 02:00 does not exist on that day, and comes twice on the other one
            (2, berlin, Some("2026-03-28"), "2026-03-29T00:59:59Z", None),
            (2, berlin, Some("2026-03-28"), "2026-03-29T01:00:00Z", Some("2026-03-29")),
            (2, berlin, Some("2026-10-24"), "2026-10-25T00:00:00Z", Some("2026-10-25")),
            (2, berlin, Some("2026-10-25"), "2026-10-25T01:00:00Z", None),
            // A clock that was ahead and was set right
            (7, baku, Some("2026-11-25"), "2026-11-24T10:00:00Z", None),
        ] {
            let day = |text: &str| text.parse::<NaiveDate>().unwrap();
            assert_eq!(day_due(hour, zone, told.map(day), utc(now)), due.map(day), "{hour} {told:?} {now}");
        }
    }
}
