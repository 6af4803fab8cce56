//! The SQL of missed shifts, of what is said about them, and of pauses.

use super::Duty;
use super::excuses::{Excuse, OpenExcuse};
use super::misses::{Missed, Pause, Paused};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::sql::Reader;
use chrono::{DateTime, NaiveDate, Utc};
use domain::attendance::{BackBy, ExcuseState, MissState, own_time};
use domain::exchange::CannotReason;
use domain::ids::{AssignmentId, FileId, PauseId, PersonId, ProgrammeId};
use domain::people::Name;
use domain::rights::At;
use domain::shifts::AssignmentState;
use domain::time::{Period, Zone};
use uuid::Uuid;

/// What somebody says, as it is kept.
pub(super) struct Plead<'a> {
    pub(super) reason: CannotReason,
    pub(super) note: &'a str,
    pub(super) was_there: bool,
    pub(super) file: Option<FileId>,
}

fn read_excuse(r: &mut Reader) -> Result<Option<Excuse>> {
    let (state, reason): (Option<String>, Option<String>) = (r.next()?, r.next()?);
    let (note, was_there): (Option<String>, Option<bool>) = (r.next()?, r.next()?);
    let (file, asked_at): (Option<FileId>, Option<DateTime<Utc>>) = (r.next()?, r.next()?);
    let (answer, answered_at): (Option<String>, Option<DateTime<Utc>>) = (r.next()?, r.next()?);
    let (Some(state), Some(reason), Some(asked_at)) = (state, reason, asked_at) else { return Ok(None) };
    let unknown = || Error::broken("an excuse holds an unknown word");
    Ok(Some(Excuse {
        reason: CannotReason::parse(&reason).ok_or_else(unknown)?,
        note: note.unwrap_or_default(),
        was_there: was_there.unwrap_or_default(),
        file,
        state: ExcuseState::parse(&state).ok_or_else(unknown)?,
        asked_at,
        answer: answer.unwrap_or_default(),
        answered_at,
    }))
}

/// What was said about a place that was missed.
pub(super) async fn excuse(look: &mut Look, id: AssignmentId) -> Result<Option<Excuse>> {
    let found = look
        .maybe(
            sql!(
                "select state, reason, note, was_there, file_id, asked_at, answer, answered_at from absences
                where assignment_id = $1"
            ),
            values![id],
            read_excuse,
        )
        .await?;
    Ok(found.flatten())
}

/// Writes down what somebody says, unless something stands there that was not taken back; whether it was written.
pub(super) async fn ask(act: &mut Act, duty: &Duty, plead: Plead<'_>) -> Result<bool> {
    let now = act.now();
    let written = act
        .maybe(
            sql!(
                "insert into absences (assignment_id, programme_id, center_id, person_id, reason, note, state, asked_at,
                    was_there, file_id)
                values ($1, $2, $3, $4, $5, $6, 'asked', $7, $8, $9)
                on conflict (assignment_id) do update set reason = excluded.reason, note = excluded.note,
                    state = excluded.state, asked_at = excluded.asked_at, was_there = excluded.was_there,
                    file_id = excluded.file_id, answer = '', answered_by = null, answered_at = null
                where absences.state = 'withdrawn' returning assignment_id"
            ),
            values![
                duty.assignment,
                duty.at.programme,
                duty.at.center,
                duty.person,
                plead.reason.as_str(),
                plead.note,
                now,
                plead.was_there,
                plead.file
            ],
            |r| r.next::<Uuid>(),
        )
        .await?;
    Ok(written.is_some())
}

/// Answers what was asked; whether it still waited.
pub(super) async fn answer(act: &mut Act, id: AssignmentId, state: ExcuseState, text: &str) -> Result<bool> {
    let (now, by) = (act.now(), act.who().person);
    let answered = act
        .run(
            sql!(
                "update absences set state = $2, answer = $3, answered_by = $4, answered_at = $5
                where assignment_id = $1 and state = 'asked'"
            ),
            values![id, state.as_str(), text, by, now],
        )
        .await?;
    Ok(answered > 0)
}

pub(super) async fn without_file(act: &mut Act, id: AssignmentId) -> Result<()> {
    act.run(sql!("update absences set file_id = null where assignment_id = $1"), values![id]).await?;
    Ok(())
}

