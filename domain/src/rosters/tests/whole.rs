//! What a shift as a whole lacks, and the doubts of those who are on it.

use super::*;
use crate::availability::{Availability, Days, Saying};
use crate::programmes::{Rule, Strength};

fn book(change: impl FnOnce(&mut Rules)) -> RuleBook {
    let mut rules = Rules { strengths: Rules::default().strengths.with(Rule::Lead, Strength::Off), ..Rules::default() };
    change(&mut rules);
    rules.into()
}
fn found(week: &[Staffed], people: &[Volunteer], book: &RuleBook) -> Vec<Gap> {
    let all = gaps(week, people, book, before());
    all.into_iter().filter(|gap| !matches!(gap, Gap::Unfilled { .. })).collect()
}

#[test]
fn a_lead_leads_the_shifts_beside_theirs_and_no_others() {
    let mut week = vec![
        shift(20, "2026-11-23", 9, 12, &[(30, false)]),
        shift(21, "2026-11-23", 12, 15, &[(30, false)]),
        shift(22, "2026-11-23", 9, 12, &[(31, false)]),
    ];
    week[2].shift.position.leads = true;
    let people = [person(30, &week), person(31, &week)];
    let leaderless = |hard| Gap::NoLead { shift: id(21), date: day("2026-11-23"), hard };
    let soft = book(|rules| rules.strengths = rules.strengths.with(Rule::Lead, Strength::Soft));
    assert_eq!(found(&week, &people, &soft), [leaderless(false)]);
    let strict = book(|rules| rules.strengths = rules.strengths.with(Rule::Lead, Strength::Hard));
    assert_eq!(found(&week, &people, &strict), [leaderless(true)], "nobody can lead it any more");
    week[2].shift.period = week[2].shift.zone.span(day("2026-11-23"), clock(9), clock(13)).unwrap();
    assert_eq!(found(&week, &people, &strict), []);
}

#[test]
fn first_timers_are_not_alone() {
    let mut week = vec![shift(20, "2026-11-23", 9, 12, &[(30, false)]), shift(21, "2026-11-23", 9, 12, &[(31, false)])];
    let (mut first, seasoned) = (person(30, &week), person(31, &week));
    first.served = 0;
    let book = book(|rules| rules.strengths = rules.strengths.with(Rule::FirstShift, Strength::Hard));
    assert_eq!(found(&week, &[first.clone(), seasoned.clone()], &book), [], "somebody is beside");
    week[1].shift.period = week[1].shift.zone.span(day("2026-11-23"), clock(12), clock(15)).unwrap();
    let alone = |hard| Gap::FirstAlone { shift: id(20), person: id(30), hard };
    assert_eq!(found(&week, &[first.clone(), seasoned.clone()], &book), [alone(false)], "somebody may still come");
    week[0].shift.places = 1;
    assert_eq!(found(&week, &[first, seasoned], &book), [alone(true)]);
}

#[test]
fn experience_is_missing_only_where_no_free_place_can_bring_it() {
    let week = |places| {
        let mut week = vec![shift(20, "2026-11-23", 9, 12, &[(30, false)])];
        week[0].shift.places = places;
        week
    };
    let fresh = |week: &[Staffed]| Volunteer { served: 1, ..person(30, week) };
    let book = book(|rules| {
        rules.experienced_least = 1;
        rules.strengths = rules.strengths.with(Rule::Experienced, Strength::Hard);
    });
    let gap = |hard| Gap::Inexperienced { shift: id(20), people: 1, hard };
    assert_eq!(found(&week(2), &[fresh(&week(2))], &book), [gap(false)]);
    assert_eq!(found(&week(1), &[fresh(&week(1))], &book), [gap(true)]);
    assert_eq!(found(&week(1), &[person(30, &week(1))], &book), []);
}

#[test]
fn a_doubt_is_shown_and_forbids_nothing() {
    let week = vec![shift(20, "2026-11-23", 9, 12, &[(30, false)])];
    let monday = Days { from: day("2026-11-23"), until: day("2026-11-23") };
    let said = Availability { exams: vec![monday], ..Availability::new(monday) };
    let mut leyla = Volunteer { availability: vec![said.clone()], ..person(30, &week) };
    let book = book(|_| {});
    let doubt = Gap::Doubt { shift: id(20), person: id(30), reasons: vec![Reason::Exams] };
    let gaps = found(&week, std::slice::from_ref(&leyla), &book);
    assert_eq!(gaps, [doubt]);
    assert_eq!((Summary::of(&week, &gaps).breaches, Summary::of(&week, &gaps).doubts), (0, 1));
    leyla.availability = vec![Availability { days: vec![(monday, Saying::Blocked)], exams: vec![], ..said }];
    assert!(found(&week, &[leyla], &book)[0].is_hard());
}
