//! Who has checked in on shifts that might go: nobody who has come is lost with a shift.

use crate::act::Look;
use crate::error::Result;
use domain::ids::{RosterId, ShiftId};

/// Whether somebody is checked in on a shift.
pub(super) async fn somebody_in(look: &mut Look, id: ShiftId) -> Result<bool> {
    look.one(
        sql!("select count(*) > 0 from attendances where shift_id = $1 and left_at is null and undone_at is null"),
        values![id],
        |r| r.next(),
    )
    .await
}

/// Whether somebody is checked in on one of the shifts of a roster that have not begun.
pub(super) async fn somebody_early(look: &mut Look, roster: RosterId) -> Result<bool> {
    let now = look.now();
    look.one(
        sql!(
            "select count(*) > 0 from attendances t join shifts s on s.id = t.shift_id
            where s.roster_id = $1 and s.starts_at > $2 and t.left_at is null and t.undone_at is null"
        ),
        values![roster, now],
        |r| r.next(),
    )
    .await
}
