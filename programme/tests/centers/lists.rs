//! The lists of a center: closed days, other hours, seasons, needs, places and neighbours, one row at a time.

use crate::stories;
use crate::support::{Stage, day};
use domain::centers::{CenterKind, Wanted};
use domain::faults::FaultKind;
use domain::ids::{CenterId, PersonId};
use domain::refusals::Refusal;
use programme::centers::lists::{self, List};
use programme::centers::{self, Kept};
use programme::typed::Values;
use programme::{Error, Result, shifts};

stories! {
    a_coordinator_keeps_the_closed_days_and_needs_of_the_own_center,
    of_two_editors_of_a_list_the_second_is_told,
    seasons_share_no_date_and_are_the_administrators,
    a_mobile_unit_has_one_place_a_day_and_its_shifts_show_it,
    neighbours_are_so_in_both_directions,
    everything_wrong_with_a_row_is_told_at_once,
    a_holiday_is_changed_and_removed_by_administrators,
}

fn row(fields: &[(&str, &str)]) -> Values {
    fields.iter().fold(Values::default(), |values, (field, text)| values.with(field, text))
}

async fn version(stage: &Stage, id: CenterId) -> i64 {
    stage.look(move |look| Box::pin(centers::find(look, id))).await.unwrap().version
}

async fn put(stage: &Stage, who: PersonId, id: CenterId, list: List, key: &'static str, row: &Values) -> Result<()> {
    let (row, version) = (row.clone(), version(stage, id).await);
    stage
        .act_as(who, move |act| {
            let row = row.clone();
            Box::pin(async move { lists::put(act, id, list, key, version, &row).await })
        })
        .await
}

async fn remove(stage: &Stage, who: PersonId, id: CenterId, list: List, key: &str) -> Result<()> {
    let (key, version) = (key.to_owned(), version(stage, id).await);
    stage
        .act_as(who, move |act| {
            let key = key.clone();
            Box::pin(async move { lists::remove(act, id, list, &key, version).await })
        })
        .await
}

fn first_fault(outcome: Result<()>) -> (String, FaultKind) {
    match outcome {
        Err(Error::Faulty(faults)) => (faults[0].field.clone(), faults[0].kind),
        other => panic!("expected faults, not {other:?}"),
    }
}

async fn a_coordinator_keeps_the_closed_days_and_needs_of_the_own_center(stage: Stage) {
    let (nigar, reshad, tural) = (stage.nigar().await, stage.reshad().await, stage.tural().await);
    let (id, guide) = (stage.bak1.id, stage.position("queue-guide").await);
    put(&stage, nigar, id, List::Closed, "", &row(&[("from", "2026-12-24"), ("until", "26.12.2026")])).await.unwrap();
    put(&stage, nigar, id, List::Closed, "", &row(&[("from", "2026-12-01"), ("name", "Təmir")])).await.unwrap();
    let closed = stage.look(move |look| Box::pin(centers::find(look, id))).await.unwrap().closed;
    assert_eq!((closed[0].name.as_str(), closed[1].until), ("Təmir", day("2026-12-26")), "by date");
    put(&stage, nigar, id, List::Closed, "0", &row(&[("from", "2026-12-02"), ("name", "Təmir")])).await.unwrap();
    remove(&stage, nigar, id, List::Closed, "1").await.unwrap();
    let closed = stage.look(move |look| Box::pin(centers::find(look, id))).await.unwrap().closed;
    assert_eq!(closed.iter().map(|day| day.from).collect::<Vec<_>>(), [day("2026-12-02")]);
    assert!(matches!(remove(&stage, nigar, id, List::Closed, "7").await, Err(Error::NotFound)));

    let need = row(&[("position", &guide.id.to_string()), ("places", "4"), ("languages", "ru:2 en")]);
    put(&stage, nigar, id, List::Needs, "", &need).await.unwrap();
    let needs = stage.look(move |look| Box::pin(centers::needs(look, id))).await.unwrap();
    assert_eq!((needs[0].amount.places, &needs[0].amount.languages), (4, &Wanted::parse("ru:2 en").unwrap()));
    let twice = put(&stage, nigar, id, List::Needs, "", &need).await;
    assert_eq!(first_fault(twice), ("position".into(), FaultKind::Taken));
    for stranger in [reshad, tural] {
        assert!(matches!(put(&stage, stranger, id, List::Needs, "", &need).await, Err(Error::NotAllowed)));
        assert!(matches!(remove(&stage, stranger, id, List::Needs, "0").await, Err(Error::NotAllowed)));
    }
}

