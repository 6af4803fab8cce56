//! The SQL of searches for whoever takes over, and of what has happened in them.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::exchange::{CannotReason, Cover, CoverState, CoverStep, CoverWay};
use domain::ids::{AssignmentId, CenterId, CoverId, PersonId, ProgrammeId, ShiftId};
use domain::people::Name;
use domain::rights::At;
use uuid::Uuid;

fn read_cover(r: &mut Reader) -> Result<Cover> {
    Ok(Cover {
        id: r.next()?,
        at: At { programme: r.next()?, center: r.next()? },
        shift: r.next()?,
        assignment: r.next()?,
        person: r.next()?,
        way: r.word(CoverWay::parse)?,
        reason: r.word(CannotReason::parse)?,
        note: r.next()?,
        state: r.word(CoverState::parse)?,
        holds: r.next()?,
        taken_by: r.next()?,
        opened_at: r.next()?,
        closed_at: r.next()?,
    })
}

/// The searches that a condition chooses.
macro_rules! select_covers {
    ($rest:literal) => {
        concat!(
            "select c.id, c.programme_id, c.center_id, c.shift_id, c.assignment_id, c.person_id, c.way, c.reason, c.note,
                c.state, c.holds, c.taken_by, c.opened_at, c.closed_at from covers c join shifts s on s.id = c.shift_id ",
            $rest
        )
    };
}

pub(in crate::exchange) async fn find(look: &mut Look, id: CoverId) -> Result<Cover> {
    look.one(sql!(select_covers!("where c.id = $1")), values![id], read_cover).await
}

/// The open search for the place of a person on a shift.
pub(in crate::exchange) async fn open_of(look: &mut Look, shift: ShiftId, person: PersonId) -> Result<Option<Cover>> {
    look.maybe(
        sql!(select_covers!("where c.shift_id = $1 and c.person_id = $2 and c.state = 'open'")),
        values![shift, person],
        read_cover,
    )
    .await
}

/// The open searches of a person, by the start of the shift.
pub(in crate::exchange) async fn of_person(look: &mut Look, person: PersonId) -> Result<Vec<Cover>> {
    look.all(
        sql!(select_covers!("where c.person_id = $1 and c.state = 'open' order by s.starts_at, c.id")),
        values![person],
        read_cover,
    )
    .await
}

/// The searches on a shift, the open ones first.
pub(in crate::exchange) async fn of_shift(look: &mut Look, shift: ShiftId) -> Result<Vec<Cover>> {
    look.all(
        sql!(select_covers!(
            "where c.shift_id = $1 order by case c.state when 'open' then 0 else 1 end, c.opened_at desc, c.id limit 20"
        )),
        values![shift],
        read_cover,
    )
    .await
}

