//! Waiting for a full shift.

use super::*;
use chrono::Duration;
use domain::applications::PlacementState;
use domain::eligibility::Reason;

stories! {
    whoever_waits_longest_is_offered_the_place_that_comes_free,
    two_hundred_press_join_and_one_place_goes_on_one_by_one,
    a_lapsed_offer_moves_on_and_at_its_deadline_it_is_too_late,
    a_no_moves_on_and_leaving_gives_up_the_turn,
    whoever_can_not_come_is_passed_over_and_keeps_the_turn,
    the_list_closes_at_the_cut_off,
    whoever_gets_a_place_otherwise_waits_no_more,
    nobody_waits_for_what_they_can_not_or_need_not,
    more_places_are_offered_at_once,
    those_with_least_work_come_first_where_the_programme_says_so,
    a_called_off_shift_ends_its_list,
    a_closed_account_frees_what_was_held,
    a_withdrawn_week_holds_no_places_and_its_list_goes_on_afterwards,
}

async fn full(stage: &Stage) -> (ShiftId, PersonId) {
    let guide = guide(stage).await;
    let shift = stage.shift(&guide, DAY, "09:00", "12:00", 1).await;
    let holder = stage.volunteer("Holder", "Quliyev").await;
    claim(stage, holder, shift).await.unwrap();
    (shift, holder)
}

async fn whoever_waits_longest_is_offered_the_place_that_comes_free(stage: Stage) {
    let (shift, holder) = full(&stage).await;
    let (leyla, orxan) = two(&stage).await;
    assert_eq!(refused(claim(&stage, leyla, shift).await), Refusal::Full);
    let first = join(&stage, leyla, shift).await.unwrap();
    assert_eq!(join(&stage, leyla, shift).await.unwrap().id, first.id, "the turn is kept");
    stage.pass(Duration::seconds(1));
    let second = join(&stage, orxan, shift).await.unwrap();
    assert_eq!(mine(&stage, orxan).await.waits[0].before, 1);
    release(&stage, holder, shift).await.unwrap();
    let offered = wait_of(&stage, first.id).await;
    assert_eq!(offered.state, WaitState::Offered);
    assert_eq!(offered.until, Some(stage.now() + Duration::hours(24)));
    assert_eq!((taken(&stage, shift).await, told(&stage, leyla, "shift_offered").await), (1, 1));
    assert_eq!(refused(claim(&stage, holder, shift).await), Refusal::Full, "the place is held");
    take(&stage, leyla, first.id).await.unwrap();
    assert!(is_on(&stage, leyla, shift).await);
    assert_eq!(taken(&stage, shift).await, 1);
    assert_eq!(wait_of(&stage, second.id).await.state, WaitState::Waiting);
    assert_eq!(refused(take(&stage, leyla, first.id).await), Refusal::OfferGone);
    assert!(matches!(take(&stage, leyla, second.id).await, Err(Error::NotAllowed)));
}

async fn two_hundred_press_join_and_one_place_goes_on_one_by_one(stage: Stage) {
    let guide = guide(&stage).await;
    let shift = stage.shift(&guide, DAY, "09:00", "12:00", 1).await;
    let mut tries = tokio::task::JoinSet::new();
    for n in 0..200 {
        let person = stage.volunteer("Könüllü", &format!("N{n}")).await;
        let (who, service) = (stage.who(person).await, stage.service.clone());
        tries.spawn(async move {
            let claimed = service.act(who.clone(), move |act| Box::pin(shifts::claim_anyway(act, shift))).await;
            match claimed {
                Ok(_) => None,
                Err(Error::Refused(Refusal::Full)) => {
                    Some(service.act(who, move |act| Box::pin(exchange::join(act, shift))).await.unwrap())
                }
                Err(error) => panic!("{error:?}"),
            }
        });
    }
    let outcomes = tries.join_all().await;
    assert_eq!(outcomes.iter().flatten().count(), 199);
    assert_eq!(taken(&stage, shift).await, 1);
    let nigar = stage.nigar().await;
    let list = stage.look_as(nigar, move |look| Box::pin(exchange::waiting(look, shift))).await.unwrap();
    assert_eq!(list.len(), 199);
    assert!(list.iter().all(|w| w.wait.state == WaitState::Waiting));
}

