//! The SQL of question sheets.

use super::Asked;
use crate::act::{Act, Look};
use crate::error::Result;
use chrono::{DateTime, Utc};
use domain::applications::Intake;
use domain::ids::IntakeId;
use domain::questions::Sheet;

/// A sheet that is not published yet.
pub(super) struct Drafted {
    pub(super) sheet: Sheet,
    pub(super) edits: i64,
}

/// The newest published version, and since when.
pub(super) async fn published(look: &mut Look, intake: IntakeId) -> Result<Option<(Asked, DateTime<Utc>)>> {
    look.maybe(
        sql!(
            "select version, sheet, published_at from question_sheets
            where intake_id = $1 and published_at is not null order by version desc limit 1"
        ),
        values![intake],
        |r| Ok((Asked { version: r.next()?, sheet: r.json()? }, r.next()?)),
    )
    .await
}

/// One version, published or not.
pub(super) async fn version(look: &mut Look, intake: IntakeId, version: i64) -> Result<Option<Sheet>> {
    look.maybe(
        sql!("select sheet from question_sheets where intake_id = $1 and version = $2"),
        values![intake, version],
        |r| r.json(),
    )
    .await
}

pub(super) async fn draft(look: &mut Look, intake: IntakeId) -> Result<Option<Drafted>> {
    look.maybe(
        sql!("select sheet, edits from question_sheets where intake_id = $1 and published_at is null"),
        values![intake],
        |r| Ok(Drafted { sheet: r.json()?, edits: r.next()? }),
    )
    .await
}

/// Begins a draft, unless there is one or that version.
pub(super) async fn begin(act: &mut Act, intake: &Intake, version: i64, sheet: &Sheet) -> Result<bool> {
    let (by, now) = (act.who().person.map(|p| p.0), act.now());
    let added = act
        .run(
            sql!(
                "insert into question_sheets (intake_id, version, programme_id, sheet, edits, changed_by, changed_at)
                values ($1, $2, $3, $4, 1, $5, $6) on conflict do nothing"
            ),
            values![intake.id, version, intake.programme, serde_json::to_value(sheet)?, by, now],
        )
        .await?;
    Ok(added > 0)
}

/// Changes a draft that still is as it was seen.
pub(super) async fn change(act: &mut Act, intake: IntakeId, edits: i64, sheet: &Sheet) -> Result<bool> {
    let (by, now) = (act.who().person.map(|p| p.0), act.now());
    let changed = act
        .run(
            sql!(
                "update question_sheets set sheet = $3, edits = edits + 1, changed_by = $4, changed_at = $5
                where intake_id = $1 and edits = $2 and published_at is null"
            ),
            values![intake, edits, serde_json::to_value(sheet)?, by, now],
        )
        .await?;
    Ok(changed > 0)
}

/// Publishes a draft that still is as it was seen; its version.
pub(super) async fn publish(act: &mut Act, intake: IntakeId, edits: i64) -> Result<Option<i64>> {
    let (by, now) = (act.who().person.map(|p| p.0), act.now());
    act.maybe(
        sql!(
            "update question_sheets set published_at = $4, changed_by = $3, changed_at = $4
            where intake_id = $1 and edits = $2 and published_at is null returning version"
        ),
        values![intake, edits, by, now],
        |r| r.next(),
    )
    .await
}

pub(super) async fn discard(act: &mut Act, intake: IntakeId, edits: i64) -> Result<bool> {
    let gone = act
        .run(
            sql!("delete from question_sheets where intake_id = $1 and edits = $2 and published_at is null"),
            values![intake, edits],
        )
        .await?;
    Ok(gone > 0)
}
