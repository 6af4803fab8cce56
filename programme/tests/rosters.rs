//! Stories of rosters: a week is filled from templates, looked at as a board, published, taken back and published again.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "rosters/acts.rs"]
mod acts;
#[path = "rosters/candidates.rs"]
mod candidates;
#[path = "rosters/followed.rs"]
mod followed;
#[path = "rosters/publication.rs"]
mod publication;
mod support;
#[path = "rosters/untold.rs"]
mod untold;

use domain::centers::{Center, ClosedDay, Opening, Position, Shut};
use domain::eligibility::Reason;
use domain::faults::FaultKind;
use domain::ids::{CenterId, PersonId, RosterId, ShiftId};
use domain::notices::Notice;
use domain::refusals::Refusal;
use domain::rosters::{Difference, Gap, Roster, RosterState, Skip};
use domain::time::{Week, Zone};
use programme::rosters::{self, Board, ShiftForm};
use programme::typed::Values;
use programme::{Error, Result, notices, shifts};
use support::{Stage, baku, center, clock, day};
use uuid::Uuid;

stories! {
    filling_a_week_twice_adds_nothing_the_second_time,
    opening_hours_and_closed_days_clip_a_week,
    a_template_is_checked_before_it_is_kept,
    ending_a_template_moves_nothing_that_people_hold,
    only_the_centers_own_coordinator_touches_its_rosters,
    a_single_shift_is_added_changed_and_called_off,
    templates_keep_the_clock_of_the_wall,
}

fn week() -> Week {
    Week::parse("2026-W49").unwrap()
}

fn form(position: &Position, weekday: &str, from: &str, until: &str, places: &str) -> Values {
    Values::default()
        .with("position_1", position.id)
        .with("weekday", weekday)
        .with("from", from)
        .with("until", until)
        .with("places_1", places)
}

async fn template(stage: &Stage, who: PersonId, center: &Center, form: &Values) -> Result<usize> {
    let (center, form) = (center.clone(), form.clone());
    let added = stage
        .act_as(who, move |act| {
            let (center, form) = (center.clone(), form.clone());
            Box::pin(async move { rosters::add_template(act, &center, &form).await })
        })
        .await;
    added.map(|ids| ids.len())
}

async fn fill(stage: &Stage, who: PersonId, center: &Center, week: Week) -> Result<Difference> {
    let center = center.clone();
    let done = stage
        .act_as(who, move |act| {
            let center = center.clone();
            Box::pin(async move { rosters::generate(act, &center, &[week], None).await })
        })
        .await;
    done.map(|done| done.preview.difference)
}

async fn board(stage: &Stage, who: PersonId, center: &Center, week: Week) -> Result<Board> {
    let center = center.clone();
    stage.look_as(who, move |look| Box::pin(async move { rosters::board(look, &center, week).await })).await
}

async fn add(stage: &Stage, who: PersonId, position: &Position, [date, from, until]: [&str; 3]) -> Result<ShiftId> {
    let form = ShiftForm {
        position: position.id.to_string(),
        date: date.into(),
        from: from.into(),
        until: until.into(),
        places: "3".into(),
        ..ShiftForm::default()
    };
    let center = stage.bak1.clone();
    stage
        .act_as(who, move |act| {
            let (center, form) = (center.clone(), form.clone());
            Box::pin(async move { rosters::add_shift(act, &center, &form).await })
        })
        .await
}

async fn publish(stage: &Stage, who: PersonId, id: RosterId, version: Option<i64>) -> Result<()> {
    stage.act_as(who, move |act| Box::pin(rosters::publish(act, id, version, true))).await
}

async fn withdraw(stage: &Stage, who: PersonId, id: RosterId) -> Result<()> {
    stage.act_as(who, move |act| Box::pin(rosters::withdraw(act, id, None))).await
}

async fn assign(stage: &Stage, who: PersonId, shift: ShiftId, person: PersonId, why: Option<&'static str>) {
    stage.act_as(who, move |act| Box::pin(shifts::assign(act, shift, person, why))).await.unwrap();
}

async fn told(stage: &Stage, person: PersonId, notice: Notice) -> i64 {
    let since = support::monday_morning() - chrono::Duration::days(1);
    stage
        .look(move |look| Box::pin(async move { notices::told_since(look, person, &notice, since).await }))
        .await
        .unwrap()
}

const fn published(roster: RosterId) -> Notice {
    Notice::RosterPublished { roster }
}

