//! Stories of centers, positions and the rules of a programme: who may change them, and what is taken.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "centers/lists.rs"]
mod lists;
mod support;

use domain::centers::{Center, CenterKind};
use domain::faults::FaultKind;
use domain::ids::{CenterId, PersonId};
use domain::refusals::Refusal;
use domain::rights::Role;
use programme::centers::{self, form};
use programme::typed::Values;
use programme::{Error, Result, events, jobs, people, programmes};
use support::Stage;
use uuid::Uuid;

stories! {
    of_two_editors_the_second_is_told,
    only_administrators_change_centers_and_rules,
    a_center_keeps_its_code_and_no_other_gets_it,
    everything_wrong_with_a_center_is_told_at_once,
    a_changed_rule_holds_at_once,
    a_position_asks_for_what_there_is,
    holders_of_a_role_are_found_by_name,
    the_last_run_of_a_job_is_remembered,
}

async fn change(stage: &Stage, who: PersonId, center: Center) -> Result<()> {
    let version = center.version;
    stage
        .act_as(who, move |act| {
            let center = center.clone();
            Box::pin(async move { centers::change(act, &center, version).await })
        })
        .await
}

async fn of_two_editors_the_second_is_told(stage: Stage) {
    let ali = stage.ali().await;
    let found = |id| stage.look(move |look| Box::pin(centers::find(look, id)));
    let first = found(stage.bak1.id).await.unwrap();
    let second = first.clone();
    change(&stage, ali, Center { address: "Nizami küçəsi 1".into(), ..first }).await.unwrap();
    let late = change(&stage, ali, Center { city: "Gəncə".into(), ..second }).await;
    assert!(matches!(late, Err(Error::Refused(Refusal::Changed))));
    let now = found(stage.bak1.id).await.unwrap();
    assert_eq!((now.address.as_str(), now.city.as_str(), now.version), ("Nizami küçəsi 1", "Bakı", 2));
    change(&stage, ali, Center { city: "Gəncə".into(), ..now }).await.unwrap();
    let programme = stage.programme.id;
    let kind = domain::events::EventKind::CenterChanged;
    let trail =
        stage.look_as(ali, move |look| Box::pin(events::trail(look, programme, Some(kind), None))).await.unwrap();
    assert_eq!(trail.len(), 2, "the refused one left no trace");
    assert_eq!(trail[0].detail["before"]["city"], "Bakı");
}

async fn only_administrators_change_centers_and_rules(stage: Stage) {
    let programme = stage.programme.clone();
    for who in [stage.nigar().await, stage.sebine().await, stage.person("Leyla", "Əliyeva").await] {
        assert!(matches!(change(&stage, who, stage.bak1.clone()).await, Err(Error::NotAllowed)));
        let p = programme.clone();
        let rules = stage
            .act_as(who, move |act| {
                let p = p.clone();
                Box::pin(async move { programmes::change(act, &p, 1).await })
            })
            .await;
        assert!(matches!(rules, Err(Error::NotAllowed)));
        let new = Center { id: CenterId(Uuid::now_v7()), code: "NEW".into(), ..stage.bak1.clone() };
        let added = stage
            .act_as(who, move |act| {
                let new = new.clone();
                Box::pin(async move { centers::add(act, &new).await })
            })
            .await;
        assert!(matches!(added, Err(Error::NotAllowed)));
    }
    let ali = stage.ali().await;
    let foreign = Center { programme: domain::ids::ProgrammeId(Uuid::now_v7()), ..stage.bak1.clone() };
    change(&stage, ali, foreign).await.unwrap();
    let kept = stage.bak1.id;
    let kept = stage.look(move |look| Box::pin(centers::find(look, kept))).await.unwrap();
    assert_eq!(kept.programme, stage.programme.id, "a center never moves to another programme");
}

