//! Missed shifts: they warn, they pause, and there is a way back; excuses are asked, answered and taken back.

use super::*;
use attendance::{Misses, Plea};
use domain::attendance::{BackBy, ExcuseState, MissRules, MissState, Tally};
use domain::eligibility::Reason;
use domain::exchange::CannotReason;
use domain::rights::Role;
use programme::{exchange, shifts};

stories! {
    the_third_missed_shift_pauses_and_each_one_before_warns,
    whoever_is_paused_takes_no_place_alone_and_may_be_put_on_one,
    kept_shifts_lead_back,
    a_coordinator_ends_a_pause_with_a_reason_and_nobody_their_own,
    what_waits_for_an_answer_does_not_count,
    an_excuse_that_is_accepted_ends_the_pause_it_had_led_to,
    an_excuse_that_is_declined_counts_from_then_on,
    whoever_was_there_is_written_down_and_counts_no_more,
    one_asks_only_for_oneself_in_time_and_once,
    ones_missed_shifts_are_ones_own_and_the_centers,
    other_rules_and_a_new_term_end_a_pause,
    two_answers_at_once_are_one_answer,
    a_picture_is_for_those_who_decide,
    why_is_for_those_who_decide,
}

const DAYS: [&str; 6] = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28"];

/// Somebody has a place on a day from nine to twelve and does not come.
async fn miss(stage: &Stage, person: PersonId, date: &str) -> AssignmentId {
    let shift = shift(stage, date, "09:00", "12:00").await;
    give_place(stage, person, shift).await;
    stage.set(baku(date, "12:01"));
    close_due(stage).await;
    misses(stage, person, person).await.unwrap().missed[0].assignment
}

/// Somebody comes to a shift on a day and leaves it.
async fn keep(stage: &Stage, person: PersonId, date: &str) {
    let shift = shift(stage, date, "13:00", "16:00").await;
    give_place(stage, person, shift).await;
    stage.set(baku(date, "13:00"));
    come(stage, person).await.unwrap();
    stage.set(baku(date, "16:00"));
    leave(stage, person).await.unwrap();
}

async fn misses(stage: &Stage, who: PersonId, of: PersonId) -> Result<Misses> {
    stage.look_as(who, move |look| Box::pin(attendance::misses(look, of))).await
}

fn ill() -> Plea {
    Plea { reason: CannotReason::Ill, note: String::new(), was_there: false }
}

async fn ask(stage: &Stage, who: PersonId, id: AssignmentId, plea: Plea) -> Result<()> {
    stage
        .act_as(who, move |act| {
            let plea = plea.clone();
            Box::pin(async move { attendance::ask_excuse(act, id, &plea, None).await })
        })
        .await
}

async fn answer(stage: &Stage, who: PersonId, id: AssignmentId, accepts: bool, text: &'static str) -> Result<()> {
    stage.act_as(who, move |act| Box::pin(attendance::answer_excuse(act, id, accepts, text))).await
}

async fn lift(stage: &Stage, who: PersonId, of: PersonId, why: &'static str) -> Result<()> {
    stage.act_as(who, move |act| Box::pin(attendance::lift_pause(act, of, why))).await
}

async fn told(stage: &Stage) -> i64 {
    count(stage, "select count(*) from notices where kind = 'missed'").await
}

async fn rules(stage: &Stage, misses: MissRules) {
    let mut rules = stage.programme.rules;
    rules.misses = misses;
    let text = serde_json::to_value(rules).unwrap();
    stage.raw("update programmes set rules = $2 where id = $1", vec![stage.programme.id.into(), text.into()]).await;
}

fn why_not<T: std::fmt::Debug>(outcome: Result<T>) -> Vec<Reason> {
    refused(outcome).reasons().to_vec()
}

async fn paused(stage: &Stage) -> PersonId {
    let aysel = stage.volunteer("Aysel", "Cast").await;
    for date in &DAYS[..3] {
        miss(stage, aysel, date).await;
    }
    assert!(misses(stage, aysel, aysel).await.unwrap().pause.is_some());
    aysel
}

