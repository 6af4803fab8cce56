//! "I can't come": handing over, the market, and the late case.

use super::*;
use chrono::Duration;

stories! {
    a_colleague_takes_over_with_one_answer_and_until_then_one_stays_responsible,
    a_no_and_a_lapse_leave_the_place_where_it_is,
    two_take_one_place_of_the_market_and_one_gets_it,
    what_is_lost_or_taken_back_is_not_passed_on,
    too_late_for_finding_somebody_alone_the_coordinator_is_told,
    the_first_of_those_who_are_asked_gets_the_place,
    nobody_in_time_becomes_a_case_by_itself,
    a_shift_that_begins_without_anybody_stays_with_whoever_has_it,
    another_way_takes_the_place_of_the_first,
    those_who_could_step_in_are_ranked_as_on_the_board,
    what_is_typed_is_checked,
}

async fn held(stage: &Stage) -> (ShiftId, PersonId) {
    let guide = guide(stage).await;
    let shift = stage.shift(&guide, DAY, "09:00", "12:00", 1).await;
    let aysel = stage.volunteer("Aysel", "Quliyeva").await;
    claim(stage, aysel, shift).await.unwrap();
    (shift, aysel)
}

async fn a_colleague_takes_over_with_one_answer_and_until_then_one_stays_responsible(stage: Stage) {
    let (shift, aysel) = held(&stage).await;
    let (leyla, orxan) = two(&stage).await;
    stage.set(baku("2026-12-02", "12:00"));
    assert_eq!(refused(release(&stage, aysel, shift).await), Refusal::ReleaseTooLate);
    let hand_over = cannot(&stage, aysel, shift, HandOverWay::Colleague, leyla.to_string()).await.unwrap();
    assert!(is_on(&stage, aysel, shift).await, "still responsible");
    assert_eq!((taken(&stage, shift).await, told(&stage, leyla, "hand_over_asked").await), (1, 1));
    let ask = asked(&stage, leyla).await;
    assert!(matches!(accept(&stage, orxan, ask).await, Err(Error::NotAllowed)));
    accept(&stage, leyla, ask).await.unwrap();
    assert!(is_on(&stage, leyla, shift).await && !is_on(&stage, aysel, shift).await);
    assert_eq!((taken(&stage, shift).await, told(&stage, aysel, "hand_over_filled").await), (1, 1));
    let hand_over = hand_over_of(&stage, hand_over.id).await;
    assert_eq!((hand_over.state, hand_over.taken_by), (HandOverState::Filled, Some(leyla)));
    assert_eq!(refused(accept(&stage, leyla, ask).await), Refusal::HandOverGone);
}

async fn a_no_and_a_lapse_leave_the_place_where_it_is(stage: Stage) {
    let (shift, aysel) = held(&stage).await;
    let (leyla, orxan) = two(&stage).await;
    cannot(&stage, aysel, shift, HandOverWay::Colleague, leyla.to_string()).await.unwrap();
    let ask = asked(&stage, leyla).await;
    assert_eq!(decline(&stage, leyla, ask).await.unwrap().state, AskState::Declined);
    assert_eq!(told(&stage, aysel, "hand_over_unanswered").await, 1);
    assert_eq!(refused(accept(&stage, leyla, ask).await), Refusal::HandOverGone);
    cannot(&stage, aysel, shift, HandOverWay::Colleague, orxan.to_string()).await.unwrap();
    let ask = asked(&stage, orxan).await;
    stage.pass(Duration::hours(24));
    assert_eq!(refused(accept(&stage, orxan, ask).await), Refusal::OfferGone, "at its deadline it is too late");
    work(&stage).await;
    assert_eq!(told(&stage, aysel, "hand_over_unanswered").await, 2);
    assert!(is_on(&stage, aysel, shift).await && mine(&stage, orxan).await.asks.is_empty());
}

async fn two_take_one_place_of_the_market_and_one_gets_it(stage: Stage) {
    let guide = guide(&stage).await;
    let (leyla, orxan) = two(&stage).await;
    for day in ["2026-12-01", "2026-12-02", DAY, "2026-12-04"] {
        let shift = stage.shift(&guide, day, "09:00", "12:00", 1).await;
        let giver = stage.volunteer("Aysel", day).await;
        claim(&stage, giver, shift).await.unwrap();
        let hand_over = cannot(&stage, giver, shift, HandOverWay::Market, String::new()).await.unwrap().id;
        let programme = stage.programme.id;
        let seen = stage.look_as(leyla, move |look| Box::pin(exchange::market(look, programme))).await.unwrap();
        assert_eq!(seen.iter().filter(|m| m.hand_over.id == hand_over).count(), 1);
        assert!(matches!(take_over(&stage, giver, hand_over).await, Err(Error::NotAllowed)));
        let (one, other) = tokio::join!(take_over(&stage, leyla, hand_over), take_over(&stage, orxan, hand_over));
        assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
        let lost = if one.is_ok() { other } else { one };
        assert_eq!(refused(lost), Refusal::HandOverGone);
        assert_eq!(taken(&stage, shift).await, 1);
        assert!(is_on(&stage, leyla, shift).await != is_on(&stage, orxan, shift).await);
    }
}

