//! Codes that prove nothing.

use super::*;

stories! {
    a_code_that_is_too_old_sent_twice_or_of_elsewhere_leaves_a_trace,
}

async fn a_code_that_is_too_old_sent_twice_or_of_elsewhere_leaves_a_trace(stage: Stage) {
    let (aysel, shift) = aysel_on_a_shift(&stage).await;
    let farid = stage.volunteer("Fərid", "Cast").await;
    give_place(&stage, farid, shift).await;
    stage.set(at("09:00"));
    let (here, elsewhere) = (code(&stage, &stage.bak1).await, code(&stage, &stage.sum).await);
    scan(&stage, aysel, &here, "phone-0123456789").await.unwrap();
    assert_eq!(refused(scan(&stage, farid, &here, "phone-0123456789").await), Refusal::NonceReused);
    assert_eq!(refused(scan(&stage, farid, &elsewhere, "other-0123456789").await), Refusal::NoShiftHere);
    stage.pass(Duration::minutes(2));
    assert_eq!(refused(scan(&stage, farid, &here, "third-0123456789").await), Refusal::CodeExpired);
    let traces = "select count(*) from events where kind = 'code_refused' and by_person is not null";
    assert_eq!(count(&stage, traces).await, 3);
}
