//! The SQL of placements.

use crate::act::Act;
use crate::error::Result;
use chrono::NaiveDate;
use domain::applications::Application;
use domain::ids::{CenterId, PersonId, PlacementId};

/// The number of the next badge of a center.
pub(super) async fn next_badge(act: &mut Act, center: CenterId) -> Result<i64> {
    act.one(sql!("update centers set badges = badges + 1 where id = $1 returning badges"), values![center], |r| {
        r.next()
    })
    .await
}

/// A placement that begins.
pub(super) struct NewPlacement<'a> {
    pub(super) id: PlacementId,
    pub(super) application: &'a Application,
    pub(super) center: CenterId,
    pub(super) starts_on: NaiveDate,
    pub(super) ends_on: NaiveDate,
    pub(super) badge: String,
}

/// Adds a placement, unless one of the person runs there.
pub(super) async fn insert_placement(act: &mut Act, new: NewPlacement<'_>) -> Result<bool> {
    let (now, by) = (act.now(), act.who().person.map(|p| p.0));
    let added = act
        .run(
            sql!(
                "insert into placements (id, programme_id, person_id, center_id, application_id, state, starts_on,
                    ends_on, badge, created_by, created_at)
                values ($1, $2, $3, $4, $5, 'active', $6, $7, $8, $9, $10)
                on conflict (person_id, center_id) where state = 'active' do nothing"
            ),
            values![
                new.id,
                new.application.programme,
                new.application.person,
                new.center,
                new.application.id,
                new.starts_on,
                new.ends_on,
                new.badge,
                by,
                now
            ],
        )
        .await?;
    Ok(added > 0)
}

/// Completes placements whose last day has passed, so that a new one may begin.
pub(super) async fn complete_before(act: &mut Act, person: PersonId, center: CenterId, today: NaiveDate) -> Result<()> {
    act.run(
        sql!(
            "update placements set state = 'completed'
            where person_id = $1 and center_id = $2 and state = 'active' and ends_on < $3"
        ),
        values![person, center, today],
    )
    .await?;
    Ok(())
}
