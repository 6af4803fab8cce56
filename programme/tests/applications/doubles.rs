//! Stories of one person with two records, and of the national number that tells.

use super::*;
use domain::duplicates::Likeness;
use domain::programmes::{Asking, Programme, Rules};
use programme::people::{duplicates, national_id};
use programme::programmes;

stories! {
    a_national_number_is_sealed_and_found_only_whole,
    a_number_that_is_required_is_missed_at_the_handing_in,
    doubles_are_found_compared_and_merged,
    what_there_can_be_only_one_of_stands_in_the_way_of_merging,
    a_record_that_went_is_nobodys_any_more,
    a_closed_account_begins_and_gets_nothing,
}

async fn asks(stage: &Stage, asking: Asking) {
    let rules = Rules { national_id: asking, ..stage.programme.rules };
    let after = Programme { rules, ..stage.programme.clone() };
    stage
        .system(move |act| {
            let after = after.clone();
            Box::pin(async move { programmes::change(act, &after, 1).await })
        })
        .await
        .unwrap();
}

async fn a_national_number_is_sealed_and_found_only_whole(stage: Stage) {
    asks(&stage, Asking::Optional).await;
    autumn(&stage, 3).await;
    let (leyla, _) = applicant(&stage, "Leyla").await;
    let (ali, nigar, sebine) = (stage.ali().await, stage.nigar().await, stage.sebine().await);
    let late = save(&stage, leyla, &[("national_id", "5abc1d2")]).await;
    assert!(matches!(late, Err(Error::Refused(Refusal::StageMoved { .. }))), "{late:?}");
    let kept = stage.act_as(leyla, move |act| Box::pin(national_id::keep(act, leyla, "5abc 1d2"))).await;
    kept.unwrap();
    let row = stage.look(|look| Box::pin(async move { people::find(look, leyla).await })).await.unwrap();
    assert!(!format!("{row:?}").contains("5ABC1D2"));
    let own = stage.act_as(leyla, move |act| Box::pin(national_id::show(act, leyla))).await.unwrap();
    assert_eq!(own, "5ABC1D2");
    let other = stage.act_as(nigar, move |act| Box::pin(national_id::show(act, leyla))).await;
    assert!(matches!(other, Err(Error::NotAllowed)), "{other:?}");
    assert_eq!(stage.act_as(sebine, move |act| Box::pin(national_id::show(act, leyla))).await.unwrap(), "5ABC1D2");
    let readers = stage.look_as(leyla, |look| Box::pin(people::file::readers(look))).await.unwrap();
    assert_eq!(readers.len(), 1, "the look is shown to her");
    let programme = stage.programme.id;
    for (typed, found) in [("5ABC1D2", 1), ("5abc-1d2", 1), ("5ABC1D3", 0), ("5ABC1D", 0)] {
        let people =
            stage.look_as(ali, move |look| Box::pin(people::search(look, programme, typed, None))).await.unwrap();
        assert_eq!(people.people.len(), found, "{typed}");
    }
    let near =
        stage.look_as(nigar, move |look| Box::pin(people::search(look, programme, "5ABC1D2", None))).await.unwrap();
    assert!(near.people.is_empty(), "numbers are searched by those alone who see everybody");
}

async fn a_number_that_is_required_is_missed_at_the_handing_in(stage: Stage) {
    asks(&stage, Asking::Required).await;
    autumn(&stage, 3).await;
    let leyla = stage.person("Leyla", "Namizəd").await;
    save(&stage, leyla, &GOOD).await.unwrap();
    assert_eq!(codes(submit(&stage, leyla).await), [("national_id".to_owned(), FaultKind::Required)]);
    let wrong = save(&stage, leyla, &[("national_id", "123")]).await;
    assert_eq!(codes(wrong), [("national_id".to_owned(), FaultKind::NationalId)]);
    let kept = save(&stage, leyla, &[("national_id", "5ABC1D2")]).await.unwrap();
    assert!(!serde_json::to_string(&kept).unwrap().contains("5ABC1D2"), "never among the answers");
    submit(&stage, leyla).await.unwrap();
}

async fn doubles_are_found_compared_and_merged(stage: Stage) {
    autumn(&stage, 3).await;
    let (first, application) = applicant(&stage, "Leyla").await;
    let second = stage.person("Əliyeva", "Leyla").await;
    stage.raw("update people set birth_date = '2006-05-17' where given_name = 'Əliyeva'", vec![]).await;
    let (sebine, nigar) = (stage.sebine().await, stage.nigar().await);
    let programme = stage.programme.id;
    let pairs = || stage.look_as(sebine, move |look| Box::pin(duplicates::all(look, programme)));
    let found = pairs().await.unwrap();
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].pair.first, found[0].pair.second), (first, second));
    assert_eq!(found[0].pair.why, [Likeness::Name]);
    let theirs = stage.look_as(nigar, move |look| Box::pin(duplicates::all(look, programme))).await;
    assert!(matches!(theirs, Err(Error::NotAllowed)));
    let merge = |by, stays, goes| stage.act_as(by, move |act| Box::pin(duplicates::merge(act, stays, goes)));
    assert!(matches!(merge(nigar, second, first).await, Err(Error::NotAllowed)));
    assert!(matches!(merge(sebine, first, sebine).await, Err(Error::NotAllowed)), "nobody merges themselves away");
    let preview = stage.look_as(sebine, move |look| Box::pin(duplicates::preview(look, second, first))).await.unwrap();
    assert_eq!((preview.moves.applications, preview.clash), (1, false));
    assert_eq!((preview.has.applications, preview.numbers), (0, (false, false)), "both stand side by side");
    assert!(!preview.why.is_empty());
    merge(sebine, second, first).await.unwrap();
    let moved = stage.look_as(second, |look| Box::pin(applications::mine(look))).await.unwrap();
    assert_eq!(moved.iter().map(|m| m.id).collect::<Vec<_>>(), [application.id]);
    assert!(pairs().await.unwrap().is_empty());
    let third = stage.person("Leyla", "Əliyeva").await;
    stage.raw("update people set birth_date = '2006-05-17' where surname = 'Əliyeva'", vec![]).await;
    assert_eq!(pairs().await.unwrap().len(), 1);
    stage.act_as(sebine, move |act| Box::pin(duplicates::keep_apart(act, third, second))).await.unwrap();
    assert!(pairs().await.unwrap().is_empty(), "said to be different people");
}

