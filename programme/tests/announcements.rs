//! Stories of announcements: whom they reach is seen before, nobody gets one twice, and one on its way can be stopped.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

mod support;

use domain::announcements::{Announcement, Audience, Message, Segment, Sending};
use domain::applications::PlacementState;
use domain::applications::Stage as At;
use domain::ids::{AnnouncementId, PersonId};
use domain::language::{Language, Texts};
use domain::refusals::Refusal;
use domain::rights::Role;
use programme::announcements::{self, Reach, blank, of_message, parse, spread};
use programme::typed::Values;
use programme::{Error, Result, shifts};
use std::collections::BTreeSet;
use support::{Stage, day};

stories! {
    a_coordinator_sees_whom_it_reaches_and_each_of_them_gets_it_once,
    those_on_the_shifts_of_a_week_are_told_and_nobody_else,
    applicants_at_a_stage_are_told,
    volunteers_without_a_course_are_told,
    an_announcement_that_is_stopped_reaches_nobody_more,
    an_announcement_that_everybody_has_is_stopped_before_it_is_mailed,
    two_servers_that_spread_the_same_tell_everybody_once,
    what_was_sent_off_is_not_changed_and_goes_out_once,
    coordinators_tell_their_own_center_only,
    everybody_reads_it_in_their_own_language,
    a_form_says_what_is_missing,
}

fn segment(audience: Audience) -> Segment {
    Segment { audience, center: None, monday: None, position: None, stage: None, course: None }
}

fn message(segment: Segment) -> Message {
    let texts = |az: &str, en: &str| Texts::default().with(Language::Az, az).with(Language::En, en);
    Message {
        segment,
        subjects: texts("Mərkəz bağlıdır", "The center is closed"),
        texts: texts("Sabah işləmirik.", "We don’t work tomorrow.\n\nSee you on Monday."),
    }
}

async fn write(stage: &Stage, by: PersonId, message: Message) -> Result<Announcement> {
    let programme = stage.programme.id;
    stage
        .act_as(by, move |act| {
            let message = message.clone();
            Box::pin(async move { announcements::write(act, programme, &message).await })
        })
        .await
}
async fn send(stage: &Stage, by: PersonId, a: &Announcement) -> Result<Announcement> {
    let (id, version) = (a.id, a.version);
    stage.act_as(by, move |act| Box::pin(announcements::send(act, id, version))).await
}
async fn stop(stage: &Stage, by: PersonId, id: AnnouncementId) -> Result<Announcement> {
    stage.act_as(by, move |act| Box::pin(announcements::stop(act, id))).await
}
async fn reach(stage: &Stage, by: PersonId, id: AnnouncementId) -> Reach {
    stage.look_as(by, move |look| Box::pin(announcements::reach(look, id))).await.unwrap()
}
async fn one(stage: &Stage, by: PersonId, id: AnnouncementId) -> Announcement {
    stage.look_as(by, move |look| Box::pin(announcements::one(look, id))).await.unwrap()
}
async fn spread_all(stage: &Stage) {
    while spread(&stage.service).await.unwrap() {}
}
/// Who has it; a person who has it twice breaks the story.
async fn have(stage: &Stage, by: PersonId, id: AnnouncementId) -> BTreeSet<PersonId> {
    let got = stage.look_as(by, move |look| Box::pin(announcements::receivers(look, id, None))).await.unwrap();
    let people: BTreeSet<PersonId> = got.iter().map(|r| r.person).collect();
    assert_eq!(people.len(), got.len(), "nobody has it twice");
    people
}
/// Writes, sends and spreads one; who got it.
async fn told(stage: &Stage, by: PersonId, segment: Segment) -> BTreeSet<PersonId> {
    let a = write(stage, by, message(segment)).await.unwrap();
    let count = reach(stage, by, a.id).await.count;
    send(stage, by, &a).await.unwrap();
    spread_all(stage).await;
    let people = have(stage, by, a.id).await;
    assert_eq!(i64::try_from(people.len()).unwrap(), count, "as many as were shown before");
    people
}
fn refused<T: std::fmt::Debug>(outcome: Result<T>) -> Refusal {
    match outcome {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, not {other:?}"),
    }
}

