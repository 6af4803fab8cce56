//! Stories of people: signing up, in and out, and what their roles allow.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

mod support;

use chrono::Duration;
use domain::language::Language;
use domain::programmes::Programme;
use domain::refusals::Refusal;
use domain::rights::{May, Role, Who};
use programme::people::sessions::KnownDevice;
use programme::people::{self, sessions, sign_up};
use programme::signing::Purpose;
use programme::{Error, programmes};
use support::Stage;
use support::raw::Raw;
use uuid::Uuid;

stories! {
    an_account_counts_once_its_address_is_confirmed,
    a_taken_address_is_not_told_to_the_visitor,
    whoever_signs_up_with_a_foreign_address_leaves_nothing_behind,
    a_link_to_the_mailbox_lets_one_set_a_new_password,
    whoever_asks_for_a_link_to_oneself_is_told_when_there_were_enough,
    one_joins_the_programme_one_chose_and_goes_on_where_one_wanted,
    guesses_from_elsewhere_do_not_lock_out_a_browser_that_is_known,
    a_session_ends_when_it_is_idle_or_signed_out,
    a_role_works_at_once_and_only_where_it_was_given,
    search_finds_a_name_as_a_reader_expects,
    pages_of_people_leave_nobody_out,
    a_file_is_open_to_the_persons_centers_and_shows_who_looked,
    the_last_administrator_stays,
}

fn leyla() -> sign_up::SignUpForm {
    sign_up::SignUpForm {
        given_name: "Leyla".into(),
        surname: "Əliyeva".into(),
        fathers_name: "İlham qızı".into(),
        birth_date: "17.05.2006".into(),
        email: "Leyla@cast.test".into(),
        password: "üç gün yağış yağdı".into(),
        programme: "az".into(),
        next: String::new(),
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
    sign_up::sign_up(&stage.service, &form, Language::Az).await.unwrap();
    let early =
        sessions::by_password(&stage.service, "leyla@cast.test", &form.password, "phone", KnownDevice::default()).await;
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

    sessions::by_password(&stage.service, "LEYLA@cast.test", &form.password, "laptop", KnownDevice::default())
        .await
        .unwrap();
    let wrong = sessions::by_password(
        &stage.service,
        "leyla@cast.test",
        "üç gün yağış yağdı!",
        "laptop",
        KnownDevice::default(),
    )
    .await;
    assert!(matches!(wrong, Err(Error::Refused(Refusal::SignInWrong))));
}

async fn a_taken_address_is_not_told_to_the_visitor(stage: Stage) {
    for _ in 0..5 {
        sign_up::sign_up(&stage.service, &leyla(), Language::Az).await.unwrap();
    }
    let mails = stage
        .look(|look| {
            Box::pin(async move {
                let person = people::find_by_email(look, "leyla@cast.test").await?.ok_or(Error::NotFound)?;
                let notice = domain::notices::Notice::ConfirmEmail { link: Uuid::nil() };
                let since = look.now() - Duration::hours(1);
                programme::notices::told_since(look, person.id, &notice, since).await
            })
        })
        .await
        .unwrap();
    assert_eq!(mails, 3, "nobody's mailbox is flooded");
}

async fn whoever_signs_up_with_a_foreign_address_leaves_nothing_behind(stage: Stage) {
    let password = "bir iki üç dörd beş altı";
    let thief = sign_up::SignUpForm { given_name: "Oğru".into(), password: password.into(), ..leyla() };
    sign_up::sign_up(&stage.service, &thief, Language::En).await.unwrap();
    stage.pass(Duration::minutes(1));
    sign_up::sign_up(&stage.service, &leyla(), Language::Az).await.unwrap();
    // She opens the link that answers her own sign-up, the newest one
    let token = newest_link(&stage, "leyla@cast.test", Purpose::ConfirmEmail).await;
    let shown = token.clone();
    let name = stage.look(move |look| Box::pin(async move { sessions::pending_name(look, &shown).await }));
    assert_eq!(name.await.unwrap().unwrap().given, "Leyla");
    let signed = stage.system(move |act| {
        let token = token.clone();
        Box::pin(async move { sessions::by_confirmation(act, &token, "phone").await })
    });
    let signed = signed.await.unwrap();
    let person = stage.look(move |look| Box::pin(people::find(look, signed.person))).await.unwrap();
    assert_eq!((person.name.given.as_str(), person.language), ("Leyla", Language::Az));
    let sign_in = |password: &'static str| {
        sessions::by_password(&stage.service, "leyla@cast.test", password, "phone", KnownDevice::default())
    };
    assert!(sign_in("bir iki üç dörd beş altı").await.is_err(), "the stranger's password opens nothing");
    sign_in("üç gün yağış yağdı").await.unwrap();
    let mut raw = Raw::open(&stage.url).await;
    let touched = raw.run("update one_time_links set next = '' where cast(carries as text) <> 'null'", vec![]).await;
    assert_eq!(touched, 0, "no link keeps a name or a hash");
}

