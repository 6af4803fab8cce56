//! What becomes of offers: answered, lapsed, rolled on, and never more of them than there are places.

use crate::cast::{House, Person};
use crate::support::{Stage, day};
use chrono::Duration;
use domain::applications::Stage as At;
use domain::ids::PersonId;
use domain::refusals::Refusal;
use domain::selection::OfferState;
use programme::applications::{self, staff};
use programme::people::leaving;
use programme::{Error, Result, selection};

async fn move_on(house: &House, who: Person, to: At) -> Result<domain::applications::Application> {
    let version = house.case(who).await.version;
    let id = who.application;
    house.stage.act_as(house.manager, move |act| Box::pin(staff::move_on(act, id, version, to, ""))).await
}

async fn place(house: &House, who: Person, center: domain::ids::CenterId) -> Result<domain::ids::PlacementId> {
    let version = house.case(who).await.version;
    let id = who.application;
    house.stage.act_as(house.manager, move |act| Box::pin(staff::place(act, id, version, center))).await
}

pub async fn an_offer_is_accepted_with_its_place(stage: Stage) {
    let house = House::open(stage, 1, 1).await;
    let leyla = house.applicant("Leyla", Some(90), "SUM BAK1").await;
    let rena = house.applicant("Rəna", Some(80), "SUM BAK1").await;
    house.select().await;
    assert_eq!(house.accepted_center(rena).await, None);
    let seen = house.offer(rena).await;
    let accepted = house.accept(rena, seen).await.unwrap();
    assert_eq!((accepted.stage, accepted.center), (At::Accepted, Some(house.stage.bak1.id)));
    assert_eq!(house.accepted_center(rena).await, Some(house.stage.bak1.id));
    assert_eq!(house.places("BAK1").await, (1, 0, 1), "held until the placement");
    assert_eq!(house.steps(rena).await, [(At::Offered, false), (At::Accepted, false)]);
    let twice = house.accept(rena, seen).await;
    assert!(matches!(twice, Err(Error::Refused(Refusal::StageMoved { stage: At::Accepted }))), "{twice:?}");
    let foreign = house.stage.act_as(leyla.id, move |act| Box::pin(selection::accept(act, rena.application, None)));
    assert!(matches!(foreign.await, Err(Error::NotAllowed)));
    house.decline(leyla, None).await.unwrap();
    assert_eq!(house.stands(rena).await.1, Some("BAK1".into()), "whoever has accepted stays");
}

pub async fn a_declined_offer_goes_to_the_next_by_itself(stage: Stage) {
    let house = House::open(stage, 1, 0).await;
    let leyla = house.applicant("Leyla", Some(90), "BAK1").await;
    let rena = house.applicant("Rəna", Some(80), "BAK1").await;
    let aynur = house.applicant("Aynur", Some(70), "BAK1").await;
    house.select().await;
    assert_eq!(house.stands(aynur).await, (At::Waitlisted, None, vec![("BAK1".into(), 2)]));
    let seen = house.offer(leyla).await;
    let declined = house.decline(leyla, seen).await.unwrap();
    assert_eq!(declined.stage, At::Withdrawn, "there was nothing dearer to wait for");
    assert_eq!(house.stands(rena).await, (At::Offered, Some("BAK1".into()), vec![]));
    assert_eq!(house.stands(aynur).await, (At::Waitlisted, None, vec![("BAK1".into(), 1)]));
    assert_eq!(house.steps(rena).await, [(At::Waitlisted, false), (At::Offered, false)]);
    assert_eq!((house.places("BAK1").await, house.letters("place_offered").await), ((1, 0, 1), 2));
    let (_, standing) = house.reads(rena).await;
    assert_eq!(standing.offer.unwrap().0.until, house.stage.now() + Duration::hours(72));
    house.accept(rena, None).await.unwrap();
    // Whoever gives up after accepting leaves the place to the next as well
    house.stage.act_as(rena.id, move |act| Box::pin(applications::withdraw(act, rena.application))).await.unwrap();
    assert_eq!(house.stands(aynur).await, (At::Offered, Some("BAK1".into()), vec![]));
}

