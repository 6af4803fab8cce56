//! The SQL of courses and of what there is to learn in them.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::ids::{CourseId, ProgrammeId};
use domain::training::{Content, Course, CourseKind};

fn read(r: &mut Reader) -> Result<Course> {
    Ok(Course {
        id: r.next()?,
        programme: r.next()?,
        center: r.next()?,
        code: r.next()?,
        kind: r.word(CourseKind::parse)?,
        names: r.json()?,
        terms: r.json()?,
        active: r.next()?,
        version: r.next()?,
        edition: r.next()?,
    })
}

pub(in crate::training) async fn insert(act: &mut Act, course: &Course) -> Result<bool> {
    let now = act.now();
    let kept = act
        .maybe(
            sql!(
                "insert into courses (id, programme_id, center_id, code, kind, names, terms, active, draft, created_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
                on conflict (programme_id, code) do nothing returning id"
            ),
            values![
                course.id,
                course.programme,
                course.center,
                &course.code,
                course.kind.as_str(),
                serde_json::to_value(&course.names)?,
                serde_json::to_value(&course.terms)?,
                course.active,
                serde_json::to_value(Content::default())?,
                now
            ],
            |r| r.next::<CourseId>(),
        )
        .await?;
    Ok(kept.is_some())
}

/// Changes a course that still has its version; whether it had.
pub(in crate::training) async fn update(act: &mut Act, course: &Course) -> Result<bool> {
    let changed = act
        .run(
            sql!(
                "update courses set kind = $3, names = $4, terms = $5, active = $6, version = version + 1
                where id = $1 and version = $2"
            ),
            values![
                course.id,
                course.version,
                course.kind.as_str(),
                serde_json::to_value(&course.names)?,
                serde_json::to_value(&course.terms)?,
                course.active
            ],
        )
        .await?;
    Ok(changed > 0)
}

/// What counts as a course, as the rules read it.
pub(in crate::training) async fn set_equivalents(act: &mut Act, course: &Course) -> Result<()> {
    act.run(sql!("delete from course_equivalents where course_id = $1"), values![course.id]).await?;
    for counts in &course.terms.equivalents {
        act.run(
            sql!(
                "insert into course_equivalents (programme_id, course_id, counts_id) values ($1, $2, $3)
                on conflict do nothing"
            ),
            values![course.programme, course.id, *counts],
        )
        .await?;
    }
    Ok(())
}

pub(in crate::training) async fn all(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Course>> {
    look.all(
        sql!(
            "select id, programme_id, center_id, code, kind, names, terms, active, version,
                (select max(number) from course_editions where course_id = courses.id)
            from courses where programme_id = $1 order by code"
        ),
        values![programme],
        read,
    )
    .await
}

pub(in crate::training) async fn find(look: &mut Look, id: CourseId) -> Result<Option<Course>> {
    look.maybe(
        sql!(
            "select id, programme_id, center_id, code, kind, names, terms, active, version,
                (select max(number) from course_editions where course_id = courses.id)
            from courses where id = $1"
        ),
        values![id],
        read,
    )
    .await
}

pub(in crate::training) async fn by_code(
    look: &mut Look,
    programme: ProgrammeId,
    code: &str,
) -> Result<Option<Course>> {
    look.maybe(
        sql!(
            "select id, programme_id, center_id, code, kind, names, terms, active, version,
                (select max(number) from course_editions where course_id = courses.id)
            from courses where programme_id = $1 and code = $2"
        ),
        values![programme, code],
        read,
    )
    .await
}

/// The draft, and how often it was changed since the last edition.
pub(in crate::training) async fn draft(look: &mut Look, id: CourseId) -> Result<(Content, i64)> {
    look.one(sql!("select draft, edits from courses where id = $1"), values![id], |r| Ok((r.json()?, r.next()?))).await
}

/// Keeps a draft that was changed so often before; whether it was.
pub(in crate::training) async fn set_draft(
    act: &mut Act,
    id: CourseId,
    edits: i64,
    content: &Content,
    now_edits: i64,
) -> Result<bool> {
    let changed = act
        .run(
            sql!("update courses set draft = $3, edits = $4 where id = $1 and edits = $2"),
            values![id, edits, serde_json::to_value(content)?, now_edits],
        )
        .await?;
    Ok(changed > 0)
}

pub(in crate::training) async fn publish(act: &mut Act, course: &Course, content: &Content) -> Result<i64> {
    let (now, by, number) = (act.now(), act.who().person, course.edition.unwrap_or(0) + 1);
    act.run(
        sql!(
            "insert into course_editions (programme_id, course_id, number, content, published_by, published_at)
            values ($1, $2, $3, $4, $5, $6)"
        ),
        values![course.programme, course.id, number, serde_json::to_value(content)?, by, now],
    )
    .await?;
    Ok(number)
}

pub(in crate::training) async fn edition(look: &mut Look, id: CourseId, number: i64) -> Result<Option<Content>> {
    look.maybe(
        sql!("select content from course_editions where course_id = $1 and number = $2"),
        values![id, number],
        |r| r.json(),
    )
    .await
}

/// Since when the newest edition is out.
pub(in crate::training) async fn published_at(look: &mut Look, id: CourseId) -> Result<Option<DateTime<Utc>>> {
    look.maybe(
        sql!("select published_at from course_editions where course_id = $1 order by number desc limit 1"),
        values![id],
        |r| r.next(),
    )
    .await
}
