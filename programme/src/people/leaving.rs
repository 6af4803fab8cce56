//! Leaving: an account is closed and opened again by administrators; whoever goes takes their data along and has it
//! deleted, at once or, after having served, once an administrator has decided.

mod records;

pub use records::Asking;

use super::{erasure, roles, session_records};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::{applications, people, selection, shifts};
use chrono::{DateTime, NaiveDate, Utc};
use domain::applications::Stage;
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{PersonId, ProgrammeId};
use domain::notices::Notice;
use domain::refusals::Refusal;
use domain::rights::{May, Role};
use domain::shifts::Shift;

/// The most characters of an answer.
const ANSWER_MAX: usize = 1000;

/// How a person's data can go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// As soon as they say so.
    AtOnce,
    /// After an administrator has decided, for hours were served; since when that is asked for.
    ByDecision(Option<DateTime<Utc>>),
    /// Not yet.
    Not(Hindrance),
}

/// What comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hindrance {
    /// An application is under way.
    Applies,
    /// A role other than that of a volunteer is held.
    Works,
}

/// How one's own data can go.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn way(look: &mut Look) -> Result<Way> {
    let me = look.person()?;
    way_of(look, me).await
}

async fn way_of(look: &mut Look, person: PersonId) -> Result<Way> {
    let now = look.now();
    let who = people::who(look, person).await?;
    if who.grants.iter().any(|g| g.role != Role::Volunteer && g.until.is_none_or(|until| until > now)) {
        return Ok(Way::Not(Hindrance::Works));
    }
    let all = applications::of_person(look, person).await?;
    if all.iter().any(|a| !a.stage.is_final() && a.stage != Stage::Draft) {
        return Ok(Way::Not(Hindrance::Applies));
    }
    if !records::has_served(look, person).await? {
        return Ok(Way::AtOnce);
    }
    Ok(Way::ByDecision(records::asked(look, person).await?))
}

/// Deletes everything personal of oneself, at once.
///
/// # Errors
/// [`Refusal::LeavingApplies`], [`Refusal::LeavingWorks`]; [`Refusal::LeavingServed`] where an administrator decides.
pub async fn erase_me(act: &mut Act) -> Result<()> {
    let me = act.person()?;
    people::hold(act, me).await?;
    match way_of(act, me).await? {
        Way::AtOnce => erasure::erase(act, me).await,
        Way::ByDecision(_) => Err(Refusal::LeavingServed.into()),
        Way::Not(hindrance) => Err(refusal(hindrance).into()),
    }
}

const fn refusal(hindrance: Hindrance) -> Refusal {
    match hindrance {
        Hindrance::Applies => Refusal::LeavingApplies,
        Hindrance::Works => Refusal::LeavingWorks,
    }
}

/// Asks for one's data to be deleted, where an administrator decides. Asked twice is asked once.
///
/// # Errors
/// As [`erase_me`]; [`Error::NotFound`] for whoever need not ask.
pub async fn ask(act: &mut Act) -> Result<()> {
    let me = act.person()?;
    match way_of(act, me).await? {
        Way::Not(hindrance) => return Err(refusal(hindrance).into()),
        Way::AtOnce => return Err(Error::NotFound),
        Way::ByDecision(_) => {}
    }
    let programme = people::find(act, me).await?.programme;
    if records::insert(act, programme, me).await? {
        act.note(programme, Event::new(EventKind::ErasureAsked, me)).await?;
    }
    Ok(())
}

/// Takes it back.
///
/// # Errors
/// [`Error::NotFound`] when nothing is asked for.
pub async fn take_back(act: &mut Act) -> Result<()> {
    let me = act.person()?;
    let programme = people::find(act, me).await?.programme;
    if !records::decide(act, me, "").await? {
        return Err(Error::NotFound);
    }
    act.note(programme, Event::new(EventKind::ErasureAsked, me)).await
}

/// Who waits for a decision, the longest waiting first.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn asking(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Asking>> {
    look.require(May::ManageRights(programme))?;
    records::asking(look, programme).await
}

