//! Stories of certificates: earned, issued once, checked by strangers, taken back.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

mod support;

use chrono::Days;
use domain::certificates::Standing;
use domain::faults::FaultKind;
use domain::ids::{CertificateId, HoursEntryId, PersonId, PositionId, ProgrammeId};
use domain::language::{Language, Texts};
use domain::people::{Name, Person};
use domain::programmes::Programme;
use domain::refusals::Refusal;
use domain::rights::{Role, Who};
use domain::time::Zone;
use programme::certificates::status::StatusList;
use programme::certificates::{self, Certificate, Verdict, check, credential, did, known_key, print};
use programme::signing::{Keys, MasterKey};
use programme::{Error, Result, Settings, centers, people, programmes};
use support::{Stage, azerbaijan, day, position};
use uuid::Uuid;

stories! {
    a_certificate_is_not_issued_before_it_is_earned,
    twenty_at_once_issue_one_certificate,
    a_stranger_sees_every_fact_of_a_genuine_certificate,
    a_certificate_of_the_night_bears_the_date_on_the_wall,
    a_revoked_certificate_says_so_everywhere,
    an_altered_certificate_is_found_out,
    another_programme_has_no_say,
    names_print_as_they_are_or_nothing_is_issued,
    what_is_earned_is_issued_by_itself_once,
    a_rotated_key_still_verifies,
}

/// Serves so many minutes at BAK1, a shift of three hours a day from 2 February on.
async fn serves(stage: &Stage, person: PersonId, minutes: i64) {
    let position = position(&stage.programme, &format!("guide-{}", Uuid::now_v7().simple()), None);
    let at: PositionId = position.id;
    stage
        .system(move |act| {
            let position = position.clone();
            Box::pin(async move { centers::add_position(act, &position).await })
        })
        .await
        .unwrap();
    let (mut left, mut date) = (minutes, day("2026-02-02"));
    while left > 0 {
        let length = left.min(180);
        enter(stage, person, at, date, length).await;
        (left, date) = (left - length, date + Days::new(1));
    }
}

/// A line of the ledger, as attendance writes it.
async fn enter(stage: &Stage, person: PersonId, at: PositionId, date: chrono::NaiveDate, minutes: i64) {
    let id = HoursEntryId(Uuid::now_v7());
    let (programme, center, now) = (stage.programme.id.0, stage.bak1.id.0, stage.now());
    let text = "insert into hours_entries (id, programme_id, person_id, center_id, position_id, date, minutes, note,
        entered_at) values ($1, $2, $3, $4, $5, $6, $7, '', $8)";
    match stage.service.db() {
        programme::sql::Db::Sqlite { .. } => {
            let url = format!("sqlite://{}", stage.folder.join("story.db").display());
            let mut connection = <sqlx::SqliteConnection as sqlx::Connection>::connect(&url).await.unwrap();
            let query = sqlx::query::<sqlx::Sqlite>(text).bind(id.0).bind(programme).bind(person.0).bind(center);
            query.bind(at.0).bind(date).bind(minutes).bind(now).execute(&mut connection).await.unwrap();
        }
        programme::sql::Db::Postgres(pool) => {
            let query = sqlx::query::<sqlx::Postgres>(text).bind(id.0).bind(programme).bind(person.0).bind(center);
            query.bind(at.0).bind(date).bind(minutes).bind(now).execute(pool).await.unwrap();
        }
    }
}

/// Runs a statement with one text, behind the programme's back.
async fn behind_our_back(stage: &Stage, text: &'static str, value: String) {
    match stage.service.db() {
        programme::sql::Db::Sqlite { .. } => {
            let url = format!("sqlite://{}", stage.folder.join("story.db").display());
            let mut connection = <sqlx::SqliteConnection as sqlx::Connection>::connect(&url).await.unwrap();
            sqlx::query::<sqlx::Sqlite>(text).bind(value).execute(&mut connection).await.unwrap();
        }
        programme::sql::Db::Postgres(pool) => {
            sqlx::query::<sqlx::Postgres>(text).bind(value).execute(pool).await.unwrap();
        }
    }
}

