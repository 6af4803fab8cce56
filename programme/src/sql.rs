//! The only file that knows that there are two databases: one text for both, values that may cross, rows read in order.

use crate::error::{Error, Result};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use sqlx::postgres::{PgArguments, PgRow};
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{Column, Postgres, Row as _, Sqlite, TypeInfo};
use uuid::Uuid;

#[macro_use]
pub(crate) mod many;
pub mod open;
pub mod readers;
pub use open::{Db, Link};

/// A registered SQL text. The census prepares every one of them on both databases.
#[derive(Debug)]
pub struct Statement {
    /// The text, with `$1`, `$2` … for values.
    pub text: &'static str,
    /// Where it stands.
    pub file: &'static str,
    /// On which line.
    pub line: u32,
    /// The highest placeholder. SQLite would bind a missing value as null without a word.
    pub values: usize,
}

impl Statement {
    /// Whether it changes what lists of shifts show.
    pub(crate) fn changes_shifts(&self) -> bool {
        let Some((verb, rest)) = self.text.split_once(' ') else { return false };
        let table = match verb {
            "update" => rest,
            "insert" => rest.trim_start_matches("into "),
            "delete" => rest.trim_start_matches("from "),
            _ => return false,
        };
        matches!(table.split([' ', '\n', '(']).next(), Some("shifts" | "centers" | "positions"))
    }
}

inventory::collect!(Statement);

/// Every registered statement.
pub fn statements() -> impl Iterator<Item = &'static Statement> {
    inventory::iter::<Statement>.into_iter()
}

/// The highest `$n` of a text.
#[must_use]
pub const fn highest_placeholder(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut i, mut highest) = (0, 0);
    while i < bytes.len() {
        if bytes[i] == b'$' {
            let mut n = 0;
            while i + 1 < bytes.len() && bytes[i + 1].is_ascii_digit() {
                i += 1;
                n = n * 10 + (bytes[i] - b'0') as usize;
            }
            if n > highest {
                highest = n;
            }
        }
        i += 1;
    }
    highest
}

/// Registers a SQL text and gives its [`Statement`].
macro_rules! sql {
    ($text:expr) => {{
        static STATEMENT: $crate::sql::Statement = $crate::sql::Statement {
            text: $text,
            file: file!(),
            line: line!(),
            values: $crate::sql::highest_placeholder($text),
        };
        ::inventory::submit! { $crate::sql::Statement {
            text: $text,
            file: file!(),
            line: line!(),
            values: $crate::sql::highest_placeholder($text),
        } }
        &STATEMENT
    }};
}

/// The values of a statement, in order.
macro_rules! values {
    ($($value:expr),* $(,)?) => { vec![$($crate::sql::Value::from($value)),*] };
}

/// A value that may cross into a database; the closed list.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `boolean`
    Bool(Option<bool>),
    /// `bigint`
    Int(Option<i64>),
    /// `double precision`
    Real(Option<f64>),
    /// `text`
    Text(Option<String>),
    /// `uuid`
    Id(Option<Uuid>),
    /// `timestamptz`, cut to microseconds
    Time(Option<DateTime<Utc>>),
    /// `date`
    Date(Option<NaiveDate>),
    /// `time`
    Clock(Option<NaiveTime>),
    /// `jsonb`
    Json(serde_json::Value),
}

macro_rules! from {
    ($($type:ty => $variant:ident($value:ident) $make:expr;)+) => {$(
        impl From<$type> for Value {
            fn from($value: $type) -> Self { Self::$variant(Some($make)) }
        }
        impl From<Option<$type>> for Value {
            fn from(value: Option<$type>) -> Self { Self::$variant(value.map(|$value| $make)) }
        }
    )+};
}
from! {
    bool => Bool(v) v;
    i64 => Int(v) v;
    f64 => Real(v) v;
    String => Text(v) storable(v);
    &str => Text(v) storable(v.to_owned());
    &String => Text(v) storable(v.clone());
    Uuid => Id(v) v;
    NaiveDate => Date(v) within(v);
    NaiveTime => Clock(v) v;
    DateTime<Utc> => Time(v) cut(v);
}
impl From<serde_json::Value> for Value {
    fn from(value: serde_json::Value) -> Self {
        Self::Json(value)
    }
}

