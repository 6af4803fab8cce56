//! The SQL of what is done on a board and undone.

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use domain::ids::{BoardActId, PersonId, PositionId, RosterId, ShiftId};
use domain::rosters::{Deed, Ended, Footprint, Holding};
use domain::shifts::AssignmentState;
use domain::time::Period;

pub(super) async fn roster_of(look: &mut Look, shift: ShiftId) -> Result<RosterId> {
    look.one(sql!("select roster_id from shifts where id = $1"), values![shift], |r| r.next()).await
}

/// How often a shift was changed by hand; tells two looks at it apart, and asks no right.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn edits(look: &mut Look, shift: ShiftId) -> Result<i64> {
    look.one(sql!("select edits from shifts where id = $1"), values![shift], |r| r.next()).await
}

pub(super) async fn count_edit(act: &mut Act, shift: ShiftId) -> Result<()> {
    act.run(sql!("update shifts set edits = edits + 1 where id = $1"), values![shift]).await?;
    Ok(())
}

/// A shift as it stands, with those on it; nothing once it is gone.
pub(super) async fn footprint(look: &mut Look, shift: ShiftId) -> Result<Option<Footprint>> {
    let found = look
        .maybe(
            sql!(
                "select id, roster_id, position_id, date, starts_at, ends_at, places, trainees, languages, note,
                    cancelled_at
                from shifts where id = $1"
            ),
            values![shift],
            |r| {
                let (shift, roster, position, date) = (r.next()?, r.next()?, r.next()?, r.next()?);
                let period = Period::new(r.next()?, r.next()?).map_err(Error::broken)?;
                Ok(Footprint {
                    shift,
                    roster,
                    position,
                    date,
                    period,
                    places: r.next()?,
                    trainees: r.next()?,
                    languages: r.json()?,
                    note: r.next()?,
                    cancelled_at: r.next()?,
                    people: Vec::new(),
                    ended: Ended::default(),
                })
            },
        )
        .await?;
    let Some(mut found) = found else { return Ok(None) };
    found.people = look
        .all(
            sql!(
                "select id, person_id, state, trainee from assignments
                where shift_id = $1 and state in ('assigned', 'confirmed', 'attended', 'no_show') order by id"
            ),
            values![shift],
            |r| {
                let (assignment, person) = (r.next()?, r.next()?);
                Ok(Holding { assignment, person, state: r.word(AssignmentState::parse)?, trainee: r.next()? })
            },
        )
        .await?;
    Ok(Some(found))
}

/// A shift elsewhere in that time of somebody who is on this one.
pub(super) async fn busy_elsewhere(look: &mut Look, shift: ShiftId, period: Period) -> Result<Option<ShiftId>> {
    look.maybe(
        sql!(
            "select s.id from assignments a
                join assignments b on b.person_id = a.person_id and b.id <> a.id
                    and b.state in ('assigned', 'confirmed', 'attended')
                join shifts s on s.id = b.shift_id
            where a.shift_id = $1 and a.state in ('assigned', 'confirmed') and s.id <> $1 and s.cancelled_at is null
                and s.starts_at < $3 and s.ends_at > $2
            order by s.starts_at, s.id limit 1"
        ),
        values![shift, period.start(), period.end()],
        |r| r.next(),
    )
    .await
}

/// Moves a shift, unless it was called off; whether it did. For its line it stays the one of the date it was made for.
pub(super) async fn move_shift(
    act: &mut Act,
    id: ShiftId,
    roster: RosterId,
    (position, date, period): (PositionId, NaiveDate, Period),
    published: bool,
) -> Result<bool> {
    let now = act.now();
    let touched = act
        .run(
            sql!(
                "update shifts set roster_id = $2, position_id = $3, date = $4, starts_at = $5, ends_at = $6, published = $7,
                    changed_at = $8
                where id = $1 and cancelled_at is null"
            ),
            values![id, roster, position, date, period.start(), period.end(), published, now],
        )
        .await?;
    Ok(touched > 0)
}

/// What somebody did on a board.
#[derive(Debug, Clone)]
pub(super) struct Kept {
    pub(super) id: BoardActId,
    pub(super) roster: RosterId,
    pub(super) deed: Deed,
    pub(super) was: Vec<Footprint>,
    pub(super) became: Vec<Footprint>,
    pub(super) by: Option<PersonId>,
    pub(super) at: DateTime<Utc>,
    pub(super) undone: bool,
}

pub(super) async fn insert(
    act: &mut Act,
    roster: RosterId,
    deed: Deed,
    was: &[Footprint],
    became: &[Footprint],
) -> Result<()> {
    let (id, by, now) = (act.id::<BoardActId>(), act.who().person, act.now());
    // What can't be undone any more is of no use, and it holds who was where
    act.run(
        sql!("delete from board_acts where roster_id = $1 and done_at < $2"),
        values![roster, now - Duration::hours(super::UNDO_HOURS)],
    )
    .await?;
    act.run(
        sql!(
            "insert into board_acts (id, programme_id, roster_id, deed, was, became, done_by, done_at)
            select $1, programme_id, id, $3, $4, $5, $6, $7 from rosters where id = $2"
        ),
        values![id, roster, deed.as_str(), serde_json::to_value(was)?, serde_json::to_value(became)?, by, now],
    )
    .await?;
    Ok(())
}

macro_rules! select_acts {
    ($rest:literal) => {
        concat!("select id, roster_id, deed, was, became, done_by, done_at, undone_at from board_acts ", $rest)
    };
}

