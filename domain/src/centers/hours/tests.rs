//! Hours of one center through seasons, holidays and nights.

use super::*;
use crate::language::Language;
use crate::time::Zone;
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
fn clock(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}
fn week(open: &str, close: &str) -> Vec<Opening> {
    let on = |n| Opening { weekday: Weekday::try_from(n).unwrap(), open: clock(open), close: clock(close) };
    (0..6).map(on).collect()
}

/// Open from Monday to Saturday, 9 to 18.
fn center() -> Center {
    Center {
        id: Uuid::from_u128(2).into(),
        programme: Uuid::from_u128(1).into(),
        code: "BAK1".into(),
        kind: CenterKind::ServiceCenter,
        names: Texts::default(),
        city: String::new(),
        address: String::new(),
        zone: Zone::parse("Asia/Baku").unwrap(),
        opening: week("09:00", "18:00"),
        seasons: vec![],
        closed: vec![],
        special: vec![],
        runs: None,
        institutions: None,
        services: None,
        early_minutes: None,
        late_minutes: None,
        version: 1,
    }
}

fn holiday(date: &str, yearly: bool) -> Holiday {
    Holiday {
        id: Uuid::from_u128(9).into(),
        programme: Uuid::from_u128(1).into(),
        date: day(date),
        yearly,
        names: Texts::default().with(Language::En, "Novruz"),
        version: 1,
    }
}

fn left(clip: &Clip) -> String {
    match clip {
        Clip::Whole((from, until)) => format!("whole {}-{}", from.format("%d %H:%M"), until.format("%d %H:%M")),
        Clip::Part((from, until)) => format!("part {}-{}", from.format("%d %H:%M"), until.format("%d %H:%M")),
        Clip::Nothing(why) => format!("{why:?}"),
    }
}

#[test]
fn a_span_partly_outside_the_hours_is_clipped() {
    let center = center();
    let clip = |date: &str, from, until| left(&Hours::of(&center, &[]).clip(day(date), clock(from), clock(until)));
    assert_eq!(clip("2026-11-24", "09:00", "12:00"), "whole 24 09:00-24 12:00");
    assert_eq!(clip("2026-11-24", "08:00", "12:00"), "part 24 09:00-24 12:00");
    assert_eq!(clip("2026-11-24", "16:00", "20:00"), "part 24 16:00-24 18:00");
    assert_eq!(clip("2026-11-24", "18:00", "20:00"), "Hours");
    assert_eq!(clip("2026-11-29", "09:00", "12:00"), "Hours");
    assert_eq!(clip("2026-11-24", "22:00", "09:30"), "part 25 09:00-25 09:30");
}

#[test]
fn a_center_without_hours_is_open_at_night_too_until_a_closed_day_begins() {
    let mut center = Center { opening: vec![], ..center() };
    let night = |center: &Center| left(&Hours::of(center, &[]).clip(day("2026-11-24"), clock("22:00"), clock("06:00")));
    assert_eq!(night(&center), "whole 24 22:00-25 06:00");
    center.closed.push(ClosedDay::on(day("2026-11-25"), "Repairs"));
    assert_eq!(night(&center), "part 24 22:00-25 00:00");
    center.closed = vec![ClosedDay { from: day("2026-11-20"), until: day("2026-11-24"), name: String::new() }];
    assert_eq!(night(&center), "part 25 00:00-25 06:00");
}

#[test]
fn hours_may_last_past_midnight() {
    let center = Center { opening: week("20:00", "02:00"), ..center() };
    let clip = |date: &str, from, until| left(&Hours::of(&center, &[]).clip(day(date), clock(from), clock(until)));
    assert_eq!(clip("2026-11-24", "21:00", "01:00"), "whole 24 21:00-25 01:00");
    assert_eq!(clip("2026-11-24", "23:00", "04:00"), "part 24 23:00-25 02:00");
    assert_eq!(clip("2026-11-25", "00:00", "02:00"), "whole 25 00:00-25 02:00");
}

