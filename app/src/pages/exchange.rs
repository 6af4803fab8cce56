//! Places that change hands: waiting, "I can't come", the market, the answer to a letter, the coordinator's desk.

mod answer;
mod case;
mod coming;
mod desk;
mod mine;
mod on_shift;
mod staff;
mod swap;

pub(super) use mine::{market_page, waiting_for_me, word};
pub(super) use on_shift::on_shift;
pub(super) use staff::on_shift as on_staff_page;

use crate::pages::account::told as told_faults;
use crate::pages::doors::{Doors, FLOOR, Pass};
use crate::pages::form::Typed;
use crate::pages::visit::{Answer, Visit};
use crate::pages::{paths, shifts};
use crate::parts::*;
use axum::http::StatusCode;
use chrono::{DateTime, Utc};
use domain::centers::Center;
use domain::exchange::HandOverWay;
use domain::rights::Role;
use domain::shifts::Shift;
use leptos::prelude::*;
use programme::exchange::{self, Cannot};
use programme::{Act, Error, Future, Result};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::str::FromStr;
use words::Words;

/// Whoever changes rosters somewhere.
const KEEPERS: Pass = Pass::Holders(&[Role::Coordinator, Role::Manager, Role::Administrator]);

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get("/shifts/{id}/swap", Pass::SignedIn, swap::page)
        .get("/answer/{token}", Pass::Anyone, answer::page)
        .get("/rosters/cases", FLOOR, desk::list)
        .get("/rosters/cases/{id}", FLOOR, case::page)
        .get("/coming/{token}", Pass::Anyone, coming::page)
        .post("/api/answer", Pass::Anyone, answer::answer)
        .post("/api/coming", Pass::Anyone, coming::answer)
        .post("/api/exchange/join", Pass::SignedIn, join)
        .post("/api/exchange/leave", Pass::SignedIn, leave)
        .post("/api/exchange/place", Pass::SignedIn, place)
        .post("/api/exchange/cannot", Pass::SignedIn, cannot)
        .post("/api/exchange/come", Pass::SignedIn, come)
        .post("/api/exchange/yes", Pass::SignedIn, yes)
        .post("/api/exchange/no", Pass::SignedIn, no)
        .post("/api/exchange/over", Pass::SignedIn, over)
        .post("/api/cases/ask", KEEPERS, desk::ask)
        .post("/api/cases/assign", KEEPERS, desk::assign)
        .post("/api/cases/excuse", KEEPERS, desk::excuse)
        .post("/api/cases/close", KEEPERS, desk::close)
}

/// What the posts of a volunteer carry.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Posted {
    shift: String,
    wait: String,
    ask: String,
    hand_over: String,
    way: String,
    reason: String,
    note: String,
    to: String,
}

/// What was typed into "I can't come" and what is wrong with it.
#[derive(Debug, Clone, Default)]
pub struct Again {
    typed: Cannot,
    faults: Vec<Fault>,
}

impl Again {
    fn of(w: Words, typed: Cannot, faults: &[domain::faults::Fault]) -> Self {
        let mut faults = told_faults(w, faults);
        for fault in &mut faults {
            fault.label = match fault.field.as_str() {
                "way" => w.exchange_how(),
                "to" if typed.way == HandOverWay::Swap.as_str() => w.exchange_swap_for(),
                "to" => w.exchange_to(),
                "reason" => w.exchange_reason(),
                _ => w.exchange_note(),
            }
            .to_owned();
        }
        Self { typed, faults }
    }
    /// Whether anything has to be mended.
    pub(in crate::pages) fn is_some(&self) -> bool {
        !self.faults.is_empty()
    }
    fn fault(&self, field: &str) -> Option<String> {
        fault_of(&self.faults, field)
    }
    /// What has to be mended, for the summary.
    pub(in crate::pages) fn faults(&self) -> Vec<Fault> {
        self.faults.clone()
    }
    /// 422 where something has to be mended.
    pub(in crate::pages) fn status(&self) -> StatusCode {
        if self.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
    }
}

/// Does something with the thing of an id; an id that can't be one is of nothing.
async fn done<I, T>(
    visit: &Visit,
    id: &str,
    to: impl FnOnce(&T) -> String,
    act: impl for<'a> Fn(&'a mut Act, I) -> Future<'a, T> + Send + Sync + 'static,
) -> Answer
where
    I: FromStr + Copy + Send + Sync + 'static,
    T: Serialize + Send + 'static,
{
    let outcome: Result<T> = match id.trim().parse::<I>() {
        Ok(id) => visit.act(move |a| act(a, id)).await,
        Err(_) => Err(Error::NotFound),
    };
    visit.done(outcome, to)
}

