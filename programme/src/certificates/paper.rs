//! What is printed of a certificate beside its signed facts: kept on the day of issue, so that the sheet never changes.

use super::credential::{Facts, verify_url};
use super::print::{PrintFault, Sheet, Signatory};
use crate::error::Error;
use domain::ids::{CertificateSignatureId, CertificateTemplateId};
use domain::language::Language;
use domain::refusals::Refusal;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use words::Words;

/// Somebody who signs a certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signs {
    /// The name.
    pub name: String,
    /// As what.
    pub office: String,
    /// The picture of their signature.
    pub signature: Option<CertificateSignatureId>,
}

/// What is drawn on a sheet beside its words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Drawings {
    /// Under the words, where it is not the house's own.
    pub design: Option<String>,
    /// Each signature, as the paper names them.
    pub signatures: HashMap<CertificateSignatureId, String>,
}

/// What is kept of a certificate in the database beside the signed record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// What is signed, unsigned; for lists.
    pub facts: Facts,
    /// Small facts, each a label and a value.
    pub lines: Vec<(String, String)>,
    /// Who signs.
    pub signatories: Vec<Signs>,
    /// The sentence beside the QR code.
    pub check: String,
    /// What the QR code holds.
    pub verify_url: String,
    /// The programme's hue, in degrees.
    pub hue: u16,
    /// The drawing under the words, where it is not the house's own.
    #[serde(default)]
    pub template: Option<CertificateTemplateId>,
}

impl Paper {
    pub(super) fn new(facts: Facts, signatories: Vec<Signs>, public_url: &str, hue: i64, w: Words) -> Self {
        let period = format!("{} – {}", w.date(facts.from), w.date(facts.until));
        let last_day = facts.valid_until.and_then(|until| until.date_naive().pred_opt());
        let lines = [
            (w.center_label(), (!facts.center_name.is_empty()).then(|| facts.center_name.clone())),
            (w.certificate_service_label(), (facts.minutes > 0).then(|| served(w, facts.minutes))),
            (w.certificate_period_label(), (facts.from < facts.until).then_some(period)),
            (w.certificate_issued_label(), Some(w.date(facts.issued_at.date_naive()))),
            (w.certificate_valid_until_label(), last_day.map(|day| w.date(day))),
        ];
        let lines = lines.into_iter().filter_map(|(label, value)| Some((label.to_owned(), value?)));
        Self {
            lines: lines.collect(),
            signatories,
            check: w.certificate_check().to_owned(),
            verify_url: verify_url(public_url, &facts.code),
            hue: u16::try_from(hue.rem_euclid(360)).unwrap_or_default(),
            template: None,
            facts,
        }
    }

    /// The sheet with its drawings. What it says of the person comes from `facts`, as they were read from the signed record.
    #[must_use]
    pub fn sheet(&self, facts: &Facts, credential: &str, drawings: Drawings) -> Sheet {
        let signs = |one: &Signs| Signatory {
            name: one.name.clone(),
            office: one.office.clone(),
            signature: one.signature.and_then(|id| drawings.signatures.get(&id).cloned()),
        };
        Sheet {
            language: Language::parse(&facts.language).unwrap_or(Language::En),
            issuer: facts.programme_name.clone(),
            title: facts.title.clone(),
            name: facts.person_name.clone(),
            sentence: facts.criteria.clone(),
            facts: self.lines.clone(),
            signatories: self.signatories.iter().map(signs).collect(),
            check: self.check.clone(),
            code: facts.code.clone(),
            verify_url: self.verify_url.clone(),
            hue: self.hue,
            issued_at: facts.issued_at.to_utc(),
            credential_jwt: credential.to_owned(),
            template: drawings.design,
        }
    }
}

/// Served time in whole hours, as one says it of a service that took months.
#[must_use]
pub fn served(w: Words, minutes: u32) -> String {
    w.hours_count(i64::from(minutes / 60))
}

/// Why a certificate can't be issued: what its sheet can't hold.
#[must_use]
pub fn unprintable(fault: PrintFault) -> Error {
    match fault {
        PrintFault::Empty { .. } => Refusal::Unprintable { characters: String::new() }.into(),
        PrintFault::Deceptive { characters, .. } => Refusal::Unprintable { characters: numbers(&characters) }.into(),
        PrintFault::MissingLetters { characters, .. } => {
            Refusal::Unprintable { characters: format!("{characters} ({})", numbers(&characters)) }.into()
        }
        PrintFault::TooLong { .. } => Refusal::TooLongToPrint.into(),
        PrintFault::Engine(why) => Error::Broken(why),
    }
}

fn numbers(characters: &str) -> String {
    characters.chars().map(|one| format!("U+{:04X}", one as u32)).collect::<Vec<_>>().join(" ")
}