pub(super) async fn of_file(look: &mut Look, file: FileId) -> Result<Option<(AssignmentId, At)>> {
    look.maybe(
        sql!("select assignment_id, programme_id, center_id from absences where file_id = $1"),
        values![file],
        |r| Ok((r.next()?, At { programme: r.next()?, center: r.next()? })),
    )
    .await
}

pub(super) async fn open_excuses(look: &mut Look, programme: ProgrammeId) -> Result<Vec<OpenExcuse>> {
    look.all(
        sql!(
            "select x.assignment_id, x.person_id, p.given_name, p.surname, p.fathers_name, x.programme_id, x.center_id,
                c.names, s.date, x.state, x.reason, x.note, x.was_there, x.file_id, x.asked_at, x.answer, x.answered_at
            from absences x join assignments a on a.id = x.assignment_id join shifts s on s.id = a.shift_id
            join people p on p.id = x.person_id join centers c on c.id = x.center_id
            where x.programme_id = $1 and x.state = 'asked' order by x.asked_at, x.assignment_id limit 500"
        ),
        values![programme],
        |r| {
            Ok(OpenExcuse {
                assignment: r.next()?,
                person: r.next()?,
                name: Name { given: r.next()?, surname: r.next()?, fathers: r.next()? },
                at: At { programme: r.next()?, center: r.next()? },
                center: r.json()?,
                date: r.next()?,
                excuse: read_excuse(r)?.ok_or_else(|| Error::broken("a request without a state"))?,
            })
        },
    )
    .await
}

/// The first day of the term that runs, else of the last one.
pub(super) async fn term_from(
    look: &mut Look,
    person: PersonId,
    programme: ProgrammeId,
    today: NaiveDate,
) -> Result<Option<NaiveDate>> {
    look.one(
        sql!(
            "select coalesce(
                (select min(starts_on) from placements where person_id = $1 and programme_id = $2
                    and state in ('active', 'paused') and starts_on <= $3 and ends_on >= $3),
                (select max(starts_on) from placements where person_id = $1 and programme_id = $2))"
        ),
        values![person, programme, today],
        |r| r.next(),
    )
    .await
}

/// The shifts that somebody has missed since a day, excused or not, the newest first.
pub(super) async fn missed(
    look: &mut Look,
    person: PersonId,
    programme: ProgrammeId,
    from: Option<NaiveDate>,
) -> Result<Vec<Missed>> {
    let (from, now) = (from.unwrap_or(DateTime::UNIX_EPOCH.date_naive()), look.now());
    look.all(
        sql!(
            "select a.id, s.id, s.programme_id, s.center_id, c.names, o.names, s.date, s.starts_at, s.ends_at, a.from_at, a.until_at, c.time_zone,
                a.state, x.state, x.reason, x.note, x.was_there, x.file_id, x.asked_at, x.answer, x.answered_at
            from assignments a join shifts s on s.id = a.shift_id join centers c on c.id = s.center_id
            join positions o on o.id = s.position_id left join absences x on x.assignment_id = a.id
            where a.person_id = $1 and s.programme_id = $2 and s.date >= $3 and s.published and s.cancelled_at is null
                and s.ends_at <= $4 and a.state in ('no_show', 'excused')
            order by s.starts_at desc, a.id"
        ),
        values![person, programme, from, now],
        |r| {
            let (assignment, shift) = (r.next()?, r.next()?);
            let at = At { programme: r.next()?, center: r.next()? };
            let (center, position, date) = (r.json()?, r.json()?, r.next()?);
            let whole = Period::new(r.next()?, r.next()?).map_err(Error::broken)?;
            let period = own_time(whole, r.next()?, r.next()?);
            let zone = r.word(|name| Zone::parse(name).ok())?;
            let place = r.word(AssignmentState::parse)?;
            let excuse = read_excuse(r)?;
            let asked = excuse.as_ref().is_some_and(|excuse| excuse.state == ExcuseState::Asked);
            let state = match (place, asked) {
                (AssignmentState::Excused, _) => MissState::Excused,
                (_, true) => MissState::Asked,
                _ => MissState::Counted,
            };
            Ok(Missed { assignment, shift, at, center, position, date, period, zone, state, excuse, until: None })
        },
    )
    .await
}