pub async fn an_offer_that_nobody_answers_lapses_and_goes_on(stage: Stage) {
    let house = House::open(stage, 1, 0).await;
    let leyla = house.applicant("Leyla", Some(90), "BAK1").await;
    let rena = house.applicant("Rəna", Some(80), "BAK1").await;
    house.select().await;
    house.stage.pass(Duration::hours(72) - Duration::minutes(1));
    assert_eq!(house.work().await, selection::Due::default());
    house.stage.pass(Duration::minutes(1));
    let late = house.accept(leyla, None).await;
    assert!(matches!(late, Err(Error::Refused(Refusal::OfferGone))), "{late:?}");
    let due = house.work().await;
    assert_eq!((due.lapsed, due.more), (1, false));
    assert_eq!((house.at(leyla).await, house.at(rena).await), (At::Declined, At::Offered));
    assert_eq!((house.letters("offer_lapsed").await, house.places("BAK1").await), (1, (1, 0, 1)));
    assert_eq!(house.work().await, selection::Due::default(), "a run too many does nothing");
}

/// An administrator closes the account of whoever this is.
async fn close_account(house: &House, ali: PersonId, who: Person) {
    house.stage.act_as(ali, move |act| Box::pin(leaving::close(act, who.id, ""))).await.unwrap();
}

pub async fn a_closed_account_leaves_its_offer_to_the_next_at_once(stage: Stage) {
    let house = House::open(stage, 1, 0).await;
    let leyla = house.applicant("Leyla", Some(90), "BAK1").await;
    let rena = house.applicant("Rəna", Some(80), "BAK1").await;
    let aynur = house.applicant("Aynur", Some(70), "BAK1").await;
    let ali = house.stage.ali().await;
    house.select().await;
    close_account(&house, ali, aynur).await;
    close_account(&house, ali, leyla).await;
    assert_eq!((house.at(leyla).await, house.at(rena).await), (At::Declined, At::Offered));
    assert_eq!((house.places("BAK1").await, house.letters("offer_lapsed").await), ((1, 0, 1), 0));
    close_account(&house, ali, rena).await;
    assert_eq!((house.at(rena).await, house.at(aynur).await), (At::Declined, At::Waitlisted), "hers is closed, too");
    assert_eq!((house.places("BAK1").await, house.work().await.lapsed), ((1, 0, 0), 0));
}

pub async fn after_the_stop_day_no_place_is_offered(stage: Stage) {
    let house = House::open(stage, 1, 0).await;
    let leyla = house.applicant("Leyla", Some(90), "BAK1").await;
    let rena = house.applicant("Rəna", Some(80), "BAK1").await;
    let run = house.run_with(&[]).await.unwrap();
    house.publish_as(house.manager, &run, day("2026-11-24")).await.unwrap();
    house.stage.pass(Duration::hours(41));
    assert_eq!(house.stands(rena).await, (At::Waitlisted, None, vec![]), "the list is closed");
    house.decline(leyla, None).await.unwrap();
    house.work().await;
    assert_eq!((house.at(rena).await, house.places("BAK1").await), (At::Waitlisted, (1, 0, 0)));
}

pub async fn a_better_wish_is_offered_instead_while_nothing_is_accepted(stage: Stage) {
    let house = House::open(stage, 1, 1).await;
    let leyla = house.applicant("Leyla", Some(90), "BAK1").await;
    let rena = house.applicant("Rəna", Some(80), "BAK1 SUM").await;
    let aynur = house.applicant("Aynur", Some(70), "SUM").await;
    house.select().await;
    assert_eq!(house.stands(rena).await, (At::Offered, Some("SUM".into()), vec![("BAK1".into(), 1)]));
    house.decline(leyla, None).await.unwrap();
    assert_eq!(house.stands(rena).await, (At::Offered, Some("BAK1".into()), vec![]));
    assert_eq!(house.stands(aynur).await, (At::Offered, Some("SUM".into()), vec![]), "and hers rolls on");
    assert_eq!((house.places("BAK1").await, house.places("SUM").await), ((1, 0, 1), (1, 0, 1)));
    let application = house.case(rena).await;
    let why = house
        .stage
        .look_as(house.manager, move |look| Box::pin(async move { selection::explained(look, &application).await }))
        .await
        .unwrap();
    let states: Vec<_> = why.offers.iter().map(|(offer, _)| offer.state).collect();
    assert_eq!(states, [OfferState::Open, OfferState::Raised]);
}

