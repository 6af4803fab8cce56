//! What a proposal may never do, and how near it comes to the best on weeks small enough to try everything.

mod hard;

use crate::chance::Chance;
use crate::{Keep, Limits, Obstacle, Place, Problem, Proposal, Target, Terms, gaps, propose, propose_with, why_not};
use domain::applications::{Placement, PlacementState};
use domain::centers::Position;
use domain::eligibility::personal_reasons;
use domain::eligibility::{Busy, Reason, Volunteer};
use domain::ids::CourseId;
use domain::language::Texts;
use domain::programmes::Rules;
use domain::rights::At;
use domain::shifts::Shift;
use domain::time::{Period, Zone};
use domain::training::{CourseResult, TrainingRecord};
use std::str::FromStr;

fn id<T: FromStr>(n: u64) -> T
where
    T::Err: std::fmt::Debug,
{
    format!("00000000-0000-0000-0000-{n:012x}").parse().unwrap()
}

fn week(chance: &mut Chance, shifts: u64, people: u64) -> Problem {
    let zone = Zone::parse("Asia/Baku").unwrap();
    let course = id::<CourseId>(9);
    let mut below = |n: u64| chance.next() % n;
    let shift = |n: u64, day: u64, slot: u64, places: u64, trained: bool| {
        let date = "2026-11-23".parse::<chrono::NaiveDate>().unwrap() + chrono::Days::new(day);
        let from = chrono::NaiveTime::from_hms_opt(u32::try_from(9 + 2 * slot).unwrap(), 0, 0).unwrap();
        let until = from + chrono::Duration::hours(3);
        Shift {
            id: id(100 + n),
            at: At { programme: id(1), center: id(2) },
            zone,
            period: zone.span(date, from, until).unwrap(),
            position: Position {
                id: id(3),
                programme: id(1),
                code: String::new(),
                names: Texts::default(),
                min_age: None,
                courses: if trained { vec![course] } else { vec![] },
                leads: false,
                languages: vec![],
                approval: false,
            },
            places: i64::try_from(places).unwrap(),
            taken: 0,
            published: false,
            cancelled: false,
            details: Default::default(),
        }
    };
    let shifts = (0..shifts).map(|n| shift(n, below(2), below(3), 1 + below(2), below(3) == 0)).collect();
    let record = TrainingRecord {
        id: id(4),
        course,
        result: CourseResult::Passed,
        valid_from: "2026-01-01".parse().unwrap(),
        valid_until: None,
        counts_until: None,
    };
    let placement = Placement {
        center: id(2),
        starts_on: "2026-01-01".parse().unwrap(),
        ends_on: "2026-12-31".parse().unwrap(),
        state: PlacementState::Active,
        paused: None,
    };
    let person = |n: u64, trained: bool, busy: Vec<_>| Volunteer {
        birth_date: Some("2004-05-17".parse().unwrap()),
        placements: vec![placement],
        training: trained.then_some(record).into_iter().collect(),
        busy,
        ..Volunteer::new(id(200 + n))
    };
    let people = (0..people).map(|n| person(n, below(2) == 0, Vec::new())).collect();
    Problem {
        shifts,
        people,
        learn: Default::default(),
        book: Rules { day_minutes: 6 * 60, week_minutes: 9 * 60, ..Rules::default() }.into(),
    }
}

fn busy(s: &Shift) -> Busy {
    Busy { shift: s.id, period: s.period, center: s.at.center, own: false }
}

/// Puts everybody where the proposal says, one after the other, and counts what the engine holds against it.
fn violations(problem: &Problem, places: &[Place]) -> usize {
    let shift = |place: &Place| problem.shifts.iter().find(|s| s.id == place.shift).unwrap();
    let over = problem
        .shifts
        .iter()
        .filter(|s| i64::try_from(places.iter().filter(|p| p.shift == s.id).count()).unwrap() > s.free())
        .count();
    let mut wrong = over;
    for place in places {
        let mut person = problem.people.iter().find(|p| p.id == place.person).unwrap().clone();
        let others = places.iter().filter(|p| p.person == place.person && *p != place).map(shift);
        person.busy.extend(others.map(busy));
        let mut no = Vec::new();
        personal_reasons(&person, shift(place), &problem.book, &mut no);
        wrong += usize::from(!no.is_empty());
    }
    let mut once = places.to_vec();
    once.dedup();
    wrong + places.len() - once.len()
}

