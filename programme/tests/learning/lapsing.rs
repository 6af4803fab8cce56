//! Stories of what counts, for how long, what renews it, and who is told before it lapses.

use super::*;
use domain::training::{ClaimState, CourseResult};
use programme::training::claims::{self, ClaimForm};

stories! {
    what_counts_as_a_course_opens_its_shifts,
    a_refresher_renews_in_its_window_alone,
    people_are_told_before_it_lapses_once_and_without_a_flood,
    what_was_learned_elsewhere_counts_once_somebody_has_looked,
    a_center_sees_who_holds_what,
}

async fn add(stage: &Stage, person: PersonId, course: &Course, on: &'static str) {
    let (programme, id) = (course.programme, course.id);
    stage
        .system(move |act| Box::pin(training::add_record(act, programme, person, id, CourseResult::Passed, day(on))))
        .await
        .unwrap();
}

async fn what_counts_as_a_course_opens_its_shifts(stage: Stage) {
    let (sebine, leyla) = (stage.sebine().await, stage.volunteer("Leyla", "Əliyeva").await);
    let old = course_of(&stage, "old", Terms { valid_days: Some(10), grace_days: 5, ..Terms::default() });
    keep(&stage, sebine, &old).await.unwrap();
    let mut new = course_of(&stage, "new", Terms::default());
    keep(&stage, sebine, &new).await.unwrap();
    add(&stage, leyla, &old, "2026-11-20").await;
    let desk = stage.add_position(position(&stage.programme, "desk", Some(new.id))).await;
    let (last, after) = (
        stage.shift(&desk, "2026-12-04", "09:00", "12:00", 1).await,
        stage.shift(&desk, "2026-12-05", "09:00", "12:00", 1).await,
    );
    let claim =
        |shift| stage.act_as(leyla, move |act| Box::pin(async move { shifts::claim(act, shift).await.map(drop) }));
    assert!(claim(last).await.is_err());
    new.terms.equivalents = vec![old.id];
    keep(&stage, sebine, &new).await.unwrap();
    let Err(Error::Refused(refusal)) = claim(after).await else { panic!("the patience is over") };
    assert_eq!(refusal.reasons(), [Reason::Training { course: new.id }]);
    claim(last).await.unwrap();
}

async fn a_refresher_renews_in_its_window_alone(stage: Stage) {
    let refresher = published(&stage, "refresher").await;
    let sebine = stage.sebine().await;
    let terms = Terms { valid_days: Some(30), refresher: Some(refresher.id), window_days: 10, ..Terms::default() };
    let course = course_of(&stage, "course", terms);
    keep(&stage, sebine, &course).await.unwrap();
    let (leyla, elvin, aysel) = (
        stage.volunteer("Leyla", "Əliyeva").await,
        stage.volunteer("Elvin", "Məmmədov").await,
        stage.volunteer("Aysel", "Həsənova").await,
    );
    // Valid until 20 November, and until 10 November
    add(&stage, leyla, &course, "2026-10-22").await;
    add(&stage, elvin, &course, "2026-10-12").await;
    for person in [leyla, elvin, aysel] {
        pass(&stage, person, &refresher).await;
    }
    let until = async |person| {
        let records = stage.look(move |look| Box::pin(training::records(look, person))).await.unwrap();
        records.iter().filter(|r| r.course == course.id).map(|r| r.valid_until).max().flatten()
    };
    assert_eq!(until(leyla).await, Some(day("2026-12-22")), "renewed from today on");
    assert_eq!(until(elvin).await, Some(day("2026-11-10")), "the window is closed");
    assert_eq!(until(aysel).await, None, "nothing to renew");
}

async fn people_are_told_before_it_lapses_once_and_without_a_flood(stage: Stage) {
    let (sebine, nigar) = (stage.sebine().await, stage.nigar().await);
    let course = course_of(&stage, "course", Terms { valid_days: Some(100), ..Terms::default() });
    keep(&stage, sebine, &course).await.unwrap();
    let (leyla, gone) = (stage.volunteer("Leyla", "Əliyeva").await, stage.person("Elvin", "Məmmədov").await);
    for person in [leyla, gone] {
        add(&stage, person, &course, "2026-11-23").await;
    }
    let told = async |person: PersonId| {
        told(&stage, person, "training_lapses").await + told(&stage, person, "trainings_lapse").await
    };
    let round = async || {
        while stage.system(|act| Box::pin(training::remind_due(act))).await.unwrap() {}
    };
    // Valid until 2 March
    for (date, time, leylas) in [
        ("2026-12-31", "10:00", 0),
        ("2027-01-01", "03:00", 0),
        ("2027-01-01", "10:00", 1),
        ("2027-01-02", "10:00", 1),
        // The server was off for a month
        ("2027-02-10", "10:00", 2),
        ("2027-02-10", "10:30", 2),
        ("2027-02-23", "10:00", 3),
        ("2027-03-02", "10:00", 3),
        ("2027-03-10", "10:00", 3),
    ] {
        stage.set(baku(date, time));
        round().await;
        round().await;
        assert_eq!((told(leyla).await, told(nigar).await, told(gone).await), (leylas, leylas, 0), "{date} {time}");
    }
    let by_hand = stage.act_as(nigar, |act| Box::pin(training::remind_due(act))).await;
    assert!(matches!(by_hand, Err(Error::NotAllowed)));
}