pub async fn whoever_declines_a_later_wish_waits_for_the_dearer_one(stage: Stage) {
    let house = House::open(stage, 1, 1).await;
    let leyla = house.applicant("Leyla", Some(90), "BAK1").await;
    let rena = house.applicant("Rəna", Some(80), "BAK1 SUM").await;
    house.select().await;
    let declined = house.decline(rena, None).await.unwrap();
    assert_eq!(declined.stage, At::Waitlisted);
    assert_eq!(house.stands(rena).await, (At::Waitlisted, None, vec![("BAK1".into(), 1)]));
    house.work().await;
    assert_eq!(house.at(rena).await, At::Waitlisted, "what was declined is not offered again");
    house.decline(leyla, None).await.unwrap();
    assert_eq!(house.stands(rena).await, (At::Offered, Some("BAK1".into()), vec![]));
}

pub async fn offers_and_placements_never_exceed_the_quota(stage: Stage) {
    let house = House::open(stage, 2, 0).await;
    let mut people = Vec::new();
    for (n, name) in ["Leyla", "Rəna", "Aynur", "Günel", "Fidan", "Aysel"].into_iter().enumerate() {
        people.push(house.applicant(name, Some(90 - i64::try_from(n).unwrap()), "BAK1").await);
    }
    house.select().await;
    // Everybody at once: those who have an offer decline it, and the staff offers by hand what comes free
    let answers = people.iter().map(|who| house.decline(*who, None));
    let by_hand = people[3..].iter().map(|who| move_on(&house, *who, At::Offered));
    let (_, _) = tokio::join!(futures_all(answers), futures_all(by_hand));
    for _ in 0..3 {
        house.work().await;
        let (quota, placed, reserved) = house.places("BAK1").await;
        assert!(placed + reserved <= quota);
        let mut held = 0;
        for who in &people {
            held += i64::from(matches!(house.at(*who).await, At::Offered | At::Accepted));
        }
        assert_eq!(held, reserved, "each offer holds its place, and no place is held for nobody");
    }
}

async fn futures_all<T, F: Future<Output = T>>(all: impl Iterator<Item = F>) -> Vec<T> {
    let mut done = Vec::new();
    for one in all {
        done.push(one.await);
    }
    done
}

pub async fn staff_place_by_the_offer_that_is_held(stage: Stage) {
    let house = House::open(stage, 1, 1).await;
    let leyla = house.applicant("Leyla", Some(90), "BAK1").await;
    let rena = house.applicant("Rəna", Some(80), "BAK1 SUM").await;
    house.select().await;
    let (bak1, sum) = (house.stage.bak1.id, house.stage.sum.id);
    let full = place(&house, rena, bak1).await;
    assert!(matches!(full, Err(Error::Refused(Refusal::QuotaFull))), "the place is held for Leyla: {full:?}");
    place(&house, leyla, bak1).await.unwrap();
    assert_eq!(house.places("BAK1").await, (1, 1, 0));
    assert_eq!(house.accepted_center(leyla).await, Some(bak1));
    house.accept(rena, None).await.unwrap();
    move_on(&house, rena, At::Onboarding).await.unwrap();
    place(&house, rena, sum).await.unwrap();
    assert_eq!(house.places("SUM").await, (1, 1, 0));
}

pub async fn a_place_that_is_offered_by_hand_is_held_too(stage: Stage) {
    let house = House::open(stage, 1, 0).await;
    let leyla = house.applicant("Leyla", None, "BAK1").await;
    let rena = house.applicant("Rəna", None, "BAK1").await;
    move_on(&house, leyla, At::Offered).await.unwrap();
    assert_eq!(house.places("BAK1").await, (1, 0, 1));
    assert_eq!(house.letters("place_offered").await, 1);
    let full = move_on(&house, rena, At::Offered).await;
    assert!(matches!(full, Err(Error::Refused(Refusal::QuotaFull))), "{full:?}");
    move_on(&house, leyla, At::Waitlisted).await.unwrap();
    assert_eq!(house.places("BAK1").await, (1, 0, 0));
    move_on(&house, rena, At::Accepted).await.unwrap();
    assert_eq!((house.accepted_center(rena).await, house.places("BAK1").await), (Some(house.stage.bak1.id), (1, 0, 1)));
}

