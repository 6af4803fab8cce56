//! When somebody can serve: a weekly timetable of lectures, exam periods, days by date, and wishes, for a span of days.

use crate::applications::{Part, Times};
use crate::faults::FaultKind;
use crate::time::{Period, Zone};
use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

/// The most lines of each kind; more is a mistake.
pub const LINES_MAX: usize = 60;
/// The most shifts a week that somebody may wish for.
pub const SHIFTS_MAX: i64 = 14;
/// The days of a week, Monday first.
pub const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// A lecture: some hours of a weekday, on the wall of wherever the shift is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Lecture {
    /// Counted from Monday, which is 0.
    pub day: usize,
    /// From.
    pub from: NaiveTime,
    /// Until.
    pub until: NaiveTime,
}

crate::state::words_of! {
    /// What somebody says of days by their date.
    pub enum Saying {
        /// Can't come.
        Blocked = "blocked",
        /// Can come, whatever the timetable says.
        Free = "free",
    }
}

/// Days from–to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Days {
    /// The first of them.
    pub from: NaiveDate,
    /// The last of them.
    pub until: NaiveDate,
}

impl Days {
    /// Whether a day is one of them.
    #[must_use]
    pub fn has(self, day: NaiveDate) -> bool {
        (self.from..=self.until).contains(&day)
    }
}

crate::state::words_of! {
    /// How somebody likes a part of a week.
    pub enum Liking {
        /// Would rather serve then.
        Preferred = "preferred",
        /// Would rather not.
        Disliked = "disliked",
    }
}

/// What one person says of a span of days, such as a term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Availability {
    /// The days that it is about.
    pub valid: Days,
    /// Lectures of a usual week.
    #[serde(default)]
    pub lectures: Vec<Lecture>,
    /// Weeks of exams.
    #[serde(default)]
    pub exams: Vec<Days>,
    /// Days that are out of, or beyond, the usual week.
    #[serde(default)]
    pub days: Vec<(Days, Saying)>,
    /// Parts of a week that are liked: the day counted from Monday, the part, how.
    #[serde(default)]
    pub likings: Vec<(usize, Part, Liking)>,
    /// The most shifts a week.
    #[serde(default)]
    pub most_shifts: Option<i64>,
    /// How many minutes to serve in the whole span.
    #[serde(default)]
    pub target_minutes: Option<i64>,
}

impl Availability {
    /// Nothing said yet about some days.
    #[must_use]
    pub const fn new(valid: Days) -> Self {
        Self {
            valid,
            lectures: Vec::new(),
            exams: Vec::new(),
            days: Vec::new(),
            likings: Vec::new(),
            most_shifts: None,
            target_minutes: None,
        }
    }
    /// What an application said of the parts of a week, as wishes for a placement.
    #[must_use]
    pub fn sketched(valid: Days, times: &Times) -> Self {
        let all = (0..7).flat_map(|day| Part::ALL.iter().map(move |part| (day, *part)));
        let likings = all.filter(|(day, part)| times.has(*day, *part)).map(|(d, p)| (d, p, Liking::Preferred));
        Self { likings: likings.collect(), ..Self::new(valid) }
    }
    fn says(&self, date: NaiveDate, what: Saying) -> bool {
        self.days.iter().any(|(days, saying)| *saying == what && days.has(date))
    }
    /// Whether the person can't come on a day. A day that is blocked and free at once is blocked.
    #[must_use]
    pub fn is_blocked(&self, date: NaiveDate) -> bool {
        self.says(date, Saying::Blocked)
    }
    /// Whether a day is free whatever the timetable says.
    #[must_use]
    pub fn is_free(&self, date: NaiveDate) -> bool {
        self.says(date, Saying::Free)
    }
    /// Whether a day lies in a period of exams.
    #[must_use]
    pub fn has_exams(&self, date: NaiveDate) -> bool {
        !self.is_free(date) && self.exams.iter().any(|days| days.has(date))
    }
    /// Whether a lecture overlaps a span of time on a wall.
    #[must_use]
    pub fn has_lecture(&self, zone: Zone, period: Period) -> bool {
        let last = zone.date(period.end());
        let mut date = zone.date(period.start());
        while date <= last {
            let day = date.weekday().num_days_from_monday() as usize;
            let today = self.lectures.iter().filter(|l| l.day == day && !self.is_free(date) && !self.is_blocked(date));
            for lecture in today {
                if zone.span(date, lecture.from, lecture.until).is_ok_and(|l| l.overlaps(period)) {
                    return true;
                }
            }
            let Some(next) = date.succ_opt() else { break };
            date = next;
        }
        false
    }
    /// How the person likes the part of the week in which a span of time begins.
    #[must_use]
    pub fn liking(&self, zone: Zone, period: Period) -> Option<Liking> {
        let day = zone.date(period.start()).weekday().num_days_from_monday() as usize;
        let part = Part::at(zone.clock(period.start()));
        self.likings.iter().find(|(d, p, _)| (*d, *p) == (day, part)).map(|(_, _, liking)| *liking)
    }
}

/// What counts on a day: of several that are about it, the one that began last.
#[must_use]
pub fn on(all: &[Availability], date: NaiveDate) -> Option<&Availability> {
    all.iter().filter(|a| a.valid.has(date)).max_by_key(|a| a.valid.from)
}

/// Reads the lectures of one day: `09:00-10:30, 13.00–14:20`, each from–until, in any order.
///
/// # Errors
/// [`FaultKind::Time`] for what is no time, [`FaultKind::EndBeforeStart`], [`FaultKind::TooMany`].
pub fn parse_lectures(day: usize, text: &str) -> Result<Vec<Lecture>, FaultKind> {
    let mut lectures = Vec::new();
    for line in text.split([',', ';', '\n']).map(str::trim).filter(|line| !line.is_empty()) {
        let (from, until) = line.split_once(['-', '–', '—', '−']).ok_or(FaultKind::Time)?;
        let (from, until) = (clock(from)?, clock(until)?);
        if until <= from {
            return Err(FaultKind::EndBeforeStart);
        }
        lectures.push(Lecture { day, from, until });
    }
    if lectures.len() > LINES_MAX / 4 {
        return Err(FaultKind::TooMany { max: (LINES_MAX / 4) as i64 });
    }
    lectures.sort_unstable();
    lectures.dedup();
    Ok(lectures)
}

/// Writes the lectures of one day as they are typed.
#[must_use]
pub fn write_lectures(lectures: &[Lecture], day: usize) -> String {
    let clock = |at: NaiveTime| at.format("%H:%M").to_string();
    let one = |l: &Lecture| format!("{}–{}", clock(l.from), clock(l.until));
    lectures.iter().filter(|l| l.day == day).map(one).collect::<Vec<_>>().join(", ")
}

/// `9`, `9:30`, `09.30`, in the digits of any of our languages.
fn clock(text: &str) -> Result<NaiveTime, FaultKind> {
    let digit = |c: char| match c {
        '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10).unwrap_or(c),
        '۰'..='۹' => char::from_digit(c as u32 - '۰' as u32, 10).unwrap_or(c),
        '.' => ':',
        c => c,
    };
    let text: String = text.trim().chars().map(digit).collect();
    let (hours, minutes) = text.split_once(':').unwrap_or((text.as_str(), "0"));
    let read = |part: &str| part.parse::<u32>().ok().filter(|_| part.len() <= 2);
    read(hours).zip(read(minutes)).and_then(|(h, m)| NaiveTime::from_hms_opt(h, m, 0)).ok_or(FaultKind::Time)
}

#[cfg(test)]
mod tests;
