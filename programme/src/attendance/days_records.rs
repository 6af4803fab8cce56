//! The SQL of closing days.

use super::days::Closing;
use crate::act::{Act, Look};
use crate::error::Result;
use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{CenterId, PersonId};
use domain::people::Name;
use domain::rights::At;
use domain::time::Zone;

/// Whether every shift of a center on a date is over.
pub(super) async fn is_over(look: &mut Look, center: CenterId, date: NaiveDate) -> Result<bool> {
    let now = look.now();
    look.one(
        sql!(
            "select count(*) = 0 from shifts
            where center_id = $1 and date = $2 and published and cancelled_at is null and ends_at > $3"
        ),
        values![center, date, now],
        |r| r.next(),
    )
    .await
}

/// How a day was closed, if it was.
pub(super) async fn closing(look: &mut Look, center: CenterId, date: NaiveDate) -> Result<Option<Closing>> {
    look.maybe(
        sql!(
            "select d.closed_at, d.note, p.given_name, p.surname, p.fathers_name
            from center_days d left join people p on p.id = d.closed_by
            where d.center_id = $1 and d.date = $2 and d.closed_at is not null"
        ),
        values![center, date],
        |r| {
            let (at, note) = (r.next()?, r.next()?);
            let (given, surname): (Option<String>, Option<String>) = (r.next()?, r.next()?);
            let fathers: Option<String> = r.next()?;
            let by = given.zip(surname.zip(fathers));
            Ok(Closing { at, note, by: by.map(|(given, (surname, fathers))| Name { given, surname, fathers }) })
        },
    )
    .await
}

pub(super) async fn close(act: &mut Act, at: At, date: NaiveDate, note: &str) -> Result<()> {
    let (now, by) = (act.now(), act.who().person);
    act.run(
        sql!(
            "insert into center_days (center_id, date, programme_id, note, closed_by, closed_at)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (center_id, date) do update set note = excluded.note, closed_by = excluded.closed_by,
                closed_at = excluded.closed_at"
        ),
        values![at.center, date, at.programme, note, by, now],
    )
    .await?;
    Ok(())
}

/// The days of a center that ended between two moments and nobody has closed.
pub(super) async fn open_days(
    look: &mut Look,
    center: CenterId,
    since: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Vec<NaiveDate>> {
    look.all(
        sql!(
            "select s.date from shifts s left join center_days d on d.center_id = s.center_id and d.date = s.date
            where s.center_id = $1 and s.published and s.cancelled_at is null and s.starts_at > $2
                and d.closed_at is null
            group by s.date having max(s.ends_at) <= $3 and sum(s.taken) > 0 order by s.date"
        ),
        values![center, since, now],
        |r| r.next(),
    )
    .await
}

/// A center with days that nobody has closed.
pub(super) struct OpenDays {
    pub(super) at: At,
    pub(super) zone: Zone,
    pub(super) oldest: NaiveDate,
    pub(super) days: i64,
    pub(super) reminded_on: Option<NaiveDate>,
}

/// The centers with days that ended between two moments and nobody has closed.
pub(super) async fn centers_with_open_days(
    look: &mut Look,
    since: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<Vec<OpenDays>> {
    look.all(
        sql!(
            "select o.programme_id, o.center_id, c.time_zone, min(o.date), count(*),
                (select max(r.reminded_on) from center_days r where r.center_id = o.center_id)
            from (select s.programme_id, s.center_id, s.date
                from shifts s left join center_days d on d.center_id = s.center_id and d.date = s.date
                where s.published and s.cancelled_at is null and s.starts_at > $1 and d.closed_at is null
                group by s.programme_id, s.center_id, s.date
                having max(s.ends_at) <= $2 and sum(s.taken) > 0) o
            join centers c on c.id = o.center_id
            group by o.programme_id, o.center_id, c.time_zone order by o.center_id"
        ),
        values![since, until],
        |r| {
            let at = At { programme: r.next()?, center: r.next()? };
            let zone = r.word(|name| Zone::parse(name).ok())?;
            Ok(OpenDays { at, zone, oldest: r.next()?, days: r.next()?, reminded_on: r.next()? })
        },
    )
    .await
}

pub(super) async fn note_reminder(act: &mut Act, at: At, date: NaiveDate, today: NaiveDate) -> Result<()> {
    act.run(
        sql!(
            "insert into center_days (center_id, date, programme_id, reminded_on, reminders) values ($1, $2, $3, $4, 1)
            on conflict (center_id, date) do update set reminded_on = excluded.reminded_on,
                reminders = center_days.reminders + 1"
        ),
        values![at.center, date, at.programme, today],
    )
    .await?;
    Ok(())
}

/// Who coordinates a center or leads its shifts.
pub(super) async fn who_runs(look: &mut Look, at: At) -> Result<Vec<PersonId>> {
    let now = look.now();
    look.all(
        sql!(
            "select distinct person_id from grants
            where programme_id = $1 and role in ('coordinator', 'lead') and center_id = $2 and ended_at is null
                and valid_from <= $3 and (valid_until is null or valid_until > $3)
            order by person_id"
        ),
        values![at.programme, at.center, now],
        |r| r.next(),
    )
    .await
}
