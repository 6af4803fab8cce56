//! When each piece of regular work last ran, so that somebody notices when it doesn't.

use crate::act::{Look, Service};
use crate::error::Result;
use chrono::{DateTime, Utc};
use domain::rights::Who;

/// A run of regular work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// What ran.
    pub job: String,
    /// When.
    pub ran_at: DateTime<Utc>,
    /// `well`, or why not.
    pub outcome: String,
}

/// What a run is said to have been when nothing went wrong.
pub const WELL: &str = "well";

/// Notes that something ran just now.
///
/// # Errors
/// [`crate::Error::Unavailable`] when the database is.
pub async fn ran(service: &Service, job: &'static str, outcome: &str) -> Result<()> {
    let outcome: String = outcome.chars().take(300).collect();
    service
        .act(Who::system(), move |act| {
            let outcome = outcome.clone();
            Box::pin(async move {
                let now = act.now();
                act.run(
                    sql!(
                        "insert into job_runs (job, ran_at, outcome) values ($1, $2, $3)
                        on conflict (job) do update set ran_at = excluded.ran_at, outcome = excluded.outcome"
                    ),
                    values![job, now, outcome],
                )
                .await
                .map(drop)
            })
        })
        .await
}

/// The last run of everything, by name.
///
/// # Errors
/// [`crate::Error::Unavailable`] when the database is.
pub async fn all(look: &mut Look) -> Result<Vec<Run>> {
    look.all(sql!("select job, ran_at, outcome from job_runs order by job"), values![], |r| {
        Ok(Run { job: r.next()?, ran_at: r.next()?, outcome: r.next()? })
    })
    .await
}
