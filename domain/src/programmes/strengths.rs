//! How much each rule of the engine weighs in a programme, and what its country asks for at least.

use super::Rules;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;

crate::state::words_of! {
    /// How much a rule weighs.
    pub enum Strength {
        /// Not at all.
        Off = "off",
        /// It warns, and asks whether to go on.
        Soft = "soft",
        /// It refuses.
        Hard = "hard",
    }
}

crate::state::words_of! {
    /// A rule of the engine: first those about a person on a shift, then those about a shift as a whole.
    pub enum Rule {
        /// Serves at the center on that date.
        Placement = "placement",
        /// Two shifts at once.
        Overlap = "overlap",
        /// The least age.
        Age = "age",
        /// Consent of a parent or guardian.
        Guardian = "guardian",
        /// The position's course.
        Training = "training",
        /// The languages that the shift wants of everybody.
        Language = "language",
        /// Rest between days.
        Rest = "rest",
        /// Work in one day.
        DayHours = "day_hours",
        /// Work in one week.
        WeekHours = "week_hours",
        /// Work in one month.
        MonthHours = "month_hours",
        /// Days of work in a row.
        DaysInRow = "days_in_row",
        /// The way from one center to the other.
        Travel = "travel",
        /// Lectures.
        Lectures = "lectures",
        /// Exam periods.
        Exams = "exams",
        /// Days on which the person can't come.
        Blocked = "blocked",
        /// The most shifts a week by the person's own wish.
        OwnLimit = "own_limit",
        /// Enough experienced people on a shift.
        Experienced = "experienced",
        /// Nobody is alone on a first shift.
        FirstShift = "first_shift",
        /// Somebody leads.
        Lead = "lead",
        /// The languages that a shift wants are covered.
        Covered = "covered",
    }
}

impl Rule {
    /// Whether every programme has it as it is: who may serve where, and that nobody is in two places.
    #[must_use]
    pub const fn is_fixed(self) -> bool {
        matches!(self, Self::Placement | Self::Overlap)
    }
    /// Whether it is about a shift as a whole: then a doubt is told to staff, and nobody is asked to confirm it.
    #[must_use]
    pub const fn is_of_shift(self) -> bool {
        matches!(self, Self::Experienced | Self::FirstShift | Self::Lead | Self::Covered)
    }
    /// How much it weighs in a programme that has said nothing.
    #[must_use]
    pub const fn usual(self) -> Strength {
        match self {
            Self::Travel
            | Self::Lectures
            | Self::Exams
            | Self::OwnLimit
            | Self::Experienced
            | Self::FirstShift
            | Self::Lead
            | Self::Covered => Strength::Soft,
            _ => Strength::Hard,
        }
    }
    const fn index(self) -> usize {
        self as usize
    }
}

/// How many rules there are.
const RULES: usize = Rule::ALL.len();

/// The strength of every rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strengths([Strength; RULES]);

impl Default for Strengths {
    fn default() -> Self {
        let mut all = [Strength::Hard; RULES];
        for rule in Rule::ALL {
            all[rule.index()] = rule.usual();
        }
        Self(all)
    }
}

impl Strengths {
    /// How much a rule weighs.
    #[must_use]
    pub const fn of(&self, rule: Rule) -> Strength {
        if rule.is_fixed() { Strength::Hard } else { self.0[rule.index()] }
    }
    /// The same with another strength for a rule.
    #[must_use]
    pub const fn with(mut self, rule: Rule, strength: Strength) -> Self {
        self.0[rule.index()] = strength;
        self
    }
}

impl Serialize for Strengths {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(Rule::ALL.iter().map(|rule| (rule.as_str(), self.of(*rule))))
    }
}
impl<'de> Deserialize<'de> for Strengths {
    /// A rule that is not named weighs as usual; a name that is no rule any more is passed over.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut all = Self::default();
        for (word, strength) in BTreeMap::<String, String>::deserialize(deserializer)? {
            let strength = Strength::parse(&strength).ok_or_else(|| D::Error::custom("no such strength"))?;
            if let Some(rule) = Rule::parse(&word) {
                all = all.with(rule, strength);
            }
        }
        Ok(all)
    }
}