async fn of_two_editors_of_a_list_the_second_is_told(stage: Stage) {
    let (nigar, id) = (stage.nigar().await, stage.bak1.id);
    let at = version(&stage, id).await;
    let day = |date: &'static str| {
        stage.act_as(nigar, move |act| {
            Box::pin(async move { lists::put(act, id, List::Closed, "", at, &row(&[("from", date)])).await })
        })
    };
    day("2026-12-24").await.unwrap();
    assert!(matches!(day("2026-12-25").await, Err(Error::Refused(Refusal::Changed))));
    let closed = stage.look(move |look| Box::pin(centers::find(look, id))).await.unwrap().closed;
    assert_eq!(closed.len(), 1);
}

async fn seasons_share_no_date_and_are_the_administrators(stage: Stage) {
    let (nigar, ali, id) = (stage.nigar().await, stage.ali().await, stage.bak1.id);
    let summer = row(&[("from", "2027-07-01"), ("until", "2027-08-31"), ("open_1", "09:00"), ("close_1", "13:00")]);
    assert!(matches!(put(&stage, nigar, id, List::Seasons, "", &summer).await, Err(Error::NotAllowed)));
    put(&stage, ali, id, List::Seasons, "", &summer).await.unwrap();
    let meets = row(&[("from", "2027-08-31"), ("until", "2027-09-30")]);
    assert_eq!(first_fault(put(&stage, ali, id, List::Seasons, "", &meets).await), ("from".into(), FaultKind::Taken));
    put(&stage, ali, id, List::Seasons, "0", &meets).await.unwrap();
    let center = stage.look(move |look| Box::pin(centers::find(look, id))).await.unwrap();
    assert_eq!((center.seasons.len(), center.seasons[0].week.len()), (1, 0));
    let empty = Kept::Seasons(vec![]);
    let at = center.version;
    stage
        .act_as(ali, move |act| {
            let empty = empty.clone();
            Box::pin(async move { centers::keep(act, id, at, empty).await })
        })
        .await
        .unwrap();
}

async fn a_mobile_unit_has_one_place_a_day_and_its_shifts_show_it(stage: Stage) {
    let (sebine, guide) = (stage.sebine().await, stage.position("queue-guide").await);
    let mut bus = crate::support::center(&stage.programme, "BUS", "Quba");
    bus.kind = CenterKind::MobileUnit;
    let new = bus.clone();
    stage
        .system(move |act| {
            let new = new.clone();
            Box::pin(async move { centers::add(act, &new).await })
        })
        .await
        .unwrap();
    let stop = row(&[("date", "2026-12-01"), ("place", "Quba, Meydan"), ("latitude", "41,36"), ("longitude", "48.51")]);
    put(&stage, sebine, bus.id, List::Stops, "", &stop).await.unwrap();
    put(&stage, sebine, bus.id, List::Stops, "", &stop.clone().with("place", "Xaçmaz")).await.unwrap();
    let shift = stage.shift_at(&bus, &guide, ("2026-12-01", "09:00", "12:00"), 2, true).await;
    let elsewhere = stage.shift_at(&bus, &guide, ("2026-12-02", "09:00", "12:00"), 2, true).await;
    let place = |id| {
        let stage = &stage;
        async move { stage.look(move |look| Box::pin(shifts::find(look, id))).await.unwrap().details.place }
    };
    assert_eq!((place(shift).await.as_str(), place(elsewhere).await.as_str()), ("Xaçmaz", ""));
    put(&stage, sebine, bus.id, List::Stops, "2026-12-01", &stop.clone().with("date", "2026-12-02")).await.unwrap();
    assert_eq!((place(shift).await.as_str(), place(elsewhere).await.as_str()), ("", "Quba, Meydan"), "it was moved");
    remove(&stage, sebine, bus.id, List::Stops, "2026-12-02").await.unwrap();
    assert!(matches!(remove(&stage, sebine, bus.id, List::Stops, "2026-12-02").await, Err(Error::NotFound)));
    let nigar = stage.nigar().await;
    assert!(matches!(put(&stage, nigar, bus.id, List::Stops, "", &stop).await, Err(Error::NotAllowed)));
}

