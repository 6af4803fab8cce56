//! Templates in other zones, over clock changes, the turn of the year, holidays and seasons.

use super::*;
use crate::stories;
use domain::centers::{CenterKind, Holiday, Season, Shut, SpecialDay};
use domain::language::{Language, Texts};
use domain::rosters::Skip;
use domain::time::Zone;
use programme::centers::{self, Kept};
use support::{baku, center, clock, day};

stories! {
    a_night_over_a_clock_change_has_its_true_length,
    kabul_keeps_its_half_hour,
    every_second_week_goes_on_over_a_year_with_53_weeks,
    a_season_a_holiday_and_an_exception_clip_what_is_made,
    an_event_has_shifts_on_its_dates_alone,
}

async fn keep(stage: &Stage, center: &Center) {
    let center = center.clone();
    stage
        .system(move |act| {
            let center = center.clone();
            Box::pin(async move { centers::add(act, &center).await })
        })
        .await
        .unwrap();
}

async fn minutes(stage: &Stage, who: PersonId, center: &Center, weeks: &[&str]) -> Vec<Vec<i64>> {
    let mut all = Vec::new();
    for week in weeks {
        generate(stage, who, center, &[week], None).await.unwrap();
        assert!(generate(stage, who, center, &[week], None).await.unwrap().id.is_none(), "once is enough");
        all.push(shifts_of(stage, who, center, week).await.iter().map(|s| s.period.minutes()).collect());
    }
    all
}

async fn a_night_over_a_clock_change_has_its_true_length(stage: Stage) {
    stage.set(baku("2026-01-05", "09:00"));
    let (sebine, guide) = (stage.sebine().await, stage.position("queue-guide").await);
    let mut berlin = center(&stage.programme, "BER", "Berlin");
    (berlin.zone, berlin.opening) = (Zone::parse("Europe/Berlin").unwrap(), vec![]);
    keep(&stage, &berlin).await;
    for (weekday, from, until) in [("6", "22:00", "06:00"), ("7", "02:00", "03:00"), ("7", "02:30", "04:00")] {
        add(&stage, sebine, &berlin, &form(&guide, weekday, from, until, "1")).await.unwrap();
    }
    // 29 March: from two to three there is no time. 25 October: there is twice
    let spring = generate(&stage, sebine, &berlin, &["2026-W13"], None).await.unwrap().preview.difference;
    assert_eq!(
        spring.skipped.iter().map(|(asked, skip)| (asked.date, skip)).collect::<Vec<_>>(),
        [(day("2026-03-29"), &Skip::Clocks)]
    );
    let all = minutes(&stage, sebine, &berlin, &["2026-W12", "2026-W13", "2026-W43"]).await;
    assert_eq!(all, [vec![480, 60, 90], vec![420, 60], vec![540, 120, 150]]);
}

async fn kabul_keeps_its_half_hour(stage: Stage) {
    let (sebine, guide) = (stage.sebine().await, stage.position("queue-guide").await);
    let mut kabul = center(&stage.programme, "KBL", "Kabul");
    kabul.zone = Zone::parse("Asia/Kabul").unwrap();
    keep(&stage, &kabul).await;
    add(&stage, sebine, &kabul, &form(&guide, "1", "07:30", "12:00", "1")).await.unwrap();
    let made = generate(&stage, sebine, &kabul, &["2026-W49"], None).await.unwrap().preview.difference;
    assert_eq!(made.clipped().count(), 1);
    let shift = shifts_of(&stage, sebine, &kabul, "2026-W49").await.remove(0);
    assert_eq!(shift.period.start().to_rfc3339(), "2026-11-30T03:30:00+00:00");
    assert_eq!(shift.date(), day("2026-11-30"));
}

async fn every_second_week_goes_on_over_a_year_with_53_weeks(stage: Stage) {
    let (nigar, guide) = (stage.nigar().await, stage.position("queue-guide").await);
    let slot = form(&guide, "4", "09:00", "12:00", "1").with("every", "2").with("anchor", "2026-12-15");
    add(&stage, nigar, &stage.bak1, &slot).await.unwrap();
    let weeks = ["2026-W50", "2026-W51", "2026-W52", "2026-W53", "2027-W01", "2027-W02"];
    fill(&stage, nigar, &weeks).await;
    let mut made = Vec::new();
    for week in weeks {
        made.extend(shifts_of(&stage, nigar, &stage.bak1, week).await.iter().map(|s| s.date().to_string()));
    }
    assert_eq!(made, ["2026-12-17", "2026-12-31", "2027-01-14"]);
}

