//! The SQL of those who wait for a place.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::exchange::{ShiftWait, WaitState};
use domain::ids::{PersonId, ProgrammeId, RosterId, ShiftId, ShiftWaitId};
use domain::people::Name;

fn read_wait(r: &mut Reader) -> Result<ShiftWait> {
    Ok(ShiftWait {
        id: r.next()?,
        shift: r.next()?,
        person: r.next()?,
        state: r.word(WaitState::parse)?,
        until: r.next()?,
        since: r.next()?,
    })
}

pub(in crate::exchange) async fn find(look: &mut Look, id: ShiftWaitId) -> Result<ShiftWait> {
    look.one(
        sql!("select id, shift_id, person_id, state, offered_until, since from shift_waits where id = $1"),
        values![id],
        read_wait,
    )
    .await
}

/// Where a person stands on the list of a shift now.
pub(in crate::exchange) async fn live(look: &mut Look, shift: ShiftId, person: PersonId) -> Result<Option<ShiftWait>> {
    look.maybe(
        sql!(
            "select id, shift_id, person_id, state, offered_until, since from shift_waits
            where shift_id = $1 and person_id = $2 and state in ('waiting', 'offered')"
        ),
        values![shift, person],
        read_wait,
    )
    .await
}

/// The lists on which a person is, by the start of the shift.
pub(in crate::exchange) async fn of_person(look: &mut Look, person: PersonId) -> Result<Vec<ShiftWait>> {
    look.all(
        sql!(
            "select w.id, w.shift_id, w.person_id, w.state, w.offered_until, w.since
            from shift_waits w join shifts s on s.id = w.shift_id
            where w.person_id = $1 and w.state in ('waiting', 'offered') order by s.starts_at, w.id"
        ),
        values![person],
        read_wait,
    )
    .await
}

/// Takes an offer back; its person stays on the list.
pub(in crate::exchange) async fn put_back(act: &mut Act, wait: &ShiftWait) -> Result<bool> {
    let (by, now) = (act.who().person, act.now());
    let put = act
        .run(
            sql!(
                "update shift_waits set state = 'waiting', offered_until = null, changed_by = $2, changed_at = $3
                where id = $1 and state = 'offered'"
            ),
            values![wait.id, by, now],
        )
        .await?;
    Ok(put > 0)
}

/// Those for whom a place on a shift is held.
pub(in crate::exchange) async fn offered_on(look: &mut Look, shift: ShiftId) -> Result<Vec<ShiftWait>> {
    look.all(
        sql!(
            "select id, shift_id, person_id, state, offered_until, since from shift_waits
            where shift_id = $1 and state = 'offered' order by since, id"
        ),
        values![shift],
        read_wait,
    )
    .await
}

/// Who is on the lists of the shifts of a roster that are ahead.
pub(in crate::exchange) async fn on_roster(look: &mut Look, roster: RosterId) -> Result<Vec<ShiftWait>> {
    let now = look.now();
    look.all(
        sql!(
            "select w.id, w.shift_id, w.person_id, w.state, w.offered_until, w.since
            from shift_waits w join shifts s on s.id = w.shift_id
            where s.roster_id = $1 and s.starts_at > $2 and w.state in ('waiting', 'offered')
            order by w.shift_id, w.since, w.id"
        ),
        values![roster, now],
        read_wait,
    )
    .await
}

/// Puts a person at the end of the list, unless they are on it.
pub(in crate::exchange) async fn insert(
    act: &mut Act,
    programme: ProgrammeId,
    shift: ShiftId,
    person: PersonId,
) -> Result<Option<ShiftWait>> {
    let (id, by, now): (ShiftWaitId, _, _) = (act.id(), act.who().person, act.now());
    act.maybe(
        sql!(
            "insert into shift_waits (id, programme_id, shift_id, person_id, state, since, changed_by, changed_at)
            values ($1, $2, $3, $4, 'waiting', $5, $6, $5)
            on conflict (shift_id, person_id) where state in ('waiting', 'offered') do nothing
            returning id, shift_id, person_id, state, offered_until, since"
        ),
        values![id, programme, shift, person, now, by],
        read_wait,
    )
    .await
}

/// How many stand on the list of a shift before somebody.
pub(in crate::exchange) async fn before(look: &mut Look, wait: ShiftWaitId) -> Result<i64> {
    look.one(
        sql!(
            "select count(*) from shift_waits o join shift_waits w on w.shift_id = o.shift_id
            where w.id = $1 and o.state = 'waiting' and (o.since, o.id) < (w.since, w.id)"
        ),
        values![wait],
        |r| r.next(),
    )
    .await
}

/// How many wait for a shift.
pub(in crate::exchange) async fn count(look: &mut Look, shift: ShiftId) -> Result<i64> {
    look.one(sql!("select count(*) from shift_waits where shift_id = $1 and state = 'waiting'"), values![shift], |r| {
        r.next()
    })
    .await
}

/// Whoever waits for a shift with an open account, the longest first.
pub(in crate::exchange) async fn waiting(look: &mut Look, shift: ShiftId) -> Result<Vec<ShiftWait>> {
    look.all(
        sql!(
            "select w.id, w.shift_id, w.person_id, w.state, w.offered_until, w.since
            from shift_waits w join people p on p.id = w.person_id
            where w.shift_id = $1 and w.state = 'waiting' and p.disabled_at is null order by w.since, w.id"
        ),
        values![shift],
        read_wait,
    )
    .await
}

