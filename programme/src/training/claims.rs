//! What people have learned elsewhere: said with a document, looked at by those who teach them, then a record as any other.

use super::files::{self, Owned};
use super::records::claims as rows;
use super::{learning, passed};
use crate::act::{Act, Look, Service};
use crate::error::{Error, Result};
use crate::{people, programmes};
use chrono::{DateTime, NaiveDate, Utc};
use domain::events::{Event, EventKind};
use domain::faults::{Fault, FaultKind};
use domain::ids::{CourseId, FileId, PersonId, ProgrammeId, TrainingClaimId};
use domain::language::Texts;
use domain::notices::Notice;
use domain::people::Name;
use domain::refusals::Refusal;
use domain::rights::Who;
use domain::training::ClaimState;
use serde_json::json;

/// The most characters of who gave it, and of an answer.
const TEXT_MAX: usize = 300;
/// So many waiting claims one list shows.
const LIST: i64 = 200;
/// Nothing that was learned longer ago counts.
const YEARS_BACK: i32 = 20;

/// What somebody says that they have learned elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Which.
    pub id: TrainingClaimId,
    /// In which programme.
    pub programme: ProgrammeId,
    /// Who says so.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// Which course it is to count as.
    pub course: CourseId,
    /// What that is called.
    pub course_names: Texts,
    /// When it was learned.
    pub learned_on: NaiveDate,
    /// Who gave it.
    pub issuer: String,
    /// The document.
    pub file: Option<FileId>,
    /// What became of it.
    pub state: ClaimState,
    /// When it was said.
    pub made: DateTime<Utc>,
    /// What was answered.
    pub answer: String,
}

/// What somebody types.
#[derive(Debug, Clone, Default)]
pub struct ClaimForm {
    /// The course's code.
    pub course: String,
    /// The day.
    pub learned_on: String,
    /// Who gave it.
    pub issuer: String,
}

/// What was typed, read: course, day, and who gave it.
async fn parse(look: &mut Look, form: &ClaimForm) -> Result<(ProgrammeId, CourseId, NaiveDate, String)> {
    let me = look.person()?;
    let programme = people::find(look, me).await?.programme;
    let programme = programmes::find(look, programme).await?;
    let course = rows::course(look, programme.id, &form.course).await?;
    let of = super::course(look, course).await?;
    if !learning::sees(look, me, &of).await? {
        return Err(Error::NotFound);
    }
    let today = programme.zone.date(look.now());
    let on = domain::time::day(form.learned_on.trim());
    let issuer: String = form.issuer.trim().chars().filter(|c| !c.is_control()).collect();
    let mut faults = Vec::new();
    match on {
        None => faults.push(Fault::new("learned_on", FaultKind::Date)),
        Some(on) if on > today => faults.push(Fault::new("learned_on", FaultKind::DateFuture)),
        Some(on) if chrono::Datelike::year(&on) < chrono::Datelike::year(&today) - YEARS_BACK => {
            faults.push(Fault::new("learned_on", FaultKind::Date));
        }
        Some(_) => {}
    }
    if issuer.is_empty() {
        faults.push(Fault::new("issuer", FaultKind::Required));
    } else if issuer.chars().count() > TEXT_MAX {
        faults.push(Fault::new("issuer", FaultKind::TooLong { max: TEXT_MAX as i64 }));
    }
    match on.filter(|_| faults.is_empty()) {
        Some(on) => Ok((programme.id, course, on, issuer)),
        None => Err(Error::Faulty(faults)),
    }
}

