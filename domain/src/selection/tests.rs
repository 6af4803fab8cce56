//! What holds of every selection.

use super::*;
use proptest::prelude::*;
use uuid::Uuid;

fn center(n: usize) -> CenterId {
    CenterId(Uuid::from_u128(0xC000 + n as u128))
}
fn application(n: usize) -> ApplicationId {
    ApplicationId(Uuid::from_u128(0xA000 + n as u128))
}
fn seats(places: &[i64]) -> Vec<Seats> {
    places.iter().enumerate().map(|(n, &places)| Seats { center: center(n), places }).collect()
}
fn candidates(all: &[(i64, Vec<usize>)]) -> Vec<Candidate> {
    let one = |(n, (score, wishes)): (usize, &(i64, Vec<usize>))| Candidate {
        application: application(n),
        wishes: wishes.iter().map(|&c| center(c)).collect(),
        score: *score,
    };
    all.iter().enumerate().map(one).collect()
}
fn of(done: &Match, n: usize) -> &Outcome {
    done.outcomes.iter().find(|o| o.application == application(n)).unwrap()
}

#[test]
fn the_best_get_their_first_wish_and_the_rest_a_later_one_or_none() {
    let all = candidates(&[(9000, vec![0, 1]), (8000, vec![0, 1]), (7000, vec![0, 1]), (6000, vec![0])]);
    let done = select(&seats(&[1, 1]), &all, "seed");
    let given: Vec<_> = (0..4).map(|n| of(&done, n).center()).collect();
    assert_eq!(given, [Some(center(0)), Some(center(1)), None, None]);
    assert_eq!((done.figures.ranked, done.figures.wishes, done.figures.waiting), (4, [1, 1, 0], 2));
    assert_eq!(done.figures.centers[&center(0)].waiting, 3, "who got a second wish waits for the first one");
    assert_eq!(done.figures.centers[&center(1)].last.map(|m| m.score), Some(8000));
}

#[test]
fn a_better_score_wins_a_place_that_was_a_first_wish_of_somebody_else() {
    let all = candidates(&[(5000, vec![1]), (9000, vec![0, 1]), (9500, vec![0])]);
    let done = select(&seats(&[1, 1]), &all, "seed");
    assert_eq!((of(&done, 0).given, of(&done, 1).given, of(&done, 2).given), (None, Some(1), Some(0)));
}

#[test]
fn each_wish_has_an_answer() {
    let all = candidates(&[(7150, vec![0]), (6800, vec![0, 2, 1]), (6800, vec![1])]);
    let done = select(&seats(&[1, 1, 0]), &all, "seed");
    let (lucky, unlucky) = if of(&done, 1).given.is_some() { (1, 2) } else { (2, 1) };
    let told = |n: usize| {
        let o = of(&done, n);
        answers(&o.wishes, o.given, o.merit, &done.figures)
    };
    assert_eq!(told(0), [Answer::Given]);
    assert_eq!(*told(lucky).last().unwrap(), Answer::Given);
    assert_eq!(*told(unlucky).last().unwrap(), Answer::Lot { taken: 1, last: 6800 });
    assert_eq!(told(1)[..2], [Answer::Points { taken: 1, last: 7150 }, Answer::NoPlaces]);
    let spared = answers(&[center(0), center(1)], Some(0), of(&done, 0).merit, &done.figures);
    assert_eq!(spared, [Answer::Given, Answer::Spared]);
}

#[test]
fn equal_scores_are_decided_by_a_lot_that_another_seed_draws_anew() {
    assert_eq!(lot("2026", application(1)), lot("2026", application(1)));
    let all = candidates(&vec![(7000, vec![0]); 40]);
    let winners = |seed: &str| -> Vec<usize> {
        let done = select(&seats(&[10]), &all, seed);
        (0..40).filter(|&n| of(&done, n).given.is_some()).collect()
    };
    assert_eq!(winners("a"), winners("a"));
    assert_ne!(winners("a"), winners("b"));
    assert_ne!(winners("a"), (0..10).collect::<Vec<_>>(), "earlier is not better");
}

#[test]
fn a_center_that_takes_no_part_and_a_wish_said_twice_count_for_nothing() {
    let all = candidates(&[(7000, vec![9, 0, 0])]);
    let done = select(&seats(&[1]), &all, "seed");
    assert_eq!((of(&done, 0).wishes.clone(), of(&done, 0).given), (vec![center(0)], Some(0)));
}

/// Numbers that depend on the seed alone.
fn chance(state: &mut u64, below: u64) -> u64 {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    (*state >> 33) % below
}

