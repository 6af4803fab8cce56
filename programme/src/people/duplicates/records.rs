//! The SQL of comparing and merging records.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Statement;
use domain::duplicates::Known;
use domain::ids::{PersonId, ProgrammeId};
use std::collections::HashSet;

/// What is compared of every record that is in use.
pub(super) async fn known(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Known>> {
    look.all(
        sql!(
            "select id, given_name, surname, birth_date, email_folded, phone, national_id_digest from people
            where programme_id = $1 and merged_into is null and disabled_at is null"
        ),
        values![programme],
        |r| {
            let person = r.next()?;
            let (given, surname): (String, String) = (r.next()?, r.next()?);
            let name = words::fold::search_key(&format!("{given} {surname}"));
            Ok(Known { person, name, born: r.next()?, email: r.next()?, phone: r.next()?, number: r.next()? })
        },
    )
    .await
}

pub(super) async fn distinct(look: &mut Look, programme: ProgrammeId) -> Result<HashSet<(PersonId, PersonId)>> {
    let rows = look
        .all(sql!("select first, second from distinct_people where programme_id = $1"), values![programme], |r| {
            Ok((r.next()?, r.next()?))
        })
        .await?;
    Ok(rows.into_iter().collect())
}

pub(super) async fn keep_apart(act: &mut Act, programme: ProgrammeId, first: PersonId, second: PersonId) -> Result<()> {
    let (by, now) = (act.who().person.map(|p| p.0), act.now());
    act.run(
        sql!(
            "insert into distinct_people (first, second, programme_id, said_by, said_at) values ($1, $2, $3, $4, $5)
            on conflict (first, second) do nothing"
        ),
        values![first, second, programme, by, now],
    )
    .await?;
    Ok(())
}

/// How much moves from one record to the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moves {
    /// Applications.
    pub applications: i64,
    /// Placements.
    pub placements: i64,
    /// Places on shifts.
    pub shifts: i64,
    /// Minutes in the ledger of hours.
    pub minutes: i64,
    /// Training records.
    pub training: i64,
    /// Certificates.
    pub certificates: i64,
}

impl Moves {
    /// Rows that move, minutes aside.
    #[must_use]
    pub const fn total(&self) -> i64 {
        self.applications + self.placements + self.shifts + self.training + self.certificates
    }
}

pub(super) async fn moves(look: &mut Look, goes: PersonId) -> Result<Moves> {
    look.one(
        sql!(
            "select (select count(*) from applications where person_id = $1),
                (select count(*) from placements where person_id = $1),
                (select count(*) from assignments where person_id = $1),
                (select coalesce(cast(sum(minutes) as bigint), 0) from hours_entries where person_id = $1),
                (select count(*) from training_records where person_id = $1),
                (select count(*) from certificates where person_id = $1)"
        ),
        values![goes],
        |r| {
            Ok(Moves {
                applications: r.next()?,
                placements: r.next()?,
                shifts: r.next()?,
                minutes: r.next()?,
                training: r.next()?,
                certificates: r.next()?,
            })
        },
    )
    .await
}

/// Whether both have something that there can be only one of: an application to one call, a running placement, a place on
/// one shift, a presence, a certificate of one kind, or a place in one course session.
pub(super) async fn clash(look: &mut Look, stays: PersonId, goes: PersonId) -> Result<bool> {
    look.one(
        sql!(
            "select exists (select 1 from applications a join applications b on b.intake_id = a.intake_id
                    where a.person_id = $1 and b.person_id = $2)
                or exists (select 1 from placements a join placements b on a.center_id = b.center_id
                        or (b.starts_on <= a.ends_on and b.ends_on >= a.starts_on)
                    where a.person_id = $1 and b.person_id = $2
                        and a.state in ('active', 'paused') and b.state in ('active', 'paused'))
                or exists (select 1 from assignments a join shifts s on s.id = a.shift_id
                        join shifts t on t.starts_at < s.ends_at and t.ends_at > s.starts_at
                        join assignments b on b.shift_id = t.id
                    where a.person_id = $1 and b.person_id = $2
                        and a.state in ('offered', 'requested', 'assigned', 'confirmed')
                        and b.state in ('offered', 'requested', 'assigned', 'confirmed'))
                or exists (select 1 from people a join people b on b.national_id_digest <> a.national_id_digest
                    where a.id = $1 and b.id = $2)
                or exists (select 1 from assignments a join assignments b on b.shift_id = a.shift_id
                    where a.person_id = $1 and b.person_id = $2)
                or exists (select 1 from attendances where person_id = $2 and left_at is null
                        and undone_at is null)
                or exists (select 1 from certificates a join certificates b on b.kind_id = a.kind_id
                    where a.person_id = $1 and b.person_id = $2)
                or exists (select 1 from enrolments a join enrolments b on b.session_id = a.session_id
                    where a.person_id = $1 and b.person_id = $2)
                or exists (select 1 from training_records a join training_records b on b.session_id = a.session_id
                    where a.person_id = $1 and b.person_id = $2)"
        ),
        values![stays, goes],
        |r| r.next(),
    )
    .await
}

pub(super) async fn gone_into(look: &mut Look, stays: PersonId) -> Result<Vec<PersonId>> {
    look.all(sql!("select id from people where merged_into = $1 order by id"), values![stays], |r| r.next()).await
}

/// Whether both records are in use: neither closed, nor erased, nor merged into another one.
pub(super) async fn are_open(look: &mut Look, one: PersonId, other: PersonId) -> Result<bool> {
    look.one(
        sql!("select count(*) from people where id in ($1, $2) and disabled_at is null and merged_into is null"),
        values![one, other],
        |r| Ok(r.next::<i64>()? == 2 || one == other),
    )
    .await
}

