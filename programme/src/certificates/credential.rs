//! The certificate itself: an Open Badges 3.0 credential (W3C Verifiable Credentials 2.0) as a signed token.
//!
//! The payload of the token is the credential. Whoever shows a certificate shows these facts, so a page or a sheet
//! that says something else is found out.

use chrono::{DateTime, FixedOffset, NaiveDate, SecondsFormat};
use ed25519_dalek::{SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

pub use super::jwt::Fault;
use super::status::Purpose;
use super::{did, jwt, status};

pub(crate) const VC_CONTEXT: &str = "https://www.w3.org/ns/credentials/v2";
const BADGE_CONTEXT: &str = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

/// Everything a certificate says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// The canonical code, see [`super::code`].
    pub code: String,
    /// Which certificate it is, as the database stores it.
    pub kind: String,
    /// What the certificate is called, in its language.
    pub title: String,
    /// What it is given for, in its language.
    pub criteria: String,
    /// The name as printed.
    pub person_name: String,
    /// The programme that issues it.
    pub programme_name: String,
    /// The center of service; empty where there is none.
    pub center_name: String,
    /// What Open Badges calls such an achievement.
    pub achievement: String,
    /// Minutes of service; 0 where nothing was served.
    pub minutes: u32,
    /// The first day of service.
    pub from: NaiveDate,
    /// The last day of service.
    pub until: NaiveDate,
    /// When it was issued, to the second, by the programme's clock: its date is the date on the paper.
    pub issued_at: DateTime<FixedOffset>,
    /// When it is no longer good, if ever.
    pub valid_until: Option<DateTime<FixedOffset>>,
    /// 1, and one more with each correction of the name.
    pub version: u32,
    /// The language it is written in, `az`, `en`, ….
    pub language: String,
    /// The lines of the ledger of hours behind the minutes.
    pub evidence: Option<Evidence>,
    /// Whose it is, without saying who.
    pub recipient: Option<Recipient>,
    /// Where its revocation would be published.
    pub place: Place,
}

/// What the figures stand on: whoever has the lines of the ledger can count and hash them again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// How many lines.
    pub entries: u32,
    /// `sha256:` and the hash over the lines in hexadecimal.
    pub digest: String,
}

/// The holder's e-mail address behind a salted hash: whoever knows the address can confirm it, nobody can read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipient {
    /// The salt, random for each certificate.
    pub salt: String,
    /// `sha256$` and the hash of address and salt in hexadecimal.
    pub hash: String,
}

/// A place in a status list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The number of the list, as in `/status/{list}`.
    pub list: u32,
    /// The bit in it.
    pub index: u32,
}

impl Recipient {
    /// Hides an e-mail address, which is taken in lower case and without blanks around it.
    pub fn of_email(email: &str, salt: &str) -> Recipient {
        let digest = Sha256::digest(format!("{}{salt}", email.trim().to_lowercase()));
        Recipient { salt: salt.to_owned(), hash: format!("sha256${}", data_encoding::HEXLOWER.encode(&digest)) }
    }

    /// Whether this is the address.
    pub fn is(&self, email: &str) -> bool {
        *self == Recipient::of_email(email, &self.salt)
    }
}

/// The public page of a certificate, which is also the id of the credential.
pub fn verify_url(issuer_url: &str, code: &str) -> String {
    format!("{}/verify/{code}", issuer_url.trim_end_matches('/'))
}

/// Signs the facts.
pub fn sign(facts: &Facts, key: &SigningKey, key_id: &str, issuer_url: &str) -> String {
    jwt::sign(&payload(facts, issuer_url), key, &did::key_url(issuer_url, key_id))
}

/// Believes a credential or says why not. `keys` is asked for the full name of the key (`did:web:host#key`);
/// [`super::jwt::key_name`] gives the part behind `#`.
pub fn read(token: &str, keys: impl Fn(&str) -> Option<VerifyingKey>) -> Result<Facts, Fault> {
    let (kid, credential) = jwt::open(token, keys)?;
    agree(&kid, &credential, "OpenBadgeCredential")?;
    facts(&credential)
}