async fn a_lapsed_offer_moves_on_and_at_its_deadline_it_is_too_late(stage: Stage) {
    let (shift, holder) = full(&stage).await;
    let (leyla, orxan) = two(&stage).await;
    let first = join(&stage, leyla, shift).await.unwrap();
    let second = join(&stage, orxan, shift).await.unwrap();
    release(&stage, holder, shift).await.unwrap();
    let until = wait_of(&stage, first.id).await.until.unwrap();
    stage.set(until);
    assert_eq!(refused(take(&stage, leyla, first.id).await), Refusal::OfferGone);
    work(&stage).await;
    work(&stage).await;
    assert_eq!(wait_of(&stage, first.id).await.state, WaitState::Lapsed);
    assert_eq!(told(&stage, leyla, "shift_offer_lapsed").await, 1);
    let offered = wait_of(&stage, second.id).await;
    assert_eq!((offered.state, taken(&stage, shift).await), (WaitState::Offered, 1));
    stage.set(offered.until.unwrap() - Duration::seconds(1));
    take(&stage, orxan, second.id).await.unwrap();
    assert_eq!(taken(&stage, shift).await, 1);
}

async fn a_no_moves_on_and_leaving_gives_up_the_turn(stage: Stage) {
    let (shift, holder) = full(&stage).await;
    let (leyla, orxan) = two(&stage).await;
    let kenan = stage.volunteer("Kənan", "Quliyev").await;
    let first = join(&stage, leyla, shift).await.unwrap();
    let second = join(&stage, orxan, shift).await.unwrap();
    let third = join(&stage, kenan, shift).await.unwrap();
    let leave = |person| stage.act_as(person, move |act| Box::pin(exchange::leave(act, shift)));
    assert_eq!(leave(orxan).await.unwrap().state, WaitState::Left);
    release(&stage, holder, shift).await.unwrap();
    assert_eq!(leave(leyla).await.unwrap().state, WaitState::Declined);
    assert_eq!(wait_of(&stage, first.id).await.state, WaitState::Declined);
    assert_eq!(wait_of(&stage, second.id).await.state, WaitState::Left);
    assert_eq!(wait_of(&stage, third.id).await.state, WaitState::Offered);
    assert_eq!(refused(leave(leyla).await), Refusal::OfferGone);
    leave(kenan).await.unwrap();
    assert_eq!(taken(&stage, shift).await, 0, "nobody waits, so the place is free");
}

async fn whoever_can_not_come_is_passed_over_and_keeps_the_turn(stage: Stage) {
    let (shift, holder) = full(&stage).await;
    let (leyla, orxan) = two(&stage).await;
    let guide = guide(&stage).await;
    let other = stage.shift(&guide, DAY, "10:00", "13:00", 1).await;
    let first = join(&stage, leyla, shift).await.unwrap();
    let second = join(&stage, orxan, shift).await.unwrap();
    claim(&stage, leyla, other).await.unwrap();
    release(&stage, holder, shift).await.unwrap();
    assert_eq!(wait_of(&stage, first.id).await.state, WaitState::Waiting);
    assert_eq!(wait_of(&stage, second.id).await.state, WaitState::Offered);
    // Since the offer Orxan has lost what he needs for it
    stage.raw("update placements set state = 'paused' where person_id = $1", vec![orxan.into()]).await;
    let no = Refusal::NotEligible { reasons: vec![Reason::PlacementPaused] };
    assert_eq!(refused(take(&stage, orxan, second.id).await), no);
    assert_eq!(taken(&stage, shift).await, 1, "a refused act leaves nothing");
    release(&stage, leyla, other).await.unwrap();
    stage.act_as(orxan, move |act| Box::pin(exchange::leave(act, shift))).await.unwrap();
    assert_eq!(wait_of(&stage, first.id).await.state, WaitState::Offered);
}

