//! Weeks made by chance, with every rule hard: nothing that is accepted, in whatever parts, breaches one.

use super::*;
use domain::programmes::{Rule, Strength};
use domain::proposals::{Evenly, Stand, Weight};
use domain::rosters::Gap;
use std::collections::BTreeSet;

stories! { nothing_that_is_accepted_breaches_a_hard_rule }

/// Small numbers, the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }
}

async fn nothing_that_is_accepted_breaches_a_hard_rule(stage: Stage) {
    let mut rules = stage.programme.rules;
    for rule in Rule::ALL {
        rules.strengths = rules.strengths.with(*rule, Strength::Hard);
    }
    (rules.experienced_shifts, rules.experienced_least, rules.majority_age) = (1, 1, 18);
    (rules.day_minutes, rules.week_minutes) = (6 * 60, 12 * 60);
    stage.raw("update programmes set rules = $1", vec![serde_json::to_value(rules).unwrap().into()]).await;
    let mut chance = Chance(41);
    let (nigar, people) = (stage.nigar().await, cast(&stage, &mut chance).await);
    let mut lead = support::position(&stage.programme, "shift-lead", None);
    lead.leads = true;
    let positions = [stage.add_position(lead).await, stage.position("guide").await, stage.position("desk").await];
    let mut shifts = Vec::new();
    for _ in 0..12 {
        let date = ["2026-12-01", "2026-12-02", "2026-12-03"][usize::try_from(chance.below(3)).unwrap()];
        let slot =
            [("09:00", "12:00"), ("11:00", "14:00"), ("14:00", "17:00")][usize::try_from(chance.below(3)).unwrap()];
        let position = &positions[usize::try_from(chance.below(3)).unwrap()];
        let places = 1 + i64::try_from(chance.below(2)).unwrap();
        let id = stage.shift_at(&stage.bak1, position, (date, slot.0, slot.1), places, false).await;
        if chance.below(3) == 0 {
            let wants = serde_json::json!([{ "language": "en", "level": "B1", "speakers": 1 }]);
            stage.raw("update shifts set languages = $2 where id = $1", vec![id.into(), wants.into()]).await;
        }
        shifts.push(id);
    }
    let bak1 = stage.bak1.clone();
    let roster = stage.look(move |look| Box::pin(async move { rosters::of_week(look, &bak1, week()).await }));
    let roster = roster.await.unwrap().unwrap().id;
    let known = hard(&board(&stage, nigar, &stage.bak1).await);
    let mut put = 0;
    for (round, moving) in [Moving::Nothing, Moving::Better, Moving::Anew, Moving::Little].into_iter().enumerate() {
        let evenly = [Evenly::Term, Evenly::Week, Evenly::No][round % 3];
        let terms = Terms { moving, evenly, wishes: Weight::Much, seed: u32::try_from(round).unwrap(), lending: false };
        let id = made(&stage, nigar, &[roster], terms).await;
        let found = compared(&stage, nigar, id).await;
        let all = found.shifts.iter().flat_map(|s| {
            let put = s.put.iter().map(|p| (s.shift.id, p.person));
            put.chain(s.leave.iter().map(|l| (s.shift.id, l.person))).collect::<Vec<Stand>>()
        });
        let some: BTreeSet<Stand> = all.filter(|_| chance.below(2) == 0).collect();
        for pick in [Pick::These(some), Pick::Day(day("2026-12-02")), Pick::All] {
            let whole = pick == Pick::All;
            match accept(&stage, nigar, id, pick).await {
                Ok(done) => put += done.put,
                Err(Error::Refused(Refusal::RosterBreaches { .. })) if !whole => {}
                Err(other) => panic!("round {round}: {other:?}"),
            }
            let seen = board(&stage, nigar, &stage.bak1).await;
            for gap in hard(&seen) {
                assert!(known.iter().any(|k| k.covers(&gap)), "round {round}: {gap:?}");
            }
        }
        // By hand somebody comes off, as it happens
        let seen = board(&stage, nigar, &stage.bak1).await;
        let held: Vec<Stand> =
            seen.shifts.iter().flat_map(|s| s.people.iter().map(|p| (s.shift.id, p.person))).collect();
        if let Some((shift, person)) = held.get(usize::try_from(chance.below(9)).unwrap()).copied() {
            stage.act_as(nigar, move |act| Box::pin(rosters::take_off(act, shift, person))).await.unwrap();
        }
    }
    assert!(put > 5, "{put} places for {} people", people.len());
}

fn hard(board: &Board) -> Vec<Gap> {
    board.gaps.iter().filter(|gap| gap.is_hard()).cloned().collect()
}

/// Ten people: some speak English, some have served, some are too young or have a course that nobody asks for.
async fn cast(stage: &Stage, chance: &mut Chance) -> Vec<PersonId> {
    let past = stage.shift(&stage.position("past").await, "2026-11-16", "09:00", "12:00", 20).await;
    let mut people = Vec::new();
    for n in 0..10 {
        let person = stage.volunteer(&format!("Kim{n}"), "Sınaq").await;
        if chance.below(2) == 0 {
            stage.raw("update people set languages = 'en:C1' where id = $1", vec![person.into()]).await;
        }
        if chance.below(5) == 0 {
            stage
                .raw("update people set birth_date = $2 where id = $1", vec![person.into(), day("2011-01-01").into()])
                .await;
        }
        if chance.below(5) < 3 {
            attended(stage, past, person).await;
        }
        people.push(person);
    }
    people
}
