//! The record as signed data: a credential for each entry, and one that holds them all (Comprehensive Learner Record 2.0).
//!
//! Entries are signed when they are fetched and say how things stand at that moment. They are in no list of revocations,
//! so they are believed for a year; certificates, which can be revoked, are taken in as they were issued.

use super::super::credential::{self, Facts, Fault, Place, Recipient};
use super::super::{did, evidence, jwt, keys};
use super::Book;
use crate::act::Look;
use crate::error::{Error, Result};
use crate::signing;
use chrono::{DateTime, FixedOffset, Months, NaiveDate, NaiveTime, SubsecRound};
use domain::language::Language;
use ed25519_dalek::VerifyingKey;
use serde_json::{Value, json};
use uuid::Uuid;
use words::Words;

const CLR_CONTEXT: &str = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json";
/// Before the credential in the name of one that is held by another.
const ENVELOPE: &str = "data:application/vc+jwt,";
/// For so many months what is not in a list of revocations is believed.
const BELIEVED: Months = Months::new(12);
/// The most credentials that one may hold and that are looked into.
const HELD_MAX: usize = 500;

/// One signed entry.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Names it, the same whenever it is signed.
    pub id: Uuid,
    /// What it is, in the language in which it was signed.
    pub title: String,
    /// What it says.
    pub says: String,
    /// The credential.
    pub token: String,
}

/// The whole record, signed.
#[derive(Debug, Clone)]
pub struct Signed {
    /// Entry by entry.
    pub entries: Vec<Entry>,
    /// One credential that holds the entries and the certificates.
    pub bundle: String,
}

/// What a signed record says that is no certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Of the entry, or of the one that holds them all.
    pub facts: Facts,
    /// What it holds.
    pub held: Vec<Facts>,
}

/// Signs a record in a language.
///
/// # Errors
/// [`Error::Broken`] without a key.
pub fn sign(look: &Look, book: &Book, language: Language) -> Result<Signed> {
    let issued = book.programme.zone.wall(look.now().trunc_subsecs(0));
    let key_id = look.keys().current_id();
    let key = keys::signing_key(look.keys(), key_id).ok_or_else(|| Error::broken("no key"))?;
    let url = &look.settings().public_url;
    let kid = did::key_url(url, key_id);
    let mut entries = Vec::new();
    for (id, facts) in entries_of(book, language, issued)? {
        let token = jwt::sign(&credential::body(&facts, &name(id), url), &key, &kid);
        entries.push(Entry { id, title: facts.title, says: facts.criteria, token });
    }
    let whole = facts(book, language, issued, Words::of(language).book_title(), "record");
    let id = name(id_of(book, &["record"]));
    let mut body = credential::body(&whole, &id, url);
    let tokens = entries.iter().map(|one| one.token.as_str());
    let tokens = tokens.chain(book.certificates.iter().map(|one| one.credential.as_str()));
    let held: Vec<Value> = tokens
        .map(|token| {
            json!({
                "@context": credential::VC_CONTEXT,
                "id": format!("{ENVELOPE}{token}"),
                "type": "EnvelopedVerifiableCredential",
            })
        })
        .collect();
    body["type"] = json!(["VerifiableCredential", "ClrCredential"]);
    if let Some(contexts) = body["@context"].as_array_mut() {
        contexts.push(CLR_CONTEXT.into());
    }
    let subject = &mut body["credentialSubject"];
    // The subject of a learner record holds credentials in place of an achievement
    let achievement = subject["achievement"].take();
    *subject = json!({
        "id": subject["id"], "type": ["ClrSubject"], "identifier": subject["identifier"],
        "activityStartDate": subject["activityStartDate"], "activityEndDate": subject["activityEndDate"],
        "achievement": [achievement], "verifiableCredential": held,
    });
    Ok(Signed { entries, bundle: jwt::sign(&body, &key, &kid) })
}

