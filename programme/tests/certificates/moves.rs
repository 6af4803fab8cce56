//! Stories of what happens after a certificate was issued.

use super::*;
use domain::faults::FaultKind;
use domain::ids::FileId;
use domain::people::Name;

pub async fn a_second_person_decides_about_what_was_issued(stage: Stage) {
    let (leyla, sebine, certificate) = leyla(&stage).await;
    let (ali, nigar) = (stage.ali().await, stage.nigar().await);
    let id = certificate.id;
    assert!(matches!(ask(&stage, nigar, id, Move::Revoke, "no").await, Err(Error::NotAllowed)));
    let Err(Error::Faulty(faults)) = ask(&stage, sebine, id, Move::Revoke, "  ").await else { panic!("no reason") };
    assert_eq!(faults[0].kind, FaultKind::Required);
    let lift = ask(&stage, sebine, id, Move::Lift, "why").await;
    assert!(matches!(lift, Err(Error::Refused(Refusal::CertificateStands))));
    let same = ask(&stage, sebine, id, Move::Correct, "why").await;
    assert!(matches!(same, Err(Error::Refused(Refusal::NothingToCorrect))));

    let asked = ask(&stage, sebine, id, Move::Revoke, "Saxta saatlar").await.unwrap();
    assert_eq!(by_code(&stage, &certificate.code).await.standing, Standing::Genuine, "nothing happens yet");
    let twice = ask(&stage, ali, id, Move::Suspend, "too").await;
    assert!(matches!(twice, Err(Error::Refused(Refusal::AlreadyWaiting))));
    assert!(matches!(decide(&stage, sebine, asked, true).await, Err(Error::Refused(Refusal::SecondPerson))));
    assert!(matches!(decide(&stage, nigar, asked, true).await, Err(Error::NotAllowed)));
    // Whoever asked may take it back
    assert_eq!(decide(&stage, sebine, asked, false).await.unwrap(), None);
    assert!(matches!(decide(&stage, ali, asked, true).await, Err(Error::Refused(Refusal::Changed))));

    let asked = ask(&stage, sebine, id, Move::Revoke, "Saxta saatlar").await.unwrap();
    decide(&stage, ali, asked, true).await.unwrap();
    assert_eq!(by_code(&stage, &certificate.code).await.standing, Standing::Revoked);
    let (waits, done) =
        stage.look_as(sebine, move |look| Box::pin(certificates::of_certificate(look, id))).await.unwrap();
    assert!(waits.is_none() && done.len() == 1);
    assert_eq!((done[0].0, done[0].1.as_str()), (Move::Revoke, "Saxta saatlar"));
    assert_eq!((done[0].2.given.as_str(), done[0].3.given.as_str()), ("Səbinə", "Əli"));
    assert_eq!(told(&stage, leyla, &Notice::CertificateRevoked { certificate: id }).await, 1);
}

pub async fn a_suspended_certificate_comes_back(stage: Stage) {
    let (leyla, _, certificate) = leyla(&stage).await;
    moved(&stage, &certificate, Move::Suspend, "Yoxlanılır").await.unwrap();
    let verdict = by_code(&stage, &certificate.code).await;
    assert_eq!((verdict.standing, verdict.since), (Standing::Suspended, Some(stage.now())));
    assert!(bit(&stage, &certificate, Purpose::Suspension).await);
    assert!(!bit(&stage, &certificate, Purpose::Revocation).await);
    assert_eq!(only(&stage, leyla).await.reason.as_deref(), Some("Yoxlanılır"));
    let again = moved(&stage, &certificate, Move::Suspend, "again").await;
    assert!(matches!(again, Err(Error::Refused(Refusal::CertificateStands))));
    moved(&stage, &certificate, Move::Lift, "Hər şey düzdür").await.unwrap();
    assert_eq!(by_code(&stage, &certificate.code).await.standing, Standing::Genuine);
    assert!(!bit(&stage, &certificate, Purpose::Suspension).await);
    moved(&stage, &certificate, Move::Suspend, "Bir daha").await.unwrap();
    moved(&stage, &certificate, Move::Revoke, "Yenə").await.unwrap();
    assert_eq!(by_code(&stage, &certificate.code).await.standing, Standing::Revoked, "what is final comes first");
}

