//! What making shifts does to a week, over clock changes, closed days and edits.

use super::*;
use crate::centers::{CenterKind, ClosedDay, Opening};
use crate::language::Texts;
use crate::rosters::Line;
use crate::time::Zone;
use chrono::Weekday;
use uuid::Uuid;

fn id<T: From<Uuid>>(n: u128) -> T {
    T::from(Uuid::from_u128(n))
}
fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
fn clock(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}
fn week(text: &str) -> Week {
    Week::parse(text).unwrap()
}

/// Open from 8 to 20 on every day.
fn center(zone: &str) -> Center {
    let open = |n| Opening { weekday: Weekday::try_from(n).unwrap(), open: clock("08:00"), close: clock("20:00") };
    Center {
        id: id(2),
        programme: id(1),
        code: "BAK1".into(),
        kind: CenterKind::ServiceCenter,
        names: Texts::default(),
        city: String::new(),
        address: String::new(),
        zone: Zone::parse(zone).unwrap(),
        opening: (0..7).map(open).collect(),
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

/// A slot with one line of the same number that needs two people.
fn template(n: u128, weekday: Weekday, from: &str, until: &str) -> Template {
    Template {
        id: id(n),
        center: id(2),
        weekday,
        from: clock(from),
        until: clock(until),
        every: 1,
        anchor: day("2026-01-05"),
        valid_from: day("2026-01-01"),
        valid_until: None,
        note: String::new(),
        lines: vec![Line { id: id(n), position: id(3), own: Some(Amount::places(2)) }],
        version: 1,
    }
}

fn made(difference: &Difference) -> Vec<Made> {
    let make = |(n, planned): (usize, &Planned)| Made {
        shift: id(1000 + n as u128),
        line: planned.asked.line,
        date: planned.asked.date,
        asked_on: planned.asked.date,
        period: planned.period,
        position: planned.asked.position,
        amount: planned.asked.amount.clone(),
        note: planned.asked.note.clone(),
        peopled: false,
        edited: false,
        cancelled: false,
    };
    difference.added.iter().enumerate().map(make).collect()
}

fn of(center: &Center, week: Week, templates: &[Template], made: &[Made]) -> Difference {
    let asked = Asked::by_templates(templates, &[], &[], week);
    Difference::of(asked, There { center, holidays: &[], made, now: None }, true)
}

fn spans(center: &Center, difference: &Difference) -> Vec<String> {
    let wall = |at| center.zone.wall(at).format("%d %H:%M");
    difference.added.iter().map(|p| format!("{}-{}", wall(p.period.start()), wall(p.period.end()))).collect()
}

#[test]
fn a_week_is_filled_once_and_only_while_the_center_is_open() {
    let mut center = center("Asia/Baku");
    center.closed.push(ClosedDay::on(day("2026-11-25"), "Repairs"));
    let templates = [
        template(10, Weekday::Mon, "09:00", "12:00"),
        template(11, Weekday::Tue, "18:00", "21:00"),
        template(12, Weekday::Wed, "09:00", "12:00"),
        template(13, Weekday::Thu, "22:00", "06:00"),
        Template { valid_until: Some(day("2026-11-26")), ..template(14, Weekday::Fri, "09:00", "12:00") },
    ];
    let difference = of(&center, week("2026-W48"), &templates, &[]);
    assert_eq!(spans(&center, &difference), ["23 09:00-23 12:00", "24 18:00-24 20:00"]);
    assert_eq!(difference.clipped().map(|p| p.asked.line).collect::<Vec<_>>(), [Some(id(11))]);
    let why: Vec<_> = difference.skipped.iter().map(|(asked, skip)| (asked.date, skip.clone())).collect();
    let shut = |shut| Skip::Closed { shut };
    let repairs = Shut::Day { name: "Repairs".into() };
    assert_eq!(why, [(day("2026-11-25"), shut(repairs)), (day("2026-11-26"), shut(Shut::Hours))]);

    let again = of(&center, week("2026-W48"), &templates, &made(&difference));
    assert!(again.is_empty() && again.left.is_empty());
    assert_eq!(again.kept.len(), 2);
}

#[test]
fn what_has_begun_is_neither_added_nor_changed() {
    let center = center("Asia/Baku");
    let templates = [template(10, Weekday::Mon, "09:00", "12:00"), template(11, Weekday::Mon, "12:00", "15:00")];
    let ten = Some(center.zone.moment(day("2026-11-23"), clock("10:00")));
    let asked = |templates: &[Template]| Asked::by_templates(templates, &[], &[], week("2026-W48"));
    let there = There { center: &center, holidays: &[], made: &[], now: ten };
    let difference = Difference::of(asked(&templates), there, true);
    assert_eq!(spans(&center, &difference), ["23 12:00-23 15:00"]);
    assert_eq!(difference.skipped[0].1, Skip::Begun);

    let made = made(&of(&center, week("2026-W48"), &templates, &[]));
    let there = There { made: &made, ..there };
    let none = Difference::of(Vec::new(), there, true);
    assert_eq!(none.removed.iter().map(|m| m.line).collect::<Vec<_>>(), [Some(id(11))]);
}

#[test]
fn an_edit_changes_what_nobody_has_touched_and_leaves_what_people_hold() {
    let center = center("Asia/Baku");
    let mut slot = template(10, Weekday::Mon, "09:00", "12:00");
    slot.lines.push(Line { id: id(11), position: id(4), own: Some(Amount::places(1)) });
    let mut made = made(&of(&center, week("2026-W48"), std::slice::from_ref(&slot), &[]));
    made[0].peopled = true;
    slot.until = clock("13:00");
    let difference = of(&center, week("2026-W48"), std::slice::from_ref(&slot), &made);
    assert!(difference.added.is_empty() && difference.removed.is_empty());
    assert_eq!(difference.changed.iter().map(|(m, _)| m.line).collect::<Vec<_>>(), [Some(id(11))]);
    assert_eq!(difference.left.iter().map(|(m, p)| (m.line, p.is_some())).collect::<Vec<_>>(), [(Some(id(10)), true)]);

    slot.weekday = Weekday::Tue;
    let moved = of(&center, week("2026-W48"), std::slice::from_ref(&slot), &made);
    assert_eq!((moved.added.len(), moved.removed.len(), moved.left.len()), (2, 1, 1));
    assert_eq!(moved.left[0].1, None, "whoever holds it keeps it");

    made[0].cancelled = true;
    let off = of(&center, week("2026-W48"), &[template(10, Weekday::Mon, "09:00", "12:00")], &made);
    assert_eq!((off.added.len(), off.kept.len()), (0, 1), "what was called off stays off");
}

#[test]
fn a_template_keeps_the_clock_of_the_wall_over_a_clock_change_and_in_kabul() {
    let start = |zone: &str, at: &str| {
        let found = of(&center(zone), week(at), &[template(10, Weekday::Mon, "09:00", "12:00")], &[]);
        found.added[0].period.start().to_rfc3339()
    };
    assert_eq!(start("Europe/Berlin", "2026-W43"), "2026-10-19T07:00:00+00:00", "summer");
    assert_eq!(start("Europe/Berlin", "2026-W44"), "2026-10-26T08:00:00+00:00", "winter");
    assert_eq!(start("Asia/Kabul", "2026-W44"), "2026-10-26T04:30:00+00:00");
}

#[test]
fn a_night_has_its_true_length_and_a_skipped_hour_is_skipped() {
    let always = Center { opening: vec![], ..center("Europe/Berlin") };
    let night = |at: &str| of(&always, week(at), &[template(11, Weekday::Sat, "22:00", "06:00")], &[]);
    assert_eq!(night("2026-W43").added[0].period.minutes(), 9 * 60, "the hour from two to three comes twice");
    assert_eq!(night("2026-W13").added[0].period.minutes(), 7 * 60, "the hour from two to three is skipped");
    let gap = |from, until| of(&always, week("2026-W13"), &[template(12, Weekday::Sun, from, until)], &[]);
    assert_eq!(gap("02:00", "03:00").skipped[0].1, Skip::Clocks);
    assert_eq!(gap("02:30", "04:00").added[0].period.minutes(), 60);
    assert!(
        of(&always, week("2026-W13"), &[template(12, Weekday::Sun, "02:30", "04:00")], &made(&gap("02:30", "04:00")))
            .is_empty()
    );
}

#[test]
fn every_second_week_counts_over_the_turn_of_a_year_with_53_weeks() {
    let slot = Template { every: 2, anchor: day("2026-12-14"), ..template(10, Weekday::Thu, "09:00", "12:00") };
    let weeks = ["2026-W50", "2026-W51", "2026-W52", "2026-W53", "2027-W01", "2027-W02"];
    let applies: Vec<_> = weeks.iter().filter(|w| slot.applies_in(week(w)).is_some()).copied().collect();
    assert_eq!(applies, ["2026-W51", "2026-W53", "2027-W02"]);
    assert!(slot.applies_on(day("2026-12-31")) && !slot.applies_on(day("2026-12-30")));
    let third = Template { every: 3, ..slot };
    assert_eq!(weeks.iter().filter(|w| third.applies_in(week(w)).is_some()).count(), 2, "51 and 1; before it too");
}

#[test]
fn whoever_stands_on_a_line_comes_in_their_turn_and_pauses() {
    let standing = Standing {
        id: id(7),
        line: id(10),
        person: id(30),
        every: 2,
        anchor: day("2026-11-25"),
        valid_from: day("2026-11-01"),
        valid_until: Some(day("2027-01-10")),
        paused: Some((day("2026-12-05"), day("2026-12-12"))),
        version: 1,
    };
    let comes = |date| standing.comes_on(day(date));
    assert_eq!(["2026-11-23", "2026-11-30", "2026-12-07", "2026-12-21"].map(comes), [true, false, false, true]);
    assert!(!comes("2027-01-18") && standing.is_over(day("2027-01-11")));
    let asked = Asked::by_templates(
        &[template(10, Weekday::Mon, "09:00", "12:00")],
        &[],
        std::slice::from_ref(&standing),
        week("2026-W48"),
    );
    assert_eq!(asked[0].people, [Comes { person: id(30), trainee: false }]);
}

#[test]
fn a_line_without_a_number_needs_what_the_center_needs() {
    let mut slot = template(10, Weekday::Mon, "09:00", "12:00");
    slot.lines[0].own = None;
    let need = Need { position: id(3), hours: None, amount: Amount { places: 5, trainees: 1, languages: vec![] } };
    let asked = Asked::by_templates(std::slice::from_ref(&slot), std::slice::from_ref(&need), &[], week("2026-W48"));
    assert_eq!((asked[0].amount.places, asked[0].amount.trainees, asked[0].need), (5, 1, NeedFrom::Center));
    let made = made(&of(&center("Asia/Baku"), week("2026-W48"), &[slot.clone()], &[]));
    let asked = Asked::by_templates(&[slot], &[need], &[], week("2026-W48"));
    let there = There { center: &center("Asia/Baku"), holidays: &[], made: &made, now: None };
    assert_eq!(Difference::of(asked, there, true).changed.len(), 1, "a change of the need reaches what nobody touched");
}

#[test]
fn a_copy_made_twice_adds_nothing_the_second_time() {
    let center = center("Asia/Baku");
    let copy = |from: &str| Asked {
        line: None,
        template: None,
        date: day("2026-12-01"),
        from: clock(from),
        until: clock("21:00"),
        position: id(3),
        amount: Amount::places(2),
        need: NeedFrom::Shift,
        note: String::new(),
        people: vec![],
    };
    let there = There { center: &center, holidays: &[], made: &[], now: None };
    // Two shifts of one position at one time are two
    let asked = vec![copy("18:00"), copy("18:00")];
    let first = Difference::of(asked.clone(), there, false);
    assert_eq!((first.added.len(), first.clipped().count()), (2, 2));
    let made = made(&first);
    let again = Difference::of(asked, There { made: &made, ..there }, false);
    assert_eq!((again.added.len(), again.kept.len()), (0, 2));
}
