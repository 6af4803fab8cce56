//! What comes out of a selection, as a table by center and as figures.

use super::page::{Pairs, field};
use super::path;
use crate::parts::*;
use domain::ids::CenterId;
use domain::selection::{Cut, Figures as Sums};
use leptos::prelude::*;
use programme::selection::{Picture, Run};
use std::collections::BTreeMap;
use words::Words;

/// Each center with the number to try and what comes out.
pub(super) fn table(w: Words, picture: &Picture, typed: &Pairs, faults: &[Fault]) -> impl IntoView + use<> {
    let columns = vec![
        Column::new(w.center_label()),
        Column::number(w.selection_column_takes()),
        Column::number(w.selection_column_has()),
        Column::number(w.selection_column_offers()),
        Column::number(w.selection_column_difference()),
        Column::number(w.selection_column_cut()),
        Column::number(w.selection_column_waiting()),
        Column::number(w.selection_column_first()),
        Column::number(w.selection_column_second()),
        Column::number(w.selection_column_third()),
    ];
    let none = Cut::default();
    let rows = picture
        .call
        .places
        .iter()
        .map(|place| {
            let name = place.names.in_language(w.language()).to_owned();
            let (now, then) = (
                picture.now.centers.get(&place.center).unwrap_or(&none),
                picture.then.centers.get(&place.center).unwrap_or(&none),
            );
            let held = place.placed + place.reserved;
            let of = format!("quota_{}", place.code);
            let quota = picture.quotas.get(&place.center).copied().unwrap_or(place.quota);
            let value =
                Some(field(typed, &of)).filter(|v| !v.is_empty()).map_or_else(|| quota.to_string(), str::to_owned);
            let wrong = fault_of(faults, &of);
            let invalid = wrong.is_some().then_some("true");
            let input = view! {
                <input
                    class="control w-4"
                    type="number"
                    id=of.clone()
                    name=of
                    value=value
                    min=held.to_string()
                    max="100000"
                    inputmode="numeric"
                    aria-label=w.selection_quota_of(&name)
                    aria-invalid=invalid
                />
                {wrong.map(|text| view! { <p class="error">{text}</p> })}
            };
            let difference = then.taken - now.taken;
            let difference = if difference > 0 { format!("+{}", w.number(difference)) } else { w.number(difference) };
            let link = format!("{}/{}", path(&picture.call.intake.code), place.code);
            vec![
                view! { <a href=link>{name}</a> }.into_any(),
                input.into_any(),
                w.number(held).into_any(),
                w.number(then.taken).into_any(),
                view! { <bdi>{difference}</bdi> }.into_any(),
                then.last.map_or_else(|| "–".to_owned(), |last| w.score(last.score)).into_any(),
                w.number(then.waiting).into_any(),
                w.number(then.wishes[0]).into_any(),
                w.number(then.wishes[1]).into_any(),
                w.number(then.wishes[2]).into_any(),
            ]
        })
        .collect();
    view! { <Table caption=w.selection_result_title() columns=columns rows=rows /> }
}

/// What a run that is kept gives each center, by the numbers that it was made with.
pub(super) fn of_run(w: Words, picture: &Picture, run: &Run) -> impl IntoView + use<> {
    let columns = vec![
        Column::new(w.center_label()),
        Column::number(w.selection_column_before()),
        Column::number(w.selection_column_takes()),
        Column::number(w.selection_column_offers()),
        Column::number(w.selection_column_cut()),
        Column::number(w.selection_column_waiting()),
    ];
    let none = Cut::default();
    let rows = picture
        .call
        .places
        .iter()
        .map(|place| {
            let name = place.names.in_language(w.language()).to_owned();
            let cut = run.figures.centers.get(&place.center).unwrap_or(&none);
            let quota = |quotas: &BTreeMap<CenterId, i64>| quotas.get(&place.center).copied().unwrap_or(place.quota);
            let (before, takes) = (quota(&run.quotas_before), quota(&run.quotas));
            let takes_text = w.number(takes);
            let takes_cell = if takes == before {
                takes_text.into_any()
            } else {
                view! { <strong>{takes_text}</strong> }.into_any()
            };
            vec![
                name.into_any(),
                w.number(before).into_any(),
                takes_cell,
                w.number(cut.taken).into_any(),
                cut.last.map_or_else(|| "–".to_owned(), |last| w.score(last.score)).into_any(),
                w.number(cut.waiting).into_any(),
            ]
        })
        .collect();
    view! { <Table caption=w.selection_draft_centers() columns=columns rows=rows /> }
}

/// How many get which wish.
pub(super) fn summary(w: Words, figures: &Sums) -> impl IntoView + use<> {
    let figures = vec![
        (w.selection_column_first().to_owned(), w.number(figures.wishes[0])),
        (w.selection_column_second().to_owned(), w.number(figures.wishes[1])),
        (w.selection_column_third().to_owned(), w.number(figures.wishes[2])),
        (w.selection_none().to_owned(), w.number(figures.waiting)),
    ];
    view! { <Figures figures=figures /> }
}
