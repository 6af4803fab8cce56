//! Screening: the queue of a center, the sheets of its readers, and decisions about one application or many.

mod cases;
mod form;
mod many;
mod one;
mod queue;
pub(crate) mod records;
mod scores;

pub use cases::{CaseFile, Happened, Trace, add_note, answer, ask, case_file, declare_conflict, requests};
pub(crate) use cases::{answer_with, may_answer, written_about};
pub use form::SheetForm;
pub use many::{
    BulkAct, Chosen, MANY_STAGES, Preview, Undone, Verdict, chosen, decide, preview, tell_now, undo, undoable,
};
pub(crate) use many::{Moving, carry_out, held_back, of_selection, overtake, take_back};
pub use one::decide_one;
pub use queue::{Beside, Filter, Key, Queue, QueueRow, Tally, beside, calls, key_of, queue, tally};
pub use records::{Conflict, Request, Sheet, Written};
pub use scores::{SHEET_STAGES, Scoring, forms, open_scores, save_sheet, set_form};

use crate::act::{Act, Look};
use crate::applications;
use crate::error::{Error, Result};
use domain::applications::Application;
use domain::faults::FaultKind;
use domain::ids::ApplicationId;
use domain::refusals::Refusal;
use domain::rights::{At, May};

/// Where the staff of an application sits; a draft is nobody's but its writer's.
fn place_of(look: &Look, application: &Application) -> Result<At> {
    match application.center.filter(|_| application.submitted_at.is_some()) {
        Some(center) => Ok(At { programme: application.programme, center }),
        None if look.who().person.is_none() => Err(Error::NotSignedIn),
        None => Err(Error::NotAllowed),
    }
}

fn readable(look: &Look, application: &Application) -> Result<()> {
    let at = place_of(look, application)?;
    look.require(May::SeeApplications(at))
}

/// An application for staff of its center, which nobody is for one's own.
async fn allowed(act: &mut Act, id: ApplicationId) -> Result<Application> {
    let application = applications::find(act, id).await?;
    let at = place_of(act, &application)?;
    act.require(May::DecideApplications(at))?;
    if act.who().person == Some(application.person) { Err(Error::NotAllowed) } else { Ok(application) }
}

/// An application for whoever may score and decide, held until the act ends.
pub(crate) async fn of_staff(act: &mut Act, id: ApplicationId) -> Result<Application> {
    let known = allowed(act, id).await?;
    far_enough(act, &known).await?;
    records::hold(act, id).await?;
    applications::find(act, id).await
}

async fn near(look: &mut Look, application: &Application) -> Result<bool> {
    let Some(me) = look.who().person else { return Ok(false) };
    Ok(me == application.person || records::is_flagged(look, application.id, me).await?)
}

/// Goes on only for somebody who has declared no conflict of interest.
pub(crate) async fn far_enough(look: &mut Look, application: &Application) -> Result<()> {
    if near(look, application).await? { Err(Refusal::ConflictOfInterest.into()) } else { Ok(()) }
}

/// A text without control characters but line breaks, not longer than that.
fn cleaned(field: &str, text: &str, most: usize) -> Result<String> {
    let text: String = text.trim().chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    if text.chars().count() > most {
        return Err(Error::fault(field, FaultKind::TooLong { max: i64::try_from(most).unwrap_or(i64::MAX) }));
    }
    Ok(text)
}