#[test]
fn a_season_has_a_week_of_its_own_and_may_be_closed() {
    let season = |from, until, week| Season { from: day(from), until: day(until), names: Texts::default(), week };
    let mut center = center();
    center.seasons = vec![
        season("2026-07-01", "2026-08-31", week("08:00", "14:00")),
        season("2026-12-28", "2027-01-03", Vec::new()),
    ];
    let hours = Hours::of(&center, &[]);
    assert_eq!(hours.on(day("2026-07-01")), Ok(Some(vec![(clock("08:00"), clock("14:00"))])));
    assert_eq!(hours.on(day("2026-09-01")), Ok(Some(vec![(clock("09:00"), clock("18:00"))])));
    assert_eq!(hours.on(day("2026-12-28")), Err(Shut::Hours));
    assert!(center.opens(Weekday::Mon, clock("08:00"), clock("09:00")), "in the season");
    assert!(!center.opens(Weekday::Mon, clock("18:00"), clock("20:00")));
}

#[test]
fn a_holiday_closes_unless_the_center_says_otherwise_and_a_closed_day_closes_for_good() {
    let mut center = center();
    let holidays = [holiday("2020-03-20", true), holiday("2026-05-27", false)];
    let on = |center: &Center, date: &str| Hours::of(center, &holidays).on(day(date));
    assert!(matches!(on(&center, "2026-03-20"), Err(Shut::Holiday { .. })));
    assert!(matches!(on(&center, "2026-05-27"), Err(Shut::Holiday { .. })));
    assert!(on(&center, "2027-05-27").is_ok(), "that one moves");
    center.special.push(SpecialDay { date: day("2026-03-20"), hours: None });
    assert_eq!(on(&center, "2026-03-20"), Ok(Some(vec![(clock("09:00"), clock("18:00"))])));
    center.special.push(SpecialDay { date: day("2026-11-29"), hours: Some((clock("10:00"), clock("13:00"))) });
    assert_eq!(on(&center, "2026-11-29"), Ok(Some(vec![(clock("10:00"), clock("13:00"))])), "a Sunday");
    center.closed.push(ClosedDay::on(day("2026-03-20"), "Flood"));
    assert_eq!(on(&center, "2026-03-20"), Err(Shut::Day { name: "Flood".into() }));
}

#[test]
fn an_event_is_open_on_its_dates_alone() {
    let event = Center { runs: Some((day("2026-12-05"), day("2026-12-06"))), opening: vec![], ..center() };
    let hours = Hours::of(&event, &[]);
    assert_eq!(hours.on(day("2026-12-04")), Err(Shut::NotOn));
    assert_eq!(hours.on(day("2026-12-06")), Ok(None));
    assert_eq!(left(&hours.clip(day("2026-12-06"), clock("20:00"), clock("02:00"))), "part 06 20:00-07 00:00");
}

#[test]
fn a_yearly_holiday_comes_again_also_in_leap_years() {
    let leap = holiday("2024-02-29", true);
    assert_eq!(leap.next(day("2025-01-01")), Some(day("2028-02-29")));
    assert!(!leap.falls_on(day("2025-03-01")));
    let new_year = holiday("2026-01-01", true);
    assert_eq!(new_year.next(day("2026-12-28")), Some(day("2027-01-01")));
    assert!(!new_year.falls_on(day("2025-01-01")), "not before its first year");
    assert_eq!(holiday("2026-05-27", false).next(day("2026-05-28")), None);
}

#[test]
fn a_bare_date_is_read_as_a_closed_day() {
    let days: Vec<ClosedDay> =
        serde_json::from_str(r#"["2026-11-25",{"from":"2026-12-01","until":"2026-12-02","name":"Repairs"}]"#).unwrap();
    assert_eq!(days[0], ClosedDay::on(day("2026-11-25"), ""));
    assert_eq!(days[1].until, day("2026-12-02"));
}
