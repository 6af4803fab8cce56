//! Telling people: the outbox, and who delivers it.

mod records;

use crate::act::Look;
use crate::error::Result;
use chrono::{DateTime, Utc};
use domain::ids::PersonId;
use domain::notices::Notice;

/// How often a person was told this kind of thing since then.
///
/// # Errors
/// [`crate::Error::Unavailable`] when the database is.
pub async fn told_since(look: &mut Look, person: PersonId, notice: &Notice, since: DateTime<Utc>) -> Result<i64> {
    records::told_since(look, person, notice.kind(), since).await
}
