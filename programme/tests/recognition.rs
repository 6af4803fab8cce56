//! Stories of recognition: what is reached, whom a center names, what visitors say, and a table that is off.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

mod support;

use chrono::Duration;
use domain::applications::PlacementState;
use domain::ids::PersonId;
use domain::recognition::{Answer, Mark};
use domain::refusals::Refusal;
use domain::rights::{Role, Who};
use programme::recognition::{self, Award, Thanks};
use programme::{Error, Result};
use support::{Stage, day};
use uuid::Uuid;

stories! {
    a_mark_is_given_once_and_only_when_it_is_reached,
    a_nomination_is_agreed_to_by_somebody_else,
    a_visitor_is_read_by_staff_before_anybody_else,
    floods_of_notes_are_stopped,
    a_table_is_off_unless_the_center_wants_it,
}

async fn serves(stage: &Stage, person: PersonId, date: &str, minutes: i64) {
    let position = stage.position(&format!("guide-{}", Uuid::now_v7().simple())).await;
    stage
        .raw(
            "insert into hours_entries (id, programme_id, person_id, center_id, position_id, date, minutes, note,
                entered_at) values ($1, $2, $3, $4, $5, $6, $7, '', $8)",
            vec![
                Uuid::now_v7().into(),
                stage.programme.id.into(),
                person.into(),
                stage.bak1.id.into(),
                position.id.into(),
                day(date).into(),
                minutes.into(),
                stage.now().into(),
            ],
        )
        .await;
}

async fn shown(stage: &Stage, by: PersonId, of: PersonId) -> Result<(Vec<Award>, Vec<Thanks>)> {
    stage.look_as(by, move |look| Box::pin(recognition::of_person(look, of))).await
}
async fn thank(stage: &Stage, text: &'static str, to: &'static str) -> Result<()> {
    let center = stage.bak1.clone();
    stage
        .service
        .act(Who::anyone(), move |act| {
            let center = center.clone();
            Box::pin(async move { recognition::thank(act, &center, text, to).await })
        })
        .await
}
async fn waiting(stage: &Stage, by: PersonId) -> Result<Vec<Thanks>> {
    let center = stage.bak1.clone();
    let look = stage.look_as(by, move |look| {
        let center = center.clone();
        Box::pin(async move { recognition::thanks_of(look, &center).await })
    });
    look.await
}

async fn a_mark_is_given_once_and_only_when_it_is_reached(stage: Stage) {
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    serves(&stage, leyla, "2026-10-01", 49 * 60).await;
    recognition::award_due(&stage.service).await.unwrap();
    assert!(shown(&stage, leyla, leyla).await.unwrap().0.iter().all(|one| one.kind.mark != Mark::Hours));
    serves(&stage, leyla, "2026-11-20", 60).await;
    recognition::award_due(&stage.service).await.unwrap();
    assert_eq!(recognition::award_due(&stage.service).await.unwrap(), 0, "once");
    let awards = shown(&stage, leyla, leyla).await.unwrap().0;
    let mut marks: Vec<_> = awards.iter().map(|one| (one.kind.mark, one.kind.needed)).collect();
    marks.sort_by_key(|(mark, _)| mark.as_str());
    assert_eq!(marks, [(Mark::Hours, 50), (Mark::Months, 1)]);
    let elvin = stage.volunteer("Elvin", "Məmmədov").await;
    assert!(matches!(shown(&stage, elvin, leyla).await, Err(Error::NotAllowed)));
    assert!(shown(&stage, stage.sebine().await, leyla).await.is_ok());
}

async fn a_nomination_is_agreed_to_by_somebody_else(stage: Stage) {
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let (nigar, sebine) = (stage.nigar().await, stage.sebine().await);
    let nominate = async |by: PersonId, who: PersonId, why: &'static str| {
        let center = stage.bak1.clone();
        stage
            .act_as(by, move |act| {
                let center = center.clone();
                Box::pin(async move { recognition::nominate(act, &center, who, why).await })
            })
            .await
    };
    let answer = async |by: PersonId, id, agrees: bool| {
        stage.act_as(by, move |act| Box::pin(recognition::answer(act, id, agrees))).await
    };
    assert!(matches!(nominate(nigar, leyla, " ").await, Err(Error::Faulty(_))));
    let stranger = stage.person("Elvin", "Məmmədov").await;
    assert!(matches!(nominate(nigar, stranger, "Kömək etdi").await, Err(Error::Faulty(_))), "who serves elsewhere");
    assert!(matches!(nominate(leyla, leyla, "Mən").await, Err(Error::NotAllowed)));
    let id = nominate(sebine, leyla, "Hər gün gəlib").await.unwrap();
    assert!(matches!(nominate(nigar, leyla, "Yenə").await, Err(Error::Refused(Refusal::AlreadyWaiting))));
    assert!(matches!(answer(sebine, id, true).await, Err(Error::Refused(Refusal::SecondPerson))));
    assert!(matches!(answer(nigar, id, true).await, Err(Error::NotAllowed)));
    let other = stage.holder("Orxan", Role::Manager, None).await;
    answer(other, id, true).await.unwrap();
    assert!(matches!(answer(other, id, true).await, Err(Error::Refused(Refusal::Changed))));
    let awards = shown(&stage, leyla, leyla).await.unwrap().0;
    assert_eq!((awards.len(), awards[0].kind.mark, awards[0].why.as_str()), (1, Mark::Nomination, "Hər gün gəlib"));
    // Next year again
    let id = nominate(nigar, leyla, "Yenə").await.unwrap();
    answer(other, id, false).await.unwrap();
    assert_eq!(shown(&stage, leyla, leyla).await.unwrap().0.len(), 1);
    let programme = stage.programme.id;
    let look = stage.look_as(other, move |look| Box::pin(recognition::nominations(look, programme, None)));
    let states: Vec<_> = look.await.unwrap().into_iter().map(|one| one.state).collect();
    assert!(states.contains(&Answer::Agreed) && states.contains(&Answer::Declined));
}

