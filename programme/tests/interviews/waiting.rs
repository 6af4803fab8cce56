//! Stories of the list of those who wait.

use crate::house::House;
use crate::support::{Stage, baku};
use chrono::Duration;
use domain::interviews::WaitState;
use domain::refusals::Refusal;
use programme::Error;

pub async fn who_waits_is_offered_in_order_and_offers_roll_on(stage: Stage) {
    let house = House::build(&stage).await;
    let slot = house.open("2026-11-28", "10:00", 1, 1).await[0];
    let holder = house.invited("Leyla").await;
    house.book(&holder, slot).await.unwrap();
    let mut waiting = Vec::new();
    for name in ["Birinci", "Ikinci", "Ucuncu"] {
        let one = house.invited(name).await;
        stage.pass(Duration::minutes(1));
        house.join(&one).await.unwrap();
        house.join(&one).await.unwrap();
        waiting.push(one);
    }
    assert_eq!(house.choosing(&waiting[2]).await.wait.unwrap().2, 2, "two are before the third");
    assert_eq!(house.work().await.lapsed, 0);
    house.cancel(&holder).await.unwrap();
    let (wait, held, _) = house.choosing(&waiting[0]).await.wait.unwrap();
    assert_eq!((wait.state, held.unwrap().id), (WaitState::Offered, slot));
    assert_eq!(house.told(&waiting[0], "interview_offered").await, 1);
    assert!(house.choosing(&holder).await.free.is_empty(), "what is held is not free");
    assert!(matches!(house.book(&holder, slot).await, Err(Error::Refused(Refusal::InterviewTaken))));
    assert!(matches!(house.take(&waiting[1]).await, Err(Error::Refused(Refusal::InterviewOfferGone))));

    stage.pass(Duration::hours(12));
    assert!(matches!(house.take(&waiting[0]).await, Err(Error::Refused(Refusal::InterviewOfferGone))));
    assert_eq!(house.work().await.lapsed, 1);
    assert_eq!(house.work().await.lapsed, 0, "a run too many does nothing");
    assert_eq!(house.told(&waiting[0], "interview_offer_lapsed").await, 1);
    assert_eq!(house.told(&waiting[1], "interview_offered").await, 1);
    assert!(house.choosing(&waiting[0]).await.wait.is_none());
    house.take(&waiting[1]).await.unwrap();
    assert_eq!(house.choosing(&waiting[1]).await.live().unwrap().1.id, slot);
    assert_eq!(house.taken(&[slot]).await, 1);
    assert_eq!(house.told(&waiting[2], "interview_offered").await, 0);
}

pub async fn new_slots_go_to_those_who_wait_first(stage: Stage) {
    let house = House::build(&stage).await;
    let mut waiting = Vec::new();
    for name in ["Birinci", "Ikinci", "Ucuncu"] {
        let one = house.invited(name).await;
        stage.pass(Duration::minutes(1));
        house.join(&one).await.unwrap();
        waiting.push(one);
    }
    let slots = house.open("2026-11-28", "10:00", 2, 1).await;
    for (n, one) in waiting.iter().enumerate() {
        let (wait, held, _) = house.choosing(one).await.wait.unwrap();
        assert_eq!((wait.state == WaitState::Offered, held.map(|s| s.id)), (n < 2, slots.get(n).copied()));
    }
    // Booking the held time from the list is taking it
    house.book(&waiting[0], slots[0]).await.unwrap();
    assert_eq!(house.taken(&slots).await, 2);
    // Too near to the cut-off nothing is offered
    stage.set(baku("2026-11-27", "09:55"));
    house.work().await;
    assert_eq!(house.told(&waiting[2], "interview_offered").await, 0);
}

pub async fn an_offer_taken_back_keeps_its_place_in_the_order(stage: Stage) {
    let house = House::build(&stage).await;
    let (first, second) = (house.invited("Birinci").await, house.invited("Ikinci").await);
    house.join(&first).await.unwrap();
    stage.pass(Duration::minutes(1));
    house.join(&second).await.unwrap();
    let slot = house.open("2026-11-28", "10:00", 1, 1).await[0];
    house.call_off(slot).await.unwrap();
    let (wait, held, before) = house.choosing(&first).await.wait.unwrap();
    assert_eq!((wait.state, held.is_none(), before), (WaitState::Waiting, true, 0));
    let next = house.open("2026-11-29", "10:00", 1, 1).await[0];
    assert_eq!(house.choosing(&first).await.wait.unwrap().1.unwrap().id, next);
    assert_eq!(house.told(&second, "interview_offered").await, 0);
}

pub async fn nobody_waits_while_there_are_times(stage: Stage) {
    let house = House::build(&stage).await;
    let slot = house.open("2026-11-28", "10:00", 1, 1).await[0];
    let (leyla, aysel) = (house.invited("Leyla").await, house.invited("Aysel").await);
    assert!(matches!(house.join(&leyla).await, Err(Error::Refused(Refusal::InterviewTimesFree))));
    house.book(&aysel, slot).await.unwrap();
    assert!(matches!(house.join(&aysel).await, Err(Error::Refused(Refusal::InterviewBooked))));
    house.join(&leyla).await.unwrap();
    let id = leyla.1;
    stage.act_as(leyla.0, move |act| Box::pin(programme::interviews::leave(act, id))).await.unwrap();
    house.cancel(&aysel).await.unwrap();
    assert_eq!(house.told(&leyla, "interview_offered").await, 0);
    assert_eq!(house.choosing(&leyla).await.free.len(), 1);
}
