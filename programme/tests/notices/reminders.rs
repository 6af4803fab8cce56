//! Reminders follow from the shift as it is: moved, called off, told late, or with the server off for days.

use super::*;
use domain::notices::{REMINDERS, nearest_first};
use programme::rosters::{self, MoveForm};
use programme::{programmes, shifts};

stories! {
    people_are_reminded_a_day_and_two_hours_before_their_shift_each_once,
    after_two_days_without_a_server_only_the_nearest_reminder_comes,
    a_shift_that_was_moved_is_reminded_of_at_its_new_time_and_one_called_off_never,
    whoever_has_just_heard_of_a_shift_is_not_reminded_of_it,
    a_programme_says_when_its_people_are_reminded,
    two_servers_remind_once,
    a_position_has_hours_of_its_own_until_it_goes_by_the_programme_again,
}

const DAY: &str = "2026-12-03";

async fn remind(stage: &Stage) {
    while stage.system(|act| Box::pin(shifts::remind_due(act))).await.unwrap() {}
}

/// How many reminders of shifts were ever told.
async fn reminders(stage: &Stage) -> usize {
    remind(stage).await;
    outbox(stage).await.iter().filter(|o| o.kind == "shift_reminder").count()
}

async fn claim(stage: &Stage, person: PersonId, shift: ShiftId) {
    stage.act_as(person, move |act| Box::pin(shifts::claim_anyway(act, shift))).await.unwrap();
}

async fn leylas_shift(stage: &Stage) -> (PersonId, ShiftId) {
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let guide = stage.position("guide").await;
    let shift = stage.shift(&guide, DAY, "09:00", "12:00", 1).await;
    claim(stage, leyla, shift).await;
    (leyla, shift)
}

async fn people_are_reminded_a_day_and_two_hours_before_their_shift_each_once(stage: Stage) {
    stage.ali().await;
    let (leyla, shift) = leylas_shift(&stage).await;
    assert_eq!(reminders(&stage).await, 0);
    stage.set(baku("2026-12-02", "08:59"));
    assert_eq!(reminders(&stage).await, 0);
    stage.set(baku("2026-12-02", "09:00"));
    assert_eq!(reminders(&stage).await, 1);
    assert_eq!(reminders(&stage).await, 1, "once");
    stage.set(baku(DAY, "07:00"));
    assert_eq!(reminders(&stage).await, 2);
    let sink = Sink::open(Mode::Ok).await;
    deliver_all(&stage, &patient(&sink), "w").await;
    let letter = sink.received().into_iter().last().unwrap();
    let text = letter.parts()[0].1.clone();
    for part in ["09:00", "12:00", "/coming/"] {
        assert!(text.contains(part), "{part} in {text}");
    }
    stage.act_as(leyla, move |act| Box::pin(shifts::confirm(act, shift))).await.unwrap();
    stage.set(baku(DAY, "09:00"));
    assert_eq!(reminders(&stage).await, 2, "never once it has begun");
}

async fn after_two_days_without_a_server_only_the_nearest_reminder_comes(stage: Stage) {
    stage.ali().await;
    leylas_shift(&stage).await;
    stage.set(baku(DAY, "07:30"));
    assert_eq!(reminders(&stage).await, 1, "not the one of the day before as well");
    stage.set(baku(DAY, "08:30"));
    assert_eq!(reminders(&stage).await, 1);
}

async fn move_to(stage: &Stage, nigar: PersonId, shift: ShiftId, date: &str, from: &str, until: &str) {
    let form = MoveForm { date: date.into(), from: from.into(), until: until.into(), ..MoveForm::default() };
    stage
        .act_as(nigar, move |act| {
            let form = form.clone();
            Box::pin(async move { rosters::move_shift(act, shift, &form).await })
        })
        .await
        .unwrap();
}

