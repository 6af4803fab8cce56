//! The public lists of what was revoked and what is suspended: one bit for each certificate (W3C Bitstring Status List 1.0).

use std::io::{Read, Write};

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use ed25519_dalek::{SigningKey, VerifyingKey};
use flate2::read::GzDecoder;
use flate2::{Compression, GzBuilder};
use serde_json::{Value, json};

use super::jwt::{self, Fault};
use super::{credential, did};

/// Places in one list. Not fewer, so that one certificate hides among many.
pub const PLACES: usize = 131_072;

/// How long an answer may be kept before it is asked for again.
const FRESH_MS: u64 = 300_000;

/// After this a kept copy is no longer believed, so that an old list cannot bring a revoked certificate back.
const BELIEVED: TimeDelta = TimeDelta::days(7);

/// What a bit says. Whoever is revoked stays so; a suspension ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Taken back, or replaced by a newer version.
    Revocation,
    /// Not to be relied on for now.
    Suspension,
}

impl Purpose {
    /// The word of the standard.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Revocation => "revocation",
            Self::Suspension => "suspension",
        }
    }
}

/// The address of a list. Both lists of a number have the same places.
pub fn list_url(issuer_url: &str, list: u32, purpose: Purpose) -> String {
    let base = issuer_url.trim_end_matches('/');
    match purpose {
        Purpose::Revocation => format!("{base}/status/{list}"),
        Purpose::Suspension => format!("{base}/status/{list}-suspension"),
    }
}

/// The number and the purpose behind the last part of such an address.
#[must_use]
pub fn list_of(name: &str) -> Option<(u32, Purpose)> {
    match name.strip_suffix("-suspension") {
        Some(number) => Some((number.parse().ok()?, Purpose::Suspension)),
        None => Some((name.parse().ok()?, Purpose::Revocation)),
    }
}

/// The signed list with a bit set for each of the places. Places beyond [`PLACES`] belong to another list and are left out.
pub fn status_list(
    issuer_url: &str,
    (list, purpose): (u32, Purpose),
    places: impl Iterator<Item = usize>,
    at: DateTime<Utc>,
    key: &SigningKey,
    key_id: &str,
) -> String {
    let mut bits = vec![0u8; PLACES / 8];
    for place in places.filter(|place| *place < PLACES) {
        bits[place / 8] |= 0x80 >> (place % 8);
    }
    let url = list_url(issuer_url, list, purpose);
    let did = did::did_web(issuer_url);
    let payload = json!({
        "@context": [credential::VC_CONTEXT],
        "id": url,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": did,
        "validFrom": at.to_rfc3339_opts(SecondsFormat::Secs, true),
        "validUntil": (at + BELIEVED).to_rfc3339_opts(SecondsFormat::Secs, true),
        "credentialSubject": {
            "id": format!("{url}#list"),
            "type": "BitstringStatusList",
            "statusPurpose": purpose.as_str(),
            "ttl": FRESH_MS,
            "encodedList": format!("u{}", jwt::encode(&pack(&bits))),
        },
        "iss": did,
        "sub": format!("{url}#list"),
        "jti": url,
        "nbf": at.timestamp(),
    });
    jwt::sign(&payload, key, &did::key_url(issuer_url, key_id))
}

/// A status list whose signature was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusList {
    /// Its address, which a certificate names.
    pub url: String,
    /// What its bits say.
    pub purpose: Purpose,
    /// When it is no longer to be believed.
    pub valid_until: Option<DateTime<Utc>>,
    bits: Vec<u8>,
}

impl StatusList {
    /// Checks the signature of a list and unpacks it.
    pub fn read(token: &str, keys: impl Fn(&str) -> Option<VerifyingKey>) -> Result<StatusList, Fault> {
        let (_, list) = jwt::open(token, keys)?;
        let subject = &list["credentialSubject"];
        let purposes = [Purpose::Revocation, Purpose::Suspension];
        let purpose = purposes.into_iter().find(|purpose| subject["statusPurpose"] == purpose.as_str());
        let purpose = purpose.filter(|_| subject["type"] == "BitstringStatusList");
        let purpose = purpose.ok_or(Fault::Structure("statusPurpose"))?;
        let encoded = subject["encodedList"].as_str().and_then(|text| text.strip_prefix('u'));
        let packed = jwt::decode(encoded.ok_or(Fault::Structure("encodedList"))?)?;
        let mut bits = Vec::new();
        let most = 8 * PLACES as u64;
        GzDecoder::new(packed.as_slice())
            .take(most)
            .read_to_end(&mut bits)
            .map_err(|_| Fault::Structure("encodedList"))?;
        if bits.len() * 8 < PLACES {
            return Err(Fault::Structure("encodedList"));
        }
        let url = list["id"].as_str().ok_or(Fault::Structure("id"))?.to_owned();
        Ok(StatusList { url, purpose, valid_until: instant(&list["validUntil"]), bits })
    }

    /// Whether the bit of this place is set; `None` for a place that the list does not have.
    pub fn is_set(&self, place: usize) -> Option<bool> {
        self.bits.get(place / 8).map(|byte| byte & (0x80 >> (place % 8)) != 0)
    }
}

fn instant(value: &Value) -> Option<DateTime<Utc>> {
    DateTime::parse_from_rfc3339(value.as_str()?).ok().map(|at| at.to_utc())
}

/// GZIP without a file name or a time, so that the same bits are the same bytes.
fn pack(bits: &[u8]) -> Vec<u8> {
    let mut writer = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    // A vector in memory takes every byte; should it ever not, an empty list is refused by every reader.
    writer.write_all(bits).and_then(|()| writer.finish()).unwrap_or_default()
}
