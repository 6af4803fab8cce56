//! What nobody may do about themselves.

use super::*;

stories! {
    nobody_decides_about_themselves,
    an_application_makes_nobody_else_of_a_placed_volunteer,
}

async fn nobody_decides_about_themselves(stage: Stage) {
    autumn(&stage, 20).await;
    let nigar = stage.nigar().await;
    save(&stage, nigar, &GOOD).await.unwrap();
    let own = submit(&stage, nigar).await.unwrap();
    let placed = place(&stage, nigar, own.id, own.version, stage.bak1.id).await;
    assert!(matches!(placed, Err(Error::NotAllowed)));
    let moved = move_on(&stage, nigar, own.id, own.version, At::Interview).await;
    assert!(matches!(moved, Err(Error::NotAllowed)));
}

async fn an_application_makes_nobody_else_of_a_placed_volunteer(stage: Stage) {
    autumn(&stage, 20).await;
    let aysel = stage.volunteer("Aysel", "Quliyeva").await;
    let before = stage.look(move |look| Box::pin(people::find(look, aysel))).await.unwrap();
    save(&stage, aysel, &GOOD).await.unwrap();
    submit(&stage, aysel).await.unwrap();
    let after = stage.look(move |look| Box::pin(people::find(look, aysel))).await.unwrap();
    assert_eq!((after.name, after.birth_date), (before.name, before.birth_date));
    assert_ne!(after.phone, before.phone, "a new number is welcome");
}
