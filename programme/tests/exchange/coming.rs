//! "Will you come?", answered from a letter.

use super::*;
use chrono::Duration;
use domain::rights::Who;
use programme::exchange::{Coming, Stand};

stories! {
    a_reminder_is_answered_with_i_will_come_without_signing_in,
    far_ahead_a_no_gives_the_place_to_whoever_waits,
    nearer_a_no_says_why_and_somebody_is_sought_until_one_comes_after_all,
    the_link_of_a_place_is_good_for_that_place_until_the_shift_begins,
    whoever_says_i_will_come_anywhere_keeps_the_place,
    the_same_no_twice_asks_nobody_anew,
    a_place_to_learn_is_given_back_until_the_start,
    a_shift_that_is_moved_is_asked_and_offered_anew,
}

/// The link in the newest letter of a kind.
async fn link(stage: &Stage, kind: &'static str) -> String {
    let ali = stage.ali().await;
    token_in(&letter_text(stage, ali, kind).await, "/coming/")
}

async fn coming(stage: &Stage, token: &str) -> Result<Coming> {
    let token = token.to_owned();
    stage.service.look(Who::anyone(), |look| Box::pin(async move { exchange::coming(look, &token).await })).await
}

async fn stand(stage: &Stage, token: &str) -> Stand {
    coming(stage, token).await.unwrap().stand
}

async fn no(stage: &Stage, token: &str, reason: &str) -> Result<()> {
    exchange::say_not_coming(&stage.service, token, reason, "").await
}

/// Leyla's shift, and the link of a letter about it that goes out so long before.
async fn leylas(stage: &Stage, hours: i64) -> (PersonId, ShiftId, String) {
    let guide = guide(stage).await;
    let shift = stage.shift(&guide, DAY, "09:00", "12:00", 1).await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    claim(stage, leyla, shift).await.unwrap();
    stage.set(baku(DAY, "09:00") - Duration::hours(47));
    while stage.system(|act| Box::pin(shifts::work_due(act))).await.unwrap().more {}
    stage.set(baku(DAY, "09:00") - Duration::hours(hours));
    while stage.system(|act| Box::pin(shifts::remind_due(act))).await.unwrap() {}
    let kind = if hours > 24 { "shift_confirm" } else { "shift_reminder" };
    let token = link(stage, kind).await;
    (leyla, shift, token)
}

async fn a_reminder_is_answered_with_i_will_come_without_signing_in(stage: Stage) {
    let (leyla, shift, token) = leylas(&stage, 2).await;
    for _ in 0..2 {
        let seen = coming(&stage, &token).await.unwrap();
        assert_eq!((seen.person, seen.shift.id, seen.stand), (leyla, shift, Stand::Asked), "looking changes nothing");
    }
    for _ in 0..2 {
        exchange::say_coming(&stage.service, &token).await.unwrap();
        assert_eq!(stand(&stage, &token).await, Stand::Coming);
    }
}

async fn far_ahead_a_no_gives_the_place_to_whoever_waits(stage: Stage) {
    let (leyla, shift, token) = leylas(&stage, 47).await;
    let aysel = stage.volunteer("Aysel", "Rzayeva").await;
    join(&stage, aysel, shift).await.unwrap();
    no(&stage, &token, "").await.unwrap();
    assert_eq!(stand(&stage, &token).await, Stand::GivenBack);
    assert!(!is_on(&stage, leyla, shift).await);
    assert_eq!(told(&stage, aysel, "shift_offered").await, 1);
    assert_eq!(refused(exchange::say_coming(&stage.service, &token).await), Refusal::NotOnShift, "given is given");
    assert_eq!(refused(no(&stage, &token, "ill").await), Refusal::NotOnShift);
}

async fn nearer_a_no_says_why_and_somebody_is_sought_until_one_comes_after_all(stage: Stage) {
    let (leyla, shift, token) = leylas(&stage, 2).await;
    assert!(matches!(no(&stage, &token, "").await, Err(Error::Faulty(_))));
    assert_eq!(stand(&stage, &token).await, Stand::Asked, "nothing is half done");
    no(&stage, &token, "ill").await.unwrap();
    assert_eq!(stand(&stage, &token).await, Stand::Sought);
    assert!(is_on(&stage, leyla, shift).await, "the place stays theirs until somebody has it");
    exchange::say_coming(&stage.service, &token).await.unwrap();
    assert_eq!(stand(&stage, &token).await, Stand::Coming);
    assert!(mine(&stage, leyla).await.hand_overs.is_empty());
}

