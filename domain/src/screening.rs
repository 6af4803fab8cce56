//! Reading applications: sheets with weights, readers who are blind to each other, and the reasons of a kind no.

use crate::applications::Stage;
use crate::ids::{ApplicationId, IntakeId};
use crate::language::Texts;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// So many readers make a score.
pub const READERS: i64 = 2;
/// The best mark of a criterion; the lowest is 1.
pub const MARK_MAX: i64 = 5;
/// The greatest weight of a criterion.
pub const WEIGHT_MAX: i64 = 10;
/// The most criteria of a sheet.
pub const CRITERIA_MAX: usize = 8;
/// The most applications that one bulk decision takes.
pub const BULK_MAX: usize = 20_000;
/// So long a bulk decision can be undone; nobody is told before.
pub const UNDO_MINUTES: i64 = 10;

crate::state::words_of! {
    /// Why an application is declined. Each has a sentence that the applicant reads.
    pub enum DeclineReason {
        /// More good applications than places.
        Places = "places",
        /// The conditions of the call are not met.
        Conditions = "conditions",
        /// The times don't fit.
        Times = "times",
        /// A language is needed at another level.
        Language = "language",
        /// Something that was asked for is missing.
        Incomplete = "incomplete",
        /// Nobody could be reached, or nobody came.
        Unreachable = "unreachable",
        /// Others fit this work better.
        Fit = "fit",
        /// There is another application of the same person.
        Twice = "twice",
    }
}

crate::state::words_of! {
    /// Which scores a queue shows.
    pub enum Band {
        /// Without a score.
        Unscored = "unscored",
        /// Below 50.
        Low = "low",
        /// From 50 to below 75.
        Middle = "middle",
        /// 75 and more.
        High = "high",
    }
}

impl Band {
    /// The least and the greatest score in hundredths; none counts as -1.
    #[must_use]
    pub const fn bounds(self) -> (i64, i64) {
        match self {
            Self::Unscored => (-1, -1),
            Self::Low => (0, 4999),
            Self::Middle => (5000, 7499),
            Self::High => (7500, 10_000),
        }
    }
}

crate::state::words_of! {
    /// Which reading an application waits for.
    pub enum Reading {
        /// Nobody has handed a sheet in.
        Nobody = "nobody",
        /// A reader is missing, and it may be me.
        Missing = "missing",
        /// I have handed a sheet in.
        Mine = "mine",
        /// I have begun a sheet.
        Begun = "begun",
    }
}

/// The stage whose sheet is filled in while an application stands somewhere.
#[must_use]
pub const fn sheet_stage(stage: Stage) -> Option<Stage> {
    match stage {
        Stage::Submitted | Stage::Screening => Some(Stage::Screening),
        Stage::Test => Some(Stage::Test),
        Stage::Interview => Some(Stage::Interview),
        _ => None,
    }
}

/// One thing that readers look for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Criterion {
    /// Its name in sheets that are filled in, such as `c1`.
    pub code: String,
    /// What is looked for.
    pub titles: Texts,
    /// How much it counts, 1 to [`WEIGHT_MAX`].
    pub weight: i64,
    /// What the lowest mark looks like.
    pub low: Texts,
    /// What a middle mark looks like.
    pub middle: Texts,
    /// What the best mark looks like.
    pub high: Texts,
}

/// The sheet of a stage of an intake.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScoreForm {
    /// Of which intake.
    pub intake: IntakeId,
    /// Of which stage.
    pub stage: Stage,
    /// What readers look for.
    pub criteria: Vec<Criterion>,
    /// Whether readers see a number instead of a name until the scores are open.
    pub names_hidden: bool,
    /// Counts the changes.
    pub version: i64,
}

/// The marks of a sheet by the criterion's code.
pub type Marks = BTreeMap<String, i64>;

/// The weighted score in hundredths of a hundred; nothing while a mark is missing.
#[must_use]
pub fn weighted(criteria: &[Criterion], marks: &Marks) -> Option<i64> {
    let whole: i64 = criteria.iter().map(|c| c.weight * (MARK_MAX - 1)).sum();
    if whole <= 0 {
        return None;
    }
    let mut sum = 0;
    for criterion in criteria {
        let mark = marks.get(&criterion.code).copied().filter(|m| (1..=MARK_MAX).contains(m))?;
        sum += criterion.weight * (mark - 1);
    }
    Some((sum * 20_000 + whole) / (2 * whole))
}

/// The score of a case: the mean of its sheets, in hundredths.
#[must_use]
pub fn mean(scores: &[i64]) -> Option<i64> {
    let count = i64::try_from(scores.len()).ok().filter(|n| *n > 0)?;
    Some((scores.iter().sum::<i64>() * 2 + count) / (2 * count))
}

/// Whether sheets may be seen by anybody but their readers. From then on none is handed in any more, so that nobody
/// ever scores with another's sheet before their eyes.
#[must_use]
pub const fn sheets_are_open(handed_in: i64, opened: bool) -> bool {
    opened || handed_in >= READERS
}

/// The number that stands for a name: nine digits from the chance in the id.
#[must_use]
pub fn case_number(id: ApplicationId) -> String {
    let chance = u64::try_from(id.0.as_u128() & u128::from(u64::MAX >> 8)).unwrap_or_default();
    let number = chance % 1_000_000_000;
    format!("{:03}-{:03}-{:03}", number / 1_000_000, number / 1000 % 1000, number % 1000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn criteria(weights: &[i64]) -> Vec<Criterion> {
        let of = |(n, &weight): (usize, &i64)| Criterion { code: format!("c{n}"), weight, ..Criterion::default() };
        weights.iter().enumerate().map(of).collect()
    }
    fn marks(given: &[i64]) -> Marks {
        given.iter().enumerate().map(|(n, m)| (format!("c{n}"), *m)).collect()
    }

    #[test]
    fn the_lowest_marks_make_nothing_and_the_best_make_a_hundred() {
        assert_eq!(weighted(&criteria(&[3, 1]), &marks(&[1, 1])), Some(0));
        assert_eq!(weighted(&criteria(&[3, 1]), &marks(&[5, 5])), Some(10_000));
        assert_eq!(weighted(&criteria(&[3, 1]), &marks(&[5, 1])), Some(7500));
        assert_eq!(weighted(&criteria(&[1, 1, 1]), &marks(&[1, 1, 2])), Some(833));
    }

    #[test]
    fn a_sheet_without_a_mark_has_no_score() {
        assert_eq!(weighted(&criteria(&[3, 1]), &marks(&[5])), None);
        assert_eq!(weighted(&criteria(&[3, 1]), &marks(&[5, 6])), None);
        assert_eq!(weighted(&[], &Marks::new()), None);
    }

    #[test]
    fn every_score_stands_in_one_band() {
        for score in -1..=10_000 {
            let bands = Band::ALL.iter().filter(|b| b.bounds().0 <= score && score <= b.bounds().1).count();
            assert_eq!(bands, 1, "{score}");
        }
        assert_eq!(mean(&[7000, 7001]), Some(7001));
        assert_eq!(mean(&[]), None);
    }

    #[test]
    fn sheets_open_with_the_second_or_by_the_coordinator() {
        assert!(!sheets_are_open(0, false) && !sheets_are_open(1, false));
        assert!(sheets_are_open(2, false) && sheets_are_open(0, true));
    }

    #[test]
    fn a_number_tells_nothing_and_stays() {
        let id = ApplicationId(Uuid::from_u128(0x0193_5a00_0000_7000_8000_0000_0000_002a));
        assert_eq!(case_number(id), "000-000-042");
    }
}
