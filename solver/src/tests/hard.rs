//! Weeks in which every rule is hard: whatever is proposed can be given place by place, and leaves nothing that forbids
//! publishing.

use super::*;
use domain::applications::{Level, Spoken};
use domain::centers::Wanted;
use domain::programmes::{Rule, Strength};
use domain::rosters::{Gap, Held, Staffed, Trial};
use std::collections::BTreeMap;

fn spoken(level: Level) -> Spoken {
    Spoken { language: "en".into(), level }
}

/// A week with leads, languages, beginners, some who are on shifts already, and two centers.
fn strict(chance: &mut Chance) -> Problem {
    let mut problem = week(chance, 9, 9);
    let mut below = |n: u64| chance.next() % n;
    let mut rules = problem.book.rules;
    for rule in Rule::ALL {
        rules.strengths = rules.strengths.with(*rule, Strength::Hard);
    }
    rules.experienced_shifts = 5;
    rules.experienced_least = i64::try_from(below(2)).unwrap();
    rules.day_minutes = 8 * 60;
    rules.week_minutes = 15 * 60;
    problem.book = rules.into();
    for shift in &mut problem.shifts {
        shift.places += i64::try_from(below(2)).unwrap();
        shift.position.courses = vec![];
        shift.position.leads = below(4) == 0;
        if below(3) == 0 {
            shift.at.center = id(8);
        }
        if below(3) == 0 {
            let speakers = (1 + i64::try_from(below(2)).unwrap()).min(shift.places);
            shift.details.languages = vec![Wanted { language: "en".into(), level: Level::B1, speakers }];
        }
    }
    for person in &mut problem.people {
        person.served = [0, 0, 2, 9][usize::try_from(below(4)).unwrap()];
        if below(3) == 0 {
            person.languages = vec![spoken(Level::C1)];
        }
        if below(2) == 0 {
            let other = Placement { center: id(8), ..person.placements[0] };
            person.placements.push(other);
        }
    }
    problem
}

/// The week with nobody new on it.
fn trial(problem: &Problem) -> Trial {
    let held = |s: &Shift| {
        let on = problem.people.iter().filter(|p| p.is_on(s.id));
        on.map(|p| Held { person: p.id, overridden: false, trainee: false }).collect()
    };
    let week = problem.shifts.iter().map(|s| Staffed { shift: s.clone(), held: held(s) }).collect();
    Trial { week, people: problem.people.clone(), book: problem.book.clone() }
}

fn before(problem: &Problem) -> chrono::DateTime<chrono::Utc> {
    problem.shifts[0].period.start() - chrono::Duration::days(30)
}

/// The problem with the places of a proposal given one by one, each asked of the engine as staff would be.
fn given(problem: &Problem, places: &[Place]) -> Result<Problem, String> {
    let mut trial = trial(problem);
    let tried = trial.put_all(places.iter().map(|p| (p.shift, p.person)), before(problem));
    match tried.into_iter().find(|(_, reasons)| !reasons.is_empty()) {
        Some(no) => Err(format!("{no:?}")),
        None => {
            let shifts = trial.week.into_iter().map(|s| s.shift).collect();
            Ok(Problem { shifts, people: trial.people, ..problem.clone() })
        }
    }
}

/// What forbids publishing a week, without what would with nobody on it as well.
fn breaches(problem: &Problem) -> Vec<Gap> {
    let found = trial(problem).gaps(before(problem));
    found.into_iter().filter(|gap| gap.is_hard() && !matches!(gap, Gap::NoLead { .. })).collect()
}

#[test]
fn no_proposal_breaks_a_hard_rule_of_people_or_of_their_company() {
    let mut chance = Chance::new(21);
    let (mut filled, mut beginners) = (0, 0);
    for round in 0..250 {
        let problem = strict(&mut chance);
        let proposal =
            propose_with(&problem, &Terms::default(), Limits { seconds: 20.0, seed: round }, &mut |_| Keep::Going);
        assert!(proposal.bound <= proposal.cost, "round {round}: {proposal:?}");
        let after = given(&problem, &proposal.places).unwrap_or_else(|why| panic!("round {round}: {why}"));
        assert_eq!(breaches(&after), [], "round {round}");
        filled += proposal.places.len();
        let first = |p: &&Place| problem.people.iter().any(|v| v.id == p.person && v.served == 0);
        beginners += proposal.places.iter().filter(first).count();
    }
    assert!(filled > 1500 && beginners > 300, "{filled} places, {beginners} of them for beginners");
}

