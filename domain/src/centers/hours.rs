//! When a center is open: the usual week, seasons, special and closed days, public holidays, the dates of an event.

use super::{Center, CenterKind};
use crate::ids::{HolidayId, ProgrammeId};
use crate::language::Texts;
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

/// One weekday's opening hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// The weekday.
    pub weekday: Weekday,
    /// From.
    pub open: NaiveTime,
    /// Until; of the next day when it is not after the start.
    pub close: NaiveTime,
}

/// Dates with a week of their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Season {
    /// First date.
    pub from: NaiveDate,
    /// Last date.
    pub until: NaiveDate,
    /// Its name in the programme's languages.
    pub names: Texts,
    /// Its hours; closed on weekdays that are not named.
    pub week: Vec<Opening>,
}

/// Dates on which a center is closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClosedDay {
    /// First date.
    pub from: NaiveDate,
    /// Last date.
    pub until: NaiveDate,
    /// Why, as staff wrote it; perhaps empty.
    pub name: String,
}

impl ClosedDay {
    /// A single date.
    #[must_use]
    pub fn on(date: NaiveDate, name: &str) -> Self {
        Self { from: date, until: date, name: name.to_owned() }
    }
    /// Whether it takes that date.
    #[must_use]
    pub fn takes(&self, date: NaiveDate) -> bool {
        self.from <= date && date <= self.until
    }
}

/// A closed day was a bare date once.
impl<'de> Deserialize<'de> for ClosedDay {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Kept {
            Date(NaiveDate),
            Days { from: NaiveDate, until: NaiveDate, name: String },
        }
        Ok(match Kept::deserialize(deserializer)? {
            Kept::Date(date) => Self::on(date, ""),
            Kept::Days { from, until, name } => Self { from, until, name },
        })
    }
}

/// A date on which a center is open in spite of a holiday, or at other hours than usual.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpecialDay {
    /// The date.
    pub date: NaiveDate,
    /// From and until; the hours of that weekday when nothing is said.
    pub hours: Option<(NaiveTime, NaiveTime)>,
}

/// A public holiday of a programme's country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holiday {
    /// Which.
    pub id: HolidayId,
    /// Whose.
    pub programme: ProgrammeId,
    /// The date; of a yearly one the first.
    pub date: NaiveDate,
    /// Whether it comes again every year on that day and month.
    pub yearly: bool,
    /// Its name in the programme's languages.
    pub names: Texts,
    /// Counts the changes, so that two editors notice each other.
    pub version: i64,
}

impl Holiday {
    /// Whether it falls on that date.
    #[must_use]
    pub fn falls_on(&self, date: NaiveDate) -> bool {
        let same_day = (self.date.month(), self.date.day()) == (date.month(), date.day());
        self.date == date || (self.yearly && same_day && self.date < date)
    }
    /// The next date on which it falls, from that one on, within a year.
    #[must_use]
    pub fn next(&self, from: NaiveDate) -> Option<NaiveDate> {
        if !self.yearly || from <= self.date {
            return (from <= self.date).then_some(self.date);
        }
        // The 29th of February is not in every year
        (0..=8).find_map(|n| self.date.with_year(from.year() + n).filter(|date| from <= *date))
    }
}

/// Why a center is closed on a date, or at a time of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum Shut {
    /// Outside the opening hours.
    Hours,
    /// Closed by staff.
    Day {
        /// Why, as they wrote it.
        name: String,
    },
    /// A public holiday.
    Holiday {
        /// Its name.
        names: Texts,
    },
    /// An event that has not begun or is over.
    NotOn,
}

/// A span on the center's wall.
pub type Wall = (NaiveDateTime, NaiveDateTime);

/// What remains of a span on a center's wall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Clip {
    /// All of it.
    Whole(Wall),
    /// A part.
    Part(Wall),
    /// Nothing.
    Nothing(Shut),
}

/// The hours of one center with the holidays of its programme.
#[derive(Debug, Clone, Copy)]
pub struct Hours<'a> {
    center: &'a Center,
    holidays: &'a [Holiday],
}

impl<'a> Hours<'a> {
    /// The hours of a center.
    #[must_use]
    pub const fn of(center: &'a Center, holidays: &'a [Holiday]) -> Self {
        Self { center, holidays }
    }

