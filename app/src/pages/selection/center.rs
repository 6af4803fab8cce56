//! What a selection gave at a center, for its staff.

use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Path;
use domain::rights::{At, May};
use domain::selection::OfferState;
use leptos::prelude::*;
use programme::selection::{self, Given};
use words::Words;

/// So many are listed by the programme.
const LISTED: usize = 200;

pub(super) async fn page(visit: Visit, Path((code, center)): Path<(String, String)>) -> Answer {
    let outcome =
        visit.look(|look| Box::pin(async move { selection::center_outcome(look, &code, &center).await })).await?;
    let (w, who, now) = (visit.words, visit.who(), visit.now);
    let programme = outcome.call.intake.programme;
    let opens = move |center| who.may(May::SeeApplications(At { programme, center }), now);
    let name = outcome.center.names.in_language(w.language()).to_owned();
    let title = outcome.call.intake.titles.in_language(w.language()).to_owned();
    let back = format!("{}?center={}", paths::APPLICATIONS, outcome.center.code);
    Ok(visit.sheet(w.selection_title()).back(&back, w.nav_applications()).show(move || {
        let head = view! { <PageHead title=format!("{}: {name}", w.selection_title()) eyebrow=title /> };
        if outcome.run.is_none() && outcome.offers.is_empty() {
            return view! {
                {head}
                <Empty title=w.selection_center_none_title() text=w.selection_center_none_text() />
            }
            .into_any();
        }
        let cut = outcome.cut.last.map(|last| w.score(last.score)).unwrap_or_else(|| "–".to_owned());
        let figures = vec![
            (w.selection_column_offers().to_owned(), w.number(outcome.cut.taken)),
            (w.selection_column_cut().to_owned(), cut),
            (w.selection_column_waiting().to_owned(), w.number(outcome.cut.waiting)),
        ];
        let states = outcome.offers.iter().map(|(state, count)| (state_word(w, *state), w.number(*count))).collect();
        let (given, waiting) = (people(w, &outcome.given, &opens, false), people(w, &outcome.waiting, &opens, true));
        view! {
            {head}
            <Figures figures=figures />
            <Section title=w.selection_center_offers()><Figures figures=states /></Section>
            <Section title=w.selection_center_given()>{given}</Section>
            <Section title=w.selection_center_waiting()>{waiting}</Section>
        }
        .into_any()
    }))
}

fn state_word(w: Words, state: OfferState) -> String {
    w.offer_state(state).to_owned()
}

/// The people of a list, each with a link where the case is one's own.
fn people(w: Words, all: &[Given], opens: &dyn Fn(domain::ids::CenterId) -> bool, ranked: bool) -> AnyView {
    if all.is_empty() {
        return view! { <p class="hint">{w.selection_center_nobody()}</p> }.into_any();
    }
    let rows = all
        .iter()
        .enumerate()
        .map(|(at, one)| {
            let rank = i64::try_from(at + 1).unwrap_or(i64::MAX);
            let mut note = vec![w.selection_wish_note(one.wish, &w.score(one.score))];
            if ranked {
                note.insert(0, w.selection_rank_note(rank));
            }
            note.push(w.stage(one.stage).to_owned());
            let (note, name) = (note.join(" · "), one.name.short());
            match one.center.filter(|center| opens(*center)) {
                Some(_) => {
                    let href = paths::application(one.application);
                    view! { <Item title=view! { <Name name=name /> } href=href note=note /> }.into_any()
                }
                None => view! { <Item title=view! { <Name name=name /> } note=note /> }.into_any(),
            }
        })
        .collect_view();
    let more = (all.len() >= LISTED).then(|| {
        let count = i64::try_from(all.len()).unwrap_or(i64::MAX);
        view! { <p class="hint">{w.selection_listed(count)}</p> }
    });
    view! {
        <List>{rows}</List>
        {more}
    }
    .into_any()
}
