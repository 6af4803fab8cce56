//! Stories of onboarding: a list that is worked through before the first shift, and nobody placed past it silently.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "onboarding/cast.rs"]
mod cast;
mod support;

use cast::{accepted, applicant, call, course, give, item, items, list, move_on, seen, set_list, signed, winter};
use domain::applications::{Application, Stage as At};
use domain::faults::FaultKind;
use domain::ids::{PersonId, PlacementId};
use domain::onboarding::{Given, ItemKind, missing};
use domain::refusals::Refusal;
use domain::training::CourseResult;
use programme::applications::{self, staff, staff::Placing};
use programme::certificates::print;
use programme::onboarding::{self, Typed};
use programme::{Error, Result, programmes, training};
use support::{Stage, day};

stories! {
    whoever_accepts_goes_on_to_the_list_of_that_day,
    without_a_list_whoever_accepts_waits_for_the_coordinator,
    only_one_of_two_administrators_changes_the_list,
    an_agreement_is_signed_once_with_ones_own_name,
    an_agreement_is_printed_from_its_record_again_and_again,
    each_item_takes_what_it_asks_for_and_nothing_else,
    a_paper_is_seen_by_staff_of_the_center_alone,
    a_course_on_the_list_is_done_once_it_is_passed,
    nobody_is_placed_past_an_open_list_without_a_reason,
    whoever_is_ready_is_placed_by_itself_where_the_programme_says_so,
}

async fn place(stage: &Stage, who: PersonId, application: &Application, placing: Placing) -> Result<PlacementId> {
    let (id, version, center) = (application.id, application.version, stage.bak1.id);
    stage
        .act_as(who, move |act| {
            let placing = placing.clone();
            Box::pin(async move { staff::place_as(act, id, version, center, &placing).await })
        })
        .await
}

fn faults<T: std::fmt::Debug>(outcome: Result<T>) -> Vec<(String, FaultKind)> {
    let Err(Error::Faulty(faults)) = outcome else { panic!("{outcome:?}") };
    faults.into_iter().map(|f| (f.field, f.kind)).collect()
}

async fn whoever_accepts_goes_on_to_the_list_of_that_day(stage: Stage) {
    winter(&stage).await;
    let (ali, nigar) = (stage.ali().await, stage.nigar().await);
    set_list(&stage, ali, 0, items()).await.unwrap();
    let (leyla, application) = applicant(&stage, "Leyla", "Əliyeva").await;
    let offered = move_on(&stage, nigar, &application, At::Offered).await.unwrap();
    let id = offered.id;
    let taken = stage.act_as(leyla, move |act| Box::pin(programme::selection::accept(act, id, None))).await.unwrap();
    assert_eq!(taken.stage, At::Onboarding);
    let track = stage.look_as(leyla, move |look| Box::pin(applications::track(look, id))).await.unwrap();
    let way: Vec<At> = track.moves.iter().map(|m| m.stage).collect();
    assert_eq!(way, [At::Draft, At::Submitted, At::Offered, At::Accepted, At::Onboarding]);
    set_list(&stage, ali, 1, vec![item("rules", ItemKind::Agreement, true)]).await.unwrap();
    assert_eq!(list(&stage, leyla, id).await.unwrap().len(), 4, "whoever has begun goes on with the list as it was");
    let (_, later) = accepted(&stage, nigar, "Aygün", "Quliyeva").await;
    assert_eq!(later.stage, At::Onboarding, "moved by staff, too");
    assert_eq!(list(&stage, nigar, later.id).await.unwrap().len(), 1);
}

async fn without_a_list_whoever_accepts_waits_for_the_coordinator(stage: Stage) {
    winter(&stage).await;
    let nigar = stage.nigar().await;
    let (_, application) = accepted(&stage, nigar, "Leyla", "Əliyeva").await;
    assert_eq!(application.stage, At::Accepted);
    place(&stage, nigar, &application, Placing::default()).await.unwrap();
}

async fn only_one_of_two_administrators_changes_the_list(stage: Stage) {
    let (ali, sebine) = (stage.ali().await, stage.sebine().await);
    assert!(matches!(set_list(&stage, sebine, 0, items()).await, Err(Error::NotAllowed)));
    assert_eq!(set_list(&stage, ali, 0, items()).await.unwrap().version, 1);
    let late = set_list(&stage, ali, 0, items()).await;
    assert!(matches!(late, Err(Error::Refused(Refusal::Changed))));
    let mut words = items();
    words[0].texts = words[0].texts.clone().with(domain::language::Language::Ru, "Текст.");
    let second = set_list(&stage, ali, 1, words).await.unwrap();
    assert_eq!(second.items.iter().map(|i| i.edition).collect::<Vec<_>>(), [2, 1, 1, 1]);
}

