//! "This is wrong": disputes, large corrections, and the months that a center confirms.

use super::ledgers::with_rules;
use super::*;
use attendance::{Corrected, Dispute};
use domain::attendance::DisputeState;
use domain::ids::{CorrectionId, DisputeId};
use domain::rights::Role;

stories! {
    a_volunteer_disputes_an_entry_and_the_coordinator_corrects_it,
    a_dispute_that_is_declined_says_why,
    one_disputes_only_ones_own_hours_and_once,
    a_large_correction_waits_for_a_second_person,
    a_dispute_stays_open_until_the_second_person_agrees,
    a_month_is_confirmed_once_nothing_of_it_is_open,
}

/// Aysel has served from nine to twelve on Monday; the entry of it.
async fn served_monday(stage: &Stage) -> (PersonId, HoursEntryId) {
    let (aysel, _) = aysel_on_a_shift(stage).await;
    stage.set(at("09:00"));
    come(stage, aysel).await.unwrap();
    stage.set(at("11:00"));
    leave(stage, aysel).await.unwrap();
    let entry = ledger(stage, aysel, aysel).await.unwrap()[0].entry;
    (aysel, entry)
}

async fn dispute(stage: &Stage, who: PersonId, entry: HoursEntryId, note: &'static str) -> Result<Dispute> {
    stage.act_as(who, move |act| Box::pin(attendance::dispute(act, entry, note))).await
}

async fn answer(stage: &Stage, who: PersonId, id: DisputeId, minutes: Option<i64>) -> Result<Dispute> {
    stage
        .act_as(who, move |act| Box::pin(attendance::answer_dispute(act, id, minutes, "We looked at the desk's list")))
        .await
}

async fn decide(stage: &Stage, who: PersonId, id: CorrectionId, agrees: bool) -> Result<()> {
    stage.act_as(who, move |act| Box::pin(attendance::decide_correction(act, id, agrees))).await
}

async fn open(stage: &Stage, who: PersonId) -> Vec<Dispute> {
    let programme = stage.programme.id;
    stage.look_as(who, move |look| Box::pin(attendance::open_disputes(look, programme))).await.unwrap()
}

async fn told(stage: &Stage, kind: &'static str) -> i64 {
    match kind {
        "opened" => count(stage, "select count(*) from notices where kind = 'hours_disputed'").await,
        _ => count(stage, "select count(*) from notices where kind = 'dispute_answered'").await,
    }
}

async fn a_volunteer_disputes_an_entry_and_the_coordinator_corrects_it(stage: Stage) {
    let (nigar, reshad, tural) = (stage.nigar().await, stage.reshad().await, stage.tural().await);
    let (aysel, entry) = served_monday(&stage).await;
    let one = dispute(&stage, aysel, entry, "I was there until twelve").await.unwrap();
    assert_eq!((one.state, one.due_on.to_string().as_str()), (DisputeState::Open, "2026-11-30"));
    assert_eq!(told(&stage, "opened").await, 1, "the coordinator is told");
    assert_eq!(open(&stage, nigar).await.len(), 1);
    assert!(open(&stage, reshad).await.is_empty(), "not of another center");
    for stranger in [reshad, tural, aysel] {
        assert!(matches!(answer(&stage, stranger, one.id, Some(180)).await, Err(Error::NotAllowed)));
    }
    let too_much = answer(&stage, nigar, one.id, Some(181)).await;
    assert_eq!(faulty(too_much), ("minutes".into(), FaultKind::Number { min: 0, max: 180 }));
    let done = answer(&stage, nigar, one.id, Some(180)).await.unwrap();
    assert_eq!((done.state, done.counts), (DisputeState::Corrected, 180));
    assert_eq!(served(&stage, aysel).await, 180);
    assert_eq!(told(&stage, "answered").await, 1);
    assert_eq!(refused(answer(&stage, nigar, one.id, None).await), Refusal::Changed);
    let mine = stage.look_as(aysel, move |look| Box::pin(attendance::disputes_of(look, aysel))).await.unwrap();
    assert_eq!(mine[0].answer, "We looked at the desk's list");
}

async fn a_dispute_that_is_declined_says_why(stage: Stage) {
    let nigar = stage.nigar().await;
    let (aysel, entry) = served_monday(&stage).await;
    let one = dispute(&stage, aysel, entry, "I was there until twelve").await.unwrap();
    let silent = stage.act_as(nigar, {
        let id = one.id;
        move |act| Box::pin(attendance::answer_dispute(act, id, None, " "))
    });
    assert_eq!(faulty(silent.await), ("answer".into(), FaultKind::Required));
    assert_eq!(answer(&stage, nigar, one.id, None).await.unwrap().state, DisputeState::Declined);
    assert_eq!(served(&stage, aysel).await, 120);
    let again = dispute(&stage, aysel, entry, "Please look again").await.unwrap();
    assert_ne!(again.id, one.id);
}

async fn one_disputes_only_ones_own_hours_and_once(stage: Stage) {
    let (aysel, entry) = served_monday(&stage).await;
    let farid = stage.volunteer("Fərid", "Cast").await;
    assert!(matches!(dispute(&stage, farid, entry, "wrong").await, Err(Error::NotAllowed)));
    assert_eq!(faulty(dispute(&stage, aysel, entry, "").await), ("note".into(), FaultKind::Required));
    let one = dispute(&stage, aysel, entry, "wrong").await.unwrap();
    assert_eq!(refused(dispute(&stage, aysel, entry, "wrong").await), Refusal::AlreadyWaiting);
    let withdraw = |who| {
        let id = one.id;
        stage.act_as(who, move |act| Box::pin(attendance::withdraw_dispute(act, id)))
    };
    assert!(matches!(withdraw(farid).await, Err(Error::NotAllowed)));
    withdraw(aysel).await.unwrap();
    assert_eq!(refused(withdraw(aysel).await), Refusal::Changed);
    dispute(&stage, aysel, entry, "wrong after all").await.unwrap();
}

