//! The SQL of corrections, disputes and confirmed months.

use super::Line;
use super::corrections::Correction;
use super::disputes::Dispute;
use super::months::{Confirmed, Month};
use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::NaiveDate;
use domain::attendance::DisputeState;
use domain::ids::{CenterId, CorrectionId, DisputeId, HoursEntryId, PersonId, ProgrammeId};
use domain::people::Name;
use domain::rights::At;

/// Corrections that fulfil a condition, `x` being the correction.
macro_rules! corrections {
    ($condition:literal) => {
        sql!(concat!(
            "select x.id, x.programme_id, x.center_id, x.entry_id, x.person_id, p.given_name, p.surname, p.fathers_name,
                c.names, e.date,
                (select coalesce(cast(sum(h.minutes) as bigint), 0) from hours_entries h
                    where h.id = x.entry_id or h.offsets = x.entry_id),
                x.minutes, x.note, x.asked_by, b.given_name, b.surname, b.fathers_name, x.asked_at
            from hours_corrections x
            join people p on p.id = x.person_id
            join centers c on c.id = x.center_id
            join hours_entries e on e.id = x.entry_id
            left join people b on b.id = x.asked_by
            where ",
            $condition
        ))
    };
}

fn maybe_name(r: &mut Reader) -> Result<Option<Name>> {
    let (given, surname, fathers): (Option<String>, Option<String>, Option<String>) = (r.next()?, r.next()?, r.next()?);
    let rest = surname.zip(fathers);
    Ok(given.zip(rest).map(|(given, (surname, fathers))| Name { given, surname, fathers }))
}

fn read_correction(r: &mut Reader) -> Result<Correction> {
    let id = r.next()?;
    let at = At { programme: r.next()?, center: r.next()? };
    let (entry, person) = (r.next()?, r.next()?);
    let name = Name { given: r.next()?, surname: r.next()?, fathers: r.next()? };
    let (center, date, counts, minutes) = (r.json()?, r.next()?, r.next()?, r.next()?);
    let (note, asked_by) = (r.next()?, r.next()?);
    let asked_by_name = maybe_name(r)?;
    let asked_at = r.next()?;
    Ok(Correction {
        id,
        at,
        entry,
        person,
        name,
        center,
        date,
        counts,
        minutes,
        note,
        asked_by,
        asked_by_name,
        asked_at,
    })
}

pub(super) async fn correction(look: &mut Look, id: CorrectionId) -> Result<Correction> {
    look.one(corrections!("x.id = $1"), values![id], read_correction).await
}

