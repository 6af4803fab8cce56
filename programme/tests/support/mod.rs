//! The stage for stories: a fresh database of each kind, a clock that is moved by hand, and the cast.
#![allow(dead_code, reason = "each story uses its part of the stage")]

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use domain::applications::PlacementState;
use domain::centers::{Amount, Center, NeedFrom, Position};
use domain::ids::{CenterId, CourseId, PersonId, RosterId, ShiftId};
use domain::language::{Language, Texts};
use domain::people::{Name, Person};
use domain::programmes::Programme;
use domain::rights::{Role, Who};
use domain::time::{Week, Zone};
use programme::shifts::{self, NewShift};
use programme::signing::{Keys, MasterKey};
use programme::sql::{Db, Value};
use programme::{Act, Clock, Future, Look, Result, Service, Settings, people, programmes};
use std::path::PathBuf;
use std::sync::OnceLock;
use uuid::Uuid;

pub mod http_double;
pub mod places;
pub mod raw;
pub mod smtp_sink;

pub use places::{azerbaijan, center, position};

/// Tells a story on both databases: `stories! { a_person_signs_up, … }` for `async fn a_person_signs_up(stage: Stage)`.
#[macro_export]
macro_rules! stories {
    ($($story:ident),+ $(,)?) => {
        mod on_sqlite {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $story() { super::$story($crate::support::Stage::on_sqlite().await).await; })+
        }
        mod on_postgres {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $story() { super::$story($crate::support::Stage::on_postgres().await).await; })+
        }
    };
}

/// Monday 23 November 2026, 08:00 in Baku.
pub fn monday_morning() -> DateTime<Utc> {
    DateTime::parse_from_rfc3339("2026-11-23T04:00:00Z").unwrap().to_utc()
}
pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
pub fn clock(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}
/// That wall time in Baku.
pub fn baku(date: &str, time: &str) -> DateTime<Utc> {
    Zone::parse("Asia/Baku").unwrap().moment(day(date), clock(time))
}

/// A service on a fresh database with the Azerbaijani programme and two centers, BAK1 and SUM.
pub struct Stage {
    pub service: Service,
    pub programme: Programme,
    pub bak1: Center,
    pub sum: Center,
    pub folder: PathBuf,
    pub url: String,
    drop_database: Option<(String, String)>,
}

impl Stage {
    pub async fn on_sqlite() -> Self {
        let folder = fresh_folder();
        let url = format!("sqlite://{}", folder.join("story.db").display());
        Self::on(&url, folder, None).await
    }

    /// A database of its own on the server behind `TEST_POSTGRES_URL`, copied from a migrated template.
    pub async fn on_postgres() -> Self {
        let server = std::env::var("TEST_POSTGRES_URL")
            .expect("TEST_POSTGRES_URL names a PostgreSQL for stories; `scripts/test` starts one");
        let name = format!("story_{}", Uuid::new_v4().simple());
        postgres_admin(&server, &format!("create database {name}")).await;
        let url = with_database(&server, &name);
        Self::on(&url, fresh_folder(), Some((server, name))).await
    }

    async fn on(url: &str, folder: PathBuf, drop_database: Option<(String, String)>) -> Self {
        let db = Db::open(url).await.unwrap();
        db.migrate().await.unwrap();
        let keys = Keys::new(vec![MasterKey { id: "k1".into(), secret: [7; 32] }]).unwrap();
        let settings = Settings {
            public_url: "http://konullu.test".into(),
            mail_from: "Könüllü <no-reply@konullu.test>".into(),
            files: folder.join("files"),
        };
        let service = Service::new(db, Clock::standing(monday_morning()), keys, settings);
        let programme = azerbaijan();
        let (bak1, sum) = (center(&programme, "BAK1", "Bakı"), center(&programme, "SUM", "Sumqayıt"));
        let stage = Self { service, programme, bak1, sum, folder, url: url.to_owned(), drop_database };
        let (p, centers) = (stage.programme.clone(), [stage.bak1.clone(), stage.sum.clone()]);
        stage
            .system(move |act| {
                let (p, centers) = (p.clone(), centers.clone());
                Box::pin(async move {
                    programmes::add(act, &p).await?;
                    for center in &centers {
                        programme::centers::add(act, center).await?;
                    }
                    Ok(())
                })
            })
            .await
            .unwrap();
        stage
    }

