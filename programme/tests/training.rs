//! Stories of training: places in sessions, results, and how long they count.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

mod support;

use domain::ids::{CenterId, CourseId, CourseSessionId, PersonId};
use domain::language::{Language, Texts};
use domain::refusals::Refusal;
use domain::rights::Role;
use domain::time::Period;
use domain::training::{CourseResult, TrainingRecord};
use programme::training::{self, NewSession};
use programme::{Error, Result};
use support::{Stage, baku, day};
use uuid::Uuid;

stories! {
    the_last_place_of_a_session_goes_to_one,
    a_place_that_is_given_back_is_free_for_another,
    a_result_counts_from_the_day_of_the_session_for_as_long_as_the_course_says,
    results_are_for_those_who_teach_at_that_center,
    a_session_is_planned_by_whoever_runs_training_and_in_its_own_programme,
}

async fn course(stage: &Stage, valid_days: Option<i64>) -> CourseId {
    let (programme, id) = (stage.programme.id, CourseId(Uuid::now_v7()));
    stage
        .system(move |act| {
            Box::pin(async move {
                let names = Texts::default().with(Language::En, "Orientation");
                training::add_course(act, programme, id, "orientation", &names, valid_days).await
            })
        })
        .await
        .unwrap();
    id
}

/// Tuesday 24 November 2026, 10:00 to 12:00 in Baku.
fn tuesday(course: CourseId, center: CenterId, places: i64) -> NewSession {
    let period = Period::new(baku("2026-11-24", "10:00"), baku("2026-11-24", "12:00")).unwrap();
    NewSession { course, center, period, room: "2".into(), places, trainer: None }
}

async fn session(stage: &Stage, valid_days: Option<i64>, places: i64) -> CourseSessionId {
    let new = tuesday(course(stage, valid_days).await, stage.bak1.id, places);
    stage
        .system(move |act| {
            let new = new.clone();
            Box::pin(async move { training::add_session(act, &new).await })
        })
        .await
        .unwrap()
}

async fn enrol(stage: &Stage, person: PersonId, id: CourseSessionId) -> Result<()> {
    stage.act_as(person, move |act| Box::pin(training::enrol(act, id))).await
}
async fn leave(stage: &Stage, person: PersonId, id: CourseSessionId) -> Result<()> {
    stage.act_as(person, move |act| Box::pin(training::leave(act, id))).await
}
async fn record(
    stage: &Stage,
    by: PersonId,
    id: CourseSessionId,
    person: PersonId,
    result: CourseResult,
) -> Result<()> {
    stage.act_as(by, move |act| Box::pin(training::record_result(act, id, person, result))).await
}
async fn learned(stage: &Stage, person: PersonId) -> Vec<TrainingRecord> {
    stage.look(move |look| Box::pin(training::records(look, person))).await.unwrap()
}

async fn the_last_place_of_a_session_goes_to_one(stage: Stage) {
    let id = session(&stage, None, 1).await;
    let mut people = Vec::new();
    for n in 0..20 {
        people.push(stage.person("Aysel", &format!("Kərimova{n}")).await);
    }
    let outcomes = futures::future::join_all(people.iter().map(|person| enrol(&stage, *person, id))).await;
    assert_eq!(outcomes.iter().filter(|o| o.is_ok()).count(), 1);
    for outcome in outcomes.into_iter().filter_map(Result::err) {
        assert!(matches!(outcome, Error::Refused(Refusal::SessionFull)), "{outcome}");
    }
    let nigar = stage.nigar().await;
    let (meeting, enrolled) = stage.look_as(nigar, move |look| Box::pin(training::session(look, id))).await.unwrap();
    assert_eq!((meeting.session.taken, enrolled.len()), (1, 1));
}

async fn a_place_that_is_given_back_is_free_for_another(stage: Stage) {
    let id = session(&stage, None, 1).await;
    let (leyla, elvin) = (stage.person("Leyla", "Əliyeva").await, stage.person("Elvin", "Məmmədov").await);
    enrol(&stage, leyla, id).await.unwrap();
    assert!(matches!(enrol(&stage, leyla, id).await, Err(Error::Refused(Refusal::AlreadyEnrolled))));
    assert!(matches!(leave(&stage, elvin, id).await, Err(Error::NotFound)));
    leave(&stage, leyla, id).await.unwrap();
    enrol(&stage, elvin, id).await.unwrap();
    let programme = stage.programme.id;
    let coming = stage.look_as(elvin, move |look| Box::pin(training::coming(look, programme))).await.unwrap();
    assert!(coming.len() == 1 && coming[0].enrolled && coming[0].session.taken == 1);
    stage.set(baku("2026-11-24", "10:00"));
    assert!(matches!(leave(&stage, elvin, id).await, Err(Error::Refused(Refusal::SessionBegun))));
    assert!(matches!(enrol(&stage, leyla, id).await, Err(Error::Refused(Refusal::SessionBegun))));
}

