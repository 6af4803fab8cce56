//! Erasing a person: everything personal is overwritten or deleted, in every table; what was counted stays countable.
//!
//! This is the one place that has to know every table with something personal in it, so it says them all in one list, and
//! a story holds the list against the schema.

mod records;

pub use records::{ERASED, KEPT};

use super::roles;
use crate::act::Act;
use crate::error::Result;
use crate::{certificates, events, placements, shifts};
use chrono::NaiveDate;
use domain::events::{Event, EventKind};
use domain::ids::PersonId;

/// Why the certificates of whoever has left are no good any more; printed nowhere but kept with the revocation.
const REVOKED: &str = "erased";

/// Erases a person. Whoever asks has checked that it may be.
pub(super) async fn erase(act: &mut Act, person: PersonId) -> Result<()> {
    let programme = super::find(act, person).await?.programme;
    super::hold(act, person).await?;
    let held = shifts::held_between(act, person, None, NaiveDate::MIN, NaiveDate::MAX).await?;
    shifts::release_all(act, person, &held).await?;
    crate::exchange::leave_all(act, person).await?;
    placements::leave_all(act, person).await?;
    roles::end_all(act, person).await?;
    certificates::revoke_all(act, person, REVOKED).await?;
    // While it can still be found out which lines of the trail are about the person
    events::erase_person(act, person).await?;
    records::erase(act, person).await?;
    for other in super::duplicates::gone_into(act, person).await? {
        events::erase_person(act, other).await?;
        records::erase(act, other).await?;
    }
    act.note(programme, Event::new(EventKind::PersonErased, person)).await
}
