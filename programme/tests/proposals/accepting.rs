//! Accepting parts, later edits, what is held fast, and parts that alone would break a rule.

use super::*;
use domain::eligibility::Reason;
use domain::programmes::{Rule, Strength};
use domain::proposals::{Outcome, Stand};
use domain::rosters::Deed;
use programme::sql::Value;
use std::collections::BTreeSet;

stories! {
    a_shift_a_day_or_what_is_ticked_is_accepted_alone,
    later_edits_win_and_what_no_longer_fits_is_said,
    what_is_fixed_stays_whatever_comes,
    little_changes_when_little_may,
    a_part_that_alone_would_break_a_rule_is_refused,
    a_move_is_accepted_as_one_thing,
}

async fn a_shift_a_day_or_what_is_ticked_is_accepted_alone(stage: Stage) {
    let ((roster, all), nigar) = (draft(&stage).await, stage.nigar().await);
    volunteers(&stage).await;
    let id = made(&stage, nigar, &[roster], Terms::default()).await;
    assert_eq!(accept(&stage, nigar, id, Pick::Shift(all[0])).await.unwrap().put, 2);
    assert_eq!(accept(&stage, nigar, id, Pick::Day(day("2026-12-02"))).await.unwrap().put, 2);
    assert_eq!(accept(&stage, nigar, id, Pick::Center(stage.sum.id)).await.unwrap(), Accepted::default());
    let left = compared(&stage, nigar, id).await;
    assert_eq!(left.shifts.iter().map(|s| s.shift.id).collect::<Vec<_>>(), [all[2]]);
    let one = (all[2], left.shifts[0].put[0].person);
    assert_eq!(accept(&stage, nigar, id, Pick::These(BTreeSet::from([one]))).await.unwrap().put, 1);
    assert_eq!(accept(&stage, nigar, id, Pick::These(BTreeSet::new())).await.unwrap(), Accepted::default());
    assert_eq!(board(&stage, nigar, &stage.bak1).await.summary.filled, 5);
    // Each part is an act of its own
    let done = stage.look_as(nigar, move |look| Box::pin(rosters::recent(look, roster))).await.unwrap();
    assert_eq!(done.iter().map(|d| d.deed).collect::<Vec<_>>(), [Deed::Proposal; 3]);
    undo(&stage, nigar, roster).await;
    assert_eq!(board(&stage, nigar, &stage.bak1).await.summary.filled, 4);
}

async fn later_edits_win_and_what_no_longer_fits_is_said(stage: Stage) {
    let ((roster, all), nigar) = (draft(&stage).await, stage.nigar().await);
    volunteers(&stage).await;
    let id = made(&stage, nigar, &[roster], Terms::default()).await;
    let proposed = compared(&stage, nigar, id).await;
    // Somebody else fills a shift by hand, and one who was proposed is out of the house
    let (zaur, rena) = (stage.volunteer("Zaur", "Abbasov").await, stage.volunteer("Rəna", "Nəsirova").await);
    put_on(&stage, nigar, all[0], zaur).await;
    put_on(&stage, nigar, all[0], rena).await;
    let gone = proposed.shifts[2].put[0].person;
    stage.raw("update placements set state = 'ended' where person_id = $1", vec![gone.into()]).await;
    let unfit = compared(&stage, nigar, id).await;
    assert!(unfit.shifts[0].put.iter().all(|put| !put.against.is_empty()), "{:?}", unfit.shifts[0].put);
    let done = accept(&stage, nigar, id, Pick::All).await.unwrap();
    let why: Vec<(ShiftId, Vec<Reason>)> = done.skipped.iter().map(|s| (s.shift, s.reasons.clone())).collect();
    assert!(why.contains(&(all[0], vec![Reason::Full])), "{why:?}");
    assert!(why.contains(&(all[2], vec![Reason::NotPlaced])), "{why:?}");
    let seen = board(&stage, nigar, &stage.bak1).await;
    let mut by_hand = vec![zaur, rena];
    by_hand.sort_unstable();
    assert_eq!(on(&seen)[0], (all[0], by_hand), "what was done by hand stays");
    assert_eq!(seen.summary.breaches, 0);
    // Whoever was taken off by hand meanwhile is not brought back by what the proposal only kept
    let again = made(&stage, nigar, &[roster], Terms { moving: Moving::Anew, ..Terms::default() }).await;
    stage.act_as(nigar, move |act| Box::pin(rosters::take_off(act, all[0], zaur))).await.unwrap();
    accept(&stage, nigar, again, Pick::Shift(all[0])).await.unwrap();
    assert!(!on(&board(&stage, nigar, &stage.bak1).await)[0].1.contains(&zaur));
}

