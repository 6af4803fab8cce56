//! The SQL of slots and of what hangs on them.

mod bookings;
mod sheet;
mod waiting;

pub(super) use bookings::*;
pub(super) use sheet::*;
pub use sheet::{Guest, Opinion, Sitting};
pub(super) use waiting::*;

use super::form::NewSlots;
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::ids::{CenterId, InterviewSlotId, PersonId};
use domain::interviews::Slot;
use domain::people::Name;
use domain::rights::At;
use domain::time::Period;
use uuid::Uuid;

fn read_slot(r: &mut Reader) -> Result<Slot> {
    Ok(Slot {
        id: r.next()?,
        at: At { programme: r.next()?, center: r.next()? },
        period: Period::new(r.next()?, r.next()?).map_err(Error::broken)?,
        place: r.next()?,
        link: r.next()?,
        places: r.next()?,
        taken: r.next()?,
        cancelled: r.next()?,
        version: r.next()?,
    })
}

pub(super) async fn slot(look: &mut Look, id: InterviewSlotId) -> Result<Option<Slot>> {
    look.maybe(
        sql!(
            "select id, programme_id, center_id, starts_at, ends_at, place, link, places, taken,
                cancelled_at is not null, version
            from interview_slots where id = $1"
        ),
        values![id],
        read_slot,
    )
    .await
}

/// Takes hold of a slot until the act ends, and reads it.
pub(super) async fn hold_slot(act: &mut Act, id: InterviewSlotId) -> Result<Option<Slot>> {
    act.maybe(
        sql!(
            "update interview_slots set version = version where id = $1
            returning id, programme_id, center_id, starts_at, ends_at, place, link, places, taken,
                cancelled_at is not null, version"
        ),
        values![id],
        read_slot,
    )
    .await
}

pub(super) async fn insert_slot(act: &mut Act, at: At, new: &NewSlots, period: Period) -> Result<InterviewSlotId> {
    let (id, by, now): (InterviewSlotId, _, _) = (act.id(), act.who().person, act.now());
    act.run(
        sql!(
            "insert into interview_slots
                (id, programme_id, center_id, starts_at, ends_at, place, link, places, created_by, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        ),
        values![id, at.programme, at.center, period.start(), period.end(), &new.place, &new.link, new.places, by, now],
    )
    .await?;
    Ok(id)
}

/// Writes a slot anew, as long as nobody else has changed it and its places suffice.
pub(super) async fn update_slot(act: &mut Act, slot: &Slot) -> Result<bool> {
    let changed = act
        .run(
            sql!(
                "update interview_slots set starts_at = $3, ends_at = $4, place = $5, link = $6, places = $7,
                    version = version + 1
                where id = $1 and version = $2 and cancelled_at is null and taken <= $7"
            ),
            values![
                slot.id,
                slot.version,
                slot.period.start(),
                slot.period.end(),
                &slot.place,
                &slot.link,
                slot.places
            ],
        )
        .await?;
    Ok(changed > 0)
}

pub(super) async fn cancel_slot(act: &mut Act, id: InterviewSlotId) -> Result<bool> {
    let now = act.now();
    let cancelled = act
        .run(
            sql!(
                "update interview_slots set cancelled_at = $2, taken = 0, version = version + 1
                where id = $1 and cancelled_at is null"
            ),
            values![id, now],
        )
        .await?;
    Ok(cancelled > 0)
}

/// Takes a place of a center's slot that begins after a moment, while there is one.
pub(super) async fn take_place(
    act: &mut Act,
    id: InterviewSlotId,
    center: CenterId,
    after: DateTime<Utc>,
) -> Result<bool> {
    let taken = act
        .run(
            sql!(
                "update interview_slots set taken = taken + 1
                where id = $1 and center_id = $2 and starts_at > $3 and cancelled_at is null and taken < places"
            ),
            values![id, center, after],
        )
        .await?;
    Ok(taken > 0)
}

pub(super) async fn free_places(act: &mut Act, id: InterviewSlotId, count: i64) -> Result<()> {
    act.run(
        sql!("update interview_slots set taken = taken - $2 where id = $1 and cancelled_at is null"),
        values![id, count],
    )
    .await?;
    Ok(())
}

/// The slots of a center with a free place that begin after a moment, soonest first.
pub(super) async fn free_slots(
    look: &mut Look,
    center: CenterId,
    after: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<Slot>> {
    look.all(
        sql!(
            "select s.id, s.programme_id, s.center_id, s.starts_at, s.ends_at, s.place, s.link, s.places, s.taken,
                false, s.version
            from interview_slots s join centers c on c.id = s.center_id
            where s.programme_id = c.programme_id and s.center_id = $1 and c.id = $1 and s.starts_at > $2
                and s.cancelled_at is null and s.taken < s.places
            order by s.starts_at, s.id limit $3"
        ),
        values![center, after, limit],
        read_slot,
    )
    .await
}

pub(super) async fn set_panel(act: &mut Act, slot: InterviewSlotId, at: At, panel: &[PersonId]) -> Result<()> {
    act.run(sql!("delete from interview_panels where slot_id = $1"), values![slot]).await?;
    for person in panel {
        act.run(
            sql!("insert into interview_panels (slot_id, programme_id, person_id) values ($1, $2, $3)"),
            values![slot, at.programme, *person],
        )
        .await?;
    }
    Ok(())
}

pub(super) async fn is_on_panel(look: &mut Look, slot: InterviewSlotId, person: PersonId) -> Result<bool> {
    look.one(
        sql!("select count(*) > 0 from interview_panels where slot_id = $1 and person_id = $2"),
        values![slot, person],
        |r| r.next(),
    )
    .await
}

/// Whether somebody sits on another panel at that time.
pub(super) async fn is_busy(
    look: &mut Look,
    person: PersonId,
    period: Period,
    except: Option<InterviewSlotId>,
) -> Result<bool> {
    look.one(
        sql!(
            "select count(*) > 0 from interview_panels l join interview_slots s on s.id = l.slot_id
            where l.person_id = $1 and s.starts_at < $3 and s.ends_at > $2 and s.cancelled_at is null and s.id <> $4"
        ),
        values![person, period.start(), period.end(), except.map_or(Uuid::nil(), |id| id.0)],
        |r| r.next(),
    )
    .await
}

/// Everybody who decides on the applications of a center, by name.
pub(super) async fn deciders(look: &mut Look, at: At) -> Result<Vec<(PersonId, Name)>> {
    let now = look.now();
    look.all(
        sql!(
            "select p.id, p.given_name, p.surname, p.fathers_name from people p
            where p.disabled_at is null and exists (
                select 1 from grants g
                where g.person_id = p.id and g.programme_id = $1 and g.role in ('coordinator', 'manager', 'administrator')
                    and (g.center_id is null or g.center_id = $2) and g.ended_at is null and g.valid_from <= $3
                    and (g.valid_until is null or g.valid_until > $3))
            order by p.sort_key, p.id limit 200"
        ),
        values![at.programme, at.center, now],
        |r| Ok((r.next()?, Name { given: r.next()?, surname: r.next()?, fathers: r.next()? })),
    )
    .await
}
