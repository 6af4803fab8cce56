//! How acts reach the disk: on SQLite one writer with many acts to a commit, on PostgreSQL a transaction each.

use super::{Act, Future, Service};
use crate::error::{Error, Result};
use crate::sql::{Db, Link};
use domain::rights::Who;
use futures::FutureExt;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, PgPool};
use std::panic::AssertUnwindSafe;
use std::time::{Duration, Instant};
use tokio::sync::{mpsc, oneshot};

/// Most acts that share one commit.
const BATCH: usize = 64;
/// Longest time for which a commit waits while acts keep coming.
const BATCH_TIME: Duration = Duration::from_millis(5);
/// How often a deadlocked transaction is tried.
const TRIES: u32 = 5;
/// Acts that may wait for the writer; more would only time out.
const QUEUE: usize = 4096;

/// An act on its way to the writer: takes the connection, gives it back with whether to keep the act, and how to answer.
type Piece = Box<dyn FnOnce(Link) -> futures::future::BoxFuture<'static, (Link, bool, Answer)> + Send>;
/// Answers the caller, once it is known whether the commit succeeded.
type Answer = Box<dyn FnOnce(Option<&str>) + Send>;

#[derive(Debug, Clone)]
pub(super) enum Writer {
    Sqlite(mpsc::Sender<Piece>),
    Postgres(PgPool),
}

impl Writer {
    /// Starts the writer of a database. Needs a running tokio.
    pub(super) fn start(db: &Db) -> Self {
        match db {
            Db::Postgres(pool) => Self::Postgres(pool.clone()),
            Db::Sqlite { write, .. } => {
                let (sender, pieces) = mpsc::channel(QUEUE);
                tokio::spawn(write_pieces((**write).clone(), pieces));
                Self::Sqlite(sender)
            }
        }
    }

    pub(super) async fn run<T, F>(&self, service: Service, who: Who, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: for<'a> Fn(&'a mut Act) -> Future<'a, T> + Send + Sync + 'static,
    {
        let told = service.told();
        let (outcome, has_told) = match self {
            Self::Sqlite(sender) => {
                let (tell, hear) = oneshot::channel();
                let piece: Piece = Box::new(move |link| {
                    Box::pin(async move {
                        let mut act = Act::new(service.look_at(link, who));
                        let outcome = work(&mut act).await;
                        let keep = outcome.is_ok();
                        let told = act.told;
                        let open = (keep && act.look.changes_shifts).then(|| act.open());
                        let answer: Answer = Box::new(move |failed| {
                            let outcome = match failed {
                                Some(why) if keep => Err(Error::Unavailable(why.to_owned())),
                                _ => outcome,
                            };
                            // Before the caller hears of it, so that who has acted sees what they did
                            if let Some(open) = open {
                                open.forget();
                            }
                            // Nobody listens any more when the caller has gone away; the act is kept all the same
                            let _ = tell.send((outcome, told));
                        });
                        (act.look.link, keep, answer)
                    })
                });
                sender.send(piece).await.map_err(|_| Error::Unavailable("the writer has stopped".into()))?;
                hear.await.map_err(|_| Error::Unavailable("the act was not begun or broke off".into()))?
            }
            Self::Postgres(pool) => {
                let pool = pool.clone();
                tokio::spawn(async move { transact(&pool, &service, &who, &work).await })
                    .await
                    .map_err(Error::broken)?
            }
        };
        if has_told && outcome.is_ok() {
            told.notify_one();
        }
        outcome
    }
}

async fn transact<T, F>(pool: &PgPool, service: &Service, who: &Who, work: &F) -> (Result<T>, bool)
where
    F: for<'a> Fn(&'a mut Act) -> Future<'a, T> + Send + Sync,
{
    for attempt in 1.. {
        let (outcome, told) = transact_once(pool, service, who, work).await;
        match &outcome {
            Err(error) if error.asks_for_retry() && attempt < TRIES => {
                tokio::time::sleep(Duration::from_millis(u64::from(5 * attempt * attempt))).await;
            }
            _ => return (outcome, told),
        }
    }
    unreachable!("the loop ends by itself")
}

async fn transact_once<T, F>(pool: &PgPool, service: &Service, who: &Who, work: &F) -> (Result<T>, bool)
where
    F: for<'a> Fn(&'a mut Act) -> Future<'a, T> + Send + Sync,
{
    let transaction = match pool.begin().await {
        Ok(transaction) => transaction,
        Err(error) => return (Err(error.into()), false),
    };
    let mut act = Act::new(service.look_at(Link::Postgres(transaction), who.clone()));
    let outcome = work(&mut act).await;
    let told = act.told;
    let open = act.look.changes_shifts.then(|| act.open());
    let Link::Postgres(transaction) = act.look.link else { return (Err(Error::broken("another link")), false) };
    let ended = if outcome.is_ok() { transaction.commit().await } else { transaction.rollback().await };
    if let Some(open) = open {
        open.forget();
    }
    match (outcome, ended) {
        (Ok(_), Err(error)) => (Err(error.into()), false),
        (outcome, _) => (outcome, told),
    }
}

/// The one writer of the file: lives as long as somebody can send.
async fn write_pieces(options: SqliteConnectOptions, mut pieces: mpsc::Receiver<Piece>) {
    let mut link = None;
    while let Some(first) = pieces.recv().await {
        let open = match link.take() {
            Some(link) => Ok(link),
            None => options.connect().await.map(|c| Link::SqliteWrite(Box::new(c))),
        };
        // Without a connection the piece is dropped, and with it the caller's hope
        let Ok(open) = open else { continue };
        link = write_batch(open, first, &mut pieces).await;
    }
}

/// Runs acts, each in a savepoint, until none waits or the batch is full; then commits once and answers all.
async fn write_batch(mut link: Link, first: Piece, pieces: &mut mpsc::Receiver<Piece>) -> Option<Link> {
    let begun = Instant::now();
    let mut answers = Vec::new();
    let mut next = Some(first);
    let mut failed = link.control("begin immediate; savepoint act").await.err();
    while let Some(piece) = next.take() {
        if failed.is_some() {
            // Not begun: dropping the piece tells its caller
            drop(piece);
            break;
        }
        let Ok((back, keep, answer)) = AssertUnwindSafe(piece(link)).catch_unwind().await else {
            // A panic took the connection with it; SQLite rolls back, and dropped answers tell their callers
            return None;
        };
        link = back;
        failed = link.control(if keep { "release act; savepoint act" } else { "rollback to act" }).await.err();
        answers.push(answer);
        if answers.len() < BATCH && begun.elapsed() < BATCH_TIME {
            next = pieces.try_recv().ok();
        }
    }
    if failed.is_none() {
        failed = link.control("commit").await.err();
    }
    if failed.is_some() {
        // Nothing to roll back when SQLite has done so by itself
        let _ = link.control("rollback").await;
    }
    let why = failed.map(|e| e.to_string());
    for answer in answers {
        answer(why.as_deref());
    }
    // After a failure a fresh connection is safer than a wounded one
    why.is_none().then_some(link)
}