async fn a_coordinator_sees_whom_it_reaches_and_each_of_them_gets_it_once(stage: Stage) {
    let nigar = stage.nigar().await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let aysel = stage.volunteer("Aysel", "Rzayeva").await;
    let away = stage.person("Orxan", "Məmmədov").await;
    stage.place(away, &stage.bak1.clone(), "2026-01-01", "2026-06-01", PlacementState::Ended).await;
    let segment = Segment { center: Some(stage.bak1.id), ..segment(Audience::Placed) };
    let a = write(&stage, nigar, message(segment)).await.unwrap();
    let seen = reach(&stage, nigar, a.id).await;
    assert_eq!(seen.count, 2);
    assert_eq!(seen.names.iter().map(|n| n.given.as_str()).collect::<Vec<_>>(), ["Leyla", "Aysel"], "Ə before R");
    spread_all(&stage).await;
    assert!(have(&stage, nigar, a.id).await.is_empty(), "a draft goes to nobody");
    send(&stage, nigar, &a).await.unwrap();
    spread_all(&stage).await;
    spread_all(&stage).await;
    assert_eq!(have(&stage, nigar, a.id).await, BTreeSet::from([leyla, aysel]));
    let done = one(&stage, nigar, a.id).await;
    assert_eq!((done.state, done.reached, done.meant), (Sending::Sent, 2, 2));
}

async fn those_on_the_shifts_of_a_week_are_told_and_nobody_else(stage: Stage) {
    let nigar = stage.nigar().await;
    let guide = stage.position("guide").await;
    let desk = stage.position("desk").await;
    let mut people = Vec::new();
    for (given, position, date) in
        [("Leyla", &guide, "2026-12-03"), ("Aysel", &desk, "2026-12-06"), ("Orxan", &guide, "2026-12-07")]
    {
        let person = stage.volunteer(given, "Quliyev").await;
        let shift = stage.shift(position, date, "09:00", "12:00", 1).await;
        stage.act_as(person, move |act| Box::pin(shifts::claim_anyway(act, shift))).await.unwrap();
        people.push(person);
    }
    let center = Some(stage.bak1.id);
    let week = Segment { center, monday: Some(day("2026-11-30")), ..segment(Audience::OnShifts) };
    assert_eq!(told(&stage, nigar, week).await, BTreeSet::from([people[0], people[1]]));
    let guides = Segment { position: Some(guide.id), ..week };
    assert_eq!(told(&stage, nigar, guides).await, BTreeSet::from([people[0]]));
    let quiet = Segment { monday: Some(day("2027-03-01")), ..week };
    let a = write(&stage, nigar, message(quiet)).await.unwrap();
    assert_eq!(refused(send(&stage, nigar, &a).await), Refusal::NobodyToTell);
}

async fn applicants_at_a_stage_are_told(stage: Stage) {
    let ali = stage.ali().await;
    let (leyla, aysel) = (stage.person("Leyla", "Əliyeva").await, stage.person("Aysel", "Rzayeva").await);
    let intake = uuid::Uuid::now_v7();
    stage
        .raw(
            "insert into intakes (id, programme_id, code, titles, summaries, opens_at, closes_at, min_age, max_age,
                starts_on, ends_on, created_at) values ($1, $2, 'AUTUMN', $3, $3, $4, $4, 18, 29, $5, $5, $4)",
            vec![
                intake.into(),
                stage.programme.id.into(),
                serde_json::json!({ "en": "Autumn" }).into(),
                stage.now().into(),
                day("2027-01-01").into(),
            ],
        )
        .await;
    for (person, at) in [(leyla, At::Interview), (aysel, At::Screening)] {
        stage
            .raw(
                "insert into applications (id, programme_id, intake_id, person_id, stage, draft, created_at, changed_at)
                    values ($1, $2, $3, $4, $5, $6, $7, $7)",
                vec![
                    uuid::Uuid::now_v7().into(),
                    stage.programme.id.into(),
                    intake.into(),
                    person.into(),
                    at.as_str().into(),
                    serde_json::json!({}).into(),
                    stage.now().into(),
                ],
            )
            .await;
    }
    let invited = Segment { stage: Some(At::Interview), ..segment(Audience::AtStage) };
    assert_eq!(told(&stage, ali, invited).await, BTreeSet::from([leyla]));
}

