//! What can be learned, and what a person has learned.

use crate::ids::{CourseId, CourseSessionId, TrainingRecordId};
use crate::language::Texts;
use crate::time::Period;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Something that can be learned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Course {
    /// Which.
    pub id: CourseId,
    /// Short code, such as `orientation`.
    pub code: String,
    /// Its name.
    pub names: Texts,
    /// For how many days a record is valid, if not for ever.
    pub valid_days: Option<i64>,
}

/// One meeting of a course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CourseSession {
    /// Which.
    pub id: CourseSessionId,
    /// Of which course.
    pub course: CourseId,
    /// When.
    pub period: Period,
    /// Room, as text.
    pub room: String,
    /// How many people fit.
    pub places: i64,
    /// How many have enrolled.
    pub taken: i64,
}

crate::state::words_of! {
    /// How a course ended for a person.
    pub enum CourseResult {
        /// Passed.
        Passed = "passed",
        /// Not passed.
        Failed = "failed",
        /// Absent for a good reason.
        Excused = "excused",
    }
}

/// What a person has learned, with its validity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrainingRecord {
    /// Which.
    pub id: TrainingRecordId,
    /// What.
    pub course: CourseId,
    /// How it ended.
    pub result: CourseResult,
    /// First day on which it counts.
    pub valid_from: NaiveDate,
    /// Last day on which it counts, if it lapses.
    pub valid_until: Option<NaiveDate>,
}

impl TrainingRecord {
    /// Whether it qualifies on that date.
    #[must_use]
    pub fn qualifies(&self, date: NaiveDate) -> bool {
        self.result == CourseResult::Passed
            && self.valid_from <= date
            && self.valid_until.is_none_or(|until| date <= until)
    }
}
