//! Lists of applicants come in: read within bounds, held against the call, shown first, then taken in piece by piece.
//! The same list again changes nothing.

pub mod columns;
mod judging;
mod kept;
mod markup;
mod places;
pub mod reading;
mod records;
mod separated;
mod sheets;
mod taking;

pub use columns::Columns;
pub use judging::{Judged, Plan, judge};
pub use kept::{Import, ImportState, begin, choose, import, keep, preview, run, sweep};
pub use reading::{Table, read};
pub use taking::take;

use crate::act::Look;
use crate::applications::{self, Call};
use crate::error::{Error, Result};
use crate::programmes;
use chrono::NaiveDate;
use domain::applications::Earlier;
use domain::faults::FaultKind;
use domain::imports::Unreadable;
use domain::programmes::Programme;
use domain::refusals::Refusal;
use domain::rights::May;
use std::collections::HashSet;
use tokio::sync::Semaphore;

/// Files that are read at the same time; it is work for the processor and takes memory.
static READING: Semaphore = Semaphore::const_new(2);

/// Reads a file apart from everything else, so that a list made to do harm holds nobody up.
///
/// # Errors
/// [`Error::Faulty`] at the field `file` with why it can't be read.
pub async fn read_apart(bytes: Vec<u8>) -> Result<Table> {
    let refused = |why| Error::fault("file", FaultKind::List { why });
    let _turn = READING.acquire().await.map_err(|e| Error::Unavailable(e.to_string()))?;
    // A panic of a reader is a file that can't be read
    let read = tokio::task::spawn_blocking(move || read(&bytes)).await;
    read.unwrap_or(Err(Unreadable::Broken)).map_err(refused)
}

/// What the rows of a list are held against.
#[derive(Debug, Clone)]
pub struct Measure {
    /// The call.
    pub call: Call,
    /// Its programme.
    pub programme: Programme,
    /// The day on the programme's wall.
    pub today: NaiveDate,
    applied: HashSet<String>,
    elsewhere: HashSet<String>,
    placed_before: HashSet<String>,
}

/// Loads what the rows of a list for a call are held against.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] without the right; [`Refusal::IntakeClosed`] for a draft: once people have
/// applied to it, its conditions stay.
pub async fn measure(look: &mut Look, code: &str) -> Result<Measure> {
    let call = call(look, code).await?;
    let programme = programmes::find(look, call.intake.programme).await?;
    let today = programme.zone.date(look.now());
    let applied = records::applied(look, call.intake.id).await?;
    let elsewhere = records::elsewhere(look, programme.id).await?;
    let placed_before = match call.intake.terms.earlier {
        Earlier::Any => HashSet::new(),
        _ => records::placed_before(look, &call.intake).await?,
    };
    Ok(Measure { call, programme, today, applied, elsewhere, placed_before })
}

/// The call that a list is for.
///
/// # Errors
/// As [`measure`].
pub async fn call(look: &mut Look, code: &str) -> Result<Call> {
    let call = applications::intake_by_code(look, code).await?;
    look.require(May::ManageIntakes(call.intake.programme))?;
    if call.intake.published_at.is_none() {
        return Err(Refusal::IntakeClosed.into());
    }
    Ok(call)
}
