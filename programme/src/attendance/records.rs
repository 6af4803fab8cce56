//! The SQL of attendance and of the hours ledger.

use super::{Came, Duty};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::sql::Reader;
use chrono::{DateTime, NaiveDate, Utc};
use domain::attendance::{Arrival, Proof, Whereabouts, Window, own_time};
use domain::ids::{AssignmentId, AttendanceId, CenterId, PersonId, ShiftId};
use domain::people::Name;
use domain::programmes::Rules;
use domain::rights::At;
use domain::shifts::AssignmentState;
use domain::time::{Period, Zone};
use uuid::Uuid;

/// The duties that fulfil a condition: `a` the assignment, `s` the shift, `t` the attendance, if there is one.
macro_rules! duties {
    ($($condition:tt)+) => {
        sql!(concat!(
            "select a.id, a.state, a.person_id, p.given_name, p.surname, p.fathers_name, s.id, s.programme_id,
                s.center_id, s.starts_at, s.ends_at, a.from_at, a.until_at, a.trainee, o.names, c.code,
                c.names, c.time_zone, c.early_minutes, c.late_minutes, m.rules, t.id, t.arrived_at, t.arrival,
                t.arrival_proof, t.left_at, t.left_proof, t.to_confirm, t.walk_in,
                (select min(b.begins_at) from breaks b where b.attendance_id = t.id and b.ends_at is null),
                (select cast(sum(h.minutes) as bigint) from hours_entries h where h.attendance_id = t.id),
                t.recorded_at, t.nonce, t.device
            from assignments a
            join shifts s on s.id = a.shift_id
            join people p on p.id = a.person_id
            join positions o on o.id = s.position_id
            join centers c on c.id = s.center_id
            join programmes m on m.id = s.programme_id
            left join attendances t on t.assignment_id = a.id and t.undone_at is null
            where s.published and s.cancelled_at is null
                and a.state in ('assigned', 'confirmed', 'attended', 'no_show', 'excused') and ",
            $($condition)+
        ))
    };
}
pub(super) use duties;

pub(super) fn read_duty(r: &mut Reader) -> Result<Duty> {
    let (assignment, state, person) = (r.next()?, r.word(AssignmentState::parse)?, r.next()?);
    let name = Name { given: r.next()?, surname: r.next()?, fathers: r.next()? };
    let shift = r.next()?;
    let at = At { programme: r.next()?, center: r.next()? };
    let whole = Period::new(r.next()?, r.next()?).map_err(Error::broken)?;
    let period = own_time(whole, r.next()?, r.next()?);
    let trainee = r.next()?;
    let (position_names, center_code, center_names) = (r.json()?, r.next()?, r.json()?);
    let zone = r.word(|name| Zone::parse(name).ok())?;
    let (early, late): (Option<i64>, Option<i64>) = (r.next()?, r.next()?);
    let rules: Rules = r.json()?;
    let window = Window { early: early.unwrap_or(rules.early_minutes), late: late.unwrap_or(rules.late_minutes) };
    Ok(Duty {
        assignment,
        state,
        person,
        name,
        shift,
        at,
        whole,
        period,
        trainee,
        position_names,
        center_code,
        center_names,
        zone,
        window,
        rules: rules.hours,
        came: read_came(r)?,
    })
}

fn read_came(r: &mut Reader) -> Result<Option<Came>> {
    let id: Option<AttendanceId> = r.next()?;
    let arrived_at: Option<DateTime<Utc>> = r.next()?;
    let (arrival, proof): (Option<String>, Option<String>) = (r.next()?, r.next()?);
    let left_at = r.next()?;
    let left_proof: Option<String> = r.next()?;
    let (to_confirm, walk_in): (Option<bool>, Option<bool>) = (r.next()?, r.next()?);
    let (break_since, minutes) = (r.next()?, r.next()?);
    let recorded_at: Option<DateTime<Utc>> = r.next()?;
    let (nonce, device): (Option<String>, Option<String>) = (r.next()?, r.next()?);
    let (Some(id), Some(arrived_at), Some(recorded_at)) = (id, arrived_at, recorded_at) else { return Ok(None) };
    let unknown = || Error::broken("an attendance holds an unknown word");
    Ok(Some(Came {
        id,
        arrived_at,
        arrival: arrival.as_deref().and_then(Arrival::parse).ok_or_else(unknown)?,
        proof: proof.as_deref().and_then(Proof::parse).ok_or_else(unknown)?,
        left_at,
        left_proof: left_proof.as_deref().and_then(Proof::parse),
        to_confirm: to_confirm.unwrap_or_default(),
        walk_in: walk_in.unwrap_or_default(),
        break_since,
        minutes,
        recorded_at,
        nonce: nonce.unwrap_or_default(),
        device: device.unwrap_or_default(),
    }))
}

