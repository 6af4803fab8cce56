//! Kinds of certificates: what each is for, and its rules as data.

use crate::ids::{CenterId, CertificateKindId, CourseId, PositionId, ProgrammeId};
use crate::language::{Language, Texts};
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// The code of the kind that every programme has: served time as the programme's rules say.
pub const BUILT_IN: &str = "service";
/// The most characters of a title, so that it fits the sheet.
pub const TITLE_MAX: usize = 60;
/// The most characters of a sentence.
pub const SENTENCE_MAX: usize = 240;
/// What a sentence may name.
pub const FIELDS: [&str; 6] = ["hours", "from", "until", "center", "course", "note"];

crate::state::words_of! {
    /// What earns a kind of certificate.
    pub enum Basis {
        /// Served time.
        Hours = "hours",
        /// A placement that was completed.
        Placement = "placement",
        /// A course that was passed.
        Course = "course",
        /// Somebody's word: it is never earned by itself.
        Appreciation = "appreciation",
    }
}

/// A kind of certificate of a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kind {
    /// Which.
    pub id: CertificateKindId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// Short code, such as `service`; it stands in the signed record.
    pub code: String,
    /// What earns it.
    pub basis: Basis,
    /// What it is called; where nothing is said, as the product calls it.
    pub titles: Texts,
    /// What it says under the name, with fields such as `{hours}`; where nothing is said, as the product says it.
    pub sentences: Texts,
    /// Its rules.
    pub terms: Terms,
    /// Whether it is given at present.
    pub active: bool,
    /// Counted up with each change.
    pub version: i64,
}

impl Kind {
    /// The programme's own words for it in a language, if it has some in just this one.
    #[must_use]
    pub fn own(texts: &Texts, language: Language) -> Option<&str> {
        texts.has(language).then(|| texts.in_language(language))
    }
}

/// The rules of a kind. What is empty does not restrict.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Terms {
    /// Served minutes that are needed; of the kind for served time, where nothing is said, as the programme's rules say.
    pub minutes: Option<i64>,
    /// Only time served at these centers counts.
    pub centers: Vec<CenterId>,
    /// Only time served in these positions counts.
    pub positions: Vec<PositionId>,
    /// Only what was served or completed from this day on counts.
    pub from: Option<NaiveDate>,
    /// Only what was served or completed until this day counts.
    pub until: Option<NaiveDate>,
    /// The least days of a placement.
    pub days: Option<i64>,
    /// Which course.
    pub course: Option<CourseId>,
    /// For how many months it is good, if not for ever.
    pub months: Option<u32>,
    /// Whether the center's coordinator signs beside the manager.
    pub coordinator_signs: bool,
}

impl Terms {
    /// Whether something of that day counts.
    #[must_use]
    pub fn counts_on(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// The last day on which a certificate of that day is good.
    #[must_use]
    pub fn good_until(&self, issued: NaiveDate) -> Option<NaiveDate> {
        self.months.and_then(|months| issued.checked_add_months(Months::new(months)))
    }
}

/// The first field of a sentence that nobody knows, or a brace without its pair.
#[must_use]
pub fn unknown_field(sentence: &str) -> Option<String> {
    let mut rest = sentence;
    while let Some(at) = rest.find(['{', '}']) {
        let (brace, after) = rest[at..].split_at(1);
        let Some((name, behind)) = after.split_once('}').filter(|_| brace == "{") else {
            return Some(brace.to_owned());
        };
        if !FIELDS.contains(&name) {
            return Some(name.to_owned());
        }
        rest = behind;
    }
    None
}

/// A sentence with its fields filled. What comes in is never looked at for fields again.
#[must_use]
pub fn fill(sentence: &str, fields: &[(&str, &str)]) -> String {
    let (mut filled, mut rest) = (String::with_capacity(sentence.len() * 2), sentence);
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, behind)) = after.split_once('}') else {
            rest = after;
            break;
        };
        filled.push_str(fields.iter().find(|(field, _)| *field == name).map_or("", |(_, value)| value));
        rest = behind;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_names_only_what_is_known() {
        for (sentence, unknown) in [
            ("served {hours} at {center}", None),
            ("no field", None),
            ("{name}", Some("name")),
            ("{{hours}}", Some("{hours")),
            ("{hours", Some("{")),
            ("hours}", Some("}")),
            ("{}", Some("")),
        ] {
            assert_eq!(unknown_field(sentence).as_deref(), unknown, "{sentence}");
        }
    }

    #[test]
    fn what_is_filled_in_is_not_looked_at_again() {
        let fields = [("hours", "{center}"), ("center", "BAK1")];
        assert_eq!(fill("served {hours} at {center}.", &fields), "served {center} at BAK1.");
        assert_eq!(fill("{note}!", &fields), "!");
    }

    #[test]
    fn it_is_good_for_whole_months() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let terms = |months| Terms { months, ..Terms::default() };
        assert_eq!(terms(None).good_until(day("2026-01-31")), None);
        assert_eq!(terms(Some(1)).good_until(day("2026-01-31")), Some(day("2026-02-28")));
        assert_eq!(terms(Some(24)).good_until(day("2026-11-23")), Some(day("2028-11-23")));
    }
}
