//! Applications: written step by step, handed in, read by the center, and ended by a placement.

mod filled;
mod intakes;
pub mod questions;
mod records;
pub mod staff;

pub use filled::{Asking, Filled, asking, fill, unfit};
pub use intakes::{
    Call, IntakeForm, NewIntake, Places, add_intake, all_intakes, change_intake, close_intake, intake_by_code,
    intake_for_staff, open_intakes, publish_intake, reopen_intake,
};
pub use records::{Mine, Move, Placed};

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::{files, guardians, people, screening};
use domain::applications::{ANSWER_MAX, Application, Draft, Intake, Saved, Stage, Stages};
use domain::events::{Event, EventKind};
use domain::faults::{Fault, FaultKind};
use domain::ids::{ApplicationId, FileId, IntakeId, PersonId};
use domain::notices::Notice;
use domain::questions::{Kind, Sheet};
use domain::refusals::Refusal;
use domain::rights::May;
use domain::screening::DeclineReason;

/// An application as its owner follows it.
#[derive(Debug, Clone)]
pub struct Track {
    /// The application.
    pub application: Application,
    /// The call it answers.
    pub call: Call,
    /// The questions that it answers.
    pub sheet: Sheet,
    /// Every stage so far, oldest first; without the notes of staff.
    pub moves: Vec<Move>,
    /// Where it led to.
    pub placed: Option<Placed>,
}

/// One's own applications, newest first.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn mine(look: &mut Look) -> Result<Vec<Mine>> {
    let person = look.person()?;
    records::mine(look, person).await
}

/// A person's applications, newest first, for the file that has asked for the right already.
pub(crate) async fn of_person(look: &mut Look, person: PersonId) -> Result<Vec<Mine>> {
    records::mine(look, person).await
}

/// An application, for the program's own use; asks no right.
pub(crate) async fn find(look: &mut Look, id: ApplicationId) -> Result<Application> {
    records::find(look, id).await?.ok_or(Error::NotFound)
}

/// The stages of the call that an application answers, for the program's own use; asks no right.
pub(crate) async fn stages_of(look: &mut Look, application: &Application) -> Result<Stages> {
    Ok(intakes::call(look, application.intake).await?.intake.stages)
}

/// Takes hold of an application until the act ends, for the program's own use; asks no right.
pub(crate) async fn hold(act: &mut Act, id: ApplicationId) -> Result<Application> {
    records::hold(act, id).await
}

/// The intake of an application, for the program's own use.
pub(crate) async fn intake_of(look: &mut Look, id: IntakeId) -> Result<Intake> {
    Ok(intakes::call(look, id).await?.intake)
}

/// The intake of an id, for the program's own use; asks no right.
pub(crate) async fn call(look: &mut Look, id: IntakeId) -> Result<Call> {
    intakes::call(look, id).await
}

/// Its way so far, for the program's own use.
pub(crate) async fn moves(look: &mut Look, id: ApplicationId) -> Result<Vec<Move>> {
    records::moves(look, id).await
}

/// One's own application to an intake, if one has begun.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn own(look: &mut Look, call: &Call) -> Result<Option<Application>> {
    let person = look.person()?;
    records::own(look, call.intake.id, person).await
}

/// One's own application with its way so far.
///
/// # Errors
/// [`Error::NotAllowed`] for somebody else's.
pub async fn track(look: &mut Look, id: ApplicationId) -> Result<Track> {
    let mut application = records::find(look, id).await?.ok_or(Error::NotFound)?;
    look.require(May::Be(application.person))?;
    let call = intakes::call(look, application.intake).await?;
    let mut moves = records::moves(look, id).await?;
    // What can still be undone has not happened yet for those whom it is about
    moves.retain(|step| step.undone_at.is_none());
    if let Some((before, bulk)) = screening::held_back(look, id).await? {
        application.stage = before;
        moves.retain(|step| step.bulk != Some(bulk));
    }
    for step in &mut moves {
        (step.note, step.by) = (String::new(), None);
    }
    let placed = records::placed(look, id).await?;
    let sheet = questions::answered(look, &application).await?;
    Ok(Track { application, call, sheet, moves, placed })
}

