//! Handing letters over: leased, tried again with growing pauses, dead after ten tries. Never inside a request.

use super::choices;
use super::letters;
use super::mail::{Failed, Gone, Room};
pub use super::mail::{Mailer, Provider};
pub use super::reach::reach;
use super::records::{Leased, leases};
use crate::act::Service;
use crate::error::{Error, Result};
use crate::people::contact;
use chrono::{DateTime, Duration, Utc};
use domain::ids::{NoticeId, PersonId};
use domain::notices::Channel;
use domain::rights::Who;
use futures::{FutureExt, StreamExt, TryStreamExt};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A message that a mail server refused so often is dead until somebody revives it.
pub(super) const TRIES: i64 = 10;
/// The same where the server was not reached, or refuses us: about three days.
const TRIES_UNREACHED: i64 = 100;
/// The pause after the first try doubles with each further one, so many times.
const DOUBLINGS: i64 = 9;
/// A message is leased for so many minutes; a worker that dies gives it back by that.
pub(super) const LEASE_MINUTES: i64 = 5;
/// So many messages are taken at once.
const BATCH: i64 = 20;
/// So many of them are on their way at the same time: a server that hangs keeps no other letter waiting for long.
const ABREAST: usize = 4;

/// Decides by which ways news goes out, and hands over what is due, one batch; how many letters were taken.
///
/// # Errors
/// [`Error::Unavailable`] when the database is; the messages stay.
pub async fn deliver(service: &Service, mailer: &Mailer, worker: &str) -> Result<usize> {
    let leased = loop {
        let planned = choices::plan(service).await?;
        let leased = lease(service, worker, mailer.room()).await?;
        // What was looked at may all have gone other ways
        if planned == 0 || !leased.is_empty() {
            break leased;
        }
    };
    let (count, since, away) = (leased.len(), service.clock().now(), AtomicBool::new(false));
    mailer.leave(count);
    if count == 0 {
        mailer.rest().await;
    }
    let away = &away;
    futures::stream::iter(bundles(leased))
        .map(Ok)
        .try_for_each_concurrent(ABREAST, |bundle| async move {
            // A server that is away is tried again in a while, by whatever is due first then
            if away.load(Ordering::Relaxed) {
                return give_back(service, worker, bundle).await;
            }
            if !deliver_one(service, mailer, worker, bundle, since).await? {
                away.store(true, Ordering::Relaxed);
            }
            Ok(())
        })
        .await?;
    Ok(if away.load(Ordering::Relaxed) { 0 } else { count })
}

async fn lease(service: &Service, worker: &str, room: Room) -> Result<Vec<Leased>> {
    let name = worker.to_owned();
    service
        .act(Who::system(), move |act| {
            let name = name.clone();
            Box::pin(async move {
                let until = act.now() + Duration::minutes(LEASE_MINUTES);
                leases::lease(act, &name, until, room.letters.min(BATCH), room.crowd).await
            })
        })
        .await
}

/// What goes into one envelope: a letter by itself, or all that a person is told in the letter of the day.
fn bundles(leased: Vec<Leased>) -> Vec<Vec<Leased>> {
    let mut bundles: Vec<Vec<Leased>> = Vec::new();
    for one in leased {
        let same = |bundle: &&mut Vec<Leased>| bundle[0].daily && bundle[0].person == one.person;
        match bundles.iter_mut().find(same).filter(|_| one.daily) {
            Some(bundle) => bundle.push(one),
            None => bundles.push(vec![one]),
        }
    }
    bundles
}