async fn a_link_to_the_mailbox_lets_one_set_a_new_password(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    stage.system(|act| Box::pin(sessions::send_link(act, "leylaeliyeva@cast.test", "/account"))).await.unwrap();
    let token = newest_link(&stage, "leylaeliyeva@cast.test", Purpose::SignIn).await;
    let signed = stage.system(move |act| {
        let token = token.clone();
        Box::pin(async move { sessions::by_link(act, &token, "phone").await })
    });
    let signed = signed.await.unwrap();
    assert_eq!((signed.person, signed.next.as_str()), (leyla, "/account"));
    let token = signed.token;
    let member = stage.look(move |look| Box::pin(async move { sessions::member(look, &token).await }));
    let session = member.await.unwrap().unwrap().sign_in;
    let may = || stage.look(move |look| Box::pin(sessions::may_reset(look, session)));
    assert!(may().await.unwrap());
    stage.pass(Duration::minutes(16));
    assert!(!may().await.unwrap(), "later the old password is asked for again");
}

async fn whoever_asks_for_a_link_to_oneself_is_told_when_there_were_enough(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    let own = || stage.act_as(leyla, |act| Box::pin(sessions::send_link_to_me(act, "/apply/AUTUMN/name")));
    for _ in 0..3 {
        assert!(own().await.unwrap());
    }
    assert!(!own().await.unwrap(), "a fourth within the hour is not sent");
    // Whoever isn't signed in learns nothing of it
    stage.system(|act| Box::pin(sessions::send_link(act, "leylaeliyeva@cast.test", "/"))).await.unwrap();
    let refused = stage.system(|act| Box::pin(sessions::send_link_to_me(act, "/"))).await;
    assert!(matches!(refused, Err(Error::NotSignedIn)));
    stage.pass(Duration::minutes(61));
    assert!(own().await.unwrap());
}

async fn one_joins_the_programme_one_chose_and_goes_on_where_one_wanted(stage: Stage) {
    let first = stage.programme.code.clone();
    let other = Programme { id: Uuid::now_v7().into(), code: "pk".into(), ..stage.programme.clone() };
    let added = other.clone();
    stage
        .system(move |act| {
            let added = added.clone();
            Box::pin(async move { programmes::add(act, &added).await })
        })
        .await
        .unwrap();
    let unsure = sign_up::SignUpForm { programme: String::new(), ..leyla() };
    let refused = sign_up::sign_up(&stage.service, &unsure, Language::Az).await;
    let Err(Error::Faulty(faults)) = refused else { panic!("there are two: {first} and pk") };
    assert_eq!(faults[0].field, "programme");

    let form = sign_up::SignUpForm { programme: "pk".into(), next: "/apply/PK-2027".into(), ..leyla() };
    sign_up::sign_up(&stage.service, &form, Language::Ur).await.unwrap();
    let token = newest_link(&stage, "leyla@cast.test", Purpose::ConfirmEmail).await;
    let signed = stage.system(move |act| {
        let token = token.clone();
        Box::pin(async move { sessions::by_confirmation(act, &token, "phone").await })
    });
    let signed = signed.await.unwrap();
    assert_eq!(signed.next, "/apply/PK-2027");
    let person = stage.look(move |look| Box::pin(people::find(look, signed.person))).await.unwrap();
    assert_eq!(person.programme, other.id);
}

async fn guesses_from_elsewhere_do_not_lock_out_a_browser_that_is_known(stage: Stage) {
    stage.person("Leyla", "Əliyeva").await;
    let try_it = |password: &'static str, shown: Option<String>| {
        let service = stage.service.clone();
        async move {
            let shown = KnownDevice(shown.as_deref());
            sessions::by_password(&service, "leylaeliyeva@cast.test", password, "phone", shown).await
        }
    };
    let known = try_it("demo-demo-demo-demo", None).await.unwrap().known;
    for _ in 0..5 {
        let refused = try_it("a guess from far away", None).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::SignInWrong))), "{refused:?}");
    }
    let refused = try_it("demo-demo-demo-demo", None).await;
    assert!(matches!(refused, Err(Error::Refused(Refusal::TooMany { .. }))), "{refused:?}");
    let forged = Some(known.replace('k', "x"));
    let refused = try_it("demo-demo-demo-demo", forged).await;
    assert!(matches!(refused, Err(Error::Refused(Refusal::TooMany { .. }))), "{refused:?}");
    try_it("demo-demo-demo-demo", Some(known)).await.unwrap();
}

