//! The SQL of closed accounts and of wishes to have everything deleted.

use crate::act::{Act, Look};
use crate::error::Result;
use chrono::{DateTime, Utc};
use domain::ids::{PersonId, ProgrammeId};
use domain::people::Name;
use uuid::Uuid;

/// Whether a person was ever placed or has hours.
pub(super) async fn has_served(look: &mut Look, person: PersonId) -> Result<bool> {
    look.one(
        sql!(
            "select exists (select 1 from placements where person_id = $1)
                or exists (select 1 from hours_entries where person_id = $1)"
        ),
        values![person],
        |r| r.next(),
    )
    .await
}

/// Since when a wish waits.
pub(super) async fn asked(look: &mut Look, person: PersonId) -> Result<Option<DateTime<Utc>>> {
    look.maybe(
        sql!("select asked_at from erasure_requests where person_id = $1 and decided_at is null"),
        values![person],
        |r| r.next(),
    )
    .await
}

/// Keeps a wish; whether none was waiting.
pub(super) async fn insert(act: &mut Act, programme: ProgrammeId, person: PersonId) -> Result<bool> {
    let (id, now): (Uuid, _) = (act.id(), act.now());
    let added = act
        .run(
            sql!(
                "insert into erasure_requests (id, programme_id, person_id, asked_at) values ($1, $2, $3, $4)
                on conflict (person_id) where decided_at is null do nothing"
            ),
            values![id, programme, person, now],
        )
        .await?;
    Ok(added > 0)
}

/// Closes a wish with an answer; whether one waited.
pub(super) async fn decide(act: &mut Act, person: PersonId, answer: &str) -> Result<bool> {
    let (now, by) = (act.now(), act.who().person.map(|p| p.0));
    let decided = act
        .run(
            sql!(
                "update erasure_requests set decided_at = $2, decided_by = $3, answer = $4
                where person_id = $1 and decided_at is null"
            ),
            values![person, now, by, answer],
        )
        .await?;
    Ok(decided > 0)
}

/// The newest answer that says no.
pub(super) async fn answer(look: &mut Look, person: PersonId) -> Result<Option<String>> {
    let newest: Option<String> = look
        .maybe(
            sql!(
                "select answer from erasure_requests where person_id = $1 and decided_at is not null
                order by decided_at desc limit 1"
            ),
            values![person],
            |r| r.next(),
        )
        .await?;
    Ok(newest.filter(|a| !a.is_empty()))
}

/// Somebody who wishes to have everything deleted.
#[derive(Debug, Clone)]
pub struct Asking {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// Since when.
    pub asked_at: DateTime<Utc>,
    /// Minutes served, which stay as a number.
    pub minutes: i64,
}

pub(super) async fn asking(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Asking>> {
    look.all(
        sql!(
            "select p.id, p.given_name, p.surname, p.fathers_name, e.asked_at,
                (select coalesce(cast(sum(h.minutes) as bigint), 0) from hours_entries h where h.person_id = p.id)
            from erasure_requests e join people p on p.id = e.person_id
            where e.programme_id = $1 and e.decided_at is null order by e.asked_at, e.id"
        ),
        values![programme],
        |r| {
            Ok(Asking {
                person: r.next()?,
                name: Name { given: r.next()?, surname: r.next()?, fathers: r.next()? },
                asked_at: r.next()?,
                minutes: r.next()?,
            })
        },
    )
    .await
}

pub(super) async fn closed_since(look: &mut Look, person: PersonId) -> Result<Option<DateTime<Utc>>> {
    look.one(sql!("select disabled_at from people where id = $1"), values![person], |r| r.next()).await
}

pub(super) async fn is_erased(look: &mut Look, person: PersonId) -> Result<bool> {
    look.one(sql!("select erased_at is not null from people where id = $1"), values![person], |r| r.next()).await
}

/// Closes an account or opens it again; whether it was otherwise. What was erased stays closed.
pub(super) async fn set_closed(act: &mut Act, person: PersonId, closed: bool) -> Result<bool> {
    let now = act.now();
    let changed = if closed {
        act.run(sql!("update people set disabled_at = $2 where id = $1 and disabled_at is null"), values![person, now])
            .await?
    } else {
        act.run(
            sql!(
                "update people set disabled_at = null where id = $1 and disabled_at is not null and erased_at is null
                    and merged_into is null"
            ),
            values![person],
        )
        .await?
    };
    Ok(changed > 0)
}

/// Drops letters that were not sent yet.
pub(super) async fn drop_letters(act: &mut Act, person: PersonId) -> Result<()> {
    act.run(sql!("delete from notices where person_id = $1 and planned_at is null"), values![person]).await?;
    act.run(sql!("delete from deliveries where person_id = $1 and state = 'waiting'"), values![person]).await?;
    Ok(())
}
