//! The ways in which a piece of work can end without success.

use domain::faults::{Fault, FaultKind};
use domain::refusals::Refusal;
use thiserror::Error;

/// Why something was not done. Only [`Error::Broken`] is our fault.
#[derive(Debug, Error)]
pub enum Error {
    /// An expected no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Typed values that can't be taken as they are.
    #[error("{} faults in the form", .0.len())]
    Faulty(Vec<Fault>),
    /// There is no such thing, or none that this person may know of.
    #[error("not found")]
    NotFound,
    /// Nobody is signed in.
    #[error("not signed in")]
    NotSignedIn,
    /// Somebody is signed in and may not do this.
    #[error("not allowed")]
    NotAllowed,
    /// The database can't be reached or has no room just now.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// Something is broken here.
    #[error("broken: {0}")]
    Broken(String),
}

/// The outcome of a piece of work.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// One fault of one field.
    #[must_use]
    pub fn fault(field: &str, kind: FaultKind) -> Self {
        Self::Faulty(vec![Fault::new(field, kind)])
    }
    /// A defect of ours, with the cause for the log.
    pub fn broken(cause: impl std::fmt::Display) -> Self {
        Self::Broken(cause.to_string())
    }
    /// Whether trying the same again may succeed: PostgreSQL asks for it after a deadlock or a serialization failure, and
    /// when two write at once what may be there once.
    #[must_use]
    pub fn asks_for_retry(&self) -> bool {
        matches!(self, Self::Unavailable(cause) if cause.starts_with("retry "))
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        let code = error.as_database_error().and_then(|e| e.code().map(std::borrow::Cow::into_owned));
        match (&error, code.as_deref()) {
            // PostgreSQL alone: somebody else was quicker with what may be there once. Whoever looks again sees it
            (_, Some("40001" | "40P01" | "23505")) => Self::Unavailable(format!("retry after {error}")),
            // PostgreSQL: out of disk, memory or connections, shutting down, lock or statement timeout.
            // SQLite: busy, full disk, I/O error.
            (_, Some("53100" | "53200" | "53300" | "57P01" | "57P02" | "57P03" | "55P03" | "57014"))
            | (_, Some("5" | "13" | "10" | "517" | "778" | "1034" | "4106"))
            | (sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Io(_), _) => {
                Self::Unavailable(error.to_string())
            }
            _ => Self::Broken(error.to_string()),
        }
    }
}
impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::broken(error)
    }
}