async fn what_is_fixed_stays_whatever_comes(stage: Stage) {
    let ((roster, all), nigar) = (draft(&stage).await, stage.nigar().await);
    let [leyla, orxan, aysel] = volunteers(&stage).await;
    // By hours alone Leyla should be on two shifts at most; she stands on three, two of them for good reasons
    for shift in all {
        put_on(&stage, nigar, shift, leyla).await;
    }
    stage.act_as(nigar, move |act| Box::pin(proposals::fasten(act, all[0], leyla, true))).await.unwrap();
    assert_eq!(stage.look_as(nigar, move |look| Box::pin(proposals::fastened(look, all[0]))).await.unwrap(), [leyla]);
    let confirmed = "update assignments set state = 'confirmed' where shift_id = $1";
    stage.raw(confirmed, vec![all[1].into()]).await;
    let id = made(&stage, nigar, &[roster], Terms { moving: Moving::Anew, ..Terms::default() }).await;
    let found = compared(&stage, nigar, id).await;
    assert_eq!(found.fixed, 2);
    let leave: Vec<(ShiftId, PersonId)> =
        found.shifts.iter().flat_map(|s| s.leave.iter().map(|l| (s.shift.id, l.person))).collect();
    assert!(leave.iter().all(|stand| *stand == (all[2], leyla)), "{leave:?}");
    accept(&stage, nigar, id, Pick::All).await.unwrap();
    let seen = board(&stage, nigar, &stage.bak1).await;
    assert_eq!((seen.summary.filled, seen.summary.breaches), (6, 0));
    assert!(on(&seen)[..2].iter().all(|(_, people)| people.contains(&leyla)));
    let shares = [orxan, aysel].map(|p| on(&seen).iter().filter(|(_, people)| people.contains(&p)).count());
    assert!(shares.iter().all(|n| *n >= 1), "{shares:?}");

    stage.act_as(nigar, move |act| Box::pin(proposals::fasten(act, all[0], leyla, false))).await.unwrap();
    let outcome = stage.act_as(nigar, move |act| Box::pin(proposals::fasten(act, all[0], nigar, true))).await;
    assert_eq!(refused(outcome), Refusal::NotOnShift);
}

async fn little_changes_when_little_may(stage: Stage) {
    let ((roster, all), nigar) = (draft(&stage).await, stage.nigar().await);
    let [leyla, ..] = volunteers(&stage).await;
    for shift in all {
        put_on(&stage, nigar, shift, leyla).await;
    }
    for moving in [Moving::Nothing, Moving::Little] {
        let id = made(&stage, nigar, &[roster], Terms { moving, ..Terms::default() }).await;
        let found = compared(&stage, nigar, id).await;
        assert!(found.shifts.iter().all(|s| s.leave.is_empty()), "{moving:?}");
        assert_eq!((found.then.summary.filled, found.fixed), (6, if moving == Moving::Nothing { 3 } else { 0 }));
    }
}

/// Writes what came out by hand.
async fn outcome(stage: &Stage, id: ProposalId, put: &[Stand], leave: &[Stand], terms: Terms) {
    let outcome = Outcome { put: put.iter().copied().collect(), leave: leave.iter().copied().collect() };
    let values: Vec<Value> =
        vec![id.into(), serde_json::to_value(outcome).unwrap().into(), serde_json::to_value(terms).unwrap().into()];
    stage.raw("update proposals set state = 'done', outcome = $2, terms = $3 where id = $1", values).await;
}

