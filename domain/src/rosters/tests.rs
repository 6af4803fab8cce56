//! What a week lacks, told of one center.

mod live;
mod whole;

use super::*;
use crate::applications::{Placement, PlacementState};
use crate::centers::Position;
use crate::eligibility::{Busy, Reason, RuleBook, Volunteer};
use crate::ids::{PositionId, ProgrammeId};
use crate::language::Texts;
use crate::programmes::Rules;
use crate::rights::At;
use crate::shifts::Shift;
use crate::time::{Week, Zone};
use chrono::{DateTime, NaiveTime, Utc};
use uuid::Uuid;

fn id<T: From<Uuid>>(n: u128) -> T {
    T::from(Uuid::from_u128(n))
}
fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
fn clock(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap()
}
fn week() -> Week {
    Week::parse("2026-W48").unwrap()
}
fn before() -> DateTime<Utc> {
    zone().moment(day("2026-11-20"), clock(9))
}

fn zone() -> Zone {
    Zone::parse("Asia/Baku").unwrap()
}

fn shift(n: u128, date: &str, from: u32, until: u32, held: &[(u128, bool)]) -> Staffed {
    let shift = Shift {
        id: id(n),
        at: At { programme: id(1), center: id(2) },
        zone: zone(),
        period: zone().span(day(date), clock(from), clock(until)).unwrap(),
        position: Position {
            id: id::<PositionId>(3),
            programme: id::<ProgrammeId>(1),
            code: "queue-guide".into(),
            names: Texts::default(),
            min_age: None,
            courses: vec![],
            leads: false,
            languages: vec![],
            approval: false,
        },
        places: 2,
        taken: i64::try_from(held.len()).unwrap(),
        published: false,
        cancelled: false,
        details: Default::default(),
    };
    Staffed {
        shift,
        held: held.iter().map(|&(p, overridden)| Held { person: id(p), overridden, trainee: false }).collect(),
    }
}

/// Placed for the whole year, on those shifts of the week that name them.
fn person(n: u128, week: &[Staffed]) -> Volunteer {
    let mine = week.iter().filter(|s| s.held.iter().any(|h| h.person == id(n)));
    Volunteer {
        birth_date: Some(day("2004-05-17")),
        placements: vec![Placement {
            center: id(2),
            starts_on: day("2026-01-01"),
            ends_on: day("2026-12-31"),
            state: PlacementState::Active,
            paused: None,
        }],
        busy: mine.map(|s| Busy { shift: s.shift.id, period: s.shift.period, center: id(2), own: false }).collect(),
        served: 9,
        ..Volunteer::new(id(n))
    }
}

#[test]
fn free_places_and_days_without_a_lead_are_gaps() {
    let mut week = vec![shift(20, "2026-11-23", 9, 12, &[(30, false)]), shift(21, "2026-11-24", 9, 12, &[(31, false)])];
    week[1].shift.position.leads = true;
    let people = [person(30, &week), person(31, &week)];
    let found = gaps(&week, &people, &RuleBook::default(), before());
    let unfilled = |n| Gap::Unfilled { shift: id(n), places: 1 };
    let leaderless = Gap::NoLead { shift: id(20), date: day("2026-11-23"), hard: false };
    assert_eq!(found, [unfilled(20), leaderless, unfilled(21)]);
    let summary = Summary::of(&week, &found);
    assert_eq!(summary, Summary { places: 4, filled: 2, without_lead: 1, ..Summary::default() });
    assert!(gaps(&week, &people, &RuleBook::default(), before() + chrono::Days::new(30)).is_empty(), "all is past");
    week[0].shift.cancelled = true;
    assert_eq!(gaps(&week, &people, &RuleBook::default(), before()), [unfilled(21)]);
}

#[test]
fn whoever_learns_does_not_lead() {
    let mut week = vec![shift(20, "2026-11-23", 9, 12, &[(30, false)])];
    week[0].shift.position.leads = true;
    let led = |week: &[Staffed]| {
        let found = gaps(week, &[person(30, week)], &RuleBook::default(), before());
        !found.iter().any(|gap| matches!(gap, Gap::NoLead { .. }))
    };
    assert!(led(&week));
    week[0].held[0].trainee = true;
    assert!(!led(&week));
}

#[test]
fn a_place_against_a_rule_is_a_breach_until_staff_override_it() {
    let hard = |week: &[Staffed], person: &Volunteer| {
        let found = gaps(week, std::slice::from_ref(person), &RuleBook::default(), before());
        found.into_iter().filter(Gap::is_hard).collect::<Vec<_>>()
    };
    let mut week = vec![shift(20, "2026-11-23", 9, 12, &[(30, false)])];
    let mut leyla = person(30, &week);
    assert!(hard(&week, &leyla).is_empty());
    leyla.placements.clear();
    let breach = Gap::Breach { shift: id(20), person: id(30), reasons: vec![Reason::NotPlaced] };
    assert_eq!(hard(&week, &leyla), [breach]);
    week[0].held[0].overridden = true;
    assert!(hard(&week, &leyla).is_empty());
}

#[test]
fn an_override_counts_for_one_shift_and_never_for_an_overlap() {
    let rules = RuleBook::from(Rules { day_minutes: 5 * 60, ..Rules::default() });
    let hard = |week: &[Staffed]| {
        let found = gaps(week, &[person(30, week)], &rules, before());
        found.into_iter().filter(Gap::is_hard).count()
    };
    let day = "2026-11-23";
    let long = [shift(20, day, 9, 12, &[(30, false)]), shift(21, day, 12, 15, &[(30, true)])];
    assert_eq!(hard(&long), 0, "the overridden shift does not spoil the other one");
    let twice = [shift(20, day, 9, 12, &[(30, false)]), shift(21, day, 11, 14, &[(30, true)])];
    assert_eq!(hard(&twice), 1, "nobody is in two places");
}

#[test]
fn only_a_draft_with_shifts_and_without_breaches_is_published() {
    let draft = Roster {
        id: id(5),
        center: id(2),
        monday: week().monday(),
        state: RosterState::Draft,
        version: 1,
        at_once: true,
    };
    let out = Roster { state: RosterState::Published, ..draft };
    let breach = Gap::Breach { shift: id(20), person: id(30), reasons: vec![Reason::NotPlaced] };
    assert_eq!(
        draft.publish(1, &[Gap::NoLead { shift: id(20), date: week().monday(), hard: false }]),
        Ok(RosterState::Published)
    );
    assert_eq!(draft.publish(0, &[]), Err(Refusal::RosterEmpty));
    assert_eq!(draft.publish(1, &[breach]), Err(Refusal::RosterBreaches { count: 1 }));
    assert_eq!(out.publish(1, &[]), Err(Refusal::AlreadyPublished));
    assert_eq!((out.withdraw(), draft.withdraw()), (Ok(RosterState::Draft), Err(Refusal::Changed)));
}
