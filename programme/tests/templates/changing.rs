//! A change of a template reaches what nobody has touched, and nothing else.

use super::*;
use crate::stories;
use domain::faults::FaultKind;
use domain::refusals::Refusal;
use programme::Error;

stories! {
    a_slot_makes_a_shift_for_each_position_with_its_own_number_or_the_centers,
    a_change_reaches_what_nobody_has_touched_and_leaves_what_people_hold,
    a_change_is_shown_before_the_deed_and_refused_when_it_is_no_longer_that,
    filling_again_after_a_change_by_hand_leaves_it_alone,
    a_line_that_is_removed_takes_its_untouched_shifts_along,
    a_copy_is_made_once_and_filling_the_week_afterwards_adds_nothing,
    a_day_is_copied_to_another_weekday,
    a_shift_that_was_moved_to_another_week_is_not_made_again,
    what_is_made_again_in_a_published_week_is_no_news,
}

async fn keep_needs(stage: &Stage, who: PersonId, needs: Vec<domain::centers::Need>) -> Result<()> {
    let id = stage.bak1.id;
    stage
        .act_as(who, move |act| {
            let list = programme::centers::Kept::Needs(needs.clone());
            Box::pin(async move {
                let version = programme::centers::find(act, id).await?.version;
                programme::centers::keep(act, id, version, list).await
            })
        })
        .await
}

async fn a_slot_makes_a_shift_for_each_position_with_its_own_number_or_the_centers(stage: Stage) {
    use domain::centers::{Amount, Need, NeedFrom, Wanted};
    let (nigar, guide, lead) =
        (stage.nigar().await, stage.position("queue-guide").await, stage.position("shift-lead").await);
    let languages = Wanted::parse("ru:2").unwrap();
    let amount = Amount { places: 4, trainees: 1, languages: languages.clone() };
    keep_needs(&stage, nigar, vec![Need { position: guide.id, hours: None, amount }]).await.unwrap();
    let slot = form(&guide, "1", "09:00", "12:00", "").with("position_2", lead.id).with("places_2", "1");
    add(&stage, nigar, &stage.bak1, &slot).await.unwrap();
    assert_eq!(counts(&fill(&stage, nigar, &["2026-W49"]).await.preview.difference), [2, 0, 0, 0, 0, 0]);
    let made = shifts_of(&stage, nigar, &stage.bak1, "2026-W49").await;
    let of = |id| made.iter().find(|s| s.position.id == id).unwrap();
    assert_eq!((of(guide.id).places, of(guide.id).details.need), (4, NeedFrom::Center));
    assert_eq!((of(guide.id).details.trainees, &of(guide.id).details.languages), (1, &languages));
    assert_eq!((of(lead.id).places, of(lead.id).details.need), (1, NeedFrom::Template));

    keep_needs(&stage, nigar, vec![Need { position: guide.id, hours: None, amount: Amount::places(6) }]).await.unwrap();
    assert_eq!(counts(&fill(&stage, nigar, &["2026-W49"]).await.preview.difference), [0, 1, 0, 1, 0, 0]);
    let tural = stage.tural().await;
    assert!(matches!(keep_needs(&stage, tural, vec![]).await, Err(Error::NotAllowed)));
}