async fn a_center_keeps_its_code_and_no_other_gets_it(stage: Stage) {
    let ali = stage.ali().await;
    let twin = Center { id: CenterId(Uuid::now_v7()), ..stage.bak1.clone() };
    let added = stage
        .act_as(ali, move |act| {
            let twin = twin.clone();
            Box::pin(async move { centers::add(act, &twin).await })
        })
        .await;
    assert!(matches!(added, Err(Error::Faulty(faults)) if faults[0].kind == FaultKind::Taken));
    change(&stage, ali, Center { code: "OTHER".into(), ..stage.bak1.clone() }).await.unwrap();
    let again = stage.look(|look| Box::pin(centers::by_code(look, "bak1"))).await.unwrap();
    assert_eq!(again.id, stage.bak1.id);
}

async fn everything_wrong_with_a_center_is_told_at_once(stage: Stage) {
    let typed = form::of_center(&stage.bak1);
    let read = |values: &Values| form::parse_center(values, stage.bak1.id, stage.programme.id);
    assert_eq!(read(&typed).unwrap(), stage.bak1, "what is shown is what is read");

    let wrong = typed
        .with("code", "B 1")
        .with("names_en", "")
        .with("kind", "castle")
        .with("zone", "Asia/Nowhere")
        .with("open_1", "18:00")
        .with("close_1", "09:00")
        .with("open_2", "")
        .with("open_3", "half past")
        .with("closed", "2026-12-31\n31/12")
        .with("services", "-1")
        .with("late_minutes", "1000");
    let Err(Error::Faulty(faults)) = read(&wrong) else { panic!("taken") };
    let fields: Vec<&str> = faults.iter().map(|fault| fault.field.as_str()).collect();
    let expected = ["code", "names_az", "kind", "zone", "close_1", "open_2", "open_3", "services", "late_minutes"];
    assert_eq!(fields, expected);

    let open_for_few = Values::default()
        .with("code", "gnc")
        .with("names_az", "Gəncə mərkəzi")
        .with("kind", "mobile_unit")
        .with("zone", "Asia/Baku")
        .with("open_6", "10:00")
        .with("close_6", "14:00");
    let center = read(&open_for_few).unwrap();
    assert_eq!((center.code.as_str(), center.kind, center.opening.len()), ("GNC", CenterKind::MobileUnit, 1));
}

async fn a_changed_rule_holds_at_once(stage: Stage) {
    let ali = stage.ali().await;
    let id = stage.programme.id;
    assert_eq!(stage.service.programmes().await[0].rules.min_age, 18);
    let (before, version) = stage
        .look(move |look| {
            Box::pin(async move { Ok((programmes::find(look, id).await?, programmes::version(look, id).await?)) })
        })
        .await
        .unwrap();
    let typed = programmes::form::of_programme(&before, version);
    let (same, _) = programmes::form::parse_programme(&typed, &before).unwrap();
    assert_eq!(same, before, "what is shown is what is read");
    let wrong = typed.clone().with("max_age", 16).with("week_hours", 3).with("hue", "blue").with("day_hours", "");
    let Err(Error::Faulty(faults)) = programmes::form::parse_programme(&wrong, &before) else { panic!("taken") };
    assert!(["max_age", "hue", "day_hours"].iter().all(|field| faults.iter().any(|f| f.field == *field)), "{faults:?}");

    let typed = typed.with("min_age", 16).with("release_hours", "36,5");
    let (after, version) = programmes::form::parse_programme(&typed, &before).unwrap();
    let save = || {
        let after = after.clone();
        stage.act_as(ali, move |act| {
            let after = after.clone();
            Box::pin(async move { programmes::change(act, &after, version).await })
        })
    };
    save().await.unwrap();
    assert!(matches!(save().await, Err(Error::Refused(Refusal::Changed))), "the version has moved on");
    stage.service.forget_programmes();
    let seen = stage.service.programmes().await[0].clone();
    assert_eq!((seen.rules.min_age, seen.rules.release_minutes), (16, 36 * 60 + 30));
}

