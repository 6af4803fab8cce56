//! The format, the second count, and that the generator gives the same bytes as anywhere else.

use super::check::{Violation, check};
use super::generate::generate;
use super::*;
use proptest::prelude::*;

/// FNV-1a, so that a long text can be compared by a number.
fn digest(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x100_0000_01b3))
}

#[test]
fn the_same_numbers_give_the_same_bytes() {
    let known = [
        ((50, 2, 2, 1), 12_177, 0x1de4_1bd9_0a87_e225),
        ((200, 6, 2, 2), 41_104, 0x8d3d_5cfd_95e2_d4d9),
        ((500, 15, 2, 1), 98_247, 0xe0a8_50f5_0f47_2fcc),
        ((2000, 60, 2, 1), 399_947, 0xb6ed_f28c_64e4_4509),
        ((7, 1, 1, 3), 1_538, 0x89ee_6291_2092_2b1f),
        ((0, 2, 1, 1), 1_671, 0xa184_42aa_7ff9_2c11),
        ((30, 4, 4, 9), 21_650, 0x03d1_0536_0bd4_b1d9),
        ((10, 2, 0, 5), 695, 0xdc0e_c899_966a_64a0),
    ];
    for ((volunteers, centers, weeks, seed), length, hash) in known {
        let text = generate(volunteers, centers, weeks, seed).unwrap();
        assert_eq!((text.len(), digest(&text)), (length, hash), "{volunteers} {centers} {weeks} {seed}");
    }
}

const SMALL: &str = "SECTION_META\n2,2,14,1\nSECTION_SHIFTS\nM,09:00,13:00\nE,18:00,22:00\nSECTION_DEMAND\n\
    0,0,E,queue,1,100\n0,1,M,queue,1,100\n1,1,M,lead,1,200\n0,2,M,queue,1,100\n0,3,M,queue,1,100\n0,4,M,queue,1,100\n\
    0,5,M,queue,1,100\nSECTION_LANGUAGE\n0,1,M,ru,1,60\nSECTION_VOLUNTEERS\n7,0,1,queue|lead,ru,5,2\n8,0,,queue,,2,1\n\
    SECTION_AVAILABILITY\n7,0:E:1,1:M:3,2:M:0,3:M:0,4:M:0,5:M:0\n8,0:E:0,1:M:0\n";

fn counted(roster: &str) -> (Vec<Violation>, i64) {
    let count = check(&Instance::parse(SMALL).unwrap(), &parse_roster(roster).unwrap());
    (count.violations, count.parts.total())
}

#[test]
fn an_empty_roster_costs_every_place_language_and_target() {
    assert_eq!(counted(""), (vec![], 6 * 100 + 200 + 60 + (5 + 10) + 5));
}

#[test]
fn places_preferences_distance_and_targets_are_counted() {
    let empty = counted("").1;
    // A lead away from home whom the time costs 3: the place is filled, and the target one nearer
    assert_eq!(counted("7,1,M,1,lead\n"), (vec![], empty - 200 + 3 + 2 - 10));
    // A speaker at home
    assert_eq!(counted("7,1,M,0,queue\n"), (vec![], empty - 100 + 3 - 60 - 10));
    // The third shift is above the target
    assert_eq!(counted("7,2,M,0,queue\n7,3,M,0,queue\n7,4,M,0,queue\n"), (vec![], empty - 300 - 15 + 3));
}

#[test]
fn each_rule_is_seen_when_it_is_broken() {
    let codes = |roster: &str| counted(roster).0.iter().map(Violation::code).collect::<Vec<_>>();
    assert_eq!(codes("9,1,M,0,queue\n"), ["eligible"], "nobody");
    assert_eq!(codes("8,2,M,0,queue\n"), ["eligible"], "not available");
    assert_eq!(codes("8,1,M,1,lead\n"), ["eligible"], "not in reach");
    assert_eq!(codes("8,1,M,0,lead\n"), ["eligible"], "no such demand");
    assert_eq!(codes("7,1,M,0,queue\n8,1,M,0,queue\n"), ["over"]);
    assert_eq!(codes("7,1,M,0,queue\n7,1,M,1,lead\n"), ["oneaday"]);
    assert_eq!(codes("8,0,E,0,queue\n8,1,M,0,queue\n"), ["rest"]);
    let days = ["7,0,E,0,queue\n", "7,1,M,0,queue\n", "7,2,M,0,queue\n", "7,3,M,0,queue\n", "7,4,M,0,queue\n"];
    let five = days.concat();
    assert_eq!(codes(&five), ["rest"]);
    assert_eq!(codes(&format!("{five}7,5,M,0,queue\n")), ["week", "rest", "six"]);
}

