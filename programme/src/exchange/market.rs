//! What any colleague may take: places of people who can't come.

use super::{records, search};
use crate::act::Look;
use crate::centers;
use crate::error::Result;
use crate::{programmes, shifts};
use domain::centers::Center;
use domain::eligibility::Reason;
use domain::exchange::HandOver;
use domain::ids::{CenterId, ProgrammeId, ShiftId};
use domain::people::Name;
use domain::shifts::Shift;
use std::collections::HashMap;
use std::sync::Arc;

/// A place that somebody seeks a taker for.
#[derive(Debug, Clone)]
pub struct OnMarket {
    /// The search.
    pub hand_over: HandOver,
    /// The shift.
    pub shift: Arc<Shift>,
    /// Its center.
    pub center: Center,
    /// Who can't come.
    pub name: Name,
    /// Why oneself can't take it over; empty when one can.
    pub reasons: Vec<Reason>,
}

/// What colleagues at one's own centers seek takers for: first what oneself can take over, then the rest with every reason,
/// both by start.
///
/// # Errors
/// [`crate::Error::NotSignedIn`].
pub async fn market(look: &mut Look, programme: ProgrammeId) -> Result<Vec<OnMarket>> {
    let me = look.person()?;
    let sought = records::hand_overs::on_market(look, programme).await?;
    if sought.is_empty() {
        return Ok(Vec::new());
    }
    let (volunteer, centers) = (shifts::volunteer(look, me).await?, centers::of_programme(look, programme).await?);
    let rules = programmes::find(look, programme).await?.rules;
    let mut ahead: HashMap<ShiftId, Arc<Shift>> = HashMap::new();
    let mut own: Vec<CenterId> = volunteer.placements.iter().map(|p| p.center).collect();
    own.sort_unstable();
    own.dedup();
    own.retain(|center| sought.iter().any(|(hand_over, _)| hand_over.at.center == *center));
    for center in own {
        let shifts = shifts::ahead(look, programme, center).await?;
        ahead.extend(shifts.iter().map(|shift| (shift.id, Arc::clone(shift))));
    }
    let mut market = Vec::new();
    for (hand_over, name) in sought {
        let center = centers.iter().find(|c| c.id == hand_over.at.center);
        let (Some(center), Some(shift)) = (center, ahead.get(&hand_over.shift)) else { continue };
        if hand_over.person != me && !shift.position.approval {
            let reasons = shifts::against_alone(look, &volunteer, &search::one_free(shift), &rules).await?;
            market.push(OnMarket { hand_over, shift: Arc::clone(shift), center: center.clone(), name, reasons });
        }
    }
    market.sort_by_key(|one| !one.reasons.is_empty());
    Ok(market)
}
