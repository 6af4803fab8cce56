//! Stories of attendance: the desk's code, coming, leaving, and the hours that follow.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "attendance/codes.rs"]
mod codes;
#[path = "attendance/days.rs"]
mod days;
#[path = "attendance/disputes.rs"]
mod disputes;
#[path = "attendance/gate.rs"]
mod gate;
#[path = "attendance/hours.rs"]
mod hours;
#[path = "attendance/kiosks.rs"]
mod kiosks;
#[path = "attendance/ledger.rs"]
mod ledgers;
#[path = "attendance/misses.rs"]
mod missed_shifts;
#[path = "attendance/scans.rs"]
mod scans;
#[path = "attendance/states.rs"]
mod states;
mod support;
#[path = "attendance/walk_ins.rs"]
mod walk_ins;

use chrono::{DateTime, Duration, Utc};
use domain::attendance::{Arrival, HoursRules, Presence, Proof, Whereabouts, Worked, counted};
use domain::centers::Center;
use domain::faults::FaultKind;
use domain::ids::{AssignmentId, AttendanceId, HoursEntryId, PersonId, ShiftId};
use domain::refusals::Refusal;
use programme::attendance::{self, CheckIn, CheckOut, Here, Line, Stay};
use programme::sql::Db;
use programme::{Error, Result};
use sqlx::ConnectOptions;
use std::collections::HashSet;
use support::{Stage, baku};
use uuid::Uuid;

stories! {
    whoever_comes_in_the_window_is_on_time,
    whoever_comes_later_is_late_and_still_recorded,
    check_in_opens_half_an_hour_before_and_closes_with_the_shift,
    a_code_of_another_center_opens_nothing_here,
    a_code_is_refused_half_a_minute_after_it_has_gone,
    a_forged_code_is_refused_and_noted,
    a_nonce_belongs_to_one_check_in_for_ever,
    one_check_in_sent_ten_times_at_once_is_one_check_in,
    ten_phones_with_one_nonce_are_one_check_in,
    whoever_is_in_cannot_come_again,
    leaving_twice_is_leaving_once,
    a_lead_records_only_at_the_own_center_and_never_for_oneself,
    a_coordinator_gives_a_reason,
    the_board_tells_who_is_expected_late_here_and_absent,
}

const MONDAY: &str = "2026-11-23";

fn at(clock: &str) -> DateTime<Utc> {
    baku(MONDAY, clock)
}

/// A published shift at BAK1.
async fn shift(stage: &Stage, date: &str, from: &str, until: &str) -> ShiftId {
    let position = stage.position(&format!("guide-{}", Uuid::new_v4().simple())).await;
    stage.shift(&position, date, from, until, 20).await
}

/// Puts somebody on a shift, whatever the rules say of it.
async fn give_place(stage: &Stage, person: PersonId, shift: ShiftId) {
    stage
        .raw(
            "insert into assignments (id, programme_id, shift_id, person_id, state, made_at, changed_at)
            values ($1, $2, $3, $4, 'assigned', $5, $5)",
            vec![Uuid::now_v7().into(), stage.programme.id.into(), shift.into(), person.into(), stage.now().into()],
        )
        .await;
    stage.raw("update shifts set taken = taken + 1 where id = $1", vec![shift.into()]).await;
}

async fn count(stage: &Stage, text: &'static str) -> i64 {
    match stage.service.db() {
        Db::Sqlite { write, .. } => {
            let mut connection = write.connect().await.unwrap();
            sqlx::query_scalar(text).fetch_one(&mut connection).await.unwrap()
        }
        Db::Postgres(pool) => sqlx::query_scalar(text).fetch_one(pool).await.unwrap(),
    }
}

/// Aysel has a place at BAK1 on Monday from nine to twelve.
async fn aysel_on_a_shift(stage: &Stage) -> (PersonId, ShiftId) {
    let aysel = stage.volunteer("Aysel", "Cast").await;
    let shift = shift(stage, MONDAY, "09:00", "12:00").await;
    give_place(stage, aysel, shift).await;
    (aysel, shift)
}

