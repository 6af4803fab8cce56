//! The audit trail: rows written in the acts, sealed into a hash chain afterwards, heads of it signed.

mod names;
mod records;
pub mod verify;

pub use names::{Named, Names, names};
pub use records::{Line, PAGE};

use crate::act::{Act, Look, Service};
use crate::error::{Error, Result};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Duration, Utc};
use domain::events::EventKind;
use domain::ids::{EventId, PersonId, ProgrammeId};
use domain::refusals::Refusal;
use domain::rights::{May, Who};
use ed25519_dalek::{Signer, SigningKey};
use records::{Head, Unsealed};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Events that one piece of work seals.
const BATCH: i64 = 500;
/// What an empty chain begins with.
const GENESIS: &str = "konullu audit chain 1";
/// An act that began earlier may be committed later; for longer than this no act lasts, and clocks differ less.
const LATE_HOURS: i64 = 1;

/// The digest of an event. Personal data is under a salted hash of its own, so that an erasure may take the detail and
/// the salt away and the rest still verifies.
fn digest(event: &Unsealed) -> String {
    let detail = event.erased_digest.clone().unwrap_or_else(|| detail_digest(&event.salt, &event.detail));
    let by = event.by.map(|p| p.to_string()).unwrap_or_default();
    let at = event.at.timestamp_micros().to_string();
    hex(&[
        event.id.to_string().as_bytes(),
        b"\n",
        event.kind.as_bytes(),
        b"\n",
        event.subject.to_string().as_bytes(),
        b"\n",
        by.as_bytes(),
        b"\n",
        at.as_bytes(),
        b"\n",
        detail.as_bytes(),
    ])
}

/// The salted digest of an event's detail.
fn detail_digest(salt: &str, detail: &Json) -> String {
    let mut text = String::new();
    write_canonical(detail, &mut text);
    hex(&[salt.as_bytes(), b"\n", text.as_bytes()])
}

/// JSON with its keys in order and whole numbers without a fraction: PostgreSQL orders keys by length and drops the
/// sign of a zero, SQLite keeps the text.
fn write_canonical(value: &Json, out: &mut String) {
    match value {
        Json::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().collect();
            fields.sort_unstable_by_key(|(key, _)| *key);
            out.push('{');
            for (at, (key, value)) in fields.into_iter().enumerate() {
                out.push_str(if at > 0 { "," } else { "" });
                out.push_str(&Json::from(key.as_str()).to_string());
                out.push(':');
                write_canonical(value, out);
            }
            out.push('}');
        }
        Json::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                out.push_str(if at > 0 { "," } else { "" });
                write_canonical(item, out);
            }
            out.push(']');
        }
        Json::Number(number) if number.is_f64() => match number.as_f64() {
            Some(real) if real.fract() == 0.0 && real.abs() < 9.0e15 => out.push_str(&format!("{}", real as i64)),
            _ => out.push_str(&number.to_string()),
        },
        plain => out.push_str(&plain.to_string()),
    }
}

fn hex(parts: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    data_encoding::HEXLOWER.encode(&hash.finalize())
}

/// The head after one more event.
fn link(before: &str, position: i64, digest: &str) -> String {
    hex(&[before.as_bytes(), b"\n", position.to_string().as_bytes(), b"\n", digest.as_bytes()])
}

/// The key under which heads of the chain are signed.
fn signing_key(service_keys: &crate::signing::Keys, key_id: &str) -> Option<SigningKey> {
    service_keys.derive(key_id, "audit checkpoints").map(|secret| SigningKey::from_bytes(&secret))
}

/// What is signed of a head. The moment is in it, so that nothing can be slipped in before.
fn statement(programme: ProgrammeId, position: i64, chain: &str, at: DateTime<Utc>) -> String {
    format!("{GENESIS}\n{programme}\n{position}\n{chain}\n{}", at.timestamp_micros())
}

