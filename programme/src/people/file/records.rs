//! The SQL of a person's file.

use crate::act::Look;
use crate::error::Result;
use chrono::{DateTime, NaiveDate, Utc};
use domain::applications::PlacementState;
use domain::ids::{CenterId, PersonId, PlacementId};
use domain::language::Texts;
use domain::people::Name;
use domain::training::CourseResult;

/// Where a person serves or served.
#[derive(Debug, Clone)]
pub struct Placement {
    /// Which.
    pub id: PlacementId,
    /// The center's code.
    pub code: String,
    /// The center's name.
    pub names: Texts,
    /// Where it stands.
    pub state: PlacementState,
    /// First day.
    pub starts_on: NaiveDate,
    /// Last day.
    pub ends_on: NaiveDate,
    /// The number on the badge.
    pub badge: String,
    /// At which center.
    pub center: CenterId,
    /// The days on which it is interrupted.
    pub paused: Option<(NaiveDate, NaiveDate)>,
}

pub(super) async fn placements(look: &mut Look, person: PersonId) -> Result<Vec<Placement>> {
    look.all(
        sql!(
            "select p.id, c.code, c.names, p.state, p.starts_on, p.ends_on, p.badge, p.center_id,
                p.paused_from, p.paused_until
            from placements p join centers c on c.id = p.center_id
            where p.person_id = $1 order by p.starts_on desc, p.id desc"
        ),
        values![person],
        |r| {
            Ok(Placement {
                id: r.next()?,
                code: r.next()?,
                names: r.json()?,
                state: r.word(PlacementState::parse)?,
                starts_on: r.next()?,
                ends_on: r.next()?,
                badge: r.next()?,
                center: r.next()?,
                paused: r.next::<Option<NaiveDate>>()?.zip(r.next()?),
            })
        },
    )
    .await
}

/// The centers where a person serves, served or has applied.
pub(super) async fn centers(look: &mut Look, person: PersonId) -> Result<Vec<CenterId>> {
    look.all(
        sql!(
            "select center_id from placements where person_id = $1
            union select center_id from applications where person_id = $1 and center_id is not null
                and submitted_at is not null"
        ),
        values![person],
        |r| r.next(),
    )
    .await
}

/// What a person has learned.
#[derive(Debug, Clone)]
pub struct Learned {
    /// The course.
    pub names: Texts,
    /// How it ended.
    pub result: CourseResult,
    /// From when it counts.
    pub valid_from: NaiveDate,
    /// Until when, if it lapses.
    pub valid_until: Option<NaiveDate>,
}

pub(super) async fn training(look: &mut Look, person: PersonId) -> Result<Vec<Learned>> {
    look.all(
        sql!(
            "select c.names, t.result, t.valid_from, t.valid_until
            from training_records t join courses c on c.id = t.course_id
            where t.person_id = $1 order by t.valid_from desc, t.id desc"
        ),
        values![person],
        |r| {
            Ok(Learned {
                names: r.json()?,
                result: r.word(CourseResult::parse)?,
                valid_from: r.next()?,
                valid_until: r.next()?,
            })
        },
    )
    .await
}

pub(super) async fn minutes(look: &mut Look, person: PersonId) -> Result<i64> {
    look.one(
        sql!("select coalesce(cast(sum(minutes) as bigint), 0) from hours_entries where person_id = $1"),
        values![person],
        |r| r.next(),
    )
    .await
}

/// Somebody who looked at a file.
#[derive(Debug, Clone)]
pub struct Reader {
    /// Their name.
    pub name: String,
    /// When.
    pub at: DateTime<Utc>,
}

pub(super) async fn readers(look: &mut Look, person: PersonId) -> Result<Vec<Reader>> {
    look.all(
        sql!(
            "select p.given_name, p.surname, p.fathers_name, e.at
            from events e join people p on p.id = e.by_person
            where e.subject_id = $1 and e.kind = 'person_read' order by e.at desc, e.id desc limit 200"
        ),
        values![person],
        |r| {
            let name = Name { given: r.next()?, surname: r.next()?, fathers: r.next()? };
            Ok(Reader { name: name.short(), at: r.next()? })
        },
    )
    .await
}

/// Whether somebody has read a file since then.
pub(super) async fn has_read(
    look: &mut Look,
    person: PersonId,
    reader: PersonId,
    since: DateTime<Utc>,
) -> Result<bool> {
    let times: i64 = look
        .one(
            sql!(
                "select count(*) from events
                where subject_id = $1 and kind = 'person_read' and by_person = $2 and at > $3"
            ),
            values![person, reader, since],
            |r| r.next(),
        )
        .await?;
    Ok(times > 0)
}
