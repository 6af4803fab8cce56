//! The SQL of the outbox.

use crate::act::Look;
use crate::error::Result;
use chrono::{DateTime, Utc};
use domain::ids::PersonId;

pub(super) async fn told_since(look: &mut Look, person: PersonId, kind: &str, since: DateTime<Utc>) -> Result<i64> {
    look.one(
        sql!("select count(*) from notices where person_id = $1 and kind = $2 and created_at > $3"),
        values![person, kind, since],
        |r| r.next(),
    )
    .await
}
