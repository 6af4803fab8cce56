//! The SQL of the hours ledger.

use super::{Line, Term};
use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{AttendanceId, HoursEntryId, PersonId};
use domain::rights::At;
use domain::time::{Period, Zone};

/// Where a line comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Counted from a stay.
    Attendance,
    /// Set right by people.
    Correction,
}

impl Kind {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Attendance => "attendance",
            Self::Correction => "correction",
        }
    }
}

/// A line for the ledger.
pub(super) struct NewLine<'a> {
    pub(super) id: HoursEntryId,
    pub(super) at: At,
    pub(super) person: PersonId,
    pub(super) attendance: Option<AttendanceId>,
    pub(super) position: domain::ids::PositionId,
    pub(super) date: NaiveDate,
    pub(super) minutes: i64,
    pub(super) present: Option<i64>,
    pub(super) kind: Kind,
    pub(super) offsets: Option<HoursEntryId>,
    pub(super) note: &'a str,
}

pub(super) async fn insert_line(act: &mut Act, line: NewLine<'_>) -> Result<()> {
    let (now, by) = (act.now(), act.who().person);
    act.run(
        sql!(
            "insert into hours_entries (id, programme_id, person_id, attendance_id, center_id, position_id, date,
                minutes, offsets, note, entered_by, entered_at, present, kind)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
        ),
        values![
            line.id,
            line.at.programme,
            line.person,
            line.attendance,
            line.at.center,
            line.position,
            line.date,
            line.minutes,
            line.offsets,
            line.note,
            by,
            now,
            line.present,
            line.kind.as_str()
        ],
    )
    .await?;
    Ok(())
}

/// The lines that fulfil a condition, `e` being the line.
macro_rules! lines {
    ($condition:literal) => {
        sql!(concat!(
            "select e.id, e.person_id, e.programme_id, e.center_id, e.position_id, e.attendance_id, e.date, e.minutes,
                e.offsets, e.note, e.entered_at, c.code, c.names, c.time_zone, o.names, t.shift_id, t.arrived_at,
                t.left_at, t.to_confirm, s.starts_at, s.ends_at, e.present
            from hours_entries e
            join centers c on c.id = e.center_id
            join positions o on o.id = e.position_id
            left join attendances t on t.id = e.attendance_id
            left join shifts s on s.id = t.shift_id
            where ",
            $condition
        ))
    };
}

fn read_line(r: &mut Reader) -> Result<Line> {
    let (entry, person) = (r.next()?, r.next()?);
    let at = At { programme: r.next()?, center: r.next()? };
    let (position_id, attendance, date, minutes) = (r.next()?, r.next()?, r.next()?, r.next()?);
    let (offsets, note, entered_at, center_code) = (r.next()?, r.next()?, r.next()?, r.next()?);
    let center = r.json()?;
    let zone = r.word(|name| Zone::parse(name).ok())?;
    let position = r.json()?;
    let (shift, arrived_at, left_at) = (r.next()?, r.next()?, r.next()?);
    let to_confirm = r.next::<Option<bool>>()?.unwrap_or_default();
    let (starts, ends): (Option<DateTime<Utc>>, Option<DateTime<Utc>>) = (r.next()?, r.next()?);
    let planned = starts.zip(ends).and_then(|(start, end)| Period::new(start, end).ok()).map(Period::minutes);
    let present = r.next()?;
    Ok(Line {
        entry,
        person,
        at,
        position_id,
        attendance,
        date,
        minutes,
        offsets,
        note,
        entered_at,
        center_code,
        center,
        zone,
        position,
        shift,
        arrived_at,
        left_at,
        to_confirm,
        planned,
        present,
    })
}

pub(super) async fn ledger(look: &mut Look, person: PersonId) -> Result<Vec<Line>> {
    look.all(lines!("e.person_id = $1 order by e.date desc, e.entered_at desc, e.id desc"), values![person], read_line)
        .await
}

pub(super) async fn line(look: &mut Look, id: HoursEntryId) -> Result<Line> {
    look.one(lines!("e.id = $1"), values![id], read_line).await
}

/// What a line counts with everything that offsets it.
pub(super) async fn balance(look: &mut Look, id: HoursEntryId) -> Result<i64> {
    look.one(
        sql!("select coalesce(cast(sum(minutes) as bigint), 0) from hours_entries where id = $1 or offsets = $1"),
        values![id],
        |r| r.next(),
    )
    .await
}

pub(super) async fn served(look: &mut Look, person: PersonId) -> Result<i64> {
    look.one(
        sql!("select coalesce(cast(sum(minutes) as bigint), 0) from hours_entries where person_id = $1"),
        values![person],
        |r| r.next(),
    )
    .await
}

/// What a person has served in each of their placements, the newest first.
pub(super) async fn terms(look: &mut Look, person: PersonId) -> Result<Vec<Term>> {
    look.all(
        sql!(
            "select c.names, p.starts_on, p.ends_on, cast(sum(h.minutes) as bigint)
            from placements p join centers c on c.id = p.center_id
            join hours_entries h on h.person_id = p.person_id and h.center_id = p.center_id
                and h.date >= p.starts_on and h.date <= p.ends_on
            where p.person_id = $1 group by p.id, c.names, p.starts_on, p.ends_on order by p.starts_on desc, p.id"
        ),
        values![person],
        |r| Ok(Term { center: r.json()?, from: r.next()?, until: r.next()?, minutes: r.next()? }),
    )
    .await
}