fn refused<T: std::fmt::Debug>(outcome: Result<T>) -> Refusal {
    match outcome {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("expected a no, not {other:?}"),
    }
}

fn faults<T: std::fmt::Debug>(outcome: Result<T>) -> Vec<(String, FaultKind)> {
    match outcome {
        Err(Error::Faulty(faults)) => faults.into_iter().map(|f| (f.field, f.kind)).collect(),
        other => panic!("expected faults, not {other:?}"),
    }
}

/// Nigar has filled next week with a guide's shift for two on Tuesday.
async fn tuesday(stage: &Stage) -> (PersonId, Roster, ShiftId) {
    let (nigar, guide) = (stage.nigar().await, stage.position("queue-guide").await);
    template(stage, nigar, &stage.bak1, &form(&guide, "2", "09:00", "12:00", "2")).await.unwrap();
    fill(stage, nigar, &stage.bak1, week()).await.unwrap();
    let board = board(stage, nigar, &stage.bak1, week()).await.unwrap();
    (nigar, board.roster.unwrap(), board.shifts[0].shift.id)
}

async fn filling_a_week_twice_adds_nothing_the_second_time(stage: Stage) {
    let (nigar, guide) = (stage.nigar().await, stage.position("queue-guide").await);
    assert_eq!(template(&stage, nigar, &stage.bak1, &form(&guide, "all", "09:00", "12:00", "3")).await.unwrap(), 7);
    let bak1 = stage.bak1.clone();
    let preview = stage
        .look_as(nigar, move |look| Box::pin(async move { rosters::preview(look, &bak1, &[week()]).await }))
        .await
        .unwrap();
    assert_eq!(preview.difference.added.len(), 7);
    assert!(board(&stage, nigar, &stage.bak1, week()).await.unwrap().roster.is_none(), "a preview changes nothing");

    let (one, other) = tokio::join!(fill(&stage, nigar, &stage.bak1, week()), fill(&stage, nigar, &stage.bak1, week()));
    let (one, other) = (one.unwrap(), other.unwrap());
    assert_eq!((one.added.len() + other.added.len(), one.kept.len() + other.kept.len()), (7, 7));
    let again = fill(&stage, nigar, &stage.bak1, week()).await.unwrap();
    assert_eq!((again.added.len(), again.kept.len()), (0, 7));

    let board = board(&stage, nigar, &stage.bak1, week()).await.unwrap();
    assert_eq!(board.roster.unwrap().state, RosterState::Draft);
    assert_eq!((board.summary.places, board.summary.filled, board.summary.without_lead), (21, 0, 7));
    assert_eq!(board.shifts[0].shift.period.start(), baku("2026-11-30", "09:00"));

    stage.set(baku("2026-11-25", "10:00"));
    let running = fill(&stage, nigar, &stage.bak1, Week::parse("2026-W48").unwrap()).await.unwrap();
    assert_eq!(running.added.len(), 4, "what has begun is not added");
}

async fn opening_hours_and_closed_days_clip_a_week(stage: Stage) {
    let mut mobile = center(&stage.programme, "MOB", "Quba");
    mobile.closed = vec![ClosedDay::on(day("2026-12-02"), "Repairs")];
    let sunday = chrono::Weekday::Sun;
    mobile.opening.retain(|o| o.weekday != sunday);
    mobile.opening.push(Opening { weekday: sunday, open: clock("10:00"), close: clock("14:00") });
    add_center(&stage, &mobile).await;
    let (sebine, guide) = (stage.sebine().await, stage.position("queue-guide").await);
    assert_eq!(template(&stage, sebine, &mobile, &form(&guide, "all", "08:00", "10:00", "1")).await.unwrap(), 6);
    assert_eq!(template(&stage, sebine, &mobile, &form(&guide, "7", "13:00", "16:00", "1")).await.unwrap(), 1);
    let difference = fill(&stage, sebine, &mobile, week()).await.unwrap();
    assert_eq!(difference.added.len(), 6);
    let sunday: Vec<_> = difference.clipped().map(|p| (p.asked.date, p.period.minutes())).collect();
    assert_eq!(sunday, [(day("2026-12-06"), 60)]);
    let why = Skip::Closed { shut: Shut::Day { name: "Repairs".into() } };
    assert_eq!(
        difference.skipped.iter().map(|(asked, skip)| (asked.date, skip)).collect::<Vec<_>>(),
        [(day("2026-12-02"), &why)]
    );
}

