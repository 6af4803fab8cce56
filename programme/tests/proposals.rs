//! Stories of proposals: made beside the requests, compared with the draft, accepted whole, in part or not at all.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "proposals/accepting.rs"]
mod accepting;
#[path = "proposals/chance.rs"]
mod chance;
#[path = "proposals/lending.rs"]
mod lending;
mod support;
#[path = "proposals/why.rs"]
mod why;

use domain::centers::Center;
use domain::ids::{PersonId, ProposalId, RosterId, ShiftId};
use domain::notices::Notice;
use domain::proposals::{Moving, Pick, ProposalState, Terms};
use domain::refusals::Refusal;
use domain::time::Week;
use programme::rosters::proposals::{self, Accepted, Comparison};
use programme::rosters::{self, Board};
use programme::{Error, Result, notices};
use std::time::Duration;
use support::{Stage, day};

stories! {
    a_proposal_is_made_seen_by_others_accepted_and_undone,
    the_same_number_gives_the_same_proposal,
    whoever_has_seen_enough_keeps_the_best_so_far,
    nothing_acknowledged_is_lost_when_the_program_ends,
    old_proposals_are_swept,
    only_whoever_may_change_every_week_sees_a_proposal,
    what_is_out_or_over_is_not_proposed_for,
}

fn week() -> Week {
    Week::parse("2026-W49").unwrap()
}

/// Three shifts of next week at BAK1, two places each, and the roster.
async fn draft(stage: &Stage) -> (RosterId, [ShiftId; 3]) {
    let guide = stage.position("queue-guide").await;
    let mut made = Vec::new();
    for date in ["2026-12-01", "2026-12-02", "2026-12-03"] {
        made.push(stage.shift_at(&stage.bak1, &guide, (date, "09:00", "12:00"), 2, false).await);
    }
    let bak1 = stage.bak1.clone();
    let roster = stage.look(move |look| Box::pin(async move { rosters::of_week(look, &bak1, week()).await }));
    (roster.await.unwrap().unwrap().id, made.try_into().unwrap())
}

async fn start(stage: &Stage, who: PersonId, of: &[RosterId], terms: Terms) -> Result<ProposalId> {
    let of = of.to_vec();
    stage
        .act_as(who, move |act| {
            let of = of.clone();
            Box::pin(async move { proposals::start(act, &of, terms).await })
        })
        .await
}