pub(super) async fn is_staff(look: &mut Look, person: PersonId) -> Result<bool> {
    look.one(
        sql!("select count(*) > 0 from grants where person_id = $1 and role <> 'volunteer' and ended_at is null"),
        values![person],
        |r| r.next(),
    )
    .await
}

/// Every table in which a person stands as the one it is about.
fn belongings() -> [&'static Statement; 42] {
    [
        sql!("update applications set person_id = $2 where person_id = $1"),
        sql!("update files set person_id = $2 where person_id = $1"),
        sql!("update interview_bookings set person_id = $2 where person_id = $1"),
        sql!("update interview_waits set person_id = $2 where person_id = $1"),
        sql!("update offers set person_id = $2 where person_id = $1"),
        sql!("update placements set person_id = $2 where person_id = $1"),
        sql!("update assignments set person_id = $2 where person_id = $1"),
        sql!("update standing set person_id = $2 where person_id = $1"),
        sql!("update shift_waits set person_id = $2 where person_id = $1"),
        sql!("update hand_overs set person_id = $2 where person_id = $1"),
        sql!("update hand_over_asks set person_id = $2 where person_id = $1"),
        sql!("update hand_over_steps set person_id = $2 where person_id = $1"),
        sql!("update attendances set person_id = $2 where person_id = $1"),
        sql!("update absences set person_id = $2 where person_id = $1"),
        // Of two that run, one is enough
        sql!(
            "update sign_up_pauses set ended_at = looked_at, how = 'count' where person_id = $1 and ended_at is null
                and exists (select 1 from sign_up_pauses o where o.person_id = $2 and o.ended_at is null)"
        ),
        sql!("update sign_up_pauses set person_id = $2 where person_id = $1"),
        sql!("update scans set person_id = $2 where person_id = $1"),
        sql!("update hours_corrections set person_id = $2 where person_id = $1"),
        sql!("update hours_disputes set person_id = $2 where person_id = $1"),
        sql!("update enrolments set person_id = $2 where person_id = $1"),
        sql!("update training_records set person_id = $2 where person_id = $1"),
        sql!(
            "update session_waits set ended_at = made_at
            where person_id = $1 and ended_at is null and exists (select 1 from session_waits o
                where o.person_id = $2 and o.session_id = session_waits.session_id and o.ended_at is null)"
        ),
        sql!("update session_waits set person_id = $2 where person_id = $1"),
        sql!(
            "update course_takes set ended_at = begun_at
            where person_id = $1 and ended_at is null and exists (select 1 from course_takes o
                where o.person_id = $2 and o.course_id = course_takes.course_id and o.ended_at is null)"
        ),
        sql!("update course_takes set person_id = $2 where person_id = $1"),
        sql!("update quiz_attempts set person_id = $2 where person_id = $1"),
        sql!(
            "delete from course_allowances where person_id = $1 and exists (select 1 from course_allowances o
                where o.person_id = $2 and o.course_id = course_allowances.course_id)"
        ),
        sql!("update course_allowances set person_id = $2 where person_id = $1"),
        sql!("update training_files set person_id = $2 where person_id = $1"),
        sql!(
            "update training_claims set state = 'declined'
            where person_id = $1 and state = 'waiting' and exists (select 1 from training_claims o
                where o.person_id = $2 and o.course_id = training_claims.course_id and o.state = 'waiting')"
        ),
        sql!("update training_claims set person_id = $2 where person_id = $1"),
        sql!("update certificates set person_id = $2 where person_id = $1"),
        sql!(
            "delete from awards where person_id = $1 and nomination_id is null
                and kind_id in (select o.kind_id from awards o where o.person_id = $2 and o.nomination_id is null)"
        ),
        sql!("update awards set person_id = $2 where person_id = $1"),
        sql!(
            "update nominations set state = 'declined' where person_id = $1 and state = 'waiting'
                and center_id in (select o.center_id from nominations o where o.person_id = $2 and o.state = 'waiting')"
        ),
        sql!("update nominations set person_id = $2 where person_id = $1"),
        sql!("update thanks set person_id = $2 where person_id = $1"),
        // Of two that wait for the same, one is enough
        sql!(
            "update certificate_proposals set state = 'declined'
            where person_id = $1 and state in ('waiting', 'approved')
                and exists (select 1 from certificate_proposals o where o.person_id = $2
                    and o.kind_id = certificate_proposals.kind_id and o.state in ('waiting', 'approved'))"
        ),
        sql!("update certificate_proposals set person_id = $2 where person_id = $1"),
        sql!("update grants set person_id = $2 where person_id = $1"),
        sql!("update notices set person_id = $2 where person_id = $1"),
        sql!("update deliveries set person_id = $2 where person_id = $1"),
    ]
}

pub(super) async fn merge(act: &mut Act, stays: PersonId, goes: PersonId) -> Result<()> {
    let now = act.now();
    for belonging in belongings() {
        act.run(belonging, values![goes, stays]).await?;
    }
    // Whatever was merged into it before follows, so that an erasure finds all of it
    act.run(sql!("update people set merged_into = $2 where merged_into = $1"), values![goes, stays]).await?;
    act.run(sql!("update sign_ins set ended_at = $2 where person_id = $1 and ended_at is null"), values![goes, now])
        .await?;
    act.run(
        sql!(
            "update people set national_id = null, national_id_digest = null, password_hash = null, merged_into = $2,
                disabled_at = coalesce(disabled_at, $3)
            where id = $1"
        ),
        values![goes, stays, now],
    )
    .await?;
    // The ledger moves to nobody but whom the record was merged into
    act.run(sql!("update hours_entries set person_id = $2 where person_id = $1"), values![goes, stays]).await?;
    Ok(())
}
