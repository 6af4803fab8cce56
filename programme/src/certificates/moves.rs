//! What happens to a certificate after it was issued: one person asks for it with a reason, another one decides.

use super::issuing::{Signing, sign};
use super::paper::{Paper, unprintable};
use super::records::{self, Certificate};
use super::{check, code, credential, print};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::signing;
use chrono::{DateTime, SubsecRound, Utc};
use domain::certificates::{Move, Standing};
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{CertificateId, CertificateMoveId, PersonId, ProgrammeId};
use domain::language::Language;
use domain::notices::Notice;
use domain::people::Name;
use domain::refusals::Refusal;
use domain::rights::May;
use serde_json::json;
use words::Words;

/// The longest reason, in characters.
const REASON_MAX: usize = 500;

/// Something that waits for a second person.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Which.
    pub id: CertificateMoveId,
    /// Of which certificate.
    pub certificate: CertificateId,
    /// Its code.
    pub code: String,
    /// Whose certificate.
    pub person: PersonId,
    /// Their name of today.
    pub holder: Name,
    /// What shall be done.
    pub what: Move,
    /// Why.
    pub reason: String,
    /// Who asked.
    pub asked_by: Option<PersonId>,
    /// Their name.
    pub asker: Name,
    /// When.
    pub asked_at: DateTime<Utc>,
}

/// What was done: what, why, who asked, who decided, and when.
pub type Done = (Move, String, Name, Name, DateTime<Utc>);

/// Asks for something to be done with a certificate.
///
/// # Errors
/// [`Refusal::AlreadyRevoked`], [`Refusal::CertificateStands`] when it can't be done as the certificate stands,
/// [`Refusal::NothingToCorrect`], [`Refusal::AlreadyWaiting`]; [`Error::Faulty`] without a reason;
/// [`Error::NotAllowed`] without the right, and for one's own.
pub async fn ask(act: &mut Act, certificate: CertificateId, what: Move, reason: &str) -> Result<CertificateMoveId> {
    let found = standing(act, certificate).await?;
    act.require(May::RevokeCertificates(found.programme))?;
    if act.who().person == Some(found.person) {
        return Err(Error::NotAllowed);
    }
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Error::fault("reason", FaultKind::Required));
    }
    if reason.chars().count() > REASON_MAX {
        return Err(Error::fault("reason", FaultKind::TooLong { max: REASON_MAX as i64 }));
    }
    may_be(act, &found, what).await?;
    let id: CertificateMoveId = act.id();
    if !records::moves::insert(act, (id, found.programme), certificate, what, reason).await? {
        return Err(Refusal::AlreadyWaiting.into());
    }
    let detail = json!({ "person": found.person, "move": what, "reason": reason });
    act.note(found.programme, Event::new(EventKind::CertificateAsked, certificate).with(detail)).await?;
    Ok(id)
}

async fn standing(look: &mut Look, id: CertificateId) -> Result<Certificate> {
    let mut found = records::find(look, id).await?.ok_or(Error::NotFound)?;
    check::mark(look, std::iter::once(&mut found));
    Ok(found)
}

/// Whether it can be done as the certificate stands now.
async fn may_be(look: &mut Look, found: &Certificate, what: Move) -> Result<()> {
    if found.standing == Standing::Revoked {
        return Err(Refusal::AlreadyRevoked.into());
    }
    if !what.fits(found.standing) {
        return Err(Refusal::CertificateStands.into());
    }
    if what == Move::Correct {
        let name = crate::people::find(look, found.person).await?.name.full();
        if found.paper.as_ref().is_some_and(|paper| paper.facts.person_name == name) {
            return Err(Refusal::NothingToCorrect.into());
        }
    }
    Ok(())
}

/// Everything of a programme that waits for a second person, oldest first.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn asked(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Asked>> {
    look.require(May::SeeAllPeople(programme))?;
    records::moves::waiting(look, programme).await
}

/// What waits for a certificate, and what was done with it, oldest first.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn of_certificate(look: &mut Look, id: CertificateId) -> Result<(Option<Asked>, Vec<Done>)> {
    let found = records::find(look, id).await?.ok_or(Error::NotFound)?;
    look.require(May::SeeAllPeople(found.programme))?;
    Ok((records::moves::of_certificate(look, id).await?, records::moves::history(look, id).await?))
}

