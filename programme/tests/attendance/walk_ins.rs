//! Whoever comes without a place.

use super::states::undo;
use super::*;
use attendance::WalkIn;
use domain::eligibility::Reason;

stories! {
    somebody_without_a_place_is_let_in_when_nothing_stands_against_it,
    on_a_full_shift_the_lead_decides_with_a_reason,
    nobody_is_let_in_twice_or_in_two_places,
    a_walk_in_taken_back_has_no_place,
    ten_walk_ins_at_once_on_the_last_place_are_one,
}

async fn let_in(stage: &Stage, who: PersonId, shift: ShiftId, person: PersonId, why: &'static str) -> Result<Stay> {
    stage.act_as(who, move |act| Box::pin(attendance::walk_in(act, shift, person, why))).await
}

async fn could(stage: &Stage, who: PersonId, shift: ShiftId, search: &'static str) -> Result<Vec<WalkIn>> {
    stage.look_as(who, move |look| Box::pin(attendance::could_walk_in(look, shift, search))).await
}

async fn somebody_without_a_place_is_let_in_when_nothing_stands_against_it(stage: Stage) {
    let (_, shift) = aysel_on_a_shift(&stage).await;
    let farid = stage.volunteer("Fərid", "Cast").await;
    let (tural, reshad) = (stage.tural().await, stage.reshad().await);
    stage.set(at("10:00"));
    let center = stage.bak1.clone();
    let running = stage.look_as(tural, move |look| Box::pin(async move { attendance::running(look, &center).await }));
    assert_eq!(running.await.unwrap().iter().map(|r| (r.shift, r.free)).collect::<Vec<_>>(), [(shift, 19)]);
    assert!(matches!(could(&stage, reshad, shift, "").await, Err(Error::NotAllowed)));
    let found = could(&stage, tural, shift, "FƏRİD").await.unwrap();
    assert_eq!(found.iter().map(|w| (w.person, w.reasons.len())).collect::<Vec<_>>(), [(farid, 0)]);
    assert!(matches!(let_in(&stage, reshad, shift, farid, "").await, Err(Error::NotAllowed)));
    assert!(matches!(let_in(&stage, farid, shift, farid, "").await, Err(Error::NotAllowed)));
    let stay = let_in(&stage, tural, shift, farid, "").await.unwrap();
    assert_eq!((stay.proof, stay.arrival, stay.walk_in), (Proof::Lead, Arrival::Late, true));
    assert_eq!(count(&stage, "select taken from shifts").await, 2);
    assert!(board(&stage, tural).await.unwrap().iter().any(|h| h.person == farid && h.walk_in));
    stage.set(at("12:00"));
    leave(&stage, farid).await.unwrap();
    assert_eq!(served(&stage, farid).await, 120);
    assert_eq!(count(&stage, "select count(*) from events where kind = 'walked_in'").await, 1);
}

async fn on_a_full_shift_the_lead_decides_with_a_reason(stage: Stage) {
    let (_, shift) = aysel_on_a_shift(&stage).await;
    stage.raw("update shifts set places = 1", vec![]).await;
    let (farid, tural) = (stage.volunteer("Fərid", "Cast").await, stage.tural().await);
    stage.set(at("09:00"));
    let no = refused(let_in(&stage, tural, shift, farid, " ").await);
    assert_eq!(no, Refusal::NotEligible { reasons: vec![Reason::Full] });
    let stay = let_in(&stage, tural, shift, farid, "Two groups came at once").await.unwrap();
    assert!(stay.walk_in);
    assert_eq!(count(&stage, "select places from shifts").await, 2, "a place more, never more people than places");
    assert_eq!(count(&stage, "select taken from shifts").await, 2);
    let kept = "select count(*) from assignments where override_reason = 'Two groups came at once'";
    assert_eq!(count(&stage, kept).await, 1);

    let stranger = stage.person("Yad", "Cast").await;
    let no = refused(let_in(&stage, tural, shift, stranger, "").await);
    assert!(matches!(no, Refusal::NotEligible { reasons } if reasons.contains(&Reason::NotPlaced)));
}

async fn nobody_is_let_in_twice_or_in_two_places(stage: Stage) {
    let (aysel, shift_one) = aysel_on_a_shift(&stage).await;
    let other = shift(&stage, MONDAY, "10:00", "13:00").await;
    let (farid, tural) = (stage.volunteer("Fərid", "Cast").await, stage.tural().await);
    stage.set(at("09:45"));
    let no = refused(let_in(&stage, tural, shift_one, aysel, "sure").await);
    assert_eq!(no, Refusal::NotEligible { reasons: vec![Reason::AlreadyOn] });
    let_in(&stage, tural, shift_one, farid, "").await.unwrap();
    assert_eq!(refused(let_in(&stage, tural, other, farid, "sure").await), Refusal::AlreadyIn);
    let no = refused(let_in(&stage, tural, other, aysel, "sure").await);
    assert_eq!(no, Refusal::NotEligible { reasons: vec![Reason::Overlap { shift: shift_one }] });
    stage.set(at("13:00"));
    let sevda = stage.volunteer("Sevda", "Cast").await;
    let no = refused(let_in(&stage, tural, other, sevda, "sure").await);
    assert_eq!(no, Refusal::NotEligible { reasons: vec![Reason::Started] }, "it is over");
}

async fn a_walk_in_taken_back_has_no_place(stage: Stage) {
    let (_, shift) = aysel_on_a_shift(&stage).await;
    let (farid, tural) = (stage.volunteer("Fərid", "Cast").await, stage.tural().await);
    stage.set(at("09:00"));
    let_in(&stage, tural, shift, farid, "").await.unwrap();
    let id = assignment(&stage, farid).await;
    undo(&stage, tural, id).await.unwrap();
    assert_eq!(count(&stage, "select taken from shifts").await, 1);
    assert!(board(&stage, tural).await.unwrap().iter().all(|h| h.person != farid));
    let_in(&stage, tural, shift, farid, "").await.unwrap();
}

async fn ten_walk_ins_at_once_on_the_last_place_are_one(stage: Stage) {
    let (_, shift) = aysel_on_a_shift(&stage).await;
    stage.raw("update shifts set places = 2", vec![]).await;
    let tural = stage.tural().await;
    let mut people = Vec::new();
    for name in ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"] {
        people.push(stage.volunteer("Könüllü", name).await);
    }
    stage.set(at("09:00"));
    let all = people.iter().map(|person| let_in(&stage, tural, shift, *person, ""));
    let answers = futures::future::join_all(all).await;
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1);
    assert_eq!(count(&stage, "select taken from shifts").await, 2);
    assert_eq!(count(&stage, "select count(*) from attendances").await, 1);
}
