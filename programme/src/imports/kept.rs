//! A list between its pages: what was read of the file waits, sealed, until it is in, or for an hour.

use super::{Columns, Plan, Table, judge, measure, records, take};
use crate::act::{Act, Look, Service};
use crate::applications;
use crate::error::{Error, Result};
use crate::sealing;
use chrono::{DateTime, Duration, Utc};
use domain::ids::{ImportId, IntakeId, ProgrammeId};
use domain::imports::Tally;
use domain::refusals::Refusal;
use domain::rights::{May, Who};
use std::sync::Arc;

/// So long a list waits for somebody to go on with it.
const LEFT_MINUTES: i64 = 60;
/// So long the outcome of an import can be looked at.
const DONE_HOURS: i64 = 24;
/// An import that has not moved for so long has been interrupted.
const STALE_SECONDS: i64 = 60;
/// The most characters of a file's name that are kept.
const NAME_MAX: usize = 120;

/// Where an import stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportState {
    /// Read; nothing is taken yet.
    Read,
    /// Going in.
    Running,
    /// In.
    Done,
}

impl ImportState {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Running => "running",
            Self::Done => "done",
        }
    }
    pub(super) fn parse(word: &str) -> Option<Self> {
        [Self::Read, Self::Running, Self::Done].into_iter().find(|state| state.as_str() == word)
    }
}

/// A list on its way in.
#[derive(Debug, Clone)]
pub struct Import {
    /// Which.
    pub id: ImportId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// For which call.
    pub intake: IntakeId,
    /// What the file is called.
    pub file_name: String,
    /// Which column is what.
    pub columns: Columns,
    /// Whether everybody who comes in is written to.
    pub tell: bool,
    /// Where it stands.
    pub state: ImportState,
    /// What came of it so far; the rows that are not taken are there at the end.
    pub tally: Tally,
    /// When it last moved.
    pub changed_at: DateTime<Utc>,
}

impl Import {
    /// Whether it has been interrupted, so that it may be set going again.
    #[must_use]
    pub fn is_stale(&self, now: DateTime<Utc>) -> bool {
        self.state == ImportState::Running && self.changed_at < now - Duration::seconds(STALE_SECONDS)
    }
}

/// Keeps what was read of a file for a call, for whoever acts.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::IntakeClosed`] for a draft.
pub async fn keep(act: &mut Act, code: &str, file_name: &str, table: &Table) -> Result<ImportId> {
    let person = act.person()?;
    let call = super::call(act, code).await?;
    let tally = Tally { rows: i64::try_from(table.rows.len()).unwrap_or(i64::MAX), ..Tally::default() };
    let import = Import {
        id: act.id(),
        programme: call.intake.programme,
        intake: call.intake.id,
        file_name: file_name.chars().filter(|c| !c.is_control()).take(NAME_MAX).collect(),
        columns: Columns::found(&table.header),
        tell: false,
        state: ImportState::Read,
        tally,
        changed_at: act.now(),
    };
    let content = sealing::seal_text(act.keys(), &thing(import.id), &serde_json::to_string(table)?)?;
    records::keep(act, &import, person, content).await?;
    Ok(import.id)
}

/// One's own import, with the rows of its file while they are kept.
///
/// # Errors
/// [`Error::NotFound`] for somebody else's and once it is forgotten; [`Error::NotAllowed`] without the right.
pub async fn import(look: &mut Look, id: ImportId) -> Result<(Import, Table)> {
    let person = look.person()?;
    let import = records::find(look, id, person).await?.ok_or(Error::NotFound)?;
    look.require(May::ManageIntakes(import.programme))?;
    let content = records::content(look, id).await?.unwrap_or_default();
    let table = match content.as_str() {
        "" => Table::default(),
        sealed => serde_json::from_str(&sealing::open_text(look.keys(), &thing(id), sealed)?)?,
    };
    Ok((import, table))
}

/// What its rows are sealed for.
fn thing(id: ImportId) -> String {
    format!("import {id}")
}

/// Takes the columns of a list as chosen, and whether people are written to.
///
/// # Errors
/// As [`import`]; [`Refusal::Changed`] once it is going in.
pub async fn choose(act: &mut Act, id: ImportId, columns: &Columns, tell: bool) -> Result<Import> {
    let (known, _) = import(act, id).await?;
    let chosen = Import { columns: columns.clone(), tell, ..known };
    if records::choose(act, &chosen).await? { Ok(chosen) } else { Err(Refusal::Changed.into()) }
}

/// Sets an import going; [`run`] does the rest. One that was interrupted goes on.
///
/// # Errors
/// As [`import`]; [`Refusal::Changed`] for one that is going or done.
pub async fn begin(act: &mut Act, id: ImportId) -> Result<Import> {
    let (known, _) = import(act, id).await?;
    let stale = act.now() - Duration::seconds(STALE_SECONDS);
    if records::begin(act, id, stale).await? { Ok(known) } else { Err(Refusal::Changed.into()) }
}

/// What would become of an import now.
///
/// # Errors
/// As [`import`].
pub async fn preview(service: &Service, who: &Who, id: ImportId) -> Result<(Import, Plan)> {
    let (import, measure, table) = service
        .look(who.clone(), |look| {
            Box::pin(async move {
                let (import, table) = import(look, id).await?;
                let code = applications::intake_of(look, import.intake).await?.code;
                Ok((import, measure(look, &code).await?, table))
            })
        })
        .await?;
    let columns = import.columns.clone();
    let judged = tokio::task::spawn_blocking(move || judge(measure, &table, &columns)).await;
    Ok((import, judged.map_err(Error::broken)?))
}

/// Takes a list in that was set going, to its end.
///
/// # Errors
/// What a piece of the work returned; what was taken before stays.
pub async fn run(service: &Service, who: &Who, id: ImportId) -> Result<Tally> {
    let (import, plan) = preview(service, who, id).await?;
    let before = import.tally.accepted;
    let mut tally = take(service, who, Arc::new(plan), import.tell, Some(id), |_| {}).await?;
    // What came in before an interruption is not in the plan any more
    tally.accepted += before;
    tally.unchanged -= before;
    let rejected = tally.rejected.clone();
    let end = service.act(who.clone(), move |act| {
        let rejected = rejected.clone();
        Box::pin(async move { records::end(act, id, &rejected).await })
    });
    end.await?;
    Ok(tally)
}

/// Forgets lists that nobody goes on with, and outcomes that were there to be seen.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn sweep(service: &Service) -> Result<u64> {
    let now = service.clock().now();
    let (left, done) = (now - Duration::minutes(LEFT_MINUTES), now - Duration::hours(DONE_HOURS));
    service.act(Who::system(), move |act| Box::pin(records::sweep(act, left, done))).await
}
