//! A certificate is believed as it was signed, and in no other form.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

use chrono::{DateTime, FixedOffset, NaiveDate};
use ed25519_dalek::{Signer, SigningKey, VerifyingKey};
use programme::certificates::credential::{Evidence, Facts, Fault, Place, Recipient, read, sign};
use programme::certificates::status::{PLACES, Purpose, StatusList, status_list};
use programme::certificates::{did, jwt};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use serde_json::{Value, json};

const HOME: &str = "https://volunteers.example";

fn key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

fn known(kid: &str) -> Option<VerifyingKey> {
    (kid == "did:web:volunteers.example#2026").then(|| key().verifying_key())
}

fn at(text: &str) -> DateTime<FixedOffset> {
    text.parse().unwrap()
}

fn facts() -> Facts {
    Facts {
        code: "0123456789abcdefghjkmnpqrstvwxyz".to_owned(),
        kind: "service".to_owned(),
        title: "Könüllü sertifikatı".to_owned(),
        criteria: "120 saat könüllü xidmət".to_owned(),
        person_name: "Əliağa İsmayılov İlham oğlu".to_owned(),
        programme_name: "ASAN Könüllüləri".to_owned(),
        center_name: "5 saylı mərkəz".to_owned(),
        achievement: "CommunityService".to_owned(),
        minutes: 7_215,
        from: NaiveDate::from_ymd_opt(2026, 1, 14).unwrap(),
        until: NaiveDate::from_ymd_opt(2026, 5, 30).unwrap(),
        issued_at: at("2026-06-01T08:30:00Z"),
        valid_until: None,
        version: 1,
        language: "az".to_owned(),
        evidence: None,
        recipient: Some(Recipient::of_email("Aliaga@example.org ", "c0ffee")),
        place: Place { list: 3, index: 94_567 },
    }
}

fn token() -> String {
    sign(&facts(), &key(), "2026", HOME)
}

/// A token with another header or payload, signed by our own key.
fn forged(header: &Value, payload: &Value) -> String {
    let [header, payload] =
        [header, payload].map(|part| data_encoding::BASE64URL_NOPAD.encode(part.to_string().as_bytes()));
    let text = format!("{header}.{payload}");
    let signature = data_encoding::BASE64URL_NOPAD.encode(&key().sign(text.as_bytes()).to_bytes());
    format!("{text}.{signature}")
}

fn parts(token: &str) -> (Value, Value) {
    let mut parts = token.split('.').map(|part| data_encoding::BASE64URL_NOPAD.decode(part.as_bytes()).unwrap());
    let mut next = || serde_json::from_slice(&parts.next().unwrap()).unwrap();
    (next(), next())
}

#[test]
fn what_was_signed_is_what_is_read() {
    assert_eq!(read(&token(), known), Ok(facts()));
    let bounded = Facts {
        valid_until: Some(at("2028-06-02T00:00:00+04:00")),
        evidence: Some(Evidence { entries: 34, digest: "sha256:00".to_owned() }),
        version: 3,
        center_name: String::new(),
        minutes: 0,
        ..facts()
    };
    assert_eq!(read(&sign(&bounded, &key(), "2026", HOME), known), Ok(bounded));
    let anonymous = Facts { recipient: None, ..facts() };
    assert_eq!(read(&sign(&anonymous, &key(), "2026", HOME), known), Ok(anonymous));
}

#[test]
fn the_holder_can_be_confirmed_but_not_read() {
    let (_, payload) = parts(&token());
    assert!(!payload.to_string().to_lowercase().contains("aliaga@"));
    let recipient = read(&token(), known).unwrap().recipient.unwrap();
    assert!(recipient.is("aliaga@example.org"));
    assert!(!recipient.is("someone@example.org"));
}

#[test]
fn the_payload_is_the_credential_with_its_registered_claims() {
    let (header, payload) = parts(&token());
    assert_eq!(header, json!({ "alg": "EdDSA", "typ": "JWT", "kid": "did:web:volunteers.example#2026" }));
    assert_eq!(payload["type"], json!(["VerifiableCredential", "OpenBadgeCredential"]));
    assert_eq!(payload["jti"], "https://volunteers.example/verify/0123456789abcdefghjkmnpqrstvwxyz");
    assert_eq!(payload["nbf"], 1_780_302_600);
    let [revoked, suspended] = [0, 1].map(|n| &payload["credentialStatus"][n]);
    assert_eq!(revoked["statusPurpose"], "revocation");
    assert_eq!(revoked["statusListCredential"], "https://volunteers.example/status/3");
    assert_eq!(suspended["statusListCredential"], "https://volunteers.example/status/3-suspension");
    assert_eq!([&revoked["statusListIndex"], &suspended["statusListIndex"]], ["94567", "94567"]);
}

