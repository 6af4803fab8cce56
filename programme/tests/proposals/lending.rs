//! Several centers in one run: people stand in at neighbours, as exceptions that one sees.

use super::*;
use domain::centers::Neighbour;
use domain::rosters::Deed;

stories! {
    neighbours_lend_each_other_people_where_that_is_asked,
    each_center_undoes_its_own_part,
}

/// Nobody serves at BAK1, two people at SUM; both weeks have shifts.
async fn two(stage: &Stage) -> ([RosterId; 2], PersonId, [PersonId; 2], ShiftId) {
    let (sebine, guide) = (stage.sebine().await, stage.position("queue-guide").await);
    let wants = stage.shift_at(&stage.bak1, &guide, ("2026-12-01", "09:00", "12:00"), 1, false).await;
    stage.shift_at(&stage.sum, &guide, ("2026-12-02", "09:00", "12:00"), 1, false).await;
    let people = [stage.person("Leyla", "Əliyeva").await, stage.person("Orxan", "Məmmədov").await];
    for person in people {
        let active = domain::applications::PlacementState::Active;
        stage.place(person, &stage.sum, "2026-09-01", "2027-06-30", active).await;
    }
    let mut rosters = Vec::new();
    for center in [stage.bak1.clone(), stage.sum.clone()] {
        let found = stage.look(move |look| Box::pin(async move { rosters::of_week(look, &center, week()).await }));
        rosters.push(found.await.unwrap().unwrap().id);
    }
    (rosters.try_into().unwrap(), sebine, people, wants)
}

async fn make_neighbours(stage: &Stage) {
    let (one, other) = (stage.bak1.id, stage.sum.id);
    stage
        .system(move |act| {
            Box::pin(async move {
                let near = Neighbour { center: other, minutes: 25 };
                programme::centers::set_neighbour(act, one, 1, near).await
            })
        })
        .await
        .unwrap();
}

async fn neighbours_lend_each_other_people_where_that_is_asked(stage: Stage) {
    let (rosters, sebine, people, wants) = two(&stage).await;
    let lending = Terms { lending: true, ..Terms::default() };
    for (terms, filled) in [(Terms::default(), 1), (lending, 1)] {
        let id = made(&stage, sebine, &rosters, terms).await;
        let found = compared(&stage, sebine, id).await;
        assert_eq!(found.then.summary.filled, filled, "they are no neighbours yet, or nobody asked for lending");
    }
    make_neighbours(&stage).await;
    let alone = made(&stage, sebine, &rosters, Terms::default()).await;
    assert_eq!(compared(&stage, sebine, alone).await.then.summary.filled, 1);
    let id = made(&stage, sebine, &rosters, lending).await;
    let found = compared(&stage, sebine, id).await;
    assert_eq!((found.then.summary.filled, found.then.summary.breaches, found.parts.len()), (2, 0, 2));
    let on_loan = found.shifts.iter().find(|s| s.shift.id == wants).unwrap().put[0].clone();
    assert_eq!((on_loan.lent, on_loan.against.len()), (Some(stage.sum.id), 0));
    assert!(people.contains(&on_loan.person));
    let done = accept(&stage, sebine, id, Pick::All).await.unwrap();
    assert_eq!((done.put, done.skipped.len()), (2, 0));
    let seen = board(&stage, sebine, &stage.bak1).await;
    assert_eq!(seen.shifts[0].people[0].override_reason.as_deref(), Some("on loan"), "an exception with its reason");
    assert_eq!(seen.summary.breaches, 0);

    let partners = {
        let bak1 = stage.bak1.clone();
        stage.look_as(sebine, move |look| Box::pin(async move { proposals::partners(look, &bak1, week()).await }))
    };
    let partners = partners.await.unwrap();
    assert_eq!(partners.iter().map(|p| (p.center.id, p.minutes)).collect::<Vec<_>>(), [(stage.sum.id, Some(25))]);
}

async fn each_center_undoes_its_own_part(stage: Stage) {
    let (rosters, sebine, _, _) = two(&stage).await;
    make_neighbours(&stage).await;
    let id = made(&stage, sebine, &rosters, Terms { lending: true, ..Terms::default() }).await;
    accept(&stage, sebine, id, Pick::All).await.unwrap();
    for roster in rosters {
        let done = stage.look_as(sebine, move |look| Box::pin(rosters::recent(look, roster))).await.unwrap();
        assert_eq!(done.iter().map(|d| d.deed).collect::<Vec<_>>(), [Deed::Proposal]);
    }
    undo(&stage, sebine, rosters[0]).await;
    let filled = [
        board(&stage, sebine, &stage.bak1).await.summary.filled,
        board(&stage, sebine, &stage.sum).await.summary.filled,
    ];
    assert_eq!(filled, [0, 1]);
    assert_eq!(accept(&stage, sebine, id, Pick::Center(stage.bak1.id)).await.unwrap().put, 1);
}
