//! What can be learned, and what a person has learned.

mod content;
mod lapses;
mod quiz;

pub use content::{Content, ContentEdit, MODULES_MAX, Module, ModuleKind, PICTURES_MAX};
pub use lapses::{LAPSE_DAYS, Lapse, lapse};
pub use quiz::{
    Answers, Attempt, BANK_MAX, Choice, Drawn, Judged, OPTIONS_MAX, Question, QuestionKind, Score, draw, draw_of,
    judge, slack,
};

use crate::ids::{CenterId, CourseId, CourseSessionId, PersonId, ProgrammeId, TrainingRecordId};
use crate::language::{Language, Texts};
use crate::time::Period;
use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

crate::state::words_of! {
    /// What a course is for.
    pub enum CourseKind {
        /// What everybody begins with.
        Orientation = "orientation",
        /// For a position.
        Position = "position",
        /// For a place of work.
        Place = "place",
        /// Renews what was learned before.
        Refresher = "refresher",
    }
}

crate::state::words_of! {
    /// What a file of a course or a document is.
    pub enum FileKind {
        /// A picture, drawn anew as JPEG.
        Picture = "picture",
        /// A PDF as it came.
        Document = "document",
    }
}

crate::state::words_of! {
    /// What became of what somebody says that they have learned elsewhere.
    pub enum ClaimState {
        /// Nobody has looked at it yet.
        Waiting = "waiting",
        /// It is a record.
        Confirmed = "confirmed",
        /// It does not count.
        Declined = "declined",
    }
}

/// Something that can be learned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Course {
    /// Which.
    pub id: CourseId,
    /// In which programme.
    pub programme: ProgrammeId,
    /// Of one center alone, if it is.
    pub center: Option<CenterId>,
    /// Short code, such as `orientation`.
    pub code: String,
    /// What it is for.
    pub kind: CourseKind,
    /// Its name.
    pub names: Texts,
    /// What holds for it.
    pub terms: Terms,
    /// Whether it is offered.
    pub active: bool,
    /// How often it was changed.
    pub version: i64,
    /// Which edition of what there is to learn people begin now, once there is one.
    pub edition: Option<i64>,
}

/// What holds for a course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Terms {
    /// In which languages it is given.
    pub languages: Vec<Language>,
    /// For how many days a record is valid, if not for ever.
    pub valid_days: Option<i64>,
    /// For how many days more a lapsed record still opens shifts.
    pub grace_days: i64,
    /// The course that renews this one.
    pub refresher: Option<CourseId>,
    /// For how many days after the lapse that one is enough; later this one is taken anew.
    pub window_days: i64,
    /// What must be held before.
    pub prerequisites: Vec<CourseId>,
    /// What counts as this one.
    pub equivalents: Vec<CourseId>,
    /// Whether whoever has done every module has passed, without any session.
    pub online: bool,
    /// How many of a hundred questions must be right.
    pub pass_percent: i64,
    /// How often a quiz may be tried.
    pub attempts: i64,
    /// How many minutes a try lasts, if there is a limit.
    pub minutes: Option<i64>,
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            languages: Vec::new(),
            valid_days: None,
            grace_days: 0,
            refresher: None,
            window_days: 0,
            prerequisites: Vec::new(),
            equivalents: Vec::new(),
            online: false,
            pass_percent: 80,
            attempts: 3,
            minutes: None,
        }
    }
}

impl Terms {
    /// The last day on which what was learned on that day is valid, if it lapses. The day itself is the first that counts.
    #[must_use]
    pub fn valid_until(&self, from: NaiveDate) -> Option<NaiveDate> {
        self.valid_days.map(|days| from + TimeDelta::days((days - 1).max(0)))
    }
    /// The last day on which it opens shifts: some days more than it is valid.
    #[must_use]
    pub fn counts_until(&self, from: NaiveDate) -> Option<NaiveDate> {
        self.valid_until(from).map(|until| until + TimeDelta::days(self.grace_days.max(0)))
    }
    /// Whether what was valid until a day can be renewed on another by the refresher alone.
    #[must_use]
    pub fn renews(&self, valid_until: Option<NaiveDate>, on: NaiveDate) -> bool {
        valid_until.is_none_or(|until| on <= until + TimeDelta::days(self.window_days.max(0)))
    }
}

impl Course {
    /// What passing it on a day gives.
    #[must_use]
    pub fn record(&self, id: TrainingRecordId, result: CourseResult, from: NaiveDate) -> TrainingRecord {
        let passed = result == CourseResult::Passed;
        TrainingRecord {
            id,
            course: self.id,
            result,
            valid_from: from,
            valid_until: self.terms.valid_until(from).filter(|_| passed),
            counts_until: self.terms.counts_until(from).filter(|_| passed),
        }
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
    /// Who teaches, if that is known.
    pub trainer: Option<PersonId>,
    /// Whether it was called off.
    pub cancelled: bool,
    /// How often it was changed.
    pub version: i64,
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
    /// Last day on which it is valid, if it lapses.
    pub valid_until: Option<NaiveDate>,
    /// Last day on which it still opens shifts: some days later, where the course is patient.
    #[serde(default)]
    pub counts_until: Option<NaiveDate>,
}

impl TrainingRecord {
    /// Whether it qualifies on that date.
    #[must_use]
    pub fn qualifies(&self, date: NaiveDate) -> bool {
        self.result == CourseResult::Passed
            && self.valid_from <= date
            && self.counts_until.or(self.valid_until).is_none_or(|until| date <= until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn course(valid_days: Option<i64>, grace_days: i64) -> Course {
        Course {
            id: CourseId(Uuid::nil()),
            programme: ProgrammeId(Uuid::nil()),
            center: None,
            code: "orientation".into(),
            kind: CourseKind::Orientation,
            names: Texts::default(),
            terms: Terms { valid_days, grace_days, ..Terms::default() },
            active: true,
            version: 1,
            edition: None,
        }
    }

    #[test]
    fn what_was_learned_counts_for_as_many_days_as_the_course_says() {
        let record =
            |days, grace, result| course(days, grace).record(TrainingRecordId(Uuid::nil()), result, day("2026-11-23"));
        assert_eq!(record(None, 30, CourseResult::Passed).valid_until, None);
        assert_eq!(record(Some(1), 0, CourseResult::Passed).valid_until, Some(day("2026-11-23")));
        let days = ["2026-11-22", "2026-11-23", "2027-11-22", "2027-11-23", "2027-12-22", "2027-12-23"];
        for (grace, counts) in
            [(0, [false, true, true, false, false, false]), (30, [false, true, true, true, true, false])]
        {
            let passed = record(Some(365), grace, CourseResult::Passed);
            assert_eq!(passed.valid_until, Some(day("2027-11-22")));
            assert_eq!(days.map(|date| passed.qualifies(day(date))), counts);
        }
        assert!(!record(Some(365), 0, CourseResult::Failed).qualifies(day("2026-11-23")));
    }

    #[test]
    fn a_refresher_is_enough_until_the_window_closes() {
        let terms = Terms { window_days: 90, ..Terms::default() };
        let until = Some(day("2026-11-23"));
        let days = ["2026-11-01", "2026-11-24", "2027-02-21", "2027-02-22"];
        assert_eq!(days.map(|on| terms.renews(until, day(on))), [true, true, true, false]);
        assert!(terms.renews(None, day("2030-01-01")));
    }
}
