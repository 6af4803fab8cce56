//! The SQL of choosing.

use super::{Ballot, Entry, Request};
use crate::act::{Act, Look};
use crate::error::Result;
use chrono::{DateTime, NaiveDate, Utc};
use domain::choosing::Drawn;
use domain::ids::{AssignmentId, CenterId, PersonId, ProgrammeId, RosterId, ShiftId};
use domain::people::Name;
use domain::shifts::{AssignmentState, Shift};

pub(super) async fn served(look: &mut Look, person: PersonId, since: DateTime<Utc>) -> Result<Vec<(CenterId, i64)>> {
    look.all(
        sql!(
            "select s.center_id, count(*) from assignments a join shifts s on s.id = a.shift_id
            where a.person_id = $1 and a.state = 'attended' and s.starts_at > $2 group by s.center_id"
        ),
        values![person, since],
        |r| Ok((r.next()?, r.next()?)),
    )
    .await
}

/// The minutes in the ledger within each term, by its first day.
pub(super) async fn terms(look: &mut Look, person: PersonId) -> Result<Vec<(NaiveDate, i64)>> {
    look.all(
        sql!(
            "select v.valid_from, coalesce(cast(sum(h.minutes) as bigint), 0)
            from availabilities v join hours_entries h
                on h.person_id = v.person_id and h.date >= v.valid_from and h.date <= v.valid_until
            where v.person_id = $1 and v.ended_at is null group by v.valid_from"
        ),
        values![person],
        |r| Ok((r.next()?, r.next()?)),
    )
    .await
}

pub(super) async fn stands(look: &mut Look, id: ShiftId, person: PersonId) -> Result<(bool, bool, bool)> {
    look.one(
        sql!(
            "select exists (select 1 from assignments where shift_id = $1 and person_id = $2 and state = 'requested'),
                exists (select 1 from ballot_entries where shift_id = $1 and person_id = $2 and left_at is null),
                exists (select 1 from assignments where shift_id = $1 and person_id = $2 and state = 'confirmed')"
        ),
        values![id, person],
        |r| Ok((r.next()?, r.next()?, r.next()?)),
    )
    .await
}

/// The shifts for which a person asks, each with whether by entering its ballot.
pub(super) async fn asked_by(look: &mut Look, person: PersonId) -> Result<Vec<(ShiftId, bool)>> {
    look.all(
        sql!(
            "select shift_id, false from assignments where person_id = $1 and state = 'requested'
            union all select shift_id, true from ballot_entries where person_id = $1 and left_at is null and result is null"
        ),
        values![person],
        |r| Ok((r.next()?, r.next()?)),
    )
    .await
}

pub(super) async fn requests(look: &mut Look, id: ShiftId) -> Result<Vec<Request>> {
    look.all(
        sql!(
            "select a.id, a.person_id, p.given_name, p.surname, p.fathers_name, a.made_at
            from assignments a join people p on p.id = a.person_id
            where a.shift_id = $1 and a.state = 'requested' order by a.made_at, a.id"
        ),
        values![id],
        |r| {
            Ok(Request {
                assignment: r.next()?,
                person: r.next()?,
                name: Name { given: r.next()?, surname: r.next()?, fathers: r.next()? },
                since: r.next()?,
            })
        },
    )
    .await
}

/// Writes a request, unless the person stands on the shift in some way.
pub(super) async fn request(act: &mut Act, shift: &Shift, person: PersonId) -> Result<Option<AssignmentId>> {
    let (id, now): (AssignmentId, _) = (act.id(), act.now());
    act.maybe(
        sql!(
            "insert into assignments (id, programme_id, shift_id, person_id, state, made_by, made_at, changed_by,
                changed_at)
            values ($1, $2, $3, $4, 'requested', $4, $5, $4, $5) on conflict do nothing returning id"
        ),
        values![id, shift.at.programme, shift.id, person, now],
        |r| r.next(),
    )
    .await
}

/// Answers a request that waits for it; which one it was.
pub(super) async fn answer(
    act: &mut Act,
    shift: ShiftId,
    person: PersonId,
    state: AssignmentState,
    answer: &str,
) -> Result<Option<AssignmentId>> {
    let (by, now) = (act.who().person, act.now());
    act.maybe(
        sql!(
            "update assignments set state = $3, answer = $4, changed_by = $5, changed_at = $6
            where shift_id = $1 and person_id = $2 and state = 'requested' returning id"
        ),
        values![shift, person, state.as_str(), answer, by, now],
        |r| r.next(),
    )
    .await
}

pub(super) async fn confirm(act: &mut Act, shift: ShiftId, person: PersonId) -> Result<Option<AssignmentId>> {
    let now = act.now();
    act.maybe(
        sql!(
            "update assignments set state = 'confirmed', changed_by = $2, changed_at = $3
            where shift_id = $1 and person_id = $2 and state = 'assigned' returning id"
        ),
        values![shift, person, now],
        |r| r.next(),
    )
    .await
}

