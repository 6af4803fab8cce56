//! At the very same moment: an offer and another shift, a swap and another shift, a place that comes free and many hands.

use super::*;
use domain::eligibility::Reason;

stories! {
    a_held_place_and_a_shift_at_the_same_time_are_not_both_taken,
    a_swap_and_a_shift_at_the_same_time_are_not_both_taken,
    two_offers_at_the_same_time_are_not_both_accepted,
    a_place_that_comes_free_goes_to_the_list_and_not_to_the_fastest,
    a_yes_and_a_no_to_one_offer_are_not_both_heard,
}

/// A full shift with somebody on it, and the same for everybody who waits.
async fn full(stage: &Stage, from: &str, until: &str) -> (ShiftId, PersonId) {
    let guide = guide(stage).await;
    let shift = stage.shift(&guide, DAY, from, until, 1).await;
    let holder = stage.volunteer("Aysel", from).await;
    claim(stage, holder, shift).await.unwrap();
    (shift, holder)
}

/// A place on a shift that is held for somebody.
async fn offered(stage: &Stage, person: PersonId, from: &str, until: &str) -> (ShiftId, ShiftWaitId) {
    let (shift, holder) = full(stage, from, until).await;
    let wait = join(stage, person, shift).await.unwrap().id;
    release(stage, holder, shift).await.unwrap();
    assert_eq!(wait_of(stage, wait).await.state, WaitState::Offered);
    (shift, wait)
}

async fn one_of(stage: &Stage, person: PersonId, shifts: [ShiftId; 2]) {
    let on = [is_on(stage, person, shifts[0]).await, is_on(stage, person, shifts[1]).await];
    assert!(on[0] != on[1], "in one place: {on:?}");
}

async fn a_held_place_and_a_shift_at_the_same_time_are_not_both_taken(stage: Stage) {
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let (held, wait) = offered(&stage, leyla, "09:00", "12:00").await;
    let position = guide(&stage).await;
    let beside = stage.shift(&position, DAY, "11:00", "14:00", 5).await;
    let (one, other) = tokio::join!(take(&stage, leyla, wait), claim(&stage, leyla, beside));
    assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
    let (lost, had) = if one.is_ok() { (other, held) } else { (one, beside) };
    assert_eq!(refused(lost), Refusal::NotEligible { reasons: vec![Reason::Overlap { shift: had }] });
    one_of(&stage, leyla, [held, beside]).await;
    // What was refused has changed nothing: the place is hers, or still held for her
    assert_eq!(taken(&stage, held).await, 1);
}

async fn a_swap_and_a_shift_at_the_same_time_are_not_both_taken(stage: Stage) {
    let (aysel, leyla) = two(&stage).await;
    let position = guide(&stage).await;
    let morning = stage.shift(&position, DAY, "09:00", "12:00", 1).await;
    let noon = stage.shift(&position, DAY, "12:00", "15:00", 1).await;
    let early = stage.shift(&position, DAY, "08:00", "10:00", 5).await;
    claim(&stage, aysel, morning).await.unwrap();
    claim(&stage, leyla, noon).await.unwrap();
    cannot(&stage, aysel, morning, HandOverWay::Swap, format!("{leyla}.{noon}")).await.unwrap();
    let ask = asked(&stage, leyla).await;
    let (swapped, claimed) = tokio::join!(accept(&stage, leyla, ask), claim(&stage, leyla, early));
    assert!(swapped.is_ok() != claimed.is_ok(), "{swapped:?} {claimed:?}");
    one_of(&stage, leyla, [morning, early]).await;
    one_of(&stage, leyla, [morning, noon]).await;
    one_of(&stage, aysel, [morning, noon]).await;
    assert_eq!((taken(&stage, morning).await, taken(&stage, noon).await), (1, 1));
}

async fn two_offers_at_the_same_time_are_not_both_accepted(stage: Stage) {
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let (one_shift, one) = offered(&stage, leyla, "09:00", "12:00").await;
    let (other_shift, other) = offered(&stage, leyla, "11:00", "14:00").await;
    let (first, second) = tokio::join!(take(&stage, leyla, one), take(&stage, leyla, other));
    assert!(first.is_ok() != second.is_ok(), "{first:?} {second:?}");
    one_of(&stage, leyla, [one_shift, other_shift]).await;
    assert_eq!((taken(&stage, one_shift).await, taken(&stage, other_shift).await), (1, 1), "one hers, one still held");
}

async fn a_place_that_comes_free_goes_to_the_list_and_not_to_the_fastest(stage: Stage) {
    let (shift, holder) = full(&stage, "09:00", "12:00").await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let wait = join(&stage, leyla, shift).await.unwrap().id;
    let mut tries = tokio::task::JoinSet::new();
    for n in 0..40 {
        let person = stage.volunteer("Könüllü", &format!("N{n}")).await;
        let (who, service) = (stage.who(person).await, stage.service.clone());
        tries.spawn(async move { service.act(who, move |act| Box::pin(shifts::claim_anyway(act, shift))).await });
        if n == 20 {
            release(&stage, holder, shift).await.unwrap();
        }
    }
    for outcome in tries.join_all().await {
        assert_eq!(refused(outcome), Refusal::Full);
    }
    take(&stage, leyla, wait).await.unwrap();
    assert!(is_on(&stage, leyla, shift).await);
}

async fn a_yes_and_a_no_to_one_offer_are_not_both_heard(stage: Stage) {
    let (leyla, orxan) = two(&stage).await;
    let (shift, wait) = offered(&stage, leyla, "09:00", "12:00").await;
    let next = join(&stage, orxan, shift).await.unwrap().id;
    let no = stage.act_as(leyla, move |act| Box::pin(exchange::leave(act, shift)));
    let (yes, no) = tokio::join!(take(&stage, leyla, wait), no);
    assert!(yes.is_ok() != no.is_ok(), "{yes:?} {no:?}");
    let moved_on = wait_of(&stage, next).await.state == WaitState::Offered;
    assert_eq!((is_on(&stage, leyla, shift).await, moved_on), (yes.is_ok(), no.is_ok()));
    assert_eq!(taken(&stage, shift).await, 1);
}