async fn volunteers_without_a_course_are_told(stage: Stage) {
    let ali = stage.ali().await;
    let course = stage.course("GEN").await;
    let (leyla, aysel) = (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Aysel", "Rzayeva").await);
    let lapsed = stage.volunteer("Orxan", "Məmmədov").await;
    for (person, until) in [(leyla, "2027-11-01"), (lapsed, "2026-11-01")] {
        stage
            .raw(
                "insert into training_records (id, programme_id, person_id, course_id, result, valid_from, valid_until,
                    recorded_at) values ($1, $2, $3, $4, 'passed', $5, $6, $7)",
                vec![
                    uuid::Uuid::now_v7().into(),
                    stage.programme.id.into(),
                    person.into(),
                    course.into(),
                    day("2025-11-01").into(),
                    day(until).into(),
                    stage.now().into(),
                ],
            )
            .await;
    }
    let missing = Segment { course: Some(course), ..segment(Audience::Untrained) };
    assert_eq!(told(&stage, ali, missing).await, BTreeSet::from([aysel, lapsed]));
}

/// So many volunteers that they are told in several units.
async fn crowd(stage: &Stage, count: usize) {
    for n in 0..count {
        stage.volunteer("Aygün", &format!("Nömrə{n}")).await;
    }
}

async fn an_announcement_that_is_stopped_reaches_nobody_more(stage: Stage) {
    let ali = stage.ali().await;
    crowd(&stage, 230).await;
    let a = write(&stage, ali, message(segment(Audience::Placed))).await.unwrap();
    send(&stage, ali, &a).await.unwrap();
    assert!(spread(&stage.service).await.unwrap());
    assert_eq!(one(&stage, ali, a.id).await.reached, 200);
    for _ in 0..2 {
        let stopped = stop(&stage, ali, a.id).await.unwrap();
        assert_eq!((stopped.state, stopped.reached), (Sending::Stopped, 200), "a second time changes nothing");
    }
    spread_all(&stage).await;
    assert_eq!(have(&stage, ali, a.id).await.len(), 100, "a page of those who have it");
    let sent = stage
        .look_as(ali, move |look| {
            let programme = a.programme;
            Box::pin(async move { programme::notices::outgoing(look, programme, Some("waiting"), None).await })
        })
        .await
        .unwrap();
    assert!(sent.is_empty(), "letters that waited are not mailed");
    assert_eq!(refused(send(&stage, ali, &one(&stage, ali, a.id).await).await), Refusal::Changed);
}

async fn an_announcement_that_everybody_has_is_stopped_before_it_is_mailed(stage: Stage) {
    let ali = stage.ali().await;
    crowd(&stage, 3).await;
    let a = write(&stage, ali, message(segment(Audience::Placed))).await.unwrap();
    send(&stage, ali, &a).await.unwrap();
    spread_all(&stage).await;
    assert_eq!(one(&stage, ali, a.id).await.state, Sending::Sent);
    assert_eq!(stop(&stage, ali, a.id).await.unwrap().state, Sending::Stopped);
    let folder = std::env::temp_dir().join(format!("konullu-stopped-{}", uuid::Uuid::now_v7()));
    let mailer = programme::notices::delivery::Mailer::Files(folder.clone());
    while programme::notices::delivery::deliver(&stage.service, &mailer, "w").await.unwrap() > 0 {}
    assert!(!folder.exists(), "nothing was mailed");
    assert_eq!(have(&stage, ali, a.id).await.len(), 3, "and it is there within the platform");
}

async fn two_servers_that_spread_the_same_tell_everybody_once(stage: Stage) {
    let ali = stage.ali().await;
    crowd(&stage, 30).await;
    let a = write(&stage, ali, message(segment(Audience::Placed))).await.unwrap();
    send(&stage, ali, &a).await.unwrap();
    tokio::join!(spread_all(&stage), spread_all(&stage), spread_all(&stage));
    assert_eq!(have(&stage, ali, a.id).await.len(), 30);
    let done = one(&stage, ali, a.id).await;
    assert_eq!((done.state, done.reached), (Sending::Sent, 30));
}

