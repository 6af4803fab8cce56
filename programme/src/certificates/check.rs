//! The check that is open to everybody: what a code or a signed record is worth today.

use super::book::signed::Told;
use super::credential::{self, Facts, Fault};
use super::keys::known_key;
use super::print::Sheet;
use super::records::{self, Certificate};
use super::{book, code, did, jwt};
use crate::act::Look;
use crate::error::{Error, Result};
use chrono::{DateTime, Utc};
use domain::certificates::Standing;
use domain::ids::{CertificateId, FileId, ProgrammeId};
use serde_json::Value;

/// What a certificate is worth, and what it says by its signed record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// What it is worth.
    pub standing: Standing,
    /// What the signed record says; nothing of what is altered or unknown.
    pub facts: Option<Facts>,
    /// Since when it is revoked, replaced, suspended or over.
    pub since: Option<DateTime<Utc>>,
    /// The picture that its holder lets everybody see.
    pub photo: Option<FileId>,
    /// What a volunteer record holds, with where each stands today.
    pub held: Vec<(Standing, Facts)>,
}

impl Verdict {
    /// A verdict without anything behind it.
    #[must_use]
    pub const fn bare(standing: Standing) -> Self {
        Self { standing, facts: None, since: None, photo: None, held: Vec::new() }
    }
    /// The verdict on a record by its own word alone, as of a moment.
    #[must_use]
    pub fn of(facts: Facts, at: DateTime<Utc>) -> Self {
        let since = facts.valid_until.map(|until| until.to_utc()).filter(|until| *until <= at);
        let standing = if since.is_some() { Standing::Expired } else { Standing::Genuine };
        Self { standing, facts: Some(facts), since, photo: None, held: Vec::new() }
    }
}

/// The verdict on the certificate with a code, however it is typed. The facts come from its signed record, whose
/// signature is checked again at each look, and not from what else the database says.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn by_code(look: &mut Look, typed: &str) -> Result<Verdict> {
    Ok(match found(look, typed).await? {
        Some(certificate) => judge(look, &certificate),
        None => Verdict::bare(Standing::Unknown),
    })
}

/// The verdict on a signed record that somebody shows.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn check(look: &mut Look, token: &str) -> Result<Verdict> {
    match credential::read(token, |kid| known_key(look.keys(), kid)) {
        // The signature may be right and the record not in our books: of that we know nothing
        Ok(facts) => by_code(look, &facts.code).await,
        Err(Fault::Structure(_)) => match book::signed::read(token, |kid| known_key(look.keys(), kid)) {
            Ok(told) => of_a_record(look, told).await,
            Err(_) => Ok(Verdict::bare(Standing::Altered)),
        },
        Err(_) if bears_our_mark(token, &did::did_web(&look.settings().public_url)) => {
            Ok(Verdict::bare(Standing::Altered))
        }
        Err(_) => Ok(Verdict::bare(Standing::Unknown)),
    }
}

/// The verdict on an entry of a volunteer record, or on the whole of it: it stands for itself, and for a year. The
/// certificates in it stand as they do today.
async fn of_a_record(look: &mut Look, told: Told) -> Result<Verdict> {
    let mut held = Vec::with_capacity(told.held.len());
    for facts in told.held {
        let today = if facts.code.is_empty() {
            Verdict::of(facts.clone(), look.now()).standing
        } else {
            by_code(look, &facts.code).await?.standing
        };
        held.push((today, facts));
    }
    Ok(Verdict { held, ..Verdict::of(told.facts, look.now()) })
}

/// The signed record of a code.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn record(look: &mut Look, typed: &str) -> Result<String> {
    Ok(found(look, typed).await?.ok_or(Error::NotFound)?.credential)
}

/// The sheet of a code, ready to be printed off the threads that serve.
///
/// # Errors
/// [`Error::NotFound`] when there is none, or when its record is not what was signed: that is never printed.
pub async fn sheet(look: &mut Look, typed: &str) -> Result<((ProgrammeId, CertificateId), Sheet)> {
    let certificate = found(look, typed).await?.ok_or(Error::NotFound)?;
    let facts = judge(look, &certificate).facts.ok_or(Error::NotFound)?;
    let paper = certificate.paper.ok_or(Error::NotFound)?;
    let drawings = records::templates::drawings(look, &paper).await?;
    Ok(((certificate.programme, certificate.id), paper.sheet(&facts, &certificate.credential, drawings)))
}

async fn found(look: &mut Look, typed: &str) -> Result<Option<Certificate>> {
    match code::parse_code(typed) {
        Some(code) => records::by_code(look, &code).await,
        None => Ok(None),
    }
}

/// Writes down where each certificate stands.
pub(super) fn mark<'c>(look: &Look, certificates: impl Iterator<Item = &'c mut Certificate>) {
    for certificate in certificates {
        certificate.standing = judge(look, certificate).standing;
    }
}

pub(super) fn judge(look: &Look, certificate: &Certificate) -> Verdict {
    // Its holder has left and nothing is kept of what it said
    if certificate.credential.is_empty() {
        return Verdict { since: certificate.revoked_at, ..Verdict::bare(Standing::Revoked) };
    }
    match credential::read(&certificate.credential, |kid| known_key(look.keys(), kid)) {
        Ok(facts) if facts.code == certificate.code => {
            let (revoked, replaced) = (certificate.revoked_at, certificate.superseded_at);
            let suspended = certificate.suspended_at;
            let over = facts.valid_until.map(|until| until.to_utc()).filter(|until| *until <= look.now());
            Verdict {
                standing: Standing::of(revoked.is_some(), replaced.is_some(), suspended.is_some(), over.is_some()),
                facts: Some(facts),
                since: revoked.or(replaced).or(suspended).or(over),
                photo: certificate.photo,
                held: Vec::new(),
            }
        }
        _ => Verdict::bare(Standing::Altered),
    }
}

/// Whether something that does not verify claims to be ours: by the key that it names or by its issuer.
#[must_use]
pub fn bears_our_mark(token: &str, did: &str) -> bool {
    let mut parts = token.trim().split('.');
    let mut json = || -> Option<Value> { serde_json::from_slice(&jwt::decode(parts.next()?).ok()?).ok() };
    let (header, payload) = (json().unwrap_or_default(), json().unwrap_or_default());
    let key = header["kid"].as_str().and_then(|kid| kid.rsplit_once('#')).map(|(did, _)| did);
    [key, payload["iss"].as_str(), payload["issuer"]["id"].as_str()].contains(&Some(did))
}