async fn issue(stage: &Stage, by: PersonId, to: PersonId) -> Result<CertificateId> {
    stage.act_as(by, move |act| Box::pin(certificates::issue(act, to))).await
}
async fn revoke(stage: &Stage, by: PersonId, id: CertificateId, reason: &'static str) -> Result<()> {
    stage.act_as(by, move |act| Box::pin(certificates::revoke(act, id, reason))).await
}
async fn only(stage: &Stage, person: PersonId) -> Certificate {
    let mut all = stage.look_as(person, |look| Box::pin(certificates::mine(look))).await.unwrap();
    assert_eq!(all.len(), 1);
    all.remove(0)
}
/// What a stranger is told of a code.
async fn by_code(stage: &Stage, code: &str) -> Verdict {
    let code = code.to_owned();
    let look = stage
        .service
        .look(Who::anyone(), move |look| Box::pin(async move { certificates::by_code(look, &code).await }));
    look.await.unwrap()
}
/// What a stranger is told of a signed record.
async fn checked(stage: &Stage, token: &str) -> Verdict {
    let token = token.to_owned();
    let look = stage.service.look(Who::anyone(), move |look| Box::pin(async move { check(look, &token).await }));
    look.await.unwrap()
}
/// The sheet that everybody with the code can print.
async fn sheet(stage: &Stage, certificate: &Certificate) -> Result<print::Sheet> {
    let code = certificate.code.clone();
    stage.service.look(Who::anyone(), move |look| Box::pin(async move { check::sheet(look, &code).await })).await
}
/// Leyla, who has served what the programme asks for, the manager who issued her certificate, and the certificate.
async fn leyla(stage: &Stage) -> (PersonId, PersonId, Certificate) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    serves(stage, leyla, 100 * 60).await;
    let sebine = stage.sebine().await;
    issue(stage, sebine, leyla).await.unwrap();
    let certificate = only(stage, leyla).await;
    (leyla, sebine, certificate)
}

async fn a_certificate_is_not_issued_before_it_is_earned(stage: Stage) {
    let (leyla, sebine) = (stage.person("Leyla", "Əliyeva").await, stage.sebine().await);
    let none = issue(&stage, sebine, leyla).await;
    assert!(matches!(none, Err(Error::Refused(Refusal::NotEarned { missing: 6000 }))));
    serves(&stage, leyla, 100 * 60 - 1).await;
    let nearly = issue(&stage, sebine, leyla).await;
    assert!(matches!(nearly, Err(Error::Refused(Refusal::NotEarned { missing: 1 }))));
    let way = stage.look_as(leyla, move |look| Box::pin(certificates::progress(look, leyla))).await.unwrap();
    assert_eq!((way.served, way.percent()), (5999, 99));
    serves(&stage, leyla, 1).await;
    issue(&stage, sebine, leyla).await.unwrap();
    assert!(matches!(issue(&stage, sebine, leyla).await, Err(Error::Refused(Refusal::AlreadyIssued))));
    let elvin = stage.person("Elvin", "Məmmədov").await;
    let peek = stage.look_as(elvin, move |look| Box::pin(certificates::progress(look, leyla))).await;
    assert!(matches!(peek, Err(Error::NotAllowed)));
}

async fn twenty_at_once_issue_one_certificate(stage: Stage) {
    let (leyla, sebine) = (stage.person("Leyla", "Əliyeva").await, stage.sebine().await);
    serves(&stage, leyla, 100 * 60).await;
    let outcomes = futures::future::join_all((0..20).map(|_| issue(&stage, sebine, leyla))).await;
    assert_eq!(outcomes.iter().filter(|o| o.is_ok()).count(), 1);
    for outcome in outcomes.into_iter().filter_map(Result::err) {
        assert!(matches!(outcome, Error::Refused(Refusal::AlreadyIssued)), "{outcome}");
    }
    only(&stage, leyla).await;
}

