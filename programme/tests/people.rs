//! Stories of people: signing up, in and out, and what their roles allow.

mod support;

use chrono::Duration;
use domain::language::Language;
use domain::refusals::Refusal;
use domain::rights::{May, Role, Who};
use programme::Error;
use programme::people::{self, sessions, sign_up};
use programme::signing::Purpose;
use support::Stage;

stories! {
    an_account_counts_once_its_address_is_confirmed,
    a_taken_address_is_not_told_to_the_visitor,
    a_session_ends_when_it_is_idle_or_signed_out,
    a_role_works_at_once_and_only_where_it_was_given,
    search_finds_a_name_as_a_reader_expects,
}

fn leyla() -> sign_up::SignUpForm {
    sign_up::SignUpForm {
        given_name: "Leyla".into(),
        surname: "Əliyeva".into(),
        fathers_name: "İlham qızı".into(),
        birth_date: "17.05.2006".into(),
        email: "Leyla@cast.test".into(),
        password: "üç gün yağış yağdı".into(),
    }
}

/// The token of the newest confirmation link, as the mail would carry it.
async fn newest_link(stage: &Stage, email: &str, purpose: Purpose) -> String {
    let email = email.to_owned();
    stage
        .look(move |look| {
            Box::pin(async move {
                let person = people::find_by_email(look, &email).await?.ok_or(Error::NotFound)?;
                let link = people::newest_link(look, person.id, purpose).await?.ok_or(Error::NotFound)?;
                sessions::link_token(look, purpose, link)
            })
        })
        .await
        .unwrap()
}

async fn an_account_counts_once_its_address_is_confirmed(stage: Stage) {
    let form = leyla();
    sign_up::sign_up(&stage.service, stage.programme.id, &form, Language::Az).await.unwrap();
    let early = sessions::by_password(&stage.service, "leyla@cast.test", &form.password, "phone").await;
    assert!(matches!(early, Err(Error::Refused(Refusal::SignInWrong))), "not confirmed yet");

    let token = newest_link(&stage, "leyla@cast.test", Purpose::ConfirmEmail).await;
    let confirm = |token: String| {
        let service = stage.service.clone();
        async move {
            service
                .act(Who::anyone(), move |act| {
                    let token = token.clone();
                    Box::pin(async move { sessions::by_confirmation(act, &token, "phone").await })
                })
                .await
        }
    };
    let signed = confirm(token.clone()).await.unwrap();
    let member = stage.look(move |look| Box::pin(async move { sessions::member(look, &signed.token).await })).await;
    let member = member.unwrap().expect("signed in by the confirmation");
    assert_eq!(member.person.name.full(), "Leyla Əliyeva İlham qızı");
    assert!(member.confirmed);
    assert!(matches!(confirm(token).await, Err(Error::Refused(Refusal::LinkSpent))), "a link works once");

    sessions::by_password(&stage.service, "LEYLA@cast.test", &form.password, "laptop").await.unwrap();
    let wrong = sessions::by_password(&stage.service, "leyla@cast.test", "üç gün yağış yağdı!", "laptop").await;
    assert!(matches!(wrong, Err(Error::Refused(Refusal::SignInWrong))));
}

async fn a_taken_address_is_not_told_to_the_visitor(stage: Stage) {
    for _ in 0..5 {
        sign_up::sign_up(&stage.service, stage.programme.id, &leyla(), Language::Az).await.unwrap();
    }
    let mails = stage
        .look(|look| {
            Box::pin(async move {
                let person = people::find_by_email(look, "leyla@cast.test").await?.ok_or(Error::NotFound)?;
                let notice = domain::notices::Notice::ConfirmEmail { link: uuid::Uuid::nil() };
                let since = look.now() - Duration::hours(1);
                programme::notices::told_since(look, person.id, &notice, since).await
            })
        })
        .await
        .unwrap();
    assert_eq!(mails, 3, "nobody's mailbox is flooded");
}

async fn a_session_ends_when_it_is_idle_or_signed_out(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    let sign_in = || sessions::by_password(&stage.service, "leylaeliyeva@cast.test", "demo-demo-demo-demo", "phone");
    let is_in = |token: String| stage.look(move |look| Box::pin(async move { sessions::member(look, &token).await }));

    let first = sign_in().await.unwrap();
    let second = sign_in().await.unwrap();
    let member = is_in(first.token.clone()).await.unwrap().unwrap();
    stage.act_as(leyla, move |act| Box::pin(sessions::sign_out(act, member.sign_in))).await.unwrap();
    assert!(is_in(first.token).await.unwrap().is_none());
    assert!(is_in(second.token.clone()).await.unwrap().is_some());

    stage.pass(Duration::days(13));
    let member = is_in(second.token.clone()).await.unwrap().unwrap();
    stage.act_as(leyla, move |act| Box::pin(sessions::seen(act, member.sign_in))).await.unwrap();
    stage.pass(Duration::days(13));
    assert!(is_in(second.token.clone()).await.unwrap().is_some(), "a visit keeps it alive");
    stage.pass(Duration::days(5));
    assert!(is_in(second.token).await.unwrap().is_none(), "thirty days are the end in any case");
}

async fn a_role_works_at_once_and_only_where_it_was_given(stage: Stage) {
    let nigar = stage.nigar().await;
    let (here, there) = (stage.bak1.at(), stage.sum.at());
    let who = stage.who(nigar).await;
    assert!(who.may(May::ManageRosters(here), stage.now()));
    assert!(!who.may(May::ManageRosters(there), stage.now()));
    assert!(!who.may(May::ManageRights(stage.programme.id), stage.now()));
    let (programme, leyla) = (stage.programme.id, stage.person("Leyla", "Əliyeva").await);
    let outcome = stage
        .act_as(nigar, move |act| {
            Box::pin(async move { people::grant(act, programme, leyla, Role::Administrator, None).await.map(drop) })
        })
        .await;
    assert!(matches!(outcome, Err(Error::NotAllowed)), "nobody lifts others above themselves");
}

async fn search_finds_a_name_as_a_reader_expects(stage: Stage) {
    for (given, surname) in [("İlqar", "Qızılbaş"), ("Ilqar", "Həsənov"), ("Жанна", "Ёлкина"), ("عائشہ", "صدیقہ")]
    {
        stage.person(given, surname).await;
    }
    let ali = stage.ali().await;
    let programme = stage.programme.id;
    let find = |text: &'static str| {
        stage.look_as(ali, move |look| Box::pin(async move { people::search(look, programme, text, None).await }))
    };
    assert_eq!(find("ilqar").await.unwrap().len(), 2);
    assert_eq!(find("İLQAR").await.unwrap().len(), 2);
    assert_eq!(find("qizilbas").await.unwrap().len(), 1);
    assert_eq!(find("елкина").await.unwrap().len(), 1);
    assert_eq!(find("عائشه").await.unwrap().len(), 1);
    let leyla = stage.person("Leyla", "Əliyeva").await;
    let outcome = stage
        .look_as(leyla, move |look| Box::pin(async move { people::search(look, programme, "ilqar", None).await }))
        .await;
    assert!(matches!(outcome, Err(Error::NotAllowed)));
}
