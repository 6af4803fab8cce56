//! Places that change hands: who waits for a full shift, and who takes over from somebody who can't come. A place that is
//! held for somebody counts as taken. People are held before shifts, shifts before everything here.

mod answers;
mod covers;
mod desk;
mod hooks;
mod links;
mod market;
mod mine;
mod records;
mod search;
mod waits;
mod worker;

pub use answers::{accept, decline, take_over};
pub(crate) use covers::seek;
pub use covers::{Cannot, cannot_come, come_after_all};
pub use desk::{Asked, Case, CaseRow, Step, ask_people, assign, case, cases, close, excuse, of_shift};
pub(crate) use hooks::{called_off, leave_all, left, placed};
pub use links::{Answered, Question, answer, question};
pub(crate) use links::{ask_token, wait_token};
pub use market::{OnMarket, market};
pub use mine::{Colleague, Mine, MyAsk, MyCover, MyWait, OnShift, Return, mine, on_shift, returns};
pub use search::Ranked;
pub use waits::{Waiting, accept_place, join, leave, waiting};
pub(crate) use waits::{offer_free, wait};
pub use worker::{Due, work_due};

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use domain::events::{Event, EventKind};
use domain::exchange::{Cover, CoverAsk, CoverStep, ShiftWait, WaitState};
use domain::faults::FaultKind;
use domain::ids::{CoverAskId, CoverId, PersonId, ShiftWaitId};
use serde_json::json;

/// A search, for the program's own use; asks no right.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(look: &mut Look, id: CoverId) -> Result<Cover> {
    records::covers::find(look, id).await
}

/// A question to a colleague, for the program's own use; asks no right.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find_ask(look: &mut Look, id: CoverAskId) -> Result<CoverAsk> {
    records::asks::find(look, id).await
}

/// Somebody who waits, for the program's own use; asks no right.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find_wait(look: &mut Look, id: ShiftWaitId) -> Result<ShiftWait> {
    records::waits::find(look, id).await
}

/// Leaves word of where somebody stands on a waiting list.
async fn awaited(act: &mut Act, programme: domain::ids::ProgrammeId, wait: &ShiftWait, to: WaitState) -> Result<()> {
    let detail = json!({ "wait": wait.id, "person": wait.person, "state": to });
    act.note(programme, Event::new(EventKind::ShiftAwaited, wait.shift).with(detail)).await
}

/// Leaves word of what has happened in a search: on the case and in the trail.
async fn step(act: &mut Act, cover: &Cover, step: CoverStep, person: Option<PersonId>, note: &str) -> Result<()> {
    records::covers::insert_step(act, cover, step, person, note).await?;
    let detail = json!({ "shift": cover.shift, "step": step, "person": person.unwrap_or(cover.person) });
    act.note(cover.at.programme, Event::new(EventKind::CoverChanged, cover.id).with(detail)).await
}

/// A note as typed, if it is not too long.
fn noted(note: &str) -> Result<&str> {
    let note = note.trim();
    if note.chars().count() > domain::exchange::NOTE_MAX {
        return Err(Error::fault("note", FaultKind::TooLong { max: domain::exchange::NOTE_MAX as i64 }));
    }
    Ok(note)
}
