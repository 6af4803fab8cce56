//! The engine against trying everything, on problems small enough for that.

use super::*;
use crate::model::{Choice, Cover, Limit, Place};

/// A small problem of people with days, places, wishes, pairs that exclude each other, and a limit by sizes.
fn small(chance: &mut Chance) -> Model {
    let mut model = Model::default();
    let below = |chance: &mut Chance, n: usize| i64::try_from(chance.below(n)).unwrap();
    for _ in 0..2 + chance.below(3) {
        let (need, weight) = (1 + i32::try_from(chance.below(2)).unwrap(), 10 + below(chance, 90));
        model.places.push(Place { need, weight });
        model.empty += i64::from(need) * weight;
    }
    for _ in 0..chance.below(4) {
        let weight = 5 + below(chance, 60);
        model.covers.push(Cover { need: 1, weight, choices: Vec::new() });
        model.empty += weight;
    }
    for person in 0..2 + u32::try_from(chance.below(3)).unwrap() {
        model.people.push(vec![(1, -below(chance, 20)), (1, 0), (i32::MAX / 2, 3)]);
        let week = model.group(person, None, 1 + u32::try_from(chance.below(3)).unwrap());
        let mut theirs = Vec::new();
        for _ in 0..3 {
            let group = model.group(person, Some(week), 1);
            for _ in 0..chance.below(3) {
                let id = u32::try_from(model.choices.len()).unwrap();
                let place = u32::try_from(chance.below(model.places.len())).unwrap();
                model.choices.push(Choice { person, group, place, cost: below(chance, 8) });
                theirs.push(id);
                for cover in &mut model.covers {
                    if chance.below(4) == 0 {
                        cover.choices.push(id);
                    }
                }
            }
        }
        if theirs.len() > 1 && chance.below(2) == 0 {
            model.limits.push(Limit { most: 1, terms: vec![(theirs[0], 1), (theirs[theirs.len() - 1], 1)] });
        }
        if theirs.len() > 2 && chance.below(2) == 0 {
            let terms = theirs.iter().map(|c| (*c, 1 + below(chance, 3))).collect();
            model.limits.push(Limit { most: 3, terms });
        }
    }
    model
}

/// The least that any set of choices costs which breaks nothing.
fn least(model: &Model) -> i64 {
    let sets = (0_u32..1 << model.choices.len()).map(|set| {
        let taken: Vec<bool> = (0..model.choices.len()).map(|c| set >> c & 1 == 1).collect();
        model.count(&taken)
    });
    sets.filter(|(_, broken)| *broken == 0).map(|(cost, _)| cost).min().unwrap()
}

fn solved(model: &Model, seed: u64) -> Found {
    solve(model, Limits { seconds: 5.0, seed }, &mut |_| Keep::Going)
}

#[test]
fn small_problems_are_solved_as_well_as_by_trying_everything() {
    let mut chance = Chance::new(11);
    let mut proven = 0;
    for round in 0..150 {
        let model = small(&mut chance);
        if model.choices.len() > 14 {
            continue;
        }
        let (found, best) = (solved(&model, round), least(&model));
        assert_eq!(model.count(&found.on), (found.cost, 0), "round {round}");
        assert!(found.bound <= best, "round {round}: a bound of {} above {best}", found.bound);
        assert_eq!(found.cost, best, "round {round}");
        proven += usize::from(found.bound == best);
    }
    assert!(proven > 60, "{proven}");
}

#[test]
fn nothing_to_choose_costs_what_it_costs() {
    let found = solved(&Model::default(), 1);
    assert_eq!((found.cost, found.bound), (0, 0));
    let mut model = Model { empty: 30, ..Model::default() };
    model.places.push(Place { need: 3, weight: 10 });
    let found = solved(&model, 1);
    assert_eq!((found.cost, found.bound), (30, 30));
}
