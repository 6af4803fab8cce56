//! The SQL of the outbox.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::ids::{NoticeId, PersonId, ProgrammeId};
use domain::notices::Notice;

/// A message that a worker has taken to deliver.
#[derive(Debug, Clone)]
pub struct Leased {
    /// Which.
    pub id: NoticeId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// To whom.
    pub person: PersonId,
    /// What is told.
    pub notice: Notice,
    /// How often it was tried before.
    pub attempts: i64,
}

/// A message with what became of it.
#[derive(Debug, Clone)]
pub struct Outgoing {
    /// Which.
    pub id: NoticeId,
    /// To which address.
    pub email: String,
    /// The kind of news.
    pub kind: String,
    /// `waiting`, `sent` or `dead`.
    pub state: String,
    /// How often it was tried.
    pub attempts: i64,
    /// Why it failed last, if it did.
    pub last_error: Option<String>,
    /// When it was written.
    pub created_at: DateTime<Utc>,
    /// When it was handed over.
    pub sent_at: Option<DateTime<Utc>>,
}

pub(super) async fn told_since(look: &mut Look, person: PersonId, kind: &str, since: DateTime<Utc>) -> Result<i64> {
    look.one(
        sql!("select count(*) from notices where person_id = $1 and kind = $2 and created_at > $3"),
        values![person, kind, since],
        |r| r.next(),
    )
    .await
}

pub(super) async fn to_person(
    look: &mut Look,
    person: PersonId,
) -> Result<Vec<(String, DateTime<Utc>, Option<DateTime<Utc>>)>> {
    let now = look.now();
    look.all(
        sql!(
            "select kind, created_at, sent_at from notices where person_id = $1 and due_at <= $2
            order by created_at, id"
        ),
        values![person, now],
        |r| Ok((r.next()?, r.next()?, r.next()?)),
    )
    .await
}

/// Takes due messages until then, first those for which somebody waits at the screen. A message that somebody else takes at the same moment is left to them.
pub(super) async fn lease(act: &mut Act, worker: &str, until: DateTime<Utc>, most: i64) -> Result<Vec<Leased>> {
    let now = act.now();
    act.all(
        sql!(
            "update notices set leased_until = $3, leased_by = $4, attempts = attempts + 1
            where id in (select id from notices where state = 'waiting' and due_at <= $1
                    and (leased_until is null or leased_until < $1)
                order by case when kind in ('confirm_email', 'sign_in_link') then 0 else 1 end, due_at limit $2)
                and state = 'waiting' and (leased_until is null or leased_until < $1)
            returning id, programme_id, person_id, notice, attempts - 1"
        ),
        values![now, most, until, worker],
        |r| {
            Ok(Leased {
                id: r.next()?,
                programme: r.next()?,
                person: r.next()?,
                notice: r.json()?,
                attempts: r.next()?,
            })
        },
    )
    .await
}

/// Keeps a message for longer; not when somebody else has it by now.
pub(super) async fn renew(act: &mut Act, id: NoticeId, worker: &str, until: DateTime<Utc>) -> Result<bool> {
    let kept = act
        .run(
            sql!("update notices set leased_until = $3 where id = $1 and leased_by = $2 and state = 'waiting'"),
            values![id, worker, until],
        )
        .await?;
    Ok(kept > 0)
}

pub(super) async fn mark_sent(act: &mut Act, id: NoticeId, worker: &str) -> Result<()> {
    let now = act.now();
    act.run(
        sql!(
            "update notices set state = 'sent', sent_at = $3, leased_until = null, last_error = null
            where id = $1 and leased_by = $2 and state = 'waiting'"
        ),
        values![id, worker, now],
    )
    .await?;
    Ok(())
}

pub(super) async fn mark_failed(
    act: &mut Act,
    id: NoticeId,
    worker: &str,
    error: &str,
    again_at: Option<DateTime<Utc>>,
) -> Result<()> {
    let now = act.now();
    let state = if again_at.is_some() { "waiting" } else { "dead" };
    act.run(
        sql!(
            "update notices set state = $3, due_at = $4, leased_until = null, last_error = $5
            where id = $1 and leased_by = $2 and state = 'waiting'"
        ),
        values![id, worker, state, again_at.unwrap_or(now), error],
    )
    .await?;
    Ok(())
}

pub(super) async fn revive(act: &mut Act, id: NoticeId) -> Result<bool> {
    let now = act.now();
    let revived = act
        .run(
            sql!("update notices set state = 'waiting', attempts = 0, due_at = $2 where id = $1 and state = 'dead'"),
            values![id, now],
        )
        .await?;
    Ok(revived > 0)
}

