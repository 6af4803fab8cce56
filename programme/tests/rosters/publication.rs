//! Publishing a week, taking it back, and who is told.

use super::*;

stories! {
    publishing_refuses_a_breach_and_the_board_names_it,
    a_roster_is_published_once_even_by_ten_at_the_same_time,
    everybody_concerned_is_told_once,
    a_withdrawn_roster_keeps_its_people_and_is_published_again,
}

async fn publishing_refuses_a_breach_and_the_board_names_it(stage: Stage) {
    let (nigar, roster, shift) = tuesday(&stage).await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    assign(&stage, nigar, shift, leyla, None).await;
    stage.raw("update placements set state = 'paused' where person_id = $1", vec![leyla.into()]).await;
    assert_eq!(refused(publish(&stage, nigar, roster.id, None).await), Refusal::RosterBreaches { count: 1 });
    let seen = board(&stage, nigar, &stage.bak1, week()).await.unwrap();
    assert_eq!(seen.breach(shift, leyla), [Reason::PlacementPaused]);
    assert_eq!((seen.summary.breaches, seen.roster.unwrap().state), (1, RosterState::Draft));

    stage.act_as(nigar, move |act| Box::pin(shifts::unassign(act, shift, leyla))).await.unwrap();
    assign(&stage, nigar, shift, leyla, Some("her pause ends on Monday")).await;
    let seen = board(&stage, nigar, &stage.bak1, week()).await.unwrap();
    assert_eq!(seen.shifts[0].people[0].override_reason.as_deref(), Some("her pause ends on Monday"));
    assert_eq!(seen.gaps[0], Gap::Unfilled { shift, places: 1 });
    publish(&stage, nigar, roster.id, None).await.unwrap();
}

async fn a_roster_is_published_once_even_by_ten_at_the_same_time(stage: Stage) {
    let (nigar, roster, shift) = tuesday(&stage).await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let seen = board(&stage, nigar, &stage.bak1, week()).await.unwrap().roster.unwrap().version;
    assert_eq!(refused(publish(&stage, nigar, roster.id, Some(seen + 1)).await), Refusal::Changed);
    let empty = roster_of_nothing(&stage, nigar).await;
    assert_eq!(refused(publish(&stage, nigar, empty, None).await), Refusal::RosterEmpty);
    let mut tries = tokio::task::JoinSet::new();
    for _ in 0..10 {
        let (who, service, id) = (stage.who(nigar).await, stage.service.clone(), roster.id);
        tries.spawn(async move { service.act(who, move |act| Box::pin(rosters::publish(act, id, None, true))).await });
    }
    let outcomes = tries.join_all().await;
    assert_eq!(outcomes.iter().filter(|o| o.is_ok()).count(), 1);
    for outcome in outcomes.into_iter().filter(Result::is_err) {
        assert_eq!(refused(outcome), Refusal::AlreadyPublished);
    }
    assert_eq!(told(&stage, leyla, published(roster.id)).await, 1);
    assert!(stage.look(move |look| Box::pin(shifts::find(look, shift))).await.unwrap().published);
    assert_eq!(refused(publish(&stage, nigar, roster.id, None).await), Refusal::AlreadyPublished);
}

/// A week for which the templates ask nothing yet.
async fn roster_of_nothing(stage: &Stage, who: PersonId) -> RosterId {
    let later = Week::parse("2026-W30").unwrap();
    fill(stage, who, &stage.bak1, later).await.unwrap();
    board(stage, who, &stage.bak1, later).await.unwrap().roster.unwrap().id
}

async fn everybody_concerned_is_told_once(stage: Stage) {
    let (nigar, roster, shift) = tuesday(&stage).await;
    let here = stage.volunteer("Leyla", "Əliyeva").await;
    let gone = stage.volunteer("Orxan", "Məmmədov").await;
    stage.raw("update placements set state = 'ended' where person_id = $1", vec![gone.into()]).await;
    let later = stage.person("Aysel", "Quliyeva").await;
    stage.place(later, &stage.bak1, "2026-12-10", "2027-03-01", domain::applications::PlacementState::Active).await;
    let elsewhere = stage.person("Kamran", "Həsənov").await;
    stage.place(elsewhere, &stage.sum, "2026-01-01", "2026-12-31", domain::applications::PlacementState::Active).await;
    let lent = stage.person("Günel", "İsmayılova").await;
    stage.place(lent, &stage.sum, "2026-01-01", "2026-12-31", domain::applications::PlacementState::Active).await;
    assign(&stage, nigar, shift, lent, Some("lent by Sumqayıt")).await;
    assign(&stage, nigar, shift, here, None).await;
    publish(&stage, nigar, roster.id, None).await.unwrap();
    let changed = Notice::RosterChanged { roster: roster.id, changes: Vec::new() };
    for (person, times) in [(here, 1), (lent, 1), (gone, 0), (later, 0), (elsewhere, 0), (nigar, 0)] {
        assert_eq!(told(&stage, person, changed.clone()).await, times, "each in one message with their shifts");
        assert_eq!(told(&stage, person, published(roster.id)).await, 0);
    }
}

async fn a_withdrawn_roster_keeps_its_people_and_is_published_again(stage: Stage) {
    let (nigar, roster, shift) = tuesday(&stage).await;
    let (leyla, orxan) = (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Orxan", "Məmmədov").await);
    assert_eq!(refused(withdraw(&stage, nigar, roster.id).await), Refusal::Changed);
    publish(&stage, nigar, roster.id, None).await.unwrap();
    stage.act_as(leyla, move |act| Box::pin(shifts::claim(act, shift))).await.unwrap();
    withdraw(&stage, nigar, roster.id).await.unwrap();
    let back = Notice::RosterWithdrawn { roster: roster.id };
    assert_eq!(told(&stage, leyla, back.clone()).await, 1);
    assert_eq!(told(&stage, orxan, back).await, 0, "nothing changes for those without a place");
    let seen = board(&stage, nigar, &stage.bak1, week()).await.unwrap();
    assert_eq!(seen.roster.unwrap().state, RosterState::Draft);
    assert_eq!(seen.shifts[0].people[0].person, leyla);
    let claim = stage.act_as(orxan, move |act| Box::pin(shifts::claim(act, shift))).await;
    assert_eq!(refused(claim).reasons(), [Reason::NotPublished]);

    publish(&stage, nigar, roster.id, None).await.unwrap();
    stage.act_as(orxan, move |act| Box::pin(shifts::claim(act, shift))).await.unwrap();
    for (person, times) in [(leyla, 2), (orxan, 1)] {
        assert_eq!(told(&stage, person, published(roster.id)).await, times, "whoever was told of the withdrawal waits");
    }
    let all = stage.look_as(nigar, move |look| Box::pin(rosters::publications(look, roster.id))).await.unwrap();
    let states: Vec<_> = all.iter().map(|p| (p.state, p.by)).collect();
    let by = Some(nigar);
    assert_eq!(
        states,
        [(RosterState::Published, by), (RosterState::Draft, by), (RosterState::Published, by)],
        "every publication is kept with who did it"
    );

    stage.set(baku("2026-12-01", "10:00"));
    withdraw(&stage, nigar, roster.id).await.unwrap();
    let running = stage.look(move |look| Box::pin(shifts::find(look, shift))).await.unwrap();
    assert!(running.published, "what has begun stays where people see it");
}
