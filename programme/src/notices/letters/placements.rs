//! Letters about the life of a placement.

use super::{Body, worded};
use crate::act::Look;
use crate::error::Result;
use crate::{centers, placements};
use domain::ids::PlacementId;
use domain::notices::Wording;
use domain::notices::wordings::{Facts, Told};
use domain::placements::{EndReason, PlacementStep};
use words::Words;

pub(super) async fn body(look: &mut Look, w: Words, id: PlacementId, step: PlacementStep) -> Result<Body> {
    let placement = placements::find(look, id).await?;
    // After a transfer the letter is about the place that comes
    let placement = match step {
        PlacementStep::Transferred => placements::next_of(look, &placement).await?.unwrap_or(placement),
        _ => placement,
    };
    let center = centers::find(look, placement.center).await?.names.in_language(w.language()).to_owned();
    let facts = Facts::default().with(Told::Center, center).with(Told::Until, w.date(placement.ends_on));
    let (wording, facts) = match step {
        PlacementStep::Paused => {
            let (from, until) = placement.paused.unwrap_or((placement.starts_on, placement.ends_on));
            (Wording::PlacementPaused, facts.with(Told::From, w.date(from)).with(Told::Until, w.date(until)))
        }
        PlacementStep::Resumed => (Wording::PlacementResumed, facts),
        PlacementStep::Transferred => {
            let from = w.date(placement.starts_on);
            (Wording::PlacementTransferred, facts.with(Told::From, from).with(Told::Badge, placement.badge))
        }
        PlacementStep::Ended => {
            let because = w.end_sentence(placement.reason.unwrap_or(EndReason::OwnWish));
            (Wording::PlacementEnded, facts.with(Told::Because, because))
        }
        PlacementStep::Completed => (Wording::PlacementCompleted, facts),
    };
    Ok(worded(w, wording, facts, "/me"))
}
