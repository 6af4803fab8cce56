//! The agency's side of an application: the case, the decision, the place.

mod records;

use super::records as applications;
use super::{Call, Move, Placed, advance, intakes};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::{centers, people};
use domain::applications::{Application, Intake, Stage};
use domain::centers::Center;
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{ApplicationId, CenterId, PlacementId};
use domain::notices::Notice;
use domain::people::Person;
use domain::refusals::Refusal;
use domain::rights::May;
use domain::screening::DeclineReason;

/// The most characters of a note.
const NOTE_MAX: usize = 1000;

/// An application with everything that a decision needs.
#[derive(Debug, Clone)]
pub struct Case {
    /// The application.
    pub application: Application,
    /// Whose.
    pub person: Person,
    /// The call it answers, with what each center has left.
    pub call: Call,
    /// The center that decides.
    pub center: Center,
    /// Every step so far, oldest first.
    pub moves: Vec<Move>,
    /// Where it led to.
    pub placed: Option<Placed>,
}

/// Opens a case. Who looked is noted, for the applicant to see.
///
/// # Errors
/// [`Error::NotAllowed`] for another center's, and for drafts, which are nobody else's.
pub async fn case(act: &mut Act, id: ApplicationId) -> Result<Case> {
    let application = applications::find(act, id).await?.ok_or(Error::NotFound)?;
    let center = center_of(act, &application).await?;
    act.require(May::SeeApplications(center.at()))?;
    people::file::note_read(act, application.programme, application.person, Some(id)).await?;
    let person = people::find(act, application.person).await?;
    let call = intakes::call(act, application.intake).await?;
    let moves = applications::moves(act, id).await?;
    let placed = applications::placed(act, id).await?;
    Ok(Case { application, person, call, center, moves, placed })
}

async fn center_of(look: &mut Look, application: &Application) -> Result<Center> {
    match application.center.filter(|_| application.submitted_at.is_some()) {
        Some(center) => centers::find(look, center).await,
        None if look.who().person.is_none() => Err(Error::NotSignedIn),
        None => Err(Error::NotAllowed),
    }
}

/// Moves an application to a stage, with a note for colleagues. `version` is the one that the decision was made on.
///
/// # Errors
/// [`Error::NotAllowed`] at another center; [`Refusal::Changed`] when somebody was quicker; [`Refusal::StageMoved`]
/// when there is no such step.
pub async fn move_on(act: &mut Act, id: ApplicationId, version: i64, stage: Stage, note: &str) -> Result<Application> {
    let note = clean_note(note)?;
    let mut application = held(act, id, version).await?;
    if !application.stage.choices().any(|s| s == stage) {
        return Err(Refusal::StageMoved { stage: application.stage }.into());
    }
    // A no without a reason is not kind
    if stage == Stage::Declined {
        return Err(Error::fault("reason", FaultKind::Required));
    }
    application.stage = stage;
    advance(act, &mut application, None, &note).await?;
    tell(act, &application).await?;
    Ok(application)
}

/// Declines an application. The reason is told to the applicant in a sentence of its own; the note is for colleagues.
///
/// # Errors
/// As [`move_on`].
pub async fn decline(
    act: &mut Act,
    id: ApplicationId,
    version: i64,
    reason: DeclineReason,
    note: &str,
) -> Result<Application> {
    let note = clean_note(note)?;
    let mut application = held(act, id, version).await?;
    application.stage = application.become_stage(Stage::Declined)?;
    advance(act, &mut application, Some(reason), &note).await?;
    let notice = Notice::ApplicationDeclined { application: id, reason };
    act.tell(application.programme, application.person, notice).await?;
    Ok(application)
}

/// Places an applicant at one of the wished centers, while it has a place left in the intake.
///
/// # Errors
/// As [`move_on`]; [`Refusal::QuotaFull`] when every place is given; [`Refusal::AlreadyPlaced`] for somebody who is
/// there already; [`Refusal::IntakeClosed`] once the time of the placements is over.
pub async fn place(act: &mut Act, id: ApplicationId, version: i64, center: CenterId) -> Result<PlacementId> {
    let known = applications::find(act, id).await?.ok_or(Error::NotFound)?;
    let center = centers::find(act, center).await?;
    act.require(May::DecideApplications(center.at()))?;
    let own = center_of(act, &known).await?;
    act.require(May::DecideApplications(own.at()))?;
    people::hold(act, known.person).await?;
    let mut application = held(act, id, version).await?;
    application.stage = application.become_stage(Stage::Placed)?;
    let call = intakes::call(act, application.intake).await?;
    if !application.draft.wishes().any(|(_, code)| code.eq_ignore_ascii_case(&center.code)) {
        return Err(Error::fault("center", FaultKind::Choice));
    }
    if !records::take_place(act, call.intake.id, center.id).await? {
        return Err(Refusal::QuotaFull.into());
    }
    let placement = begin_placement(act, &application, &call.intake, &center).await?;
    advance(act, &mut application, None, "").await?;
    people::grant_volunteer(act, application.programme, application.person, center.id).await?;
    tell(act, &application).await?;
    Ok(placement)
}

/// The next badge of a center, such as `BAK1-032`; no two people of a center have the same one.
pub(crate) async fn next_badge(act: &mut Act, center: CenterId, code: &str) -> Result<String> {
    let number = records::next_badge(act, center).await?;
    Ok(format!("{code}-{number:03}"))
}

async fn begin_placement(
    act: &mut Act,
    application: &Application,
    intake: &Intake,
    center: &Center,
) -> Result<PlacementId> {
    let today = center.zone.date(act.now());
    let starts_on = intake.starts_on.max(today);
    if starts_on > intake.ends_on {
        return Err(Refusal::IntakeClosed.into());
    }
    let id: PlacementId = act.id();
    let badge = next_badge(act, center.id, &center.code).await?;
    let placement =
        records::NewPlacement { id, application, center: center.id, starts_on, ends_on: intake.ends_on, badge };
    records::complete_before(act, application.person, center.id, today).await?;
    if !records::insert_placement(act, placement).await? {
        return Err(Refusal::AlreadyPlaced.into());
    }
    let detail = serde_json::json!({ "person": application.person, "center": center.code });
    act.note(application.programme, Event::new(EventKind::PlacementBegun, id).with(detail)).await?;
    Ok(id)
}

/// The application for a decision: allowed, held until the act ends, and still as it was seen.
async fn held(act: &mut Act, id: ApplicationId, version: i64) -> Result<Application> {
    let known = applications::find(act, id).await?.ok_or(Error::NotFound)?;
    let center = center_of(act, &known).await?;
    act.require(May::DecideApplications(center.at()))?;
    // Nobody decides about themselves
    if act.who().person == Some(known.person) {
        return Err(Error::NotAllowed);
    }
    crate::screening::far_enough(act, &known).await?;
    let application = applications::hold(act, id).await?;
    if application.version == version { Ok(application) } else { Err(Refusal::Changed.into()) }
}

async fn tell(act: &mut Act, application: &Application) -> Result<()> {
    let notice = Notice::ApplicationMoved { application: application.id, stage: application.stage };
    act.tell(application.programme, application.person, notice).await
}

fn clean_note(note: &str) -> Result<String> {
    let note: String = note.trim().chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    if note.chars().count() > NOTE_MAX {
        return Err(Error::fault("note", FaultKind::TooLong { max: i64::try_from(NOTE_MAX).unwrap_or(i64::MAX) }));
    }
    Ok(note)
}