async fn add_center(stage: &Stage, center: &Center) {
    let center = center.clone();
    stage
        .system(move |act| {
            let center = center.clone();
            Box::pin(async move { programme::centers::add(act, &center).await })
        })
        .await
        .unwrap();
}

async fn a_template_is_checked_before_it_is_kept(stage: Stage) {
    let (nigar, guide) = (stage.nigar().await, stage.position("queue-guide").await);
    let empty = template(&stage, nigar, &stage.bak1, &Values::default()).await;
    let number = FaultKind::Number { min: 1, max: 500 };
    let expected = [
        ("from", FaultKind::Required),
        ("until", FaultKind::Required),
        ("weekday", FaultKind::Choice),
        ("position_1", FaultKind::Choice),
    ];
    assert_eq!(faults(empty), expected.map(|(field, kind)| (field.to_owned(), kind)));
    let one = |field: &str, kind| vec![(field.to_owned(), kind)];
    let good = || form(&guide, "1", "09:00", "12:00", "2");
    let cases = [
        (form(&guide, "1", "9 o'clock", "12:00", "2"), one("from", FaultKind::Time)),
        (form(&guide, "1", "12:00", "12:00", "2"), one("until", FaultKind::EndBeforeStart)),
        (form(&guide, "1", "20:00", "21:00", "2"), one("from", FaultKind::Closed)),
        (form(&guide, "1", "22:00", "06:00", "2"), one("from", FaultKind::Closed)),
        (form(&guide, "8", "09:00", "12:00", "2"), one("weekday", FaultKind::Choice)),
        (form(&guide, "1", "09:00", "12:00", "0"), one("places_1", number)),
        (form(&guide, "1", "09:00", "12:00", "501"), one("places_1", number)),
        (good().with("places_1", ""), one("places_1", FaultKind::Required)),
        (good().with("every", "13"), one("every", FaultKind::Number { min: 1, max: 12 })),
        (good().with("languages_1", "klingon"), one("languages_1", FaultKind::Choice)),
        (good().with("position_2", guide.id).with("places_2", "1"), one("position_2", FaultKind::Twice)),
        (
            good().with("valid_from", "2026-12-01").with("valid_until", "30.11.2026"),
            one("valid_until", FaultKind::EndBeforeStart),
        ),
    ];
    for (form, expected) in cases {
        assert_eq!(faults(template(&stage, nigar, &stage.bak1, &form).await), expected);
    }
    let good = good();
    assert_eq!(template(&stage, nigar, &stage.bak1, &good).await.unwrap(), 1);
    assert_eq!(faults(template(&stage, nigar, &stage.bak1, &good).await), one("from", FaultKind::Taken));
}

async fn ending_a_template_moves_nothing_that_people_hold(stage: Stage) {
    let (nigar, roster, shift) = tuesday(&stage).await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    assign(&stage, nigar, shift, leyla, None).await;
    let bak1 = stage.bak1.clone();
    let all = stage.look_as(nigar, move |look| Box::pin(async move { rosters::templates(look, &bak1).await })).await;
    let id = all.unwrap()[0].id;
    stage.act_as(nigar, move |act| Box::pin(rosters::end_template(act, id, "2026-11-29"))).await.unwrap();
    assert_eq!(fill(&stage, nigar, &stage.bak1, week().next()).await.unwrap().added.len(), 0);
    let board = board(&stage, nigar, &stage.bak1, week()).await.unwrap();
    assert_eq!(board.roster.unwrap().id, roster.id);
    assert_eq!(board.shifts[0].people[0].person, leyla);
    assert_eq!(board.shifts[0].shift.places, 2);
}

