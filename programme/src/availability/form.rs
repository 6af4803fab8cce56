//! What somebody types to say when they can serve, and which languages they speak.

use crate::error::{Error, Result};
use crate::typed::{Reading, Values, as_hours};
use chrono::NaiveDate;
use domain::applications::{DAYS, Level, Part, Spoken};
use domain::availability::{Availability, Days, LINES_MAX, Liking, SHIFTS_MAX, Saying, parse_lectures, write_lectures};
use domain::faults::FaultKind;

/// The most hours of a term that somebody can aim at.
const TARGET_MAX: i64 = 1_000;
/// The longest span of days that one term can be.
const DAYS_MAX: i64 = 500;
/// The languages that the form asks for by name.
pub const LANGUAGES: [&str; 8] = ["az", "en", "ru", "ur", "tr", "ar", "pa", "ps"];

/// The field of a day's lectures: `lectures_mon`.
#[must_use]
pub fn lectures_field(day: usize) -> String {
    format!("lectures_{}", DAYS[day])
}
/// The box of a part of a week: `preferred_mon_morning`.
#[must_use]
pub fn liking_field(liking: Liking, day: usize, part: Part) -> String {
    format!("{}_{}_{}", liking.as_str(), DAYS[day], part.as_str())
}

/// A term as a form shows it.
#[must_use]
pub fn of_availability(said: &Availability) -> Values {
    let number = |n: Option<i64>| n.map(|n| n.to_string()).unwrap_or_default();
    let mut values = Values::default()
        .with("valid_from", said.valid.from)
        .with("valid_until", said.valid.until)
        .with("most_shifts", number(said.most_shifts))
        .with("target_hours", said.target_minutes.map(as_hours).unwrap_or_default());
    for day in 0..7 {
        values = values.with(&lectures_field(day), write_lectures(&said.lectures, day));
    }
    for (day, part, liking) in &said.likings {
        values = values.with(&liking_field(*liking, *day, *part), "yes");
    }
    for (n, days) in said.exams.iter().enumerate() {
        values = with_days(values, "exam", n, *days);
    }
    for (n, (days, saying)) in said.days.iter().enumerate() {
        values = with_days(values, "day", n, *days).with(&format!("day_what_{n}"), saying.as_str());
    }
    values
}

fn with_days(values: Values, prefix: &str, n: usize, days: Days) -> Values {
    values.with(&format!("{prefix}_from_{n}"), days.from).with(&format!("{prefix}_until_{n}"), days.until)
}

/// How many lines of a kind a form shows: those that are filled, and two more.
#[must_use]
pub fn lines(values: &Values, prefix: &str) -> usize {
    let filled = (0..LINES_MAX)
        .rev()
        .find(|n| ["from", "until"].iter().any(|end| !values.get(&format!("{prefix}_{end}_{n}")).is_empty()));
    (filled.map_or(0, |n| n + 1) + 2).min(LINES_MAX)
}