async fn neighbours_are_so_in_both_directions(stage: Stage) {
    let (ali, bak1, sum) = (stage.ali().await, stage.bak1.id, stage.sum.id);
    let near = |other: CenterId, minutes: &str| row(&[("center", &other.to_string()), ("minutes", minutes)]);
    put(&stage, ali, bak1, List::Neighbours, "", &near(sum, "40")).await.unwrap();
    put(&stage, ali, sum, List::Neighbours, "", &near(bak1, "35")).await.unwrap();
    for (one, other) in [(bak1, sum), (sum, bak1)] {
        let found = stage.look(move |look| Box::pin(centers::neighbours(look, one))).await.unwrap();
        assert_eq!(found.iter().map(|n| (n.center, n.minutes)).collect::<Vec<_>>(), [(other, 35)]);
    }
    let itself = put(&stage, ali, bak1, List::Neighbours, "", &near(bak1, "5")).await;
    assert_eq!(first_fault(itself), ("center".into(), FaultKind::Choice));
    let nigar = stage.nigar().await;
    assert!(matches!(put(&stage, nigar, bak1, List::Neighbours, "", &near(sum, "9")).await, Err(Error::NotAllowed)));
    remove(&stage, ali, sum, List::Neighbours, &bak1.to_string()).await.unwrap();
    assert!(stage.look(move |look| Box::pin(centers::neighbours(look, bak1))).await.unwrap().is_empty());
}

async fn everything_wrong_with_a_row_is_told_at_once(stage: Stage) {
    let (ali, id) = (stage.ali().await, stage.bak1.id);
    let degrees = FaultKind::Number { min: -90, max: 90 };
    let cases = [
        (List::Closed, row(&[]), ("from", FaultKind::Required)),
        (List::Closed, row(&[("from", "2026-12-02"), ("until", "2026-12-01")]), ("until", FaultKind::EndBeforeStart)),
        (List::Special, row(&[("date", "2026-12-02"), ("open", "09:00")]), ("close", FaultKind::Required)),
        (List::Seasons, row(&[("from", "soon"), ("until", "2026-12-01")]), ("from", FaultKind::Date)),
        (List::Needs, row(&[("position", "x"), ("places", "0")]), ("position", FaultKind::Choice)),
        (List::Stops, row(&[("date", "2026-12-02")]), ("place", FaultKind::Required)),
        (
            List::Stops,
            row(&[("date", "2026-12-02"), ("place", "x"), ("latitude", "91"), ("longitude", "1")]),
            ("latitude", degrees),
        ),
        (
            List::Stops,
            row(&[("date", "2026-12-02"), ("place", "x"), ("latitude", "41")]),
            ("longitude", FaultKind::Required),
        ),
    ];
    for (list, row, (field, kind)) in cases {
        assert_eq!(first_fault(put(&stage, ali, id, list, "", &row).await), (field.to_owned(), kind), "{row:?}");
    }
}

async fn a_holiday_is_changed_and_removed_by_administrators(stage: Stage) {
    let (ali, nigar, programme) = (stage.ali().await, stage.nigar().await, stage.programme.id);
    stage.act_as(ali, move |act| Box::pin(centers::take_over_holidays(act, programme))).await.unwrap();
    let all = || stage.look(move |look| Box::pin(centers::holidays(look, programme)));
    let first = all().await.unwrap().remove(0);
    let change = |who, holiday: domain::centers::Holiday| {
        stage.act_as(who, move |act| {
            let holiday = holiday.clone();
            Box::pin(async move { centers::change_holiday(act, &holiday).await })
        })
    };
    let other = all().await.unwrap().remove(1);
    let onto = domain::centers::Holiday { date: other.date, ..first.clone() };
    assert_eq!(first_fault(change(ali, onto).await), ("date".into(), FaultKind::Taken));
    let once = domain::centers::Holiday { yearly: false, ..first.clone() };
    assert!(matches!(change(nigar, once.clone()).await, Err(Error::NotAllowed)));
    change(ali, once.clone()).await.unwrap();
    assert!(matches!(change(ali, once).await, Err(Error::Refused(Refusal::Changed))));
    let remove = |who, version| {
        let id = first.id;
        stage.act_as(who, move |act| Box::pin(centers::remove_holiday(act, id, version)))
    };
    assert!(matches!(remove(nigar, 2).await, Err(Error::NotAllowed)));
    assert!(matches!(remove(ali, 1).await, Err(Error::Refused(Refusal::Changed))));
    remove(ali, 2).await.unwrap();
    assert!(all().await.unwrap().iter().all(|holiday| holiday.id != first.id));
}
