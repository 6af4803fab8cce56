//! Walking the chain: every digest, every link, every signed head.

use super::{GENESIS, digest, hex, link, records, signing_key, statement};
use crate::act::Service;
use crate::error::{Error, Result};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
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
            if digest(&sealed.event) != sealed.digest {
                return Ok((position, Some((position, "the event was changed"))));
            }
            chain = link(&chain, position, &sealed.digest);
            if chain != sealed.chain {
                return Ok((position, Some((position, "the chain does not follow from the entry before"))));
            }
            while let Some((_, head, signature, key_id)) = heads.next_if(|h| h.0 == position) {
                if head != chain || !is_signed(service, programme, position, &head, &signature, &key_id)? {
                    return Ok((position, Some((position, "the signed head does not fit"))));
                }
            }
        }
    }
    let cut_off = heads.next().map(|h| (h.0, "entries before a signed head are missing"));
    Ok((position, cut_off))
}

fn is_signed(
    service: &Service,
    programme: ProgrammeId,
    position: i64,
    chain: &str,
    signature: &str,
    key_id: &str,
) -> Result<bool> {
    let key = signing_key(service.keys(), key_id)
        .ok_or_else(|| Error::Broken(format!("the key {key_id} is not among the master keys")))?;
    let Some(signature) = URL_SAFE_NO_PAD.decode(signature).ok().and_then(|s| Signature::from_slice(&s).ok()) else {
        return Ok(false);
    };
    Ok(key.verifying_key().verify(statement(programme, position, chain).as_bytes(), &signature).is_ok())
}
