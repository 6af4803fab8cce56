//! What is written on a case besides decisions: notes, questions to the applicant, conflicts of interest; and all of
//! it, with the decisions and the sheets, as one trace.

use super::records::{self, Conflict, Request};
use super::scores::{Scoring, rescore, scoring};
use super::{allowed, cleaned, near, of_staff};
use crate::act::{Act, Look};
use crate::applications::Move;
use crate::automations::Run;
use crate::error::{Error, Result};
use chrono::{DateTime, Utc};
use domain::applications::{Application, Stage};
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{ApplicationId, FileId};
use domain::notices::Notice;
use domain::refusals::Refusal;
use domain::rights::May;

/// The most characters of a note, a question or an answer.
pub(super) const TEXT_MAX: usize = 2000;

/// Writes a note for colleagues.
///
/// # Errors
/// [`Error::NotAllowed`] at another center; [`Error::Faulty`] without a text.
pub async fn add_note(act: &mut Act, id: ApplicationId, note: &str) -> Result<Application> {
    let application = allowed(act, id).await?;
    let note = written("case-note", note)?;
    records::insert_note(act, &application, &note).await?;
    act.note(application.programme, Event::new(EventKind::ApplicationNoted, id)).await?;
    Ok(application)
}

/// Asks the applicant for more. The application stays where it stands and waits for the answer.
///
/// # Errors
/// As a decision: [`Error::NotAllowed`], [`Refusal::ConflictOfInterest`], [`Refusal::Changed`]; and
/// [`Refusal::AlreadyAsked`] while a question is open, [`Refusal::StageMoved`] once it has ended.
pub async fn ask(act: &mut Act, id: ApplicationId, version: i64, question: &str) -> Result<Application> {
    let application = of_staff(act, id).await?;
    if application.version != version {
        return Err(Refusal::Changed.into());
    }
    if application.stage.is_final() {
        return Err(Refusal::StageMoved { stage: application.stage }.into());
    }
    let question = written("question", question)?;
    if !records::insert_request(act, &application, &question).await? {
        return Err(Refusal::AlreadyAsked.into());
    }
    let now = act.now();
    records::set_asked(act, id, Some(now)).await?;
    act.note(application.programme, Event::new(EventKind::ApplicationAsked, id)).await?;
    act.tell(application.programme, application.person, Notice::ApplicationAsked { application: id }).await?;
    Ok(application)
}

/// Answers what one was asked for; the application is back in the queue. With a picture: [`crate::files::reply`].
///
/// # Errors
/// [`Error::NotAllowed`] for somebody else's; [`Error::NotFound`] when nothing is asked; [`Refusal::StageMoved`] once
/// it has ended; [`Error::Faulty`] without a text.
pub async fn answer(act: &mut Act, id: ApplicationId, answer: &str) -> Result<Application> {
    answer_with(act, id, answer, None).await
}

/// Whether one is asked for more, and may answer.
///
/// # Errors
/// As [`answer`].
pub(crate) async fn may_answer(look: &mut Look, id: ApplicationId) -> Result<()> {
    let application = crate::applications::find(look, id).await?;
    look.require(May::Be(application.person))?;
    believed(look, &application).await?;
    let requests = records::requests(look, id).await?;
    requests.iter().find(|request| request.answer.is_none()).map(drop).ok_or(Error::NotFound)
}

/// Goes on unless the application has ended as far as its applicant was told; whether a decision is held back from them.
async fn believed(look: &mut Look, application: &Application) -> Result<bool> {
    let held_back = super::held_back(look, application.id).await?;
    let stage = held_back.map_or(application.stage, |(before, _)| before);
    if stage.is_final() { Err(Refusal::StageMoved { stage }.into()) } else { Ok(held_back.is_some()) }
}

/// The answer with a picture, which may say everything.
pub(crate) async fn answer_with(
    act: &mut Act,
    id: ApplicationId,
    answer: &str,
    picture: Option<FileId>,
) -> Result<Application> {
    let known = crate::applications::find(act, id).await?;
    act.require(May::Be(known.person))?;
    records::hold(act, id).await?;
    let application = crate::applications::find(act, id).await?;
    let held_back = believed(act, &application).await?;
    let answer = match picture {
        Some(_) => cleaned("answer", answer, TEXT_MAX)?,
        None => written("answer", answer)?,
    };
    let asked_by = records::asked_by(act, id).await?;
    if !records::answer_request(act, id, &answer, picture).await? {
        return Err(Error::NotFound);
    }
    // A decision that is not told yet is undone by the version that it made, and an answer doesn't tell of it
    if held_back {
        records::clear_asked(act, id).await?;
    } else {
        records::set_asked(act, id, None).await?;
    }
    act.note(application.programme, Event::new(EventKind::ApplicationAnswered, id)).await?;
    if let Some(by) = asked_by {
        act.tell(application.programme, by, Notice::ApplicationAnswered { application: id }).await?;
    }
    Ok(application)
}

/// What one was asked for with one's answers, oldest first; the last one may wait for its answer.
///
/// # Errors
/// [`Error::NotAllowed`] for somebody else's.
pub async fn requests(look: &mut Look, application: &Application) -> Result<Vec<Request>> {
    look.require(May::Be(application.person))?;
    let requests = records::requests(look, application.id).await?;
    // Who asked is not the applicant's to know
    Ok(requests.into_iter().map(|request| Request { by: None, ..request }).collect())
}

