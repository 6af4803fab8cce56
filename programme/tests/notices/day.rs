//! Whoever runs a center hears once a day what waits there, counted at that moment.

use super::*;
use domain::notices::{Choices, Mailing, Topic};
use domain::rights::Role;
use programme::notices::{choices, day as days, inbox};
use programme::programmes;
use words::Words;

stories! {
    whoever_runs_a_center_hears_once_a_day_what_waits_there,
    after_days_without_a_server_there_is_one_letter_and_two_servers_send_one,
    where_nothing_waits_nobody_is_told_and_a_programme_may_go_without,
    whoever_wants_no_mail_about_it_finds_it_within_the_platform,
}

async fn tell_due(stage: &Stage) -> usize {
    stage.system(|act| Box::pin(days::tell_due(act))).await.unwrap()
}

/// Two people who run the first center, where a shift of tomorrow has two free places.
async fn a_center_with_gaps(stage: &Stage) -> (PersonId, PersonId) {
    let nigar = stage.holder("Nigar", Role::Coordinator, Some(stage.bak1.id)).await;
    let other = stage.holder("Elnur", Role::Coordinator, Some(stage.bak1.id)).await;
    stage.holder("Lala", Role::Coordinator, Some(stage.sum.id)).await;
    let guide = stage.position("guide").await;
    stage.shift(&guide, "2026-12-03", "09:00", "12:00", 2).await;
    stage.set(baku("2026-12-02", "06:59"));
    (nigar, other)
}

async fn whoever_runs_a_center_hears_once_a_day_what_waits_there(stage: Stage) {
    let (nigar, _) = a_center_with_gaps(&stage).await;
    assert_eq!(tell_due(&stage).await, 0, "before the hour");
    stage.set(baku("2026-12-02", "07:00"));
    assert_eq!(tell_due(&stage).await, 2, "both who run it, and nobody of a center where nothing waits");
    assert_eq!(tell_due(&stage).await, 0, "once");
    let page = stage.look_as(nigar, |look| Box::pin(inbox::page(look, Words::of(Language::En), None))).await.unwrap();
    let said = page[0].said.as_ref().unwrap();
    assert_eq!(said.subject, "What waits today: Wednesday 2 December");
    assert!(said.text.contains("\n• 2 free places on shifts of the next three days"), "{}", said.text);
    assert!(!said.text.contains("0 "), "what does not wait is not said: {}", said.text);
    stage.set(baku("2026-12-03", "07:00"));
    assert_eq!(tell_due(&stage).await, 2, "the next day");
}

async fn after_days_without_a_server_there_is_one_letter_and_two_servers_send_one(stage: Stage) {
    a_center_with_gaps(&stage).await;
    stage.set(baku("2026-12-02", "22:00"));
    let (one, two) = tokio::join!(tell_due(&stage), tell_due(&stage));
    assert_eq!(one + two, 2, "a letter each, late as it is");
    stage.set(baku("2026-12-02", "23:59"));
    assert_eq!(tell_due(&stage).await, 0);
    // A clock that goes back tells nothing anew
    stage.set(baku("2026-12-01", "12:00"));
    assert_eq!(tell_due(&stage).await, 0);
}

async fn where_nothing_waits_nobody_is_told_and_a_programme_may_go_without(stage: Stage) {
    a_center_with_gaps(&stage).await;
    let id = stage.programme.id;
    for hour in [0, 9] {
        let mut to = stage.programme.clone();
        to.rules.day_hour = hour;
        stage
            .system(move |act| {
                let to = to.clone();
                Box::pin(async move {
                    let version = programmes::version(act, id).await?;
                    programmes::change(act, &to, version).await
                })
            })
            .await
            .unwrap();
        stage.set(baku("2026-12-02", "08:59"));
        assert_eq!(tell_due(&stage).await, 0, "{hour}");
    }
    // All is taken by nine
    stage.raw("update shifts set taken = places where programme_id = $1", vec![id.into()]).await;
    stage.set(baku("2026-12-02", "09:00"));
    assert_eq!(tell_due(&stage).await, 0, "nothing waits");
    stage.raw("update shifts set taken = 0 where programme_id = $1", vec![id.into()]).await;
    assert_eq!(tell_due(&stage).await, 0, "the hour of the day was at nine");
}

async fn whoever_wants_no_mail_about_it_finds_it_within_the_platform(stage: Stage) {
    let (nigar, _) = a_center_with_gaps(&stage).await;
    let chosen = Choices { mail: [(Topic::Day, Mailing::Never)].into(), ..Choices::default() };
    stage
        .act_as(nigar, move |act| {
            let chosen = chosen.clone();
            Box::pin(async move { choices::choose(act, 0, &chosen).await })
        })
        .await
        .unwrap();
    stage.set(baku("2026-12-02", "07:00"));
    assert_eq!(tell_due(&stage).await, 2);
    let sink = Sink::open(Mode::Ok).await;
    deliver_all(&stage, &patient(&sink), "w").await;
    assert_eq!(sink.received().len(), 1, "to the other one alone");
    let states: Vec<String> = outbox(&stage).await.into_iter().map(|o| o.state).collect();
    assert!(states.contains(&"shown".to_owned()), "{states:?}");
}
