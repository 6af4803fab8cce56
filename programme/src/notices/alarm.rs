//! An alarm by another way than mail, once when mail stands still and once when it goes again.

use super::texts::Texter;
use crate::act::{Act, Look, Service};
use crate::error::Result;
use crate::jobs::WELL;
use crate::outward::{self, Named};
use chrono::{DateTime, Duration, Utc};
use domain::rights::Who;
use http::{HeaderMap, HeaderValue, header};

/// Mail that has gone nowhere for so many minutes stands still.
const STANDING_MINUTES: i64 = 15;
/// Under what it is noted among the runs.
const JOB: &str = "alarm";

/// Where an alarm goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bell {
    /// To an address that takes `{"text": …}`, as chats do.
    Address(String),
    /// To a telephone, by the gateway for texts.
    Telephone(String),
}

impl Bell {
    /// A bell from what an operator says.
    ///
    /// # Errors
    /// What is wrong with it, in one line.
    pub fn parse(text: &str) -> std::result::Result<Self, String> {
        let number =
            |text: &str| text.strip_prefix('+').is_some_and(|n| n.len() >= 7 && n.bytes().all(|b| b.is_ascii_digit()));
        match text {
            address if address.starts_with("https://") || address.starts_with("http://") => {
                Ok(Self::Address(address.to_owned()))
            }
            text if number(text) => Ok(Self::Telephone(text.to_owned())),
            _ => Err("is neither an address nor a number that begins with +".to_owned()),
        }
    }

    async fn ring(&self, texter: Option<&dyn Texter>, text: &str) -> std::result::Result<(), String> {
        match self {
            Self::Address(address) => {
                let mut headers = HeaderMap::new();
                headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
                let body = serde_json::json!({ "text": text }).to_string().into_bytes();
                let answer = outward::post(Named::ByUs, address, headers, body).await?;
                if answer.status.is_success() { Ok(()) } else { Err(format!("it says {}", answer.status)) }
            }
            Self::Telephone(number) => match texter {
                Some(texter) => texter.send(number, text).await.map_err(|untaken| untaken.why),
                None => Err("there is no gateway for texts".to_owned()),
            },
        }
    }
}

/// Looks whether mail stands still, and rings when that has changed since the last look; without a bell it is only noted.
///
/// # Errors
/// [`crate::Error::Unavailable`] when the database is, [`crate::Error::Broken`] when nobody hears the bell; then the next
/// look rings again.
pub async fn watch(service: &Service, bell: Option<&Bell>) -> Result<()> {
    let standing = service.look(Who::system(), |look| Box::pin(standing(look))).await?;
    let outcome = standing.map_or_else(
        || WELL.to_owned(),
        |(count, since)| {
            format!("mail stands still: {count} letters, the oldest since {}", since.format("%F %H:%M UTC"))
        },
    );
    let raised = outcome != WELL;
    let told = outcome.clone();
    let turned = service.act(Who::system(), move |act| {
        let outcome = outcome.clone();
        Box::pin(async move { turn(act, &outcome, raised).await })
    });
    if !turned.await? {
        return Ok(());
    }
    tracing::warn!(raised, told, "the alarm has turned");
    let Some(bell) = bell else { return Ok(()) };
    let house = &service.settings().public_url;
    let text = if raised { format!("{house}: {told}") } else { format!("{house}: mail goes out again") };
    if let Err(why) = bell.ring(service.texter().as_deref(), &text).await {
        // As if it had not been seen, so that the next look rings again
        let before = if raised { WELL } else { "nobody heard that mail goes out again" };
        service.act(Who::system(), move |act| Box::pin(async move { turn(act, before, !raised).await })).await?;
        return Err(crate::Error::broken(format!("the alarm was not heard: {why}")));
    }
    Ok(())
}

/// How many letters stand still, and since when; nothing while others go out.
async fn standing(look: &mut Look) -> Result<Option<(i64, DateTime<Utc>)>> {
    let since = look.now() - Duration::minutes(STANDING_MINUTES);
    let (count, oldest): (i64, Option<DateTime<Utc>>) = look
        .one(
            sql!(
                "select count(*), min(created_at) from deliveries
                where state = 'waiting' and channel = 'mail' and rank < 2
                    and (due_at <= $1 or (last_error is not null and created_at <= $1))"
            ),
            values![since],
            |r| Ok((r.next()?, r.next()?)),
        )
        .await?;
    let gone: i64 = look
        .one(
            sql!("select count(*) from deliveries where state = 'sent' and channel = 'mail' and sent_at > $1"),
            values![since],
            |r| r.next(),
        )
        .await?;
    Ok(oldest.filter(|_| gone == 0).map(|oldest| (count, oldest)))
}

/// Notes the look; whether that turned the alarm, and nobody else was quicker.
async fn turn(act: &mut Act, outcome: &str, raised: bool) -> Result<bool> {
    let now = act.now();
    act.run(
        sql!("insert into job_runs (job, ran_at, outcome) values ($1, $2, $3) on conflict (job) do nothing"),
        values![JOB, now, WELL],
    )
    .await?;
    let before = match raised {
        true => sql!("update job_runs set outcome = $2, ran_at = $3 where job = $1 and outcome = $4"),
        false => sql!("update job_runs set outcome = $2, ran_at = $3 where job = $1 and outcome <> $4"),
    };
    let turned = act.run(before, values![JOB, outcome, now, WELL]).await?;
    if turned == 0 {
        act.run(sql!("update job_runs set outcome = $2, ran_at = $3 where job = $1"), values![JOB, outcome, now])
            .await?;
    }
    Ok(turned > 0)
}
