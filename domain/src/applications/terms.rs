//! Who may apply to an intake, as data, and every reason why somebody may not.

use super::{Intake, Level, Spoken};
use crate::faults::{Fault, FaultKind};
use crate::people::age_on;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[cfg(test)]
mod tests;

crate::state::words_of! {
    /// Whether applicants study.
    pub enum Studies {
        /// It doesn't matter, so nobody is asked.
        May = "may",
        /// Only students.
        Must = "must",
        /// Nobody who studies.
        MustNot = "must_not",
    }
}

crate::state::words_of! {
    /// Whether applicants were placed in the programme before.
    pub enum Earlier {
        /// It doesn't matter.
        Any = "any",
        /// Only those who were not.
        Newcomers = "newcomers",
        /// Only those who were.
        Returners = "returners",
    }
}

/// Stands for a city that the intake doesn't name.
pub const ELSEWHERE: &str = "elsewhere";

/// Who may apply, besides the ages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Terms {
    /// Whether they study.
    pub studies: Studies,
    /// The languages they need, each at least so well.
    pub languages: Vec<Spoken>,
    /// The cities of which they live in one; anywhere when there are none.
    pub cities: Vec<String>,
    /// Whether they were placed before.
    pub earlier: Earlier,
}

impl Default for Terms {
    fn default() -> Self {
        Self { studies: Studies::May, languages: Vec::new(), cities: Vec::new(), earlier: Earlier::Any }
    }
}

impl Terms {
    /// Whether applicants are asked if they study.
    #[must_use]
    pub fn ask_studies(&self) -> bool {
        self.studies != Studies::May
    }
    /// Whether applicants are asked where they live.
    #[must_use]
    pub const fn ask_city(&self) -> bool {
        !self.cities.is_empty()
    }
    /// The city of the intake that was typed.
    #[must_use]
    pub fn city(&self, typed: &str) -> Option<&str> {
        let typed = typed.trim().to_lowercase();
        self.cities.iter().map(String::as_str).find(|city| city.to_lowercase() == typed)
    }
}

/// What counts of an applicant. What isn't known yet keeps nobody out: the form asks for it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Applicant<'a> {
    /// Birth date.
    pub birth_date: Option<NaiveDate>,
    /// Whether they study.
    pub student: Option<bool>,
    /// Languages with their levels, where they can be read.
    pub spoken: Option<&'a [Spoken]>,
    /// City of residence as typed.
    pub city: &'a str,
    /// Whether they were placed before, by another application than this one.
    pub placed_before: bool,
}

/// Why somebody may not apply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Unfit {
    /// Too young on the closing day.
    TooYoung {
        /// The least age in years.
        min: i64,
    },
    /// Too old on the closing day.
    TooOld {
        /// The greatest age in years.
        max: i64,
    },
    /// Not a student.
    NotStudent,
    /// A student.
    Student,
    /// Doesn't speak a language well enough.
    Language {
        /// Its ISO code.
        language: String,
        /// The least level.
        level: Level,
    },
    /// Lives elsewhere.
    Residence,
    /// Was placed before.
    PlacedBefore,
    /// Was never placed before.
    NeverPlaced,
}

impl Unfit {
    /// The same as a fault, at the field of the form that it is about.
    #[must_use]
    pub fn fault(&self) -> Fault {
        match self {
            Self::TooYoung { min } => Fault::new("birth_date", FaultKind::TooYoung { min: *min }),
            Self::TooOld { max } => Fault::new("birth_date", FaultKind::TooOld { max: *max }),
            Self::NotStudent => Fault::new("student", FaultKind::StudentsOnly),
            Self::Student => Fault::new("student", FaultKind::NoStudents),
            Self::Language { language, level } => {
                Fault::new(&format!("level_{language}"), FaultKind::LanguageLevel { level: *level })
            }
            Self::Residence => Fault::new("city", FaultKind::Residence),
            Self::PlacedBefore => Fault::new("earlier", FaultKind::NewcomersOnly),
            Self::NeverPlaced => Fault::new("earlier", FaultKind::ReturnersOnly),
        }
    }
}

/// Every reason why somebody may not apply to an intake; ages count on its closing day.
#[must_use]
pub fn eligible(intake: &Intake, closing_day: NaiveDate, applicant: &Applicant<'_>) -> Vec<Unfit> {
    let terms = &intake.terms;
    let mut unfit = Vec::new();
    if let Some(age) = applicant.birth_date.map(|born| age_on(born, closing_day)) {
        if age < intake.min_age {
            unfit.push(Unfit::TooYoung { min: intake.min_age });
        }
        if age > intake.max_age {
            unfit.push(Unfit::TooOld { max: intake.max_age });
        }
    }
    match (terms.studies, applicant.student) {
        (Studies::Must, Some(false)) => unfit.push(Unfit::NotStudent),
        (Studies::MustNot, Some(true)) => unfit.push(Unfit::Student),
        _ => {}
    }
    if let Some(spoken) = applicant.spoken {
        let speaks = |need: &&Spoken| spoken.iter().any(|s| s.language == need.language && s.level >= need.level);
        let missing = terms.languages.iter().filter(|need| !speaks(need));
        unfit.extend(missing.map(|need| Unfit::Language { language: need.language.clone(), level: need.level }));
    }
    if terms.ask_city() && !applicant.city.trim().is_empty() && terms.city(applicant.city).is_none() {
        unfit.push(Unfit::Residence);
    }
    match (terms.earlier, applicant.placed_before) {
        (Earlier::Newcomers, true) => unfit.push(Unfit::PlacedBefore),
        (Earlier::Returners, false) => unfit.push(Unfit::NeverPlaced),
        _ => {}
    }
    unfit
}