fn told(shift: domain::ids::ShiftId, word: &str) -> String {
    format!("{}?told={word}", paths::shift(shift))
}

async fn join(visit: Visit, Typed(form): Typed<Posted>) -> Answer {
    done(
        &visit,
        &form.shift,
        |w: &domain::exchange::ShiftWait| told(w.shift, "joined"),
        |act, id| Box::pin(exchange::join(act, id)),
    )
    .await
}

async fn leave(visit: Visit, Typed(form): Typed<Posted>) -> Answer {
    done(
        &visit,
        &form.shift,
        |w: &domain::exchange::ShiftWait| told(w.shift, "unlisted"),
        |act, id| Box::pin(exchange::leave(act, id)),
    )
    .await
}

async fn place(visit: Visit, Typed(form): Typed<Posted>) -> Answer {
    done(
        &visit,
        &form.wait,
        |p: &programme::shifts::Place| told(p.shift, "claimed"),
        |act, id| Box::pin(exchange::accept_place(act, id)),
    )
    .await
}

async fn come(visit: Visit, Typed(form): Typed<Posted>) -> Answer {
    done(
        &visit,
        &form.shift,
        |c: &domain::exchange::HandOver| told(c.shift, "coming"),
        |act, id| Box::pin(exchange::come_after_all(act, id)),
    )
    .await
}

async fn yes(visit: Visit, Typed(form): Typed<Posted>) -> Answer {
    done(
        &visit,
        &form.ask,
        |p: &programme::shifts::Place| told(p.shift, "claimed"),
        |act, id| Box::pin(exchange::accept(act, id)),
    )
    .await
}

async fn no(visit: Visit, Typed(form): Typed<Posted>) -> Answer {
    let to = |_: &domain::exchange::HandOverAsk| format!("{}?told=declined", paths::MY_SHIFTS);
    done(&visit, &form.ask, to, |act, id| Box::pin(exchange::decline(act, id))).await
}

async fn over(visit: Visit, Typed(form): Typed<Posted>) -> Answer {
    done(
        &visit,
        &form.hand_over,
        |p: &programme::shifts::Place| told(p.shift, "claimed"),
        |act, id| Box::pin(exchange::take_over(act, id)),
    )
    .await
}

async fn cannot(visit: Visit, Typed(form): Typed<Posted>) -> Answer {
    let Ok(id) = form.shift.trim().parse() else { return Err(visit.problem(Error::NotFound)) };
    let typed = Cannot { way: form.way, reason: form.reason, note: form.note, to: form.to };
    let again = typed.clone();
    let outcome = visit
        .act(move |act| {
            let typed = typed.clone();
            Box::pin(async move { exchange::cannot_come(act, id, &typed).await })
        })
        .await;
    if let (Err(Error::Faulty(faults)), false) = (&outcome, visit.wants_json) {
        let again = Again::of(visit.words, again, faults);
        return match again.typed.way == HandOverWay::Swap.as_str() {
            true => swap::show(&visit, id, &again).await,
            false => shifts::one_again(&visit, id, &again).await,
        };
    }
    visit.done(
        outcome.map(|hand_over| json!({ "hand_over": hand_over.id, "way": hand_over.way, "state": hand_over.state })),
        |_| told(id, "sought"),
    )
}

/// `Thursday, 3 December, 09:00–12:00` on the center's wall.
fn when(w: Words, shift: &Shift) -> String {
    let span = w.time_span(shift.zone.clock(shift.period.start()), shift.zone.clock(shift.period.end()));
    w.date_and_time(&w.day(shift.date()), &span)
}

/// What is done, and where.
fn what(w: Words, shift: &Shift, center: &Center) -> String {
    let place = center.names.in_language(w.language());
    [shift.position.names.in_language(w.language()), place].join(w.list_comma())
}

/// A moment on the center's wall.
fn moment(w: Words, shift: &Shift, at: DateTime<Utc>) -> String {
    w.date_and_time(&w.day(shift.zone.date(at)), &w.time(shift.zone.clock(at)))
}

/// Yes and no beside each other.
fn yes_no(
    yes: (&'static str, Vec<(&'static str, String)>, &'static str),
    no: (&'static str, Vec<(&'static str, String)>, &'static str),
) -> AnyView {
    view! {
        <Actions>
            <PostButton action=yes.0 fields=yes.1 label=yes.2 />
            <PostButton action=no.0 fields=no.1 label=no.2 tone=Tone::Quiet />
        </Actions>
    }
    .into_any()
}
