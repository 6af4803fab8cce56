//! One answer, read as its question means it.

use super::{Kind, LONG_TEXT_MAX, Question, TEXT_MAX, YES};
use crate::applications::Spoken;
use crate::faults::FaultKind;
use chrono::{Datelike, NaiveDate};
use uuid::Uuid;

/// Whether a box was ticked.
pub(super) fn is_yes(typed: &str) -> bool {
    ["yes", "on", "true", "1"].contains(&typed.trim().to_ascii_lowercase().as_str())
}

/// Several choices as they were typed.
pub(super) fn several(typed: &str) -> impl Iterator<Item = &str> {
    typed.split(['\n', ',']).map(str::trim).filter(|part| !part.is_empty())
}

impl Question {
    /// An answer as it is kept: cleaned, and in one way of writing. Nothing stays nothing.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(&self, typed: &str) -> Result<String, FaultKind> {
        let typed: String = typed.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
        let typed = typed.trim();
        if typed.is_empty() {
            return match (&self.kind, self.required) {
                (_, false) => Ok(String::new()),
                (Kind::Statement, true) => Err(FaultKind::MustAccept),
                (_, true) => Err(FaultKind::Required),
            };
        }
        match &self.kind {
            Kind::Text => text(&typed.replace('\n', " "), TEXT_MAX),
            Kind::LongText => text(typed, LONG_TEXT_MAX),
            Kind::Choice { .. } if self.kind.can_be(typed) => Ok(typed.to_owned()),
            Kind::Choices { options } => {
                let chosen: Vec<&str> = several(typed).collect();
                if !chosen.iter().all(|key| self.kind.can_be(key)) {
                    return Err(FaultKind::Choice);
                }
                let keys = options.iter().map(|o| o.key.as_str()).filter(|key| chosen.contains(key));
                Ok(keys.collect::<Vec<_>>().join("\n"))
            }
            Kind::Date => date(typed).map(|date| date.to_string()).ok_or(FaultKind::Date),
            Kind::Number { min, max } => {
                let number = typed.parse::<i64>().ok().filter(|n| (min..=max).contains(&n));
                number.map(|n| n.to_string()).ok_or(FaultKind::Number { min: *min, max: *max })
            }
            Kind::Language => match Spoken::parse_list(typed)?.as_slice() {
                [spoken] => Ok(spoken.to_string()),
                _ => Err(FaultKind::Choice),
            },
            Kind::File => Uuid::parse_str(typed).map(|id| id.to_string()).map_err(|_| FaultKind::Choice),
            Kind::Statement if is_yes(typed) => Ok(YES.to_owned()),
            Kind::Choice { .. } | Kind::Statement => Err(FaultKind::Choice),
        }
    }
}

fn text(typed: &str, max: usize) -> Result<String, FaultKind> {
    if typed.chars().count() > max {
        return Err(FaultKind::TooLong { max: i64::try_from(max).unwrap_or(i64::MAX) });
    }
    Ok(typed.to_owned())
}

/// `1999-12-31` or `31.12.1999`.
fn date(typed: &str) -> Option<NaiveDate> {
    let date = NaiveDate::parse_from_str(typed, "%Y-%m-%d").or_else(|_| NaiveDate::parse_from_str(typed, "%d.%m.%Y"));
    date.ok().filter(|d| (1900..=2200).contains(&d.year()))
}