pub(super) async fn corrections(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Correction>> {
    look.all(
        corrections!("x.programme_id = $1 and x.state = 'waiting' order by x.asked_at, x.id limit 500"),
        values![programme],
        read_correction,
    )
    .await
}

/// Whether a correction of an entry waits for a second person.
pub(super) async fn is_waiting(look: &mut Look, entry: HoursEntryId) -> Result<bool> {
    look.one(
        sql!("select count(*) > 0 from hours_corrections where entry_id = $1 and state = 'waiting'"),
        values![entry],
        |r| r.next(),
    )
    .await
}

pub(super) async fn insert_correction(
    act: &mut Act,
    id: CorrectionId,
    line: &Line,
    minutes: i64,
    note: &str,
    entered: Option<HoursEntryId>,
) -> Result<()> {
    let (now, by) = (act.now(), act.who().person);
    let state = if entered.is_some() { "entered" } else { "waiting" };
    act.run(
        sql!(
            "insert into hours_corrections (id, programme_id, center_id, person_id, entry_id, minutes, note, state,
                line_id, asked_by, asked_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
        ),
        values![id, line.at.programme, line.at.center, line.person, line.entry, minutes, note, state, entered, by, now],
    )
    .await?;
    Ok(())
}

/// Writes down what the second person says; whether it still waited.
pub(super) async fn answer_correction(act: &mut Act, id: CorrectionId, agrees: bool) -> Result<bool> {
    let (now, by) = (act.now(), act.who().person);
    let state = if agrees { "entered" } else { "declined" };
    let answered = act
        .run(
            sql!(
                "update hours_corrections set state = $2, answered_by = $3, answered_at = $4
                where id = $1 and state = 'waiting'"
            ),
            values![id, state, by, now],
        )
        .await?;
    Ok(answered > 0)
}

pub(super) async fn set_line(act: &mut Act, id: CorrectionId, line: HoursEntryId) -> Result<()> {
    act.run(sql!("update hours_corrections set line_id = $2 where id = $1"), values![id, line]).await?;
    Ok(())
}

/// Disputes that fulfil a condition, `x` being the dispute.
macro_rules! disputes {
    ($condition:literal) => {
        sql!(concat!(
            "select x.id, x.programme_id, x.center_id, x.entry_id, x.person_id, p.given_name, p.surname, p.fathers_name,
                c.names, e.date,
                (select coalesce(cast(sum(h.minutes) as bigint), 0) from hours_entries h
                    where h.id = x.entry_id or h.offsets = x.entry_id),
                x.note, x.state, x.opened_at, x.due_on, x.answer, x.answered_at
            from hours_disputes x
            join people p on p.id = x.person_id
            join centers c on c.id = x.center_id
            join hours_entries e on e.id = x.entry_id
            where ",
            $condition
        ))
    };
}

fn read_dispute(r: &mut Reader) -> Result<Dispute> {
    let id = r.next()?;
    let at = At { programme: r.next()?, center: r.next()? };
    let (entry, person) = (r.next()?, r.next()?);
    let name = Name { given: r.next()?, surname: r.next()?, fathers: r.next()? };
    let (center, date, counts, note) = (r.json()?, r.next()?, r.next()?, r.next()?);
    let state = r.word(DisputeState::parse)?;
    let (opened_at, due_on, answer, answered_at) = (r.next()?, r.next()?, r.next()?, r.next()?);
    Ok(Dispute {
        id,
        at,
        entry,
        person,
        name,
        center,
        date,
        counts,
        note,
        state,
        opened_at,
        due_on,
        answer,
        answered_at,
    })
}

pub(super) async fn dispute(look: &mut Look, id: DisputeId) -> Result<Dispute> {
    look.one(disputes!("x.id = $1"), values![id], read_dispute).await
}

pub(super) async fn open_dispute(look: &mut Look, entry: HoursEntryId) -> Result<Option<Dispute>> {
    look.maybe(disputes!("x.entry_id = $1 and x.state = 'open'"), values![entry], read_dispute).await
}

pub(super) async fn disputes_of(look: &mut Look, person: PersonId) -> Result<Vec<Dispute>> {
    look.all(disputes!("x.person_id = $1 order by x.opened_at desc, x.id desc"), values![person], read_dispute).await
}

pub(super) async fn open_disputes(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Dispute>> {
    look.all(
        disputes!("x.programme_id = $1 and x.state = 'open' order by x.due_on, x.id limit 500"),
        values![programme],
        read_dispute,
    )
    .await
}

/// Keeps a dispute, unless the entry is disputed already.
pub(super) async fn insert_dispute(
    act: &mut Act,
    id: DisputeId,
    line: &Line,
    entry: HoursEntryId,
    note: &str,
    due_on: NaiveDate,
) -> Result<bool> {
    let now = act.now();
    let added: Option<DisputeId> = act
        .maybe(
            sql!(
                "insert into hours_disputes (id, programme_id, center_id, person_id, entry_id, note, state, opened_at,
                    due_on)
                values ($1, $2, $3, $4, $5, $6, 'open', $7, $8) on conflict do nothing returning id"
            ),
            values![id, line.at.programme, line.at.center, line.person, entry, note, now, due_on],
            |r| r.next(),
        )
        .await?;
    Ok(added.is_some())
}

/// Closes a dispute; whether it was still open.
pub(super) async fn answer_dispute(act: &mut Act, id: DisputeId, state: DisputeState, text: &str) -> Result<bool> {
    let (now, by) = (act.now(), act.who().person);
    let answered = act
        .run(
            sql!(
                "update hours_disputes set state = $2, answer = $3, answered_by = $4, answered_at = $5
                where id = $1 and state = 'open'"
            ),
            values![id, state.as_str(), text, by, now],
        )
        .await?;
    Ok(answered > 0)
}

/// Who coordinates a center.
pub(super) async fn coordinators(look: &mut Look, at: At) -> Result<Vec<PersonId>> {
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

/// Lines, minutes and people of a center's ledger between two dates.
pub(super) async fn month_sums(
    look: &mut Look,
    center: CenterId,
    from: NaiveDate,
    until: NaiveDate,
) -> Result<(i64, i64, i64)> {
    look.one(
        sql!(
            "select count(*), coalesce(cast(sum(minutes) as bigint), 0), count(distinct person_id) from hours_entries
            where center_id = $1 and date >= $2 and date < $3"
        ),
        values![center, from, until],
        |r| Ok((r.next()?, r.next()?, r.next()?)),
    )
    .await
}

/// What of a center's month is still open: stays that nobody has confirmed or ended, corrections, disputes.
pub(super) async fn month_open(look: &mut Look, center: CenterId, from: NaiveDate, until: NaiveDate) -> Result<i64> {
    look.one(
        sql!(
            "select (select count(*) from attendances t join shifts s on s.id = t.shift_id
                    where t.center_id = $1 and s.date >= $2 and s.date < $3 and t.undone_at is null
                        and (t.to_confirm or t.left_at is null))
                + (select count(*) from hours_corrections x join hours_entries e on e.id = x.entry_id
                    where x.center_id = $1 and x.state = 'waiting' and e.date >= $2 and e.date < $3)
                + (select count(*) from hours_disputes x join hours_entries e on e.id = x.entry_id
                    where x.center_id = $1 and x.state = 'open' and e.date >= $2 and e.date < $3)"
        ),
        values![center, from, until],
        |r| r.next(),
    )
    .await
}

pub(super) async fn month_confirmed(look: &mut Look, center: CenterId, month: NaiveDate) -> Result<Option<Confirmed>> {
    look.maybe(
        sql!(
            "select m.confirmed_at, m.minutes, p.given_name, p.surname, p.fathers_name
            from hours_months m left join people p on p.id = m.confirmed_by
            where m.center_id = $1 and m.month = $2"
        ),
        values![center, month],
        |r| {
            let (at, minutes) = (r.next()?, r.next()?);
            Ok(Confirmed { at, minutes, by: maybe_name(r)? })
        },
    )
    .await
}

pub(super) async fn confirm_month(act: &mut Act, at: At, month: &Month) -> Result<()> {
    let (now, by) = (act.now(), act.who().person);
    act.run(
        sql!(
            "insert into hours_months (center_id, month, programme_id, lines, minutes, confirmed_by, confirmed_at)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (center_id, month) do update set lines = excluded.lines, minutes = excluded.minutes,
                confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at"
        ),
        values![at.center, month.first, at.programme, month.lines, month.minutes, by, now],
    )
    .await?;
    Ok(())
}
