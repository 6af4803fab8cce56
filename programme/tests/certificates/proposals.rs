//! Stories of approving: by a second person, singly and a whole term at once.

use super::*;
use domain::certificates::ProposalState;
use domain::faults::FaultKind;
use domain::ids::CertificateBatchId;
use programme::certificates::{Chosen, Filter};

async fn approve_many(stage: &Stage, by: domain::ids::PersonId, chosen: Chosen) -> Result<CertificateBatchId> {
    let programme = stage.programme.id;
    stage
        .act_as(by, move |act| {
            let chosen = chosen.clone();
            Box::pin(async move { certificates::approve_many(act, programme, &chosen).await })
        })
        .await
}

pub async fn nobody_approves_their_own_nor_what_they_proposed(stage: Stage) {
    let (sebine, ali, nigar) = (stage.sebine().await, stage.ali().await, stage.nigar().await);
    let leyla = stage.person("Leyla", "Əliyeva").await;
    serves(&stage, leyla, 100 * 60).await;
    assert!(matches!(propose(&stage, nigar, leyla).await, Err(Error::NotAllowed)));
    let id = propose(&stage, sebine, leyla).await.unwrap();
    assert!(matches!(propose(&stage, ali, leyla).await, Err(Error::Refused(Refusal::AlreadyWaiting))));
    assert!(matches!(approve(&stage, sebine, id).await, Err(Error::Refused(Refusal::SecondPerson))));
    assert!(matches!(approve(&stage, nigar, id).await, Err(Error::NotAllowed)));
    let many = approve_many(&stage, sebine, Chosen::All(Filter::default())).await;
    assert!(matches!(many, Err(Error::Refused(Refusal::SecondPerson))));
    approve(&stage, ali, id).await.unwrap();
    assert!(matches!(approve(&stage, ali, id).await, Err(Error::Refused(Refusal::Changed))));

    // A manager who has served themselves
    serves(&stage, sebine, 100 * 60).await;
    assert!(matches!(propose(&stage, sebine, sebine).await, Err(Error::NotAllowed)));
    assert_eq!(certificates::propose_due(&stage.service).await.unwrap(), 1);
    let own = waiting(&stage, sebine).await.remove(0).id;
    assert!(matches!(approve(&stage, sebine, own).await, Err(Error::Refused(Refusal::SecondPerson))));
    approve(&stage, ali, own).await.unwrap();
}

pub async fn a_whole_term_is_issued_at_once_with_progress(stage: Stage) {
    let sebine = stage.sebine().await;
    let mut people = Vec::new();
    for n in 0..6 {
        let person = stage.person("Aysel", &format!("Kərimova{n}")).await;
        serves(&stage, person, 100 * 60).await;
        people.push(person);
    }
    let unprintable = named(&stage, "王小明").await;
    assert_eq!(certificates::propose_due(&stage.service).await.unwrap(), 7);
    let early = Filter { until: Some(day("2026-02-10")), ..Filter::default() };
    let none = approve_many(&stage, sebine, Chosen::All(early)).await;
    assert!(matches!(none, Err(Error::Refused(Refusal::Changed))), "nothing ended so early");
    let newest = waiting(&stage, sebine).await.iter().map(|one| one.id).max();
    // Whoever comes while somebody looks at the list is not approved unseen
    let late = stage.person("Elvin", "Məmmədov").await;
    serves(&stage, late, 100 * 60).await;
    assert_eq!(certificates::propose_due(&stage.service).await.unwrap(), 1);
    let term = Filter { until: Some(day("2026-06-30")), newest, ..Filter::default() };
    let batch = approve_many(&stage, sebine, Chosen::All(term)).await.unwrap();
    let far = |left: i64| {
        let stage = &stage;
        async move {
            let (batch, stuck) =
                stage.look_as(sebine, move |look| Box::pin(certificates::batch(look, batch))).await.unwrap();
            assert_eq!((batch.total, batch.left), (7, left));
            (batch.issued, stuck)
        }
    };
    assert_eq!(far(7).await.0, 0);
    let both = tokio::join!(certificates::issue_approved(&stage.service), certificates::issue_approved(&stage.service));
    assert!(both.0.unwrap() + both.1.unwrap() >= 7);
    let (issued, stuck) = far(0).await;
    assert_eq!((issued, stuck.len()), (6, 1));
    assert_eq!(stuck[0].person, unprintable);
    assert!(matches!(stuck[0].refusal(), Some(Refusal::Unprintable { .. })));
    for person in people {
        only(&stage, person).await;
    }
    let still = waiting(&stage, sebine).await;
    assert_eq!(still.len(), 2, "the one that can't be printed, and the one who came later");
    let nigar = stage.nigar().await;
    let seen = stage.look_as(nigar, move |look| Box::pin(certificates::batch(look, batch))).await;
    assert!(matches!(seen, Err(Error::NotAllowed)));
}

pub async fn what_was_declined_is_not_proposed_again_by_itself(stage: Stage) {
    let (leyla, sebine) = (stage.person("Leyla", "Əliyeva").await, stage.sebine().await);
    serves(&stage, leyla, 100 * 60).await;
    certificates::propose_due(&stage.service).await.unwrap();
    let id = waiting(&stage, sebine).await.remove(0).id;
    let decline = |why: &'static str| stage.act_as(sebine, move |act| Box::pin(certificates::decline(act, id, why)));
    let Err(Error::Faulty(faults)) = decline(" ").await else { panic!("no reason") };
    assert_eq!(faults[0].kind, FaultKind::Required);
    decline("Saatlar yoxlanılır").await.unwrap();
    assert!(matches!(decline("again").await, Err(Error::Refused(Refusal::Changed))));
    assert!(matches!(approve(&stage, sebine, id).await, Err(Error::Refused(Refusal::Changed))));
    assert_eq!(certificates::propose_due(&stage.service).await.unwrap(), 0);
    let programme = stage.programme.id;
    let due = stage.look_as(sebine, move |look| Box::pin(certificates::due(look, programme))).await.unwrap();
    assert_eq!((due.len(), due[0].person), (1, leyla));
    issue(&stage, sebine, leyla).await.unwrap();
    let found = stage.look_as(sebine, move |look| Box::pin(certificates::proposal(look, id))).await.unwrap();
    assert_eq!(found.state, ProposalState::Declined);
}

pub async fn what_is_no_longer_earned_is_not_issued(stage: Stage) {
    let (leyla, sebine) = (stage.person("Leyla", "Əliyeva").await, stage.sebine().await);
    serves(&stage, leyla, 100 * 60).await;
    certificates::propose_due(&stage.service).await.unwrap();
    let id = waiting(&stage, sebine).await.remove(0).id;
    serves(&stage, leyla, -60).await;
    let outcome = approve(&stage, sebine, id).await;
    assert!(matches!(outcome, Err(Error::Refused(Refusal::NotEarned { missing: 60 }))));
    assert_eq!(waiting(&stage, sebine).await.len(), 1, "it waits until it is earned again");
    serves(&stage, leyla, 60).await;
    approve(&stage, sebine, id).await.unwrap();
}