/// Believes an entry, or one that holds them all, or says why not.
///
/// # Errors
/// [`Fault`], also for a certificate: that is looked up by its code.
pub fn read(token: &str, keys: impl Fn(&str) -> Option<VerifyingKey>) -> std::result::Result<Told, Fault> {
    let (kid, mut body) = jwt::open(token, &keys)?;
    let is_whole = body["type"].as_array().is_some_and(|all| all.iter().any(|word| word == "ClrCredential"));
    if !is_whole {
        credential::agree(&kid, &body, "OpenBadgeCredential")?;
        return Ok(Told { facts: bare(&body)?, held: Vec::new() });
    }
    credential::agree(&kid, &body, "ClrCredential")?;
    let held = body["credentialSubject"]["verifiableCredential"].take();
    let held = held.as_array().filter(|all| all.len() <= HELD_MAX).ok_or(Fault::Structure("verifiableCredential"))?;
    let held = held.iter().map(|one| {
        let token = one["id"].as_str().and_then(|id| id.strip_prefix(ENVELOPE));
        let token = token.ok_or(Fault::Structure("verifiableCredential"))?;
        let (kid, body) = jwt::open(token, &keys)?;
        credential::agree(&kid, &body, "OpenBadgeCredential")?;
        bare(&body).or_else(|_| credential::facts(&body))
    });
    let held = held.collect::<std::result::Result<Vec<_>, _>>()?;
    let achievement = body["credentialSubject"]["achievement"][0].take();
    body["credentialSubject"]["achievement"] = achievement;
    Ok(Told { facts: bare(&body)?, held })
}

/// The facts of what has no code and is in no list.
fn bare(body: &Value) -> std::result::Result<Facts, Fault> {
    if !body["credentialStatus"].is_null() || !body["credentialSubject"]["licenseNumber"].is_null() {
        return Err(Fault::Structure("licenseNumber"));
    }
    credential::said(body, String::new(), Place { list: 0, index: 0 })
}

fn name(id: Uuid) -> String {
    format!("urn:uuid:{id}")
}

/// A name that says nothing of what it names and stays the same.
fn id_of(book: &Book, parts: &[&str]) -> Uuid {
    let text = format!("{} {}", book.person.id, parts.join(" "));
    let mut bytes = [0; 16];
    for (byte, pair) in bytes.iter_mut().zip(signing::sha256_hex(text.as_bytes()).as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).unwrap_or("0"), 16).unwrap_or_default();
    }
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

fn facts(book: &Book, language: Language, issued: DateTime<FixedOffset>, title: &str, kind: &str) -> Facts {
    let (from, until) = book.days().unwrap_or((issued.date_naive(), issued.date_naive()));
    let w = Words::of(language);
    Facts {
        code: String::new(),
        kind: kind.to_owned(),
        title: title.to_owned(),
        criteria: w.book_says(&w.hours(book.minutes()), &w.date(issued.date_naive())),
        person_name: book.person.name.full(),
        programme_name: book.programme.names.in_language(language).to_owned(),
        center_name: String::new(),
        achievement: "CommunityService".to_owned(),
        minutes: u32::try_from(book.minutes()).unwrap_or_default(),
        from,
        until,
        issued_at: issued,
        valid_until: issued.checked_add_months(BELIEVED),
        version: 1,
        language: language.as_str().to_owned(),
        evidence: evidence::of(&book.lines),
        recipient: Some(Recipient::of_email(&book.person.email, &signing::random_text(12))),
        place: Place { list: 0, index: 0 },
    }
}

/// What each entry says, with its name.
fn entries_of(book: &Book, language: Language, issued: DateTime<FixedOffset>) -> Result<Vec<(Uuid, Facts)>> {
    let w = Words::of(language);
    let empty = |title: &str, kind: &str, (from, until): (NaiveDate, NaiveDate)| Facts {
        minutes: 0,
        evidence: None,
        from,
        until,
        ..facts(book, language, issued, title, kind)
    };
    let mut all = Vec::new();
    if !book.lines.is_empty() {
        all.push((id_of(book, &["hours"]), facts(book, language, issued, w.book_hours(), "record-hours")));
    }
    for term in &book.terms {
        let center = term.center.in_language(language);
        let (from, until) = (w.date(term.from), w.date(term.until));
        let id = id_of(book, &["term", &term.from.to_string(), term.center.in_language(Language::En)]);
        let said = Facts {
            criteria: w.book_term_says(center, &from, &until, w.placement_state(term.state)),
            center_name: center.to_owned(),
            minutes: u32::try_from(term.minutes).map_err(Error::broken)?,
            ..empty(w.book_term(), "record-term", (term.from, term.until))
        };
        all.push((id, said));
    }
    for one in book.passed() {
        let course = one.course.in_language(language);
        let on = one.record.valid_from;
        let lapses = one.record.valid_until.and_then(|day| day.succ_opt());
        let zone = book.programme.zone;
        let lapses = lapses.map(|day| zone.wall(zone.moment(day, NaiveTime::MIN)));
        let said = Facts {
            criteria: w.certificate_sentence_course(course, &w.date(on)),
            achievement: "Course".to_owned(),
            valid_until: lapses.into_iter().chain(issued.checked_add_months(BELIEVED)).min(),
            ..empty(course, "record-course", (on, on))
        };
        all.push((id_of(book, &["course", &one.record.id.to_string()]), said));
    }
    Ok(all)
}
