//! A place of one person, by its own id.

use crate::act::Look;
use crate::error::Result;
use domain::ids::{AssignmentId, PersonId, ShiftId};
use domain::shifts::AssignmentState;

/// A place on a shift.
pub(in crate::exchange) struct Place {
    pub(in crate::exchange) shift: ShiftId,
    pub(in crate::exchange) person: PersonId,
    pub(in crate::exchange) state: AssignmentState,
    /// Whether it is one to learn.
    pub(in crate::exchange) trainee: bool,
}

/// On which shift a place is, whose it is, and how it stands.
pub(in crate::exchange) async fn place(look: &mut Look, id: AssignmentId) -> Result<Place> {
    look.one(sql!("select shift_id, person_id, state, trainee from assignments where id = $1"), values![id], |r| {
        Ok(Place { shift: r.next()?, person: r.next()?, state: r.word(AssignmentState::parse)?, trainee: r.next()? })
    })
    .await
}

/// Who changed a place last.
pub(in crate::exchange) async fn ended_by(look: &mut Look, id: AssignmentId) -> Result<Option<PersonId>> {
    look.one(sql!("select changed_by from assignments where id = $1"), values![id], |r| r.next()).await
}