/// The code on the screen of a center's desk.
async fn code(stage: &Stage, center: &Center) -> String {
    let center = center.clone();
    stage.look(move |look| Box::pin(async move { attendance::desk::code(look, &center) })).await.unwrap().token
}

async fn scan(stage: &Stage, person: PersonId, token: &str, nonce: &str) -> Result<Stay> {
    let (token, nonce) = (token.into(), nonce.into());
    let ask = CheckIn { token, nonce, at: None, device: String::new(), place: Whereabouts::Unknown };
    attendance::check_in(&stage.service, stage.who(person).await, ask).await
}

/// Comes to BAK1 with a fresh code and a nonce of one's own.
async fn come(stage: &Stage, person: PersonId) -> Result<Stay> {
    let token = code(stage, &stage.bak1).await;
    scan(stage, person, &token, &format!("nonce-{}", Uuid::new_v4().simple())).await
}

async fn leave(stage: &Stage, person: PersonId) -> Result<Stay> {
    attendance::check_out(&stage.service, stage.who(person).await, CheckOut::default()).await
}

async fn close_due(stage: &Stage) -> attendance::Closed {
    stage.system(|act| Box::pin(attendance::close_due(act))).await.unwrap()
}

async fn ledger(stage: &Stage, reader: PersonId, of: PersonId) -> Result<Vec<Line>> {
    stage.look_as(reader, move |look| Box::pin(attendance::ledger(look, of))).await
}

async fn served(stage: &Stage, person: PersonId) -> i64 {
    stage.look(move |look| Box::pin(attendance::served_minutes(look, person))).await.unwrap()
}

async fn board(stage: &Stage, reader: PersonId) -> Result<Vec<Here>> {
    let center = stage.bak1.clone();
    stage.look_as(reader, move |look| Box::pin(async move { attendance::now_at(look, &center).await })).await
}

/// The assignment of somebody on the board, as the lead sees it.
async fn assignment(stage: &Stage, person: PersonId) -> AssignmentId {
    let center = stage.bak1.clone();
    let here = stage.look(move |look| Box::pin(async move { attendance::now_at(look, &center).await })).await.unwrap();
    here.into_iter().find(|here| here.person == person).expect("on the board").assignment
}

async fn by_hand(stage: &Stage, who: PersonId, assignment: AssignmentId, why: &'static str) -> Result<Stay> {
    stage
        .act_as(who, move |act| Box::pin(async move { attendance::check_in_by_lead(act, assignment, why).await }))
        .await
}

async fn correct(
    stage: &Stage,
    who: PersonId,
    entry: HoursEntryId,
    minutes: i64,
    note: &'static str,
) -> Result<attendance::Corrected> {
    stage.act_as(who, move |act| Box::pin(async move { attendance::correct(act, entry, minutes, note).await })).await
}

