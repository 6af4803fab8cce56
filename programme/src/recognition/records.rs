//! The SQL of awards; what is said of people stands beside it.

pub(super) mod said;

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::ids::{AwardId, AwardKindId, PersonId, ProgrammeId};
use domain::recognition::{AwardKind, Mark};

/// Somebody's award.
#[derive(Debug, Clone)]
pub struct Award {
    /// What for.
    pub kind: AwardKind,
    /// When.
    pub given_at: DateTime<Utc>,
    /// Why, of one who was nominated.
    pub why: String,
}

fn read_kind(r: &mut Reader) -> Result<AwardKind> {
    Ok(AwardKind {
        id: r.next()?,
        programme: r.next()?,
        mark: r.word(Mark::parse)?,
        needed: r.next()?,
        titles: r.json()?,
        active: r.next()?,
    })
}

pub(super) async fn insert_kind(act: &mut Act, kind: &AwardKind) -> Result<()> {
    let titles = serde_json::to_value(&kind.titles)?;
    act.run(
        sql!(
            "insert into award_kinds (id, programme_id, mark, needed, titles, active) values ($1, $2, $3, $4, $5, $6)"
        ),
        values![kind.id, kind.programme, kind.mark.as_str(), kind.needed, titles, kind.active],
    )
    .await?;
    Ok(())
}

pub(super) async fn kinds(look: &mut Look, programme: ProgrammeId) -> Result<Vec<AwardKind>> {
    look.all(
        sql!(
            "select id, programme_id, mark, needed, titles, active from award_kinds where programme_id = $1
            order by mark, needed, id"
        ),
        values![programme],
        read_kind,
    )
    .await
}

pub(super) async fn kind(look: &mut Look, id: AwardKindId) -> Result<Option<AwardKind>> {
    look.maybe(
        sql!("select id, programme_id, mark, needed, titles, active from award_kinds where id = $1"),
        values![id],
        read_kind,
    )
    .await
}

/// The kinds of all programmes that are reached by oneself.
pub(super) async fn active_kinds(look: &mut Look) -> Result<Vec<AwardKind>> {
    look.all(
        sql!(
            "select id, programme_id, mark, needed, titles, active from award_kinds
            where active and mark <> 'nomination' order by id"
        ),
        values![],
        read_kind,
    )
    .await
}

pub(super) async fn save_kind(act: &mut Act, id: AwardKindId, needed: i64, active: bool) -> Result<()> {
    act.run(sql!("update award_kinds set needed = $2, active = $3 where id = $1"), values![id, needed, active]).await?;
    Ok(())
}

/// Who has reached a kind and was not given it, in the order of their ids. Hours that a lead has still to confirm don't count.
pub(super) async fn due(look: &mut Look, kind: &AwardKind, most: i64) -> Result<Vec<PersonId>> {
    let (programme, id) = (kind.programme, kind.id);
    match kind.mark {
        Mark::Hours => {
            look.all(
                sql!(
                    "select h.person_id from hours_entries h join people p on p.id = h.person_id and p.erased_at is null
                    left join attendances t on t.id = h.attendance_id
                    where h.programme_id = $1 and (t.id is null or not t.to_confirm)
                        and not exists (select 1 from awards a where a.person_id = h.person_id and a.kind_id = $2)
                    group by h.person_id having sum(h.minutes) >= $3 order by h.person_id limit $4"
                ),
                values![programme, id, kind.needed * 60, most],
                |r| r.next(),
            )
            .await
        }
        Mark::Months => {
            let now = look.now().date_naive();
            let months = chrono::Months::new(u32::try_from(kind.needed).unwrap_or(u32::MAX));
            let Some(began) = now.checked_sub_months(months) else { return Ok(Vec::new()) };
            let lately = now - chrono::Duration::days(31);
            look.all(
                sql!(
                    "select h.person_id from hours_entries h join people p on p.id = h.person_id and p.erased_at is null
                    where h.programme_id = $1
                        and not exists (select 1 from awards a where a.person_id = h.person_id and a.kind_id = $2)
                    group by h.person_id having min(h.date) <= $3 and max(h.date) >= $4
                    order by h.person_id limit $5"
                ),
                values![programme, id, began, lately, most],
                |r| r.next(),
            )
            .await
        }
        Mark::Languages => {
            look.all(
                sql!(
                    "select p.id from people p
                    where p.programme_id = $1 and p.erased_at is null and p.languages <> ''
                        and length(p.languages) - length(replace(p.languages, ' ', '')) + 1 >= $3
                        and exists (select 1 from hours_entries h where h.person_id = p.id)
                        and not exists (select 1 from awards a where a.person_id = p.id and a.kind_id = $2)
                    order by p.id limit $4"
                ),
                values![programme, id, kind.needed, most],
                |r| r.next(),
            )
            .await
        }
        Mark::Mentor => {
            look.all(
                sql!(
                    "select m.person_id from assignments m join people p on p.id = m.person_id and p.erased_at is null
                    join assignments l on l.shift_id = m.shift_id and l.trainee and l.state = 'attended'
                        and l.person_id <> m.person_id
                    where m.programme_id = $1 and not m.trainee and m.state = 'attended'
                        and not exists (select 1 from awards a where a.person_id = m.person_id and a.kind_id = $2)
                    group by m.person_id having count(distinct m.shift_id) >= $3 order by m.person_id limit $4"
                ),
                values![programme, id, kind.needed, most],
                |r| r.next(),
            )
            .await
        }
        Mark::Nomination => Ok(Vec::new()),
    }
}

/// Gives a kind to somebody, once.
pub(super) async fn give(act: &mut Act, kind: &AwardKind, person: PersonId) -> Result<bool> {
    let (id, now): (AwardId, _) = (act.id(), act.now());
    let given = act
        .maybe(
            sql!(
                "insert into awards (id, programme_id, person_id, kind_id, why, given_at)
                values ($1, $2, $3, $4, '', $5)
                on conflict (person_id, kind_id) where nomination_id is null do nothing returning id"
            ),
            values![id, kind.programme, person, kind.id, now],
            |r| r.next::<AwardId>(),
        )
        .await?;
    Ok(given.is_some())
}

pub(super) async fn awards(look: &mut Look, person: PersonId) -> Result<Vec<Award>> {
    look.all(
        sql!(
            "select k.id, k.programme_id, k.mark, k.needed, k.titles, k.active, a.given_at, a.why
            from awards a join award_kinds k on k.id = a.kind_id
            where a.person_id = $1 order by a.given_at desc, a.id desc"
        ),
        values![person],
        |r| Ok(Award { kind: read_kind(r)?, given_at: r.next()?, why: r.next()? }),
    )
    .await
}