async fn add_holiday(stage: &Stage, who: PersonId, holiday: &Holiday) -> Result<()> {
    let holiday = holiday.clone();
    stage
        .act_as(who, move |act| {
            let holiday = holiday.clone();
            Box::pin(async move { centers::add_holiday(act, &holiday).await })
        })
        .await
}

async fn a_season_a_holiday_and_an_exception_clip_what_is_made(stage: Stage) {
    let (ali, nigar, guide) = (stage.ali().await, stage.nigar().await, stage.position("queue-guide").await);
    let programme = stage.programme.id;
    let names = Texts::default().with(Language::En, "Solidarity Day");
    let taken = stage.act_as(ali, move |act| Box::pin(centers::take_over_holidays(act, programme))).await.unwrap();
    assert!(taken >= 15, "{taken}");
    assert_eq!(stage.act_as(ali, move |act| Box::pin(centers::take_over_holidays(act, programme))).await.unwrap(), 0);
    let moving = Holiday {
        id: domain::ids::HolidayId(uuid::Uuid::now_v7()),
        programme,
        date: day("2026-12-30"),
        yearly: false,
        names,
        version: 1,
    };
    assert!(add_holiday(&stage, nigar, &moving).await.is_err());
    add_holiday(&stage, ali, &moving).await.unwrap();
    let bak1 = stage.bak1.id;
    let short = Season {
        from: day("2026-12-28"),
        until: day("2026-12-29"),
        names: Texts::default(),
        week: stage.bak1.opening.iter().map(|o| domain::centers::Opening { close: clock("11:00"), ..*o }).collect(),
    };
    let lists = [
        Kept::Seasons(vec![short]),
        Kept::Special(vec![SpecialDay { date: day("2026-12-31"), hours: Some((clock("10:00"), clock("12:00"))) }]),
    ];
    for (version, list) in (1..).zip(lists) {
        stage
            .act_as(ali, move |act| {
                let list = list.clone();
                Box::pin(async move { centers::keep(act, bak1, version, list).await })
            })
            .await
            .unwrap();
    }
    add(&stage, nigar, &stage.bak1, &form(&guide, "all", "09:00", "12:00", "1")).await.unwrap();
    let now = stage.look(move |look| Box::pin(centers::find(look, bak1))).await.unwrap();
    let made = generate(&stage, nigar, &now, &["2026-W53"], None).await.unwrap().preview.difference;
    assert_eq!(
        told(&stage, nigar, &now, "2026-W53").await,
        ["28 09:00-11:00 ×1", "29 09:00-11:00 ×1", "31 10:00-12:00 ×1", "03 09:00-12:00 ×1"]
    );
    let closed = |skip: &Skip| matches!(skip, Skip::Closed { shut: Shut::Holiday { .. } });
    assert_eq!(made.skipped.iter().filter(|(_, skip)| closed(skip)).count(), 3, "30 December, 1 and 2 January");
}

async fn an_event_has_shifts_on_its_dates_alone(stage: Stage) {
    let (sebine, guide) = (stage.sebine().await, stage.position("queue-guide").await);
    let mut fair = center(&stage.programme, "FAIR", "Bakı");
    fair.kind = CenterKind::Event;
    fair.runs = Some((day("2026-12-05"), day("2026-12-06")));
    keep(&stage, &fair).await;
    let shift = |date: &'static str| {
        let (fair, position) = (fair.clone(), guide.id.to_string());
        stage.act_as(sebine, move |act| {
            let (fair, position) = (fair.clone(), position.clone());
            Box::pin(async move {
                let form = rosters::ShiftForm {
                    position,
                    date: date.into(),
                    from: "10:00".into(),
                    until: "14:00".into(),
                    places: "5".into(),
                    trainees: "2".into(),
                    languages: "en:2 ru".into(),
                    note: "Meet at the gate".into(),
                };
                rosters::add_shift(act, &fair, &form).await
            })
        })
    };
    assert!(shift("2026-12-04").await.is_err());
    let id = shift("2026-12-05").await.unwrap();
    let made = stage.look(move |look| Box::pin(shifts::find(look, id))).await.unwrap();
    assert_eq!((made.details.trainees, made.details.note.as_str()), (2, "Meet at the gate"));
    assert_eq!(
        made.somebody_speaks().map(|(spoken, n)| (spoken.language, n)).collect::<Vec<_>>(),
        [("en".to_owned(), 2), ("ru".to_owned(), 1)]
    );
}