/// Deletes everything personal of somebody who has asked for it, or answers why that can't be yet.
///
/// # Errors
/// [`Error::NotAllowed`] without the right and for oneself; [`Error::NotFound`] unless it is asked for;
/// [`Refusal::LeavingApplies`], [`Refusal::LeavingWorks`]; [`Error::Faulty`] for a no without an answer.
pub async fn decide(act: &mut Act, person: PersonId, erase: bool, answer: &str) -> Result<()> {
    let programme = people::find(act, person).await?.programme;
    act.require(May::ManageRights(programme))?;
    if act.who().person == Some(person) {
        return Err(Error::NotAllowed);
    }
    people::hold(act, person).await?;
    let answer: String = answer.trim().chars().filter(|c| *c == '\n' || !c.is_control()).take(ANSWER_MAX).collect();
    if !erase && answer.is_empty() {
        return Err(Error::fault("answer", FaultKind::Required));
    }
    if let (true, Way::Not(hindrance)) = (erase, way_of(act, person).await?) {
        return Err(refusal(hindrance).into());
    }
    if !records::decide(act, person, &answer).await? {
        return Err(Error::NotFound);
    }
    if erase {
        return erasure::erase(act, person).await;
    }
    act.note(programme, Event::new(EventKind::ErasureRefused, person)).await?;
    act.tell(programme, person, Notice::ErasureRefused).await
}

/// The last answer to one's wish to have everything deleted, if it was no.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn answer(look: &mut Look) -> Result<Option<String>> {
    let me = look.person()?;
    records::answer(look, me).await
}

/// Whether somebody's account is closed, and since when.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn closed_since(look: &mut Look, person: PersonId) -> Result<Option<DateTime<Utc>>> {
    records::closed_since(look, person).await
}

/// Whether somebody's data was deleted, for the program's own use; asks no right.
pub(crate) async fn is_erased(look: &mut Look, person: PersonId) -> Result<bool> {
    records::is_erased(look, person).await
}

/// The shifts that closing an account would release, with what stands for just these.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn before_closing(look: &mut Look, person: PersonId) -> Result<(Vec<Shift>, String)> {
    let programme = people::find(look, person).await?.programme;
    look.require(May::ManageRights(programme))?;
    let held = shifts::held_between(look, person, None, NaiveDate::MIN, NaiveDate::MAX).await?;
    let digest = crate::placements::digest(&held);
    Ok((held, digest))
}

/// Closes an account: nobody signs in with it, its sessions and links end, its shifts that are to come are released, and
/// places that are offered to it go to the next ones.
///
/// # Errors
/// [`Error::NotAllowed`] without the right and for oneself; [`Refusal::LastAdministrator`]; [`Refusal::Changed`] when
/// other shifts are held than were shown, or it is closed already.
pub async fn close(act: &mut Act, person: PersonId, seen: &str) -> Result<()> {
    let programme = people::find(act, person).await?.programme;
    act.require(May::ManageRights(programme))?;
    if act.who().person == Some(person) {
        return Err(Error::NotAllowed);
    }
    roles::keep_an_administrator(act, person).await?;
    people::hold(act, person).await?;
    let (held, digest) = before_closing(act, person).await?;
    if digest != seen || !records::set_closed(act, person, true).await? {
        return Err(Refusal::Changed.into());
    }
    shifts::release_all(act, person, &held).await?;
    crate::exchange::leave_all(act, person).await?;
    session_records::end_other_sessions(act, person, None).await?;
    session_records::spend_links(act, person).await?;
    records::drop_letters(act, person).await?;
    selection::account_closed(act, person).await?;
    act.note(programme, Event::new(EventKind::PersonDisabled, person)).await
}

/// Drops letters to a person that were not sent yet.
pub(super) async fn drop_letters(act: &mut Act, person: PersonId) -> Result<()> {
    records::drop_letters(act, person).await
}

/// Opens a closed account again.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::Changed`] when it is open, or nobody's any more.
pub async fn open(act: &mut Act, person: PersonId) -> Result<()> {
    let programme = people::find(act, person).await?.programme;
    act.require(May::ManageRights(programme))?;
    if act.who().person == Some(person) {
        return Err(Error::NotAllowed);
    }
    if !records::set_closed(act, person, false).await? {
        return Err(Refusal::Changed.into());
    }
    act.note(programme, Event::new(EventKind::PersonEnabled, person)).await
}
