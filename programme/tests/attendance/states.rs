//! Every state of somebody's attendance, what leads there and back, and who may do it.

use super::*;
use attendance::{Absence, One, Typed};
use chrono::NaiveTime;
use domain::attendance::{Departure, State};
use domain::exchange::CannotReason;
use domain::rights::Role;
use support::clock;

stories! {
    a_break_does_not_count_and_ends_with_the_stay,
    a_check_in_by_mistake_is_taken_back_and_made_again,
    a_check_out_by_mistake_is_taken_back_and_the_hours_follow,
    nobody_takes_back_what_others_recorded,
    somebody_excused_frees_the_place_and_may_have_it_again,
    a_no_show_is_excused_afterwards,
    a_coordinator_writes_down_afterwards_who_was_there,
    a_forgotten_check_out_is_confirmed_with_the_true_time,
    times_of_ones_own_are_what_somebody_is_judged_by,
    whoever_stays_longer_is_seen_and_counts_no_more,
    a_trainee_is_checked_in_beside_the_places,
}

async fn act<T, F>(stage: &Stage, who: PersonId, work: F) -> Result<T>
where
    T: Send + 'static,
    F: for<'a> Fn(&'a mut programme::Act) -> programme::Future<'a, T> + Send + Sync + 'static,
{
    stage.act_as(who, work).await
}

pub async fn undo(stage: &Stage, who: PersonId, id: AssignmentId) -> Result<State> {
    act(stage, who, move |act| Box::pin(attendance::undo(act, id))).await
}

pub async fn one(stage: &Stage, who: PersonId, id: AssignmentId) -> Result<One> {
    stage.look_as(who, move |look| Box::pin(attendance::one(look, id))).await
}

pub async fn excuse(stage: &Stage, who: PersonId, id: AssignmentId) -> Result<()> {
    act(stage, who, move |act| {
        Box::pin(async move {
            let absence = Absence { reason: CannotReason::Ill, note: "Rang in the morning".into() };
            attendance::excuse(act, id, &absence).await
        })
    })
    .await
}

fn typed(from: &str, until: &str) -> Typed {
    Typed { from: clock(from), until: clock(until) }
}

async fn record(stage: &Stage, who: PersonId, id: AssignmentId, times: Typed) -> Result<Stay> {
    act(stage, who, move |act| Box::pin(attendance::record(act, id, times, "Was there, no phone"))).await
}

async fn confirm(stage: &Stage, who: PersonId, id: AttendanceId, left: Option<NaiveTime>) -> Result<()> {
    act(stage, who, move |act| Box::pin(attendance::confirm(act, id, left))).await
}

async fn set_times(stage: &Stage, who: PersonId, id: AssignmentId, times: Typed) -> Result<()> {
    act(stage, who, move |act| Box::pin(attendance::set_times(act, id, times))).await
}

async fn a_break_does_not_count_and_ends_with_the_stay(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    let (tural, reshad) = (stage.tural().await, stage.reshad().await);
    stage.set(at("09:00"));
    let stay = come(&stage, aysel).await.unwrap();
    let id = stay.attendance;
    let pause = |who| act(&stage, who, move |act| Box::pin(attendance::pause(act, id)));
    let resume = |who| act(&stage, who, move |act| Box::pin(attendance::resume(act, id)));
    assert_eq!(refused(resume(aysel).await), Refusal::Changed);
    stage.set(at("10:00"));
    assert!(matches!(pause(reshad).await, Err(Error::NotAllowed)));
    assert_eq!(pause(aysel).await.unwrap().state, State::OnBreak);
    assert_eq!(refused(pause(aysel).await), Refusal::Changed);
    assert_eq!(board(&stage, tural).await.unwrap()[0].status, Presence::OnBreak);
    stage.set(at("10:20"));
    assert_eq!(resume(tural).await.unwrap().state, State::Here, "whoever runs the shift may say so too");
    stage.set(at("11:30"));
    pause(aysel).await.unwrap();
    stage.set(at("11:40"));
    let left = leave(&stage, aysel).await.unwrap();
    assert_eq!((left.minutes, left.departure), (Some(160 - 20 - 10), Some(Departure::Early)));
    assert_eq!(refused(pause(aysel).await), Refusal::NotIn);
    let seen = one(&stage, aysel, assignment(&stage, aysel).await).await.unwrap();
    assert_eq!(seen.breaks[1], (at("11:30"), Some(at("11:40"))));
    assert_eq!(served(&stage, aysel).await, 130);
}