/// The shifts that somebody has come to and left since a moment.
pub(super) async fn kept_since(look: &mut Look, person: PersonId, since: DateTime<Utc>) -> Result<i64> {
    look.one(
        sql!(
            "select count(*) from attendances
            where person_id = $1 and arrived_at > $2 and left_at is not null and undone_at is null"
        ),
        values![person, since],
        |r| r.next(),
    )
    .await
}

fn read_pause(r: &mut Reader) -> Result<Pause> {
    let (id, began_at, counted, ended_at) = (r.next()?, r.next()?, r.next()?, r.next()?);
    let how: Option<String> = r.next()?;
    Ok(Pause { id, began_at, counted, ended_at, how: how.as_deref().and_then(BackBy::parse), reason: r.next()? })
}

/// All pauses of somebody, the newest first.
pub(super) async fn pauses(look: &mut Look, person: PersonId) -> Result<Vec<Pause>> {
    look.all(
        sql!(
            "select id, began_at, counted, ended_at, how, reason from sign_up_pauses where person_id = $1
            order by began_at desc, id desc"
        ),
        values![person],
        read_pause,
    )
    .await
}

pub(super) async fn is_paused(look: &mut Look, person: PersonId) -> Result<bool> {
    look.one(
        sql!("select count(*) > 0 from sign_up_pauses where person_id = $1 and ended_at is null"),
        values![person],
        |r| r.next(),
    )
    .await
}

pub(super) async fn begin(
    act: &mut Act,
    id: PauseId,
    programme: ProgrammeId,
    person: PersonId,
    counted: i64,
) -> Result<bool> {
    let now = act.now();
    let begun = act
        .maybe(
            sql!(
                "insert into sign_up_pauses (id, programme_id, person_id, began_at, counted, looked_at)
                values ($1, $2, $3, $4, $5, $4) on conflict do nothing returning id"
            ),
            values![id, programme, person, now, counted],
            |r| r.next::<Uuid>(),
        )
        .await?;
    Ok(begun.is_some())
}

pub(super) async fn end(act: &mut Act, id: PauseId, how: BackBy, why: &str) -> Result<bool> {
    let (now, by) = (act.now(), act.who().person);
    let ended = act
        .run(
            sql!(
                "update sign_up_pauses set ended_at = $2, ended_by = $3, how = $4, reason = $5
                where id = $1 and ended_at is null"
            ),
            values![id, now, by, how.as_str(), why],
        )
        .await?;
    Ok(ended > 0)
}

/// Everybody of a programme who takes no places alone for now, by name.
pub(super) async fn paused(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Paused>> {
    look.all(
        sql!(
            "select p.id, p.given_name, p.surname, p.fathers_name, u.id, u.began_at, u.counted, u.ended_at, u.how, u.reason
            from sign_up_pauses u join people p on p.id = u.person_id
            where u.programme_id = $1 and u.ended_at is null order by p.sort_key, p.id limit 500"
        ),
        values![programme],
        |r| {
            let person = r.next()?;
            let name = Name { given: r.next()?, surname: r.next()?, fathers: r.next()? };
            Ok(Paused { person, name, pause: read_pause(r)? })
        },
    )
    .await
}

/// Pauses at which nobody has looked since a moment.
pub(super) async fn due(
    look: &mut Look,
    before: DateTime<Utc>,
    most: i64,
) -> Result<Vec<(PersonId, ProgrammeId, PauseId)>> {
    look.all(
        sql!(
            "select person_id, programme_id, id from sign_up_pauses where ended_at is null and looked_at < $1
            order by looked_at, id limit $2"
        ),
        values![before, most],
        |r| Ok((r.next()?, r.next()?, r.next()?)),
    )
    .await
}

pub(super) async fn looked(act: &mut Act, id: PauseId) -> Result<()> {
    let now = act.now();
    act.run(sql!("update sign_up_pauses set looked_at = $2 where id = $1"), values![id, now]).await?;
    Ok(())
}

/// Where somebody serves or has served.
pub(super) async fn places(look: &mut Look, person: PersonId) -> Result<Vec<At>> {
    look.all(
        sql!("select distinct programme_id, center_id from placements where person_id = $1"),
        values![person],
        |r| Ok(At { programme: r.next()?, center: r.next()? }),
    )
    .await
}
