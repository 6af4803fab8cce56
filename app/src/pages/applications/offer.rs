//! The place that is held for an applicant, with both answers, and where they stand on the list of those who wait.

use super::track::done;
use crate::pages::form::Typed;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use domain::ids::ApplicationId;
use domain::time::Zone;
use leptos::prelude::*;
use programme::Error;
use programme::selection::{self, Standing};
use serde::Deserialize;
use words::Words;

/// The card of an offer: where, until when, and what each answer means.
pub(super) fn offer_view(w: Words, id: ApplicationId, standing: &Standing) -> Option<AnyView> {
    let (offer, center) = standing.offer.as_ref().filter(|(offer, _)| offer.is_open())?;
    let name = center.names.in_language(w.language()).to_owned();
    let (day, time) = (w.day(center.zone.date(offer.until)), w.time(center.zone.clock(offer.until)));
    let until = w.selection_held_until(&w.date_and_time(&day, &time));
    let dearer = dearer(w, standing);
    let means = match &dearer {
        Some(centers) => vec![w.selection_accept_ends(centers), w.selection_decline_waits(centers)],
        None => vec![w.selection_decline_ends().to_owned()],
    };
    let means = means.into_iter().map(|text| view! { <p class="hint">{text}</p> }).collect_view();
    let fields = move || vec![("application", id.to_string()), ("offer", offer.id.to_string())];
    let (accept, decline) = (fields(), fields());
    Some(
        view! {
            <Card title=w.selection_held_title(&name)>
                <p>{until}</p>
                <Actions>
                    <PostButton action="/api/applications/accept" fields=accept label=w.applications_accept_place() />
                </Actions>
                {means}
                <More label=w.selection_decline_button()>
                    <p>{w.selection_decline_sure()}</p>
                    <PostButton
                        action="/api/applications/decline"
                        fields=decline
                        label=w.selection_decline_button()
                        tone=Tone::Danger
                    />
                </More>
            </Card>
        }
        .into_any(),
    )
}

/// The centers that somebody waits for, in words.
fn dearer(w: Words, standing: &Standing) -> Option<String> {
    let names: Vec<String> =
        standing.ranks.iter().map(|rank| rank.names.in_language(w.language()).to_owned()).collect();
    (!names.is_empty()).then(|| w.list(&names))
}

/// "You are number 14 for …", for each center that somebody waits for.
pub(super) fn ranks_view(w: Words, standing: &Standing, zone: Zone) -> Option<AnyView> {
    if standing.ranks.is_empty() {
        return None;
    }
    let lines = standing
        .ranks
        .iter()
        .map(|rank| {
            let line = w.selection_rank(rank.rank, rank.names.in_language(w.language()));
            view! { <p>{line}</p> }
        })
        .collect_view();
    let until = standing.rolls_until.map(|until| {
        let last = zone.date(until - chrono::Duration::seconds(1));
        view! { <p class="hint">{w.selection_rolls_until(&w.date(last))}</p> }
    });
    Some(view! { <Card title=w.selection_waiting_title()>{lines} {until}</Card> }.into_any())
}

/// What the buttons post.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Answered {
    application: String,
    offer: String,
}

impl Answered {
    fn parse(&self) -> programme::Result<(ApplicationId, Option<domain::ids::OfferId>)> {
        let id = self.application.parse().map_err(|_| Error::NotFound)?;
        let offer = match self.offer.trim() {
            "" => None,
            offer => Some(offer.parse().map_err(|_| Error::NotFound)?),
        };
        Ok((id, offer))
    }
}

pub(super) async fn accept(visit: Visit, Typed(form): Typed<Answered>) -> Answer {
    let outcome = match form.parse() {
        Err(error) => Err(error),
        Ok((id, offer)) => visit.act(move |act| Box::pin(selection::accept(act, id, offer))).await,
    };
    done(&visit, outcome, "accepted")
}

pub(super) async fn decline(visit: Visit, Typed(form): Typed<Answered>) -> Answer {
    let outcome = match form.parse() {
        Err(error) => Err(error),
        Ok((id, offer)) => visit.act(move |act| Box::pin(selection::decline(act, id, offer))).await,
    };
    done(&visit, outcome, "declined")
}
