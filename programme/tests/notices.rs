//! Stories of telling: a message is a row before it is a letter, and it reaches its reader once.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "notices/alarm.rs"]
mod alarm;
#[path = "notices/bounces.rs"]
mod bounces;
#[path = "notices/choosing.rs"]
mod choosing;
#[path = "notices/day.rs"]
mod day_ahead;
#[path = "notices/letters.rs"]
mod letters;
#[path = "notices/reminders.rs"]
mod reminders;
mod support;
#[path = "notices/transport.rs"]
mod transport;
#[path = "notices/ways.rs"]
mod ways;
#[path = "notices/wordings.rs"]
mod wordings;

use chrono::Duration;
use domain::applications::Stage as At;
use domain::ids::{ApplicationId, CertificateId, NoticeId, PersonId, RosterId, ShiftId};
use domain::language::Language;
use domain::notices::Notice;
use programme::notices::delivery::{Mailer, deliver};
use programme::notices::letters::Letter;
use programme::notices::{self, Outgoing};
use programme::people::sessions;
use programme::sql::Value;
use programme::{Error, Result};
use std::collections::BTreeSet;
use support::raw::Raw;
use support::smtp_sink::{Mode, Received, Sink};
use support::{Stage, baku, day};
use uuid::Uuid;

stories! {
    what_is_told_is_kept_with_the_act_or_not_at_all,
    two_workers_never_send_a_letter_twice,
    a_server_that_is_busy_is_tried_again_with_growing_pauses,
    a_refusal_for_good_ends_at_once_and_can_be_revived_by_hand,
    a_server_that_hangs_or_breaks_off_keeps_nobody_waiting,
    a_crash_before_the_mark_sends_the_same_letter_again,
    whoever_waits_at_the_screen_comes_before_the_crowd,
    strangers_see_nothing_of_the_outbox,
}

async fn tell(stage: &Stage, person: PersonId, notice: Notice) {
    let programme = stage.programme.id;
    stage
        .system(move |act| {
            let notice = notice.clone();
            Box::pin(async move { act.tell(programme, person, notice).await })
        })
        .await
        .unwrap();
}

async fn outbox(stage: &Stage) -> Vec<Outgoing> {
    let programme = stage.programme.id;
    stage.look(move |look| Box::pin(notices::outgoing(look, programme, None, None))).await.unwrap()
}

async fn deliver_all(stage: &Stage, mailer: &Mailer, worker: &str) -> usize {
    let mut count = 0;
    while let taken @ 1.. = deliver(&stage.service, mailer, worker).await.unwrap() {
        count += taken;
    }
    count
}

fn patient(sink: &Sink) -> Mailer {
    Mailer::smtp_within(&sink.url, std::time::Duration::from_secs(10)).unwrap()
}

async fn what_is_told_is_kept_with_the_act_or_not_at_all(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    let programme = stage.programme.id;
    let outcome: Result<()> = stage
        .system(move |act| {
            Box::pin(async move {
                act.tell(programme, leyla, Notice::PasswordChanged).await?;
                Err(Error::NotFound)
            })
        })
        .await;
    assert!(outcome.is_err());
    assert!(outbox(&stage).await.is_empty(), "what was undone tells nobody");
    tell(&stage, leyla, Notice::PasswordChanged).await;
    let rows = outbox(&stage).await;
    assert_eq!(rows.len(), 1);
    assert_eq!((rows[0].state.as_str(), rows[0].kind.as_str()), ("waiting", "password_changed"));
}

async fn two_workers_never_send_a_letter_twice(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    for _ in 0..70 {
        tell(&stage, leyla, Notice::PasswordChanged).await;
    }
    let sink = Sink::open(Mode::Ok).await;
    let mailer = patient(&sink);
    let (a, b, c) = tokio::join!(
        deliver_all(&stage, &mailer, "a"),
        deliver_all(&stage, &mailer, "b"),
        deliver_all(&stage, &mailer, "c")
    );
    assert_eq!(a + b + c, 70);
    let ids: BTreeSet<String> = sink.received().iter().map(|letter| letter.header("message-id")).collect();
    assert_eq!((sink.received().len(), ids.len()), (70, 70));
    assert!(outbox(&stage).await.iter().all(|o| o.state == "sent" && o.attempts == 1));
}

async fn a_server_that_is_busy_is_tried_again_with_growing_pauses(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    tell(&stage, leyla, Notice::PasswordChanged).await;
    let sink = Sink::open(Mode::Refuse(451)).await;
    let mailer = patient(&sink);
    for attempt in 0..10 {
        assert_eq!(deliver(&stage.service, &mailer, "w").await.unwrap(), 1);
        let row = outbox(&stage).await.remove(0);
        assert_eq!(row.attempts, attempt + 1);
        assert!(row.last_error.as_deref().unwrap().contains("451"), "{row:?}");
        if attempt == 9 {
            assert_eq!(row.state, "dead", "ten tries are enough");
            break;
        }
        assert_eq!(row.state, "waiting");
        stage.pass(Duration::seconds((5 << attempt) - 1));
        assert_eq!(deliver(&stage.service, &mailer, "w").await.unwrap(), 0, "not before the pause is over");
        stage.pass(Duration::seconds(1));
    }
    assert_eq!(stage.look(|look| Box::pin(notices::dead(look))).await.unwrap(), 1);
    stage.pass(Duration::days(1));
    assert_eq!(deliver(&stage.service, &mailer, "w").await.unwrap(), 0, "the dead rest");
}

