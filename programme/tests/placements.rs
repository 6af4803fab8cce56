//! Stories of placements: paused, moved, ended, completed; what is held meanwhile is shown first and given back.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

mod support;

use chrono::Duration;
use domain::applications::PlacementState;
use domain::eligibility::Reason;
use domain::faults::FaultKind;
use domain::ids::{CenterId, PersonId, PlacementId, ShiftId};
use domain::placements::{Change, EndReason, Placement, PlacementStep};
use domain::refusals::Refusal;
use domain::rights::{At, May, Role};
use programme::placements::{self, Happened};
use programme::{Error, Result, people, shifts};
use support::{Stage, baku, day};

stories! {
    a_pause_gives_back_what_was_held_and_lets_nothing_be_taken,
    nobody_releases_more_than_what_was_shown,
    whoever_comes_back_early_takes_shifts_again,
    a_pause_that_is_pressed_twice_is_one,
    a_transfer_keeps_the_last_day_and_brings_a_badge_of_its_own,
    an_end_has_a_reason_and_happens_on_its_day,
    an_end_is_taken_back_before_its_day,
    a_placement_is_completed_after_its_last_day,
    another_centers_coordinator_changes_nothing,
    a_lead_goes_on_leading_where_they_are_moved,
    a_lead_who_ends_leads_nobody_any_more,
}

/// A volunteer of BAK1 until the end of June with a shift on Tuesday and one on Friday.
async fn elvin(stage: &Stage) -> (PersonId, PlacementId, [ShiftId; 2]) {
    let elvin = stage.volunteer("Elvin", "Məmmədov").await;
    let (bak1, programme) = (stage.bak1.id, stage.programme.id);
    stage
        .system(move |act| {
            Box::pin(async move { people::grant(act, programme, elvin, Role::Volunteer, Some(bak1)).await.map(drop) })
        })
        .await
        .unwrap();
    let guide = stage.position("queue-guide").await;
    let mut held = Vec::new();
    for date in ["2026-11-24", "2026-11-27"] {
        let shift = stage.shift(&guide, date, "09:00", "12:00", 1).await;
        stage.act_as(elvin, move |act| Box::pin(shifts::claim(act, shift))).await.unwrap();
        held.push(shift);
    }
    let file = stage.act_as(elvin, move |act| Box::pin(people::file::open(act, elvin))).await.unwrap();
    (elvin, file.placements[0].id, [held[0], held[1]])
}

async fn preview(stage: &Stage, who: PersonId, id: PlacementId, change: &Change) -> Result<(Vec<ShiftId>, String)> {
    let change = change.clone();
    let seen =
        stage.look_as(who, move |look| Box::pin(async move { placements::preview(look, id, &change).await })).await?;
    Ok((seen.shifts.iter().map(|s| s.id).collect(), seen.digest))
}

async fn change(stage: &Stage, who: PersonId, id: PlacementId, change: &Change, seen: &str) -> Result<PlacementId> {
    let (change, seen) = (change.clone(), seen.to_owned());
    stage
        .act_as(who, move |act| {
            let (change, seen) = (change.clone(), seen.clone());
            Box::pin(async move { placements::change(act, id, &change, "as agreed", &seen).await })
        })
        .await
}

async fn seen_and_changed(stage: &Stage, who: PersonId, id: PlacementId, what: &Change) -> PlacementId {
    let (_, digest) = preview(stage, who, id, what).await.unwrap();
    change(stage, who, id, what, &digest).await.unwrap()
}

async fn of(stage: &Stage, id: PlacementId) -> (Placement, Vec<Happened>) {
    stage.look(move |look| Box::pin(placements::of_staff(look, id))).await.unwrap()
}

async fn why_not(stage: &Stage, who: PersonId, shift: ShiftId) -> Vec<Reason> {
    match stage.act_as(who, move |act| Box::pin(shifts::claim(act, shift))).await {
        Err(Error::Refused(refusal)) => refusal.reasons().to_vec(),
        other => panic!("{other:?}"),
    }
}

async fn may(stage: &Stage, who: PersonId, center: CenterId) -> bool {
    let scope = |g: &domain::rights::Grant| g.role == Role::Volunteer && g.scope.center == Some(center);
    stage.who(who).await.grants.iter().any(|g| scope(g) && g.holds(stage.now()))
}