async fn a_change_reaches_what_nobody_has_touched_and_leaves_what_people_hold(stage: Stage) {
    let (nigar, guide) = (stage.nigar().await, stage.position("queue-guide").await);
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let id = add(&stage, nigar, &stage.bak1, &form(&guide, "1", "09:00", "12:00", "2")).await.unwrap()[0];
    fill(&stage, nigar, &["2026-W49", "2026-W50"]).await;
    let held = shifts_of(&stage, nigar, &stage.bak1, "2026-W49").await[0].id;
    assign(&stage, nigar, held, leyla).await;
    let slot = rosters::of_template(&template(&stage, nigar, id).await);
    let later = slot.clone().with("from", "10:00").with("until", "13:00").with("places_1", "3");
    let done = edit(&stage, nigar, id, &later).await.unwrap();
    assert_eq!(counts(&done.preview.difference), [0, 1, 0, 0, 1, 0]);
    assert_eq!(told(&stage, nigar, &stage.bak1, "2026-W49").await, ["30 09:00-12:00 ×2"]);
    assert_eq!(told(&stage, nigar, &stage.bak1, "2026-W50").await, ["07 10:00-13:00 ×3"]);

    let late = edit(&stage, nigar, id, &slot).await;
    assert!(matches!(late, Err(Error::Refused(Refusal::Changed))), "of two editors the second is told");
    let moved = rosters::of_template(&template(&stage, nigar, id).await).with("weekday", "2");
    assert_eq!(counts(&edit(&stage, nigar, id, &moved).await.unwrap().preview.difference), [2, 0, 1, 0, 1, 0]);
    assert_eq!(told(&stage, nigar, &stage.bak1, "2026-W49").await, ["30 09:00-12:00 ×2", "01 10:00-13:00 ×3"]);
    assert_eq!(told(&stage, nigar, &stage.bak1, "2026-W50").await, ["08 10:00-13:00 ×3"]);
    assert_eq!(counts(&fill(&stage, nigar, &["2026-W49", "2026-W50"]).await.preview.difference), [0, 0, 0, 2, 1, 0]);

    let both = moved.with("weekday", "all").with("version", "3");
    let faults = edit(&stage, nigar, id, &both).await;
    assert!(matches!(faults, Err(Error::Faulty(faults)) if faults[0].kind == FaultKind::Choice));
    let reshad = stage.reshad().await;
    assert!(matches!(edit(&stage, reshad, id, &both).await, Err(Error::NotAllowed)));
}

async fn a_change_is_shown_before_the_deed_and_refused_when_it_is_no_longer_that(stage: Stage) {
    let (nigar, guide) = (stage.nigar().await, stage.position("queue-guide").await);
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let id = add(&stage, nigar, &stage.bak1, &form(&guide, "1", "09:00", "12:00", "2")).await.unwrap()[0];
    fill(&stage, nigar, &["2026-W49"]).await;
    let later = rosters::of_template(&template(&stage, nigar, id).await).with("until", "13:00");
    let values = later.clone();
    let shown = stage
        .look_as(nigar, move |look| Box::pin(async move { rosters::preview_edit(look, id, &values).await }))
        .await
        .unwrap();
    assert_eq!(counts(&shown.preview.difference), [0, 1, 0, 0, 0, 0]);
    assert_eq!(told(&stage, nigar, &stage.bak1, "2026-W49").await, ["30 09:00-12:00 ×2"], "nothing is done yet");
    let shift = shifts_of(&stage, nigar, &stage.bak1, "2026-W49").await[0].id;
    assign(&stage, nigar, shift, leyla).await;
    let (values, seen) = (later.clone(), shown.preview.digest);
    let outcome = stage
        .act_as(nigar, move |act| {
            let (values, seen) = (values.clone(), seen.clone());
            Box::pin(async move { rosters::edit_template(act, id, 1, &values, Some(&seen)).await.map(drop) })
        })
        .await;
    assert!(matches!(outcome, Err(Error::Refused(Refusal::Changed))));
    assert_eq!(template(&stage, nigar, id).await.version, 1, "nothing of it was kept");
}

async fn filling_again_after_a_change_by_hand_leaves_it_alone(stage: Stage) {
    let (nigar, guide) = (stage.nigar().await, stage.position("queue-guide").await);
    add(&stage, nigar, &stage.bak1, &form(&guide, "all", "09:00", "12:00", "2")).await.unwrap();
    fill(&stage, nigar, &["2026-W49"]).await;
    let shifts = shifts_of(&stage, nigar, &stage.bak1, "2026-W49").await;
    let (more, off) = (shifts[0].id, shifts[1].id);
    stage.act_as(nigar, move |act| Box::pin(rosters::change_places(act, more, "5"))).await.unwrap();
    stage.act_as(nigar, move |act| Box::pin(shifts::cancel(act, off))).await.unwrap();
    let again = fill(&stage, nigar, &["2026-W49"]).await;
    assert_eq!((counts(&again.preview.difference), again.id), ([0, 0, 0, 6, 1, 0], None));
    let told = told(&stage, nigar, &stage.bak1, "2026-W49").await;
    assert_eq!(told[..3], ["30 09:00-12:00 ×5", "01 09:00-12:00 ×2 off", "02 09:00-12:00 ×2"]);
}