/// Says that one has learned a course elsewhere, with a picture or a PDF of the document.
///
/// # Errors
/// [`Error::Faulty`] at the fields, `document` among them; [`Refusal::AlreadyWaiting`].
pub async fn claim(service: &Service, who: Who, form: &ClaimForm, upload: Vec<u8>) -> Result<TrainingClaimId> {
    let typed = form.clone();
    // Asked before the work is done, and once more when it is kept
    service.look(who.clone(), |look| Box::pin(async move { parse(look, &typed).await.map(drop) })).await?;
    let (sealed, kind) = files::seal_document(service, "document", upload).await?;
    let (file, bytes, form) = (sealed.id, sealed.bytes, form.clone());
    let kept = service
        .act(who, move |act| {
            let form = form.clone();
            Box::pin(async move {
                let me = act.person()?;
                let (programme, course, learned_on, issuer) = parse(act, &form).await?;
                let owned = Owned { programme, course: None, person: Some(me), kind };
                files::insert(act, file, &owned, bytes).await?;
                let claim = Claim {
                    id: act.id(),
                    programme,
                    person: me,
                    name: people::find(act, me).await?.name,
                    course,
                    course_names: Texts::default(),
                    learned_on,
                    issuer,
                    file: Some(file),
                    state: ClaimState::Waiting,
                    made: act.now(),
                    answer: String::new(),
                };
                if !rows::insert(act, &claim).await? {
                    return Err(Refusal::AlreadyWaiting.into());
                }
                let event = Event::new(EventKind::TrainingClaimed, claim.id).with(json!({ "course": course }));
                act.note(programme, event).await?;
                Ok(claim.id)
            })
        })
        .await;
    if kept.is_err() {
        crate::files::drop_sealed(service, file).await?;
    }
    kept
}

/// One's own claims, newest first.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn mine(look: &mut Look) -> Result<Vec<Claim>> {
    let me = look.person()?;
    rows::of_person(look, me).await
}

/// The claims that whoever looks may answer, oldest first.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn waiting(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Claim>> {
    let (me, mut theirs) = (look.who().person, Vec::new());
    for claim in rows::waiting(look, programme, LIST).await? {
        if Some(claim.person) != me && learning::require_teaching(look, claim.person).await.is_ok() {
            theirs.push(claim);
        }
    }
    Ok(theirs)
}

/// A claim, for whoever may answer it.
///
/// # Errors
/// [`Error::NotAllowed`] for those who don't teach the person; [`Error::NotFound`].
pub async fn one(look: &mut Look, id: TrainingClaimId) -> Result<Claim> {
    let claim = rows::find(look, id).await?.ok_or(Error::NotFound)?;
    learning::require_teaching(look, claim.person).await?;
    Ok(claim)
}

/// A claim, for the program's own use; asks no right.
pub(crate) async fn find(look: &mut Look, id: TrainingClaimId) -> Result<Claim> {
    rows::find(look, id).await?.ok_or(Error::NotFound)
}

/// Answers a claim: confirmed it counts from the day on which it was learned; declined it needs a reason. Nobody answers their
/// own.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::Faulty`] at `answer`; [`Refusal::Changed`] when somebody else has answered.
pub async fn answer(act: &mut Act, id: TrainingClaimId, confirmed: bool, text: &str) -> Result<()> {
    let claim = one(act, id).await?;
    if act.who().person == Some(claim.person) {
        return Err(Error::NotAllowed);
    }
    let text: String = text.trim().chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    if text.chars().count() > TEXT_MAX {
        return Err(Error::fault("answer", FaultKind::TooLong { max: TEXT_MAX as i64 }));
    }
    if !confirmed && text.is_empty() {
        return Err(Error::fault("answer", FaultKind::Required));
    }
    let state = if confirmed { ClaimState::Confirmed } else { ClaimState::Declined };
    if !rows::answer(act, id, state, &text).await? {
        return Err(Refusal::Changed.into());
    }
    if confirmed {
        let course = super::course(act, claim.course).await?;
        passed(act, &course, claim.person, claim.learned_on).await?;
    }
    act.tell(claim.programme, claim.person, Notice::TrainingClaimAnswered { claim: id }).await?;
    let event = Event::new(EventKind::TrainingClaimed, id).with(json!({ "state": state }));
    act.note(claim.programme, event).await
}