/// Begins one's application to an intake, or goes on with it. What is known of the person stands in it already.
///
/// # Errors
/// [`Refusal::IntakeClosed`], or [`Refusal::OtherProgramme`].
pub async fn begin(act: &mut Act, code: &str) -> Result<Application> {
    let person = act.person()?;
    let call = intake_by_code(act, code).await?;
    if !call.intake.is_open(act.now()) {
        return Err(Refusal::IntakeClosed.into());
    }
    let known = people::find(act, person).await?;
    if known.programme != call.intake.programme {
        return Err(Refusal::OtherProgramme.into());
    }
    people::hold_open(act, person).await?;
    let draft = Draft::of(&known);
    let id: ApplicationId = act.id();
    if records::insert(act, id, &call.intake, person, &draft).await? {
        records::insert_move(act, id, call.intake.programme, Stage::Draft, None, "").await?;
        act.note(call.intake.programme, Event::new(EventKind::ApplicationBegun, id)).await?;
    }
    if let Some(known) = records::own(act, call.intake.id, person).await? {
        return Ok(known);
    }
    records::begin_anew(act, call.intake.id, person, &draft).await?;
    let anew = records::own(act, call.intake.id, person).await?.ok_or(Error::NotFound)?;
    act.note(anew.programme, Event::new(EventKind::ApplicationBegun, anew.id)).await?;
    Ok(anew)
}

/// Throws one's draft away: what was typed and the pictures go at once. One may begin anew.
///
/// # Errors
/// [`Error::NotAllowed`] for somebody else's; [`Refusal::StageMoved`] once it is handed in.
pub async fn throw_away(act: &mut Act, id: ApplicationId) -> Result<Application> {
    let known = records::find(act, id).await?.ok_or(Error::NotFound)?;
    act.require(May::Be(known.person))?;
    // As whoever saves does, so that nothing is saved into what is gone
    people::hold_open(act, known.person).await?;
    let mut application = records::hold(act, id).await?;
    if application.stage != Stage::Draft {
        return Err(Refusal::StageMoved { stage: application.stage }.into());
    }
    application.draft = Draft::default();
    application.version += 1;
    records::throw_away(act, &application).await?;
    files::tidy(act, &application).await?;
    act.note(application.programme, Event::new(EventKind::ApplicationThrownAway, id)).await?;
    Ok(application)
}

/// Keeps answers of one's draft as typed, begun if need be. What the newest sheet doesn't ask any more goes.
///
/// # Errors
/// [`Refusal::IntakeClosed`], or [`Refusal::StageMoved`] once it is handed in.
pub async fn save(act: &mut Act, code: &str, answers: &[(String, String)]) -> Result<Application> {
    save_from(act, code, answers, None).await
}

/// Keeps answers as [`save`], typed on a page: `page` names it, with the version that it showed.
///
/// # Errors
/// As [`save`]; [`Refusal::Changed`] where another page has saved a different answer since.
pub async fn save_from(
    act: &mut Act,
    code: &str,
    answers: &[(String, String)],
    page: Option<&Saved>,
) -> Result<Application> {
    let begun = begin(act, code).await?;
    // Taken hold of before it is read again, so that two pages open at once don't undo each other
    let mut application = records::hold(act, begun.id).await?;
    if application.stage != Stage::Draft {
        return Err(Refusal::StageMoved { stage: application.stage }.into());
    }
    if page.is_some_and(|page| answers.iter().any(|(field, typed)| application.draft.overwrites(field, typed, page))) {
        return Err(Refusal::Changed.into());
    }
    let asked = questions::newest(act, application.intake).await?.sheet;
    let (before, version) = (application.draft.clone(), application.version + 1);
    let by = Saved { version, page: page.map(|page| page.page.clone()).unwrap_or_default() };
    for (field, typed) in answers {
        // A file is sent up, not named
        if asked.questions().any(|q| q.kind == Kind::File && q.field() == *field) {
            continue;
        }
        if field == "national_id" {
            people::national_id::keep(act, application.person, typed).await?;
            continue;
        }
        if typed.chars().count() > ANSWER_MAX {
            let max = i64::try_from(ANSWER_MAX).unwrap_or(i64::MAX);
            return Err(Error::fault(field, FaultKind::TooLong { max }));
        }
        application.draft.save(field, typed, &by);
    }
    application.draft.answers.retain(|key, _| asked.question(key).is_some());
    if application.draft != before {
        application.version = version;
    }
    application.changed_at = act.now();
    records::save_draft(act, &application).await?;
    Ok(application)
}

/// Whether a file could be named as the answer to a question of one's draft, begun or not.
pub(crate) async fn may_attach(look: &mut Look, code: &str, question: &str) -> Result<()> {
    let call = intake_by_code(look, code).await?;
    if !call.intake.is_open(look.now()) {
        return Err(Refusal::IntakeClosed.into());
    }
    if let Some(known) = own(look, &call).await?.filter(|a| a.stage != Stage::Draft) {
        return Err(Refusal::StageMoved { stage: known.stage }.into());
    }
    let asked = questions::newest(look, call.intake.id).await?.sheet;
    asked.question(question).filter(|q| q.kind == Kind::File).map(drop).ok_or(Error::NotFound)
}