fn payload(facts: &Facts, issuer_url: &str) -> Value {
    let mut credential = body(facts, &verify_url(issuer_url, &facts.code), issuer_url);
    let entry = |purpose: Purpose| {
        let list = status::list_url(issuer_url, facts.place.list, purpose);
        json!({
            "id": format!("{list}#{}", facts.place.index),
            "type": "BitstringStatusListEntry",
            "statusPurpose": purpose.as_str(),
            "statusListIndex": facts.place.index.to_string(),
            "statusListCredential": list,
        })
    };
    credential["credentialStatus"] = json!([entry(Purpose::Revocation), entry(Purpose::Suspension)]);
    credential["credentialSubject"]["licenseNumber"] = facts.code.as_str().into();
    credential
}

/// What a credential of this name says, without a code and a place in a list.
pub(super) fn body(facts: &Facts, id: &str, issuer_url: &str) -> Value {
    let did = did::did_web(issuer_url);
    let holder = format!("{id}#holder");
    let name = json!({
        "type": "IdentityObject", "hashed": false, "identityType": "name", "identityHash": facts.person_name,
    });
    let hidden = facts.recipient.as_ref().map(|recipient| {
        json!({
            "type": "IdentityObject", "hashed": true, "identityType": "emailAddress",
            "identityHash": recipient.hash, "salt": recipient.salt,
        })
    });
    let identifiers: Vec<Value> = [name].into_iter().chain(hidden).collect();
    let mut credential = json!({
        "@context": [VC_CONTEXT, BADGE_CONTEXT],
        "id": id,
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": facts.title,
        "issuer": { "id": did, "type": ["Profile"], "name": facts.programme_name, "url": issuer_url },
        "validFrom": seconds(facts.issued_at),
        "credentialSubject": {
            "id": holder,
            "type": ["AchievementSubject"],
            "identifier": identifiers,
            "activityStartDate": facts.from,
            "activityEndDate": facts.until,
            "achievement": {
                "id": format!("{id}#achievement"),
                "type": ["Achievement"],
                "achievementType": facts.achievement,
                "name": facts.title,
                "description": facts.criteria,
                "criteria": { "narrative": facts.criteria },
                "humanCode": facts.kind,
                "inLanguage": facts.language,
                "version": facts.version.to_string(),
            },
        },
        "iss": did,
        "sub": holder,
        "jti": id,
        "nbf": facts.issued_at.timestamp(),
    });
    if let Some(until) = facts.valid_until {
        credential["validUntil"] = seconds(until).into();
        credential["exp"] = until.timestamp().into();
    }
    if let Some(evidence) = &facts.evidence {
        credential["evidence"] = json!([{
            "id": format!("{id}#ledger"), "type": ["Evidence"], "name": "ledger of hours", "genre": "ledger",
            "description": evidence.entries.to_string(), "narrative": evidence.digest,
        }]);
    }
    let subject = &mut credential["credentialSubject"];
    if !facts.center_name.is_empty() {
        subject["source"] = json!({ "id": format!("{id}#center"), "type": ["Profile"], "name": facts.center_name });
    }
    if facts.minutes > 0 {
        let described = format!("{id}#minutes");
        subject["result"] = json!([{
            "type": ["Result"], "resultDescription": described, "value": facts.minutes.to_string(),
        }]);
        subject["achievement"]["resultDescription"] = json!([{
            "id": described, "type": ["ResultDescription"], "name": "minutes", "resultType": "RawScore",
        }]);
    }
    credential
}

/// The claims of the token must say the same as the credential they wrap, and the key must be the issuer's own.
pub(super) fn agree(kid: &str, credential: &Value, kind: &str) -> Result<(), Fault> {
    let types = credential["type"].as_array().ok_or(Fault::Structure("type"))?;
    let issuer = credential["issuer"]["id"].as_str().ok_or(Fault::Structure("issuer"))?;
    let claims = [
        ("type", types.iter().any(|word| word == kind)),
        ("iss", credential["iss"] == issuer),
        ("kid", kid.rsplit_once('#').is_some_and(|(did, _)| did == issuer)),
        ("sub", credential["sub"].is_string() && credential["sub"] == credential["credentialSubject"]["id"]),
        ("jti", credential["jti"].is_string() && credential["jti"] == credential["id"]),
        ("nbf", credential["nbf"].as_i64() == instant(&credential["validFrom"]).map(|at| at.timestamp())),
        ("exp", credential["exp"].as_i64() == instant(&credential["validUntil"]).map(|at| at.timestamp())),
    ];
    claims.into_iter().find(|(_, holds)| !holds).map_or(Ok(()), |(name, _)| Err(Fault::Structure(name)))
}

