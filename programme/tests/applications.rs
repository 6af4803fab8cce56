//! Stories of applications: written in pieces, handed in, read by one center, and never more places than there are.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "applications/doubles.rs"]
mod doubles;
#[path = "applications/files.rs"]
mod files;
#[path = "applications/guardians.rs"]
mod guardians;
#[path = "applications/intakes.rs"]
mod intakes;
#[path = "applications/questions.rs"]
mod questions;
mod support;
#[path = "applications/terms.rs"]
mod terms;
#[path = "applications/themselves.rs"]
mod themselves;

use domain::applications::{Application, Intake, Saved, Stage as At, Stages, Terms};
use domain::faults::FaultKind;
use domain::ids::{ApplicationId, CenterId, IntakeId, PersonId};
use domain::language::{Language, Texts};
use domain::refusals::Refusal;
use domain::rights::May;
use programme::applications::{self, staff};
use programme::screening::{self, Filter};
use programme::{Error, Result, people};
use support::{Stage, baku, day};
use uuid::Uuid;

stories! {
    a_draft_survives_half_filled,
    every_fault_is_told_at_once,
    age_counts_on_the_closing_day,
    an_application_is_taken_once_and_while_the_intake_is_open,
    thirty_placements_at_once_fill_twenty_places,
    nobody_of_another_center_reads_or_decides,
    two_coordinators_at_once_notice_each_other,
    a_placement_makes_a_volunteer,
    an_offer_is_the_applicants_to_accept,
}

/// The intake `AUTUMN` until 30 November, 18 to 29 years, for BAK1 with so many places and SUM with five.
async fn autumn(stage: &Stage, places: i64) -> Intake {
    autumn_for(stage, places, Terms::default(), Stages::default()).await
}

/// The same for those who meet terms, and through other stages.
async fn autumn_for(stage: &Stage, places: i64, terms: Terms, stages: Stages) -> Intake {
    let intake = Intake {
        id: IntakeId(Uuid::now_v7()),
        programme: stage.programme.id,
        code: "AUTUMN".into(),
        titles: Texts::default().with(Language::Az, "Payız qəbulu").with(Language::En, "Autumn intake"),
        summaries: Texts::default(),
        opens_at: baku("2026-11-01", "00:00"),
        closes_at: baku("2026-12-01", "00:00"),
        min_age: 18,
        max_age: 29,
        terms,
        stages,
        starts_on: day("2026-12-07"),
        ends_on: day("2027-03-07"),
        published_at: Some(stage.now()),
        version: 1,
    };
    let (kept, quotas) = (intake.clone(), vec![(stage.bak1.id, places), (stage.sum.id, 5)]);
    stage
        .system(move |act| {
            let (intake, quotas) = (kept.clone(), quotas.clone());
            Box::pin(async move { applications::add_intake(act, &intake, &quotas).await })
        })
        .await
        .unwrap();
    intake
}

fn answers(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(field, typed)| ((*field).to_owned(), (*typed).to_owned())).collect()
}

/// Answers that can be handed in.
const GOOD: [(&str, &str); 9] = [
    ("given_name", "  Leyla "),
    ("surname", "Əliyeva"),
    ("birth_date", "17.05.2006"),
    ("phone", "+994 50 123 45 67"),
    ("wish1", "bak1"),
    ("wish2", "SUM"),
    ("languages", "az:C2 en:b1"),
    ("motivation", "I like to help people find their way."),
    ("consent", "yes"),
];

async fn save(stage: &Stage, who: PersonId, pairs: &[(&str, &str)]) -> Result<Application> {
    let answers = answers(pairs);
    stage
        .act_as(who, move |act| {
            let answers = answers.clone();
            Box::pin(async move { applications::save(act, "autumn", &answers).await })
        })
        .await
}

async fn submit(stage: &Stage, who: PersonId) -> Result<Application> {
    stage.act_as(who, |act| Box::pin(applications::submit(act, "AUTUMN"))).await
}

/// Somebody who has handed a good application in.
async fn applicant(stage: &Stage, given: &str) -> (PersonId, Application) {
    let who = stage.person(given, "Namizəd").await;
    save(stage, who, &GOOD).await.unwrap();
    (who, submit(stage, who).await.unwrap())
}

async fn place(stage: &Stage, who: PersonId, id: ApplicationId, version: i64, center: CenterId) -> Result<()> {
    stage.act_as(who, move |act| Box::pin(async move { staff::place(act, id, version, center).await.map(drop) })).await
}

async fn move_on(stage: &Stage, who: PersonId, id: ApplicationId, version: i64, to: At) -> Result<Application> {
    stage.act_as(who, move |act| Box::pin(staff::move_on(act, id, version, to, "looked at"))).await
}