async fn a_shift_that_was_moved_is_reminded_of_at_its_new_time_and_one_called_off_never(stage: Stage) {
    stage.ali().await;
    let (_, shift) = leylas_shift(&stage).await;
    stage.set(baku("2026-12-02", "09:00"));
    assert_eq!(reminders(&stage).await, 1);
    let nigar = stage.nigar().await;
    move_to(&stage, nigar, shift, DAY, "15:00", "18:00").await;
    assert_eq!(reminders(&stage).await, 1, "a day before its new time has not come");
    stage.set(baku("2026-12-02", "15:00"));
    assert_eq!(reminders(&stage).await, 2);
    stage.set(baku(DAY, "13:00"));
    assert_eq!(reminders(&stage).await, 3);
    let guide = stage.position("guide-2").await;
    let off = stage.shift(&guide, "2026-12-04", "12:30", "15:00", 1).await;
    let aysel = stage.volunteer("Aysel", "Rzayeva").await;
    claim(&stage, aysel, off).await;
    stage.act_as(nigar, move |act| Box::pin(rosters::call_off(act, off))).await.unwrap();
    stage.set(baku("2026-12-04", "11:00"));
    assert_eq!(reminders(&stage).await, 3);
}

async fn whoever_has_just_heard_of_a_shift_is_not_reminded_of_it(stage: Stage) {
    stage.ali().await;
    let guide = stage.position("guide").await;
    let shift = stage.shift(&guide, DAY, "09:00", "12:00", 2).await;
    let (leyla, aysel) = (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Aysel", "Rzayeva").await);
    stage.set(baku("2026-12-02", "20:00"));
    claim(&stage, leyla, shift).await;
    assert_eq!(reminders(&stage).await, 0, "taken since the day before began");
    stage.set(baku(DAY, "07:00"));
    assert_eq!(reminders(&stage).await, 1);
    stage.set(baku(DAY, "08:00"));
    claim(&stage, aysel, shift).await;
    assert_eq!(reminders(&stage).await, 1);
}

async fn a_programme_says_when_its_people_are_reminded(stage: Stage) {
    let ali = stage.ali().await;
    leylas_shift(&stage).await;
    let programme = stage.programme.id;
    stage
        .act_as(ali, move |act| {
            Box::pin(async move {
                let (mut set, version) =
                    (programmes::find(act, programme).await?, programmes::version(act, programme).await?);
                set.rules.remind_hours = [0, 168, 3];
                programmes::change(act, &set, version).await
            })
        })
        .await
        .unwrap();
    assert_eq!(nearest_first([0, 168, 3]), [3, 168]);
    assert_eq!(REMINDERS, 3);
    for (date, time, count) in
        [("2026-11-26", "08:59", 0), ("2026-11-26", "09:00", 1), ("2026-12-02", "09:00", 1), (DAY, "06:00", 2)]
    {
        stage.set(baku(date, time));
        assert_eq!(reminders(&stage).await, count, "{date} {time}");
    }
}

async fn two_servers_remind_once(stage: Stage) {
    stage.ali().await;
    leylas_shift(&stage).await;
    stage.set(baku("2026-12-02", "09:00"));
    tokio::join!(remind(&stage), remind(&stage), remind(&stage));
    assert_eq!(reminders(&stage).await, 1);
}

async fn a_position_has_hours_of_its_own_until_it_goes_by_the_programme_again(stage: Stage) {
    stage.ali().await;
    let (_, shift) = leylas_shift(&stage).await;
    let guide = stage.look(move |look| Box::pin(shifts::find(look, shift))).await.unwrap().position.id;
    let admin = stage.holder("Afət", domain::rights::Role::Administrator, None).await;
    let choose = |hours| stage.act_as(admin, move |act| Box::pin(shifts::choose_hours(act, guide, hours)));
    choose(Some([48, 3, 0])).await.unwrap();
    assert_eq!(stage.look(move |look| Box::pin(shifts::hours_of(look, guide))).await.unwrap(), Some([48, 3, 0]));
    stage.set(baku("2026-12-01", "09:00"));
    assert_eq!(reminders(&stage).await, 1, "two days before");
    stage.set(baku("2026-12-02", "12:00"));
    assert_eq!(reminders(&stage).await, 1, "not a day before, as the programme says");
    stage.set(baku(DAY, "06:00"));
    assert_eq!(reminders(&stage).await, 2, "three hours before");
    choose(None).await.unwrap();
    stage.set(baku(DAY, "07:00"));
    assert_eq!(reminders(&stage).await, 3, "and two, as everywhere");
    let stranger = stage.holder("Nigar", domain::rights::Role::Coordinator, Some(stage.bak1.id)).await;
    let refused = stage.act_as(stranger, move |act| Box::pin(shifts::choose_hours(act, guide, None))).await;
    assert!(matches!(refused, Err(Error::NotAllowed)), "{refused:?}");
}
