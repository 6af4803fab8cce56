//! Letters about places that change hands; those that ask something bring a link that answers it.

use super::{Body, ShiftWords, plain, worded};
use crate::act::Look;
use crate::error::{Error, Result};
use crate::{centers, exchange, people, shifts};
use chrono::{DateTime, Utc};
use domain::exchange::HandOverWay;
use domain::ids::{PersonId, ShiftId};
use domain::notices::wordings::Told;
use domain::notices::{Notice, Wording};
use words::Words;

/// The letter of a notice about a place that changes hands.
pub(super) async fn body(look: &mut Look, w: Words, notice: &Notice) -> Result<Body> {
    Ok(match notice {
        Notice::ShiftOffered { wait } => {
            let wait = exchange::find_wait(look, *wait).await?;
            let s = ShiftWords::of(look, w, wait.shift).await?;
            let until = moment(look, w, wait.shift, wait.until.unwrap_or(wait.since)).await?;
            let token = exchange::wait_token(look, &wait).await?;
            worded(w, Wording::ShiftOffered, s.facts().with(Told::Until, until), format!("/answer/{token}"))
        }
        Notice::ShiftOfferLapsed { shift } => {
            let s = ShiftWords::of(look, w, *shift).await?;
            worded(w, Wording::ShiftOfferLapsed, s.facts(), "/shifts")
        }
        Notice::HandOverAsked { ask } => {
            let ask = exchange::find_ask(look, *ask).await?;
            let hand_over = exchange::find(look, ask.hand_over).await?;
            let s = ShiftWords::of(look, w, hand_over.shift).await?;
            let (name, until) =
                (name(look, hand_over.person).await?, moment(look, w, hand_over.shift, ask.until).await?);
            let facts = s.facts().with(Told::Name, name).with(Told::Until, until);
            let path = format!("/answer/{}", exchange::ask_token(look, &ask).await?);
            match ask.gives {
                Some(gives) => {
                    let g = ShiftWords::of(look, w, gives).await?;
                    let gives = [g.day, g.time, g.center, g.position].join(w.list_comma());
                    worded(w, Wording::SwapAsked, facts.with(Told::Gives, gives), path)
                }
                None => worded(w, Wording::HandOverAsked, facts, path),
            }
        }
        Notice::HandOverFilled { hand_over } => {
            let hand_over = exchange::find(look, *hand_over).await?;
            let s = ShiftWords::of(look, w, hand_over.shift).await?;
            let name = name(look, hand_over.taken_by.ok_or(Error::NotFound)?).await?;
            let wording = match hand_over.way {
                HandOverWay::Swap => Wording::SwapAgreed,
                _ => Wording::HandOverFilled,
            };
            worded(w, wording, s.facts().with(Told::Name, name), "/my/shifts")
        }
        Notice::HandOverUnanswered { hand_over } => {
            let hand_over = exchange::find(look, *hand_over).await?;
            let s = ShiftWords::of(look, w, hand_over.shift).await?;
            worded(w, Wording::HandOverUnanswered, s.facts(), format!("/shifts/{}", hand_over.shift))
        }
        Notice::HandOverOpened { hand_over } => {
            let hand_over = exchange::find(look, *hand_over).await?;
            let s = ShiftWords::of(look, w, hand_over.shift).await?;
            let name = w.apart(&name(look, hand_over.person).await?);
            plain(
                &w.exchange_opened_subject(&name, &s.day),
                &w.exchange_opened_text(&name, &s.day, &s.time, &s.center, &s.position),
                w.exchange_opened_button(),
                format!("/rosters/cases/{}", hand_over.id),
            )
        }
        Notice::HandOverUnfilled { hand_over } => {
            let hand_over = exchange::find(look, *hand_over).await?;
            let s = ShiftWords::of(look, w, hand_over.shift).await?;
            worded(w, Wording::HandOverUnfilled, s.facts(), format!("/shifts/{}", hand_over.shift))
        }
        _ => return Err(Error::broken("no letter about a place that changes hands")),
    })
}

async fn name(look: &mut Look, person: PersonId) -> Result<String> {
    Ok(people::find(look, person).await?.name.short())
}

/// A moment on the wall of the shift's center.
async fn moment(look: &mut Look, w: Words, shift: ShiftId, at: DateTime<Utc>) -> Result<String> {
    let center = shifts::find(look, shift).await?.at.center;
    let zone = centers::find(look, center).await?.zone;
    Ok(w.date_and_time(&w.day(zone.date(at)), &w.time(zone.clock(at))))
}
