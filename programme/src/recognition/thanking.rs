//! Thanks: visitors write without signing in, and nobody reads it before the center's staff has looked at it.

use super::records::said::{self as records, Thanks};
use super::{at, note};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use chrono::Duration;
use domain::centers::Center;
use domain::faults::FaultKind;
use domain::ids::{PersonId, ThanksId};
use domain::recognition::{TEXT_MAX, TO_MAX, tidy};
use domain::refusals::Refusal;
use domain::rights::May;
use serde_json::json;

/// A center takes so many notes within ten minutes, whoever writes them.
const IN_TEN_MINUTES: i64 = 20;
/// So many may wait for its staff.
const WAITING_MAX: i64 = 500;

/// Keeps a visitor's note for a center; nothing is shown of it yet.
///
/// # Errors
/// [`Error::Faulty`] for an empty or a long one; [`Refusal::TooMany`] when too many come or wait.
pub async fn thank(act: &mut Act, center: &Center, text: &str, to: &str) -> Result<()> {
    let long = |field: &str, typed: &str, max: usize| match typed.trim().is_empty() {
        true => Error::fault(field, FaultKind::Required),
        false => Error::fault(field, FaultKind::TooLong { max: i64::try_from(max).unwrap_or(i64::MAX) }),
    };
    let text = tidy(text, TEXT_MAX).ok_or_else(|| long("text", text, TEXT_MAX))?;
    let to = match to.trim() {
        "" => String::new(),
        typed => tidy(typed, TO_MAX).ok_or_else(|| long("to", typed, TO_MAX))?,
    };
    let since = act.now() - Duration::minutes(10);
    let (recent, waiting) = records::thanks_counts(act, center.id, since).await?;
    if recent >= IN_TEN_MINUTES || waiting >= WAITING_MAX {
        return Err(Refusal::TooMany { seconds: 600 }.into());
    }
    let id: ThanksId = act.id();
    records::insert_thanks(act, id, center, &text, &to).await
}

/// The notes of a center that wait, oldest first.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn thanks_of(look: &mut Look, center: &Center) -> Result<Vec<Thanks>> {
    look.require(May::ManagePlacements(at(center)))?;
    records::thanks_waiting(look, center.id).await
}

/// Shows a note to the person whom it is for, or puts it away.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, and to show a note to oneself; [`Error::Faulty`] for somebody who does not serve
/// there; [`Refusal::Changed`] when somebody was quicker.
pub async fn decide(act: &mut Act, id: ThanksId, to: Option<PersonId>) -> Result<()> {
    let (center, written) = records::thanks(act, id).await?.ok_or(Error::NotFound)?;
    let center = crate::centers::find(act, center).await?;
    act.require(May::ManagePlacements(at(&center)))?;
    if let Some(person) = to {
        if act.who().person == Some(person) {
            return Err(Error::NotAllowed);
        }
        if !records::serves(act, center.id, person).await? {
            return Err(Error::fault("person", FaultKind::Required));
        }
    }
    if !records::decide_thanks(act, id, to).await? {
        return Err(Refusal::Changed.into());
    }
    note(act, center.programme, id.0, json!({ "person": to, "shown": to.is_some(), "written": written })).await
}
