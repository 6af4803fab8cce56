//! Numbers, shares, spans of time and lists as each language writes them, always with Latin digits.

use crate::Words;
use crate::locale::{PerLanguage, formatting};
use domain::language::Language;
use icu_decimal::DecimalFormatter;
use std::fmt::Write;

thread_local! {
    static GROUPED: PerLanguage<DecimalFormatter> = const { PerLanguage::new() };
}

impl Words {
    /// `1,234` as the language groups it.
    #[must_use]
    pub fn number(self, number: i64) -> String {
        let mut out = String::with_capacity(8);
        self.push_number(&mut out, number);
        out
    }

    /// A number with its sign: `+3`, `−2`, `0`.
    #[must_use]
    pub fn signed(self, number: i64) -> String {
        let digits = self.number(i64::try_from(number.unsigned_abs()).unwrap_or(i64::MAX));
        let sign = match number {
            0 => return digits,
            n if n > 0 => '+',
            _ => '−',
        };
        match self.language {
            // The mark keeps the sign before the digits on a page that runs right to left
            Language::Ur => format!("\u{200e}{sign}{digits}"),
            _ => format!("{sign}{digits}"),
        }
    }

    /// `29%`.
    #[must_use]
    pub fn percent(self, percent: i64) -> String {
        self.share_in_percent(percent)
    }

    /// A score in hundredths as points with one decimal place: `87.5`.
    #[must_use]
    pub fn score(self, hundredths: i64) -> String {
        let tenths = (hundredths.max(0) + 5) / 10;
        let point = match self.language {
            Language::En | Language::Ur => '.',
            Language::Az | Language::Ru => ',',
        };
        format!("{}{point}{}", tenths / 10, tenths % 10)
    }

    /// An amount of work in minutes: `3 h 30 min`, `45 min`, `−1 h`.
    #[must_use]
    pub fn hours(self, minutes: i64) -> String {
        let whole = i64::try_from(minutes.unsigned_abs()).unwrap_or(i64::MAX);
        let span = match (whole / 60, whole % 60) {
            (hours, 0) => self.span_hours(hours),
            (0, minutes) => self.span_minutes(minutes),
            (hours, minutes) => self.span_hours_and_minutes(hours, minutes),
        };
        match (minutes < 0, self.language) {
            (false, _) => span,
            // The mark keeps the sign before the digits on a page that runs right to left.
            (true, Language::Ur) => format!("\u{200e}−{span}"),
            (true, _) => format!("−{span}"),
        }
    }

    /// `A, B and C`. On a page from right to left, what is written from left to right stands apart: the full stop of
    /// `Murad S.` stays behind its letter.
    #[must_use]
    pub fn list(self, items: &[String]) -> String {
        let mut items: Vec<String> = items.iter().map(|item| self.apart(item)).collect();
        match (items.pop(), items.as_slice()) {
            (None, _) => String::new(),
            (Some(only), []) => only,
            (Some(last), most) => self.list_with_last(&most.join(self.list_comma()), &last),
        }
    }

    /// Between the marks of an isolate, where letters of another direction are in it.
    #[must_use]
    pub fn apart(self, item: &str) -> String {
        let foreign = |c: char| c.is_alphabetic() && !('\u{600}'..='\u{6ff}').contains(&c);
        match self.language == Language::Ur && item.contains(foreign) {
            true => format!("\u{2068}{item}\u{2069}"),
            false => item.to_owned(),
        }
    }

    pub(crate) fn push_number(self, out: &mut String, number: i64) {
        let written = if (0..1000).contains(&number) {
            write!(out, "{number}")
        } else {
            GROUPED.with(|formatters| {
                let formatter = formatters.get(self.language, || {
                    // Compiled data holds every locale, by its root if need be.
                    DecimalFormatter::try_new(formatting(self.language).into(), Default::default())
                        .expect("the number data is compiled in")
                });
                writeable::Writeable::write_to(&formatter.format(&number.into()), out)
            })
        };
        debug_assert!(written.is_ok(), "writing to a String can't fail");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_all<T>(show: impl Fn(Words) -> T) -> [T; 4] {
        [Language::Az, Language::En, Language::Ru, Language::Ur].map(|language| show(Words::of(language)))
    }

    #[test]
    fn numbers_are_grouped_as_each_language_does_with_latin_digits() {
        assert_eq!(in_all(|w| w.number(16_000)), ["16.000", "16,000", "16\u{a0}000", "16,000"]);
        assert_eq!(in_all(|w| w.number(0)), ["0"; 4]);
        assert_eq!(in_all(|w| w.number(-7)), ["-7", "-7", "-7", "\u{200e}-7"]);
        assert_eq!(in_all(|w| w.number(i64::MIN).len()), [26, 26, 32, 29]);
        assert_eq!(in_all(|w| w.percent(29)), ["29%", "29%", "29\u{a0}%", "29%"]);
    }

    #[test]
    fn work_is_told_in_hours_and_minutes() {
        assert_eq!(in_all(|w| w.hours(210)), ["3 saat 30 dəq", "3 h 30 min", "3\u{a0}ч 30\u{a0}мин", "3 گھنٹے 30 منٹ"]);
        assert_eq!(in_all(|w| w.hours(60)), ["1 saat", "1 h", "1\u{a0}ч", "1 گھنٹہ"]);
        assert_eq!(in_all(|w| w.hours(45)), ["45 dəq", "45 min", "45\u{a0}мин", "45 منٹ"]);
        assert_eq!(in_all(|w| w.hours(0)), ["0 saat", "0 h", "0\u{a0}ч", "0 گھنٹے"]);
        assert_eq!(in_all(|w| w.hours(-90))[1], "−1 h 30 min");
    }

    #[test]
    fn a_list_ends_with_and() {
        let items = ["A", "B", "C"].map(str::to_owned);
        assert_eq!(
            in_all(|w| w.list(&items)),
            ["A, B və C", "A, B and C", "A, B и C", "\u{2068}A\u{2069}، \u{2068}B\u{2069} اور \u{2068}C\u{2069}"]
        );
        assert_eq!(in_all(|w| w.list(&items[..1])), ["A", "A", "A", "\u{2068}A\u{2069}"]);
        assert_eq!(Words::of(Language::Ur).list(&["لاہور".to_owned()]), "لاہور");
        assert_eq!(in_all(|w| w.list(&[])), [""; 4]);
    }
}
