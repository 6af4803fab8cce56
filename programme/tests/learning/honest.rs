//! Stories of tries that are sent twice, by others, or all at once.

use super::*;

stories! {
    answers_are_judged_once_whoever_sends_them_twice,
    nobody_answers_for_somebody_else,
    two_tries_at_once_are_one,
}

async fn answers_are_judged_once_whoever_sends_them_twice(stage: Stage) {
    let course = published(&stage, "desk").await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let take = begin(&stage, leyla, &course).await.unwrap();
    done(&stage, leyla, take, "m1").await.unwrap();
    let id = start(&stage, leyla, take).await.unwrap();
    let (bad, good) = (answers(&stage, leyla, id, 0).await, answers(&stage, leyla, id, 4).await);
    assert_eq!(hand_in(&stage, leyla, id, bad.clone()).await.unwrap(), (0, false, false));
    assert_eq!(hand_in(&stage, leyla, id, good.clone()).await.unwrap(), (0, false, false), "the first answer stays");
    let id = start(&stage, leyla, take).await.unwrap();
    let mut forged = answers(&stage, leyla, id, 4).await;
    forged.insert("q99".into(), vec!["1".into()]);
    // Every option at once is no answer, and neither is the key of one
    for said in forged.values_mut() {
        *said = vec!["1".into(), "2".into(), "3".into()];
    }
    let both = futures::future::join_all([hand_in(&stage, leyla, id, forged), hand_in(&stage, leyla, id, bad)]).await;
    for outcome in both {
        assert_eq!(outcome.unwrap(), (0, false, false));
    }
    let used = start(&stage, leyla, take).await;
    assert!(matches!(used, Err(Error::Refused(Refusal::TriesUsed))), "{used:?}");
}

async fn nobody_answers_for_somebody_else(stage: Stage) {
    let course = published(&stage, "desk").await;
    let (leyla, elvin) = (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Elvin", "Məmmədov").await);
    let take = begin(&stage, leyla, &course).await.unwrap();
    assert!(matches!(done(&stage, elvin, take, "m1").await, Err(Error::NotFound)));
    assert!(matches!(start(&stage, elvin, take).await, Err(Error::NotFound)));
    done(&stage, leyla, take, "m1").await.unwrap();
    let id = start(&stage, leyla, take).await.unwrap();
    let seen = stage.look_as(elvin, move |look| Box::pin(training::attempt(look, id))).await;
    assert!(matches!(seen, Err(Error::NotFound)));
    let said = answers(&stage, leyla, id, 4).await;
    assert!(matches!(hand_in(&stage, elvin, id, said).await, Err(Error::NotFound)));
}

async fn two_tries_at_once_are_one(stage: Stage) {
    let course = published(&stage, "desk").await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let takes = futures::future::join_all((0..5).map(|_| begin(&stage, leyla, &course))).await;
    let takes: Vec<CourseTakeId> = takes.into_iter().map(Result::unwrap).collect();
    assert!(takes.iter().all(|take| *take == takes[0]), "one way");
    done(&stage, leyla, takes[0], "m1").await.unwrap();
    let tries = futures::future::join_all((0..8).map(|_| start(&stage, leyla, takes[0]))).await;
    let tries: Vec<QuizAttemptId> = tries.into_iter().map(Result::unwrap).collect();
    assert!(tries.iter().all(|id| *id == tries[0]), "one try");
    let said = answers(&stage, leyla, tries[0], 4).await;
    let all = futures::future::join_all((0..8).map(|_| hand_in(&stage, leyla, tries[0], said.clone()))).await;
    assert!(all.into_iter().all(|outcome| outcome.unwrap() == (4, true, false)));
    let records = stage.look(move |look| Box::pin(training::records(look, leyla))).await.unwrap();
    assert_eq!(records.len(), 1, "one record");
}
