//! Values as somebody typed them, and everything that is wrong with them at once.

use crate::error::{Error, Result};
use chrono::{Datelike, NaiveDate, NaiveTime};
use domain::faults::{Fault, FaultKind};
use domain::ids::PersonId;
use domain::language::{Language, Texts};
use domain::time::Zone;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// The most characters of a name of a thing.
const NAME_MAX: usize = 120;

/// A form with fields by name; what is not there is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Values(pub BTreeMap<String, String>);

impl Values {
    /// What was typed into a field.
    #[must_use]
    pub fn get(&self, field: &str) -> &str {
        self.0.get(field).map_or("", |text| text.trim())
    }
    /// The same form with a field filled in.
    #[must_use]
    pub fn with(mut self, field: &str, value: impl ToString) -> Self {
        self.0.insert(field.to_owned(), value.to_string());
        self
    }
    /// The same form with a text in every language, in fields such as `names_az`.
    #[must_use]
    pub fn with_texts(self, prefix: &str, texts: &Texts) -> Self {
        Language::ALL.iter().filter(|language| texts.has(**language)).fold(self, |values, language| {
            values.with(&format!("{prefix}_{}", language.as_str()), texts.in_language(*language))
        })
    }
}

/// A form while it is read, with the faults found so far.
#[derive(Debug)]
pub(crate) struct Reading<'v> {
    values: &'v Values,
    faults: Vec<Fault>,
}

impl<'v> Reading<'v> {
    pub(crate) const fn of(values: &'v Values) -> Self {
        Self { values, faults: Vec::new() }
    }
    pub(crate) fn fault(&mut self, field: &str, kind: FaultKind) {
        self.faults.push(Fault::new(field, kind));
    }
    /// Whether something is wrong with a field.
    pub(crate) fn is_faulty(&self, field: &str) -> bool {
        self.faults.iter().any(|fault| fault.field == field)
    }
    /// What was made of the form, unless something is wrong with it.
    pub(crate) fn done<T>(self, made: T) -> Result<T> {
        if self.faults.is_empty() { Ok(made) } else { Err(Error::Faulty(self.faults)) }
    }

