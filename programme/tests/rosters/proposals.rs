//! What the engine proposes for the open places of a week.

use super::*;

stories! {
    the_engine_says_who_could_take_a_shift,
    a_proposal_is_accepted_whole_or_not_at_all,
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

async fn a_proposal_is_accepted_whole_or_not_at_all(stage: Stage) {
    let (nigar, roster, shift) = tuesday(&stage).await;
    let people = [stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Orxan", "Məmmədov").await];
    let paused = stage.volunteer("Aysel", "Quliyeva").await;
    stage.raw("update placements set state = 'paused' where person_id = $1", vec![paused.into()]).await;
    let propose = || stage.look_as(nigar, move |look| Box::pin(rosters::propose(look, roster.id, 7)));
    let accept = |version: i64, places: Vec<(ShiftId, PersonId)>| {
        stage.act_as(nigar, move |act| {
            let places = places.clone();
            Box::pin(async move { rosters::accept(act, roster.id, version, &places).await })
        })
    };
    let proposal = propose().await.unwrap();
    assert_eq!((proposal.filled, proposal.free), (2, 0));
    assert_eq!(proposal.digest, propose().await.unwrap().digest, "the same for the same seed");
    let mut spoiled = proposal.places();
    spoiled.push((shift, paused));
    assert!(accept(proposal.roster.version, spoiled).await.is_err());
    assert_eq!(board(&stage, nigar, &stage.bak1, week()).await.unwrap().summary.filled, 0, "all or nobody");
    assert_eq!(refused(accept(proposal.roster.version + 1, proposal.places()).await), Refusal::Changed);

    accept(proposal.roster.version, proposal.places()).await.unwrap();
    let seen = board(&stage, nigar, &stage.bak1, week()).await.unwrap();
    assert_eq!((seen.summary.filled, seen.summary.breaches), (2, 0));
    for person in people {
        assert!(seen.shifts[0].people.iter().any(|p| p.person == person));
        assert_eq!(told(&stage, person, Notice::ShiftAssigned { shift }).await, 0, "a draft is nobody's news yet");
    }
    publish(&stage, nigar, roster.id, None).await.unwrap();
    assert_eq!(refused(propose().await), Refusal::AlreadyPublished);
}