async fn a_pause_gives_back_what_was_held_and_lets_nothing_be_taken(stage: Stage) {
    let (nigar, (elvin, id, [tuesday, friday])) = (stage.nigar().await, elvin(&stage).await);
    let pause = Change::Pause { from: day("2026-11-26"), until: day("2026-12-10") };
    let (shown, digest) = preview(&stage, nigar, id, &pause).await.unwrap();
    assert_eq!(shown, [friday]);
    change(&stage, nigar, id, &pause, &digest).await.unwrap();
    assert_eq!(why_not(&stage, elvin, friday).await, [Reason::PlacementPaused]);
    let (mine, _) = stage.look_as(elvin, |look| Box::pin(shifts::mine(look))).await.unwrap();
    assert_eq!(mine.iter().map(|m| m.shift.id).collect::<Vec<_>>(), [tuesday]);
    let aygun = stage.volunteer("Aygün", "Quliyeva").await;
    stage.act_as(aygun, move |act| Box::pin(shifts::claim(act, friday))).await.unwrap();
    stage.set(baku("2026-12-08", "08:00"));
    let guide = stage.position("desk").await;
    let after = stage.shift(&guide, "2026-12-11", "09:00", "12:00", 1).await;
    stage.act_as(elvin, move |act| Box::pin(shifts::claim(act, after))).await.unwrap();
    assert_eq!(of(&stage, id).await.1[0].step, PlacementStep::Paused);
}

async fn nobody_releases_more_than_what_was_shown(stage: Stage) {
    let (nigar, (elvin, id, [tuesday, friday])) = (stage.nigar().await, elvin(&stage).await);
    let pause = Change::Pause { from: day("2026-11-24"), until: day("2026-12-10") };
    let (shown, digest) = preview(&stage, nigar, id, &pause).await.unwrap();
    assert_eq!(shown, [tuesday, friday]);
    assert!(matches!(change(&stage, nigar, id, &pause, "").await, Err(Error::Refused(Refusal::Changed))));
    let guide = stage.position("desk").await;
    let wednesday = stage.shift(&guide, "2026-11-25", "09:00", "12:00", 1).await;
    stage.act_as(elvin, move |act| Box::pin(shifts::claim(act, wednesday))).await.unwrap();
    assert!(matches!(change(&stage, nigar, id, &pause, &digest).await, Err(Error::Refused(Refusal::Changed))));
    seen_and_changed(&stage, nigar, id, &pause).await;
    let past = Change::Pause { from: day("2026-11-01"), until: day("2026-11-02") };
    let Err(Error::Faulty(faults)) = preview(&stage, nigar, id, &past).await else { panic!() };
    assert_eq!((faults[0].field.as_str(), faults[0].kind), ("from", FaultKind::DatePast));
}

async fn whoever_comes_back_early_takes_shifts_again(stage: Stage) {
    let (nigar, (elvin, id, [_, friday])) = (stage.nigar().await, elvin(&stage).await);
    seen_and_changed(&stage, nigar, id, &Change::Pause { from: day("2026-11-24"), until: day("2026-12-31") }).await;
    stage.set(baku("2026-11-26", "08:00"));
    stage.act_as(nigar, move |act| Box::pin(placements::resume(act, id, ""))).await.unwrap();
    stage.act_as(elvin, move |act| Box::pin(shifts::claim(act, friday))).await.unwrap();
    assert_eq!(of(&stage, id).await.0.paused, Some((day("2026-11-24"), day("2026-11-25"))));
    let again = stage.act_as(nigar, move |act| Box::pin(placements::resume(act, id, ""))).await;
    assert!(matches!(again, Err(Error::Refused(Refusal::Changed))));
}

async fn a_pause_that_is_pressed_twice_is_one(stage: Stage) {
    let (nigar, (_, id, _)) = (stage.nigar().await, elvin(&stage).await);
    let pause = Change::Pause { from: day("2026-12-01"), until: day("2026-12-10") };
    for _ in 0..2 {
        change(&stage, nigar, id, &pause, "").await.unwrap();
    }
    assert_eq!(of(&stage, id).await.1.iter().map(|h| h.step).collect::<Vec<_>>(), [PlacementStep::Paused]);
    let longer = Change::Pause { from: day("2026-12-01"), until: day("2026-12-12") };
    change(&stage, nigar, id, &longer, "").await.unwrap();
    assert_eq!(of(&stage, id).await.1.len(), 2);
}