#[test]
fn a_hundred_thousand_changed_letters_never_pass() {
    let letters: Vec<char> = ('a'..='z').chain('A'..='Z').chain('0'..='9').chain("-_.=+/ é".chars()).collect();
    let token: Vec<char> = token().chars().collect();
    let mut random = StdRng::seed_from_u64(20_260_601);
    for turn in 0..100_000 {
        let place = if turn < token.len() { turn } else { random.random_range(0..token.len()) };
        let letter = letters[random.random_range(0..letters.len())];
        let mut changed = token.clone();
        match turn % 4 {
            0 => drop(changed.remove(place)),
            1 if letter != ' ' => changed.insert(place, letter),
            _ if changed[place] != letter => changed[place] = letter,
            _ => continue,
        }
        let changed: String = changed.into_iter().collect();
        assert!(read(&changed, known).is_err(), "change {turn} at {place} passed: {changed}");
    }
}

#[test]
fn no_other_algorithm_is_taken() {
    let (header, payload) = parts(&token());
    for algorithm in ["none", "None", "HS256", "RS256", "ES256", "EdDSA ", ""] {
        let mut header = header.clone();
        header["alg"] = json!(algorithm);
        assert_eq!(read(&forged(&header, &payload), known), Err(Fault::Algorithm), "{algorithm}");
        let unsigned = forged(&header, &payload).rsplit_once('.').unwrap().0.to_owned() + ".";
        assert_eq!(read(&unsigned, known), Err(Fault::Algorithm), "{algorithm} without a signature");
    }
    let mut critical = header.clone();
    critical["crit"] = json!(["b64"]);
    assert_eq!(read(&forged(&critical, &payload), known), Err(Fault::Malformed));
}

#[test]
fn a_key_in_the_token_is_not_used() {
    let stranger = SigningKey::from_bytes(&[9; 32]);
    assert_eq!(read(&sign(&facts(), &stranger, "2026", HOME), known), Err(Fault::Signature));
    assert_eq!(read(&sign(&facts(), &stranger, "2027", HOME), known), Err(Fault::UnknownKey));
    let (mut header, payload) = parts(&token());
    header["jwk"] = json!({ "kty": "OKP", "crv": "Ed25519", "x": data_encoding::BASE64URL_NOPAD.encode(stranger.verifying_key().as_bytes()) });
    header.as_object_mut().unwrap().remove("kid");
    assert_eq!(read(&forged(&header, &payload), known), Err(Fault::UnknownKey));
}

#[test]
fn claims_that_contradict_the_credential_are_refused() {
    let (header, payload) = parts(&token());
    for (claim, other) in [
        ("iss", json!("did:web:elsewhere.example")),
        ("sub", json!("someone")),
        ("jti", json!("https://volunteers.example/verify/other")),
        ("nbf", json!(1)),
        ("exp", json!(1)),
        ("type", json!(["VerifiableCredential"])),
    ] {
        let mut payload = payload.clone();
        payload[claim] = other;
        assert_eq!(read(&forged(&header, &payload), known), Err(Fault::Structure(claim)));
    }
    for what in ["", ".", "..", "a.b.c", "{}", &"x".repeat(2 << 20)] {
        assert_eq!(read(what, known), Err(Fault::Malformed));
    }
}

#[test]
fn the_did_document_gives_every_key_that_ever_signed() {
    let older = SigningKey::from_bytes(&[1; 32]).verifying_key();
    let keys = [("2026".to_owned(), key().verifying_key()), ("2025".to_owned(), older)];
    let document = did::did_document("http://127.0.0.1:3000/", &keys);
    assert_eq!(document["id"], "did:web:127.0.0.1%3A3000");
    assert_eq!(document["assertionMethod"][1], "did:web:127.0.0.1%3A3000#2025");
    let found = did::keys_of(&document);
    assert_eq!(found.len(), 2);
    assert_eq!((jwt::key_name(&found[1].0), found[1].1), ("2025", older));
    assert_eq!(did::did_web("https://example.org/base/path/"), "did:web:example.org:base:path");
}

#[test]
fn the_status_list_tells_the_revoked_from_the_rest() {
    let now = at("2026-06-02T00:00:00Z");
    let signed = |revoked: &[usize]| {
        status_list(HOME, (3, Purpose::Revocation), revoked.iter().copied(), now.to_utc(), &key(), "2026")
    };
    let token = signed(&[0, 9, 94_567, PLACES - 1, PLACES + 5]);
    assert_eq!(token, signed(&[PLACES + 5, PLACES - 1, 94_567, 9, 0]), "the same bits are the same bytes");
    let list = StatusList::read(&token, known).unwrap();
    assert_eq!(list.url, "https://volunteers.example/status/3");
    let revoked: Vec<usize> = (0..PLACES).filter(|place| list.is_set(*place) == Some(true)).collect();
    assert_eq!(revoked, [0, 9, 94_567, PLACES - 1]);
    assert_eq!(list.is_set(PLACES), None);
    assert!(token.len() < 2_000, "a list with few bits is short: {}", token.len());
    assert_eq!(StatusList::read(&self::token(), known), Err(Fault::Structure("statusPurpose")));
    assert_eq!(read(&token, known), Err(Fault::Structure("issuer")));
}
