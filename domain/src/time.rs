//! Instants are UTC; what people read is the center's own time.

use chrono::{
    DateTime, Datelike, Days, Duration, FixedOffset, LocalResult, NaiveDate, NaiveTime, TimeZone, Utc, Weekday,
};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A date as people and browsers write it, `2026-11-25` or `25.11.2026`. Nothing for a year that nobody means: calculating
/// with it, or keeping it, would go beyond what dates can be.
#[must_use]
pub fn day(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").or_else(|_| NaiveDate::parse_from_str(text, "%d.%m.%Y"));
    date.ok().filter(|date| (1900..=2999).contains(&date.year()))
}

/// What can be wrong with a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum TimeFault {
    /// A span must end after it starts.
    #[error("the end is not after the start")]
    EndNotAfterStart,
    /// Not an IANA zone name.
    #[error("no such time zone")]
    UnknownZone,
    /// Not a week like `2026-W48`.
    #[error("no such week")]
    UnknownWeek,
}

/// A span of time with its end after its start; whoever holds one need not check again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    start: DateTime<Utc>,
    end: DateTime<Utc>,
}

impl Period {
    /// A span from start until end.
    ///
    /// # Errors
    /// [`TimeFault::EndNotAfterStart`] when it would be empty or negative.
    pub fn new(start: DateTime<Utc>, end: DateTime<Utc>) -> Result<Self, TimeFault> {
        if end <= start {
            return Err(TimeFault::EndNotAfterStart);
        }
        Ok(Self { start, end })
    }
    /// The first moment.
    #[must_use]
    pub const fn start(self) -> DateTime<Utc> {
        self.start
    }
    /// The first moment after it.
    #[must_use]
    pub const fn end(self) -> DateTime<Utc> {
        self.end
    }
    /// Its length in whole minutes.
    #[must_use]
    pub fn minutes(self) -> i64 {
        (self.end - self.start).num_minutes()
    }
    /// Whether the two share any moment; touching ends don't.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }
    /// The time between two spans that don't overlap; zero when they do.
    #[must_use]
    pub fn gap(self, other: Self) -> Duration {
        (other.start - self.end).max(self.start - other.end).max(Duration::zero())
    }
}

/// An IANA time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zone(Tz);

impl Zone {
    /// The zone of that name, such as `Asia/Kabul`.
    ///
    /// # Errors
    /// [`TimeFault::UnknownZone`] when the time zone database has none.
    pub fn parse(name: &str) -> Result<Self, TimeFault> {
        name.parse().map(Self).map_err(|_| TimeFault::UnknownZone)
    }
    /// Its IANA name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.name()
    }
    /// The date on the wall at that moment.
    #[must_use]
    pub fn date(self, at: DateTime<Utc>) -> NaiveDate {
        at.with_timezone(&self.0).date_naive()
    }
    /// That moment as the wall shows it, with its distance from UTC.
    #[must_use]
    pub fn wall(self, at: DateTime<Utc>) -> DateTime<FixedOffset> {
        at.with_timezone(&self.0).fixed_offset()
    }
    /// The clock on the wall at that moment.
    #[must_use]
    pub fn clock(self, at: DateTime<Utc>) -> NaiveTime {
        at.with_timezone(&self.0).time()
    }
    /// The moment when the wall shows this date and time. Of an hour that comes twice the first one;
    /// for an hour that is skipped the moment at which the clocks jump forward over it.
    #[must_use]
    pub fn moment(self, date: NaiveDate, clock: NaiveTime) -> DateTime<Utc> {
        let mut wall = date.and_time(clock);
        for _ in 0..24 * 4 {
            match self.0.from_local_datetime(&wall) {
                LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => return at.with_timezone(&Utc),
                LocalResult::None => wall += Duration::minutes(15),
            }
        }
        Utc.from_utc_datetime(&wall)
    }
    /// The span between two wall clocks on a date; over midnight when the end is not after the start.
    ///
    /// # Errors
    /// [`TimeFault::EndNotAfterStart`] when a clock change leaves nothing of it.
    pub fn span(self, date: NaiveDate, from: NaiveTime, until: NaiveTime) -> Result<Period, TimeFault> {
        let last = if until > from { date } else { date + Days::new(1) };
        Period::new(self.moment(date, from), self.moment(last, until))
    }
}

impl Serialize for Zone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}
impl<'de> Deserialize<'de> for Zone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::parse(&name).map_err(serde::de::Error::custom)
    }
}