#[test]
fn a_bad_row_is_told_with_its_line() {
    let said = |from: &str, to: &str| Instance::parse(&SMALL.replacen(from, to, 1)).unwrap_err().to_string();
    assert_eq!(said("0,0,E,queue,1,100", "0,0,E,queue,one,100"), "line 7: the need is not a number: \"one\"");
    assert_eq!(said("0,0,E,queue,1,100", "0,0,E,queue,1"), "line 7: the weight is missing");
    assert_eq!(said("0,0,E,queue,1,100", "0,0,X,queue,1,100"), "line 7: there is no shift X");
    assert_eq!(said("0,0,E,queue,1,100", "0,0,E,queue,1,100,9"), "line 7: more values than expected, from \"9\"");
    assert_eq!(said("0,1,M,queue,1,100", "0,0,E,queue,1,100"), "line 8: this demand stands there twice");
    assert_eq!(said("8,0:E:0,1:M:0", "8,0:E:0,0:E:3"), "line 21: the time 0:E stands there twice");
    assert_eq!(said("8,0:E:0", "9,0:E:0"), "line 21: there is no volunteer 9");
    assert_eq!(said("0:E:1", "0-E-1"), "line 20: a time is day:shift:cost, not \"0-E-1\"");
    assert_eq!(said("SECTION_LANGUAGE", "SECTION_SONGS"), "line 15: there is no section \"SONGS\"");
    assert_eq!(
        said("8,0,,queue,,2,1", "8,0,,queue,,2000000,1"),
        "line 18: the most shifts a week is more than 1000: 2000000"
    );
    assert_eq!(Instance::parse("").unwrap_err().to_string(), "the section META is missing");
    assert_eq!(parse_roster("1,2,M,0,queue\n1,2\n").unwrap_err().to_string(), "line 2: the shift is missing");
}

#[test]
fn a_roster_survives_being_written_and_read() {
    let text = "7,1,M,0,queue\n8,0,E,0,queue\n";
    assert_eq!(write_roster(&parse_roster(text).unwrap()), text);
}

proptest! {
    #[test]
    fn nothing_that_is_read_makes_it_stumble(noise in "[\\PC\n]{0,200}", at in 0..SMALL.len(), cut in 0..40usize) {
        let mut text = SMALL.to_owned();
        let end = (at + cut).min(text.len());
        text.replace_range(at..end, &noise);
        if let Ok(instance) = Instance::parse(&text) {
            let _ = check(&instance, &parse_roster("7,0,E,0,queue\n").unwrap());
        }
        let _ = parse_roster(&noise);
    }
}

#[test]
fn a_proposal_keeps_every_rule_is_counted_again_and_repeats_itself() {
    for (volunteers, centers, weeks, seed) in [(30, 2, 1, 5), (60, 3, 2, 6), (25, 1, 3, 7), (40, 4, 1, 8)] {
        let instance = Instance::parse(&generate(volunteers, centers, weeks, seed).unwrap()).unwrap();
        let limits = crate::Limits { seconds: 60.0, seed };
        let mut looks = 0;
        let mut some = |_: &crate::Progress| {
            looks += 1;
            if looks < 12 { crate::Keep::Going } else { crate::Keep::Enough }
        };
        let one = solve(&instance, limits, &mut some);
        assert_eq!(one.count, check(&instance, &one.roster));
        assert!(one.count.violations.is_empty(), "{:?}", one.count.violations);
        assert!(one.bound <= one.count.parts.total() && one.gap() < 0.05, "{seed}: {}", one.gap());
        looks = 0;
        let mut some = |_: &crate::Progress| {
            looks += 1;
            if looks < 12 { crate::Keep::Going } else { crate::Keep::Enough }
        };
        assert_eq!(one.roster, solve(&instance, limits, &mut some).roster);
    }
}

#[test]
fn a_small_period_is_proven() {
    let instance = Instance::parse(&generate(50, 2, 2, 1).unwrap()).unwrap();
    let solved = solve(&instance, crate::Limits { seconds: 60.0, seed: 1 }, &mut |_| crate::Keep::Going);
    assert_eq!((solved.count.parts.total(), solved.bound, solved.gap()), (7642, 7642, 0.0));
}
