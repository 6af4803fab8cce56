//! The SQL of sessions, enrolments and records.

pub(super) mod claims;
pub(super) mod courses;
pub(super) mod lapses;
pub(super) mod learning;
pub(super) mod waits;

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::ids::{CourseSessionId, EnrolmentId, PersonId, ProgrammeId};
use domain::language::Texts;
use domain::people::Name;
use domain::time::{Period, Zone};
use domain::training::{CourseKind, CourseResult, CourseSession, TrainingRecord};

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
    /// Whether the reader waits for a place.
    pub waits: bool,
    /// Who teaches, if that is known.
    pub trainer: Option<Name>,
}

/// A person with a place in a session.
#[derive(Debug, Clone)]
pub struct Enrolled {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// What came out, once it counts.
    pub result: Option<CourseResult>,
    /// What the trainer says came out, until somebody confirms it.
    pub said: Option<CourseResult>,
    /// Who says so.
    pub said_by: Option<PersonId>,
    /// When they came.
    pub came: Option<DateTime<Utc>>,
}

/// What a person has learned, with what the course is called.
#[derive(Debug, Clone)]
pub struct Learned {
    /// The record.
    pub record: TrainingRecord,
    /// What the course is called.
    pub course: Texts,
    /// Its code.
    pub code: String,
    /// What it is for.
    pub kind: CourseKind,
    /// At which session it was learned, if it was at one.
    pub session: Option<CourseSessionId>,
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
        trainer: r.next()?,
        cancelled: r.next::<Option<DateTime<Utc>>>()?.is_some(),
        version: r.next()?,
    })
}

fn read_meeting(r: &mut Reader) -> Result<Meeting> {
    Ok(Meeting {
        session: read_session(r)?,
        course: r.json()?,
        center: r.json()?,
        zone: r.word(|name| Zone::parse(name).ok())?,
        enrolled: r.next()?,
        waits: r.next()?,
        trainer: match r.next::<Option<String>>()? {
            Some(given) => Some(Name { given, surname: r.next()?, fathers: r.next()? }),
            None => None,
        },
    })
}

pub(super) async fn insert_session(act: &mut Act, session: &CourseSession) -> Result<()> {
    let (now, by) = (act.now(), act.who().person);
    act.run(
        sql!(
            "insert into course_sessions (id, programme_id, course_id, center_id, starts_at, ends_at, room, places,
                trainer_id, created_by, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
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
            session.trainer,
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
                s.trainer_id, s.cancelled_at, s.version,
                k.names, c.names, c.time_zone, false, false, p.given_name, p.surname, p.fathers_name
            from course_sessions s join courses k on k.id = s.course_id join centers c on c.id = s.center_id
            left join people p on p.id = s.trainer_id
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
            "select id, programme_id, course_id, center_id, starts_at, ends_at, room, places, taken,
                trainer_id, cancelled_at, version
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
                s.trainer_id, s.cancelled_at, s.version,
                k.names, c.names, c.time_zone,
                exists (select 1 from enrolments e
                    where e.session_id = s.id and e.person_id = $2 and e.ended_at is null),
                exists (select 1 from session_waits x
                    where x.session_id = s.id and x.person_id = $2 and x.ended_at is null),
                p.given_name, p.surname, p.fathers_name
            from course_sessions s join courses k on k.id = s.course_id join centers c on c.id = s.center_id
            left join people p on p.id = s.trainer_id
            where s.programme_id = $1 and s.ends_at > $3 and s.cancelled_at is null order by s.starts_at, s.id limit $4"
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
                s.trainer_id, s.cancelled_at, s.version,
                k.names, c.names, c.time_zone,
                exists (select 1 from enrolments e
                    where e.session_id = s.id and e.person_id = $2 and e.ended_at is null),
                exists (select 1 from session_waits x
                    where x.session_id = s.id and x.person_id = $2 and x.ended_at is null),
                p.given_name, p.surname, p.fathers_name
            from course_sessions s join courses k on k.id = s.course_id join centers c on c.id = s.center_id
            left join people p on p.id = s.trainer_id
            where s.programme_id = $1 and s.ends_at <= $3 and s.cancelled_at is null order by s.starts_at desc, s.id limit $4"
        ),
        values![programme, me, now, SESSIONS],
        read_meeting,
    )
    .await
}

pub(super) async fn enrolled(look: &mut Look, id: CourseSessionId) -> Result<Vec<Enrolled>> {
    look.all(
        sql!(
            "select e.person_id, p.given_name, p.surname, p.fathers_name, t.result, e.said, e.said_by, e.came_at
            from enrolments e join people p on p.id = e.person_id
            left join training_records t on t.session_id = e.session_id and t.person_id = e.person_id
            where e.session_id = $1 and e.ended_at is null order by p.sort_key, p.id"
        ),
        values![id],
        |r| {
            let person = r.next()?;
            let name = Name { given: r.next()?, surname: r.next()?, fathers: r.next()? };
            let result: Option<String> = r.next()?;
            let said: Option<String> = r.next()?;
            let word = |text: Option<String>| text.as_deref().and_then(CourseResult::parse);
            Ok(Enrolled { person, name, result: word(result), said: word(said), said_by: r.next()?, came: r.next()? })
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
    let taken = act.run(
        sql!("update course_sessions set taken = taken + 1 where id = $1 and taken < places and cancelled_at is null"),
        values![id],
    );
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
                valid_until, counts_until, recorded_by, recorded_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            on conflict (session_id, person_id) where session_id is not null do update set
                result = excluded.result, valid_from = excluded.valid_from, valid_until = excluded.valid_until,
                counts_until = excluded.counts_until, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at"
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
            record.counts_until,
            by,
            now
        ],
    )
    .await?;
    Ok(())
}

fn read_record(r: &mut Reader) -> Result<TrainingRecord> {
    Ok(TrainingRecord {
        id: r.next()?,
        course: r.next()?,
        result: r.word(CourseResult::parse)?,
        valid_from: r.next()?,
        valid_until: r.next()?,
        counts_until: r.next()?,
    })
}

pub(super) async fn learned(look: &mut Look, person: PersonId) -> Result<Vec<Learned>> {
    look.all(
        sql!(
            "select t.id, t.course_id, t.result, t.valid_from, t.valid_until, t.counts_until, k.names, k.code, k.kind,
                t.session_id
            from training_records t join courses k on k.id = t.course_id
            where t.person_id = $1 order by t.valid_from desc, t.id"
        ),
        values![person],
        |r| {
            let record = read_record(r)?;
            let (course, code, kind) = (r.json()?, r.next()?, r.word(CourseKind::parse)?);
            Ok(Learned { record, course, code, kind, session: r.next()? })
        },
    )
    .await
}

/// What a person has learned, and what that counts as.
pub(super) async fn counted(look: &mut Look, person: PersonId) -> Result<Vec<TrainingRecord>> {
    look.all(
        sql!(
            "select id, course_id, result, valid_from, valid_until, counts_until
            from training_records where person_id = $1
            union all
            select t.id, q.course_id, t.result, t.valid_from, t.valid_until, t.counts_until
            from training_records t join course_equivalents q on q.counts_id = t.course_id where t.person_id = $1"
        ),
        values![person],
        read_record,
    )
    .await
}