async fn what_was_learned_elsewhere_counts_once_somebody_has_looked(stage: Stage) {
    let (sebine, nigar, tural) = (stage.sebine().await, stage.nigar().await, stage.tural().await);
    let course = course_of(&stage, "first-aid", Terms { valid_days: Some(365), ..Terms::default() });
    keep(&stage, sebine, &course).await.unwrap();
    let (leyla, elvin) = (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Elvin", "Məmmədov").await);
    let form =
        |on: &str| ClaimForm { course: "first-aid".into(), learned_on: on.into(), issuer: "Red Crescent".into() };
    let claim = async |person, on: &str, file: &[u8]| {
        claims::claim(&stage.service, stage.who(person).await, &form(on), file.to_vec()).await
    };
    let fault = |outcome: Result<_>| match outcome {
        Err(Error::Faulty(faults)) => (faults[0].field.clone(), faults[0].kind),
        other => panic!("{other:?}"),
    };
    assert_eq!(fault(claim(leyla, "2026-11-24", b"%PDF-1.7 x").await), ("learned_on".into(), FaultKind::DateFuture));
    assert_eq!(fault(claim(leyla, "2026-10-01", b"").await), ("document".into(), FaultKind::Required));
    assert_eq!(fault(claim(leyla, "2026-10-01", b"<html>").await), ("document".into(), FaultKind::FileKind));
    let id = claim(leyla, "01.10.2026", b"%PDF-1.7 x").await.unwrap();
    let twice = claim(leyla, "2026-10-01", b"%PDF-1.7 x").await;
    assert!(matches!(twice, Err(Error::Refused(Refusal::AlreadyWaiting))), "{twice:?}");
    let mine = stage.look_as(leyla, |look| Box::pin(claims::mine(look))).await.unwrap();
    let file = mine[0].file.unwrap();
    for (reader, may) in [(leyla, true), (nigar, true), (sebine, true), (elvin, false), (tural, false)] {
        let read = training::read_file(&stage.service, stage.who(reader).await, file).await;
        assert_eq!(read.is_ok(), may);
    }
    let answer = |by: PersonId, yes: bool, why: &'static str| {
        stage.act_as(by, move |act| Box::pin(claims::answer(act, id, yes, why)))
    };
    for stranger in [leyla, elvin, tural] {
        assert!(matches!(answer(stranger, true, "").await, Err(Error::NotAllowed)));
    }
    assert!(matches!(answer(nigar, false, " ").await, Err(Error::Faulty(_))), "a no has a reason");
    answer(nigar, true, "").await.unwrap();
    assert!(matches!(answer(nigar, true, "").await, Err(Error::Refused(Refusal::Changed))));
    let mine = stage.look_as(leyla, |look| Box::pin(claims::mine(look))).await.unwrap();
    assert_eq!(mine[0].state, ClaimState::Confirmed);
    let records = stage.look(move |look| Box::pin(training::records(look, leyla))).await.unwrap();
    assert_eq!((records.len(), records[0].valid_from), (1, day("2026-10-01")));
}

async fn a_center_sees_who_holds_what(stage: Stage) {
    let (sebine, nigar, tural) = (stage.sebine().await, stage.nigar().await, stage.tural().await);
    let course = course_of(&stage, "course", Terms { valid_days: Some(30), ..Terms::default() });
    keep(&stage, sebine, &course).await.unwrap();
    let (leyla, _elvin) = (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Elvin", "Məmmədov").await);
    add(&stage, leyla, &course, "2026-10-01").await;
    add(&stage, leyla, &course, "2026-11-01").await;
    assert!(matches!(
        stage.look_as(tural, |look| Box::pin(training::matrix(look, "BAK1"))).await,
        Err(Error::NotAllowed)
    ));
    let matrix = stage.look_as(nigar, |look| Box::pin(training::matrix(look, "BAK1"))).await.unwrap();
    let held: Vec<_> = matrix.rows.iter().map(|row| (row.person == leyla, row.held[0].is_some())).collect();
    assert_eq!(held.iter().filter(|(is, has)| is == has).count(), 2, "{held:?}");
    let until = matrix.rows.iter().find_map(|row| row.held[0]).unwrap().valid_until;
    assert_eq!(until, Some(day("2026-11-30")), "the one that lasts longest");
    let file = matrix.xlsx("Name", "for ever", |course| course.code.clone()).unwrap();
    assert!(file.starts_with(b"PK"));
}