fn codes(outcome: Result<Application>) -> Vec<(String, FaultKind)> {
    let Err(Error::Faulty(faults)) = outcome else { panic!("{outcome:?}") };
    faults.into_iter().map(|f| (f.field, f.kind)).collect()
}

async fn a_draft_survives_half_filled(stage: Stage) {
    autumn(&stage, 20).await;
    let leyla = stage.person("Leyla", "Əliyeva").await;
    let begun = save(&stage, leyla, &[("motivation", "Because \0 …")]).await.unwrap();
    assert_eq!(begun.draft.surname, "Əliyeva", "what is known of the person stands in it");
    assert_eq!(begun.draft.birth_date, "2004-05-17");
    save(&stage, leyla, &[("birth_date", "31.31."), ("wish1", "NOWHERE"), ("stage", "placed")]).await.unwrap();
    let call = stage.look(|look| Box::pin(applications::intake_by_code(look, "autumn"))).await.unwrap();
    let kept =
        stage.look_as(leyla, move |look| Box::pin(async move { applications::own(look, &call).await })).await.unwrap();
    let kept = kept.unwrap();
    assert_eq!((kept.id, kept.stage), (begun.id, At::Draft), "one application per person and intake");
    assert_eq!((kept.draft.birth_date.as_str(), kept.draft.wish1.as_str()), ("31.31.", "NOWHERE"));
    assert_eq!(kept.draft.motivation, "Because  …");
    let long = "ə".repeat(10_001);
    assert!(matches!(save(&stage, leyla, &[("motivation", &long)]).await, Err(Error::Faulty(_))));
}

async fn every_fault_is_told_at_once(stage: Stage) {
    autumn(&stage, 20).await;
    let leyla = stage.person("Leyla", "Əliyeva").await;
    let motivation = "ə".repeat(2001);
    let wrong = [
        ("given_name", "12"),
        ("surname", " "),
        ("birth_date", "31.02.2004"),
        ("phone", "none"),
        ("languages", "az:perfect"),
        ("wish1", "BAK1"),
        ("wish2", "bak1"),
        ("wish3", "PARIS"),
        ("motivation", &motivation),
    ];
    save(&stage, leyla, &wrong).await.unwrap();
    let faults = codes(submit(&stage, leyla).await);
    let fields: Vec<&str> = faults.iter().map(|(field, _)| field.as_str()).collect();
    for field in wrong.map(|(field, _)| field).into_iter().filter(|f| *f != "wish1").chain(["consent"]) {
        assert!(fields.contains(&field), "{field} in {fields:?}");
    }
    assert_eq!(faults.len(), 9, "{faults:?}");
    save(&stage, leyla, &[("wish1", ""), ("wish2", ""), ("wish3", "")]).await.unwrap();
    assert!(codes(submit(&stage, leyla).await).contains(&("wish1".into(), FaultKind::Required)));
}

async fn age_counts_on_the_closing_day(stage: Stage) {
    autumn(&stage, 20).await;
    let leyla = stage.person("Leyla", "Əliyeva").await;
    save(&stage, leyla, &GOOD).await.unwrap();
    let young = ("birth_date".to_owned(), FaultKind::TooYoung { min: 18 });
    save(&stage, leyla, &[("birth_date", "2008-12-01")]).await.unwrap();
    assert_eq!(codes(submit(&stage, leyla).await), [young], "eighteen one day after the last day");
    save(&stage, leyla, &[("birth_date", "1996-11-30")]).await.unwrap();
    assert_eq!(codes(submit(&stage, leyla).await), [("birth_date".into(), FaultKind::TooOld { max: 29 })]);
    // Seventeen today, eighteen on the last day
    save(&stage, leyla, &[("birth_date", "2008-11-30")]).await.unwrap();
    assert_eq!(submit(&stage, leyla).await.unwrap().stage, At::Submitted);
}

async fn an_application_is_taken_once_and_while_the_intake_is_open(stage: Stage) {
    autumn(&stage, 20).await;
    let (leyla, application) = applicant(&stage, "Leyla").await;
    let draft = &application.draft;
    assert_eq!((draft.given_name.as_str(), draft.phone.as_str()), ("Leyla", "+994501234567"));
    assert_eq!((draft.wish1.as_str(), draft.languages.as_str()), ("BAK1", "az:C2 en:B1"));
    assert_eq!(application.center, Some(stage.bak1.id));
    let person = stage.look(move |look| Box::pin(people::find(look, leyla))).await.unwrap();
    assert_eq!((person.name.surname.as_str(), person.phone.as_str()), ("Əliyeva", "+994501234567"));

    let again = submit(&stage, leyla).await;
    assert!(matches!(again, Err(Error::Refused(Refusal::StageMoved { stage: At::Submitted }))), "{again:?}");
    let changed = save(&stage, leyla, &[("motivation", "More")]).await;
    assert!(matches!(changed, Err(Error::Refused(Refusal::StageMoved { .. }))));

    let late = stage.person("Late", "Comer").await;
    save(&stage, late, &GOOD).await.unwrap();
    stage.set(baku("2026-12-01", "00:00"));
    assert!(matches!(submit(&stage, late).await, Err(Error::Refused(Refusal::IntakeClosed))));
    assert!(matches!(save(&stage, late, &GOOD).await, Err(Error::Refused(Refusal::IntakeClosed))));
}