/// The facts of a certificate.
pub(super) fn facts(credential: &Value) -> Result<Facts, Fault> {
    let entries = credential["credentialStatus"].as_array().ok_or(Fault::Structure("credentialStatus"))?;
    let revocation = entries.iter().find(|entry| entry["statusPurpose"] == Purpose::Revocation.as_str());
    let status = revocation.ok_or(Fault::Structure("statusPurpose"))?;
    let list = status["statusListCredential"].as_str().and_then(|url| url.rsplit('/').next());
    let place = Place {
        list: number(list, "statusListCredential")?,
        index: number(status["statusListIndex"].as_str(), "statusListIndex")?,
    };
    said(credential, text(&credential["credentialSubject"]["licenseNumber"], "licenseNumber")?, place)
}

/// The facts of what has this code and this place.
pub(super) fn said(credential: &Value, code: String, place: Place) -> Result<Facts, Fault> {
    let subject = &credential["credentialSubject"];
    let achievement = &subject["achievement"];
    let identity = |kind: &str| {
        let all = subject["identifier"].as_array();
        all.and_then(|all| all.iter().find(|one| one["identityType"] == kind)).unwrap_or(&Value::Null)
    };
    let hidden = identity("emailAddress");
    let recipient = match (hidden["salt"].as_str(), hidden["identityHash"].as_str()) {
        (Some(salt), Some(hash)) => Some(Recipient { salt: salt.to_owned(), hash: hash.to_owned() }),
        _ => None,
    };
    Ok(Facts {
        code,
        kind: text(&achievement["humanCode"], "humanCode")?,
        title: text(&achievement["name"], "name")?,
        criteria: text(&achievement["criteria"]["narrative"], "criteria")?,
        person_name: text(&identity("name")["identityHash"], "identifier")?,
        programme_name: text(&credential["issuer"]["name"], "issuer")?,
        center_name: maybe(&subject["source"]["name"], "source")?.unwrap_or_default(),
        achievement: text(&achievement["achievementType"], "achievementType")?,
        minutes: maybe(&subject["result"][0]["value"], "result")?
            .map_or(Ok(0), |digits| number(Some(&digits), "result"))?,
        from: day(&subject["activityStartDate"], "activityStartDate")?,
        until: day(&subject["activityEndDate"], "activityEndDate")?,
        issued_at: instant(&credential["validFrom"]).ok_or(Fault::Structure("validFrom"))?,
        valid_until: match &credential["validUntil"] {
            Value::Null => None,
            until => Some(instant(until).ok_or(Fault::Structure("validUntil"))?),
        },
        version: number(achievement["version"].as_str(), "version")?,
        language: text(&achievement["inLanguage"], "inLanguage")?,
        evidence: match &credential["evidence"][0] {
            Value::Null => None,
            ledger => Some(Evidence {
                entries: number(ledger["description"].as_str(), "evidence")?,
                digest: text(&ledger["narrative"], "evidence")?,
            }),
        },
        recipient,
        place,
    })
}

fn text(value: &Value, name: &'static str) -> Result<String, Fault> {
    value.as_str().map(str::to_owned).ok_or(Fault::Structure(name))
}

/// A text that may be missing, but not be something else.
fn maybe(value: &Value, name: &'static str) -> Result<Option<String>, Fault> {
    if value.is_null() { Ok(None) } else { text(value, name).map(Some) }
}

fn number(value: Option<&str>, name: &'static str) -> Result<u32, Fault> {
    value.and_then(|digits| digits.parse().ok()).ok_or(Fault::Structure(name))
}

fn day(value: &Value, name: &'static str) -> Result<NaiveDate, Fault> {
    value.as_str().and_then(|text| text.parse().ok()).ok_or(Fault::Structure(name))
}

fn instant(value: &Value) -> Option<DateTime<FixedOffset>> {
    DateTime::parse_from_rfc3339(value.as_str()?).ok()
}

fn seconds(at: DateTime<FixedOffset>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
