//! A unit of work: one transaction, one moment, one person. Nobody commits by hand, and nobody else begins.

use crate::attendance::{Boards, Gate};
use crate::error::{Error, Result};
use crate::people::soft_lock::SoftLock;
use crate::rosters::proposals::Runs;
use crate::shifts::Open;
use crate::signing::Keys;
use crate::sql::{Db, Link, Reader, Statement, Value, cut, open::read_all};
use chrono::{DateTime, Duration, Utc};
use domain::ids::{NoticeId, PersonId, ProgrammeId};
use domain::notices::Notice;
use domain::programmes::Programme;
use domain::rights::{May, Who};
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;
use tokio::sync::Notify;
use uuid::Uuid;

mod outside;
mod trail;
mod writer;
use writer::Writer;

/// What a piece of work returns while it runs.
pub type Future<'a, T> = Pin<Box<dyn std::future::Future<Output = Result<T>> + Send + 'a>>;

/// Where the moment comes from.
#[derive(Debug, Clone, Default)]
pub struct Clock(Option<Arc<Mutex<DateTime<Utc>>>>);

impl Clock {
    /// A clock that stands still until it is moved; for stories.
    #[must_use]
    pub fn standing(at: DateTime<Utc>) -> Self {
        Self(Some(Arc::new(Mutex::new(at))))
    }
    /// The moment, cut to what both databases keep.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the wall clock")]
    pub fn now(&self) -> DateTime<Utc> {
        match &self.0 {
            None => cut(Utc::now()),
            Some(at) => cut(*at.lock().unwrap_or_else(PoisonError::into_inner)),
        }
    }
    /// Moves a standing clock to a moment.
    pub fn set(&self, to: DateTime<Utc>) {
        if let Some(at) = &self.0 {
            *at.lock().unwrap_or_else(PoisonError::into_inner) = to;
        }
    }
    /// Moves a standing clock forward.
    pub fn pass(&self, time: Duration) {
        self.set(self.now() + time);
    }
}

/// What an instance is told from outside.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The address that people reach it by, without a slash at the end.
    pub public_url: String,
    /// The sender of mail.
    pub mail_from: String,
    /// The folder of uploads.
    pub files: std::path::PathBuf,
}

impl Settings {
    /// The name and address of whoever sends mail; `else_name` where the address comes without a name.
    #[must_use]
    pub fn sender(&self, else_name: &str) -> (String, String) {
        match self.mail_from.rsplit_once('<') {
            Some((name, address)) => (name.trim().to_owned(), address.trim_end_matches('>').to_owned()),
            None => (else_name.to_owned(), self.mail_from.clone()),
        }
    }
}

/// The programmes of the instance, and since when they are remembered.
type Programmes = (Instant, Arc<[Arc<Programme>]>);

/// The running programme: its database, clock and keys.
#[derive(Debug, Clone)]
pub struct Service {
    db: Db,
    writer: Writer,
    gate: Gate,
    boards: Boards,
    clock: Clock,
    keys: Keys,
    settings: Arc<Settings>,
    told: Arc<Notify>,
    open: Open,
    runs: Runs,
    locks: Arc<Mutex<SoftLock>>,
    programmes: Arc<Mutex<Option<Programmes>>>,
    letters_shown: bool,
    texter: Option<Arc<dyn crate::notices::texts::Texter>>,
    trusts_all: bool,
}

