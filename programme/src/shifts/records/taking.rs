//! The SQL of taking places and putting them back. People are held before shifts; a guarded update holds the limit.

use crate::act::Act;
use crate::error::Result;
use domain::ids::{AssignmentId, PersonId, ProgrammeId, ShiftId};
use domain::shifts::Shift;

/// Takes every place of a shift away; whose they were.
pub(in crate::shifts) async fn free_all(act: &mut Act, id: ShiftId) -> Result<Vec<PersonId>> {
    let (by, now) = (act.who().person, act.now());
    act.all(
        sql!(
            "update assignments set state = 'cancelled', changed_by = $2, changed_at = $3
            where shift_id = $1 and state in ('assigned', 'confirmed') returning person_id"
        ),
        values![id, by, now],
        |r| r.next(),
    )
    .await
}

/// Holds on to the time of everybody with a place on a shift; people are always held before their shifts.
pub(in crate::shifts) async fn guard_holders(act: &mut Act, id: ShiftId) -> Result<()> {
    act.run(
        sql!(
            "update people set busy = busy + 1 where id in (select person_id from assignments
                where shift_id = $1 and state in ('assigned', 'confirmed'))"
        ),
        values![id],
    )
    .await?;
    Ok(())
}

/// Holds on to a person's time until the act ends, so that two acts can't fill the same hours; their programme.
pub(in crate::shifts) async fn guard_person(act: &mut Act, person: PersonId) -> Result<ProgrammeId> {
    act.one(
        sql!("update people set busy = busy + 1 where id = $1 and disabled_at is null returning programme_id"),
        values![person],
        |r| r.next(),
    )
    .await
}

/// Takes a place, if there is one and volunteers see the shift; whether there was.
pub(in crate::shifts) async fn take_published(act: &mut Act, id: ShiftId) -> Result<bool> {
    let taken = act
        .run(
            sql!(
                "update shifts set taken = taken + 1
                where id = $1 and taken < places and published and cancelled_at is null"
            ),
            values![id],
        )
        .await?;
    Ok(taken > 0)
}

/// Takes a place, if there is one; whether there was.
pub(in crate::shifts) async fn take(act: &mut Act, id: ShiftId) -> Result<bool> {
    let taken = act
        .run(
            sql!("update shifts set taken = taken + 1 where id = $1 and taken < places and cancelled_at is null"),
            values![id],
        )
        .await?;
    Ok(taken > 0)
}

/// Takes a place to learn, if there is one; whether there was.
pub(in crate::shifts) async fn take_to_learn(act: &mut Act, id: ShiftId) -> Result<bool> {
    let taken = act
        .run(
            sql!(
                "update shifts set trainees_taken = trainees_taken + 1
                where id = $1 and trainees_taken < trainees and cancelled_at is null"
            ),
            values![id],
        )
        .await?;
    Ok(taken > 0)
}

/// Puts a person's place back: the one to learn, or the one that counts. Whoever asks holds the person.
pub(in crate::shifts) async fn put_back(act: &mut Act, id: ShiftId, person: PersonId) -> Result<()> {
    let trainee: Option<bool> = act
        .maybe(
            sql!(
                "select trainee from assignments
                where shift_id = $1 and person_id = $2 and state in ('assigned', 'confirmed')"
            ),
            values![id, person],
            |r| r.next(),
        )
        .await?;
    let statement = if trainee == Some(true) {
        sql!("update shifts set trainees_taken = trainees_taken - 1 where id = $1 and trainees_taken > 0")
    } else {
        sql!("update shifts set taken = taken - 1 where id = $1 and taken > 0")
    };
    act.run(statement, values![id]).await?;
    Ok(())
}

/// Puts a person on a shift, unless they are on it.
pub(in crate::shifts) async fn put_on(
    act: &mut Act,
    shift: &Shift,
    person: PersonId,
    override_reason: Option<&str>,
    trainee: bool,
) -> Result<Option<AssignmentId>> {
    let (id, by, now): (AssignmentId, _, _) = (act.id(), act.who().person, act.now());
    // Whoever takes a place knows it
    let known = by == Some(person);
    act.maybe(
        sql!(
            "insert into assignments (id, programme_id, shift_id, person_id, state, override_reason, made_by, made_at,
                changed_by, changed_at, trainee, known_starts_at, known_ends_at, known_position_id,
                known_at)
            values ($1, $2, $3, $4, 'assigned', $5, $6, $7, $6, $7, $8, $9, $10, $11, $12)
            on conflict do nothing returning id"
        ),
        values![
            id,
            shift.at.programme,
            shift.id,
            person,
            override_reason,
            by,
            now,
            trainee,
            known.then_some(shift.period.start()),
            known.then_some(shift.period.end()),
            known.then_some(shift.position.id),
            known.then_some(now)
        ],
        |r| r.next(),
    )
    .await
}

/// Takes a person off a shift; which place it was.
pub(in crate::shifts) async fn take_off(
    act: &mut Act,
    shift: ShiftId,
    person: PersonId,
) -> Result<Option<AssignmentId>> {
    let (by, now) = (act.who().person, act.now());
    act.maybe(
        sql!(
            "update assignments set state = 'cancelled', changed_by = $3, changed_at = $4
            where shift_id = $1 and person_id = $2 and state in ('assigned', 'confirmed') returning id"
        ),
        values![shift, person, by, now],
        |r| r.next(),
    )
    .await
}
