//! Letters about choosing shifts: will you come, not this time, drawn by lot.

use super::{Body, ShiftWords, plain};
use crate::act::Look;
use crate::error::{Error, Result};
use crate::exchange;
use domain::ids::AssignmentId;
use domain::notices::Notice;
use words::Words;

pub(super) async fn body(look: &mut Look, w: Words, notice: &Notice) -> Result<Body> {
    if let Notice::ShiftConfirm { place } | Notice::ShiftReminder { place } = notice {
        return near(look, w, *place, matches!(notice, Notice::ShiftConfirm { .. })).await;
    }
    let (shift, subject, text, button) = match notice {
        Notice::RequestDeclined { shift, request } => {
            let s = ShiftWords::of(look, w, *shift).await?;
            let why: Option<String> = look
                .maybe(sql!("select answer from assignments where id = $1"), values![*request], |r| r.next())
                .await?;
            let text = w.notice_request_declined_text(&s.day, &s.time, &s.center, &why.unwrap_or_default());
            (shift, w.notice_request_declined_subject(&s.day), text, w.notice_request_declined_button())
        }
        Notice::ShiftWishEnded { shift } => {
            let s = ShiftWords::of(look, w, *shift).await?;
            let off = crate::shifts::find(look, *shift).await?.cancelled;
            let (subject, text) = match off {
                true => (
                    w.notice_wish_called_off_subject(&s.day),
                    w.notice_wish_called_off_text(&s.day, &s.time, &s.center, &s.position),
                ),
                false => (
                    w.notice_wish_moved_subject(&s.position),
                    w.notice_wish_moved_text(&s.day, &s.time, &s.center, &s.position),
                ),
            };
            (shift, subject, text, w.notice_request_declined_button())
        }
        Notice::BallotDrawn { shift, won } => {
            let s = ShiftWords::of(look, w, *shift).await?;
            let (subject, text) = match won {
                true => (
                    w.notice_ballot_won_subject(&s.day),
                    w.notice_ballot_won_text(&s.day, &s.time, &s.center, &s.position),
                ),
                false => (
                    w.notice_ballot_lost_subject(&s.day),
                    w.notice_ballot_lost_text(&s.day, &s.time, &s.center, &s.position),
                ),
            };
            (shift, subject, text, w.notice_shift_assigned_button())
        }
        other => return Err(Error::broken(format!("not about choosing: {}", other.kind()))),
    };
    Ok(plain(&subject, &text, button, format!("/shifts/{shift}")))
}

/// A shift is near: asked whether its holder will come, or reminded of it. The link answers either without signing in.
async fn near(look: &mut Look, w: Words, place: AssignmentId, asked: bool) -> Result<Body> {
    let shift = exchange::shift_of_place(look, place).await?;
    let s = ShiftWords::of(look, w, shift).await?;
    let path = format!("/coming/{}", exchange::coming_token(look, place).await?);
    Ok(if asked {
        let text = w.notice_shift_confirm_text(&s.day, &s.time, &s.center, &s.position);
        plain(&w.notice_shift_confirm_subject(&s.day), &text, w.notice_shift_confirm_button(), path)
    } else {
        let text = w.notice_shift_reminder_text(&s.day, &s.time, &s.center, &s.position);
        plain(&w.notice_shift_reminder_subject(&s.day, &s.time), &text, w.notice_shift_reminder_button(), path)
    })
}