async fn the_third_missed_shift_pauses_and_each_one_before_warns(stage: Stage) {
    let aysel = stage.volunteer("Aysel", "Cast").await;
    for (n, date) in (1..).zip(&DAYS[..2]) {
        miss(&stage, aysel, date).await;
        close_due(&stage).await;
        let known = misses(&stage, aysel, aysel).await.unwrap();
        assert_eq!((known.tally, told(&stage).await), (Tally { counted: n, ..Tally::default() }, n));
        assert!(known.pause.is_none());
    }
    miss(&stage, aysel, DAYS[2]).await;
    close_due(&stage).await;
    let known = misses(&stage, aysel, aysel).await.unwrap();
    assert_eq!((known.tally.counted, known.tally.paused, told(&stage).await), (3, true, 3));
    assert_eq!(known.from.unwrap().to_string(), "2026-09-01");
    assert_eq!(count(&stage, "select count(*) from sign_up_pauses").await, 1);
    assert_eq!(count(&stage, "select count(*) from events where kind = 'sign_up_paused'").await, 1);
}

async fn whoever_is_paused_takes_no_place_alone_and_may_be_put_on_one(stage: Stage) {
    let (aysel, nigar) = (paused(&stage).await, stage.nigar().await);
    let (farid, leyla) = (stage.volunteer("Fərid", "Cast").await, stage.volunteer("Leyla", "Cast").await);
    let position = stage.position("guide-paused").await;
    let free = stage.shift(&position, DAYS[4], "09:00", "12:00", 1).await;
    let claim = |who| stage.act_as(who, move |act| Box::pin(shifts::claim(act, free)));
    let put = |who, of| stage.act_as(who, move |act| Box::pin(shifts::assign(act, free, of, None)));
    assert_eq!(why_not(claim(aysel).await), [Reason::SignUpPaused]);
    claim(farid).await.unwrap();
    let join = |who| stage.act_as(who, move |act| Box::pin(exchange::join(act, free)));
    assert_eq!(why_not(join(aysel).await), [Reason::SignUpPaused]);
    join(leyla).await.unwrap();
    let seen = stage.look_as(aysel, move |look| Box::pin(exchange::on_shift(look, free))).await.unwrap();
    assert!(!seen.may_join, "what is refused is not offered");
    stage.act_as(farid, move |act| Box::pin(shifts::release(act, free))).await.unwrap();
    stage.act_as(leyla, move |act| Box::pin(exchange::leave(act, free))).await.unwrap();
    assert!(matches!(put(farid, aysel).await, Err(Error::NotAllowed)));
    put(nigar, aysel).await.unwrap();
}

async fn kept_shifts_lead_back(stage: Stage) {
    let aysel = paused(&stage).await;
    for date in &DAYS[3..5] {
        keep(&stage, aysel, date).await;
    }
    let known = misses(&stage, aysel, aysel).await.unwrap();
    assert_eq!((known.tally.kept, known.tally.paused), (2, true));
    keep(&stage, aysel, DAYS[5]).await;
    let known = misses(&stage, aysel, aysel).await.unwrap();
    assert_eq!((known.pause, known.past[0].how), (None, Some(BackBy::Kept)));
    assert_eq!(known.tally.counted, 0, "the way back leads to the start");
    assert!(known.missed.iter().all(|one| one.state == MissState::Settled));
    miss(&stage, aysel, "2026-11-30").await;
    let known = misses(&stage, aysel, aysel).await.unwrap();
    assert_eq!((known.tally.counted, known.pause), (1, None));
}

async fn a_coordinator_ends_a_pause_with_a_reason_and_nobody_their_own(stage: Stage) {
    let (aysel, nigar, reshad, tural) =
        (paused(&stage).await, stage.nigar().await, stage.reshad().await, stage.tural().await);
    for who in [aysel, reshad, tural] {
        assert!(matches!(lift(&stage, who, aysel, "please").await, Err(Error::NotAllowed)));
    }
    assert_eq!(faulty(lift(&stage, nigar, aysel, " ").await), ("why".into(), FaultKind::Required));
    lift(&stage, nigar, aysel, "The buses did not run").await.unwrap();
    assert_eq!(refused(lift(&stage, nigar, aysel, "again").await), Refusal::Changed);
    let known = misses(&stage, aysel, aysel).await.unwrap();
    let past = &known.past[0];
    assert_eq!((past.how, past.reason.as_str()), (Some(BackBy::Decided), "The buses did not run"));
    assert_eq!((known.tally.counted, told(&stage).await), (0, 4));
}

