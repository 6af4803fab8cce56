//! Who signs: the `did:web` name of this instance and the document that publishes its keys.

use ed25519_dalek::VerifyingKey;
use serde_json::{Value, json};

use super::jwt;

/// The `did:web` name of an address: `https://example.org` is `did:web:example.org`, a port becomes `%3A3000`.
pub fn did_web(issuer_url: &str) -> String {
    let rest = issuer_url.split_once("://").map_or(issuer_url, |(_, rest)| rest);
    let rest = rest.split(['?', '#']).next().unwrap_or(rest).trim_end_matches('/');
    format!("did:web:{}", rest.replace(':', "%3A").replace('/', ":"))
}

/// The full name of a key, as a token's header and the document give it.
pub fn key_url(issuer_url: &str, key_id: &str) -> String {
    format!("{}#{key_id}", did_web(issuer_url))
}

/// The document served at `/.well-known/did.json`. The key in use comes first; keys of earlier times stay in it, so
/// that what they signed can still be checked.
pub fn did_document(issuer_url: &str, keys: &[(String, VerifyingKey)]) -> Value {
    let did = did_web(issuer_url);
    let names: Vec<String> = keys.iter().map(|(id, _)| key_url(issuer_url, id)).collect();
    let methods: Vec<Value> = keys
        .iter()
        .zip(&names)
        .map(|((_, key), name)| {
            let jwk = json!({ "kty": "OKP", "crv": "Ed25519", "x": jwt::encode(key.as_bytes()) });
            json!({ "id": name, "type": "JsonWebKey2020", "controller": did, "publicKeyJwk": jwk })
        })
        .collect();
    json!({
        "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/suites/jws-2020/v1"],
        "id": did,
        "verificationMethod": methods,
        "assertionMethod": names,
    })
}

/// The Ed25519 keys that a did document allows to sign credentials, by their full names.
pub fn keys_of(document: &Value) -> Vec<(String, VerifyingKey)> {
    let none = Vec::new();
    let allowed = document["assertionMethod"].as_array().unwrap_or(&none);
    let methods = document["verificationMethod"].as_array().unwrap_or(&none);
    methods.iter().filter(|method| allowed.contains(&method["id"])).filter_map(key_of).collect()
}

fn key_of(method: &Value) -> Option<(String, VerifyingKey)> {
    let jwk = &method["publicKeyJwk"];
    if jwk["kty"] != "OKP" || jwk["crv"] != "Ed25519" {
        return None;
    }
    let bytes: [u8; 32] = jwt::decode(jwk["x"].as_str()?).ok()?.try_into().ok()?;
    Some((method["id"].as_str()?.to_owned(), VerifyingKey::from_bytes(&bytes).ok()?))
}
