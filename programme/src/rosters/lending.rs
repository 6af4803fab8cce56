//! People of neighbouring centers who could stand in on a shift, lent by hand.

use super::candidates::{Candidate, ranked_from};
use super::put_on;
use crate::act::{Act, Look};
use crate::error::Result;
use crate::{centers, shifts};
use domain::applications::PlacementState;
use domain::centers::Center;
use domain::eligibility::{Reason, Volunteer};
use domain::ids::{CenterId, PersonId, ShiftId};
use domain::refusals::Refusal;
use domain::rights::May;

/// A neighbouring center and who of it could stand in on a shift.
#[derive(Debug, Clone)]
pub struct Lender {
    /// The center.
    pub center: Center,
    /// The way between the two, in minutes.
    pub minutes: i64,
    /// Who could come, the best first.
    pub people: Vec<Candidate>,
}

impl Lender {
    /// Those alone whose name holds a text, in any case and script; nothing when it has none of them.
    #[must_use]
    pub fn named(mut self, search: &str) -> Option<Self> {
        let key = words::fold::search_key(search);
        self.people.retain(|c| words::fold::search_key(&c.name.full()).contains(&key));
        (!self.people.is_empty()).then_some(self)
    }
}

/// Who of the neighbouring centers could stand in on a shift, the nearest center first: those against whom nothing stands
/// but that they are placed elsewhere.
///
/// # Errors
/// [`crate::Error::NotFound`]; [`crate::Error::NotAllowed`] for whoever may not change the center's rosters.
pub async fn lenders(look: &mut Look, id: ShiftId) -> Result<Vec<Lender>> {
    let shift = shifts::find(look, id).await?;
    look.require(May::ManageRosters(shift.at))?;
    let mut lenders = Vec::new();
    for near in centers::neighbours(look, shift.at.center).await? {
        let center = centers::find(look, near.center).await?;
        let mut people = ranked_from(look, &shift, None, Some(center.at())).await?;
        people.retain(|candidate| candidate.standing.verdict.may());
        if !people.is_empty() {
            lenders.push(Lender { center, minutes: near.minutes, people });
        }
    }
    Ok(lenders)
}

/// Puts somebody of a neighbouring center on a shift. `on_loan` is what stands beside them from then on.
///
/// # Errors
/// [`crate::Error::NotAllowed`] without the right; [`Refusal::NotEligible`] when anything but the placement stands against it, or
/// they serve at no neighbour on that day.
pub async fn lend(act: &mut Act, id: ShiftId, person: PersonId, on_loan: &str) -> Result<shifts::Place> {
    let at = shifts::find(act, id).await?.at;
    act.require(May::ManageRosters(at))?;
    shifts::hold_sorted(act, &[person]).await?;
    let (shift, rules) = shifts::with_rules(act, id).await?;
    let volunteer = shifts::volunteer(act, person).await?;
    let mut reasons = shifts::against(act, &volunteer, &shift, &rules).await?;
    reasons.retain(|reason| *reason != Reason::NotPublished);
    let neighbours = centers::neighbours(act, at.center).await?;
    let day = shift.date();
    let serves = |center| volunteer.placements.iter().any(|p| p.center == center && p.serves_on(day));
    let near = neighbours.iter().any(|near| serves(near.center));
    if reasons != [Reason::NotPlaced] || !near {
        return Err(Refusal::NotEligible { reasons }.into());
    }
    put_on(act, id, person, Some(on_loan)).await
}

/// Whether somebody has a place at a center now.
pub(super) fn serves_at(volunteer: &Volunteer, center: CenterId) -> bool {
    volunteer.placements.iter().any(|p| p.center == center && p.state == PlacementState::Active)
}
