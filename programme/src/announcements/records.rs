//! The SQL of announcements, of whom they are for, and of who got them.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::announcements::{Announcement, Message, Sending};
use domain::ids::{AnnouncementId, NoticeId, PersonId, ProgrammeId};
use domain::people::Name;
use uuid::Uuid;

macro_rules! select_announcements {
    ($which:literal) => {
        concat!(
            "select id, programme_id, by_person, segment, subjects, texts, state, reached, meant, created_at, begun_at,
                ended_at, version, after_person from announcements ",
            $which
        )
    };
}

fn read(r: &mut Reader) -> Result<(Announcement, Option<PersonId>)> {
    let (id, programme, by) = (r.next()?, r.next()?, r.next()?);
    let message = Message { segment: r.json()?, subjects: r.json()?, texts: r.json()? };
    let announcement = Announcement {
        id,
        programme,
        by,
        message,
        state: r.word(Sending::parse)?,
        reached: r.next()?,
        meant: r.next()?,
        created_at: r.next()?,
        begun_at: r.next()?,
        ended_at: r.next()?,
        version: r.next()?,
    };
    Ok((announcement, r.next()?))
}

pub(super) async fn find(look: &mut Look, id: AnnouncementId) -> Result<Option<Announcement>> {
    Ok(look.maybe(sql!(select_announcements!("where id = $1")), values![id], read).await?.map(|(found, _)| found))
}

/// Those of a programme, the newest first.
pub(super) async fn all(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Announcement>> {
    let all = look
        .all(
            sql!(select_announcements!("where programme_id = $1 order by id desc limit 200")),
            values![programme],
            read,
        )
        .await?;
    Ok(all.into_iter().map(|(found, _)| found).collect())
}

/// The oldest that is on its way, and the last person who has it.
pub(super) async fn on_its_way(look: &mut Look) -> Result<Option<(Announcement, PersonId)>> {
    let found = look
        .maybe(sql!(select_announcements!("where state = 'sending' order by begun_at, id limit 1")), values![], read)
        .await?;
    Ok(found.map(|(one, after)| (one, after.unwrap_or(PersonId(Uuid::nil())))))
}

pub(super) async fn insert(act: &mut Act, a: &Announcement) -> Result<()> {
    let message = &a.message;
    act.run(
        sql!(
            "insert into announcements (id, programme_id, by_person, segment, subjects, texts, state, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        values![
            a.id,
            a.programme,
            a.by,
            serde_json::to_value(message.segment)?,
            serde_json::to_value(&message.subjects)?,
            serde_json::to_value(&message.texts)?,
            a.state.as_str(),
            a.created_at
        ],
    )
    .await
    .map(drop)
}

/// Changes a draft; not when it has changed since that version.
pub(super) async fn change(act: &mut Act, a: &Announcement, version: i64) -> Result<bool> {
    let message = &a.message;
    let changed = act
        .run(
            sql!(
                "update announcements set segment = $3, subjects = $4, texts = $5, version = version + 1
                where id = $1 and version = $2 and state = 'draft'"
            ),
            values![
                a.id,
                version,
                serde_json::to_value(message.segment)?,
                serde_json::to_value(&message.subjects)?,
                serde_json::to_value(&message.texts)?
            ],
        )
        .await?;
    Ok(changed > 0)
}

/// Sends a draft off; not when it has changed since that version.
pub(super) async fn begin(act: &mut Act, a: &Announcement, version: i64) -> Result<bool> {
    let begun = act
        .run(
            sql!(
                "update announcements set state = 'sending', begun_at = $3, meant = $4, version = version + 1
                where id = $1 and version = $2 and state = 'draft'"
            ),
            values![a.id, version, a.begun_at, a.meant],
        )
        .await?;
    Ok(begun > 0)
}

/// Goes on to the next people; not when somebody else did, or when it was stopped.
pub(super) async fn reach(
    act: &mut Act,
    id: AnnouncementId,
    after: PersonId,
    last: PersonId,
    count: i64,
) -> Result<bool> {
    let gone_on = act
        .run(
            sql!(
                "update announcements set after_person = $3, reached = reached + $4
                where id = $1 and state = 'sending' and coalesce(after_person, $5) = $2"
            ),
            values![id, after, last, count, PersonId(Uuid::nil())],
        )
        .await?;
    Ok(gone_on > 0)
}

/// Ends one that is in a state.
pub(super) async fn end(act: &mut Act, id: AnnouncementId, from: Sending, to: Sending) -> Result<bool> {
    let now = act.now();
    let ended = act
        .run(
            sql!("update announcements set state = $2, ended_at = $3 where id = $1 and state = $4"),
            values![id, to.as_str(), now, from.as_str()],
        )
        .await?;
    Ok(ended > 0)
}

/// Notes that a notice is this announcement.
pub(super) async fn link(act: &mut Act, notice: NoticeId, id: AnnouncementId) -> Result<()> {
    act.run(sql!("update notices set announcement_id = $2 where id = $1"), values![notice, id]).await.map(drop)
}

/// How many letters of it wait to be mailed.
pub(super) async fn waiting(look: &mut Look, id: AnnouncementId) -> Result<i64> {
    look.one(
        sql!(
            "select count(*) from notices n left join deliveries d on d.notice_id = n.id and d.channel = 'mail'
            where n.announcement_id = $1 and (n.planned_at is null or d.state = 'waiting')"
        ),
        values![id],
        |r| r.next(),
    )
    .await
}

/// Letters that wait are not sent, nor tried again; it stays within the platform for whoever has it.
pub(super) async fn hold_letters(act: &mut Act, id: AnnouncementId) -> Result<()> {
    let now = act.now();
    act.run(
        sql!("update notices set planned_at = $2 where announcement_id = $1 and planned_at is null"),
        values![id, now],
    )
    .await?;
    act.run(
        sql!(
            "update deliveries set state = 'shown' where state = 'waiting'
                and notice_id in (select id from notices where announcement_id = $1)"
        ),
        values![id],
    )
    .await
    .map(drop)
}

/// Somebody who has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receiver {
    /// By which notice.
    pub notice: NoticeId,
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// What became of the letter: `waiting`, `sent`, `dead` or `shown`.
    pub state: String,
    /// When they opened it within the platform.
    pub read_at: Option<DateTime<Utc>>,
}

pub(super) async fn receivers(
    look: &mut Look,
    id: AnnouncementId,
    after: Option<NoticeId>,
    limit: i64,
) -> Result<Vec<Receiver>> {
    look.all(
        sql!(
            "select n.id, n.person_id, p.given_name, p.surname, p.fathers_name,
                coalesce(d.state, case when n.planned_at is null then 'waiting' else 'shown' end), n.read_at
            from notices n join people p on p.id = n.person_id
                left join deliveries d on d.notice_id = n.id and d.channel = 'mail'
            where n.announcement_id = $1 and n.id > $2 order by n.id limit $3"
        ),
        values![id, after.unwrap_or(NoticeId(Uuid::nil())), limit],
        |r| {
            Ok(Receiver { notice: r.next()?, person: r.next()?, name: r.name()?, state: r.next()?, read_at: r.next()? })
        },
    )
    .await
}
