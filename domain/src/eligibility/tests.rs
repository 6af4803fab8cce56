//! Each rule of the engine as a story of one shift and one volunteer.

mod merits;
mod more;

use super::*;
use crate::applications::PlacementState;
use crate::ids::{CourseId, TrainingRecordId};
use crate::time::Zone;
use crate::training::CourseResult;
use chrono::NaiveTime;
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
fn baku() -> Zone {
    Zone::parse("Asia/Baku").unwrap()
}
fn span(date: &str, from: u32, until: u32) -> Period {
    let clock = |h| NaiveTime::from_hms_opt(h, 0, 0).unwrap();
    baku().span(day(date), clock(from), clock(until)).unwrap()
}
fn now() -> DateTime<Utc> {
    span("2026-11-20", 8, 9).start()
}
fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}
fn center() -> CenterId {
    CenterId(id(2))
}

/// Tuesday 24 November, 9 to 12 in Baku, one free place of two.
fn shift() -> Shift {
    crate::shifts::tests::a_shift()
}

/// Twenty years old, placed at the center until the end of the year.
fn leyla() -> Volunteer {
    Volunteer {
        birth_date: Some(day("2006-01-15")),
        placements: vec![Placement {
            center: center(),
            starts_on: day("2026-09-01"),
            ends_on: day("2026-12-31"),
            state: PlacementState::Active,
            paused: None,
        }],
        ..Volunteer::new(PersonId(id(20)))
    }
}

/// A place at the same center.
fn busy(n: u128, period: Period) -> Busy {
    Busy { shift: ShiftId(id(n)), period, center: center(), own: true }
}

fn why(person: &Volunteer, shift: &Shift) -> Vec<Reason> {
    reasons(person, shift, &RuleBook::default(), now())
}

#[test]
fn a_placed_volunteer_takes_a_free_place() {
    assert_eq!(why(&leyla(), &shift()), []);
}

#[test]
fn a_full_a_draft_a_cancelled_and_a_started_shift_say_so_all_at_once() {
    let shift = Shift { taken: 2, published: false, cancelled: true, period: span("2026-11-19", 9, 12), ..shift() };
    assert_eq!(why(&leyla(), &shift), [Reason::NotPublished, Reason::Cancelled, Reason::Started, Reason::Full]);
}

#[test]
fn who_is_on_it_is_not_told_that_it_is_full() {
    let shift = Shift { taken: 2, ..shift() };
    let person = Volunteer { busy: vec![busy(10, shift.period)], ..leyla() };
    assert_eq!(why(&person, &shift), [Reason::AlreadyOn]);
}

#[test]
fn the_placement_must_run_on_the_shifts_date_not_today() {
    let mut person = leyla();
    person.placements[0].ends_on = day("2026-11-23");
    assert_eq!(why(&person, &shift()), [Reason::NotPlaced]);
    person.placements[0].ends_on = day("2026-11-24");
    assert_eq!(why(&person, &shift()), []);
    person.placements[0].state = PlacementState::Paused;
    assert_eq!(why(&person, &shift()), [Reason::PlacementPaused]);
    person.placements[0].center = CenterId(id(99));
    assert_eq!(why(&person, &shift()), [Reason::NotPlaced]);
}

#[test]
fn training_must_be_valid_on_the_shifts_date() {
    let course = CourseId(id(30));
    let mut shift = shift();
    shift.position.courses = vec![course];
    let mut person = leyla();
    assert_eq!(why(&person, &shift), [Reason::Training { course }]);
    person.training.push(TrainingRecord {
        id: TrainingRecordId(id(31)),
        course,
        result: CourseResult::Passed,
        valid_from: day("2026-01-01"),
        valid_until: Some(day("2026-11-23")),
        counts_until: None,
    });
    assert_eq!(why(&person, &shift), [Reason::Training { course }], "lapses the day before");
    person.training[0].valid_until = Some(day("2026-11-24"));
    assert_eq!(why(&person, &shift), []);
    person.training[0].result = CourseResult::Failed;
    assert_eq!(why(&person, &shift), [Reason::Training { course }]);
}

