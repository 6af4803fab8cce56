//! The SQL of courses, sessions, enrolments and records.

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::sql::Reader;
use domain::ids::{CourseId, CourseSessionId, EnrolmentId, PersonId, ProgrammeId};
use domain::language::Texts;
use domain::people::Name;
use domain::time::{Period, Zone};
use domain::training::{Course, CourseResult, CourseSession, TrainingRecord};

/// Sessions that one list shows.
const SESSIONS: i64 = 100;

/// A session with its course, as the reader of a list sees it.
#[derive(Debug, Clone)]
pub struct Meeting {
    /// The session.
    pub session: CourseSession,
    /// What the course is called.
    pub course: Texts,
    /// What the center is called.
    pub center: Texts,
    /// The center's zone.
    pub zone: Zone,
    /// Whether the reader is enrolled.
    pub enrolled: bool,
}

/// A person with a place in a session.
#[derive(Debug, Clone)]
pub struct Enrolled {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// What came out, once it is recorded.
    pub result: Option<CourseResult>,
}

/// What a person has learned, with what the course is called.
#[derive(Debug, Clone)]
pub struct Learned {
    /// The record.
    pub record: TrainingRecord,
    /// What the course is called.
    pub course: Texts,
}

pub(super) async fn insert_course(
    act: &mut Act,
    programme: ProgrammeId,
    id: CourseId,
    code: &str,
    names: &Texts,
    valid_days: Option<i64>,
) -> Result<()> {
    let now = act.now();
    act.run(
        sql!(
            "insert into courses (id, programme_id, code, names, valid_days, created_at)
            values ($1, $2, $3, $4, $5, $6)"
        ),
        values![id, programme, code, serde_json::to_value(names)?, valid_days, now],
    )
    .await?;
    Ok(())
}

fn read_course(r: &mut Reader) -> Result<Course> {
    Ok(Course { id: r.next()?, code: r.next()?, names: r.json()?, valid_days: r.next()? })
}