async fn what_there_can_be_only_one_of_stands_in_the_way_of_merging(stage: Stage) {
    autumn(&stage, 3).await;
    let (first, _) = applicant(&stage, "Leyla").await;
    let (second, _) = applicant(&stage, "Leylaa").await;
    let (sebine, nigar) = (stage.sebine().await, stage.nigar().await);
    let merge = |stays, goes| stage.act_as(sebine, move |act| Box::pin(duplicates::merge(act, stays, goes)));
    assert!(matches!(merge(first, second).await, Err(Error::Refused(Refusal::MergeClash))));
    assert!(matches!(merge(first, nigar).await, Err(Error::Refused(Refusal::MergeStaff))));
}

async fn a_record_that_went_is_nobodys_any_more(stage: Stage) {
    let (a, b, c) =
        (stage.person("Aygün", "Bir").await, stage.person("Aygün", "İki").await, stage.person("Aygün", "Üç").await);
    let (sebine, ali) = (stage.sebine().await, stage.ali().await);
    let merge = |stays, goes| stage.act_as(sebine, move |act| Box::pin(duplicates::merge(act, stays, goes)));
    stage.act_as(a, move |act| Box::pin(national_id::keep(act, a, "5ABC1D2"))).await.unwrap();
    merge(b, a).await.unwrap();
    let number = stage.act_as(b, move |act| Box::pin(national_id::show(act, b))).await.unwrap();
    assert_eq!(number, "5ABC1D2", "it goes along");
    for (stays, goes) in [(a, b), (b, a), (a, c), (c, a)] {
        let again = merge(stays, goes).await;
        assert!(matches!(again, Err(Error::Refused(Refusal::AccountClosed))), "{again:?}");
    }
    let opened = stage.act_as(ali, move |act| Box::pin(people::leaving::open(act, a))).await;
    assert!(stage.act_as(a, move |act| Box::pin(national_id::keep(act, a, "5ABC1D3"))).await.is_err(), "{opened:?}");
    merge(c, b).await.unwrap();
    let ids = stage.look(move |look| Box::pin(duplicates::gone_into(look, c))).await.unwrap();
    assert_eq!(ids.len(), 2, "an erasure of the last one finds all of them: {ids:?}");
}

async fn a_closed_account_begins_and_gets_nothing(stage: Stage) {
    autumn(&stage, 3).await;
    let (leyla, application) = applicant(&stage, "Leyla").await;
    let fidan = stage.person("Fidan", "Namizəd").await;
    let nigar = stage.nigar().await;
    // Whoever acts was looked up before the account was closed
    let (hers, theirs) = (stage.who(fidan).await, stage.who(leyla).await);
    stage
        .raw("update people set disabled_at = created_at where surname = 'Namizəd' or given_name = 'Leyla'", vec![])
        .await;
    let closed = |outcome: Result<()>| {
        assert!(matches!(outcome, Err(Error::Refused(Refusal::AccountClosed))), "{outcome:?}");
    };
    let typed = answers(&GOOD);
    let saved = stage.service.act(hers, move |act| {
        let typed = typed.clone();
        Box::pin(async move { applications::save(act, "AUTUMN", &typed).await.map(drop) })
    });
    closed(saved.await);
    closed(stage.service.act(theirs, move |act| Box::pin(national_id::keep(act, leyla, "5ABC1D2"))).await);
    closed(place(&stage, nigar, application.id, application.version, stage.bak1.id).await);
}

/// Whoever adds a table of somebody's belongings says here whether they move.
#[tokio::test]
async fn every_table_about_a_person_is_merged_or_named_here() {
    const STAY: [&str; 18] = [
        "certificate_signatures",
        "push_devices",
        "notice_choices",
        "ballot_entries",
        "calendar_feeds",
        "availabilities",
        "imports",
        "erasure_requests",
        "sign_ins",
        "one_time_links",
        "application_conflicts",
        "interview_panels",
        "interview_opinions",
        "events",
        "application_notes",
        "score_sheets",
        "distinct_people",
        "people",
    ];
    let schema = include_str!("../../../migrations/0001_foundation.sql");
    let merged = include_str!("../../src/people/duplicates/records.rs");
    let mut table = "";
    let mut missing = Vec::new();
    for line in schema.lines() {
        if let Some(rest) = line.strip_prefix("create table ") {
            table = rest.trim_end_matches(" (");
        }
        let about = line.trim_start().starts_with("person_id ");
        if about && !merged.contains(&format!("update {table} set person_id")) && !STAY.contains(&table) {
            missing.push(table);
        }
    }
    assert!(missing.is_empty(), "neither merged nor named: {missing:?}");
}
