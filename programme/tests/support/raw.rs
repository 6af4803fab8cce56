//! The database from behind, as whoever holds its password could change it.

use chrono::{DateTime, Utc};
use programme::sql::Value;
use sqlx::{AssertSqlSafe, Connection, PgConnection, Row, SqliteConnection};
use uuid::Uuid;

pub enum Raw {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// An event with its seal, as the tables hold them.
#[derive(Debug, Clone)]
pub struct Sealed {
    pub id: Uuid,
    pub programme: Uuid,
    pub kind: String,
    pub subject: Uuid,
    pub by: Option<Uuid>,
    pub at: DateTime<Utc>,
    pub detail: serde_json::Value,
    pub salt: String,
    pub erased_digest: Option<String>,
    pub position: i64,
    pub digest: String,
    pub chain: String,
}

macro_rules! bound {
    ($text:expr, $values:expr) => {{
        let mut query = sqlx::query(AssertSqlSafe($text));
        for value in $values {
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
        query
    }};
}

macro_rules! sealed {
    ($row:expr) => {
        Sealed {
            id: $row.get_unchecked(0),
            kind: $row.get_unchecked(1),
            subject: $row.get_unchecked(2),
            by: $row.get_unchecked(3),
            at: $row.get_unchecked(4),
            detail: serde_json::from_str($row.get_unchecked(5)).unwrap(),
            salt: $row.get_unchecked(6),
            erased_digest: $row.get_unchecked(7),
            position: $row.get_unchecked(8),
            digest: $row.get_unchecked(9),
            chain: $row.get_unchecked(10),
            programme: $row.get_unchecked(11),
        }
    };
}

impl Raw {
    pub async fn open(url: &str) -> Self {
        if url.starts_with("sqlite:") {
            let mut connection = SqliteConnection::connect(url).await.unwrap();
            sqlx::raw_sql("pragma foreign_keys = off; pragma synchronous = off; pragma busy_timeout = 5000")
                .execute(&mut connection)
                .await
                .unwrap();
            Self::Sqlite(connection)
        } else {
            let mut connection = PgConnection::connect(url).await.unwrap();
            sqlx::raw_sql("set synchronous_commit = off").execute(&mut connection).await.unwrap();
            Self::Postgres(connection)
        }
    }
    pub async fn run(&mut self, text: &str, values: Vec<Value>) -> u64 {
        let text = text.to_owned();
        match self {
            Self::Sqlite(c) => bound!(text, values).execute(c).await.unwrap().rows_affected(),
            Self::Postgres(c) => bound!(text, values).execute(c).await.unwrap().rows_affected(),
        }
    }
    /// Every sealed event of the only programme, in the order of the chain.
    pub async fn sealed(&mut self) -> Vec<Sealed> {
        let text = "select e.id, e.kind, e.subject_id, e.by_person, e.at, cast(e.detail as text), e.salt,
                e.erased_digest, s.position, s.digest, s.chain, s.programme_id
            from seals s join events e on e.id = s.event_id order by s.position";
        match self {
            Self::Sqlite(c) => sqlx::query(text).fetch_all(c).await.unwrap().iter().map(|row| sealed!(row)).collect(),
            Self::Postgres(c) => sqlx::query(text).fetch_all(c).await.unwrap().iter().map(|row| sealed!(row)).collect(),
        }
    }
}
