//! What somebody says of their time, as staff read it.

use crate::parts::*;
use chrono::NaiveDate;
use domain::availability::{Availability, Liking, Saying, WEEK, write_lectures};
use leptos::prelude::*;
use programme::availability::Said;
use words::Words;

/// Languages and the weeks around a day, in facts; nothing where nothing was said.
pub(in crate::pages) fn summary(w: Words, said: &Said, today: NaiveDate) -> AnyView {
    let mut facts = Vec::new();
    if !said.languages.is_empty() {
        let one =
            |s: &domain::applications::Spoken| format!("{} {}", w.spoken_language(&s.language), w.level_mark(s.level));
        let all: Vec<String> = said.languages.iter().map(one).collect();
        facts.push((w.availability_languages().to_owned(), w.list(&all).into_any()));
    }
    if let Some(term) = said.around(today) {
        facts.extend(of_term(w, &term.said));
    }
    if facts.is_empty() {
        return view! { <p class="hint">{w.people_nothing_yet()}</p> }.into_any();
    }
    view! { <Facts facts=facts /> }.into_any()
}

fn of_term(w: Words, said: &Availability) -> Vec<(String, AnyView)> {
    let span = |days: domain::availability::Days| match days.from == days.until {
        true => w.date(days.from),
        false => w.availability_days(&w.date(days.from), &w.date(days.until)),
    };
    let mut facts = vec![(w.availability_span().to_owned(), span(said.valid).into_any())];
    let mut push = |title: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            facts.push((title.to_owned(), w.list(&lines).into_any()));
        }
    };
    let lectures = WEEK.iter().enumerate().filter_map(|(day, weekday)| {
        let text = write_lectures(&said.lectures, day);
        (!text.is_empty()).then(|| format!("{} {text}", w.weekday(*weekday)))
    });
    push(w.availability_lectures(), lectures.collect());
    push(w.availability_exams(), said.exams.iter().map(|days| span(*days)).collect());
    let days = |what: Saying| said.days.iter().filter(move |(_, s)| *s == what).map(|(days, _)| span(*days)).collect();
    push(w.availability_blocked(), days(Saying::Blocked));
    push(w.availability_free(), days(Saying::Free));
    let liked = |how: Liking| {
        let parts = said.likings.iter().filter(move |(.., l)| *l == how);
        parts
            .map(|(day, part, _)| format!("{} {}", w.weekday(WEEK[*day]), super::fields::part_name(w, *part)))
            .collect()
    };
    push(w.availability_preferred(), liked(Liking::Preferred));
    push(w.availability_disliked(), liked(Liking::Disliked));
    push(w.availability_most(), said.most_shifts.iter().map(|n| w.number(*n)).collect());
    push(w.availability_target(), said.target_minutes.iter().map(|n| w.hours(*n)).collect());
    facts
}
