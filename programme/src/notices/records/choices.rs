//! The SQL of how people want to be told, and of what they have read.

use crate::act::{Act, Look};
use crate::error::Result;
use chrono::{DateTime, Utc};
use domain::ids::{NoticeId, PersonId, ProgrammeId};
use domain::notices::{Choices, Notice};

pub(in crate::notices) async fn choices(look: &mut Look, person: PersonId) -> Result<Option<(Choices, i64)>> {
    look.maybe(sql!("select choices, version from notice_choices where person_id = $1"), values![person], |r| {
        Ok((r.json()?, r.next()?))
    })
    .await
}

/// Keeps what somebody chose; not when another device was quicker.
pub(in crate::notices) async fn keep(
    act: &mut Act,
    programme: ProgrammeId,
    person: PersonId,
    version: i64,
    choices: &Choices,
) -> Result<bool> {
    let (now, value) = (act.now(), serde_json::to_value(choices)?);
    let kept = if version == 0 {
        act.run(
            sql!(
                "insert into notice_choices (person_id, programme_id, choices, version, changed_at)
                values ($1, $2, $3, 1, $4) on conflict (person_id) do nothing"
            ),
            values![person, programme, value, now],
        )
        .await?
    } else {
        act.run(
            sql!(
                "update notice_choices set choices = $3, version = version + 1, changed_at = $4
                where person_id = $1 and version = $2"
            ),
            values![person, version, value, now],
        )
        .await?
    };
    Ok(kept > 0)
}

pub(in crate::notices) async fn unread(look: &mut Look, person: PersonId) -> Result<i64> {
    let now = look.now();
    look.one(
        sql!("select count(*) from notices where person_id = $1 and read_at is null and shown and due_at <= $2"),
        values![person, now],
        |r| r.next(),
    )
    .await
}

/// A notice as its reader finds it.
pub(in crate::notices) struct Found {
    pub(in crate::notices) id: NoticeId,
    pub(in crate::notices) programme: ProgrammeId,
    pub(in crate::notices) notice: Notice,
    pub(in crate::notices) at: DateTime<Utc>,
    pub(in crate::notices) read: bool,
}

pub(in crate::notices) async fn inbox(
    look: &mut Look,
    person: PersonId,
    before: NoticeId,
    most: i64,
) -> Result<Vec<Found>> {
    let now = look.now();
    look.all(
        sql!(
            "select id, programme_id, notice, due_at, read_at from notices
            where person_id = $1 and shown and due_at <= $2 and id < $3 order by id desc limit $4"
        ),
        values![person, now, before, most],
        |r| {
            let (id, programme, notice, at) = (r.next()?, r.next()?, r.json()?, r.next()?);
            let read_at: Option<DateTime<Utc>> = r.next()?;
            Ok(Found { id, programme, notice, at, read: read_at.is_some() })
        },
    )
    .await
}

/// The newest that a person was told.
pub(in crate::notices) async fn newest(look: &mut Look, person: PersonId) -> Result<Option<NoticeId>> {
    let now = look.now();
    look.maybe(
        sql!("select id from notices where person_id = $1 and shown and due_at <= $2 order by id desc limit 1"),
        values![person, now],
        |r| r.next(),
    )
    .await
}

/// One notice of a person's own.
pub(in crate::notices) async fn own(look: &mut Look, person: PersonId, id: NoticeId) -> Result<Option<Notice>> {
    look.maybe(
        sql!("select notice from notices where id = $1 and person_id = $2 and shown"),
        values![id, person],
        |r| r.json(),
    )
    .await
}

/// Marks one as read.
pub(in crate::notices) async fn read(act: &mut Act, person: PersonId, id: NoticeId) -> Result<()> {
    let now = act.now();
    act.run(
        sql!("update notices set read_at = $3 where id = $1 and person_id = $2 and read_at is null"),
        values![id, person, now],
    )
    .await?;
    Ok(())
}

/// Marks everything up to that one as read.
pub(in crate::notices) async fn read_until(act: &mut Act, person: PersonId, id: NoticeId) -> Result<u64> {
    let now = act.now();
    act.run(
        sql!(
            "update notices set read_at = $3
            where person_id = $2 and id <= $1 and read_at is null and shown and due_at <= $3"
        ),
        values![id, person, now],
    )
    .await
}
