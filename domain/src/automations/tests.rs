//! Rules of automations, and that none of them runs in a circle.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeSet;
use uuid::Uuid;

fn rule(when: When, actions: Vec<Do>) -> Rule {
    Rule { name: "r".into(), intake: None, when, conditions: Vec::new(), actions }
}

const fn to(stage: Stage) -> Do {
    Do::Move { stage }
}

#[test]
fn rules_that_hand_an_application_back_and_forth_are_a_circle() {
    let (a, b) = (rule(When::Screening, vec![to(Stage::Interview)]), rule(When::Interview, vec![to(Stage::Screening)]));
    let aside = rule(When::Submitted, vec![to(Stage::Screening)]);
    assert_eq!(circle(&[&aside, &a, &b]), Some(vec![1, 2]));
    assert_eq!(circle(&[&aside, &a]), None);
    assert_eq!(circle(&[&rule(When::Test, vec![to(Stage::Test)])]), Some(vec![0]), "one alone may be one");
    let of = |n: u128| Some(IntakeId(Uuid::from_u128(n)));
    let (a, b) = (Rule { intake: of(1), ..a }, Rule { intake: of(2), ..b });
    assert_eq!(circle(&[&a, &b]), None, "no application is of two calls");
    let b = Rule { intake: None, ..b };
    assert_eq!(circle(&[&a, &b]), Some(vec![0, 1]));
}

#[test]
fn what_is_not_known_does_not_hold() {
    let nothing = Facts::default();
    let all = [
        If::ScoreAtLeast { score: 0 },
        If::ScoreAtMost { score: 10_000 },
        If::Center { centers: vec![CenterId(Uuid::nil())] },
        If::Language { language: "en".into(), level: Level::A1 },
        If::Age { from: 0, to: 200 },
        If::Student { studies: false },
        If::Tag { tag: "strong".into(), set: true },
    ];
    assert!(all.iter().all(|c| !c.holds(&nothing)));
    assert!(If::Tag { tag: "strong".into(), set: false }.holds(&nothing));
}

#[test]
fn conditions_hold_at_their_bounds() {
    let facts = Facts {
        score: Some(8000),
        spoken: Spoken::parse_list("en:B2").unwrap(),
        age: Some(25),
        studies: Some(true),
        ..Facts::default()
    };
    let language = |level| If::Language { language: "en".into(), level };
    assert!(If::ScoreAtLeast { score: 8000 }.holds(&facts) && !If::ScoreAtLeast { score: 8001 }.holds(&facts));
    assert!(If::ScoreAtMost { score: 8000 }.holds(&facts) && !If::ScoreAtMost { score: 7999 }.holds(&facts));
    assert!(language(Level::B2).holds(&facts) && !language(Level::C1).holds(&facts));
    assert!(If::Age { from: 25, to: 25 }.holds(&facts) && !If::Age { from: 26, to: 30 }.holds(&facts));
    assert!(If::Student { studies: true }.holds(&facts));
}

#[test]
fn a_rule_can_neither_place_nor_withdraw_nor_offer() {
    let never = |s: &Stage| matches!(s, Stage::Placed | Stage::Withdrawn | Stage::Offered | Stage::Accepted);
    assert!(!MOVES.iter().any(never));
    assert_eq!(When::entered(Stage::Draft).or(When::entered(Stage::Withdrawn)), None, "nor act on the applicant's own");
    let entered = When::ALL.iter().filter(|w| w.stage().is_some()).count();
    assert_eq!(entered, Stage::ALL.len() - 2);
}

#[test]
fn a_tag_is_a_short_word() {
    assert_eq!(tag("  Strong  Match "), Some("strong-match".into()));
    assert_eq!(tag("Güclü"), Some("güclü".into()));
    assert!(["", "  ", "a,b", "<b>", &"x".repeat(25)].iter().all(|t| tag(t).is_none()));
}

fn any_rule() -> impl Strategy<Value = Rule> {
    let action = prop_oneof![
        (0..MOVES.len()).prop_map(|n| to(MOVES[n])),
        Just(Do::Decline { reason: DeclineReason::Fit }),
        Just(Do::Tag { tag: "x".into() }),
    ];
    let intake = prop_oneof![Just(None), (0_u128..2).prop_map(|n| Some(IntakeId(Uuid::from_u128(n))))];
    (0..When::ALL.len(), proptest::collection::vec(action, 1..=ACTIONS_MAX), intake)
        .prop_map(|(when, actions, intake)| Rule { intake, ..rule(When::ALL[when], actions) })
}

/// The longest chain of rules of a call that one event sets off when every condition holds, every step is possible and
/// no rule remembers having acted.
fn longest(rules: &[&Rule], intake: IntakeId, when: When, left: usize) -> usize {
    assert!(left > 0, "a chain without an end");
    let fits = rules.iter().filter(|r| r.fits(when, intake, &Facts::default()));
    let goes_on = |r: &&&Rule| {
        let moves = r.actions.iter().filter_map(|a| When::entered(a.moves_to()?));
        1 + moves.map(|next| longest(rules, intake, next, left - 1)).max().unwrap_or(0)
    };
    fits.map(|r| goes_on(&r)).max().unwrap_or(0)
}

proptest! {
    #[test]
    fn every_run_of_an_accepted_set_ends_within_as_many_steps_as_it_has_rules(
        rules in proptest::collection::vec(any_rule(), 0..7),
        start in 0..When::ALL.len(),
        intake in 0_u128..2,
    ) {
        let rules: Vec<&Rule> = rules.iter().collect();
        let intake = IntakeId(Uuid::from_u128(intake));
        if circle(&rules).is_none() {
            let chain = longest(&rules, intake, When::ALL[start], rules.len() + 1);
            prop_assert!(chain <= rules.len());
        }
    }

    #[test]
    fn a_circle_that_is_named_is_one(rules in proptest::collection::vec(any_rule(), 0..7)) {
        let rules: Vec<&Rule> = rules.iter().collect();
        if let Some(named) = circle(&rules) {
            prop_assert!(!named.is_empty());
            prop_assert_eq!(named.iter().collect::<BTreeSet<_>>().len(), named.len());
            for (at, &here) in named.iter().enumerate() {
                prop_assert!(meets(rules[here], rules[named[(at + 1) % named.len()]]));
            }
        }
    }
}
