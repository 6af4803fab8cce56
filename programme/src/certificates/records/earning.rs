//! The SQL of what earns certificates: the ledger, placements, courses, and who has enough of them.

use super::PAGE;
use crate::act::Look;
use crate::error::Result;
use domain::applications::PlacementState;
use domain::certificates::{Basis, Kind, Line, Served};
use domain::ids::{CenterId, HoursEntryId, PersonId, ProgrammeId};
use domain::people::Name;

/// Somebody who has earned a certificate, holds none that is good and waits for none.
#[derive(Debug, Clone)]
pub struct Due {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// Served minutes.
    pub minutes: i64,
}

/// The lines of the ledger that count: what was closed automatically does once a lead has confirmed it.
pub(in crate::certificates) async fn lines(
    look: &mut Look,
    programme: ProgrammeId,
    person: PersonId,
) -> Result<Vec<Line>> {
    look.all(
        sql!(
            "select h.id, h.center_id, h.position_id, h.date, h.minutes from hours_entries h
            left join attendances t on t.id = h.attendance_id
            where h.person_id = $1 and h.programme_id = $2 and (t.id is null or not t.to_confirm) order by h.id"
        ),
        values![person, programme],
        |r| Ok(Line { id: r.next()?, center: r.next()?, position: r.next()?, date: r.next()?, minutes: r.next()? }),
    )
    .await
}

/// A line by its id, whoever's it is.
pub(in crate::certificates) async fn line(look: &mut Look, id: HoursEntryId) -> Result<Option<Line>> {
    look.maybe(
        sql!("select id, center_id, position_id, date, minutes from hours_entries where id = $1"),
        values![id],
        |r| Ok(Line { id: r.next()?, center: r.next()?, position: r.next()?, date: r.next()?, minutes: r.next()? }),
    )
    .await
}

pub(in crate::certificates) async fn placements(
    look: &mut Look,
    programme: ProgrammeId,
    person: PersonId,
) -> Result<Vec<Served>> {
    look.all(
        sql!(
            "select center_id, state, starts_on, ends_on from placements
            where person_id = $1 and programme_id = $2 order by starts_on, id"
        ),
        values![person, programme],
        |r| {
            let (center, state) = (r.next()?, r.word(PlacementState::parse)?);
            Ok(Served { center, state, from: r.next()?, until: r.next()? })
        },
    )
    .await
}

/// Who may have earned a kind that they were never issued and that was never proposed for them, in the order of their
/// ids. The rules of the kind have the last word.
pub(in crate::certificates) async fn candidates(
    look: &mut Look,
    kind: &Kind,
    needed: i64,
    after: PersonId,
    most: i64,
) -> Result<Vec<PersonId>> {
    match kind.basis {
        Basis::Hours => {
            look.all(
                sql!(
                    "select h.person_id from hours_entries h left join attendances t on t.id = h.attendance_id
                    where h.programme_id = $1 and h.person_id > $2 and (t.id is null or not t.to_confirm)
                        and exists (select 1 from people p where p.id = h.person_id and p.erased_at is null)
                        and not exists (select 1 from certificates c
                            where c.person_id = h.person_id and c.kind_id = $3)
                        and not exists (select 1 from certificate_proposals o
                            where o.person_id = h.person_id and o.kind_id = $3)
                    group by h.person_id having sum(h.minutes) >= $4 order by h.person_id limit $5"
                ),
                values![kind.programme, after, kind.id, needed.max(1), most],
                |r| r.next(),
            )
            .await
        }
        Basis::Placement => {
            look.all(
                sql!(
                    "select distinct l.person_id from placements l
                    where l.programme_id = $1 and l.person_id > $2 and l.state = 'completed'
                        and exists (select 1 from people p where p.id = l.person_id and p.erased_at is null)
                        and not exists (select 1 from certificates c
                            where c.person_id = l.person_id and c.kind_id = $3)
                        and not exists (select 1 from certificate_proposals o
                            where o.person_id = l.person_id and o.kind_id = $3)
                    order by l.person_id limit $4"
                ),
                values![kind.programme, after, kind.id, most],
                |r| r.next(),
            )
            .await
        }
        Basis::Course => {
            let Some(course) = kind.terms.course else { return Ok(Vec::new()) };
            look.all(
                sql!(
                    "select distinct l.person_id from training_records l
                    where l.programme_id = $1 and l.person_id > $2 and l.course_id = $4 and l.result = 'passed'
                        and exists (select 1 from people p where p.id = l.person_id and p.erased_at is null)
                        and not exists (select 1 from certificates c
                            where c.person_id = l.person_id and c.kind_id = $3)
                        and not exists (select 1 from certificate_proposals o
                            where o.person_id = l.person_id and o.kind_id = $3)
                    order by l.person_id limit $5"
                ),
                values![kind.programme, after, kind.id, course, most],
                |r| r.next(),
            )
            .await
        }
        Basis::Appreciation => Ok(Vec::new()),
    }
}

