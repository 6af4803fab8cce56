//! How people want to be told: at once, once a day, or within the platform alone.

use super::letters::things;
use super::*;
use domain::notices::{Choices, Mailing, Topic};
use domain::refusals::Refusal;
use programme::notices::{choices, inbox, timeline};
use words::Words;

stories! {
    what_somebody_wants_no_mail_about_is_found_within_the_platform,
    the_letter_of_a_day_brings_everything_once_and_by_its_links,
    a_letter_of_a_day_that_failed_comes_again_as_the_same,
    one_tap_in_a_mail_program_ends_letters_of_that_kind_and_no_others,
    two_devices_that_choose_notice_each_other,
    what_is_held_back_is_not_shown_before,
    staff_see_what_somebody_was_told_and_what_became_of_it,
}

async fn choose(stage: &Stage, person: PersonId, mailing: Mailing) {
    let chosen = Choices { mail: Topic::ALL.iter().map(|t| (*t, mailing)).collect(), ..Choices::default() };
    stage
        .act_as(person, move |act| {
            let chosen = chosen.clone();
            Box::pin(async move {
                let (_, version) = choices::own(act).await?;
                choices::choose(act, version, &chosen).await
            })
        })
        .await
        .unwrap();
}

async fn unread(stage: &Stage, person: PersonId) -> i64 {
    stage.look(move |look| Box::pin(inbox::unread(look, person))).await.unwrap()
}

async fn entries(stage: &Stage, person: PersonId) -> Vec<inbox::Entry> {
    stage.look_as(person, |look| Box::pin(inbox::page(look, Words::of(Language::En), None))).await.unwrap()
}

async fn what_somebody_wants_no_mail_about_is_found_within_the_platform(stage: Stage) {
    let (leyla, other) = (stage.person("Leyla", "Əliyeva").await, stage.person("Aysel", "Rzayeva").await);
    let (_, _, shift, _) = things(&stage, leyla).await;
    choose(&stage, leyla, Mailing::Never).await;
    tell(&stage, leyla, Notice::ShiftAssigned { shift }).await;
    tell(&stage, leyla, Notice::PasswordChanged).await;
    let sink = Sink::open(Mode::Ok).await;
    let mailer = patient(&sink);
    while deliver(&stage.service, &mailer, "w").await.unwrap() > 0 {}
    assert_eq!(sink.received().len(), 1, "the password is told by mail whatever was chosen");
    let states: Vec<_> = outbox(&stage).await.into_iter().map(|o| (o.kind, o.state)).collect();
    assert_eq!(
        states,
        [("password_changed".to_owned(), "sent".to_owned()), ("shift_assigned".to_owned(), "shown".to_owned())]
    );
    assert_eq!(unread(&stage, leyla).await, 2);
    let id = entries(&stage, leyla).await[1].id;
    let foreign = stage.act_as(other, move |act| Box::pin(inbox::open(act, id))).await;
    assert!(matches!(foreign, Err(Error::NotFound)));
    let path = stage.act_as(leyla, move |act| Box::pin(inbox::open(act, id))).await.unwrap();
    assert_eq!((path, unread(&stage, leyla).await), (format!("/shifts/{shift}"), 1));
    let newest = entries(&stage, leyla).await[0].id;
    assert_eq!(stage.act_as(other, move |act| Box::pin(inbox::read_until(act, newest))).await.unwrap(), 0);
    assert_eq!(stage.act_as(leyla, move |act| Box::pin(inbox::read_until(act, newest))).await.unwrap(), 1);
    assert_eq!(unread(&stage, leyla).await, 0);
}

async fn the_letter_of_a_day_brings_everything_once_and_by_its_links(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    let (_, roster, shift, certificate) = things(&stage, leyla).await;
    choose(&stage, leyla, Mailing::Daily).await;
    tell(&stage, leyla, Notice::ShiftAssigned { shift }).await;
    tell(&stage, leyla, Notice::RosterPublished { roster }).await;
    tell(&stage, leyla, Notice::CertificateIssued { certificate }).await;
    // What it was about is gone by the evening
    tell(&stage, leyla, Notice::ShiftUnassigned { shift: Uuid::now_v7().into() }).await;
    let sink = Sink::open(Mode::Ok).await;
    let mailer = patient(&sink);
    while deliver(&stage.service, &mailer, "w").await.unwrap() > 0 {}
    assert!(sink.received().is_empty(), "not before the evening");
    stage.set(baku("2026-11-23", "18:00"));
    tokio::join!(deliver_all(&stage, &mailer, "a"), deliver_all(&stage, &mailer, "b"));
    let received = sink.received();
    assert_eq!(received.len(), 1, "one letter for all of it");
    let text = received[0].parts()[0].1.clone();
    for part in [format!("/shifts/{shift}"), "/verify/".to_owned(), "/account/notices".to_owned()] {
        assert!(text.contains(&part), "{part} in {text}");
    }
    assert!(outbox(&stage).await.iter().all(|o| o.state == "sent"));
    stage.set(baku("2026-11-24", "18:00"));
    assert_eq!(deliver_all(&stage, &mailer, "a").await, 0, "a day without news has no letter");
}

