//! Stories of sessions: who waits moves up, what changes is told, and a trainer's word waits for somebody who answers for it.

use super::*;
use domain::ids::CourseSessionId;
use domain::time::Period;
use domain::training::CourseResult;
use programme::training::{NewSession, SessionForm};

stories! {
    whoever_waited_longest_moves_up_and_is_told,
    a_place_that_comes_free_while_somebody_begins_to_wait_is_not_lost,
    a_changed_or_cancelled_session_is_told,
    a_trainers_word_waits_for_somebody_who_answers_for_it,
}

async fn session(stage: &Stage, places: i64) -> CourseSessionId {
    let course = course_of(stage, "course", Terms::default());
    keep(stage, HOUSE, &course).await.unwrap();
    let period = Period::new(baku("2026-11-24", "10:00"), baku("2026-11-24", "12:00")).unwrap();
    let new = NewSession { course: course.id, center: stage.bak1.id, period, room: "2".into(), places, trainer: None };
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
async fn wait(stage: &Stage, person: PersonId, id: CourseSessionId) -> Result<()> {
    stage.act_as(person, move |act| Box::pin(training::wait(act, id))).await
}
/// Whether each of them has a place.
async fn in_it(stage: &Stage, id: CourseSessionId, people: &[PersonId]) -> Vec<bool> {
    let (_, enrolled) = stage.look(move |look| Box::pin(training::session(look, id))).await.unwrap();
    people.iter().map(|person| enrolled.iter().any(|one| one.person == *person)).collect()
}

async fn whoever_waited_longest_moves_up_and_is_told(stage: Stage) {
    let id = session(&stage, 1).await;
    let mut people = Vec::new();
    for name in ["Leyla", "Elvin", "Aysel"] {
        people.push(stage.person(name, "Əliyeva").await);
    }
    assert!(matches!(wait(&stage, people[1], id).await, Err(Error::Refused(Refusal::PlacesFree))));
    enrol(&stage, people[0], id).await.unwrap();
    assert!(matches!(wait(&stage, people[0], id).await, Err(Error::Refused(Refusal::AlreadyEnrolled))));
    wait(&stage, people[1], id).await.unwrap();
    stage.pass(Duration::minutes(1));
    wait(&stage, people[2], id).await.unwrap();
    assert!(matches!(wait(&stage, people[2], id).await, Err(Error::Refused(Refusal::AlreadyEnrolled))));
    leave(&stage, people[0], id).await.unwrap();
    assert_eq!(in_it(&stage, id, &people).await, [false, true, false]);
    assert_eq!(
        (told(&stage, people[1], "session_place").await, told(&stage, people[2], "session_place").await),
        (1, 0)
    );
    let person = people[2];
    stage.act_as(person, move |act| Box::pin(training::unwait(act, id))).await.unwrap();
    leave(&stage, people[1], id).await.unwrap();
    assert_eq!(in_it(&stage, id, &people).await, [false; 3]);
}

async fn a_place_that_comes_free_while_somebody_begins_to_wait_is_not_lost(stage: Stage) {
    let id = session(&stage, 3).await;
    let mut people = Vec::new();
    for n in 0..9 {
        people.push(stage.person("Aysel", &format!("Kərimova{n}")).await);
    }
    for person in &people[..3] {
        enrol(&stage, *person, id).await.unwrap();
    }
    let leaving = people[..3].iter().map(|person| leave(&stage, *person, id));
    let waiting = people[3..].iter().map(|person| wait(&stage, *person, id));
    let (left, waits) =
        futures::future::join(futures::future::join_all(leaving), futures::future::join_all(waiting)).await;
    assert!(left.iter().all(Result::is_ok));
    let waited = waits.iter().filter(|w| w.is_ok()).count();
    let there = in_it(&stage, id, &people).await.into_iter().filter(|is| *is).count();
    assert_eq!(there, waited.min(3), "whoever waits has a place as long as there are some");
    let (meeting, _) = stage.look(move |look| Box::pin(training::session(look, id))).await.unwrap();
    assert_eq!(usize::try_from(meeting.session.taken).unwrap(), there);
}

async fn a_changed_or_cancelled_session_is_told(stage: Stage) {
    let id = session(&stage, 1).await;
    let (leyla, elvin) = (stage.person("Leyla", "Əliyeva").await, stage.person("Elvin", "Məmmədov").await);
    let (sebine, nigar) = (stage.sebine().await, stage.nigar().await);
    enrol(&stage, leyla, id).await.unwrap();
    wait(&stage, elvin, id).await.unwrap();
    let form = stage.look_as(sebine, move |look| Box::pin(training::session_form(look, id))).await.unwrap();
    let change = |by: PersonId, form: SessionForm| {
        stage.act_as(by, move |act| {
            let form = form.clone();
            Box::pin(async move { training::change_session(act, id, &form).await })
        })
    };
    assert!(matches!(change(nigar, form.clone()).await, Err(Error::NotAllowed)), "the programme's course");
    let past = SessionForm { date: "2026-11-20".into(), ..form.clone() };
    assert!(matches!(change(sebine, past).await, Err(Error::Faulty(_))));
    let stranger = SessionForm { trainer: "leylaaliyeva@cast.test".into(), ..form.clone() };
    assert!(matches!(change(sebine, stranger).await, Err(Error::Faulty(_))), "she teaches nobody");
    let larger = SessionForm { places: "2".into(), starts: "11:00".into(), ..form.clone() };
    change(sebine, larger.clone()).await.unwrap();
    let stale = SessionForm { places: "5".into(), ..form };
    assert!(matches!(change(sebine, stale).await, Err(Error::Refused(Refusal::Changed))), "as it was seen before");
    assert_eq!(in_it(&stage, id, &[leyla, elvin]).await, [true, true]);
    assert_eq!((told(&stage, leyla, "session_changed").await, told(&stage, elvin, "session_place").await), (1, 1));
    let fewer = SessionForm { places: "1".into(), version: "2".into(), ..larger };
    assert!(matches!(change(sebine, fewer).await, Err(Error::Faulty(faults)) if faults[0].field == "places"));
    let cancel = |by| stage.act_as(by, move |act| Box::pin(training::cancel(act, id)));
    assert!(matches!(cancel(nigar).await, Err(Error::NotAllowed)));
    cancel(sebine).await.unwrap();
    assert!(cancel(sebine).await.is_err());
    for person in [leyla, elvin] {
        assert_eq!(told(&stage, person, "session_cancelled").await, 1);
    }
    assert!(matches!(enrol(&stage, leyla, id).await, Err(Error::Refused(Refusal::SessionBegun))));
}

async fn a_trainers_word_waits_for_somebody_who_answers_for_it(stage: Stage) {
    let id = session(&stage, 5).await;
    let (leyla, elvin) = (stage.person("Leyla", "Əliyeva").await, stage.person("Elvin", "Məmmədov").await);
    let trainer = stage.holder("Kamran", Role::Trainer, Some(stage.bak1.id)).await;
    let (nigar, reshad) = (stage.nigar().await, stage.reshad().await);
    for person in [leyla, elvin] {
        enrol(&stage, person, id).await.unwrap();
    }
    let came = |by, person, is| stage.act_as(by, move |act| Box::pin(training::came(act, id, person, is)));
    assert!(matches!(came(trainer, leyla, true).await, Err(Error::Refused(Refusal::SessionAhead))));
    stage.set(baku("2026-11-24", "12:30"));
    came(trainer, leyla, true).await.unwrap();
    assert!(matches!(came(trainer, reshad, true).await, Err(Error::NotFound)));
    let record =
        |by, person, result| stage.act_as(by, move |act| Box::pin(training::record_result(act, id, person, result)));
    record(trainer, leyla, CourseResult::Passed).await.unwrap();
    record(trainer, elvin, CourseResult::Excused).await.unwrap();
    let has = async |person| stage.look(move |look| Box::pin(training::records(look, person))).await.unwrap().len();
    assert_eq!(has(leyla).await, 0, "a word is no record");
    let confirm = |by| stage.act_as(by, move |act| Box::pin(training::confirm(act, id)));
    for stranger in [trainer, reshad, leyla] {
        assert!(matches!(confirm(stranger).await, Err(Error::NotAllowed)));
    }
    assert_eq!(confirm(nigar).await.unwrap(), 2);
    assert_eq!(confirm(nigar).await.unwrap(), 0);
    assert_eq!((has(leyla).await, has(elvin).await), (1, 1));
    let (_, list) = stage.look_as(trainer, move |look| Box::pin(training::session(look, id))).await.unwrap();
    let seen: Vec<_> = list.iter().map(|one| (one.result.is_some(), one.said, one.came.is_some())).collect();
    assert!(seen.contains(&(true, None, true)) && seen.contains(&(true, None, false)), "{seen:?}");
}