/// Whoever is on the list of a shift, with their names, in its order.
pub(in crate::exchange) async fn named(look: &mut Look, shift: ShiftId) -> Result<Vec<(ShiftWait, Name)>> {
    look.all(
        sql!(
            "select w.id, w.shift_id, w.person_id, w.state, w.offered_until, w.since, p.given_name, p.surname,
                p.fathers_name
            from shift_waits w join people p on p.id = w.person_id
            where w.shift_id = $1 and w.state in ('waiting', 'offered') order by w.since, w.id"
        ),
        values![shift],
        |r| Ok((read_wait(r)?, Name { given: r.next()?, surname: r.next()?, fathers: r.next()? })),
    )
    .await
}

/// Offers a place to somebody who still waits.
pub(in crate::exchange) async fn offer(act: &mut Act, wait: &ShiftWait, until: DateTime<Utc>) -> Result<bool> {
    let (by, now) = (act.who().person, act.now());
    let offered = act
        .run(
            sql!(
                "update shift_waits set state = 'offered', offered_until = $2, changed_by = $3, changed_at = $4
                where id = $1 and state = 'waiting'"
            ),
            values![wait.id, until, by, now],
        )
        .await?;
    Ok(offered > 0)
}

/// Sets where somebody stands who is on a list, unless it has changed.
pub(in crate::exchange) async fn set(act: &mut Act, wait: &ShiftWait, to: WaitState) -> Result<bool> {
    let (by, now) = (act.who().person, act.now());
    let set = act
        .run(
            sql!("update shift_waits set state = $3, changed_by = $4, changed_at = $5 where id = $1 and state = $2"),
            values![wait.id, wait.state.as_str(), to.as_str(), by, now],
        )
        .await?;
    Ok(set > 0)
}

/// Ends the waiting of a person who has got a place in whatever way; whether one was held for them.
pub(in crate::exchange) async fn has_place(act: &mut Act, shift: ShiftId, person: PersonId) -> Result<Option<bool>> {
    let (by, now) = (act.who().person, act.now());
    act.maybe(
        sql!(
            "update shift_waits set state = 'taken', changed_by = $3, changed_at = $4
            where shift_id = $1 and person_id = $2 and state in ('waiting', 'offered')
            returning offered_until is not null"
        ),
        values![shift, person, by, now],
        |r| r.next(),
    )
    .await
}

/// Ends a list that leads nowhere any more: who was on it.
pub(in crate::exchange) async fn close_all(act: &mut Act, shift: ShiftId) -> Result<Vec<(ShiftWaitId, PersonId)>> {
    let (by, now) = (act.who().person, act.now());
    act.all(
        sql!(
            "update shift_waits set state = 'closed', changed_by = $2, changed_at = $3
            where shift_id = $1 and state in ('waiting', 'offered') returning id, person_id"
        ),
        values![shift, by, now],
        |r| Ok((r.next()?, r.next()?)),
    )
    .await
}

/// Puts somebody back on a list that had ended, where they were; nobody whose account is closed, or who is on it anyway.
pub(in crate::exchange) async fn wait_again(act: &mut Act, id: ShiftWaitId) -> Result<Option<ShiftWait>> {
    let (by, now) = (act.who().person, act.now());
    act.maybe(
        sql!(
            "update shift_waits set state = 'waiting', offered_until = null, changed_by = $2, changed_at = $3
            where id = $1 and state = 'closed'
                and exists (select 1 from people p where p.id = shift_waits.person_id and p.disabled_at is null)
                and not exists (select 1 from shift_waits o where o.shift_id = shift_waits.shift_id
                    and o.person_id = shift_waits.person_id and o.state in ('waiting', 'offered'))
            returning id, shift_id, person_id, state, offered_until, since"
        ),
        values![id, by, now],
        read_wait,
    )
    .await
}

/// Closes a list whose time is over, for those to whom nothing was offered; how many.
pub(in crate::exchange) async fn close_waiting(act: &mut Act, shift: ShiftId) -> Result<u64> {
    let now = act.now();
    act.run(
        sql!("update shift_waits set state = 'closed', changed_at = $2 where shift_id = $1 and state = 'waiting'"),
        values![shift, now],
    )
    .await
}

/// Offers that nobody has answered in time.
pub(in crate::exchange) async fn lapsed(look: &mut Look, limit: i64) -> Result<Vec<ShiftWait>> {
    let now = look.now();
    look.all(
        sql!(
            "select id, shift_id, person_id, state, offered_until, since from shift_waits
            where state = 'offered' and offered_until <= $1 order by offered_until, id limit $2"
        ),
        values![now, limit],
        read_wait,
    )
    .await
}

/// Shifts for which somebody waits and that have a free place, or begin before a moment.
pub(in crate::exchange) async fn to_serve(look: &mut Look, near: DateTime<Utc>) -> Result<Vec<ShiftId>> {
    look.all(
        sql!(
            "select s.id from shifts s where exists
                (select 1 from shift_waits w where w.shift_id = s.id and w.state = 'waiting')
                and ((s.taken < s.places and s.published) or s.starts_at <= $1)
            order by s.starts_at, s.id limit 500"
        ),
        values![near],
        |r| r.next(),
    )
    .await
}
