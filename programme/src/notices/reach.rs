//! What goes out by other ways than mail: onto devices and to telephones, leased and tried again like letters.

use super::delivery::{LEASE_MINUTES, TRIES, again};
use super::letters;
use super::push::{self, Pushed};
use super::records::{Leased, leases};
use crate::act::Service;
use crate::error::{Error, Result};
use crate::people;
use chrono::Duration;
use domain::notices::Channel;
use domain::people::Person;
use domain::rights::Who;
use futures::{StreamExt, TryStreamExt};
use words::Words;

/// So many are taken at once.
const BATCH: i64 = 20;
/// So many of them are on their way at the same time.
const ABREAST: usize = 4;

/// Why something did not go out, and whether another try is pointless.
type Failed = (String, bool);

/// Hands over what is due by other ways than mail, one batch; how many were taken.
///
/// # Errors
/// [`Error::Unavailable`] when the database is; the messages stay.
pub async fn reach(service: &Service, worker: &str) -> Result<usize> {
    let name = worker.to_owned();
    let leased = service
        .act(Who::system(), move |act| {
            let name = name.clone();
            Box::pin(async move {
                let until = act.now() + Duration::minutes(LEASE_MINUTES);
                leases::lease_ways(act, &name, until, BATCH).await
            })
        })
        .await?;
    let count = leased.len();
    futures::stream::iter(leased)
        .map(Ok)
        .try_for_each_concurrent(ABREAST, |one| reach_one(service, worker, one))
        .await?;
    Ok(count)
}

async fn reach_one(service: &Service, worker: &str, one: Leased) -> Result<()> {
    let outcome = hand_over(service, &one).await?;
    let worker = worker.to_owned();
    service
        .act(Who::system(), move |act| {
            let (worker, outcome, one) = (worker.clone(), outcome.clone(), one.clone());
            Box::pin(async move {
                match outcome {
                    Ok(()) => leases::mark_sent(act, one.id, one.channel, &worker).await,
                    Err((why, for_good)) => {
                        let again_at = again(act.now(), one.attempts, TRIES, for_good);
                        leases::mark_failed(act, one.id, one.channel, &worker, &why, again_at).await
                    }
                }
            })
        })
        .await
}

async fn hand_over(service: &Service, one: &Leased) -> Result<std::result::Result<(), Failed>> {
    let (programme, person, notice) = (one.programme, one.person, one.notice.clone());
    let said = service
        .look(Who::system(), |look| {
            Box::pin(async move {
                let person: Person = people::find(look, person).await?;
                Ok((letters::said(look, Words::of(person.language), programme, &notice).await?, person))
            })
        })
        .await;
    let (said, person) = match said {
        Ok(found) => found,
        Err(Error::Unavailable(why)) => return Err(Error::Unavailable(why)),
        Err(error) => return Ok(Err((error.to_string(), true))),
    };
    if one.channel == Channel::Push {
        let pushed = push::send(service, person.id, one.id, &one.notice, &said, person.language).await?;
        return Ok(match pushed {
            Pushed::Done => Ok(()),
            Pushed::Failed { why, for_good } => Err((why, for_good)),
        });
    }
    let Some(texter) = service.texter() else {
        return Ok(Err(("nobody carries texts any more".to_owned(), true)));
    };
    let text = format!("{}\n{}{}", said.subject, service.settings().public_url, said.path);
    Ok(texter.send(&person.phone, &text).await.map_err(|untaken| (untaken.why, untaken.for_good)))
}