async fn an_agreement_is_signed_once_with_ones_own_name(stage: Stage) {
    winter(&stage).await;
    let (ali, nigar) = (stage.ali().await, stage.nigar().await);
    set_list(&stage, ali, 0, items()).await.unwrap();
    let (leyla, application) = accepted(&stage, nigar, "Leyla", "Əliyeva").await;
    let id = application.id;
    let other = give(&stage, leyla, id, "rules", signed("Aygün Quliyeva")).await;
    assert_eq!(faults(other), [("name".to_owned(), FaultKind::OwnName)]);
    let silent = give(&stage, leyla, id, "rules", Typed { agree: false, ..signed("") }).await;
    assert_eq!(faults(silent).len(), 2);
    let foreign = give(&stage, nigar, id, "rules", signed("Leyla Əliyeva")).await;
    assert!(matches!(foreign, Err(Error::NotAllowed)));
    give(&stage, leyla, id, "rules", signed("  ƏLİYEVA leyla ")).await.unwrap();
    stage.pass(chrono::Duration::hours(1));
    give(&stage, leyla, id, "rules", signed("Leyla Əliyeva")).await.unwrap();
    let list = list(&stage, nigar, id).await.unwrap();
    let (given, at) = list[0].given.clone().unwrap();
    assert!(matches!(given, Given::Signed { name, edition: 1, .. } if name == "ƏLİYEVA leyla"));
    assert_eq!(at, support::monday_morning(), "what is signed stays signed");
}

async fn an_agreement_is_printed_from_its_record_again_and_again(stage: Stage) {
    winter(&stage).await;
    let (ali, nigar, reshad) = (stage.ali().await, stage.nigar().await, stage.reshad().await);
    set_list(&stage, ali, 0, items()).await.unwrap();
    let (leyla, application) = accepted(&stage, nigar, "Leyla", "Əliyeva").await;
    let id = application.id;
    let unsigned = stage.look_as(leyla, move |look| Box::pin(onboarding::paper(look, id, "rules"))).await;
    assert!(matches!(unsigned, Err(Error::NotFound)));
    give(&stage, leyla, id, "rules", signed("Leyla Əliyeva")).await.unwrap();
    let paper = stage.look_as(leyla, move |look| Box::pin(onboarding::paper(look, id, "rules"))).await.unwrap();
    assert_eq!((paper.text.as_str(), paper.signed[0].1.as_str()), ("Mətn.", "Leyla Əliyeva"));
    let pdf = print::letter(&paper).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    assert_eq!(pdf, print::letter(&paper).unwrap());
    let foreign = stage.look_as(reshad, move |look| Box::pin(onboarding::paper(look, id, "rules"))).await;
    assert!(matches!(foreign, Err(Error::NotAllowed)));
}

async fn each_item_takes_what_it_asks_for_and_nothing_else(stage: Stage) {
    winter(&stage).await;
    let (ali, nigar) = (stage.ali().await, stage.nigar().await);
    set_list(&stage, ali, 0, items()).await.unwrap();
    let (leyla, application) = accepted(&stage, nigar, "Leyla", "Əliyeva").await;
    let id = application.id;
    let faulty = give(&stage, leyla, id, "call", Typed { phone: "call me".into(), ..Typed::default() }).await;
    assert_eq!(faults(faulty).into_iter().map(|f| f.0).collect::<Vec<_>>(), ["name", "phone", "relation"]);
    give(&stage, leyla, id, "call", call()).await.unwrap();
    let none = give(&stage, leyla, id, "size", Typed { choice: "XXS".into(), ..Typed::default() }).await;
    assert_eq!(faults(none), [("choice".to_owned(), FaultKind::Choice)]);
    for choice in ["M", "L"] {
        give(&stage, leyla, id, "size", Typed { choice: choice.into(), ..Typed::default() }).await.unwrap();
    }
    assert!(matches!(give(&stage, leyla, id, "id", signed("x")).await, Err(Error::NotFound)), "staff tick papers off");
    assert!(matches!(give(&stage, leyla, id, "none", signed("x")).await, Err(Error::NotFound)));
    let list = list(&stage, leyla, id).await.unwrap();
    assert_eq!(list[2].given.as_ref().map(|(g, _)| g.clone()), Some(Given::Chosen { choice: "L".into() }));
    assert!(matches!(&list[1].given, Some((Given::Contact { phone, .. }, _)) if phone == "0507654321"));
}

async fn a_paper_is_seen_by_staff_of_the_center_alone(stage: Stage) {
    winter(&stage).await;
    let (ali, nigar, reshad) = (stage.ali().await, stage.nigar().await, stage.reshad().await);
    set_list(&stage, ali, 0, items()).await.unwrap();
    let (leyla, application) = accepted(&stage, nigar, "Leyla", "Əliyeva").await;
    for stranger in [leyla, reshad] {
        assert!(matches!(seen(&stage, stranger, application.id, true).await, Err(Error::NotAllowed)));
    }
    assert!(matches!(list(&stage, reshad, application.id).await, Err(Error::NotAllowed)));
    seen(&stage, nigar, application.id, true).await.unwrap();
    assert!(list(&stage, leyla, application.id).await.unwrap()[3].is_done());
    seen(&stage, nigar, application.id, false).await.unwrap();
    assert!(!list(&stage, leyla, application.id).await.unwrap()[3].is_done());
}