async fn what_is_lost_or_taken_back_is_not_passed_on(stage: Stage) {
    let (shift, aysel) = held(&stage).await;
    let (leyla, nigar) = (stage.volunteer("Leyla", "Əliyeva").await, stage.nigar().await);
    let hand_over = cannot(&stage, aysel, shift, HandOverWay::Colleague, leyla.to_string()).await.unwrap();
    let ask = asked(&stage, leyla).await;
    stage.act_as(aysel, move |act| Box::pin(exchange::come_after_all(act, shift))).await.unwrap();
    assert_eq!(refused(accept(&stage, leyla, ask).await), Refusal::HandOverGone);
    assert_eq!(hand_over_of(&stage, hand_over.id).await.state, HandOverState::Withdrawn);
    let hand_over = cannot(&stage, aysel, shift, HandOverWay::Market, String::new()).await.unwrap();
    stage.act_as(nigar, move |act| Box::pin(shifts::unassign(act, shift, aysel))).await.unwrap();
    assert_eq!(hand_over_of(&stage, hand_over.id).await.state, HandOverState::Withdrawn);
    assert_eq!(refused(take_over(&stage, leyla, hand_over.id).await), Refusal::HandOverGone);
    assert_eq!(taken(&stage, shift).await, 0);
}

async fn too_late_for_finding_somebody_alone_the_coordinator_is_told(stage: Stage) {
    let (shift, aysel) = held(&stage).await;
    let (leyla, _) = two(&stage).await;
    let nigar = stage.nigar().await;
    stage.set(baku(DAY, "03:00"));
    let outcome = cannot(&stage, aysel, shift, HandOverWay::Colleague, leyla.to_string()).await;
    assert_eq!(refused(outcome), Refusal::HandOverLate);
    let hand_over = cannot(&stage, aysel, shift, HandOverWay::Search, String::new()).await.unwrap();
    assert_eq!(told(&stage, nigar, "hand_over_opened").await, 1);
    assert_eq!(told(&stage, leyla, "hand_over_asked").await, 1);
    let case = stage.look_as(nigar, move |look| Box::pin(exchange::case(look, hand_over.id))).await.unwrap();
    assert_eq!(case.row.asked, (2, 0, 2));
    let steps: Vec<HandOverStep> = case.steps.iter().map(|s| s.step).collect();
    assert_eq!(steps, [HandOverStep::Opened, HandOverStep::Asked, HandOverStep::Asked]);
    assert_eq!(case.steps[0].by.as_ref().unwrap().given, "Aysel");
    stage.set(baku(DAY, "09:00"));
    assert_eq!(refused(cannot(&stage, aysel, shift, HandOverWay::Search, String::new()).await), Refusal::ShiftOver);
}

async fn the_first_of_those_who_are_asked_gets_the_place(stage: Stage) {
    let (shift, aysel) = held(&stage).await;
    let mut people = Vec::new();
    for n in 0..7 {
        people.push(stage.volunteer("Könüllü", &format!("N{n}")).await);
    }
    stage.set(baku(DAY, "04:00"));
    cannot(&stage, aysel, shift, HandOverWay::Search, String::new()).await.unwrap();
    let mut first = Vec::new();
    for person in &people {
        first.extend(mine(&stage, *person).await.asks.pop().map(|asked| (*person, asked.ask.id)));
    }
    assert_eq!(first.len(), 3, "three at once");
    decline(&stage, first[0].0, first[0].1).await.unwrap();
    stage.pass(Duration::minutes(30));
    work(&stage).await;
    let mut second = Vec::new();
    for person in &people {
        second.extend(mine(&stage, *person).await.asks.pop().map(|asked| (*person, asked.ask.id)));
    }
    assert_eq!(second.len(), 3, "then the next three");
    assert!(second.iter().all(|(person, _)| first.iter().all(|(other, _)| other != person)));
    let (one, other) = tokio::join!(accept(&stage, second[0].0, second[0].1), accept(&stage, second[1].0, second[1].1));
    assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
    assert_eq!(refused(accept(&stage, second[2].0, second[2].1).await), Refusal::HandOverGone);
    assert_eq!(taken(&stage, shift).await, 1);
    assert!(!is_on(&stage, aysel, shift).await);
}

