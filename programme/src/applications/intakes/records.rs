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
        starts_on: r.next()?,
        ends_on: r.next()?,
    })
}

pub(super) async fn open(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Intake>> {
    let now = look.now();
    look.all(
        sql!(
            "select id, programme_id, code, titles, summaries, opens_at, closes_at, min_age, max_age, starts_on, ends_on
            from intakes where programme_id = $1 and opens_at <= $2 and closes_at > $2 order by closes_at, code"
        ),
        values![programme, now],
        read_intake,
    )
    .await
}

pub(super) async fn all(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Intake>> {
    look.all(
        sql!(
            "select id, programme_id, code, titles, summaries, opens_at, closes_at, min_age, max_age, starts_on, ends_on
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
            "select id, programme_id, code, titles, summaries, opens_at, closes_at, min_age, max_age, starts_on, ends_on
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
            "select id, programme_id, code, titles, summaries, opens_at, closes_at, min_age, max_age, starts_on, ends_on
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
            "select c.id, c.code, c.names, c.city, i.quota, i.placed
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
                    starts_on, ends_on, created_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (code) do nothing"
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
                intake.starts_on,
                intake.ends_on,
                now
            ],
        )
        .await?;
    Ok(added > 0)
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
    act.run(sql!("update intakes set opens_at = $2, closes_at = $3 where id = $1"), values![id, opens, closes]).await?;
    Ok(())
}