/// Reads a term from its form; everything that is wrong with it at once.
///
/// # Errors
/// [`Error::Faulty`].
pub fn parse_availability(values: &Values) -> Result<Availability> {
    let mut form = Reading::of(values);
    let valid = span(&mut form, "valid_from", "valid_until", true);
    if let Some(days) = valid
        && (days.until - days.from).num_days() > DAYS_MAX
    {
        form.fault("valid_until", FaultKind::Date);
    }
    let mut lectures = Vec::new();
    for day in 0..7 {
        let field = lectures_field(day);
        match parse_lectures(day, values.get(&field)) {
            Ok(read) => lectures.extend(read),
            Err(kind) => form.fault(&field, kind),
        }
    }
    let mut likings = Vec::new();
    for day in 0..7 {
        for part in Part::ALL {
            let ticked = |liking| !values.get(&liking_field(liking, day, *part)).is_empty();
            match (ticked(Liking::Preferred), ticked(Liking::Disliked)) {
                (true, true) => form.fault(&liking_field(Liking::Disliked, day, *part), FaultKind::Twice),
                (true, false) => likings.push((day, *part, Liking::Preferred)),
                (false, true) => likings.push((day, *part, Liking::Disliked)),
                (false, false) => {}
            }
        }
    }
    let exams = (0..LINES_MAX).filter_map(|n| line(&mut form, "exam", n)).collect();
    let days = (0..LINES_MAX)
        .filter_map(|n| {
            let days = line(&mut form, "day", n)?;
            let field = format!("day_what_{n}");
            let saying = match values.get(&field) {
                "" => Some(Saying::Blocked),
                word => Saying::parse(word),
            };
            if saying.is_none() {
                form.fault(&field, FaultKind::Choice);
            }
            saying.map(|saying| (days, saying))
        })
        .collect();
    let most_shifts = form.maybe_number("most_shifts", 1..=SHIFTS_MAX);
    let target_minutes = match values.get("target_hours") {
        "" => None,
        _ => Some(form.hours("target_hours", 1..=TARGET_MAX)),
    };
    let made = valid.map(|valid| Availability { valid, lectures, exams, days, likings, most_shifts, target_minutes });
    form.done(made)?.ok_or(Error::NotFound)
}

/// One line of days; the last day may be left out, then it is the first.
fn line(form: &mut Reading, prefix: &str, n: usize) -> Option<Days> {
    let (from, until) = (format!("{prefix}_from_{n}"), format!("{prefix}_until_{n}"));
    if form.raw(&from).is_empty() && form.raw(&until).is_empty() {
        return None;
    }
    span(form, &from, &until, false)
}

fn span(form: &mut Reading, from: &str, until: &str, both: bool) -> Option<Days> {
    let first = date(form, from, None)?;
    let last = date(form, until, (!both).then_some(first))?;
    if last < first {
        form.fault(until, FaultKind::EndBeforeStart);
        return None;
    }
    Some(Days { from: first, until: last })
}

fn date(form: &mut Reading, field: &str, default: Option<NaiveDate>) -> Option<NaiveDate> {
    let text = form.raw(field);
    if text.is_empty() {
        if default.is_none() {
            form.fault(field, FaultKind::Required);
        }
        return default;
    }
    let read = NaiveDate::parse_from_str(text, "%Y-%m-%d").or_else(|_| NaiveDate::parse_from_str(text, "%d.%m.%Y"));
    let fine = read.ok().filter(|d| (2000..=2999).contains(&chrono::Datelike::year(d)));
    if fine.is_none() {
        form.fault(field, FaultKind::Date);
    }
    fine
}

/// Languages as a form shows them, in fields such as `level_en`.
#[must_use]
pub fn of_languages(spoken: &[Spoken]) -> Values {
    let named = |s: &&Spoken| LANGUAGES.contains(&s.language.as_str());
    let others: Vec<String> = spoken.iter().filter(|s| !named(s)).map(ToString::to_string).collect();
    let values = Values::default().with("others", others.join(" "));
    spoken
        .iter()
        .filter(named)
        .fold(values, |values, s| values.with(&format!("level_{}", s.language), s.level.as_str()))
}

/// Reads the languages from their form.
///
/// # Errors
/// [`Error::Faulty`].
pub fn parse_languages(values: &Values) -> Result<Vec<Spoken>> {
    let mut form = Reading::of(values);
    let mut spoken = Vec::new();
    for code in LANGUAGES {
        let field = format!("level_{code}");
        match values.get(&field) {
            "" | "none" => {}
            word => match Level::parse(word) {
                Some(level) => spoken.push(Spoken { language: code.to_owned(), level }),
                None => form.fault(&field, FaultKind::Choice),
            },
        }
    }
    match values.get("others") {
        "" => {}
        others => match Spoken::parse_list(others) {
            Ok(more) => spoken.extend(more.into_iter().filter(|s| !LANGUAGES.contains(&s.language.as_str()))),
            Err(kind) => form.fault("others", kind),
        },
    }
    form.done(spoken)
}
