//! Places that change hands: who waits for a full shift, and who takes over from somebody who can't come. A place that is
//! held for somebody counts as taken. People are held before shifts, shifts before everything here.

mod answers;
mod coming;
mod desk;
mod hand_overs;
mod hooks;
mod links;
mod market;
mod mine;
mod records;
mod search;
mod waits;
mod worker;

pub use answers::{accept, decline, take_over};
pub use coming::{Coming, Stand, coming, say_coming, say_not_coming};
pub(crate) use coming::{shift_of_place, token as coming_token};
pub use desk::{Asked, Case, CaseRow, Step, ask_people, assign, case, cases, close, excuse, of_shift};
pub(crate) use hand_overs::seek;
pub use hand_overs::{Cannot, cannot_come, come_after_all};
pub(crate) use hooks::{called_off, comes, hidden, leave_all, left, moved, on_again, placed, waiting_on};
pub use links::{Answered, Question, answer, question};
pub(crate) use links::{ask_token, wait_token};
pub use market::{OnMarket, market};
pub use mine::{Colleague, Mine, MyAsk, MyHandOver, MyWait, OnShift, Return, mine, on_shift, returns};
pub use waits::{Waiting, accept_place, join, leave, waiting};
pub(crate) use waits::{line_up, offer_free, wait};
pub use worker::{Due, work_due};

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use domain::events::{Event, EventKind};
use domain::exchange::{HandOver, HandOverAsk, HandOverStep, ShiftWait, WaitState};
use domain::faults::FaultKind;
use domain::ids::{HandOverAskId, HandOverId, PersonId, ShiftWaitId};
use serde_json::json;

/// A search, for the program's own use; asks no right.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(look: &mut Look, id: HandOverId) -> Result<HandOver> {
    records::hand_overs::find(look, id).await
}

/// A question to a colleague, for the program's own use; asks no right.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find_ask(look: &mut Look, id: HandOverAskId) -> Result<HandOverAsk> {
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
async fn step(
    act: &mut Act,
    hand_over: &HandOver,
    step: HandOverStep,
    person: Option<PersonId>,
    note: &str,
) -> Result<()> {
    records::hand_overs::insert_step(act, hand_over, step, person, note).await?;
    let detail = json!({ "shift": hand_over.shift, "step": step, "person": person.unwrap_or(hand_over.person) });
    act.note(hand_over.at.programme, Event::new(EventKind::HandOverChanged, hand_over.id).with(detail)).await
}

/// A note as typed, if it is not too long.
fn noted(note: &str) -> Result<&str> {
    let note = note.trim();
    if note.chars().count() > domain::exchange::NOTE_MAX {
        return Err(Error::fault("note", FaultKind::TooLong { max: domain::exchange::NOTE_MAX as i64 }));
    }
    Ok(note)
}
