//! Tablets at centers, one's card, and boards that live.

use super::*;
use domain::attendance::{Risk, State};
use programme::attendance::card::card;
use programme::attendance::kiosk::{self, Kiosk, Shown};
use programme::attendance::live;

stories! {
    a_tablet_lets_people_in_and_out_by_card_or_badge,
    whoever_guesses_at_a_number_waits_and_leaves_traces,
    a_tablet_ends_with_the_day_or_when_somebody_ends_it,
    only_whoever_runs_a_center_makes_tablets_there,
    another_number_makes_the_old_one_useless,
    a_short_code_of_the_desk_is_typed_and_kept,
    an_open_board_hears_of_a_check_in_within_a_second,
    the_board_tells_who_may_not_come,
}

async fn tablet(stage: &Stage, who: PersonId) -> Result<(Kiosk, String)> {
    let center = stage.bak1.clone();
    stage
        .act_as(who, move |act| {
            let center = center.clone();
            Box::pin(async move { kiosk::open(act, &center).await })
        })
        .await
}

/// Badge and number, as they stand on somebody's card.
async fn shows(stage: &Stage, person: PersonId) -> Shown {
    let card = stage.look_as(person, |look| Box::pin(card(look))).await.unwrap();
    Shown::Badge { badge: card.places[0].badge.clone(), pin: card.pin }
}

/// A volunteer with a badge of BAK1 and a place on Monday morning.
async fn badged(stage: &Stage, badge: &'static str) -> PersonId {
    let (aysel, _) = aysel_on_a_shift(stage).await;
    stage.raw("update placements set badge = $2 where person_id = $1", vec![aysel.into(), badge.into()]).await;
    aysel
}

async fn a_tablet_lets_people_in_and_out_by_card_or_badge(stage: Stage) {
    let aysel = badged(&stage, "BAK1-0007").await;
    let tural = stage.tural().await;
    stage.set(at("08:55"));
    let (_, token) = tablet(&stage, tural).await.unwrap();
    let shown = shows(&stage, aysel).await;
    let stay = kiosk::pass(&stage.service, &token, shown.clone()).await.unwrap();
    assert_eq!((stay.person, stay.proof, stay.state), (aysel, Proof::Kiosk, State::Here));
    stage.pass(Duration::seconds(20));
    let again = kiosk::pass(&stage.service, &token, shown).await.unwrap();
    assert_eq!(again.state, State::Here, "a second touch within a minute is the first");
    let code = stage.service.keys().sign(programme::signing::Purpose::Card, &aysel.to_string(), at("20:00")).unwrap();
    stage.set(at("11:55"));
    let out = kiosk::pass(&stage.service, &token, Shown::Card(code.clone())).await.unwrap();
    assert_eq!((out.attendance, out.state, out.left_proof), (stay.attendance, State::Left, Some(Proof::Kiosk)));
    stage.pass(Duration::minutes(2));
    assert_eq!(kiosk::pass(&stage.service, &token, Shown::Card(code)).await.unwrap(), out, "gone is gone");
    assert_eq!(served(&stage, aysel).await, 175);
}

async fn whoever_guesses_at_a_number_waits_and_leaves_traces(stage: Stage) {
    badged(&stage, "BAK1-0007").await;
    let tural = stage.tural().await;
    stage.set(at("08:55"));
    let (_, token) = tablet(&stage, tural).await.unwrap();
    let guess = |pin: &str| Shown::Badge { badge: "bak1-0007".into(), pin: pin.into() };
    let mut waited = false;
    for pin in ["1", "22", "333", "4444", "0", "1", "2", "3"] {
        match refused(kiosk::pass(&stage.service, &token, guess(pin)).await) {
            Refusal::CardWrong => {}
            Refusal::TooMany { .. } => waited = true,
            other => panic!("{other:?}"),
        }
    }
    assert!(waited);
    let forged = Shown::Card("k1.ffffffff.nobody.AAAA".into());
    assert_eq!(refused(kiosk::pass(&stage.service, &token, forged).await), Refusal::CardWrong);
    assert!(count(&stage, "select count(*) from events where kind = 'code_refused'").await >= 5);
    assert_eq!(count(&stage, "select count(*) from attendances").await, 0);
    let nobody = Shown::Badge { badge: "BAK1-9999".into(), pin: "12345".into() };
    assert_eq!(refused(kiosk::pass(&stage.service, &token, nobody).await), Refusal::CardWrong);
}

async fn a_tablet_ends_with_the_day_or_when_somebody_ends_it(stage: Stage) {
    let aysel = badged(&stage, "BAK1-0007").await;
    let tural = stage.tural().await;
    stage.set(at("08:00"));
    let (first, token) = tablet(&stage, tural).await.unwrap();
    let (_, other) = tablet(&stage, tural).await.unwrap();
    let id = first.id;
    stage.set(at("08:55"));
    stage.act_as(tural, move |act| Box::pin(kiosk::end(act, id))).await.unwrap();
    let shown = shows(&stage, aysel).await;
    assert!(matches!(kiosk::pass(&stage.service, &token, shown.clone()).await, Err(Error::NotFound)));
    assert!(matches!(kiosk::pass(&stage.service, "k1.1.x.y", shown.clone()).await, Err(Error::NotFound)));
    kiosk::pass(&stage.service, &other, shown.clone()).await.unwrap();
    stage.pass(Duration::hours(12));
    assert!(matches!(kiosk::pass(&stage.service, &other, shown).await, Err(Error::NotFound)));
}

