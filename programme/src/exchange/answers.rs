//! A colleague answers: with a yes the place changes hands in this very act, or not at all.

use super::{records, search, step};
use crate::act::Act;
use crate::error::{Error, Result};
use crate::shifts::{self, Place};
use domain::exchange::{AskState, HandOver, HandOverAsk, HandOverState, HandOverStep, HandOverWay};
use domain::ids::{HandOverAskId, HandOverId, PersonId, ShiftId};
use domain::notices::Notice;
use domain::refusals::Refusal;
use domain::rights::May;

/// Says yes to what one was asked: takes the colleague's place, and gives the own one in return where that was asked.
///
/// # Errors
/// [`Error::NotAllowed`] for somebody else's question; [`Refusal::HandOverGone`] when somebody was quicker or nobody is
/// sought any more; [`Refusal::OfferGone`] after its time; [`Refusal::NotEligible`] with what stands against it now.
pub async fn accept(act: &mut Act, id: HandOverAskId) -> Result<Place> {
    let known = records::asks::find(act, id).await?;
    act.require(May::Be(known.person))?;
    let before = records::hand_overs::find(act, known.hand_over).await?;
    hold(act, &before, known.person, known.gives).await?;
    let (ask, hand_over) =
        (records::asks::find(act, id).await?, records::hand_overs::find(act, known.hand_over).await?);
    if ask.state != AskState::Open || hand_over.state != HandOverState::Open {
        return Err(Refusal::HandOverGone.into());
    }
    if ask.until <= act.now() {
        return Err(Refusal::OfferGone.into());
    }
    if !records::asks::set(act, &ask, AskState::Accepted).await? {
        return Err(Refusal::HandOverGone.into());
    }
    pass(act, &hand_over, ask.person, ask.gives).await
}

/// Takes over what any colleague may take.
///
/// # Errors
/// As [`accept`]; [`Error::NotAllowed`] for one's own place; [`Refusal::CoordinatorDecides`] where nobody may by themselves.
pub async fn take_over(act: &mut Act, id: HandOverId) -> Result<Place> {
    let me = act.person()?;
    let before = records::hand_overs::find(act, id).await?;
    if before.person == me {
        return Err(Error::NotAllowed);
    }
    hold(act, &before, me, None).await?;
    let hand_over = records::hand_overs::find(act, id).await?;
    if !hand_over.is_on_market() {
        return Err(Refusal::HandOverGone.into());
    }
    if shifts::find(act, hand_over.shift).await?.position.approval {
        return Err(Refusal::CoordinatorDecides.into());
    }
    shifts::may_alone(act, me).await?;
    pass(act, &hand_over, me, None).await
}

async fn hold(act: &mut Act, hand_over: &HandOver, taker: PersonId, gives: Option<ShiftId>) -> Result<()> {
    shifts::hold_sorted(act, &[hand_over.person, taker]).await?;
    let mut held = vec![hand_over.shift];
    held.extend(gives);
    if shifts::hold_shifts(act, &held).await? { Ok(()) } else { Err(Refusal::HandOverGone.into()) }
}

/// Passes the place on. Both sides are judged as if each had left their own; whatever stands against it undoes all.
async fn pass(act: &mut Act, hand_over: &HandOver, taker: PersonId, gives: Option<ShiftId>) -> Result<Place> {
    empty(act, hand_over).await?;
    if let Some(gives) = gives {
        shifts::leave(act, gives, taker).await.map_err(gone)?;
    }
    let place = shifts::take_for(act, hand_over.shift, taker).await?;
    if let Some(gives) = gives {
        shifts::take_for(act, gives, hand_over.person).await?;
        shifts::told(act, gives, taker).await?;
        super::hooks::gives_no_more(act, gives, Some(taker)).await?;
        // Whatever was sought for the place that has just been given
        if let Some(other) = records::hand_overs::open_of(act, gives, taker).await? {
            super::hand_overs::end(act, &other, HandOverState::Withdrawn, HandOverStep::Withdrawn, "").await?;
        }
    }
    filled(act, hand_over, taker, HandOverStep::Filled).await?;
    Ok(place)
}

/// Makes the place free that a search is about.
pub(super) async fn empty(act: &mut Act, hand_over: &HandOver) -> Result<()> {
    if hand_over.holds {
        return shifts::free_place(act, hand_over.shift).await;
    }
    shifts::leave(act, hand_over.shift, hand_over.person).await.map(drop).map_err(gone)
}

/// Whoever has lost the place meanwhile has none to give.
fn gone(error: Error) -> Error {
    match error {
        Error::Refused(Refusal::NotOnShift) => Refusal::HandOverGone.into(),
        error => error,
    }
}

/// Ends a search in which somebody took over, and tells whoever is free now.
pub(super) async fn filled(act: &mut Act, hand_over: &HandOver, taker: PersonId, said: HandOverStep) -> Result<()> {
    if !records::hand_overs::end(act, hand_over, HandOverState::Filled, Some(taker)).await? {
        return Err(Refusal::HandOverGone.into());
    }
    records::asks::withdraw(act, hand_over.id).await?;
    super::hooks::gives_no_more(act, hand_over.shift, Some(hand_over.person)).await?;
    step(act, hand_over, said, Some(taker), "").await?;
    shifts::told(act, hand_over.shift, hand_over.person).await?;
    act.tell(hand_over.at.programme, hand_over.person, Notice::HandOverFilled { hand_over: hand_over.id }).await
}

/// Says no to what one was asked.
///
/// # Errors
/// [`Error::NotAllowed`] for somebody else's question; [`Refusal::HandOverGone`] when it is not open any more.
pub async fn decline(act: &mut Act, id: HandOverAskId) -> Result<HandOverAsk> {
    let known = records::asks::find(act, id).await?;
    act.require(May::Be(known.person))?;
    let hand_over = records::hand_overs::find(act, known.hand_over).await?;
    shifts::hold_shifts(act, &[hand_over.shift]).await?;
    if !records::asks::set(act, &known, AskState::Declined).await? {
        return Err(Refusal::HandOverGone.into());
    }
    unanswered(act, &hand_over, known.person, HandOverStep::Declined).await?;
    records::asks::find(act, id).await
}

/// Goes on after a no, or after a time in which nobody answered.
pub(super) async fn unanswered(
    act: &mut Act,
    hand_over: &HandOver,
    person: PersonId,
    said: HandOverStep,
) -> Result<()> {
    step(act, hand_over, said, Some(person), "").await?;
    if matches!(hand_over.way, HandOverWay::Colleague | HandOverWay::Swap) {
        return act
            .tell(hand_over.at.programme, hand_over.person, Notice::HandOverUnanswered { hand_over: hand_over.id })
            .await;
    }
    if hand_over.way == HandOverWay::Search && hand_over.state == HandOverState::Open {
        search::ask_next(act, hand_over).await?;
    }
    Ok(())
}
