//! The keys that sign certificates, and what is published of them.

use super::status::Purpose;
use super::{did, jwt, records, status};
use crate::act::{Look, Service};
use crate::error::{Error, Result};
use crate::signing::Keys;
use chrono::{DateTime, Timelike, Utc};
use ed25519_dalek::{SigningKey, VerifyingKey};
use serde_json::Value;

/// The signing key that belongs to a master key.
pub(super) fn signing_key(keys: &Keys, id: &str) -> Option<SigningKey> {
    keys.derive(id, "certificates").map(|secret| SigningKey::from_bytes(&secret))
}

/// The public key of a full name (`did:web:host#key`), if one of our master keys, new or old, is called so.
#[must_use]
pub fn known_key(keys: &Keys, kid: &str) -> Option<VerifyingKey> {
    signing_key(keys, jwt::key_name(kid)).map(|key| key.verifying_key())
}

/// The document that publishes our keys, the one in use first.
#[must_use]
pub fn did_document(service: &Service) -> Value {
    let keys = service.keys();
    let public = keys.ids().filter_map(|id| Some((id.to_owned(), signing_key(keys, id)?.verifying_key())));
    did::did_document(&service.settings().public_url, &public.collect::<Vec<_>>())
}

/// A public list of revocations or of suspensions, signed. It is the same for a whole minute, unless something in it changes.
///
/// # Errors
/// [`Error::NotFound`] when there is no such list.
pub async fn status_list(look: &mut Look, number: u32, purpose: Purpose) -> Result<String> {
    let set = records::set_places(look, i64::from(number), purpose).await?.ok_or(Error::NotFound)?;
    let at: DateTime<Utc> = look.now().with_second(0).and_then(|at| at.with_nanosecond(0)).unwrap_or(look.now());
    let id = look.keys().current_id();
    let key = signing_key(look.keys(), id).ok_or_else(|| Error::broken("no key"))?;
    let places = set.into_iter().filter_map(|place| usize::try_from(place).ok());
    Ok(status::status_list(&look.settings().public_url, (number, purpose), places, at, &key, id))
}