async fn a_stranger_sees_every_fact_of_a_genuine_certificate(stage: Stage) {
    let (leyla, _, certificate) = leyla(&stage).await;
    let typed = certificates::code::grouped(&certificate.code).to_uppercase();
    let verdict = by_code(&stage, &typed).await;
    assert_eq!(verdict.standing, Standing::Genuine);
    let facts = verdict.facts.unwrap();
    assert_eq!(facts.person_name, "Leyla Əliyeva");
    assert_eq!((facts.minutes, facts.from, facts.until), (6000, day("2026-02-02"), day("2026-03-07")));
    assert_eq!((facts.programme_name.as_str(), facts.language.as_str()), ("ASAN Könüllüləri", "az"));
    assert_eq!(facts.center_name, "Bakı center");
    assert!(facts.criteria.contains("100 saat"), "{}", facts.criteria);
    let person = stage.look(move |look| Box::pin(people::find(look, leyla))).await.unwrap();
    assert!(facts.recipient.unwrap().is(&person.email));
    assert!(!certificate.credential.contains(&person.email), "the address is only there as a salted hash");
    assert_eq!(checked(&stage, &certificate.credential).await.standing, Standing::Genuine);

    let sheet_of = sheet(&stage, &certificate).await.unwrap();
    assert_eq!(sheet_of.signatories.len(), 1, "the manager; the center has no coordinator yet");
    let first = print::pdf(&sheet_of).unwrap();
    assert_eq!(print::carried(&first).as_deref(), Some(certificate.credential.as_str()));
    stage.nigar().await;
    let again = sheet(&stage, &certificate).await.unwrap();
    assert!(print::pdf(&again).unwrap() == first, "the same bytes, whoever works there now");

    for unknown in ["", "abc", "00000000000000000000000000000000", "' or 1 = 1 --"] {
        assert_eq!(by_code(&stage, unknown).await.standing, Standing::Unknown, "{unknown}");
    }
}

async fn bit(stage: &Stage, certificate: &Certificate) -> bool {
    let place = certificate.paper.as_ref().unwrap().facts.place;
    let list =
        stage.service.look(Who::anyone(), |look| Box::pin(certificates::status_list(look, place.list))).await.unwrap();
    let document = certificates::did_document(&stage.service);
    let keys = did::keys_of(&document);
    let known = |kid: &str| keys.iter().find(|(name, _)| name == kid).map(|(_, key)| *key);
    StatusList::read(&list, known).unwrap().revoked(place.index as usize).unwrap()
}

async fn a_certificate_of_the_night_bears_the_date_on_the_wall(stage: Stage) {
    // In Baku the 24th has begun; in Greenwich it is still the 23rd
    stage.set(support::baku("2026-11-24", "01:30"));
    let (_, _, certificate) = leyla(&stage).await;
    let verdict = by_code(&stage, &certificate.code).await;
    assert_eq!(verdict.facts.unwrap().issued_at.to_rfc3339(), "2026-11-24T01:30:00+04:00");
    let printed = sheet(&stage, &certificate).await.unwrap();
    assert!(printed.facts.iter().any(|(_, text)| text.contains("24")), "{:?}", printed.facts);
}

async fn a_revoked_certificate_says_so_everywhere(stage: Stage) {
    let (leyla, sebine, certificate) = leyla(&stage).await;
    let nigar = stage.nigar().await;
    assert!(!bit(&stage, &certificate).await);
    assert!(matches!(revoke(&stage, nigar, certificate.id, "no").await, Err(Error::NotAllowed)));
    let Err(Error::Faulty(faults)) = revoke(&stage, sebine, certificate.id, "  ").await else { panic!("no reason") };
    assert_eq!(faults[0].kind, FaultKind::Required);
    revoke(&stage, sebine, certificate.id, "Ad səhv yazılıb").await.unwrap();
    let again = revoke(&stage, sebine, certificate.id, "again").await;
    assert!(matches!(again, Err(Error::Refused(Refusal::AlreadyRevoked))));

    let verdict = by_code(&stage, &certificate.code).await;
    assert_eq!(verdict.standing, Standing::Revoked);
    assert!(verdict.facts.is_some() && verdict.revoked_at == Some(stage.now()));
    assert_eq!(checked(&stage, &certificate.credential).await.standing, Standing::Revoked);
    assert!(bit(&stage, &certificate).await);
    let mine = only(&stage, leyla).await;
    assert_eq!((mine.standing, mine.reason.as_deref()), (Standing::Revoked, Some("Ad səhv yazılıb")));

    // Never again by itself, but by hand, and then as another certificate
    assert_eq!(certificates::issue_due(&stage.service).await.unwrap(), 0);
    let programme = stage.programme.id;
    let due = stage.look_as(sebine, move |look| Box::pin(certificates::due(look, programme))).await.unwrap();
    assert_eq!(due.len(), 1);
    issue(&stage, sebine, leyla).await.unwrap();
    assert!(matches!(issue(&stage, sebine, leyla).await, Err(Error::Refused(Refusal::AlreadyIssued))));
    let all = stage.look_as(leyla, |look| Box::pin(certificates::mine(look))).await.unwrap();
    assert_eq!(all.iter().map(|one| one.standing).collect::<Vec<_>>(), [Standing::Genuine, Standing::Revoked]);
    assert_eq!(by_code(&stage, &all[0].code).await.standing, Standing::Genuine);
    assert_eq!(by_code(&stage, &all[1].code).await.standing, Standing::Revoked);
    let list =
        stage.look_as(sebine, move |look| Box::pin(certificates::of_programme(look, programme, "eliyeva", None))).await;
    assert_eq!(list.unwrap().len(), 2);
}

