//! The SQL of ways through courses, and of tries at quizzes.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use crate::training::learning::{Allowance, Take};
use chrono::{DateTime, Utc};
use domain::ids::{CourseId, CourseTakeId, PersonId, QuizAttemptId};
use domain::training::{Attempt, Course, Score};

fn read_take(r: &mut Reader) -> Result<Take> {
    Ok(Take {
        id: r.next()?,
        person: r.next()?,
        course: r.next()?,
        edition: r.next()?,
        begun: r.next()?,
        ended: r.next()?,
    })
}

/// Begins a way unless one is open; whether it was begun.
pub(in crate::training) async fn begin(act: &mut Act, course: &Course, person: PersonId, edition: i64) -> Result<bool> {
    let (id, now): (CourseTakeId, _) = (act.id(), act.now());
    let kept = act
        .maybe(
            sql!(
                "insert into course_takes (id, programme_id, person_id, course_id, edition, begun_at)
                values ($1, $2, $3, $4, $5, $6)
                on conflict (person_id, course_id) where ended_at is null do nothing returning id"
            ),
            values![id, course.programme, person, course.id, edition, now],
            |r| r.next::<CourseTakeId>(),
        )
        .await?;
    Ok(kept.is_some())
}

pub(in crate::training) async fn take(look: &mut Look, id: CourseTakeId) -> Result<Option<Take>> {
    look.maybe(
        sql!("select id, person_id, course_id, edition, begun_at, ended_at from course_takes where id = $1"),
        values![id],
        read_take,
    )
    .await
}

/// The newest way of a person through a course, open or done.
pub(in crate::training) async fn newest(look: &mut Look, person: PersonId, course: CourseId) -> Result<Option<Take>> {
    look.maybe(
        sql!(
            "select id, person_id, course_id, edition, begun_at, ended_at from course_takes
            where person_id = $1 and course_id = $2 order by begun_at desc, id desc limit 1"
        ),
        values![person, course],
        read_take,
    )
    .await
}

/// The open ways of a person, with how many modules are done.
pub(in crate::training) async fn open(look: &mut Look, person: PersonId) -> Result<Vec<(CourseId, i64)>> {
    look.all(
        sql!(
            "select t.course_id, (select count(*) from course_steps s where s.take_id = t.id) from course_takes t
            where t.person_id = $1 and t.ended_at is null"
        ),
        values![person],
        |r| Ok((r.next()?, r.next()?)),
    )
    .await
}

/// Ends an open way; whether it was open.
pub(in crate::training) async fn end(act: &mut Act, id: CourseTakeId) -> Result<bool> {
    let now = act.now();
    let ended =
        act.run(sql!("update course_takes set ended_at = $2 where id = $1 and ended_at is null"), values![id, now]);
    Ok(ended.await? > 0)
}

pub(in crate::training) async fn done(look: &mut Look, id: CourseTakeId) -> Result<Vec<String>> {
    look.all(sql!("select module from course_steps where take_id = $1 order by done_at"), values![id], |r| r.next())
        .await
}

pub(in crate::training) async fn step(act: &mut Act, course: &Course, id: CourseTakeId, module: &str) -> Result<()> {
    let now = act.now();
    act.run(
        sql!(
            "insert into course_steps (programme_id, take_id, module, done_at) values ($1, $2, $3, $4)
            on conflict do nothing"
        ),
        values![course.programme, id, module, now],
    )
    .await?;
    Ok(())
}

fn read_attempt(r: &mut Reader) -> Result<Attempt> {
    let (id, take, module, number) = (r.next()?, r.next()?, r.next()?, r.next()?);
    let (seed, drawn, started, due) = (r.next()?, r.json()?, r.next()?, r.next()?);
    let at: Option<DateTime<Utc>> = r.next()?;
    let (answers, points): (_, Option<i64>) = (r.json()?, r.next()?);
    let (passed, late): (Option<bool>, Option<bool>) = (r.next()?, r.next()?);
    let score = at.map(|at| Score {
        at,
        answers,
        points: points.unwrap_or(0),
        passed: passed.unwrap_or(false),
        late: late.unwrap_or(false),
    });
    Ok(Attempt { id, take, module, number, seed, drawn, started, due, score })
}

pub(in crate::training) async fn attempts(look: &mut Look, take: CourseTakeId) -> Result<Vec<Attempt>> {
    look.all(
        sql!(
            "select id, take_id, module, number, seed, drawn, started_at, due_at, submitted_at, answers, points, passed,
                late
            from quiz_attempts where take_id = $1 order by number"
        ),
        values![take],
        read_attempt,
    )
    .await
}

pub(in crate::training) async fn attempt(look: &mut Look, id: QuizAttemptId) -> Result<Option<Attempt>> {
    look.maybe(
        sql!(
            "select id, take_id, module, number, seed, drawn, started_at, due_at, submitted_at, answers, points, passed,
                late
            from quiz_attempts where id = $1"
        ),
        values![id],
        read_attempt,
    )
    .await
}

/// Keeps a new try unless one is open or has its number.
pub(in crate::training) async fn insert_attempt(
    act: &mut Act,
    course: &Course,
    person: PersonId,
    attempt: &Attempt,
) -> Result<()> {
    act.run(
        sql!(
            "insert into quiz_attempts (id, programme_id, person_id, take_id, module, number, seed, drawn, started_at,
                due_at, answers)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing"
        ),
        values![
            attempt.id,
            course.programme,
            person,
            attempt.take,
            &attempt.module,
            attempt.number,
            attempt.seed,
            serde_json::to_value(&attempt.drawn)?,
            attempt.started,
            attempt.due,
            serde_json::json!({})
        ],
    )
    .await?;
    Ok(())
}

/// Keeps what was handed in, once; whether this was the once.
pub(in crate::training) async fn hand_in(act: &mut Act, id: QuizAttemptId, score: &Score) -> Result<bool> {
    let kept = act
        .run(
            sql!(
                "update quiz_attempts set submitted_at = $2, answers = $3, points = $4, passed = $5, late = $6
                where id = $1 and submitted_at is null"
            ),
            values![id, score.at, serde_json::to_value(&score.answers)?, score.points, score.passed, score.late],
        )
        .await?;
    Ok(kept > 0)
}

pub(in crate::training) async fn allowance(look: &mut Look, person: PersonId, course: CourseId) -> Result<Allowance> {
    let found = look
        .maybe(
            sql!("select time_percent, attempts from course_allowances where person_id = $1 and course_id = $2"),
            values![person, course],
            |r| Ok(Allowance { time_percent: r.next()?, attempts: r.next()? }),
        )
        .await?;
    Ok(found.unwrap_or_default())
}

pub(in crate::training) async fn set_allowance(
    act: &mut Act,
    course: &Course,
    person: PersonId,
    allowance: Allowance,
) -> Result<()> {
    let (now, by) = (act.now(), act.who().person);
    act.run(
        sql!(
            "insert into course_allowances (programme_id, person_id, course_id, time_percent, attempts, given_by,
                given_at)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (person_id, course_id) do update set time_percent = excluded.time_percent,
                attempts = excluded.attempts, given_by = excluded.given_by, given_at = excluded.given_at"
        ),
        values![course.programme, person, course.id, allowance.time_percent, allowance.attempts, by, now],
    )
    .await?;
    Ok(())
}

/// Holds a way fast until the act ends, so that what is counted stays so.
pub(in crate::training) async fn hold(act: &mut Act, id: CourseTakeId) -> Result<()> {
    act.run(sql!("update course_takes set edition = edition where id = $1"), values![id]).await?;
    Ok(())
}