async fn only_the_centers_own_coordinator_touches_its_rosters(stage: Stage) {
    let (nigar, roster, shift) = tuesday(&stage).await;
    let (reshad, tural) = (stage.reshad().await, stage.tural().await);
    let guide = stage.position("info-desk").await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let pattern = form(&guide, "1", "09:00", "12:00", "2");
    for stranger in [reshad, leyla] {
        let outcome = board(&stage, stranger, &stage.bak1, week()).await;
        assert!(matches!(outcome, Err(Error::NotAllowed)), "{outcome:?}");
    }
    assert!(board(&stage, tural, &stage.bak1, week()).await.is_ok(), "who leads sees the board");
    for stranger in [reshad, leyla, tural] {
        let outcomes = [
            template(&stage, stranger, &stage.bak1, &pattern).await.map(drop),
            fill(&stage, stranger, &stage.bak1, week()).await.map(drop),
            publish(&stage, stranger, roster.id, None).await,
            withdraw(&stage, stranger, roster.id).await,
            stage.act_as(stranger, move |act| Box::pin(rosters::change_places(act, shift, "3"))).await,
        ];
        for outcome in outcomes {
            assert!(matches!(outcome, Err(Error::NotAllowed)), "{outcome:?}");
        }
    }
    let could = |who| stage.look_as(who, move |look| Box::pin(rosters::candidates(look, shift)));
    assert!(could(tural).await.is_ok(), "who leads sees who could help");
    assert!(matches!(could(reshad).await, Err(Error::NotAllowed)));
    let own = |who| {
        let programme = stage.programme.id;
        stage.look_as(who, move |look| Box::pin(rosters::centers(look, programme)))
    };
    assert_eq!(own(nigar).await.unwrap().iter().map(|(c, _)| c.code.as_str()).collect::<Vec<_>>(), ["BAK1"]);
    assert_eq!(own(nigar).await.unwrap()[0].1[1].places, 2);
    assert_eq!(own(reshad).await.unwrap()[0].1[1].state, None);
    assert!(matches!(own(leyla).await, Err(Error::NotAllowed)));
    publish(&stage, nigar, roster.id, None).await.unwrap();
}

async fn a_single_shift_is_added_changed_and_called_off(stage: Stage) {
    let (nigar, guide) = (stage.nigar().await, stage.position("queue-guide").await);
    let (leyla, orxan) = (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Orxan", "Məmmədov").await);
    assert_eq!(refused(add(&stage, nigar, &guide, ["2026-11-22", "09:00", "12:00"]).await), Refusal::ShiftOver);
    assert_eq!(
        faults(add(&stage, nigar, &guide, ["2026-12-04", "19:00", "22:00"]).await),
        [("from".to_owned(), FaultKind::Closed)]
    );
    let shift = add(&stage, nigar, &guide, ["2026-12-04", "13:00", "16:00"]).await.unwrap();
    let change =
        |places: &'static str| stage.act_as(nigar, move |act| Box::pin(rosters::change_places(act, shift, places)));
    for person in [leyla, orxan] {
        assign(&stage, nigar, shift, person, None).await;
    }
    assert_eq!(refused(change("1").await), Refusal::PeopleOnIt);
    change("2").await.unwrap();
    let seen = board(&stage, nigar, &stage.bak1, week()).await.unwrap();
    assert_eq!((seen.summary.places, seen.summary.filled), (2, 2));
    publish(&stage, nigar, seen.roster.unwrap().id, None).await.unwrap();
    stage.act_as(nigar, move |act| Box::pin(shifts::cancel(act, shift))).await.unwrap();
    assert_eq!(told(&stage, leyla, Notice::ShiftUnassigned { shift }).await, 1);
    let seen = board(&stage, nigar, &stage.bak1, week()).await.unwrap();
    assert!(seen.shifts[0].shift.cancelled && seen.gaps.is_empty() && seen.summary.places == 0);
    let published_at_once = add(&stage, nigar, &guide, ["2026-12-04", "13:00", "16:00"]).await.unwrap();
    assert!(stage.look(move |look| Box::pin(shifts::find(look, published_at_once))).await.unwrap().published);
}

async fn templates_keep_the_clock_of_the_wall(stage: Stage) {
    stage.set(baku("2026-10-01", "09:00"));
    let (sebine, guide) = (stage.sebine().await, stage.position("queue-guide").await);
    let mut starts = Vec::new();
    for (code, zone) in [("BER", "Europe/Berlin"), ("KBL", "Asia/Kabul")] {
        let mut there = center(&stage.programme, code, code);
        there.zone = Zone::parse(zone).unwrap();
        there.id = CenterId(Uuid::now_v7());
        add_center(&stage, &there).await;
        template(&stage, sebine, &there, &form(&guide, "1", "09:00", "12:00", "1")).await.unwrap();
        for week in ["2026-W43", "2026-W44"] {
            let week = Week::parse(week).unwrap();
            fill(&stage, sebine, &there, week).await.unwrap();
            let shift = board(&stage, sebine, &there, week).await.unwrap().shifts.remove(0).shift;
            assert_eq!(there.zone.clock(shift.period.start()), clock("09:00"));
            assert_eq!(shift.period.minutes(), 180);
            starts.push(shift.period.start().format("%d %H:%M").to_string());
        }
    }
    assert_eq!(starts, ["19 07:00", "26 08:00", "19 04:30", "26 04:30"]);
}
