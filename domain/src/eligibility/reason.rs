//! Why not, from a closed list.

use crate::applications::{Level, Spoken};
use crate::ids::{CourseId, ShiftId};
use crate::language::Code;
use crate::programmes::Rule;
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// Why not. Each comes with a sentence and a link that fixes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Reason {
    /// The roster is still a draft.
    NotPublished,
    /// The shift was called off.
    Cancelled,
    /// The shift has begun.
    Started,
    /// Every place is taken.
    Full,
    /// The person has a place on it already.
    AlreadyOn,
    /// No placement at this center runs on that date.
    NotPlaced,
    /// The placement there is interrupted.
    PlacementPaused,
    /// No birth date is known, and the position has a least age.
    AgeUnknown,
    /// Too young on that date.
    TooYoung {
        /// The least age in years.
        min: i64,
    },
    /// A parent or guardian has yet to agree.
    Guardian,
    /// A course of the position is missing or not valid on that date.
    Training {
        /// Which course; the first of those that are missing.
        course: CourseId,
    },
    /// A language that everybody on the shift speaks.
    Language {
        /// Which.
        language: Code,
        /// At which level at least.
        level: Level,
    },
    /// Overlaps another shift of the person.
    Overlap {
        /// Which shift.
        shift: ShiftId,
    },
    /// Too little rest before or after another shift.
    Rest {
        /// Which shift.
        shift: ShiftId,
        /// The least rest in minutes.
        minutes: i64,
    },
    /// Too little time to get from one center to the other.
    Travel {
        /// The shift at the other center.
        shift: ShiftId,
        /// How long the way takes.
        minutes: i64,
    },
    /// More work in one day than allowed.
    DayHours {
        /// The most minutes.
        max: i64,
    },
    /// More work in one week than allowed.
    WeekHours {
        /// The most minutes.
        max: i64,
    },
    /// More work in one month than allowed.
    MonthHours {
        /// The most minutes.
        max: i64,
    },
    /// More days of work in a row than allowed.
    DaysInRow {
        /// The most days.
        max: i64,
    },
    /// During a lecture.
    Lecture,
    /// In a period of exams.
    Exams,
    /// On a day on which the person can't come.
    Blocked,
    /// More shifts in a week than the person wants.
    OwnLimit {
        /// The most shifts.
        max: i64,
    },
    /// The person has asked for a place already, and a coordinator has yet to decide.
    Requested,
    /// The places are drawn by lot.
    Ballot {
        /// Until when people enter, on the center's wall.
        closes: NaiveDateTime,
    },
    /// Others choose first.
    NotOpenYet {
        /// From when on the person may, on the center's wall.
        opens: NaiveDateTime,
    },
    /// The person has taken as many places of that week as one may before everybody may choose.
    ClaimCap {
        /// The most of them.
        max: i64,
        /// Until when, on the center's wall.
        until: NaiveDateTime,
    },
    /// The person has missed shifts and takes no places alone for now.
    SignUpPaused,
    /// The person's first shift, with nobody experienced beside.
    FirstShift,
    /// The places that are left are for experienced people.
    Experienced,
    /// The places that are left are for people who speak a language.
    Covered {
        /// Which.
        language: Code,
        /// At which level at least.
        level: Level,
    },
}

impl Reason {
    pub(super) fn language(wanted: &Spoken) -> Self {
        Self::Language { language: Code::of(&wanted.language), level: wanted.level }
    }
    pub(super) fn covered(wanted: &Spoken) -> Self {
        Self::Covered { language: Code::of(&wanted.language), level: wanted.level }
    }
    /// The code that machines read.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotPublished => "not_published",
            Self::Cancelled => "cancelled",
            Self::Started => "started",
            Self::Full => "full",
            Self::AlreadyOn => "already_on",
            Self::NotPlaced => "not_placed",
            Self::PlacementPaused => "placement_paused",
            Self::AgeUnknown => "age_unknown",
            Self::TooYoung { .. } => "too_young",
            Self::Guardian => "guardian",
            Self::Training { .. } => "training",
            Self::Language { .. } => "language",
            Self::Overlap { .. } => "overlap",
            Self::Rest { .. } => "rest",
            Self::Travel { .. } => "travel",
            Self::DayHours { .. } => "day_hours",
            Self::WeekHours { .. } => "week_hours",
            Self::MonthHours { .. } => "month_hours",
            Self::DaysInRow { .. } => "days_in_row",
            Self::Lecture => "lecture",
            Self::Exams => "exams",
            Self::Blocked => "blocked",
            Self::OwnLimit { .. } => "own_limit",
            Self::Requested => "requested",
            Self::Ballot { .. } => "ballot",
            Self::NotOpenYet { .. } => "not_open_yet",
            Self::ClaimCap { .. } => "claim_cap",
            Self::SignUpPaused => "sign_up_paused",
            Self::FirstShift => "first_shift",
            Self::Experienced => "experienced",
            Self::Covered { .. } => "covered",
        }
    }
    /// The rule that it comes from; none for the state of the shift itself.
    #[must_use]
    pub const fn rule(&self) -> Option<Rule> {
        Some(match self {
            Self::NotPublished
            | Self::Cancelled
            | Self::Started
            | Self::Full
            | Self::AlreadyOn
            | Self::Requested
            | Self::Ballot { .. }
            | Self::NotOpenYet { .. }
            | Self::ClaimCap { .. }
            | Self::SignUpPaused => return None,
            Self::NotPlaced | Self::PlacementPaused => Rule::Placement,
            Self::AgeUnknown | Self::TooYoung { .. } => Rule::Age,
            Self::Guardian => Rule::Guardian,
            Self::Training { .. } => Rule::Training,
            Self::Language { .. } => Rule::Language,
            Self::Overlap { .. } => Rule::Overlap,
            Self::Rest { .. } => Rule::Rest,
            Self::Travel { .. } => Rule::Travel,
            Self::DayHours { .. } => Rule::DayHours,
            Self::WeekHours { .. } => Rule::WeekHours,
            Self::MonthHours { .. } => Rule::MonthHours,
            Self::DaysInRow { .. } => Rule::DaysInRow,
            Self::Lecture => Rule::Lectures,
            Self::Exams => Rule::Exams,
            Self::Blocked => Rule::Blocked,
            Self::OwnLimit { .. } => Rule::OwnLimit,
            Self::FirstShift => Rule::FirstShift,
            Self::Experienced => Rule::Experienced,
            Self::Covered { .. } => Rule::Covered,
        })
    }
    /// Whether it is about the person rather than about the state of the shift: what a coordinator's
    /// assignment would have to override.
    #[must_use]
    pub const fn is_personal(&self) -> bool {
        self.rule().is_some()
    }
    /// Whether, as a doubt, it is asked of the person; doubts about a shift as a whole are for staff.
    #[must_use]
    pub fn asks_person(&self) -> bool {
        self.rule().is_some_and(|rule| !rule.is_of_shift())
    }
    /// Whether a coordinator may override it for one shift, with a reason. Nobody is in two places, and nobody agrees for a
    /// guardian.
    #[must_use]
    pub const fn can_be_overridden(&self) -> bool {
        self.is_personal() && !matches!(self, Self::Overlap { .. } | Self::Guardian)
    }
}
