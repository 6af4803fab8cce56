//! The SQL of what lapses, of whom to tell, and of what a center's people have learned.

use crate::act::{Act, Look};
use crate::error::Result;
use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{CenterId, CourseId, PersonId, ProgrammeId, TrainingRecordId};
use domain::people::Name;
use domain::rights::At;
use domain::training::{CourseResult, TrainingRecord};

/// A record that lapses soon, and of whom.
#[derive(Debug, Clone, Copy)]
pub(in crate::training) struct Lapsing {
    pub(in crate::training) record: TrainingRecordId,
    pub(in crate::training) person: PersonId,
    pub(in crate::training) until: NaiveDate,
    pub(in crate::training) kept: DateTime<Utc>,
    pub(in crate::training) center: CenterId,
}

/// What people who serve hold and nothing renews, valid until a day between two, of which nobody was told for so many days or
/// fewer before. By person, so that all of one stands together.
pub(in crate::training) async fn lapsing(
    look: &mut Look,
    programme: ProgrammeId,
    (from, until): (NaiveDate, NaiveDate),
    days: i64,
    most: i64,
) -> Result<Vec<Lapsing>> {
    look.all(
        sql!(
            "select t.id, t.person_id, t.valid_until, t.recorded_at,
                (select l.center_id from placements l where l.person_id = t.person_id
                    and l.state in ('active', 'paused') order by l.starts_on desc, l.id limit 1)
            from training_records t
            where t.programme_id = $1 and t.result = 'passed' and t.valid_until >= $2 and t.valid_until <= $3
                and exists (select 1 from placements l where l.person_id = t.person_id
                    and l.state in ('active', 'paused'))
                and not exists (select 1 from lapse_reminders x where x.record_id = t.id and x.days <= $4)
                and not exists (select 1 from training_records n
                    where n.person_id = t.person_id and n.course_id = t.course_id and n.result = 'passed'
                        and (n.valid_until is null or n.valid_until > t.valid_until))
            order by t.valid_until, t.id limit $5"
        ),
        values![programme, from, until, days, most],
        |r| Ok(Lapsing { record: r.next()?, person: r.next()?, until: r.next()?, kept: r.next()?, center: r.next()? }),
    )
    .await
}

/// Notes that a moment is dealt with; whether it was not before.
pub(in crate::training) async fn note(
    act: &mut Act,
    programme: ProgrammeId,
    record: TrainingRecordId,
    (days, told): (i64, bool),
) -> Result<bool> {
    let now = act.now();
    let kept = act
        .maybe(
            sql!(
                "insert into lapse_reminders (programme_id, record_id, days, told, at) values ($1, $2, $3, $4, $5)
                on conflict do nothing returning days"
            ),
            values![programme, record, days, told, now],
            |r| r.next::<i64>(),
        )
        .await?;
    Ok(kept.is_some())
}

/// Whoever runs a center now.
pub(in crate::training) async fn who_runs(look: &mut Look, at: At) -> Result<Vec<PersonId>> {
    let now = look.now();
    look.all(
        sql!(
            "select distinct person_id from grants where programme_id = $1 and center_id = $2 and ended_at is null
                and role = 'coordinator' and valid_from <= $3 and (valid_until is null or valid_until > $3)"
        ),
        values![at.programme, at.center, now],
        |r| r.next(),
    )
    .await
}

/// A record by its id: the course, and until when it is valid.
pub(crate) async fn record(look: &mut Look, id: TrainingRecordId) -> Result<Option<(CourseId, Option<NaiveDate>)>> {
    look.maybe(sql!("select course_id, valid_until from training_records where id = $1"), values![id], |r| {
        Ok((r.next()?, r.next()?))
    })
    .await
}

/// Who serves at a center, by name.
pub(in crate::training) async fn people(look: &mut Look, at: At) -> Result<Vec<(PersonId, Name)>> {
    look.all(
        sql!(
            "select p.id, p.given_name, p.surname, p.fathers_name from people p
            where exists (select 1 from placements l where l.person_id = p.id and l.programme_id = $1
                and l.center_id = $2 and l.state in ('active', 'paused'))
            order by p.sort_key, p.id"
        ),
        values![at.programme, at.center],
        |r| Ok((r.next()?, Name { given: r.next()?, surname: r.next()?, fathers: r.next()? })),
    )
    .await
}

/// What those who serve at a center have passed, and what that counts as.
pub(in crate::training) async fn of_center(look: &mut Look, at: At) -> Result<Vec<(PersonId, TrainingRecord)>> {
    look.all(
        sql!(
            "select t.person_id, t.id, t.course_id, t.valid_from, t.valid_until, t.counts_until
            from training_records t where t.result = 'passed' and t.person_id in (select person_id from placements
                where programme_id = $1 and center_id = $2 and state in ('active', 'paused'))
            union all
            select t.person_id, t.id, q.course_id, t.valid_from, t.valid_until, t.counts_until
            from training_records t join course_equivalents q on q.counts_id = t.course_id
            where t.result = 'passed' and t.person_id in (select person_id from placements
                where programme_id = $1 and center_id = $2 and state in ('active', 'paused'))"
        ),
        values![at.programme, at.center],
        |r| {
            let person = r.next()?;
            let record = TrainingRecord {
                id: r.next()?,
                course: r.next()?,
                result: CourseResult::Passed,
                valid_from: r.next()?,
                valid_until: r.next()?,
                counts_until: r.next()?,
            };
            Ok((person, record))
        },
    )
    .await
}
