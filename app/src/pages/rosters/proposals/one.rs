//! A proposal: how far it is while it is worked on, then what it would change.

use super::super::{name, week_words};
use super::{compared, parse, path, state, watch};
use crate::islands::watching::Watch;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use domain::centers::Center;
use domain::proposals::ProposalState;
use domain::rosters::Roster;
use domain::time::Week;
use leptos::prelude::*;
use programme::rosters::proposals::{self, Proposal, View};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// What was accepted just before.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Told {
    put: String,
    left: String,
    skipped: String,
}

impl Told {
    pub(super) fn banner(&self, w: Words) -> Option<AnyView> {
        let number = |text: &str| text.parse::<i64>().unwrap_or(0).clamp(0, 100_000);
        let (put, left, skipped) = (number(&self.put), number(&self.left), number(&self.skipped));
        if put + left + skipped == 0 {
            return None;
        }
        let mut said = vec![w.proposal_told_put(put)];
        if left > 0 {
            said.push(w.proposal_told_left(left));
        }
        let more = (skipped > 0).then(|| w.proposal_told_skipped(skipped));
        let news = if skipped > 0 { News::Warn } else { News::Good };
        Some(
            view! {
                <Banner news=news title=said.join(" ")>
                    {more.map(|more| view! { <p>{more}</p> })}
                    <p>{w.proposal_told_undo()}</p>
                </Banner>
            }
            .into_any(),
        )
    }
}

pub(in super::super) async fn page(visit: Visit, Path(id): Path<String>, Query(told): Query<Told>) -> Answer {
    let id = parse(&visit, &id)?;
    let (proposal, parts) = visit.look(move |look| Box::pin(proposals::find(look, id))).await?;
    if matches!(proposal.state, ProposalState::Done | ProposalState::Stopped) {
        return compared::show(&visit, id, &told).await;
    }
    let service = &visit.app.service;
    let view = proposals::view(service, visit.who(), id).await.map_err(|error| visit.problem(error))?;
    if visit.wants_json {
        let facts = json!({ "proposal": id, "state": view.state, "progress": view.progress, "terms": proposal.terms });
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let w = visit.words;
    let (eyebrow, board) = head(w, &parts);
    let title = state(w, view.state);
    let propose = format!("{board}/propose");
    if view.state == ProposalState::Failed {
        let sheet = visit.sheet(title).layout(Layout::Narrow).back(&propose, w.proposal_title());
        return Ok(sheet.show(move || {
            view! {
                <PageHead title=title.into_any() eyebrow=eyebrow lead=w.proposal_failed_text() />
                <Actions>
                    <Button label=w.proposal_again() href=propose />
                </Actions>
            }
        }));
    }
    let sheet = visit.sheet(title).layout(Layout::Narrow).back(&propose, w.proposal_title()).islands().refresh(3);
    Ok(sheet.show(move || {
        view! {
            <PageHead title=title.into_any() eyebrow=eyebrow lead=w.proposal_working_lead() />
            {working(w, &proposal, &view)}
        }
    }))
}

/// Which weeks of which centers it is about, and the first one's board.
pub(super) fn head(w: Words, parts: &[(Center, Roster)]) -> (String, String) {
    let names: Vec<String> = parts.iter().map(|(center, _)| name(w, center)).collect();
    let Some((center, roster)) = parts.first() else { return (String::new(), paths::ROSTERS.to_owned()) };
    let week = Week::of(roster.monday);
    let (number, span) = week_words(w, week);
    (format!("{} · {number} · {span}", names.join(", ")), paths::roster(&center.code, week))
}

fn working(w: Words, proposal: &Proposal, view: &View) -> AnyView {
    let here = path(proposal.id);
    let first = watch::far(w, view);
    let fields = vec![("proposal", proposal.id.to_string())];
    let stop = if proposal.stop_asked {
        view! { <p role="status">{w.proposal_stopping()}</p> }.into_any()
    } else {
        view! { <PostButton action="/api/proposals/stop" fields=fields label=w.proposal_stop() tone=Tone::Quiet /> }
            .into_any()
    };
    view! {
        <Watch source=format!("{here}/progress") label=w.proposal_progress().to_owned() first=first />
        <Actions>
            {stop}
            <Button tone=Tone::Plain label=w.proposal_look() href=here />
        </Actions>
    }
    .into_any()
}

/// Which proposal.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Which {
    proposal: String,
}

pub(in super::super) async fn stop(visit: Visit, Typed(form): Typed<Which>) -> Answer {
    let id = parse(&visit, &form.proposal)?;
    let outcome = visit.act(move |act| Box::pin(proposals::stop(act, id))).await;
    visit.done(outcome.map(|()| json!({ "proposal": id })), |_| path(id))
}