fn refused<T: std::fmt::Debug>(outcome: Result<T>) -> Refusal {
    match outcome {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

fn faulty<T: std::fmt::Debug>(outcome: Result<T>) -> (String, FaultKind) {
    match outcome {
        Err(Error::Faulty(faults)) => (faults[0].field.clone(), faults[0].kind),
        other => panic!("not faulty: {other:?}"),
    }
}

async fn whoever_comes_in_the_window_is_on_time(stage: Stage) {
    let (aysel, shift) = aysel_on_a_shift(&stage).await;
    stage.set(at("08:52"));
    let stay = come(&stage, aysel).await.unwrap();
    assert_eq!((stay.shift, stay.person, stay.arrived_at), (shift, aysel, at("08:52")));
    assert_eq!((stay.arrival, stay.proof), (Arrival::OnTime, Proof::CenterCode));
    assert_eq!(stay.name.split(' ').next(), Some("Aysel"));

    stage.set(at("11:30"));
    let stay = leave(&stage, aysel).await.unwrap();
    assert_eq!((stay.left_at, stay.left_proof, stay.minutes), (Some(at("11:30")), Some(Proof::Own), Some(150)));
    let lines = ledger(&stage, aysel, aysel).await.unwrap();
    assert_eq!(lines.len(), 1, "one line for one stay");
    assert_eq!((lines[0].minutes, lines[0].date.to_string().as_str()), (150, MONDAY));
    assert_eq!(served(&stage, aysel).await, 150);
}

async fn whoever_comes_later_is_late_and_still_recorded(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    stage.set(at("09:11"));
    assert_eq!(come(&stage, aysel).await.unwrap().arrival, Arrival::Late);
}

async fn check_in_opens_half_an_hour_before_and_closes_with_the_shift(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    stage.set(at("08:29"));
    assert_eq!(refused(come(&stage, aysel).await), Refusal::TooEarly { opens: at("08:30"), zone: stage.bak1.zone });
    stage.set(at("12:00"));
    assert_eq!(refused(come(&stage, aysel).await), Refusal::ShiftOver);
    let farid = stage.volunteer("Fərid", "Cast").await;
    assert_eq!(refused(come(&stage, farid).await), Refusal::NoShiftHere);
}

async fn a_code_of_another_center_opens_nothing_here(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    stage.set(at("09:00"));
    let elsewhere = code(&stage, &stage.sum).await;
    assert_eq!(refused(scan(&stage, aysel, &elsewhere, "0123456789abcdef").await), Refusal::NoShiftHere);

    let (nigar, reshad) = (stage.nigar().await, stage.reshad().await);
    let bak1 = stage.bak1.clone();
    let seen = stage.look_as(nigar, move |look| Box::pin(async move { attendance::desk::code(look, &bak1) })).await;
    assert!(seen.is_ok());
    for stranger in [reshad, aysel] {
        let bak1 = stage.bak1.clone();
        let seen =
            stage.look_as(stranger, move |look| Box::pin(async move { attendance::desk::code(look, &bak1) })).await;
        assert!(matches!(seen, Err(Error::NotAllowed)));
    }
}

async fn a_code_is_refused_half_a_minute_after_it_has_gone(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    stage.set(at("09:00") + Duration::seconds(29));
    let token = code(&stage, &stage.bak1).await;
    stage.pass(Duration::seconds(31));
    assert_eq!(refused(scan(&stage, aysel, &token, "0123456789abcdef").await), Refusal::CodeExpired);
    stage.pass(Duration::seconds(-1));
    scan(&stage, aysel, &token, "0123456789abcdef").await.expect("for slow cameras it is good a step longer");
}

async fn a_forged_code_is_refused_and_noted(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    stage.set(at("09:00"));
    let token = code(&stage, &stage.bak1).await;
    let (body, tag) = token.rsplit_once('.').unwrap();
    let flipped = if tag.starts_with('A') { 'B' } else { 'A' };
    let forged = format!("{body}.{flipped}{}", &tag[1..]);
    let renamed = token.replace("BAK1", "SUM");
    for token in [forged.as_str(), renamed.as_str(), "", "nonsense", "k1.0.BAK1-1.", &"x".repeat(5000)] {
        assert_eq!(refused(scan(&stage, aysel, token, "0123456789abcdef").await), Refusal::CodeForged);
    }
    let link = stage.service.keys().sign(programme::signing::Purpose::SignIn, "BAK1-1", at("10:00")).unwrap();
    assert_eq!(refused(scan(&stage, aysel, &link, "0123456789abcdef").await), Refusal::CodeForged);
    assert_eq!(count(&stage, "select count(*) from events where kind = 'code_refused'").await, 7);
    assert_eq!(count(&stage, "select count(*) from attendances").await, 0);
}

async fn a_nonce_belongs_to_one_check_in_for_ever(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    let farid = stage.volunteer("Fərid", "Cast").await;
    let shift = shift(&stage, MONDAY, "09:00", "12:00").await;
    give_place(&stage, farid, shift).await;
    stage.set(at("09:00"));
    let token = code(&stage, &stage.bak1).await;
    let nonce = "phone-0123456789";
    let first = scan(&stage, aysel, &token, nonce).await.unwrap();
    assert_eq!(refused(scan(&stage, farid, &token, nonce).await), Refusal::NonceReused);

    stage.pass(Duration::hours(30));
    let again = scan(&stage, aysel, &token, nonce).await.unwrap();
    assert_eq!(again, first, "sent again a day later, it is the same check-in");
    let other = code(&stage, &stage.bak1).await;
    assert_eq!(refused(scan(&stage, aysel, &other, nonce).await), Refusal::NonceReused, "for another day's code");

    assert_eq!(faulty(scan(&stage, aysel, &token, "").await), ("nonce".into(), FaultKind::Required));
    assert_eq!(faulty(scan(&stage, aysel, &token, "short").await), ("nonce".into(), FaultKind::Choice));
    assert_eq!(faulty(scan(&stage, aysel, &token, "with spaces in it").await), ("nonce".into(), FaultKind::Choice));
}

async fn one_check_in_sent_ten_times_at_once_is_one_check_in(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    stage.set(at("09:00"));
    let token = code(&stage, &stage.bak1).await;
    let sent = (0..10).map(|_| scan(&stage, aysel, &token, "phone-0123456789"));
    let answers: Vec<Stay> = futures::future::join_all(sent).await.into_iter().map(Result::unwrap).collect();
    assert!(answers.iter().all(|answer| *answer == answers[0]));
    assert_eq!(count(&stage, "select count(*) from attendances").await, 1);
    assert_eq!(count(&stage, "select count(*) from events where kind = 'checked_in'").await, 1);
}

async fn ten_phones_with_one_nonce_are_one_check_in(stage: Stage) {
    let shift = shift(&stage, MONDAY, "09:00", "12:00").await;
    let mut people = Vec::new();
    for n in ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"] {
        let person = stage.volunteer("Aygün", n).await;
        give_place(&stage, person, shift).await;
        people.push(person);
    }
    stage.set(at("09:00"));
    let token = code(&stage, &stage.bak1).await;
    let sent = people.iter().map(|person| scan(&stage, *person, &token, "phone-0123456789"));
    let answers = futures::future::join_all(sent).await;
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1);
    for answer in answers.into_iter().filter(Result::is_err) {
        assert_eq!(refused(answer), Refusal::NonceReused);
    }
    let own = people.iter().map(|person| come(&stage, *person));
    let answers = futures::future::join_all(own).await;
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 9, "everybody else comes with their own");
}

