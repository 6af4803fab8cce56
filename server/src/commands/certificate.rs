//! `konullu certificate verify`: what a signed record is worth, without any page.

use super::{Done, config, told};
use crate::house;
use domain::certificates::Standing;
use domain::rights::Who;
use programme::certificates::status::StatusList;
use programme::certificates::{self, Verdict, check, credential, did, print};
use serde_json::Value;
use std::path::Path;

/// Checks a file that holds a signed record, or a PDF that carries one: against a did document and perhaps a list of
/// revocations, else against this instance's own keys and books. Prints the verdict first; only `valid` succeeds.
///
/// # Errors
/// Whatever else the verdict is, and when a file can't be read.
pub async fn verify(file: &Path, did: Option<&Path>, status: Option<&Path>) -> Done {
    let bytes = read(file)?;
    let Some(token) = token_of(&bytes) else {
        println!("unknown");
        return Err(format!("{} holds no signed record", file.display()));
    };
    let verdict = match did {
        Some(did) => offline(&token, &read(did)?, status.map(read).transpose()?.as_deref())?,
        None => by_our_books(&token).await?,
    };
    let word = match verdict.standing {
        Standing::Genuine => "valid",
        other => other.as_str(),
    };
    println!("{word}");
    if let Some(facts) = &verdict.facts {
        println!("name: {}", facts.person_name);
        println!("programme: {}", facts.programme_name);
        println!("center: {}", facts.center_name);
        println!("minutes: {}", facts.minutes);
        println!("from: {}", facts.from);
        println!("until: {}", facts.until);
        println!("issued: {}", facts.issued_at.to_rfc3339());
        println!("code: {}", certificates::code::grouped(&facts.code));
    }
    if did.is_some() && status.is_none() && verdict.standing == Standing::Genuine {
        println!("revocation: not checked; give the list with --status");
    }
    if verdict.standing == Standing::Genuine { Ok(()) } else { Err(format!("the certificate is {word}")) }
}

fn read(file: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(file).map_err(|e| format!("can't read {}: {e}", file.display()))
}

/// The record in a file: the file itself, or what the PDF carries.
fn token_of(bytes: &[u8]) -> Option<String> {
    if bytes.starts_with(b"%PDF") {
        return print::carried(bytes);
    }
    std::str::from_utf8(bytes).ok().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

async fn by_our_books(token: &str) -> Result<Verdict, String> {
    let service = house::open(&config()?).await.map_err(told)?;
    let token = token.to_owned();
    service.look(Who::anyone(), move |look| Box::pin(async move { check(look, &token).await })).await.map_err(told)
}

/// The verdict by published papers alone.
fn offline(token: &str, document: &[u8], status: Option<&[u8]>) -> Result<Verdict, String> {
    let document: Value = serde_json::from_slice(document).map_err(|e| format!("the did document is no JSON: {e}"))?;
    let keys = did::keys_of(&document);
    let known = |kid: &str| keys.iter().find(|(name, _)| name == kid).map(|(_, key)| *key);
    let verdict = |standing, facts| Verdict { standing, facts, revoked_at: None };
    let facts = match credential::read(token, known) {
        Ok(facts) => facts,
        Err(_) if check::bears_our_mark(token, document["id"].as_str().unwrap_or_default()) => {
            return Ok(verdict(Standing::Altered, None));
        }
        Err(_) => return Ok(verdict(Standing::Unknown, None)),
    };
    let Some(status) = status else { return Ok(verdict(Standing::Genuine, Some(facts))) };
    let status = std::str::from_utf8(status).map_err(|e| format!("the list of revocations is no text: {e}"))?;
    let list = StatusList::read(status, known).map_err(|e| format!("the list of revocations: {e}"))?;
    if list.url.rsplit('/').next() != Some(facts.place.list.to_string().as_str()) {
        return Err("this is another list of revocations than the certificate names".to_owned());
    }
    let revoked = usize::try_from(facts.place.index).ok().and_then(|place| list.revoked(place));
    let standing = match revoked {
        Some(false) => Standing::Genuine,
        Some(true) => Standing::Revoked,
        None => return Err("the list of revocations is too short".to_owned()),
    };
    Ok(verdict(standing, Some(facts)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use programme::signing::{Keys, MasterKey};

    #[test]
    fn what_is_no_record_is_told_from_what_is_altered() {
        let keys = Keys::new(vec![MasterKey { id: "k1".into(), secret: [7; 32] }]).unwrap();
        let known = certificates::known_key(&keys, "did:web:a.example#k1").unwrap();
        let document = did::did_document("https://a.example", &[("k1".to_owned(), known)]).to_string();
        let standing = |token: &str| offline(token, document.as_bytes(), None).unwrap().standing;
        assert_eq!(standing("hello"), Standing::Unknown);
        // {"alg":"none","kid":"did:web:a.example#k1"} . {}
        let unsigned = "eyJhbGciOiJub25lIiwia2lkIjoiZGlkOndlYjphLmV4YW1wbGUjazEifQ.e30.";
        assert_eq!(standing(unsigned), Standing::Altered);
        assert_eq!(token_of(b"%PDF-1.7 nothing"), None);
        assert_eq!(token_of(b" a.b.c \n").as_deref(), Some("a.b.c"));
    }
}
