//! Decisions about many: seen beforehand, told late, and undone exactly.

use crate::cast::{applied, autumn};
use crate::queue::queue;
use crate::support::Stage;
use chrono::{DateTime, Duration, Utc};
use domain::applications::Stage as At;
use domain::ids::{ApplicationId, PersonId};
use domain::refusals::Refusal;
use domain::screening::{DeclineReason, UNDO_MINUTES};
use programme::applications::{self, staff};
use programme::screening::{self, BulkAct, Chosen, Filter, Undone, Verdict};
use programme::{Error, Result, notices};
use uuid::Uuid;

fn no() -> Verdict {
    Verdict { stage: At::Declined, reason: Some(DeclineReason::Places), note: "after the ranking".into() }
}

fn to(stage: At) -> Verdict {
    Verdict { stage, reason: None, note: String::new() }
}

async fn seen(stage: &Stage, who: PersonId, which: &Chosen, to: At) -> Result<screening::Preview> {
    let which = which.clone();
    stage.look_as(who, move |look| Box::pin(async move { screening::preview(look, &which, to).await })).await
}

async fn decide_on(stage: &Stage, who: PersonId, which: &Chosen, verdict: Verdict, digest: &str) -> Result<BulkAct> {
    let (which, digest) = (which.clone(), digest.to_owned());
    stage
        .act_as(who, move |act| {
            let (which, verdict, digest) = (which.clone(), verdict.clone(), digest.clone());
            Box::pin(async move { screening::decide(act, &which, &verdict, &digest).await })
        })
        .await
}

async fn decide(stage: &Stage, who: PersonId, which: &Chosen, verdict: Verdict) -> Result<BulkAct> {
    let digest = seen(stage, who, which, verdict.stage).await?.digest;
    decide_on(stage, who, which, verdict, &digest).await
}

async fn undo(stage: &Stage, who: PersonId, id: Uuid) -> Result<Undone> {
    stage.act_as(who, move |act| Box::pin(screening::undo(act, id))).await
}

/// How an application stands, without its version, which always goes on.
async fn stands(
    stage: &Stage,
    who: PersonId,
    id: ApplicationId,
) -> (At, DateTime<Utc>, Option<i64>, serde_json::Value) {
    let case = stage.act_as(who, move |act| Box::pin(staff::case(act, id))).await.unwrap();
    let a = case.application;
    (a.stage, a.changed_at, a.submitted_at.map(|at| at.timestamp()), serde_json::to_value(a.draft).unwrap())
}

/// What the applicant reads: the stage, the steps, and the list of applications.
async fn reads(stage: &Stage, person: PersonId, id: ApplicationId) -> (At, Vec<At>, Vec<At>) {
    let track = stage.look_as(person, move |look| Box::pin(applications::track(look, id))).await.unwrap();
    let mine = stage.look_as(person, |look| Box::pin(applications::mine(look))).await.unwrap();
    let steps = track.moves.iter().map(|m| m.stage).collect();
    (track.application.stage, steps, mine.iter().map(|m| m.stage).collect())
}

/// How many letters of moves are waiting.
async fn letters(stage: &Stage, manager: PersonId) -> usize {
    let programme = stage.programme.id;
    let all =
        stage.look_as(manager, move |look| Box::pin(notices::outgoing(look, programme, None, None))).await.unwrap();
    all.iter().filter(|n| n.kind.starts_with("application_")).count()
}