async fn whoever_is_in_cannot_come_again(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    let next = shift(&stage, MONDAY, "12:00", "15:00").await;
    give_place(&stage, aysel, next).await;
    stage.set(at("09:00"));
    come(&stage, aysel).await.unwrap();
    assert_eq!(refused(come(&stage, aysel).await), Refusal::AlreadyIn);
    stage.set(at("11:40"));
    assert_eq!(refused(come(&stage, aysel).await), Refusal::AlreadyIn, "the next is open, but this one still runs");
    leave(&stage, aysel).await.unwrap();
    assert_eq!(come(&stage, aysel).await.unwrap().shift, next);
}

async fn leaving_twice_is_leaving_once(stage: Stage) {
    let (aysel, shift) = aysel_on_a_shift(&stage).await;
    assert_eq!(refused(leave(&stage, aysel).await), Refusal::NotIn);
    stage.set(at("09:00"));
    come(&stage, aysel).await.unwrap();
    stage.set(at("11:00"));
    let ask = CheckOut { shift: Some(shift), token: Some(code(&stage, &stage.bak1).await) };
    let who = stage.who(aysel).await;
    let sent = (0..5).map(|_| attendance::check_out(&stage.service, who.clone(), ask.clone()));
    let answers: Vec<Stay> = futures::future::join_all(sent).await.into_iter().map(Result::unwrap).collect();
    assert!(answers.iter().all(|stay| stay.minutes == Some(120) && stay.left_proof == Some(Proof::CenterCode)));
    assert_eq!(ledger(&stage, aysel, aysel).await.unwrap().len(), 1);
    assert_eq!(refused(leave(&stage, aysel).await), Refusal::NotIn);

    let forged = CheckOut { shift: Some(shift), token: Some("forged".into()) };
    let forged = attendance::check_out(&stage.service, who, forged).await;
    assert_eq!(refused(forged), Refusal::CodeForged);
}

