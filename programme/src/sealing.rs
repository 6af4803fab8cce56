//! Secrets at rest: sealed under the master key for one thing alone, and found again only by a keyed digest.

use crate::error::{Error, Result};
use crate::signing::Keys;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;

const NONCE: usize = 24;

/// Seals bytes for a thing, such as `file 0198…`; nothing opens them for another thing.
///
/// # Errors
/// [`Error::Broken`] without a key.
pub fn seal(keys: &Keys, thing: &str, bytes: &[u8]) -> Result<Vec<u8>> {
    let id = keys.current_id();
    let cipher = cipher(keys, id).ok_or_else(|| Error::broken("no key"))?;
    let mut nonce = [0; NONCE];
    rand::TryRngCore::try_fill_bytes(&mut rand::rngs::OsRng, &mut nonce).map_err(Error::broken)?;
    let payload = Payload { msg: bytes, aad: thing.as_bytes() };
    let secret = cipher.encrypt(XNonce::from_slice(&nonce), payload).map_err(Error::broken)?;
    let mut sealed = Vec::with_capacity(1 + id.len() + NONCE + secret.len());
    sealed.push(u8::try_from(id.len()).map_err(Error::broken)?);
    sealed.extend_from_slice(id.as_bytes());
    sealed.extend_from_slice(&nonce);
    sealed.extend_from_slice(&secret);
    Ok(sealed)
}

/// Opens what was sealed for that thing.
///
/// # Errors
/// [`Error::Broken`] when it was changed, is another thing's, or its key is gone.
pub fn open(keys: &Keys, thing: &str, sealed: &[u8]) -> Result<Vec<u8>> {
    let wrong = || Error::broken(format!("{thing} can't be opened"));
    let (&length, rest) = sealed.split_first().ok_or_else(wrong)?;
    let (id, rest) = rest.split_at_checked(usize::from(length)).ok_or_else(wrong)?;
    let (nonce, secret) = rest.split_at_checked(NONCE).ok_or_else(wrong)?;
    let id = std::str::from_utf8(id).map_err(|_| wrong())?;
    let cipher = cipher(keys, id).ok_or_else(wrong)?;
    let payload = Payload { msg: secret, aad: thing.as_bytes() };
    cipher.decrypt(XNonce::from_slice(nonce), payload).map_err(|_| wrong())
}

fn cipher(keys: &Keys, id: &str) -> Option<XChaCha20Poly1305> {
    Some(XChaCha20Poly1305::new(&keys.derive(id, "seal")?.into()))
}

/// The same for a short text that is kept in a column.
///
/// # Errors
/// As [`seal`].
pub fn seal_text(keys: &Keys, thing: &str, text: &str) -> Result<String> {
    Ok(URL_SAFE_NO_PAD.encode(seal(keys, thing, text.as_bytes())?))
}

/// Opens a sealed text.
///
/// # Errors
/// As [`open`].
pub fn open_text(keys: &Keys, thing: &str, sealed: &str) -> Result<String> {
    let sealed = URL_SAFE_NO_PAD.decode(sealed).map_err(Error::broken)?;
    String::from_utf8(open(keys, thing, &sealed)?).map_err(Error::broken)
}

/// What a text is found by without being read: a digest under each key, the one that new rows keep leading.
#[must_use]
pub fn digests(keys: &Keys, label: &str, text: &str) -> Vec<String> {
    keys.ids()
        .filter_map(|id| {
            let key = keys.derive(id, &format!("find {label}"))?;
            let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(&key).ok()?;
            mac.update(text.as_bytes());
            Some(format!("{id}.{}", URL_SAFE_NO_PAD.encode(&mac.finalize().into_bytes()[..20])))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signing::MasterKey;

    fn keys(ids: &[(&str, u8)]) -> Keys {
        Keys::new(ids.iter().map(|(id, byte)| MasterKey { id: (*id).into(), secret: [*byte; 32] }).collect()).unwrap()
    }

    #[test]
    fn what_is_sealed_for_one_thing_opens_for_it_alone() {
        let keys = keys(&[("k1", 7)]);
        let sealed = seal_text(&keys, "person 1", "5ABC123").unwrap();
        assert_eq!(open_text(&keys, "person 1", &sealed).unwrap(), "5ABC123");
        assert!(open_text(&keys, "person 2", &sealed).is_err());
        assert_ne!(sealed, seal_text(&keys, "person 1", "5ABC123").unwrap(), "the same text never looks the same");
    }

    #[test]
    fn no_changed_byte_opens() {
        let keys = keys(&[("k1", 7)]);
        let sealed = seal(&keys, "file", b"a student card").unwrap();
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(open(&keys, "file", &changed).is_err(), "byte {at}");
            assert!(open(&keys, "file", &sealed[..at]).is_err(), "cut at {at}");
        }
    }

    #[test]
    fn a_new_key_opens_the_old_and_finds_the_old() {
        let (old, both) = (keys(&[("k1", 7)]), keys(&[("k2", 8), ("k1", 7)]));
        let sealed = seal_text(&old, "person 1", "5ABC123").unwrap();
        assert_eq!(open_text(&both, "person 1", &sealed).unwrap(), "5ABC123");
        let (before, after) = (digests(&old, "id", "5ABC123"), digests(&both, "id", "5ABC123"));
        assert!(after.contains(&before[0]) && after[0] != before[0]);
        assert_ne!(digests(&old, "phone", "5ABC123"), before, "a digest is for one kind of thing");
    }
}
