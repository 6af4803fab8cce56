//! The SQL of reading on: what happened since, and how far it was read.

use crate::act::{Act, Look};
use crate::error::Result;
use chrono::{DateTime, Utc};
use domain::applications::Stage;
use domain::events::EventKind;
use domain::ids::{ApplicationId, PersonId, ProgrammeId};
use serde_json::Value as Json;
use uuid::Uuid;

/// How far a programme's trail was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::automations) struct Cursor {
    pub(in crate::automations) position: i64,
    pub(in crate::automations) bulk: (DateTime<Utc>, Uuid),
}

pub(in crate::automations) async fn cursor(look: &mut Look, programme: ProgrammeId) -> Result<Option<Cursor>> {
    look.maybe(
        sql!("select position, bulk_until, bulk_move from automation_cursors where programme_id = $1"),
        values![programme],
        |r| Ok(Cursor { position: r.next()?, bulk: (r.next()?, r.next()?) }),
    )
    .await
}

/// Moves on, unless another server has.
pub(in crate::automations) async fn move_cursor(
    act: &mut Act,
    programme: ProgrammeId,
    from: Cursor,
    to: Cursor,
) -> Result<()> {
    act.run(
        sql!(
            "update automation_cursors set position = $3, bulk_until = $4, bulk_move = $5
            where programme_id = $1 and position = $2"
        ),
        values![programme, from.position, to.position, to.bulk.0, to.bulk.1],
    )
    .await?;
    Ok(())
}

/// The last sealed position.
pub(in crate::automations) async fn head(look: &mut Look, programme: ProgrammeId) -> Result<i64> {
    let text = sql!("select coalesce(max(position), 0) from seals where programme_id = $1");
    look.one(text, values![programme], |r| r.next()).await
}

/// A sealed line of the trail.
#[derive(Debug)]
pub(in crate::automations) struct Line {
    pub(in crate::automations) position: i64,
    pub(in crate::automations) kind: Option<EventKind>,
    pub(in crate::automations) subject: Uuid,
    pub(in crate::automations) at: DateTime<Utc>,
    pub(in crate::automations) detail: Json,
}

pub(in crate::automations) async fn lines(
    look: &mut Look,
    programme: ProgrammeId,
    after: i64,
    most: i64,
) -> Result<Vec<Line>> {
    look.all(
        sql!(
            "select s.position, e.kind, e.subject_id, e.at, e.detail
            from seals s join events e on e.id = s.event_id
            where s.programme_id = $1 and s.position > $2 order by s.position limit $3"
        ),
        values![programme, after, most],
        |r| {
            let position = r.next()?;
            let kind = EventKind::parse(&r.next::<String>()?);
            Ok(Line { position, kind, subject: r.next()?, at: r.next()?, detail: r.next()? })
        },
    )
    .await
}

/// A step of a decision about many: when it became final, its id, the application, the stage, and when it was made.
pub(in crate::automations) type BulkMove = (DateTime<Utc>, Uuid, ApplicationId, Stage, DateTime<Utc>);

/// Steps of decisions about many that can't be undone any more, in order, after one.
pub(in crate::automations) async fn bulk_moves(
    look: &mut Look,
    programme: ProgrammeId,
    after: (DateTime<Utc>, Uuid),
    most: i64,
) -> Result<Vec<BulkMove>> {
    let now = look.now();
    look.all(
        sql!(
            "select b.undo_until, m.id, m.application_id, m.stage, m.moved_at
            from bulk_acts b join application_moves m on m.bulk_id = b.id
            where b.programme_id = $1 and b.undone_at is null and m.undone_at is null and b.undo_until <= $2
                and (b.undo_until > $3 or (b.undo_until = $3 and m.id > $4))
            order by b.undo_until, m.id limit $5"
        ),
        values![programme, now, after.0, after.1, most],
        |r| Ok((r.next()?, r.next()?, r.next()?, r.word(Stage::parse)?, r.next()?)),
    )
    .await
}

/// A person's applications that have not ended.
pub(in crate::automations) async fn open_applications(
    look: &mut Look,
    programme: ProgrammeId,
    person: PersonId,
) -> Result<Vec<ApplicationId>> {
    look.all(
        sql!(
            "select id from applications where person_id = $2 and programme_id = $1 and submitted_at is not null
                and stage not in ('placed', 'declined', 'withdrawn') order by id"
        ),
        values![programme, person],
        |r| r.next(),
    )
    .await
}
