//! What the engine proposes for the open places of a week.

use super::*;

stories! {
    the_engine_says_who_could_take_a_shift,
    a_neighbour_lends_whoever_could_come_and_nobody_else,
}

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

async fn a_neighbour_lends_whoever_could_come_and_nobody_else(stage: Stage) {
    let (nigar, roster, shift) = tuesday(&stage).await;
    let active = domain::applications::PlacementState::Active;
    let [leyla, orxan, kamran] = [
        stage.person("Leyla", "Əliyeva").await,
        stage.person("Orxan", "Məmmədov").await,
        stage.person("Kamran", "Abbasov").await,
    ];
    let sum = stage.sum.clone();
    for person in [leyla, orxan] {
        stage.place(person, &sum, "2026-09-01", "2027-06-30", active).await;
    }
    stage.place(kamran, &sum, "2026-09-01", "2026-10-31", active).await;
    let info = stage.position("info-desk").await;
    let busy = stage.shift_at(&sum, &info, ("2026-12-01", "10:00", "11:00"), 1, false).await;
    stage.system(move |act| Box::pin(async move { shifts::assign(act, busy, orxan, None).await })).await.unwrap();
    assert!(lenders(&stage, nigar, shift).await.is_empty(), "they are no neighbours yet");
    let not_near = lend(&stage, nigar, shift, leyla).await;
    assert_eq!(refused(not_near).reasons(), [Reason::NotPlaced]);

    let (one, near) = (stage.bak1.id, domain::centers::Neighbour { center: sum.id, minutes: 25 });
    stage
        .system(move |act| Box::pin(async move { programme::centers::set_neighbour(act, one, 1, near).await }))
        .await
        .unwrap();
    assert_eq!(lenders(&stage, nigar, shift).await, [(sum.id, vec![leyla])], "one is elsewhere then, one has left");
    let stranger = stage.tural().await;
    assert!(matches!(lend(&stage, stranger, shift, leyla).await, Err(Error::NotAllowed)));
    assert!(refused(lend(&stage, nigar, shift, orxan).await).reasons().contains(&Reason::Overlap { shift: busy }));
    assert!(
        refused(lend(&stage, nigar, shift, kamran).await).reasons().contains(&Reason::NotPlaced),
        "nor at home by then"
    );
    lend(&stage, nigar, shift, leyla).await.unwrap();
    let seen = board(&stage, nigar, &stage.bak1, week()).await.unwrap();
    let on = seen.shifts.iter().find(|s| s.shift.id == shift).unwrap();
    assert_eq!((on.people[0].person, on.people[0].override_reason.as_deref()), (leyla, Some("on loan")));
    assert!(lenders(&stage, nigar, shift).await.is_empty(), "nobody else could come");
    stage.act_as(nigar, move |act| Box::pin(rosters::undo_last(act, roster.id))).await.unwrap();
    assert_eq!(
        lenders(&stage, nigar, shift).await,
        [(sum.id, vec![leyla])],
        "it can be taken back like any other deed"
    );
}

async fn lenders(stage: &Stage, who: PersonId, shift: ShiftId) -> Vec<(CenterId, Vec<PersonId>)> {
    let found = stage.look_as(who, move |look| Box::pin(rosters::lenders(look, shift))).await.unwrap();
    found.into_iter().map(|l| (l.center.id, l.people.iter().map(|c| c.person).collect())).collect()
}

async fn lend(stage: &Stage, who: PersonId, shift: ShiftId, person: PersonId) -> Result<shifts::Place> {
    stage.act_as(who, move |act| Box::pin(rosters::lend(act, shift, person, "on loan"))).await
}
