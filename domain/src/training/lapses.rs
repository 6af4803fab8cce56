//! When people hear that what they have learned lapses. What is due follows from the last valid day, never from a timer.

use chrono::NaiveDate;

/// So many days before the last valid day people are told, the farthest first.
pub const LAPSE_DAYS: [i64; 3] = [60, 30, 7];

/// What there is to tell of a record on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lapse {
    /// Nothing: its moments are ahead, or it has lapsed.
    No,
    /// It is told now, as the moment that lies so many days before the lapse. Earlier moments that were missed are not
    /// made up for.
    Tell(i64),
    /// The moment came while nobody could have wished to hear: the record is younger than it. It is passed over.
    Passed(i64),
}

/// What there is to tell on a day of a record that was kept on another and is valid until a third.
#[must_use]
pub fn lapse(kept: NaiveDate, until: NaiveDate, today: NaiveDate) -> Lapse {
    let left = (until - today).num_days();
    if left < 0 {
        return Lapse::No;
    }
    let Some(days) = LAPSE_DAYS.into_iter().rev().find(|days| left <= *days) else { return Lapse::No };
    if (until - kept).num_days() <= days { Lapse::Passed(days) } else { Lapse::Tell(days) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_moment_is_told_once_and_a_server_that_was_off_tells_the_nearest_alone() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        for (kept, today, becomes) in [
            ("2025-01-01", "2026-09-30", Lapse::No),
            ("2025-01-01", "2026-10-02", Lapse::Tell(60)),
            ("2025-01-01", "2026-10-31", Lapse::Tell(60)),
            ("2025-01-01", "2026-11-01", Lapse::Tell(30)),
            ("2025-01-01", "2026-11-24", Lapse::Tell(7)),
            ("2025-01-01", "2026-12-01", Lapse::Tell(7)),
            ("2025-01-01", "2026-12-02", Lapse::No),
            // A record of five weeks is young at its first moment
            ("2026-10-27", "2026-10-27", Lapse::Passed(60)),
            ("2026-10-27", "2026-11-01", Lapse::Tell(30)),
            ("2026-11-28", "2026-11-28", Lapse::Passed(7)),
        ] {
            assert_eq!(lapse(day(kept), day("2026-12-01"), day(today)), becomes, "kept {kept}, today {today}");
        }
    }
}
