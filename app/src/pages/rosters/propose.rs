//! A proposal for the free places of a draft: looked at first, then accepted whole.

use super::{hours, name, position, week, week_words};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use domain::ids::RosterId;
use domain::refusals::Refusal;
use domain::time::Week;
use leptos::prelude::*;
use programme::rosters::{self, Proposal, Proposed};
use programme::{Error, centers};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// Which proposal.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ProposalForm {
    roster: String,
    seed: String,
    digest: String,
}

pub(super) async fn page(
    visit: Visit,
    Path((code, text)): Path<(String, String)>,
    Query(form): Query<ProposalForm>,
) -> Answer {
    let (week, w) = (week(&visit, &text)?, visit.words);
    let seed = form.seed.parse::<u64>().unwrap_or(1);
    let (center, proposal) = visit
        .look(move |look| {
            Box::pin(async move {
                let center = centers::by_code(look, &code).await?;
                let roster = rosters::of_week(look, &center, week).await?.ok_or(Error::NotFound)?;
                let proposal = rosters::propose(look, roster.id, seed).await?;
                Ok((center, proposal))
            })
        })
        .await?;
    let (number, span) = week_words(w, week);
    let here = paths::roster(&center.code, week);
    let title = name(w, &center);
    let sheet = visit.sheet(w.roster_propose_title()).back(&here, w.roster_board_of());
    Ok(sheet.show(move || {
        let body = if proposal.filled == 0 {
            view! {
                <Empty title=w.roster_propose_nothing_title() text=w.roster_propose_nothing_text() icon=Glyph::People />
            }
            .into_any()
        } else {
            shown(w, &proposal, seed, &here)
        };
        view! {
            <PageHead
                title=w.roster_propose_title().into_any()
                eyebrow=format!("{title} · {number} · {span}")
                lead=w.roster_propose_lead()
            />
            {body}
        }
    }))
}

fn shown(w: Words, proposal: &Proposal, seed: u64, here: &str) -> AnyView {
    let fields = vec![
        ("roster", proposal.roster.id.to_string()),
        ("seed", seed.to_string()),
        ("digest", proposal.digest.clone()),
    ];
    let columns = vec![
        Column::new(w.roster_weekday()),
        Column::new(w.time_label()),
        Column::new(w.roster_position()),
        Column::new(w.nav_people()),
    ];
    let rows = proposal.shifts.iter().filter(|s| !s.people.is_empty()).map(|s| row(w, s)).collect::<Vec<_>>();
    let here = here.to_owned();
    let another = format!("{here}/propose?seed={}", seed.wrapping_add(1));
    view! {
        <p>
            <strong>{w.roster_propose_figures(proposal.filled, proposal.free)}</strong>
        </p>
        <Form action="/api/rosters/accept" fields=fields>
            <Actions>
                <Button label=w.roster_propose_accept() />
                <Button tone=Tone::Quiet label=w.roster_propose_another() href=another />
                <Button tone=Tone::Plain label=w.cancel() href=here />
            </Actions>
        </Form>
        <Table caption=w.roster_propose_title() quiet_caption=true columns=columns rows=rows />
    }
    .into_any()
}

fn row(w: Words, proposed: &Proposed) -> Vec<AnyView> {
    let shift = &proposed.on.shift;
    let people = proposed
        .people
        .iter()
        .map(|(_, name)| view! { <li class="place new"><bdi>{name.short()}</bdi></li> })
        .collect::<Vec<_>>();
    vec![
        w.day_short(shift.date()).into_any(),
        hours(w, shift).into_any(),
        position(w, shift).into_any(),
        view! { <ul class="places" role="list">{people}</ul> }.into_any(),
    ]
}

pub(super) async fn accept(visit: Visit, Typed(form): Typed<ProposalForm>) -> Answer {
    let id: RosterId = form.roster.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let seed = form.seed.parse::<u64>().unwrap_or(1);
    let (proposal, path) = visit
        .look(move |look| {
            Box::pin(async move {
                let proposal = rosters::propose(look, id, seed).await?;
                let center = centers::find(look, proposal.roster.center).await?;
                Ok((proposal.clone(), paths::roster(&center.code, Week::of(proposal.roster.monday))))
            })
        })
        .await?;
    // Nobody accepts what they have not seen
    if proposal.digest != form.digest {
        return Err(visit.problem(Error::Refused(Refusal::Changed)));
    }
    let (places, version) = (proposal.places(), proposal.roster.version);
    let filled = places.len();
    let outcome = visit
        .act(move |act| {
            let places = places.clone();
            Box::pin(async move { rosters::accept(act, id, version, &places).await })
        })
        .await;
    visit.done(outcome.map(|()| json!({ "filled": filled })), |_| format!("{path}?told=accepted&count={filled}"))
}