/// Seals what has happened since, programme by programme, and signs the new heads; how many events were sealed.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn seal(service: &Service) -> Result<usize> {
    let programmes = service.look(Who::system(), |look| Box::pin(crate::programmes::all(look))).await?;
    let mut count = 0;
    for programme in programmes {
        let id = programme.id;
        loop {
            match service.act(Who::system(), move |act| Box::pin(seal_batch(act, id))).await {
                Ok(0) => break,
                Ok(sealed) => count += sealed,
                // Another server seals at this moment; what it leaves comes next time
                Err(Error::Refused(Refusal::Changed)) => break,
                Err(error) => return Err(error),
            }
        }
    }
    Ok(count)
}

async fn seal_batch(act: &mut Act, programme: ProgrammeId) -> Result<usize> {
    let head = records::head(act, programme).await?;
    let Head { mut position, mut chain, at } =
        head.unwrap_or_else(|| Head { position: 0, chain: hex(&[GENESIS.as_bytes()]), at: DateTime::UNIX_EPOCH });
    let events = records::unsealed(act, programme, at - Duration::hours(LATE_HOURS), BATCH).await?;
    let count = events.len();
    for event in events {
        position += 1;
        let digest = digest(&event);
        chain = link(&chain, position, &digest);
        if !records::insert_seal(act, programme, position, event.id, &digest, &chain).await? {
            return Err(Error::Refused(Refusal::Changed));
        }
    }
    if count > 0 {
        let (now, key_id) = (act.now(), act.keys().current_id().to_owned());
        let key = signing_key(act.keys(), &key_id).ok_or_else(|| Error::broken("no key"))?;
        let signed = key.sign(statement(programme, position, &chain, now).as_bytes());
        let signature = URL_SAFE_NO_PAD.encode(signed.to_bytes());
        records::insert_checkpoint(act, programme, position, &chain, &signature, &key_id).await?;
    }
    Ok(count)
}

/// Takes away what the trail says about a thing or a person beyond that something was done; the chain still holds.
/// How many events it touched. A person may ask it of their own; of others whoever manages the programme's roles.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn erase_details_of(act: &mut Act, subject: Uuid) -> Result<usize> {
    let events = records::with_detail(act, subject).await?;
    let own = act.who().person.is_some_and(|person| person.0 == subject);
    for (id, programme, detail, salt) in &events {
        if !own {
            act.require(May::ManageRights(*programme))?;
        }
        records::erase(act, *id, &detail_digest(salt, detail)).await?;
    }
    Ok(events.len())
}

/// Takes away what the trail says about a person and everything that was theirs, as part of erasing them.
pub(crate) async fn erase_person(act: &mut Act, person: PersonId) -> Result<()> {
    let mut lines = records::about_person(act, person).await?;
    let named = |detail: &Json| detail.get("person").and_then(Json::as_str) == Some(&person.to_string());
    // Lines about shifts and courses are about several people; only those that name this one go
    lines.extend(records::about_their_shifts(act, person).await?.into_iter().filter(|line| named(&line.1)));
    for (id, detail, salt) in lines {
        records::erase(act, id, &detail_digest(&salt, &detail)).await?;
    }
    Ok(())
}

/// The newest lines of the trail, for auditors; those of one kind, or all. In pages, `before` an id.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn trail(
    look: &mut Look,
    programme: ProgrammeId,
    kind: Option<EventKind>,
    before: Option<EventId>,
) -> Result<Vec<Line>> {
    look.require(May::ReadAudit(programme))?;
    records::trail(look, programme, kind.map(EventKind::as_str), before).await
}

/// Who has read a person's file, for that person.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn readers_of_me(look: &mut Look) -> Result<Vec<Line>> {
    let me = look.person()?;
    records::readers(look, me).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_order_of_keys_and_the_way_of_writing_a_number_change_no_digest() {
        let of = |text: &str| detail_digest("salt", &serde_json::from_str(text).unwrap());
        assert_eq!(of(r#"{"a":1,"bb":{"c":[1,2],"d":null}}"#), of(r#"{"bb":{"d":null,"c":[1.0,2e0]},"a":1}"#));
        assert_eq!(of("-0.0"), of("0"));
        assert_ne!(of("[1,2]"), of("[2,1]"), "the order of a list says something");
        assert_ne!(of(r#"{"a":"1"}"#), of(r#"{"a":1}"#));
        assert_eq!(detail_digest("salt", &json!({"a": "\"\n"})), of(r#"{"a":"\"\n"}"#));
    }
}
