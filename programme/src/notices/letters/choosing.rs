//! Letters about choosing shifts: will you come, not this time, drawn by lot.

use super::{Body, ShiftWords, worded};
use crate::act::Look;
use crate::error::{Error, Result};
use crate::exchange;
use domain::ids::AssignmentId;
use domain::notices::wordings::Told;
use domain::notices::{Notice, Wording};
use words::Words;

pub(super) async fn body(look: &mut Look, w: Words, notice: &Notice) -> Result<Body> {
    if let Notice::ShiftConfirm { place } | Notice::ShiftReminder { place } = notice {
        return near(look, w, *place, matches!(notice, Notice::ShiftConfirm { .. })).await;
    }
    let (shift, wording) = match notice {
        Notice::RequestDeclined { shift, .. } => (shift, Wording::RequestDeclined),
        Notice::ShiftWishEnded { shift } => match crate::shifts::find(look, *shift).await?.cancelled {
            true => (shift, Wording::WishCalledOff),
            false => (shift, Wording::WishMoved),
        },
        Notice::ShiftWishBack { shift } => (shift, Wording::ShiftWishBack),
        Notice::BallotDrawn { shift, won: true } => (shift, Wording::BallotWon),
        Notice::BallotDrawn { shift, won: false } => (shift, Wording::BallotLost),
        other => return Err(Error::broken(format!("not about choosing: {}", other.kind()))),
    };
    let mut facts = ShiftWords::of(look, w, *shift).await?.facts();
    if let Notice::RequestDeclined { request, .. } = notice {
        let why: Option<String> =
            look.maybe(sql!("select answer from assignments where id = $1"), values![*request], |r| r.next()).await?;
        facts = facts.with(Told::Why, why.unwrap_or_default());
    }
    Ok(worded(w, wording, facts, format!("/shifts/{shift}")))
}

/// A shift is near: asked whether its holder will come, or reminded of it. The link answers either without signing in.
async fn near(look: &mut Look, w: Words, place: AssignmentId, asked: bool) -> Result<Body> {
    let shift = exchange::shift_of_place(look, place).await?;
    let facts = ShiftWords::of(look, w, shift).await?.facts();
    let path = format!("/coming/{}", exchange::coming_token(look, place).await?);
    Ok(worded(w, if asked { Wording::ShiftConfirm } else { Wording::ShiftReminder }, facts, path))
}