pub(super) async fn courses(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Course>> {
    look.all(
        sql!("select id, code, names, valid_days from courses where programme_id = $1 order by code"),
        values![programme],
        read_course,
    )
    .await
}

pub(super) async fn course(look: &mut Look, id: CourseId) -> Result<Option<(ProgrammeId, Course)>> {
    look.maybe(sql!("select programme_id, id, code, names, valid_days from courses where id = $1"), values![id], |r| {
        Ok((r.next()?, read_course(r)?))
    })
    .await
}

fn read_session(r: &mut Reader) -> Result<CourseSession> {
    Ok(CourseSession {
        id: r.next()?,
        programme: r.next()?,
        course: r.next()?,
        center: r.next()?,
        period: Period::new(r.next()?, r.next()?).map_err(Error::broken)?,
        room: r.next()?,
        places: r.next()?,
        taken: r.next()?,
    })
}

fn read_meeting(r: &mut Reader) -> Result<Meeting> {
    Ok(Meeting {
        session: read_session(r)?,
        course: r.json()?,
        center: r.json()?,
        zone: r.word(|name| Zone::parse(name).ok())?,
        enrolled: r.next()?,
    })
}

pub(super) async fn insert_session(act: &mut Act, session: &CourseSession) -> Result<()> {
    let (now, by) = (act.now(), act.who().person);
    act.run(
        sql!(
            "insert into course_sessions (id, programme_id, course_id, center_id, starts_at, ends_at, room, places,
                created_by, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        ),
        values![
            session.id,
            session.programme,
            session.course,
            session.center,
            session.period.start(),
            session.period.end(),
            &session.room,
            session.places,
            by,
            now
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn meeting(look: &mut Look, id: CourseSessionId) -> Result<Option<Meeting>> {
    look.maybe(
        sql!(
            "select s.id, s.programme_id, s.course_id, s.center_id, s.starts_at, s.ends_at, s.room, s.places, s.taken,
                k.names, c.names, c.time_zone, false
            from course_sessions s join courses k on k.id = s.course_id join centers c on c.id = s.center_id
            where s.id = $1"
        ),
        values![id],
        read_meeting,
    )
    .await
}

pub(super) async fn session(look: &mut Look, id: CourseSessionId) -> Result<Option<CourseSession>> {
    look.maybe(
        sql!(
            "select id, programme_id, course_id, center_id, starts_at, ends_at, room, places, taken
            from course_sessions where id = $1"
        ),
        values![id],
        read_session,
    )
    .await
}

pub(super) async fn coming(look: &mut Look, programme: ProgrammeId, me: PersonId) -> Result<Vec<Meeting>> {
    let now = look.now();
    look.all(
        sql!(
            "select s.id, s.programme_id, s.course_id, s.center_id, s.starts_at, s.ends_at, s.room, s.places, s.taken,
                k.names, c.names, c.time_zone,
                exists (select 1 from enrolments e
                    where e.session_id = s.id and e.person_id = $2 and e.ended_at is null)
            from course_sessions s join courses k on k.id = s.course_id join centers c on c.id = s.center_id
            where s.programme_id = $1 and s.ends_at > $3 order by s.starts_at, s.id limit $4"
        ),
        values![programme, me, now, SESSIONS],
        read_meeting,
    )
    .await
}

pub(super) async fn past(look: &mut Look, programme: ProgrammeId, me: PersonId) -> Result<Vec<Meeting>> {
    let now = look.now();
    look.all(
        sql!(
            "select s.id, s.programme_id, s.course_id, s.center_id, s.starts_at, s.ends_at, s.room, s.places, s.taken,
                k.names, c.names, c.time_zone,
                exists (select 1 from enrolments e
                    where e.session_id = s.id and e.person_id = $2 and e.ended_at is null)
            from course_sessions s join courses k on k.id = s.course_id join centers c on c.id = s.center_id
            where s.programme_id = $1 and s.ends_at <= $3 order by s.starts_at desc, s.id limit $4"
        ),
        values![programme, me, now, SESSIONS],
        read_meeting,
    )
    .await
}

pub(super) async fn enrolled(look: &mut Look, id: CourseSessionId) -> Result<Vec<Enrolled>> {
    look.all(
        sql!(
            "select e.person_id, p.given_name, p.surname, p.fathers_name, t.result
            from enrolments e join people p on p.id = e.person_id
            left join training_records t on t.session_id = e.session_id and t.person_id = e.person_id
            where e.session_id = $1 and e.ended_at is null order by p.sort_key, p.id"
        ),
        values![id],
        |r| {
            let person = r.next()?;
            let name = Name { given: r.next()?, surname: r.next()?, fathers: r.next()? };
            let result: Option<String> = r.next()?;
            Ok(Enrolled { person, name, result: result.as_deref().and_then(CourseResult::parse) })
        },
    )
    .await
}

pub(super) async fn insert_enrolment(act: &mut Act, session: &CourseSession, person: PersonId) -> Result<bool> {
    let (id, now): (EnrolmentId, _) = (act.id(), act.now());
    let kept = act
        .maybe(
            sql!(
                "insert into enrolments (id, programme_id, session_id, person_id, made_at)
                values ($1, $2, $3, $4, $5)
                on conflict (session_id, person_id) where ended_at is null do nothing returning id"
            ),
            values![id, session.programme, session.id, person, now],
            |r| r.next::<EnrolmentId>(),
        )
        .await?;
    Ok(kept.is_some())
}

pub(super) async fn take_place(act: &mut Act, id: CourseSessionId) -> Result<bool> {
    let taken =
        act.run(sql!("update course_sessions set taken = taken + 1 where id = $1 and taken < places"), values![id]);
    Ok(taken.await? > 0)
}

pub(super) async fn end_enrolment(act: &mut Act, id: CourseSessionId, person: PersonId) -> Result<bool> {
    let now = act.now();
    let ended = act
        .run(
            sql!("update enrolments set ended_at = $3 where session_id = $1 and person_id = $2 and ended_at is null"),
            values![id, person, now],
        )
        .await?;
    Ok(ended > 0)
}

pub(super) async fn free_place(act: &mut Act, id: CourseSessionId) -> Result<()> {
    act.run(sql!("update course_sessions set taken = taken - 1 where id = $1"), values![id]).await?;
    Ok(())
}

pub(super) async fn is_enrolled(look: &mut Look, id: CourseSessionId, person: PersonId) -> Result<bool> {
    look.one(
        sql!("select count(*) > 0 from enrolments where session_id = $1 and person_id = $2 and ended_at is null"),
        values![id, person],
        |r| r.next(),
    )
    .await
}

/// Keeps a record; a second one of the same person and session takes the place of the first.
pub(super) async fn save_record(
    act: &mut Act,
    programme: ProgrammeId,
    person: PersonId,
    session: Option<CourseSessionId>,
    record: &TrainingRecord,
) -> Result<()> {
    let (now, by) = (act.now(), act.who().person);
    act.run(
        sql!(
            "insert into training_records (id, programme_id, person_id, course_id, session_id, result, valid_from,
                valid_until, recorded_by, recorded_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            on conflict (session_id, person_id) where session_id is not null do update set
                result = excluded.result, valid_from = excluded.valid_from, valid_until = excluded.valid_until,
                recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at"
        ),
        values![
            record.id,
            programme,
            person,
            record.course,
            session,
            record.result.as_str(),
            record.valid_from,
            record.valid_until,
            by,
            now
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn learned(look: &mut Look, person: PersonId) -> Result<Vec<Learned>> {
    look.all(
        sql!(
            "select t.id, t.course_id, t.result, t.valid_from, t.valid_until, k.names
            from training_records t join courses k on k.id = t.course_id
            where t.person_id = $1 order by t.valid_from desc, t.id"
        ),
        values![person],
        |r| {
            let record = TrainingRecord {
                id: r.next()?,
                course: r.next()?,
                result: r.word(CourseResult::parse)?,
                valid_from: r.next()?,
                valid_until: r.next()?,
            };
            Ok(Learned { record, course: r.json()? })
        },
    )
    .await
}
