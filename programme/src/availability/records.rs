//! The SQL of what people say of their time.

use super::Term;
use crate::act::{Act, Look};
use crate::error::Result;
use domain::applications::Spoken;
use domain::availability::Availability;
use domain::ids::{AvailabilityId, PersonId, ProgrammeId};
use domain::rights::At;

pub(super) async fn terms(look: &mut Look, person: PersonId) -> Result<Vec<Term>> {
    look.all(
        sql!(
            "select id, said, version from availabilities where person_id = $1 and ended_at is null
            order by valid_from, id"
        ),
        values![person],
        |r| Ok(Term { id: r.next()?, said: r.json()?, version: r.next()? }),
    )
    .await
}

pub(super) async fn languages(look: &mut Look, person: PersonId) -> Result<Vec<Spoken>> {
    look.one(sql!("select languages from people where id = $1"), values![person], |r| {
        Ok(Spoken::parse_list(&r.next::<String>()?).unwrap_or_default())
    })
    .await
}

pub(super) async fn set_languages(act: &mut Act, person: PersonId, languages: &[Spoken]) -> Result<()> {
    act.run(sql!("update people set languages = $2 where id = $1"), values![person, Spoken::write_list(languages)])
        .await?;
    Ok(())
}

/// The centers where somebody serves or served.
pub(super) async fn centers(look: &mut Look, person: PersonId) -> Result<Vec<At>> {
    look.all(sql!("select programme_id, center_id from placements where person_id = $1"), values![person], |r| {
        Ok(At { programme: r.next()?, center: r.next()? })
    })
    .await
}

/// Keeps a new term, unless there is one from the same day.
pub(super) async fn insert(
    act: &mut Act,
    programme: ProgrammeId,
    person: PersonId,
    said: &Availability,
) -> Result<Option<AvailabilityId>> {
    let (id, now): (AvailabilityId, _) = (act.id(), act.now());
    act.maybe(
        sql!(
            "insert into availabilities (id, programme_id, person_id, valid_from, valid_until, said, changed_at)
            values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id"
        ),
        values![id, programme, person, said.valid.from, said.valid.until, serde_json::to_value(said)?, now],
        |r| r.next(),
    )
    .await
}

pub(super) async fn update(
    act: &mut Act,
    id: AvailabilityId,
    person: PersonId,
    version: i64,
    said: &Availability,
) -> Result<bool> {
    let now = act.now();
    let changed = act
        .run(
            sql!(
                "update availabilities set valid_from = $4, valid_until = $5, said = $6, changed_at = $7,
                    version = version + 1
                where id = $1 and person_id = $2 and version = $3 and ended_at is null"
            ),
            values![id, person, version, said.valid.from, said.valid.until, serde_json::to_value(said)?, now],
        )
        .await?;
    Ok(changed > 0)
}

pub(super) async fn end(act: &mut Act, id: AvailabilityId, person: PersonId, version: i64) -> Result<bool> {
    let now = act.now();
    let changed = act
        .run(
            sql!(
                "update availabilities set ended_at = $4, version = version + 1
                where id = $1 and person_id = $2 and version = $3 and ended_at is null"
            ),
            values![id, person, version, now],
        )
        .await?;
    Ok(changed > 0)
}
