//! What stands in the letters, whatever somebody typed.

use super::*;

stories! {
    every_kind_of_news_is_a_letter_in_the_language_of_its_reader,
}

/// One of everything that a letter can be about.
pub(super) async fn things(stage: &Stage, person: PersonId) -> (ApplicationId, RosterId, ShiftId, CertificateId) {
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
    let kind = Uuid::now_v7();
    raw.run(
        "insert into certificate_kinds (id, programme_id, code, basis, titles, sentences, terms, active, changed_at)
            values ($1, $2, $3, 'hours', $4, $4, $4, true, $5)",
        vec![kind.into(), programme.into(), kind.simple().to_string().into(), serde_json::json!({}).into(), now.into()],
    )
    .await;
    raw.run(
        "insert into certificates (id, programme_id, person_id, code, kind_id, language, facts, credential, issue,
            status_list, status_index, issued_at, lines)
            values ($1, $2, $3, $4, $8, 'az', $5, '', $7, $7, 7, $6, $9)",
        vec![
            certificate.into(),
            programme.into(),
            person.into(),
            certificate.simple().to_string().into(),
            serde_json::json!({}).into(),
            now.into(),
            list.into(),
            kind.into(),
            serde_json::json!([]).into(),
        ],
    )
    .await;
    // The week is its center's: the next reader needs another one
    raw.run("update rosters set monday = $2 where id = $1", vec![roster.into(), fresh_monday().into()]).await;
    raw.run("update certificates set status_index = $2 where id = $1", vec![certificate.into(), next().into()]).await;
    raw.run("update positions set code = $2 where id = $1", vec![position.into(), position.to_string().into()]).await;
    (application.into(), roster.into(), shift.into(), certificate.into())
}

fn slot(shift: ShiftId) -> domain::rosters::Slot {
    domain::rosters::Slot {
        shift,
        position: Uuid::nil().into(),
        names: domain::language::Texts::default(),
        period: domain::time::Period::new(baku("2026-12-02", "09:00"), baku("2026-12-02", "12:00")).unwrap(),
    }
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
            Notice::RosterChanged { roster, changes: vec![domain::rosters::Change::New { to: slot(shift) }] },
            Notice::RosterWithdrawn { roster },
            Notice::ShiftAssigned { shift },
            Notice::ShiftUnassigned { shift },
            Notice::CertificateIssued { certificate },
            Notice::CertificateRevoked { certificate },
            Notice::CertificateSuspended { certificate },
            Notice::CertificateRestored { certificate },
            Notice::CertificatesWait { count: 3 },
        ];
        let kinds: BTreeSet<&str> = all.iter().map(Notice::kind).collect();
        assert_eq!(kinds.len(), 15, "every kind but the moved application");
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
            assert!(!html.contains("<img") && !html.contains("fonts.googleapis"), "nothing is fetched");
            // To be looked at: one file for each kind and language
            if let Ok(shelf) = std::env::var("LETTERS_TO") {
                let name = format!("{}-{seen:02}.html", language.as_str());
                std::fs::write(std::path::Path::new(&shelf).join(name), html).unwrap();
            }
            seen += 1;
            std::fs::remove_file(&file).unwrap();
        }
        assert_eq!(seen, count);
    }
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
        files: std::env::temp_dir(),
    };
    let mut sent = 0;
    for payload in hostile() {
        let letter = Letter {
            to: (payload.clone(), "leyla@cast.test".into()),
            subject: format!("News for {payload}"),
            text: format!("Dear {payload}\n.\n"),
            html: "<p></p>".into(),
            calendar: None,
            unsubscribe: None,
            list: None,
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
        let expected = [
            "auto-submitted",
            "content-type",
            "date",
            "from",
            "message-id",
            "mime-version",
            "subject",
            "to",
            "x-auto-response-suppress",
        ];
        assert_eq!(names.iter().map(String::as_str).collect::<Vec<_>>(), expected, "{}", letter.data);
        assert_eq!(letter.headers().len(), expected.len(), "none stands twice: {}", letter.data);
        assert!(letter.header("to").ends_with("<leyla@cast.test>"), "{}", letter.header("to"));
        assert_eq!(letter.parts().len(), 2);
    }
}
