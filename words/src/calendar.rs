//! Days and times as people say them: Gregorian calendar, 24 hours, Latin digits.

use crate::Words;
use crate::locale::{PerLanguage, formatting};
use chrono::{Datelike, NaiveDate, NaiveTime, Timelike, Weekday};
use domain::language::Language;
use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::{E, MDE, YM, YMD};
use icu_datetime::{DateTimeFormatterLoadError, FixedCalendarDateTimeFormatter};

type Formatter<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

struct Formatters {
    date: Formatter<YMD>,
    day: Formatter<MDE>,
    day_short: Formatter<MDE>,
    month: Formatter<YM>,
    weekday: Formatter<E>,
    weekday_short: Formatter<E>,
}

impl Formatters {
    fn of(language: Language) -> Result<Self, DateTimeFormatterLoadError> {
        let locale = formatting(language);
        Ok(Self {
            date: Formatter::try_new((&locale).into(), YMD::medium())?,
            day: Formatter::try_new((&locale).into(), MDE::long())?,
            day_short: Formatter::try_new((&locale).into(), MDE::medium())?,
            month: Formatter::try_new((&locale).into(), YM::long())?,
            weekday: Formatter::try_new((&locale).into(), E::long())?,
            weekday_short: Formatter::try_new((&locale).into(), E::short())?,
        })
    }
}

thread_local! {
    static FORMATTERS: PerLanguage<Formatters> = const { PerLanguage::new() };
}

impl Words {
    /// The date for records and lists: `22.11.2026` in Azerbaijani, `22 Nov 2026` in English.
    #[must_use]
    pub fn date(self, date: NaiveDate) -> String {
        if self.language == Language::Az {
            return format!("{:02}.{:02}.{:04}", date.day(), date.month(), date.year());
        }
        self.formatted(|f| without_era(f.date.format(&gregorian(date)).to_string()))
    }

    /// The day as people say it, without the year: `Sunday 22 November`. In Russian with the short weekday, which has no
    /// cases: the day stands behind prepositions as well (`до вс, 22 ноября`).
    #[must_use]
    pub fn day(self, date: NaiveDate) -> String {
        let long = self.formatted(|f| f.day.format(&gregorian(date)).to_string());
        match (self.language, long.split_once(", ")) {
            (Language::Ru, Some((_, day))) => format!("{}, {day}", self.weekday_short(date.weekday())),
            _ => long,
        }
    }

    /// The day where there is little room: `Sun 22 Nov`.
    #[must_use]
    pub fn day_short(self, date: NaiveDate) -> String {
        self.formatted(|f| f.day_short.format(&gregorian(date)).to_string())
    }

    /// The month with its year: `November 2026`.
    #[must_use]
    pub fn month(self, date: NaiveDate) -> String {
        self.formatted(|f| without_era(f.month.format(&gregorian(date)).to_string()))
    }

    /// `Sunday`.
    #[must_use]
    pub fn weekday(self, weekday: Weekday) -> String {
        self.formatted(|f| f.weekday.format(&any_such(weekday)).to_string())
    }

    /// `Sun`.
    #[must_use]
    pub fn weekday_short(self, weekday: Weekday) -> String {
        self.formatted(|f| f.weekday_short.format(&any_such(weekday)).to_string())
    }

    /// `09:30`, the same in every language.
    #[must_use]
    pub fn time(self, time: NaiveTime) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// `09:00–12:00`, or with a word between them where a dash between two numbers would read backwards.
    #[must_use]
    pub fn time_span(self, from: NaiveTime, to: NaiveTime) -> String {
        self.time_range(&self.time(from), &self.time(to))
    }

