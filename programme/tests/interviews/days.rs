//! Stories of the day itself, of what is told before it, and of who may see what.

use crate::house::House;
use crate::support::{Stage, baku};
use chrono::Duration;
use domain::faults::FaultKind;
use domain::interviews::{BookingState, Recommendation};
use domain::refusals::Refusal;
use domain::rights::Role;
use domain::time::Zone;
use programme::{Error, Result, interviews, notices};
use words::{Language, Words};

async fn mark(house: &House<'_>, id: domain::ids::BookingId, state: BookingState) -> Result<()> {
    house
        .stage
        .act_as(house.nigar, move |act| Box::pin(async move { interviews::mark(act, id, state).await.map(drop) }))
        .await
}

async fn opine(
    house: &House<'_>,
    who: domain::ids::PersonId,
    id: domain::ids::BookingId,
    recommendation: Recommendation,
) -> Result<()> {
    house
        .stage
        .act_as(who, move |act| {
            Box::pin(
                async move { interviews::give_opinion(act, id, recommendation, " Kind\nand clear ").await.map(drop) },
            )
        })
        .await
}

pub async fn a_panel_notes_blindly_and_marks_who_came(stage: Stage) {
    let house = House::build(&stage).await;
    let kamran = stage.holder("Kamran", Role::Coordinator, Some(stage.bak1.id)).await;
    let form = house.form("2026-11-26", "10:00", 1, 1, house.nigar).with(&format!("panel_{kamran}"), "yes");
    let slot = house.try_open(&stage.bak1, house.nigar, form).await.unwrap()[0];
    let leyla = house.invited("Leyla").await;
    let booking = house.book(&leyla, slot).await.unwrap();
    for early in
        [mark(&house, booking, BookingState::Attended).await, mark(&house, booking, BookingState::NoShow).await]
    {
        assert!(matches!(early, Err(Error::Refused(Refusal::InterviewAhead))), "{early:?}");
    }
    stage.set(baku("2026-11-26", "09:50"));
    mark(&house, booking, BookingState::Attended).await.unwrap();
    opine(&house, house.nigar, booking, Recommendation::Unsure).await.unwrap();
    opine(&house, house.nigar, booking, Recommendation::Yes).await.unwrap();
    let seen = |who| stage.look_as(who, move |look| Box::pin(interviews::sitting(look, slot)));
    let (_, blind) = seen(kamran).await.unwrap();
    assert_eq!((blind.guests[0].opinions.len(), blind.guests[0].hidden), (0, 1), "until he has said what he thinks");
    opine(&house, kamran, booking, Recommendation::No).await.unwrap();
    let (_, open) = seen(kamran).await.unwrap();
    let said: Vec<_> = open.guests[0].opinions.iter().map(|o| (o.recommendation, o.note.as_str())).collect();
    assert_eq!(said, [(Recommendation::Yes, "Kind\nand clear"), (Recommendation::No, "Kind\nand clear")]);
    let (_, all) = seen(stage.sebine().await).await.unwrap();
    assert_eq!(all.guests[0].opinions.len(), 2, "who is not on the panel reads both");
    let outsider = stage.holder("Orxan", Role::Coordinator, Some(stage.bak1.id)).await;
    assert!(matches!(opine(&house, outsider, booking, Recommendation::No).await, Err(Error::NotAllowed)));
}