async fn what_waits_for_an_answer_does_not_count(stage: Stage) {
    let aysel = stage.volunteer("Aysel", "Cast").await;
    let first = miss(&stage, aysel, DAYS[0]).await;
    miss(&stage, aysel, DAYS[1]).await;
    ask(&stage, aysel, first, ill()).await.unwrap();
    miss(&stage, aysel, DAYS[2]).await;
    let known = misses(&stage, aysel, aysel).await.unwrap();
    assert_eq!((known.tally.counted, known.tally.waiting, known.pause), (2, 1, None));
    // Taken back, it counts again
    stage.act_as(aysel, move |act| Box::pin(attendance::withdraw_excuse(act, first))).await.unwrap();
    assert!(misses(&stage, aysel, aysel).await.unwrap().pause.is_some());
    // In a pause, asking alone leads nowhere
    ask(&stage, aysel, first, ill()).await.unwrap();
    let known = misses(&stage, aysel, aysel).await.unwrap();
    assert_eq!((known.tally.counted, known.tally.waiting, known.pause.is_some()), (2, 1, true));
}

async fn an_excuse_that_is_accepted_ends_the_pause_it_had_led_to(stage: Stage) {
    let (aysel, tural) = (paused(&stage).await, stage.tural().await);
    let id = misses(&stage, aysel, aysel).await.unwrap().missed[0].assignment;
    ask(&stage, aysel, id, ill()).await.unwrap();
    let programme = stage.programme.id;
    let open = |who| stage.look_as(who, move |look| Box::pin(attendance::open_excuses(look, programme)));
    assert_eq!(open(tural).await.unwrap().len(), 1);
    assert_eq!(open(stage.reshad().await).await.unwrap().len(), 0, "another center's");
    answer(&stage, tural, id, true, "").await.unwrap();
    let known = misses(&stage, aysel, aysel).await.unwrap();
    assert_eq!((known.tally.counted, known.pause.clone()), (2, None));
    assert_eq!((known.past[0].how, known.missed[0].state), (Some(BackBy::Count), MissState::Excused));
    assert_eq!(refused(answer(&stage, tural, id, false, "late").await), Refusal::Changed);
    // What was not excused stays, so the next one pauses again
    miss(&stage, aysel, DAYS[4]).await;
    assert!(misses(&stage, aysel, aysel).await.unwrap().pause.is_some());
}

async fn an_excuse_that_is_declined_counts_from_then_on(stage: Stage) {
    let (aysel, tural, reshad) = (stage.volunteer("Aysel", "Cast").await, stage.tural().await, stage.reshad().await);
    let id = miss(&stage, aysel, DAYS[0]).await;
    ask(&stage, aysel, id, ill()).await.unwrap();
    for who in [aysel, reshad] {
        assert!(matches!(answer(&stage, who, id, false, "No").await, Err(Error::NotAllowed)));
    }
    assert_eq!(faulty(answer(&stage, tural, id, false, "").await), ("answer".into(), FaultKind::Required));
    let before = told(&stage).await;
    answer(&stage, tural, id, false, "Nobody had heard of it").await.unwrap();
    assert_eq!(told(&stage).await - before, 2, "the answer, and the warning");
    let known = misses(&stage, aysel, aysel).await.unwrap();
    let excuse = known.missed[0].excuse.clone().unwrap();
    assert_eq!((known.tally.counted, excuse.state), (1, ExcuseState::Declined));
    assert_eq!((excuse.answer.as_str(), known.missed[0].until), ("Nobody had heard of it", None));
    assert_eq!(refused(ask(&stage, aysel, id, ill()).await), Refusal::Changed);
    // Whoever runs the center may think again
    states::excuse(&stage, tural, id).await.unwrap();
    assert_eq!(misses(&stage, aysel, aysel).await.unwrap().tally.counted, 0);
}

