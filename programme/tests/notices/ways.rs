//! News onto devices and to telephones: what is said there, to whom, and when no more.

use super::letters::things;
use super::*;
use domain::ids::SignInId;
use domain::notices::{Choices, Topic};
use programme::Service;
use programme::notices::choices;
use programme::notices::delivery::reach;
use programme::notices::push::{self, NewDevice};
use programme::notices::texts::{Gateway, Texter};
use programme::sql::Value;
use std::sync::Arc;
use support::http_double::{Browser, Double};

stories! {
    a_device_shows_what_only_it_can_read,
    a_device_that_its_service_does_not_know_gets_nothing_more,
    a_service_that_is_busy_is_tried_again,
    whoever_signs_out_of_a_device_sees_nothing_there_any_more,
    what_was_switched_off_goes_out_by_no_device,
    only_what_can_not_wait_comes_as_a_text,
    strangers_name_no_machine_of_ours_as_a_service,
}

/// The same house, whose devices may name a machine of the story.
fn house(stage: &Stage) -> Service {
    stage.service.clone().trusting_all(true)
}

async fn sign_in(stage: &Stage, person: PersonId) -> SignInId {
    let id = Uuid::now_v7();
    let (now, programme) = (stage.now(), stage.programme.id);
    let until = now + Duration::days(14);
    stage
        .raw(
            "insert into sign_ins (id, programme_id, person_id, token_hash, device, by_link, created_at, seen_at,
                idle_until, ends_at) values ($1, $2, $3, $4, 'Firefox', false, $5, $5, $6, $6)",
            vec![Value::from(id), programme.into(), person.into(), id.to_string().into(), now.into(), until.into()],
        )
        .await;
    id.into()
}

async fn add(stage: &Stage, person: PersonId, browser: &Browser, endpoint: &str) -> Result<SignInId> {
    let sign_in = sign_in(stage, person).await;
    let new = NewDevice { endpoint: endpoint.to_owned(), key: browser.key(), secret: browser.secret() };
    house(stage)
        .act(stage.who(person).await, move |act| {
            let new = new.clone();
            Box::pin(async move { push::add(act, sign_in, &new).await })
        })
        .await?;
    Ok(sign_in)
}

/// Decides by which ways all goes out, and hands over what goes by other ways than mail.
async fn reach_all(stage: &Stage, service: &Service) {
    let sink = Sink::open(Mode::Ok).await;
    while deliver(service, &patient(&sink), "w").await.unwrap() + reach(service, "w").await.unwrap() > 0 {}
    reach(service, "w").await.unwrap();
    assert!(sink.received().len() <= outbox(stage).await.len());
}

async fn devices(stage: &Stage, person: PersonId) -> usize {
    stage.look_as(person, |look| Box::pin(push::own(look))).await.unwrap().len()
}

async fn a_device_shows_what_only_it_can_read(stage: Stage) {
    let (leyla, double) = (stage.person("Leyla", "Əliyeva").await, Double::open(201).await);
    let (phone, other) = (Browser::new(3), Browser::new(4));
    let (_, _, shift, _) = things(&stage, leyla).await;
    add(&stage, leyla, &phone, &format!("{}/phone", double.url)).await.unwrap();
    tell(&stage, leyla, Notice::ShiftAssigned { shift }).await;
    tell(&stage, leyla, Notice::SignInLink { link: Uuid::now_v7() }).await;
    reach_all(&stage, &house(&stage)).await;
    let posted = double.posted();
    let [one] = &posted[..] else { panic!("one message, and no link: {}", posted.len()) };
    assert_eq!((one.path.as_str(), one.header("content-encoding")), ("/phone", "aes128gcm"));
    assert_eq!(one.header("ttl"), "86400");
    assert_eq!(one.header("topic").len(), 32);
    let known = push::public_key(&stage.service).await.unwrap();
    let proof = one.header("authorization");
    assert!(proof.starts_with("vapid t=") && proof.ends_with(&format!("k={known}")), "{proof}");
    let said = phone.read(&one.body).expect("the device reads it");
    assert_eq!((said["path"].as_str(), said["lang"].as_str()), (Some(format!("/shifts/{shift}").as_str()), Some("az")));
    assert!(said["title"].as_str().is_some_and(|title| !title.is_empty()), "{said}");
    assert!(other.read(&one.body).is_none(), "nobody else does");
    assert!(!String::from_utf8_lossy(&one.body).contains("shifts"));
    reach_all(&stage, &house(&stage)).await;
    assert_eq!(double.posted().len(), 1, "once");
    assert_eq!(push::public_key(&stage.service).await.unwrap(), known, "the house keeps its key");
}

