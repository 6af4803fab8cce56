//! The SQL of the trace: what rules have done.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, Duration, Utc};
use domain::automations::{Automation, Done};
use domain::ids::{ApplicationId, AutomationId, ProgrammeId};
use uuid::Uuid;

/// A rule's action on an application, as it is remembered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Which rule.
    pub automation: AutomationId,
    /// Which version of it.
    pub version: i64,
    /// What it was called then.
    pub name: String,
    /// On which application.
    pub application: ApplicationId,
    /// What was done, and what not.
    pub done: Vec<Done>,
    /// When.
    pub at: DateTime<Utc>,
}

impl Run {
    /// Its place in the trace.
    #[must_use]
    pub const fn key(&self) -> RunKey {
        RunKey(self.at, self.application, self.automation, self.version)
    }
}

/// A place in the trace: when it ran, on which application, which rule in which version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RunKey(DateTime<Utc>, ApplicationId, AutomationId, i64);

impl RunKey {
    /// Before everything that has happened until then.
    pub(in crate::automations) fn first(now: DateTime<Utc>) -> Self {
        // A moment ahead of every clock in the house
        Self(now + Duration::days(2), ApplicationId(Uuid::max()), AutomationId(Uuid::max()), i64::MAX)
    }

    /// As it stands in an address.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let at = DateTime::from_timestamp_micros(parts.next()?.parse().ok()?)?;
        let key = Self(at, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        parts.next().is_none().then_some(key)
    }
}

impl std::fmt::Display for RunKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}.{}.{}", self.0.timestamp_micros(), self.1, self.2, self.3)
    }
}

fn read_run(r: &mut Reader) -> Result<Run> {
    Ok(Run {
        automation: r.next()?,
        version: r.next()?,
        name: r.next()?,
        application: r.next()?,
        done: r.json()?,
        at: r.next()?,
    })
}

pub(in crate::automations) async fn runs(
    look: &mut Look,
    programme: ProgrammeId,
    after: RunKey,
    most: i64,
) -> Result<Vec<Run>> {
    look.all(
        sql!(
            "select automation_id, version, name, application_id, done, ran_at from automation_runs
            where programme_id = $1 and (ran_at, application_id, automation_id, version) < ($2, $3, $4, $5)
            order by ran_at desc, application_id desc, automation_id desc, version desc limit $6"
        ),
        values![programme, after.0, after.1, after.2, after.3, most],
        read_run,
    )
    .await
}

pub(in crate::automations) async fn runs_of(
    look: &mut Look,
    programme: ProgrammeId,
    rule: AutomationId,
    after: RunKey,
    most: i64,
) -> Result<Vec<Run>> {
    look.all(
        sql!(
            "select automation_id, version, name, application_id, done, ran_at from automation_runs
            where programme_id = $1 and automation_id = $7
                and (ran_at, application_id, automation_id, version) < ($2, $3, $4, $5)
            order by ran_at desc, application_id desc, automation_id desc, version desc limit $6"
        ),
        values![programme, after.0, after.1, after.2, after.3, most, rule],
        read_run,
    )
    .await
}

pub(in crate::automations) async fn runs_on(look: &mut Look, application: ApplicationId) -> Result<Vec<Run>> {
    look.all(
        sql!(
            "select automation_id, version, name, application_id, done, ran_at from automation_runs
            where application_id = $1 order by ran_at, automation_id"
        ),
        values![application],
        read_run,
    )
    .await
}

/// Takes a rule's one action on an application; whether nobody has taken it before.
pub(in crate::automations) async fn claim(act: &mut Act, a: &Automation, application: ApplicationId) -> Result<bool> {
    let now = act.now();
    let taken = act
        .run(
            sql!(
                "insert into automation_runs (automation_id, version, application_id, programme_id, name, done, ran_at)
                values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing"
            ),
            values![a.id, a.version, application, a.programme, &a.rule.name, serde_json::json!([]), now],
        )
        .await?;
    Ok(taken > 0)
}

pub(in crate::automations) async fn set_done(
    act: &mut Act,
    a: &Automation,
    application: ApplicationId,
    done: &[Done],
) -> Result<()> {
    act.run(
        sql!("update automation_runs set done = $4 where automation_id = $1 and version = $2 and application_id = $3"),
        values![a.id, a.version, application, serde_json::to_value(done)?],
    )
    .await?;
    Ok(())
}