async fn a_check_in_by_mistake_is_taken_back_and_made_again(stage: Stage) {
    let (aysel, shift) = aysel_on_a_shift(&stage).await;
    let (tural, reshad) = (stage.tural().await, stage.reshad().await);
    stage.set(at("08:50"));
    let id = assignment(&stage, aysel).await;
    let first = by_hand(&stage, tural, id, "").await.unwrap();
    assert!(matches!(undo(&stage, reshad, id).await, Err(Error::NotAllowed)));
    assert!(matches!(undo(&stage, aysel, id).await, Err(Error::NotAllowed)), "the lead recorded it");
    assert_eq!(undo(&stage, tural, id).await.unwrap(), State::Expected);
    assert_eq!(refused(undo(&stage, tural, id).await), Refusal::Changed);
    assert_eq!(count(&stage, "select count(*) from assignments where state = 'assigned'").await, 1);

    stage.set(at("09:05"));
    let token = code(&stage, &stage.bak1).await;
    let mine = scan(&stage, aysel, &token, "phone-0123456789").await.unwrap();
    assert_ne!(mine.attendance, first.attendance);
    assert_eq!(mine.shift, shift);
    undo(&stage, aysel, id).await.unwrap();
    assert_eq!(refused(scan(&stage, aysel, &token, "phone-0123456789").await), Refusal::TakenBack);
    come(&stage, aysel).await.unwrap();
    stage.pass(Duration::minutes(16));
    assert_eq!(refused(undo(&stage, tural, id).await), Refusal::UndoOver);
    assert_eq!(count(&stage, "select count(*) from attendances where undone_at is null").await, 1);
    assert_eq!(count(&stage, "select count(*) from events where kind = 'attendance_undone'").await, 2);
}

async fn a_check_out_by_mistake_is_taken_back_and_the_hours_follow(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    stage.set(at("09:00"));
    come(&stage, aysel).await.unwrap();
    let id = assignment(&stage, aysel).await;
    stage.set(at("10:00"));
    leave(&stage, aysel).await.unwrap();
    assert_eq!(served(&stage, aysel).await, 60);
    stage.set(at("10:05"));
    assert_eq!(undo(&stage, aysel, id).await.unwrap(), State::Here);
    assert_eq!(served(&stage, aysel).await, 0, "an open stay counts nothing");
    stage.set(at("12:00"));
    assert_eq!(leave(&stage, aysel).await.unwrap().minutes, Some(180));
    let lines = ledger(&stage, aysel, aysel).await.unwrap();
    let mut minutes: Vec<i64> = lines.iter().map(|line| line.minutes).collect();
    minutes.sort_unstable();
    assert_eq!(minutes, [-60, 60, 180], "every step stays in the ledger");
    assert_eq!(lines.iter().filter(|line| line.offsets.is_none()).count(), 1);
}

async fn nobody_takes_back_what_others_recorded(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    let tural = stage.tural().await;
    stage.set(at("09:00"));
    let stay = come(&stage, aysel).await.unwrap();
    let id = assignment(&stage, aysel).await;
    stage.set(at("10:00"));
    let out = stay.attendance;
    act(&stage, tural, move |act| Box::pin(attendance::check_out_by_lead(act, out, ""))).await.unwrap();
    assert!(matches!(undo(&stage, aysel, id).await, Err(Error::NotAllowed)));
    let seen = one(&stage, aysel, id).await.unwrap();
    assert_eq!((seen.state, seen.undo_until), (State::Left, None));
    assert!(one(&stage, tural, id).await.unwrap().undo_until.is_some());
    undo(&stage, tural, id).await.unwrap();
}

