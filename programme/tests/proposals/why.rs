//! Why somebody, why not somebody else, and what would fill a gap.

use super::*;
use domain::eligibility::Reason;
use programme::rosters::proposals::Obstacle;

stories! {
    a_proposal_says_why_and_why_not,
    a_gap_says_what_would_fill_it,
}

async fn a_proposal_says_why_and_why_not(stage: Stage) {
    let ((roster, all), nigar) = (draft(&stage).await, stage.nigar().await);
    let [leyla, orxan, aysel] = volunteers(&stage).await;
    stage.raw("update placements set state = 'ended' where person_id = $1", vec![aysel.into()]).await;
    let guide = stage.position("info-desk").await;
    let meanwhile = stage.shift_at(&stage.bak1, &guide, ("2026-12-01", "10:00", "13:00"), 1, false).await;
    put_on(&stage, nigar, meanwhile, orxan).await;
    let id = made(&stage, nigar, &[roster], Terms::default()).await;
    let why = stage.look_as(nigar, move |look| Box::pin(proposals::of_shift(look, id, all[0]))).await.unwrap();
    assert_eq!(why.given.iter().map(|g| (g.person, g.new)).collect::<Vec<_>>(), [(leyla, true)]);
    assert_eq!(why.others, [(orxan, Obstacle::Rules(vec![Reason::Overlap { shift: meanwhile }]))]);
    let hers = stage.look_as(nigar, move |look| Box::pin(proposals::of_person(look, id, leyla))).await.unwrap();
    assert_eq!(hers.on.iter().map(|(s, there, _)| (s.id, *there)).collect::<Vec<_>>(), all.map(|s| (s, false)));
    assert_eq!(hers.off.iter().map(|(s, _)| s.id).collect::<Vec<_>>(), [meanwhile]);
    assert_eq!(hers.shares.unwrap().2, 3);
    let gone = stage.look_as(nigar, move |look| Box::pin(proposals::of_person(look, id, aysel))).await;
    assert!(matches!(gone, Err(Error::NotFound)), "who does not serve then is no part of it");
}

async fn a_gap_says_what_would_fill_it(stage: Stage) {
    let ((roster, all), nigar) = (draft(&stage).await, stage.nigar().await);
    let [leyla, orxan, _] = volunteers(&stage).await;
    let guide = stage.position("info-desk").await;
    let meanwhile = stage.shift_at(&stage.bak1, &guide, ("2026-12-01", "10:00", "13:00"), 1, false).await;
    put_on(&stage, nigar, meanwhile, orxan).await;
    let fill = stage.look_as(nigar, move |look| Box::pin(proposals::fill(look, all[0]))).await.unwrap().unwrap();
    assert_eq!(fill.gap.free, 2);
    assert!(fill.gap.nearly.iter().any(|n| n.person == leyla && n.reasons.is_empty()), "she could as things stand");
    let levers: Vec<_> = fill.gap.levers.iter().map(|l| (l.reason, l.people.clone())).collect();
    assert_eq!(levers, [(Reason::Overlap { shift: meanwhile }, vec![orxan])]);
    let id = made(&stage, nigar, &[roster], Terms::default()).await;
    let full = stage.look_as(nigar, move |look| Box::pin(proposals::of_shift(look, id, all[0]))).await.unwrap();
    assert!(full.gap.is_none(), "two of the three fill it");
    assert!(matches!(full.others[..], [(person, Obstacle::Rules(_))] if person == orxan));
}
