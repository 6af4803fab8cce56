//! The figures of a call, for those who run it and for the staff of a center.

use crate::cast::House;
use crate::support::{Stage, day};
use chrono::Duration;
use domain::applications::Stage as At;
use domain::ids::PersonId;
use domain::screening::DeclineReason;
use programme::applications::staff;
use programme::selection::Funnel;
use programme::{Error, Result, selection};

async fn funnel(house: &House, who: PersonId, center: Option<&'static str>) -> Result<Funnel> {
    house.stage.look_as(who, move |look| Box::pin(selection::funnel(look, "AUTUMN", center))).await
}

pub async fn a_funnel_counts_what_happened_and_not_what_was_undone(stage: Stage) {
    let house = House::open(stage, 1, 1).await;
    let leyla = house.applicant("Leyla", Some(90), "BAK1").await;
    let rena = house.applicant("Rəna", Some(80), "BAK1").await;
    let aynur = house.applicant("Aynur", Some(70), "SUM").await;
    let (nigar, reshad) = (house.stage.nigar().await, house.stage.reshad().await);
    let run = house.run_with(&[]).await.unwrap();
    house.publish(&run).await.unwrap();
    house.undo(run.id).await.unwrap();
    house.select().await;
    house.stage.pass(Duration::hours(5));
    house.accept(leyla, None).await.unwrap();
    let version = house.case(rena).await.version;
    house
        .stage
        .act_as(house.manager, move |act| {
            Box::pin(staff::decline(act, rena.application, version, DeclineReason::Times, ""))
        })
        .await
        .unwrap();
    let all = funnel(&house, house.manager, None).await.unwrap();
    assert_eq!(all.days, [(day("2026-11-18"), 3)]);
    assert_eq!(all.stages, [(At::Offered, 1), (At::Accepted, 1), (At::Declined, 1)]);
    let bak1 = all.centers.iter().find(|(center, ..)| *center == house.stage.bak1.id).unwrap();
    assert_eq!((bak1.1, bak1.2), (2, 1));
    assert_eq!(all.reasons, [(DeclineReason::Times, 1)]);
    let offered = all.times.iter().find(|(stage, ..)| *stage == At::Offered).unwrap();
    assert_eq!((offered.1, offered.2), (Duration::hours(5) + Duration::minutes(10), 1));

    let own = funnel(&house, nigar, Some("BAK1")).await.unwrap();
    assert_eq!(own.stages, [(At::Accepted, 1), (At::Declined, 1)]);
    for (who, center) in [(nigar, None), (nigar, Some("SUM")), (reshad, Some("BAK1"))] {
        assert!(matches!(funnel(&house, who, center).await, Err(Error::NotAllowed)));
    }
    assert_eq!(house.at(aynur).await, At::Offered);
}
