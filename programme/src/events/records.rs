//! The SQL of the audit trail.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, Utc};
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
    /// When it was signed.
    pub(super) at: DateTime<Utc>,
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
        sql!("select position, chain, at from checkpoints where programme_id = $1 order by position desc limit 1"),
        values![programme],
        |r| Ok(Head { position: r.next()?, chain: r.next()?, at: r.next()? }),
    )
    .await
}

/// Events since then without a seal, oldest first.
pub(super) async fn unsealed(
    look: &mut Look,
    programme: ProgrammeId,
    since: DateTime<Utc>,
    most: i64,
) -> Result<Vec<Unsealed>> {
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
) -> Result<bool> {
    let sealed = act
        .run(
            sql!(
                "insert into seals (programme_id, position, event_id, digest, chain) values ($1, $2, $3, $4, $5)
                on conflict do nothing"
            ),
            values![programme, position, event, digest, chain],
        )
        .await?;
    Ok(sealed > 0)
}

/// Whether an event older than that has no seal.
pub(super) async fn has_unsealed_before(look: &mut Look, programme: ProgrammeId, at: DateTime<Utc>) -> Result<bool> {
    let found: Option<EventId> = look
        .maybe(
            sql!(
                "select e.id from events e where e.programme_id = $1 and e.at < $2
                    and not exists (select 1 from seals s where s.event_id = e.id) limit 1"
            ),
            values![programme, at],
            |r| r.next(),
        )
        .await?;
    Ok(found.is_some())
}

/// The events about a thing whose detail is still there: id, programme, detail, salt.
pub(super) async fn with_detail(look: &mut Look, subject: Uuid) -> Result<Vec<(EventId, ProgrammeId, Json, String)>> {
    look.all(
        sql!("select id, programme_id, detail, salt from events where subject_id = $1 and erased_digest is null"),
        values![subject],
        |r| Ok((r.next()?, r.next()?, r.next()?, r.next()?)),
    )
    .await
}

/// The events about a person and what was theirs, whose detail is still there: id, detail, salt.
pub(super) async fn about_person(look: &mut Look, person: PersonId) -> Result<Vec<(EventId, Json, String)>> {
    look.all(
        sql!(
            "select id, detail, salt from events where erased_digest is null and (subject_id = $1
                or subject_id in (select id from applications where person_id = $1)
                or subject_id in (select g.id from guardians g join applications a on a.id = g.application_id
                    where a.person_id = $1)
                or subject_id in (select id from files where person_id = $1)
                or subject_id in (select id from placements where person_id = $1)
                or subject_id in (select id from interview_bookings where person_id = $1)
                or subject_id in (select id from interview_waits where person_id = $1)
                or subject_id in (select id from assignments where person_id = $1)
                or subject_id in (select id from attendances where person_id = $1)
                or subject_id in (select id from hours_entries where person_id = $1)
                or subject_id in (select id from sign_up_pauses where person_id = $1)
                or subject_id in (select id from certificates where person_id = $1)
                or subject_id in (select id from certificate_proposals where person_id = $1))"
        ),
        values![person],
        |r| Ok((r.next()?, r.next()?, r.next()?)),
    )
    .await
}

/// The events about shifts on which a person has or had a place, with detail: id, detail, salt.
pub(super) async fn about_their_shifts(look: &mut Look, person: PersonId) -> Result<Vec<(EventId, Json, String)>> {
    look.all(
        sql!(
            "select id, detail, salt from events where erased_digest is null
                and subject_id in (select shift_id from assignments where person_id = $1)"
        ),
        values![person],
        |r| Ok((r.next()?, r.next()?, r.next()?)),
    )
    .await
}

pub(super) async fn erase(act: &mut Act, id: EventId, digest: &str) -> Result<()> {
    act.run(
        sql!("update events set detail = $2, salt = '', erased_digest = $3 where id = $1 and erased_digest is null"),
        values![id, Json::Null, digest],
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

/// A signed head.
#[derive(Debug)]
pub(super) struct Checkpoint {
    pub(super) position: i64,
    pub(super) chain: String,
    pub(super) signature: String,
    pub(super) key_id: String,
    pub(super) at: DateTime<Utc>,
}

pub(super) async fn checkpoints(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Checkpoint>> {
    look.all(
        sql!(
            "select position, chain, signature, key_id, at from checkpoints
            where programme_id = $1 order by position"
        ),
        values![programme],
        |r| {
            Ok(Checkpoint {
                position: r.next()?,
                chain: r.next()?,
                signature: r.next()?,
                key_id: r.next()?,
                at: r.next()?,
            })
        },
    )
    .await
}

/// Rows that one page of the trail shows.
pub const PAGE: i64 = 100;

fn read_line(r: &mut Reader) -> Result<Line> {
    let (id, kind, subject) = (r.next()?, r.next()?, r.next()?);
    let (given, surname): (Option<String>, Option<String>) = (r.next()?, r.next()?);
    let by = given.map(|given| format!("{given} {}", surname.unwrap_or_default()).trim().to_owned());
    Ok(Line { id, kind, subject, by, at: r.next()?, detail: r.next()? })
}

pub(super) async fn trail(
    look: &mut Look,
    programme: ProgrammeId,
    kind: Option<&str>,
    before: Option<EventId>,
) -> Result<Vec<Line>> {
    look.all(
        sql!(
            "select e.id, e.kind, e.subject_id, p.given_name, p.surname, e.at, e.detail
            from events e left join people p on p.id = e.by_person
            where e.programme_id = $1 and e.id < $2 and e.kind >= $3 and e.kind <= $4 order by e.id desc limit $5"
        ),
        values![programme, before.unwrap_or(EventId(Uuid::max())), kind.unwrap_or("a"), kind.unwrap_or("z"), PAGE],
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

/// What an id of a programme stands for: the kind, a code (of a person: whether the data was deleted) and the name, or the
/// names in every language.
pub(super) async fn named(
    look: &mut Look,
    programme: ProgrammeId,
    id: Uuid,
) -> Result<Option<(String, String, String)>> {
    look.maybe(
        sql!(
            "select 'person', case when p.erased_at is null then '' else 'erased' end, trim(p.given_name || ' ' || p.surname)
                from people p where p.id = $1 and (p.programme_id = $2
                    or exists (select 1 from grants g where g.person_id = p.id and g.programme_id = $2))
            union all select 'application', '', '' from applications where id = $1 and programme_id = $2
            union all select 'intake', code, cast(titles as text) from intakes where id = $1 and programme_id = $2
            union all select 'center', code, cast(names as text) from centers where id = $1 and programme_id = $2
            union all select 'thing', '', cast(names as text) from courses where id = $1 and programme_id = $2
            union all select 'thing', '', cast(names as text) from positions where id = $1 and programme_id = $2
            union all select 'thing', '', cast(p.names as text) from shifts s join positions p on p.id = s.position_id
                where s.id = $1 and s.programme_id = $2
            union all select 'thing', '', cast(names as text) from programmes where id = $1 and id = $2
            union all select 'rule', '', cast(rule as text) from automations where id = $1 and programme_id = $2"
        ),
        values![id, programme],
        |r| Ok((r.next()?, r.next()?, r.next()?)),
    )
    .await
}
