//! The SQL of those who wait for a place in a session, of changes to sessions, and of what trainers say came out.

use crate::act::{Act, Look};
use crate::error::Result;
use chrono::{DateTime, Utc};
use domain::ids::{CourseSessionId, PersonId};
use domain::training::{CourseResult, CourseSession};

/// Holds a session fast until the act ends, and tells how many places are free.
pub(in crate::training) async fn hold(act: &mut Act, id: CourseSessionId) -> Result<i64> {
    act.one(sql!("update course_sessions set taken = taken where id = $1 returning places - taken"), values![id], |r| {
        r.next()
    })
    .await
}

/// Puts somebody at the end; whether they were not there.
pub(in crate::training) async fn add(act: &mut Act, session: &CourseSession, person: PersonId) -> Result<bool> {
    let (id, now): (uuid::Uuid, _) = (act.id(), act.now());
    let kept = act
        .maybe(
            sql!(
                "insert into session_waits (id, programme_id, session_id, person_id, made_at) values ($1, $2, $3, $4, $5)
                on conflict (session_id, person_id) where ended_at is null do nothing returning id"
            ),
            values![id, session.programme, session.id, person, now],
            |r| r.next::<uuid::Uuid>(),
        )
        .await?;
    Ok(kept.is_some())
}

/// Takes somebody off; whether they were there.
pub(in crate::training) async fn end(act: &mut Act, id: CourseSessionId, person: PersonId) -> Result<bool> {
    let now = act.now();
    let ended = act
        .run(
            sql!(
                "update session_waits set ended_at = $3 where session_id = $1 and person_id = $2 and ended_at is null"
            ),
            values![id, person, now],
        )
        .await?;
    Ok(ended > 0)
}

/// Whoever has waited longest.
pub(in crate::training) async fn first(look: &mut Look, id: CourseSessionId) -> Result<Option<PersonId>> {
    look.maybe(
        sql!("select person_id from session_waits where session_id = $1 and ended_at is null order by made_at, id limit 1"),
        values![id],
        |r| r.next(),
    )
    .await
}

/// Sessions ahead with free places for which somebody waits.
pub(in crate::training) async fn with_room(look: &mut Look, most: i64) -> Result<Vec<CourseSessionId>> {
    let now = look.now();
    look.all(
        sql!(
            "select id from course_sessions s where s.taken < s.places and s.cancelled_at is null and s.starts_at > $1
                and exists (select 1 from session_waits w where w.session_id = s.id and w.ended_at is null)
            order by s.starts_at limit $2"
        ),
        values![now, most],
        |r| r.next(),
    )
    .await
}

/// Everybody who waits, in order.
pub(in crate::training) async fn all(look: &mut Look, id: CourseSessionId) -> Result<Vec<PersonId>> {
    look.all(
        sql!("select person_id from session_waits where session_id = $1 and ended_at is null order by made_at, id"),
        values![id],
        |r| r.next(),
    )
    .await
}

/// Changes a session that has its version; whether it had.
pub(in crate::training) async fn change(act: &mut Act, session: &CourseSession) -> Result<bool> {
    let changed = act
        .run(
            sql!(
                "update course_sessions set starts_at = $3, ends_at = $4, room = $5, places = $6, trainer_id = $7,
                    version = version + 1
                where id = $1 and version = $2 and taken <= $6 and cancelled_at is null"
            ),
            values![
                session.id,
                session.version,
                session.period.start(),
                session.period.end(),
                &session.room,
                session.places,
                session.trainer
            ],
        )
        .await?;
    Ok(changed > 0)
}

/// Calls a session off; whether it stood.
pub(in crate::training) async fn cancel(act: &mut Act, id: CourseSessionId) -> Result<bool> {
    let now = act.now();
    let ended = act
        .run(
            sql!(
                "update course_sessions set cancelled_at = $2, taken = 0, version = version + 1
                where id = $1 and cancelled_at is null"
            ),
            values![id, now],
        )
        .await?;
    if ended > 0 {
        act.run(
            sql!("update enrolments set ended_at = $2 where session_id = $1 and ended_at is null"),
            values![id, now],
        )
        .await?;
        act.run(
            sql!("update session_waits set ended_at = $2 where session_id = $1 and ended_at is null"),
            values![id, now],
        )
        .await?;
    }
    Ok(ended > 0)
}

/// Notes that an enrolled person came, or takes that back.
pub(in crate::training) async fn came(
    act: &mut Act,
    id: CourseSessionId,
    person: PersonId,
    at: Option<DateTime<Utc>>,
) -> Result<bool> {
    let noted = act
        .run(
            sql!("update enrolments set came_at = $3 where session_id = $1 and person_id = $2 and ended_at is null"),
            values![id, person, at],
        )
        .await?;
    Ok(noted > 0)
}

/// Notes what a trainer says came out; nothing where it was taken over.
pub(in crate::training) async fn say(
    act: &mut Act,
    id: CourseSessionId,
    person: PersonId,
    result: Option<CourseResult>,
) -> Result<()> {
    let (now, by) = (act.now(), act.who().person);
    let word = result.map(|r| r.as_str().to_owned());
    act.run(
        sql!(
            "update enrolments set said = $3, said_by = $4, said_at = $5
            where session_id = $1 and person_id = $2 and ended_at is null"
        ),
        values![id, person, word, by, now],
    )
    .await?;
    Ok(())
}
