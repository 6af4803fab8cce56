//! Whoever is in hand hears at once where they could go.

use super::*;
use crate::ids::ShiftId;

fn against(live: &Live, shift: u128, leaving: Option<ShiftId>) -> Vec<Reason> {
    live.against(id(1), id(shift), leaving).unwrap().reasons
}

#[test]
fn whoever_is_in_hand_hears_where_they_can_go() {
    let week = vec![
        shift(10, "2026-11-24", 9, 12, &[(1, false)]),
        shift(11, "2026-11-24", 11, 14, &[]),
        shift(12, "2026-11-25", 9, 12, &[(2, false), (3, false)]),
    ];
    let people = [1, 2, 3].map(|n| person(n, &week)).to_vec();
    let live = Live { week, people, book: RuleBook::from(Rules::default()), now: before() };
    assert_eq!(against(&live, 11, None), [Reason::Overlap { shift: id(10) }]);
    assert_eq!(against(&live, 11, Some(id(10))), []);
    assert_eq!(against(&live, 12, None), [Reason::Full]);
    assert_eq!(against(&live, 10, None), [Reason::AlreadyOn]);
    assert_eq!(live.against(id(9), id(10), None), None, "nobody knows them");
}

#[test]
fn a_shift_for_which_the_rules_were_overridden_keeps_nobody_from_another_one() {
    let week = vec![shift(10, "2026-11-24", 9, 12, &[(1, true)]), shift(11, "2026-11-24", 11, 14, &[])];
    let people = vec![person(1, &week)];
    let live = Live { week, people, book: RuleBook::from(Rules::default()), now: before() };
    assert_eq!(against(&live, 11, None), []);
}