/// Names a file, or none any more, as the answer to a question of one's draft.
pub(crate) async fn attach(act: &mut Act, code: &str, question: &str, file: Option<FileId>) -> Result<Application> {
    let mut application = save(act, code, &[]).await?;
    let asked = questions::newest(act, application.intake).await?.sheet;
    asked.question(question).filter(|q| q.kind == Kind::File).ok_or(Error::NotFound)?;
    match file {
        Some(id) => drop(application.draft.answers.insert(question.to_owned(), id.to_string())),
        None => drop(application.draft.answers.remove(question)),
    }
    application.version += 1;
    records::save_draft(act, &application).await?;
    Ok(application)
}

/// What is wrong with one's draft, field by field, as it would be told at handing in.
///
/// # Errors
/// [`Error::NotSignedIn`]; [`Error::NotFound`] when the programme is gone.
pub async fn faults(look: &mut Look, call: &Call, draft: &Draft) -> Result<Vec<Fault>> {
    let person = look.person()?;
    let asking = asking(look, call, person).await?;
    Ok(fill(draft, &asking).err().unwrap_or_default())
}

/// Hands one's application in: everything is parsed, and the person's record takes what was filled in.
///
/// # Errors
/// [`Error::Faulty`] with every fault at once; [`Refusal::IntakeClosed`], [`Refusal::EmailUnconfirmed`] or
/// [`Refusal::StageMoved`].
pub async fn submit(act: &mut Act, code: &str) -> Result<Application> {
    let person = act.person()?;
    let call = intake_by_code(act, code).await?;
    if !call.intake.is_open(act.now()) {
        return Err(Refusal::IntakeClosed.into());
    }
    people::hold_open(act, person).await?;
    let begun = records::own(act, call.intake.id, person).await?.ok_or(Error::NotFound)?;
    let mut application = records::hold(act, begun.id).await?;
    application.stage = application.become_stage(Stage::Submitted)?;
    if !people::is_confirmed(act, person).await? {
        return Err(Refusal::EmailUnconfirmed.into());
    }
    let asking = asking(act, &call, person).await?;
    let filled = fill(&application.draft, &asking).map_err(Error::Faulty)?;
    people::take_details(act, person, &filled.name, filled.birth_date, &filled.phone).await?;
    application.center = filled.wishes.first().copied();
    application.draft = filled.draft;
    application.submitted_at = Some(act.now());
    application.changed_at = act.now();
    application.version += 1;
    records::hand_in(act, &application).await?;
    moved(act, &application, None, "").await?;
    files::tidy(act, &application).await?;
    guardians::expect(act, &application).await?;
    act.tell(application.programme, person, Notice::ApplicationReceived { application: application.id }).await?;
    Ok(application)
}

/// Gives one's own application up.
///
/// # Errors
/// [`Error::NotAllowed`] for somebody else's; [`Refusal::StageMoved`] once it has ended.
pub async fn withdraw(act: &mut Act, id: ApplicationId) -> Result<Application> {
    let known = records::find(act, id).await?.ok_or(Error::NotFound)?;
    act.require(May::Be(known.person))?;
    let mut application = records::hold(act, id).await?;
    if let Some(before) = screening::overtake(act, id).await? {
        application.stage = before;
    }
    application.stage = application.become_stage(Stage::Withdrawn)?;
    advance(act, &mut application, None, "").await?;
    Ok(application)
}

/// Writes an application's new stage with everything that follows a move.
pub(crate) async fn advance(
    act: &mut Act,
    application: &mut Application,
    reason: Option<DeclineReason>,
    note: &str,
) -> Result<()> {
    application.version += 1;
    application.changed_at = act.now();
    records::set_stage(act, application).await?;
    crate::interviews::application_moved(act, application).await?;
    crate::selection::application_moved(act, application).await?;
    moved(act, application, reason, note).await?;
    if crate::onboarding::goes_on(act, application).await? {
        application.stage = Stage::Onboarding;
        application.version += 1;
        records::set_stage(act, application).await?;
        moved(act, application, None, "").await?;
    }
    Ok(())
}

/// Leaves word of a move that is made.
pub(crate) async fn moved(
    act: &mut Act,
    application: &Application,
    reason: Option<DeclineReason>,
    note: &str,
) -> Result<()> {
    records::insert_move(act, application.id, application.programme, application.stage, reason, note).await?;
    let detail = serde_json::json!({ "stage": application.stage, "reason": reason });
    act.note(application.programme, Event::new(EventKind::ApplicationMoved, application.id).with(detail)).await
}
