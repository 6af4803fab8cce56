//! What is posted about one person's attendance: break, undo, excuse, writing down, times, confirming.

use super::one::{OneForm, show};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use chrono::NaiveTime;
use domain::exchange::CannotReason;
use domain::faults::FaultKind;
use domain::ids::{AssignmentId, AttendanceId};
use programme::attendance::{self, Absence, Typed as Clocks};
use programme::{Error, Result};

pub(super) fn id<T: std::str::FromStr>(text: &str) -> Result<T> {
    text.parse().map_err(|_| Error::NotFound)
}

fn clock(field: &str, text: &str) -> Result<NaiveTime> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Error::fault(field, FaultKind::Required));
    }
    // A browser may send the seconds, too
    let read = NaiveTime::parse_from_str(text, "%H:%M").or_else(|_| NaiveTime::parse_from_str(text, "%H:%M:%S"));
    read.map_err(|_| Error::fault(field, FaultKind::Time))
}

/// Back to the page of that person, or the page again where something typed is wrong.
pub(super) async fn answer(visit: &Visit, form: OneForm, outcome: Result<()>, told: &str) -> Answer {
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => show(visit, form, &faults).await,
        outcome => {
            let to = match id::<AssignmentId>(&form.assignment) {
                Ok(id) => format!("{}?told={told}", paths::attendance(id)),
                Err(_) => paths::NOW.to_owned(),
            };
            visit.done(outcome, |()| to)
        }
    }
}

pub(super) async fn take_break(visit: Visit, Typed(form): Typed<OneForm>) -> Answer {
    let begins = !form.on.is_empty();
    let outcome = match id::<AttendanceId>(&form.attendance) {
        Err(error) => Err(error),
        Ok(id) => {
            let work = visit.act(move |act| {
                Box::pin(async move {
                    if begins { attendance::pause(act, id).await } else { attendance::resume(act, id).await }.map(drop)
                })
            });
            work.await
        }
    };
    answer(&visit, form, outcome, if begins { "break" } else { "back" }).await
}

pub(super) async fn undo(visit: Visit, Typed(form): Typed<OneForm>) -> Answer {
    let id = match id::<AssignmentId>(&form.assignment) {
        Err(error) => return Err(visit.problem(error)),
        Ok(id) => id,
    };
    let center = match visit.look(move |look| Box::pin(attendance::one(look, id))).await {
        Ok(one) => one,
        Err(problem) => return Err(problem),
    };
    let outcome = visit.act(move |act| Box::pin(attendance::undo(act, id))).await.map(drop);
    // Whoever had been let in without a place has no page any more
    let gone = outcome.is_ok() && center.here.walk_in && center.stay.as_ref().is_some_and(|s| s.left_at.is_none());
    if gone && center.here.break_since.is_none() {
        return visit.done(outcome, |()| paths::now(&center.center_code));
    }
    answer(&visit, form, outcome, "undone").await
}

pub(super) async fn excuse(visit: Visit, Typed(form): Typed<OneForm>) -> Answer {
    let reason = CannotReason::parse(&form.excuse).ok_or_else(|| {
        let kind = if form.excuse.is_empty() { FaultKind::Required } else { FaultKind::Choice };
        Error::fault("excuse", kind)
    });
    let outcome = match id::<AssignmentId>(&form.assignment).and_then(|id| reason.map(|reason| (id, reason))) {
        Err(error) => Err(error),
        Ok((id, reason)) => {
            let absence = Absence { reason, note: form.note.clone() };
            let work = visit.act(move |act| {
                let absence = absence.clone();
                Box::pin(async move { attendance::excuse(act, id, &absence).await })
            });
            work.await
        }
    };
    answer(&visit, form, outcome, "excused").await
}

pub(super) async fn record(visit: Visit, Typed(form): Typed<OneForm>) -> Answer {
    let typed = || {
        let id = id::<AssignmentId>(&form.assignment)?;
        Ok((id, Clocks { from: clock("came", &form.came)?, until: clock("left", &form.left)? }))
    };
    let outcome = match typed() {
        Err(error) => Err(error),
        Ok((id, times)) => {
            let why = form.why.clone();
            let work = visit.act(move |act| {
                let why = why.clone();
                Box::pin(async move { attendance::record(act, id, times, &why).await.map(drop) })
            });
            work.await
        }
    };
    answer(&visit, form, outcome, "recorded").await
}

pub(super) async fn set_times(visit: Visit, Typed(form): Typed<OneForm>) -> Answer {
    let typed = || {
        let id = id::<AssignmentId>(&form.assignment)?;
        Ok((id, Clocks { from: clock("from", &form.from)?, until: clock("until", &form.until)? }))
    };
    let outcome = match typed() {
        Err(error) => Err(error),
        Ok((id, times)) => visit.act(move |act| Box::pin(attendance::set_times(act, id, times))).await,
    };
    answer(&visit, form, outcome, "times").await
}

/// Confirms when somebody left: from the board as it stands, from the person's page with the clock that was typed.
pub(super) async fn confirm(visit: Visit, Typed(form): Typed<OneForm>) -> Answer {
    let typed = || {
        let left = if form.left.is_empty() { None } else { Some(clock("left", &form.left)?) };
        Ok((id::<AttendanceId>(&form.attendance)?, left))
    };
    let outcome = match typed() {
        Err(error) => Err(error),
        Ok((id, left)) => visit.act(move |act| Box::pin(attendance::confirm(act, id, left))).await,
    };
    if form.assignment.is_empty() {
        let fit = !form.center.is_empty() && form.center.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        let to = if fit { paths::now(&form.center) } else { paths::NOW.to_owned() };
        return visit.done(outcome, |()| format!("{to}?told=confirmed"));
    }
    answer(&visit, form, outcome, "confirmed").await
}