/// A text as both databases keep it: PostgreSQL has no zero byte.
fn storable(text: String) -> String {
    if text.contains('\0') { text.replace('\0', "\u{fffd}") } else { text }
}

/// A date as both databases keep it and put it in order: of a year with four digits.
fn within(date: NaiveDate) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(1, 1, 1).unwrap_or_default();
    let last = NaiveDate::from_ymd_opt(9999, 12, 31).unwrap_or_default();
    date.clamp(first, last)
}

/// An instant as both databases keep it: PostgreSQL has microseconds, and neither has every year.
#[must_use]
pub fn cut(at: DateTime<Utc>) -> DateTime<Utc> {
    let day = within(at.date_naive());
    let at = if day == at.date_naive() { at } else { day.and_time(NaiveTime::MIN).and_utc() };
    DateTime::from_timestamp_micros(at.timestamp_micros()).unwrap_or(at)
}

macro_rules! ids {
    ($($name:ident)+) => {$(
        impl From<domain::ids::$name> for Value {
            fn from(id: domain::ids::$name) -> Self { Self::Id(Some(id.0)) }
        }
        impl From<Option<domain::ids::$name>> for Value {
            fn from(id: Option<domain::ids::$name>) -> Self { Self::Id(id.map(|id| id.0)) }
        }
        impl Cell for domain::ids::$name {
            fn read(row: &Row, at: usize) -> Result<Self> { Uuid::read(row, at).map(Self) }
        }
        impl Cell for Option<domain::ids::$name> {
            fn read(row: &Row, at: usize) -> Result<Self> { Ok(Option::<Uuid>::read(row, at)?.map(domain::ids::$name)) }
        }
    )+};
}
ids! {
    ProgrammeId CenterId PositionId PersonId GrantId SignInId IntakeId ApplicationId PlacementId TemplateId HolidayId LineId
    StandingId GenerationId RosterId WallId BoardActId ProposalId ShiftId AssignmentId AttendanceId HoursEntryId CourseId CourseSessionId EnrolmentId TrainingRecordId CertificateId
    CorrectionId DisputeId PauseId CertificateKindId CertificateProposalId CertificateBatchId CertificateMoveId CertificateTemplateId CertificateSignatureId AwardKindId AwardId NominationId ThanksId ScanId KioskId
    AnnouncementId NoticeId EventId FileId ImportId GuardianId InterviewSlotId BookingId InterviewWaitId SelectionId OfferId
    DeviceId AutomationId FeedId AvailabilityId ShiftWaitId HandOverId HandOverAskId CourseTakeId QuizAttemptId TrainingClaimId
}

/// One row of an answer.
#[derive(Debug)]
pub enum Row {
    /// From SQLite.
    Sqlite(SqliteRow),
    /// From PostgreSQL.
    Postgres(PgRow),
}

/// Reads a row's columns in the order of the `select`.
#[derive(Debug)]
pub struct Reader<'r> {
    row: &'r Row,
    at: usize,
}

impl<'r> Reader<'r> {
    pub(crate) const fn new(row: &'r Row) -> Self {
        Self { row, at: 0 }
    }
    /// The next column.
    ///
    /// # Errors
    /// [`Error::Broken`] when it has another type.
    #[expect(clippy::should_implement_trait, reason = "each column has a type of its own")]
    pub fn next<T: Cell>(&mut self) -> Result<T> {
        let at = self.at;
        self.at += 1;
        T::read(self.row, at).map_err(|e| Error::Broken(format!("column {at} ({}): {e}", self.row.column(at))))
    }
    /// The next column as JSON of a type.
    ///
    /// # Errors
    /// [`Error::Broken`] when it is not such JSON.
    pub fn json<T: serde::de::DeserializeOwned>(&mut self) -> Result<T> {
        Ok(serde_json::from_value(self.next()?)?)
    }
    /// The next three columns as a name: given name, surname, father's name.
    ///
    /// # Errors
    /// [`Error::Broken`] when they hold something else.
    pub fn name(&mut self) -> Result<domain::people::Name> {
        Ok(domain::people::Name { given: self.next()?, surname: self.next()?, fathers: self.next()? })
    }
    /// The next column as a word of a closed list, or as whatever else is written as text.
    ///
    /// # Errors
    /// [`Error::Broken`] when it is not on the list.
    pub fn word<T>(&mut self, parse: impl Fn(&str) -> Option<T>) -> Result<T> {
        let word: String = self.next()?;
        parse(&word).ok_or_else(|| Error::Broken(format!("unknown word {word:?} in column {}", self.at - 1)))
    }
}

