//! Letters about the life of a placement.

use super::Body;
use crate::act::Look;
use crate::error::Result;
use crate::{centers, placements};
use domain::ids::PlacementId;
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
    let until = w.date(placement.ends_on);
    let (subject, text) = match step {
        PlacementStep::Paused => {
            let (from, until) = placement.paused.unwrap_or((placement.starts_on, placement.ends_on));
            let text = w.placement_letter_paused_text(&center, &w.date(from), &w.date(until));
            (w.placement_letter_paused_subject(), text)
        }
        PlacementStep::Resumed => (w.placement_letter_resumed_subject(), w.placement_letter_resumed_text(&center)),
        PlacementStep::Transferred => {
            let text = w.placement_letter_transferred_text(&w.date(placement.starts_on), &center, &placement.badge);
            (w.placement_letter_transferred_subject(), text)
        }
        PlacementStep::Ended => {
            let because = w.end_sentence(placement.reason.unwrap_or(EndReason::OwnWish));
            (w.placement_letter_ended_subject(), w.placement_letter_ended_text(because, &center, &until))
        }
        PlacementStep::Completed => {
            (w.placement_letter_completed_subject(), w.placement_letter_completed_text(&center))
        }
    };
    Ok(Body {
        subject: subject.to_owned(),
        text,
        button: w.placement_letter_button().to_owned(),
        path: "/me".to_owned(),
        calendar: None,
        to: None,
    })
}
