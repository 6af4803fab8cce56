//! What a mail server may do to us: no cover, a wrong certificate, hours of silence, a bound of its own.

use super::letters::things;
use super::*;
use programme::Service;
use programme::notices::delivery::Provider;
use programme::signing::{Keys, MasterKey};
use programme::sql::Db;
use std::time::Duration as Time;
use support::smtp_sink::{Cover, certificate};

stories! {
    a_letter_goes_only_under_cover_to_a_server_that_proves_its_name,
    a_server_that_was_not_reached_costs_no_letter_its_life,
    letters_share_connections_and_never_take_the_place_of_another,
    a_server_that_hangs_holds_up_nobody_who_acts,
    a_server_that_counts_letters_gets_no_more_than_it_takes,
    two_servers_on_one_database_send_each_letter_once,
    a_letter_says_of_which_list_it_is_and_how_that_ends,
}

/// Another address of this machine, so that nothing may go in the clear.
const ELSEWHERE: &str = "127.0.0.2";

fn provider(sink: &Sink, authorities: Option<Vec<u8>>) -> Provider {
    let url = sink.url.replacen("://", "://konullu:secret@", 1);
    Provider { patience: Time::from_secs(5), authorities, ..Provider::new(&url) }
}

async fn a_letter_goes_only_under_cover_to_a_server_that_proves_its_name(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    tell(&stage, leyla, Notice::PasswordChanged).await;
    let (known, acceptor) = certificate(ELSEWHERE);
    let (_, stranger) = certificate(ELSEWHERE);
    let (other_name, misnamed) = certificate("mail.example.test");
    for (what, cover, authorities) in [
        ("no STARTTLS", Cover::Plain, None),
        ("no STARTTLS, though its certificate would be known", Cover::Plain, Some(known.clone())),
        ("nobody vouches for it", Cover::StartTls(stranger.clone()), Some(known.clone())),
        ("nobody vouches for it, TLS at once", Cover::Tls(stranger), None),
        ("it is somebody else", Cover::StartTls(misnamed.clone()), Some(other_name.clone())),
        ("it is somebody else, TLS at once", Cover::Tls(misnamed), Some(other_name)),
    ] {
        let sink = Sink::open_at(ELSEWHERE, cover, Mode::Ok).await;
        deliver_all(&stage, &Mailer::through(&provider(&sink, authorities)).unwrap(), "w").await;
        let row = outbox(&stage).await.remove(0);
        assert_eq!(row.state, "waiting", "{what}: {row:?}");
        assert!(sink.received().is_empty(), "{what}");
        let said: Vec<String> = sink.talks().concat();
        assert!(said.iter().all(|line| line.starts_with("EHLO") || line == "STARTTLS"), "{what}: {said:?}");
        stage.pass(Duration::hours(1));
    }
    for cover in [Cover::StartTls(acceptor.clone()), Cover::Tls(acceptor)] {
        let sink = Sink::open_at(ELSEWHERE, cover, Mode::Ok).await;
        tell(&stage, leyla, Notice::AlreadySignedUp).await;
        deliver_all(&stage, &Mailer::through(&provider(&sink, Some(known.clone()))).unwrap(), "w").await;
        assert!(!sink.received().is_empty());
        assert!(sink.talks().concat().iter().any(|line| line.starts_with("AUTH PLAIN")));
    }
    assert!(outbox(&stage).await.iter().all(|o| o.state == "sent"));
}

async fn a_server_that_was_not_reached_costs_no_letter_its_life(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    tell(&stage, leyla, Notice::PasswordChanged).await;
    let closed = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let nobody = Mailer::smtp(&format!("smtp://{closed}")).unwrap();
    for _ in 0..48 {
        deliver_all(&stage, &nobody, "w").await;
        stage.pass(Duration::hours(1));
    }
    let row = outbox(&stage).await.remove(0);
    assert_eq!(row.state, "waiting", "after two days: {row:?}");
    let sink = Sink::open(Mode::Ok).await;
    deliver_all(&stage, &patient(&sink), "w").await;
    assert_eq!((sink.count(), outbox(&stage).await[0].state.as_str()), (1, "sent"));
}

