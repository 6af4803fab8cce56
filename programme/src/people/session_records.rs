//! The SQL of signed-in devices and one-time links.

use crate::act::{Act, Look};
use crate::error::Result;
use chrono::{DateTime, Utc};
use domain::ids::{PersonId, ProgrammeId, SignInId};
use domain::people::Person;
use uuid::Uuid;

/// The longest address that a link leads on to.
const NEXT_MAX: usize = 1000;

/// A device that is signed in, for the list that its owner sees.
#[derive(Debug, Clone)]
pub struct Device {
    /// Which.
    pub id: SignInId,
    /// What the browser calls itself, shortened.
    pub device: String,
    /// Since when.
    pub created_at: DateTime<Utc>,
    /// When last.
    pub seen_at: DateTime<Utc>,
}

pub(super) async fn devices(look: &mut Look, person: PersonId) -> Result<Vec<Device>> {
    let now = look.now();
    look.all(
        sql!(
            "select id, device, created_at, seen_at from sign_ins
            where person_id = $1 and ended_at is null and idle_until > $2 and ends_at > $2 order by seen_at desc"
        ),
        values![person, now],
        |r| Ok(Device { id: r.next()?, device: r.next()?, created_at: r.next()?, seen_at: r.next()? }),
    )
    .await
}

/// A new session, by the hash of its token.
pub(super) struct NewSession<'a> {
    pub(super) id: SignInId,
    pub(super) programme: ProgrammeId,
    pub(super) person: PersonId,
    pub(super) token_hash: &'a str,
    pub(super) device: &'a str,
    pub(super) idle_until: DateTime<Utc>,
    pub(super) ends_at: DateTime<Utc>,
}

pub(super) async fn insert_session(act: &mut Act, new: NewSession<'_>) -> Result<()> {
    let now = act.now();
    act.run(
        sql!(
            "insert into sign_ins
                (id, programme_id, person_id, token_hash, device, created_at, seen_at, idle_until, ends_at)
            values ($1, $2, $3, $4, $5, $6, $6, $7, $8)"
        ),
        values![new.id, new.programme, new.person, new.token_hash, new.device, now, new.idle_until, new.ends_at],
    )
    .await?;
    Ok(())
}

pub(super) async fn touch_session(act: &mut Act, id: SignInId, idle_until: DateTime<Utc>) -> Result<()> {
    let now = act.now();
    act.run(
        sql!("update sign_ins set seen_at = $2, idle_until = $3 where id = $1 and ended_at is null"),
        values![id, now, idle_until],
    )
    .await?;
    Ok(())
}

/// Ends one session of a person; whether there was one.
pub(super) async fn end_session(act: &mut Act, person: PersonId, id: SignInId) -> Result<bool> {
    let now = act.now();
    let ended = act
        .run(
            sql!("update sign_ins set ended_at = $3 where id = $1 and person_id = $2 and ended_at is null"),
            values![id, person, now],
        )
        .await?;
    Ok(ended > 0)
}

/// Ends all sessions of a person but one.
pub(super) async fn end_other_sessions(act: &mut Act, person: PersonId, keep: Option<SignInId>) -> Result<()> {
    let now = act.now();
    act.run(
        sql!(
            "update sign_ins set ended_at = $3
            where person_id = $1 and ended_at is null and id <> $2"
        ),
        values![person, keep.map_or(Uuid::nil(), Uuid::from), now],
    )
    .await?;
    Ok(())
}

/// A new one-time link, and the page that it leads on to.
pub(super) struct NewLink<'a> {
    pub(super) id: Uuid,
    pub(super) person: &'a Person,
    pub(super) purpose: &'a str,
    pub(super) until: DateTime<Utc>,
    pub(super) next: &'a str,
}

pub(super) async fn insert_link(act: &mut Act, new: NewLink<'_>) -> Result<()> {
    let now = act.now();
    // Longer addresses are none of ours
    let next = if new.next.len() > NEXT_MAX { "" } else { new.next };
    act.run(
        sql!(
            "insert into one_time_links (id, programme_id, person_id, purpose, next, expires_at, created_at)
            values ($1, $2, $3, $4, $5, $6, $7)"
        ),
        values![new.id, new.person.programme, new.person.id, new.purpose, next, new.until, now],
    )
    .await?;
    Ok(())
}

pub(super) async fn newest_link(look: &mut Look, person: PersonId, purpose: &str) -> Result<Option<Uuid>> {
    look.maybe(
        sql!(
            "select id from one_time_links where person_id = $1 and purpose = $2 and used_at is null
            order by created_at desc, id desc limit 1"
        ),
        values![person, purpose],
        |r| r.next(),
    )
    .await
}

/// How many links of a purpose a person was sent since then.
pub(super) async fn links_since(look: &mut Look, person: PersonId, purpose: &str, since: DateTime<Utc>) -> Result<i64> {
    look.one(
        sql!("select count(*) from one_time_links where person_id = $1 and purpose = $2 and created_at > $3"),
        values![person, purpose, since],
        |r| r.next(),
    )
    .await
}

/// A link that was good: whose it was, and where it leads.
pub(super) struct Used {
    pub(super) person: PersonId,
    pub(super) programme: ProgrammeId,
    pub(super) next: String,
}

/// Uses a link up, if it is still good.
pub(super) async fn use_link(act: &mut Act, id: Uuid, purpose: &str) -> Result<Option<Used>> {
    let now = act.now();
    act.maybe(
        sql!(
            "update one_time_links set used_at = $3
            where id = $1 and purpose = $2 and used_at is null and expires_at > $3
            returning person_id, programme_id, next"
        ),
        values![id, purpose, now],
        |r| Ok(Used { person: r.next()?, programme: r.next()?, next: r.next()? }),
    )
    .await
}