async fn whoever_was_there_is_written_down_and_counts_no_more(stage: Stage) {
    let (aysel, nigar) = (paused(&stage).await, stage.nigar().await);
    let id = misses(&stage, aysel, aysel).await.unwrap().missed[0].assignment;
    let there = |note: &str| Plea { reason: CannotReason::Other, note: note.into(), was_there: true };
    assert_eq!(faulty(ask(&stage, aysel, id, there("")).await), ("note".into(), FaultKind::Required));
    ask(&stage, aysel, id, there("My phone was empty")).await.unwrap();
    let times = attendance::Typed { from: support::clock("09:00"), until: support::clock("12:00") };
    stage.act_as(nigar, move |act| Box::pin(attendance::record(act, id, times, "On the paper list"))).await.unwrap();
    let known = misses(&stage, aysel, aysel).await.unwrap();
    assert_eq!((known.tally.counted, known.missed.len(), known.pause), (2, 2, None));
    let asked = count(&stage, "select count(*) from absences where state = 'asked'").await;
    assert_eq!(asked, 0, "nothing waits that was answered by it");
}

async fn one_asks_only_for_oneself_in_time_and_once(stage: Stage) {
    let (aysel, farid) = (stage.volunteer("Aysel", "Cast").await, stage.volunteer("Fərid", "Cast").await);
    let ahead = shift(&stage, MONDAY, "12:00", "15:00").await;
    give_place(&stage, farid, ahead).await;
    let id = miss(&stage, aysel, DAYS[0]).await;
    assert!(matches!(ask(&stage, farid, id, ill()).await, Err(Error::NotAllowed)));
    let his = assignment(&stage, farid).await;
    assert_eq!(refused(ask(&stage, farid, his, ill()).await), Refusal::Changed, "nothing is missed yet");
    let other = Plea { reason: CannotReason::Other, note: " ".into(), was_there: false };
    assert_eq!(faulty(ask(&stage, aysel, id, other).await), ("note".into(), FaultKind::Required));
    ask(&stage, aysel, id, ill()).await.unwrap();
    assert_eq!(refused(ask(&stage, aysel, id, ill()).await), Refusal::AlreadyWaiting);
    let withdraw = |who| stage.act_as(who, move |act| Box::pin(attendance::withdraw_excuse(act, id)));
    assert!(matches!(withdraw(farid).await, Err(Error::NotAllowed)));
    withdraw(aysel).await.unwrap();
    assert_eq!(refused(withdraw(aysel).await), Refusal::Changed);
    stage.pass(Duration::days(8));
    assert_eq!(refused(ask(&stage, aysel, id, ill()).await), Refusal::Changed, "a week is over");
    assert_eq!(misses(&stage, aysel, aysel).await.unwrap().missed[0].until, None);
}

async fn ones_missed_shifts_are_ones_own_and_the_centers(stage: Stage) {
    let aysel = paused(&stage).await;
    let (nigar, reshad, ali) = (stage.nigar().await, stage.reshad().await, stage.ali().await);
    let farid = stage.volunteer("Fərid", "Cast").await;
    let own = misses(&stage, aysel, aysel).await.unwrap();
    assert_eq!(misses(&stage, nigar, aysel).await.unwrap(), own, "staff see what the person sees, and no more");
    misses(&stage, ali, aysel).await.unwrap();
    for who in [reshad, farid] {
        assert!(matches!(misses(&stage, who, aysel).await, Err(Error::NotAllowed)));
    }
    let programme = stage.programme.id;
    let list = |who| stage.look_as(who, move |look| Box::pin(attendance::paused(look, programme)));
    assert_eq!((list(nigar).await.unwrap().len(), list(reshad).await.unwrap().len()), (1, 0));
    assert_eq!(list(farid).await.unwrap().len(), 0);
}

async fn other_rules_and_a_new_term_end_a_pause(stage: Stage) {
    let aysel = paused(&stage).await;
    let look_again = || stage.system(|act| Box::pin(attendance::reconsider_due(act)));
    assert_eq!(look_again().await.unwrap(), 0, "just looked at");
    rules(&stage, MissRules { limit: 4, ..MissRules::default() }).await;
    stage.pass(Duration::hours(13));
    assert_eq!(look_again().await.unwrap(), 1);
    assert_eq!(misses(&stage, aysel, aysel).await.unwrap().past[0].how, Some(BackBy::Count));
    miss(&stage, aysel, DAYS[4]).await;
    assert!(misses(&stage, aysel, aysel).await.unwrap().pause.is_some());
    // The term ends, and another one begins
    stage.raw("update placements set ends_on = '2026-11-28', state = 'completed'", vec![]).await;
    stage.place(aysel, &stage.bak1, "2026-11-30", "2027-06-30", domain::applications::PlacementState::Active).await;
    stage.set(baku("2026-11-30", "09:00"));
    assert_eq!(look_again().await.unwrap(), 1);
    let known = misses(&stage, aysel, aysel).await.unwrap();
    assert_eq!((known.pause, known.tally.counted, known.missed.len()), (None, 0, 0));
    rules(&stage, MissRules { limit: 0, warn_at: 0, ..MissRules::default() }).await;
    let before = told(&stage).await;
    miss(&stage, aysel, "2026-11-30").await;
    assert_eq!(told(&stage).await, before, "a programme may do without");
}

