//! What follows when places come and go in other ways: nobody waits for what they have, nothing is sought in vain.

use super::{awaited, hand_overs, records, waits};
use crate::act::{Act, Look};
use crate::error::Result;
use crate::shifts;
use domain::exchange::{HandOverState, HandOverStep, HandOverWay, WaitState};
use domain::ids::{PersonId, RosterId, ShiftId, ShiftWaitId};
use domain::notices::Notice;
use domain::shifts::Shift;

/// Somebody has got a place on a shift: they wait for none any more, and one that was held for them goes on.
pub(crate) async fn placed(act: &mut Act, shift: ShiftId, person: PersonId) -> Result<()> {
    if records::waits::has_place(act, shift, person).await? == Some(true) {
        shifts::free_place(act, shift).await?;
        waits::offer_free(act, shift).await?;
    }
    Ok(())
}

/// Somebody has left a shift: nobody is sought for them any more, and the place goes to whoever waits for it.
pub(crate) async fn left(act: &mut Act, shift: ShiftId, person: PersonId) -> Result<()> {
    if let Some(hand_over) =
        records::hand_overs::open_of(act, shift, person).await?.filter(|hand_over| !hand_over.holds)
    {
        hand_overs::end(act, &hand_over, HandOverState::Withdrawn, HandOverStep::Withdrawn, "").await?;
    }
    gives_no_more(act, shift, Some(person)).await?;
    waits::offer_free(act, shift).await
}

/// Somebody says that they will come: nobody is sought for them any more. Whoever asks holds neither the person nor the
/// shift yet.
pub(crate) async fn comes(act: &mut Act, shift: ShiftId, person: PersonId) -> Result<()> {
    shifts::hold_sorted(act, &[person]).await?;
    shifts::hold_shifts(act, &[shift]).await?;
    let open = records::hand_overs::open_of(act, shift, person).await?.filter(|hand_over| !hand_over.holds);
    match open {
        Some(open) => hand_overs::end(act, &open, HandOverState::Withdrawn, HandOverStep::Withdrawn, "").await,
        None => Ok(()),
    }
}

/// A shift was called off and has no places any more: whoever waited for one is told. Whose waiting ended.
pub(crate) async fn called_off(act: &mut Act, shift: &Shift) -> Result<Vec<ShiftWaitId>> {
    let mut ended = Vec::new();
    for (wait, person) in records::waits::close_all(act, shift.id).await? {
        act.tell(shift.at.programme, person, Notice::ShiftWishEnded { shift: shift.id }).await?;
        ended.push(wait);
    }
    for hand_over in records::hand_overs::open_on(act, shift.id).await? {
        if records::hand_overs::end(act, &hand_over, HandOverState::Closed, None).await? {
            records::asks::withdraw(act, hand_over.id).await?;
            super::step(act, &hand_over, HandOverStep::Closed, None, "").await?;
        }
    }
    gives_no_more(act, shift.id, None).await?;
    Ok(ended)
}

/// A shift is on again: those whose waiting had ended with it wait again, each in their turn, and what is free goes to
/// them. Who still waits then.
pub(crate) async fn on_again(act: &mut Act, shift: &Shift, ended: &[ShiftWaitId]) -> Result<Vec<PersonId>> {
    let mut back = Vec::new();
    for wait in ended {
        if let Some(wait) = records::waits::wait_again(act, *wait).await? {
            awaited(act, shift.at.programme, &wait, WaitState::Waiting).await?;
            back.push(wait);
        }
    }
    waits::offer_free(act, shift.id).await?;
    let mut people = Vec::new();
    for wait in back {
        if records::waits::find(act, wait.id).await?.state == WaitState::Waiting {
            people.push(wait.person);
        }
    }
    Ok(people)
}

/// A shift is at another time: whoever was asked to take it, or to give it in return, was asked about the old one, and
/// so was whoever a place was held for.
pub(crate) async fn moved(act: &mut Act, shift: &Shift) -> Result<()> {
    for hand_over in records::hand_overs::open_on(act, shift.id).await? {
        if records::asks::withdraw(act, hand_over.id).await? > 0 && hand_over.way != HandOverWay::Search {
            let notice = Notice::HandOverUnanswered { hand_over: hand_over.id };
            act.tell(hand_over.at.programme, hand_over.person, notice).await?;
        }
    }
    for wait in records::waits::offered_on(act, shift.id).await? {
        waits::offer_anew(act, &wait).await?;
    }
    waits::offer_free(act, shift.id).await?;
    gives_no_more(act, shift.id, None).await
}

/// The shifts of a roster are out of sight for a while: a place that was held for somebody is offered anew when they are
/// back, and until then nobody's time runs out. Who waits for any of them.
pub(crate) async fn hidden(act: &mut Act, roster: RosterId) -> Result<Vec<PersonId>> {
    let waits = records::waits::on_roster(act, roster).await?;
    for wait in waits.iter().filter(|wait| wait.state == WaitState::Offered) {
        waits::offer_anew(act, wait).await?;
    }
    Ok(waits.into_iter().map(|wait| wait.person).collect())
}

/// Who waits for a place on a shift of a roster that is ahead.
pub(crate) async fn waiting_on(look: &mut Look, roster: RosterId) -> Result<Vec<PersonId>> {
    Ok(records::waits::on_roster(look, roster).await?.into_iter().map(|wait| wait.person).collect())
}

/// Takes the questions back in which a shift would be given in return, by one person or by whoever is on it, and tells
/// those who asked.
pub(super) async fn gives_no_more(act: &mut Act, shift: ShiftId, person: Option<PersonId>) -> Result<()> {
    for id in records::asks::withdraw_giving(act, shift, person).await? {
        let hand_over = records::hand_overs::find(act, id).await?;
        if hand_over.state == HandOverState::Open {
            let notice = Notice::HandOverUnanswered { hand_over: id };
            act.tell(hand_over.at.programme, hand_over.person, notice).await?;
        }
    }
    Ok(())
}

/// Somebody leaves altogether: they wait for nothing and are asked nothing any more. Whoever asks holds the person.
pub(crate) async fn leave_all(act: &mut Act, person: PersonId) -> Result<()> {
    records::asks::withdraw_to(act, person).await?;
    let mut on_lists = records::waits::of_person(act, person).await?;
    on_lists.sort_unstable_by_key(|wait| wait.shift);
    for known in on_lists {
        shifts::hold_shifts(act, &[known.shift]).await?;
        let Some(wait) = records::waits::live(act, known.shift, person).await? else { continue };
        waits::end(act, &wait, WaitState::Left).await?;
        waits::offer_free(act, wait.shift).await?;
    }
    Ok(())
}
