//! Compact signed tokens with one algorithm only: Ed25519.
//!
//! The algorithm is fixed here and the key is looked up by its name at home; nothing in a token chooses either.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use serde_json::{Value, json};

/// A credential of ours has about 2 kB and a full status list about 25 kB; more than this is not read.
const LONGEST: usize = 1 << 20;

/// Why a credential is not believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Not three parts of base64url, or no JSON in them.
    #[error("this is not a signed credential")]
    Malformed,
    /// Signed by an algorithm other than Ed25519, or not at all.
    #[error("the credential is not signed with Ed25519")]
    Algorithm,
    /// Signed with a key that is not one of ours.
    #[error("the credential names a key that is not known here")]
    UnknownKey,
    /// The signature does not belong to the text.
    #[error("the signature does not belong to this text")]
    Signature,
    /// Signed, but not what it should be; names the first thing that is wrong.
    #[error("the credential is signed but {0} is missing or contradicts the rest")]
    Structure(&'static str),
}

/// Signs a payload; `kid` is the full name of the key, `did:web:host#key`.
pub fn sign(payload: &Value, key: &SigningKey, kid: &str) -> String {
    let header = json!({ "alg": "EdDSA", "typ": "JWT", "kid": kid });
    let text = format!("{}.{}", encode(header.to_string().as_bytes()), encode(payload.to_string().as_bytes()));
    let signature = key.sign(text.as_bytes());
    format!("{text}.{}", encode(&signature.to_bytes()))
}

/// Checks the signature and gives the name of the key and the payload. The signature comes first: no byte of the
/// payload is parsed before it is known who wrote it.
pub fn open(token: &str, keys: impl Fn(&str) -> Option<VerifyingKey>) -> Result<(String, Value), Fault> {
    let token = token.trim();
    if token.len() > LONGEST {
        return Err(Fault::Malformed);
    }
    let (text, signature) = token.rsplit_once('.').ok_or(Fault::Malformed)?;
    let (header, payload) = text.split_once('.').ok_or(Fault::Malformed)?;
    let header: Value = serde_json::from_slice(&decode(header)?).map_err(|_| Fault::Malformed)?;
    if header["alg"] != "EdDSA" {
        return Err(Fault::Algorithm);
    }
    // An extension marked as critical may change what the signature means; none is known here.
    if header.get("crit").is_some() || !matches!(header["typ"].as_str(), Some("JWT" | "vc+jwt")) {
        return Err(Fault::Malformed);
    }
    let kid = header["kid"].as_str().ok_or(Fault::UnknownKey)?;
    let key = keys(kid).ok_or(Fault::UnknownKey)?;
    let signature = Signature::from_slice(&decode(signature)?).map_err(|_| Fault::Signature)?;
    key.verify_strict(text.as_bytes(), &signature).map_err(|_| Fault::Signature)?;
    let payload = serde_json::from_slice(&decode(payload)?).map_err(|_| Fault::Malformed)?;
    Ok((kid.to_owned(), payload))
}

/// The part of a key's name behind `#`: what the key is called at home, whatever the host was called when it signed.
pub fn key_name(kid: &str) -> &str {
    kid.rsplit_once('#').map_or(kid, |(_, name)| name)
}

pub(crate) fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

pub(crate) fn decode(text: &str) -> Result<Vec<u8>, Fault> {
    URL_SAFE_NO_PAD.decode(text).map_err(|_| Fault::Malformed)
}