async fn thirty_placements_at_once_fill_twenty_places(stage: Stage) {
    autumn(&stage, 20).await;
    let nigar = stage.nigar().await;
    let mut waiting = Vec::new();
    for n in 0..30 {
        waiting.push(applicant(&stage, &format!("Aysel{n}")).await.1);
    }
    let bak1 = stage.bak1.id;
    let outcomes = futures::future::join_all(waiting.iter().map(|a| place(&stage, nigar, a.id, a.version, bak1))).await;
    let placed = outcomes.iter().filter(|o| o.is_ok()).count();
    let full = outcomes.iter().filter(|o| matches!(o, Err(Error::Refused(Refusal::QuotaFull)))).count();
    assert_eq!((placed, full), (20, 10));
    let call = stage.look(|look| Box::pin(applications::intake_by_code(look, "AUTUMN"))).await.unwrap();
    assert_eq!(call.places.iter().map(|p| p.placed).collect::<Vec<_>>(), [20, 0]);
    let filter = Filter::all(stage.programme.id, Some(stage.bak1.id));
    let tally =
        stage.look_as(nigar, move |look| Box::pin(async move { screening::tally(look, &filter).await })).await.unwrap();
    let at = |stage| tally.iter().find(|t| t.stage == stage).map(|t| t.count);
    assert_eq!((at(At::Placed), at(At::Submitted)), (Some(20), Some(10)));
}

async fn nobody_of_another_center_reads_or_decides(stage: Stage) {
    autumn(&stage, 20).await;
    let reshad = stage.reshad().await;
    let (leyla, application) = applicant(&stage, "Leyla").await;
    let (id, version) = (application.id, application.version);
    let sum = stage.sum.id;
    let filter = Filter::all(stage.programme.id, Some(stage.bak1.id));
    let (same, all) = (filter.clone(), Filter::all(stage.programme.id, None));
    let queue = stage
        .look_as(reshad, move |look| Box::pin(async move { screening::queue(look, &filter, None).await.map(drop) }))
        .await;
    let everywhere = stage
        .look_as(reshad, move |look| Box::pin(async move { screening::queue(look, &all, None).await.map(drop) }))
        .await;
    let tally =
        stage.look_as(reshad, move |look| Box::pin(async move { screening::tally(look, &same).await.map(drop) })).await;
    let case = stage.act_as(reshad, move |act| Box::pin(async move { staff::case(act, id).await.map(drop) })).await;
    let track =
        stage.look_as(reshad, move |look| Box::pin(async move { applications::track(look, id).await.map(drop) }));
    let file =
        stage.act_as(reshad, move |act| Box::pin(async move { people::file::open(act, leyla).await.map(drop) })).await;
    let all = [
        queue,
        everywhere,
        tally,
        case,
        track.await,
        file,
        move_on(&stage, reshad, id, version, At::Screening).await.map(drop),
        place(&stage, reshad, id, version, stage.bak1.id).await,
        // Her second wish is his own center, but the case is not his
        place(&stage, reshad, id, version, sum).await,
        stage.act_as(reshad, move |act| Box::pin(async move { applications::withdraw(act, id).await.map(drop) })).await,
        stage
            .act_as(reshad, move |act| {
                Box::pin(async move { programme::selection::accept(act, id, None).await.map(drop) })
            })
            .await,
    ];
    for (n, outcome) in all.iter().enumerate() {
        assert!(matches!(outcome, Err(Error::NotAllowed)), "{n}: {outcome:?}");
    }
    let programme = stage.programme.id;
    let found = stage
        .look_as(reshad, move |look| Box::pin(async move { people::search(look, programme, "namized", None).await }))
        .await
        .unwrap();
    assert!(found.people.is_empty(), "nor does he find her");
    let draft = stage.person("Draft", "Writer").await;
    let begun = save(&stage, draft, &GOOD).await.unwrap().id;
    let nigar = stage.nigar().await;
    let read = stage.act_as(nigar, move |act| Box::pin(async move { staff::case(act, begun).await.map(drop) })).await;
    assert!(matches!(read, Err(Error::NotAllowed)), "a draft is its writer's alone");
}

