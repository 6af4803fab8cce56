//! The SQL of breaks, excuses, times of one's own, and of what is taken back.

use super::Duty;
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use chrono::{DateTime, NaiveDate, Utc};
use domain::attendance::{Proof, Worked, own_time};
use domain::exchange::CannotReason;
use domain::ids::{AssignmentId, AttendanceId, HoursEntryId, PersonId, PositionId, ProgrammeId};
use domain::rights::At;
use domain::time::{Period, Zone};
use std::collections::HashMap;
use uuid::Uuid;

/// A break: from when, and until when once it is over.
pub(super) type Break = (DateTime<Utc>, Option<DateTime<Utc>>);

/// A break that is over.
type Gap = (DateTime<Utc>, DateTime<Utc>);

/// A stay of a day as the ledger knows it.
pub(super) struct DayStay {
    pub(super) attendance: AttendanceId,
    pub(super) at: At,
    pub(super) position: PositionId,
    /// Nothing while it is open, or when it was taken back.
    pub(super) worked: Option<Worked>,
    /// Its first line.
    pub(super) base: Option<HoursEntryId>,
    /// What its lines come to, corrections aside.
    pub(super) minutes: i64,
    pub(super) present: i64,
}

/// A person's stays on shifts that begin on a date, in the order in which they came.
pub(super) async fn stays_of_day(
    look: &mut Look,
    person: PersonId,
    programme: ProgrammeId,
    date: NaiveDate,
) -> Result<Vec<DayStay>> {
    let mut breaks: HashMap<AttendanceId, Vec<Gap>> = HashMap::new();
    let rows = look
        .all(
            sql!(
                "select b.attendance_id, b.begins_at, b.ends_at from breaks b
                join attendances t on t.id = b.attendance_id join shifts s on s.id = t.shift_id
                where t.person_id = $1 and t.programme_id = $2 and s.date = $3 and b.ends_at is not null
                order by b.begins_at"
            ),
            values![person, programme, date],
            |r| Ok((r.next()?, (r.next()?, r.next()?))),
        )
        .await?;
    for (attendance, gap) in rows {
        breaks.entry(attendance).or_default().push(gap);
    }
    look.all(
        sql!(
            "select t.id, t.programme_id, t.center_id, s.position_id, c.time_zone, s.starts_at, s.ends_at, a.from_at,
                a.until_at, t.arrived_at, t.left_at, t.undone_at,
                (select h.id from hours_entries h where h.attendance_id = t.id and h.offsets is null),
                (select coalesce(cast(sum(h.minutes) as bigint), 0) from hours_entries h
                    where h.attendance_id = t.id and h.kind = 'attendance'),
                (select coalesce(cast(sum(h.present) as bigint), 0) from hours_entries h
                    where h.attendance_id = t.id and h.kind = 'attendance')
            from attendances t join assignments a on a.id = t.assignment_id join shifts s on s.id = t.shift_id
            join centers c on c.id = t.center_id
            where t.person_id = $1 and t.programme_id = $2 and s.date = $3 order by t.arrived_at, t.id"
        ),
        values![person, programme, date],
        |r| {
            let attendance: AttendanceId = r.next()?;
            let at = At { programme: r.next()?, center: r.next()? };
            let position = r.next()?;
            let zone = r.word(|name| Zone::parse(name).ok())?;
            let whole = Period::new(r.next()?, r.next()?).map_err(Error::broken)?;
            let planned = own_time(whole, r.next()?, r.next()?);
            let arrived_at = r.next()?;
            let (left_at, undone): (Option<DateTime<Utc>>, Option<DateTime<Utc>>) = (r.next()?, r.next()?);
            let breaks = breaks.get(&attendance).cloned().unwrap_or_default();
            let worked = left_at.filter(|_| undone.is_none()).map(|left_at| Worked {
                planned,
                zone,
                arrived_at,
                left_at,
                breaks,
            });
            let (base, minutes, present) = (r.next()?, r.next()?, r.next()?);
            Ok(DayStay { attendance, at, position, worked, base, minutes, present })
        },
    )
    .await
}

pub(super) async fn breaks(look: &mut Look, attendance: AttendanceId) -> Result<Vec<Break>> {
    look.all(
        sql!("select begins_at, ends_at from breaks where attendance_id = $1 order by begins_at, id"),
        values![attendance],
        |r| Ok((r.next()?, r.next()?)),
    )
    .await
}

