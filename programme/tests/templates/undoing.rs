//! Taking the making of shifts back.

use super::*;
use crate::stories;
use domain::refusals::Refusal;
use domain::rosters::Kept;
use programme::Error;

stories! {
    undoing_removes_what_was_added_and_says_what_stays,
    undoing_a_change_brings_back_what_was_there,
    it_is_undone_once_by_whoever_runs_the_center_and_not_for_ever,
    in_a_published_week_people_who_were_told_stay,
}

async fn undoing_removes_what_was_added_and_says_what_stays(stage: Stage) {
    let (nigar, guide) = (stage.nigar().await, stage.position("queue-guide").await);
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    add(&stage, nigar, &stage.bak1, &form(&guide, "all", "09:00", "12:00", "2")).await.unwrap();
    stage.shift_at(&stage.bak1, &guide, ("2026-12-02", "14:00", "16:00"), 3, false).await;
    let before = told(&stage, nigar, &stage.bak1, "2026-W49").await;
    let one = fill(&stage, nigar, &["2026-W49"]).await;
    let all = undo(&stage, nigar, one.id.unwrap()).await.unwrap();
    assert_eq!((all.removed, all.stays.len()), (7, 0));
    assert_eq!(told(&stage, nigar, &stage.bak1, "2026-W49").await, before, "as if nothing had been");

    let two = fill(&stage, nigar, &["2026-W49"]).await;
    let mut made = shifts_of(&stage, nigar, &stage.bak1, "2026-W49").await;
    made.retain(|shift| shift.details.line.is_some());
    let (held, left, edited, off) = (made[0].id, made[1].id, made[3].id, made[4].id);
    for shift in [held, left] {
        assign(&stage, nigar, shift, leyla).await;
    }
    stage.act_as(nigar, move |act| Box::pin(shifts::unassign(act, left, leyla))).await.unwrap();
    stage.act_as(nigar, move |act| Box::pin(rosters::change_places(act, edited, "4"))).await.unwrap();
    stage.act_as(nigar, move |act| Box::pin(shifts::cancel(act, off))).await.unwrap();
    let some = undo(&stage, nigar, two.id.unwrap()).await.unwrap();
    assert_eq!(some.removed, 3);
    let mut stays = some.stays.clone();
    stays.sort_unstable();
    let mut expected = vec![(held, Kept::People), (left, Kept::People), (edited, Kept::Edited), (off, Kept::Edited)];
    expected.sort_unstable();
    assert_eq!(stays, expected);
    let now = shifts_of(&stage, nigar, &stage.bak1, "2026-W49").await;
    assert_eq!(now.len(), 5);
    assert_eq!(now.iter().find(|s| s.id == held).unwrap().taken, 1, "nobody loses a place");
}

async fn undoing_a_change_brings_back_what_was_there(stage: Stage) {
    let (nigar, guide) = (stage.nigar().await, stage.position("queue-guide").await);
    let id = add(&stage, nigar, &stage.bak1, &form(&guide, "1", "09:00", "12:00", "2")).await.unwrap()[0];
    fill(&stage, nigar, &["2026-W49", "2026-W50"]).await;
    let before = shifts_of(&stage, nigar, &stage.bak1, "2026-W49").await;
    let slot = rosters::of_template(&template(&stage, nigar, id).await);
    let changed = edit(&stage, nigar, id, &slot.with("until", "14:00").with("note_1", "")).await.unwrap();
    let slot = rosters::of_template(&template(&stage, nigar, id).await);
    let moved = edit(&stage, nigar, id, &slot.with("weekday", "3")).await.unwrap();
    assert_eq!(counts(&moved.preview.difference), [2, 0, 2, 0, 0, 0]);
    let early = undo(&stage, nigar, changed.id.unwrap()).await.unwrap();
    assert_eq!((early.restored, early.stays.len()), (0, 2), "what has changed since stays");
    let back = undo(&stage, nigar, moved.id.unwrap()).await.unwrap();
    assert_eq!((back.removed, back.restored), (2, 2));
    let after = shifts_of(&stage, nigar, &stage.bak1, "2026-W49").await;
    assert_eq!(after[0].id, before[0].id, "the very same shift");
    assert_eq!(after[0].period.minutes(), 5 * 60, "as it was before the day was moved");
}

async fn it_is_undone_once_by_whoever_runs_the_center_and_not_for_ever(stage: Stage) {
    let (nigar, reshad, guide) = (stage.nigar().await, stage.reshad().await, stage.position("queue-guide").await);
    add(&stage, nigar, &stage.bak1, &form(&guide, "1", "09:00", "12:00", "2")).await.unwrap();
    let one = fill(&stage, nigar, &["2026-W51"]).await.id.unwrap();
    assert!(matches!(undo(&stage, reshad, one).await, Err(Error::NotAllowed)));
    undo(&stage, nigar, one).await.unwrap();
    assert!(matches!(undo(&stage, nigar, one).await, Err(Error::Refused(Refusal::UndoOver))));
    let two = fill(&stage, nigar, &["2026-W51"]).await.id.unwrap();
    let center = stage.bak1.clone();
    let list = stage
        .look_as(nigar, move |look| Box::pin(async move { rosters::generations(look, &center).await }))
        .await
        .unwrap();
    assert_eq!(list.iter().map(|g| (g.id, g.undone.is_some())).collect::<Vec<_>>(), [(two, false), (one, true)]);
    stage.pass(chrono::Duration::days(rosters::UNDO_DAYS) + chrono::Duration::minutes(1));
    assert!(matches!(undo(&stage, nigar, two).await, Err(Error::Refused(Refusal::UndoOver))));
}

async fn in_a_published_week_people_who_were_told_stay(stage: Stage) {
    let (nigar, guide) = (stage.nigar().await, stage.position("queue-guide").await);
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    stage.published_roster(&stage.bak1, "2026-11-30").await;
    add(&stage, nigar, &stage.bak1, &form(&guide, "all", "09:00", "12:00", "2")).await.unwrap();
    let made = fill(&stage, nigar, &["2026-W49"]).await;
    let shift = shifts_of(&stage, nigar, &stage.bak1, "2026-W49").await[2].id;
    stage.act_as(leyla, move |act| Box::pin(shifts::claim(act, shift))).await.unwrap();
    let undone = undo(&stage, nigar, made.id.unwrap()).await.unwrap();
    assert_eq!((undone.removed, undone.stays), (6, vec![(shift, Kept::People)]));
}