async fn two_coordinators_at_once_notice_each_other(stage: Stage) {
    autumn(&stage, 20).await;
    let nigar = stage.nigar().await;
    let kamran = stage.holder("Kamran", domain::rights::Role::Coordinator, Some(stage.bak1.id)).await;
    let (_, application) = applicant(&stage, "Leyla").await;
    let (id, seen) = (application.id, application.version);
    let (bak1, both) = (stage.bak1.id, [nigar, kamran]);
    let (first, second) = tokio::join!(
        move_on(&stage, both[0], id, seen, At::Interview),
        move_on(&stage, both[1], id, seen, At::Waitlisted)
    );
    let refused = [first.as_ref().err(), second.as_ref().err()].into_iter().flatten().collect::<Vec<_>>();
    assert!(matches!(refused.as_slice(), [Error::Refused(Refusal::Changed)]), "{refused:?}");
    assert!(matches!(place(&stage, nigar, id, seen, bak1).await, Err(Error::Refused(Refusal::Changed))));
    let case = stage.act_as(nigar, move |act| Box::pin(staff::case(act, id))).await.unwrap();
    assert_eq!(case.application.version, seen + 1);
    assert_eq!(case.moves.len(), 3, "begun, handed in, and one decision");
    assert_eq!(case.moves[2].note, "looked at");
}

async fn a_placement_makes_a_volunteer(stage: Stage) {
    autumn(&stage, 20).await;
    let nigar = stage.nigar().await;
    let (leyla, a) = applicant(&stage, "Leyla").await;
    let (bak1, sum) = (stage.bak1.id, stage.sum.id);
    assert!(matches!(place(&stage, nigar, a.id, a.version, sum).await, Err(Error::NotAllowed)), "not her center");
    let a = move_on(&stage, nigar, a.id, a.version, At::Accepted).await.unwrap();
    assert!(matches!(
        move_on(&stage, nigar, a.id, a.version, At::Placed).await,
        Err(Error::Refused(Refusal::StageMoved { .. }))
    ));
    place(&stage, nigar, a.id, a.version, bak1).await.unwrap();
    let track = stage.look_as(leyla, move |look| Box::pin(applications::track(look, a.id))).await.unwrap();
    let placed = track.placed.unwrap();
    assert_eq!(
        (placed.badge.as_str(), placed.starts_on, placed.ends_on),
        ("BAK1-001", day("2026-12-07"), day("2027-03-07"))
    );
    assert!(track.moves.iter().all(|m| m.note.is_empty()), "notes are among colleagues");
    assert_eq!(track.application.stage, At::Placed);
    let who = stage.who(leyla).await;
    assert_eq!(
        who.grants.iter().map(|g| (g.role, g.scope.center)).collect::<Vec<_>>(),
        [(domain::rights::Role::Volunteer, Some(bak1))]
    );
    assert!(!who.may(May::SeeApplications(stage.bak1.at()), stage.now()));
    let file = stage.act_as(nigar, move |act| Box::pin(people::file::open(act, leyla))).await.unwrap();
    assert_eq!((file.placements.len(), file.applications.len()), (1, 1));

    // After the first day of the placements it begins at once
    let (_, late) = applicant(&stage, "Rəna").await;
    stage.set(baku("2026-12-20", "12:00"));
    place(&stage, nigar, late.id, late.version, bak1).await.unwrap();
    let case = stage.act_as(nigar, move |act| Box::pin(staff::case(act, late.id))).await.unwrap();
    let placed = case.placed.unwrap();
    assert_eq!((placed.badge.as_str(), placed.starts_on), ("BAK1-002", day("2026-12-20")));
}

async fn an_offer_is_the_applicants_to_accept(stage: Stage) {
    autumn(&stage, 20).await;
    let nigar = stage.nigar().await;
    let (leyla, a) = applicant(&stage, "Leyla").await;
    let accept = || stage.act_as(leyla, move |act| Box::pin(programme::selection::accept(act, a.id, None)));
    assert!(matches!(accept().await, Err(Error::Refused(Refusal::StageMoved { .. }))), "nothing is offered yet");
    let offered = move_on(&stage, nigar, a.id, a.version, At::Offered).await.unwrap();
    assert_eq!(accept().await.unwrap().stage, At::Accepted);
    let stale = move_on(&stage, nigar, a.id, offered.version, At::Waitlisted).await;
    assert!(matches!(stale, Err(Error::Refused(Refusal::Changed))), "she was quicker");
    let gone = stage.act_as(leyla, move |act| Box::pin(applications::withdraw(act, a.id))).await.unwrap();
    assert_eq!(gone.stage, At::Withdrawn);
    let placed = place(&stage, nigar, a.id, gone.version, stage.bak1.id).await;
    assert!(matches!(placed, Err(Error::Refused(Refusal::StageMoved { stage: At::Withdrawn }))));
}
