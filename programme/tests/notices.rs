//! Stories of telling: a message is a row before it is a letter, and it reaches its reader once.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

mod support;

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
    every_kind_of_news_is_a_letter_in_the_language_of_its_reader,
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

/// One of everything that a letter can be about.
async fn things(stage: &Stage, person: PersonId) -> (ApplicationId, RosterId, ShiftId, CertificateId) {
    let [intake, application, placement, roster, position, shift, certificate] = [(); 7].map(|()| Uuid::now_v7());
    let (programme, center, now) = (stage.programme.id, stage.bak1.id, stage.now());
    let guide =
        domain::centers::Position { id: position.into(), ..support::position(&stage.programme, "queue-guide", None) };
    stage
        .system(move |act| {
            let guide = guide.clone();
            Box::pin(async move { programme::centers::add_position(act, &guide).await })
        })
        .await
        .unwrap();
    let mut raw = Raw::open(&stage.url).await;
    let names = serde_json::json!({"en": "Autumn"});
    let (from, until) = (Value::from(day("2026-12-01")), Value::from(day("2027-03-01")));
    raw.run(
        "insert into intakes (id, programme_id, code, titles, summaries, opens_at, closes_at, min_age, max_age,
            starts_on, ends_on, created_at) values ($1, $2, $3, $4, $4, $5, $5, 18, 29, $6, $7, $5)",
        vec![
            intake.into(),
            programme.into(),
            intake.to_string().into(),
            names.into(),
            now.into(),
            from.clone(),
            until.clone(),
        ],
    )
    .await;
    raw.run(
        "insert into applications (id, programme_id, intake_id, person_id, stage, draft, created_at, changed_at)
            values ($1, $2, $3, $4, 'placed', $5, $6, $6)",
        vec![
            application.into(),
            programme.into(),
            intake.into(),
            person.into(),
            serde_json::json!({}).into(),
            now.into(),
        ],
    )
    .await;
    raw.run(
        "insert into placements (id, programme_id, person_id, center_id, application_id, state, starts_on, ends_on,
            badge, created_at) values ($1, $2, $3, $4, $5, 'active', $6, $7, 'B', $8)",
        vec![
            placement.into(),
            programme.into(),
            person.into(),
            center.into(),
            application.into(),
            from,
            until,
            now.into(),
        ],
    )
    .await;
    raw.run(
        "insert into rosters (id, programme_id, center_id, monday, state, created_at)
            values ($1, $2, $3, $4, 'published', $5)",
        vec![roster.into(), programme.into(), center.into(), day("2026-11-30").into(), now.into()],
    )
    .await;
    raw.run(
        "insert into shifts (id, programme_id, center_id, roster_id, position_id, date, starts_at, ends_at, places,
            published, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, 2, true, $9)",
        vec![
            shift.into(),
            programme.into(),
            center.into(),
            roster.into(),
            position.into(),
            day("2026-12-02").into(),
            baku("2026-12-02", "09:00").into(),
            baku("2026-12-02", "12:00").into(),
            now.into(),
        ],
    )
    .await;
    let list = next();
    raw.run(
        "insert into status_lists (number, programme_id, created_at) values ($1, $2, $3)",
        vec![list.into(), programme.into(), now.into()],
    )
    .await;
    raw.run(
        "insert into certificates (id, programme_id, person_id, code, kind, language, facts, credential, issue,
            status_list, status_index, issued_at) values ($1, $2, $3, $4, 'service', 'az', $5, '', $7, $7, 7, $6)",
        vec![
            certificate.into(),
            programme.into(),
            person.into(),
            certificate.simple().to_string().into(),
            serde_json::json!({}).into(),
            now.into(),
            list.into(),
        ],
    )
    .await;
    // The week is its center's: the next reader needs another one
    raw.run("update rosters set monday = $2 where id = $1", vec![roster.into(), fresh_monday().into()]).await;
    raw.run("update certificates set status_index = $2 where id = $1", vec![certificate.into(), next().into()]).await;
    raw.run("update positions set code = $2 where id = $1", vec![position.into(), position.to_string().into()]).await;
    (application.into(), roster.into(), shift.into(), certificate.into())
}

fn next() -> i64 {
    static NEXT: std::sync::atomic::AtomicI64 = std::sync::atomic::AtomicI64::new(100);
    NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed)
}
fn fresh_monday() -> chrono::NaiveDate {
    day("2027-01-04") + chrono::Days::new(7 * u64::try_from(next()).unwrap())
}

