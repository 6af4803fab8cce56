//! Stories of shifts: who takes a place, who gives it back, and what holds when many try at once.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

mod support;

use chrono::Duration;
use domain::applications::PlacementState;
use domain::centers::Position;
use domain::eligibility::Reason;
use domain::ids::{PersonId, ShiftId};
use domain::refusals::Refusal;
use programme::shifts::{self, Filter, Place};
use programme::{Error, Result};
use support::{Stage, baku, day, position};

stories! {
    a_place_is_claimed_given_back_and_claimed_again,
    near_the_start_a_place_is_not_given_back_alone,
    every_rule_refuses_with_its_reason,
    all_reasons_come_together,
    a_draft_is_invisible,
    an_override_needs_a_reason_and_is_kept,
    staff_work_at_their_own_center_alone,
    a_called_off_shift_frees_its_people_and_tells_them,
    the_list_shows_what_is_open_page_by_page,
    home_knows_the_next_shift_and_its_lead,
}

async fn claim(stage: &Stage, person: PersonId, shift: ShiftId) -> Result<Place> {
    stage.act_as(person, move |act| Box::pin(shifts::claim(act, shift))).await
}
async fn release(stage: &Stage, person: PersonId, shift: ShiftId) -> Result<Place> {
    stage.act_as(person, move |act| Box::pin(shifts::release(act, shift))).await
}
async fn assign(
    stage: &Stage,
    staff: PersonId,
    shift: ShiftId,
    person: PersonId,
    why: Option<&'static str>,
) -> Result<Place> {
    stage.act_as(staff, move |act| Box::pin(shifts::assign(act, shift, person, why))).await
}
async fn taken(stage: &Stage, shift: ShiftId) -> i64 {
    stage.look(move |look| Box::pin(shifts::find(look, shift))).await.unwrap().taken
}
async fn list(stage: &Stage, person: PersonId, filter: Filter) -> shifts::Page {
    let programme = stage.programme.clone();
    stage
        .look_as(person, move |look| Box::pin(async move { shifts::open_to(look, &programme, &filter).await }))
        .await
        .unwrap()
}
fn reasons<T: std::fmt::Debug>(outcome: Result<T>) -> Vec<Reason> {
    match outcome {
        Err(Error::Refused(Refusal::NotEligible { reasons })) => reasons,
        other => panic!("expected reasons, not {other:?}"),
    }
}
fn is_full<T>(outcome: &Result<T>) -> bool {
    matches!(outcome, Err(Error::Refused(Refusal::Full)))
}

