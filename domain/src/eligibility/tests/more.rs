//! Consent, languages, ways, months, rows of days, timetables and wishes, and how much a rule weighs.

use super::*;
use crate::applications::Level;
use crate::availability::{Days, Lecture, Saying};
use crate::language::Code;
use crate::programmes::{Rule, Strength};

fn spoken(language: &str, level: Level) -> Spoken {
    Spoken { language: language.into(), level }
}
fn term() -> Availability {
    Availability::new(Days { from: day("2026-09-15"), until: day("2027-01-15") })
}
fn says(said: Availability) -> Volunteer {
    Volunteer { availability: vec![said], ..leyla() }
}
fn with(change: impl FnOnce(&mut Rules)) -> RuleBook {
    let mut rules = Rules::default();
    change(&mut rules);
    rules.into()
}
fn doubts(person: &Volunteer, book: &RuleBook) -> Vec<Reason> {
    let verdict = judge(person, &shift(), book, None, now());
    assert_eq!(verdict.reasons, []);
    verdict.doubts
}

#[test]
fn a_minor_needs_a_guardian_who_agrees_until_the_day_of_majority() {
    let book = with(|rules| rules.min_age = 16);
    let why = |person: &Volunteer| reasons(person, &shift(), &book, now());
    let mut person = Volunteer { birth_date: Some(day("2008-11-25")), ..leyla() };
    assert_eq!(why(&person), [Reason::Guardian], "of age the day after");
    person.guardian = Some(Consent::Asked);
    assert_eq!(why(&person), [Reason::Guardian]);
    person.guardian = Some(Consent::Agreed);
    assert_eq!(why(&person), []);
    person.guardian = Some(Consent::Refused);
    assert_eq!(why(&person), [Reason::Guardian], "taken back");
    person.birth_date = Some(day("2008-11-24"));
    assert_eq!(why(&person), []);
}

#[test]
fn a_position_wants_a_language_at_a_level_of_everybody() {
    let mut shift = shift();
    shift.position.languages = vec![spoken("en", Level::B1)];
    let no = Reason::Language { language: Code::of("en"), level: Level::B1 };
    let mut person = leyla();
    assert_eq!(why(&person, &shift), [no]);
    person.languages = vec![spoken("en", Level::A2), spoken("ru", Level::Native)];
    assert_eq!(why(&person, &shift), [no]);
    person.languages = vec![spoken("en", Level::Native)];
    assert_eq!(why(&person, &shift), []);
}

#[test]
fn the_way_between_two_centers_takes_its_time() {
    let far = CenterId(id(3));
    let elsewhere = |from, until| {
        let period = span("2026-11-24", from, until);
        Volunteer { busy: vec![Busy { center: far, ..busy(11, period) }], ..leyla() }
    };
    let mut book = with(|rules| rules.travel_minutes = 45);
    assert_eq!(doubts(&elsewhere(12, 14), &book), [Reason::Travel { shift: ShiftId(id(11)), minutes: 45 }]);
    assert_eq!(doubts(&elsewhere(13, 15), &book), []);
    book.ways.measured.push(Way { from: far, to: center(), minutes: 70 });
    assert_eq!(doubts(&elsewhere(13, 15), &book), [Reason::Travel { shift: ShiftId(id(11)), minutes: 70 }]);
    let here = Volunteer { busy: vec![busy(11, span("2026-11-24", 12, 14))], ..leyla() };
    assert_eq!(doubts(&here, &book), [], "at the same center one stays");
}

#[test]
fn the_way_counts_over_midnight_too_where_rest_is_not_asked_for() {
    let far = CenterId(id(3));
    let period =
        Period::new(span("2026-11-23", 20, 23).start(), shift().period.start() - chrono::Duration::minutes(30));
    let person = Volunteer { busy: vec![Busy { center: far, ..busy(11, period.unwrap()) }], ..leyla() };
    let book = |rest| {
        with(|rules| {
            rules.travel_minutes = 45;
            rules.strengths = rules.strengths.with(Rule::Rest, rest).with(Rule::Travel, Strength::Hard);
        })
    };
    let why = |book: &RuleBook| reasons(&person, &shift(), book, now());
    let way = Reason::Travel { shift: ShiftId(id(11)), minutes: 45 };
    assert!(why(&book(Strength::Hard)).iter().all(|reason| matches!(reason, Reason::Rest { .. })));
    assert!(why(&book(Strength::Off)).contains(&way));
    assert!(why(&book(Strength::Soft)).contains(&way));
}

#[test]
fn a_month_has_its_limit() {
    let book = with(|rules| rules.month_minutes = 9 * 60);
    let mut person = Volunteer { busy: vec![busy(11, span("2026-11-10", 9, 15))], ..leyla() };
    assert_eq!(reasons(&person, &shift(), &book, now()), []);
    person.busy.push(busy(12, span("2026-11-11", 9, 12)));
    assert_eq!(reasons(&person, &shift(), &book, now()), [Reason::MonthHours { max: 9 * 60 }]);
    person.busy[1].period = span("2026-12-01", 9, 12);
    assert_eq!(reasons(&person, &shift(), &book, now()), [], "another month");
}

