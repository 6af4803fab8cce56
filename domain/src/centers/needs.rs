//! How many people a position needs: the center says it once, a template or a single shift may say otherwise.

use crate::applications::Level;
use crate::ids::{CenterId, PositionId};
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

/// The most trainees of one shift.
pub const TRAINEES_MAX: i64 = 50;
/// The most languages that a shift asks for.
pub const WANTED_MAX: usize = 6;

/// A language that some of the people of a shift should speak.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// Its code, `az`.
    pub language: String,
    /// At least so well.
    pub level: Level,
    /// So many of them.
    pub speakers: i64,
}

impl Wanted {
    /// Reads `ru en:2 ar:B2:1`: a language, perhaps with a level (else B1) and a number of speakers (else one).
    /// Nothing when it is no such list.
    #[must_use]
    pub fn parse(text: &str) -> Option<Vec<Self>> {
        let mut all: Vec<Self> = Vec::new();
        for part in text.split([' ', ',', ';']).filter(|part| !part.is_empty()) {
            let mut fields = part.split(':');
            let language = fields.next().unwrap_or_default().to_ascii_lowercase();
            let known = matches!(language.len(), 2 | 3) && language.bytes().all(|b| b.is_ascii_lowercase());
            let mut wanted = Self { language, level: Level::B1, speakers: 1 };
            for field in fields {
                match (Level::parse(&field.to_ascii_uppercase()), field.parse::<i64>()) {
                    (Some(level), _) => wanted.level = level,
                    (None, Ok(n)) if (1..=crate::shifts::PLACES_MAX).contains(&n) => wanted.speakers = n,
                    _ => return None,
                }
            }
            if !known || all.len() == WANTED_MAX || all.iter().any(|w| w.language == wanted.language) {
                return None;
            }
            all.push(wanted);
        }
        Some(all)
    }
}

impl std::fmt::Display for Wanted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.language, self.level.as_str(), self.speakers)
    }
}

/// How many, and who of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amount {
    /// How many people are needed.
    pub places: i64,
    /// How many may learn beside them.
    pub trainees: i64,
    /// The languages that are wanted.
    pub languages: Vec<Wanted>,
}

impl Amount {
    /// So many people, nothing more.
    #[must_use]
    pub const fn places(places: i64) -> Self {
        Self { places, trainees: 0, languages: Vec::new() }
    }
}

crate::state::words_of! {
    /// Who said how many people a shift needs.
    #[derive(Default)]
    pub enum NeedFrom {
        /// The center, for all shifts of the position.
        Center = "center",
        /// The template.
        Template = "template",
        /// Somebody, for this very shift.
        #[default]
        Shift = "shift",
    }
}

/// What a center needs of a position, at all hours or at some.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    /// Which position.
    pub position: PositionId,
    /// For shifts that lie within these hours; for all without.
    pub hours: Option<(NaiveTime, NaiveTime)>,
    /// How many.
    pub amount: Amount,
}

impl Need {
    /// What a center needs of a position at a time: what it says for the narrowest hours around it.
    #[must_use]
    pub fn of(needs: &[Self], position: PositionId, from: NaiveTime, until: NaiveTime) -> Option<&Self> {
        let around = |need: &&Self| match need.hours {
            None => true,
            Some((open, close)) if open < close => from < until && open <= from && until <= close,
            // Over midnight, or all day
            Some((open, close)) => {
                if from < until {
                    open <= from || until <= close
                } else {
                    open <= from && until <= close
                }
            }
        };
        let length = |need: &&Self| match need.hours {
            None => i64::MAX,
            Some((open, close)) if open < close => (close - open).num_minutes(),
            Some((open, close)) => (close - open).num_minutes() + 24 * 60,
        };
        needs.iter().filter(|n| n.position == position).filter(around).min_by_key(length)
    }
}

/// Where a mobile unit stands on a date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Stop {
    /// Which unit.
    pub center: CenterId,
    /// The date.
    pub date: NaiveDate,
    /// Its place, as people find it.
    pub place: String,
    /// Degrees north, where known.
    pub latitude: Option<f64>,
    /// Degrees east, where known.
    pub longitude: Option<f64>,
}

/// A center near another one; both may lend each other people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Neighbour {
    /// The other one.
    pub center: CenterId,
    /// The way there in minutes.
    pub minutes: i64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn clock(hour: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, 0, 0).unwrap()
    }
    fn need(hours: Option<(u32, u32)>, places: i64) -> Need {
        Need {
            position: Uuid::from_u128(3).into(),
            hours: hours.map(|(from, until)| (clock(from), clock(until))),
            amount: Amount::places(places),
        }
    }

    #[test]
    fn the_narrowest_hours_around_a_shift_count() {
        let needs = [need(None, 2), need(Some((8, 20)), 3), need(Some((12, 15)), 5), need(Some((20, 8)), 1)];
        let at =
            |from, until| Need::of(&needs, Uuid::from_u128(3).into(), clock(from), clock(until)).unwrap().amount.places;
        assert_eq!(at(12, 15), 5);
        assert_eq!(at(12, 16), 3);
        assert_eq!(at(22, 6), 1);
        assert_eq!(at(1, 6), 1);
        assert_eq!(at(6, 12), 2);
        assert!(Need::of(&needs, Uuid::from_u128(4).into(), clock(9), clock(12)).is_none());
    }

    #[test]
    fn languages_wanted_are_read_with_level_and_number() {
        let read = |text| Wanted::parse(text).map(|all| all.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(read("ru, EN:2 ar:b2:3"), Some(vec!["ru:B1:1".into(), "en:B1:2".into(), "ar:B2:3".into()]));
        assert_eq!(read(""), Some(vec![]));
        for bad in ["russian", "ru:0", "ru ru", "ru:9999", "ru:Z1"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