impl Service {
    /// Starts on an opened and migrated database.
    #[must_use]
    pub fn new(db: Db, clock: Clock, keys: Keys, settings: Settings) -> Self {
        let writer = Writer::start(&db);
        Self {
            db,
            writer,
            gate: Gate::open(),
            boards: Boards::default(),
            clock,
            keys,
            settings: Arc::new(settings),
            told: Arc::default(),
            open: Open::default(),
            runs: Runs::default(),
            locks: Arc::default(),
            programmes: Arc::default(),
            letters_shown: false,
            texter: None,
            trusts_all: false,
        }
    }
    /// The same, with administrators reading the letters themselves: where mail is only written to files.
    #[must_use]
    pub const fn showing_letters(mut self, shown: bool) -> Self {
        self.letters_shown = shown;
        self
    }
    /// The database, for checks and tests.
    #[must_use]
    pub const fn db(&self) -> &Db {
        &self.db
    }
    /// The clock.
    #[must_use]
    pub const fn clock(&self) -> &Clock {
        &self.clock
    }
    /// The keys.
    #[must_use]
    pub const fn keys(&self) -> &Keys {
        &self.keys
    }
    /// What it was told from outside.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }
    /// Where check-ins wait for each other.
    pub(crate) const fn gate(&self) -> &Gate {
        &self.gate
    }
    /// The boards that are open.
    pub(crate) const fn boards(&self) -> &Boards {
        &self.boards
    }
    /// The proposals that are worked on in this process.
    pub(crate) fn runs(&self) -> Runs {
        self.runs.clone()
    }
    /// Who has typed wrong passwords lately.
    #[must_use]
    pub fn locks(&self) -> &Mutex<SoftLock> {
        &self.locks
    }
    /// Wakes whoever delivers notices.
    #[must_use]
    pub fn told(&self) -> Arc<Notify> {
        Arc::clone(&self.told)
    }

    /// Does a piece of work in one transaction: kept when it succeeds, undone when it fails. It runs to its end
    /// even when the caller goes away. The closure may run again after a deadlock, so it clones what it takes.
    ///
    /// # Errors
    /// What the work returns, or [`Error::Unavailable`] when it could not be kept.
    pub async fn act<T, F>(&self, who: Who, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: for<'a> Fn(&'a mut Act) -> Future<'a, T> + Send + Sync + 'static,
    {
        self.writer.run(self.clone(), who, work).await
    }

    /// Reads something, in no transaction.
    ///
    /// # Errors
    /// What the reading returns, or [`Error::Unavailable`] when no connection is free.
    pub async fn look<T, F>(&self, who: Who, work: F) -> Result<T>
    where
        F: for<'a> FnOnce(&'a mut Look) -> Future<'a, T>,
    {
        let mut look = self.look_at(self.db.read().await?, who);
        work(&mut look).await
    }

    /// Every programme of the instance, oldest first: the first one greets visitors. Remembered for a few seconds.
    pub async fn programmes(&self) -> Arc<[Arc<Programme>]> {
        let kept = self.programmes.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((since, programmes)) = kept
            && since.elapsed().as_secs() < 5
        {
            return programmes;
        }
        let read = self.look(Who::anyone(), |look| Box::pin(crate::programmes::all(look))).await;
        // What can't be read is not remembered; the page that needs a programme says so itself
        let Ok(read) = read else { return Arc::default() };
        let programmes: Arc<[Arc<Programme>]> = read.into_iter().map(Arc::new).collect();
        *self.programmes.lock().unwrap_or_else(PoisonError::into_inner) =
            Some((Instant::now(), Arc::clone(&programmes)));
        programmes
    }

    /// Forgets the remembered programmes, after one was changed.
    pub fn forget_programmes(&self) {
        *self.programmes.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn look_at(&self, link: Link, who: Who) -> Look {
        Look { link, now: self.clock.now(), who, service: self.clone(), changes_shifts: false }
    }
}

/// A view of what is remembered, at one moment, for one person.
#[derive(Debug)]
pub struct Look {
    link: Link,
    now: DateTime<Utc>,
    who: Who,
    service: Service,
    changes_shifts: bool,
}