async fn letters_share_connections_and_never_take_the_place_of_another(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    for _ in 0..40 {
        tell(&stage, leyla, Notice::PasswordChanged).await;
    }
    let sink = Sink::open(Mode::Ok).await;
    deliver_all(&stage, &patient(&sink), "w").await;
    assert_eq!(sink.count(), 40);
    assert!(sink.talks().len() <= 8, "{} connections", sink.talks().len());

    // An answer that comes too late is not taken for the answer to the next letter
    tell(&stage, leyla, Notice::PasswordChanged).await;
    let late = Sink::open(Mode::Late(Time::from_millis(600))).await;
    let mailer = Mailer::smtp_within(&late.url, Time::from_millis(300)).unwrap();
    deliver_all(&stage, &mailer, "w").await;
    assert_eq!(outbox(&stage).await[0].state, "waiting");
    late.set(Mode::Refuse(550));
    tell(&stage, leyla, Notice::AlreadySignedUp).await;
    tokio::time::sleep(Time::from_millis(400)).await;
    deliver(&stage.service, &mailer, "w").await.unwrap();
    let refused = outbox(&stage).await.remove(0);
    assert_eq!((refused.kind.as_str(), refused.state.as_str()), ("already_signed_up", "dead"), "{refused:?}");
}

async fn a_server_that_hangs_holds_up_nobody_who_acts(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    for _ in 0..10 {
        tell(&stage, leyla, Notice::PasswordChanged).await;
    }
    let sink = Sink::open(Mode::Hang).await;
    let (service, mailer) = (stage.service.clone(), patient(&sink));
    let sending = tokio::spawn(async move { deliver(&service, &mailer, "w").await });
    while sink.count() == 0 {
        tokio::time::sleep(Time::from_millis(5)).await;
    }
    for _ in 0..30 {
        tell(&stage, leyla, Notice::AlreadySignedUp).await;
        outbox(&stage).await;
    }
    assert!(!sending.is_finished(), "all of it while the mail server was silent");
    sending.abort();
}

async fn a_server_that_counts_letters_gets_no_more_than_it_takes(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    for _ in 0..40 {
        tell(&stage, leyla, Notice::PasswordChanged).await;
    }
    let sink = Sink::open(Mode::Ok).await;
    let counted = Provider { per_minute: Some(60), ..Provider::new(&sink.url) };
    let mailer = Mailer::through(&counted).unwrap();
    let began = std::time::Instant::now();
    deliver_all(&stage, &mailer, "w").await;
    let most = 10 + usize::try_from(began.elapsed().as_secs()).unwrap() + 1;
    assert!((7..=most).contains(&sink.count()), "{}", sink.count());
    assert_eq!(outbox(&stage).await.iter().filter(|o| o.state == "waiting").count(), 40 - sink.count());
}

async fn two_servers_on_one_database_send_each_letter_once(stage: Stage) {
    if stage.service.db().is_sqlite() {
        // A file has one server
        return;
    }
    let keys = Keys::new(vec![MasterKey { id: "k1".into(), secret: [7; 32] }]).unwrap();
    let db = Db::open(&stage.url).await.unwrap();
    let other = Service::new(db, stage.service.clock().clone(), keys, stage.service.settings().clone());
    let leyla = stage.person("Leyla", "Əliyeva").await;
    for _ in 0..120 {
        tell(&stage, leyla, Notice::PasswordChanged).await;
    }
    let sink = Sink::open(Mode::Ok).await;
    let (here, there) = (patient(&sink), patient(&sink));
    // Each takes again and again, also when the other one holds all that waits, until everything has arrived
    let arrived = || sink.count() >= 120;
    let all = |service: Service, mailer: Mailer, name: &'static str| async move {
        let mut count = 0;
        while !arrived() {
            count += deliver(&service, &mailer, name).await.unwrap();
        }
        count
    };
    let (a, b) = tokio::join!(all(stage.service.clone(), here, "here"), all(other, there, "there"));
    let ids: BTreeSet<String> = sink.received().iter().map(|letter| letter.header("message-id")).collect();
    assert_eq!((a + b, sink.count(), ids.len()), (120, 120, 120));
}

async fn a_letter_says_of_which_list_it_is_and_how_that_ends(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    let (_, _, shift, _) = things(&stage, leyla).await;
    tell(&stage, leyla, Notice::ShiftAssigned { shift }).await;
    tell(&stage, leyla, Notice::PasswordChanged).await;
    let sink = Sink::open(Mode::Ok).await;
    deliver_all(&stage, &patient(&sink), "w").await;
    let received = sink.received();
    let has = |letter: &Received, name: &str| letter.headers().iter().any(|(n, _)| n == name);
    let (about_shift, about_account): (Vec<_>, Vec<_>) = received.iter().partition(|letter| has(letter, "list-id"));
    let [about_shift] = about_shift[..] else { panic!("{received:?}") };
    assert_eq!(about_shift.header("list-id"), "<shift.konullu.test>");
    assert!(about_shift.header("list-unsubscribe").starts_with("<http://konullu.test/unsubscribe/"));
    assert_eq!(about_shift.header("list-unsubscribe-post"), "List-Unsubscribe=One-Click");
    assert_eq!(about_shift.header("auto-submitted"), "auto-generated");
    assert!(about_account.len() == 1 && !has(about_account[0], "list-unsubscribe"), "the account has no end");
}
