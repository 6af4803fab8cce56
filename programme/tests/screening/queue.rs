//! The queue.

use crate::cast::{applied, autumn};
use crate::support::Stage;
use chrono::Duration;
use domain::applications::Stage as At;
use domain::ids::{ApplicationId, PersonId};
use domain::refusals::Refusal;
use domain::screening::{Band, DeclineReason, Reading};
use programme::applications::{self, staff};
use programme::screening::{self, Beside, Filter, Queue};
use programme::{Error, Result};

pub async fn queue(stage: &Stage, who: PersonId, filter: &Filter, after: Option<screening::Key>) -> Result<Queue> {
    let filter = filter.clone();
    stage.look_as(who, move |look| Box::pin(async move { screening::queue(look, &filter, after).await })).await
}

async fn names(stage: &Stage, who: PersonId, filter: &Filter) -> Vec<String> {
    let rows = queue(stage, who, filter, None).await.unwrap().rows;
    rows.into_iter().map(|r| r.name.map(|n| n.given).unwrap_or_default()).collect()
}

pub async fn a_queue_is_paged_by_key_and_skips_nobody(stage: Stage) {
    let intake = autumn(&stage).await;
    let nigar = stage.nigar().await;
    let mut all = Vec::new();
    for n in 0..120 {
        // Many at the same moment: the id decides then
        all.push(applied(&stage, &intake, &stage.bak1, &format!("Aysel{n}"), At::Submitted, 500 - n / 40).await.1);
    }
    let filter = Filter::all(stage.programme.id, Some(stage.bak1.id)).at(At::Submitted);
    let (mut seen, mut after) = (Vec::new(), None);
    loop {
        let page = queue(&stage, nigar, &filter, after).await.unwrap();
        seen.extend(page.rows.iter().map(|r| r.id));
        after = page.next.map(|key| screening::Key::parse(&key.to_string()).unwrap());
        if after.is_none() {
            break;
        }
    }
    assert_eq!(seen, all, "oldest first, everybody once");
}

pub async fn a_queue_is_filtered_by_its_address(stage: Stage) {
    let intake = autumn(&stage).await;
    let (nigar, sebine, reshad) = (stage.nigar().await, stage.sebine().await, stage.reshad().await);
    let day = 24 * 60;
    applied(&stage, &intake, &stage.bak1, "Leyla", At::Submitted, 9 * day).await;
    let (_, scored) = applied(&stage, &intake, &stage.bak1, "Rəna", At::Interview, 3 * day).await;
    applied(&stage, &intake, &stage.sum, "Aynur", At::Submitted, 2 * day).await;
    stage.raw("update applications set score = 8000, asked_at = submitted_at where id = $1", vec![scored.into()]).await;
    let here = Filter::all(stage.programme.id, Some(stage.bak1.id));
    let everywhere = Filter::all(stage.programme.id, None);
    assert_eq!(names(&stage, nigar, &here).await, ["Leyla", "Rəna"]);
    assert_eq!(names(&stage, sebine, &everywhere).await, ["Leyla", "Rəna", "Aynur"]);
    let narrow = |f: Filter| {
        let stage = &stage;
        async move { names(stage, sebine, &f).await }
    };
    assert_eq!(narrow(everywhere.clone().at(At::Submitted)).await, ["Leyla", "Aynur"]);
    assert_eq!(narrow(Filter { days: Some(3), ..everywhere.clone() }).await, ["Leyla", "Rəna"]);
    assert_eq!(narrow(Filter { band: Some(Band::High), ..everywhere.clone() }).await, ["Rəna"]);
    assert_eq!(narrow(Filter { band: Some(Band::Unscored), ..everywhere.clone() }).await, ["Leyla", "Aynur"]);
    assert_eq!(narrow(Filter { asked: Some(true), ..everywhere.clone() }).await, ["Rəna"]);
    assert_eq!(narrow(Filter { asked: Some(false), ..everywhere.clone() }).await, ["Leyla", "Aynur"]);
    assert_eq!(narrow(Filter { search: "RENA".into(), ..everywhere.clone() }).await, ["Rəna"]);
    assert_eq!(narrow(Filter { intake: "autumn".into(), ..everywhere.clone() }).await.len(), 3);
    assert_eq!(narrow(Filter { intake: "SPRING".into(), ..everywhere.clone() }).await.len(), 0);
    assert_eq!(narrow(Filter { reading: Some(Reading::Missing), ..everywhere.clone() }).await.len(), 3);
    assert_eq!(narrow(Filter { reading: Some(Reading::Mine), ..everywhere.clone() }).await.len(), 0);
    let on = |minutes: i64| {
        let day = stage.bak1.zone.date(stage.now() - Duration::minutes(minutes));
        Filter { on: Some(day), ..everywhere.clone() }
    };
    assert_eq!(narrow(on(3 * day)).await, ["Rəna"]);
    assert_eq!(narrow(on(4 * day)).await.len(), 0);
    assert_eq!(narrow(Filter { days: Some(5), ..on(3 * day) }).await.len(), 0, "all of a filter holds");
    for (who, filter) in [(reshad, &here), (reshad, &everywhere), (nigar, &everywhere)] {
        assert!(matches!(queue(&stage, who, filter, None).await, Err(Error::NotAllowed)), "{filter:?}");
    }
}