async fn a_device_that_its_service_does_not_know_gets_nothing_more(stage: Stage) {
    let (leyla, gone, there) =
        (stage.person("Leyla", "Əliyeva").await, Double::open(410).await, Double::open(201).await);
    add(&stage, leyla, &Browser::new(3), &format!("{}/old", gone.url)).await.unwrap();
    add(&stage, leyla, &Browser::new(4), &format!("{}/new", there.url)).await.unwrap();
    tell(&stage, leyla, Notice::PasswordChanged).await;
    reach_all(&stage, &house(&stage)).await;
    assert_eq!((gone.posted().len(), there.posted().len()), (1, 1));
    assert_eq!(devices(&stage, leyla).await, 1);
    tell(&stage, leyla, Notice::PasswordChanged).await;
    reach_all(&stage, &house(&stage)).await;
    assert_eq!((gone.posted().len(), there.posted().len()), (1, 2));
    there.set(404);
    tell(&stage, leyla, Notice::PasswordChanged).await;
    reach_all(&stage, &house(&stage)).await;
    assert_eq!(devices(&stage, leyla).await, 0);
}

async fn a_service_that_is_busy_is_tried_again(stage: Stage) {
    let (leyla, double) = (stage.person("Leyla", "Əliyeva").await, Double::open(503).await);
    add(&stage, leyla, &Browser::new(3), &format!("{}/x", double.url)).await.unwrap();
    tell(&stage, leyla, Notice::PasswordChanged).await;
    reach_all(&stage, &house(&stage)).await;
    assert_eq!(double.posted().len(), 1, "not at once");
    double.set(201);
    stage.pass(Duration::seconds(5));
    reach_all(&stage, &house(&stage)).await;
    let posted = double.posted();
    assert_eq!(posted.len(), 2);
    assert_eq!(posted[0].header("topic"), posted[1].header("topic"), "takes the place of the first");
    // A redirect is not followed: it could lead into our own network
    double.set(307);
    tell(&stage, leyla, Notice::PasswordChanged).await;
    reach_all(&stage, &house(&stage)).await;
    assert_eq!(double.posted().len(), 3);
}

async fn whoever_signs_out_of_a_device_sees_nothing_there_any_more(stage: Stage) {
    let (leyla, aysel) = (stage.person("Leyla", "Əliyeva").await, stage.person("Aysel", "Rzayeva").await);
    let (double, browser) = (Double::open(201).await, Browser::new(3));
    let endpoint = format!("{}/shared", double.url);
    let sign_in = add(&stage, leyla, &browser, &endpoint).await.unwrap();
    stage.raw("update sign_ins set ended_at = created_at where id = $1", vec![Value::from(sign_in)]).await;
    tell(&stage, leyla, Notice::PasswordChanged).await;
    reach_all(&stage, &house(&stage)).await;
    assert!(double.posted().is_empty());
    // Whoever signs in there next has the device
    add(&stage, leyla, &browser, &endpoint).await.unwrap();
    add(&stage, aysel, &browser, &endpoint).await.unwrap();
    assert_eq!((devices(&stage, leyla).await, devices(&stage, aysel).await), (0, 1));
    tell(&stage, leyla, Notice::PasswordChanged).await;
    tell(&stage, aysel, Notice::PasswordChanged).await;
    reach_all(&stage, &house(&stage)).await;
    assert_eq!(double.posted().len(), 1);
    let theirs = stage.look_as(aysel, |look| Box::pin(push::own(look))).await.unwrap()[0].id;
    stage.act_as(leyla, move |act| Box::pin(push::remove(act, theirs))).await.unwrap();
    assert_eq!(devices(&stage, aysel).await, 1, "nobody removes another's");
    stage.act_as(aysel, move |act| Box::pin(push::remove(act, theirs))).await.unwrap();
    assert_eq!(devices(&stage, aysel).await, 0);
}

async fn what_was_switched_off_goes_out_by_no_device(stage: Stage) {
    let (leyla, double) = (stage.person("Leyla", "Əliyeva").await, Double::open(201).await);
    let (_, _, shift, _) = things(&stage, leyla).await;
    add(&stage, leyla, &Browser::new(3), &format!("{}/x", double.url)).await.unwrap();
    let mut none = Choices::default();
    none.push.extend(Topic::ALL.iter().map(|topic| (*topic, false)));
    stage
        .act_as(leyla, move |act| {
            let none = none.clone();
            Box::pin(async move { choices::choose(act, 0, &none).await })
        })
        .await
        .unwrap();
    tell(&stage, leyla, Notice::ShiftAssigned { shift }).await;
    reach_all(&stage, &house(&stage)).await;
    assert!(double.posted().is_empty());
    tell(&stage, leyla, Notice::PasswordChanged).await;
    reach_all(&stage, &house(&stage)).await;
    assert_eq!(double.posted().len(), 1, "what is about the account can't be switched off");
}

