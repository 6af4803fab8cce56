//! The SQL of the funnel: one statement for each figure, of one center or of all.

use crate::act::Look;
use crate::error::Result;
use crate::sql::{Reader, Value};
use chrono::{DateTime, Utc};
use domain::applications::Stage;
use domain::ids::{ApplicationId, CenterId, IntakeId};
use domain::screening::DeclineReason;

fn asked_of(intake: IntakeId, center: Option<CenterId>) -> Vec<Value> {
    // A center that there is not stands for all of them; the first value says so
    values![i64::from(center.is_none()), intake, center.map_or_else(uuid::Uuid::nil, |c| c.0)]
}

macro_rules! of {
    () => {
        " a.intake_id = $2 and a.submitted_at is not null and (cast($1 as bigint) = 1 or a.center_id = $3) "
    };
}

/// When each was handed in.
pub(in crate::selection) async fn handed_in(
    look: &mut Look,
    intake: IntakeId,
    center: Option<CenterId>,
) -> Result<Vec<DateTime<Utc>>> {
    let statement = sql!(concat!("select a.submitted_at from applications a where", of!()));
    look.all(statement, asked_of(intake, center), |r| r.next()).await
}

/// How many stand where.
pub(in crate::selection) async fn stages(
    look: &mut Look,
    intake: IntakeId,
    center: Option<CenterId>,
) -> Result<Vec<(Stage, i64)>> {
    let statement = sql!(concat!("select a.stage, count(*) from applications a where", of!(), "group by a.stage"));
    look.all(statement, asked_of(intake, center), |r| Ok((r.word(Stage::parse)?, r.next()?))).await
}

/// How many came to each center, and how many have a place or are held one.
pub(in crate::selection) async fn centers(
    look: &mut Look,
    intake: IntakeId,
    center: Option<CenterId>,
) -> Result<Vec<(CenterId, i64, i64)>> {
    let statement = sql!(concat!(
        "select a.center_id, count(*), cast(sum(case when a.stage in ('offered', 'accepted', 'onboarding', 'placed')
            then 1 else 0 end) as bigint)
        from applications a where a.center_id is not null and",
        of!(),
        "group by a.center_id"
    ));
    look.all(statement, asked_of(intake, center), |r| Ok((r.next()?, r.next()?, r.next()?))).await
}

/// Every move that holds, by application and moment.
pub(in crate::selection) async fn moves(
    look: &mut Look,
    intake: IntakeId,
    center: Option<CenterId>,
) -> Result<Vec<(ApplicationId, Stage, DateTime<Utc>)>> {
    let statement = sql!(concat!(
        "select m.application_id, m.stage, m.moved_at
        from application_moves m join applications a on a.id = m.application_id
        where m.undone_at is null and",
        of!(),
        "order by m.application_id, m.moved_at, m.id"
    ));
    let read = |r: &mut Reader| Ok((r.next()?, r.word(Stage::parse)?, r.next()?));
    look.all(statement, asked_of(intake, center), read).await
}

/// Why applications that are declined were so.
pub(in crate::selection) async fn reasons(
    look: &mut Look,
    intake: IntakeId,
    center: Option<CenterId>,
) -> Result<Vec<(DeclineReason, i64)>> {
    let statement = sql!(concat!(
        "select m.reason, count(*) from application_moves m join applications a on a.id = m.application_id
        where m.undone_at is null and m.stage = 'declined' and a.stage = 'declined' and m.reason is not null and",
        of!(),
        "group by m.reason order by count(*) desc, m.reason"
    ));
    look.all(statement, asked_of(intake, center), |r| Ok((r.word(DeclineReason::parse)?, r.next()?))).await
}