async fn every_kind_of_news_is_a_letter_in_the_language_of_its_reader(stage: Stage) {
    let folder = stage.folder.join("mail");
    let mailer = Mailer::Files(folder.clone());
    for language in Language::ALL {
        let reader = stage.person("Leyla", language.as_str()).await;
        stage.act_as(reader, move |act| Box::pin(sessions::choose_language(act, *language))).await.unwrap();
        let (application, roster, shift, certificate) = things(&stage, reader).await;
        let mut all = vec![
            Notice::ConfirmEmail { link: Uuid::now_v7() },
            Notice::SignInLink { link: Uuid::now_v7() },
            Notice::AlreadySignedUp,
            Notice::PasswordChanged,
            Notice::ApplicationReceived { application },
            Notice::RosterPublished { roster },
            Notice::RosterWithdrawn { roster },
            Notice::ShiftAssigned { shift },
            Notice::ShiftUnassigned { shift },
            Notice::CertificateIssued { certificate },
            Notice::CertificateRevoked { certificate },
        ];
        let kinds: BTreeSet<&str> = all.iter().map(Notice::kind).collect();
        assert_eq!(kinds.len(), 11, "every kind but the moved application");
        all.extend(At::ALL.iter().map(|stage| Notice::ApplicationMoved { application, stage: *stage }));
        let count = all.len();
        for notice in all {
            tell(&stage, reader, notice).await;
        }
        assert_eq!(deliver_all(&stage, &mailer, "w").await, count);
        let dead: Vec<_> = outbox(&stage).await.into_iter().filter(|o| o.state != "sent").collect();
        assert!(dead.is_empty(), "{dead:?}");

        let mut seen = 0;
        for file in std::fs::read_dir(&folder).unwrap() {
            let file = file.unwrap().path();
            let letter = Received { recipients: vec![], data: std::fs::read_to_string(&file).unwrap() };
            let id = file.file_stem().unwrap().to_str().unwrap();
            assert_eq!(letter.header("message-id"), format!("<{id}@konullu.test>"), "made from the row");
            assert_eq!(letter.header("auto-submitted"), "auto-generated");
            assert!(letter.header("date").contains("23 Nov 2026"), "{}", letter.header("date"));
            assert!(!letter.header("subject").is_empty());
            let [(text_kind, text), (html_kind, html)] = &letter.parts()[..] else { panic!("two parts") };
            assert_eq!((text_kind.as_str(), html_kind.as_str()), ("text/plain", "text/html"));
            let link = text.lines().find(|line| line.starts_with("http://konullu.test/")).expect("the link as text");
            assert!(html.contains(&format!("href=\"{link}\"")), "the button leads to the same place");
            assert!(html.contains(&format!("lang=\"{}\" dir=\"{}\"", language.as_str(), language.dir())), "{html}");
            assert!(text.contains("Leyla") && text.lines().count() >= 9, "complete without the other part: {text}");
            seen += 1;
            std::fs::remove_file(&file).unwrap();
        }
        assert_eq!(seen, count);
    }
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

/// What somebody could type to add a recipient, a header or a second letter.
fn hostile() -> Vec<String> {
    let bare = [
        "Bcc: thief@evil.test",
        "To: thief@evil.test",
        "<thief@evil.test>",
        "\", <thief@evil.test>, \"",
        "thief@evil.test,",
        "Leyla <thief@evil.test>",
        "Subject: x\r\n\r\nbody",
        ".\r\nMAIL FROM:<a@b.test>",
        "=?utf-8?q?=0D=0ABcc:_thief@evil.test?=",
        "Content-Type: text/html",
    ];
    let glue = ["\r\n", "\n", "\r", "\u{2028}", "\0\r\n", "\r\n ", "\t\r\n", "%0d%0a", "\u{85}", " "];
    let mut all: Vec<String> =
        bare.iter().flat_map(|text| glue.iter().map(move |glue| format!("Leyla{glue}{text}"))).collect();
    all.extend([
        "<script>alert(1)</script>".to_owned(),
        "\u{202e}ayleL".to_owned(),
        "Ə".repeat(5000),
        "a ".repeat(2000),
    ]);
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_a_name_holds_the_letter_has_one_recipient_and_its_own_headers() {
    let sink = Sink::open(Mode::Ok).await;
    let mailer = patient(&sink);
    let settings = programme::Settings {
        public_url: "http://konullu.test".into(),
        mail_from: "Könüllü <no-reply@konullu.test>".into(),
    };
    let mut sent = 0;
    for payload in hostile() {
        let letter = Letter {
            to: (payload.clone(), "leyla@cast.test".into()),
            subject: format!("News for {payload}"),
            text: format!("Dear {payload}\n.\n"),
            html: "<p></p>".into(),
        };
        // Not taking it is as good as taking it harmlessly
        let id = NoticeId(Uuid::now_v7());
        sent += usize::from(mailer.send(&settings, id, &letter, support::monday_morning()).await.is_ok());
    }
    let received = sink.received();
    assert_eq!(received.len(), sent);
    assert!(sent >= 100, "only {sent} letters left");
    for letter in received {
        assert_eq!(letter.recipients, ["<leyla@cast.test>"], "{}", letter.data);
        let names: BTreeSet<String> = letter.headers().into_iter().map(|(name, _)| name).collect();
        let expected =
            ["auto-submitted", "content-type", "date", "from", "message-id", "mime-version", "subject", "to"];
        assert_eq!(names.iter().map(String::as_str).collect::<Vec<_>>(), expected, "{}", letter.data);
        assert_eq!(letter.headers().len(), expected.len(), "none stands twice: {}", letter.data);
        assert!(letter.header("to").ends_with("<leyla@cast.test>"), "{}", letter.header("to"));
        assert_eq!(letter.parts().len(), 2);
    }
}