async fn a_large_correction_waits_for_a_second_person(stage: Stage) {
    with_rules(&stage, 1, |rules| rules.hours.correction_alone_minutes = 30).await;
    let (nigar, sebine) = (stage.nigar().await, stage.sebine().await);
    let second = stage.holder("Leyla", Role::Coordinator, Some(stage.bak1.id)).await;
    let (aysel, entry) = served_monday(&stage).await;
    let Corrected::Waiting(id) = correct(&stage, nigar, entry, 180, "The list says so").await.unwrap() else {
        panic!("sixty minutes are more than thirty")
    };
    assert_eq!(served(&stage, aysel).await, 120, "nothing counts yet");
    assert_eq!(refused(correct(&stage, second, entry, 150, "no").await), Refusal::AlreadyWaiting);
    assert_eq!(refused(decide(&stage, nigar, id, true).await), Refusal::SecondPerson);
    assert!(matches!(decide(&stage, aysel, id, true).await, Err(Error::NotAllowed)));
    let programme = stage.programme.id;
    let waiting = stage.look_as(sebine, move |look| Box::pin(attendance::waiting_corrections(look, programme))).await;
    assert_eq!(waiting.unwrap().iter().map(|c| (c.counts, c.minutes)).collect::<Vec<_>>(), [(120, 180)]);
    decide(&stage, second, id, true).await.unwrap();
    assert_eq!(served(&stage, aysel).await, 180);
    assert_eq!(refused(decide(&stage, sebine, id, true).await), Refusal::Changed);

    let Corrected::Waiting(id) = correct(&stage, nigar, entry, 0, "Was not there").await.unwrap() else {
        panic!("more than thirty")
    };
    decide(&stage, sebine, id, false).await.unwrap();
    assert_eq!(served(&stage, aysel).await, 180);
    assert!(matches!(correct(&stage, nigar, entry, 170, "A little").await, Ok(Corrected::Entered(_))));
}

async fn a_dispute_stays_open_until_the_second_person_agrees(stage: Stage) {
    with_rules(&stage, 1, |rules| rules.hours.correction_alone_minutes = 30).await;
    let (nigar, sebine) = (stage.nigar().await, stage.sebine().await);
    let (aysel, entry) = served_monday(&stage).await;
    let one = dispute(&stage, aysel, entry, "I was there until twelve").await.unwrap();
    assert_eq!(answer(&stage, nigar, one.id, Some(180)).await.unwrap().state, DisputeState::Open);
    assert_eq!(told(&stage, "answered").await, 0);
    let programme = stage.programme.id;
    let waiting = stage.look_as(sebine, move |look| Box::pin(attendance::waiting_corrections(look, programme))).await;
    let id = waiting.unwrap()[0].id;
    decide(&stage, sebine, id, true).await.unwrap();
    let id = one.id;
    let after = stage.look_as(aysel, move |look| Box::pin(attendance::find_dispute(look, id))).await.unwrap();
    assert_eq!((after.state, after.counts), (DisputeState::Corrected, 180));
    assert_eq!(told(&stage, "answered").await, 1);
}

async fn a_month_is_confirmed_once_nothing_of_it_is_open(stage: Stage) {
    let (nigar, tural, reshad) = (stage.nigar().await, stage.tural().await, stage.reshad().await);
    let (aysel, entry) = served_monday(&stage).await;
    let confirm = |who| {
        let center = stage.bak1.clone();
        stage.act_as(who, move |act| {
            let center = center.clone();
            Box::pin(async move { attendance::confirm_month(act, &center, support::day("2026-11-15")).await })
        })
    };
    assert_eq!(refused(confirm(nigar).await), Refusal::MonthRuns);
    let one = dispute(&stage, aysel, entry, "wrong").await.unwrap();
    stage.set(baku("2026-12-01", "00:00"));
    assert!(matches!(confirm(tural).await, Err(Error::NotAllowed)));
    assert!(matches!(confirm(reshad).await, Err(Error::NotAllowed)));
    assert_eq!(refused(confirm(nigar).await), Refusal::DayOpen { count: 1 });
    answer(&stage, nigar, one.id, Some(150)).await.unwrap();
    let month = confirm(nigar).await.unwrap();
    assert_eq!((month.minutes, month.lines, month.people, month.open), (150, 2, 1, 0));
    assert!(month.confirmed.is_some() && !month.changed_since());
    correct(&stage, nigar, entry, 160, "The desk's list").await.unwrap();
    let center = stage.bak1.clone();
    let months = stage.look_as(nigar, move |look| Box::pin(async move { attendance::months(look, &center).await }));
    let months = months.await.unwrap();
    assert_eq!(months.iter().map(|m| m.first.to_string()).collect::<Vec<_>>(), ["2026-12-01", "2026-11-01"]);
    assert!(months[1].changed_since(), "what comes later is seen");
    confirm(nigar).await.unwrap();
    assert_eq!(count(&stage, "select count(*) from hours_months").await, 1);
}
