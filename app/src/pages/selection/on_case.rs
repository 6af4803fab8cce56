//! What a selection made of an application, in words on its case.

use super::path;
use crate::pages::problem::Problem;
use crate::pages::visit::Visit;
use crate::parts::*;
use domain::applications::Application;
use domain::selection::Answer;
use domain::time::Zone;
use leptos::prelude::*;
use programme::selection::{self, Explained, Wish};
use words::Words;

/// Why a place was given or not, and what became of offers; nothing before there was one.
pub(in crate::pages) async fn on_case(
    visit: &Visit,
    application: &Application,
    code: &str,
    center: &str,
    zone: Zone,
) -> Result<Option<AnyView>, Problem> {
    let asked = application.clone();
    let explained = visit.look(|look| Box::pin(async move { selection::explained(look, &asked).await })).await?;
    if explained.run.is_none() && explained.offers.is_empty() {
        return Ok(None);
    }
    Ok(Some(view(visit.words, &explained, &format!("{}/{center}", path(code)), zone)))
}

fn view(w: Words, explained: &Explained, outcome: &str, zone: Zone) -> AnyView {
    let ranked = explained.run.as_ref().and_then(|run| run.published_at).map(|at| {
        view! { <p>{w.selection_case_ranked(&w.score(explained.score), &w.date(zone.date(at)))}</p> }
    });
    let wishes = explained
        .wishes
        .iter()
        .map(|wish| {
            let name = wish.names.in_language(w.language()).to_owned();
            view! { <Item title=name note=why(w, explained.score, wish) /> }
        })
        .collect_view();
    let offers = explained
        .offers
        .iter()
        .map(|(offer, names)| {
            let name = names.in_language(w.language()).to_owned();
            let until = w.date_and_time(&w.date(zone.date(offer.until)), &w.time(zone.clock(offer.until)));
            let mut note = vec![w.offer_state(offer.state).to_owned()];
            note.extend(offer.is_open().then(|| w.selection_offer_until(&until)));
            view! { <Item title=name note=note.join(" · ") /> }
        })
        .collect_view();
    let link = explained.run.as_ref().map(|_| {
        let href = outcome.to_owned();
        view! { <p><a href=href>{w.selection_case_link()}</a></p> }
    });
    view! {
        <Section title=w.selection_title() id="selection">
            {ranked}
            <List>{wishes} {offers}</List>
            {link}
        </Section>
    }
    .into_any()
}

/// Why, in a sentence with its figures.
fn why(w: Words, score: i64, wish: &Wish) -> String {
    let own = w.score(score);
    let why = match wish.answer {
        Answer::Given => w.selection_why_given(wish.number),
        Answer::Spared => w.selection_why_spared().to_owned(),
        Answer::Points { taken, last } => w.selection_why_points(taken, &w.score(last), &own),
        Answer::Lot { taken, last } => w.selection_why_lot(taken, &w.score(last)),
        Answer::NoPlaces => w.selection_why_none().to_owned(),
    };
    match wish.rank {
        Some(rank) => format!("{why} {}", w.selection_why_rank(rank)),
        None => why,
    }
}
