//! Tokens that prove themselves: purpose, expiry and key id under a MAC; keys derived from the master key.

use crate::error::{Error, Result};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// What a token is for; one for another purpose never passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Confirms an e-mail address.
    ConfirmEmail,
    /// Takes a new e-mail address.
    ChangeEmail,
    /// Signs in.
    SignIn,
    /// Shows that somebody has signed in on this browser before.
    KnownDevice,
    /// Reads a calendar.
    Calendar,
    /// Reads what a center shows on its wall.
    Wall,
    /// Answers the one question of a letter about a shift.
    Answer,
    /// Says whether somebody will come to a shift.
    Coming,
    /// Opens what a parent or guardian is asked.
    Guardian,
    /// Does without more mail about something.
    Unsubscribe,
    /// Shows that a phone stands before a center's desk.
    DeskCode,
    /// The same, short enough to be typed.
    DeskShort,
    /// Shows who somebody is, at a tablet of a center.
    Card,
    /// The number by which somebody shows the same without a phone.
    Pin,
    /// Makes a tablet one of a center's.
    Kiosk,
}

impl Purpose {
    /// The word under the MAC.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ConfirmEmail => "confirm-email",
            Self::ChangeEmail => "change-email",
            Self::SignIn => "sign-in",
            Self::KnownDevice => "known-device",
            Self::Calendar => "calendar",
            Self::Wall => "wall",
            Self::Answer => "answer",
            Self::Coming => "coming",
            Self::Guardian => "guardian",
            Self::Unsubscribe => "unsubscribe",
            Self::DeskCode => "desk-code",
            Self::DeskShort => "desk-short",
            Self::Card => "card",
            Self::Pin => "pin",
            Self::Kiosk => "kiosk",
        }
    }
}

/// A master key with the short id by which tokens name it.
#[derive(Clone)]
pub struct MasterKey {
    /// Short id, such as `k1`.
    pub id: String,
    /// 32 secret bytes.
    pub secret: [u8; 32],
}

/// The keys of an instance, newest first: the first one signs, all of them verify.
#[derive(Clone)]
pub struct Keys(Arc<Vec<MasterKey>>);

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.0.iter().map(|k| &k.id)).finish()
    }
}

impl Keys {
    /// The keys of an instance, newest first.
    ///
    /// # Errors
    /// [`Error::Broken`] when there is none.
    pub fn new(keys: Vec<MasterKey>) -> Result<Self> {
        if keys.is_empty() {
            return Err(Error::broken("an instance needs a master key"));
        }
        Ok(Self(Arc::new(keys)))
    }

    /// The id of the key that signs.
    #[must_use]
    pub fn current_id(&self) -> &str {
        &self.0[0].id
    }

    /// Ids of all keys, newest first.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|k| k.id.as_str())
    }

    /// 32 bytes for one use, from the key of that id; the same every time.
    #[must_use]
    pub fn derive(&self, key_id: &str, label: &str) -> Option<[u8; 32]> {
        let key = self.0.iter().find(|k| k.id == key_id)?;
        let mut out = [0; 32];
        // 32 bytes are within what HKDF can give
        Hkdf::<Sha256>::new(None, &key.secret).expand(label.as_bytes(), &mut out).ok()?;
        Some(out)
    }

    fn mac(&self, key_id: &str, purpose: Purpose, body: &str) -> Option<Hmac<Sha256>> {
        let key = self.derive(key_id, purpose.as_str())?;
        let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(&key).ok()?;
        mac.update(body.as_bytes());
        Some(mac)
    }

    /// A token with a payload of `[A-Za-z0-9_-]` that is good until then.
    ///
    /// # Errors
    /// [`Error::Broken`] when the payload holds other characters.
    pub fn sign(&self, purpose: Purpose, payload: &str, until: DateTime<Utc>) -> Result<String> {
        if !payload.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
            return Err(Error::broken("a token's payload is letters, digits, - and _"));
        }
        let id = self.current_id();
        let body = format!("{id}.{:x}.{payload}", until.timestamp());
        let mac = self.mac(id, purpose, &body).ok_or_else(|| Error::broken("no key"))?;
        Ok(format!("{body}.{}", URL_SAFE_NO_PAD.encode(&mac.finalize().into_bytes()[..20])))
    }

    /// What stands under the current key for a payload; the same every time.
    ///
    /// # Errors
    /// [`Error::Broken`] when the key is gone.
    pub fn digest(&self, purpose: Purpose, payload: &str) -> Result<[u8; 8]> {
        let mac = self.mac(self.current_id(), purpose, payload).ok_or_else(|| Error::broken("no key"))?;
        let mut short = [0; 8];
        short.copy_from_slice(&mac.finalize().into_bytes()[..8]);
        Ok(short)
    }

    /// The payload of a token that is genuine, for this purpose. Its expiry is checked with [`Signed::payload_at`].
    #[must_use]
    pub fn open(&self, purpose: Purpose, token: &str) -> Option<Signed> {
        if token.len() > 400 {
            return None;
        }
        let (body, tag) = token.rsplit_once('.')?;
        let mut fields = body.splitn(3, '.');
        let (id, until, payload) = (fields.next()?, fields.next()?, fields.next()?);
        let tag = URL_SAFE_NO_PAD.decode(tag).ok().filter(|t| t.len() == 20)?;
        self.mac(id, purpose, body)?.verify_truncated_left(&tag).ok()?;
        let until = DateTime::from_timestamp(i64::from_str_radix(until, 16).ok()?, 0)?;
        Some(Signed { payload: payload.to_owned(), until })
    }
}