async fn a_position_asks_for_what_there_is(stage: Stage) {
    let ali = stage.ali().await;
    let programme = stage.programme.id;
    let course = domain::ids::CourseId(Uuid::now_v7());
    let typed = Values::default()
        .with("code", "Queue-Guide")
        .with("names_az", "Növbə bələdçisi")
        .with(&format!("course_{course}"), "yes");
    let id = domain::ids::PositionId(Uuid::now_v7());
    let unknown = form::parse_position(&typed, id, programme, &[]).unwrap();
    assert_eq!(unknown.courses, [], "a course of another programme");
    let mut position = form::parse_position(&typed, id, programme, &[course]).unwrap();
    assert_eq!(position.courses, [course]);
    assert_eq!(form::of_position(&position).get(&format!("course_{course}")), "yes");
    assert_eq!(position.code, "queue-guide");
    let add = |position: domain::centers::Position| {
        stage.act_as(ali, move |act| {
            let position = position.clone();
            Box::pin(async move { centers::add_position(act, &position).await })
        })
    };
    add(position.clone()).await.unwrap();
    let twin = domain::centers::Position { id: domain::ids::PositionId(Uuid::now_v7()), ..position.clone() };
    assert!(matches!(add(twin).await, Err(Error::Faulty(_))), "a code stands for one position");
    position.min_age = Some(20);
    let after = position.clone();
    let change = |version: i64| {
        let after = after.clone();
        stage.act_as(ali, move |act| {
            let after = after.clone();
            Box::pin(async move { centers::change_position(act, &after, version).await })
        })
    };
    let version = stage.look(move |look| Box::pin(centers::position_version(look, id))).await.unwrap();
    change(version).await.unwrap();
    assert!(matches!(change(version).await, Err(Error::Refused(Refusal::Changed))), "somebody was quicker");
    assert_eq!(stage.look(move |look| Box::pin(centers::position(look, id))).await.unwrap(), position);
}

async fn holders_of_a_role_are_found_by_name(stage: Stage) {
    let (ali, _, _) = (stage.ali().await, stage.nigar().await, stage.reshad().await);
    let programme = stage.programme.id;
    let list = |after: Option<(String, domain::ids::GrantId)>| {
        stage.look_as(ali, move |look| {
            Box::pin(async move {
                let after = after.as_ref().map(|(key, grant)| (key.as_str(), *grant));
                people::roles::holders(look, programme, Role::Coordinator, after).await
            })
        })
    };
    let all = list(None).await.unwrap();
    assert_eq!(all.iter().map(|h| h.center.as_deref().unwrap()).collect::<Vec<_>>(), ["BAK1", "SUM"]);
    let rest = list(Some((all[0].sort_key.clone(), all[0].grant))).await.unwrap();
    assert_eq!(rest.len(), 1);
    let held = stage.look_as(ali, move |look| Box::pin(people::roles::held(look, programme))).await.unwrap();
    assert!(held.contains(&(Role::Coordinator, 2)) && held.contains(&(Role::Administrator, 1)));
    let nobody = stage.person("Leyla", "Əliyeva").await;
    let refused = stage.look_as(nobody, move |look| Box::pin(people::roles::held(look, programme))).await;
    assert!(matches!(refused, Err(Error::NotAllowed)));
}

async fn the_last_run_of_a_job_is_remembered(stage: Stage) {
    jobs::ran(&stage.service, "mail", "the server is away").await.unwrap();
    stage.pass(chrono::Duration::minutes(1));
    jobs::ran(&stage.service, "mail", jobs::WELL).await.unwrap();
    let runs = stage.look(|look| Box::pin(jobs::all(look))).await.unwrap();
    assert_eq!(runs, [jobs::Run { job: "mail".into(), ran_at: stage.now(), outcome: "well".into() }]);
}
