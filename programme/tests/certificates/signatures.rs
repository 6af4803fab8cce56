//! Stories of signatures: printed from the day they are there, and what was printed before stays.

use super::*;
use domain::ids::PersonId;
use programme::certificates::signatures::{self, Signature};

fn stroke(colour: &str) -> Signature {
    let svg = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 30'><path fill='none' stroke='{colour}' d='M2 20q20 -30 40 0t40 0'/></svg>"
    );
    Signature::read(svg.as_bytes()).unwrap()
}

async fn keep(
    stage: &Stage,
    by: PersonId,
    of: PersonId,
    signature: &Signature,
) -> Result<domain::ids::CertificateSignatureId> {
    let (programme, signature) = (stage.programme.id, signature.clone());
    stage
        .act_as(by, move |act| {
            let signature = signature.clone();
            Box::pin(async move { signatures::keep(act, programme, of, &signature).await })
        })
        .await
}

async fn printed(stage: &Stage, of: &certificates::Certificate) -> Vec<u8> {
    print::pdf(&sheet(stage, of).await.unwrap()).unwrap()
}

pub async fn a_signature_is_printed_and_every_sheet_stays_as_it_was(stage: Stage) {
    let ali = stage.ali().await;
    let (leyla, sebine, before) = leyla(&stage).await;
    let unsigned = printed(&stage, &before).await;
    assert!(matches!(keep(&stage, sebine, sebine, &stroke("#123")).await, Err(Error::NotAllowed)));
    assert!(matches!(keep(&stage, ali, leyla, &stroke("#123")).await, Err(Error::NotFound)), "she signs nothing");
    let first = keep(&stage, ali, sebine, &stroke("#123")).await.unwrap();
    let elvin = stage.person("Elvin", "Məmmədov").await;
    serves(&stage, elvin, 100 * 60).await;
    issue(&stage, sebine, elvin).await.unwrap();
    let signed = only(&stage, elvin).await;
    let of = |found: &print::Sheet| found.signatories.iter().filter(|one| one.signature.is_some()).count();
    assert_eq!(of(&sheet(&stage, &signed).await.unwrap()), 1);
    let once = printed(&stage, &signed).await;
    assert_ne!(once.len(), unsigned.len());
    assert!(once.len() < 120 * 1024);

    let second = keep(&stage, ali, sebine, &stroke("#a00")).await.unwrap();
    assert_ne!(first, second);
    assert!(printed(&stage, &signed).await == once, "the signature of that day");
    assert!(printed(&stage, &before).await == unsigned, "none then, none now");
    stage.act_as(ali, move |act| Box::pin(signatures::take_away(act, second))).await.unwrap();
    let programme = stage.programme.id;
    let all = stage.look_as(ali, move |look| Box::pin(signatures::signers(look, programme))).await.unwrap();
    assert!(all.iter().any(|one| one.person == sebine) && all.iter().all(|one| one.signature.is_none()));
    assert!(printed(&stage, &signed).await == once, "also when it is over");
}