    /// `today`, `tomorrow` or `yesterday`; no other day has a word of its own.
    #[must_use]
    pub fn relative_day(self, date: NaiveDate, today: NaiveDate) -> Option<&'static str> {
        match (date - today).num_days() {
            -1 => Some(self.yesterday()),
            0 => Some(self.today()),
            1 => Some(self.tomorrow()),
            _ => None,
        }
    }

    fn formatted(self, format: impl FnOnce(&Formatters) -> String) -> String {
        FORMATTERS.with(|formatters| {
            let make = || Formatters::of(self.language).expect("the calendar data is compiled in");
            format(formatters.get(self.language, make))
        })
    }
}

/// Without the Russian mark of a year: its full stop would stand beside the one of a sentence.
fn without_era(date: String) -> String {
    match date.strip_suffix("\u{202f}г.") {
        Some(plain) => plain.to_owned(),
        None => date,
    }
}

fn gregorian(date: NaiveDate) -> Date<Gregorian> {
    let (month, day) = (date.month() as u8, date.day() as u8);
    // chrono knows years beyond ±9999, which nobody has signed up for; the first day of the epoch stands for them.
    Date::try_new_gregorian(date.year(), month, day).unwrap_or_else(|_| any_such(Weekday::Thu))
}

/// A day of the first week of 1970 that is this weekday.
fn any_such(weekday: Weekday) -> Date<Gregorian> {
    let day = 5 + weekday.num_days_from_monday() as u8;
    Date::try_new_gregorian(1970, 1, day).expect("there are eleven days in January")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_all<T>(show: impl Fn(Words) -> T) -> [T; 4] {
        [Language::Az, Language::En, Language::Ru, Language::Ur].map(|language| show(Words::of(language)))
    }

    fn sunday() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }

    #[test]
    fn days_are_written_as_each_language_does() {
        assert_eq!(in_all(|w| w.date(sunday())), ["22.11.2026", "22 Nov 2026", "22 нояб. 2026", "22 نومبر، 2026"]);
        assert_eq!(
            in_all(|w| w.day(sunday())),
            ["Bazar, 22 noyabr", "Sunday 22 November", "вс, 22 ноября", "اتوار، 22 نومبر"]
        );
        assert_eq!(in_all(|w| w.day_short(sunday())), ["B., 22 noy", "Sun 22 Nov", "вс, 22 нояб.", "اتوار، 22 نومبر"]);
        assert_eq!(in_all(|w| w.month(sunday())), ["noyabr 2026", "November 2026", "ноябрь 2026", "نومبر 2026"]);
    }

    #[test]
    fn a_date_may_stand_before_a_full_stop() {
        let year = sunday().iter_days().take(366);
        assert!(
            year.flat_map(|day| in_all(|w| [w.date(day), w.month(day)])).flatten().all(|said| !said.ends_with('.'))
        );
    }

    #[test]
    fn the_week_has_its_days_in_every_language() {
        assert_eq!(in_all(|w| w.weekday_short(Weekday::Mon)), ["B.E.", "Mon", "пн", "پیر"]);
        assert_eq!(in_all(|w| w.weekday(Weekday::Sat)), ["Şənbə", "Saturday", "суббота", "ہفتہ"]);
        assert_eq!(in_all(|w| w.weekday_short(sunday().weekday())), ["B.", "Sun", "вс", "اتوار"]);
    }

    #[test]
    fn a_span_of_time_keeps_its_order_on_a_page_from_right_to_left() {
        let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        let spans = in_all(|w| w.time_span(at(9), at(12)));
        assert_eq!(spans, ["09:00–12:00", "09:00–12:00", "09:00–12:00", "09:00 تا 12:00"]);
    }

    #[test]
    fn only_the_days_beside_today_have_words() {
        let near = |days| Words::of(Language::Az).relative_day(sunday() + chrono::Days::new(days), sunday());
        assert_eq!([near(0), near(1), near(2)], [Some("bu gün"), Some("sabah"), None]);
        let yesterday = sunday().pred_opt().unwrap();
        assert_eq!(Words::of(Language::Ru).relative_day(yesterday, sunday()), Some("вчера"));
    }
}
