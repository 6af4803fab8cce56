//! One's card: what a volunteer needs at a center, also without a network. Who they are, where they go, what they learned.

use super::kiosk;
use super::qr::{Qr, qr};
use crate::act::Look;
use crate::error::Result;
use crate::shifts::{self, MyShift};
use crate::signing::Purpose;
use crate::training::{self, Learned};
use crate::{people, placements};
use chrono::{Days, Duration};
use domain::applications::PlacementState;
use domain::placements::Placement;

/// A card shows who somebody is for so many hours; it is made anew at each look with a network.
const GOOD_HOURS: i64 = 72;

/// What stands on it.
#[derive(Debug, Clone)]
pub struct Card {
    /// Given name and surname.
    pub name: String,
    /// Today's shifts and tomorrow's, or the next one.
    pub shifts: Vec<MyShift>,
    /// Where they serve, with the number of the badge.
    pub places: Vec<Placement>,
    /// The code that a tablet reads.
    pub qr: Qr,
    /// The number by which the same is shown without a phone.
    pub pin: String,
    /// What they have learned.
    pub training: Vec<Learned>,
}

/// One's own card.
///
/// # Errors
/// [`crate::Error::NotSignedIn`].
pub async fn card(look: &mut Look) -> Result<Card> {
    let (me, now) = (look.person()?, look.now());
    let person = people::find(look, me).await?;
    let (coming, _) = shifts::mine(look).await?;
    let near = coming.iter().filter(|own| own.shift.date() <= own.shift.zone.date(now) + Days::new(1)).count();
    let shifts = coming.into_iter().take(near.max(1)).collect();
    let live = |p: &Placement| !matches!(p.state, PlacementState::Completed | PlacementState::Ended);
    let mut places = placements::of_person(look, me).await?;
    places.retain(live);
    let token = look.keys().sign(Purpose::Card, &me.to_string(), now + Duration::hours(GOOD_HOURS))?;
    let training = training::mine(look).await?;
    let pin = kiosk::pin(look, me).await?;
    Ok(Card { name: person.name.short(), shifts, places, qr: qr(&token)?, pin, training })
}
