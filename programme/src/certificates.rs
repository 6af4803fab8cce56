//! Certificates: the signed record that anybody can check, and the sheet of paper that carries it.

pub mod check;
pub mod code;
pub mod credential;
pub mod did;
mod issuing;
pub mod jwt;
mod keys;
pub mod paper;
pub mod print;
mod records;
pub mod status;

pub use check::{Verdict, by_code, check};
pub use issuing::{issue, issue_due};
pub use keys::{did_document, known_key, status_list};
pub use records::{Certificate, Due, Listed, PAGE};

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use domain::certificates::{CertificateKind, Progress};
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{CertificateId, PersonId, ProgrammeId};
use domain::notices::Notice;
use domain::refusals::Refusal;
use domain::rights::May;

/// The longest reason of a revocation, in characters.
const REASON_MAX: usize = 500;

/// How far a person is on the way to the certificate of service. One's own, or of a person whom one may see.
///
/// # Errors
/// [`Error::NotAllowed`] for somebody else's way without the right.
pub async fn progress(look: &mut Look, person: PersonId) -> Result<Progress> {
    let person = crate::people::find(look, person).await?;
    if look.who().person != Some(person.id) {
        look.require(May::SeeAllPeople(person.programme))?;
    }
    let programme = crate::programmes::find(look, person.programme).await?;
    let served = records::served(look, programme.id, person.id).await?;
    Ok(Progress::of(served.minutes(), &programme.rules))
}

/// One's own certificates, newest first.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn mine(look: &mut Look) -> Result<Vec<Certificate>> {
    let me = look.person()?;
    let mut all = records::of_person(look, me).await?;
    check::mark(look, all.iter_mut());
    Ok(all)
}

/// One certificate with its holder, for those who run the programme.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, [`Error::NotFound`].
pub async fn one(look: &mut Look, typed: &str) -> Result<Listed> {
    let code = code::parse_code(typed).ok_or(Error::NotFound)?;
    let mut certificate = records::by_code(look, &code).await?.ok_or(Error::NotFound)?;
    look.require(May::SeeAllPeople(certificate.programme))?;
    let holder = crate::people::find(look, certificate.person).await?.name;
    check::mark(look, std::iter::once(&mut certificate));
    Ok(Listed { certificate, holder })
}

/// The certificates of a programme, newest first, found by a part of the holder's name or address. In pages, `before`
/// an id.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn of_programme(
    look: &mut Look,
    programme: ProgrammeId,
    text: &str,
    before: Option<CertificateId>,
) -> Result<Vec<Listed>> {
    look.require(May::SeeAllPeople(programme))?;
    let mut all = records::of_programme(look, programme, text, before).await?;
    check::mark(look, all.iter_mut().map(|listed| &mut listed.certificate));
    Ok(all)
}

/// Who has earned the certificate of service and holds none that is valid.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn due(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Due>> {
    look.require(May::IssueCertificates(programme))?;
    let needed = crate::programmes::find(look, programme).await?.rules.certificate_minutes;
    records::due_by_hand(look, programme, CertificateKind::Service, needed).await
}

/// Revokes every certificate of a person, as part of erasing them: without letters.
pub(crate) async fn revoke_all(act: &mut Act, person: PersonId, reason: &str) -> Result<()> {
    for certificate in records::of_person(act, person).await? {
        if records::insert_revocation(act, &certificate, reason).await? {
            act.note(certificate.programme, Event::new(EventKind::CertificateRevoked, certificate.id)).await?;
        }
    }
    Ok(())
}

/// Takes a certificate back, for a reason that its holder reads. Its page, its place in the public list and every
/// check say so from then on.
///
/// # Errors
/// [`Refusal::AlreadyRevoked`]; [`Error::Faulty`] without a reason; [`Error::NotAllowed`] without the right.
pub async fn revoke(act: &mut Act, certificate: CertificateId, reason: &str) -> Result<()> {
    let found = records::find(act, certificate).await?.ok_or(Error::NotFound)?;
    act.require(May::RevokeCertificates(found.programme))?;
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Error::fault("reason", FaultKind::Required));
    }
    if reason.chars().count() > REASON_MAX {
        return Err(Error::fault("reason", FaultKind::TooLong { max: REASON_MAX as i64 }));
    }
    if !records::insert_revocation(act, &found, reason).await? {
        return Err(Refusal::AlreadyRevoked.into());
    }
    act.tell(found.programme, found.person, Notice::CertificateRevoked { certificate }).await?;
    let detail = serde_json::json!({ "person": found.person, "reason": reason });
    act.note(found.programme, Event::new(EventKind::CertificateRevoked, certificate).with(detail)).await
}