async fn beside(stage: &Stage, who: PersonId, filter: &Filter, id: ApplicationId) -> Result<Beside> {
    let filter = filter.clone();
    stage
        .look_as(who, move |look| {
            Box::pin(async move {
                let key = screening::key_of(look, id).await?;
                screening::beside(look, &filter, key).await
            })
        })
        .await
}

pub async fn one_goes_from_case_to_case(stage: Stage) {
    let intake = autumn(&stage).await;
    let (nigar, reshad) = (stage.nigar().await, stage.reshad().await);
    let mut ids = Vec::new();
    for n in 0..5 {
        ids.push(applied(&stage, &intake, &stage.bak1, &format!("Aysel{n}"), At::Submitted, 90 - n).await.1);
    }
    let filter = Filter::all(stage.programme.id, Some(stage.bak1.id)).at(At::Submitted);
    let there = beside(&stage, nigar, &filter, ids[2]).await.unwrap();
    assert_eq!((there.previous, there.next), (Some(ids[1]), Some(ids[3])));
    assert_eq!(there.queue.rows.iter().map(|r| r.id).collect::<Vec<_>>(), ids[1..]);
    assert_eq!(beside(&stage, nigar, &filter, ids[4]).await.unwrap().next, None);
    assert_eq!(beside(&stage, nigar, &filter, ids[0]).await.unwrap().previous, None);
    assert!(matches!(beside(&stage, reshad, &filter, ids[0]).await, Err(Error::NotAllowed)));
    // One that has left the queue still knows what came after it
    let (id, who) = (ids[2], nigar);
    stage.act_as(who, move |act| Box::pin(staff::move_on(act, id, 1, At::Interview, ""))).await.unwrap();
    let gone = beside(&stage, nigar, &filter, ids[2]).await.unwrap();
    assert_eq!((gone.previous, gone.next), (Some(ids[1]), Some(ids[3])));
}

pub async fn a_no_has_a_reason_that_the_applicant_reads(stage: Stage) {
    let intake = autumn(&stage).await;
    let nigar = stage.nigar().await;
    let (leyla, id) = applied(&stage, &intake, &stage.bak1, "Leyla", At::Submitted, 5).await;
    let bare = stage.act_as(nigar, move |act| Box::pin(staff::move_on(act, id, 1, At::Declined, ""))).await;
    assert!(matches!(bare, Err(Error::Faulty(_))), "{bare:?}");
    let no = |version| {
        stage
            .act_as(nigar, move |act| Box::pin(staff::decline(act, id, version, DeclineReason::Times, "only at night")))
    };
    assert!(matches!(no(9).await, Err(Error::Refused(Refusal::Changed))));
    no(1).await.unwrap();
    let track = stage.look_as(leyla, move |look| Box::pin(applications::track(look, id))).await.unwrap();
    let last = track.moves.last().unwrap();
    assert_eq!((last.stage, last.reason, last.note.as_str()), (At::Declined, Some(DeclineReason::Times), ""));
    let case = stage.act_as(nigar, move |act| Box::pin(staff::case(act, id))).await.unwrap();
    assert_eq!(case.moves.last().unwrap().note, "only at night");
    let here = Filter::all(stage.programme.id, Some(stage.bak1.id));
    for (why, found) in [(DeclineReason::Times, vec!["Leyla"]), (DeclineReason::Fit, vec![])] {
        let filter = Filter { why: Some(why), ..here.clone() };
        assert_eq!(names(&stage, nigar, &filter).await, found, "the queue shows it by its reason");
    }
}
