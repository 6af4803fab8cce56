//! The SQL of making shifts and taking that back.

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::sql::Reader;
use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::centers::{Amount, NeedFrom};
use domain::ids::{AssignmentId, CenterId, GenerationId, PersonId, ShiftId};
use domain::people::Name;
use domain::rights::At;
use domain::rosters::{Making, Snapshot, Step};
use domain::time::Period;

/// A shift as it is, with what making and undoing ask of it.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) shift: ShiftId,
    pub(super) is: Snapshot,
    pub(super) peopled: bool,
    pub(super) taken: i64,
    pub(super) cancelled: bool,
    /// For which date its line asked for it.
    pub(super) asked_on: NaiveDate,
}

fn read(r: &mut Reader) -> Result<Found> {
    Ok(Found {
        shift: r.next()?,
        is: Snapshot {
            roster: r.next()?,
            line: r.next()?,
            date: r.next()?,
            period: Period::new(r.next()?, r.next()?).map_err(Error::broken)?,
            position: r.next()?,
            amount: Amount { places: r.next()?, trainees: r.next()?, languages: r.json()? },
            need: r.word(NeedFrom::parse)?,
            note: r.next()?,
            edits: r.next()?,
        },
        peopled: r.next()?,
        taken: r.next()?,
        cancelled: r.next::<Option<DateTime<Utc>>>()?.is_some(),
        asked_on: r.next()?,
    })
}

/// Shifts as they are, by a condition.
macro_rules! select_found {
    ($rest:literal) => {
        concat!(
            "select id, roster_id, line_id, date, starts_at, ends_at, position_id, places, trainees, languages, need, note,
                edits, exists (select 1 from assignments where shift_id = shifts.id)
                    or exists (select 1 from shift_waits where shift_id = shifts.id)
                    or exists (select 1 from ballot_entries where shift_id = shifts.id), taken, cancelled_at,
                coalesce(line_date, date)
            from shifts where ",
            $rest
        )
    };
}

/// The shifts of a center on days first–last, called off or not, by start.
pub(super) async fn on_days(look: &mut Look, at: At, first: NaiveDate, last: NaiveDate) -> Result<Vec<Found>> {
    // The index is by moments; no zone is more than a day from UTC
    let since = (first - Days::new(2)).and_time(chrono::NaiveTime::MIN).and_utc();
    let until = (last + Days::new(3)).and_time(chrono::NaiveTime::MIN).and_utc();
    look.all(
        sql!(select_found!(
            "programme_id = $1 and center_id = $2 and starts_at >= $3 and starts_at < $4 and date >= $5 and date <= $6
            order by starts_at, id"
        )),
        values![at.programme, at.center, since, until, first, last],
        read,
    )
    .await
}

/// The shifts that lines asked for on days first–last and that were moved to days before or after.
pub(super) async fn moved_away(look: &mut Look, at: At, first: NaiveDate, last: NaiveDate) -> Result<Vec<Found>> {
    look.all(
        sql!(select_found!(
            "programme_id = $1 and center_id = $2 and line_date <> date and line_date >= $3 and line_date <= $4
                and (date < $3 or date > $4)
            order by starts_at, id"
        )),
        values![at.programme, at.center, first, last],
        read,
    )
    .await
}

pub(super) async fn one(look: &mut Look, id: ShiftId) -> Result<Option<Found>> {
    look.maybe(sql!(select_found!("id = $1")), values![id], read).await
}

/// Who was ever put on the shifts of a center on days first–last, with whether they still hold a place, and learn.
pub(super) async fn people_on(
    look: &mut Look,
    at: At,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Vec<(ShiftId, PersonId, bool, bool)>> {
    let since = (first - Days::new(2)).and_time(chrono::NaiveTime::MIN).and_utc();
    let until = (last + Days::new(3)).and_time(chrono::NaiveTime::MIN).and_utc();
    look.all(
        sql!(
            "select a.shift_id, a.person_id, a.state in ('assigned', 'confirmed', 'attended', 'no_show'), a.trainee
            from shifts s join assignments a on a.shift_id = s.id join people p on p.id = a.person_id
            where s.programme_id = $1 and s.center_id = $2 and s.starts_at >= $3 and s.starts_at < $4
                and p.disabled_at is null
            order by p.sort_key, p.id"
        ),
        values![at.programme, at.center, since, until],
        |r| Ok((r.next()?, r.next()?, r.next()?, r.next()?)),
    )
    .await
}

pub(super) async fn name(look: &mut Look, person: PersonId) -> Result<Name> {
    look.one(sql!("select given_name, surname, fathers_name from people where id = $1"), values![person], |r| {
        Ok(Name { given: r.next()?, surname: r.next()?, fathers: r.next()? })
    })
    .await
}

/// Makes a shift of which nobody has heard into another one; whether it still was so.
pub(super) async fn change(act: &mut Act, id: ShiftId, to: &Snapshot, edits: i64) -> Result<bool> {
    let now = act.now();
    let changed = act
        .run(
            sql!(
                "update shifts set starts_at = $3, ends_at = $4, position_id = $5, places = $6, trainees = $7,
                    languages = $8, need = $9, note = $10, edits = $11, changed_at = $12
                where id = $1 and edits = $2 and taken = 0 and trainees_taken = 0 and cancelled_at is null
                    and not exists (select 1 from assignments where shift_id = shifts.id)
                    and not exists (select 1 from shift_waits where shift_id = shifts.id)
                    and not exists (select 1 from ballot_entries where shift_id = shifts.id)"
            ),
            values![
                id,
                edits,
                to.period.start(),
                to.period.end(),
                to.position,
                to.amount.places,
                to.amount.trainees,
                serde_json::to_value(&to.amount.languages)?,
                to.need.as_str(),
                &to.note,
                to.edits,
                now
            ],
        )
        .await?;
    Ok(changed > 0)
}

/// Removes a shift of which nobody has heard; whether it still was so.
pub(super) async fn remove(act: &mut Act, id: ShiftId, edits: i64) -> Result<bool> {
    let gone = act
        .run(
            sql!(
                "delete from shifts where id = $1 and edits = $2 and taken = 0 and trainees_taken = 0
                    and cancelled_at is null and not exists (select 1 from assignments where shift_id = shifts.id)
                    and not exists (select 1 from shift_waits where shift_id = shifts.id)
                    and not exists (select 1 from ballot_entries where shift_id = shifts.id)"
            ),
            values![id, edits],
        )
        .await?;
    Ok(gone > 0)
}

/// Puts a removed shift back as it was, unless its line has another one on that date; whether it did.
pub(super) async fn restore(act: &mut Act, at: At, id: ShiftId, was: &Snapshot, published: bool) -> Result<bool> {
    let now = act.now();
    let back = act
        .run(
            sql!(
                "insert into shifts (id, programme_id, center_id, roster_id, line_id, position_id, date, starts_at, ends_at,
                    places, trainees, languages, need, note, edits, published, created_at, line_date)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
                on conflict do nothing"
            ),
            values![
                id,
                at.programme,
                at.center,
                was.roster,
                was.line,
                was.position,
                was.date,
                was.period.start(),
                was.period.end(),
                was.amount.places,
                was.amount.trainees,
                serde_json::to_value(&was.amount.languages)?,
                was.need.as_str(),
                &was.note,
                was.edits,
                published,
                now,
                was.line.map(|_| was.date)
            ],
        )
        .await?;
    Ok(back > 0)
}