async fn only_whoever_runs_a_center_makes_tablets_there(stage: Stage) {
    let (aysel, reshad, nigar) = (badged(&stage, "BAK1-0007").await, stage.reshad().await, stage.nigar().await);
    for stranger in [aysel, reshad] {
        assert!(matches!(tablet(&stage, stranger).await, Err(Error::NotAllowed)));
    }
    let (made, _) = tablet(&stage, nigar).await.unwrap();
    let id = made.id;
    let ended = stage.act_as(reshad, move |act| Box::pin(kiosk::end(act, id))).await;
    assert!(matches!(ended, Err(Error::NotAllowed)));
}

async fn another_number_makes_the_old_one_useless(stage: Stage) {
    let aysel = badged(&stage, "BAK1-0007").await;
    let tural = stage.tural().await;
    stage.set(at("08:55"));
    let (_, token) = tablet(&stage, tural).await.unwrap();
    let old = shows(&stage, aysel).await;
    stage.act_as(aysel, |act| Box::pin(kiosk::new_pin(act))).await.unwrap();
    assert_eq!(refused(kiosk::pass(&stage.service, &token, old).await), Refusal::CardWrong);
    let new = shows(&stage, aysel).await;
    kiosk::pass(&stage.service, &token, new).await.unwrap();
}

async fn a_short_code_of_the_desk_is_typed_and_kept(stage: Stage) {
    let (aysel, shift) = aysel_on_a_shift(&stage).await;
    let farid = stage.volunteer("Fərid", "Cast").await;
    give_place(&stage, farid, shift).await;
    stage.set(at("08:55"));
    let center = stage.bak1.clone();
    let shown = stage.look(move |look| Box::pin(async move { attendance::desk::code(look, &center) })).await.unwrap();
    let short = shown.short.clone();
    assert_eq!(short.len(), "BAK1-".len() + 8);
    let typed = short.to_lowercase();
    let whole =
        stage.look(move |look| Box::pin(async move { Ok(attendance::desk::whole(look, &typed)) })).await.unwrap();
    assert_eq!(whole, shown.token);
    scan(&stage, aysel, &whole, "phone-0123456789").await.unwrap();
    let scanned = stage.now();
    stage.set(at("09:50"));
    let kept = attendance::Scan {
        nonce: "other-0123456789".into(),
        token: short,
        kind: domain::attendance::ScanKind::In,
        at: Some(scanned),
        place: Whereabouts::Unknown,
    };
    let sent = attendance::Sent { scans: vec![kept], clock: Some(stage.now()), device: String::new() };
    let answers = attendance::deliver(&stage.service, &stage.who(farid).await, sent).await.unwrap();
    assert!(matches!(&answers[0].1, attendance::Answer::Done { stay } if stay.arrived_at == at("08:55")));
}

async fn an_open_board_hears_of_a_check_in_within_a_second(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    stage.set(at("08:55"));
    let mut open: Vec<_> = (0..200).map(|_| live::watch(&stage.service, &stage.bak1)).collect();
    open[0].changed().await.unwrap();
    for board in &mut open {
        board.borrow_and_update();
    }
    come(&stage, aysel).await.unwrap();
    let heard = open.iter_mut().map(|board| board.changed());
    let all = futures::future::join_all(heard);
    let all = tokio::time::timeout(std::time::Duration::from_secs(1), all).await.expect("within a second");
    assert!(all.iter().all(|heard| heard.is_ok()), "all two hundred");
}

async fn the_board_tells_who_may_not_come(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    let tural = stage.tural().await;
    stage
        .raw("update assignments set asked_at = $2 where person_id = $1", vec![aysel.into(), at("07:00").into()])
        .await;
    let missed = shift(&stage, "2026-11-20", "09:00", "12:00").await;
    give_place(&stage, aysel, missed).await;
    stage.raw("update assignments set state = 'no_show' where shift_id = $1", vec![missed.into()]).await;
    stage.set(at("08:50"));
    let center = stage.bak1.clone();
    let risks = stage
        .look_as(tural, move |look| Box::pin(async move { attendance::risks(look, &center).await }))
        .await
        .unwrap();
    let hers = assignment(&stage, aysel).await;
    assert_eq!(risks.get(&hers), Some(&vec![Risk::Unconfirmed, Risk::Missed]));
    come(&stage, aysel).await.unwrap();
    let center = stage.bak1.clone();
    let risks = stage.look(move |look| Box::pin(async move { attendance::risks(look, &center).await })).await.unwrap();
    assert!(risks.is_empty(), "whoever is here is no risk");
}