async fn the_list_closes_at_the_cut_off(stage: Stage) {
    let (shift, _) = full(&stage).await;
    let (leyla, orxan) = two(&stage).await;
    let wait = join(&stage, leyla, shift).await.unwrap();
    stage.set(baku(DAY, "03:00"));
    assert_eq!(refused(join(&stage, orxan, shift).await), Refusal::WaitlistClosed);
    work(&stage).await;
    assert_eq!(wait_of(&stage, wait.id).await.state, WaitState::Closed);
    assert!(mine(&stage, leyla).await.waits.is_empty());
}

async fn whoever_gets_a_place_otherwise_waits_no_more(stage: Stage) {
    let (shift, holder) = full(&stage).await;
    let (leyla, orxan) = two(&stage).await;
    let nigar = stage.nigar().await;
    let first = join(&stage, leyla, shift).await.unwrap();
    let second = join(&stage, orxan, shift).await.unwrap();
    release(&stage, holder, shift).await.unwrap();
    stage.raw("update shifts set places = 2 where id = $1", vec![shift.into()]).await;
    // The coordinator does not know of the offer and gives Leyla the other place
    stage.act_as(nigar, move |act| Box::pin(shifts::assign(act, shift, leyla, None))).await.unwrap();
    assert_eq!(wait_of(&stage, first.id).await.state, WaitState::Taken);
    assert_eq!(wait_of(&stage, second.id).await.state, WaitState::Offered, "what was held for Leyla goes on");
    assert_eq!(taken(&stage, shift).await, 2);
}

async fn nobody_waits_for_what_they_can_not_or_need_not(stage: Stage) {
    let (shift, holder) = full(&stage).await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let on = Refusal::NotEligible { reasons: vec![Reason::AlreadyOn] };
    assert_eq!(refused(join(&stage, holder, shift).await), on);
    let stranger = stage.person("Kənan", "Quliyev").await;
    stage.place(stranger, &stage.bak1, "2026-11-01", "2026-12-31", PlacementState::Paused).await;
    let paused = Refusal::NotEligible { reasons: vec![Reason::PlacementPaused] };
    assert_eq!(refused(join(&stage, stranger, shift).await), paused);
    release(&stage, holder, shift).await.unwrap();
    assert_eq!(refused(join(&stage, leyla, shift).await), Refusal::PlacesFree);
}

async fn more_places_are_offered_at_once(stage: Stage) {
    let (shift, _) = full(&stage).await;
    let (leyla, orxan) = two(&stage).await;
    let nigar = stage.nigar().await;
    let (first, second) = (join(&stage, leyla, shift).await.unwrap(), join(&stage, orxan, shift).await.unwrap());
    stage
        .act_as(nigar, move |act| Box::pin(async move { programme::rosters::change_places(act, shift, "3").await }))
        .await
        .unwrap();
    for wait in [first, second] {
        assert_eq!(wait_of(&stage, wait.id).await.state, WaitState::Offered);
    }
    assert_eq!(taken(&stage, shift).await, 3);
}

async fn those_with_least_work_come_first_where_the_programme_says_so(stage: Stage) {
    let (shift, holder) = full(&stage).await;
    let (leyla, orxan) = two(&stage).await;
    let mut rules = serde_json::to_value(stage.programme.rules).unwrap();
    rules["waitlist_fewest_first"] = true.into();
    stage.raw("update programmes set rules = $1", vec![rules.into()]).await;
    let guide = guide(&stage).await;
    let tuesday = stage.shift(&guide, "2026-12-01", "09:00", "12:00", 1).await;
    claim(&stage, leyla, tuesday).await.unwrap();
    let first = join(&stage, leyla, shift).await.unwrap();
    let second = join(&stage, orxan, shift).await.unwrap();
    release(&stage, holder, shift).await.unwrap();
    assert_eq!(wait_of(&stage, first.id).await.state, WaitState::Waiting);
    assert_eq!(wait_of(&stage, second.id).await.state, WaitState::Offered);
}