/// The most places that can be filled, by trying everything.
fn most(problem: &Problem, at: usize, people: &mut [Volunteer]) -> usize {
    let (shift, person) = (at / people.len(), at % people.len());
    let Some(s) = problem.shifts.get(shift) else { return 0 };
    let without = most(problem, at + 1, people);
    let on = people.iter().filter(|p| p.is_on(s.id)).count();
    let mut no = Vec::new();
    personal_reasons(&people[person], s, &problem.book, &mut no);
    if !no.is_empty() || i64::try_from(on).unwrap() >= s.places {
        return without;
    }
    people[person].busy.push(busy(s));
    let with = 1 + most(problem, at + 1, people);
    people[person].busy.pop();
    with.max(without)
}

#[test]
fn the_same_seed_gives_the_same_proposal() {
    let problem = week(&mut Chance::new(1), 12, 8);
    assert_eq!(propose(&problem, 7), propose(&problem, 7));
    assert!(!propose(&problem, 7).is_empty());
}

#[test]
fn no_proposal_breaks_a_rule_or_a_limit() {
    let mut chance = Chance::new(2);
    for round in 0..200 {
        let problem = week(&mut chance, 10, 6);
        let places = propose(&problem, round);
        assert_eq!(violations(&problem, &places), 0, "round {round}");
    }
}

#[test]
fn tiny_weeks_are_filled_nearly_as_full_as_can_be() {
    let mut chance = Chance::new(3);
    let (mut best, mut ours, mut rounds_as_good) = (0, 0, 0);
    for round in 0..60 {
        let problem = week(&mut chance, 4, 4);
        let most = most(&problem, 0, &mut problem.people.clone());
        let filled = propose(&problem, round).len();
        assert!(filled <= most && filled + 1 >= most, "round {round}: {filled} of {most}");
        best += most;
        ours += filled;
        rounds_as_good += usize::from(filled == most);
    }
    assert!(rounds_as_good >= 55, "{rounds_as_good} of 60 rounds as good as can be, {ours} of {best} places");
}

#[test]
fn hours_are_spread() {
    let mut problem = week(&mut Chance::new(4), 1, 4);
    problem.shifts = (0..4).map(|n| next_day(&problem.shifts[0], n)).collect();
    let mut people: Vec<_> = propose(&problem, 1).into_iter().map(|p| p.person).collect();
    people.sort_unstable();
    people.dedup();
    assert_eq!(people.len(), 4, "one shift for each");
}

#[test]
fn who_holds_places_already_comes_later_and_cancelled_shifts_stay_empty() {
    let mut problem = week(&mut Chance::new(5), 1, 2);
    problem.shifts = (0..3).map(|n| next_day(&problem.shifts[0], n)).collect();
    problem.shifts[2].cancelled = true;
    let (busy, other) = (problem.people[0].id, problem.people[1].id);
    let period = problem.shifts[1].period;
    problem.shifts.remove(1);
    problem.people[0].busy.push(Busy { shift: id(999), period, center: id(2), own: false });
    let places = propose(&problem, 3);
    assert_eq!(places, [Place { shift: problem.shifts[0].id, person: other }]);
    assert_ne!(busy, other);
}

/// The same shift so many days later, with one place for anybody.
fn next_day(shift: &Shift, days: u64) -> Shift {
    let later = chrono::Duration::days(i64::try_from(days).unwrap());
    let mut shift = shift.clone();
    shift.id = id(500 + days);
    shift.period = Period::new(shift.period.start() + later, shift.period.end() + later).unwrap();
    shift.position.courses = vec![];
    shift.places = 1;
    shift
}