async fn a_letter_of_a_day_that_failed_comes_again_as_the_same(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    let (_, roster, shift, _) = things(&stage, leyla).await;
    choose(&stage, leyla, Mailing::Daily).await;
    tell(&stage, leyla, Notice::ShiftAssigned { shift }).await;
    tell(&stage, leyla, Notice::RosterPublished { roster }).await;
    let busy = Sink::open(Mode::Refuse(451)).await;
    while deliver(&stage.service, &patient(&busy), "w").await.unwrap() > 0 {}
    stage.set(baku("2026-11-23", "18:00"));
    assert_eq!(deliver(&stage.service, &patient(&busy), "w").await.unwrap(), 2);
    assert!(outbox(&stage).await.iter().all(|o| o.state == "waiting" && o.attempts == 1));
    stage.pass(Duration::minutes(1));
    let sink = Sink::open(Mode::Ok).await;
    deliver_all(&stage, &patient(&sink), "w").await;
    let first = outbox(&stage).await.iter().map(|o| o.id).min().unwrap();
    let ids: Vec<String> = sink.received().iter().map(|letter| letter.header("message-id")).collect();
    assert_eq!(ids.len(), 1);
    assert!(ids[0].contains(&first.to_string()), "{ids:?} is named by {first}");
}

async fn one_tap_in_a_mail_program_ends_letters_of_that_kind_and_no_others(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    let (_, roster, shift, _) = things(&stage, leyla).await;
    tell(&stage, leyla, Notice::ShiftAssigned { shift }).await;
    tell(&stage, leyla, Notice::PasswordChanged).await;
    let sink = Sink::open(Mode::Ok).await;
    let mailer = patient(&sink);
    deliver_all(&stage, &mailer, "w").await;
    let (mut links, mut without) = (Vec::new(), 0);
    for letter in sink.received() {
        match letter.headers().into_iter().find(|(name, _)| name == "list-unsubscribe") {
            None => without += 1,
            Some((_, link)) => {
                assert_eq!(letter.header("list-unsubscribe-post"), "List-Unsubscribe=One-Click");
                links.push(link.trim_matches(['<', '>']).rsplit('/').next().unwrap().to_owned());
            }
        }
    }
    assert_eq!((links.len(), without), (1, 1), "nobody does without letters about the password");
    let end = async |token: String| {
        stage
            .service
            .act(domain::rights::Who::anyone(), move |act| {
                let token = token.clone();
                Box::pin(async move { choices::unsubscribe(act, &token).await })
            })
            .await
    };
    for forged in ["", "x", &links[0][1..], &format!("{}A", links[0])] {
        assert!(matches!(end(forged.to_owned()).await, Err(Error::NotFound)), "{forged}");
    }
    assert_eq!(end(links[0].clone()).await.unwrap(), Topic::Shift);
    assert_eq!(end(links[0].clone()).await.unwrap(), Topic::Shift, "a second tap changes nothing");
    tell(&stage, leyla, Notice::ShiftAssigned { shift }).await;
    tell(&stage, leyla, Notice::RosterPublished { roster }).await;
    deliver_all(&stage, &mailer, "w").await;
    assert_eq!(sink.received().len(), 3, "the roster is told as before");
    stage.pass(Duration::days(366));
    assert!(matches!(end(links[0].clone()).await, Err(Error::NotFound)), "after a year the link is old");
}

async fn staff_see_what_somebody_was_told_and_what_became_of_it(stage: Stage) {
    let nigar = stage.nigar().await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let stranger = stage.person("Aysel", "Rzayeva").await;
    tell(&stage, leyla, Notice::PasswordChanged).await;
    let busy = Sink::open(Mode::Refuse(451)).await;
    deliver(&stage.service, &patient(&busy), "w").await.unwrap();
    let told = stage.act_as(nigar, move |act| Box::pin(timeline::of_person(act, leyla, None))).await.unwrap();
    let seen: Vec<_> = told.iter().map(|t| (t.kind.as_str(), t.state.as_str(), t.attempts)).collect();
    assert_eq!(seen, [("password_changed", "waiting", 1)]);
    let foreign = stage.act_as(stranger, move |act| Box::pin(timeline::of_person(act, leyla, None))).await;
    assert!(matches!(foreign, Err(Error::NotAllowed)));
    let readers = stage.look_as(leyla, |look| Box::pin(programme::people::file::readers(look))).await.unwrap();
    assert_eq!(readers.len(), 1, "that somebody looked is shown to whom it is about");
}

async fn two_devices_that_choose_notice_each_other(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    choose(&stage, leyla, Mailing::Daily).await;
    let outcome =
        stage.act_as(leyla, |act| Box::pin(async move { choices::choose(act, 0, &Choices::default()).await })).await;
    assert!(matches!(outcome, Err(Error::Refused(Refusal::Changed))), "{outcome:?}");
    let (chosen, version) = stage.look_as(leyla, |look| Box::pin(choices::own(look))).await.unwrap();
    assert_eq!((chosen.mailing(Topic::Shift), version), (Mailing::Daily, 1));
}

async fn what_is_held_back_is_not_shown_before(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    let (programme, due) = (stage.programme.id, stage.now() + Duration::minutes(10));
    stage
        .system(move |act| {
            Box::pin(async move { act.tell_at(programme, leyla, Notice::PasswordChanged, due).await.map(drop) })
        })
        .await
        .unwrap();
    assert_eq!((unread(&stage, leyla).await, entries(&stage, leyla).await.len()), (0, 0));
    stage.pass(Duration::minutes(10));
    assert_eq!((unread(&stage, leyla).await, entries(&stage, leyla).await.len()), (1, 1));
}
