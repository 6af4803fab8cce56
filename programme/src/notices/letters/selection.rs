//! The letter that offers a place.

use super::Body;
use crate::act::Look;
use crate::error::{Error, Result};
use crate::{centers, selection};
use domain::ids::ApplicationId;
use words::Words;

/// The place that is held now; a letter that goes out late tells of no other one.
pub(super) async fn offered(look: &mut Look, w: Words, application: ApplicationId) -> Result<Body> {
    let offer = selection::live(look, application).await?.ok_or(Error::NotFound)?;
    let center = centers::find(look, offer.center).await?;
    let name = center.names.in_language(w.language()).to_owned();
    let (day, time) = (w.day(center.zone.date(offer.until)), w.time(center.zone.clock(offer.until)));
    Ok(Body {
        subject: w.selection_offered_subject(&name),
        text: w.selection_offered_text(&name, &w.date_and_time(&day, &time)),
        button: w.selection_offered_button().to_owned(),
        path: format!("/applications/{application}"),
        calendar: None,
        to: None,
    })
}