async fn a_part_that_alone_would_break_a_rule_is_refused(stage: Stage) {
    let mut rules = stage.programme.rules;
    rules.strengths = rules.strengths.with(Rule::FirstShift, Strength::Hard);
    rules.experienced_shifts = 1;
    stage.raw("update programmes set rules = $1", vec![serde_json::to_value(rules).unwrap().into()]).await;
    let nigar = stage.nigar().await;
    let mut lead = support::position(&stage.programme, "shift-lead", None);
    lead.leads = true;
    let lead = stage.add_position(lead).await;
    let guide = stage.position("queue-guide").await;
    let led = stage.shift_at(&stage.bak1, &lead, ("2026-12-01", "09:00", "12:00"), 1, false).await;
    let first = stage.shift_at(&stage.bak1, &guide, ("2026-12-01", "09:00", "12:00"), 1, false).await;
    let [leyla, orxan, aysel] = volunteers(&stage).await;
    let past = stage.shift(&guide, "2026-11-16", "09:00", "12:00", 20).await;
    for person in [orxan, aysel] {
        attended(&stage, past, person).await;
    }
    put_on(&stage, nigar, led, orxan).await;
    put_on(&stage, nigar, first, leyla).await;
    let bak1 = stage.bak1.clone();
    let roster = stage.look(move |look| Box::pin(async move { rosters::of_week(look, &bak1, week()).await }));
    let roster = roster.await.unwrap().unwrap().id;
    let terms = Terms { moving: Moving::Anew, ..Terms::default() };
    let id = start(&stage, nigar, &[roster], terms).await.unwrap();
    outcome(&stage, id, &[(led, aysel)], &[(led, orxan)], terms).await;
    // Leyla's first shift would have nobody beside it, and no place is left that could mend that
    let alone = Pick::These(BTreeSet::from([(led, orxan)]));
    assert_eq!(refused(accept(&stage, nigar, id, alone).await), Refusal::RosterBreaches { count: 1 });
    assert_eq!(board(&stage, nigar, &stage.bak1).await.summary.filled, 2, "nothing of it is kept");
    let done = accept(&stage, nigar, id, Pick::All).await.unwrap();
    assert_eq!((done.put, done.left, done.skipped.len()), (1, 1, 0));
    assert_eq!(board(&stage, nigar, &stage.bak1).await.summary.breaches, 0);
}

async fn a_move_is_accepted_as_one_thing(stage: Stage) {
    let ((roster, all), nigar) = (draft(&stage).await, stage.nigar().await);
    let [leyla, orxan, _] = volunteers(&stage).await;
    put_on(&stage, nigar, all[0], leyla).await;
    put_on(&stage, nigar, all[1], orxan).await;
    let before = on(&board(&stage, nigar, &stage.bak1).await);
    let terms = Terms { moving: Moving::Anew, ..Terms::default() };
    let id = start(&stage, nigar, &[roster], terms).await.unwrap();
    outcome(&stage, id, &[(all[2], leyla)], &[(all[0], leyla), (all[1], orxan)], terms).await;
    let found = compared(&stage, nigar, id).await;
    assert_eq!(found.shifts[2].put[0].from, Some(all[0]));
    assert_eq!((found.shifts[0].leave[0].to, found.shifts[1].leave[0].to), (Some(all[2]), None));
    let done = accept(&stage, nigar, id, Pick::Shift(all[2])).await.unwrap();
    assert_eq!((done.put, done.left), (1, 1), "she leaves where she was, and nobody else does");
    assert_eq!(on(&board(&stage, nigar, &stage.bak1).await)[1], before[1]);
    undo(&stage, nigar, roster).await;
    assert_eq!(on(&board(&stage, nigar, &stage.bak1).await), before);
}
