//! Nominations: a center names somebody, and somebody who runs the programme decides.

use super::records::said::{self as records, Nomination};
use super::{at, note};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use domain::centers::Center;
use domain::faults::FaultKind;
use domain::ids::{NominationId, PersonId, ProgrammeId};
use domain::people::Name;
use domain::recognition::{TEXT_MAX, tidy};
use domain::refusals::Refusal;
use domain::rights::May;
use serde_json::json;

/// Whom a center may nominate: those who serve there.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn candidates(look: &mut Look, center: &Center) -> Result<Vec<(PersonId, Name)>> {
    look.require(May::ManagePlacements(at(center)))?;
    records::who_serves(look, center.id).await
}

/// Nominates somebody who serves at a center, with the reason.
///
/// # Errors
/// [`Error::NotAllowed`] without the right and for oneself; [`Error::Faulty`] without a reason or for somebody who does not
/// serve there; [`Refusal::AlreadyWaiting`].
pub async fn nominate(act: &mut Act, center: &Center, person: PersonId, why: &str) -> Result<NominationId> {
    act.require(May::ManagePlacements(at(center)))?;
    if act.who().person == Some(person) {
        return Err(Error::NotAllowed);
    }
    let why = tidy(why, TEXT_MAX).ok_or_else(|| Error::fault("why", FaultKind::Required))?;
    if !records::serves(act, center.id, person).await? {
        return Err(Error::fault("person", FaultKind::Required));
    }
    let id: NominationId = act.id();
    if !records::insert_nomination(act, id, center, person, &why).await? {
        return Err(Refusal::AlreadyWaiting.into());
    }
    note(act, center.programme, id.0, json!({ "person": person, "nominated": true })).await?;
    Ok(id)
}

/// The nominations of a programme that wait, and those of the last weeks, for whoever decides; of a center for its staff.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn nominations(look: &mut Look, programme: ProgrammeId, center: Option<&Center>) -> Result<Vec<Nomination>> {
    match center {
        Some(center) => look.require(May::ManagePlacements(at(center)))?,
        None => look.require(May::SeeAllPeople(programme))?,
    }
    records::nominations(look, programme, center.map(|center| center.id)).await
}

/// Decides about a nomination, as somebody else than whoever nominated and whoever is nominated.
///
/// # Errors
/// [`Refusal::SecondPerson`]; [`Refusal::Changed`] when it waits no more; [`Error::NotAllowed`] without the right.
pub async fn answer(act: &mut Act, id: NominationId, agrees: bool) -> Result<()> {
    let found = records::nomination(act, id).await?.ok_or(Error::NotFound)?;
    act.require(May::IssueCertificates(found.programme))?;
    let me = act.who().person;
    if me.is_some() && (found.by == me || Some(found.person) == me) {
        return Err(Refusal::SecondPerson.into());
    }
    if !records::answer_nomination(act, id, agrees).await? {
        return Err(Refusal::Changed.into());
    }
    if agrees {
        records::give_nominated(act, &found).await?;
    }
    note(act, found.programme, id.0, json!({ "person": found.person, "agrees": agrees })).await
}
