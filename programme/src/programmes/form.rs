//! What an administrator types to set a programme's rules.

use crate::error::{Error, Result};
use crate::typed::{Reading, Values, as_hours};
use domain::faults::FaultKind;
use domain::language::Language;
use domain::programmes::{Asking, Programme, Rules};

/// A programme as a form shows it.
#[must_use]
pub fn of_programme(programme: &Programme, version: i64) -> Values {
    let rules = programme.rules;
    Values::default()
        .with_texts("names", &programme.names)
        .with("default_language", programme.default_language.as_str())
        .with("zone", programme.zone.name())
        .with("hue", programme.hue)
        .with("min_age", rules.min_age)
        .with("max_age", rules.max_age)
        .with("majority_age", rules.majority_age)
        .with("day_hours", as_hours(rules.day_minutes))
        .with("week_hours", as_hours(rules.week_minutes))
        .with("rest_hours", as_hours(rules.rest_minutes))
        .with("release_hours", as_hours(rules.release_minutes))
        .with("early_minutes", rules.early_minutes)
        .with("late_minutes", rules.late_minutes)
        .with("certificate_hours", as_hours(rules.certificate_minutes))
        .with("interview_cutoff_hours", as_hours(rules.interview_cutoff_minutes))
        .with("interview_hold_hours", as_hours(rules.interview_hold_minutes))
        .with("interview_retries", rules.interview_retries)
        .with("place_when_ready", if rules.place_when_ready { "yes" } else { "" })
        .with("offer_hours", rules.offer_hours)
        .with("national_id", rules.national_id.as_str())
        .with("version", version)
}

/// Reads the form onto a programme: the programme as it shall be, and the version that was edited.
///
/// # Errors
/// [`Error::Faulty`].
pub fn parse_programme(values: &Values, before: &Programme) -> Result<(Programme, i64)> {
    let mut form = Reading::of(values);
    let names = form.texts("names");
    let language = form.choice("default_language", Language::parse);
    let zone = form.zone("zone");
    let hue = form.number("hue", 0..=359);
    let rules = Rules {
        min_age: form.number("min_age", 14..=80),
        max_age: form.number("max_age", 14..=99),
        majority_age: form.number("majority_age", 14..=25),
        day_minutes: form.hours("day_hours", 1..=24),
        week_minutes: form.hours("week_hours", 1..=84),
        rest_minutes: form.hours("rest_hours", 0..=24),
        release_minutes: form.hours("release_hours", 0..=336),
        early_minutes: form.number("early_minutes", 0..=240),
        late_minutes: form.number("late_minutes", 0..=240),
        certificate_minutes: form.hours("certificate_hours", 1..=5000),
        interview_cutoff_minutes: form.hours("interview_cutoff_hours", 0..=336),
        interview_hold_minutes: form.hours("interview_hold_hours", 1..=168),
        interview_retries: form.number("interview_retries", 0..=5),
        national_id: form.choice("national_id", Asking::parse).unwrap_or(before.rules.national_id),
        place_when_ready: form.ticked("place_when_ready"),
        offer_hours: form.number("offer_hours", 1..=720),
    };
    if rules.max_age < rules.min_age {
        form.fault("max_age", FaultKind::TooYoung { min: rules.min_age });
    }
    if rules.week_minutes < rules.day_minutes {
        form.fault("week_hours", FaultKind::Number { min: (rules.day_minutes + 59) / 60, max: 84 });
    }
    let version = form.raw("version").parse().unwrap_or(0);
    let made = language.zip(zone).map(|(default_language, zone)| Programme {
        names,
        default_language,
        zone,
        hue,
        rules,
        ..before.clone()
    });
    Ok((form.done(made)?.ok_or(Error::NotFound)?, version))
}
