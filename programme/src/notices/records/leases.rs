//! The SQL of messages on their way: taken, kept for longer, given back, and what became of them.

use super::Leased;
use crate::act::Act;
use crate::error::Result;
use chrono::{DateTime, Utc};
use domain::ids::{NoticeId, PersonId};
use domain::notices::Channel;

/// Takes letters that are due until then, first those for which somebody waits at the screen, those to many only if they
/// may. A letter that somebody else takes at the same moment is left to them.
pub(in crate::notices) async fn lease(
    act: &mut Act,
    worker: &str,
    until: DateTime<Utc>,
    most: i64,
    crowd: bool,
) -> Result<Vec<Leased>> {
    let (now, lowest) = (act.now(), if crowd { 2_i64 } else { 1 });
    let taken = act
        .all(
            sql!(
                "update deliveries set leased_until = $3, leased_by = $4, attempts = attempts + 1
                where id in (select id from deliveries where state = 'waiting' and channel = 'mail'
                        and due_at <= $1 and rank <= $5 and (leased_until is null or leased_until < $1)
                    order by rank, due_at limit $2)
                    and state = 'waiting' and (leased_until is null or leased_until < $1)
                returning notice_id, channel, daily, attempts - 1"
            ),
            values![now, most, until, worker, lowest],
            |r| Ok((r.next()?, r.word(Channel::parse)?, r.next()?, r.next()?)),
        )
        .await?;
    with_notices(act, taken).await
}

/// Takes the rest of what goes into the letter of the day of a person.
pub(in crate::notices) async fn lease_daily(
    act: &mut Act,
    person: PersonId,
    worker: &str,
    until: DateTime<Utc>,
) -> Result<Vec<Leased>> {
    let now = act.now();
    let taken = act
        .all(
            sql!(
                "update deliveries set leased_until = $3, leased_by = $4, attempts = attempts + 1
                where person_id = $1 and channel = 'mail' and state = 'waiting' and daily and due_at <= $2
                    and (leased_until is null or leased_until < $2)
                returning notice_id, channel, daily, attempts - 1"
            ),
            values![person, now, until, worker],
            |r| Ok((r.next()?, r.word(Channel::parse)?, r.next()?, r.next()?)),
        )
        .await?;
    with_notices(act, taken).await
}

/// Takes what goes out by other ways than mail and is due.
pub(in crate::notices) async fn lease_ways(
    act: &mut Act,
    worker: &str,
    until: DateTime<Utc>,
    most: i64,
) -> Result<Vec<Leased>> {
    let now = act.now();
    let taken = act
        .all(
            sql!(
                "update deliveries set leased_until = $3, leased_by = $4, attempts = attempts + 1
                where id in (select id from deliveries where state = 'waiting' and channel <> 'mail' and due_at <= $1
                        and (leased_until is null or leased_until < $1)
                    order by rank, due_at limit $2)
                    and state = 'waiting' and (leased_until is null or leased_until < $1)
                returning notice_id, channel, daily, attempts - 1"
            ),
            values![now, most, until, worker],
            |r| Ok((r.next()?, r.word(Channel::parse)?, r.next()?, r.next()?)),
        )
        .await?;
    with_notices(act, taken).await
}

async fn with_notices(act: &mut Act, taken: Vec<(NoticeId, Channel, bool, i64)>) -> Result<Vec<Leased>> {
    let mut leased = Vec::with_capacity(taken.len());
    for (id, channel, daily, attempts) in taken {
        let (programme, person, notice) = act
            .one(sql!("select programme_id, person_id, notice from notices where id = $1"), values![id], |r| {
                Ok((r.next()?, r.next()?, r.json()?))
            })
            .await?;
        leased.push(Leased { id, programme, person, notice, channel, daily, attempts });
    }
    Ok(leased)
}

/// Keeps a letter for longer; not when somebody else has it by now.
pub(in crate::notices) async fn renew(act: &mut Act, id: NoticeId, worker: &str, until: DateTime<Utc>) -> Result<bool> {
    let kept = act
        .run(
            sql!(
                "update deliveries set leased_until = $3
                where notice_id = $1 and channel = 'mail' and leased_by = $2 and state = 'waiting'"
            ),
            values![id, worker, until],
        )
        .await?;
    Ok(kept > 0)
}

/// Lets go of a letter as if it had never been taken.
pub(in crate::notices) async fn give_back(act: &mut Act, id: NoticeId, worker: &str) -> Result<()> {
    act.run(
        sql!(
            "update deliveries set leased_until = null, attempts = attempts - 1
            where notice_id = $1 and channel = 'mail' and leased_by = $2 and state = 'waiting'"
        ),
        values![id, worker],
    )
    .await?;
    Ok(())
}

pub(in crate::notices) async fn mark_sent(act: &mut Act, id: NoticeId, channel: Channel, worker: &str) -> Result<()> {
    let now = act.now();
    act.run(
        sql!(
            "update deliveries set state = 'sent', sent_at = $3, leased_until = null, last_error = null
            where notice_id = $1 and channel = $4 and leased_by = $2 and state = 'waiting'"
        ),
        values![id, worker, now, channel.as_str()],
    )
    .await?;
    Ok(())
}

pub(in crate::notices) async fn mark_failed(
    act: &mut Act,
    id: NoticeId,
    channel: Channel,
    worker: &str,
    error: &str,
    again_at: Option<DateTime<Utc>>,
) -> Result<()> {
    let now = act.now();
    let state = if again_at.is_some() { "waiting" } else { "dead" };
    act.run(
        sql!(
            "update deliveries set state = $3, due_at = $4, leased_until = null, last_error = $5
            where notice_id = $1 and channel = $6 and leased_by = $2 and state = 'waiting'"
        ),
        values![id, worker, state, again_at.unwrap_or(now), error, channel.as_str()],
    )
    .await?;
    Ok(())
}
