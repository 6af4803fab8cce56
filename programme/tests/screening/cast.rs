//! The intake `AUTUMN` and whoever applies to it, without the form.

use crate::support::{Stage, baku, day};
use chrono::Duration;
use domain::applications::{Draft, Intake, Stage as At, Stages, Terms};
use domain::centers::Center;
use domain::ids::{ApplicationId, IntakeId, PersonId};
use domain::language::{Language, Texts};
use programme::applications;
use uuid::Uuid;

pub async fn autumn(stage: &Stage) -> Intake {
    let intake = Intake {
        id: IntakeId(Uuid::now_v7()),
        programme: stage.programme.id,
        code: "AUTUMN".into(),
        titles: Texts::default().with(Language::Az, "Payız qəbulu"),
        summaries: Texts::default(),
        opens_at: baku("2026-11-01", "00:00"),
        closes_at: baku("2026-12-01", "00:00"),
        min_age: 18,
        max_age: 29,
        terms: Terms::default(),
        stages: Stages::default(),
        starts_on: day("2026-12-07"),
        ends_on: day("2027-03-07"),
        published_at: Some(baku("2026-11-01", "00:00")),
        version: 1,
    };
    let (kept, quotas) = (intake.clone(), vec![(stage.bak1.id, 20), (stage.sum.id, 5)]);
    stage
        .system(move |act| {
            let (intake, quotas) = (kept.clone(), quotas.clone());
            Box::pin(async move { applications::add_intake(act, &intake, &quotas).await })
        })
        .await
        .unwrap();
    intake
}

/// Somebody who handed in so many minutes ago.
pub async fn applied(
    stage: &Stage,
    intake: &Intake,
    center: &Center,
    name: &str,
    at: At,
    minutes_ago: i64,
) -> (PersonId, ApplicationId) {
    let person = stage.person(name, "Əliyeva").await;
    let id = ApplicationId(Uuid::now_v7());
    let draft = Draft { given_name: name.into(), wish1: center.code.clone(), ..Draft::default() };
    let when = stage.now() - Duration::minutes(minutes_ago);
    stage
        .raw(
            "insert into applications
                (id, programme_id, intake_id, person_id, stage, draft, center_id, submitted_at, created_at, changed_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $8)",
            vec![
                id.into(),
                intake.programme.into(),
                intake.id.into(),
                person.into(),
                at.as_str().into(),
                serde_json::to_value(draft).unwrap().into(),
                center.id.into(),
                when.into(),
            ],
        )
        .await;
    (person, id)
}
