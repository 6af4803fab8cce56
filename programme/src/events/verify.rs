//! Walking the chain: every digest, every link, every signed head.

use super::records::{self, Checkpoint};
use super::{GENESIS, LATE_HOURS, digest, hex, link, signing_key, statement};
use crate::act::Service;
use crate::error::{Error, Result};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Duration};
use domain::ids::ProgrammeId;
use domain::rights::Who;
use ed25519_dalek::{Signature, Verifier};

/// Entries that one reading takes.
const BATCH: i64 = 2000;

/// What a walk found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walk {
    /// Entries walked.
    pub entries: i64,
    /// The first broken one, if any: which programme, at which position, and how.
    pub broken: Option<(ProgrammeId, i64, &'static str)>,
}

/// Walks the chain of every programme.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn walk(service: &Service) -> Result<Walk> {
    let programmes = service.look(Who::system(), |look| Box::pin(crate::programmes::all(look))).await?;
    let mut entries = 0;
    for programme in programmes {
        let (count, broken) = walk_one(service, programme.id).await?;
        entries += count;
        if let Some((position, how)) = broken {
            return Ok(Walk { entries, broken: Some((programme.id, position, how)) });
        }
    }
    Ok(Walk { entries, broken: None })
}

async fn walk_one(service: &Service, programme: ProgrammeId) -> Result<(i64, Option<(i64, &'static str)>)> {
    let heads = service
        .look(Who::system(), |look| Box::pin(async move { records::checkpoints(look, programme).await }))
        .await?;
    let mut heads = heads.into_iter().peekable();
    let (mut position, mut chain) = (0, hex(&[GENESIS.as_bytes()]));
    // Nothing that happened earlier can come after the head that was signed last
    let mut not_before = DateTime::UNIX_EPOCH;
    loop {
        let batch = service
            .look(Who::system(), |look| {
                Box::pin(async move { records::sealed_after(look, programme, position, BATCH).await })
            })
            .await?;
        if batch.is_empty() {
            break;
        }
        for sealed in batch {
            if sealed.position != position + 1 {
                return Ok((position, Some((position + 1, "an entry is missing"))));
            }
            position = sealed.position;
            let event = &sealed.event;
            let half_erased = event.erased_digest.is_some() && !(event.detail.is_null() && event.salt.is_empty());
            if half_erased || digest(event) != sealed.digest {
                return Ok((position, Some((position, "the event was changed"))));
            }
            chain = link(&chain, position, &sealed.digest);
            if chain != sealed.chain {
                return Ok((position, Some((position, "the chain does not follow from the entry before"))));
            }
            if event.at < not_before {
                return Ok((position, Some((position, "the event is older than the head before it"))));
            }
            while let Some(head) = heads.next_if(|head| head.position == position) {
                if head.chain != chain || !is_signed(service, programme, &head)? {
                    return Ok((position, Some((position, "the signed head does not fit"))));
                }
                not_before = head.at - Duration::hours(LATE_HOURS);
            }
        }
    }
    if let Some(head) = heads.next() {
        return Ok((position, Some((head.position, "entries before a signed head are missing"))));
    }
    let slipped_in = service
        .look(Who::system(), |look| {
            Box::pin(async move { records::has_unsealed_before(look, programme, not_before).await })
        })
        .await?;
    Ok((position, slipped_in.then_some((position, "an event was slipped in before the last signed head"))))
}

fn is_signed(service: &Service, programme: ProgrammeId, head: &Checkpoint) -> Result<bool> {
    let key = signing_key(service.keys(), &head.key_id)
        .ok_or_else(|| Error::Broken(format!("the key {} is not among the master keys", head.key_id)))?;
    let signature = URL_SAFE_NO_PAD.decode(&head.signature).ok().and_then(|s| Signature::from_slice(&s).ok());
    let said = statement(programme, head.position, &head.chain, head.at);
    Ok(signature.is_some_and(|signature| key.verifying_key().verify(said.as_bytes(), &signature).is_ok()))
}
