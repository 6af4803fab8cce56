//! The SQL of whom an announcement is for.

use crate::act::Look;
use crate::error::Result;
use crate::sql::Value;
use domain::announcements::{Audience, Segment};
use domain::ids::{PersonId, ProgrammeId};
use domain::people::Name;
use uuid::Uuid;

/// Whether what narrows a segment is of the programme.
pub(super) async fn fits(look: &mut Look, programme: ProgrammeId, segment: &Segment) -> Result<bool> {
    let mut fits = true;
    if let Some(center) = segment.center {
        fits &= look
            .one(
                sql!("select count(*) from centers where id = $1 and programme_id = $2"),
                values![center, programme],
                |r| r.next::<i64>(),
            )
            .await?
            > 0;
    }
    if let Some(position) = segment.position {
        fits &= look
            .one(
                sql!("select count(*) from positions where id = $1 and programme_id = $2"),
                values![position, programme],
                |r| r.next::<i64>(),
            )
            .await?
            > 0;
    }
    if let Some(course) = segment.course {
        fits &= look
            .one(
                sql!("select count(*) from courses where id = $1 and programme_id = $2"),
                values![course, programme],
                |r| r.next::<i64>(),
            )
            .await?
            > 0;
    }
    Ok(fits)
}

/// People of a programme ($1) who can be told something, of an audience; $2 and $3 narrow it to a center.
macro_rules! people {
    ($head:literal, $audience:literal, $tail:literal) => {
        concat!(
            $head,
            " from people p where p.programme_id = $1 and p.erased_at is null and p.disabled_at is null
                and p.merged_into is null and ",
            $audience,
            $tail
        )
    };
}
macro_rules! placed {
    ($head:literal, $tail:literal) => {
        people!(
            $head,
            "exists (select 1 from placements l where l.person_id = p.id and l.state = 'active'
                and ($2 or l.center_id = $3))",
            $tail
        )
    };
}
macro_rules! on_shifts {
    ($head:literal, $tail:literal) => {
        people!(
            $head,
            "exists (select 1 from assignments a join shifts s on s.id = a.shift_id
                where a.person_id = p.id and a.state in ('assigned', 'confirmed') and s.cancelled_at is null
                    and s.published and s.date >= $4 and s.date < $5 and ($6 or s.position_id = $7)
                    and ($2 or s.center_id = $3))",
            $tail
        )
    };
}
macro_rules! at_stage {
    ($head:literal, $tail:literal) => {
        people!(
            $head,
            "exists (select 1 from applications x where x.person_id = p.id and x.stage = $4
                and ($2 or x.center_id = $3))",
            $tail
        )
    };
}
macro_rules! untrained {
    ($head:literal, $tail:literal) => {
        people!(
            $head,
            "exists (select 1 from placements l where l.person_id = p.id and l.state = 'active'
                and ($2 or l.center_id = $3))
                and not exists (select 1 from training_records t where t.person_id = p.id and t.course_id = $4
                    and t.result = 'passed' and t.valid_from <= $5
                    and (t.valid_until is null or t.valid_until > $5))",
            $tail
        )
    };
}

/// What an audience is narrowed by, in the order of its statement.
fn narrowed(look: &Look, programme: ProgrammeId, segment: &Segment) -> Vec<Value> {
    let nil = Uuid::nil();
    let mut values = values![programme, segment.center.is_none(), segment.center.unwrap_or(domain::ids::CenterId(nil))];
    match segment.audience {
        Audience::Placed => {}
        Audience::OnShifts => {
            let (from, until) = segment.days();
            let position = segment.position.unwrap_or(domain::ids::PositionId(nil));
            values.extend(values![from, until, segment.position.is_none(), position]);
        }
        Audience::AtStage => {
            values.extend(values![segment.stage.map_or("", domain::applications::Stage::as_str)]);
        }
        Audience::Untrained => {
            values.extend(values![segment.course.unwrap_or(domain::ids::CourseId(nil)), look.now().date_naive()]);
        }
    }
    values
}

pub(super) async fn count(look: &mut Look, programme: ProgrammeId, segment: &Segment) -> Result<i64> {
    let statement = match segment.audience {
        Audience::Placed => sql!(placed!("select count(*)", "")),
        Audience::OnShifts => sql!(on_shifts!("select count(*)", "")),
        Audience::AtStage => sql!(at_stage!("select count(*)", "")),
        Audience::Untrained => sql!(untrained!("select count(*)", "")),
    };
    let values = narrowed(look, programme, segment);
    look.one(statement, values, |r| r.next()).await
}

/// The first of them by name.
pub(super) async fn names(look: &mut Look, programme: ProgrammeId, segment: &Segment, limit: i64) -> Result<Vec<Name>> {
    let statement = match segment.audience {
        Audience::Placed => {
            sql!(placed!("select p.given_name, p.surname, p.fathers_name", " order by p.sort_key, p.id limit $4"))
        }
        Audience::OnShifts => {
            sql!(on_shifts!("select p.given_name, p.surname, p.fathers_name", " order by p.sort_key, p.id limit $8"))
        }
        Audience::AtStage => {
            sql!(at_stage!("select p.given_name, p.surname, p.fathers_name", " order by p.sort_key, p.id limit $5"))
        }
        Audience::Untrained => {
            sql!(untrained!("select p.given_name, p.surname, p.fathers_name", " order by p.sort_key, p.id limit $6"))
        }
    };
    let mut values = narrowed(look, programme, segment);
    values.push(limit.into());
    look.all(statement, values, |r| r.name()).await
}

/// The next of them after somebody, in the order of their ids.
pub(super) async fn next(
    look: &mut Look,
    programme: ProgrammeId,
    segment: &Segment,
    after: PersonId,
    limit: i64,
) -> Result<Vec<PersonId>> {
    let statement = match segment.audience {
        Audience::Placed => sql!(placed!("select p.id", " and p.id > $4 order by p.id limit $5")),
        Audience::OnShifts => sql!(on_shifts!("select p.id", " and p.id > $8 order by p.id limit $9")),
        Audience::AtStage => sql!(at_stage!("select p.id", " and p.id > $5 order by p.id limit $6")),
        Audience::Untrained => sql!(untrained!("select p.id", " and p.id > $6 order by p.id limit $7")),
    };
    let mut values = narrowed(look, programme, segment);
    values.extend(values![after, limit]);
    look.all(statement, values, |r| r.next()).await
}