/// What any colleague may take, by start.
pub(in crate::exchange) async fn on_market(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Cover>> {
    let now = look.now();
    look.all(
        sql!(select_covers!(
            "where c.programme_id = $1 and c.state = 'open' and c.way in ('market', 'search') and s.starts_at > $2
                and s.published and s.cancelled_at is null
            order by s.starts_at, c.id limit 200"
        )),
        values![programme, now],
        read_cover,
    )
    .await
}

/// The searches of a programme, by the start of the shift: the open ones, or the newest that are over.
pub(in crate::exchange) async fn of_programme(
    look: &mut Look,
    programme: ProgrammeId,
    open: bool,
) -> Result<Vec<Cover>> {
    let statement = match open {
        true => {
            sql!(select_covers!("where c.programme_id = $1 and c.state = 'open' order by s.starts_at, c.id limit 500"))
        }
        false => sql!(select_covers!(
            "where c.programme_id = $1 and c.state <> 'open' order by c.closed_at desc, c.id limit 200"
        )),
    };
    look.all(statement, values![programme], read_cover).await
}

/// The place of a person on a shift that can still be passed on.
pub(in crate::exchange) async fn place(
    look: &mut Look,
    shift: ShiftId,
    person: PersonId,
) -> Result<Option<AssignmentId>> {
    look.maybe(
        sql!(
            "select id from assignments
            where shift_id = $1 and person_id = $2 and state in ('assigned', 'confirmed') and not trainee"
        ),
        values![shift, person],
        |r| r.next(),
    )
    .await
}

/// Writes a search; nothing when there is one for the place.
pub(in crate::exchange) async fn insert(act: &mut Act, cover: &Cover) -> Result<bool> {
    let added = act
        .run(
            sql!(
                "insert into covers (id, programme_id, center_id, shift_id, assignment_id, person_id, way, reason, note,
                    state, opened_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open', $10)
                on conflict (assignment_id) where state = 'open' do nothing"
            ),
            values![
                cover.id,
                cover.at.programme,
                cover.at.center,
                cover.shift,
                cover.assignment,
                cover.person,
                cover.way.as_str(),
                cover.reason.as_str(),
                cover.note.as_str(),
                cover.opened_at
            ],
        )
        .await?;
    Ok(added > 0)
}

/// Ends a search that is open; whether it was.
pub(in crate::exchange) async fn end(
    act: &mut Act,
    cover: &Cover,
    state: CoverState,
    taken_by: Option<PersonId>,
) -> Result<bool> {
    let now = act.now();
    let ended = act
        .run(
            sql!(
                "update covers set state = $2, taken_by = $3, holds = $4, closed_at = $5
                where id = $1 and state = 'open'"
            ),
            values![cover.id, state.as_str(), taken_by, false, now],
        )
        .await?;
    Ok(ended > 0)
}

/// Lets the search hold the place from now on.
pub(in crate::exchange) async fn hold(act: &mut Act, cover: &Cover) -> Result<bool> {
    let held =
        act.run(sql!("update covers set holds = $2 where id = $1 and state = 'open'"), values![cover.id, true]).await?;
    Ok(held > 0)
}

/// Turns a search into one that the coordinator knows of; whether it was another one.
pub(in crate::exchange) async fn escalate(act: &mut Act, cover: &Cover) -> Result<bool> {
    let turned = act
        .run(
            sql!("update covers set way = 'search' where id = $1 and state = 'open' and way <> 'search'"),
            values![cover.id],
        )
        .await?;
    Ok(turned > 0)
}

/// The open searches for shifts that begin before a moment.
pub(in crate::exchange) async fn open_before(look: &mut Look, moment: DateTime<Utc>) -> Result<Vec<Cover>> {
    look.all(
        sql!(select_covers!("where c.state = 'open' and s.starts_at <= $1 order by s.starts_at, c.id limit 500")),
        values![moment],
        read_cover,
    )
    .await
}

/// Who runs the volunteers of a center now.
pub(in crate::exchange) async fn coordinators(look: &mut Look, at: At) -> Result<Vec<PersonId>> {
    let now = look.now();
    look.all(
        sql!(
            "select distinct person_id from grants
            where programme_id = $1 and role = 'coordinator' and center_id = $2 and ended_at is null
                and valid_from <= $3 and (valid_until is null or valid_until > $3)
            order by person_id"
        ),
        values![at.programme, at.center, now],
        |r| r.next(),
    )
    .await
}

pub(in crate::exchange) async fn insert_step(
    act: &mut Act,
    cover: &Cover,
    step: CoverStep,
    person: Option<PersonId>,
    note: &str,
) -> Result<()> {
    let (id, by, now): (Uuid, _, _) = (act.id(), act.who().person, act.now());
    act.run(
        sql!(
            "insert into cover_steps (id, programme_id, cover_id, step, person_id, note, by_person, at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        values![id, cover.at.programme, cover.id, step.as_str(), person, note, by, now],
    )
    .await?;
    Ok(())
}

/// What has happened in a search, in order: what, about whom, the note, by whom and when.
pub(in crate::exchange) async fn steps(
    look: &mut Look,
    id: CoverId,
) -> Result<Vec<(CoverStep, Option<PersonId>, String, Option<PersonId>, DateTime<Utc>)>> {
    look.all(
        sql!("select step, person_id, note, by_person, at from cover_steps where cover_id = $1 order by at, id"),
        values![id],
        |r| Ok((r.word(CoverStep::parse)?, r.next()?, r.next()?, r.next()?, r.next()?)),
    )
    .await
}

/// The name of a person.
pub(in crate::exchange) async fn name(look: &mut Look, person: PersonId) -> Result<Name> {
    look.one(sql!("select given_name, surname, fathers_name from people where id = $1"), values![person], |r| {
        Ok(Name { given: r.next()?, surname: r.next()?, fathers: r.next()? })
    })
    .await
}

/// The names of everybody with an open account who is or was placed at a center, by name.
pub(in crate::exchange) async fn names(look: &mut Look, center: CenterId) -> Result<Vec<(PersonId, Name)>> {
    look.all(
        sql!(
            "select p.id, p.given_name, p.surname, p.fathers_name from people p
            where p.disabled_at is null
                and exists (select 1 from placements l where l.person_id = p.id and l.center_id = $1)
            order by p.sort_key, p.id"
        ),
        values![center],
        |r| Ok((r.next()?, Name { given: r.next()?, surname: r.next()?, fathers: r.next()? })),
    )
    .await
}
