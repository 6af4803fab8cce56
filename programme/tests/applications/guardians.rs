//! Stories of applicants below the age of majority: nothing moves on before a parent or guardian agrees.

use super::*;
use chrono::Duration;
use domain::guardians::{Consent, Guardian};
use programme::guardians::{self, GuardianForm};
use programme::notices::delivery::{self, Mailer};
use programme::screening::{Chosen, preview};
use programme::signing::Purpose;

stories! {
    nothing_moves_on_before_a_guardian_agrees,
    a_guardian_answers_by_the_letter_and_may_take_it_back,
    a_guardian_keeps_a_letter_and_takes_the_consent_back_months_later,
    the_letter_goes_to_the_guardian_and_to_nobody_who_is_oneself,
    only_the_one_asked_last_can_answer_and_only_for_a_week,
    another_birth_date_in_another_application_makes_nobody_of_age,
}

/// Aysu, 16 years old, who has handed an application in to a call for 15 to 29.
async fn aysu(stage: &Stage) -> (PersonId, Application) {
    autumn(stage, 3).await;
    stage.raw("update intakes set min_age = 15", vec![]).await;
    let who = stage.person("Aysu", "Namizəd").await;
    save(stage, who, &GOOD).await.unwrap();
    save(stage, who, &[("birth_date", "01.02.2010"), ("given_name", "Aysu")]).await.unwrap();
    (who, submit(stage, who).await.unwrap())
}

async fn ask(stage: &Stage, who: PersonId, id: ApplicationId, email: &str) -> Result<Guardian> {
    let form = GuardianForm { name: "Gülnar Namizəd".into(), email: email.into(), relation: "mother".into() };
    stage
        .act_as(who, move |act| {
            let form = form.clone();
            Box::pin(async move { guardians::ask(act, id, &form).await })
        })
        .await
}

/// The token of the link in the letter to a guardian.
fn link(stage: &Stage, guardian: &Guardian) -> String {
    let payload = guardian.id.0.simple().to_string();
    stage.service.keys().sign(Purpose::Guardian, &payload, guardian.link_until()).unwrap()
}

async fn answer(stage: &Stage, token: &str, agrees: bool, signed: &str) -> Result<Consent> {
    let (token, signed) = (token.to_owned(), signed.to_owned());
    stage
        .service
        .act(domain::rights::Who::anyone(), move |act| {
            let (token, signed) = (token.clone(), signed.clone());
            Box::pin(async move { Ok(guardians::answer(act, &token, agrees, agrees, &signed).await?.guardian.consent) })
        })
        .await
}

async fn version(stage: &Stage, id: ApplicationId) -> i64 {
    stage.system(move |act| Box::pin(staff::case(act, id))).await.unwrap().application.version
}

async fn nothing_moves_on_before_a_guardian_agrees(stage: Stage) {
    let (_, application) = aysu(&stage).await;
    let nigar = stage.nigar().await;
    let id = application.id;
    let missing =
        |outcome: Result<()>| assert!(matches!(outcome, Err(Error::Refused(Refusal::GuardianMissing))), "{outcome:?}");
    let now = version(&stage, id).await;
    missing(move_on(&stage, nigar, id, now, At::Interview).await.map(drop));
    missing(place(&stage, nigar, id, now, stage.bak1.id).await);
    let (programme, bak1) = (stage.programme.id, stage.bak1.id);
    for (to, moving) in [(At::Interview, 0), (At::Declined, 1)] {
        let chosen = Chosen::All(Filter::all(programme, Some(bak1)));
        let seen =
            stage.look_as(nigar, |look| Box::pin(async move { preview(look, &chosen, to).await })).await.unwrap();
        assert_eq!(seen.moving.len(), moving, "{to:?} about many");
    }
    // Two years later nobody has to be asked any more
    stage.set(baku("2028-02-01", "09:00"));
    move_on(&stage, nigar, id, version(&stage, id).await, At::Interview).await.unwrap();
}

async fn a_guardian_answers_by_the_letter_and_may_take_it_back(stage: Stage) {
    let (who, application) = aysu(&stage).await;
    let nigar = stage.nigar().await;
    let id = application.id;
    let guardian = ask(&stage, who, id, "gulnar@cast.test").await.unwrap();
    let token = link(&stage, &guardian);
    assert!(answer(&stage, &token, true, " ").await.is_err(), "who agrees signs");
    assert_eq!(answer(&stage, &token, true, "Gülnar Namizəd").await.unwrap(), Consent::Agreed);
    assert_eq!(answer(&stage, &token, true, "Gülnar Namizəd").await.unwrap(), Consent::Agreed, "pressed twice");
    move_on(&stage, nigar, id, version(&stage, id).await, At::Screening).await.unwrap();
    assert_eq!(answer(&stage, &token, false, "").await.unwrap(), Consent::Refused);
    let stopped = move_on(&stage, nigar, id, version(&stage, id).await, At::Interview).await;
    assert!(matches!(stopped, Err(Error::Refused(Refusal::GuardianMissing))), "{stopped:?}");
}