async fn the_link_of_a_place_is_good_for_that_place_until_the_shift_begins(stage: Stage) {
    let (_, _, token) = leylas(&stage, 2).await;
    let middle = token.len() / 2;
    let other = if token.as_bytes()[middle] == b'A' { "B" } else { "A" };
    let forged = format!("{}{other}{}", &token[..middle], &token[middle + 1..]);
    for spoilt in [forged.as_str(), "", "x", &token[1..]] {
        assert_eq!(refused(coming(&stage, spoilt).await), Refusal::LinkSpent, "{spoilt}");
        assert_eq!(refused(exchange::say_coming(&stage.service, spoilt).await), Refusal::LinkSpent, "{spoilt}");
    }
    let asked = token.clone();
    let answer =
        stage.service.look(Who::anyone(), |look| Box::pin(async move { exchange::question(look, &asked).await }));
    assert_eq!(refused(answer.await), Refusal::LinkSpent, "it answers no other question");
    stage.set(baku(DAY, "09:01"));
    assert_eq!(refused(exchange::say_coming(&stage.service, &token).await), Refusal::LinkSpent);
}

async fn whoever_says_i_will_come_anywhere_keeps_the_place(stage: Stage) {
    let guide = guide(&stage).await;
    let shift = stage.shift(&guide, DAY, "09:00", "12:00", 1).await;
    let (leyla, orxan) = two(&stage).await;
    claim(&stage, leyla, shift).await.unwrap();
    let search = cannot(&stage, leyla, shift, HandOverWay::Market, String::new()).await.unwrap();
    stage.act_as(leyla, move |act| Box::pin(shifts::confirm(act, shift))).await.unwrap();
    assert_eq!(refused(take_over(&stage, orxan, search.id).await), Refusal::HandOverGone);
    assert!(is_on(&stage, leyla, shift).await);
}

async fn the_same_no_twice_asks_nobody_anew(stage: Stage) {
    let nigar = stage.nigar().await;
    let (leyla, shift, token) = leylas(&stage, 2).await;
    stage.volunteer("Aysel", "Rzayeva").await;
    for _ in 0..3 {
        no(&stage, &token, "ill").await.unwrap();
    }
    work(&stage).await;
    assert_eq!(told(&stage, nigar, "hand_over_opened").await, 1);
    assert_eq!(mine(&stage, leyla).await.hand_overs.len(), 1);
    assert!(is_on(&stage, leyla, shift).await);
}

async fn a_place_to_learn_is_given_back_until_the_start(stage: Stage) {
    let nigar = stage.nigar().await;
    let guide = guide(&stage).await;
    let shift = stage.shift(&guide, DAY, "09:00", "12:00", 1).await;
    stage.raw("update shifts set trainees = 1 where id = $1", vec![shift.into()]).await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    stage.act_as(nigar, move |act| Box::pin(shifts::assign_to_learn(act, shift, leyla, None))).await.unwrap();
    stage.set(baku(DAY, "09:00") - Duration::hours(2));
    while stage.system(|act| Box::pin(shifts::remind_due(act))).await.unwrap() {}
    let token = link(&stage, "shift_reminder").await;
    no(&stage, &token, "").await.unwrap();
    assert_eq!(stand(&stage, &token).await, Stand::GivenBack);
    assert!(!is_on(&stage, leyla, shift).await);
}

async fn a_shift_that_is_moved_is_asked_and_offered_anew(stage: Stage) {
    let nigar = stage.nigar().await;
    let guide = guide(&stage).await;
    let shift = stage.shift(&guide, DAY, "09:00", "12:00", 1).await;
    let (aysel, leyla) = two(&stage).await;
    claim(&stage, aysel, shift).await.unwrap();
    cannot(&stage, aysel, shift, HandOverWay::Colleague, leyla.to_string()).await.unwrap();
    let ask = asked(&stage, leyla).await;
    let other = stage.shift(&guide, "2026-12-04", "09:00", "12:00", 1).await;
    claim(&stage, aysel, other).await.unwrap();
    let wait = join(&stage, leyla, other).await.unwrap();
    release(&stage, aysel, other).await.unwrap();
    assert_eq!(wait_of(&stage, wait.id).await.state, WaitState::Offered);
    for moved in [shift, other] {
        let form = programme::rosters::MoveForm { from: "15:00".into(), until: "18:00".into(), ..Default::default() };
        stage
            .act_as(nigar, move |act| {
                let form = form.clone();
                Box::pin(async move { programme::rosters::move_shift(act, moved, &form).await })
            })
            .await
            .unwrap();
    }
    assert_eq!(refused(accept(&stage, leyla, ask).await), Refusal::HandOverGone);
    assert!(is_on(&stage, aysel, shift).await, "and keeps the shift until somebody has it");
    let anew = wait_of(&stage, wait.id).await;
    assert_eq!((anew.state, taken(&stage, other).await), (WaitState::Offered, 1), "offered at its new time");
    assert_eq!(told(&stage, leyla, "shift_offered").await, 2);
}