/// What the law of a country asks for at least. These are starting points to be checked by the agency's lawyers; a
/// programme may be stricter, never laxer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Preset {
    /// ISO code of the country; every other one has the last line.
    pub country: &'static str,
    /// Below it a guardian consents.
    pub majority_age: i64,
    /// The most minutes of one day.
    pub day_minutes: i64,
    /// The most minutes of one week.
    pub week_minutes: i64,
    /// The least minutes of rest.
    pub rest_minutes: i64,
    /// The most days in a row.
    pub days_in_row: i64,
}

/// The presets, by country.
const PRESETS: [Preset; 3] = [
    Preset {
        country: "AZ",
        majority_age: 18,
        day_minutes: 8 * 60,
        week_minutes: 40 * 60,
        rest_minutes: 11 * 60,
        days_in_row: 6,
    },
    Preset {
        country: "PK",
        majority_age: 18,
        day_minutes: 9 * 60,
        week_minutes: 48 * 60,
        rest_minutes: 10 * 60,
        days_in_row: 6,
    },
    Preset {
        country: "",
        majority_age: 18,
        day_minutes: 12 * 60,
        week_minutes: 60 * 60,
        rest_minutes: 8 * 60,
        days_in_row: 7,
    },
];

impl Preset {
    /// What a country asks for.
    #[must_use]
    pub fn of(country: &str) -> Self {
        let found = PRESETS.iter().find(|p| p.country.eq_ignore_ascii_case(country));
        *found.unwrap_or(&PRESETS[PRESETS.len() - 1])
    }
    /// The strength that a rule has at least.
    #[must_use]
    pub const fn least(rule: Rule) -> Strength {
        match rule {
            Rule::Age | Rule::Guardian | Rule::Rest | Rule::DayHours | Rule::WeekHours | Rule::DaysInRow => {
                Strength::Hard
            }
            _ => Strength::Off,
        }
    }
    /// The rules of a programme that are laxer than the country allows.
    #[must_use]
    pub fn broken(&self, rules: &Rules) -> Vec<Rule> {
        let too_lax = |rule: &Rule| {
            rules.strengths.of(*rule) < Self::least(*rule)
                || match rule {
                    Rule::Guardian => rules.majority_age < self.majority_age,
                    Rule::DayHours => rules.day_minutes > self.day_minutes,
                    Rule::WeekHours => rules.week_minutes > self.week_minutes,
                    Rule::Rest => rules.rest_minutes < self.rest_minutes,
                    Rule::DaysInRow => rules.days_in_row > self.days_in_row,
                    _ => false,
                }
        };
        Rule::ALL.iter().copied().filter(too_lax).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_its_place_and_a_kept_strength() {
        for (at, rule) in Rule::ALL.iter().enumerate() {
            assert_eq!(rule.index(), at);
        }
        let soft = Strengths::default().with(Rule::Rest, Strength::Soft).with(Rule::Placement, Strength::Off);
        assert_eq!(soft.of(Rule::Rest), Strength::Soft);
        assert_eq!(soft.of(Rule::Placement), Strength::Hard, "fixed");
        let kept: Strengths = serde_json::from_value(serde_json::to_value(soft).unwrap()).unwrap();
        assert_eq!((kept.of(Rule::Rest), kept.of(Rule::Travel)), (Strength::Soft, Strength::Soft));
        let old: Strengths = serde_json::from_str(r#"{"rest":"off","no_such_rule":"hard"}"#).unwrap();
        assert_eq!((old.of(Rule::Rest), old.of(Rule::Age)), (Strength::Off, Strength::Hard));
    }

    #[test]
    fn a_programme_is_never_laxer_than_its_country() {
        let az = Preset::of("az");
        let usual = Rules::default();
        assert_eq!(az.broken(&usual), []);
        let lax = Rules { day_minutes: 9 * 60, rest_minutes: 10 * 60, ..usual };
        assert_eq!(az.broken(&lax), [Rule::Rest, Rule::DayHours]);
        assert_eq!(Preset::of("PK").broken(&lax), [], "another country, another law");
        let switched = Rules { strengths: usual.strengths.with(Rule::Guardian, Strength::Soft), ..usual };
        assert_eq!(Preset::of("XX").broken(&switched), [Rule::Guardian]);
        let strict = Rules { day_minutes: 4 * 60, ..usual };
        assert_eq!(az.broken(&strict), []);
    }
}
