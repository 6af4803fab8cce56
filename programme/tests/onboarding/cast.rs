//! A programme with a list, and an applicant who has accepted.
#![allow(dead_code, reason = "each story uses its part of the cast")]

use crate::support::{Stage, baku, day};
use domain::applications::{Application, Draft, Intake, Stage as At, Stages, Terms};
use domain::ids::{ApplicationId, CourseId, IntakeId, PersonId};
use domain::language::{Language, Texts};
use domain::onboarding::{Checklist, Item, ItemKind, Standing};
use programme::applications::{self, staff};
use programme::onboarding::{self, Typed};
use programme::{Result, training};
use uuid::Uuid;

/// The winter call: BAK1 and SUM with five places each, until the end of March.
pub async fn winter(stage: &Stage) -> Intake {
    let intake = Intake {
        id: IntakeId(Uuid::now_v7()),
        programme: stage.programme.id,
        code: "WINTER".into(),
        titles: Texts::default().with(Language::En, "Winter"),
        summaries: Texts::default(),
        opens_at: baku("2026-11-01", "00:00"),
        closes_at: baku("2026-12-01", "00:00"),
        min_age: 18,
        max_age: 29,
        terms: Terms::default(),
        stages: Stages::default(),
        starts_on: day("2026-12-07"),
        ends_on: day("2027-03-31"),
        published_at: Some(stage.now()),
        version: 1,
    };
    let (kept, quotas) = (intake.clone(), vec![(stage.bak1.id, 5), (stage.sum.id, 5)]);
    stage
        .system(move |act| {
            let (intake, quotas) = (kept.clone(), quotas.clone());
            Box::pin(async move { applications::add_intake(act, &intake, &quotas).await })
        })
        .await
        .unwrap();
    intake
}

/// Somebody who has handed in an application for BAK1.
pub async fn applicant(stage: &Stage, given: &str, surname: &str) -> (PersonId, Application) {
    let who = stage.person(given, surname).await;
    let answers: Vec<(String, String)> = [
        ("phone", "+994 50 123 45 67"),
        ("wish1", "BAK1"),
        ("wish2", "SUM"),
        ("languages", "az:C2"),
        ("motivation", "To help."),
        ("consent", "yes"),
    ]
    .map(|(field, typed)| (field.to_owned(), typed.to_owned()))
    .to_vec();
    assert!(answers.iter().all(|(field, _)| Draft::FIELDS.contains(&field.as_str())));
    stage
        .act_as(who, move |act| {
            let answers = answers.clone();
            Box::pin(async move { applications::save(act, "WINTER", &answers).await })
        })
        .await
        .unwrap();
    let application = stage.act_as(who, |act| Box::pin(applications::submit(act, "WINTER"))).await.unwrap();
    (who, application)
}

/// The same, moved on by staff to where they accept.
pub async fn accepted(stage: &Stage, staff_member: PersonId, given: &str, surname: &str) -> (PersonId, Application) {
    let (who, application) = applicant(stage, given, surname).await;
    let moved = move_on(stage, staff_member, &application, At::Accepted).await.unwrap();
    (who, moved)
}

pub async fn move_on(stage: &Stage, who: PersonId, application: &Application, to: At) -> Result<Application> {
    let (id, version) = (application.id, application.version);
    stage.act_as(who, move |act| Box::pin(staff::move_on(act, id, version, to, ""))).await
}

pub fn item(code: &str, kind: ItemKind, required: bool) -> Item {
    Item {
        code: code.into(),
        kind,
        titles: Texts::default().with(Language::En, code).with(Language::Az, code),
        texts: Texts::default().with(Language::En, "The text.\nIts end.").with(Language::Az, "Mətn."),
        required,
        course: None,
        choices: if kind == ItemKind::Choice { vec!["M".into(), "L".into()] } else { Vec::new() },
        edition: 0,
    }
}

/// The list of the stories: agreement, whom to call and a paper are required, the size is not.
pub fn items() -> Vec<Item> {
    vec![
        item("rules", ItemKind::Agreement, true),
        item("call", ItemKind::Contact, true),
        item("size", ItemKind::Choice, false),
        item("id", ItemKind::Document, true),
    ]
}

pub async fn set_list(stage: &Stage, who: PersonId, version: i64, items: Vec<Item>) -> Result<Checklist> {
    let list = Checklist { programme: stage.programme.id, version, items };
    stage
        .act_as(who, move |act| {
            let list = list.clone();
            Box::pin(async move { onboarding::set_checklist(act, list).await })
        })
        .await
}

/// A course that a list can ask for.
pub async fn course(stage: &Stage) -> CourseId {
    let (id, programme) = (CourseId(Uuid::now_v7()), stage.programme.id);
    stage
        .system(move |act| {
            Box::pin(async move {
                let names = Texts::default().with(Language::En, "Orientation");
                training::add_course(act, programme, id, "orientation", &names, None).await
            })
        })
        .await
        .unwrap();
    id
}

pub async fn give(
    stage: &Stage,
    who: PersonId,
    id: ApplicationId,
    item: &'static str,
    typed: Typed,
) -> Result<Application> {
    stage
        .act_as(who, move |act| {
            let typed = typed.clone();
            Box::pin(async move { onboarding::give(act, id, item, &typed, Language::Az).await })
        })
        .await
}

pub fn signed(name: &str) -> Typed {
    Typed { name: name.into(), agree: true, ..Typed::default() }
}

pub fn call() -> Typed {
    Typed { name: "Zəhra Əliyeva".into(), phone: "050 765 43 21".into(), relation: "ana".into(), ..Typed::default() }
}

pub async fn seen(stage: &Stage, who: PersonId, id: ApplicationId, seen: bool) -> Result<Application> {
    stage.act_as(who, move |act| Box::pin(onboarding::confirm(act, id, "id", seen))).await
}

pub async fn list(stage: &Stage, who: PersonId, id: ApplicationId) -> Result<Vec<Standing>> {
    Ok(stage.look_as(who, move |look| Box::pin(onboarding::standing(look, id))).await?.1)
}