async fn a_visitor_is_read_by_staff_before_anybody_else(stage: Stage) {
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let nigar = stage.nigar().await;
    thank(&stage, "Çox sağ olun!\n<b>Leyla</b>", "Leyla").await.unwrap();
    assert!(matches!(thank(&stage, " \u{200b} ", "").await, Err(Error::Faulty(_))));
    assert!(shown(&stage, leyla, leyla).await.unwrap().1.is_empty(), "not before staff has looked");
    assert!(matches!(waiting(&stage, leyla).await, Err(Error::NotAllowed)));
    let notes = waiting(&stage, nigar).await.unwrap();
    assert_eq!((notes.len(), notes[0].text.as_str()), (1, "Çox sağ olun! <b>Leyla</b>"));
    let id = notes[0].id;
    let decide = async |by: PersonId, to: Option<PersonId>| {
        stage.act_as(by, move |act| Box::pin(recognition::decide(act, id, to))).await
    };
    let other = stage.holder("Orxan", Role::Coordinator, Some(stage.sum.id)).await;
    assert!(matches!(decide(other, Some(leyla)).await, Err(Error::NotAllowed)), "another center");
    let stranger = stage.person("Elvin", "Məmmədov").await;
    assert!(matches!(decide(nigar, Some(stranger)).await, Err(Error::Faulty(_))));
    decide(nigar, Some(leyla)).await.unwrap();
    assert!(matches!(decide(nigar, None).await, Err(Error::Refused(Refusal::Changed))));
    assert_eq!(shown(&stage, leyla, leyla).await.unwrap().1[0].text, "Çox sağ olun! <b>Leyla</b>");
    assert!(waiting(&stage, nigar).await.unwrap().is_empty());
}

async fn floods_of_notes_are_stopped(stage: Stage) {
    for _ in 0..20 {
        thank(&stage, "Sağ olun", "").await.unwrap();
    }
    assert!(matches!(thank(&stage, "Sağ olun", "").await, Err(Error::Refused(Refusal::TooMany { .. }))));
    stage.pass(Duration::minutes(11));
    thank(&stage, "Sağ olun", "").await.unwrap();
}

async fn a_table_is_off_unless_the_center_wants_it(stage: Stage) {
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let nigar = stage.nigar().await;
    serves(&stage, leyla, "2026-11-20", 180).await;
    let table = async |by: PersonId| {
        let center = stage.bak1.clone();
        let look = stage.look_as(by, move |look| {
            let center = center.clone();
            Box::pin(async move { recognition::table(look, &center).await })
        });
        look.await
    };
    let switch = async |by: PersonId, on: bool| {
        let center = stage.bak1.clone();
        let act = stage.act_as(by, move |act| {
            let center = center.clone();
            Box::pin(async move { recognition::switch_table(act, &center, on).await })
        });
        act.await
    };
    assert!(matches!(table(leyla).await, Err(Error::NotFound)));
    assert!(matches!(switch(leyla, true).await, Err(Error::NotAllowed)));
    switch(nigar, true).await.unwrap();
    assert_eq!(table(leyla).await.unwrap()[0].minutes, 180);
    let elsewhere = stage.person("Elvin", "Məmmədov").await;
    stage.place(elsewhere, &stage.sum, "2026-09-01", "2027-06-30", PlacementState::Active).await;
    assert!(matches!(table(elsewhere).await, Err(Error::NotAllowed)), "who serves elsewhere");
    switch(nigar, false).await.unwrap();
    assert!(matches!(table(leyla).await, Err(Error::NotFound)));
}
