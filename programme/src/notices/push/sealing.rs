//! What a push says is for the device alone (RFC 8291), and who sends it is proven to the service that carries it
//! (RFC 8292).

use crate::error::{Error, Result};
use aes_gcm::aead::Aead;
use aes_gcm::{Aes128Gcm, KeyInit, Nonce};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Duration, Utc};
use hkdf::Hkdf;
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use p256::elliptic_curve::sec1::ToEncodedPoint;
use p256::{PublicKey, SecretKey};
use rand::RngCore;
use serde_json::json;
use sha2::Sha256;

/// A message is one record of at most so many bytes.
const RECORD: u32 = 4096;
/// So many bytes of words fit into it.
pub(super) const MOST: usize = 3000;
/// A proof is good for so many hours.
const PROOF_HOURS: i64 = 12;

/// By what a device reads what it is sent.
#[derive(Debug, Clone)]
pub(super) struct Reader {
    key: PublicKey,
    secret: [u8; 16],
}

impl Reader {
    /// From what its browser says, in base64.
    pub(super) fn parse(key: &str, secret: &str) -> Option<Self> {
        let bytes = |text: &str| URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).ok();
        let key = PublicKey::from_sec1_bytes(&bytes(key)?).ok()?;
        Some(Self { key, secret: bytes(secret)?.try_into().ok()? })
    }

    /// Seals words for the device, under a key that is used once.
    pub(super) fn seal(&self, words: &[u8]) -> Result<Vec<u8>> {
        let mut salt = [0; 16];
        crate::signing::chance().fill_bytes(&mut salt);
        self.seal_with(words, &new_key(), salt)
    }

    fn seal_with(&self, words: &[u8], once: &SecretKey, salt: [u8; 16]) -> Result<Vec<u8>> {
        if words.len() > MOST {
            return Err(Error::broken("a push is too long"));
        }
        let shared = p256::ecdh::diffie_hellman(once.to_nonzero_scalar(), self.key.as_affine());
        let (theirs, ours) = (self.key.to_encoded_point(false), once.public_key().to_encoded_point(false));
        let info = [b"WebPush: info\0", theirs.as_bytes(), ours.as_bytes()].concat();
        let mut key = [0; 32];
        let stretched = Hkdf::<Sha256>::new(Some(&self.secret), shared.raw_secret_bytes());
        stretched.expand(&info, &mut key).map_err(Error::broken)?;
        let (mut content, mut nonce) = ([0; 16], [0; 12]);
        let stretched = Hkdf::<Sha256>::new(Some(&salt), &key);
        stretched.expand(b"Content-Encoding: aes128gcm\0", &mut content).map_err(Error::broken)?;
        stretched.expand(b"Content-Encoding: nonce\0", &mut nonce).map_err(Error::broken)?;
        // The mark of the last record
        let plain = [words, &[2]].concat();
        let cipher = Aes128Gcm::new(&content.into());
        let sealed = cipher.encrypt(Nonce::from_slice(&nonce), plain.as_slice()).map_err(Error::broken)?;
        Ok([&salt[..], &RECORD.to_be_bytes(), &[65], ours.as_bytes(), &sealed].concat())
    }
}

/// A key of chance.
pub(super) fn new_key() -> SecretKey {
    loop {
        let mut bytes = [0; 32];
        crate::signing::chance().fill_bytes(&mut bytes);
        // All but one in 2^32 are keys
        if let Ok(key) = SecretKey::from_slice(&bytes) {
            return key;
        }
    }
}

/// What browsers know us by, in base64.
pub(super) fn public(key: &SecretKey) -> String {
    URL_SAFE_NO_PAD.encode(key.public_key().to_encoded_point(false).as_bytes())
}

/// What shows a service that a message comes from us.
pub(super) fn proof(key: &SecretKey, origin: &str, contact: &str, now: DateTime<Utc>) -> String {
    let part = |value: serde_json::Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let until = (now + Duration::hours(PROOF_HOURS)).timestamp();
    let head = part(json!({ "typ": "JWT", "alg": "ES256" }));
    let said = format!("{head}.{}", part(json!({ "aud": origin, "exp": until, "sub": contact })));
    let signature: Signature = SigningKey::from(key).sign(said.as_bytes());
    format!("vapid t={said}.{}, k={}", URL_SAFE_NO_PAD.encode(signature.to_bytes()), public(key))
}

#[cfg(test)]
mod tests {
    use super::*;
    use p256::ecdsa::VerifyingKey;
    use p256::ecdsa::signature::Verifier;

    fn bytes(text: &str) -> Vec<u8> {
        URL_SAFE_NO_PAD.decode(text).unwrap()
    }

    #[test]
    fn a_message_is_sealed_as_the_standard_shows() {
        // RFC 8291, section 5
        let reader = Reader::parse(
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
            "BTBZMqHH6r4Tts7J_aSIgg",
        );
        let once = SecretKey::from_slice(&bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw")).unwrap();
        let salt = bytes("DGv6ra1nlYgDCS1FRnbzlw").try_into().unwrap();
        let sealed = reader.unwrap().seal_with(b"When I grow up, I want to be a watermelon", &once, salt).unwrap();
        let expected = "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6Tlz\
            AC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";
        assert_eq!(URL_SAFE_NO_PAD.encode(sealed), expected);
    }

    #[test]
    fn nobody_is_a_reader_who_names_no_point_of_the_curve() {
        assert!(Reader::parse("", "BTBZMqHH6r4Tts7J_aSIgg").is_none());
        assert!(Reader::parse(&URL_SAFE_NO_PAD.encode([4; 65]), "BTBZMqHH6r4Tts7J_aSIgg").is_none());
        let key = public(&new_key());
        assert!(Reader::parse(&key, "short").is_none());
        assert!(Reader::parse(&key, "BTBZMqHH6r4Tts7J_aSIgg").is_some());
        assert!(Reader::parse(&key, "BTBZMqHH6r4Tts7J_aSIgg").unwrap().seal(&[0; MOST + 1]).is_err());
    }

    #[test]
    fn a_service_can_see_that_it_is_us() {
        let (key, now) = (new_key(), DateTime::from_timestamp(1_795_000_000, 0).unwrap());
        let proof = proof(&key, "https://push.example.org", "mailto:a@b.test", now);
        let token = proof.strip_prefix("vapid t=").unwrap().split(',').next().unwrap();
        let (said, signature) = token.rsplit_once('.').unwrap();
        let signature = Signature::from_slice(&bytes(signature)).unwrap();
        VerifyingKey::from(key.public_key()).verify(said.as_bytes(), &signature).unwrap();
        let claims: serde_json::Value = serde_json::from_slice(&bytes(said.split('.').nth(1).unwrap())).unwrap();
        assert_eq!(claims["aud"], "https://push.example.org");
        assert_eq!(claims["exp"], 1_795_000_000 + 12 * 3600);
    }
}
