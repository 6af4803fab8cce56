//! The SQL of roles.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::people::file::Held;
use chrono::{DateTime, Utc};
use domain::ids::{CenterId, GrantId, PersonId, ProgrammeId};
use domain::rights::Role;
use uuid::Uuid;

/// A grant by its id.
pub(super) struct Given {
    pub(super) programme: ProgrammeId,
    pub(super) person: PersonId,
    pub(super) role: Role,
    pub(super) center: Option<CenterId>,
}

pub(super) async fn find(look: &mut Look, id: GrantId) -> Result<Option<Given>> {
    look.maybe(
        sql!("select programme_id, person_id, role, center_id from grants where id = $1 and ended_at is null"),
        values![id],
        |r| Ok(Given { programme: r.next()?, person: r.next()?, role: r.word(Role::parse)?, center: r.next()? }),
    )
    .await
}

/// The grant of just this role and scope that holds, if there is one.
pub(super) async fn given(
    look: &mut Look,
    programme: ProgrammeId,
    person: PersonId,
    role: Role,
    center: Option<CenterId>,
) -> Result<Option<GrantId>> {
    let now = look.now();
    let all = look
        .all(
            sql!(
                "select id, center_id from grants
                where person_id = $1 and programme_id = $2 and role = $3 and ended_at is null
                    and valid_from <= $4 and (valid_until is null or valid_until > $4)"
            ),
            values![person, programme, role.as_str(), now],
            |r| Ok((r.next::<GrantId>()?, r.next::<Option<CenterId>>()?)),
        )
        .await?;
    Ok(all.into_iter().find(|(_, at)| *at == center).map(|(id, _)| id))
}

/// How many others administer the whole programme.
pub(super) async fn other_administrators(look: &mut Look, programme: ProgrammeId, but: GrantId) -> Result<i64> {
    let now = look.now();
    look.one(
        sql!(
            "select count(*) from grants g join people p on p.id = g.person_id
            where g.programme_id = $1 and g.role = 'administrator' and g.center_id is null and g.id <> $2
                and g.ended_at is null and g.valid_from <= $3 and (g.valid_until is null or g.valid_until > $3)
                and p.disabled_at is null"
        ),
        values![programme, but, now],
        |r| r.next(),
    )
    .await
}

/// Ends a grant; whether it still held.
pub(super) async fn end(act: &mut Act, id: GrantId) -> Result<bool> {
    let (now, by) = (act.now(), act.who().person.map(|p| p.0));
    let ended = act
        .run(
            sql!("update grants set ended_at = $2, ended_by = $3 where id = $1 and ended_at is null"),
            values![id, now, by],
        )
        .await?;
    Ok(ended > 0)
}

/// The roles that a person holds, with the center's code.
pub(in crate::people) async fn of_person(look: &mut Look, person: PersonId) -> Result<Vec<Held>> {
    let now = look.now();
    look.all(
        sql!(
            "select g.id, g.role, c.code, g.valid_from, g.valid_until
            from grants g left join centers c on c.id = g.center_id
            where g.person_id = $1 and g.ended_at is null and (g.valid_until is null or g.valid_until > $2)
            order by g.role, c.code"
        ),
        values![person, now],
        |r| {
            Ok(Held { id: r.next()?, role: r.word(Role::parse)?, center: r.next()?, from: r.next()?, until: r.next()? })
        },
    )
    .await
}

/// Somebody with a role.
#[derive(Debug, Clone)]
pub struct Holder {
    /// The grant.
    pub grant: GrantId,
    /// Who.
    pub person: PersonId,
    /// Given name and surname.
    pub name: String,
    /// What the list is sorted by.
    pub sort_key: String,
    /// The code of the center it is for, if not for the whole programme.
    pub center: Option<String>,
    /// From when.
    pub from: DateTime<Utc>,
    /// Until when, if it ends.
    pub until: Option<DateTime<Utc>>,
}

/// Rows that one page of holders shows.
pub const PAGE: i64 = 100;

pub(super) async fn holders(
    look: &mut Look,
    programme: ProgrammeId,
    role: Role,
    after: Option<(&str, GrantId)>,
) -> Result<Vec<Holder>> {
    let (now, (key, grant)) = (look.now(), after.unwrap_or(("", GrantId(Uuid::nil()))));
    look.all(
        sql!(
            "select g.id, p.id, p.given_name, p.surname, p.sort_key, c.code, g.valid_from, g.valid_until
            from grants g join people p on p.id = g.person_id left join centers c on c.id = g.center_id
            where g.programme_id = $1 and g.role = $2 and g.ended_at is null
                and (g.valid_until is null or g.valid_until > $3)
                and (p.sort_key > $4 or (p.sort_key = $4 and g.id > $5))
            order by p.sort_key, g.id limit $6"
        ),
        values![programme, role.as_str(), now, key, grant, PAGE],
        |r| {
            let (grant, person) = (r.next()?, r.next()?);
            let (given, surname): (String, String) = (r.next()?, r.next()?);
            Ok(Holder {
                grant,
                person,
                name: format!("{given} {surname}").trim().to_owned(),
                sort_key: r.next()?,
                center: r.next()?,
                from: r.next()?,
                until: r.next()?,
            })
        },
    )
    .await
}

pub(super) async fn held(look: &mut Look, programme: ProgrammeId) -> Result<Vec<(Role, i64)>> {
    let now = look.now();
    look.all(
        sql!(
            "select role, count(distinct person_id) from grants
            where programme_id = $1 and ended_at is null and (valid_until is null or valid_until > $2)
            group by role order by role"
        ),
        values![programme, now],
        |r| Ok((r.word(Role::parse)?, r.next()?)),
    )
    .await
}