/// What a genuine token says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// Its payload.
    pub payload: String,
    /// Until when it is good.
    pub until: DateTime<Utc>,
}

impl Signed {
    /// The payload, unless the token has expired.
    #[must_use]
    pub fn payload_at(&self, now: DateTime<Utc>) -> Option<&str> {
        (now < self.until).then_some(self.payload.as_str())
    }
}

/// The system's chance, for what must not be guessed.
pub(crate) fn chance() -> impl rand::CryptoRng {
    use rand::TryRngCore;
    // Without randomness from the system nothing may be signed at all
    rand::rngs::OsRng.unwrap_err()
}

/// SHA-256 in lower-case hexadecimal.
#[must_use]
pub fn sha256_hex(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(bytes))
}

/// An id of chance alone, for what is named before the act that keeps it begins.
pub(crate) fn random_id() -> uuid::Uuid {
    let mut bytes = [0; 16];
    rand::RngCore::fill_bytes(&mut chance(), &mut bytes);
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

/// Unguessable text: so many random bytes from the system, in URL-safe base64.
#[must_use]
pub fn random_text(bytes: usize) -> String {
    use rand::TryRngCore;
    let mut buffer = vec![0; bytes];
    // Without randomness from the system nothing may be signed at all
    rand::rngs::OsRng.try_fill_bytes(&mut buffer).expect("the system gives random bytes");
    URL_SAFE_NO_PAD.encode(buffer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Duration;

    fn key(id: &str, byte: u8) -> MasterKey {
        MasterKey { id: id.into(), secret: [byte; 32] }
    }
    fn at() -> DateTime<Utc> {
        DateTime::from_timestamp(1_795_000_000, 0).unwrap()
    }

    #[test]
    fn a_token_is_good_for_its_purpose_until_it_expires() {
        let keys = Keys::new(vec![key("k1", 7)]).unwrap();
        let token = keys.sign(Purpose::SignIn, "abc-123", at() + Duration::minutes(15)).unwrap();
        let signed = keys.open(Purpose::SignIn, &token).unwrap();
        assert_eq!(signed.payload_at(at()), Some("abc-123"));
        assert_eq!(signed.payload_at(at() + Duration::minutes(15)), None);
        assert_eq!(keys.open(Purpose::ConfirmEmail, &token), None);
    }

    #[test]
    fn an_old_key_still_verifies_after_rotation_and_a_foreign_one_never() {
        let old = Keys::new(vec![key("k1", 7)]).unwrap();
        let token = old.sign(Purpose::DeskCode, "x", at()).unwrap();
        let rotated = Keys::new(vec![key("k2", 8), key("k1", 7)]).unwrap();
        assert!(rotated.open(Purpose::DeskCode, &token).is_some());
        assert_eq!(rotated.current_id(), "k2");
        let foreign = Keys::new(vec![key("k1", 9)]).unwrap();
        assert_eq!(foreign.open(Purpose::DeskCode, &token), None);
    }

    #[test]
    fn no_mutation_of_a_token_verifies() {
        let keys = Keys::new(vec![key("k1", 7)]).unwrap();
        let token = keys.sign(Purpose::DeskCode, "BAK1-59833333", at()).unwrap();
        for i in 0..token.len() {
            for replacement in [b'A', b'a', b'0', b'.', b'-'] {
                let mut bytes = token.clone().into_bytes();
                if bytes[i] == replacement {
                    continue;
                }
                bytes[i] = replacement;
                let mutated = String::from_utf8(bytes).unwrap();
                // The last character of base64 carries unused bits; a decoder that ignored them would pass here
                assert_eq!(keys.open(Purpose::DeskCode, &mutated), None, "{mutated}");
            }
            assert_eq!(keys.open(Purpose::DeskCode, &token[..i]), None);
        }
    }

    #[test]
    fn payloads_cannot_smuggle_separators() {
        let keys = Keys::new(vec![key("k1", 7)]).unwrap();
        assert!(keys.sign(Purpose::DeskCode, "a.b", at()).is_err());
    }
}
