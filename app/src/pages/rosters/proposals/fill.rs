//! What would fill the free places of a shift, in words.

use super::called;
use crate::parts::*;
use domain::eligibility::Reason;
use domain::ids::PersonId;
use domain::people::Name;
use leptos::prelude::*;
use programme::rosters::proposals::{Lever, WouldFill};
use std::collections::BTreeMap;
use words::Words;

/// So many names are read with ease.
const NAMED: usize = 5;

/// A section with everything that alone would let somebody come.
pub(in super::super) fn section(w: Words, gap: &WouldFill, names: &BTreeMap<PersonId, Name>) -> AnyView {
    let able: Vec<PersonId> = gap.nearly.iter().filter(|n| n.reasons.is_empty()).map(|n| n.person).collect();
    let mut rows = Vec::new();
    if !able.is_empty() {
        rows.push(row(w, w.proposal_fill_able().to_owned(), &able, names));
    }
    rows.extend(gap.levers.iter().map(|lever| row(w, title(w, lever), &lever.people, names)));
    let body = if rows.is_empty() {
        view! { <p class="hint">{w.proposal_fill_none()}</p> }.into_any()
    } else {
        view! { <List label=w.proposal_fill()>{rows}</List> }.into_any()
    };
    view! { <Section title=w.proposal_fill() id="fill">{body}</Section> }.into_any()
}

fn row(w: Words, title: String, people: &[PersonId], names: &BTreeMap<PersonId, Name>) -> AnyView {
    let mut all: Vec<String> = people.iter().take(NAMED).map(|person| called(names, *person)).collect();
    if people.len() > NAMED {
        all.push("…".to_owned());
    }
    let count = i64::try_from(people.len()).unwrap_or(i64::MAX);
    view! { <Item title=title note=w.proposal_fill_people(count, &w.list(&all)) /> }.into_any()
}

fn title(w: Words, lever: &Lever) -> String {
    match lever.reason {
        Reason::DayHours { .. } | Reason::WeekHours { .. } | Reason::MonthHours { .. } => w.proposal_fill_hours(),
        Reason::Rest { .. } => w.proposal_fill_rest(),
        Reason::DaysInRow { .. } => w.proposal_fill_row(),
        Reason::Training { .. } => w.proposal_fill_course(),
        Reason::Language { language, level } | Reason::Covered { language, level } => {
            return w.proposal_fill_speaker(&w.spoken_language(language.as_str()), w.level_mark(level));
        }
        Reason::FirstShift | Reason::Experienced => w.proposal_fill_experienced(),
        Reason::Overlap { .. } => w.proposal_fill_elsewhere(),
        Reason::Travel { .. } => w.proposal_fill_way(),
        Reason::Lecture | Reason::Exams | Reason::Blocked | Reason::OwnLimit { .. } => w.proposal_fill_times(),
        Reason::NotPlaced | Reason::PlacementPaused => w.proposal_fill_placed(),
        Reason::AgeUnknown | Reason::TooYoung { .. } => w.proposal_fill_age(),
        Reason::Guardian => w.proposal_fill_guardian(),
        Reason::NotPublished
        | Reason::Cancelled
        | Reason::Started
        | Reason::Full
        | Reason::AlreadyOn
        | Reason::Requested
        | Reason::Ballot { .. }
        | Reason::NotOpenYet { .. }
        | Reason::ClaimCap { .. }
        | Reason::SignUpPaused => return crate::pages::sentences::of_other(w, &lever.reason),
    }
    .to_owned()
}