async fn a_transfer_keeps_the_last_day_and_brings_a_badge_of_its_own(stage: Stage) {
    let (nigar, sebine, (elvin, id, [_, friday])) = (stage.nigar().await, stage.sebine().await, elvin(&stage).await);
    let moved = Change::Transfer { on: day("2026-11-26"), to: stage.sum.id };
    assert!(matches!(preview(&stage, nigar, id, &moved).await, Err(Error::NotAllowed)), "both centers are asked");
    let new = seen_and_changed(&stage, sebine, id, &moved).await;
    let (new, old) = (of(&stage, new).await.0, of(&stage, id).await.0);
    assert_eq!((new.starts_on, new.ends_on, new.center), (day("2026-11-26"), day("2027-06-30"), stage.sum.id));
    assert_eq!((new.badge.as_str(), old.ends_on), ("SUM-001", day("2026-11-25")));
    assert_eq!(why_not(&stage, elvin, friday).await, [Reason::NotPlaced]);
    assert!(may(&stage, elvin, stage.sum.id).await && may(&stage, elvin, stage.bak1.id).await);
    let guide = stage.position("desk").await;
    let there = stage.shift_at(&stage.sum, &guide, ("2026-11-27", "09:00", "12:00"), 1, true).await;
    stage.act_as(elvin, move |act| Box::pin(shifts::claim(act, there))).await.unwrap();
    stage.set(baku("2026-11-26", "00:30"));
    stage.system(|act| Box::pin(placements::complete_due(act))).await.unwrap();
    assert_eq!(of(&stage, id).await.0.state, PlacementState::Completed);
    assert!(!may(&stage, elvin, stage.bak1.id).await, "the role at the old center has gone with the placement");
    let again = preview(&stage, sebine, id, &moved).await;
    assert!(matches!(again, Err(Error::Refused(Refusal::PlacementOver))));
}

async fn an_end_has_a_reason_and_happens_on_its_day(stage: Stage) {
    let (nigar, (elvin, id, [tuesday, friday])) = (stage.nigar().await, elvin(&stage).await);
    let end = Change::End { on: day("2026-11-25"), reason: EndReason::Studies };
    let (shown, digest) = preview(&stage, nigar, id, &end).await.unwrap();
    assert_eq!(shown, [friday]);
    change(&stage, nigar, id, &end, &digest).await.unwrap();
    assert_eq!(of(&stage, id).await.0.state, PlacementState::Active, "until the last day is over");
    let (mine, _) = stage.look_as(elvin, |look| Box::pin(shifts::mine(look))).await.unwrap();
    assert_eq!(mine[0].shift.id, tuesday);
    stage.set(baku("2026-11-26", "00:10"));
    stage.system(|act| Box::pin(placements::complete_due(act))).await.unwrap();
    let (placement, happened) = of(&stage, id).await;
    assert_eq!(placement.state, PlacementState::Ended);
    assert_eq!((happened.len(), happened[0].reason), (1, Some(EndReason::Studies)));
    assert!(!may(&stage, elvin, stage.bak1.id).await);
}

async fn a_placement_is_completed_after_its_last_day(stage: Stage) {
    let (_, id, _) = elvin(&stage).await;
    stage.set(baku("2027-06-30", "23:50"));
    stage.system(|act| Box::pin(placements::complete_due(act))).await.unwrap();
    assert_eq!(of(&stage, id).await.0.state, PlacementState::Active);
    stage.pass(Duration::minutes(20));
    stage.system(|act| Box::pin(placements::complete_due(act))).await.unwrap();
    stage.system(|act| Box::pin(placements::complete_due(act))).await.unwrap();
    let (placement, happened) = of(&stage, id).await;
    assert_eq!(placement.state, PlacementState::Completed);
    assert_eq!(happened.iter().map(|h| h.step).collect::<Vec<_>>(), [PlacementStep::Completed]);
}

async fn another_centers_coordinator_changes_nothing(stage: Stage) {
    let (reshad, (elvin, id, _)) = (stage.reshad().await, elvin(&stage).await);
    let end = Change::End { on: day("2026-11-25"), reason: EndReason::OwnWish };
    for stranger in [reshad, elvin] {
        assert!(matches!(preview(&stage, stranger, id, &end).await, Err(Error::NotAllowed)));
        assert!(matches!(change(&stage, stranger, id, &end, "").await, Err(Error::NotAllowed)));
        let resumed = stage.act_as(stranger, move |act| Box::pin(placements::resume(act, id, ""))).await;
        assert!(matches!(resumed, Err(Error::NotAllowed)));
    }
    let at = At { programme: stage.programme.id, center: stage.bak1.id };
    assert!(!stage.who(reshad).await.may(May::ManagePlacements(at), stage.now()));
}

/// Elvin, who leads at BAK1 and teaches there.
async fn elvin_leads(stage: &Stage) -> (PersonId, PlacementId) {
    let (elvin, id, _) = elvin(stage).await;
    let (bak1, programme) = (stage.bak1.id, stage.programme.id);
    stage
        .system(move |act| {
            Box::pin(async move {
                people::grant(act, programme, elvin, Role::Lead, Some(bak1)).await?;
                people::grant(act, programme, elvin, Role::Trainer, Some(bak1)).await.map(drop)
            })
        })
        .await
        .unwrap();
    (elvin, id)
}