/// Waits until somebody has worked on it.
async fn over(stage: &Stage, id: ProposalId) -> ProposalState {
    for _ in 0..1200 {
        let (proposal, _) = stage.look(move |look| Box::pin(proposals::find(look, id))).await.unwrap();
        if proposal.state != ProposalState::Working {
            return proposal.state;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("a minute is enough for a story");
}

async fn made(stage: &Stage, who: PersonId, of: &[RosterId], terms: Terms) -> ProposalId {
    let id = start(stage, who, of, terms).await.unwrap();
    proposals::run(&stage.service, id);
    assert_eq!(over(stage, id).await, ProposalState::Done);
    id
}

async fn compared(stage: &Stage, who: PersonId, id: ProposalId) -> Comparison {
    stage.look_as(who, move |look| Box::pin(proposals::compare(look, id))).await.unwrap()
}

async fn accept(stage: &Stage, who: PersonId, id: ProposalId, pick: Pick) -> Result<Accepted> {
    stage
        .act_as(who, move |act| {
            let pick = pick.clone();
            Box::pin(async move { proposals::accept(act, id, &pick, "on loan").await })
        })
        .await
}

async fn board(stage: &Stage, who: PersonId, center: &Center) -> Board {
    let center = center.clone();
    stage.look_as(who, move |look| Box::pin(async move { rosters::board(look, &center, week()).await })).await.unwrap()
}

/// Who is on each shift of a board.
fn on(board: &Board) -> Vec<(ShiftId, Vec<PersonId>)> {
    board
        .shifts
        .iter()
        .map(|s| {
            let mut people: Vec<PersonId> = s.people.iter().map(|p| p.person).collect();
            people.sort_unstable();
            (s.shift.id, people)
        })
        .collect()
}

async fn undo(stage: &Stage, who: PersonId, roster: RosterId) {
    stage.act_as(who, move |act| Box::pin(rosters::undo_last(act, roster))).await.unwrap();
}

async fn put_on(stage: &Stage, who: PersonId, shift: ShiftId, person: PersonId) {
    stage.act_as(who, move |act| Box::pin(rosters::put_on(act, shift, person, None))).await.unwrap();
}

fn refused<T: std::fmt::Debug>(outcome: Result<T>) -> Refusal {
    match outcome {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("expected a no, not {other:?}"),
    }
}

/// Somebody has served a shift of a week before.
async fn attended(stage: &Stage, shift: ShiftId, person: PersonId) {
    let text = "insert into assignments (id, programme_id, shift_id, person_id, state, made_at, changed_at)
        values ($1, $2, $3, $4, 'attended', $5, $5)";
    let id = uuid::Uuid::now_v7();
    let values = vec![id.into(), stage.programme.id.into(), shift.into(), person.into(), stage.now().into()];
    stage.raw(text, values).await;
}

async fn volunteers(stage: &Stage) -> [PersonId; 3] {
    [
        stage.volunteer("Leyla", "Əliyeva").await,
        stage.volunteer("Orxan", "Məmmədov").await,
        stage.volunteer("Aysel", "Quliyeva").await,
    ]
}

async fn a_proposal_is_made_seen_by_others_accepted_and_undone(stage: Stage) {
    let ((roster, all), nigar, sebine) = (draft(&stage).await, stage.nigar().await, stage.sebine().await);
    let people = volunteers(&stage).await;
    let before = on(&board(&stage, nigar, &stage.bak1).await);
    let id = made(&stage, nigar, &[roster], Terms::default()).await;
    assert_eq!(on(&board(&stage, nigar, &stage.bak1).await), before, "a proposal changes nothing");
    let seen = stage.look_as(sebine, move |look| Box::pin(proposals::of_roster(look, roster))).await.unwrap();
    assert_eq!((seen.len(), seen[0].id, seen[0].by.as_ref().unwrap().given.as_str()), (1, id, "Nigar"));
    assert!(seen[0].progress.gap().is_some_and(|gap| gap < 10), "{:?}", seen[0].progress);

    let found = compared(&stage, sebine, id).await;
    let (now, then) = (found.now.summary, found.then.summary);
    assert_eq!((now.filled, then.filled, then.places, then.breaches), (0, 6, 6, 0));
    assert_eq!((found.then.spread.least, found.then.spread.most), (0, 0), "two shifts each: {:?}", found.then);
    assert_eq!(found.shifts.iter().map(|s| s.put.len()).collect::<Vec<_>>(), [2, 2, 2]);
    assert_eq!(found.parts[0].days.iter().map(|d| (d.places, d.now, d.then)).collect::<Vec<_>>(), [(2, 0, 2); 3]);

    let done = accept(&stage, nigar, id, Pick::All).await.unwrap();
    assert_eq!((done.put, done.left, done.skipped.len()), (6, 0, 0));
    let full = board(&stage, nigar, &stage.bak1).await;
    assert_eq!((full.summary.filled, full.summary.breaches), (6, 0));
    for person in people {
        let (since, notice) = (stage.now() - chrono::Duration::days(1), Notice::ShiftAssigned { shift: all[0] });
        let told = stage
            .look(move |look| Box::pin(async move { notices::told_since(look, person, &notice, since).await }))
            .await;
        assert_eq!(told.unwrap(), 0, "a draft is nobody's news yet");
    }
    assert!(compared(&stage, nigar, id).await.shifts.is_empty(), "nothing is left to accept");
    undo(&stage, nigar, roster).await;
    assert_eq!(on(&board(&stage, nigar, &stage.bak1).await), before, "one act, undone at once");
    accept(&stage, sebine, id, Pick::All).await.unwrap();
    assert_eq!(board(&stage, nigar, &stage.bak1).await.summary.filled, 6, "and accepted again by somebody else");
}

async fn the_same_number_gives_the_same_proposal(stage: Stage) {
    let ((roster, _), nigar) = (draft(&stage).await, stage.nigar().await);
    volunteers(&stage).await;
    stage.volunteer("Zaur", "Abbasov").await;
    let mut outcomes = Vec::new();
    for seed in [7, 7] {
        let id = made(&stage, nigar, &[roster], Terms { seed, ..Terms::default() }).await;
        let (proposal, _) = stage.look(move |look| Box::pin(proposals::find(look, id))).await.unwrap();
        outcomes.push((proposal.outcome, proposal.progress.best, proposal.progress.bound));
    }
    assert_eq!(outcomes[0], outcomes[1]);
    assert_eq!(outcomes[0].0.put.len(), 6);
}

async fn whoever_has_seen_enough_keeps_the_best_so_far(stage: Stage) {
    let ((roster, _), nigar, sebine) = (draft(&stage).await, stage.nigar().await, stage.sebine().await);
    volunteers(&stage).await;
    let id = start(&stage, nigar, &[roster], Terms::default()).await.unwrap();
    assert_eq!(refused(accept(&stage, nigar, id, Pick::All).await), Refusal::Changed, "not before it is over");
    stage.act_as(sebine, move |act| Box::pin(proposals::stop(act, id))).await.unwrap();
    stage.act_as(sebine, move |act| Box::pin(proposals::stop(act, id))).await.unwrap();
    proposals::run(&stage.service, id);
    assert_eq!(over(&stage, id).await, ProposalState::Stopped);
    let found = compared(&stage, nigar, id).await;
    assert!(found.then.summary.filled > 0 && found.then.summary.breaches == 0, "{:?}", found.then);
    accept(&stage, nigar, id, Pick::All).await.unwrap();
}

async fn nothing_acknowledged_is_lost_when_the_program_ends(stage: Stage) {
    let ((roster, _), nigar) = (draft(&stage).await, stage.nigar().await);
    volunteers(&stage).await;
    // It is kept, and then the program ends before anybody has worked on it
    let id = start(&stage, nigar, &[roster], Terms::default()).await.unwrap();
    assert!(!proposals::work_due(&stage.service).await.unwrap(), "somebody may still be alive");
    stage.pass(chrono::Duration::seconds(31));
    let (one, other) = tokio::join!(proposals::work_due(&stage.service), proposals::work_due(&stage.service));
    assert_eq!([one.unwrap(), other.unwrap()].iter().filter(|taken| **taken).count(), 1, "one takes it over");
    assert_eq!(over(&stage, id).await, ProposalState::Done);
    assert_eq!(compared(&stage, nigar, id).await.then.summary.filled, 6);
    assert!(!proposals::work_due(&stage.service).await.unwrap());

    let id = start(&stage, nigar, &[roster], Terms::default()).await.unwrap();
    proposals::abandon(&stage.service);
    proposals::run(&stage.service, id);
    tokio::time::sleep(Duration::from_millis(300)).await;
    let (left, _) = stage.look(move |look| Box::pin(proposals::find(look, id))).await.unwrap();
    assert_eq!(left.state, ProposalState::Working, "whoever ends leaves it to the next one");
}

async fn old_proposals_are_swept(stage: Stage) {
    let ((roster, _), nigar) = (draft(&stage).await, stage.nigar().await);
    volunteers(&stage).await;
    let id = made(&stage, nigar, &[roster], Terms::default()).await;
    let other = made(&stage, nigar, &[roster], Terms::default()).await;
    let gone = stage.act_as(nigar, move |act| Box::pin(proposals::discard(act, other))).await.unwrap();
    assert_eq!(gone.roster, roster);
    let find = |id| stage.look(move |look| Box::pin(proposals::find(look, id)));
    assert!(matches!(find(other).await, Err(Error::NotFound)));
    stage.pass(chrono::Duration::days(proposals::KEPT_DAYS - 1));
    proposals::work_due(&stage.service).await.unwrap();
    assert!(find(id).await.is_ok());
    stage.pass(chrono::Duration::days(2));
    proposals::work_due(&stage.service).await.unwrap();
    assert!(matches!(find(id).await, Err(Error::NotFound)));
}

async fn only_whoever_may_change_every_week_sees_a_proposal(stage: Stage) {
    let ((roster, all), nigar) = (draft(&stage).await, stage.nigar().await);
    let (reshad, tural, sebine) = (stage.reshad().await, stage.tural().await, stage.sebine().await);
    let [leyla, ..] = volunteers(&stage).await;
    let guide = stage.position("info-desk").await;
    stage.shift_at(&stage.sum, &guide, ("2026-12-01", "09:00", "12:00"), 1, false).await;
    let sum = stage.sum.clone();
    let other = stage.look(move |look| Box::pin(async move { rosters::of_week(look, &sum, week()).await }));
    let other = other.await.unwrap().unwrap().id;
    let id = made(&stage, nigar, &[roster], Terms::default()).await;
    let both = made(&stage, sebine, &[roster, other], Terms::default()).await;
    put_on(&stage, nigar, all[0], leyla).await;
    for stranger in [reshad, tural, leyla] {
        let outcomes = [
            start(&stage, stranger, &[roster], Terms::default()).await.map(drop),
            stage.look_as(stranger, move |look| Box::pin(proposals::find(look, id))).await.map(drop),
            stage.look_as(stranger, move |look| Box::pin(proposals::of_roster(look, roster))).await.map(drop),
            stage.look_as(stranger, move |look| Box::pin(proposals::compare(look, id))).await.map(drop),
            stage.look_as(stranger, move |look| Box::pin(proposals::of_shift(look, id, all[0]))).await.map(drop),
            stage.look_as(stranger, move |look| Box::pin(proposals::of_person(look, id, leyla))).await.map(drop),
            proposals::view(&stage.service, stage.who(stranger).await, id).await.map(drop),
            stage.act_as(stranger, move |act| Box::pin(proposals::stop(act, id))).await,
            stage.act_as(stranger, move |act| Box::pin(proposals::discard(act, id))).await.map(drop),
            stage.act_as(stranger, move |act| Box::pin(proposals::fasten(act, all[0], leyla, true))).await,
            accept(&stage, stranger, id, Pick::All).await.map(drop),
        ];
        for outcome in outcomes {
            assert!(matches!(outcome, Err(Error::NotAllowed)), "{outcome:?}");
        }
    }
    let list = |who| stage.look_as(who, move |look| Box::pin(proposals::of_roster(look, roster)));
    assert_eq!(list(nigar).await.unwrap().iter().map(|p| p.id).collect::<Vec<_>>(), [id], "not that of two centers");
    assert_eq!(list(sebine).await.unwrap().len(), 2);
    let outcome = stage.look_as(nigar, move |look| Box::pin(proposals::compare(look, both))).await;
    assert!(matches!(outcome, Err(Error::NotAllowed)));
    assert!(matches!(start(&stage, nigar, &[roster, other], Terms::default()).await, Err(Error::NotAllowed)));
    let could = |look| stage.look_as(look, move |look| Box::pin(proposals::fill(look, all[1])));
    assert!(could(tural).await.unwrap().is_some(), "who leads sees what would fill a gap");
    assert!(matches!(could(reshad).await, Err(Error::NotAllowed)));
}

async fn what_is_out_or_over_is_not_proposed_for(stage: Stage) {
    let ((roster, _), nigar) = (draft(&stage).await, stage.nigar().await);
    volunteers(&stage).await;
    let id = made(&stage, nigar, &[roster], Terms { moving: Moving::Anew, ..Terms::default() }).await;
    stage.act_as(nigar, move |act| Box::pin(rosters::publish(act, roster, None, true))).await.unwrap();
    assert_eq!(refused(start(&stage, nigar, &[roster], Terms::default()).await), Refusal::AlreadyPublished);
    assert_eq!(refused(accept(&stage, nigar, id, Pick::All).await), Refusal::AlreadyPublished);
    stage.act_as(nigar, move |act| Box::pin(rosters::withdraw(act, roster, None))).await.unwrap();
    stage.set(support::baku("2026-12-05", "09:00"));
    assert_eq!(refused(start(&stage, nigar, &[roster], Terms::default()).await), Refusal::RosterEmpty);
    let done = accept(&stage, nigar, id, Pick::Day(day("2026-12-01"))).await.unwrap();
    assert_eq!((done.put, done.skipped.len()), (0, 0), "what has begun is as it was");
}
