//! What a programme says of attendance and of the hours that follow from it.

use serde::{Deserialize, Serialize};

/// The rules of attendance and hours. Minutes where the name says nothing else; weights in hundredths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct HoursRules {
    /// A check-in, a check-out or an excuse can be taken back for so long.
    pub undo_minutes: i64,
    /// A forgotten check-out is closed so long after the planned end.
    pub close_minutes: i64,
    /// Whether breaks count.
    pub breaks_count: bool,
    /// What counts is rounded to the nearest step of so many minutes.
    pub round_minutes: i64,
    /// The hour on the wall at which the night begins.
    pub night_from: i64,
    /// The hour on the wall at which it ends.
    pub night_until: i64,
    /// What a minute of the night counts.
    pub night_percent: i64,
    /// What a minute on a public holiday counts.
    pub holiday_percent: i64,
    /// The most that counts on one day; 0 for no limit.
    pub day_cap_minutes: i64,
    /// A correction of more than this waits for a second person.
    pub correction_alone_minutes: i64,
    /// A dispute is answered within so many days.
    pub dispute_days: i64,
}

impl Default for HoursRules {
    /// Plausible settings for a programme that has said nothing else.
    fn default() -> Self {
        Self {
            undo_minutes: 15,
            close_minutes: 60,
            breaks_count: false,
            round_minutes: 1,
            night_from: 22,
            night_until: 6,
            night_percent: 100,
            holiday_percent: 100,
            day_cap_minutes: 0,
            correction_alone_minutes: 120,
            dispute_days: 7,
        }
    }
}