async fn somebody_excused_frees_the_place_and_may_have_it_again(stage: Stage) {
    let (aysel, shift) = aysel_on_a_shift(&stage).await;
    let (tural, reshad) = (stage.tural().await, stage.reshad().await);
    stage.set(at("08:40"));
    let id = assignment(&stage, aysel).await;
    assert!(matches!(excuse(&stage, reshad, id).await, Err(Error::NotAllowed)));
    assert!(matches!(excuse(&stage, aysel, id).await, Err(Error::NotAllowed)));
    excuse(&stage, tural, id).await.unwrap();
    let taken = async || count(&stage, "select taken from shifts").await;
    assert_eq!(taken().await, 0);
    assert_eq!(board(&stage, tural).await.unwrap()[0].status, Presence::Excused);
    assert_eq!(refused(come(&stage, aysel).await), Refusal::NoShiftHere, "the place is not hers any more");
    let seen = one(&stage, tural, id).await.unwrap();
    assert_eq!(seen.absence.unwrap().reason, CannotReason::Ill);
    let told =
        stage.look(move |look| Box::pin(async move { programme::shifts::find(look, shift).await })).await.unwrap();
    assert_eq!(told.taken, 0);

    assert_eq!(undo(&stage, tural, id).await.unwrap(), State::Expected);
    assert_eq!(taken().await, 1);
    excuse(&stage, tural, id).await.unwrap();
    stage.raw("update shifts set taken = places", vec![]).await;
    assert_eq!(refused(undo(&stage, tural, id).await), Refusal::Full);
    stage.raw("update shifts set taken = 0", vec![]).await;
    stage.set(at("13:00"));
    assert_eq!(close_due(&stage).await.missed, 0, "whoever is excused is not missed");
}

async fn a_no_show_is_excused_afterwards(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    let nigar = stage.nigar().await;
    stage.set(at("12:00"));
    let id = assignment(&stage, aysel).await;
    close_due(&stage).await;
    assert_eq!(one(&stage, nigar, id).await.unwrap().state, State::NoShow);
    excuse(&stage, nigar, id).await.unwrap();
    assert_eq!(one(&stage, nigar, id).await.unwrap().state, State::Excused);
    assert_eq!(refused(excuse(&stage, nigar, id).await), Refusal::Changed);
    assert_eq!(count(&stage, "select count(*) from assignments where state = 'no_show'").await, 0);
}

async fn a_coordinator_writes_down_afterwards_who_was_there(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    let (nigar, tural) = (stage.nigar().await, stage.tural().await);
    stage.set(at("11:59"));
    let id = assignment(&stage, aysel).await;
    assert_eq!(refused(record(&stage, nigar, id, typed("09:00", "11:50")).await), Refusal::ShiftRuns);
    stage.set(at("12:30"));
    close_due(&stage).await;
    assert!(matches!(record(&stage, tural, id, typed("09:00", "12:00")).await, Err(Error::NotAllowed)));
    assert!(matches!(record(&stage, aysel, id, typed("09:00", "12:00")).await, Err(Error::NotAllowed)));
    let wrong = |from: &'static str, until: &'static str| record(&stage, nigar, id, typed(from, until));
    assert_eq!(faulty(wrong("07:00", "12:00").await), ("came".into(), FaultKind::Time));
    assert_eq!(faulty(wrong("09:30", "09:00").await), ("left".into(), FaultKind::EndBeforeStart));
    assert_eq!(faulty(wrong("09:00", "12:40").await), ("left".into(), FaultKind::DateFuture));
    let stay = record(&stage, nigar, id, typed("09:20", "11:50")).await.unwrap();
    assert_eq!((stay.proof, stay.arrival, stay.minutes), (Proof::Coordinator, Arrival::Late, Some(150)));
    assert_eq!(stay.state, State::Left);
    assert_eq!(refused(record(&stage, nigar, id, typed("09:20", "11:50")).await), Refusal::Changed);
    assert_eq!(served(&stage, aysel).await, 150);
}

async fn a_forgotten_check_out_is_confirmed_with_the_true_time(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    let tural = stage.tural().await;
    stage.set(at("09:00"));
    let stay = come(&stage, aysel).await.unwrap();
    let id = stay.assignment;
    stage.set(at("13:00"));
    close_due(&stage).await;
    assert_eq!(one(&stage, tural, id).await.unwrap().state, State::Closed);
    assert_eq!(refused(undo(&stage, tural, id).await), Refusal::Changed, "it is confirmed instead");
    let early = confirm(&stage, tural, stay.attendance, Some(clock("08:30"))).await;
    assert_eq!(faulty(early), ("left".into(), FaultKind::EndBeforeStart));
    confirm(&stage, tural, stay.attendance, Some(clock("11:15"))).await.unwrap();
    let seen = one(&stage, tural, id).await.unwrap().stay.unwrap();
    assert_eq!((seen.minutes, seen.left_at, seen.left_proof), (Some(135), Some(at("11:15")), Some(Proof::Lead)));
    assert!(!seen.to_confirm);
    let minutes: Vec<i64> = ledger(&stage, aysel, aysel).await.unwrap().iter().map(|l| l.minutes).collect();
    assert_eq!(minutes.iter().sum::<i64>(), 135);
    assert_eq!(minutes.len(), 2, "the difference stands beside it");
}