/// Where somebody holds a role now.
async fn holds(stage: &Stage, who: PersonId, role: Role) -> Vec<CenterId> {
    let now = stage.now();
    let grants = stage.who(who).await.grants;
    grants.iter().filter(|g| g.role == role && g.holds(now)).filter_map(|g| g.scope.center).collect()
}

async fn roles(stage: &Stage, who: PersonId, id: PlacementId, what: &Change) -> Vec<Role> {
    let what = what.clone();
    let look = stage.look_as(who, move |look| Box::pin(async move { placements::preview(look, id, &what).await }));
    look.await.unwrap().roles
}

async fn a_lead_goes_on_leading_where_they_are_moved(stage: Stage) {
    let (sebine, (elvin, id)) = (stage.sebine().await, elvin_leads(&stage).await);
    let (bak1, sum) = (stage.bak1.id, stage.sum.id);
    let pause = Change::Pause { from: day("2026-11-26"), until: day("2026-11-28") };
    assert!(roles(&stage, sebine, id, &pause).await.is_empty());
    let moved = Change::Transfer { on: day("2026-11-26"), to: sum };
    assert_eq!(roles(&stage, sebine, id, &moved).await, [Role::Lead], "it is said before it happens");
    let new = seen_and_changed(&stage, sebine, id, &moved).await;
    assert_eq!(holds(&stage, elvin, Role::Lead).await, [bak1], "until the last day");
    stage.set(baku("2026-11-26", "00:30"));
    for _ in 0..2 {
        stage.system(|act| Box::pin(placements::complete_due(act))).await.unwrap();
    }
    assert_eq!(holds(&stage, elvin, Role::Lead).await, [sum], "and from the first day there");
    assert_eq!(
        (holds(&stage, elvin, Role::Volunteer).await, holds(&stage, elvin, Role::Trainer).await),
        (vec![sum], vec![bak1])
    );
    let back = Change::Transfer { on: day("2026-12-01"), to: bak1 };
    seen_and_changed(&stage, sebine, new, &back).await;
    stage.set(baku("2026-12-01", "00:30"));
    stage.system(|act| Box::pin(placements::complete_due(act))).await.unwrap();
    assert_eq!(holds(&stage, elvin, Role::Lead).await, [bak1], "there and back");
}

async fn a_lead_who_ends_leads_nobody_any_more(stage: Stage) {
    let (sebine, (elvin, id)) = (stage.sebine().await, elvin_leads(&stage).await);
    let (bak1, sum) = (stage.bak1.id, stage.sum.id);
    let moved = Change::Transfer { on: day("2026-11-26"), to: sum };
    let new = seen_and_changed(&stage, sebine, id, &moved).await;
    // What was moved ends before it has begun to count
    let end = Change::End { on: day("2026-11-26"), reason: EndReason::Studies };
    assert!(roles(&stage, sebine, new, &end).await.is_empty(), "nobody leads there yet");
    seen_and_changed(&stage, sebine, new, &end).await;
    stage.set(baku("2026-11-27", "00:30"));
    for _ in 0..2 {
        stage.system(|act| Box::pin(placements::complete_due(act))).await.unwrap();
    }
    assert!(
        holds(&stage, elvin, Role::Lead).await.is_empty() && holds(&stage, elvin, Role::Volunteer).await.is_empty()
    );
    assert_eq!(holds(&stage, elvin, Role::Trainer).await, [bak1], "other roles stay as they were given");
}

async fn an_end_is_taken_back_before_its_day(stage: Stage) {
    let (_, id, _) = elvin(&stage).await;
    let nigar = stage.nigar().await;
    let now = |who| stage.look_as(who, move |look| Box::pin(placements::of_staff(look, id)));
    let before = now(nigar).await.unwrap().0;
    let end = Change::End { on: day("2026-12-15"), reason: EndReason::Studies };
    let (_, digest) = preview(&stage, nigar, id, &end).await.unwrap();
    change(&stage, nigar, id, &end, &digest).await.unwrap();
    assert!(now(nigar).await.unwrap().0.is_ending());
    let resume = |who| stage.act_as(who, move |act| Box::pin(placements::resume(act, id, "")));
    assert!(matches!(resume(stage.reshad().await).await, Err(Error::NotAllowed)));
    resume(nigar).await.unwrap();
    let (after, happened) = now(nigar).await.unwrap();
    assert_eq!(after, before, "it goes on to the day on which it would have ended");
    assert_eq!(happened[0].step, PlacementStep::Resumed);
    assert!(matches!(resume(nigar).await, Err(Error::Refused(Refusal::Changed))), "only once");
}
