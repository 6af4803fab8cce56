//! The connections that read a file. The client's own pool asks each connection after every use whether it still
//! answers, which for a file is two changes of thread for nothing: a fifth of a page (docs/performance.md).

use crate::error::{Error, Result};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// So many read at once.
const MOST: usize = 8;
/// How long somebody waits for a free connection.
const PATIENCE: Duration = Duration::from_secs(5);

/// Connections for reading, opened when they are first needed.
#[derive(Debug, Clone)]
pub struct Readers(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    options: SqliteConnectOptions,
    idle: Mutex<Vec<SqliteConnection>>,
    free: Arc<Semaphore>,
}

/// One of them, in somebody's hands.
#[derive(Debug)]
pub struct Reading {
    connection: Option<SqliteConnection>,
    /// Between statements. Whoever hangs up amid one leaves the connection in a state that nobody should inherit.
    settled: bool,
    readers: Readers,
    _permit: OwnedSemaphorePermit,
}

impl Readers {
    pub(super) fn new(options: SqliteConnectOptions) -> Self {
        let (idle, free) = (Mutex::default(), Arc::new(Semaphore::new(MOST)));
        Self(Arc::new(Shared { options: options.pragma("query_only", "on"), idle, free }))
    }

    /// A connection of one's own for a while.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when none is free in time or the file can't be opened.
    pub async fn acquire(&self) -> Result<Reading> {
        let unavailable = |_| Error::Unavailable("no connection for reading is free".to_owned());
        let wait = tokio::time::timeout(PATIENCE, Arc::clone(&self.0.free).acquire_owned());
        let permit =
            wait.await.map_err(unavailable)?.map_err(|_| Error::Unavailable("the file is closed".to_owned()))?;
        let idle = self.0.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = match idle {
            Some(connection) => connection,
            None => self.0.options.connect().await?,
        };
        Ok(Reading { connection: Some(connection), settled: true, readers: self.clone(), _permit: permit })
    }

    /// Ends them all; nobody gets one any more.
    pub(super) async fn close(&self) {
        self.0.free.close();
        let idle = std::mem::take(&mut *self.0.idle.lock().unwrap_or_else(PoisonError::into_inner));
        for connection in idle {
            // What was read stays read
            let _ = connection.close().await;
        }
    }
}

impl Reading {
    /// Works with the connection. If the work is dropped before its end, so is the connection.
    ///
    /// # Errors
    /// What the work returns.
    pub async fn work<T>(
        &mut self,
        work: impl AsyncFnOnce(&mut SqliteConnection) -> std::result::Result<T, sqlx::Error>,
    ) -> Result<T> {
        let connection = self.connection.as_mut().ok_or_else(|| Error::broken("a connection after its end"))?;
        self.settled = false;
        let outcome = work(connection).await;
        self.settled = true;
        Ok(outcome?)
    }
}

impl Drop for Reading {
    fn drop(&mut self) {
        let Some(connection) = self.connection.take().filter(|_| self.settled) else { return };
        let mut idle = self.readers.0.idle.lock().unwrap_or_else(PoisonError::into_inner);
        // Asked under the lock, so that none is put back behind the one who ends them all
        if !self.readers.0.free.is_closed() {
            idle.push(connection);
        }
    }
}
