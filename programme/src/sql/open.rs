//! Opening a database so that an acknowledged write survives a power cut, or refusing to.

use super::readers::{Readers, Reading};
use super::{Reader, Row, Statement, Value, for_postgres, for_sqlite};
use crate::error::{Error, Result};
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor, PgPool, Postgres, Transaction};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("../migrations");

/// What keeps the ledger of hours append-only. Triggers are all that the two databases don't write alike.
const LEDGER_ON_SQLITE: &str = include_str!("ledger_sqlite.sql");
const LEDGER_ON_POSTGRES: &str = include_str!("ledger_postgres.sql");

/// The oldest SQLite without the WAL-reset race.
const SQLITE_MIN: (u32, u32, u32) = (3, 51, 3);

/// One of the two databases.
#[derive(Debug, Clone)]
pub enum Db {
    /// A file: many readers, one writer.
    Sqlite {
        /// The connections for reading.
        read: Readers,
        /// How to open the one writing connection.
        write: Arc<SqliteConnectOptions>,
    },
    /// A server.
    Postgres(PgPool),
}

/// A connection while something is being done.
#[derive(Debug)]
pub enum Link {
    /// Reads from the file.
    SqliteRead(Reading),
    /// The one writer of the file.
    SqliteWrite(Box<SqliteConnection>),
    /// Reads from the server.
    PostgresRead(PoolConnection<Postgres>),
    /// A transaction on the server.
    Postgres(Transaction<'static, Postgres>),
}

impl Db {
    /// Opens the database behind an address, `sqlite://FILE` or `postgres://…`, and checks that it keeps what it
    /// acknowledges.
    ///
    /// # Errors
    /// [`Error::Unavailable`] or [`Error::Broken`] with one clear line.
    pub async fn open(url: &str) -> Result<Self> {
        let db =
            if url.starts_with("sqlite:") { Self::open_sqlite(url).await? } else { Self::open_postgres(url).await? };
        db.assert_durable().await?;
        Ok(db)
    }

    async fn open_sqlite(url: &str) -> Result<Self> {
        let write = SqliteConnectOptions::from_str(url)?
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(5))
            .statement_cache_capacity(512)
            .disable_statement_logging();
        // The writer's first connection makes the file and switches it to WAL before anyone reads
        write.connect().await?.close().await?;
        let read = Readers::new(write.clone().create_if_missing(false));
        Ok(Self::Sqlite { read, write: Arc::new(write) })
    }

    async fn open_postgres(url: &str) -> Result<Self> {
        let options = PgConnectOptions::from_str(url)?
            .application_name("konullu")
            .statement_cache_capacity(512)
            .options([
                ("idle_in_transaction_session_timeout", "10s"),
                ("lock_timeout", "5s"),
                ("statement_timeout", "15s"),
                ("TimeZone", "UTC"),
            ])
            .disable_statement_logging();
        let pool = PgPoolOptions::new()
            .max_connections(16)
            .acquire_timeout(Duration::from_secs(5))
            .connect_with(options)
            .await?;
        Ok(Self::Postgres(pool))
    }

    /// Brings the schema up to date.
    ///
    /// # Errors
    /// [`Error::Broken`] when a migration fails or the schema is newer than this program.
    pub async fn migrate(&self) -> Result<()> {
        match self {
            Self::Sqlite { write, .. } => {
                let mut connection = write.connect().await?;
                MIGRATIONS.run(&mut connection).await.map_err(Error::broken)?;
                sqlx::raw_sql(LEDGER_ON_SQLITE).execute(&mut connection).await?;
                connection.close().await?;
            }
            Self::Postgres(pool) => {
                MIGRATIONS.run(pool).await.map_err(Error::broken)?;
                sqlx::raw_sql(LEDGER_ON_POSTGRES).execute(pool).await?;
            }
        }
        Ok(())
    }

    /// A connection for reading.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when none is free in time.
    pub async fn read(&self) -> Result<Link> {
        Ok(match self {
            Self::Sqlite { read, .. } => Link::SqliteRead(read.acquire().await?),
            Self::Postgres(pool) => Link::PostgresRead(pool.acquire().await?),
        })
    }

    /// Whether it is the file.
    #[must_use]
    pub const fn is_sqlite(&self) -> bool {
        matches!(self, Self::Sqlite { .. })
    }

