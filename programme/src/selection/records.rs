//! The SQL of selections and offers.

pub(super) mod funnel;
pub(super) mod offers;
pub(super) mod runs;
pub(super) mod wishes;

use crate::act::{Act, Look};
use crate::error::Result;
use domain::ids::{CenterId, IntakeId};

/// Reserves so many places of a center, if it has them.
pub(super) async fn reserve(act: &mut Act, intake: IntakeId, center: CenterId, count: i64) -> Result<bool> {
    let reserved = act
        .run(
            sql!(
                "update intake_centers set reserved = reserved + $3
                where intake_id = $1 and center_id = $2 and placed + reserved + $3 <= quota"
            ),
            values![intake, center, count],
        )
        .await?;
    Ok(reserved > 0)
}

/// Gives reserved places back.
pub(super) async fn free(act: &mut Act, intake: IntakeId, center: CenterId, count: i64) -> Result<()> {
    act.run(
        sql!("update intake_centers set reserved = reserved - $3 where intake_id = $1 and center_id = $2"),
        values![intake, center, count],
    )
    .await?;
    Ok(())
}

/// Makes a reserved place a given one.
pub(super) async fn settle(act: &mut Act, intake: IntakeId, center: CenterId) -> Result<()> {
    act.run(
        sql!(
            "update intake_centers set placed = placed + 1, reserved = reserved - 1
            where intake_id = $1 and center_id = $2"
        ),
        values![intake, center],
    )
    .await?;
    Ok(())
}

/// Takes a place that is neither given nor reserved, if there is one.
pub(super) async fn take_free(act: &mut Act, intake: IntakeId, center: CenterId) -> Result<bool> {
    let taken = act
        .run(
            sql!(
                "update intake_centers set placed = placed + 1
                where intake_id = $1 and center_id = $2 and placed + reserved < quota"
            ),
            values![intake, center],
        )
        .await?;
    Ok(taken > 0)
}

/// Sets how many people a center takes, unless it has more already; whether it did.
pub(super) async fn set_quota(act: &mut Act, intake: IntakeId, center: CenterId, quota: i64) -> Result<bool> {
    let set = act
        .run(
            sql!(
                "update intake_centers set quota = $3
                where intake_id = $1 and center_id = $2 and placed + reserved <= $3"
            ),
            values![intake, center, quota],
        )
        .await?;
    Ok(set > 0)
}

/// Sets a quota back that nobody has changed since.
pub(super) async fn restore_quota(
    act: &mut Act,
    intake: IntakeId,
    center: CenterId,
    (from, to): (i64, i64),
) -> Result<()> {
    act.run(
        sql!(
            "update intake_centers set quota = $4
            where intake_id = $1 and center_id = $2 and quota = $3 and placed + reserved <= $4"
        ),
        values![intake, center, from, to],
    )
    .await?;
    Ok(())
}

/// Takes hold of an intake until the act ends; whoever has its form open notices when its quotas change.
pub(super) async fn hold_intake(act: &mut Act, intake: IntakeId, changes: bool) -> Result<()> {
    let step = i64::from(changes);
    act.run(sql!("update intakes set version = version + $2 where id = $1"), values![intake, step]).await?;
    Ok(())
}

/// Centers with places to give whose selection rolls on, with that selection's intake.
pub(super) async fn with_places(look: &mut Look) -> Result<Vec<(IntakeId, CenterId)>> {
    let now = look.now();
    look.all(
        sql!(
            "select c.intake_id, c.center_id from selections s join intake_centers c on c.intake_id = s.intake_id
            where s.state = 'published' and s.undo_until <= $1 and s.rolls_until > $1
                and c.placed + c.reserved < c.quota
                and exists (select 1 from selection_wishes w
                    where w.selection_id = s.id and w.center_id = c.center_id and w.waiting)
            order by c.intake_id, c.center_id"
        ),
        values![now],
        |r| Ok((r.next()?, r.next()?)),
    )
    .await
}
