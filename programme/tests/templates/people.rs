//! Who stands on a line: put on shifts when those are made, by the same rules as everybody.

use super::*;
use crate::stories;
use domain::eligibility::Reason;
use domain::ids::{LineId, StandingId};
use domain::refusals::Refusal;
use domain::rosters::Standing;
use programme::Error;

stories! {
    whoever_stands_on_a_line_is_put_on_its_shifts_by_the_rules,
    somebody_comes_every_second_week_and_pauses,
    whoever_was_taken_off_is_not_put_on_again,
    a_trainee_has_a_place_beside_the_others,
    making_is_undone_with_its_people,
}

async fn slot(stage: &Stage, nigar: PersonId, position: &Position, places: &str) -> (TemplateId, LineId) {
    let id = add(stage, nigar, &stage.bak1, &form(position, "1", "09:00", "12:00", places)).await.unwrap()[0];
    (id, template(stage, nigar, id).await.lines[0].id)
}

async fn stand(
    stage: &Stage,
    who: PersonId,
    on: (TemplateId, LineId),
    person: PersonId,
    form: Values,
) -> Result<StandingId> {
    let form = form.with("person", person);
    let put = stage
        .act_as(who, move |act| {
            let form = form.clone();
            Box::pin(async move { rosters::add_standing(act, on.0, on.1, &form).await })
        })
        .await;
    put.map(|(_, id)| id)
}

async fn standing(stage: &Stage, who: PersonId, id: StandingId) -> Standing {
    stage.look_as(who, move |look| Box::pin(rosters::one_standing(look, id))).await.unwrap().2
}

/// How many hold a place on the first shift of each week.
async fn held(stage: &Stage, who: PersonId, weeks: &[&str]) -> Vec<i64> {
    let mut held = Vec::new();
    for week in weeks {
        held.push(shifts_of(stage, who, &stage.bak1, week).await[0].taken);
    }
    held
}

