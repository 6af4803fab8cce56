//! The audit trail: rows written in the acts, sealed into a hash chain afterwards, heads of it signed.

mod records;
pub mod verify;

pub use records::Line;

use crate::act::{Act, Look, Service};
use crate::error::{Error, Result};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::ids::{EventId, ProgrammeId};
use domain::rights::{May, Who};
use ed25519_dalek::{Signer, SigningKey};
use records::{Head, Unsealed};
use sha2::{Digest, Sha256};

/// Events that one piece of work seals.
const BATCH: i64 = 500;
/// What an empty chain begins with.
const GENESIS: &str = "konullu audit chain 1";

/// The digest of an event. Personal data is under a salted hash of its own, so that an erasure may take the detail and
/// the salt away and the rest still verifies.
fn digest(event: &Unsealed) -> String {
    let detail = match &event.erased_digest {
        Some(kept) => kept.clone(),
        None => hex(&[event.salt.as_bytes(), b"\n", event.detail.to_string().as_bytes()]),
    };
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

/// What is signed of a head.
fn statement(programme: ProgrammeId, position: i64, chain: &str) -> String {
    format!("{GENESIS}\n{programme}\n{position}\n{chain}")
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
        while let sealed @ 1.. = service.act(Who::system(), move |act| Box::pin(seal_batch(act, id))).await? {
            count += sealed;
        }
    }
    Ok(count)
}

async fn seal_batch(act: &mut Act, programme: ProgrammeId) -> Result<usize> {
    let head = records::head(act, programme).await?;
    let Head { mut position, mut chain, at } =
        head.unwrap_or_else(|| Head { position: 0, chain: hex(&[GENESIS.as_bytes()]), at: None });
    let events = records::unsealed(act, programme, at, BATCH).await?;
    let count = events.len();
    for event in events {
        position += 1;
        let digest = digest(&event);
        chain = link(&chain, position, &digest);
        // Two sealers at once: the second finds the position taken, and its whole batch is undone
        records::insert_seal(act, programme, position, event.id, &digest, &chain).await?;
    }
    if count > 0 {
        let key_id = act.keys().current_id().to_owned();
        let key = signing_key(act.keys(), &key_id).ok_or_else(|| Error::broken("no key"))?;
        let signature = URL_SAFE_NO_PAD.encode(key.sign(statement(programme, position, &chain).as_bytes()).to_bytes());
        records::insert_checkpoint(act, programme, position, &chain, &signature, &key_id).await?;
    }
    Ok(count)
}

/// The newest lines of the trail, for auditors. In pages, `before` an id.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn trail(look: &mut Look, programme: ProgrammeId, before: Option<EventId>) -> Result<Vec<Line>> {
    look.require(May::ReadAudit(programme))?;
    records::trail(look, programme, before).await
}

/// Who has read a person's file, for that person.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn readers_of_me(look: &mut Look) -> Result<Vec<Line>> {
    let me = look.person()?;
    records::readers(look, me).await
}
