//! Tables of what counts.

use super::*;

fn baku(date: &str, clock: &str) -> DateTime<Utc> {
    zone("Asia/Baku").moment(date.parse().unwrap(), NaiveTime::parse_from_str(clock, "%H:%M").unwrap())
}
fn zone(name: &str) -> Zone {
    Zone::parse(name).unwrap()
}
fn never(_: NaiveDate) -> bool {
    false
}

/// A stay on a shift from nine to twelve on Monday.
fn stay(came: &str, left: &str) -> Worked {
    let at = |clock| baku("2026-11-23", clock);
    Worked {
        planned: Period::new(at("09:00"), at("12:00")).unwrap(),
        zone: zone("Asia/Baku"),
        arrived_at: at(came),
        left_at: at(left),
        breaks: Vec::new(),
    }
}

fn minutes(worked: Worked, rules: HoursRules) -> i64 {
    counted(&[worked], &rules, &never)[0].minutes
}

#[test]
fn only_planned_time_counts_and_never_less_than_none() {
    let rules = HoursRules::default();
    for (came, left, counts) in [
        ("08:40", "12:30", 180),
        ("09:30", "11:00", 90),
        ("08:40", "08:50", 0),
        ("11:00", "10:00", 0),
        ("12:10", "12:30", 0),
    ] {
        assert_eq!(minutes(stay(came, left), rules), counts, "{came} {left}");
    }
}

#[test]
fn breaks_don_t_count_unless_the_programme_says_so() {
    let at = |clock| baku("2026-11-23", clock);
    let mut worked = stay("09:00", "12:00");
    worked.breaks = vec![
        (at("08:50"), at("09:10")),
        (at("10:00"), at("10:15")),
        (at("10:10"), at("10:20")),
        (at("11:50"), at("12:30")),
        (at("11:00"), at("11:00")),
    ];
    assert_eq!(minutes(worked.clone(), HoursRules::default()), 180 - 10 - 20 - 10);
    assert_eq!(minutes(worked, HoursRules { breaks_count: true, ..HoursRules::default() }), 180);
}

#[test]
fn what_counts_is_rounded_to_the_nearest_step_and_never_beyond_the_plan() {
    let quarter = HoursRules { round_minutes: 15, ..HoursRules::default() };
    assert_eq!(minutes(stay("09:00", "11:07"), quarter), 120);
    assert_eq!(minutes(stay("09:00", "11:08"), quarter), 135);
    assert_eq!(minutes(stay("09:00", "09:06"), quarter), 0);
    assert_eq!(minutes(stay("09:00", "12:00"), HoursRules { round_minutes: 7, ..quarter }), 180, "182 is too much");
}

#[test]
fn nights_and_holidays_weigh_what_the_programme_says() {
    let night = Worked {
        planned: Period::new(baku("2026-11-23", "20:00"), baku("2026-11-24", "08:00")).unwrap(),
        arrived_at: baku("2026-11-23", "20:00"),
        left_at: baku("2026-11-24", "08:00"),
        ..stay("09:00", "12:00")
    };
    let rules = HoursRules { night_percent: 150, holiday_percent: 200, ..HoursRules::default() };
    let day = [night.clone()];
    assert_eq!(counted(&day, &rules, &never)[0], Counted { present: 720, minutes: 120 + 8 * 90 + 120 });
    let tuesday = |date: NaiveDate| date.to_string() == "2026-11-24";
    assert_eq!(
        counted(&day, &rules, &tuesday)[0].minutes,
        120 + 2 * 90 + 8 * 120,
        "from midnight on the holiday weighs more than the night"
    );
    assert_eq!(counted(&day, &HoursRules::default(), &tuesday)[0].minutes, 720);
}

#[test]
fn a_night_over_a_clock_change_counts_its_true_length() {
    let berlin = zone("Europe/Berlin");
    let clock = |h| NaiveTime::from_hms_opt(h, 0, 0).unwrap();
    let rules = HoursRules { night_percent: 200, ..HoursRules::default() };
    for (date, hours) in [("2026-06-01", 8), ("2026-10-24", 9), ("2026-03-28", 7)] {
        let planned = berlin.span(date.parse().unwrap(), clock(22), clock(6)).unwrap();
        let worked =
            Worked { planned, zone: berlin, arrived_at: planned.start(), left_at: planned.end(), breaks: Vec::new() };
        let counted = counted(&[worked], &rules, &never)[0];
        assert_eq!((counted.present, counted.minutes), (hours * 60, hours * 120), "{date}");
    }
}

#[test]
fn a_day_has_a_limit_that_the_later_stays_reach() {
    let rules = HoursRules { day_cap_minutes: 300, ..HoursRules::default() };
    let day = [stay("09:00", "12:00"), stay("09:00", "11:30"), stay("09:00", "12:00")];
    let counts: Vec<i64> = counted(&day, &rules, &never).iter().map(|c| c.minutes).collect();
    assert_eq!(counts, [180, 120, 0]);
}

/// Numbers that only look random, the same in every run.
fn dice(seed: u64) -> impl FnMut(i64) -> i64 {
    let mut state = seed;
    move |sides| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from(state >> 33).unwrap_or(0) % sides
    }
}

#[test]
fn hours_lie_between_nothing_and_the_plan_for_every_history() {
    for seed in 0..2000 {
        let mut roll = dice(seed);
        let rules = HoursRules {
            round_minutes: [1, 5, 15, 30][usize::try_from(roll(4)).unwrap()],
            night_percent: 100 + roll(3) * 50,
            holiday_percent: 100 + roll(3) * 50,
            day_cap_minutes: roll(2) * (60 + roll(600)),
            breaks_count: roll(2) == 0,
            ..HoursRules::default()
        };
        let midnight = baku("2026-11-23", "00:00");
        let minute = |n: i64| midnight + Duration::minutes(n);
        let day: Vec<Worked> = (0..=roll(3))
            .map(|_| {
                let start = roll(1440);
                let planned = Period::new(minute(start), minute(start + 1 + roll(600))).unwrap();
                let arrived_at = minute(start - 60 + roll(700));
                let breaks = (0..roll(4))
                    .map(|_| {
                        let from = start + roll(600);
                        (minute(from), minute(from + roll(60)))
                    })
                    .collect();
                Worked { planned, zone: zone("Asia/Baku"), arrived_at, left_at: minute(start + roll(700)), breaks }
            })
            .collect();
        let holiday = |date: NaiveDate| date.to_string() == "2026-11-24";
        let counts = counted(&day, &rules, &holiday);
        let heaviest = rules.night_percent.max(rules.holiday_percent);
        for (worked, counted) in day.iter().zip(&counts) {
            let plan = worked.planned.minutes();
            assert!((0..=plan).contains(&counted.present), "{seed}");
            assert!((0..=plan * heaviest / 100).contains(&counted.minutes), "{seed}: {counted:?} of {plan}");
        }
        let sum: i64 = counts.iter().map(|c| c.minutes).sum();
        assert!(rules.day_cap_minutes == 0 || sum <= rules.day_cap_minutes, "{seed}");
        assert_eq!(counted(&day, &rules, &holiday), counts, "the same again");
    }
}
