//! The SQL of roles.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::people::file::Held;
use domain::ids::{CenterId, GrantId, PersonId, ProgrammeId};
use domain::rights::Role;

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
