//! `konullu certificate verify`: what a signed record is worth, without any page.

use super::{Done, config, told};
use crate::house;
use domain::certificates::Standing;
use domain::rights::Who;
use programme::Clock;
use programme::certificates::reading::Difference;
use programme::certificates::status::{Purpose, StatusList, list_of};
use programme::certificates::{self, Verdict, book, check, credential, did, reading};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Checks a file that holds a signed record, or a PDF that carries one: against a did document and perhaps a list of
/// revocations, else against this instance's own keys and books. Prints the verdict first; only `valid` succeeds.
///
/// # Errors
/// Whatever else the verdict is, and when a file can't be read.
pub async fn verify(file: &Path, did: Option<&Path>, status: &[PathBuf]) -> Done {
    let bytes = read(file)?;
    let Some(token) = token_of(&bytes) else {
        println!("unknown");
        return Err(format!("{} holds no signed record", file.display()));
    };
    let verdict = match did {
        Some(did) => {
            let lists = status.iter().map(|list| read(list)).collect::<Result<Vec<_>, _>>()?;
            offline(&token, &read(did)?, &lists)?
        }
        None => by_our_books(&token).await?,
    };
    let (verdict, differences) = held_against(&bytes, verdict);
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
        if let Some(until) = facts.valid_until {
            println!("valid until: {}", until.to_rfc3339());
        }
        if !facts.code.is_empty() {
            println!("code: {}", certificates::code::grouped(&facts.code));
        }
    }
    for (standing, facts) in &verdict.held {
        println!("holds: {} ({})", facts.criteria, standing.as_str());
    }
    for difference in &differences {
        match difference {
            Difference::Missing { said } => println!("missing: {said}"),
            Difference::Added { says } => println!("added: {says}"),
            Difference::Bytes | Difference::Unreadable => println!("the words of the file can't be read"),
        }
    }
    let listed = verdict.facts.as_ref().is_some_and(|facts| !facts.code.is_empty()) || !verdict.held.is_empty();
    if did.is_some() && status.is_empty() && verdict.standing == Standing::Genuine && listed {
        println!("revocation: not checked; give the list with --status");
    }
    if verdict.standing == Standing::Genuine { Ok(()) } else { Err(format!("the certificate is {word}")) }
}

/// A PDF is worth what it carries only as long as it says the same: what was signed stands in
/// its words. Its bytes are no matter here, for a program of another age may draw the same words in others.
fn held_against(bytes: &[u8], verdict: Verdict) -> (Verdict, Vec<Difference>) {
    let Some(facts) = verdict.facts.as_ref().filter(|_| bytes.starts_with(b"%PDF")) else {
        return (verdict, Vec::new());
    };
    let missing = reading::unsaid(bytes, facts);
    if missing.is_empty() {
        return (verdict, missing);
    }
    (Verdict { standing: Standing::Altered, ..verdict }, missing)
}

fn read(file: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(file).map_err(|e| format!("can't read {}: {e}", file.display()))
}

/// The record in a file: the file itself, or what the PDF carries.
fn token_of(bytes: &[u8]) -> Option<String> {
    if bytes.starts_with(b"%PDF") {
        return reading::carried(bytes);
    }
    std::str::from_utf8(bytes).ok().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

async fn by_our_books(token: &str) -> Result<Verdict, String> {
    let service = house::open(&config()?).await.map_err(told)?;
    let token = token.to_owned();
    service.look(Who::anyone(), move |look| Box::pin(async move { check(look, &token).await })).await.map_err(told)
}

/// The verdict by published papers alone.
fn offline(token: &str, document: &[u8], lists: &[Vec<u8>]) -> Result<Verdict, String> {
    let document: Value = serde_json::from_slice(document).map_err(|e| format!("the did document is no JSON: {e}"))?;
    let keys = did::keys_of(&document);
    let known = |kid: &str| keys.iter().find(|(name, _)| name == kid).map(|(_, key)| *key);
    // An entry of a volunteer record is in no list
    if let Ok(told) = book::signed::read(token, known) {
        let now = Clock::default().now();
        let held = told.held.into_iter().map(|facts| (Verdict::of(facts.clone(), now).standing, facts)).collect();
        return Ok(Verdict { held, ..Verdict::of(told.facts, now) });
    }
    let facts = match credential::read(token, known) {
        Ok(facts) => facts,
        Err(_) if check::bears_our_mark(token, document["id"].as_str().unwrap_or_default()) => {
            return Ok(Verdict::bare(Standing::Altered));
        }
        Err(_) => return Ok(Verdict::bare(Standing::Unknown)),
    };
    let (mut revoked, mut suspended) = (false, false);
    for list in lists {
        let list = std::str::from_utf8(list).map_err(|e| format!("the list is no text: {e}"))?;
        let list = StatusList::read(list, known).map_err(|e| format!("the list: {e}"))?;
        let of = list.url.rsplit('/').next().and_then(list_of);
        if of != Some((facts.place.list, list.purpose)) {
            return Err("this is another list than the certificate names".to_owned());
        }
        let set = usize::try_from(facts.place.index).ok().and_then(|place| list.is_set(place));
        let set = set.ok_or("the list is too short")?;
        match list.purpose {
            Purpose::Revocation => revoked |= set,
            Purpose::Suspension => suspended |= set,
        }
    }
    let alone = Verdict::of(facts, Clock::default().now());
    let expired = alone.standing == Standing::Expired;
    // A list says of what was replaced that it was revoked
    Ok(Verdict { standing: Standing::of(revoked, false, suspended, expired), ..alone })
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
        let standing = |token: &str| offline(token, document.as_bytes(), &[]).unwrap().standing;
        assert_eq!(standing("hello"), Standing::Unknown);
        // {"alg":"none","kid":"did:web:a.example#k1"} . {}
        let unsigned = "eyJhbGciOiJub25lIiwia2lkIjoiZGlkOndlYjphLmV4YW1wbGUjazEifQ.e30.";
        assert_eq!(standing(unsigned), Standing::Altered);
        assert_eq!(token_of(b"%PDF-1.7 nothing"), None);
        assert_eq!(token_of(b" a.b.c \n").as_deref(), Some("a.b.c"));
    }
}