    /// Acts as the program itself.
    pub async fn system<T, F>(&self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: for<'a> Fn(&'a mut Act) -> Future<'a, T> + Send + Sync + 'static,
    {
        self.service.act(Who::system(), work).await
    }
    /// Acts as a person with whatever roles they hold.
    pub async fn act_as<T, F>(&self, person: PersonId, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: for<'a> Fn(&'a mut Act) -> Future<'a, T> + Send + Sync + 'static,
    {
        self.service.act(self.who(person).await, work).await
    }
    /// Looks as a person with whatever roles they hold.
    pub async fn look_as<T, F>(&self, person: PersonId, work: F) -> Result<T>
    where
        F: for<'a> FnOnce(&'a mut Look) -> Future<'a, T>,
    {
        self.service.look(self.who(person).await, work).await
    }
    /// Looks as the program itself.
    pub async fn look<T, F>(&self, work: F) -> Result<T>
    where
        F: for<'a> FnOnce(&'a mut Look) -> Future<'a, T>,
    {
        self.service.look(Who::system(), work).await
    }
    pub async fn who(&self, person: PersonId) -> Who {
        self.look(|look| Box::pin(people::who(look, person))).await.unwrap()
    }
    pub fn now(&self) -> DateTime<Utc> {
        self.service.clock().now()
    }
    pub fn pass(&self, time: Duration) {
        self.service.clock().pass(time);
    }
    pub fn set(&self, to: DateTime<Utc>) {
        self.service.clock().set(to);
    }

    /// A person of the cast: born 2004, signed up and confirmed, with the password of the demo.
    pub async fn person(&self, given: &str, surname: &str) -> PersonId {
        let person = Person {
            id: PersonId(Uuid::now_v7()),
            programme: self.programme.id,
            name: Name { given: given.into(), surname: surname.into(), fathers: String::new() },
            birth_date: Some(day("2004-05-17")),
            email: format!("{}@cast.test", words::fold::search_key(&format!("{given}{surname}")).replace(' ', "")),
            phone: String::new(),
            language: Language::Az,
        };
        let id = person.id;
        self.system(move |act| {
            let person = person.clone();
            Box::pin(async move { people::sign_up::add(act, &person, Some(demo_hash())).await })
        })
        .await
        .unwrap();
        id
    }
    /// A person with a role.
    pub async fn holder(&self, given: &str, role: Role, center: Option<CenterId>) -> PersonId {
        let id = self.person(given, role.as_str()).await;
        let programme = self.programme.id;
        self.system(move |act| {
            Box::pin(async move { people::grant(act, programme, id, role, center).await.map(drop) })
        })
        .await
        .unwrap();
        id
    }
    /// A person who serves at BAK1 from September to June.
    pub async fn volunteer(&self, given: &str, surname: &str) -> PersonId {
        let id = self.person(given, surname).await;
        self.place(id, &self.bak1, "2026-09-01", "2027-06-30", PlacementState::Active).await;
        id
    }
    /// Places a person at a center.
    pub async fn place(&self, person: PersonId, center: &Center, from: &str, until: &str, state: PlacementState) {
        self.raw(
            "insert into placements (id, programme_id, person_id, center_id, state, starts_on, ends_on, badge, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, 'AZ-1', $8)",
            vec![
                Uuid::now_v7().into(),
                center.programme.into(),
                person.into(),
                center.id.into(),
                state.as_str().into(),
                day(from).into(),
                day(until).into(),
                self.now().into(),
            ],
        )
        .await;
    }
    /// A position that asks for nothing, such as `queue-guide`.
    pub async fn position(&self, code: &str) -> Position {
        self.add_position(position(&self.programme, code, None)).await
    }
    /// Keeps a position.
    pub async fn add_position(&self, position: Position) -> Position {
        let new = position.clone();
        self.system(move |act| {
            let new = new.clone();
            Box::pin(async move { programme::centers::add_position(act, &new).await })
        })
        .await
        .unwrap();
        position
    }
    /// A course that lasts for ever.
    pub async fn course(&self, code: &'static str) -> CourseId {
        let (programme, id) = (self.programme.id, CourseId(Uuid::now_v7()));
        self.system(move |act| {
            Box::pin(async move {
                let names = Texts::default().with(Language::En, code);
                programme::training::add_course(act, programme, id, code, &names, None).await
            })
        })
        .await
        .unwrap();
        id
    }
    /// A published roster of a center for the week of a date, the same one each time.
    pub async fn published_roster(&self, center: &Center, date: &str) -> RosterId {
        self.raw_roster(center, date, "published").await
    }
    async fn raw_roster(&self, center: &Center, date: &str, state: &str) -> RosterId {
        let monday = Week::of(day(date)).monday();
        // The same center and week give the same id
        let id = RosterId(Uuid::from_u128(center.id.0.as_u128() ^ u128::from(monday.to_epoch_days().unsigned_abs())));
        self.raw(
            "insert into rosters (id, programme_id, center_id, monday, state, created_at)
            values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
            vec![id.into(), center.programme.into(), center.id.into(), monday.into(), state.into(), self.now().into()],
        )
        .await;
        id
    }
    /// A published shift at BAK1.
    pub async fn shift(&self, position: &Position, date: &str, from: &str, until: &str, places: i64) -> ShiftId {
        self.shift_at(&self.bak1, position, (date, from, until), places, true).await
    }
    /// A shift of any center, published or not.
    pub async fn shift_at(
        &self,
        center: &Center,
        position: &Position,
        (date, from, until): (&str, &str, &str),
        places: i64,
        published: bool,
    ) -> ShiftId {
        let roster = self.raw_roster(center, date, if published { "published" } else { "draft" }).await;
        let new = NewShift {
            at: center.at(),
            roster,
            line: None,
            position: position.id,
            date: day(date),
            period: center.zone.span(day(date), clock(from), clock(until)).unwrap(),
            amount: Amount::places(places),
            need: NeedFrom::Shift,
            note: String::new(),
            published,
        };
        self.system(move |act| {
            let new = new.clone();
            Box::pin(async move { shifts::insert(act, &new).await })
        })
        .await
        .unwrap()
        .expect("no template, so it is new")
    }
    /// Runs a text past every act, for what a story only needs to be there.
    pub async fn raw(&self, text: &'static str, values: Vec<Value>) {
        macro_rules! bound {
            ($query:expr) => {{
                let mut query = $query;
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
                query
            }};
        }
        match self.service.db() {
            Db::Sqlite { write, .. } => {
                use sqlx::{ConnectOptions, Connection};
                let mut connection = write.connect().await.unwrap();
                bound!(sqlx::query::<sqlx::Sqlite>(text)).execute(&mut connection).await.unwrap();
                connection.close().await.unwrap();
            }
            Db::Postgres(pool) => {
                bound!(sqlx::query::<sqlx::Postgres>(text)).execute(pool).await.unwrap();
            }
        }
    }

    /// Nigar coordinates BAK1.
    pub async fn nigar(&self) -> PersonId {
        self.holder("Nigar", Role::Coordinator, Some(self.bak1.id)).await
    }
    /// Rəşad coordinates SUM, and has no business at BAK1.
    pub async fn reshad(&self) -> PersonId {
        self.holder("Rəşad", Role::Coordinator, Some(self.sum.id)).await
    }
    /// Tural leads shifts at BAK1.
    pub async fn tural(&self) -> PersonId {
        self.holder("Tural", Role::Lead, Some(self.bak1.id)).await
    }
    /// Səbinə manages the programme.
    pub async fn sebine(&self) -> PersonId {
        self.holder("Səbinə", Role::Manager, None).await
    }
    /// Əli administers the instance.
    pub async fn ali(&self) -> PersonId {
        self.holder("Əli", Role::Administrator, None).await
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
        if let Some((server, name)) = self.drop_database.take() {
            // The pool closes beside us; `force` ends what is left of it
            std::thread::spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
                runtime.block_on(postgres_admin(&server, &format!("drop database {name} with (force)")));
            })
            .join()
            .ok();
        }
    }
}

async fn postgres_admin(server: &str, text: &str) {
    use sqlx::{AssertSqlSafe, Connection};
    let mut connection = sqlx::PgConnection::connect(server).await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(text.to_owned())).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

fn with_database(server: &str, name: &str) -> String {
    let (base, query) = server.split_once('?').map_or((server, String::new()), |(b, q)| (b, format!("?{q}")));
    let (root, _) = base.rsplit_once('/').unwrap();
    format!("{root}/{name}{query}")
}

fn fresh_folder() -> PathBuf {
    let folder = std::env::temp_dir().join(format!("konullu-story-{}", Uuid::new_v4().simple()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// The hash of `demo-demo-demo-demo`, made once: hashing is slow on purpose.
pub fn demo_hash() -> String {
    static HASH: OnceLock<String> = OnceLock::new();
    HASH.get_or_init(|| {
        std::thread::spawn(|| {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(people::passwords::hash("demo-demo-demo-demo")).unwrap()
        })
        .join()
        .unwrap()
    })
    .clone()
}