async fn a_called_off_shift_ends_its_list(stage: Stage) {
    let (shift, holder) = full(&stage).await;
    let (leyla, orxan) = two(&stage).await;
    let nigar = stage.nigar().await;
    let (first, second) = (join(&stage, leyla, shift).await.unwrap(), join(&stage, orxan, shift).await.unwrap());
    release(&stage, holder, shift).await.unwrap();
    stage.act_as(nigar, move |act| Box::pin(shifts::cancel(act, shift))).await.unwrap();
    for wait in [first, second] {
        assert_eq!(wait_of(&stage, wait.id).await.state, WaitState::Closed);
    }
    for person in [leyla, orxan] {
        assert_eq!(told(&stage, person, "shift_wish_ended").await, 1, "with a place held or without");
    }
    assert_eq!(refused(take(&stage, leyla, first.id).await), Refusal::OfferGone);
    assert_eq!(taken(&stage, shift).await, 0);
}

async fn a_closed_account_frees_what_was_held(stage: Stage) {
    let (shift, holder) = full(&stage).await;
    let (leyla, orxan) = two(&stage).await;
    let ali = stage.ali().await;
    let (first, second) = (join(&stage, leyla, shift).await.unwrap(), join(&stage, orxan, shift).await.unwrap());
    release(&stage, holder, shift).await.unwrap();
    let (_, seen) = stage
        .look_as(ali, move |look| Box::pin(programme::people::leaving::before_closing(look, leyla)))
        .await
        .unwrap();
    stage
        .act_as(ali, move |act| {
            let seen = seen.clone();
            Box::pin(async move { programme::people::leaving::close(act, leyla, &seen).await })
        })
        .await
        .unwrap();
    assert_eq!(wait_of(&stage, first.id).await.state, WaitState::Left);
    assert_eq!(wait_of(&stage, second.id).await.state, WaitState::Offered);
    assert_eq!(taken(&stage, shift).await, 1);
}

async fn a_withdrawn_week_holds_no_places_and_its_list_goes_on_afterwards(stage: Stage) {
    let (shift, holder) = full(&stage).await;
    let (leyla, orxan) = two(&stage).await;
    let first = join(&stage, leyla, shift).await.unwrap();
    stage.pass(Duration::seconds(1));
    let second = join(&stage, orxan, shift).await.unwrap();
    release(&stage, holder, shift).await.unwrap();
    assert_eq!(wait_of(&stage, first.id).await.state, WaitState::Offered);

    let (nigar, center) = (stage.nigar().await, stage.bak1.clone());
    let roster = stage.published_roster(&center, DAY).await;
    stage.act_as(nigar, move |act| Box::pin(programme::rosters::withdraw(act, roster, None))).await.unwrap();
    let states = [wait_of(&stage, first.id).await.state, wait_of(&stage, second.id).await.state];
    assert_eq!((states, taken(&stage, shift).await), ([WaitState::Waiting; 2], 0), "nothing is held out of sight");
    for person in [leyla, orxan] {
        assert_eq!(told(&stage, person, "roster_withdrawn").await, 1, "whoever waits is told, too");
    }
    assert_eq!(refused(take(&stage, leyla, first.id).await), Refusal::OfferGone);
    stage.pass(Duration::hours(30));
    work(&stage).await;
    assert_eq!(told(&stage, leyla, "shift_offer_lapsed").await, 0, "their time does not run out meanwhile");

    stage.act_as(nigar, move |act| Box::pin(programme::rosters::publish(act, roster, None, true))).await.unwrap();
    work(&stage).await;
    let states = [wait_of(&stage, first.id).await.state, wait_of(&stage, second.id).await.state];
    assert_eq!(states, [WaitState::Offered, WaitState::Waiting], "in the order of their coming");
    assert_eq!((told(&stage, leyla, "shift_offered").await, told(&stage, leyla, "roster_published").await), (2, 1));
    take(&stage, leyla, first.id).await.unwrap();
}