    /// The hours that begin on a date, from–until; none when it is always open.
    ///
    /// # Errors
    /// Why it is closed on that date.
    pub fn on(&self, date: NaiveDate) -> Result<Option<Vec<(NaiveTime, NaiveTime)>>, Shut> {
        let center = self.center;
        if let Some(day) = center.closed.iter().find(|day| day.takes(date)) {
            return Err(Shut::Day { name: day.name.clone() });
        }
        if center.runs.is_some_and(|(from, until)| date < from || until < date) {
            return Err(Shut::NotOn);
        }
        let special = center.special.iter().find(|s| s.date == date);
        if let Some((open, close)) = special.and_then(|s| s.hours) {
            return Ok(Some(vec![(open, close)]));
        }
        if special.is_none()
            && let Some(holiday) = self.holidays.iter().find(|h| h.falls_on(date))
        {
            return Err(Shut::Holiday { names: holiday.names.clone() });
        }
        let season = center.seasons.iter().find(|s| s.from <= date && date <= s.until);
        if season.is_none() && center.opening.is_empty() {
            return Ok(None);
        }
        let week = season.map_or(&center.opening, |s| &s.week);
        let mut spans: Vec<_> =
            week.iter().filter(|o| o.weekday == date.weekday()).map(|o| (o.open, o.close)).collect();
        spans.sort_unstable();
        if spans.is_empty() { Err(Shut::Hours) } else { Ok(Some(spans)) }
    }

    /// What remains of a span that begins on a date and ends on it, or on the next one when its end is not after its
    /// start: its longest part within the opening hours.
    #[must_use]
    pub fn clip(&self, date: NaiveDate, from: NaiveTime, until: NaiveTime) -> Clip {
        let asked = wall(date, from, until);
        // What begins the day before may last until this one
        let mut open: Vec<Wall> = Vec::new();
        for day in [date - Days::new(1), date, date + Days::new(1)] {
            let spans = match self.on(day) {
                Err(_) => continue,
                Ok(None) => vec![(NaiveTime::MIN, NaiveTime::MIN)],
                Ok(Some(spans)) => spans,
            };
            for span in spans.into_iter().map(|(from, until)| wall(day, from, until)) {
                match open.last_mut() {
                    Some(last) if span.0 <= last.1 => last.1 = last.1.max(span.1),
                    _ => open.push(span),
                }
            }
        }
        let parts = open.iter().map(|o| (o.0.max(asked.0), o.1.min(asked.1))).filter(|part| part.0 < part.1);
        // The first of the longest
        match parts.rev().max_by_key(|part| part.1 - part.0) {
            Some(part) if part == asked => Clip::Whole(part),
            Some(part) => Clip::Part(part),
            None => Clip::Nothing(self.on(date).err().unwrap_or(Shut::Hours)),
        }
    }

    /// Whether the whole span is within the opening hours.
    #[must_use]
    pub fn is_open(&self, date: NaiveDate, from: NaiveTime, until: NaiveTime) -> bool {
        matches!(self.clip(date, from, until), Clip::Whole(_))
    }
}

fn wall(date: NaiveDate, from: NaiveTime, until: NaiveTime) -> Wall {
    let last = if until > from { date } else { date + Days::new(1) };
    (date.and_time(from), last.and_time(until))
}

impl Center {
    /// Whether somebody could be needed there on that weekday at that time, in the usual week or in a season.
    #[must_use]
    pub fn opens(&self, weekday: Weekday, from: NaiveTime, until: NaiveTime) -> bool {
        // Any date of that weekday serves: neither closed days nor holidays are asked
        let usual = Self { closed: vec![], special: vec![], seasons: vec![], runs: None, ..self.clone() };
        let date = (0..7).map(|n| NaiveDate::default() + Days::new(7 + n)).find(|d| d.weekday() == weekday);
        let meets = |center: &Self| {
            date.is_some_and(|date| !matches!(Hours::of(center, &[]).clip(date, from, until), Clip::Nothing(_)))
        };
        let in_season =
            |season: &Season| !season.week.is_empty() && meets(&Self { opening: season.week.clone(), ..usual.clone() });
        meets(&usual) || self.seasons.iter().any(in_season)
    }
    /// Whether it is on the move: with a place for each day.
    #[must_use]
    pub fn moves(&self) -> bool {
        self.kind == CenterKind::MobileUnit
    }
}

#[cfg(test)]
mod tests;