    /// One line of text, perhaps empty.
    pub(crate) fn line(&mut self, field: &str, max: usize) -> String {
        let text = self.values.get(field);
        if text.chars().any(char::is_control) {
            self.fault(field, FaultKind::NameControl);
        } else if text.chars().count() > max {
            self.fault(field, FaultKind::TooLong { max: i64::try_from(max).unwrap_or(i64::MAX) });
        }
        text.to_owned()
    }
    /// A name in several languages; in one of them at least.
    pub(crate) fn texts(&mut self, prefix: &str) -> Texts {
        let mut texts = Texts::default();
        for language in Language::ALL {
            let text = self.line(&format!("{prefix}_{}", language.as_str()), NAME_MAX);
            if !text.is_empty() {
                texts = texts.with(*language, &text);
            }
        }
        if texts.0.is_empty() {
            self.fault(&format!("{prefix}_{}", Language::ALL[0].as_str()), FaultKind::Required);
        }
        texts
    }
    /// A short code of letters, digits and hyphens.
    pub(crate) fn code(&mut self, field: &str) -> String {
        let text = self.values.get(field);
        let fine = |c: char| c.is_ascii_alphanumeric() || c == '-';
        if text.is_empty() {
            self.fault(field, FaultKind::Required);
        } else if !(2..=24).contains(&text.len()) || !text.chars().all(fine) || text.starts_with('-') {
            self.fault(field, FaultKind::Code);
        }
        text.to_owned()
    }
    /// One of a closed list.
    pub(crate) fn choice<T>(&mut self, field: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let found = parse(self.values.get(field));
        if found.is_none() {
            self.fault(field, FaultKind::Choice);
        }
        found
    }
    /// A time zone by its IANA name.
    pub(crate) fn zone(&mut self, field: &str) -> Option<Zone> {
        let found = Zone::parse(self.values.get(field)).ok();
        if found.is_none() {
            self.fault(field, FaultKind::Zone);
        }
        found
    }
    /// A whole number, or nothing.
    pub(crate) fn maybe_number(&mut self, field: &str, range: RangeInclusive<i64>) -> Option<i64> {
        let text = self.values.get(field);
        if text.is_empty() {
            return None;
        }
        let number = text.parse().ok().filter(|n| range.contains(n));
        if number.is_none() {
            self.fault(field, FaultKind::Number { min: *range.start(), max: *range.end() });
        }
        number
    }
    /// A whole number.
    pub(crate) fn number(&mut self, field: &str, range: RangeInclusive<i64>) -> i64 {
        if self.values.get(field).is_empty() {
            self.fault(field, FaultKind::Required);
        }
        let least = *range.start();
        self.maybe_number(field, range).unwrap_or(least)
    }
    /// Hours, also with a fraction (`7.5`, `7,5`), as minutes.
    pub(crate) fn hours(&mut self, field: &str, range: RangeInclusive<i64>) -> i64 {
        let text = self.values.get(field);
        if text.is_empty() {
            self.fault(field, FaultKind::Required);
            return range.start() * 60;
        }
        match text.replace(',', ".").parse::<f64>() {
            #[expect(clippy::cast_possible_truncation, reason = "a few thousand hours")]
            Ok(hours) if hours >= *range.start() as f64 && hours <= *range.end() as f64 => {
                (hours * 60.0).round() as i64
            }
            _ => {
                self.fault(field, FaultKind::Number { min: *range.start(), max: *range.end() });
                range.start() * 60
            }
        }
    }
    /// A time on the clock, or nothing.
    pub(crate) fn maybe_clock(&mut self, field: &str) -> Option<NaiveTime> {
        let text = self.values.get(field);
        if text.is_empty() {
            return None;
        }
        let clock = NaiveTime::parse_from_str(text.get(..5).unwrap_or(text), "%H:%M").ok();
        if clock.is_none() {
            self.fault(field, FaultKind::Time);
        }
        clock
    }
    /// A date, written `2026-11-25` or `25.11.2026`; nothing when nothing was typed.
    pub(crate) fn maybe_date(&mut self, field: &str) -> Option<NaiveDate> {
        if self.values.get(field).is_empty() { None } else { self.date(field) }
    }
    /// A date that must be there.
    pub(crate) fn date(&mut self, field: &str) -> Option<NaiveDate> {
        let text = self.values.get(field);
        let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").or_else(|_| NaiveDate::parse_from_str(text, "%d.%m.%Y"));
        let date = date.ok().filter(|date| (2000..=2999).contains(&date.year()));
        if date.is_none() {
            self.fault(field, if text.is_empty() { FaultKind::Required } else { FaultKind::Date });
        }
        date
    }
    /// Dates, each on a line or behind a comma.
    pub(crate) fn dates(&mut self, field: &str) -> Vec<NaiveDate> {
        let mut dates = Vec::new();
        for text in self.values.get(field).split([',', '\n', ';']).map(str::trim).filter(|text| !text.is_empty()) {
            if let Some(date) = domain::time::day(text) {
                dates.push(date);
            } else {
                self.fault(field, FaultKind::Date);
                break;
            }
        }
        if dates.len() > 400 {
            self.fault(field, FaultKind::TooLong { max: 400 });
        }
        dates.sort_unstable();
        dates.dedup();
        dates
    }
    /// The people whose boxes were ticked, in fields such as `panel_<id>`.
    pub(crate) fn people(&self, prefix: &str) -> Vec<PersonId> {
        self.values
            .0
            .iter()
            .filter(|(_, ticked)| !ticked.trim().is_empty())
            .filter_map(|(field, _)| field.strip_prefix(prefix)?.parse().ok())
            .collect()
    }
    /// Whether a box was ticked.
    pub(crate) fn ticked(&self, field: &str) -> bool {
        !self.values.get(field).is_empty()
    }
    /// What was typed, as it is.
    pub(crate) fn raw(&self, field: &str) -> &'v str {
        self.values.get(field)
    }
}

/// Minutes as hours for a field: `90` is `1.5`.
#[must_use]
pub fn as_hours(minutes: i64) -> String {
    let hours = format!("{:.2}", minutes as f64 / 60.0);
    hours.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        let values = Values::default().with("a", "7.5").with("b", "7,25").with("c", "8").with("d", "x").with("e", "99");
        let mut reading = Reading::of(&values);
        assert_eq!(["a", "b", "c"].map(|field| reading.hours(field, 1..=24)), [450, 435, 480]);
        reading.hours("d", 1..=24);
        reading.hours("e", 1..=24);
        assert!(matches!(reading.done(()), Err(Error::Faulty(faults)) if faults.len() == 2));
        assert_eq!([450, 435, 480].map(as_hours), ["7.5", "7.25", "8"]);
    }

    #[test]
    fn dates_stand_in_lines_or_behind_commas() {
        let values = Values::default().with("a", "2026-12-31, 01.01.2027\n2026-12-31\r\n").with("b", "tomorrow");
        let mut reading = Reading::of(&values);
        assert_eq!(reading.dates("a").len(), 2);
        reading.dates("b");
        assert!(matches!(reading.done(()), Err(Error::Faulty(faults)) if faults[0].kind == FaultKind::Date));
    }
}