pub(super) async fn confirmed(look: &mut Look, shift: ShiftId, person: PersonId) -> Result<Option<AssignmentId>> {
    look.maybe(
        sql!(
            "select id from assignments where shift_id = $1 and person_id = $2 and state in ('confirmed', 'attended')"
        ),
        values![shift, person],
        |r| r.next(),
    )
    .await
}

/// A place whose holder may be to be asked.
pub(super) struct Unasked {
    pub(super) assignment: AssignmentId,
    pub(super) person: PersonId,
    pub(super) starts: DateTime<Utc>,
    pub(super) made: DateTime<Utc>,
}

pub(super) async fn unasked(
    look: &mut Look,
    programme: ProgrammeId,
    until: DateTime<Utc>,
    after: (DateTime<Utc>, AssignmentId),
    limit: i64,
) -> Result<Vec<Unasked>> {
    look.all(
        sql!(
            "select a.id, a.person_id, s.starts_at, a.made_at
            from shifts s join assignments a on a.shift_id = s.id
            where s.programme_id = $1 and s.published and s.cancelled_at is null and s.starts_at <= $2
                and (s.starts_at > $3 or (s.starts_at = $3 and a.id > $4))
                and a.state = 'assigned' and a.asked_at is null
            order by s.starts_at, a.id limit $5"
        ),
        values![programme, until, after.0, after.1, limit],
        |r| Ok(Unasked { assignment: r.next()?, person: r.next()?, starts: r.next()?, made: r.next()? }),
    )
    .await
}

pub(super) async fn mark_asked(act: &mut Act, id: AssignmentId) -> Result<bool> {
    let now = act.now();
    let marked = act
        .run(
            sql!("update assignments set asked_at = $2 where id = $1 and asked_at is null and state = 'assigned'"),
            values![id, now],
        )
        .await?;
    Ok(marked > 0)
}

pub(super) async fn ballot(look: &mut Look, id: ShiftId) -> Result<Option<Ballot>> {
    look.maybe(
        sql!(
            "select ballot_closes_at, ballot_drawn_at, coalesce(ballot_seed, '') from shifts
            where id = $1 and ballot_closes_at is not null"
        ),
        values![id],
        |r| {
            let (closes, at, seed) = (r.next()?, r.next::<Option<DateTime<Utc>>>()?, r.next::<String>()?);
            Ok(Ballot { closes, drawn: at.map(|at| (at, seed)) })
        },
    )
    .await
}

/// Sets or takes away the moment of the draw, unless it was drawn.
pub(super) async fn set_ballot(act: &mut Act, id: ShiftId, closes: Option<DateTime<Utc>>) -> Result<bool> {
    let changed = act
        .run(
            sql!("update shifts set ballot_closes_at = $2 where id = $1 and ballot_drawn_at is null"),
            values![id, closes],
        )
        .await?;
    Ok(changed > 0)
}

/// One ballot whose moment has come.
pub(super) async fn ballot_due(look: &mut Look) -> Result<Option<ShiftId>> {
    let now = look.now();
    look.maybe(
        sql!(
            "select id from shifts where ballot_closes_at <= $1 and ballot_drawn_at is null and cancelled_at is null
                and published and starts_at > $1
            order by ballot_closes_at, id limit 1"
        ),
        values![now],
        |r| r.next(),
    )
    .await
}

pub(super) async fn mark_drawn(act: &mut Act, id: ShiftId, seed: &str) -> Result<bool> {
    let now = act.now();
    let marked = act
        .run(
            sql!("update shifts set ballot_drawn_at = $2, ballot_seed = $3 where id = $1 and ballot_drawn_at is null"),
            values![id, now, seed],
        )
        .await?;
    Ok(marked > 0)
}

pub(super) async fn enter(act: &mut Act, shift: &Shift, person: PersonId) -> Result<()> {
    let now = act.now();
    act.run(
        sql!(
            "insert into ballot_entries (shift_id, person_id, programme_id, entered_at) values ($1, $2, $3, $4)
            on conflict (shift_id, person_id) do update set left_at = null"
        ),
        values![shift.id, person, shift.at.programme, now],
    )
    .await?;
    Ok(())
}

pub(super) async fn leave(act: &mut Act, id: ShiftId, person: PersonId) -> Result<bool> {
    let now = act.now();
    let left = act
        .run(
            sql!(
                "update ballot_entries set left_at = $3
                where shift_id = $1 and person_id = $2 and left_at is null and result is null"
            ),
            values![id, person, now],
        )
        .await?;
    Ok(left > 0)
}

