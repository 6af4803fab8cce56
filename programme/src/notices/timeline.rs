//! What a person was told, when, and with what result; for those who may read their file.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::people::{self, file};
use chrono::{DateTime, Utc};
use domain::ids::{NoticeId, PersonId};
use uuid::Uuid;

/// So many lines one page shows.
pub const PAGE: i64 = 50;

/// Something that a person was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Which notice.
    pub id: NoticeId,
    /// Of which kind; what it says is between the house and its reader.
    pub kind: String,
    /// When it was told.
    pub at: DateTime<Utc>,
    /// What became of the letter: `waiting`, `sent`, `dead`, or `shown` where there is none.
    pub state: String,
    /// How often it was tried.
    pub attempts: i64,
    /// When the mail server took it.
    pub sent_at: Option<DateTime<Utc>>,
    /// When it was opened within the platform.
    pub read_at: Option<DateTime<Utc>>,
}

/// What a person was told, the newest first, `before` an id; that somebody else has looked is noted.
///
/// # Errors
/// [`crate::Error::NotAllowed`] without the right to their file; [`crate::Error::NotFound`].
pub async fn of_person(act: &mut Act, person: PersonId, before: Option<NoticeId>) -> Result<Vec<Told>> {
    let found = people::find(act, person).await?;
    if act.person()? != person {
        file::may_read(act, &found).await?;
        file::note_read(act, found.programme, person, None).await?;
    }
    lines(act, person, before.unwrap_or(NoticeId(Uuid::max()))).await
}

async fn lines(look: &mut Look, person: PersonId, before: NoticeId) -> Result<Vec<Told>> {
    let now = look.now();
    look.all(
        sql!(
            "select n.id, n.kind, n.created_at,
                coalesce(d.state, case when n.planned_at is null then 'waiting' else 'shown' end),
                coalesce(d.attempts, 0), d.sent_at, n.read_at
            from notices n left join deliveries d on d.notice_id = n.id and d.channel = 'mail'
            where n.person_id = $1 and n.id < $2 and n.due_at <= $3 order by n.id desc limit $4"
        ),
        values![person, before, now, PAGE],
        |r| {
            Ok(Told {
                id: r.next()?,
                kind: r.next()?,
                at: r.next()?,
                state: r.next()?,
                attempts: r.next()?,
                sent_at: r.next()?,
                read_at: r.next()?,
            })
        },
    )
    .await
}