async fn a_refusal_for_good_ends_at_once_and_can_be_revived_by_hand(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    tell(&stage, leyla, Notice::PasswordChanged).await;
    let sink = Sink::open(Mode::Refuse(530)).await;
    let mailer = patient(&sink);
    deliver_all(&stage, &mailer, "w").await;
    assert_eq!(outbox(&stage).await[0].state, "waiting", "a server that wants other credentials refuses us, not Leyla");

    sink.set(Mode::Refuse(550));
    stage.pass(Duration::minutes(1));
    deliver_all(&stage, &mailer, "w").await;
    let row = outbox(&stage).await.remove(0);
    assert_eq!((row.state.as_str(), row.attempts), ("dead", 2));

    let (ali, nigar) = (stage.ali().await, stage.nigar().await);
    let refused = stage.act_as(nigar, move |act| Box::pin(notices::resend(act, row.id))).await;
    assert!(matches!(refused, Err(Error::NotAllowed)));
    sink.set(Mode::Ok);
    stage.act_as(ali, move |act| Box::pin(notices::resend(act, row.id))).await.unwrap();
    deliver_all(&stage, &mailer, "w").await;
    assert_eq!(outbox(&stage).await[0].state, "sent");
    assert_eq!(sink.received().len(), 1);
    let again = stage.act_as(ali, move |act| Box::pin(notices::resend(act, row.id))).await;
    assert!(matches!(again, Err(Error::NotFound)), "what has arrived is not sent again");
}

async fn a_server_that_hangs_or_breaks_off_keeps_nobody_waiting(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    tell(&stage, leyla, Notice::PasswordChanged).await;
    let sink = Sink::open(Mode::Hang).await;
    let mailer = Mailer::smtp_within(&sink.url, std::time::Duration::from_millis(300)).unwrap();
    let begun = std::time::Instant::now();
    deliver_all(&stage, &mailer, "w").await;
    assert!(begun.elapsed().as_secs() < 5);
    let row = outbox(&stage).await.remove(0);
    assert_eq!(row.state, "waiting");
    assert!(row.last_error.as_deref().unwrap().contains("no answer"), "{row:?}");

    sink.set(Mode::Close);
    stage.pass(Duration::minutes(1));
    deliver_all(&stage, &mailer, "w").await;
    sink.set(Mode::Ok);
    stage.pass(Duration::minutes(1));
    deliver_all(&stage, &mailer, "w").await;
    assert_eq!(outbox(&stage).await[0].state, "sent");
    let ids: BTreeSet<String> = sink.received().iter().map(|letter| letter.header("message-id")).collect();
    assert_eq!((sink.received().len(), ids.len()), (3, 1), "repeated, and recognised as the same letter");
}

async fn a_crash_before_the_mark_sends_the_same_letter_again(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    tell(&stage, leyla, Notice::PasswordChanged).await;
    let sink = Sink::open(Mode::Hang).await;
    let mailer = patient(&sink);
    let (service, sending) = (stage.service.clone(), mailer.clone());
    let first = tokio::spawn(async move { deliver(&service, &sending, "first").await });
    while sink.received().is_empty() {
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    first.abort();
    sink.set(Mode::Ok);
    assert_eq!(deliver(&stage.service, &mailer, "second").await.unwrap(), 0, "still leased to the dead worker");
    stage.pass(Duration::minutes(6));
    assert_eq!(deliver(&stage.service, &mailer, "second").await.unwrap(), 1);
    let received = sink.received();
    assert_eq!(received.len(), 2);
    assert_eq!(received[0].header("message-id"), received[1].header("message-id"));
    assert_eq!(outbox(&stage).await[0].state, "sent");
}

async fn whoever_waits_at_the_screen_comes_before_the_crowd(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    for _ in 0..40 {
        tell(&stage, leyla, Notice::AlreadySignedUp).await;
    }
    stage.pass(Duration::seconds(10));
    tell(&stage, leyla, Notice::SignInLink { link: Uuid::now_v7() }).await;
    let sink = Sink::open(Mode::Ok).await;
    deliver(&stage.service, &patient(&sink), "w").await.unwrap();
    let programme = stage.programme.id;
    let sent = stage.look(move |look| Box::pin(notices::outgoing(look, programme, Some("sent"), None))).await.unwrap();
    assert!(sent.iter().any(|o| o.kind == "sign_in_link"), "in the first batch");
}

async fn strangers_see_nothing_of_the_outbox(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    tell(&stage, leyla, Notice::SignInLink { link: Uuid::now_v7() }).await;
    let (ali, sebine, programme) = (stage.ali().await, stage.sebine().await, stage.programme.id);
    let id = outbox(&stage).await[0].id;
    let list = stage.look_as(sebine, move |look| Box::pin(notices::outgoing(look, programme, None, None))).await;
    assert!(matches!(list, Err(Error::NotAllowed)));
    let one = stage.look_as(sebine, move |look| Box::pin(notices::letter(look, id))).await;
    assert!(matches!(one, Err(Error::NotAllowed)));
    let (_, letter) = stage.look_as(ali, move |look| Box::pin(notices::letter(look, id))).await.unwrap();
    assert!(letter.is_none(), "a link that signs Leyla in is for Leyla alone");
    let service = stage.service.clone().showing_letters(true);
    let (_, letter) =
        service.look(stage.who(ali).await, move |look| Box::pin(notices::letter(look, id))).await.unwrap();
    assert!(letter.unwrap().text.contains("/sign-in/link/"));
}
