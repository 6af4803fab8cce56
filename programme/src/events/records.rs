//! The SQL of the audit trail.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, Duration, Utc};
use domain::ids::{EventId, PersonId, ProgrammeId};
use serde_json::Value as Json;
use uuid::Uuid;

/// An event as it is hashed.
#[derive(Debug)]
pub(super) struct Unsealed {
    pub(super) id: EventId,
    pub(super) kind: String,
    pub(super) subject: Uuid,
    pub(super) by: Option<PersonId>,
    pub(super) at: DateTime<Utc>,
    pub(super) detail: Json,
    pub(super) salt: String,
    /// The digest of the detail, where an erasure took the detail away.
    pub(super) erased_digest: Option<String>,
}

/// The end of a chain.
#[derive(Debug)]
pub(super) struct Head {
    pub(super) position: i64,
    pub(super) chain: String,
    pub(super) at: Option<DateTime<Utc>>,
}

/// One line of the trail, for people.
#[derive(Debug, Clone)]
pub struct Line {
    /// Which.
    pub id: EventId,
    /// What was done.
    pub kind: String,
    /// To what.
    pub subject: Uuid,
    /// By whom: given name and surname, if by a person.
    pub by: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
    /// More about it.
    pub detail: Json,
}

pub(super) fn read_event(r: &mut Reader) -> Result<Unsealed> {
    Ok(Unsealed {
        id: r.next()?,
        kind: r.next()?,
        subject: r.next()?,
        by: r.next()?,
        at: r.next()?,
        detail: r.next()?,
        salt: r.next()?,
        erased_digest: r.next()?,
    })
}

pub(super) async fn head(look: &mut Look, programme: ProgrammeId) -> Result<Option<Head>> {
    look.maybe(
        sql!(
            "select s.position, s.chain, e.at from seals s join events e on e.id = s.event_id
            where s.programme_id = $1 order by s.position desc limit 1"
        ),
        values![programme],
        |r| Ok(Head { position: r.next()?, chain: r.next()?, at: r.next()? }),
    )
    .await
}

/// Events without a seal, oldest first. An act that began earlier may be committed later, so an hour before the head
/// is looked through again.
pub(super) async fn unsealed(
    look: &mut Look,
    programme: ProgrammeId,
    head_at: Option<DateTime<Utc>>,
    most: i64,
) -> Result<Vec<Unsealed>> {
    let since = head_at.map_or(DateTime::UNIX_EPOCH, |at| at - Duration::hours(1));
    look.all(
        sql!(
            "select e.id, e.kind, e.subject_id, e.by_person, e.at, e.detail, e.salt, e.erased_digest from events e
            where e.programme_id = $1 and e.at >= $2
                and not exists (select 1 from seals s where s.event_id = e.id)
            order by e.at, e.id limit $3"
        ),
        values![programme, since, most],
        read_event,
    )
    .await
}

pub(super) async fn insert_seal(
    act: &mut Act,
    programme: ProgrammeId,
    position: i64,
    event: EventId,
    digest: &str,
    chain: &str,
) -> Result<()> {
    act.run(
        sql!("insert into seals (programme_id, position, event_id, digest, chain) values ($1, $2, $3, $4, $5)"),
        values![programme, position, event, digest, chain],
    )
    .await?;
    Ok(())
}

pub(super) async fn insert_checkpoint(
    act: &mut Act,
    programme: ProgrammeId,
    position: i64,
    chain: &str,
    signature: &str,
    key_id: &str,
) -> Result<()> {
    let now = act.now();
    act.run(
        sql!(
            "insert into checkpoints (programme_id, position, chain, signature, key_id, at)
            values ($1, $2, $3, $4, $5, $6)"
        ),
        values![programme, position, chain, signature, key_id, now],
    )
    .await?;
    Ok(())
}

/// A sealed event with its place in the chain.
#[derive(Debug)]
pub(super) struct Sealed {
    pub(super) event: Unsealed,
    pub(super) position: i64,
    pub(super) digest: String,
    pub(super) chain: String,
}

pub(super) async fn sealed_after(
    look: &mut Look,
    programme: ProgrammeId,
    position: i64,
    most: i64,
) -> Result<Vec<Sealed>> {
    look.all(
        sql!(
            "select e.id, e.kind, e.subject_id, e.by_person, e.at, e.detail, e.salt, e.erased_digest,
                s.position, s.digest, s.chain
            from seals s join events e on e.id = s.event_id
            where s.programme_id = $1 and s.position > $2 order by s.position limit $3"
        ),
        values![programme, position, most],
        |r| Ok(Sealed { event: read_event(r)?, position: r.next()?, digest: r.next()?, chain: r.next()? }),
    )
    .await
}

/// A signed head: position, chain, signature, key id.
pub(super) async fn checkpoints(look: &mut Look, programme: ProgrammeId) -> Result<Vec<(i64, String, String, String)>> {
    look.all(
        sql!("select position, chain, signature, key_id from checkpoints where programme_id = $1 order by position"),
        values![programme],
        |r| Ok((r.next()?, r.next()?, r.next()?, r.next()?)),
    )
    .await
}

/// Rows that one page of the trail shows.
const PAGE: i64 = 100;

fn read_line(r: &mut Reader) -> Result<Line> {
    let (id, kind, subject) = (r.next()?, r.next()?, r.next()?);
    let (given, surname): (Option<String>, Option<String>) = (r.next()?, r.next()?);
    let by = given.map(|given| format!("{given} {}", surname.unwrap_or_default()).trim().to_owned());
    Ok(Line { id, kind, subject, by, at: r.next()?, detail: r.next()? })
}

pub(super) async fn trail(look: &mut Look, programme: ProgrammeId, before: Option<EventId>) -> Result<Vec<Line>> {
    look.all(
        sql!(
            "select e.id, e.kind, e.subject_id, p.given_name, p.surname, e.at, e.detail
            from events e left join people p on p.id = e.by_person
            where e.programme_id = $1 and e.id < $2 order by e.id desc limit $3"
        ),
        values![programme, before.unwrap_or(EventId(Uuid::max())), PAGE],
        read_line,
    )
    .await
}

pub(super) async fn readers(look: &mut Look, person: PersonId) -> Result<Vec<Line>> {
    look.all(
        sql!(
            "select e.id, e.kind, e.subject_id, p.given_name, p.surname, e.at, e.detail
            from events e left join people p on p.id = e.by_person
            where e.subject_id = $1 and e.kind = 'person_read' order by e.at desc limit 100"
        ),
        values![person],
        read_line,
    )
    .await
}
