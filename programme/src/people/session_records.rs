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
    pub(super) by_link: bool,
    pub(super) idle_until: DateTime<Utc>,
    pub(super) ends_at: DateTime<Utc>,
}

pub(super) async fn insert_session(act: &mut Act, new: NewSession<'_>) -> Result<()> {
    let now = act.now();
    act.run(
        sql!(
            "insert into sign_ins
                (id, programme_id, person_id, token_hash, device, by_link, created_at, seen_at, idle_until, ends_at)
            values ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9)"
        ),
        values![
            new.id,
            new.programme,
            new.person,
            new.token_hash,
            new.device,
            new.by_link,
            now,
            new.idle_until,
            new.ends_at
        ],
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

/// Whether a session was begun by a link after that moment.
pub(super) async fn began_by_link(look: &mut Look, id: SignInId, since: DateTime<Utc>) -> Result<bool> {
    let found = look
        .maybe(sql!("select created_at from sign_ins where id = $1 and by_link"), values![id], |r| {
            r.next::<DateTime<Utc>>()
        })
        .await?;
    Ok(found.is_some_and(|begun| begun > since))
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
    pub(super) carries: serde_json::Value,
}

pub(super) async fn insert_link(act: &mut Act, new: NewLink<'_>) -> Result<()> {
    let now = act.now();
    // Longer addresses are none of ours
    let next = if new.next.len() > NEXT_MAX { "" } else { new.next };
    act.run(
        sql!(
            "insert into one_time_links (id, programme_id, person_id, purpose, next, carries, expires_at, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        values![new.id, new.person.programme, new.person.id, new.purpose, next, new.carries, new.until, now],
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
    pub(super) next: String,
    pub(super) carries: serde_json::Value,
}

/// What a link that is still good carries.
pub(super) async fn carried(look: &mut Look, id: Uuid, purpose: &str) -> Result<Option<serde_json::Value>> {
    let now = look.now();
    look.maybe(
        sql!(
            "select carries from one_time_links where id = $1 and purpose = $2 and used_at is null and expires_at > $3"
        ),
        values![id, purpose, now],
        |r| r.next(),
    )
    .await
}

/// Spends every link of a person, and forgets what they carried: a name and a hash have no business there any more.
pub(super) async fn spend_links(act: &mut Act, person: PersonId) -> Result<()> {
    let now = act.now();
    act.run(
        sql!("update one_time_links set used_at = coalesce(used_at, $2), carries = $3 where person_id = $1"),
        values![person, now, serde_json::Value::Null],
    )
    .await?;
    Ok(())
}

/// Uses a link up, if it is still good.
pub(super) async fn use_link(act: &mut Act, id: Uuid, purpose: &str) -> Result<Option<Used>> {
    let now = act.now();
    act.maybe(
        sql!(
            "update one_time_links set used_at = $3
            where id = $1 and purpose = $2 and used_at is null and expires_at > $3
            returning person_id, next, carries"
        ),
        values![id, purpose, now],
        |r| Ok(Used { person: r.next()?, next: r.next()?, carries: r.next()? }),
    )
    .await
}