pub async fn an_answer_to_an_offer_that_is_another_by_now_is_refused(stage: Stage) {
    let house = House::open(stage, 1, 1).await;
    let leyla = house.applicant("Leyla", Some(90), "BAK1").await;
    let rena = house.applicant("Rəna", Some(80), "BAK1 SUM").await;
    house.select().await;
    let seen = house.offer(rena).await;
    house.decline(leyla, None).await.unwrap();
    for answer in [house.accept(rena, seen).await, house.decline(rena, seen).await] {
        assert!(matches!(answer, Err(Error::Refused(Refusal::Changed))), "{answer:?}");
    }
    let seen = house.offer(rena).await;
    assert_eq!(house.accept(rena, seen).await.unwrap().center, Some(house.stage.bak1.id));
}

pub async fn a_second_round_goes_on_from_the_first(stage: Stage) {
    let house = House::open(stage, 1, 0).await;
    let leyla = house.applicant("Leyla", Some(90), "BAK1").await;
    let rena = house.applicant("Rəna", Some(80), "BAK1").await;
    let first = house.select().await;
    house.accept(leyla, None).await.unwrap();
    let aynur = house.applicant("Aynur", Some(85), "BAK1").await;
    let picture = house.what_if(&[("quota_BAK1", "2")]).await.unwrap();
    assert_eq!((picture.round, picture.then.ranked, picture.then.given()), (2, 2, 1));
    assert_ne!(picture.seed, first.seed, "each round draws anew");
    let before = house.everything(&[leyla, rena, aynur]).await;
    let run = house.run_with(&[("quota_BAK1", "2")]).await.unwrap();
    house.publish(&run).await.unwrap();
    house.undo(run.id).await.unwrap();
    assert_eq!(house.everything(&[leyla, rena, aynur]).await, before, "the list of the first round is in force again");
    let (draft, _) = house.what_if(&[]).await.unwrap().draft.unwrap();
    house.publish(&draft).await.unwrap();
    house.stage.pass(Duration::minutes(10));
    assert_eq!(house.stands(aynur).await, (At::Offered, Some("BAK1".into()), vec![]));
    assert_eq!(house.stands(rena).await, (At::Waitlisted, None, vec![("BAK1".into(), 1)]));
    house.decline(aynur, None).await.unwrap();
    assert_eq!(house.stands(rena).await, (At::Offered, Some("BAK1".into()), vec![]));
}

pub async fn nobody_is_placed_where_the_call_has_no_place(stage: Stage) {
    let house = House::open(stage, 2, 1).await;
    let (bak1, sum) = (house.stage.bak1.id, house.stage.sum.id);
    let leyla = house.applicant("Leyla", None, "BAK1 SUM").await;
    let rena = house.applicant("Rəna", None, "BAK1").await;
    for who in [leyla, rena] {
        move_on(&house, who, At::Accepted).await.unwrap();
        move_on(&house, who, At::Onboarding).await.unwrap();
    }
    let nigar = house.stage.nigar().await;
    let version = house.case(leyla).await.version;
    let foreign = house.stage.act_as(nigar, move |act| Box::pin(staff::place(act, leyla.application, version, sum)));
    assert!(matches!(foreign.await, Err(Error::NotAllowed)), "the other center is asked as well");
    let faulty =
        |outcome: Result<domain::ids::PlacementId>| matches!(outcome, Err(Error::Faulty(f)) if f[0].field == "center");
    assert!(faulty(place(&house, rena, sum).await), "she neither wished for it nor accepted it");
    // A place that she has accepted counts like a wish
    house
        .stage
        .raw("update offers set center_id = $2 where application_id = $1", vec![rena.application.into(), sum.into()])
        .await;
    house.stage.raw("update intake_centers set reserved = 1 where center_id = $1", vec![sum.into()]).await;
    house.stage.raw("update intake_centers set reserved = 1 where center_id = $1", vec![bak1.into()]).await;
    let full = place(&house, leyla, sum).await;
    assert!(matches!(full, Err(Error::Refused(Refusal::QuotaFull))), "{full:?}");
    place(&house, rena, sum).await.unwrap();
    house.stage.raw("delete from intake_centers where center_id = $1", vec![sum.into()]).await;
    assert!(faulty(place(&house, leyla, sum).await), "wished, and no part of the call any more");
    place(&house, leyla, bak1).await.unwrap();
}