impl Look {
    /// The moment of this work; the same from its beginning to its end.
    #[must_use]
    pub const fn now(&self) -> DateTime<Utc> {
        self.now
    }
    /// Whoever acts.
    #[must_use]
    pub const fn who(&self) -> &Who {
        &self.who
    }
    /// The person who acts.
    ///
    /// # Errors
    /// [`Error::NotSignedIn`] for a visitor.
    pub fn person(&self) -> Result<PersonId> {
        self.who.person.ok_or(Error::NotSignedIn)
    }
    /// Goes on only with this right.
    ///
    /// # Errors
    /// [`Error::NotSignedIn`] for a visitor, else [`Error::NotAllowed`].
    pub fn require(&self, what: May) -> Result<()> {
        if self.who.may(what, self.now) {
            Ok(())
        } else if self.who.person.is_none() {
            Err(Error::NotSignedIn)
        } else {
            Err(Error::NotAllowed)
        }
    }
    /// The keys.
    #[must_use]
    pub const fn keys(&self) -> &Keys {
        &self.service.keys
    }
    /// What the instance was told from outside.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.service.settings
    }
    /// Whether administrators may read the letters themselves.
    #[must_use]
    pub const fn shows_letters(&self) -> bool {
        self.service.letters_shown
    }
    /// What was read of open shifts a moment ago.
    pub(crate) fn open(&self) -> Open {
        self.service.open.clone()
    }
    /// Whether SQLite is behind; for figures, never for a rule.
    #[must_use]
    pub const fn on_sqlite(&self) -> bool {
        self.service.db.is_sqlite()
    }

    /// Every row, read by the closure.
    pub(crate) async fn all<T>(
        &mut self,
        statement: &'static Statement,
        values: Vec<Value>,
        read: impl Fn(&mut Reader) -> Result<T>,
    ) -> Result<Vec<T>> {
        self.changes_shifts |= statement.changes_shifts();
        read_all(&self.link.all(statement, values).await?, read)
    }
    /// The only row, if there is one.
    pub(crate) async fn maybe<T>(
        &mut self,
        statement: &'static Statement,
        values: Vec<Value>,
        read: impl Fn(&mut Reader) -> Result<T>,
    ) -> Result<Option<T>> {
        Ok(self.all(statement, values, read).await?.into_iter().next())
    }
    /// The only row, which must be there.
    pub(crate) async fn one<T>(
        &mut self,
        statement: &'static Statement,
        values: Vec<Value>,
        read: impl Fn(&mut Reader) -> Result<T>,
    ) -> Result<T> {
        self.maybe(statement, values, read).await?.ok_or(Error::NotFound)
    }
}

/// A piece of work that changes what is remembered.
#[derive(Debug)]
pub struct Act {
    look: Look,
    told: bool,
}

impl Deref for Act {
    type Target = Look;
    fn deref(&self) -> &Look {
        &self.look
    }
}
impl DerefMut for Act {
    fn deref_mut(&mut self) -> &mut Look {
        &mut self.look
    }
}

impl Act {
    const fn new(look: Look) -> Self {
        Self { look, told: false }
    }
    /// A new id, ordered by time.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the one place that makes ids")]
    pub fn id<T: From<Uuid>>(&self) -> T {
        T::from(Uuid::now_v7())
    }
    /// Whether nobody else can write until this act ends: the one writer of a file has everything in its hands.
    pub(crate) const fn is_alone(&self) -> bool {
        self.look.service.db.is_sqlite()
    }
    /// Runs a statement and tells how many rows it touched.
    pub(crate) async fn run(&mut self, statement: &'static Statement, values: Vec<Value>) -> Result<u64> {
        self.look.changes_shifts |= statement.changes_shifts();
        self.look.link.run(statement, values).await
    }
    /// Tells a person something: a row of the outbox, written with everything else or not at all.
    ///
    /// # Errors
    /// [`Error::Broken`] when the row can't be written.
    pub async fn tell(&mut self, programme: ProgrammeId, person: PersonId, notice: Notice) -> Result<()> {
        let now = self.now();
        self.tell_at(programme, person, notice, now).await.map(drop)
    }
    /// The same, held back until a moment; the row's id, for whoever may take it back before.
    ///
    /// # Errors
    /// [`Error::Broken`] when the row can't be written.
    pub async fn tell_at(
        &mut self,
        programme: ProgrammeId,
        person: PersonId,
        notice: Notice,
        due: DateTime<Utc>,
    ) -> Result<NoticeId> {
        let id: NoticeId = self.id();
        let now = self.now();
        self.run(
            sql!(
                "insert into notices (id, programme_id, person_id, kind, notice, shown, due_at, created_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8)"
            ),
            values![id, programme, person, notice.kind(), serde_json::to_value(&notice)?, notice.is_shown(), due, now],
        )
        .await?;
        self.told = true;
        Ok(id)
    }
    /// Lets the worker look for letters that may go by now.
    pub(crate) const fn wake_mail(&mut self) {
        self.told = true;
    }
}
