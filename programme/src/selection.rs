//! Selection: a match of applicants and centers, tried with other quotas, published as offers that roll on by themselves.

mod funnel;
mod inputs;
mod offers;
mod outcome;
mod records;
mod rolling;
mod runs;

pub use funnel::{Funnel, funnel};
pub use inputs::LeftOut;
pub use offers::{accept, decline};
pub use outcome::{CenterOutcome, Explained, Given, Rank, Standing, Wish, center_outcome, explained, standing};
pub use records::offers::Offer;
pub use records::runs::Run;
pub use rolling::{Due, work_due};
pub use runs::{Picture, publish, run, undo, what_if};

pub(crate) use offers::{application_moved, live, take_place};
pub(crate) use rolling::account_closed;

use crate::act::Look;
use crate::error::Result;
use domain::applications::{Application, Stage};
use domain::ids::{ApplicationId, CenterId};

/// The center at which an applicant has accepted a place, or was placed by an offer.
///
/// # Errors
/// [`crate::Error::Unavailable`] when the database is.
pub async fn accepted_center(look: &mut Look, application: ApplicationId) -> Result<Option<CenterId>> {
    records::offers::accepted_center(look, application).await
}

/// The center at which a place is held for an application: offered, or accepted and not given yet.
pub(crate) async fn held_at(look: &mut Look, application: &Application) -> Result<Option<CenterId>> {
    match application.stage {
        Stage::Offered => Ok(live(look, application.id).await?.map(|offer| offer.center)),
        Stage::Accepted | Stage::Onboarding => accepted_center(look, application.id).await,
        _ => Ok(None),
    }
}
