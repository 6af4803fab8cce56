//! The rules of shifts: each with how much it weighs and the figure that it measures by.

use super::Filled;
use crate::parts::*;
use ::programme::programmes::form::{figure_field, strength_field};
use domain::programmes::{Preset, Rule, Strength};
use leptos::prelude::*;
use words::Words;

/// Every rule, first those about a person, then those about a shift as a whole.
pub(super) fn section(w: Words, f: &Filled) -> AnyView {
    let rows = |whole: bool| {
        Rule::ALL
            .iter()
            .filter(move |rule| rule.is_of_shift() == whole)
            .map(|rule| row(w, f, *rule))
            .collect::<Vec<_>>()
    };
    let (people, shifts) = (rows(false), rows(true));
    let more = [figure(f, "travel_kmh", w.rules_kmh()), figure(f, "experienced_shifts", w.rules_experienced_figure())];
    let choosing = [
        figure(f, "wave_target_hours", w.rules_wave_target()),
        figure(f, "wave_all_hours", w.rules_wave_all()),
        figure(f, "regular_shifts", w.rules_regular()),
        figure(f, "claims_week", w.rules_cap()),
        figure(f, "confirm_days", w.rules_confirm()),
        figure(f, "remind_hours_1", w.rules_remind_first()),
        figure(f, "remind_hours_2", w.rules_remind_second()),
        figure(f, "remind_hours_3", w.rules_remind_third()),
        figure(f, "day_hour", w.rules_day_hour()),
    ];
    let waves = !f.value("waves").is_empty();
    let hours = hours(w, f);
    view! {
        <Section title=w.rules_choosing() id="choosing">
            <Checkbox name="waves" label=w.rules_waves() checked=waves hint=w.rules_waves_hint() />
            {choosing.into_iter().collect_view()}
        </Section>
        <Section title=w.rules_title() id="rules">
            <p>{w.rules_lead()}</p>
            <h3>{w.rules_people()}</h3>
            {people}
            <h3>{w.rules_shifts()}</h3>
            {shifts}
            {more.into_iter().collect_view()}
        </Section>
        {hours}
    }
    .into_any()
}

/// What is said of attendance and of the hours that follow from it.
fn hours(w: Words, f: &Filled) -> AnyView {
    let figures = [
        figure(f, "undo_minutes", w.attendance_rule_undo()),
        figure(f, "close_minutes", w.attendance_rule_close()),
        figure(f, "round_minutes", w.attendance_rule_round()),
        figure(f, "night_from", w.attendance_rule_night_from()),
        figure(f, "night_until", w.attendance_rule_night_until()),
        figure(f, "night_percent", w.attendance_rule_night()),
        figure(f, "holiday_percent", w.attendance_rule_holiday()),
        figure(f, "day_cap_hours", w.attendance_rule_cap()),
        figure(f, "correction_alone_minutes", w.attendance_rule_alone()),
        figure(f, "dispute_days", w.attendance_rule_dispute_days()),
    ];
    let misses = [
        figure(f, "miss_warn_at", w.misses_rule_warn_at()),
        figure(f, "miss_limit", w.misses_rule_limit()),
        figure(f, "miss_back_after", w.misses_rule_back_after()),
        figure(f, "excuse_days", w.misses_rule_excuse_days()),
    ];
    let breaks = !f.value("breaks_count").is_empty();
    view! {
        <Section title=w.attendance_rule_title() id="hours">
            <Checkbox name="breaks_count" label=w.attendance_rule_breaks() checked=breaks />
            {figures.into_iter().collect_view()}
        </Section>
        <Section title=w.misses_rule_title() id="misses">
            <p>{w.misses_rule_text()}</p>
            {misses.into_iter().collect_view()}
        </Section>
    }
    .into_any()
}

fn row(w: Words, f: &Filled, rule: Rule) -> AnyView {
    let figure = figure_field(rule).map(|field| figure(f, field, figure_label(w, rule)));
    if rule.is_fixed() {
        return view! { <p>{w.rule(rule)} " " <Tag label=w.strength(Strength::Hard) /></p> }.into_any();
    }
    let name = strength_field(rule);
    let (value, wrong) = (f.value(&name), f.wrong(&name));
    let least = Preset::least(rule);
    let choices: Vec<Choice> = Strength::ALL
        .iter()
        .rev()
        .filter(|s| **s >= least)
        .map(|s| Choice::new(s.as_str(), w.strength(*s)).chosen(s.as_str() == value))
        .collect();
    let select = if least == Strength::Off {
        view! { <Select name=name label=w.rule(rule) choices=choices error=wrong width=16 /> }.into_any()
    } else {
        view! { <Select name=name label=w.rule(rule) choices=choices error=wrong width=16 hint=w.rules_law() /> }
            .into_any()
    };
    view! { <div class="beside">{select} {figure}</div> }.into_any()
}

fn figure_label(w: Words, rule: Rule) -> &'static str {
    match rule {
        Rule::Age => w.admin_min_age(),
        Rule::Guardian => w.admin_majority_age(),
        Rule::Rest => w.admin_rest_hours(),
        Rule::DayHours => w.admin_day_hours(),
        Rule::WeekHours => w.admin_week_hours(),
        Rule::MonthHours => w.rules_month_figure(),
        Rule::DaysInRow => w.rules_row_figure(),
        Rule::Travel => w.rules_travel_figure(),
        _ => w.rules_least_figure(),
    }
}

fn figure(f: &Filled, field: &str, label: &str) -> AnyView {
    ask!(f, field, label.to_owned(), inputmode = "decimal", width = 4u8)
}