#[test]
fn days_in_a_row_are_counted_on_both_sides() {
    let book = with(|rules| rules.days_in_row = 4);
    let on = |dates: &[&str]| {
        let busy = dates.iter().zip(11..).map(|(date, n)| busy(n, span(date, 9, 12))).collect();
        reasons(&Volunteer { busy, ..leyla() }, &shift(), &book, now())
    };
    assert_eq!(on(&["2026-11-22", "2026-11-23", "2026-11-25"]), []);
    assert_eq!(on(&["2026-11-22", "2026-11-23", "2026-11-25", "2026-11-26"]), [Reason::DaysInRow { max: 4 }]);
    assert_eq!(on(&["2026-11-21", "2026-11-22", "2026-11-25", "2026-11-26"]), [], "a day of rest between");
}

#[test]
fn lectures_exams_and_blocked_days_are_the_persons_own_word() {
    let book = RuleBook::default();
    let lecture = Lecture { day: 1, from: NaiveTime::from_hms_opt(11, 0, 0).unwrap(), until: NaiveTime::MIN };
    let lecture = Lecture { until: NaiveTime::from_hms_opt(12, 30, 0).unwrap(), ..lecture };
    let tuesday = Days { from: day("2026-11-24"), until: day("2026-11-24") };
    let lectures = Availability { lectures: vec![lecture], ..term() };
    assert_eq!(doubts(&says(lectures.clone()), &book), [Reason::Lecture]);
    let freed = Availability { days: vec![(tuesday, Saying::Free)], ..lectures };
    assert_eq!(doubts(&says(freed), &book), []);
    assert_eq!(doubts(&says(Availability { exams: vec![tuesday], ..term() }), &book), [Reason::Exams]);
    let blocked = says(Availability { days: vec![(tuesday, Saying::Blocked)], ..term() });
    assert_eq!(why(&blocked, &shift()), [Reason::Blocked], "hard as long as nobody says otherwise");
    let other = Days { from: day("2027-01-16"), until: day("2027-06-15") };
    assert_eq!(why(&says(Availability { valid: other, ..blocked.availability[0].clone() }), &shift()), []);
}

#[test]
fn nobody_gets_more_shifts_a_week_than_they_want() {
    let mut person = says(Availability { most_shifts: Some(2), ..term() });
    let book = RuleBook::default();
    person.busy = vec![busy(11, span("2026-11-26", 9, 12)), busy(12, span("2026-11-30", 9, 12))];
    assert_eq!(doubts(&person, &book), [], "the other one is in the next week");
    person.busy.push(busy(13, span("2026-11-28", 9, 12)));
    assert_eq!(doubts(&person, &book), [Reason::OwnLimit { max: 2 }]);
}

#[test]
fn a_programme_makes_a_rule_hard_soft_or_nothing() {
    let late = Volunteer { busy: vec![busy(11, span("2026-11-23", 20, 23))], ..leyla() };
    let rest = Reason::Rest { shift: ShiftId(id(11)), minutes: 660 };
    let under = |strength| {
        let book = with(|rules| rules.strengths = rules.strengths.with(Rule::Rest, strength));
        judge(&late, &shift(), &book, None, now())
    };
    assert_eq!(under(Strength::Hard), Verdict { reasons: vec![rest], doubts: vec![] });
    assert_eq!(under(Strength::Soft), Verdict { reasons: vec![], doubts: vec![rest] });
    assert_eq!(under(Strength::Off), Verdict::default());
}

#[test]
fn a_first_shift_has_somebody_experienced_or_a_lead_beside() {
    let book = with(|rules| rules.strengths = rules.strengths.with(Rule::FirstShift, Strength::Hard));
    let of = |person: &Volunteer, company: &Company| judge(person, &shift(), &book, Some(company), now()).reasons;
    let alone = Company::default();
    assert_eq!(of(&leyla(), &alone), [Reason::FirstShift]);
    assert_eq!(of(&leyla(), &Company { lead: true, ..alone.clone() }), []);
    assert_eq!(of(&leyla(), &Company { beside: true, ..alone.clone() }), []);
    assert_eq!(of(&Volunteer { served: 1, ..leyla() }, &alone), []);
}

#[test]
fn the_last_places_are_kept_for_those_whom_the_shift_needs() {
    let book = with(|rules| {
        rules.experienced_least = 1;
        rules.strengths = rules.strengths.with(Rule::Experienced, Strength::Hard).with(Rule::Covered, Strength::Hard);
    });
    let english = spoken("en", Level::B1);
    let company = Company { beside: true, missing: vec![(english.clone(), 1)], ..Company::default() };
    let last = Shift { places: 1, taken: 0, ..shift() };
    let of = |person: &Volunteer, shift: &Shift| judge(person, shift, &book, Some(&company), now()).reasons;
    let covered = Reason::Covered { language: Code::of("en"), level: Level::B1 };
    assert_eq!(of(&leyla(), &last), [Reason::Experienced, covered]);
    assert_eq!(of(&leyla(), &Shift { places: 2, ..last.clone() }), [], "the next one may be the one");
    let seasoned = Volunteer { served: 5, languages: vec![english], ..leyla() };
    assert_eq!(of(&seasoned, &last), []);
}