async fn nobody_in_time_becomes_a_case_by_itself(stage: Stage) {
    let (shift, aysel) = held(&stage).await;
    let (leyla, _) = two(&stage).await;
    let nigar = stage.nigar().await;
    let hand_over = cannot(&stage, aysel, shift, HandOverWay::Market, String::new()).await.unwrap();
    work(&stage).await;
    assert_eq!(hand_over_of(&stage, hand_over.id).await.way, HandOverWay::Market);
    stage.set(baku(DAY, "03:00"));
    work(&stage).await;
    work(&stage).await;
    assert_eq!(hand_over_of(&stage, hand_over.id).await.way, HandOverWay::Search);
    assert_eq!((told(&stage, nigar, "hand_over_opened").await, told(&stage, leyla, "hand_over_asked").await), (1, 1));
    accept(&stage, leyla, asked(&stage, leyla).await).await.unwrap();
    assert!(is_on(&stage, leyla, shift).await);
}

async fn a_shift_that_begins_without_anybody_stays_with_whoever_has_it(stage: Stage) {
    let (shift, aysel) = held(&stage).await;
    stage.set(baku(DAY, "08:00"));
    let hand_over = cannot(&stage, aysel, shift, HandOverWay::Search, String::new()).await.unwrap();
    stage.set(baku(DAY, "09:00"));
    work(&stage).await;
    assert_eq!(hand_over_of(&stage, hand_over.id).await.state, HandOverState::Unfilled);
    assert!(is_on(&stage, aysel, shift).await);
    assert_eq!(told(&stage, aysel, "hand_over_unfilled").await, 1);
    let late = stage.volunteer("Leyla", "Əliyeva").await;
    assert_eq!(refused(take_over(&stage, late, hand_over.id).await), Refusal::HandOverGone);
}

async fn another_way_takes_the_place_of_the_first(stage: Stage) {
    let (shift, aysel) = held(&stage).await;
    let (leyla, orxan) = two(&stage).await;
    cannot(&stage, aysel, shift, HandOverWay::Colleague, leyla.to_string()).await.unwrap();
    let ask = asked(&stage, leyla).await;
    let hand_over = cannot(&stage, aysel, shift, HandOverWay::Market, String::new()).await.unwrap();
    assert_eq!(refused(accept(&stage, leyla, ask).await), Refusal::HandOverGone);
    take_over(&stage, orxan, hand_over.id).await.unwrap();
    assert!(is_on(&stage, orxan, shift).await);
    assert!(mine(&stage, aysel).await.hand_overs.is_empty());
}

async fn what_is_typed_is_checked(stage: Stage) {
    let (shift, aysel) = held(&stage).await;
    let (leyla, orxan) = two(&stage).await;
    let faulty = stage
        .act_as(aysel, move |act| Box::pin(async move { exchange::cannot_come(act, shift, &Cannot::default()).await }))
        .await;
    assert!(matches!(faulty, Err(Error::Faulty(faults)) if faults.len() == 2));
    let faulty = cannot(&stage, aysel, shift, HandOverWay::Colleague, String::new()).await;
    assert!(matches!(faulty, Err(Error::Faulty(faults)) if faults[0].field == "to"));
    assert_eq!(
        refused(cannot(&stage, leyla, shift, HandOverWay::Market, String::new()).await),
        Refusal::NotOnShift,
        "only whoever has the place"
    );
    let guide = guide(&stage).await;
    let other = stage.shift(&guide, DAY, "10:00", "13:00", 1).await;
    claim(&stage, orxan, other).await.unwrap();
    let outcome = cannot(&stage, aysel, shift, HandOverWay::Colleague, orxan.to_string()).await;
    assert_eq!(refused(outcome), Refusal::ColleagueCannot, "why Orxan can't is his to tell");
}

async fn those_who_could_step_in_are_ranked_as_on_the_board(stage: Stage) {
    let (shift, aysel) = held(&stage).await;
    let (leyla, orxan) = two(&stage).await;
    let position = guide(&stage).await;
    let (busy, nigar) = (stage.shift(&position, "2026-12-01", "09:00", "12:00", 1).await, stage.nigar().await);
    claim(&stage, leyla, busy).await.unwrap();
    stage.set(baku(DAY, "03:00"));
    let id = cannot(&stage, aysel, shift, HandOverWay::Search, String::new()).await.unwrap().id;
    let board = stage.look_as(nigar, move |look| Box::pin(programme::rosters::candidates(look, shift))).await.unwrap();
    let case = stage.look_as(nigar, move |look| Box::pin(exchange::case(look, id))).await.unwrap();
    let asked: Vec<PersonId> = case.asks.iter().map(|a| a.ask.person).collect();
    assert_eq!(asked, [orxan, leyla], "least work that week comes first");
    assert_eq!(board.people.iter().map(|c| c.person).collect::<Vec<_>>(), asked);
}