#[test]
fn every_course_of_the_position_must_be_held_and_the_first_to_lapse_counts() {
    let [first, second, third] = [30, 31, 32].map(|n| CourseId(id(n)));
    let mut shift = shift();
    shift.position.courses = vec![first, second, third];
    let record = |course, until: Option<&str>| TrainingRecord {
        id: TrainingRecordId(id(40)),
        course,
        result: CourseResult::Passed,
        valid_from: day("2026-01-01"),
        valid_until: until.map(day),
        counts_until: None,
    };
    let mut person = leyla();
    for (held, lacking) in [(record(second, Some("2026-12-31")), first), (record(first, Some("2027-06-30")), third)] {
        person.training.push(held);
        assert_eq!(why(&person, &shift), [Reason::Training { course: lacking }]);
    }
    person.training.push(record(third, None));
    assert_eq!(why(&person, &shift), []);
}

#[test]
fn age_counts_on_the_shifts_date() {
    let mut shift = shift();
    shift.position.min_age = Some(21);
    let mut person = Volunteer { birth_date: Some(day("2005-11-25")), ..leyla() };
    assert_eq!(why(&person, &shift), [Reason::TooYoung { min: 21 }]);
    person.birth_date = Some(day("2005-11-24"));
    assert_eq!(why(&person, &shift), []);
    person.birth_date = None;
    assert_eq!(why(&person, &shift), [Reason::AgeUnknown]);
}

#[test]
fn two_shifts_at_once_are_one_too_many() {
    let other = ShiftId(id(11));
    let overlapping = Volunteer { busy: vec![busy(11, span("2026-11-24", 11, 14))], ..leyla() };
    assert_eq!(why(&overlapping, &shift()), [Reason::Overlap { shift: other }]);
    let touching = Volunteer { busy: vec![busy(11, span("2026-11-24", 12, 15))], ..leyla() };
    assert_eq!(why(&touching, &shift()), []);
}

#[test]
fn a_late_evening_before_takes_the_morning() {
    let other = ShiftId(id(11));
    let person = Volunteer { busy: vec![busy(11, span("2026-11-23", 20, 23))], ..leyla() };
    assert_eq!(why(&person, &shift()), [Reason::Rest { shift: other, minutes: 11 * 60 }]);
    let earlier = Volunteer { busy: vec![busy(11, span("2026-11-23", 19, 22))], ..leyla() };
    assert_eq!(why(&earlier, &shift()), []);
}

#[test]
fn a_day_and_a_week_have_their_limits() {
    let day_full = Volunteer { busy: vec![busy(11, span("2026-11-24", 12, 18))], ..leyla() };
    assert_eq!(why(&day_full, &shift()), [Reason::DayHours { max: 480 }]);
    let full = ["2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28"]
        .iter()
        .zip(11u128..)
        .map(|(date, n)| busy(n, span(date, 9, 15)))
        .collect();
    let week_full = Volunteer { busy: full, ..leyla() };
    assert_eq!(why(&week_full, &shift()), [Reason::WeekHours { max: 24 * 60 }]);
    let next_week = Volunteer { busy: vec![busy(11, span("2026-11-30", 9, 15))], ..leyla() };
    assert_eq!(why(&next_week, &shift()), []);
}

#[test]
fn nothing_can_be_taken_on_the_days_of_a_pause() {
    let mut person = leyla();
    person.placements[0].paused = Some((day("2026-11-20"), day("2026-11-24")));
    assert_eq!(why(&person, &shift()), [Reason::PlacementPaused]);
    person.placements[0].paused = Some((day("2026-11-20"), day("2026-11-23")));
    assert_eq!(why(&person, &shift()), []);
}