/// Takes the places away that a proposal gave, one by one, and puts others in whenever that is better.
fn told(problem: &Problem, terms: &Terms) -> Proposal {
    propose_with(problem, terms, Limits { seconds: 20.0, seed: 1 }, &mut |_| Keep::Going)
}

#[test]
fn a_proposal_says_how_good_it_is_and_what_stays_open() {
    let mut chance = Chance::new(6);
    for round in 0..40 {
        let problem = week(&mut chance, 8, 4);
        let proposal = told(&problem, &Terms::default());
        assert_eq!(violations(&problem, &proposal.places), 0, "round {round}");
        assert!(proposal.bound <= proposal.cost, "round {round}: {proposal:?}");
        let gaps = gaps(&problem, &proposal.places);
        assert_eq!(gaps.iter().map(|gap| gap.free).sum::<i64>(), proposal.free, "round {round}");
        // A place stays free only because a rule keeps everybody from it as things stand
        for nearly in gaps.iter().flat_map(|gap| &gap.nearly) {
            assert!(!nearly.reasons.is_empty(), "round {round}: {nearly:?}");
        }
    }
}

#[test]
fn a_second_run_changes_as_little_as_it_can() {
    let mut chance = Chance::new(7);
    for round in 0..30 {
        let mut problem = week(&mut chance, 8, 6);
        let first = told(&problem, &Terms::default());
        let again = Terms { before: first.places.iter().copied().collect(), ..Terms::default() };
        assert_eq!(told(&problem, &again).left, 0, "round {round}");
        // Somebody falls out: only what that asks for changes
        let Some(gone) = first.places.first().map(|place| place.person) else { continue };
        problem.people.retain(|person| person.id != gone);
        let before: std::collections::BTreeSet<Place> =
            first.places.iter().copied().filter(|place| place.person != gone).collect();
        let second = told(&problem, &Terms { before: before.clone(), ..Terms::default() });
        assert!(second.places.len() >= before.len(), "round {round}");
        let loose = told(&problem, &Terms::default());
        let kept = |places: &[Place]| places.iter().filter(|place| before.contains(place)).count();
        assert!(kept(&second.places) >= kept(&loose.places), "round {round}");
    }
}

#[test]
fn wishes_targets_and_bars_are_heard() {
    let mut problem = week(&mut Chance::new(8), 1, 3);
    problem.shifts = (0..2).map(|n| next_day(&problem.shifts[0], n)).collect();
    let place =
        |shift: usize, person: usize| Place { shift: problem.shifts[shift].id, person: problem.people[person].id };
    let wish = Terms { costs: [(place(0, 2), -10)].into(), ..Terms::default() };
    assert!(told(&problem, &wish).places.contains(&place(0, 2)));
    let bar = Terms { barred: [place(0, 0), place(0, 1), place(0, 2)].into(), ..Terms::default() };
    assert_eq!(told(&problem, &bar).free, 1);
    let behind = Target { so_far: 2, target: 6 };
    let targets = Terms { targets: [(problem.people[1].id, behind)].into(), ..Terms::default() };
    let proposal = told(&problem, &targets);
    assert!(proposal.places.iter().all(|place| place.person == problem.people[1].id), "{proposal:?}");
    assert_eq!(proposal.shifts[&problem.people[1].id], (2, 2));
}

#[test]
fn why_not_names_rules_or_others() {
    let mut problem = week(&mut Chance::new(9), 1, 2);
    problem.shifts = vec![next_day(&problem.shifts[0], 0)];
    let shift = problem.shifts[0].id;
    let (one, other) = (problem.people[0].id, problem.people[1].id);
    let places = [Place { shift, person: one }];
    let asked = |problem: &Problem, person| why_not(problem, &places, Place { shift, person });
    assert_eq!(asked(&problem, one), Some(Obstacle::None));
    assert_eq!(asked(&problem, other), Some(Obstacle::Others(vec![one])));
    problem.people[1].placements.clear();
    assert_eq!(asked(&problem, other), Some(Obstacle::Rules(vec![Reason::NotPlaced])));
    assert_eq!(asked(&problem, id(7)), None);
}
