//! What an administrator types to set a programme's rules.

use crate::error::{Error, Result};
use crate::typed::{Reading, Values, as_hours};
use domain::attendance::{HoursRules, MissRules};
use domain::faults::FaultKind;
use domain::language::Language;
use domain::notices::EARLIEST_HOURS;
use domain::programmes::{Asking, Preset, Programme, Rule, Rules, Strength, Strengths, YOUNGEST};

/// A programme as a form shows it.
#[must_use]
pub fn of_programme(programme: &Programme, version: i64) -> Values {
    let rules = programme.rules;
    let values = Values::default()
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
        .with("month_hours", as_hours(rules.month_minutes))
        .with("days_in_row", rules.days_in_row)
        .with("travel_kmh", rules.travel_kmh)
        .with("travel_minutes", rules.travel_minutes)
        .with("experienced_shifts", rules.experienced_shifts)
        .with("experienced_least", rules.experienced_least)
        .with("waitlist_closes_hours", as_hours(rules.waitlist_closes_minutes))
        .with("waitlist_fewest_first", if rules.waitlist_fewest_first { "yes" } else { "" })
        .with("hand_over_late_hours", as_hours(rules.hand_over_late_minutes))
        .with("step_in_asked_at_once", rules.step_in_asked_at_once)
        .with("waves", if rules.waves { "yes" } else { "" })
        .with("wave_target_hours", rules.wave_target_hours)
        .with("wave_all_hours", rules.wave_all_hours)
        .with("regular_shifts", rules.regular_shifts)
        .with("claims_week", rules.claims_week)
        .with("confirm_days", rules.confirm_days)
        .with("remind_hours_1", rules.remind_hours[0])
        .with("remind_hours_2", rules.remind_hours[1])
        .with("remind_hours_3", rules.remind_hours[2])
        .with("day_hour", rules.day_hour)
        .with("version", version);
    let values = with_misses(with_hours(values, &rules.hours), &rules.misses);
    let strengths = Rule::ALL.iter().map(|rule| (strength_field(*rule), rules.strengths.of(*rule)));
    strengths.fold(values, |values, (field, strength)| values.with(&field, strength.as_str()))
}

fn with_hours(values: Values, hours: &HoursRules) -> Values {
    values
        .with("undo_minutes", hours.undo_minutes)
        .with("close_minutes", hours.close_minutes)
        .with("breaks_count", if hours.breaks_count { "yes" } else { "" })
        .with("round_minutes", hours.round_minutes)
        .with("night_from", hours.night_from)
        .with("night_until", hours.night_until)
        .with("night_percent", hours.night_percent)
        .with("holiday_percent", hours.holiday_percent)
        .with("day_cap_hours", as_hours(hours.day_cap_minutes))
        .with("correction_alone_minutes", hours.correction_alone_minutes)
        .with("dispute_days", hours.dispute_days)
}

fn with_misses(values: Values, misses: &MissRules) -> Values {
    values
        .with("miss_warn_at", misses.warn_at)
        .with("miss_limit", misses.limit)
        .with("miss_back_after", misses.back_after)
        .with("excuse_days", misses.excuse_days)
}

fn misses(form: &mut Reading) -> MissRules {
    MissRules {
        warn_at: form.number("miss_warn_at", 0..=20),
        limit: form.number("miss_limit", 0..=20),
        back_after: form.number("miss_back_after", 0..=20),
        excuse_days: form.number("excuse_days", 1..=60),
    }
}

fn hours(form: &mut Reading) -> HoursRules {
    HoursRules {
        undo_minutes: form.number("undo_minutes", 0..=120),
        close_minutes: form.number("close_minutes", 0..=240),
        breaks_count: form.ticked("breaks_count"),
        round_minutes: form.number("round_minutes", 1..=60),
        night_from: form.number("night_from", 0..=23),
        night_until: form.number("night_until", 0..=23),
        night_percent: form.number("night_percent", 100..=300),
        holiday_percent: form.number("holiday_percent", 100..=300),
        day_cap_minutes: form.hours("day_cap_hours", 0..=24),
        correction_alone_minutes: form.number("correction_alone_minutes", 0..=1440),
        dispute_days: form.number("dispute_days", 1..=60),
    }
}

/// The field of a rule's strength: `rule_rest`.
#[must_use]
pub fn strength_field(rule: Rule) -> String {
    format!("rule_{}", rule.as_str())
}

/// The field of the figure that a rule measures by, if it has one.
#[must_use]
pub const fn figure_field(rule: Rule) -> Option<&'static str> {
    Some(match rule {
        Rule::Age => "min_age",
        Rule::Guardian => "majority_age",
        Rule::Rest => "rest_hours",
        Rule::DayHours => "day_hours",
        Rule::WeekHours => "week_hours",
        Rule::MonthHours => "month_hours",
        Rule::DaysInRow => "days_in_row",
        Rule::Travel => "travel_minutes",
        Rule::Experienced => "experienced_least",
        _ => return None,
    })
}

fn strengths(form: &mut Reading, before: &Programme) -> Strengths {
    Rule::ALL.iter().filter(|rule| !rule.is_fixed()).fold(before.rules.strengths, |all, rule| {
        match form.choice(&strength_field(*rule), Strength::parse) {
            Some(strength) => all.with(*rule, strength),
            None => all,
        }
    })
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
        min_age: form.number("min_age", YOUNGEST..=80),
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
        strengths: strengths(&mut form, before),
        month_minutes: form.hours("month_hours", 1..=360),
        days_in_row: form.number("days_in_row", 1..=31),
        travel_kmh: form.number("travel_kmh", 3..=120),
        travel_minutes: form.number("travel_minutes", 0..=600),
        experienced_shifts: form.number("experienced_shifts", 1..=100),
        experienced_least: form.number("experienced_least", 0..=20),
        waitlist_closes_minutes: form.hours("waitlist_closes_hours", 0..=47),
        waitlist_fewest_first: form.ticked("waitlist_fewest_first"),
        hand_over_late_minutes: form.hours("hand_over_late_hours", 0..=47),
        step_in_asked_at_once: form.number("step_in_asked_at_once", 1..=20),
        waves: form.ticked("waves"),
        wave_target_hours: form.number("wave_target_hours", 0..=720),
        wave_all_hours: form.number("wave_all_hours", 0..=720),
        regular_shifts: form.number("regular_shifts", 1..=40),
        claims_week: form.number("claims_week", 0..=20),
        confirm_days: form.number("confirm_days", 0..=14),
        remind_hours: ["remind_hours_1", "remind_hours_2", "remind_hours_3"]
            .map(|field| form.number(field, 0..=EARLIEST_HOURS)),
        day_hour: form.number("day_hour", 0..=23),
        hours: hours(&mut form),
        misses: misses(&mut form),
    };
    for rule in Preset::of(&before.country).broken(&rules) {
        let lax = rules.strengths.of(rule) < Preset::least(rule);
        let figure = figure_field(rule).filter(|_| !lax).map(str::to_owned);
        form.fault(&figure.unwrap_or_else(|| strength_field(rule)), FaultKind::Law);
    }
    if rules.max_age < rules.min_age {
        form.fault("max_age", FaultKind::AgesCrossed);
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