/// An ISO week, `2026-W48`, from Monday to Sunday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Week {
    monday: NaiveDate,
}

impl Week {
    /// The week a date lies in.
    #[must_use]
    pub fn of(date: NaiveDate) -> Self {
        Self { monday: date - Days::new(u64::from(date.weekday().num_days_from_monday())) }
    }
    /// The week written as `2026-W48`.
    ///
    /// # Errors
    /// [`TimeFault::UnknownWeek`] when there is none.
    pub fn parse(text: &str) -> Result<Self, TimeFault> {
        let (year, week) = text.split_once("-W").ok_or(TimeFault::UnknownWeek)?;
        let year: i32 = year.parse().map_err(|_| TimeFault::UnknownWeek)?;
        let week: u32 = week.parse().map_err(|_| TimeFault::UnknownWeek)?;
        if !(1970..=2999).contains(&year) {
            return Err(TimeFault::UnknownWeek);
        }
        NaiveDate::from_isoywd_opt(year, week, Weekday::Mon).map(|monday| Self { monday }).ok_or(TimeFault::UnknownWeek)
    }
    /// Its Monday.
    #[must_use]
    pub const fn monday(self) -> NaiveDate {
        self.monday
    }
    /// Its seven dates.
    pub fn days(self) -> impl Iterator<Item = NaiveDate> {
        (0..7).map(move |n| self.monday + Days::new(n))
    }
    /// The week after.
    #[must_use]
    pub fn next(self) -> Self {
        Self { monday: self.monday + Days::new(7) }
    }
    /// The week before.
    #[must_use]
    pub fn previous(self) -> Self {
        Self { monday: self.monday - Days::new(7) }
    }
}

impl std::fmt::Display for Week {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let week = self.monday.iso_week();
        write!(f, "{}-W{:02}", week.year(), week.week())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }
    fn clock(text: &str) -> NaiveTime {
        NaiveTime::parse_from_str(text, "%H:%M").unwrap()
    }

    #[test]
    fn kabul_is_four_and_a_half_hours_ahead() {
        let kabul = Zone::parse("Asia/Kabul").unwrap();
        assert_eq!(kabul.moment(day("2026-11-23"), clock("09:00")).to_rfc3339(), "2026-11-23T04:30:00+00:00");
    }

    #[test]
    fn a_shift_over_a_clock_change_has_its_true_length() {
        let berlin = Zone::parse("Europe/Berlin").unwrap();
        let night = |date| berlin.span(day(date), clock("22:00"), clock("06:00")).unwrap().minutes();
        assert_eq!(night("2026-06-01"), 8 * 60);
        assert_eq!(night("2026-10-24"), 9 * 60, "the hour from two to three comes twice");
        assert_eq!(night("2026-03-28"), 7 * 60, "the hour from two to three is skipped");
    }

    #[test]
    fn a_skipped_hour_starts_when_the_clocks_jump() {
        let berlin = Zone::parse("Europe/Berlin").unwrap();
        assert_eq!(berlin.moment(day("2026-03-29"), clock("02:30")).to_rfc3339(), "2026-03-29T01:00:00+00:00");
    }

    #[test]
    fn weeks_follow_iso_over_the_turn_of_the_year() {
        assert_eq!(Week::of(day("2027-01-03")).to_string(), "2026-W53");
        assert_eq!(Week::parse("2026-W53").unwrap().monday(), day("2026-12-28"));
        assert!(Week::parse("2025-W53").is_err());
        assert!(Week::parse("9999999999-W01").is_err());
    }

    #[test]
    fn a_date_is_of_a_year_that_somebody_means() {
        let christmas = super::day("2026-12-25");
        assert!(christmas.is_some() && christmas == super::day(" 25.12.2026 "));
        for odd in ["", "2026-02-30", "+262142-12-31", "-262143-01-01", "0001-01-01", "25/12/2026", "2026"] {
            assert_eq!(super::day(odd), None, "{odd}");
        }
    }

    #[test]
    fn touching_spans_do_not_overlap() {
        let at = |h: u32| Utc.with_ymd_and_hms(2026, 11, 23, h, 0, 0).unwrap();
        let morning = Period::new(at(9), at(12)).unwrap();
        let noon = Period::new(at(12), at(15)).unwrap();
        assert!(!morning.overlaps(noon));
        assert_eq!(morning.gap(noon), Duration::zero());
        assert!(Period::new(at(9), at(9)).is_err());
    }
}