async fn a_lead_records_only_at_the_own_center_and_never_for_oneself(stage: Stage) {
    let (aysel, shift) = aysel_on_a_shift(&stage).await;
    let (tural, reshad) = (stage.tural().await, stage.reshad().await);
    give_place(&stage, tural, shift).await;
    stage.set(at("09:20"));
    let (hers, his) = (assignment(&stage, aysel).await, assignment(&stage, tural).await);
    assert!(matches!(by_hand(&stage, reshad, hers, "was there").await, Err(Error::NotAllowed)));
    assert!(matches!(by_hand(&stage, aysel, hers, "").await, Err(Error::NotAllowed)));
    assert!(matches!(by_hand(&stage, tural, his, "").await, Err(Error::NotAllowed)), "nobody vouches for themselves");
    assert!(matches!(board(&stage, reshad).await, Err(Error::NotAllowed)));

    let stay = by_hand(&stage, tural, hers, "").await.unwrap();
    assert_eq!((stay.proof, stay.arrival), (Proof::Lead, Arrival::Late));
    assert_eq!(refused(by_hand(&stage, tural, hers, "").await), Refusal::AlreadyIn);
    stage.set(at("11:20"));
    let out = |who: PersonId| {
        let id = stay.attendance;
        stage.act_as(who, move |act| Box::pin(async move { attendance::check_out_by_lead(act, id, "").await }))
    };
    assert!(matches!(out(reshad).await, Err(Error::NotAllowed)));
    let stay = out(tural).await.unwrap();
    assert_eq!((stay.left_proof, stay.minutes), (Some(Proof::Lead), Some(120)));
    assert_eq!(refused(out(tural).await), Refusal::NotIn);
    stage.set(at("12:00"));
    assert_eq!(refused(by_hand(&stage, tural, hers, "").await), Refusal::ShiftOver);
}

async fn a_coordinator_gives_a_reason(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    let nigar = stage.nigar().await;
    stage.set(at("09:00"));
    let hers = assignment(&stage, aysel).await;
    assert_eq!(faulty(by_hand(&stage, nigar, hers, "  ").await), ("reason".into(), FaultKind::Required));
    let stay = by_hand(&stage, nigar, hers, "Her phone is broken").await.unwrap();
    assert_eq!((stay.proof, stay.arrival), (Proof::Coordinator, Arrival::OnTime));
}

async fn the_board_tells_who_is_expected_late_here_and_absent(stage: Stage) {
    let (aysel, shift) = aysel_on_a_shift(&stage).await;
    let (farid, tural) = (stage.volunteer("Fərid", "Cast").await, stage.tural().await);
    give_place(&stage, farid, shift).await;
    let status = async |person: PersonId| {
        board(&stage, tural).await.unwrap().into_iter().find(|h| h.person == person).map(|h| h.status)
    };
    stage.set(at("08:29"));
    assert_eq!(status(aysel).await, None, "not yet");
    stage.set(at("08:50"));
    assert_eq!(status(aysel).await, Some(Presence::Expected));
    come(&stage, aysel).await.unwrap();
    stage.set(at("09:11"));
    assert_eq!((status(aysel).await, status(farid).await), (Some(Presence::Here), Some(Presence::Late)));
    stage.set(at("12:59"));
    close_due(&stage).await;
    assert_eq!((status(aysel).await, status(farid).await), (Some(Presence::Here), Some(Presence::Absent)));
    stage.set(at("13:01"));
    assert_eq!(status(aysel).await, None);
}