pub async fn whoever_did_not_come_may_book_once_more(stage: Stage) {
    let house = House::build(&stage).await;
    let slots = [house.open("2026-11-26", "10:00", 1, 1).await[0], house.open("2026-11-30", "10:00", 1, 1).await[0]];
    let last = house.open("2026-12-10", "10:00", 1, 1).await[0];
    let leyla = house.invited("Leyla").await;
    let first = house.book(&leyla, slots[0]).await.unwrap();
    stage.set(baku("2026-11-26", "10:20"));
    mark(&house, first, BookingState::NoShow).await.unwrap();
    mark(&house, first, BookingState::NoShow).await.unwrap();
    assert_eq!(house.told(&leyla, "interview_missed").await, 1);
    // She came after all, and then again not
    mark(&house, first, BookingState::Booked).await.unwrap();
    mark(&house, first, BookingState::NoShow).await.unwrap();
    let second = house.book(&leyla, slots[1]).await.unwrap();
    let undone = mark(&house, first, BookingState::Attended).await;
    assert!(matches!(undone, Err(Error::Refused(Refusal::InterviewBooked))), "{undone:?}");
    stage.set(baku("2026-11-30", "10:20"));
    mark(&house, second, BookingState::NoShow).await.unwrap();
    assert!(!house.choosing(&leyla).await.may_book);
    assert!(matches!(house.book(&leyla, last).await, Err(Error::Refused(Refusal::InterviewMissed))));
    assert!(matches!(house.join(&leyla).await, Err(Error::Refused(Refusal::InterviewMissed))));
}

pub async fn everybody_is_reminded_once_on_the_day_before(stage: Stage) {
    let house = House::build(&stage).await;
    let slots = house.open("2026-11-26", "15:00", 3, 1).await;
    let (leyla, aysel) = (house.invited("Leyla").await, house.invited("Aysel").await);
    house.book(&leyla, slots[0]).await.unwrap();
    stage.set(baku("2026-11-25", "08:59"));
    assert_eq!(house.work().await.reminded, 0);
    stage.set(baku("2026-11-25", "09:30"));
    house.book(&aysel, slots[1]).await.unwrap();
    let both = tokio::join!(house.work(), house.work());
    assert_eq!(both.0.reminded + both.1.reminded, 1, "once, and not whoever has just chosen");
    assert_eq!(house.told(&leyla, "interview_reminder").await, 1);
    stage.pass(Duration::hours(3));
    assert_eq!(house.work().await.reminded, 0);
    // To another day, and it comes anew
    house.change(slots[0], 1, &[("date", "2026-11-30"), ("from", "15:00")]).await.unwrap();
    stage.set(baku("2026-11-29", "10:00"));
    assert_eq!(house.work().await.reminded, 1);
}

pub async fn the_letter_brings_the_calendar_along(stage: Stage) {
    let house = House::build(&stage).await;
    let slots = house.open("2026-11-26", "10:00", 2, 1).await;
    let leyla = house.invited("Leyla").await;
    let booking = house.book(&leyla, slots[0]).await.unwrap();
    house.move_to(&leyla, slots[1]).await.unwrap();
    house.cancel(&leyla).await.unwrap();
    let id = leyla.1;
    let file = |who| {
        stage.look_as(who, move |look| {
            Box::pin(async move { interviews::calendar(look, Words::of(Language::Az), id).await })
        })
    };
    let ics = file(leyla.0).await.unwrap();
    for line in
        [format!("UID:{booking}"), "SEQUENCE:2".into(), "STATUS:CANCELLED".into(), "DTSTART:20261126T062000Z".into()]
    {
        assert!(ics.contains(&format!("{line}\r\n")), "{line} in {ics}");
    }
    assert!(matches!(file(house.nigar).await, Err(Error::NotAllowed)));
    let folder = stage.folder.join("mail");
    let mailer = notices::delivery::Mailer::Files(folder.clone());
    while notices::delivery::deliver(&stage.service, &mailer, "story").await.unwrap() > 0 {}
    let letters: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap())
        .collect();
    let with_calendar = letters.iter().filter(|letter| letter.contains("text/calendar")).count();
    assert_eq!(with_calendar, 3, "booked, moved and cancelled");
    assert!(letters.iter().filter(|l| l.contains("text/calendar")).all(|l| l.contains("konullu.ics")));
}

