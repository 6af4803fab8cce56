//! Certificates: the signed record that anybody can check, and the sheet of paper that carries it.

pub mod book;
pub mod check;
pub mod code;
pub mod credential;
pub mod did;
pub mod evidence;
mod issuing;
pub mod jwt;
mod keys;
mod kinds;
mod moves;
pub mod paper;
mod presented;
pub mod print;
mod prints;
mod proposing;
pub mod reading;
mod records;
pub mod signatures;
pub mod status;
pub mod templates;

pub use check::{Verdict, by_code, check};
pub use issuing::{Chosen, approve, approve_many, batch, issue, issue_approved};
pub use keys::{did_document, known_key, status_list};
pub(crate) use kinds::begin;
pub use kinds::{Offered, kind, kinds, of_kind, parse_kind, save};
pub use moves::{Asked, Done, ask, asked, decide, of_certificate};
pub(crate) use moves::{carry_out, revoke_all};
pub use paper::unprintable;
pub use presented::{FILE_MAX, Finding, check_file, code_on};
pub use prints::{choose_photo, my_photos, photo, printed};
pub use proposing::{Batch, Filter, Proposal, decline, due, propose, propose_due, propose_form, waiting};
pub use records::earning::Due;
pub use records::{Certificate, Listed, PAGE};

/// The house's own design, which stands under every certificate that has no other.
pub const HOUSE_DESIGN: &str = include_str!("certificates/template/landscape.svg");

use crate::act::Look;
use crate::error::{Error, Result};
use domain::certificates::{Progress, Shortfall, earned};
use domain::ids::{CertificateId, CertificateProposalId, PersonId, ProgrammeId};
use domain::rights::May;

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
    let kind = kinds::built_in(look, programme.id).await?;
    let record = proposing::record_of(look, programme.id, person.id).await?;
    let needed = kind.terms.minutes.unwrap_or(programme.rules.certificate_minutes).max(1);
    let served = match earned(&kind, &programme.rules, &record) {
        Ok(merit) => merit.minutes,
        Err(Shortfall::Minutes(missing)) => needed - missing,
        Err(_) => 0,
    };
    Ok(Progress { served, needed })
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

/// The public code of a certificate, for those who run the programme.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, [`Error::NotFound`].
pub async fn code_of(look: &mut Look, id: CertificateId) -> Result<String> {
    let found = records::find(look, id).await?.ok_or(Error::NotFound)?;
    look.require(May::SeeAllPeople(found.programme))?;
    Ok(found.code)
}

/// A proposed certificate.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, [`Error::NotFound`].
pub async fn proposal(look: &mut Look, id: CertificateProposalId) -> Result<Proposal> {
    let found = records::proposals::find(look, id).await?.ok_or(Error::NotFound)?;
    look.require(May::SeeAllPeople(found.programme))?;
    Ok(found)
}

/// Whether the ledger still says what a certificate says, and the code of the version that took its place. For those who
/// run the programme.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn grounds(look: &mut Look, certificate: &Certificate) -> Result<(Option<bool>, Option<String>)> {
    look.require(May::SeeAllPeople(certificate.programme))?;
    Ok((evidence::holds(look, certificate).await?, records::replaced_by(look, certificate.id).await?))
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
