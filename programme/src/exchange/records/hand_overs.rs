//! The SQL of searches for whoever takes over, and of what has happened in them.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::exchange::Step;
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::exchange::{CannotReason, HandOver, HandOverState, HandOverStep, HandOverWay};
use domain::ids::{AssignmentId, CenterId, HandOverId, PersonId, ProgrammeId, ShiftId};
use domain::people::Name;
use domain::rights::At;
use uuid::Uuid;

fn read_hand_over(r: &mut Reader) -> Result<HandOver> {
    Ok(HandOver {
        id: r.next()?,
        at: At { programme: r.next()?, center: r.next()? },
        shift: r.next()?,
        assignment: r.next()?,
        person: r.next()?,
        way: r.word(HandOverWay::parse)?,
        reason: r.word(CannotReason::parse)?,
        note: r.next()?,
        state: r.word(HandOverState::parse)?,
        holds: r.next()?,
        taken_by: r.next()?,
        opened_at: r.next()?,
        closed_at: r.next()?,
    })
}

/// The searches that a condition chooses; with what each statement adds, or nothing.
macro_rules! select_hand_overs {
    ($rest:literal) => {
        select_hand_overs!("", $rest)
    };
    ($more:literal, $rest:literal) => {
        concat!(
            "select c.id, c.programme_id, c.center_id, c.shift_id, c.assignment_id, c.person_id, c.way, c.reason, c.note,
                c.state, c.holds, c.taken_by, c.opened_at, c.closed_at",
            $more,
            " from hand_overs c join shifts s on s.id = c.shift_id join people p on p.id = c.person_id ",
            $rest
        )
    };
}

/// A search as staff see it: who can't come, and how many were asked, have said no or let the time pass, may still answer.
pub(in crate::exchange) type Line = (HandOver, Name, (i64, i64, i64));

/// The searches that a condition chooses, as staff see them.
macro_rules! select_lines {
    ($rest:literal) => {
        select_hand_overs!(
            ", p.given_name, p.surname, p.fathers_name,
                (select count(*) from hand_over_asks q where q.hand_over_id = c.id),
                (select count(*) from hand_over_asks q where q.hand_over_id = c.id and q.state in ('declined', 'lapsed')),
                (select count(*) from hand_over_asks q where q.hand_over_id = c.id and q.state = 'open')",
            $rest
        )
    };
}

fn read_named(r: &mut Reader) -> Result<(HandOver, Name)> {
    Ok((read_hand_over(r)?, r.name()?))
}

fn read_line(r: &mut Reader) -> Result<Line> {
    Ok((read_hand_over(r)?, r.name()?, (r.next()?, r.next()?, r.next()?)))
}

pub(in crate::exchange) async fn find(look: &mut Look, id: HandOverId) -> Result<HandOver> {
    look.one(sql!(select_hand_overs!("where c.id = $1")), values![id], read_hand_over).await
}

/// The open search for the place of a person on a shift.
pub(in crate::exchange) async fn open_of(
    look: &mut Look,
    shift: ShiftId,
    person: PersonId,
) -> Result<Option<HandOver>> {
    look.maybe(
        sql!(select_hand_overs!("where c.shift_id = $1 and c.person_id = $2 and c.state = 'open'")),
        values![shift, person],
        read_hand_over,
    )
    .await
}

/// The open searches of a person, by the start of the shift.
pub(in crate::exchange) async fn of_person(look: &mut Look, person: PersonId) -> Result<Vec<HandOver>> {
    look.all(
        sql!(select_hand_overs!("where c.person_id = $1 and c.state = 'open' order by s.starts_at, c.id")),
        values![person],
        read_hand_over,
    )
    .await
}

/// One search as staff see it.
pub(in crate::exchange) async fn line(look: &mut Look, id: HandOverId) -> Result<Line> {
    look.one(sql!(select_lines!("where c.id = $1")), values![id], read_line).await
}

/// The searches on a shift as staff see them, the open ones first.
pub(in crate::exchange) async fn of_shift(look: &mut Look, shift: ShiftId) -> Result<Vec<Line>> {
    look.all(
        sql!(select_lines!(
            "where c.shift_id = $1 order by case c.state when 'open' then 0 else 1 end, c.opened_at desc, c.id limit 20"
        )),
        values![shift],
        read_line,
    )
    .await
}

/// Every open search on a shift.
pub(in crate::exchange) async fn open_on(look: &mut Look, shift: ShiftId) -> Result<Vec<HandOver>> {
    look.all(
        sql!(select_hand_overs!("where c.shift_id = $1 and c.state = 'open' order by c.id")),
        values![shift],
        read_hand_over,
    )
    .await
}

/// What any colleague may take, by start, with who can't come.
pub(in crate::exchange) async fn on_market(look: &mut Look, programme: ProgrammeId) -> Result<Vec<(HandOver, Name)>> {
    let now = look.now();
    look.all(
        sql!(select_hand_overs!(
            ", p.given_name, p.surname, p.fathers_name",
            "where c.programme_id = $1 and c.state = 'open' and c.way in ('market', 'search') and s.starts_at > $2
                and s.published and s.cancelled_at is null
            order by s.starts_at, c.id limit 200"
        )),
        values![programme, now],
        read_named,
    )
    .await
}