pub async fn nobody_of_another_center_sees_or_changes_interviews(stage: Stage) {
    let house = House::build(&stage).await;
    let slot = house.open("2026-11-26", "10:00", 1, 1).await[0];
    let leyla = house.invited("Leyla").await;
    let booking = house.book(&leyla, slot).await.unwrap();
    let reshad = stage.reshad().await;
    stage.set(baku("2026-11-26", "10:10"));
    let center = stage.bak1.clone();
    let list = stage.look_as(reshad, move |look| {
        let (from, until) = (baku("2026-11-23", "00:00"), baku("2026-11-30", "00:00"));
        Box::pin(async move { interviews::sittings(look, &center, from, until).await.map(drop) })
    });
    let center = stage.bak1.clone();
    let panel = stage
        .look_as(reshad, move |look| Box::pin(async move { interviews::panelists(look, &center).await.map(drop) }));
    let center = stage.bak1.clone();
    let waiting =
        stage.look_as(reshad, move |look| Box::pin(async move { interviews::waiting(look, &center).await.map(drop) }));
    let form = house.form("2026-11-28", "10:00", 1, 1, reshad);
    let change = interviews::parse_change(&form.clone().with("version", 1), stage.bak1.zone, stage.now()).unwrap();
    let all = [
        list.await,
        panel.await,
        waiting.await,
        stage
            .look_as(reshad, move |look| Box::pin(async move { interviews::sitting(look, slot).await.map(drop) }))
            .await,
        house.try_open(&stage.bak1, reshad, form).await.map(drop),
        stage
            .act_as(reshad, move |act| {
                let change = change.clone();
                Box::pin(async move { interviews::change(act, slot, &change).await })
            })
            .await,
        stage.act_as(reshad, move |act| Box::pin(async move { interviews::call_off(act, slot).await.map(drop) })).await,
        stage
            .act_as(reshad, move |act| {
                Box::pin(async move { interviews::mark(act, booking, BookingState::NoShow).await.map(drop) })
            })
            .await,
        opine(&house, reshad, booking, Recommendation::No).await,
    ];
    for (n, outcome) in all.iter().enumerate() {
        assert!(matches!(outcome, Err(Error::NotAllowed)), "{n}: {outcome:?}");
    }
}

pub async fn nobody_sits_on_two_panels_at_once(stage: Stage) {
    let house = House::build(&stage).await;
    house.open("2026-11-26", "10:00", 2, 1).await;
    let over = |from: &str| house.try_open(&stage.bak1, house.nigar, house.form("2026-11-26", from, 1, 1, house.nigar));
    let Err(Error::Faulty(faults)) = over("10:30").await else { panic!("she sits there until 10:40") };
    assert_eq!((faults[0].field.clone(), faults[0].kind), (format!("panel_{}", house.nigar), FaultKind::Busy));
    over("10:40").await.unwrap();
    let both = tokio::join!(over("12:00"), over("12:10"));
    assert_eq!(usize::from(both.0.is_ok()) + usize::from(both.1.is_ok()), 1);
    let stranger = house.form("2026-11-27", "10:00", 1, 1, stage.reshad().await);
    let Err(Error::Faulty(faults)) = house.try_open(&stage.bak1, house.nigar, stranger).await else {
        panic!("he decides elsewhere")
    };
    assert_eq!(faults[0].kind, FaultKind::Choice);
}

pub async fn slots_stand_on_the_wall_of_the_center_over_a_clock_change(stage: Stage) {
    let house = House::build(&stage).await;
    let mut berlin = crate::support::center(&stage.programme, "BER", "Berlin");
    berlin.zone = Zone::parse("Europe/Berlin").unwrap();
    let ali = stage.ali().await;
    let center = berlin.clone();
    stage
        .act_as(ali, move |act| {
            let center = center.clone();
            Box::pin(async move { programme::centers::add(act, &center).await })
        })
        .await
        .unwrap();
    let winter = house.open_at(&berlin, ali, "2027-03-27", "09:00", 1, 1).await[0];
    let summer = house.open_at(&berlin, ali, "2027-03-28", "09:00", 1, 1).await[0];
    let house = &house;
    let start = |id| async move {
        let (center, sitting) =
            house.stage.look_as(ali, move |look| Box::pin(interviews::sitting(look, id))).await.unwrap();
        let start = sitting.slot.period.start();
        assert_eq!(center.zone.clock(start).to_string(), "09:00:00");
        start
    };
    let between = start(summer).await - start(winter).await;
    assert_eq!(between, Duration::hours(23), "the hour from two to three is skipped");
}
