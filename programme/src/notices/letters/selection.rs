//! The letter that offers a place.

use super::{Body, worded};
use crate::act::Look;
use crate::error::{Error, Result};
use crate::{centers, selection};
use domain::ids::ApplicationId;
use domain::notices::Wording;
use domain::notices::wordings::{Facts, Told};
use words::Words;

/// The place that is held now; a letter that goes out late tells of no other one.
pub(super) async fn offered(look: &mut Look, w: Words, application: ApplicationId) -> Result<Body> {
    let offer = selection::live(look, application).await?.ok_or(Error::NotFound)?;
    let center = centers::find(look, offer.center).await?;
    let name = center.names.in_language(w.language());
    let (day, time) = (w.day(center.zone.date(offer.until)), w.time(center.zone.clock(offer.until)));
    let facts = Facts::default().with(Told::Center, name).with(Told::Until, w.date_and_time(&day, &time));
    Ok(worded(w, Wording::PlaceOffered, facts, format!("/applications/{application}")))
}
