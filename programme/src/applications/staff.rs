//! The agency's side of an application: the case, the decision, the place.

mod records;

use super::records as applications;
use super::{Call, Move, Placed, advance, filled, intakes, questions};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::{availability, centers, guardians, onboarding, people};
use chrono::NaiveDate;
use domain::applications::{Application, Intake, Stage, Unfit};
use domain::availability::Days;
use domain::centers::Center;
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{ApplicationId, CenterId, PlacementId};
use domain::notices::Notice;
use domain::people::Person;
use domain::questions::Sheet;
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
    /// The questions that it answers.
    pub sheet: Sheet,
    /// Why the applicant doesn't fit the call, if so.
    pub unfit: Vec<Unfit>,
    /// The center that decides.
    pub center: Center,
    /// Every step so far, oldest first.
    pub moves: Vec<Move>,
    /// Where it led to.
    pub placed: Option<Placed>,
    /// The center at which a place is held for the applicant.
    pub held: Option<CenterId>,
    /// Whether the applicant's data was deleted.
    pub erased: bool,
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
    let sheet = questions::answered(act, &application).await?;
    let unfit = filled::unfit_now(act, &call, &application).await?;
    let held = crate::selection::held_at(act, &application).await?;
    let erased = people::leaving::is_erased(act, application.person).await?;
    Ok(Case { application, person, call, sheet, unfit, center, moves, placed, held, erased })
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
    let stages = intakes::call(act, application.intake).await?.intake.stages;
    if !stages.choices(application.stage).any(|s| s == stage) {
        return Err(Refusal::StageMoved { stage: application.stage }.into());
    }
    // A no without a reason is not kind
    if stage == Stage::Declined {
        return Err(Error::fault("reason", FaultKind::Required));
    }
    guardians::agreed(act, &application).await?;
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

/// What may be said of a placement beyond where it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Placing {
    /// The first day; else the first of the call's that is still to come.
    pub from: Option<NaiveDate>,
    /// The last day; else the call's.
    pub until: Option<NaiveDate>,
    /// Why somebody is placed whose list is still open.
    pub reason: String,
}

/// The center at which somebody who is ready is placed: that of the accepted offer, else the first wish.
pub(crate) async fn center_to_place(look: &mut Look, application: &Application) -> Result<Option<CenterId>> {
    Ok(crate::selection::accepted_center(look, application.id).await?.or(application.center))
}

/// Places an applicant for the time of the call, as [`place_as`].
///
/// # Errors
/// As [`place_as`].
pub async fn place(act: &mut Act, id: ApplicationId, version: i64, center: CenterId) -> Result<PlacementId> {
    place_as(act, id, version, center, &Placing::default()).await
}

