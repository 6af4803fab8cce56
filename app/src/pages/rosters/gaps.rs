//! What a week lacks, line by line, each with the way to who could help.

use super::{assign_path, hours, position};
use crate::pages::sentences::of_other;
use crate::parts::*;
use domain::eligibility::Reason;
use domain::ids::PersonId;
use domain::rosters::Gap;
use leptos::prelude::*;
use programme::rosters::{Board, OnBoard};
use words::Words;

/// Every gap of a week; nothing where nothing is missing.
pub(super) fn list(w: Words, board: &Board) -> AnyView {
    let rows: Vec<AnyView> = board
        .gaps
        .iter()
        .filter_map(|gap| {
            let on = board.shifts.iter().find(|s| s.shift.id == gap.shift())?;
            Some(row(w, on, gap))
        })
        .collect();
    if rows.is_empty() {
        return ().into_any();
    }
    let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    view! {
        <More label=w.roster_gaps(count)>
            <List label=w.roster_gaps(count)>{rows}</List>
        </More>
    }
    .into_any()
}

/// One gap, with the way to who could help.
pub(super) fn row(w: Words, on: &OnBoard, gap: &Gap) -> AnyView {
    let shift = &on.shift;
    let title = [w.day(shift.date()), hours(w, shift), position(w, shift)].join(" · ");
    let end = gap.is_hard().then(|| view! { <Tag label=w.roster_gap_hard() news=News::Bad /> });
    let name =
        |person: PersonId| on.people.iter().find(|p| p.person == person).map(|p| p.name.short()).unwrap_or_default();
    let note = sentence(w, &name, gap);
    view! { <Item title=title.into_any() href=assign_path(shift.id) note=note.into_any() end=end.into_any() /> }
        .into_any()
}

/// What is missing, in a sentence.
pub(super) fn sentence(w: Words, name: &dyn Fn(PersonId) -> String, gap: &Gap) -> String {
    let because = |person: &PersonId, reasons: &[Reason]| {
        let why = reasons.iter().map(|reason| of_other(w, reason)).collect::<Vec<_>>().join(" ");
        format!("{}: {why}", name(*person))
    };
    match gap {
        Gap::Breach { person, reasons, .. } | Gap::Doubt { person, reasons, .. } => because(person, reasons),
        Gap::Unfilled { places, .. } => w.roster_needs(*places),
        Gap::NoLead { .. } => w.roster_gap_no_lead().to_owned(),
        Gap::NoSpeaker { language, level, people, .. } => {
            w.roster_gap_speaker(*people, &w.spoken_language(language.as_str()), w.level_mark(*level))
        }
        Gap::Inexperienced { people, .. } => w.roster_gap_experienced(*people),
        Gap::FirstAlone { person, .. } => because(person, &[Reason::FirstShift]),
    }
}