fn read(r: &mut crate::sql::Reader) -> Result<Kept> {
    Ok(Kept {
        id: r.next()?,
        roster: r.next()?,
        deed: r.word(Deed::parse)?,
        was: r.json()?,
        became: r.json()?,
        by: r.next()?,
        at: r.next()?,
        undone: r.next::<Option<DateTime<Utc>>>()?.is_some(),
    })
}

pub(super) async fn find(look: &mut Look, id: BoardActId) -> Result<Option<Kept>> {
    look.maybe(sql!(select_acts!("where id = $1")), values![id], read).await
}

/// The newest acts on a board since a moment, undone ones too.
pub(super) async fn since(look: &mut Look, roster: RosterId, since: DateTime<Utc>) -> Result<Vec<Kept>> {
    look.all(
        sql!(select_acts!("where roster_id = $1 and done_at >= $2 order by done_at desc, id desc limit 20")),
        values![roster, since],
        read,
    )
    .await
}

pub(super) async fn mark_undone(act: &mut Act, id: BoardActId) -> Result<bool> {
    let (by, now) = (act.who().person, act.now());
    let touched = act
        .run(
            sql!("update board_acts set undone_at = $2, undone_by = $3 where id = $1 and undone_at is null"),
            values![id, now, by],
        )
        .await?;
    Ok(touched > 0)
}

/// Takes a place away that came by an act.
pub(super) async fn release(act: &mut Act, holding: &Holding) -> Result<()> {
    let (by, now) = (act.who().person, act.now());
    act.run(
        sql!("update assignments set state = 'cancelled', changed_by = $2, changed_at = $3 where id = $1"),
        values![holding.assignment, by, now],
    )
    .await?;
    Ok(())
}

/// Gives a place back as it was, unless its holder is somewhere else in that time or on the shift by another place.
pub(super) async fn hold_again(act: &mut Act, holding: &Holding, shift: ShiftId, period: Period) -> Result<bool> {
    let (by, now) = (act.who().person, act.now());
    let touched = act
        .run(
            sql!(
                "update assignments set state = $2, changed_by = $3, changed_at = $4
                where id = $1 and not exists (select 1 from assignments b join shifts s on s.id = b.shift_id
                    where b.person_id = $5 and b.id <> $1 and b.state in ('assigned', 'confirmed', 'attended')
                        and s.cancelled_at is null and s.starts_at < $7 and s.ends_at > $6)
                    and not exists (select 1 from assignments c where c.person_id = $5 and c.shift_id = $8 and c.id <> $1
                        and c.state in ('offered', 'requested', 'assigned', 'confirmed', 'attended', 'no_show'))"
            ),
            values![
                holding.assignment,
                holding.state.as_str(),
                by,
                now,
                holding.person,
                period.start(),
                period.end(),
                shift
            ],
        )
        .await?;
    Ok(touched > 0)
}

/// Puts a shift back to where it was. A place that is held for somebody who waits stays held; whether there was room.
pub(super) async fn restore(act: &mut Act, was: &Footprint, became: &Footprint, published: bool) -> Result<bool> {
    let ((taken, learn), (now_taken, now_learn)) = (was.taken(), became.taken());
    let (taken, learn, now) = (taken - now_taken, learn - now_learn, act.now());
    let touched = act
        .run(
            sql!(
                "update shifts set roster_id = $2, position_id = $3, date = $4, starts_at = $5, ends_at = $6, places = $7,
                    cancelled_at = $8, taken = taken + $9, trainees_taken = trainees_taken + $10, published = $11,
                    edits = edits + 1, changed_at = $12, trainees = $13, languages = $14, note = $15
                where id = $1 and taken + $9 >= 0 and taken + $9 <= $7 and trainees_taken + $10 >= 0
                    and trainees_taken + $10 <= $13"
            ),
            values![
                was.shift,
                was.roster,
                was.position,
                was.date,
                was.period.start(),
                was.period.end(),
                was.places,
                was.cancelled_at,
                taken,
                learn,
                published,
                now,
                was.trainees,
                serde_json::to_value(&was.languages)?,
                was.note.as_str()
            ],
        )
        .await?;
    Ok(touched > 0)
}

/// Gives a place that somebody has kept the state back that it had.
pub(super) async fn set_state(act: &mut Act, holding: &Holding) -> Result<()> {
    let (by, now) = (act.who().person, act.now());
    act.run(
        sql!("update assignments set state = $2, changed_by = $3, changed_at = $4 where id = $1"),
        values![holding.assignment, holding.state.as_str(), by, now],
    )
    .await?;
    Ok(())
}

/// Whoever has said that they will come has said so of another time: they are asked again.
pub(super) async fn ask_again(act: &mut Act, id: ShiftId) -> Result<()> {
    let (by, now) = (act.who().person, act.now());
    act.run(
        sql!(
            "update assignments set state = 'assigned', asked_at = null, changed_by = $2, changed_at = $3
            where shift_id = $1 and (state = 'confirmed' or (state = 'assigned' and asked_at is not null))"
        ),
        values![id, by, now],
    )
    .await?;
    Ok(())
}

/// Removes a shift that nobody was ever on; whether it did.
pub(super) async fn remove(act: &mut Act, id: ShiftId) -> Result<bool> {
    let touched = act
        .run(
            sql!(
                "delete from shifts where id = $1 and taken = 0
                    and not exists (select 1 from assignments where shift_id = $1)
                    and not exists (select 1 from shift_waits where shift_id = $1)
                    and not exists (select 1 from ballot_entries where shift_id = $1)"
            ),
            values![id],
        )
        .await?;
    Ok(touched > 0)
}