async fn a_place_is_claimed_given_back_and_claimed_again(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let shift = stage.shift(&guide, "2026-11-26", "09:00", "12:00", 1).await;
    let (leyla, orxan) = (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Orxan", "Məmmədov").await);
    let first = claim(&stage, leyla, shift).await.unwrap();
    assert_eq!(reasons(claim(&stage, leyla, shift).await), [Reason::AlreadyOn]);
    assert!(is_full(&claim(&stage, orxan, shift).await));
    release(&stage, leyla, shift).await.unwrap();
    assert!(matches!(release(&stage, leyla, shift).await, Err(Error::Refused(Refusal::NotOnShift))));
    assert_eq!(taken(&stage, shift).await, 0);
    claim(&stage, orxan, shift).await.unwrap();
    release(&stage, orxan, shift).await.unwrap();
    let again = claim(&stage, leyla, shift).await.unwrap();
    assert_ne!(first.assignment, again.assignment, "states replace deletes");
    assert_eq!(taken(&stage, shift).await, 1);
}

async fn near_the_start_a_place_is_not_given_back_alone(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let shift = stage.shift(&guide, "2026-11-26", "09:00", "12:00", 1).await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    claim(&stage, leyla, shift).await.unwrap();
    stage.set(baku("2026-11-25", "09:00") + Duration::seconds(1));
    assert!(matches!(release(&stage, leyla, shift).await, Err(Error::Refused(Refusal::ReleaseTooLate))));
    assert_eq!(taken(&stage, shift).await, 1, "a refused act leaves nothing");
    stage.set(baku("2026-11-25", "09:00"));
    release(&stage, leyla, shift).await.unwrap();
}

async fn every_rule_refuses_with_its_reason(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let shift = stage.shift(&guide, "2026-11-26", "09:00", "12:00", 9).await;

    let stranger = stage.person("Kənan", "Quliyev").await;
    assert_eq!(reasons(claim(&stage, stranger, shift).await), [Reason::NotPlaced]);
    stage.place(stranger, &stage.bak1, "2026-11-01", "2026-12-31", PlacementState::Paused).await;
    assert_eq!(reasons(claim(&stage, stranger, shift).await), [Reason::PlacementPaused]);

    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let course = stage.course("e-services").await;
    let helper = stage.add_position(position(&stage.programme, "e-services-helper", Some(course))).await;
    let help = stage.shift(&helper, "2026-11-26", "12:00", "15:00", 9).await;
    assert_eq!(reasons(claim(&stage, leyla, help).await), [Reason::Training { course }]);
    stage
        .raw(
            "insert into training_records (id, programme_id, person_id, course_id, result, valid_from, recorded_at)
            values ($1, $2, $3, $4, 'passed', $5, $6)",
            vec![
                uuid::Uuid::now_v7().into(),
                stage.programme.id.into(),
                leyla.into(),
                course.into(),
                day("2026-11-26").into(),
                stage.now().into(),
            ],
        )
        .await;
    claim(&stage, leyla, help).await.unwrap();

    let grown =
        stage.add_position(Position { min_age: Some(25), ..position(&stage.programme, "shift-lead", None) }).await;
    let lead = stage.shift(&grown, "2026-11-28", "09:00", "12:00", 9).await;
    assert_eq!(reasons(claim(&stage, leyla, lead).await), [Reason::TooYoung { min: 25 }]);

    let long = stage.shift(&guide, "2026-11-26", "15:00", "21:00", 9).await;
    assert_eq!(reasons(claim(&stage, leyla, long).await), [Reason::DayHours { max: 480 }]);
    let late = stage.shift(&guide, "2026-11-26", "20:00", "23:00", 9).await;
    claim(&stage, leyla, late).await.unwrap();
    let early = stage.shift(&guide, "2026-11-27", "09:00", "12:00", 9).await;
    assert_eq!(reasons(claim(&stage, leyla, early).await), [Reason::Rest { shift: late, minutes: 660 }]);
    for date in ["2026-11-24", "2026-11-25"] {
        let full_day = stage.shift(&guide, date, "08:00", "16:00", 9).await;
        claim(&stage, leyla, full_day).await.unwrap();
    }
    let over = stage.shift(&guide, "2026-11-29", "09:00", "12:00", 9).await;
    assert_eq!(reasons(claim(&stage, leyla, over).await), [Reason::WeekHours { max: 1440 }]);
}

async fn all_reasons_come_together(stage: Stage) {
    let grown =
        stage.add_position(Position { min_age: Some(30), ..position(&stage.programme, "shift-lead", None) }).await;
    let shift = stage.shift(&grown, "2026-11-23", "08:00", "20:00", 1).await;
    let nobody = stage.person("Kənan", "Quliyev").await;
    assert_eq!(
        reasons(claim(&stage, nobody, shift).await),
        [Reason::Started, Reason::NotPlaced, Reason::TooYoung { min: 30 }, Reason::DayHours { max: 480 }]
    );
}

async fn a_draft_is_invisible(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let span = ("2026-11-26", "09:00", "12:00");
    let draft = stage.shift_at(&stage.bak1, &guide, span, 2, false).await;
    let (leyla, nigar) = (stage.volunteer("Leyla", "Əliyeva").await, stage.nigar().await);
    assert!(list(&stage, leyla, Filter::default()).await.offers.is_empty());
    let seen = stage.look_as(leyla, move |look| Box::pin(shifts::seen(look, draft))).await;
    assert!(matches!(seen, Err(Error::NotFound)));
    assert_eq!(reasons(claim(&stage, leyla, draft).await), [Reason::NotPublished]);
    assign(&stage, nigar, draft, leyla, None).await.unwrap();
    assert_eq!(told(&stage, leyla).await, 0, "nobody is told of a draft");
    let (coming, _) = stage.look_as(leyla, |look| Box::pin(shifts::mine(look))).await.unwrap();
    assert!(coming.is_empty());

    let (at, roster) = (stage.bak1.at(), stage.published_roster(&stage.bak1, "2026-11-26").await);
    stage.act_as(nigar, move |act| Box::pin(shifts::publish(act, at, roster, true))).await.unwrap();
    assert_eq!(list(&stage, leyla, Filter::default()).await.offers.len(), 1);
    let (coming, _) = stage.look_as(leyla, |look| Box::pin(shifts::mine(look))).await.unwrap();
    assert_eq!(coming.len(), 1);
}

/// How many notices of assignments a person was sent.
async fn told(stage: &Stage, person: PersonId) -> i64 {
    let since = stage.now() - Duration::days(9);
    stage
        .look(move |look| {
            Box::pin(async move {
                let shift = ShiftId(uuid::Uuid::nil());
                let on = domain::notices::Notice::ShiftAssigned { shift };
                let off = domain::notices::Notice::ShiftUnassigned { shift };
                let on = programme::notices::told_since(look, person, &on, since).await?;
                Ok(on + programme::notices::told_since(look, person, &off, since).await?)
            })
        })
        .await
        .unwrap()
}

async fn an_override_needs_a_reason_and_is_kept(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let shift = stage.shift(&guide, "2026-11-26", "09:00", "12:00", 1).await;
    let roster = stage.published_roster(&stage.bak1, "2026-11-26").await;
    let (kenan, nigar) = (stage.person("Kənan", "Quliyev").await, stage.nigar().await);
    assert_eq!(reasons(assign(&stage, nigar, shift, kenan, None).await), [Reason::NotPlaced]);
    assert!(matches!(assign(&stage, nigar, shift, kenan, Some("  ")).await, Err(Error::Faulty(_))));
    assign(&stage, nigar, shift, kenan, Some(" Helps out from Sumqayıt ")).await.unwrap();
    let holders = stage.look(move |look| Box::pin(shifts::holders(look, roster))).await.unwrap();
    assert_eq!(holders[0].override_reason.as_deref(), Some("Helps out from Sumqayıt"));
    assert_eq!(told(&stage, kenan).await, 1);

    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    assert!(is_full(&assign(&stage, nigar, shift, leyla, None).await));
    assert!(is_full(&assign(&stage, nigar, shift, leyla, Some("We need her")).await), "no reason makes room");
    let beside = stage.shift(&guide, "2026-11-26", "11:00", "14:00", 1).await;
    assert_eq!(
        reasons(assign(&stage, nigar, beside, kenan, Some("He can run")).await),
        [Reason::Overlap { shift }],
        "nobody is in two places at once"
    );
    stage.act_as(nigar, move |act| Box::pin(shifts::unassign(act, shift, kenan))).await.unwrap();
    assert_eq!(told(&stage, kenan).await, 2);
    assign(&stage, nigar, shift, leyla, Some("Not needed")).await.unwrap();
    let holders = stage.look(move |look| Box::pin(shifts::holders(look, roster))).await.unwrap();
    assert_eq!(holders[0].override_reason, None, "nothing was overridden");
}

async fn staff_work_at_their_own_center_alone(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let shift = stage.shift(&guide, "2026-11-26", "09:00", "12:00", 1).await;
    let (leyla, reshad) = (stage.volunteer("Leyla", "Əliyeva").await, stage.reshad().await);
    assert!(matches!(assign(&stage, reshad, shift, leyla, None).await, Err(Error::NotAllowed)));
    assert!(matches!(assign(&stage, leyla, shift, leyla, None).await, Err(Error::NotAllowed)));
    claim(&stage, leyla, shift).await.unwrap();
    let off = stage.act_as(reshad, move |act| Box::pin(shifts::unassign(act, shift, leyla))).await;
    assert!(matches!(off, Err(Error::NotAllowed)));
    let cancelled = stage.act_as(reshad, move |act| Box::pin(shifts::cancel(act, shift))).await;
    assert!(matches!(cancelled, Err(Error::NotAllowed)));
}

async fn a_called_off_shift_frees_its_people_and_tells_them(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let shift = stage.shift(&guide, "2026-11-26", "09:00", "12:00", 2).await;
    let beside = stage.shift(&guide, "2026-11-26", "10:00", "13:00", 2).await;
    let (leyla, nigar) = (stage.volunteer("Leyla", "Əliyeva").await, stage.nigar().await);
    claim(&stage, leyla, shift).await.unwrap();
    stage.act_as(nigar, move |act| Box::pin(shifts::cancel(act, shift))).await.unwrap();
    stage.act_as(nigar, move |act| Box::pin(shifts::cancel(act, shift))).await.unwrap();
    assert_eq!(told(&stage, leyla).await, 1);
    assert_eq!(reasons(claim(&stage, leyla, shift).await), [Reason::Cancelled]);
    claim(&stage, leyla, beside).await.unwrap();
}

async fn the_list_shows_what_is_open_page_by_page(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    for n in 0..35 {
        let date = (day("2026-11-24") + Duration::days(n)).to_string();
        for (from, until) in [("09:00", "12:00"), ("12:00", "15:00"), ("15:00", "18:00")] {
            stage.shift(&guide, &date, from, until, if from == "12:00" { 1 } else { 3 }).await;
        }
        stage.shift_at(&stage.sum, &guide, (&date, "09:00", "12:00"), 3, true).await;
    }
    let none = list(&stage, leyla, Filter { position: Some("info-desk".into()), ..Filter::default() }).await;
    assert!(
        none.offers.is_empty() && none.positions.iter().any(|p| p.code == "queue-guide"),
        "one filters by any of them"
    );
    let mut filter = Filter { everywhere: true, ..Filter::default() };
    let (mut seen, mut pages) = (Vec::new(), 0);
    loop {
        let page = list(&stage, leyla, filter.clone()).await;
        seen.extend(page.offers.iter().map(|o| (o.shift.period.start(), o.shift.id)));
        pages += 1;
        let Some(more) = page.more else { break };
        filter.after = shifts::After::parse(&more.to_string());
    }
    assert_eq!((seen.len(), pages), (140, 2));
    assert!(seen.windows(2).all(|pair| pair[0] < pair[1]), "each once, in order");

    let own = list(&stage, leyla, Filter::default()).await;
    assert!(own.offers.iter().all(|o| o.center.code == "BAK1"), "one's own centers, unless one asks for all");
    let mine = list(&stage, leyla, Filter { mine: true, ..Filter::default() }).await;
    assert!(mine.offers.iter().all(|o| o.center.code == "BAK1" && o.reasons.is_empty()));
    assert_eq!((mine.offers.len(), mine.more.is_some()), (100, true));
    let there = Filter { center: Some(stage.sum.id), day: Some(day("2026-11-25")), ..Filter::default() };
    let there = list(&stage, leyla, there).await;
    assert_eq!(there.offers.len(), 1);
    assert_eq!(there.offers[0].reasons, [Reason::NotPlaced]);
    let one = list(&stage, leyla, Filter { free: Some(1), ..Filter::default() }).await;
    assert_eq!(one.offers.len(), 35);
    claim(&stage, leyla, one.offers[0].shift.id).await.unwrap();
    let one = list(&stage, leyla, Filter { free: Some(1), ..Filter::default() }).await;
    assert_eq!(one.offers.len(), 34);
}

async fn home_knows_the_next_shift_and_its_lead(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let leads = stage.add_position(Position { leads: true, ..position(&stage.programme, "shift-lead", None) }).await;
    let (leyla, tural) = (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Tural", "Həsənov").await);
    assert!(stage.look_as(leyla, |look| Box::pin(shifts::next(look))).await.unwrap().is_none());
    let later = stage.shift(&guide, "2026-11-27", "12:00", "15:00", 1).await;
    let sooner = stage.shift(&guide, "2026-11-26", "09:00", "12:00", 1).await;
    let lead = stage.shift(&leads, "2026-11-26", "09:00", "15:00", 1).await;
    claim(&stage, leyla, later).await.unwrap();
    claim(&stage, leyla, sooner).await.unwrap();
    claim(&stage, tural, lead).await.unwrap();
    let next = stage.look_as(leyla, |look| Box::pin(shifts::next(look))).await.unwrap().unwrap();
    assert_eq!((next.shift.id, next.center.code.as_str()), (sooner, "BAK1"));
    assert_eq!(next.lead.unwrap().short(), "Tural Həsənov");
    stage.set(baku("2026-11-26", "12:00"));
    let next = stage.look_as(leyla, |look| Box::pin(shifts::next(look))).await.unwrap().unwrap();
    assert_eq!((next.shift.id, next.lead), (later, None));
    let (coming, past) = stage.look_as(leyla, |look| Box::pin(shifts::mine(look))).await.unwrap();
    assert_eq!((coming[0].shift.id, past[0].shift.id), (later, sooner));
}