async fn a_course_on_the_list_is_done_once_it_is_passed(stage: Stage) {
    winter(&stage).await;
    let (ali, nigar, course) = (stage.ali().await, stage.nigar().await, course(&stage).await);
    let orientation = domain::onboarding::Item { course: Some(course), ..item("o", ItemKind::Training, true) };
    set_list(&stage, ali, 0, vec![orientation]).await.unwrap();
    let (leyla, application) = accepted(&stage, nigar, "Leyla", "Əliyeva").await;
    assert!(!list(&stage, leyla, application.id).await.unwrap()[0].is_done());
    let (programme, from) = (stage.programme.id, day("2026-11-20"));
    stage
        .system(move |act| {
            Box::pin(async move {
                training::add_record(act, programme, leyla, course, CourseResult::Passed, from).await.map(drop)
            })
        })
        .await
        .unwrap();
    assert!(list(&stage, leyla, application.id).await.unwrap()[0].is_done());
}

async fn nobody_is_placed_past_an_open_list_without_a_reason(stage: Stage) {
    winter(&stage).await;
    let (ali, nigar) = (stage.ali().await, stage.nigar().await);
    set_list(&stage, ali, 0, items()).await.unwrap();
    let (leyla, application) = accepted(&stage, nigar, "Leyla", "Əliyeva").await;
    let refused = place(&stage, nigar, &application, Placing::default()).await;
    assert!(matches!(refused, Err(Error::Refused(Refusal::ChecklistOpen { count: 3 }))), "{refused:?}");
    let (_, straight) = applicant(&stage, "Aygün", "Quliyeva").await;
    let refused = place(&stage, nigar, &straight, Placing::default()).await;
    assert!(matches!(refused, Err(Error::Refused(Refusal::ChecklistOpen { .. }))), "nor past one that was never begun");
    let reason = Placing { reason: "The paper comes on Monday".into(), ..Placing::default() };
    place(&stage, nigar, &straight, reason).await.unwrap();
    let id = straight.id;
    let case = stage.act_as(nigar, move |act| Box::pin(staff::case(act, id))).await.unwrap();
    assert_eq!(case.moves.last().unwrap().note, "The paper comes on Monday");
    give(&stage, leyla, application.id, "rules", signed("Leyla Əliyeva")).await.unwrap();
    give(&stage, leyla, application.id, "call", call()).await.unwrap();
    seen(&stage, nigar, application.id, true).await.unwrap();
    let days = Placing { from: Some(day("2026-12-14")), until: Some(day("2027-02-28")), ..Placing::default() };
    let early = place(&stage, nigar, &application, Placing { from: Some(day("2026-11-22")), ..days.clone() }).await;
    assert_eq!(faults(early), [("from".to_owned(), FaultKind::DatePast)]);
    let before = place(&stage, nigar, &application, Placing { from: Some(day("2026-11-24")), ..days.clone() }).await;
    assert_eq!(faults(before), [("from".to_owned(), FaultKind::Date)], "the call begins later");
    place(&stage, nigar, &application, days).await.unwrap();
    let id = application.id;
    let track = stage.look_as(leyla, move |look| Box::pin(applications::track(look, id))).await.unwrap();
    let placed = track.placed.unwrap();
    assert_eq!((placed.starts_on, placed.ends_on), (day("2026-12-14"), day("2027-02-28")));
    assert_eq!(placed.badge, "BAK1-002");
}

async fn whoever_is_ready_is_placed_by_itself_where_the_programme_says_so(stage: Stage) {
    winter(&stage).await;
    let (ali, nigar) = (stage.ali().await, stage.nigar().await);
    set_list(&stage, ali, 0, items()).await.unwrap();
    let (leyla, application) = accepted(&stage, nigar, "Leyla", "Əliyeva").await;
    let (_, behind) = accepted(&stage, nigar, "Aygün", "Quliyeva").await;
    give(&stage, leyla, application.id, "rules", signed("Leyla Əliyeva")).await.unwrap();
    give(&stage, leyla, application.id, "call", call()).await.unwrap();
    seen(&stage, nigar, application.id, true).await.unwrap();
    assert_eq!(missing(&list(&stage, nigar, application.id).await.unwrap()).count(), 0);
    assert_eq!(onboarding::place_ready(&stage.service).await.unwrap(), 0, "a coordinator places");
    let mut programme = stage.programme.clone();
    programme.rules.place_when_ready = true;
    stage
        .act_as(ali, move |act| {
            let programme = programme.clone();
            Box::pin(async move { programmes::change(act, &programme, 1).await })
        })
        .await
        .unwrap();
    assert_eq!(onboarding::place_ready(&stage.service).await.unwrap(), 1);
    assert_eq!(onboarding::place_ready(&stage.service).await.unwrap(), 0);
    let mine = stage.look_as(leyla, |look| Box::pin(applications::mine(look))).await.unwrap();
    assert_eq!(mine[0].stage, At::Placed);
    let (_, open) = stage.look_as(nigar, move |l| Box::pin(onboarding::standing(l, behind.id))).await.unwrap();
    assert_eq!(missing(&open).count(), 3);
}
