//! Stories of places that change hands: waiting lists, hand-overs, and the coordinator's desk.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

#[path = "exchange/chance.rs"]
mod chance;
#[path = "exchange/coming.rs"]
mod coming;
#[path = "exchange/desk.rs"]
mod desk;
#[path = "exchange/hand_overs.rs"]
mod hand_overs;
#[path = "exchange/links.rs"]
mod links;
#[path = "exchange/races.rs"]
mod races;
mod support;
#[path = "exchange/swaps.rs"]
mod swaps;
#[path = "exchange/waits.rs"]
mod waits;

use domain::exchange::{
    AskState, HandOver, HandOverAsk, HandOverState, HandOverStep, HandOverWay, ShiftWait, WaitState,
};
use domain::ids::{HandOverAskId, HandOverId, PersonId, ShiftId, ShiftWaitId};
use domain::refusals::Refusal;
use programme::exchange::{self, Cannot, Mine};
use programme::shifts::{self, Place};
use programme::{Error, Result};
use support::{Stage, baku};

const DAY: &str = "2026-12-03";

async fn claim(stage: &Stage, person: PersonId, shift: ShiftId) -> Result<Place> {
    stage.act_as(person, move |act| Box::pin(shifts::claim_anyway(act, shift))).await
}
async fn release(stage: &Stage, person: PersonId, shift: ShiftId) -> Result<Place> {
    stage.act_as(person, move |act| Box::pin(shifts::release(act, shift))).await
}
async fn join(stage: &Stage, person: PersonId, shift: ShiftId) -> Result<ShiftWait> {
    stage.act_as(person, move |act| Box::pin(exchange::join(act, shift))).await
}
async fn take(stage: &Stage, person: PersonId, wait: ShiftWaitId) -> Result<Place> {
    stage.act_as(person, move |act| Box::pin(exchange::accept_place(act, wait))).await
}
async fn cannot(stage: &Stage, person: PersonId, shift: ShiftId, way: HandOverWay, to: String) -> Result<HandOver> {
    let typed = Cannot { way: way.as_str().into(), reason: "exam".into(), note: "Riyaziyyat".into(), to };
    stage
        .act_as(person, move |act| {
            let typed = typed.clone();
            Box::pin(async move { exchange::cannot_come(act, shift, &typed).await })
        })
        .await
}
async fn accept(stage: &Stage, person: PersonId, ask: HandOverAskId) -> Result<Place> {
    stage.act_as(person, move |act| Box::pin(exchange::accept(act, ask))).await
}
async fn decline(stage: &Stage, person: PersonId, ask: HandOverAskId) -> Result<HandOverAsk> {
    stage.act_as(person, move |act| Box::pin(exchange::decline(act, ask))).await
}
async fn take_over(stage: &Stage, person: PersonId, hand_over: HandOverId) -> Result<Place> {
    stage.act_as(person, move |act| Box::pin(exchange::take_over(act, hand_over))).await
}
async fn mine(stage: &Stage, person: PersonId) -> Mine {
    stage.look_as(person, |look| Box::pin(exchange::mine(look))).await.unwrap()
}
async fn wait_of(stage: &Stage, id: ShiftWaitId) -> ShiftWait {
    stage.look(move |look| Box::pin(exchange::find_wait(look, id))).await.unwrap()
}
async fn hand_over_of(stage: &Stage, id: HandOverId) -> HandOver {
    stage.look(move |look| Box::pin(exchange::find(look, id))).await.unwrap()
}
async fn work(stage: &Stage) {
    while exchange::work_due(&stage.service).await.unwrap().more {}
}
async fn taken(stage: &Stage, shift: ShiftId) -> i64 {
    stage.look(move |look| Box::pin(shifts::find(look, shift))).await.unwrap().taken
}
async fn is_on(stage: &Stage, person: PersonId, shift: ShiftId) -> bool {
    stage.look(move |look| Box::pin(shifts::volunteer(look, person))).await.unwrap().is_on(shift)
}
/// How many letters of a kind a person was sent.
async fn told(stage: &Stage, person: PersonId, kind: &str) -> i64 {
    let nil = uuid::Uuid::nil();
    let notice = serde_json::json!({ "kind": kind, "wait": nil, "shift": nil, "ask": nil, "hand_over": nil,
        "roster": nil });
    let notice: domain::notices::Notice = serde_json::from_value(notice).unwrap();
    let since = support::monday_morning() - chrono::Duration::days(1);
    stage
        .look(move |look| Box::pin(async move { programme::notices::told_since(look, person, &notice, since).await }))
        .await
        .unwrap()
}
fn refused<T: std::fmt::Debug>(outcome: Result<T>) -> Refusal {
    match outcome {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, not {other:?}"),
    }
}
/// The one thing that a person is asked.
async fn asked(stage: &Stage, person: PersonId) -> HandOverAskId {
    let asks = mine(stage, person).await.asks;
    assert_eq!(asks.len(), 1, "asked one thing");
    asks[0].ask.id
}
async fn two(stage: &Stage) -> (PersonId, PersonId) {
    (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Orxan", "Məmmədov").await)
}
/// A position of its own each time.
async fn guide(stage: &Stage) -> domain::centers::Position {
    stage.position(&format!("guide-{}", uuid::Uuid::now_v7().simple())).await
}
/// The newest letter of a kind, as an administrator reads it where mail is only written to files.
async fn letter_text(stage: &Stage, ali: PersonId, kind: &'static str) -> String {
    let (programme, who) = (stage.programme.id, stage.who(ali).await);
    let service = stage.service.clone().showing_letters(true);
    service
        .look(who, move |look| {
            Box::pin(async move {
                let all = programme::notices::outgoing(look, programme, None, None).await?;
                let one = all.iter().find(|n| n.kind == kind).unwrap().id;
                Ok(programme::notices::letter(look, one).await?.1.unwrap().text)
            })
        })
        .await
        .unwrap()
}
/// What stands behind a path in a letter.
fn token_in(text: &str, path: &str) -> String {
    text.split(path).nth(1).unwrap().split_whitespace().next().unwrap().to_owned()
}
