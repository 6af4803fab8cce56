//! The queue: what waits at a center or in a programme, filtered, oldest first, in pages by key.

mod records;

pub use records::{QueueRow, Tally};

use crate::act::Look;
use crate::error::{Error, Result};
use crate::programmes;
use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use domain::applications::Stage;
use domain::ids::{ApplicationId, CenterId, ProgrammeId};
use domain::language::Texts;
use domain::rights::{At, May};
use domain::screening::{Band, DeclineReason, Reading};
use uuid::Uuid;

/// Rows that one page of a queue shows.
const PAGE: usize = 50;

/// Which applications of a programme. An empty filter is all that were handed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// Of which programme.
    pub programme: ProgrammeId,
    /// Of one center; of all of them for those who run the programme.
    pub center: Option<CenterId>,
    /// At one stage.
    pub stage: Option<Stage>,
    /// Of one intake, by its code.
    pub intake: String,
    /// With such a score.
    pub band: Option<Band>,
    /// Handed in so many days ago or earlier.
    pub days: Option<i64>,
    /// Waiting for such a reading.
    pub reading: Option<Reading>,
    /// Whether the applicant is to answer first.
    pub asked: Option<bool>,
    /// Parts of the name, the address or the telephone number.
    pub search: String,
    /// Handed in on that day of the programme's wall.
    pub on: Option<NaiveDate>,
    /// With that tag.
    pub tag: String,
    /// Declined for that reason.
    pub why: Option<DeclineReason>,
}

impl Filter {
    /// Everything of a programme, or of one center of it.
    #[must_use]
    pub const fn all(programme: ProgrammeId, center: Option<CenterId>) -> Self {
        Self {
            programme,
            center,
            stage: None,
            intake: String::new(),
            band: None,
            days: None,
            reading: None,
            asked: None,
            search: String::new(),
            on: None,
            tag: String::new(),
            why: None,
        }
    }
    /// The same at one stage.
    #[must_use]
    pub fn at(self, stage: Stage) -> Self {
        Self { stage: Some(stage), ..self }
    }
    /// Whether it asks for more than a center and a stage.
    fn is_narrow(&self) -> bool {
        *self != Self { stage: self.stage, ..Self::all(self.programme, self.center) }
    }
    /// The right to read what it shows.
    pub(super) fn require(&self, look: &Look) -> Result<()> {
        match self.center {
            Some(center) => look.require(May::SeeApplications(At { programme: self.programme, center })),
            None => look.require(May::SeeAllPeople(self.programme)),
        }
    }
}

/// A place in a queue: when it was handed in, and the id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key(pub DateTime<Utc>, pub ApplicationId);

impl Key {
    /// Before everything.
    const FIRST: Self = Self(DateTime::UNIX_EPOCH, ApplicationId(Uuid::nil()));

    /// As it stands in an address: the moment in microseconds and the id.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (at, id) = text.split_once('.')?;
        Some(Self(DateTime::from_timestamp_micros(at.parse().ok()?)?, id.parse().ok()?))
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.0.timestamp_micros(), self.1)
    }
}

/// One page of a queue.
#[derive(Debug, Clone)]
pub struct Queue {
    /// The applications, oldest first.
    pub rows: Vec<QueueRow>,
    /// Where the next page begins.
    pub next: Option<Key>,
}

/// The applications of a filter after a key.
///
/// # Errors
/// [`Error::NotAllowed`] for another center's, and for all centers unless one runs the programme.
pub async fn queue(look: &mut Look, filter: &Filter, after: Option<Key>) -> Result<Queue> {
    filter.require(look)?;
    let mut rows = records::after(look, filter, after.unwrap_or(Key::FIRST), PAGE + 1).await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let next = rows.last().filter(|_| more).map(QueueRow::key);
    Ok(Queue { rows, next })
}

/// The neighbours of an application in a queue, and the rows around it.
#[derive(Debug, Clone)]
pub struct Beside {
    /// The one before.
    pub previous: Option<ApplicationId>,
    /// The one after.
    pub next: Option<ApplicationId>,
    /// The rows from the one before on.
    pub queue: Queue,
}

/// What stands before and after an application in a queue, whether or not it still stands in it itself.
///
/// # Errors
/// As [`queue`].
pub async fn beside(look: &mut Look, filter: &Filter, at: Key) -> Result<Beside> {
    filter.require(look)?;
    // Two back: the second is the key after which a list that begins with the one before begins
    let back = records::before(look, filter, at, 2).await?;
    let queue = queue(look, filter, back.get(1).map(QueueRow::key)).await?;
    let next = queue.rows.iter().find(|r| (r.submitted_at, r.id) > (at.0, at.1)).map(|r| r.id);
    Ok(Beside { previous: back.first().map(|r| r.id), next, queue })
}

/// The place of an application in every queue that shows it.
///
/// # Errors
/// [`Error::NotAllowed`] for another center's.
pub async fn key_of(look: &mut Look, id: ApplicationId) -> Result<Key> {
    let (programme, center, submitted_at) = records::place(look, id).await?.ok_or(Error::NotFound)?;
    look.require(May::SeeApplications(At { programme, center }))?;
    Ok(Key(submitted_at, id))
}

/// How many applications of a filter stand at each stage.
///
/// # Errors
/// As [`queue`].
pub async fn tally(look: &mut Look, filter: &Filter) -> Result<Vec<Tally>> {
    filter.require(look)?;
    if filter.is_narrow() { records::tally_of(look, filter).await } else { records::tally(look, filter).await }
}

/// The calls by code and title, the newest first, to choose among; of a center those that were published and in which
/// it takes part.
///
/// # Errors
/// As [`queue`].
pub async fn calls(look: &mut Look, filter: &Filter) -> Result<Vec<(String, Texts)>> {
    filter.require(look)?;
    match filter.center {
        Some(center) => records::calls_at(look, filter.programme, center).await,
        None => records::calls(look, filter.programme).await,
    }
}

/// Everything of a filter, up to so many, for a decision about all of it.
pub(super) async fn every(look: &mut Look, filter: &Filter, most: usize) -> Result<Vec<QueueRow>> {
    filter.require(look)?;
    records::after(look, filter, Key::FIRST, most).await
}

/// These of a programme, oldest first; what is not there is left out.
pub(super) async fn of_ids(look: &mut Look, programme: ProgrammeId, ids: &[ApplicationId]) -> Result<Vec<QueueRow>> {
    let filter = Filter::all(programme, None);
    let mut rows = Vec::with_capacity(ids.len());
    for id in ids {
        rows.extend(records::one(look, &filter, *id).await?);
    }
    rows.sort_by_key(|r| (r.submitted_at, r.id));
    rows.dedup_by_key(|r| r.id);
    Ok(rows)
}

/// The first and the last moment of handing in that a filter takes.
async fn span(look: &mut Look, filter: &Filter) -> Result<(DateTime<Utc>, DateTime<Utc>)> {
    // A moment ahead of every clock in the house, for a filter without days
    let latest = look.now() - filter.days.map_or(Duration::days(-2), |days| Duration::days(days.clamp(0, 10_000)));
    let Some(day) = filter.on else { return Ok((DateTime::UNIX_EPOCH, latest)) };
    let zone = programmes::find(look, filter.programme).await?.zone;
    let begins = zone.moment(day, NaiveTime::MIN);
    let ends = day.succ_opt().map_or(begins, |next| zone.moment(next, NaiveTime::MIN)) - Duration::microseconds(1);
    Ok((begins, ends.min(latest)))
}