/// The searches of a programme as staff see them, by the start of the shift: the open ones, or the newest that are over.
pub(in crate::exchange) async fn of_programme(
    look: &mut Look,
    programme: ProgrammeId,
    open: bool,
) -> Result<Vec<Line>> {
    let statement = match open {
        true => {
            sql!(select_lines!("where c.programme_id = $1 and c.state = 'open' order by s.starts_at, c.id limit 500"))
        }
        false => {
            sql!(select_lines!(
                "where c.programme_id = $1 and c.state <> 'open' order by c.closed_at desc, c.id limit 200"
            ))
        }
    };
    look.all(statement, values![programme], read_line).await
}

/// The places at a center that can be passed on, of shifts that are ahead.
pub(in crate::exchange) async fn places(look: &mut Look, center: CenterId) -> Result<Vec<(PersonId, ShiftId)>> {
    let now = look.now();
    look.all(
        sql!(
            "select a.person_id, s.id from shifts s join assignments a on a.shift_id = s.id
            where s.center_id = $1 and s.starts_at > $2 and s.cancelled_at is null
                and a.state in ('assigned', 'confirmed') and not a.trainee
            order by s.starts_at, s.id, a.person_id"
        ),
        values![center, now],
        |r| Ok((r.next()?, r.next()?)),
    )
    .await
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
pub(in crate::exchange) async fn insert(act: &mut Act, hand_over: &HandOver) -> Result<bool> {
    let added = act
        .run(
            sql!(
                "insert into hand_overs (id, programme_id, center_id, shift_id, assignment_id, person_id, way, reason, note,
                    state, opened_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open', $10)
                on conflict (assignment_id) where state = 'open' do nothing"
            ),
            values![
                hand_over.id,
                hand_over.at.programme,
                hand_over.at.center,
                hand_over.shift,
                hand_over.assignment,
                hand_over.person,
                hand_over.way.as_str(),
                hand_over.reason.as_str(),
                hand_over.note.as_str(),
                hand_over.opened_at
            ],
        )
        .await?;
    Ok(added > 0)
}

/// Ends a search that is open; whether it was.
pub(in crate::exchange) async fn end(
    act: &mut Act,
    hand_over: &HandOver,
    state: HandOverState,
    taken_by: Option<PersonId>,
) -> Result<bool> {
    let now = act.now();
    let ended = act
        .run(
            sql!(
                "update hand_overs set state = $2, taken_by = $3, holds = $4, closed_at = $5
                where id = $1 and state = 'open'"
            ),
            values![hand_over.id, state.as_str(), taken_by, false, now],
        )
        .await?;
    Ok(ended > 0)
}

/// Lets the search hold the place from now on.
pub(in crate::exchange) async fn hold(act: &mut Act, hand_over: &HandOver) -> Result<bool> {
    let held = act
        .run(sql!("update hand_overs set holds = $2 where id = $1 and state = 'open'"), values![hand_over.id, true])
        .await?;
    Ok(held > 0)
}

/// Turns a search into one that the coordinator knows of; whether it was another one.
pub(in crate::exchange) async fn escalate(act: &mut Act, hand_over: &HandOver) -> Result<bool> {
    let turned = act
        .run(
            sql!("update hand_overs set way = 'search' where id = $1 and state = 'open' and way <> 'search'"),
            values![hand_over.id],
        )
        .await?;
    Ok(turned > 0)
}

/// The open searches for shifts that begin before a moment.
pub(in crate::exchange) async fn open_before(look: &mut Look, moment: DateTime<Utc>) -> Result<Vec<HandOver>> {
    look.all(
        sql!(select_hand_overs!("where c.state = 'open' and s.starts_at <= $1 order by s.starts_at, c.id limit 500")),
        values![moment],
        read_hand_over,
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
    hand_over: &HandOver,
    step: HandOverStep,
    person: Option<PersonId>,
    note: &str,
) -> Result<()> {
    let (id, by, now): (Uuid, _, _) = (act.id(), act.who().person, act.now());
    act.run(
        sql!(
            "insert into hand_over_steps (id, programme_id, hand_over_id, step, person_id, note, by_person, at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        values![id, hand_over.at.programme, hand_over.id, step.as_str(), person, note, by, now],
    )
    .await?;
    Ok(())
}

/// What has happened in a search, in order.
pub(in crate::exchange) async fn steps(look: &mut Look, id: HandOverId) -> Result<Vec<Step>> {
    let name = |given: Option<String>, surname: Option<String>, fathers: Option<String>| {
        Some(Name { given: given?, surname: surname?, fathers: fathers? })
    };
    look.all(
        sql!(
            "select t.step, a.given_name, a.surname, a.fathers_name, t.note, b.given_name, b.surname, b.fathers_name, t.at
            from hand_over_steps t left join people a on a.id = t.person_id left join people b on b.id = t.by_person
            where t.hand_over_id = $1 order by t.at, t.id"
        ),
        values![id],
        |r| {
            Ok(Step {
                step: r.word(HandOverStep::parse)?,
                about: name(r.next()?, r.next()?, r.next()?),
                note: r.next()?,
                by: name(r.next()?, r.next()?, r.next()?),
                at: r.next()?,
            })
        },
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
