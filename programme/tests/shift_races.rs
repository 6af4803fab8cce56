//! Stories of shifts when many act at once, go away in the middle, or do everything in any order.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

mod support;

use domain::eligibility::Reason;
use domain::ids::{PersonId, ShiftId};
use domain::refusals::Refusal;
use programme::shifts::{self, Place};
use programme::{Error, Result};
use support::Stage;

stories! {
    one_place_goes_to_one_of_two_hundred,
    two_shifts_at_once_are_not_both_claimed,
    acts_survive_callers_that_go_away,
    no_sequence_overbooks_or_double_books,
}

async fn claim(stage: &Stage, person: PersonId, shift: ShiftId) -> Result<Place> {
    stage.act_as(person, move |act| Box::pin(shifts::claim(act, shift))).await
}
async fn release(stage: &Stage, person: PersonId, shift: ShiftId) -> Result<Place> {
    stage.act_as(person, move |act| Box::pin(shifts::release(act, shift))).await
}
async fn taken(stage: &Stage, shift: ShiftId) -> i64 {
    stage.look(move |look| Box::pin(shifts::find(look, shift))).await.unwrap().taken
}
async fn one_place_goes_to_one_of_two_hundred(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let shift = stage.shift(&guide, "2026-11-26", "09:00", "12:00", 1).await;
    let mut tries = tokio::task::JoinSet::new();
    for n in 0..200 {
        let person = stage.volunteer("Könüllü", &format!("N{n}")).await;
        let (who, service) = (stage.who(person).await, stage.service.clone());
        tries.spawn(async move { service.act(who, move |act| Box::pin(shifts::claim(act, shift))).await });
    }
    let outcomes = tries.join_all().await;
    assert_eq!(outcomes.iter().filter(|o| o.is_ok()).count(), 1);
    assert_eq!(outcomes.iter().filter(|o| matches!(o, Err(Error::Refused(Refusal::Full)))).count(), 199);
    assert_eq!(taken(&stage, shift).await, 1);
}

async fn two_shifts_at_once_are_not_both_claimed(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    for date in ["2026-11-26", "2026-11-27", "2026-12-01", "2026-12-02"] {
        let morning = stage.shift(&guide, date, "09:00", "12:00", 2).await;
        let noon = stage.shift(&guide, date, "11:00", "14:00", 2).await;
        let (one, other) = tokio::join!(claim(&stage, leyla, morning), claim(&stage, leyla, noon));
        assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
        let (lost, had) = if one.is_ok() { (other, morning) } else { (one, noon) };
        let overlap = Refusal::NotEligible { reasons: vec![Reason::Overlap { shift: had }] };
        assert!(matches!(lost, Err(Error::Refused(refusal)) if refusal == overlap));
        assert_eq!(taken(&stage, morning).await + taken(&stage, noon).await, 1);
    }
}

/// A small generator for stories: the same numbers each time.
struct Dice(u64);
impl Dice {
    fn roll(&mut self, sides: u64) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % sides).unwrap()
    }
}

async fn turn(stage: &Stage, person: PersonId, shift: ShiftId) {
    claim(stage, person, shift).await.unwrap();
    release(stage, person, shift).await.unwrap();
}

async fn acts_survive_callers_that_go_away(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let beside = stage.shift(&guide, "2026-11-26", "12:00", "15:00", 1).await;
    let mut people = Vec::new();
    for n in 0..20 {
        let person = stage.volunteer("Könüllü", &format!("N{n}")).await;
        people.push(stage.who(person).await);
    }
    let shift = stage.shift(&guide, "2026-11-26", "09:00", "12:00", 20).await;
    let mut dice = Dice(42);
    let mut callers = tokio::task::JoinSet::new();
    for n in 0..1000 {
        let (who, service) = (people[n % people.len()].clone(), stage.service.clone());
        let releases = dice.roll(2) == 0;
        let caller = callers.spawn(async move {
            if releases {
                drop(service.act(who, move |act| Box::pin(shifts::release(act, shift))).await);
            } else {
                drop(service.act(who, move |act| Box::pin(shifts::claim(act, shift))).await);
            }
        });
        let patience = std::time::Duration::from_micros(u64::try_from(dice.roll(3000)).unwrap());
        tokio::spawn(async move {
            tokio::time::sleep(patience).await;
            caller.abort();
        });
        if n % 20 == 0 {
            // Waits for its turn behind the others, so that no more of them queue up than a server would take
            turn(&stage, leyla, beside).await;
        }
    }
    while callers.join_next().await.is_some() {}
    for _ in 0..100 {
        turn(&stage, leyla, beside).await;
    }
    balanced(&stage, &[shift, beside]).await;
}

async fn no_sequence_overbooks_or_double_books(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let nigar = stage.nigar().await;
    let mut all = Vec::new();
    for (from, until) in [("08:00", "10:00"), ("09:00", "11:00"), ("10:00", "12:00"), ("11:00", "13:00")] {
        for places in [1, 2] {
            all.push(stage.shift(&guide, "2026-11-26", from, until, places).await);
        }
    }
    let mut people = Vec::new();
    for n in 0..6 {
        people.push(stage.volunteer("Könüllü", &format!("N{n}")).await);
    }
    let mut dice = Dice(7);
    for _ in 0..40 {
        let mut acts = tokio::task::JoinSet::new();
        for _ in 0..8 {
            let (person, shift) = (people[dice.roll(6)], all[dice.roll(8)]);
            let (own, staff, service) = (stage.who(person).await, stage.who(nigar).await, stage.service.clone());
            let what = dice.roll(5);
            acts.spawn(async move {
                match what {
                    0 | 1 => service.act(own, move |act| Box::pin(shifts::claim(act, shift))).await.map(drop),
                    2 => service.act(own, move |act| Box::pin(shifts::release(act, shift))).await.map(drop),
                    3 => {
                        let why = Some("The day is short of people");
                        service.act(staff, move |act| Box::pin(shifts::assign(act, shift, person, why))).await.map(drop)
                    }
                    _ => service.act(staff, move |act| Box::pin(shifts::unassign(act, shift, person))).await,
                }
            });
        }
        for outcome in acts.join_all().await {
            assert!(matches!(outcome, Ok(()) | Err(Error::Refused(_))), "{outcome:?}");
        }
        balanced(&stage, &all).await;
        for &person in &people {
            let busy = stage.look(move |look| Box::pin(shifts::volunteer(look, person))).await.unwrap().busy;
            for (n, one) in busy.iter().enumerate() {
                assert!(busy[..n].iter().all(|other| !one.period.overlaps(other.period)), "in two places at once");
            }
        }
    }
}

/// What is counted on the shifts is what the people on them hold, and fits.
async fn balanced(stage: &Stage, all: &[ShiftId]) {
    let roster = stage.published_roster(&stage.bak1, "2026-11-26").await;
    let holders = stage.look(move |look| Box::pin(shifts::holders(look, roster))).await.unwrap();
    for shift in stage.look(move |look| Box::pin(shifts::of_roster(look, roster))).await.unwrap() {
        assert!(all.contains(&shift.id));
        let held = holders.iter().filter(|h| h.assignment.shift == shift.id).count();
        assert_eq!(i64::try_from(held).unwrap(), shift.taken);
        assert!(shift.taken <= shift.places);
    }
}