pub(super) async fn entered(look: &mut Look, id: ShiftId) -> Result<Vec<PersonId>> {
    look.all(
        sql!("select person_id from ballot_entries where shift_id = $1 and left_at is null order by person_id"),
        values![id],
        |r| r.next(),
    )
    .await
}

/// Who has entered a ballot of a roster that is not drawn yet.
pub(in crate::shifts) async fn entered_on(look: &mut Look, roster: RosterId) -> Result<Vec<PersonId>> {
    let now = look.now();
    look.all(
        sql!(
            "select b.person_id from ballot_entries b join shifts s on s.id = b.shift_id
            where s.roster_id = $1 and s.starts_at > $2 and s.ballot_drawn_at is null and b.left_at is null
            order by b.person_id"
        ),
        values![roster, now],
        |r| r.next(),
    )
    .await
}

pub(super) async fn set_result(
    act: &mut Act,
    id: ShiftId,
    person: PersonId,
    (lots, order, result): (i64, i64, Drawn),
) -> Result<()> {
    act.run(
        sql!("update ballot_entries set lots = $3, drawn = $4, result = $5 where shift_id = $1 and person_id = $2"),
        values![id, person, lots, order, result.as_str()],
    )
    .await?;
    Ok(())
}

/// Everybody who takes part, in the order of the draw, else as they came.
pub(super) async fn entries(look: &mut Look, id: ShiftId) -> Result<Vec<Entry>> {
    look.all(
        sql!(
            "select e.person_id, p.given_name, p.surname, p.fathers_name, e.lots, e.result
            from ballot_entries e join people p on p.id = e.person_id
            where e.shift_id = $1 and e.left_at is null order by coalesce(e.drawn, 0), e.entered_at, e.person_id"
        ),
        values![id],
        |r| {
            Ok(Entry {
                person: r.next()?,
                name: Name { given: r.next()?, surname: r.next()?, fathers: r.next()? },
                lots: r.next()?,
                result: r.next::<Option<String>>()?.as_deref().and_then(Drawn::parse),
            })
        },
    )
    .await
}

/// Ends every request for a shift: whose, and which.
pub(super) async fn end_requests(act: &mut Act, id: ShiftId) -> Result<Vec<(PersonId, AssignmentId)>> {
    let (by, now) = (act.who().person, act.now());
    act.all(
        sql!(
            "update assignments set state = 'cancelled', changed_by = $2, changed_at = $3
            where shift_id = $1 and state = 'requested' returning person_id, id"
        ),
        values![id, by, now],
        |r| Ok((r.next()?, r.next()?)),
    )
    .await
}

/// Ends every entry in a ballot that was not drawn: whose.
pub(super) async fn end_entries(act: &mut Act, id: ShiftId) -> Result<Vec<PersonId>> {
    let now = act.now();
    act.all(
        sql!(
            "update ballot_entries set left_at = $2 where shift_id = $1 and left_at is null and result is null
            returning person_id"
        ),
        values![id, now],
        |r| r.next(),
    )
    .await
}

/// Puts a request back that had ended, unless its person has a place or has asked anew; whose it is.
pub(super) async fn request_again(act: &mut Act, id: AssignmentId) -> Result<Option<PersonId>> {
    let (by, now) = (act.who().person, act.now());
    act.maybe(
        sql!(
            "update assignments set state = 'requested', changed_by = $2, changed_at = $3
            where id = $1 and state = 'cancelled'
                and exists (select 1 from people p where p.id = assignments.person_id and p.disabled_at is null)
                and not exists (select 1 from assignments o where o.shift_id = assignments.shift_id
                    and o.person_id = assignments.person_id
                    and o.state in ('offered', 'requested', 'assigned', 'confirmed', 'attended', 'no_show'))
            returning person_id"
        ),
        values![id, by, now],
        |r| r.next(),
    )
    .await
}

/// Puts an entry back into a ballot that is yet to be drawn; whether it did.
pub(super) async fn enter_again(act: &mut Act, id: ShiftId, person: PersonId) -> Result<bool> {
    let touched = act
        .run(
            sql!(
                "update ballot_entries set left_at = null
                where shift_id = $1 and person_id = $2 and left_at is not null and result is null
                    and exists (select 1 from shifts s where s.id = $1 and s.ballot_closes_at is not null
                        and s.ballot_drawn_at is null)
                    and exists (select 1 from people p where p.id = $2 and p.disabled_at is null)"
            ),
            values![id, person],
        )
        .await?;
    Ok(touched > 0)
}

/// Takes a ballot away that would close after the start of its shift; whether there was one.
pub(super) async fn end_late_ballot(act: &mut Act, id: ShiftId) -> Result<bool> {
    let touched = act
        .run(
            sql!(
                "update shifts set ballot_closes_at = null
                where id = $1 and ballot_drawn_at is null and ballot_closes_at >= starts_at"
            ),
            values![id],
        )
        .await?;
    Ok(touched > 0)
}
