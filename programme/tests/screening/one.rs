//! A decision about one application: told late and undone, unless it gives something back.

use crate::cast::{applied, autumn};
use crate::support::Stage;
use chrono::Duration;
use domain::applications::{Application, Stage as At};
use domain::faults::FaultKind;
use domain::ids::{ApplicationId, PersonId};
use domain::refusals::Refusal;
use domain::screening::{DeclineReason, UNDO_MINUTES};
use programme::applications;
use programme::screening::{self, BulkAct, Verdict};
use programme::{Error, Result, notices};

async fn decide(
    stage: &Stage,
    who: PersonId,
    id: ApplicationId,
    version: i64,
    to: At,
    reason: Option<DeclineReason>,
) -> Result<(Application, Option<BulkAct>)> {
    let verdict = Verdict { stage: to, reason, note: "seen".into() };
    stage
        .act_as(who, move |act| {
            let verdict = verdict.clone();
            Box::pin(async move { screening::decide_one(act, id, version, &verdict).await })
        })
        .await
}

async fn reads(stage: &Stage, person: PersonId, id: ApplicationId) -> At {
    stage.look_as(person, move |look| Box::pin(applications::track(look, id))).await.unwrap().application.stage
}

async fn due(stage: &Stage) -> i64 {
    stage.look(|look| Box::pin(notices::oldest_waiting(look))).await.unwrap()
}

pub async fn a_decision_about_one_is_told_late_and_undone(stage: Stage) {
    let intake = autumn(&stage).await;
    let (nigar, reshad) = (stage.nigar().await, stage.reshad().await);
    let (leyla, id) = applied(&stage, &intake, &stage.bak1, "Leyla", At::Submitted, 90).await;
    let bare = decide(&stage, nigar, id, 1, At::Declined, None).await;
    let Err(Error::Faulty(faults)) = bare else { panic!("a no has a reason: {bare:?}") };
    assert_eq!((faults[0].field.as_str(), faults[0].kind), ("reason", FaultKind::Required));
    let foreign = decide(&stage, reshad, id, 1, At::Interview, None).await;
    assert!(matches!(foreign, Err(Error::NotAllowed)), "{foreign:?}");
    let stale = decide(&stage, nigar, id, 7, At::Interview, None).await;
    assert!(matches!(stale, Err(Error::Refused(Refusal::Changed))), "{stale:?}");

    let (moved, bulk) = decide(&stage, nigar, id, 1, At::Interview, None).await.unwrap();
    let bulk = bulk.unwrap();
    assert_eq!((moved.stage, bulk.count, bulk.note.as_str()), (At::Interview, 1, "seen"));
    assert_eq!((reads(&stage, leyla, id).await, due(&stage).await), (At::Submitted, 0), "nobody is told yet");
    let undo = bulk.id;
    stage.act_as(nigar, move |act| Box::pin(screening::undo(act, undo))).await.unwrap();
    assert_eq!(reads(&stage, leyla, id).await, At::Submitted);

    let version = moved.version + 1;
    let (_, bulk) = decide(&stage, nigar, id, version, At::Declined, Some(DeclineReason::Fit)).await.unwrap();
    assert!(bulk.is_some());
    stage.pass(Duration::minutes(UNDO_MINUTES));
    assert_eq!(reads(&stage, leyla, id).await, At::Declined, "now she reads it");
}

pub async fn what_is_not_told_yet_is_told_by_no_other_door(stage: Stage) {
    let intake = autumn(&stage).await;
    let nigar = stage.nigar().await;
    let (leyla, id) = applied(&stage, &intake, &stage.bak1, "Leyla", At::Interview, 90).await;
    stage.act_as(nigar, move |act| Box::pin(screening::ask(act, id, 1, "Which days?"))).await.unwrap();
    let (_, bulk) = decide(&stage, nigar, id, 2, At::Declined, Some(DeclineReason::Fit)).await.unwrap();
    let choosing = stage.look_as(leyla, move |look| Box::pin(programme::interviews::choosing(look, id))).await.unwrap();
    assert_eq!(choosing.stage, At::Interview, "the page of her interview says what the others say");
    stage.act_as(leyla, move |act| Box::pin(screening::answer(act, id, "Mondays"))).await.unwrap();
    assert_eq!(reads(&stage, leyla, id).await, At::Interview, "an answer tells her nothing");
    let slot = uuid::Uuid::now_v7().into();
    let booked = stage.act_as(leyla, move |act| Box::pin(programme::interviews::book(act, id, slot))).await;
    assert!(matches!(booked, Err(Error::Refused(Refusal::Changed))), "{booked:?}");
    let undo = bulk.unwrap().id;
    let undone = stage.act_as(nigar, move |act| Box::pin(screening::undo(act, undo))).await.unwrap();
    assert_eq!((undone.restored, undone.kept), (1, 0), "and it can still be undone");
}

pub async fn what_was_told_meanwhile_is_not_undone(stage: Stage) {
    let intake = autumn(&stage).await;
    let nigar = stage.nigar().await;
    for n in 0..6 {
        let (leyla, id) = applied(&stage, &intake, &stage.bak1, &format!("Leyla{n}"), At::Submitted, 90).await;
        let (_, bulk) = decide(&stage, nigar, id, 1, At::Declined, Some(DeclineReason::Fit)).await.unwrap();
        let bulk = bulk.unwrap().id;
        let (told, undone) = tokio::join!(
            stage.act_as(nigar, move |act| Box::pin(screening::tell_now(act, bulk))),
            stage.act_as(nigar, move |act| Box::pin(screening::undo(act, bulk)))
        );
        assert_ne!(told.is_ok(), undone.is_ok(), "one of the two: {told:?} {undone:?}");
        let stands = if told.is_ok() { At::Declined } else { At::Submitted };
        assert_eq!(reads(&stage, leyla, id).await, stands);
    }
}

pub async fn whoever_waits_at_the_telephone_is_told_at_once(stage: Stage) {
    let intake = autumn(&stage).await;
    let (nigar, reshad) = (stage.nigar().await, stage.reshad().await);
    let (leyla, id) = applied(&stage, &intake, &stage.bak1, "Leyla", At::Submitted, 90).await;
    let (_, bulk) = decide(&stage, nigar, id, 1, At::Interview, None).await.unwrap();
    let bulk = bulk.unwrap().id;
    let tell = |who| stage.act_as(who, move |act| Box::pin(screening::tell_now(act, bulk)));
    assert!(matches!(tell(reshad).await, Err(Error::NotAllowed)));
    stage.pass(Duration::minutes(1));
    tell(nigar).await.unwrap();
    assert_eq!(reads(&stage, leyla, id).await, At::Interview);
    stage.pass(Duration::seconds(1));
    assert!(due(&stage).await > 0, "her letter may go");
    assert!(matches!(tell(nigar).await, Err(Error::Refused(Refusal::UndoOver))));
    let undone = stage.act_as(nigar, move |act| Box::pin(screening::undo(act, bulk))).await;
    assert!(matches!(undone, Err(Error::Refused(Refusal::UndoOver))), "{undone:?}");
}

pub async fn a_place_is_offered_at_once(stage: Stage) {
    let intake = autumn(&stage).await;
    let nigar = stage.nigar().await;
    let (leyla, id) = applied(&stage, &intake, &stage.bak1, "Leyla", At::Interview, 90).await;
    let (moved, bulk) = decide(&stage, nigar, id, 1, At::Offered, None).await.unwrap();
    assert!(bulk.is_none(), "a place that is held for somebody is no secret");
    assert_eq!((moved.stage, reads(&stage, leyla, id).await), (At::Offered, At::Offered));
}
