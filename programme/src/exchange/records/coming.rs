//! A place of one person, by its own id.

use crate::act::Look;
use crate::error::Result;
use domain::ids::{AssignmentId, PersonId, ShiftId};
use domain::shifts::AssignmentState;

/// On which shift a place is, whose it is, and how it stands.
pub(in crate::exchange) async fn place(
    look: &mut Look,
    id: AssignmentId,
) -> Result<(ShiftId, PersonId, AssignmentState)> {
    look.one(sql!("select shift_id, person_id, state from assignments where id = $1"), values![id], |r| {
        Ok((r.next()?, r.next()?, r.word(AssignmentState::parse)?))
    })
    .await
}

/// Who changed a place last.
pub(in crate::exchange) async fn ended_by(look: &mut Look, id: AssignmentId) -> Result<Option<PersonId>> {
    look.one(sql!("select changed_by from assignments where id = $1"), values![id], |r| r.next()).await
}