#[test]
fn sixteen_thousand_over_twenty_five_centers_take_no_time() {
    let mut state = 7;
    let all: Vec<_> = (0..16_000)
        .map(|_| {
            let wishes = (0..3).map(|_| chance(&mut state, 25) as usize).collect();
            (chance(&mut state, 401) as i64 * 25, wishes)
        })
        .collect();
    let all = candidates(&all);
    let done = select(&seats(&[100; 25]), &all, "seed");
    assert_eq!(done.figures.given(), 2500);
    assert!(is_stable(&seats(&[100; 25]), &done));
}

/// Whether nobody wants a place that is free or held by somebody with less merit.
fn is_stable(seats: &[Seats], done: &Match) -> bool {
    done.outcomes.iter().all(|o| {
        let better = &o.wishes[..o.given.unwrap_or(o.wishes.len())];
        better.iter().all(|wish| {
            let places = seats.iter().find(|s| s.center == *wish).map_or(0, |s| s.places.max(0));
            let cut = &done.figures.centers[wish];
            cut.taken == places && cut.last.is_none_or(|last| last.beats(o.merit))
        })
    })
}

/// Every way to give everybody one of their wishes or nothing, within the places, that is stable.
fn stable_ways(seats: &[Seats], done: &Match) -> Vec<Vec<Option<usize>>> {
    let mut all: Vec<Vec<Option<usize>>> = vec![Vec::new()];
    for outcome in &done.outcomes {
        let choices: Vec<Option<usize>> = std::iter::once(None).chain((0..outcome.wishes.len()).map(Some)).collect();
        all = all
            .into_iter()
            .flat_map(|way| choices.iter().map(move |c| way.iter().copied().chain([*c]).collect::<Vec<_>>()))
            .collect();
    }
    all.retain(|way| {
        let at = |center: CenterId| -> Vec<Merit> {
            done.outcomes
                .iter()
                .zip(way)
                .filter(|(o, given)| given.map(|g| o.wishes[g]) == Some(center))
                .map(|(o, _)| o.merit)
                .collect()
        };
        let places = |center| usize::try_from(seats.iter().find(|s| s.center == center).unwrap().places).unwrap();
        let within = seats.iter().all(|s| at(s.center).len() <= places(s.center));
        within
            && done.outcomes.iter().zip(way).all(|(o, given)| {
                o.wishes[..given.unwrap_or(o.wishes.len())].iter().all(|&wish| {
                    let there = at(wish);
                    there.len() == places(wish) && there.iter().all(|m| m.beats(o.merit))
                })
            })
    });
    all
}

proptest! {
    #[test]
    fn nobody_is_in_two_places_and_no_center_is_over_its_quota(
        all in prop::collection::vec((0_i64..40, prop::collection::vec(0_usize..6, 0..4)), 0..60),
        places in prop::collection::vec(0_i64..8, 6),
    ) {
        let (seats, all) = (seats(&places), candidates(&all));
        let done = select(&seats, &all, "seed");
        prop_assert_eq!(done.outcomes.len(), all.len());
        for s in &seats {
            let there = done.outcomes.iter().filter(|o| o.center() == Some(s.center)).count();
            prop_assert!(count(there) <= s.places);
            prop_assert_eq!(count(there), done.figures.centers[&s.center].taken);
        }
        for o in &done.outcomes {
            let candidate = all.iter().find(|c| c.application == o.application).unwrap();
            prop_assert!(o.center().is_none_or(|c| candidate.wishes.contains(&c)));
        }
        prop_assert_eq!(done.figures.given() + done.figures.waiting, done.figures.ranked);
        prop_assert!(is_stable(&seats, &done), "a blocking pair");
    }

    #[test]
    fn the_order_in_which_people_and_centers_are_named_means_nothing(
        all in prop::collection::vec((0_i64..10, prop::collection::vec(0_usize..5, 0..4)), 0..40),
        places in prop::collection::vec(0_i64..6, 5),
        turn in 0_usize..40,
    ) {
        let (mut seats, mut all) = (seats(&places), candidates(&all));
        let first = select(&seats, &all, "seed");
        all.reverse();
        let turn = turn % all.len().max(1);
        all.rotate_left(turn);
        seats.reverse();
        prop_assert_eq!(select(&seats, &all, "seed"), first);
    }

    #[test]
    fn no_stable_way_is_better_for_anybody(
        all in prop::collection::vec((0_i64..4, prop::collection::vec(0_usize..3, 0..4)), 0..6),
        places in prop::collection::vec(0_i64..3, 3),
    ) {
        let seats = seats(&places);
        let done = select(&seats, &candidates(&all), "seed");
        let ways = stable_ways(&seats, &done);
        let ours: Vec<_> = done.outcomes.iter().map(|o| o.given).collect();
        prop_assert!(ways.contains(&ours));
        for way in ways {
            for (other, ours) in way.iter().zip(&ours) {
                prop_assert!(ours.map_or(9, |w| w) <= other.map_or(9, |w| w));
            }
        }
    }
}