/// A person's duties at a center between two moments.
pub(super) async fn duties_near(
    look: &mut Look,
    person: PersonId,
    center: CenterId,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<Vec<Duty>> {
    look.all(
        duties!(
            "a.person_id = $1 and s.center_id = $2 and s.ends_at > $3 and s.starts_at < $4 order by s.starts_at, a.id"
        ),
        values![person, center, from, until],
        read_duty,
    )
    .await
}

/// Everybody's duties at a center on a date of its wall.
pub(super) async fn duties_on(look: &mut Look, center: At, date: NaiveDate) -> Result<Vec<Duty>> {
    look.all(
        duties!(
            "s.programme_id = $1 and s.center_id = $2 and s.date = $3 order by s.starts_at, o.code, p.sort_key, a.id"
        ),
        values![center.programme, center.center, date],
        read_duty,
    )
    .await
}

/// Everybody's duties at a center between two moments.
pub(super) async fn duties_at(
    look: &mut Look,
    center: At,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<Vec<Duty>> {
    look.all(
        duties!(
            "s.programme_id = $1 and s.center_id = $2 and s.ends_at > $3 and s.starts_at < $4
            order by s.starts_at, o.code, p.sort_key, a.id"
        ),
        values![center.programme, center.center, from, until],
        read_duty,
    )
    .await
}

pub(super) async fn by_nonce(look: &mut Look, nonce: &str) -> Result<Option<Duty>> {
    look.maybe(duties!("t.nonce = $1"), values![nonce], read_duty).await
}

/// Whether a nonce was used before, also for what was taken back.
pub(super) async fn nonce_is_known(look: &mut Look, nonce: &str) -> Result<bool> {
    look.one(sql!("select count(*) > 0 from attendances where nonce = $1"), values![nonce], |r| r.next()).await
}

pub(super) async fn by_attendance(look: &mut Look, id: AttendanceId) -> Result<Duty> {
    look.one(duties!("t.id = $1"), values![id], read_duty).await
}

pub(super) async fn by_assignment(look: &mut Look, id: AssignmentId) -> Result<Duty> {
    look.one(duties!("a.id = $1"), values![id], read_duty).await
}

pub(super) async fn on_shift(look: &mut Look, person: PersonId, shift: ShiftId) -> Result<Option<Duty>> {
    look.maybe(duties!("a.person_id = $1 and a.shift_id = $2"), values![person, shift], read_duty).await
}

/// Where a person is checked in and not yet out.
pub(super) async fn open_of(look: &mut Look, person: PersonId) -> Result<Option<Duty>> {
    look.maybe(duties!("t.person_id = $1 and t.left_at is null"), values![person], read_duty).await
}

/// Stays that are open although their shift has ended.
pub(super) async fn overdue(look: &mut Look, most: i64) -> Result<Vec<Duty>> {
    let now = look.now();
    look.all(
        duties!(
            "t.recorded_at is not null and t.left_at is null and coalesce(a.until_at, s.ends_at) <= $1
            order by coalesce(a.until_at, s.ends_at), a.id limit $2"
        ),
        values![now, most],
        read_duty,
    )
    .await
}

/// Places whose shift has ended and whose holder never came.
pub(super) async fn missed(look: &mut Look, most: i64) -> Result<Vec<Duty>> {
    let now = look.now();
    look.all(
        duties!(
            "a.state in ('assigned', 'confirmed') and coalesce(a.until_at, s.ends_at) <= $1 and t.id is null
            order by s.ends_at, a.id limit $2"
        ),
        values![now, most],
        read_duty,
    )
    .await
}

/// What was closed by the program at a center and waits for a lead.
pub(super) async fn unconfirmed(look: &mut Look, center: CenterId) -> Result<Vec<Duty>> {
    look.all(
        duties!("s.center_id = $1 and t.to_confirm order by s.starts_at desc, p.sort_key, a.id limit 200"),
        values![center],
        read_duty,
    )
    .await
}

/// The shifts of a center that run or begin before a moment, by start and position.
pub(super) async fn running(
    look: &mut Look,
    at: At,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<Vec<super::walk_ins::Running>> {
    look.all(
        sql!(
            "select s.id, s.starts_at, s.ends_at, o.names, s.places - s.taken
            from shifts s join positions o on o.id = s.position_id
            where s.programme_id = $1 and s.center_id = $2 and s.published and s.cancelled_at is null
                and s.ends_at > $3 and s.starts_at <= $4
            order by s.starts_at, o.code, s.id"
        ),
        values![at.programme, at.center, now, until],
        |r| {
            let shift = r.next()?;
            let period = Period::new(r.next()?, r.next()?).map_err(Error::broken)?;
            Ok(super::walk_ins::Running { shift, period, position: r.json()?, free: r.next()? })
        },
    )
    .await
}

/// Who came to a center since then, newest first, each with the moment.
pub(super) async fn arrivals(look: &mut Look, center: At, since: DateTime<Utc>) -> Result<Vec<(Name, DateTime<Utc>)>> {
    look.all(
        sql!(
            "select p.given_name, p.surname, p.fathers_name, t.arrived_at
            from attendances t join people p on p.id = t.person_id
            where t.programme_id = $1 and t.center_id = $2 and t.arrived_at > $3 and t.undone_at is null
            order by t.arrived_at desc, t.id desc limit 8"
        ),
        values![center.programme, center.center, since],
        |r| Ok((Name { given: r.next()?, surname: r.next()?, fathers: r.next()? }, r.next()?)),
    )
    .await
}

/// Makes all acts about one person's time wait for each other.
pub(super) async fn lock_person(act: &mut Act, person: PersonId) -> Result<()> {
    if act.is_alone() {
        return Ok(());
    }
    act.run(sql!("update people set busy = busy + 1 where id = $1"), values![person]).await?;
    Ok(())
}

/// An arrival to record.
pub(super) struct NewCome<'a> {
    pub(super) id: AttendanceId,
    pub(super) duty: &'a Duty,
    pub(super) nonce: &'a str,
    pub(super) arrived_at: DateTime<Utc>,
    pub(super) arrival: Arrival,
    pub(super) proof: Proof,
    pub(super) walk_in: bool,
    /// The phone, under a name that says nothing, and where it says that it is.
    pub(super) device: &'a str,
    pub(super) place: Whereabouts,
}

/// Records that somebody has come, unless that is recorded already or the nonce was used before.
pub(super) async fn insert(act: &mut Act, new: &NewCome<'_>) -> Result<bool> {
    let (now, duty) = (act.now(), new.duty);
    let added = act
        .maybe(
            sql!(
                "insert into attendances (id, programme_id, assignment_id, shift_id, center_id, person_id, nonce,
                    arrived_at, arrival, arrival_proof, to_confirm, recorded_at, walk_in, device, place)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, false, $11, $12, $13, $14)
                on conflict do nothing returning id"
            ),
            values![
                new.id,
                duty.at.programme,
                duty.assignment,
                duty.shift,
                duty.at.center,
                duty.person,
                new.nonce,
                new.arrived_at,
                new.arrival.as_str(),
                new.proof.as_str(),
                now,
                new.walk_in,
                new.device,
                new.place.as_str()
            ],
            |r| r.next::<Uuid>(),
        )
        .await?;
    Ok(added.is_some())
}