async fn a_result_counts_from_the_day_of_the_session_for_as_long_as_the_course_says(stage: Stage) {
    let id = session(&stage, Some(365), 5).await;
    let (leyla, nigar) = (stage.person("Leyla", "Əliyeva").await, stage.nigar().await);
    enrol(&stage, leyla, id).await.unwrap();
    let early = record(&stage, nigar, id, leyla, CourseResult::Passed).await;
    assert!(matches!(early, Err(Error::Refused(Refusal::SessionAhead))));
    stage.set(baku("2026-11-24", "12:30"));
    record(&stage, nigar, id, leyla, CourseResult::Failed).await.unwrap();
    assert!(learned(&stage, leyla).await.iter().all(|r| !r.qualifies(day("2026-11-25"))));
    record(&stage, nigar, id, leyla, CourseResult::Passed).await.unwrap();
    let records = learned(&stage, leyla).await;
    assert_eq!(records.len(), 1, "a correction takes the place of what it corrects");
    assert_eq!((records[0].valid_from, records[0].valid_until), (day("2026-11-24"), Some(day("2027-11-23"))));
    let days = ["2026-11-23", "2026-11-24", "2027-11-23", "2027-11-24"];
    assert_eq!(days.map(|d| records[0].qualifies(day(d))), [false, true, true, false]);
    let mine = stage.look_as(leyla, |look| Box::pin(training::mine(look))).await.unwrap();
    assert_eq!(mine[0].course.in_language(Language::En), "Orientation");
}

async fn results_are_for_those_who_teach_at_that_center(stage: Stage) {
    let id = session(&stage, None, 5).await;
    let (leyla, elvin) = (stage.person("Leyla", "Əliyeva").await, stage.person("Elvin", "Məmmədov").await);
    enrol(&stage, leyla, id).await.unwrap();
    stage.set(baku("2026-11-24", "12:30"));
    for stranger in [stage.reshad().await, stage.tural().await, leyla, elvin] {
        let outcome = record(&stage, stranger, id, leyla, CourseResult::Passed).await;
        assert!(matches!(outcome, Err(Error::NotAllowed)));
        let seen = stage.look_as(stranger, move |look| Box::pin(training::session(look, id))).await;
        assert!(matches!(seen, Err(Error::NotAllowed)));
    }
    let trainer = stage.holder("Kamran", Role::Trainer, Some(stage.bak1.id)).await;
    record(&stage, trainer, id, leyla, CourseResult::Passed).await.unwrap();
    let absent = record(&stage, trainer, id, elvin, CourseResult::Passed).await;
    assert!(matches!(absent, Err(Error::NotFound)), "not enrolled");
}

async fn a_session_is_planned_by_whoever_runs_training_and_in_its_own_programme(stage: Stage) {
    let course = course(&stage, None).await;
    let add = |person: PersonId, new: NewSession| {
        let stage = &stage;
        async move {
            stage
                .act_as(person, move |act| {
                    let new = new.clone();
                    Box::pin(async move { training::add_session(act, &new).await })
                })
                .await
        }
    };
    let new = tuesday(course, stage.bak1.id, 12);
    let (nigar, sebine) = (stage.nigar().await, stage.sebine().await);
    assert!(matches!(add(nigar, new.clone()).await, Err(Error::NotAllowed)));
    add(sebine, new.clone()).await.unwrap();
    let faulty = NewSession { places: 0, room: "r".repeat(101), ..new };
    let Err(Error::Faulty(faults)) = add(sebine, faulty).await else { panic!("taken as it is") };
    assert_eq!(faults.iter().map(|f| f.field.as_str()).collect::<Vec<_>>(), ["places", "room"]);
    let form = training::SessionForm {
        course: course.to_string(),
        center: stage.bak1.id.to_string(),
        date: "24.11.2026".into(),
        starts: "10:00".into(),
        ends: "9:00".into(),
        room: String::new(),
        places: "12".into(),
        ..training::SessionForm::default()
    };
    let plan = |form: training::SessionForm| {
        stage.act_as(sebine, move |act| {
            let form = form.clone();
            Box::pin(async move { training::plan(act, &form).await })
        })
    };
    let Err(Error::Faulty(faults)) = plan(form.clone()).await else { panic!("it ends before it starts") };
    assert_eq!(faults[0].field, "ends");
    let Err(Error::Faulty(faults)) = plan(training::SessionForm::default()).await else { panic!("empty") };
    assert_eq!(faults.len(), 6);
    plan(training::SessionForm { ends: "12:00".into(), ..form }).await.unwrap();
    let person = stage.person("Orxan", "Rzayev").await;
    let (programme, forged) = (stage.programme.id, CourseResult::Passed);
    let outcome = stage
        .act_as(person, move |act| {
            Box::pin(training::add_record(act, programme, person, course, forged, day("2026-11-23")))
        })
        .await;
    assert!(matches!(outcome, Err(Error::NotAllowed)));
}