pub async fn a_decision_about_many_is_seen_told_late_and_undone(stage: Stage) {
    let intake = autumn(&stage).await;
    let (nigar, ali) = (stage.nigar().await, stage.ali().await);
    let (leyla, first) = applied(&stage, &intake, &stage.bak1, "Leyla", At::Submitted, 90).await;
    let (_, second) = applied(&stage, &intake, &stage.bak1, "Rəna", At::Submitted, 80).await;
    let (_, over) = applied(&stage, &intake, &stage.bak1, "Aynur", At::Withdrawn, 70).await;
    let which = Chosen::All(Filter::all(stage.programme.id, Some(stage.bak1.id)));
    let preview = seen(&stage, nigar, &which, At::Declined).await.unwrap();
    assert_eq!(preview.moving.iter().map(|r| r.id).collect::<Vec<_>>(), [first, second]);
    assert_eq!(preview.staying.iter().map(|r| r.id).collect::<Vec<_>>(), [over]);
    assert!(
        matches!(decide(&stage, nigar, &which, to(At::Declined)).await, Err(Error::Faulty(_))),
        "a no has a reason"
    );
    let bare = decide(&stage, nigar, &which, to(At::Placed)).await;
    assert!(matches!(bare, Err(Error::Faulty(_))), "a place is given to one at a time");

    let before = reads(&stage, leyla, first).await;
    let bulk = decide_on(&stage, nigar, &which, no(), &preview.digest).await.unwrap();
    assert_eq!((bulk.count, bulk.undo_until), (2, stage.now() + Duration::minutes(UNDO_MINUTES)));
    assert_eq!(reads(&stage, leyla, first).await, before, "nothing has happened for her yet");
    assert_eq!(stands(&stage, nigar, first).await.0, At::Declined);
    assert_eq!(letters(&stage, ali).await, 2);
    let due = stage.look(|look| Box::pin(notices::oldest_waiting(look))).await.unwrap();
    assert_eq!(due, 0, "no letter is due before the time is over");
    let again = decide_on(&stage, nigar, &which, no(), &preview.digest).await;
    assert!(matches!(again, Err(Error::Refused(Refusal::Changed))), "the list is another by now: {again:?}");

    assert_eq!(undo(&stage, nigar, bulk.id).await.unwrap(), Undone { restored: 2, kept: 0 });
    assert_eq!((letters(&stage, ali).await, reads(&stage, leyla, first).await), (0, before));
    assert!(matches!(undo(&stage, nigar, bulk.id).await, Err(Error::Refused(Refusal::UndoOver))));

    let bulk = decide(&stage, nigar, &which, no()).await.unwrap();
    stage.pass(Duration::minutes(UNDO_MINUTES));
    assert!(matches!(undo(&stage, nigar, bulk.id).await, Err(Error::Refused(Refusal::UndoOver))));
    assert_eq!(reads(&stage, leyla, first).await.0, At::Declined, "now it has happened");
    let case = stage.act_as(nigar, move |act| Box::pin(staff::case(act, first))).await.unwrap();
    let told: Vec<_> = case.moves.iter().map(|m| (m.stage, m.bulk.is_some(), m.undone_at.is_some())).collect();
    assert_eq!(told, [(At::Declined, true, true), (At::Declined, true, false)], "the trace tells both");
}

pub async fn many_of_another_center_are_nobodys_business(stage: Stage) {
    let intake = autumn(&stage).await;
    let (nigar, reshad, sebine) = (stage.nigar().await, stage.reshad().await, stage.sebine().await);
    let (_, here) = applied(&stage, &intake, &stage.bak1, "Leyla", At::Submitted, 90).await;
    let (_, there) = applied(&stage, &intake, &stage.sum, "Aynur", At::Submitted, 80).await;
    let both = Chosen::Some(stage.programme.id, vec![here, there]);
    let all = Chosen::All(Filter::all(stage.programme.id, None));
    for (who, which) in [(nigar, &both), (reshad, &both), (nigar, &all)] {
        let refused = seen(&stage, who, which, At::Screening).await.map(drop);
        assert!(matches!(refused, Err(Error::NotAllowed)), "{refused:?}");
        let refused = decide_on(&stage, who, which, to(At::Screening), "x").await.map(drop);
        assert!(matches!(refused, Err(Error::NotAllowed)), "{refused:?}");
    }
    let bulk = decide(&stage, sebine, &all, to(At::Screening)).await.unwrap();
    assert_eq!(bulk.count, 2);
    for who in [nigar, reshad] {
        assert!(matches!(undo(&stage, who, bulk.id).await, Err(Error::NotAllowed)));
    }
    let own = Chosen::Some(stage.programme.id, vec![here]);
    let near = stage.holder("Kamran", domain::rights::Role::Coordinator, Some(stage.bak1.id)).await;
    stage.act_as(near, move |act| Box::pin(screening::declare_conflict(act, here, "My brother"))).await.unwrap();
    let preview = seen(&stage, near, &own, At::Interview).await.unwrap();
    assert_eq!((preview.moving.len(), preview.staying.len()), (0, 1), "nor does a bulk go round a conflict");
}

pub async fn a_decision_upon_a_decision_is_undone_in_turn(stage: Stage) {
    let intake = autumn(&stage).await;
    let nigar = stage.nigar().await;
    let (_, id) = applied(&stage, &intake, &stage.bak1, "Leyla", At::Submitted, 90).await;
    let which = Chosen::Some(stage.programme.id, vec![id]);
    let first = decide(&stage, nigar, &which, to(At::Screening)).await.unwrap();
    let second = decide(&stage, nigar, &which, to(At::Waitlisted)).await.unwrap();
    assert_eq!(undo(&stage, nigar, second.id).await.unwrap().restored, 1);
    assert_eq!(stands(&stage, nigar, id).await.0, At::Screening);
    assert_eq!(undo(&stage, nigar, first.id).await.unwrap().restored, 1);
    assert_eq!(stands(&stage, nigar, id).await.0, At::Submitted);
}

