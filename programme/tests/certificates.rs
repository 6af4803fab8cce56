//! Stories of certificates: earned, approved by a second person, checked by strangers, taken back.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "certificates/book.rs"]
mod book;
#[path = "certificates/cast.rs"]
mod cast;
#[path = "certificates/designs.rs"]
mod designs;
#[path = "certificates/kinds.rs"]
mod kinds;
#[path = "certificates/moves.rs"]
mod moves;
#[path = "certificates/names.rs"]
mod names;
#[path = "certificates/presented.rs"]
mod presented;
#[path = "certificates/proposals.rs"]
mod proposals;
#[path = "certificates/signatures.rs"]
mod signatures;
mod support;

use book::*;
use cast::*;
use designs::*;
use domain::certificates::Move;
use domain::certificates::Standing;
use domain::ids::{CertificateId, ProgrammeId};
use domain::language::{Language, Texts};
use domain::notices::Notice;
use domain::programmes::Programme;
use domain::refusals::Refusal;
use domain::rights::Role;
use domain::time::Zone;
use kinds::*;
use moves::*;
use names::*;
use presented::*;
use programme::certificates::status::Purpose;
use programme::certificates::{self, Verdict, credential, did, known_key, print};
use programme::signing::{Keys, MasterKey};
use programme::{Error, Result, Settings, people, programmes};
use proposals::*;
use signatures::*;
use support::{Stage, azerbaijan, day};
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
    what_is_earned_is_proposed_by_itself_once,
    a_rotated_key_still_verifies,
    nobody_approves_their_own_nor_what_they_proposed,
    a_whole_term_is_issued_at_once_with_progress,
    what_was_declined_is_not_proposed_again_by_itself,
    what_is_no_longer_earned_is_not_issued,
    a_second_person_decides_about_what_was_issued,
    a_suspended_certificate_comes_back,
    a_corrected_name_is_a_new_version_and_the_old_one_says_so,
    the_figures_stand_on_lines_of_the_ledger,
    a_holder_shows_a_picture_or_none,
    a_kind_has_its_own_rules_words_and_end,
    a_course_and_a_placement_earn_theirs,
    thanks_are_by_hand_and_say_what_for,
    a_kind_is_kept_by_administrators_with_known_fields,
    a_file_is_genuine_only_as_we_handed_it_out,
    a_picture_of_the_code_leads_to_its_certificate,
    no_mutated_code_leads_anywhere,
    a_broken_pdf_breaks_nothing,
    a_design_is_seen_before_it_is_used_and_what_was_printed_stays,
    a_signature_is_printed_and_every_sheet_stays_as_it_was,
    every_hostile_name_is_printed_as_it_is_or_refused_with_a_reason,
    the_record_holds_everything_in_every_language,
    each_entry_of_the_record_is_believed_by_itself_and_within_the_whole,
}

async fn a_certificate_is_not_issued_before_it_is_earned(stage: Stage) {
    let (leyla, sebine) = (stage.person("Leyla", "Əliyeva").await, stage.sebine().await);
    let none = propose(&stage, sebine, leyla).await;
    assert!(matches!(none, Err(Error::Refused(Refusal::NotEarned { missing: 6000 }))));
    serves(&stage, leyla, 100 * 60 - 1).await;
    let nearly = propose(&stage, sebine, leyla).await;
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
    certificates::propose_due(&stage.service).await.unwrap();
    let proposal = waiting(&stage, sebine).await.remove(0).id;
    let outcomes = futures::future::join_all((0..20).map(|_| approve(&stage, sebine, proposal))).await;
    assert_eq!(outcomes.iter().filter(|o| o.is_ok()).count(), 1);
    for outcome in outcomes.into_iter().filter_map(Result::err) {
        assert!(matches!(outcome, Error::Refused(Refusal::AlreadyIssued | Refusal::Changed)), "{outcome}");
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
    assert!(!bit(&stage, &certificate, Purpose::Revocation).await);
    revoke(&stage, &certificate, "Ad səhv yazılıb").await.unwrap();
    let again = revoke(&stage, &certificate, "again").await;
    assert!(matches!(again, Err(Error::Refused(Refusal::AlreadyRevoked))));

    let verdict = by_code(&stage, &certificate.code).await;
    assert_eq!(verdict.standing, Standing::Revoked);
    assert!(verdict.facts.is_some() && verdict.since == Some(stage.now()));
    assert_eq!(checked(&stage, &certificate.credential).await.standing, Standing::Revoked);
    assert!(bit(&stage, &certificate, Purpose::Revocation).await);
    assert!(!bit(&stage, &certificate, Purpose::Suspension).await);
    let mine = only(&stage, leyla).await;
    assert_eq!((mine.standing, mine.reason.as_deref()), (Standing::Revoked, Some("Ad səhv yazılıb")));

    // Never again by itself, but by hand, and then as another certificate
    assert_eq!(certificates::propose_due(&stage.service).await.unwrap(), 0);
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
        assert_eq!(checked(&stage, altered).await, Verdict::bare(Standing::Altered));
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
    assert!(matches!(propose(&stage, stranger, leyla).await, Err(Error::NotAllowed)));
    let asked = ask(&stage, stranger, certificate.id, Move::Revoke, "mine now").await;
    assert!(matches!(asked, Err(Error::NotAllowed)));
    let ours = stage.programme.id;
    let list = stage.look_as(stranger, move |look| Box::pin(certificates::of_programme(look, ours, "", None))).await;
    assert!(matches!(list, Err(Error::NotAllowed)));
    assert_eq!(by_code(&stage, &certificate.code).await.standing, Standing::Genuine);
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
}

async fn what_is_earned_is_proposed_by_itself_once(stage: Stage) {
    let (leyla, elvin) = (stage.person("Leyla", "Əliyeva").await, stage.person("Elvin", "Məmmədov").await);
    let sebine = stage.sebine().await;
    serves(&stage, leyla, 100 * 60).await;
    serves(&stage, elvin, 99 * 60).await;
    let both = tokio::join!(certificates::propose_due(&stage.service), certificates::propose_due(&stage.service));
    assert_eq!(both.0.unwrap() + both.1.unwrap(), 1);
    assert!(stage.look_as(leyla, |look| Box::pin(certificates::mine(look))).await.unwrap().is_empty());
    let notice = Notice::CertificatesWait { count: 1 };
    assert_eq!(told(&stage, sebine, &notice).await, 1, "whoever signs is told");
    let all = waiting(&stage, sebine).await;
    assert_eq!((all.len(), all[0].person, all[0].minutes, all[0].proposed_by), (1, leyla, 6000, None));
    approve(&stage, sebine, all[0].id).await.unwrap();
    only(&stage, leyla).await;
    let notice = Notice::CertificateIssued { certificate: CertificateId(Uuid::nil()) };
    assert_eq!(told(&stage, leyla, &notice).await, 1);
    assert_eq!(certificates::propose_due(&stage.service).await.unwrap(), 0);
    assert!(stage.look_as(elvin, |look| Box::pin(certificates::mine(look))).await.unwrap().is_empty());
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
