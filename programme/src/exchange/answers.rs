//! A colleague answers: with a yes the place changes hands in this very act, or not at all.

use super::{records, search, step};
use crate::act::Act;
use crate::error::{Error, Result};
use crate::shifts::{self, Place};
use domain::exchange::{AskState, Cover, CoverAsk, CoverState, CoverStep, CoverWay};
use domain::ids::{CoverAskId, CoverId, PersonId, ShiftId};
use domain::notices::Notice;
use domain::refusals::Refusal;
use domain::rights::May;

/// Says yes to what one was asked: takes the colleague's place, and gives the own one in return where that was asked.
///
/// # Errors
/// [`Error::NotAllowed`] for somebody else's question; [`Refusal::CoverGone`] when somebody was quicker or nobody is
/// sought any more; [`Refusal::OfferGone`] after its time; [`Refusal::NotEligible`] with what stands against it now.
pub async fn accept(act: &mut Act, id: CoverAskId) -> Result<Place> {
    let known = records::asks::find(act, id).await?;
    act.require(May::Be(known.person))?;
    let before = records::covers::find(act, known.cover).await?;
    hold(act, &before, known.person, known.gives).await?;
    let (ask, cover) = (records::asks::find(act, id).await?, records::covers::find(act, known.cover).await?);
    if ask.state != AskState::Open || cover.state != CoverState::Open {
        return Err(Refusal::CoverGone.into());
    }
    if ask.until <= act.now() {
        return Err(Refusal::OfferGone.into());
    }
    if !records::asks::set(act, &ask, AskState::Accepted).await? {
        return Err(Refusal::CoverGone.into());
    }
    pass(act, &cover, ask.person, ask.gives).await
}

/// Takes over what any colleague may take.
///
/// # Errors
/// As [`accept`]; [`Error::NotAllowed`] for one's own place.
pub async fn take_over(act: &mut Act, id: CoverId) -> Result<Place> {
    let me = act.person()?;
    let before = records::covers::find(act, id).await?;
    if before.person == me {
        return Err(Error::NotAllowed);
    }
    hold(act, &before, me, None).await?;
    let cover = records::covers::find(act, id).await?;
    if !cover.is_on_market() {
        return Err(Refusal::CoverGone.into());
    }
    pass(act, &cover, me, None).await
}

async fn hold(act: &mut Act, cover: &Cover, taker: PersonId, gives: Option<ShiftId>) -> Result<()> {
    shifts::hold_sorted(act, &[cover.person, taker]).await?;
    let mut held = vec![cover.shift];
    held.extend(gives);
    if shifts::hold_shifts(act, &held).await? { Ok(()) } else { Err(Refusal::CoverGone.into()) }
}

/// Passes the place on. Both sides are judged as if each had left their own; whatever stands against it undoes all.
async fn pass(act: &mut Act, cover: &Cover, taker: PersonId, gives: Option<ShiftId>) -> Result<Place> {
    empty(act, cover).await?;
    if let Some(gives) = gives {
        shifts::leave(act, gives, taker).await.map_err(gone)?;
    }
    let place = shifts::take_for(act, cover.shift, taker).await?;
    if let Some(gives) = gives {
        shifts::take_for(act, gives, cover.person).await?;
        shifts::told(act, gives, taker).await?;
        records::asks::withdraw_giving(act, gives, taker).await?;
        // Whatever was sought for the place that has just been given
        if let Some(other) = records::covers::open_of(act, gives, taker).await? {
            super::covers::end(act, &other, CoverState::Withdrawn, CoverStep::Withdrawn, "").await?;
        }
    }
    filled(act, cover, taker, CoverStep::Filled).await?;
    Ok(place)
}

/// Makes the place free that a search is about.
pub(super) async fn empty(act: &mut Act, cover: &Cover) -> Result<()> {
    if cover.holds {
        return shifts::free_place(act, cover.shift).await;
    }
    shifts::leave(act, cover.shift, cover.person).await.map(drop).map_err(gone)
}

/// Whoever has lost the place meanwhile has none to give.
fn gone(error: Error) -> Error {
    match error {
        Error::Refused(Refusal::NotOnShift) => Refusal::CoverGone.into(),
        error => error,
    }
}

/// Ends a search in which somebody took over, and tells whoever is free now.
pub(super) async fn filled(act: &mut Act, cover: &Cover, taker: PersonId, said: CoverStep) -> Result<()> {
    if !records::covers::end(act, cover, CoverState::Filled, Some(taker)).await? {
        return Err(Refusal::CoverGone.into());
    }
    records::asks::withdraw(act, cover.id).await?;
    records::asks::withdraw_giving(act, cover.shift, cover.person).await?;
    step(act, cover, said, Some(taker), "").await?;
    shifts::told(act, cover.shift, cover.person).await?;
    act.tell(cover.at.programme, cover.person, Notice::CoverFilled { cover: cover.id }).await
}

/// Says no to what one was asked.
///
/// # Errors
/// [`Error::NotAllowed`] for somebody else's question; [`Refusal::CoverGone`] when it is not open any more.
pub async fn decline(act: &mut Act, id: CoverAskId) -> Result<CoverAsk> {
    let known = records::asks::find(act, id).await?;
    act.require(May::Be(known.person))?;
    let cover = records::covers::find(act, known.cover).await?;
    shifts::hold_shifts(act, &[cover.shift]).await?;
    if !records::asks::set(act, &known, AskState::Declined).await? {
        return Err(Refusal::CoverGone.into());
    }
    unanswered(act, &cover, known.person, CoverStep::Declined).await?;
    records::asks::find(act, id).await
}

/// Goes on after a no, or after a time in which nobody answered.
pub(super) async fn unanswered(act: &mut Act, cover: &Cover, person: PersonId, said: CoverStep) -> Result<()> {
    step(act, cover, said, Some(person), "").await?;
    if matches!(cover.way, CoverWay::HandOver | CoverWay::Swap) {
        return act.tell(cover.at.programme, cover.person, Notice::CoverUnanswered { cover: cover.id }).await;
    }
    if cover.way == CoverWay::Search && cover.state == CoverState::Open {
        search::ask_next(act, cover).await?;
    }
    Ok(())
}