async fn two_answers_at_once_are_one_answer(stage: Stage) {
    let (aysel, tural, nigar) = (paused(&stage).await, stage.tural().await, stage.nigar().await);
    let id = misses(&stage, aysel, aysel).await.unwrap().missed[0].assignment;
    ask(&stage, aysel, id, ill()).await.unwrap();
    let (yes, no) = tokio::join!(answer(&stage, tural, id, true, ""), answer(&stage, nigar, id, false, "No"));
    assert!(yes.is_ok() != no.is_ok(), "{yes:?} {no:?}");
    let counted = misses(&stage, aysel, aysel).await.unwrap().tally.counted;
    assert_eq!(counted, if yes.is_ok() { 2 } else { 3 });
    let lifts = (0..4).map(|_| lift(&stage, nigar, aysel, "Enough"));
    let lifted = futures::future::join_all(lifts).await.iter().filter(|outcome| outcome.is_ok()).count();
    assert_eq!(lifted, usize::from(no.is_ok()));
}

async fn why_is_for_those_who_decide(stage: Stage) {
    let (aysel, tural) = (stage.volunteer("Aysel", "Cast").await, stage.tural().await);
    let id = miss(&stage, aysel, DAYS[0]).await;
    ask(&stage, aysel, id, ill()).await.unwrap();
    let trainer = stage.holder("Lalə", Role::Trainer, Some(stage.bak1.id)).await;
    let auditor = stage.holder("Rauf", Role::Auditor, None).await;
    for who in [trainer, auditor] {
        assert_eq!(misses(&stage, who, aysel).await.unwrap().missed[0].excuse, None);
    }
    let seen = stage.look_as(auditor, move |look| Box::pin(attendance::one(look, id))).await.unwrap();
    assert_eq!(seen.excuse, None);
    let seen = stage.look_as(tural, move |look| Box::pin(attendance::one(look, id))).await.unwrap();
    assert!(seen.excuse.is_some(), "whoever runs the shift decides");
}

async fn a_picture_is_for_those_who_decide(stage: Stage) {
    let (aysel, tural, reshad) = (stage.volunteer("Aysel", "Cast").await, stage.tural().await, stage.reshad().await);
    let id = miss(&stage, aysel, DAYS[0]).await;
    let mut picture = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_pixel(320, 240, image::Rgb([120, 80, 40]))
        .write_to(&mut picture, image::ImageFormat::Png)
        .unwrap();
    let picture = picture.into_inner();
    let send = |who, picture| programme::files::excuse(&stage.service, who, id, ill(), picture);
    let wrong = send(stage.who(aysel).await, b"no picture".to_vec()).await;
    assert_eq!(faulty(wrong).0, "picture");
    assert!(matches!(send(stage.who(tural).await, picture.clone()).await, Err(Error::NotAllowed)));
    send(stage.who(aysel).await, picture).await.unwrap();
    let file = misses(&stage, aysel, aysel).await.unwrap().missed[0].excuse.clone().unwrap().file.unwrap();
    let read = async |who: PersonId| programme::files::read(&stage.service, stage.who(who).await, file).await;
    assert!(!read(aysel).await.unwrap().is_empty() && !read(tural).await.unwrap().is_empty());
    assert!(matches!(read(reshad).await, Err(Error::NotAllowed)));
    let photos = stage.look_as(aysel, |look| Box::pin(programme::certificates::my_photos(look))).await.unwrap();
    assert_eq!(photos.len(), 0, "it is no picture for a certificate");
    stage.act_as(aysel, move |act| Box::pin(attendance::withdraw_excuse(act, id))).await.unwrap();
    assert!(matches!(read(tural).await, Err(Error::NotFound)), "taken back, nobody sees it");
}