async fn only_what_can_not_wait_comes_as_a_text(stage: Stage) {
    let (leyla, double) = (stage.person("Leyla", "Əliyeva").await, Double::open(200).await);
    let (_, _, shift, _) = things(&stage, leyla).await;
    let (place, now) = (Uuid::now_v7(), stage.now());
    stage
        .raw(
            "insert into assignments (id, programme_id, shift_id, person_id, state, made_at, changed_at)
                values ($1, $2, $3, $4, 'assigned', $5, $5)",
            vec![place.into(), stage.programme.id.into(), shift.into(), leyla.into(), now.into()],
        )
        .await;
    let place = place.into();
    let template = r#"{"recipient":"{to}","message":"{text}"}"#;
    let gateway = Gateway::parse(&format!("{}/sms", double.url), "Authorization: Bearer k", template).unwrap();
    let service = stage.service.clone().texting(Some(Arc::new(gateway) as Arc<dyn Texter>));
    let reminder = Notice::ShiftReminder { place };
    tell(&stage, leyla, reminder.clone()).await;
    reach_all(&stage, &service).await;
    assert!(double.posted().is_empty(), "nobody without a number");
    stage.raw("update people set phone = '+994501234567' where id = $1", vec![leyla.into()]).await;
    tell(&stage, leyla, reminder.clone()).await;
    tell(&stage, leyla, Notice::ShiftAssigned { shift }).await;
    tell(&stage, leyla, Notice::PasswordChanged).await;
    reach_all(&stage, &service).await;
    let posted = double.posted();
    let [one] = &posted[..] else { panic!("one text: {posted:?}") };
    assert_eq!((one.path.as_str(), one.header("authorization")), ("/sms", "Bearer k"));
    let said: serde_json::Value = serde_json::from_slice(&one.body).unwrap();
    assert_eq!(said["recipient"], "+994501234567");
    assert!(said["message"].as_str().unwrap().contains("\nhttp://konullu.test/coming/"), "{said}");
    // A gateway that refuses us is tried again, and one without any money, too
    double.set(402);
    tell(&stage, leyla, reminder).await;
    reach_all(&stage, &service).await;
    double.set(200);
    stage.pass(Duration::seconds(5));
    reach_all(&stage, &service).await;
    assert_eq!(double.posted().len(), 3);
}

async fn strangers_name_no_machine_of_ours_as_a_service(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    let (double, sign_in, browser) = (Double::open(201).await, sign_in(&stage, leyla).await, Browser::new(3));
    for (endpoint, key, secret) in [
        (format!("{}/x", double.url), browser.key(), browser.secret()),
        ("https://push.test/x".to_owned(), "x".to_owned(), browser.secret()),
        ("https://push.test/x".to_owned(), browser.key(), String::new()),
        (format!("https://push.test/{}", "x".repeat(900)), browser.key(), browser.secret()),
        ("file:///etc/passwd".to_owned(), browser.key(), browser.secret()),
    ] {
        let new = NewDevice { endpoint, key, secret };
        let taken = stage
            .act_as(leyla, move |act| {
                let new = new.clone();
                Box::pin(async move { push::add(act, sign_in, &new).await })
            })
            .await;
        assert!(matches!(taken, Err(Error::Faulty(_))), "{taken:?}");
    }
    // A name may lead to ourselves, which is found out when it is asked
    let inward = double.url.replacen("http://127.0.0.1", "https://localhost", 1);
    let new = NewDevice { endpoint: inward, key: browser.key(), secret: browser.secret() };
    stage
        .act_as(leyla, move |act| {
            let new = new.clone();
            Box::pin(async move { push::add(act, sign_in, &new).await })
        })
        .await
        .unwrap();
    tell(&stage, leyla, Notice::PasswordChanged).await;
    reach_all(&stage, &stage.service).await;
    assert!(double.posted().is_empty());
    for n in 0..12 {
        add(&stage, leyla, &browser, &format!("https://push.test/{n}")).await.unwrap();
    }
    assert_eq!(devices(&stage, leyla).await, 8, "the first ones go");
}
