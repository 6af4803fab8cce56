//! Whether news gets out: by kind and way what waits, fails, has gone and is dead, how long the oldest has waited, and
//! whose letters come back.

use crate::act::Look;
use crate::error::Result;
use chrono::Duration;
use domain::ids::ProgrammeId;
use domain::notices::Channel;
use domain::rights::May;

/// So many days are looked back.
pub const DAYS: i64 = 7;

/// What became of news of one kind that went out by one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Of which kind.
    pub kind: String,
    /// By which way.
    pub channel: Channel,
    /// Not tried yet.
    pub waiting: i64,
    /// Tried and refused, and tried again.
    pub failing: i64,
    /// Handed over.
    pub sent: i64,
    /// Given up.
    pub dead: i64,
}

/// How news gets out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Health {
    /// What became of it within the last days.
    pub lines: Vec<Line>,
    /// For how many seconds the oldest that is due has waited, by way.
    pub oldest: Vec<(Channel, i64)>,
    /// So many people's letters come back.
    pub bounced: i64,
}

/// How news of a programme gets out.
///
/// # Errors
/// [`crate::Error::NotAllowed`] without the right.
pub async fn of_programme(look: &mut Look, programme: ProgrammeId) -> Result<Health> {
    look.require(May::SeeDelivery(programme))?;
    let now = look.now();
    let lines = look
        .all(
            sql!(
                "select n.kind, d.channel,
                    coalesce(cast(sum(case when d.state = 'waiting' and d.last_error is null then 1 else 0 end) as bigint), 0),
                    coalesce(cast(sum(case when d.state = 'waiting' and d.last_error is not null then 1 else 0 end) as bigint), 0),
                    coalesce(cast(sum(case when d.state = 'sent' then 1 else 0 end) as bigint), 0),
                    coalesce(cast(sum(case when d.state = 'dead' then 1 else 0 end) as bigint), 0)
                from deliveries d join notices n on n.id = d.notice_id
                where d.programme_id = $1 and d.created_at > $2
                group by n.kind, d.channel order by n.kind, d.channel"
            ),
            values![programme, now - Duration::days(DAYS)],
            |r| {
                let (kind, channel) = (r.next()?, r.word(Channel::parse)?);
                let (waiting, failing, sent) = (r.next()?, r.next()?, r.next()?);
                Ok(Line { kind, channel, waiting, failing, sent, dead: r.next()? })
            },
        )
        .await?;
    let oldest = look
        .all(
            sql!(
                "select channel, min(due_at) from deliveries
                where programme_id = $1 and state = 'waiting' and due_at <= $2 group by channel order by channel"
            ),
            values![programme, now],
            |r| {
                let (channel, due): (Channel, chrono::DateTime<chrono::Utc>) = (r.word(Channel::parse)?, r.next()?);
                Ok((channel, (now - due).num_seconds().max(0)))
            },
        )
        .await?;
    let bounced = look
        .one(
            sql!("select count(*) from people where programme_id = $1 and email_failed_at is not null"),
            values![programme],
            |r| r.next(),
        )
        .await?;
    Ok(Health { lines, oldest, bounced })
}