pub async fn a_corrected_name_is_a_new_version_and_the_old_one_says_so(stage: Stage) {
    let (leyla, _, old) = leyla(&stage).await;
    let name = Name { given: "Leyla".into(), surname: "Əliyeva-Quliyeva".into(), fathers: String::new() };
    stage.raw("update people set surname = 'Əliyeva-Quliyeva' where id = $1", vec![leyla.into()]).await;
    stage.set(stage.now() + chrono::Duration::days(3));
    let newer = moved(&stage, &old, Move::Correct, "Toydan sonra").await.unwrap().unwrap();
    let all = stage.look_as(leyla, |look| Box::pin(certificates::mine(look))).await.unwrap();
    assert_eq!(all.iter().map(|one| one.standing).collect::<Vec<_>>(), [Standing::Genuine, Standing::Superseded]);
    assert_eq!((all[0].id, all[1].id), (newer, old.id));
    let (now, before) = (by_code(&stage, &all[0].code).await, by_code(&stage, &old.code).await);
    assert_eq!((before.standing, before.since), (Standing::Superseded, Some(stage.now())));
    let (now, before) = (now.facts.unwrap(), before.facts.unwrap());
    assert_eq!((now.person_name, now.version), (name.full(), 2));
    assert_eq!((before.person_name.as_str(), before.version), ("Leyla Əliyeva", 1));
    assert_eq!(
        (now.minutes, now.from, now.until, now.evidence),
        (before.minutes, before.from, before.until, before.evidence)
    );
    assert_ne!(now.code, before.code);
    assert!(bit(&stage, &old, Purpose::Revocation).await, "offline it is known, too");
    assert!(!bit(&stage, &all[0], Purpose::Revocation).await);
    assert_eq!(checked(&stage, &old.credential).await.standing, Standing::Superseded);
    let again = moved(&stage, &old, Move::Correct, "again").await;
    assert!(matches!(again, Err(Error::Refused(Refusal::CertificateStands))));
    assert_eq!(certificates::propose_due(&stage.service).await.unwrap(), 0);
}

pub async fn the_figures_stand_on_lines_of_the_ledger(stage: Stage) {
    let (_, sebine, certificate) = leyla(&stage).await;
    let grounds = || {
        let (stage, certificate) = (&stage, certificate.clone());
        async move {
            let look = stage
                .look_as(sebine, move |look| Box::pin(async move { certificates::grounds(look, &certificate).await }));
            look.await.unwrap()
        }
    };
    let evidence = certificate.paper.as_ref().unwrap().facts.evidence.clone().unwrap();
    assert_eq!((evidence.entries, certificate.lines.len()), (34, 34), "33 shifts of three hours and one of one");
    assert_eq!(grounds().await, (Some(true), None));
    // Whoever gets round the ledger's own guard is found out
    stage.raw("update certificates set lines = $1", vec![serde_json::json!([]).into()]).await;
    let fresh = only(&stage, certificate.person).await;
    let look = stage.look_as(sebine, move |look| Box::pin(async move { certificates::grounds(look, &fresh).await }));
    assert_eq!(look.await.unwrap().0, Some(false));
}

pub async fn a_holder_shows_a_picture_or_none(stage: Stage) {
    let (leyla, _, certificate) = leyla(&stage).await;
    let elvin = stage.person("Elvin", "Məmmədov").await;
    let id = certificate.id;
    let choose =
        |who, photo: Option<FileId>| stage.act_as(who, move |act| Box::pin(certificates::choose_photo(act, id, photo)));
    assert!(matches!(choose(elvin, None).await, Err(Error::NotFound)), "not one's own certificate");
    let foreign = Some(FileId(Uuid::new_v4()));
    assert!(matches!(choose(leyla, foreign).await, Err(Error::NotFound)), "not one's own picture");
    choose(leyla, None).await.unwrap();
    assert_eq!(by_code(&stage, &certificate.code).await.photo, None);
    let none = certificates::photo(&stage.service, &certificate.code).await;
    assert!(matches!(none, Err(Error::NotFound)));
}