async fn a_session_ends_when_it_is_idle_or_signed_out(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    let sign_in = || {
        sessions::by_password(
            &stage.service,
            "leylaeliyeva@cast.test",
            "demo-demo-demo-demo",
            "phone",
            KnownDevice::default(),
        )
    };
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
    for (text, people) in
        [("ilqar", 2), ("İLQAR", 2), ("qizilbas", 1), ("елкина", 1), ("عائشه", 1), ("hesenov ilqar", 1), ("%", 5)]
    {
        assert_eq!(find(text).await.unwrap().people.len(), people, "{text}");
    }
    let leyla = stage.person("Leyla", "Əliyeva").await;
    let outcome = stage
        .look_as(leyla, move |look| Box::pin(async move { people::search(look, programme, "ilqar", None).await }))
        .await;
    assert!(matches!(outcome, Err(Error::NotAllowed)));
}

async fn pages_of_people_leave_nobody_out(stage: Stage) {
    let ali = stage.ali().await;
    let programme = stage.programme.id;
    for n in 0..120 {
        let person = domain::people::Person {
            id: domain::ids::PersonId(Uuid::now_v7()),
            programme,
            name: domain::people::Name { given: "Aysel".into(), surname: "Məmmədova".into(), fathers: String::new() },
            birth_date: None,
            email: format!("aysel{n}@cast.test"),
            phone: String::new(),
            language: Language::Az,
        };
        stage
            .system(move |act| {
                let person = person.clone();
                Box::pin(async move { sign_up::add(act, &person, None).await })
            })
            .await
            .unwrap();
    }
    let mut seen = std::collections::BTreeSet::new();
    let mut after: Option<String> = None;
    loop {
        let from = after.clone();
        let found = stage
            .look_as(ali, move |look| {
                Box::pin(async move { people::search(look, programme, "aysel", from.as_deref()).await })
            })
            .await
            .unwrap();
        assert!(found.people.len() <= 50);
        seen.extend(found.people.iter().map(|p| p.id));
        after = found.next;
        if after.is_none() {
            break;
        }
    }
    assert_eq!(seen.len(), 120, "also those who share a name");
}

async fn a_file_is_open_to_the_persons_centers_and_shows_who_looked(stage: Stage) {
    let (nigar, reshad, sebine) = (stage.nigar().await, stage.reshad().await, stage.sebine().await);
    let leyla = stage.person("Leyla", "Əliyeva").await;
    let open = |who| {
        let stage = &stage;
        async move { stage.act_as(who, move |act| Box::pin(people::file::open(act, leyla))).await }
    };
    for who in [nigar, reshad] {
        assert!(matches!(open(who).await, Err(Error::NotAllowed)), "she is of no center yet");
    }
    for _ in 0..3 {
        assert_eq!(open(sebine).await.unwrap().person.name.given, "Leyla");
    }
    let own = open(leyla).await.unwrap();
    assert_eq!(own.minutes, 0);
    assert_eq!(own.readers.iter().map(|r| r.name.as_str()).collect::<Vec<_>>(), ["Səbinə manager"]);
    stage.pass(Duration::hours(2));
    open(sebine).await.unwrap();
    assert_eq!(open(leyla).await.unwrap().readers.len(), 2);
}

async fn the_last_administrator_stays(stage: Stage) {
    let ali = stage.ali().await;
    let programme = stage.programme.id;
    let role_of = |person| {
        let stage = &stage;
        async move {
            let file = stage.act_as(ali, move |act| Box::pin(people::file::open(act, person))).await.unwrap();
            file.roles.first().map(|held| held.id)
        }
    };
    let only = role_of(ali).await.unwrap();
    let outcome = stage.act_as(ali, move |act| Box::pin(people::end_grant(act, only))).await;
    assert!(matches!(outcome, Err(Error::Refused(Refusal::LastAdministrator))));

    let leyla = stage.person("Leyla", "Əliyeva").await;
    let give = |center| {
        stage.act_as(ali, move |act| Box::pin(people::grant(act, programme, leyla, Role::Administrator, center)))
    };
    let second = give(None).await.unwrap();
    assert_eq!(give(None).await.unwrap(), second, "given again it is the same grant");
    assert!(stage.who(leyla).await.may(May::ManageRights(programme), stage.now()));
    // Two administrators end each other's role at the same moment: one of them stays
    let both = tokio::join!(
        stage.act_as(ali, move |act| Box::pin(people::end_grant(act, second))),
        stage.act_as(leyla, move |act| Box::pin(people::end_grant(act, only))),
    );
    assert!(both.0.is_ok() != both.1.is_ok(), "{both:?}");
    let left = [stage.who(ali).await, stage.who(leyla).await];
    assert_eq!(left.iter().filter(|who| who.may(May::ManageRights(programme), stage.now())).count(), 1);
}