async fn what_was_sent_off_is_not_changed_and_goes_out_once(stage: Stage) {
    let ali = stage.ali().await;
    stage.volunteer("Leyla", "Əliyeva").await;
    let a = write(&stage, ali, message(segment(Audience::Placed))).await.unwrap();
    let (id, version) = (a.id, a.version);
    let change = |version: i64| {
        stage.act_as(ali, move |act| {
            Box::pin(async move { announcements::change(act, id, version, &message(segment(Audience::Placed))).await })
        })
    };
    let changed = change(version).await.unwrap();
    assert_eq!(refused(change(version).await), Refusal::Changed, "somebody was quicker");
    assert_eq!(refused(send(&stage, ali, &a).await), Refusal::Changed, "what was not seen is not sent");
    let (first, second) = tokio::join!(send(&stage, ali, &changed), send(&stage, ali, &changed));
    assert_eq!([first.is_ok(), second.is_ok()].iter().filter(|sent| **sent).count(), 1);
    assert_eq!(refused(change(changed.version).await), Refusal::Changed);
    spread_all(&stage).await;
    assert_eq!(have(&stage, ali, a.id).await.len(), 1);
}

async fn coordinators_tell_their_own_center_only(stage: Stage) {
    let nigar = stage.nigar().await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let auditor = stage.holder("Sevda", Role::Auditor, None).await;
    let own = Segment { center: Some(stage.bak1.id), ..segment(Audience::Placed) };
    let foreign = Segment { center: Some(stage.sum.id), ..own };
    for (who, segment) in [(nigar, foreign), (nigar, segment(Audience::Placed)), (leyla, own), (auditor, own)] {
        assert!(matches!(write(&stage, who, message(segment)).await, Err(Error::NotAllowed)), "{segment:?}");
    }
    let ali = stage.ali().await;
    let everywhere = write(&stage, ali, message(segment(Audience::Placed))).await.unwrap();
    assert!(matches!(send(&stage, nigar, &everywhere).await, Err(Error::NotAllowed)));
    assert!(matches!(stop(&stage, nigar, everywhere.id).await, Err(Error::NotAllowed)));
    let programme = stage.programme.id;
    let mine = write(&stage, nigar, message(own)).await.unwrap();
    let seen = stage.look_as(nigar, move |look| Box::pin(announcements::all(look, programme))).await.unwrap();
    assert_eq!(seen.iter().map(|a| a.id).collect::<Vec<_>>(), [mine.id]);
    let all = stage.look_as(ali, move |look| Box::pin(announcements::all(look, programme))).await.unwrap();
    assert_eq!(all.len(), 2);
}

async fn everybody_reads_it_in_their_own_language(stage: Stage) {
    let ali = stage.ali().await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    for (language, subject) in
        [("az", "Mərkəz bağlıdır"), ("en", "The center is closed"), ("ur", "The center is closed")]
    {
        stage.raw("update people set language = $2 where id = $1", vec![leyla.into(), language.into()]).await;
        let segment = Segment { center: Some(stage.bak1.id), ..segment(Audience::Placed) };
        told(&stage, ali, segment).await;
        let words = words::Words::of(Language::parse(language).unwrap());
        let entries = stage
            .look_as(leyla, move |look| Box::pin(programme::notices::inbox::page(look, words, None)))
            .await
            .unwrap();
        assert_eq!(entries[0].said.as_ref().unwrap().subject, subject, "{language}");
    }
}

async fn a_form_says_what_is_missing(stage: Stage) {
    let faults = |values: &Values| match parse(values) {
        Err(Error::Faulty(faults)) => faults.into_iter().map(|f| f.field).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    let empty = blank(Some(stage.bak1.id), day("2026-12-03"));
    assert_eq!(faults(&empty), ["subject_az"]);
    assert_eq!(faults(&empty.clone().with("subject_en", "x")), ["text_en"]);
    assert_eq!(faults(&empty.clone().with("text_ru", "x")), ["subject_ru"]);
    let whole = |values: Values| values.with("subject_en", "x").with("text_en", "y");
    assert_eq!(faults(&whole(empty.clone()).with("audience", "everybody")), ["audience"]);
    assert_eq!(faults(&whole(empty.clone()).with("audience", "untrained")), ["course"]);
    assert_eq!(faults(&whole(empty.clone()).with("audience", "at_stage").with("stage", "")), ["stage"]);
    assert_eq!(faults(&whole(empty.clone()).with("audience", "on_shifts").with("week", "soon")), ["week"]);
    let long = whole(empty.clone()).with("subject_en", "x".repeat(151)).with("text_en", "y".repeat(5001));
    assert_eq!(faults(&long), ["subject_en", "text_en"]);
    let week = parse(&whole(empty).with("audience", "on_shifts")).unwrap();
    assert_eq!(week.segment.monday, Some(day("2026-11-30")));
    assert_eq!(parse(&of_message(&week, 1)).unwrap(), week, "a form shows what it reads");
}
