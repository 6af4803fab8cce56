//! What speaks for people, and in which order they come.

use super::*;
use crate::applications::{Level, Part};
use crate::availability::{Days, Liking};
use crate::eligibility::{Merit, Record, Standing, missing};
use crate::language::Code;

fn standing(person: &Volunteer, company: &Company, record: Record) -> Standing {
    Standing::of(person, &shift(), &RuleBook::default(), company, record, now())
}
/// A term of a hundred days, of which seventy are gone on the shift's date, to be filled with a hundred hours.
fn term() -> Availability {
    let valid = Days { from: day("2026-09-16"), until: day("2026-12-24") };
    Availability { target_minutes: Some(100 * 60), ..Availability::new(valid) }
}
fn company() -> Company {
    Company { beside: true, ..Company::default() }
}

#[test]
fn the_target_of_a_term_is_reached_evenly() {
    let leyla = Volunteer { availability: vec![term()], ..leyla() };
    assert_eq!(missing(&leyla, day("2026-11-24"), 60 * 60), 10 * 60);
    assert_eq!(missing(&leyla, day("2026-11-24"), 70 * 60), 0);
    assert_eq!(missing(&super::leyla(), day("2026-11-24"), 0), 0, "no wish, nothing missing");
}

#[test]
fn planned_shifts_count_towards_the_target() {
    let mut leyla = Volunteer { availability: vec![term()], ..leyla() };
    let record = Record { term_minutes: 67 * 60, ..Record::default() };
    assert_eq!(standing(&leyla, &company(), record).merits, [Merit::BelowTarget { missing: 180 }]);
    leyla.busy.push(busy(11, span("2026-11-26", 9, 12)));
    let planned = standing(&leyla, &company(), record);
    assert_eq!((planned.merits.as_slice(), planned.term), (&[][..], (70 * 60, Some(100 * 60))));
    assert_eq!(planned.week_minutes, 180);
}

#[test]
fn whom_the_shift_lacks_comes_first_then_who_likes_the_time_then_who_has_done_least() {
    let tuesday = (1, Part::Morning, Liking::Preferred);
    let english = Spoken { language: "en".into(), level: Level::B2 };
    let missing = vec![(Spoken { level: Level::B1, ..english.clone() }, 1)];
    let company = Company { missing, ..company() };
    let speaker = Volunteer { languages: vec![english], ..leyla() };
    let likes = Volunteer {
        availability: vec![Availability { likings: vec![tuesday], target_minutes: None, ..term() }],
        ..leyla()
    };
    let tired = Volunteer { busy: vec![busy(11, span("2026-11-26", 9, 12))], ..leyla() };
    let unable = Volunteer { placements: vec![], ..speaker.clone() };
    let of = |person| standing(person, &company, Record::default());
    let speaks = Merit::Speaks { language: Code::of("en"), level: Level::B2 };
    assert_eq!(of(&speaker).merits, [speaks]);
    assert_eq!(of(&likes).merits, [Merit::Prefers]);
    let order = [&speaker, &likes, &leyla(), &tired, &unable].map(of);
    assert!(order.is_sorted_by(|a, b| a.rank() < b.rank()), "{order:#?}");
}

#[test]
fn who_would_rather_not_comes_after_who_does_not_mind() {
    let tuesday = (1, Part::Morning, Liking::Disliked);
    let rather_not = Volunteer {
        availability: vec![Availability { likings: vec![tuesday], target_minutes: None, ..term() }],
        ..leyla()
    };
    let (rather_not, fine) =
        (standing(&rather_not, &company(), Record::default()), standing(&leyla(), &company(), Record::default()));
    assert!(rather_not.dislikes && rather_not.verdict.may());
    assert!(fine.rank() < rather_not.rank());
}
