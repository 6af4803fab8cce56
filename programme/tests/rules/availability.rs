//! What people say of their time, who reads it, and where it comes from and goes to.

use super::*;
use domain::applications::{Intake, Level, Part, Spoken, Stages, Terms};
use domain::availability::{Liking, Saying};
use domain::ids::IntakeId;
use domain::language::Texts;
use programme::applications::{self, staff};
use programme::availability;
use programme::people::leaving;
use support::baku;

/// Kənan, who has applied with these times and languages and was placed at BAK1 until March.
pub async fn placed(stage: &Stage, times: &'static str, languages: &'static str) -> PersonId {
    let intake = Intake {
        id: IntakeId(uuid::Uuid::now_v7()),
        programme: stage.programme.id,
        code: "NOW".into(),
        titles: Texts::default(),
        summaries: Texts::default(),
        opens_at: baku("2026-11-01", "00:00"),
        closes_at: baku("2026-12-01", "00:00"),
        min_age: 16,
        max_age: 29,
        terms: Terms::default(),
        stages: Stages::default(),
        starts_on: day("2026-11-23"),
        ends_on: day("2027-03-07"),
        published_at: Some(stage.now()),
        version: 1,
    };
    let (nigar, bak1) = (stage.nigar().await, stage.bak1.id);
    stage
        .system(move |act| {
            let intake = intake.clone();
            Box::pin(async move { applications::add_intake(act, &intake, &[(bak1, 5)]).await })
        })
        .await
        .unwrap();
    let kenan = stage.person("Kənan", "Quliyev").await;
    let application = stage
        .act_as(kenan, move |act| {
            let typed = [
                ("phone", "+994 50 123 45 67"),
                ("wish1", "BAK1"),
                ("languages", languages),
                ("times", times),
                ("motivation", "To help."),
                ("consent", "yes"),
            ];
            let typed = typed.map(|(field, typed)| (field.to_owned(), typed.to_owned()));
            Box::pin(async move {
                applications::save(act, "NOW", &typed).await?;
                applications::submit(act, "NOW").await
            })
        })
        .await
        .unwrap();
    stage.raw("update applications set stage = 'accepted' where person_id = $1", vec![kenan.into()]).await;
    let (id, version) = (application.id, application.version);
    stage
        .act_as(nigar, move |act| Box::pin(async move { staff::place(act, id, version, bak1).await.map(drop) }))
        .await
        .unwrap();
    kenan
}

pub async fn somebody_says_when_they_can_serve_and_changes_it(stage: Stage) {
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let id = say(&stage, leyla, autumn()).await;
    let said = stage.look_as(leyla, move |look| Box::pin(availability::of(look, leyla))).await.unwrap();
    assert_eq!((said.terms.len(), &said.terms[0].said, said.terms[0].version), (1, &autumn(), 1));

    let more = Availability { most_shifts: Some(3), ..autumn() };
    let save = |version, said: Availability| {
        stage.act_as(leyla, move |act| {
            let said = said.clone();
            Box::pin(async move { availability::save(act, Some((id, version)), &said).await })
        })
    };
    save(1, more.clone()).await.unwrap();
    assert!(matches!(save(1, autumn()).await, Err(Error::Refused(Refusal::Changed))), "another device was quicker");
    let twice =
        stage.act_as(leyla, |act| Box::pin(async move { availability::save(act, None, &autumn()).await })).await;
    assert!(matches!(twice, Err(Error::Faulty(_))), "one term from a day");
    let foreign = stage.volunteer("Orxan", "Məmmədov").await;
    let theft = stage
        .act_as(foreign, move |act| Box::pin(async move { availability::save(act, Some((id, 2)), &autumn()).await }))
        .await;
    assert!(matches!(theft, Err(Error::NotFound)));
    stage.act_as(leyla, move |act| Box::pin(availability::end(act, id, 2))).await.unwrap();
    let said = stage.look_as(leyla, move |look| Box::pin(availability::of(look, leyla))).await.unwrap();
    assert!(said.terms.is_empty());
    say(&stage, leyla, autumn()).await;
}

pub async fn staff_of_the_center_read_it_and_nobody_else(stage: Stage) {
    let (leyla, other) = (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Orxan", "Məmmədov").await);
    let (nigar, tural, reshad) = (stage.nigar().await, stage.tural().await, stage.reshad().await);
    say(&stage, leyla, autumn()).await;
    for staff in [nigar, tural] {
        let said = stage.look_as(staff, move |look| Box::pin(availability::of(look, leyla))).await.unwrap();
        assert_eq!(said.terms.len(), 1);
    }
    for nobody in [other, reshad] {
        let said = stage.look_as(nobody, move |look| Box::pin(availability::of(look, leyla))).await;
        assert!(matches!(said, Err(Error::NotAllowed)), "{said:?}");
    }
}

pub async fn a_placement_begins_with_what_the_application_said(stage: Stage) {
    let kenan = placed(&stage, "mon-morning sat-evening", "az:NATIVE en:B1").await;
    let said = stage.look_as(kenan, move |look| Box::pin(availability::of(look, kenan))).await.unwrap();
    let term = &said.terms[0].said;
    assert_eq!(term.likings, [(0, Part::Morning, Liking::Preferred), (5, Part::Evening, Liking::Preferred)]);
    let spoken = |language: &str, level| Spoken { language: language.into(), level };
    assert_eq!(said.languages, [spoken("az", Level::Native), spoken("en", Level::B1)]);
    assert_eq!(term.valid, Days { from: day("2026-11-23"), until: day("2027-03-07") });
}

pub async fn what_was_said_goes_out_and_goes_away_with_the_person(stage: Stage) {
    let leyla = stage.person("Leyla", "Əliyeva").await;
    let blocked = (Days { from: day("2026-12-01"), until: day("2026-12-02") }, Saying::Blocked);
    say(&stage, leyla, Availability { days: vec![blocked], ..autumn() }).await;
    stage
        .act_as(leyla, |act| {
            let english = Spoken { language: "en".into(), level: Level::C1 };
            Box::pin(async move { availability::speak(act, &[english]).await })
        })
        .await
        .unwrap();
    let all = stage.act_as(leyla, |act| Box::pin(programme::people::export::everything(act))).await.unwrap();
    assert_eq!(all["languages"], "en:C1");
    assert_eq!(all["availability"][0]["days"][0][1], "blocked");
    stage.act_as(leyla, |act| Box::pin(leaving::erase_me(act))).await.unwrap();
    let left = stage.look(move |look| Box::pin(shifts::volunteer(look, leyla))).await.unwrap();
    assert!(left.availability.is_empty() && left.languages.is_empty(), "{left:?}");
}
