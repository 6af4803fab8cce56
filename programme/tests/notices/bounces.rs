//! A mailbox that takes nothing, and another address for it.

use super::letters::things;
use super::*;
use domain::refusals::Refusal;
use domain::rights::Who;
use programme::notices::inbox;
use programme::people::contact;

stories! {
    a_mailbox_that_is_not_there_gets_no_more_mail_and_its_owner_is_told_within_the_platform,
    a_refusal_for_another_reason_leaves_the_address_alone,
    a_new_address_counts_once_its_mailbox_has_answered,
    an_address_of_somebody_else_is_never_taken_and_never_told,
    of_two_who_take_the_same_address_at_once_one_has_it,
    a_record_that_is_nobodys_way_in_gives_its_address_to_whoever_reads_the_mailbox,
    whoever_has_a_password_says_it_for_a_new_address,
}

async fn fails(stage: &Stage, person: PersonId) -> bool {
    stage.look(move |look| Box::pin(contact::failed_since(look, person))).await.unwrap().is_some()
}

async fn ask(stage: &Stage, person: PersonId, email: &str, password: &str) -> Result<()> {
    contact::ask_email(&stage.service, stage.who(person).await, email, password).await
}

/// The newest link to a new address.
async fn link(stage: &Stage) -> (String, String) {
    let sink = Sink::open(Mode::Ok).await;
    deliver_all(stage, &patient(&sink), "link").await;
    let letter = sink.received().into_iter().rev().find(|l| l.parts()[0].1.contains("/account/email/")).unwrap();
    let text = letter.parts()[0].1.clone();
    let token = text.split("/account/email/").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
    (letter.header("to"), token)
}

async fn take(stage: &Stage, token: &str) -> Result<()> {
    let token = token.to_owned();
    stage
        .service
        .act(Who::anyone(), move |act| {
            let token = token.clone();
            Box::pin(async move { contact::take_email(act, &token, None).await })
        })
        .await
}

async fn email_of(stage: &Stage, person: PersonId) -> String {
    stage.look(move |look| Box::pin(programme::people::find(look, person))).await.unwrap().email
}

async fn a_mailbox_that_is_not_there_gets_no_more_mail_and_its_owner_is_told_within_the_platform(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    let (_, roster, shift, _) = things(&stage, leyla).await;
    tell(&stage, leyla, Notice::ShiftAssigned { shift }).await;
    let gone = Sink::open(Mode::NoMailbox).await;
    deliver_all(&stage, &patient(&gone), "w").await;
    assert!(fails(&stage, leyla).await);
    tell(&stage, leyla, Notice::RosterPublished { roster }).await;
    let sink = Sink::open(Mode::Ok).await;
    deliver_all(&stage, &patient(&sink), "w").await;
    assert!(sink.received().is_empty(), "nothing is mailed to it");
    let unread = stage.look(move |look| Box::pin(inbox::unread(look, leyla))).await.unwrap();
    assert_eq!(unread, 2, "all of it is found within the platform");
}

async fn a_refusal_for_another_reason_leaves_the_address_alone(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    for code in [451, 550, 554, 535] {
        tell(&stage, leyla, Notice::PasswordChanged).await;
        let sink = Sink::open(Mode::Refuse(code)).await;
        deliver(&stage.service, &patient(&sink), "w").await.unwrap();
        assert!(!fails(&stage, leyla).await, "{code}");
    }
}

async fn a_new_address_counts_once_its_mailbox_has_answered(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    let old = email_of(&stage, leyla).await;
    stage
        .raw("update people set password_hash = null, email_failed_at = created_at where id = $1", vec![leyla.into()])
        .await;
    assert!(fails(&stage, leyla).await);
    ask(&stage, leyla, "leyla.new@example.test", "").await.unwrap();
    assert_eq!(email_of(&stage, leyla).await, old, "not before");
    let (to, token) = link(&stage).await;
    assert!(to.contains("leyla.new@example.test"), "{to}");
    assert!(matches!(take(&stage, "x").await, Err(Error::Refused(Refusal::LinkSpent))));
    take(&stage, &token).await.unwrap();
    let sessions = stage.look_as(leyla, |look| Box::pin(sessions::devices(look))).await.unwrap();
    assert!(sessions.is_empty(), "whoever is signed in by the old mailbox is out");
    assert_eq!(email_of(&stage, leyla).await, "leyla.new@example.test");
    assert!(!fails(&stage, leyla).await);
    assert!(matches!(take(&stage, &token).await, Err(Error::Refused(Refusal::LinkSpent))), "once");
    let sink = Sink::open(Mode::Ok).await;
    deliver_all(&stage, &patient(&sink), "w").await;
    let told: Vec<String> = sink.received().iter().map(|letter| letter.header("to")).collect();
    assert_eq!(told.len(), 1);
    assert!(told[0].contains(&old), "the address before is told: {told:?}");
    assert!(ask(&stage, leyla, "leyla.new@example.test", "").await.is_err(), "it is the address already");
}