/// Takes back a place of which nobody was told, as if it had never been given; whose it was. Whoever asks holds the
/// person, so nobody else changes the place meanwhile.
pub(super) async fn forget(act: &mut Act, shift: ShiftId, place: AssignmentId) -> Result<Option<PersonId>> {
    let now = act.now();
    let found: Option<(PersonId, bool)> = act
        .maybe(
            sql!(
                "select a.person_id, a.trainee from assignments a join shifts s on s.id = a.shift_id
                where a.id = $1 and s.id = $2 and a.state = 'assigned' and a.changed_at = a.made_at
                    and a.known_starts_at is null and not exists (select 1 from hand_overs where assignment_id = a.id)
                    and not s.published and s.cancelled_at is null and s.starts_at > $3"
            ),
            values![place, shift, now],
            |r| Ok((r.next()?, r.next()?)),
        )
        .await?;
    let Some((person, trainee)) = found else { return Ok(None) };
    let statement = if trainee {
        sql!("update shifts set trainees_taken = trainees_taken - 1 where id = $1 and trainees_taken > 0")
    } else {
        sql!("update shifts set taken = taken - 1 where id = $1 and taken > 0")
    };
    act.run(statement, values![shift]).await?;
    act.run(sql!("delete from assignments where id = $1"), values![place]).await?;
    Ok(Some(person))
}

/// One making of shifts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Generation {
    /// Which.
    pub id: GenerationId,
    /// Where.
    pub center: CenterId,
    /// By what.
    pub how: Making,
    /// The first of its days.
    pub first: NaiveDate,
    /// The last of its days.
    pub last: NaiveDate,
    /// What it did, in that order.
    pub steps: Vec<Step>,
    /// By whom.
    pub by: Option<PersonId>,
    /// When.
    pub at: DateTime<Utc>,
    /// When it was taken back, if it was.
    pub undone: Option<DateTime<Utc>>,
}

fn read_generation(r: &mut Reader) -> Result<Generation> {
    Ok(Generation {
        id: r.next()?,
        center: r.next()?,
        how: r.word(Making::parse)?,
        first: r.next()?,
        last: r.next()?,
        steps: r.json()?,
        by: r.next()?,
        at: r.next()?,
        undone: r.next()?,
    })
}

pub(super) async fn insert(act: &mut Act, at: At, new: &Generation) -> Result<()> {
    act.run(
        sql!(
            "insert into generations (id, programme_id, center_id, how, first_day, last_day, steps, made_by, made_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        ),
        values![
            new.id,
            at.programme,
            new.center,
            new.how.as_str(),
            new.first,
            new.last,
            serde_json::to_value(&new.steps)?,
            new.by,
            new.at
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn generation(look: &mut Look, id: GenerationId) -> Result<Option<Generation>> {
    look.maybe(
        sql!(
            "select id, center_id, how, first_day, last_day, steps, made_by, made_at, undone_at from generations
            where id = $1"
        ),
        values![id],
        read_generation,
    )
    .await
}

/// What was made at a center since a moment, the newest first.
pub(super) async fn since(look: &mut Look, center: CenterId, since: DateTime<Utc>) -> Result<Vec<Generation>> {
    look.all(
        sql!(
            "select id, center_id, how, first_day, last_day, steps, made_by, made_at, undone_at from generations
            where center_id = $1 and made_at >= $2 order by made_at desc, id desc limit 20"
        ),
        values![center, since],
        read_generation,
    )
    .await
}

/// Marks a making as taken back; whether it was not yet.
pub(super) async fn mark_undone(act: &mut Act, id: GenerationId) -> Result<bool> {
    let (by, now) = (act.who().person, act.now());
    let marked = act
        .run(
            sql!("update generations set undone_by = $2, undone_at = $3 where id = $1 and undone_at is null"),
            values![id, by, now],
        )
        .await?;
    Ok(marked > 0)
}
