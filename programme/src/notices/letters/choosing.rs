//! Letters about choosing shifts: will you come, not this time, drawn by lot.

use super::{Body, ShiftWords};
use crate::act::Look;
use crate::error::{Error, Result};
use domain::notices::Notice;
use words::Words;

pub(super) async fn body(look: &mut Look, w: Words, notice: &Notice) -> Result<Body> {
    let (shift, subject, text, button, path) = match notice {
        Notice::ShiftConfirm { shift } => {
            let s = ShiftWords::of(look, w, *shift).await?;
            let text = w.notice_shift_confirm_text(&s.day, &s.time, &s.center, &s.position);
            (shift, w.notice_shift_confirm_subject(&s.day), text, w.notice_shift_confirm_button(), "#come")
        }
        Notice::RequestDeclined { shift, request } => {
            let s = ShiftWords::of(look, w, *shift).await?;
            let why: Option<String> = look
                .maybe(sql!("select answer from assignments where id = $1"), values![*request], |r| r.next())
                .await?;
            let text = w.notice_request_declined_text(&s.day, &s.time, &s.center, &why.unwrap_or_default());
            (shift, w.notice_request_declined_subject(&s.day), text, w.notice_request_declined_button(), "")
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
            (shift, subject, text, w.notice_shift_assigned_button(), "")
        }
        other => return Err(Error::broken(format!("not about choosing: {}", other.kind()))),
    };
    let path = format!("/shifts/{shift}{path}");
    Ok(Body { subject, text, button: button.to_owned(), path, calendar: None, to: None })
}