/// Records a stay that is over already, with the same proof for both ends.
pub(super) async fn insert_ended(act: &mut Act, new: &NewCome<'_>, left_at: DateTime<Utc>) -> Result<bool> {
    let (now, duty, by) = (act.now(), new.duty, act.who().person);
    let added = act
        .maybe(
            sql!(
                "insert into attendances (id, programme_id, assignment_id, shift_id, center_id, person_id, nonce,
                    arrived_at, arrival, arrival_proof, left_at, left_proof, to_confirm, recorded_at, confirmed_by,
                    confirmed_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $10, false, $12, $13, $12)
                on conflict do nothing returning id"
            ),
            values![
                new.id,
                duty.at.programme,
                duty.assignment,
                duty.shift,
                duty.at.center,
                duty.person,
                new.nonce,
                new.arrived_at,
                new.arrival.as_str(),
                new.proof.as_str(),
                left_at,
                now,
                by
            ],
            |r| r.next::<Uuid>(),
        )
        .await?;
    Ok(added.is_some())
}

/// Moves an assignment to another state.
pub(super) async fn set_state(act: &mut Act, id: AssignmentId, state: AssignmentState) -> Result<()> {
    let (now, by) = (act.now(), act.who().person);
    act.run(
        sql!("update assignments set state = $2, changed_by = $3, changed_at = $4 where id = $1"),
        values![id, state.as_str(), by, now],
    )
    .await?;
    Ok(())
}

/// Marks somebody as not having come, unless they have meanwhile.
pub(super) async fn miss(act: &mut Act, id: AssignmentId) -> Result<bool> {
    let now = act.now();
    let missed = act
        .run(
            sql!(
                "update assignments set state = 'no_show', changed_at = $2
                where id = $1 and state in ('assigned', 'confirmed')
                    and not exists (select 1 from attendances
                        where assignment_id = assignments.id and undone_at is null)"
            ),
            values![id, now],
        )
        .await?;
    Ok(missed > 0)
}

/// Records that somebody has left; whether they were still in.
pub(super) async fn close(
    act: &mut Act,
    id: AttendanceId,
    left_at: DateTime<Utc>,
    proof: Proof,
    to_confirm: bool,
) -> Result<bool> {
    let closed = act
        .run(
            sql!(
                "update attendances set left_at = $2, left_proof = $3, to_confirm = $4
                where id = $1 and left_at is null and undone_at is null"
            ),
            values![id, left_at, proof.as_str(), to_confirm],
        )
        .await?;
    Ok(closed > 0)
}