/// What can be read from a column.
pub trait Cell: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// [`Error::Broken`] when the column holds something else.
    fn read(row: &Row, at: usize) -> Result<Self>;
}

macro_rules! cells {
    ($($type:ty)+) => {$(
        impl Cell for $type {
            fn read(row: &Row, at: usize) -> Result<Self> {
                // SQLite has no types like `timestamptz` to check against; the value itself is checked in decoding
                Ok(match row {
                    Row::Sqlite(row) => row.try_get_unchecked(at)?,
                    Row::Postgres(row) => row.try_get(at)?,
                })
            }
        }
    )+};
}
cells! {
    bool Option<bool> i64 Option<i64> f64 Option<f64> String Option<String> Uuid Option<Uuid>
    NaiveDate Option<NaiveDate> NaiveTime Option<NaiveTime> DateTime<Utc> Option<DateTime<Utc>>
}
impl Cell for serde_json::Value {
    fn read(row: &Row, at: usize) -> Result<Self> {
        match row {
            Row::Sqlite(row) => Ok(serde_json::from_str(row.try_get_unchecked::<&str, _>(at)?)?),
            Row::Postgres(row) => Ok(row.try_get(at)?),
        }
    }
}

impl Row {
    fn column(&self, at: usize) -> String {
        match self {
            Self::Sqlite(row) => row.columns().get(at).map(|c| format!("{} {}", c.name(), c.type_info().name())),
            Self::Postgres(row) => row.columns().get(at).map(|c| format!("{} {}", c.name(), c.type_info().name())),
        }
        .unwrap_or_default()
    }
}

macro_rules! binder {
    ($name:ident, $db:ty, $arguments:ty) => {
        pub(crate) fn $name(
            statement: &'static Statement,
            values: Vec<Value>,
        ) -> Result<sqlx::query::Query<'static, $db, $arguments>> {
            if values.len() != statement.values {
                return Err(Error::Broken(format!(
                    "{}:{} takes {} values, not {}",
                    statement.file,
                    statement.line,
                    statement.values,
                    values.len()
                )));
            }
            let mut query = sqlx::query::<$db>(statement.text);
            for value in values {
                query = match value {
                    Value::Bool(v) => query.bind(v),
                    Value::Int(v) => query.bind(v),
                    Value::Real(v) => query.bind(v),
                    Value::Text(v) => query.bind(v),
                    Value::Id(v) => query.bind(v),
                    Value::Time(v) => query.bind(v),
                    Value::Date(v) => query.bind(v),
                    Value::Clock(v) => query.bind(v),
                    Value::Json(v) => query.bind(v),
                };
            }
            Ok(query)
        }
    };
}
binder!(for_sqlite, Sqlite, SqliteArguments);
binder!(for_postgres, Postgres, PgArguments);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lists_of_shifts_show_is_known_by_its_table() {
        let changes = |text| Statement { text, file: "", line: 0, values: 0 }.changes_shifts();
        assert!(changes("update shifts set taken = taken + 1 where id = $1"));
        assert!(changes("insert into shifts (id) values ($1)"));
        assert!(changes("update centers\n set names = $1"));
        assert!(!changes("update shift_templates set places = 1"));
        assert!(!changes("insert into assignments (id) values ($1)"));
        assert!(!changes("select id from shifts"));
    }

    #[test]
    fn a_zero_byte_is_kept_out_of_both_databases() {
        assert_eq!(Value::from("a\0b"), Value::Text(Some("a\u{fffd}b".to_owned())));
    }

    #[test]
    fn placeholders_are_counted_by_their_number() {
        assert_eq!(highest_placeholder("select 1"), 0);
        assert_eq!(highest_placeholder("where a = $1 and b = $12 or c = $2"), 12);
    }
}
