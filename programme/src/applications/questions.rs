//! The question sheets of intakes: changed as a draft, published as versions, answered by applications.

mod form;
mod records;

pub use form::{QuestionForm, SectionForm};

use super::intakes::{self, Call};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::programmes;
use chrono::{DateTime, Utc};
use domain::applications::{Application, Intake, Stage};
use domain::events::{Event, EventKind};
use domain::faults::{Fault, FaultKind};
use domain::ids::IntakeId;
use domain::language::Language;
use domain::programmes::Programme;
use domain::questions::{Edit, Sheet};

pub use domain::questions::Answers;
use domain::refusals::Refusal;
use domain::rights::May;

/// A published sheet; an empty one of version 0 where there is none.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Which version.
    pub version: i64,
    /// The questions.
    pub sheet: Sheet,
}

/// The sheet of an intake for those who make it.
#[derive(Debug, Clone)]
pub struct Editing {
    /// The intake.
    pub call: Call,
    /// The draft, or what is published while there is no draft.
    pub sheet: Sheet,
    /// Stands for the draft just as it is; 0 while there is none.
    pub edits: i64,
    /// The newest published version, and since when.
    pub published: Option<(i64, DateTime<Utc>)>,
}

/// The languages that every text of a programme's sheets must be in.
#[must_use]
pub fn languages_of(programme: &Programme) -> Vec<Language> {
    let spoken = |l: &Language| programme.names.has(*l) || *l == programme.default_language;
    Language::ALL.iter().copied().filter(spoken).collect()
}

/// The newest published sheet of an intake.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn newest(look: &mut Look, intake: IntakeId) -> Result<Asked> {
    Ok(records::published(look, intake).await?.map(|(asked, _)| asked).unwrap_or_default())
}

/// The sheet that an application answered; the newest one while it is a draft. Whoever shows it has asked the right.
pub(crate) async fn answered(look: &mut Look, application: &Application) -> Result<Sheet> {
    if application.stage == Stage::Draft {
        return Ok(newest(look, application.intake).await?.sheet);
    }
    match application.draft.sheet {
        0 => Ok(Sheet::default()),
        version => Ok(records::version(look, application.intake, version).await?.unwrap_or_default()),
    }
}

/// The sheet of an intake with its draft.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn editing(look: &mut Look, code: &str) -> Result<Editing> {
    let call = intakes::intake_by_code(look, code).await?;
    look.require(May::ManageIntakes(call.intake.programme))?;
    let draft = records::draft(look, call.intake.id).await?;
    let published = records::published(look, call.intake.id).await?;
    let since = published.as_ref().map(|(asked, at)| (asked.version, *at));
    let (sheet, edits) = match draft {
        Some(draft) => (draft.sheet, draft.edits),
        None => (published.map(|(asked, _)| asked.sheet).unwrap_or_default(), 0),
    };
    Ok(Editing { call, sheet, edits, published: since })
}

/// Changes the draft by a step, and begins one if there is none. `edits` is what [`Editing`] said.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::Changed`] when somebody was quicker; [`Error::Faulty`] for a sheet
/// that can't be so.
pub async fn edit(act: &mut Act, code: &str, edits: i64, step: Edit) -> Result<()> {
    let before = editing(act, code).await?;
    if before.edits != edits {
        return Err(Refusal::Changed.into());
    }
    let sheet = before.sheet.edited(step).map_err(Error::Faulty)?;
    let kept = match edits {
        0 => {
            let version = before.published.map_or(0, |(version, _)| version) + 1;
            records::begin(act, &before.call.intake, version, &sheet).await?
        }
        edits => records::change(act, before.call.intake.id, edits, &sheet).await?,
    };
    if !kept {
        return Err(Refusal::Changed.into());
    }
    changed(act, &before.call.intake, "changed").await
}

/// Publishes the draft: whoever has not handed in yet is asked by it from now on. Nothing may be missing in a language of
/// the programme.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::Changed`] when it is not as it was seen, or there is no draft;
/// [`Error::Faulty`] for each text that is missing, by the key of what it belongs to.
pub async fn publish(act: &mut Act, code: &str, edits: i64) -> Result<i64> {
    let before = editing(act, code).await?;
    if edits == 0 || before.edits != edits {
        return Err(Refusal::Changed.into());
    }
    let languages = languages_of(&programmes::find(act, before.call.intake.programme).await?);
    let missing = |(key, language)| Fault::new(key, FaultKind::Untranslated { language });
    let gaps: Vec<Fault> = before.sheet.gaps(&languages).into_iter().map(missing).collect();
    if !gaps.is_empty() {
        return Err(Error::Faulty(gaps));
    }
    let version = records::publish(act, before.call.intake.id, edits).await?.ok_or(Refusal::Changed)?;
    changed(act, &before.call.intake, "published").await?;
    Ok(version)
}

/// Throws the draft away; what is published stays.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::Changed`] when it is not as it was seen.
pub async fn discard(act: &mut Act, code: &str, edits: i64) -> Result<()> {
    let call = editing(act, code).await?.call;
    if !records::discard(act, call.intake.id, edits).await? {
        return Err(Refusal::Changed.into());
    }
    changed(act, &call.intake, "discarded").await
}

/// Takes the questions of an earlier intake over into a new one of the same programme, as they are published.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Error::NotFound`].
pub async fn take_over(act: &mut Act, from: &str, to: &Intake) -> Result<()> {
    let before = intakes::intake_by_code(act, from).await?.intake;
    act.require(May::ManageIntakes(before.programme))?;
    act.require(May::ManageIntakes(to.programme))?;
    let asked = newest(act, before.id).await?;
    if asked.version > 0 && before.programme == to.programme && records::begin(act, to, 1, &asked.sheet).await? {
        records::publish(act, to.id, 1).await?;
        changed(act, to, "taken over").await?;
    }
    Ok(())
}

/// Publishes a sheet for the demo.
pub(crate) async fn set(act: &mut Act, intake: &Intake, sheet: &Sheet) -> Result<()> {
    if records::begin(act, intake, 1, sheet).await? {
        records::publish(act, intake.id, 1).await?;
    }
    Ok(())
}

async fn changed(act: &mut Act, intake: &Intake, how: &str) -> Result<()> {
    let event = Event::new(EventKind::QuestionsChanged, intake.id).with(serde_json::json!({ "how": how }));
    act.note(intake.programme, event).await
}