async fn whoever_stands_on_a_line_is_put_on_its_shifts_by_the_rules(stage: Stage) {
    let (nigar, guide) = (stage.nigar().await, stage.position("queue-guide").await);
    let (leyla, orxan) = (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Orxan", "Məmmədov").await);
    let third = stage.volunteer("Aysel", "Quliyeva").await;
    let stranger = stage.person("Kamran", "Həsənov").await;
    let on = slot(&stage, nigar, &guide, "2").await;
    let busy = stage.shift_at(&stage.bak1, &guide, ("2026-11-30", "11:00", "13:00"), 1, false).await;
    for person in [leyla, orxan, third] {
        stand(&stage, nigar, on, person, Values::default()).await.unwrap();
    }
    let no = stand(&stage, nigar, on, stranger, Values::default()).await;
    assert!(matches!(no, Err(Error::Faulty(_))), "nobody who is not placed there");
    let twice = stand(&stage, nigar, on, leyla, Values::default()).await;
    assert!(matches!(twice, Err(Error::Faulty(_))));
    assert!(matches!(stand(&stage, leyla, on, leyla, Values::default()).await, Err(Error::NotAllowed)));
    assign(&stage, nigar, busy, leyla).await;

    let bak1 = stage.bak1.clone();
    let shown = stage
        .look_as(nigar, move |look| {
            Box::pin(async move { rosters::preview(look, &bak1, &[week("2026-W49"), week("2026-W50")]).await })
        })
        .await
        .unwrap();
    let mut why: Vec<_> = shown.stands.iter().map(|s| (s.date.to_string(), s.person, s.reasons.clone())).collect();
    why.retain(|(_, _, reasons)| !reasons.is_empty());
    assert_eq!(why.len(), 2);
    assert!(why.contains(&("2026-11-30".into(), leyla, vec![Reason::Overlap { shift: busy }])));
    assert!(why.iter().any(|(date, _, reasons)| date == "2026-12-07" && *reasons == [Reason::Full]), "two places");
    assert!(held_none(&stage, nigar).await, "a preview puts nobody on");

    let done = generate(&stage, nigar, &stage.bak1, &["2026-W49", "2026-W50"], Some(&shown.digest)).await.unwrap();
    assert_eq!(done.preview.stands.iter().filter(|s| s.reasons.is_empty()).count(), 4);
    assert_eq!(held(&stage, nigar, &["2026-W49", "2026-W50"]).await, [2, 2]);
    let again = fill(&stage, nigar, &["2026-W49", "2026-W50"]).await;
    assert!(again.id.is_none(), "{:?}", again.preview.stands);
}

async fn held_none(stage: &Stage, who: PersonId) -> bool {
    shifts_of(stage, who, &stage.bak1, "2026-W50").await.is_empty()
}

async fn somebody_comes_every_second_week_and_pauses(stage: Stage) {
    let (nigar, guide) = (stage.nigar().await, stage.position("queue-guide").await);
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let on = slot(&stage, nigar, &guide, "2").await;
    let fortnightly = Values::default().with("every", "2").with("valid_from", "2026-11-30");
    let id = stand(&stage, nigar, on, leyla, fortnightly).await.unwrap();
    let weeks = ["2026-W49", "2026-W50", "2026-W51", "2026-W52", "2026-W53"];
    fill(&stage, nigar, &weeks[..2]).await;
    let before = standing(&stage, nigar, id).await;
    let change = |form: Values| {
        stage.act_as(nigar, move |act| {
            let form = form.clone();
            Box::pin(async move { rosters::change_standing(act, id, &form).await.map(drop) })
        })
    };
    let paused = rosters::of_standing(&before).with("paused_from", "2026-12-10").with("paused_until", "2026-12-20");
    assert!(matches!(change(paused.clone().with("paused_until", "")).await, Err(Error::Faulty(_))));
    change(paused.clone()).await.unwrap();
    assert!(matches!(change(paused).await, Err(Error::Refused(Refusal::Changed))), "of two editors the second is told");
    fill(&stage, nigar, &weeks).await;
    assert_eq!(held(&stage, nigar, &weeks).await, [1, 0, 0, 0, 1]);
    stage.act_as(nigar, move |act| Box::pin(rosters::end_standing(act, id))).await.unwrap();
    fill(&stage, nigar, &["2027-W02"]).await;
    assert_eq!(held(&stage, nigar, &["2026-W53", "2027-W02"]).await, [1, 0], "the places that they have stay theirs");
}

async fn whoever_was_taken_off_is_not_put_on_again(stage: Stage) {
    let (nigar, guide) = (stage.nigar().await, stage.position("queue-guide").await);
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let on = slot(&stage, nigar, &guide, "2").await;
    fill(&stage, nigar, &["2026-W49"]).await;
    stand(&stage, nigar, on, leyla, Values::default()).await.unwrap();
    let put = fill(&stage, nigar, &["2026-W49"]).await;
    assert_eq!((counts(&put.preview.difference), put.id.is_some()), ([0, 0, 0, 1, 0, 0], true));
    let shift = shifts_of(&stage, nigar, &stage.bak1, "2026-W49").await[0].id;
    stage.act_as(nigar, move |act| Box::pin(shifts::unassign(act, shift, leyla))).await.unwrap();
    assert!(fill(&stage, nigar, &["2026-W49"]).await.id.is_none());
    assert_eq!(held(&stage, nigar, &["2026-W49"]).await, [0]);
}

async fn a_trainee_has_a_place_beside_the_others(stage: Stage) {
    let (nigar, guide) = (stage.nigar().await, stage.position("queue-guide").await);
    let (leyla, orxan) = (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Orxan", "Məmmədov").await);
    let third = stage.volunteer("Aysel", "Quliyeva").await;
    add(&stage, nigar, &stage.bak1, &form(&guide, "1", "09:00", "12:00", "1").with("trainees_1", "1")).await.unwrap();
    fill(&stage, nigar, &["2026-W49"]).await;
    let shift = shifts_of(&stage, nigar, &stage.bak1, "2026-W49").await[0].id;
    let learn = |person| stage.act_as(nigar, move |act| Box::pin(shifts::assign_to_learn(act, shift, person, None)));
    learn(orxan).await.unwrap();
    let now = || async { shifts_of(&stage, nigar, &stage.bak1, "2026-W49").await.remove(0) };
    assert_eq!((now().await.taken, now().await.details.trainees_taken, now().await.free()), (0, 1, 1));
    assert!(matches!(learn(third).await, Err(Error::Refused(Refusal::Full))));
    assign(&stage, nigar, shift, leyla).await;
    assert_eq!((now().await.free(), now().await.free_trainees()), (0, 0));
    stage.act_as(nigar, move |act| Box::pin(shifts::unassign(act, shift, orxan))).await.unwrap();
    assert_eq!((now().await.taken, now().await.details.trainees_taken), (1, 0), "the right place is free again");
    learn(third).await.unwrap();
    stage.act_as(nigar, move |act| Box::pin(shifts::cancel(act, shift))).await.unwrap();
    assert_eq!((now().await.taken, now().await.details.trainees_taken), (0, 0));
}

async fn making_is_undone_with_its_people(stage: Stage) {
    let (nigar, guide) = (stage.nigar().await, stage.position("queue-guide").await);
    let (leyla, orxan) = (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Orxan", "Məmmədov").await);
    let on = slot(&stage, nigar, &guide, "2").await;
    for person in [leyla, orxan] {
        stand(&stage, nigar, on, person, Values::default()).await.unwrap();
    }
    let made = fill(&stage, nigar, &["2026-W49"]).await;
    let undone = undo(&stage, nigar, made.id.unwrap()).await.unwrap();
    assert_eq!((undone.removed, undone.released, undone.stays.len()), (1, 2, 0));
    assert!(shifts_of(&stage, nigar, &stage.bak1, "2026-W49").await.is_empty());

    let made = fill(&stage, nigar, &["2026-W49"]).await;
    let shift = shifts_of(&stage, nigar, &stage.bak1, "2026-W49").await[0].clone();
    let line = shift.details.line;
    assert_eq!(line, Some(on.1));
    stage.act_as(nigar, move |act| Box::pin(shifts::unassign(act, shift.id, leyla))).await.unwrap();
    let undone = undo(&stage, nigar, made.id.unwrap()).await.unwrap();
    assert_eq!((undone.removed, undone.released, undone.stays.len()), (0, 1, 1), "somebody has had to do with it");
}