pub(super) async fn programme_of(look: &mut Look, id: NoticeId) -> Result<Option<ProgrammeId>> {
    look.maybe(sql!("select programme_id from notices where id = $1"), values![id], |r| r.next()).await
}

pub(super) async fn oldest_due(look: &mut Look) -> Result<Option<DateTime<Utc>>> {
    let now = look.now();
    look.maybe(
        sql!("select due_at from notices where state = 'waiting' and due_at <= $1 order by due_at limit 1"),
        values![now],
        |r| r.next(),
    )
    .await
}

fn read_outgoing(r: &mut Reader) -> Result<Outgoing> {
    Ok(Outgoing {
        id: r.next()?,
        email: r.next()?,
        kind: r.next()?,
        state: r.next()?,
        attempts: r.next()?,
        last_error: r.next()?,
        created_at: r.next()?,
        sent_at: r.next()?,
    })
}

/// Rows that one page of messages shows.
pub const PAGE: i64 = 50;

pub(super) async fn outgoing(
    look: &mut Look,
    programme: ProgrammeId,
    state: Option<&str>,
    before: Option<NoticeId>,
) -> Result<Vec<Outgoing>> {
    // Ids are ordered by time
    let before = before.unwrap_or(NoticeId(uuid::Uuid::max()));
    look.all(
        sql!(
            "select n.id, p.email, n.kind, n.state, n.attempts, n.last_error, n.created_at, n.sent_at
            from notices n join people p on p.id = n.person_id
            where n.programme_id = $1 and n.id < $2 and n.state >= $3 and n.state <= $4 order by n.id desc limit $5"
        ),
        values![programme, before, state.unwrap_or("a"), state.unwrap_or("z"), PAGE],
        read_outgoing,
    )
    .await
}

/// One message of the outbox as a worker sees it.
pub(super) async fn one(look: &mut Look, id: NoticeId) -> Result<(Leased, Outgoing)> {
    look.one(
        sql!(
            "select n.programme_id, n.person_id, n.notice, n.id, p.email, n.kind, n.state, n.attempts, n.last_error,
                n.created_at, n.sent_at
            from notices n join people p on p.id = n.person_id where n.id = $1"
        ),
        values![id],
        |r| {
            let (programme, person, notice) = (r.next()?, r.next()?, r.json()?);
            let outgoing = read_outgoing(r)?;
            let leased = Leased { id, programme, person, notice, attempts: outgoing.attempts };
            Ok((leased, outgoing))
        },
    )
    .await
}

/// How many messages are dead, in every programme.
pub(super) async fn dead(look: &mut Look) -> Result<i64> {
    look.one(sql!("select count(*) from notices where state = 'dead'"), values![], |r| r.next()).await
}

pub(super) async fn figures(look: &mut Look, programme: ProgrammeId) -> Result<Vec<(String, i64)>> {
    look.all(
        sql!("select state, count(*) from notices where programme_id = $1 group by state order by state"),
        values![programme],
        |r| Ok((r.next()?, r.next()?)),
    )
    .await
}

pub(super) async fn application_center(
    look: &mut Look,
    id: domain::ids::ApplicationId,
) -> Result<Option<domain::ids::CenterId>> {
    look.maybe(
        sql!("select center_id from placements where application_id = $1 order by created_at desc limit 1"),
        values![id],
        |r| r.next(),
    )
    .await
}

pub(super) async fn roster_of(
    look: &mut Look,
    id: domain::ids::RosterId,
) -> Result<Option<(domain::ids::CenterId, chrono::NaiveDate)>> {
    look.maybe(sql!("select center_id, monday from rosters where id = $1"), values![id], |r| Ok((r.next()?, r.next()?)))
        .await
}

/// What a letter about a shift needs: center, position, start and end.
pub(super) async fn shift_of(
    look: &mut Look,
    id: domain::ids::ShiftId,
) -> Result<Option<(domain::ids::CenterId, domain::ids::PositionId, DateTime<Utc>, DateTime<Utc>)>> {
    look.maybe(sql!("select center_id, position_id, starts_at, ends_at from shifts where id = $1"), values![id], |r| {
        Ok((r.next()?, r.next()?, r.next()?, r.next()?))
    })
    .await
}

pub(super) async fn certificate_code(look: &mut Look, id: domain::ids::CertificateId) -> Result<Option<String>> {
    look.maybe(sql!("select code from certificates where id = $1"), values![id], |r| r.next()).await
}