/// Numbers that depend on the seed alone.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: u64) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % n).unwrap()
    }
}

/// Whatever was decided about whomever, and whoever went on meanwhile: undoing leaves those who went on where they are
/// and everybody else exactly as before.
pub async fn undo_restores_exactly(stage: Stage) {
    let intake = autumn(&stage).await;
    let (nigar, ali) = (stage.nigar().await, stage.ali().await);
    let stages = [At::Submitted, At::Screening, At::Interview, At::Waitlisted, At::Offered, At::Declined];
    let mut all = Vec::new();
    for n in 0..10 {
        let at = stages[n % stages.len()];
        all.push(
            applied(&stage, &intake, &stage.bak1, &format!("Aysel{n}"), at, 100 + i64::try_from(n).unwrap()).await,
        );
    }
    let filter = Filter::all(stage.programme.id, Some(stage.bak1.id));
    let mut chance = Chance(7);
    for round in 0..12 {
        stage.pass(Duration::minutes(30));
        let some: Vec<_> = all.iter().filter(|_| chance.below(3) > 0).map(|(_, id)| *id).collect();
        let which = match chance.below(3) {
            0 => Chosen::All(filter.clone()),
            _ => Chosen::Some(stage.programme.id, some),
        };
        let goal = screening::MANY_STAGES[chance.below(4)];
        let verdict = if goal == At::Declined { no() } else { to(goal) };
        let preview = seen(&stage, nigar, &which, goal).await.unwrap();
        if preview.moving.is_empty() {
            continue;
        }
        let mut before = Vec::new();
        for (person, id) in &all {
            before.push((stands(&stage, nigar, *id).await, reads(&stage, *person, *id).await));
        }
        let rows = queue(&stage, nigar, &filter, None).await.unwrap().rows;
        let waiting = letters(&stage, ali).await;
        let bulk = decide_on(&stage, nigar, &which, verdict, &preview.digest).await.unwrap();
        stage.pass(Duration::minutes(3));
        // One of them goes on by a decision of its own, now and then
        let gone = preview.moving.get(chance.below(4)).map(|r| r.id).filter(|_| goal == At::Screening);
        if let Some(id) = gone {
            let version =
                stage.act_as(nigar, move |act| Box::pin(staff::case(act, id))).await.unwrap().application.version;
            stage
                .act_as(nigar, move |act| Box::pin(staff::move_on(act, id, version, At::Waitlisted, "")))
                .await
                .unwrap();
        }
        let undone = undo(&stage, nigar, bulk.id).await.unwrap();
        let kept = i64::from(gone.is_some());
        assert_eq!(undone, Undone { restored: bulk.count - kept, kept }, "round {round}");
        for ((person, id), before) in all.iter().zip(&before) {
            let after = (stands(&stage, nigar, *id).await, reads(&stage, *person, *id).await);
            if Some(*id) == gone {
                assert_eq!(after.0.0, At::Waitlisted, "round {round}");
            } else {
                assert_eq!(&after, before, "round {round}");
            }
        }
        // The letter about the bulk and the one about going on are both still to be told to whoever went on
        assert_eq!(letters(&stage, ali).await, waiting + usize::from(gone.is_some()) * 2, "round {round}");
        let now = queue(&stage, nigar, &filter, None).await.unwrap().rows;
        let ids = |rows: &[screening::QueueRow]| rows.iter().map(|r| r.id).collect::<Vec<_>>();
        assert_eq!(ids(&now), ids(&rows), "round {round}");
    }
}

pub async fn whoever_gives_up_before_being_told_is_not_told_afterwards(stage: Stage) {
    let intake = autumn(&stage).await;
    let (nigar, ali) = (stage.nigar().await, stage.ali().await);
    let (leyla, id) = applied(&stage, &intake, &stage.bak1, "Leyla", At::Submitted, 90).await;
    let bulk = decide(&stage, nigar, &Chosen::Some(stage.programme.id, vec![id]), no()).await.unwrap();
    stage.act_as(leyla, move |act| Box::pin(applications::withdraw(act, id))).await.unwrap();
    assert_eq!((reads(&stage, leyla, id).await.0, letters(&stage, ali).await), (At::Withdrawn, 0));
    assert_eq!(undo(&stage, nigar, bulk.id).await.unwrap(), Undone { restored: 0, kept: 1 });
    assert_eq!(reads(&stage, leyla, id).await.0, At::Withdrawn);
}