/// Decides about what was asked, as somebody else than whoever asked; they may only take it back. Gives the newer version
/// where the name was corrected.
///
/// # Errors
/// [`Refusal::SecondPerson`]; [`Refusal::Changed`] when it waits no more; as [`ask`] when the certificate stands
/// otherwise by now.
pub async fn decide(act: &mut Act, id: CertificateMoveId, agrees: bool) -> Result<Option<CertificateId>> {
    let asked = records::moves::find(act, id).await?.ok_or(Refusal::Changed)?;
    let found = standing(act, asked.certificate).await?;
    act.require(May::RevokeCertificates(found.programme))?;
    let me = act.who().person;
    let is_second = me.is_none_or(|me| asked.asked_by != Some(me) && found.person != me);
    if (agrees && !is_second) || me == Some(found.person) {
        return Err(Refusal::SecondPerson.into());
    }
    if agrees {
        may_be(act, &found, asked.what).await?;
    }
    if !records::moves::answer(act, id, if agrees { "done" } else { "refused" }).await? {
        return Err(Refusal::Changed.into());
    }
    let detail = json!({ "person": found.person, "move": asked.what, "agrees": agrees });
    act.note(found.programme, Event::new(EventKind::CertificateAnswered, found.id).with(detail)).await?;
    if !agrees {
        return Ok(None);
    }
    let (certificate, programme) = (found.id, found.programme);
    match asked.what {
        Move::Revoke => {
            if !records::insert_revocation(act, &found, &asked.reason).await? {
                return Err(Refusal::AlreadyRevoked.into());
            }
            act.tell(programme, found.person, Notice::CertificateRevoked { certificate }).await?;
            let detail = json!({ "person": found.person, "reason": asked.reason });
            act.note(programme, Event::new(EventKind::CertificateRevoked, certificate).with(detail)).await?;
        }
        Move::Suspend => act.tell(programme, found.person, Notice::CertificateSuspended { certificate }).await?,
        Move::Lift => {
            if !records::moves::lift(act, certificate).await? {
                return Err(Refusal::CertificateStands.into());
            }
            act.tell(programme, found.person, Notice::CertificateRestored { certificate }).await?;
        }
        Move::Correct => return correct(act, found).await.map(Some),
    }
    Ok(None)
}

/// Asks and decides at once, as the program itself.
pub(crate) async fn carry_out(act: &mut Act, certificate: CertificateId, what: Move, reason: &str) -> Result<()> {
    if !act.who().system {
        return Err(Error::NotAllowed);
    }
    let id = ask(act, certificate, what, reason).await?;
    decide(act, id, true).await.map(drop)
}

/// The same certificate with the name of today: a new version under a new code, signed anew. The old one says from then on
/// that it was replaced.
async fn correct(act: &mut Act, old: Certificate) -> Result<CertificateId> {
    let person = crate::people::find(act, old.person).await?;
    let programme = crate::programmes::find(act, old.programme).await?;
    let before = old.paper.ok_or_else(|| Error::broken("a certificate without its paper"))?;
    let facts = credential::Facts {
        code: code::new_code(&mut signing::chance()),
        person_name: person.name.full(),
        issued_at: programme.zone.wall(act.now().trunc_subsecs(0)),
        version: before.facts.version + 1,
        recipient: Some(credential::Recipient::of_email(&person.email, &signing::random_text(12))),
        ..before.facts
    };
    let w = Words::of(Language::parse(&facts.language).unwrap_or(Language::En));
    let url = act.settings().public_url.clone();
    let template = before.template;
    let paper = Paper { template, ..Paper::new(facts, before.signatories, &url, i64::from(before.hue), w) };
    let drawings = records::templates::drawings(act, &paper).await?;
    print::printable(&paper.sheet(&paper.facts, "", drawings)).map_err(unprintable)?;
    let issue = records::issues(act, person.id, old.kind_id).await?.all + 1;
    let (id, kind, replaces): (CertificateId, _, _) = (act.id(), old.kind_id, Some(old.id));
    let minutes = sign(act, Signing { id, person: &person, kind, issue, replaces, paper, lines: &old.lines }).await?;
    act.tell(programme.id, person.id, Notice::CertificateIssued { certificate: id }).await?;
    let detail = json!({ "person": person.id, "kind": old.kind, "minutes": minutes, "replaces": old.id });
    act.note(programme.id, Event::new(EventKind::CertificateIssued, id).with(detail)).await?;
    Ok(id)
}

/// Revokes every certificate of a person, as part of erasing them: without letters and without a second person.
pub(crate) async fn revoke_all(act: &mut Act, person: PersonId, reason: &str) -> Result<()> {
    for certificate in records::of_person(act, person).await? {
        if records::insert_revocation(act, &certificate, reason).await? {
            act.note(certificate.programme, Event::new(EventKind::CertificateRevoked, certificate.id)).await?;
        }
    }
    Ok(())
}
