//! The SQL of decisions about many.

use super::Moving;
use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, Duration, Utc};
use domain::applications::{Stage, Stages};
use domain::ids::{ApplicationId, CenterId, NoticeId, PersonId, ProgrammeId, SelectionId};
use domain::screening::{DeclineReason, UNDO_MINUTES};
use std::collections::HashMap;
use uuid::Uuid;

/// A decision about many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BulkAct {
    /// Which.
    pub id: Uuid,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// Where to.
    pub stage: Stage,
    /// Why, for a no.
    pub reason: Option<DeclineReason>,
    /// For colleagues.
    pub note: String,
    /// About how many.
    pub count: i64,
    /// The selection that it publishes.
    pub selection: Option<SelectionId>,
    /// By whom.
    pub done_by: Option<PersonId>,
    /// When.
    pub done_at: DateTime<Utc>,
    /// Until when it can be undone; then people are told.
    pub undo_until: DateTime<Utc>,
    /// When it was undone.
    pub undone_at: Option<DateTime<Utc>>,
}

/// The stages that each intake of a programme leads through, by its code.
pub(super) async fn stages(look: &mut Look, programme: ProgrammeId) -> Result<HashMap<String, Stages>> {
    let all = look
        .all(sql!("select code, stages from intakes where programme_id = $1"), values![programme], |r| {
            Ok((r.next()?, r.json()?))
        })
        .await?;
    Ok(all.into_iter().collect())
}

impl BulkAct {
    /// A decision that is made now.
    pub(crate) fn new(act: &Act, programme: ProgrammeId, stage: Stage, count: usize) -> Self {
        Self {
            id: act.id(),
            programme,
            stage,
            reason: None,
            note: String::new(),
            count: i64::try_from(count).unwrap_or(i64::MAX),
            selection: None,
            done_by: act.who().person,
            done_at: act.now(),
            undo_until: act.now() + Duration::minutes(UNDO_MINUTES),
            undone_at: None,
        }
    }
}

fn read_bulk(r: &mut Reader) -> Result<BulkAct> {
    Ok(BulkAct {
        id: r.next()?,
        programme: r.next()?,
        stage: r.word(Stage::parse)?,
        reason: r.next::<Option<String>>()?.as_deref().and_then(DeclineReason::parse),
        note: r.next()?,
        count: r.next()?,
        selection: r.next()?,
        done_by: r.next()?,
        done_at: r.next()?,
        undo_until: r.next()?,
        undone_at: r.next()?,
    })
}

pub(super) async fn find(look: &mut Look, id: Uuid) -> Result<Option<BulkAct>> {
    look.maybe(
        sql!(
            "select id, programme_id, stage, reason, note, count, selection_id, done_by, done_at, undo_until,
                undone_at
            from bulk_acts where id = $1"
        ),
        values![id],
        read_bulk,
    )
    .await
}

pub(super) async fn undoable(look: &mut Look, programme: ProgrammeId, by: PersonId) -> Result<Vec<BulkAct>> {
    let now = look.now();
    look.all(
        sql!(
            "select id, programme_id, stage, reason, note, count, selection_id, done_by, done_at, undo_until,
                undone_at
            from bulk_acts where programme_id = $1 and done_by = $2 and undo_until > $3 and undone_at is null
                and selection_id is null
            order by done_at desc, id desc limit 50"
        ),
        values![programme, by, now],
        read_bulk,
    )
    .await
}