pub(super) async fn begin_break(act: &mut Act, duty: &Duty, attendance: AttendanceId) -> Result<()> {
    let (id, now): (Uuid, _) = (act.id(), act.now());
    act.run(
        sql!("insert into breaks (id, programme_id, attendance_id, begins_at) values ($1, $2, $3, $4)"),
        values![id, duty.at.programme, attendance, now],
    )
    .await?;
    Ok(())
}

/// Ends an open break at a moment; one that begins after it is none.
pub(super) async fn end_break(act: &mut Act, attendance: AttendanceId, at: DateTime<Utc>) -> Result<()> {
    act.run(
        sql!(
            "update breaks set ends_at = case when begins_at > $2 then begins_at else $2 end
            where attendance_id = $1 and ends_at is null"
        ),
        values![attendance, at],
    )
    .await?;
    Ok(())
}

/// Gives somebody times of their own on a shift, or takes them away.
pub(super) async fn set_times(
    act: &mut Act,
    id: AssignmentId,
    from: Option<DateTime<Utc>>,
    until: Option<DateTime<Utc>>,
) -> Result<()> {
    act.run(sql!("update assignments set from_at = $2, until_at = $3 where id = $1"), values![id, from, until]).await?;
    Ok(())
}

/// Writes down why somebody does not have to come.
pub(super) async fn excuse(act: &mut Act, duty: &Duty, reason: CannotReason, note: &str) -> Result<()> {
    let (now, by) = (act.now(), act.who().person);
    act.run(
        sql!(
            "insert into absences (assignment_id, programme_id, center_id, person_id, reason, note, state, asked_at,
                answered_by, answered_at)
            values ($1, $2, $3, $4, $5, $6, 'accepted', $7, $8, $7)
            on conflict (assignment_id) do update set reason = excluded.reason, note = excluded.note,
                state = excluded.state, answered_by = excluded.answered_by, answered_at = excluded.answered_at"
        ),
        values![duty.assignment, duty.at.programme, duty.at.center, duty.person, reason.as_str(), note, now, by],
    )
    .await?;
    Ok(())
}

/// Why somebody does not have to come, and since when that is known.
pub(super) async fn absence(
    look: &mut Look,
    id: AssignmentId,
) -> Result<Option<(CannotReason, String, Option<DateTime<Utc>>)>> {
    look.maybe(
        sql!("select reason, note, answered_at from absences where assignment_id = $1 and state = 'accepted'"),
        values![id],
        |r| Ok((r.word(CannotReason::parse)?, r.next()?, r.next()?)),
    )
    .await
}

/// Takes an excuse back.
pub(super) async fn withdraw_excuse(act: &mut Act, id: AssignmentId) -> Result<()> {
    act.run(sql!("update absences set state = 'withdrawn' where assignment_id = $1"), values![id]).await?;
    Ok(())
}

/// Takes a check-in back; whether it was there and open.
pub(super) async fn undo_arrival(act: &mut Act, id: AttendanceId) -> Result<bool> {
    let (now, by) = (act.now(), act.who().person);
    let undone = act
        .run(
            sql!(
                "update attendances set undone_at = $2, undone_by = $3
                where id = $1 and left_at is null and undone_at is null"
            ),
            values![id, now, by],
        )
        .await?;
    Ok(undone > 0)
}

/// Takes a check-out back; whether there was one.
pub(super) async fn undo_leaving(act: &mut Act, id: AttendanceId) -> Result<bool> {
    let undone = act
        .run(
            sql!(
                "update attendances set left_at = null, left_proof = null
                where id = $1 and left_at is not null and not to_confirm and undone_at is null"
            ),
            values![id],
        )
        .await?;
    Ok(undone > 0)
}

/// Confirms what was closed by the program, perhaps with another time; whether it waited for that.
pub(super) async fn confirm(
    act: &mut Act,
    id: AttendanceId,
    left_at: DateTime<Utc>,
    proof: Option<Proof>,
) -> Result<bool> {
    let (now, by) = (act.now(), act.who().person);
    let proof = proof.unwrap_or(Proof::Automatic);
    let confirmed = act
        .run(
            sql!(
                "update attendances set to_confirm = false, confirmed_by = $2, confirmed_at = $3, left_at = $4,
                    left_proof = $5
                where id = $1 and to_confirm"
            ),
            values![id, by, now, left_at, proof.as_str()],
        )
        .await?;
    Ok(confirmed > 0)
}