/// Places an applicant at a center of the call that is wished, or at which a place was accepted, while it has a place left.
///
/// # Errors
/// As [`move_on`]; [`Error::Faulty`] at `center` for any other; [`Refusal::QuotaFull`] when every place is given; [`Refusal::AlreadyPlaced`] for somebody who is
/// there already; [`Refusal::IntakeClosed`] once the time of the placements is over; [`Refusal::ChecklistOpen`] when
/// something required is not done and no reason is given.
pub async fn place_as(
    act: &mut Act,
    id: ApplicationId,
    version: i64,
    center: CenterId,
    placing: &Placing,
) -> Result<PlacementId> {
    let reason = clean_note(&placing.reason)?;
    let known = applications::find(act, id).await?.ok_or(Error::NotFound)?;
    let center = centers::find(act, center).await?;
    act.require(May::DecideApplications(center.at()))?;
    let own = center_of(act, &known).await?;
    act.require(May::DecideApplications(own.at()))?;
    people::hold_open(act, known.person).await?;
    let mut application = held(act, id, version).await?;
    application.stage = application.become_stage(Stage::Placed)?;
    guardians::agreed(act, &application).await?;
    let open = onboarding::open_items(act, &application).await?;
    if !open.is_empty() && reason.is_empty() {
        return Err(Refusal::ChecklistOpen { count: i64::try_from(open.len()).unwrap_or(i64::MAX) }.into());
    }
    let reason = if open.is_empty() { String::new() } else { reason };
    let call = intakes::call(act, application.intake).await?;
    let wished = application.draft.wishes().any(|(_, code)| code.eq_ignore_ascii_case(&center.code));
    let offered = crate::selection::accepted_center(act, id).await? == Some(center.id);
    let takes_part = center.programme == application.programme && call.places.iter().any(|p| p.center == center.id);
    if !takes_part || !(wished || offered) {
        return Err(Error::fault("center", FaultKind::Choice));
    }
    if !crate::selection::take_place(act, &application, center.id).await? {
        return Err(Refusal::QuotaFull.into());
    }
    let span = span(placing, &call.intake, center.zone.date(act.now()))?;
    let detail = serde_json::json!({
        "person": application.person, "center": center.code, "open": open, "reason": reason,
    });
    let placement = begin_placement(act, &application, &center, span, detail).await?;
    advance(act, &mut application, None, &reason).await?;
    people::grant_volunteer(act, application.programme, application.person, center.id).await?;
    tell(act, &application).await?;
    Ok(placement)
}

/// The next badge of a center, such as `BAK1-032`; no two people of a center have the same one.
pub(crate) async fn next_badge(act: &mut Act, center: CenterId, code: &str) -> Result<String> {
    let number = records::next_badge(act, center).await?;
    Ok(format!("{code}-{number:03}"))
}

/// The days of a placement: not before today, and within the time of the call.
fn span(placing: &Placing, intake: &Intake, today: NaiveDate) -> Result<(NaiveDate, NaiveDate)> {
    let earliest = intake.starts_on.max(today);
    if earliest > intake.ends_on {
        return Err(Refusal::IntakeClosed.into());
    }
    let (from, until) = (placing.from.unwrap_or(earliest), placing.until.unwrap_or(intake.ends_on));
    if from < today {
        return Err(Error::fault("from", FaultKind::DatePast));
    }
    if from < earliest {
        return Err(Error::fault("from", FaultKind::Date));
    }
    if until < from {
        return Err(Error::fault("until", FaultKind::EndBeforeStart));
    }
    if until > intake.ends_on {
        return Err(Error::fault("until", FaultKind::Date));
    }
    Ok((from, until))
}

async fn begin_placement(
    act: &mut Act,
    application: &Application,
    center: &Center,
    (starts_on, ends_on): (NaiveDate, NaiveDate),
    detail: serde_json::Value,
) -> Result<PlacementId> {
    let today = center.zone.date(act.now());
    let id: PlacementId = act.id();
    let badge = next_badge(act, center.id, &center.code).await?;
    let placement = records::NewPlacement { id, application, center: center.id, starts_on, ends_on, badge };
    records::complete_before(act, application.person, center.id, today).await?;
    if !records::insert_placement(act, placement).await? {
        return Err(Refusal::AlreadyPlaced.into());
    }
    act.note(application.programme, Event::new(EventKind::PlacementBegun, id).with(detail)).await?;
    availability::carry_over(act, application, Days { from: starts_on, until: ends_on }).await?;
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
    let offer = crate::selection::live(act, application.id).await?.filter(|_| application.stage == Stage::Offered);
    let notice = match offer {
        Some(offer) => Notice::PlaceOffered { application: application.id, offer: offer.id },
        None => Notice::ApplicationMoved { application: application.id, stage: application.stage },
    };
    act.tell(application.programme, application.person, notice).await
}

fn clean_note(note: &str) -> Result<String> {
    let note: String = note.trim().chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    if note.chars().count() > NOTE_MAX {
        return Err(Error::fault("note", FaultKind::TooLong { max: i64::try_from(NOTE_MAX).unwrap_or(i64::MAX) }));
    }
    Ok(note)
}