#[test]
fn a_second_half_keeps_the_rules_of_a_first_half() {
    let mut chance = Chance::new(22);
    for round in 0..120 {
        let problem = strict(&mut chance);
        let run = |problem: &Problem, seed| {
            propose_with(problem, &Terms::default(), Limits { seconds: 20.0, seed }, &mut |_| Keep::Going).places
        };
        let first = run(&problem, round);
        let Ok(half) = given(&problem, &first[..first.len() / 2]) else { continue };
        let rest = run(&half, round + 1);
        let after = given(&half, &rest).unwrap_or_else(|why| panic!("round {round}: {why}"));
        assert_eq!(breaches(&after), [], "round {round}");
    }
}

/// The relaxation leaves company out of the bound and mends it afterwards; that this costs next to nothing is seen by
/// trying every roster of small weeks.
#[test]
fn company_costs_hardly_more_than_the_best_roster_there_is() {
    let mut chance = Chance::new(23);
    let (mut best, mut ours) = (0, 0);
    for round in 0..60 {
        let mut problem = strict(&mut chance);
        problem.shifts.truncate(3);
        problem.people.truncate(4);
        let most = most_given(&problem, &mut Vec::new(), 0);
        let places = propose(&problem, round);
        assert!(given(&problem, &places).is_ok(), "round {round}");
        assert!(places.len() <= most, "round {round}");
        best += most;
        ours += places.len();
    }
    assert!(ours * 100 >= best * 97, "{ours} of {best} places");
}

/// The most places that can be given in some order, by trying all.
fn most_given(problem: &Problem, places: &mut Vec<Place>, at: usize) -> usize {
    let (shift, person) = (at / problem.people.len(), at % problem.people.len());
    let Some(s) = problem.shifts.get(shift) else {
        let allowed = given(problem, places).is_ok_and(|after| breaches(&after).is_empty());
        return if allowed { places.len() } else { 0 };
    };
    let without = most_given(problem, places, at + 1);
    let mut busy_with: BTreeMap<_, _> = BTreeMap::new();
    places.iter().for_each(|p| *busy_with.entry(p.shift).or_insert(0) += 1);
    let clash = places.iter().filter(|p| p.person == problem.people[person].id).any(|p| {
        let other = problem.shifts.iter().find(|o| o.id == p.shift).unwrap();
        other.period.overlaps(s.period)
    });
    if clash || busy_with.get(&s.id).copied().unwrap_or(0) >= s.free() {
        return without;
    }
    places.push(Place { shift: s.id, person: problem.people[person].id });
    let with = most_given(problem, places, at + 1);
    places.pop();
    with.max(without)
}

#[test]
fn what_would_fill_a_gap_is_said_by_what_keeps_people_away() {
    let mut chance = Chance::new(24);
    let mut seen = 0;
    for round in 0..40 {
        let problem = strict(&mut chance);
        let places = propose(&problem, round);
        for gap in gaps(&problem, &places) {
            for lever in &gap.levers {
                for person in &lever.people {
                    let why = why_not(&problem, &places, Place { shift: gap.shift, person: *person });
                    let Some(Obstacle::Rules(reasons)) = why else { panic!("round {round}: {why:?}") };
                    assert_eq!((reasons.len(), reasons[0].code()), (1, lever.reason.code()), "round {round}");
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 50, "{seen}");
}

#[test]
fn who_stops_a_run_keeps_the_best_so_far() {
    let problem = week(&mut Chance::new(25), 30, 20);
    let mut heard = 0;
    let stopped = propose_with(&problem, &Terms::default(), Limits { seconds: 20.0, seed: 1 }, &mut |progress| {
        heard += 1;
        if progress.best.is_some() { Keep::Enough } else { Keep::Going }
    });
    assert!(heard > 0 && !stopped.places.is_empty(), "{heard}");
    assert_eq!(violations(&problem, &stopped.places), 0);
}
