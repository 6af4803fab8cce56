//! What somebody says of their weeks, asked of single shifts.

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}
fn baku() -> Zone {
    Zone::parse("Asia/Baku").unwrap()
}
fn shift(date: &str, from: u32, until: u32) -> Period {
    baku().span(day(date), time(from, 0), time(until, 0)).unwrap()
}
fn days(from: &str, until: &str) -> Days {
    Days { from: day(from), until: day(until) }
}
/// Lectures on Tuesday from ten to half past eleven.
fn autumn() -> Availability {
    Availability {
        lectures: vec![Lecture { day: 1, from: time(10, 0), until: time(11, 30) }],
        ..Availability::new(days("2026-09-15", "2027-01-15"))
    }
}

#[test]
fn a_lecture_takes_the_shifts_that_overlap_it_on_its_weekday() {
    let autumn = autumn();
    assert!(autumn.has_lecture(baku(), shift("2026-11-24", 9, 12)));
    assert!(autumn.has_lecture(baku(), shift("2026-11-24", 11, 14)));
    assert!(!autumn.has_lecture(baku(), shift("2026-11-24", 12, 15)), "after it");
    assert!(!autumn.has_lecture(baku(), shift("2026-11-25", 9, 12)), "on another day");
    assert!(autumn.has_lecture(baku(), shift("2026-11-23", 22, 11)), "over midnight");
}

#[test]
fn a_free_day_lifts_lectures_and_exams_and_a_blocked_one_wins() {
    let mut autumn = autumn();
    autumn.exams.push(days("2026-11-20", "2026-11-30"));
    autumn.days.push((days("2026-11-24", "2026-11-24"), Saying::Free));
    assert!(!autumn.has_lecture(baku(), shift("2026-11-24", 9, 12)));
    assert!(!autumn.has_exams(day("2026-11-24")) && autumn.has_exams(day("2026-11-25")));
    autumn.days.push((days("2026-11-20", "2026-11-26"), Saying::Blocked));
    assert!(autumn.is_blocked(day("2026-11-24")));
}

#[test]
fn of_two_terms_the_later_one_counts() {
    let spring = Availability { most_shifts: Some(3), ..Availability::new(days("2027-01-10", "2027-06-15")) };
    let all = [spring, autumn()];
    let most = |date| on(&all, day(date)).map(|a| a.most_shifts);
    assert_eq!(most("2026-12-01"), Some(None));
    assert_eq!(most("2027-01-12"), Some(Some(3)), "both are about that day");
    assert_eq!(most("2027-07-01"), None);
}

#[test]
fn the_parts_of_an_application_become_wishes() {
    let times = Times::parse("mon-morning sat-evening").unwrap();
    let wishes = Availability::sketched(days("2026-09-15", "2027-01-15"), &times);
    assert_eq!(wishes.liking(baku(), shift("2026-11-23", 9, 12)), Some(Liking::Preferred));
    assert_eq!(wishes.liking(baku(), shift("2026-11-28", 18, 20)), Some(Liking::Preferred));
    assert_eq!(wishes.liking(baku(), shift("2026-11-28", 12, 15)), None);
}

#[test]
fn lectures_are_read_as_people_write_them() {
    let read = parse_lectures(1, "13.00–14:20; 9-10:30\n9-10:30").unwrap();
    assert_eq!(write_lectures(&read, 1), "09:00–10:30, 13:00–14:20");
    assert_eq!(write_lectures(&read, 2), "");
    assert_eq!(parse_lectures(1, "۹:۰۰-۱۰:۳۰").unwrap().len(), 1);
    assert_eq!(parse_lectures(1, " "), Ok(vec![]));
    assert_eq!(parse_lectures(1, "10:30-9"), Err(FaultKind::EndBeforeStart));
    for bad in ["nine", "9", "25-26", "9:5x-10", "009-10"] {
        assert_eq!(parse_lectures(1, bad), Err(FaultKind::Time), "{bad}");
    }
}

#[test]
fn it_is_kept_as_json_and_what_is_missing_is_nothing() {
    let autumn = autumn();
    let text = serde_json::to_string(&autumn).unwrap();
    assert_eq!(serde_json::from_str::<Availability>(&text).unwrap(), autumn);
    let bare = r#"{"valid":{"from":"2026-09-15","until":"2027-01-15"}}"#;
    assert_eq!(serde_json::from_str::<Availability>(bare).unwrap(), Availability::new(autumn.valid));
}