/// Somebody who signs.
type Head = (PersonId, Name);

/// The names of the programme's manager and of the center's coordinator, the longest in office of each.
pub(in crate::certificates) async fn heads(
    look: &mut Look,
    programme: ProgrammeId,
    center: Option<CenterId>,
) -> Result<(Option<Head>, Option<Head>)> {
    let now = look.now();
    let manager = look
        .maybe(
            sql!(
                "select p.id, p.given_name, p.surname, p.fathers_name from grants g join people p on p.id = g.person_id
                where g.programme_id = $1 and g.role = 'manager' and g.center_id is null and g.ended_at is null
                    and g.valid_from <= $2 and (g.valid_until is null or g.valid_until > $2)
                order by g.granted_at, g.id limit 1"
            ),
            values![programme, now],
            |r| Ok((r.next()?, r.name()?)),
        )
        .await?;
    let Some(center) = center else { return Ok((manager, None)) };
    let coordinator = look
        .maybe(
            sql!(
                "select p.id, p.given_name, p.surname, p.fathers_name from grants g join people p on p.id = g.person_id
                where g.programme_id = $1 and g.role = 'coordinator' and g.center_id = $2 and g.ended_at is null
                    and g.valid_from <= $3 and (g.valid_until is null or g.valid_until > $3)
                order by g.granted_at, g.id limit 1"
            ),
            values![programme, center, now],
            |r| Ok((r.next()?, r.name()?)),
        )
        .await?;
    Ok((manager, coordinator))
}

/// Who signs for a programme now.
pub(in crate::certificates) async fn signers(look: &mut Look, programme: ProgrammeId) -> Result<Vec<PersonId>> {
    let now = look.now();
    look.all(
        sql!(
            "select distinct person_id from grants where programme_id = $1 and role = 'manager' and center_id is null
                and ended_at is null and valid_from <= $2 and (valid_until is null or valid_until > $2)
            order by person_id"
        ),
        values![programme, now],
        |r| r.next(),
    )
    .await
}

/// Whoever has served long enough for a kind and neither holds one that is good nor waits for one: those whose
/// certificates were revoked, and those whose proposal was declined.
pub(in crate::certificates) async fn due_by_hand(look: &mut Look, kind: &Kind, needed: i64) -> Result<Vec<Due>> {
    let now = look.now();
    look.all(
        sql!(
            "select s.person_id, p.given_name, p.surname, p.fathers_name, s.minutes
            from (select h.person_id, cast(sum(h.minutes) as bigint) as minutes from hours_entries h
                left join attendances t on t.id = h.attendance_id
                where h.programme_id = $1 and (t.id is null or not t.to_confirm)
                    and not exists (select 1 from certificates c
                        left join revocations r on r.certificate_id = c.id
                        left join certificates n on n.replaces = c.id
                        where c.person_id = h.person_id and c.kind_id = $2 and r.certificate_id is null
                            and n.id is null and (c.valid_until is null or c.valid_until > $5))
                    and not exists (select 1 from certificate_proposals o where o.person_id = h.person_id
                        and o.kind_id = $2 and o.state in ('waiting', 'approved'))
                group by h.person_id having sum(h.minutes) >= $3) s
            join people p on p.id = s.person_id and p.erased_at is null order by p.sort_key, p.id limit $4"
        ),
        values![kind.programme, kind.id, needed.max(1), PAGE, now],
        |r| Ok(Due { person: r.next()?, name: r.name()?, minutes: r.next()? }),
    )
    .await
}