async fn an_altered_certificate_is_found_out(stage: Stage) {
    let (_, _, certificate) = leyla(&stage).await;
    let token = &certificate.credential;
    let parts: Vec<&str> = token.split('.').collect();
    let decode = |text: &str| data_encoding::BASE64URL_NOPAD.decode(text.as_bytes()).unwrap();
    let payload = String::from_utf8(decode(parts[1])).unwrap();
    assert!(payload.contains("Leyla Əliyeva"));
    let other = data_encoding::BASE64URL_NOPAD.encode(payload.replace("Leyla", "Aysel").as_bytes());
    let forged = format!("{}.{other}.{}", parts[0], parts[2]);
    let unsigned = format!("{}.{other}.", data_encoding::BASE64URL_NOPAD.encode(br#"{"alg":"none","typ":"JWT"}"#));
    for altered in [forged.as_str(), unsigned.as_str(), &token[..token.len() - 3]] {
        assert_eq!(
            checked(&stage, altered).await,
            Verdict { standing: Standing::Altered, facts: None, revoked_at: None }
        );
    }
    let stranger = ed25519_dalek::SigningKey::from_bytes(&[9; 32]);
    let facts = certificate.paper.clone().unwrap().facts;
    let foreign = credential::sign(&facts, &stranger, "k1", "https://elsewhere.example");
    for unknown in ["", "hello", "a.b.c", &foreign] {
        assert_ne!(checked(&stage, unknown).await.standing, Standing::Genuine);
    }
    // Somebody with the database in hand changes the record: the page says so
    behind_our_back(&stage, "update certificates set credential = $1", forged).await;
    assert_eq!(by_code(&stage, &certificate.code).await.standing, Standing::Altered);
    assert_eq!(only(&stage, certificate.person).await.standing, Standing::Altered);
    let sheet = sheet(&stage, &certificate).await;
    assert!(matches!(sheet, Err(Error::NotFound)), "nothing altered is printed");
}

async fn another_programme_has_no_say(stage: Stage) {
    let pakistan = Programme {
        code: "pk".into(),
        names: Texts::default().with(Language::Ur, "آسان رضاکار"),
        zone: Zone::parse("Asia/Karachi").unwrap(),
        ..azerbaijan()
    };
    let id: ProgrammeId = pakistan.id;
    stage
        .system(move |act| {
            let pakistan = pakistan.clone();
            Box::pin(async move { programmes::add(act, &pakistan).await })
        })
        .await
        .unwrap();
    let stranger = stage.person("Bilal", "Khan").await;
    stage
        .system(move |act| {
            Box::pin(async move { people::grant(act, id, stranger, Role::Manager, None).await.map(drop) })
        })
        .await
        .unwrap();
    let (leyla, _, certificate) = leyla(&stage).await;
    assert!(matches!(issue(&stage, stranger, leyla).await, Err(Error::NotAllowed)));
    assert!(matches!(revoke(&stage, stranger, certificate.id, "mine now").await, Err(Error::NotAllowed)));
    let ours = stage.programme.id;
    let list = stage.look_as(stranger, move |look| Box::pin(certificates::of_programme(look, ours, "", None))).await;
    assert!(matches!(list, Err(Error::NotAllowed)));
    assert_eq!(by_code(&stage, &certificate.code).await.standing, Standing::Genuine);
}

async fn named(stage: &Stage, given: &str) -> PersonId {
    let person = Person {
        id: PersonId(Uuid::now_v7()),
        programme: stage.programme.id,
        name: Name { given: given.into(), surname: String::new(), fathers: String::new() },
        birth_date: None,
        email: format!("{}@cast.test", Uuid::now_v7().simple()),
        phone: String::new(),
        language: Language::Ur,
    };
    let id = person.id;
    stage
        .system(move |act| {
            let person = person.clone();
            Box::pin(async move { people::sign_up::add(act, &person, None).await })
        })
        .await
        .unwrap();
    serves(stage, id, 100 * 60).await;
    id
}

async fn names_print_as_they_are_or_nothing_is_issued(stage: Stage) {
    let sebine = stage.sebine().await;
    for name in ["<script>alert(1)</script>", "'; drop table certificates; --", "عائشہ صدیقہ", "Ŵ İıiI", "{{7*7}}"]
    {
        let person = named(&stage, name).await;
        issue(&stage, sebine, person).await.unwrap();
        let certificate = only(&stage, person).await;
        assert_eq!(by_code(&stage, &certificate.code).await.facts.unwrap().person_name, name);
        let sheet = sheet(&stage, &certificate).await.unwrap();
        assert_eq!(sheet.language, Language::Az, "the programme speaks no Urdu here");
        print::pdf(&sheet).unwrap();
    }
    for (name, shown) in [("王小明", "王"), ("\u{202e}gnirts", "U+202E"), ("😀", "U+1F600")] {
        let person = named(&stage, name).await;
        let Err(Error::Refused(Refusal::Unprintable { characters })) = issue(&stage, sebine, person).await else {
            panic!("{name} was issued");
        };
        assert!(characters.contains(shown), "{characters}");
        let none = stage.look_as(person, |look| Box::pin(certificates::mine(look))).await.unwrap();
        assert!(none.is_empty(), "nothing is issued by half");
    }
    let person = named(&stage, &"long ".repeat(300)).await;
    assert!(matches!(issue(&stage, sebine, person).await, Err(Error::Refused(Refusal::TooLongToPrint))));
    assert_eq!(certificates::issue_due(&stage.service).await.unwrap(), 0, "they wait for people");
}

async fn what_is_earned_is_issued_by_itself_once(stage: Stage) {
    let (leyla, elvin) = (stage.person("Leyla", "Əliyeva").await, stage.person("Elvin", "Məmmədov").await);
    serves(&stage, leyla, 100 * 60).await;
    serves(&stage, elvin, 99 * 60).await;
    let both = tokio::join!(certificates::issue_due(&stage.service), certificates::issue_due(&stage.service));
    assert_eq!(both.0.unwrap() + both.1.unwrap(), 1);
    only(&stage, leyla).await;
    assert!(stage.look_as(elvin, |look| Box::pin(certificates::mine(look))).await.unwrap().is_empty());
    let since = stage.now() - chrono::Duration::hours(1);
    let notice = domain::notices::Notice::CertificateIssued { certificate: CertificateId(Uuid::nil()) };
    let told = stage
        .look(move |look| Box::pin(async move { programme::notices::told_since(look, leyla, &notice, since).await }))
        .await;
    assert_eq!(told.unwrap(), 1);
}

async fn a_rotated_key_still_verifies(stage: Stage) {
    let (_, _, certificate) = leyla(&stage).await;
    let (old, new) = ([7; 32], [8; 32]);
    let key = |id: &str, secret| MasterKey { id: id.into(), secret };
    let rotated = Keys::new(vec![key("k2", new), key("k1", old)]).unwrap();
    assert!(credential::read(&certificate.credential, |kid| known_key(&rotated, kid)).is_ok());
    let lost = Keys::new(vec![key("k2", new)]).unwrap();
    assert!(credential::read(&certificate.credential, |kid| known_key(&lost, kid)).is_err());
    let settings = Settings {
        public_url: "http://konullu.test".into(),
        mail_from: "x@konullu.test".into(),
        files: std::env::temp_dir(),
    };
    let service = programme::Service::new(stage.service.db().clone(), stage.service.clock().clone(), rotated, settings);
    let keys = did::keys_of(&certificates::did_document(&service));
    assert_eq!(
        keys.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(),
        ["did:web:konullu.test#k2", "did:web:konullu.test#k1"]
    );
}