    /// Prepares a text, for the census.
    ///
    /// # Errors
    /// What the database says of it.
    pub async fn prepare(&self, text: &'static str) -> std::result::Result<(), String> {
        use sqlx::SqlSafeStr;
        let text = text.into_sql_str();
        match self {
            Self::Sqlite { read, .. } => {
                let mut reading = read.acquire().await.map_err(|e| e.to_string())?;
                let prepared = reading.work(async |c| c.prepare(text).await.map(drop));
                prepared.await.map_err(|e| e.to_string())
            }
            Self::Postgres(pool) => pool.prepare(text).await.map(drop).map_err(|e| e.to_string()),
        }
    }

    /// Closes every connection.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { read, .. } => read.close().await,
            Self::Postgres(pool) => pool.close().await,
        }
    }

    async fn assert_durable(&self) -> Result<()> {
        let not = |what: String| Error::Broken(format!("refusing to start: {what}"));
        match self {
            Self::Sqlite { write, .. } => {
                let mut connection = write.connect().await?;
                let mode: String = sqlx::query_scalar("pragma journal_mode").fetch_one(&mut connection).await?;
                let synchronous: i64 = sqlx::query_scalar("pragma synchronous").fetch_one(&mut connection).await?;
                let foreign: i64 = sqlx::query_scalar("pragma foreign_keys").fetch_one(&mut connection).await?;
                let version: String = sqlx::query_scalar("select sqlite_version()").fetch_one(&mut connection).await?;
                connection.close().await?;
                if mode != "wal" || synchronous != 2 || foreign != 1 {
                    return Err(not(format!(
                        "SQLite must run with WAL, synchronous=FULL and foreign keys, not {mode}, {synchronous}, {foreign}"
                    )));
                }
                if version_of(&version) < SQLITE_MIN {
                    return Err(not(format!(
                        "SQLite {version} can corrupt a file in WAL mode; 3.51.3 or later is needed"
                    )));
                }
            }
            Self::Postgres(pool) => {
                for setting in ["fsync", "synchronous_commit"] {
                    let value: String =
                        sqlx::query_scalar(AssertSqlSafe(format!("show {setting}"))).fetch_one(pool).await?;
                    if value == "off" || value == "local" && setting == "fsync" {
                        return Err(not(format!(
                            "PostgreSQL's {setting} is {value}; acknowledged writes could be lost"
                        )));
                    }
                }
            }
        }
        Ok(())
    }
}

/// Numbers of a version such as `3.51.3`.
fn version_of(text: &str) -> (u32, u32, u32) {
    let mut parts = text.split('.').map(|p| p.parse().unwrap_or(0));
    let mut next = || parts.next().unwrap_or(0);
    (next(), next(), next())
}

impl Link {
    /// Every row of the answer.
    pub(crate) async fn all(&mut self, statement: &'static Statement, values: Vec<Value>) -> Result<Vec<Row>> {
        Ok(match self {
            Self::SqliteRead(reading) => {
                let query = for_sqlite(statement, values)?;
                sqlite_rows(reading.work(async |c| query.fetch_all(c).await).await?)
            }
            Self::SqliteWrite(c) => sqlite_rows(for_sqlite(statement, values)?.fetch_all(&mut **c).await?),
            Self::PostgresRead(c) => postgres_rows(for_postgres(statement, values)?.fetch_all(&mut **c).await?),
            Self::Postgres(c) => postgres_rows(for_postgres(statement, values)?.fetch_all(&mut **c).await?),
        })
    }

    /// Runs a statement and tells how many rows it touched.
    pub(crate) async fn run(&mut self, statement: &'static Statement, values: Vec<Value>) -> Result<u64> {
        Ok(match self {
            Self::SqliteRead(_) | Self::PostgresRead(_) => return Err(Error::broken("a look can't write")),
            Self::SqliteWrite(c) => for_sqlite(statement, values)?.execute(&mut **c).await?.rows_affected(),
            Self::Postgres(c) => for_postgres(statement, values)?.execute(&mut **c).await?.rows_affected(),
        })
    }

    /// Runs a fixed text of transaction control on the writer of the file.
    pub(crate) async fn control(&mut self, text: &'static str) -> Result<()> {
        if let Self::SqliteWrite(c) = self {
            sqlx::raw_sql(text).execute(&mut **c).await?;
        }
        Ok(())
    }
}

fn sqlite_rows(rows: Vec<sqlx::sqlite::SqliteRow>) -> Vec<Row> {
    rows.into_iter().map(Row::Sqlite).collect()
}
fn postgres_rows(rows: Vec<sqlx::postgres::PgRow>) -> Vec<Row> {
    rows.into_iter().map(Row::Postgres).collect()
}

/// Reads every row with one closure.
pub(crate) fn read_all<T>(rows: &[Row], read: impl Fn(&mut Reader) -> Result<T>) -> Result<Vec<T>> {
    rows.iter().map(|row| read(&mut Reader::new(row))).collect()
}
