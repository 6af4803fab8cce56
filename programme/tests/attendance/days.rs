//! The close of a day, and who is reminded of it.

use super::*;
use attendance::Day;

stories! {
    a_day_is_closed_once_nothing_of_it_is_open,
    a_scan_that_leaves_a_doubt_keeps_its_day_open,
    only_who_runs_shifts_there_closes_a_day,
    a_day_that_nobody_closes_is_asked_for_once_a_day_in_the_daytime,
}

async fn close(stage: &Stage, who: PersonId) -> Result<Day> {
    let center = stage.bak1.clone();
    stage
        .act_as(who, move |act| {
            let center = center.clone();
            Box::pin(async move { attendance::close_day(act, &center, support::day(MONDAY), "All well").await })
        })
        .await
}

async fn day(stage: &Stage, who: PersonId) -> Result<Day> {
    let center = stage.bak1.clone();
    stage
        .look_as(who, move |look| Box::pin(async move { attendance::day(look, &center, support::day(MONDAY)).await }))
        .await
}

async fn remind(stage: &Stage) -> usize {
    stage.system(|act| Box::pin(attendance::remind_due(act))).await.unwrap()
}

async fn a_day_is_closed_once_nothing_of_it_is_open(stage: Stage) {
    let (aysel, shift) = aysel_on_a_shift(&stage).await;
    let (tural, farid) = (stage.tural().await, stage.volunteer("Fərid", "Cast").await);
    give_place(&stage, farid, shift).await;
    stage.set(at("09:00"));
    let stay = come(&stage, aysel).await.unwrap();
    assert_eq!(refused(close(&stage, tural).await), Refusal::ShiftRuns);
    stage.set(at("12:10"));
    let seen = day(&stage, tural).await.unwrap();
    assert_eq!((seen.open.len(), seen.to_confirm.len(), seen.absent.len(), seen.people), (1, 0, 1, 2));
    assert_eq!(refused(close(&stage, tural).await), Refusal::DayOpen { count: 1 });
    stage.set(at("13:00"));
    close_due(&stage).await;
    let seen = day(&stage, tural).await.unwrap();
    assert_eq!((seen.open.len(), seen.to_confirm.len(), seen.absent.len()), (0, 1, 1));
    assert_eq!(refused(close(&stage, tural).await), Refusal::DayOpen { count: 1 });
    let id = stay.attendance;
    stage.act_as(tural, move |act| Box::pin(attendance::confirm(act, id, None))).await.unwrap();
    let closed = close(&stage, tural).await.unwrap().closed.unwrap();
    assert_eq!((closed.at, closed.note.as_str()), (at("13:00"), "All well"));
    stage.pass(Duration::hours(1));
    assert_eq!(close(&stage, tural).await.unwrap().closed.unwrap().at, at("13:00"), "twice is once");
    assert_eq!(count(&stage, "select count(*) from events where kind = 'day_closed'").await, 1);
}

async fn a_scan_that_leaves_a_doubt_keeps_its_day_open(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    let tural = stage.tural().await;
    stage.set(at("12:10"));
    close_due(&stage).await;
    for (nonce, shown) in [("doubt-0123456789ab", at("09:00")), ("doubt-of-yesterday", at("09:00") - Duration::days(1))]
    {
        stage
            .raw(
                "insert into scans (id, programme_id, center_id, person_id, nonce, kind, shown_at, received_at, device, place,
                    doubt, state)
                values ($1, $2, $3, $4, $5, 'in', $6, $7, '', 'unknown', 'delay', 'open')",
                vec![
                    Uuid::now_v7().into(),
                    stage.programme.id.into(),
                    stage.bak1.id.into(),
                    aysel.into(),
                    nonce.into(),
                    shown.into(),
                    stage.now().into(),
                ],
            )
            .await;
    }
    let seen = day(&stage, tural).await.unwrap();
    assert_eq!((seen.doubtful.len(), seen.undecided()), (1, 1), "that of the day before belongs to its own day");
    assert_eq!(refused(close(&stage, tural).await), Refusal::DayOpen { count: 1 });
    let id = seen.doubtful[0].id;
    stage.act_as(tural, move |act| Box::pin(attendance::answer_scan(act, id, false, "Nobody saw her"))).await.unwrap();
    close(&stage, tural).await.unwrap();
}

async fn only_who_runs_shifts_there_closes_a_day(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    let reshad = stage.reshad().await;
    stage.set(at("13:00"));
    for stranger in [aysel, reshad] {
        assert!(matches!(close(&stage, stranger).await, Err(Error::NotAllowed)));
        assert!(matches!(day(&stage, stranger).await, Err(Error::NotAllowed)));
        let reminded = stage.act_as(stranger, |act| Box::pin(attendance::remind_due(act))).await;
        assert!(matches!(reminded, Err(Error::NotAllowed)), "only the program reminds");
    }
}

async fn a_day_that_nobody_closes_is_asked_for_once_a_day_in_the_daytime(stage: Stage) {
    aysel_on_a_shift(&stage).await;
    let evening = shift(&stage, MONDAY, "17:00", "20:30").await;
    let late = stage.volunteer("Fərid", "Cast").await;
    give_place(&stage, late, evening).await;
    let tural = stage.tural().await;
    stage.nigar().await;
    stage.reshad().await;
    stage.set(at("13:30"));
    assert_eq!(remind(&stage).await, 0, "the evening is still to come");
    stage.set(at("21:31"));
    assert_eq!(remind(&stage).await, 0, "nobody is asked at night");
    stage.set(baku("2026-11-24", "08:00"));
    assert_eq!(remind(&stage).await, 2, "the coordinator and the lead");
    assert_eq!(remind(&stage).await, 0);
    stage.set(baku("2026-11-25", "08:00"));
    assert_eq!(remind(&stage).await, 2, "again the next day");
    assert_eq!(count(&stage, "select count(*) from notices where kind = 'days_open'").await, 4);
    stage.set(baku("2026-11-25", "09:00"));
    close_due(&stage).await;
    let center = stage.bak1.clone();
    let open = stage.look_as(tural, move |look| Box::pin(async move { attendance::open_days(look, &center).await }));
    assert_eq!(open.await.unwrap(), [support::day(MONDAY)]);
    close(&stage, tural).await.unwrap();
    stage.set(baku("2026-11-26", "08:00"));
    assert_eq!(remind(&stage).await, 0);
}
