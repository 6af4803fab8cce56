//! Everybody is told every reason at once, and nobody is kept out by what was not asked.

use super::*;
use crate::applications::Stages;
use crate::ids::{IntakeId, ProgrammeId};
use crate::language::Texts;
use chrono::DateTime;
use proptest::prelude::*;
use uuid::Uuid;

fn intake(terms: Terms) -> Intake {
    Intake {
        id: IntakeId(Uuid::nil()),
        programme: ProgrammeId(Uuid::nil()),
        code: "AUTUMN".into(),
        titles: Texts::default(),
        summaries: Texts::default(),
        opens_at: DateTime::UNIX_EPOCH,
        closes_at: DateTime::UNIX_EPOCH,
        min_age: 18,
        max_age: 29,
        terms,
        stages: Stages::default(),
        starts_on: day("2026-12-07"),
        ends_on: day("2027-03-07"),
        published_at: None,
        version: 1,
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn spoken(text: &str) -> Vec<Spoken> {
    Spoken::parse_list(text).unwrap_or_default()
}

fn unfit(terms: Terms, applicant: &Applicant<'_>) -> Vec<Unfit> {
    eligible(&intake(terms), day("2026-11-30"), applicant)
}

#[test]
fn every_reason_is_told_at_once() {
    let terms = Terms {
        studies: Studies::Must,
        languages: spoken("az:B1 en:A2 ru:A1"),
        cities: vec!["Bakı".into()],
        earlier: Earlier::Newcomers,
    };
    let speaks = spoken("az:A2 en:C1");
    let applicant = Applicant {
        birth_date: Some(day("2008-12-01")),
        student: Some(false),
        spoken: Some(&speaks),
        city: "Gəncə",
        placed_before: true,
    };
    let language = |language: &str, level| Unfit::Language { language: language.into(), level };
    assert_eq!(
        unfit(terms.clone(), &applicant),
        [
            Unfit::TooYoung { min: 18 },
            Unfit::NotStudent,
            language("az", Level::B1),
            language("ru", Level::A1),
            Unfit::Residence,
            Unfit::PlacedBefore
        ]
    );
    let fields: Vec<String> = unfit(terms, &applicant).iter().map(|u| u.fault().field).collect();
    assert_eq!(fields, ["birth_date", "student", "level_az", "level_ru", "city", "earlier"]);
}

#[test]
fn whoever_fits_is_told_nothing() {
    let terms = Terms {
        studies: Studies::MustNot,
        languages: spoken("az:B1"),
        cities: vec!["Bakı".into(), "Sumqayıt".into()],
        earlier: Earlier::Returners,
    };
    let speaks = spoken("az:C2");
    let applicant = Applicant {
        birth_date: Some(day("2008-11-30")),
        student: Some(false),
        spoken: Some(&speaks),
        city: " sumqayıt ",
        placed_before: true,
    };
    assert_eq!(unfit(terms.clone(), &applicant), []);
    let others = Applicant { student: Some(true), city: ELSEWHERE, placed_before: false, ..applicant };
    assert_eq!(unfit(terms, &others), [Unfit::Student, Unfit::Residence, Unfit::NeverPlaced]);
}

#[test]
fn terms_are_stored_as_they_are_and_none_are_the_usual() {
    assert_eq!(serde_json::from_str::<Terms>("{}").unwrap(), Terms::default());
    let terms = Terms { studies: Studies::MustNot, languages: spoken("az:B1"), ..Terms::default() };
    let stored = serde_json::to_string(&terms).unwrap();
    assert_eq!(serde_json::from_str::<Terms>(&stored).unwrap(), terms, "{stored}");
}

proptest! {
    #[test]
    fn an_intake_without_terms_keeps_nobody_of_its_age_out(
        student in proptest::option::of(any::<bool>()),
        city in "\\PC{0,12}",
        placed_before: bool,
        levels in proptest::collection::vec(0usize..6, 0..4),
    ) {
        let speaks: Vec<Spoken> = ["az", "en", "ru", "ur"]
            .iter()
            .zip(levels)
            .map(|(language, level)| Spoken { language: (*language).into(), level: Level::ALL[level] })
            .collect();
        let applicant =
            Applicant { birth_date: Some(day("2004-05-17")), student, spoken: Some(&speaks), city: &city, placed_before };
        prop_assert_eq!(unfit(Terms::default(), &applicant), vec![]);
    }

    #[test]
    fn a_better_level_never_makes_anybody_unfit(need in 0usize..6, has in 0usize..6, better in 0usize..6) {
        let of = |level: usize| vec![Spoken { language: "az".into(), level: Level::ALL[level] }];
        let terms = Terms { languages: of(need), ..Terms::default() };
        let (low, high) = (of(has.min(better)), of(has.max(better)));
        let told = |spoken: &[Spoken]| unfit(terms.clone(), &Applicant { spoken: Some(spoken), ..Applicant::default() });
        prop_assert!(told(&high).len() <= told(&low).len());
        prop_assert_eq!(told(&high).is_empty(), has.max(better) >= need);
    }
}
