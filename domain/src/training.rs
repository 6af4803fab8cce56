//! What can be learned, and what a person has learned.

use crate::ids::{CenterId, CourseId, CourseSessionId, ProgrammeId, TrainingRecordId};
use crate::language::Texts;
use crate::time::Period;
use chrono::{NaiveDate, TimeDelta};
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

impl Course {
    /// The last day on which what was learned on that day counts, if it lapses. The day itself is the first that counts.
    #[must_use]
    pub fn valid_until(&self, from: NaiveDate) -> Option<NaiveDate> {
        self.valid_days.map(|days| from + TimeDelta::days((days - 1).max(0)))
    }
}

/// One meeting of a course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CourseSession {
    /// Which.
    pub id: CourseSessionId,
    /// In which programme.
    pub programme: ProgrammeId,
    /// Of which course.
    pub course: CourseId,
    /// At which center.
    pub center: CenterId,
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

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn what_was_learned_counts_for_as_many_days_as_the_course_says() {
        let course = |valid_days| Course {
            id: CourseId(Uuid::nil()),
            code: "orientation".into(),
            names: Texts::default(),
            valid_days,
        };
        assert_eq!(course(None).valid_until(day("2026-11-23")), None);
        assert_eq!(course(Some(1)).valid_until(day("2026-11-23")), Some(day("2026-11-23")));
        let record = TrainingRecord {
            id: TrainingRecordId(Uuid::nil()),
            course: CourseId(Uuid::nil()),
            result: CourseResult::Passed,
            valid_from: day("2026-11-23"),
            valid_until: course(Some(365)).valid_until(day("2026-11-23")),
        };
        let days = ["2026-11-22", "2026-11-23", "2027-11-22", "2027-11-23"];
        assert_eq!(days.map(|date| record.qualifies(day(date))), [false, true, true, false]);
        let failed = TrainingRecord { result: CourseResult::Failed, ..record };
        assert!(!failed.qualifies(day("2026-11-23")));
    }
}
