//! What nobody may do about themselves.

use super::*;

stories! {
    two_pages_of_one_draft_overwrite_nothing_unseen,
    nobody_decides_about_themselves,
    an_application_makes_nobody_else_of_a_placed_volunteer,
}

async fn nobody_decides_about_themselves(stage: Stage) {
    autumn(&stage, 20).await;
    let nigar = stage.nigar().await;
    save(&stage, nigar, &GOOD).await.unwrap();
    let own = submit(&stage, nigar).await.unwrap();
    let placed = place(&stage, nigar, own.id, own.version, stage.bak1.id).await;
    assert!(matches!(placed, Err(Error::NotAllowed)));
    let moved = move_on(&stage, nigar, own.id, own.version, At::Interview).await;
    assert!(matches!(moved, Err(Error::NotAllowed)));
}

async fn an_application_makes_nobody_else_of_a_placed_volunteer(stage: Stage) {
    autumn(&stage, 20).await;
    let aysel = stage.volunteer("Aysel", "Quliyeva").await;
    let before = stage.look(move |look| Box::pin(people::find(look, aysel))).await.unwrap();
    save(&stage, aysel, &GOOD).await.unwrap();
    submit(&stage, aysel).await.unwrap();
    let after = stage.look(move |look| Box::pin(people::find(look, aysel))).await.unwrap();
    assert_eq!((after.name, after.birth_date), (before.name, before.birth_date));
    assert_ne!(after.phone, before.phone, "a new number is welcome");
}

async fn two_pages_of_one_draft_overwrite_nothing_unseen(stage: Stage) {
    autumn(&stage, 20).await;
    let leyla = stage.person("Leyla", "Namizəd").await;
    let from = |page: &str, version: i64, pairs: &[(&str, &str)]| {
        let (page, answers) = (Saved { version, page: page.to_owned() }, answers(pairs));
        stage.act_as(leyla, move |act| {
            let (page, answers) = (page.clone(), answers.clone());
            Box::pin(async move { applications::save_from(act, "autumn", &answers, Some(&page)).await })
        })
    };
    let begun = from("computer", 0, &[("wish1", "BAK1"), ("wish2", "SUM")]).await.unwrap();
    let more = from("computer", begun.version, &[("wish1", "SUM"), ("wish2", "BAK1")]).await.unwrap();
    let stale = from("phone", begun.version, &[("wish1", "BAK1"), ("wish2", "SUM")]).await;
    assert!(matches!(stale, Err(Error::Refused(Refusal::Changed))), "{stale:?}");
    let other = from("phone", begun.version, &[("motivation", "I like it")]).await.unwrap();
    assert_eq!((other.draft.wish1.as_str(), other.version), ("SUM", more.version + 1), "another answer is no matter");
    let again = from("computer", 0, &[("wish1", "BAK1")]).await.unwrap();
    assert_eq!(again.draft.wish1, "BAK1", "the page that saved last goes on, whatever it has shown");
    let same = from("computer", 0, &[("wish1", "BAK1")]).await.unwrap();
    assert_eq!(same.version, again.version, "nothing new is no new version");
    let seen = from("phone", again.version, &[("wish1", "SUM")]).await.unwrap();
    assert_eq!(seen.draft.wish1, "SUM", "whoever has seen it may change it");
}