async fn a_line_that_is_removed_takes_its_untouched_shifts_along(stage: Stage) {
    let (nigar, guide, lead) =
        (stage.nigar().await, stage.position("queue-guide").await, stage.position("shift-lead").await);
    let slot = form(&guide, "1", "09:00", "12:00", "2").with("position_2", lead.id).with("places_2", "1");
    let id = add(&stage, nigar, &stage.bak1, &slot).await.unwrap()[0];
    fill(&stage, nigar, &["2026-W49"]).await;
    let form = rosters::of_template(&template(&stage, nigar, id).await).with("remove_2", "yes").with("places_3", "");
    let desk = stage.position("info-desk").await;
    let form = form.with("position_3", desk.id).with("places_3", "3");
    let done = edit(&stage, nigar, id, &form).await.unwrap();
    assert_eq!(counts(&done.preview.difference), [1, 0, 1, 1, 0, 0]);
    let back = undo(&stage, nigar, done.id.unwrap()).await.unwrap();
    assert_eq!((back.removed, back.restored, back.stays.len()), (1, 1, 0));
}

async fn copy(stage: &Stage, who: PersonId, to: &str, people: bool) -> Generated {
    let (center, from, to) = (stage.bak1.clone(), week("2026-W49"), week(to));
    stage
        .act_as(who, move |act| {
            let center = center.clone();
            Box::pin(async move { rosters::copy_week(act, &center, from, to, people, None).await })
        })
        .await
        .unwrap()
}

async fn a_copy_is_made_once_and_filling_the_week_afterwards_adds_nothing(stage: Stage) {
    let (nigar, guide) = (stage.nigar().await, stage.position("queue-guide").await);
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let tural = stage.tural().await;
    add(&stage, nigar, &stage.bak1, &form(&guide, "1", "09:00", "12:00", "2")).await.unwrap();
    stage.shift_at(&stage.bak1, &guide, ("2026-12-02", "14:00", "16:00"), 3, false).await;
    fill(&stage, nigar, &["2026-W49"]).await;
    let made = shifts_of(&stage, nigar, &stage.bak1, "2026-W49").await;
    for shift in &made {
        assign(&stage, nigar, shift.id, leyla).await;
    }
    let first = copy(&stage, nigar, "2026-W51", true).await;
    assert_eq!(counts(&first.preview.difference), [2, 0, 0, 0, 0, 0]);
    assert_eq!(first.preview.stands.iter().filter(|s| s.reasons.is_empty()).count(), 2);
    assert_eq!(told(&stage, nigar, &stage.bak1, "2026-W51").await, ["14 09:00-12:00 ×2", "16 14:00-16:00 ×3"]);
    assert!(copy(&stage, nigar, "2026-W51", true).await.id.is_none());
    assert_eq!(counts(&fill(&stage, nigar, &["2026-W51"]).await.preview.difference), [0, 0, 0, 1, 0, 0]);
    let back = undo(&stage, nigar, first.id.unwrap()).await.unwrap();
    assert_eq!((back.removed, back.released, back.stays.len()), (2, 2, 0));
    assert!(told(&stage, nigar, &stage.bak1, "2026-W51").await.is_empty());
    let center = stage.bak1.clone();
    let outcome = stage
        .act_as(tural, move |act| {
            let center = center.clone();
            Box::pin(async move {
                rosters::copy_week(act, &center, week("2026-W49"), week("2026-W50"), true, None).await.map(drop)
            })
        })
        .await;
    assert!(matches!(outcome, Err(Error::NotAllowed)));
}