async fn an_address_of_somebody_else_is_never_taken_and_never_told(stage: Stage) {
    let (leyla, aysel) = (stage.person("Leyla", "Əliyeva").await, stage.person("Aysel", "Rzayeva").await);
    stage.raw("update people set password_hash = null where id = $1", vec![leyla.into()]).await;
    let taken = email_of(&stage, aysel).await;
    ask(&stage, leyla, &taken.to_uppercase(), "").await.unwrap();
    let kinds: Vec<_> = outbox(&stage).await.into_iter().map(|o| (o.kind, o.email)).collect();
    assert_eq!(kinds, [("already_signed_up".to_owned(), taken.clone())], "its owner alone hears of it");
    // Somebody takes it between the letter and the answer
    ask(&stage, leyla, "free@example.test", "").await.unwrap();
    let (_, token) = link(&stage).await;
    stage
        .raw(
            "update people set email = 'free@example.test', email_folded = 'free@example.test' where id = $1",
            vec![aysel.into()],
        )
        .await;
    assert!(matches!(take(&stage, &token).await, Err(Error::Refused(Refusal::LinkSpent))));
    assert_ne!(email_of(&stage, leyla).await, "free@example.test");
}

async fn of_two_who_take_the_same_address_at_once_one_has_it(stage: Stage) {
    for round in 0..6 {
        let both =
            [stage.person("Leyla", &format!("Bir{round}")).await, stage.person("Aysel", &format!("İki{round}")).await];
        let address = format!("same{round}@example.test");
        let mut tokens = Vec::new();
        for person in both {
            stage.raw("update people set password_hash = null where id = $1", vec![person.into()]).await;
            ask(&stage, person, &address, "").await.unwrap();
            tokens.push(link(&stage).await.1);
        }
        let (first, second) = tokio::join!(take(&stage, &tokens[0]), take(&stage, &tokens[1]));
        let outcomes = [first, second];
        let spent = |o: &Result<()>| matches!(o, Err(Error::Refused(Refusal::LinkSpent)));
        assert!(
            outcomes.iter().filter(|o| o.is_ok()).count() == 1 && outcomes.iter().any(spent),
            "one has it, the other hears why not: {outcomes:?}"
        );
    }
}

async fn a_record_that_is_nobodys_way_in_gives_its_address_to_whoever_reads_the_mailbox(stage: Stage) {
    let (leyla, double) = (stage.person("Leyla", "Əliyeva").await, stage.person("Leyla", "Aliyeva").await);
    let squatted = stage.person("Kimsə", "Biri").await;
    stage.raw("update people set password_hash = null where id = $1", vec![leyla.into()]).await;
    stage.raw("update people set merged_into = $2 where id = $1", vec![double.into(), leyla.into()]).await;
    stage.raw("update people set email_confirmed_at = null where id = $1", vec![squatted.into()]).await;
    for other in [double, squatted] {
        let address = email_of(&stage, other).await;
        ask(&stage, leyla, &address, "").await.unwrap();
        let (to, token) = link(&stage).await;
        assert!(to.contains(&address), "{to}");
        take(&stage, &token).await.unwrap();
        assert_eq!(email_of(&stage, leyla).await, address);
        assert_eq!(email_of(&stage, other).await, "");
    }
    // Where something hangs on it, people look at it first
    let (applied, _) = (stage.person("Nə", "İsə").await, things(&stage, squatted).await);
    things(&stage, applied).await;
    stage.raw("update people set email_confirmed_at = null where id = $1", vec![applied.into()]).await;
    let address = email_of(&stage, applied).await;
    ask(&stage, leyla, &address, "").await.unwrap();
    let told: Vec<_> = outbox(&stage).await.into_iter().filter(|o| o.kind == "already_signed_up").collect();
    assert_eq!(told.len(), 1);
    assert_eq!(email_of(&stage, applied).await, address);
}

async fn whoever_has_a_password_says_it_for_a_new_address(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    let faulty = |outcome: Result<()>| match outcome {
        Err(Error::Faulty(faults)) => faults[0].field.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(faulty(ask(&stage, leyla, "new@example.test", "wrong").await), "password");
    assert_eq!(faulty(ask(&stage, leyla, "no address", "wrong").await), "email");
    assert!(outbox(&stage).await.is_empty());
    let password = programme::demo::PASSWORD;
    for n in 0..3 {
        ask(&stage, leyla, &format!("new{n}@example.test"), password).await.unwrap();
    }
    let more = ask(&stage, leyla, "new3@example.test", password).await;
    assert!(matches!(more, Err(Error::Refused(Refusal::TooMany { .. }))), "{more:?}");
    let typed = stage.act_as(leyla, |act| Box::pin(contact::change_phone(act, "abc"))).await;
    assert_eq!(faulty(typed), "phone");
    stage.act_as(leyla, |act| Box::pin(contact::change_phone(act, "+994 50 123 45 67"))).await.unwrap();
    let phone = stage.look(move |look| Box::pin(programme::people::find(look, leyla))).await.unwrap().phone;
    assert_eq!(phone, "+994501234567");
}