/// Lets go of letters as if they had never been taken.
async fn give_back(service: &Service, worker: &str, bundle: Vec<Leased>) -> Result<()> {
    let worker = worker.to_owned();
    service
        .act(Who::system(), move |act| {
            let (worker, bundle) = (worker.clone(), bundle.clone());
            Box::pin(async move {
                for one in bundle {
                    leases::give_back(act, one.id, &worker).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Whether the server was there.
async fn deliver_one(
    service: &Service,
    mailer: &Mailer,
    worker: &str,
    mut bundle: Vec<Leased>,
    since: DateTime<Utc>,
) -> Result<bool> {
    // Slow letters before it may have used up most of the lease; another worker could have it by the end of this one
    if service.clock().now() - since > Duration::minutes(LEASE_MINUTES) / 2 {
        let mut kept = Vec::with_capacity(bundle.len());
        for one in bundle {
            if renew(service, one.id, worker).await? {
                kept.push(one);
            }
        }
        bundle = kept;
    }
    if bundle.first().is_some_and(|one| one.daily) {
        bundle.extend(rest_of_day(service, bundle[0].person, worker).await?);
        // The oldest one names the letter, so that a second try is recognised as the same
        bundle.sort_by_key(|one| one.id);
    }
    if bundle.is_empty() {
        return Ok(true);
    }
    let person = bundle[0].person;
    let marks: Vec<(NoticeId, i64)> = bundle.iter().map(|one| (one.id, one.attempts)).collect();
    // A letter that breaks the program must not take all others with it
    let outcome = AssertUnwindSafe(write_and_send(service, mailer, bundle))
        .catch_unwind()
        .await
        .unwrap_or_else(|_| Err(Failed::unwritten("the letter could not be written".to_owned(), true)));
    let worker = worker.to_owned();
    let there = outcome.as_ref().map_or_else(|failed| failed.judged, |_| true);
    // The turn ends when it is written down that the letter has gone
    let (outcome, gone) = match outcome {
        Ok(gone) => (Ok(()), Some(gone)),
        Err(failed) => (Err(Arc::new(failed)), None),
    };
    service
        .act(Who::system(), move |act| {
            let (worker, outcome, marks) = (worker.clone(), outcome.clone(), marks.clone());
            Box::pin(async move {
                for (id, attempts) in marks {
                    match &outcome {
                        Ok(()) => leases::mark_sent(act, id, Channel::Mail, &worker).await?,
                        Err(failed) => {
                            if let Some(address) = &failed.bounced {
                                contact::address_failed(act, person, address).await?;
                            }
                            let tries = if failed.judged { TRIES } else { TRIES_UNREACHED };
                            let again_at = again(act.now(), attempts, tries, failed.for_good);
                            leases::mark_failed(act, id, Channel::Mail, &worker, &failed.why, again_at).await?;
                        }
                    }
                }
                Ok(())
            })
        })
        .await?;
    drop(gone);
    Ok(there)
}

/// When to try again what has failed so often before and now once more; nothing when it is dead.
pub(super) fn again(now: DateTime<Utc>, attempts: i64, tries: i64, for_good: bool) -> Option<DateTime<Utc>> {
    let dead = for_good || attempts + 1 >= tries;
    (!dead).then(|| now + Duration::seconds(5 << attempts.clamp(0, DOUBLINGS)))
}

async fn rest_of_day(service: &Service, person: PersonId, worker: &str) -> Result<Vec<Leased>> {
    let worker = worker.to_owned();
    service
        .act(Who::system(), move |act| {
            let worker = worker.clone();
            Box::pin(async move {
                let until = act.now() + Duration::minutes(LEASE_MINUTES);
                leases::lease_daily(act, person, &worker, until).await
            })
        })
        .await
}

async fn write_and_send(service: &Service, mailer: &Mailer, bundle: Vec<Leased>) -> std::result::Result<Gone, Failed> {
    let id = bundle[0].id;
    let letter = service
        .look(Who::system(), |look| {
            Box::pin(async move {
                match bundle.as_slice() {
                    [one] if !one.daily => letters::write(look, one).await,
                    day => letters::write_daily(look, day).await,
                }
            })
        })
        .await;
    match letter {
        Ok(letter) => mailer.send(service.settings(), id, &letter, service.clock().now()).await,
        Err(Error::Unavailable(why)) => Err(Failed::unwritten(why, false)),
        Err(error) => Err(Failed::unwritten(error.to_string(), true)),
    }
}

async fn renew(service: &Service, id: NoticeId, worker: &str) -> Result<bool> {
    let worker = worker.to_owned();
    service
        .act(Who::system(), move |act| {
            let worker = worker.clone();
            Box::pin(async move {
                let until = act.now() + Duration::minutes(LEASE_MINUTES);
                leases::renew(act, id, &worker, until).await
            })
        })
        .await
}