async fn times_of_ones_own_are_what_somebody_is_judged_by(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    let (tural, reshad) = (stage.tural().await, stage.reshad().await);
    stage.set(at("08:45"));
    let id = assignment(&stage, aysel).await;
    assert!(matches!(set_times(&stage, reshad, id, typed("10:00", "12:00")).await, Err(Error::NotAllowed)));
    assert!(matches!(set_times(&stage, aysel, id, typed("10:00", "12:00")).await, Err(Error::NotAllowed)));
    let fault = faulty(set_times(&stage, tural, id, typed("08:00", "12:00")).await);
    assert_eq!(fault, ("from".into(), FaultKind::Time));
    let fault = faulty(set_times(&stage, tural, id, typed("11:00", "10:00")).await);
    assert_eq!(fault, ("until".into(), FaultKind::EndBeforeStart));
    set_times(&stage, tural, id, typed("10:00", "11:30")).await.unwrap();
    assert_eq!(refused(come(&stage, aysel).await), Refusal::TooEarly { opens: at("09:30"), zone: stage.bak1.zone });
    stage.set(at("10:05"));
    assert_eq!(come(&stage, aysel).await.unwrap().arrival, Arrival::OnTime);
    stage.set(at("12:30"));
    close_due(&stage).await;
    let stay = one(&stage, tural, id).await.unwrap().stay.unwrap();
    assert_eq!((stay.left_at, stay.minutes), (Some(at("11:30")), Some(85)));
    set_times(&stage, tural, id, typed("09:00", "12:00")).await.unwrap();
    assert_eq!(one(&stage, tural, id).await.unwrap().here.period, stay_period(&stage));
}

fn stay_period(stage: &Stage) -> domain::time::Period {
    stage.bak1.zone.span(support::day(MONDAY), clock("09:00"), clock("12:00")).unwrap()
}

async fn whoever_stays_longer_is_seen_and_counts_no_more(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    stage.set(at("09:00"));
    come(&stage, aysel).await.unwrap();
    stage.set(at("12:45"));
    assert_eq!(close_due(&stage).await.stays, 0, "there is an hour to check out");
    let stay = leave(&stage, aysel).await.unwrap();
    assert_eq!((stay.left_at, stay.departure), (Some(at("12:45")), Some(Departure::Late)));
    assert_eq!((stay.minutes, stay.state), (Some(180), State::Left));
}

async fn a_trainee_is_checked_in_beside_the_places(stage: Stage) {
    let shift = shift(&stage, MONDAY, "09:00", "12:00").await;
    stage.raw("update shifts set trainees = 1", vec![]).await;
    let aysel = stage.volunteer("Aysel", "Cast").await;
    let nigar = stage.nigar().await;
    let put = act(&stage, nigar, move |act| Box::pin(programme::shifts::assign_to_learn(act, shift, aysel, None)));
    put.await.unwrap();
    let lead = stage.holder("Orxan", Role::Lead, Some(stage.bak1.id)).await;
    stage.set(at("09:00"));
    let stay = come(&stage, aysel).await.unwrap();
    assert!(stay.trainee);
    assert!(board(&stage, lead).await.unwrap()[0].trainee);
    let id = assignment(&stage, aysel).await;
    undo(&stage, aysel, id).await.unwrap();
    excuse(&stage, lead, id).await.unwrap();
    assert_eq!(count(&stage, "select trainees_taken from shifts").await, 0);
    undo(&stage, lead, id).await.unwrap();
    assert_eq!(count(&stage, "select trainees_taken from shifts").await, 1);
    assert_eq!(count(&stage, "select taken from shifts").await, 0);
}