pub(super) async fn insert(act: &mut Act, bulk: &BulkAct) -> Result<()> {
    act.run(
        sql!(
            "insert into bulk_acts
                (id, programme_id, stage, reason, note, count, selection_id, done_by, done_at, undo_until)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        ),
        values![
            bulk.id,
            bulk.programme,
            bulk.stage.as_str(),
            bulk.reason.map(|r| r.as_str().to_owned()),
            &bulk.note,
            bulk.count,
            bulk.selection,
            bulk.done_by,
            bulk.done_at,
            bulk.undo_until
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn insert_item(act: &mut Act, bulk: &BulkAct, row: &Moving, notice: NoticeId) -> Result<()> {
    let moved: Uuid = act.id();
    act.run(
        sql!(
            "insert into bulk_items
                (bulk_id, application_id, programme_id, stage_before, changed_before, version, move_id, notice_id)
            values ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        values![bulk.id, row.id, bulk.programme, row.stage.as_str(), row.changed_at, row.version + 1, moved, notice],
    )
    .await?;
    Ok(())
}

/// Moves everything that still stands as it was seen; how many.
pub(super) async fn apply(act: &mut Act, bulk: &BulkAct) -> Result<i64> {
    let moved = act
        .run(
            sql!(
                "update applications set stage = $2, version = version + 1, changed_at = $3
                where id in (select application_id from bulk_items where bulk_id = $1)
                    and version + 1 = (select i.version from bulk_items i
                        where i.bulk_id = $1 and i.application_id = applications.id)"
            ),
            values![bulk.id, bulk.stage.as_str(), bulk.done_at],
        )
        .await?;
    Ok(i64::try_from(moved).unwrap_or(i64::MAX))
}

pub(super) async fn insert_moves(act: &mut Act, bulk: &BulkAct) -> Result<()> {
    act.run(
        sql!(
            "insert into application_moves
                (id, programme_id, application_id, stage, reason, note, bulk_id, moved_by, moved_at)
            select i.move_id, i.programme_id, i.application_id, b.stage, b.reason, b.note, b.id, b.done_by, b.done_at
            from bulk_items i join bulk_acts b on b.id = i.bulk_id where i.bulk_id = $1"
        ),
        values![bulk.id],
    )
    .await?;
    Ok(())
}

/// The centers of what a decision was about.
pub(super) async fn centers(look: &mut Look, id: Uuid) -> Result<Vec<CenterId>> {
    look.all(
        sql!(
            "select distinct a.center_id from bulk_items i join applications a on a.id = i.application_id
            where i.bulk_id = $1 and a.center_id is not null"
        ),
        values![id],
        |r| r.next(),
    )
    .await
}

/// Marks a decision as undone, once.
pub(super) async fn mark_undone(act: &mut Act, id: Uuid) -> Result<bool> {
    let (now, by) = (act.now(), act.who().person);
    let marked = act
        .run(
            sql!(
                "update bulk_acts set undone_at = $2, undone_by = $3
                where id = $1 and undone_at is null and undo_until > $2"
            ),
            values![id, now, by],
        )
        .await?;
    Ok(marked > 0)
}

/// Ends the time to undo a decision, and lets its letters go; whether there was any left.
pub(super) async fn end_undo(act: &mut Act, id: Uuid) -> Result<bool> {
    let now = act.now();
    let ended = act
        .run(
            sql!("update bulk_acts set undo_until = $2 where id = $1 and undone_at is null and undo_until > $2"),
            values![id, now],
        )
        .await?;
    act.run(
        sql!(
            "update notices set due_at = $2 where planned_at is null and due_at > $2
                and id in (select notice_id from bulk_items where bulk_id = $1)"
        ),
        values![id, now],
    )
    .await?;
    Ok(ended > 0)
}

/// Takes hold of everything that a decision was about until the act ends.
pub(super) async fn hold_all(act: &mut Act, id: Uuid) -> Result<()> {
    act.run(
        sql!(
            "update applications set version = version
            where id in (select application_id from bulk_items where bulk_id = $1)"
        ),
        values![id],
    )
    .await?;
    Ok(())
}

/// Takes the letters back and marks the moves, of everything that has not gone on since.
pub(super) async fn call_back(act: &mut Act, id: Uuid) -> Result<()> {
    let now = act.now();
    act.run(
        sql!(
            "delete from notices where planned_at is null and id in (
                select i.notice_id from bulk_items i join applications a on a.id = i.application_id
                where i.bulk_id = $1 and a.version = i.version)"
        ),
        values![id],
    )
    .await?;
    act.run(
        sql!(
            "update application_moves set undone_at = $2 where bulk_id = $1 and application_id in (
                select i.application_id from bulk_items i join applications a on a.id = i.application_id
                where i.bulk_id = $1 and a.version = i.version)"
        ),
        values![id, now],
    )
    .await?;
    Ok(())
}

/// Puts everything that has not gone on since back; how many. The version goes on, so that nobody who saw the time
/// between decides on it.
pub(super) async fn restore(act: &mut Act, id: Uuid) -> Result<i64> {
    let restored = act
        .run(
            sql!(
                "update applications set version = version + 1,
                    stage = (select i.stage_before from bulk_items i
                        where i.bulk_id = $1 and i.application_id = applications.id),
                    changed_at = (select i.changed_before from bulk_items i
                        where i.bulk_id = $1 and i.application_id = applications.id)
                where id in (select application_id from bulk_items where bulk_id = $1)
                    and version = (select i.version from bulk_items i
                        where i.bulk_id = $1 and i.application_id = applications.id)"
            ),
            values![id],
        )
        .await?;
    Ok(i64::try_from(restored).unwrap_or(i64::MAX))
}

/// Lets an earlier decision that is in force again know the version that stands for it now, so that it can be undone
/// as well.
pub(super) async fn follow(act: &mut Act, id: Uuid) -> Result<()> {
    act.run(
        sql!(
            "update bulk_items set version = version + 2
            where bulk_id <> $1 and exists (
                select 1 from bulk_items j join applications a on a.id = j.application_id
                where j.bulk_id = $1 and j.application_id = bulk_items.application_id
                    and bulk_items.version = j.version - 1 and a.version = j.version + 1)"
        ),
        values![id],
    )
    .await?;
    Ok(())
}

/// What was restored and has an interview or waits for one.
pub(super) async fn restored_with_interview(look: &mut Look, id: Uuid) -> Result<Vec<ApplicationId>> {
    look.all(
        sql!(
            "select i.application_id from bulk_items i join applications a on a.id = i.application_id
            where i.bulk_id = $1 and a.version = i.version + 1 and (
                exists (select 1 from interview_bookings b where b.application_id = a.id and b.state = 'booked')
                or exists (select 1 from interview_waits w where w.application_id = a.id
                    and w.state in ('waiting', 'offered')))"
        ),
        values![id],
        |r| r.next(),
    )
    .await
}

/// Applications with a booked interview, or on the list of those who wait for one.
pub(super) async fn with_interview(look: &mut Look, programme: ProgrammeId) -> Result<Vec<ApplicationId>> {
    look.all(
        sql!(
            "select application_id from interview_bookings where programme_id = $1 and state = 'booked'
            union select application_id from interview_waits
            where programme_id = $1 and state in ('waiting', 'offered')"
        ),
        values![programme],
        |r| r.next(),
    )
    .await
}

/// Applications with a place that is held for them.
pub(super) async fn with_offer(look: &mut Look, programme: ProgrammeId) -> Result<Vec<ApplicationId>> {
    look.all(
        sql!("select application_id from offers where programme_id = $1 and state in ('open', 'accepted')"),
        values![programme],
        |r| r.next(),
    )
    .await
}

pub(super) async fn of_selection(look: &mut Look, id: SelectionId) -> Result<Vec<BulkAct>> {
    look.all(
        sql!(
            "select id, programme_id, stage, reason, note, count, selection_id, done_by, done_at, undo_until, undone_at
            from bulk_acts where selection_id = $1 and undone_at is null order by id"
        ),
        values![id],
        read_bulk,
    )
    .await
}

pub(super) async fn held_back(look: &mut Look, id: ApplicationId) -> Result<Option<(Stage, Uuid)>> {
    let now = look.now();
    look.maybe(
        sql!(
            "select i.stage_before, b.id
            from bulk_items i join bulk_acts b on b.id = i.bulk_id join applications a on a.id = i.application_id
            where i.application_id = $1 and b.undone_at is null and b.undo_until > $2 and a.version = i.version
            order by b.done_at desc limit 1"
        ),
        values![id, now],
        |r| Ok((r.word(Stage::parse)?, r.next()?)),
    )
    .await
}

/// Takes the letter to one person back and marks the move.
pub(super) async fn call_back_one(act: &mut Act, bulk: Uuid, id: ApplicationId) -> Result<()> {
    let now = act.now();
    act.run(
        sql!(
            "delete from notices where planned_at is null and id in (
                select notice_id from bulk_items where bulk_id = $1 and application_id = $2)"
        ),
        values![bulk, id],
    )
    .await?;
    act.run(
        sql!("update application_moves set undone_at = $3 where bulk_id = $1 and application_id = $2"),
        values![bulk, id, now],
    )
    .await?;
    Ok(())
}