async fn a_guardian_keeps_a_letter_and_takes_the_consent_back_months_later(stage: Stage) {
    let (who, application) = aysu(&stage).await;
    let (nigar, id) = (stage.nigar().await, application.id);
    let guardian = ask(&stage, who, id, "gulnar@cast.test").await.unwrap();
    answer(&stage, &link(&stage, &guardian), true, "Gülnar Namizəd").await.unwrap();
    let folder = stage.folder.join("mail");
    delivery::deliver(&stage.service, &Mailer::Files(folder.clone()), "w").await.unwrap();
    let letters =
        std::fs::read_dir(&folder).unwrap().map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
    let kept: Vec<String> = letters.filter(|l| l.contains("<gulnar@cast.test>")).collect();
    // Good until the night after the last day of the service
    let (payload, until) = (guardian.id.0.simple().to_string(), baku("2027-03-08", "00:00"));
    let token = stage.service.keys().sign(Purpose::Guardian, &payload, until).unwrap();
    assert_eq!(kept.len(), 2, "the question, and what was agreed");
    let holds = |letter: &String| letter.replace("=\r\n", "").contains(&token);
    assert_eq!(kept.iter().filter(|letter| holds(letter)).count(), 1, "{kept:?}");
    place(&stage, nigar, id, version(&stage, id).await, stage.bak1.id).await.unwrap();
    stage.pass(Duration::days(20));
    let spent = answer(&stage, &link(&stage, &guardian), false, "").await;
    assert!(matches!(spent, Err(Error::Refused(Refusal::LinkSpent))), "{spent:?}");
    assert_eq!(answer(&stage, &token, false, "").await.unwrap(), Consent::Refused, "also of whoever is placed");
}

async fn the_letter_goes_to_the_guardian_and_to_nobody_who_is_oneself(stage: Stage) {
    let (who, application) = aysu(&stage).await;
    let (stranger, id) = (stage.person("Kamran", "Yad").await, application.id);
    assert!(matches!(ask(&stage, stranger, id, "kamran@cast.test").await, Err(Error::NotAllowed)));
    let own = ask(&stage, who, id, " AYSUNAMIZED@cast.test").await;
    let Err(Error::Faulty(faults)) = own else { panic!("{own:?}") };
    assert_eq!((faults[0].field.as_str(), faults[0].kind), ("email", FaultKind::OwnEmail));
    let guardian = ask(&stage, who, id, "gulnar@cast.test").await.unwrap();
    let folder = stage.folder.join("mail");
    delivery::deliver(&stage.service, &Mailer::Files(folder.clone()), "w").await.unwrap();
    let letters =
        std::fs::read_dir(&folder).unwrap().map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
    let to_her: Vec<String> = letters.filter(|letter| letter.contains("<gulnar@cast.test>")).collect();
    assert_eq!(to_her.len(), 1);
    assert!(!to_her[0].contains("aysunamized@cast.test"), "her own letters are others");
    assert_eq!(
        to_her[0].matches("/guardian/").count(),
        3,
        "as text, as button, and beneath it: {}",
        link(&stage, &guardian)
    );
    ask(&stage, who, id, "gulnar@cast.test").await.unwrap();
    ask(&stage, who, id, "gulnar@cast.test").await.unwrap();
    let fourth = ask(&stage, who, id, "gulnar@cast.test").await;
    assert!(matches!(fourth, Err(Error::Refused(Refusal::TooMany { .. }))), "nobody is flooded with letters");
}

async fn only_the_one_asked_last_can_answer_and_only_for_a_week(stage: Stage) {
    let (who, application) = aysu(&stage).await;
    let first = ask(&stage, who, application.id, "gulnar@cast.test").await.unwrap();
    let spent = link(&stage, &first);
    stage.pass(Duration::hours(1));
    let second = ask(&stage, who, application.id, "emin@cast.test").await.unwrap();
    let token = link(&stage, &second);
    let gone =
        |outcome: Result<Consent>| assert!(matches!(outcome, Err(Error::Refused(Refusal::LinkSpent))), "{outcome:?}");
    gone(answer(&stage, &spent, true, "Gülnar").await);
    gone(answer(&stage, &format!("{token}x"), true, "Gülnar").await);
    stage.pass(Duration::days(7));
    gone(answer(&stage, &token, true, "Emin").await);
}

async fn another_birth_date_in_another_application_makes_nobody_of_age(stage: Stage) {
    let (who, application) = aysu(&stage).await;
    let nigar = stage.nigar().await;
    stage.raw("update people set birth_date = '2000-01-01' where given_name = 'Aysu'", vec![]).await;
    let id = application.id;
    let moved = move_on(&stage, nigar, id, version(&stage, id).await, At::Interview).await;
    assert!(matches!(moved, Err(Error::Refused(Refusal::GuardianMissing))), "{moved:?}");
    assert!(ask(&stage, who, id, "gulnar@cast.test").await.is_ok(), "and she can still ask");
}
