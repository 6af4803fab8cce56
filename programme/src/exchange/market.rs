//! What any colleague may take: places of people who can't come.

use super::{records, search};
use crate::act::Look;
use crate::centers;
use crate::error::Result;
use crate::shifts;
use domain::centers::Center;
use domain::exchange::Cover;
use domain::ids::ProgrammeId;
use domain::people::Name;
use domain::shifts::Shift;

/// A place that somebody seeks a taker for.
#[derive(Debug, Clone)]
pub struct OnMarket {
    /// The search.
    pub cover: Cover,
    /// The shift.
    pub shift: Shift,
    /// Its center.
    pub center: Center,
    /// Who can't come.
    pub name: Name,
}

/// The places of a programme that oneself can take over, by start.
///
/// # Errors
/// [`crate::Error::NotSignedIn`].
pub async fn market(look: &mut Look, programme: ProgrammeId) -> Result<Vec<OnMarket>> {
    let me = look.person()?;
    let covers = records::covers::on_market(look, programme).await?;
    if covers.is_empty() {
        return Ok(Vec::new());
    }
    let (volunteer, centers) = (shifts::volunteer(look, me).await?, centers::of_programme(look, programme).await?);
    let mut market = Vec::new();
    for cover in covers {
        let here = volunteer.placements.iter().any(|p| p.center == cover.at.center);
        let Some(center) = centers.iter().find(|c| c.id == cover.at.center).filter(|_| here && cover.person != me)
        else {
            continue;
        };
        let (shift, rules) = shifts::with_rules(look, cover.shift).await?;
        if !shifts::against(look, &volunteer, &search::one_free(&shift), &rules).await?.is_empty() {
            continue;
        }
        let name = records::covers::name(look, cover.person).await?;
        market.push(OnMarket { cover, shift, center: center.clone(), name });
    }
    Ok(market)
}
