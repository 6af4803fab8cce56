//! The SQL of how a person is reached.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::people::records::keys;
use chrono::{DateTime, Utc};
use domain::ids::PersonId;
use domain::people::Person;

pub(super) async fn has_password(look: &mut Look, person: PersonId) -> Result<bool> {
    look.one(sql!("select password_hash is not null from people where id = $1"), values![person], |r| r.next()).await
}

/// Takes another address, which has just answered; not when somebody else has it.
pub(super) async fn set_email(act: &mut Act, p: &Person, folded: &str) -> Result<bool> {
    let ((search, _), now) = (keys(p), act.now());
    let set = act
        .run(
            sql!(
                "update people set email = $2, email_folded = $3, search = $4, email_confirmed_at = $5,
                    email_failed_at = null
                where id = $1 and not exists (select 1 from people where email_folded = $3 and id <> $1)"
            ),
            values![p.id, &p.email, folded, search, now],
        )
        .await?;
    Ok(set > 0)
}

/// Whether a record lets go of its address for this person: it was merged into theirs, or its mailbox has never answered
/// and nothing hangs on it.
pub(super) async fn gives_way(look: &mut Look, record: PersonId, to: PersonId) -> Result<bool> {
    look.one(
        sql!(
            "select count(*) > 0 from people p where p.id = $1 and (p.merged_into = $2
                or (p.email_confirmed_at is null and p.erased_at is null and p.merged_into is null
                    and not exists (select 1 from applications a where a.person_id = p.id)
                    and not exists (select 1 from placements l where l.person_id = p.id)
                    and not exists (select 1 from grants g where g.person_id = p.id)))"
        ),
        values![record, to],
        |r| r.next(),
    )
    .await
}

/// Takes the address from a record, which is nobody's way in any more.
pub(super) async fn release(act: &mut Act, record: PersonId) -> Result<()> {
    let now = act.now();
    act.run(
        sql!(
            "update people set email = '', email_folded = $2, email_confirmed_at = null,
                disabled_at = coalesce(disabled_at, $3)
            where id = $1"
        ),
        // What is unique stays so
        values![record, format!("given {record}"), now],
    )
    .await
    .map(drop)
}

pub(super) async fn set_email_failed(act: &mut Act, person: PersonId, email: &str) -> Result<()> {
    let now = act.now();
    act.run(
        sql!("update people set email_failed_at = $3 where id = $1 and email = $2 and email_failed_at is null"),
        values![person, email, now],
    )
    .await
    .map(drop)
}

/// Its mailbox has just been read.
pub(in crate::people) async fn email_works(act: &mut Act, person: PersonId) -> Result<()> {
    act.run(
        sql!("update people set email_failed_at = null where id = $1 and email_failed_at is not null"),
        values![person],
    )
    .await
    .map(drop)
}

pub(super) async fn email_failed_since(look: &mut Look, person: PersonId) -> Result<Option<DateTime<Utc>>> {
    look.one(sql!("select email_failed_at from people where id = $1"), values![person], |r| r.next()).await
}