/// Declares that one is too near to the applicant to score or decide. A sheet of one's own no longer counts.
///
/// # Errors
/// [`Error::NotAllowed`] at another center; [`Error::Faulty`] without a word of why.
pub async fn declare_conflict(act: &mut Act, id: ApplicationId, why: &str) -> Result<Application> {
    let application = allowed(act, id).await?;
    let (who, why) = (act.person()?, written("why", why)?);
    records::hold(act, id).await?;
    if records::insert_conflict(act, &application, who, &why).await? {
        rescore(act, &application).await?;
        act.note(application.programme, Event::new(EventKind::ConflictDeclared, id)).await?;
    }
    Ok(application)
}

fn written(field: &str, text: &str) -> Result<String> {
    let text = cleaned(field, text, TEXT_MAX)?;
    if text.is_empty() { Err(Error::fault(field, FaultKind::Required)) } else { Ok(text) }
}

/// What staff wrote about one's own application, once nothing more will happen: notes, questions and remarks, with when.
///
/// # Errors
/// [`Error::NotAllowed`] for somebody else's.
pub(crate) async fn written_about(look: &mut Look, application: &Application) -> Result<Vec<(String, DateTime<Utc>)>> {
    look.require(May::Be(application.person))?;
    let mut written = Vec::new();
    let moves = crate::applications::moves(look, application.id).await?;
    written.extend(moves.into_iter().map(|m| (m.note, m.at)));
    written.extend(records::notes(look, application.id).await?.into_iter().map(|n| (n.text, n.at)));
    let requests = records::requests(look, application.id).await?;
    written.extend(requests.into_iter().map(|r| (r.question, r.asked_at)));
    let sheets = records::sheets(look, application.id).await?;
    written.extend(sheets.into_iter().filter_map(|s| Some((s.remark, s.handed_in_at?))));
    written.retain(|(text, _)| !text.is_empty());
    Ok(written)
}

/// Everything about a case that its application doesn't say itself.
#[derive(Debug, Clone)]
pub struct CaseFile {
    /// The sheets of the stage it stands at, as far as one may see them.
    pub scoring: Option<Scoring>,
    /// The score over all stages whose sheets are open, in hundredths.
    pub score: Option<i64>,
    /// Who is too near to the applicant.
    pub conflicts: Vec<Conflict>,
    /// Whether that is oneself.
    pub near: bool,
    /// Whether a number stands for the name.
    pub hidden: bool,
    /// The question that waits for an answer.
    pub asked: Option<Request>,
    /// Everything that happened, oldest first.
    pub trace: Vec<Trace>,
}

/// Something that happened on a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    /// When.
    pub at: DateTime<Utc>,
    /// Who, if somebody did it; nothing while names are hidden and it was the applicant.
    pub by: Option<String>,
    /// In which words.
    pub text: String,
    /// What.
    pub what: Happened,
}

/// What happened on a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Happened {
    /// A decision, or a step of the applicant.
    Moved(Move),
    /// A note.
    Noted,
    /// A question to the applicant.
    Asked,
    /// The answer, with a picture or without.
    Answered(Option<FileId>),
    /// Somebody declared a conflict of interest.
    Conflict,
    /// A sheet was handed in.
    HandedIn,
    /// Sheets were opened early.
    Opened,
    /// A rule has acted.
    Ruled(Run),
    /// A tag was put there by hand, and still is.
    Tagged,
}

/// The file of a case.
///
/// # Errors
/// [`Error::NotAllowed`] at another center.
pub async fn case_file(look: &mut Look, application: &Application) -> Result<CaseFile> {
    super::readable(look, application)?;
    let id = application.id;
    let (scoring, hidden, score) = scoring(look, application).await?;
    let conflicts = records::conflicts(look, id).await?;
    let requests = records::requests(look, id).await?;
    let mut trace = Vec::new();
    for step in crate::applications::moves(look, id).await? {
        let by_applicant = matches!(step.stage, Stage::Draft | Stage::Submitted | Stage::Withdrawn);
        let by = step.by.clone().filter(|_| !(hidden && by_applicant));
        trace.push(Trace { at: step.at, by, text: step.note.clone(), what: Happened::Moved(step) });
    }
    for note in records::notes(look, id).await? {
        trace.push(Trace { at: note.at, by: note.by, text: note.text, what: Happened::Noted });
    }
    for r in &requests {
        trace.push(Trace { at: r.asked_at, by: r.by.clone(), text: r.question.clone(), what: Happened::Asked });
        let what = Happened::Answered(r.picture);
        trace.extend(r.answer.clone().map(|(text, at)| Trace { at, by: None, text, what }));
    }
    for c in &conflicts {
        let what = c.what.clone();
        trace.push(Trace { at: what.at, by: what.by, text: what.text, what: Happened::Conflict });
    }
    for sheet in records::sheets(look, id).await? {
        let (by, what) = (sheet.name, Happened::HandedIn);
        trace.extend(sheet.handed_in_at.map(|at| Trace { at, by, text: String::new(), what }));
    }
    for (_, by, at) in records::openings(look, id).await? {
        trace.push(Trace { at, by, text: String::new(), what: Happened::Opened });
    }
    let (tags, runs) = crate::automations::on_case(look, application).await?;
    for run in runs {
        trace.push(Trace { at: run.at, by: None, text: String::new(), what: Happened::Ruled(run) });
    }
    for tag in tags.into_iter().filter(|t| t.by.is_some()) {
        trace.push(Trace { at: tag.at, by: tag.by, text: tag.tag, what: Happened::Tagged });
    }
    trace.sort_by_key(|t| t.at);
    let asked = requests.into_iter().find(|r| r.answer.is_none());
    let near = near(look, application).await?;
    Ok(CaseFile { scoring, score, conflicts, near, hidden, asked, trace })
}
