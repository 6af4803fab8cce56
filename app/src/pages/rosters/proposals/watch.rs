//! How far a proposal is, in words, and the same as events while it is worked on.

use super::parse;
use crate::islands::watching::Far;
use crate::pages::visit::{Answer, Visit};
use axum::extract::Path;
use axum::response::IntoResponse;
use axum::response::sse::{Event, Sse};
use domain::ids::ProposalId;
use domain::proposals::ProposalState;
use domain::rights::Who;
use programme::Service;
use programme::rosters::proposals::{self, View};
use std::convert::Infallible;
use std::time::{Duration, Instant};
use words::Words;

/// How often it is looked.
const EVERY: Duration = Duration::from_millis(500);
/// A browser that goes on watching asks again after so long; its right is asked again with it.
const AT_ONCE: Duration = Duration::from_secs(25);

/// How far it is, in the reader's words.
pub(super) fn far(w: Words, view: &View) -> Far {
    let progress = view.progress;
    let over = view.state != ProposalState::Working;
    let mut lines = Vec::new();
    if progress.places == 0 && !over {
        lines.push(w.proposal_waiting().to_owned());
    }
    if let Some(best) = progress.best {
        lines.push(w.proposal_best(&w.number(best)));
    }
    if let Some(bound) = progress.bound {
        lines.push(w.proposal_bound(&w.number(bound)));
    }
    match progress.gap() {
        Some(0) => lines.push(w.proposal_proven().to_owned()),
        Some(gap) => lines.push(w.proposal_gap(&w.number(gap))),
        None if progress.places > 0 && !over => lines.push(w.proposal_begun().to_owned()),
        None => {}
    }
    if progress.millis > 0 {
        lines.push(w.proposal_since((progress.millis + 999) / 1000));
    }
    let figures = w.proposal_given(progress.given, progress.places);
    Far { figures, value: progress.given, max: progress.places, lines, over }
}

/// Where a stream of events stands.
struct Watched {
    service: Service,
    who: Who,
    words: Words,
    id: ProposalId,
    since: Instant,
    told: Option<Far>,
}

impl Watched {
    /// The next news; nothing once it is over, or when the watcher should ask again.
    async fn next(mut self) -> Option<(Result<Event, Infallible>, Self)> {
        if self.told.as_ref().is_some_and(|told| told.over) {
            return None;
        }
        while self.since.elapsed() < AT_ONCE && !proposals::is_ending(&self.service) {
            let view = proposals::view(&self.service, self.who.clone(), self.id).await.ok()?;
            let far = far(self.words, &view);
            if self.told.as_ref() != Some(&far) {
                let event = Event::default().json_data(&far).ok()?;
                self.told = Some(far);
                return Some((Ok(event), self));
            }
            tokio::time::sleep(EVERY).await;
        }
        None
    }
}

pub(in super::super) async fn events(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = parse(&visit, &id)?;
    let (service, who) = (visit.app.service.clone(), visit.who());
    proposals::view(&service, who.clone(), id).await.map_err(|error| visit.problem(error))?;
    let watched = Watched { service, who, words: visit.words, id, since: Instant::now(), told: None };
    Ok(Sse::new(futures::stream::unfold(watched, Watched::next)).into_response())
}