async fn a_day_is_copied_to_another_weekday(stage: Stage) {
    let (nigar, guide) = (stage.nigar().await, stage.position("queue-guide").await);
    add(&stage, nigar, &stage.bak1, &form(&guide, "1", "09:00", "12:00", "2")).await.unwrap();
    fill(&stage, nigar, &["2026-W49"]).await;
    let center = stage.bak1.clone();
    let day = support::day;
    let done = stage
        .act_as(nigar, move |act| {
            let center = center.clone();
            Box::pin(
                async move { rosters::copy_day(act, &center, day("2026-11-30"), day("2026-12-04"), false, None).await },
            )
        })
        .await
        .unwrap();
    assert_eq!(counts(&done.preview.difference), [1, 0, 0, 0, 0, 0]);
    assert_eq!(told(&stage, nigar, &stage.bak1, "2026-W49").await, ["30 09:00-12:00 ×2", "04 09:00-12:00 ×2"]);
    // The template doesn't ask for Friday, so filling leaves the copy alone
    assert_eq!(counts(&fill(&stage, nigar, &["2026-W49"]).await.preview.difference), [0, 0, 0, 1, 0, 0]);
}

async fn a_shift_that_was_moved_to_another_week_is_not_made_again(stage: Stage) {
    let (nigar, guide) = (stage.nigar().await, stage.position("queue-guide").await);
    add(&stage, nigar, &stage.bak1, &form(&guide, "1", "09:00", "12:00", "2")).await.unwrap();
    fill(&stage, nigar, &["2026-W49"]).await;
    let shift = shifts_of(&stage, nigar, &stage.bak1, "2026-W49").await[0].id;
    let to = |date: &str| rosters::MoveForm { date: date.into(), ..rosters::MoveForm::default() };
    for date in ["2026-12-02", "2026-12-09"] {
        let form = to(date);
        stage
            .act_as(nigar, move |act| {
                let form = form.clone();
                Box::pin(async move { rosters::move_shift(act, shift, &form).await })
            })
            .await
            .unwrap();
        let again = fill(&stage, nigar, &["2026-W49"]).await;
        assert_eq!(counts(&again.preview.difference), [0, 0, 0, 0, 1, 0], "it stands elsewhere, and is not missed");
        assert_eq!(again.preview.difference.left[0].0.shift, shift);
    }
    assert!(told(&stage, nigar, &stage.bak1, "2026-W49").await.is_empty());
    // The week to which it was moved gets its own
    assert_eq!(counts(&fill(&stage, nigar, &["2026-W50"]).await.preview.difference), [1, 0, 0, 0, 0, 0]);
    let week = told(&stage, nigar, &stage.bak1, "2026-W50").await;
    assert_eq!(week, ["07 09:00-12:00 ×2", "09 09:00-12:00 ×2"]);
}

async fn what_is_made_again_in_a_published_week_is_no_news(stage: Stage) {
    let (nigar, guide) = (stage.nigar().await, stage.position("queue-guide").await);
    let id = add(&stage, nigar, &stage.bak1, &form(&guide, "1", "09:00", "12:00", "2")).await.unwrap()[0];
    fill(&stage, nigar, &["2026-W49"]).await;
    let center = stage.bak1.clone();
    let roster = stage
        .look_as(nigar, move |look| Box::pin(async move { rosters::of_week(look, &center, week("2026-W49")).await }))
        .await
        .unwrap()
        .unwrap()
        .id;
    stage.act_as(nigar, move |act| Box::pin(rosters::publish(act, roster, None, true))).await.unwrap();
    let news = || stage.look_as(nigar, move |look| Box::pin(rosters::untold(look, roster)));
    assert!(news().await.unwrap().is_empty());
    let later = rosters::of_template(&template(&stage, nigar, id).await).with("until", "13:00");
    let done = edit(&stage, nigar, id, &later).await.unwrap();
    assert!(news().await.unwrap().is_empty(), "nobody is on it, and volunteers see it as it is");
    undo(&stage, nigar, done.id.unwrap()).await.unwrap();
    assert!(news().await.unwrap().is_empty());
}
