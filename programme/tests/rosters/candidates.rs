//! What the engine proposes for the open places of a week.

use super::*;

stories! { the_engine_says_who_could_take_a_shift }

async fn the_engine_says_who_could_take_a_shift(stage: Stage) {
    let (nigar, _, shift) = tuesday(&stage).await;
    let guide = stage.position("info-desk").await;
    let other = add(&stage, nigar, &guide, ["2026-12-02", "09:00", "12:00"]).await.unwrap();
    let overlapping = add(&stage, nigar, &guide, ["2026-12-01", "11:00", "14:00"]).await.unwrap();
    let [aysel, leyla, orxan, on] = [
        stage.volunteer("Aysel", "Quliyeva").await,
        stage.volunteer("Leyla", "Əliyeva").await,
        stage.volunteer("Orxan", "Məmmədov").await,
        stage.volunteer("Zaur", "Abbasov").await,
    ];
    assign(&stage, nigar, other, aysel, None).await;
    assign(&stage, nigar, overlapping, orxan, None).await;
    assign(&stage, nigar, shift, on, None).await;
    let all = candidates(&stage, nigar, shift, "").await;
    let overlap = vec![Reason::Overlap { shift: overlapping }];
    assert_eq!(all, [(leyla, 0, vec![]), (aysel, 180, vec![]), (orxan, 180, overlap)]);
    assert_eq!(candidates(&stage, nigar, shift, "eliyeva").await, [(leyla, 0, vec![])]);
}

async fn candidates(
    stage: &Stage,
    who: PersonId,
    shift: ShiftId,
    search: &'static str,
) -> Vec<(PersonId, i64, Vec<Reason>)> {
    let found = stage.look_as(who, move |look| Box::pin(rosters::candidates(look, shift))).await.unwrap();
    let people = found.named(search).people;
    people.into_iter().map(|c| (c.person, c.standing.week_minutes, c.reasons().to_vec())).collect()
}
