//! The SQL of intakes.

use super::Places;
use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, Utc};
use domain::applications::Intake;
use domain::ids::{CenterId, IntakeId, ProgrammeId};

fn read_intake(r: &mut Reader) -> Result<Intake> {
    Ok(Intake {
        id: r.next()?,
        programme: r.next()?,
        code: r.next()?,
        titles: r.json()?,
        summaries: r.json()?,
        opens_at: r.next()?,
        closes_at: r.next()?,
        min_age: r.next()?,
        max_age: r.next()?,
        terms: r.json()?,
        stages: r.json()?,
        starts_on: r.next()?,
        ends_on: r.next()?,
        published_at: r.next()?,
        version: r.next()?,
    })
}

pub(super) async fn open(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Intake>> {
    let now = look.now();
    look.all(
        sql!(
            "select id, programme_id, code, titles, summaries, opens_at, closes_at, min_age, max_age, terms,
                stages, starts_on, ends_on, published_at, version
            from intakes where programme_id = $1 and published_at is not null and opens_at <= $2 and closes_at > $2
            order by closes_at, code"
        ),
        values![programme, now],
        read_intake,
    )
    .await
}

pub(super) async fn all(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Intake>> {
    look.all(
        sql!(
            "select id, programme_id, code, titles, summaries, opens_at, closes_at, min_age, max_age, terms,
                stages, starts_on, ends_on, published_at, version
            from intakes where programme_id = $1 order by created_at desc, code"
        ),
        values![programme],
        read_intake,
    )
    .await
}

pub(super) async fn by_code(look: &mut Look, code: &str) -> Result<Option<Intake>> {
    look.maybe(
        sql!(
            "select id, programme_id, code, titles, summaries, opens_at, closes_at, min_age, max_age, terms,
                stages, starts_on, ends_on, published_at, version
            from intakes where code = $1"
        ),
        values![code],
        read_intake,
    )
    .await
}

pub(super) async fn find(look: &mut Look, id: IntakeId) -> Result<Option<Intake>> {
    look.maybe(
        sql!(
            "select id, programme_id, code, titles, summaries, opens_at, closes_at, min_age, max_age, terms,
                stages, starts_on, ends_on, published_at, version
            from intakes where id = $1"
        ),
        values![id],
        read_intake,
    )
    .await
}

pub(super) async fn places(look: &mut Look, intake: IntakeId) -> Result<Vec<Places>> {
    look.all(
        sql!(
            "select c.id, c.code, c.names, c.city, i.quota, i.placed, i.reserved
            from intake_centers i join centers c on c.id = i.center_id
            where i.intake_id = $1 order by c.code"
        ),
        values![intake],
        |r| {
            Ok(Places {
                center: r.next()?,
                code: r.next()?,
                names: r.json()?,
                city: r.next()?,
                quota: r.next()?,
                placed: r.next()?,
                reserved: r.next()?,
            })
        },
    )
    .await
}

/// Adds an intake, unless its code is taken.
pub(super) async fn insert(act: &mut Act, intake: &Intake) -> Result<bool> {
    let now = act.now();
    let added = act
        .run(
            sql!(
                "insert into intakes (id, programme_id, code, titles, summaries, opens_at, closes_at, min_age, max_age,
                    terms, stages, starts_on, ends_on, published_at, created_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict (code) do nothing"
            ),
            values![
                intake.id,
                intake.programme,
                intake.code.to_ascii_uppercase(),
                serde_json::to_value(&intake.titles)?,
                serde_json::to_value(&intake.summaries)?,
                intake.opens_at,
                intake.closes_at,
                intake.min_age,
                intake.max_age,
                serde_json::to_value(&intake.terms)?,
                serde_json::to_value(&intake.stages)?,
                intake.starts_on,
                intake.ends_on,
                intake.published_at,
                now
            ],
        )
        .await?;
    Ok(added > 0)
}

/// Changes an intake that still has that version; whether it had.
pub(super) async fn update(act: &mut Act, intake: &Intake) -> Result<bool> {
    let changed = act
        .run(
            sql!(
                "update intakes set titles = $3, summaries = $4, opens_at = $5, closes_at = $6, min_age = $7, max_age = $8,
                    terms = $9, stages = $10, starts_on = $11, ends_on = $12, published_at = $13, version = version + 1
                where id = $1 and version = $2"
            ),
            values![
                intake.id,
                intake.version,
                serde_json::to_value(&intake.titles)?,
                serde_json::to_value(&intake.summaries)?,
                intake.opens_at,
                intake.closes_at,
                intake.min_age,
                intake.max_age,
                serde_json::to_value(&intake.terms)?,
                serde_json::to_value(&intake.stages)?,
                intake.starts_on,
                intake.ends_on,
                intake.published_at
            ],
        )
        .await?;
    Ok(changed > 0)
}

/// Sets how many people a center takes, unless it has more already; whether it did.
pub(super) async fn set_quota(act: &mut Act, intake: &Intake, center: CenterId, quota: i64) -> Result<bool> {
    let set = act
        .maybe(
            sql!(
                "insert into intake_centers (intake_id, programme_id, center_id, quota) values ($1, $2, $3, $4)
                on conflict (intake_id, center_id) do update set quota = excluded.quota
                    where intake_centers.placed + intake_centers.reserved <= excluded.quota
                returning quota"
            ),
            values![intake.id, intake.programme, center, quota],
            |r| r.next::<i64>(),
        )
        .await?;
    Ok(set.is_some())
}

/// Takes a center out of an intake, unless somebody was placed there by it or wishes to go there.
pub(super) async fn drop_quota(act: &mut Act, intake: IntakeId, center: CenterId) -> Result<bool> {
    let gone = act
        .run(
            sql!(
                "delete from intake_centers where intake_id = $1 and center_id = $2 and placed = 0 and reserved = 0
                    and not exists (select 1 from applications a where a.intake_id = $1 and a.center_id = $2)"
            ),
            values![intake, center],
        )
        .await?;
    Ok(gone > 0)
}

pub(super) async fn insert_places(act: &mut Act, intake: &Intake, center: CenterId, quota: i64) -> Result<()> {
    act.run(
        sql!("insert into intake_centers (intake_id, programme_id, center_id, quota) values ($1, $2, $3, $4)"),
        values![intake.id, intake.programme, center, quota],
    )
    .await?;
    Ok(())
}

pub(super) async fn set_window(act: &mut Act, id: IntakeId, opens: DateTime<Utc>, closes: DateTime<Utc>) -> Result<()> {
    act.run(
        sql!("update intakes set opens_at = $2, closes_at = $3, version = version + 1 where id = $1"),
        values![id, opens, closes],
    )
    .await?;
    Ok(())
}
