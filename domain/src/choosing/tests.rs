//! Turns, caps and lots.

use super::*;
use crate::eligibility::Busy;
use crate::ids::ShiftId;
use crate::shifts::tests::a_shift;
use chrono::NaiveDateTime;
use uuid::Uuid;

fn person(n: u128) -> PersonId {
    PersonId(Uuid::from_u128(n))
}
fn at(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}
/// Waves five days and three days before the week of the shift, which begins on Monday 23 November.
fn rules() -> Rules {
    Rules { waves: true, wave_target_hours: 120, wave_all_hours: 72, ..Rules::default() }
}
fn baku(text: &str) -> DateTime<Utc> {
    let at = at(text);
    a_shift().zone.moment(at.date(), at.time())
}
fn why(turn: Turn, now: &str) -> Vec<Reason> {
    against(&Volunteer::new(person(1)), &a_shift(), &rules(), turn, baku(now))
}

#[test]
fn regulars_choose_first_then_those_below_target_then_everybody() {
    let regular = Turn { regular: true, below_target: false };
    let behind = Turn { regular: false, below_target: true };
    assert_eq!(why(regular, "2026-11-10T00:00:00"), []);
    assert_eq!(why(behind, "2026-11-17T23:59:00"), [Reason::NotOpenYet { opens: at("2026-11-18T00:00:00") }]);
    assert_eq!(why(behind, "2026-11-18T00:00:00"), []);
    assert_eq!(why(Turn::default(), "2026-11-18T00:00:00"), [Reason::NotOpenYet { opens: at("2026-11-20T00:00:00") }]);
    assert_eq!(why(Turn::default(), "2026-11-20T00:00:00"), []);
    let off = Rules { waves: false, ..rules() };
    assert_eq!(opens(&a_shift(), &off, Turn::default()), None);
}

#[test]
fn nobody_takes_more_than_the_cap_before_the_last_wave() {
    let rules = Rules { claims_week: 1, waves: false, ..rules() };
    let shift = a_shift();
    let busy = |own| Busy { shift: ShiftId(Uuid::max()), period: shift.period, center: shift.at.center, own };
    let of = |own, now: &str| {
        let person = Volunteer { busy: vec![busy(own)], ..Volunteer::new(person(1)) };
        against(&person, &shift, &rules, Turn::default(), baku(now))
    };
    let cap = Reason::ClaimCap { max: 1, until: at("2026-11-20T00:00:00") };
    assert_eq!(of(true, "2026-11-19T23:00:00"), [cap]);
    assert_eq!(of(false, "2026-11-19T23:00:00"), [], "what staff gave does not count");
    assert_eq!(of(true, "2026-11-20T00:00:00"), []);
}

#[test]
fn a_ballot_is_entered_and_not_claimed() {
    let mut shift = a_shift();
    shift.details.ballot = Some(baku("2026-11-19T12:00:00"));
    let no =
        against(&Volunteer::new(person(1)), &shift, &Rules::default(), Turn::default(), baku("2026-11-10T00:00:00"));
    assert_eq!(no, [Reason::Ballot { closes: at("2026-11-19T12:00:00") }]);
}

#[test]
fn lots_are_the_same_for_a_seed_and_two_lots_win_more_often() {
    let entries: Vec<(PersonId, i64)> = (1..=10).map(|n| (person(n), if n <= 5 { 2 } else { 1 })).collect();
    assert_eq!(drawn("a", &entries), drawn("a", &entries));
    assert_ne!(drawn("a", &entries), drawn("b", &entries));
    let mut reversed = entries.clone();
    reversed.reverse();
    assert_eq!(drawn("a", &entries), drawn("a", &reversed), "the order of the entries means nothing");
    let first = |n: usize| drawn(&n.to_string(), &entries)[0];
    let favoured = (0..3000).filter(|n| entries[..5].iter().any(|(p, _)| *p == first(*n))).count();
    assert!((1900..2100).contains(&favoured), "two thirds of three thousand, not {favoured}");
}
