//! One person's way from an open call to a placement.

pub mod consent;
mod draft;
mod spoken;
mod stages;
mod terms;
mod times;

pub use consent::CONSENT_VERSION;
pub use draft::{ANSWER, Draft, Saved};
pub use spoken::{Level, Spoken};
pub use stages::{Stage, Stages};
pub use terms::{Applicant, ELSEWHERE, Earlier, Studies, Terms, Unfit, eligible};
pub use times::{DAYS, Part, Times};

use crate::ids::{ApplicationId, CenterId, IntakeId, PersonId, ProgrammeId};
use crate::language::Texts;
use crate::refusals::Refusal;
use crate::time::Zone;
use chrono::{DateTime, Duration, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// How many centers an applicant may wish for.
pub const WISHES_MAX: usize = 3;
/// The most characters of the motivation.
pub const MOTIVATION_MAX: usize = 2000;
/// The most characters of any answer that is kept as typed.
pub const ANSWER_MAX: usize = 10_000;

/// A call for volunteers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Intake {
    /// Which.
    pub id: IntakeId,
    /// Whose.
    pub programme: ProgrammeId,
    /// The code in addresses and imports, such as `DEMO`.
    pub code: String,
    /// Its title.
    pub titles: Texts,
    /// What it is about, in a few sentences.
    pub summaries: Texts,
    /// Applications are taken from then
    pub opens_at: DateTime<Utc>,
    /// until then.
    pub closes_at: DateTime<Utc>,
    /// Youngest applicant on the closing day.
    pub min_age: i64,
    /// Oldest applicant on the closing day.
    pub max_age: i64,
    /// Who else may apply.
    pub terms: Terms,
    /// The stages that an application goes through, in order.
    pub stages: Stages,
    /// First day of the placements.
    pub starts_on: NaiveDate,
    /// Last day of the placements.
    pub ends_on: NaiveDate,
    /// Since when everybody may see it; a draft until then.
    pub published_at: Option<DateTime<Utc>>,
    /// Counts the changes, so that two editors notice each other.
    pub version: i64,
}

impl Intake {
    /// Whether applications are taken at that moment.
    #[must_use]
    pub fn is_open(&self, now: DateTime<Utc>) -> bool {
        self.published_at.is_some() && self.opens_at <= now && now < self.closes_at
    }
    /// The last day on which applications are taken, on the programme's wall; ages are counted on it.
    #[must_use]
    pub fn closing_day(&self, zone: Zone) -> NaiveDate {
        zone.date(self.closes_at - Duration::microseconds(1))
    }
}

/// One person's answer to an intake.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Application {
    /// Which.
    pub id: ApplicationId,
    /// To which intake.
    pub intake: IntakeId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// By whom.
    pub person: PersonId,
    /// Where it stands.
    pub stage: Stage,
    /// What was filled in.
    pub draft: Draft,
    /// The center that decides: the first wish, once it is handed in.
    pub center: Option<CenterId>,
    /// When it was handed in.
    pub submitted_at: Option<DateTime<Utc>>,
    /// When it last changed.
    pub changed_at: DateTime<Utc>,
    /// Counts the changes, so that two editors notice each other.
    pub version: i64,
}

impl Application {
    /// Moves on, or says why it can't.
    ///
    /// # Errors
    /// [`Refusal::StageMoved`] when the application has moved to where this step is not possible.
    pub fn become_stage(&self, next: Stage) -> Result<Stage, Refusal> {
        if self.stage.may_become(next) { Ok(next) } else { Err(Refusal::StageMoved { stage: self.stage }) }
    }
}

/// A person at a center from–to: the volunteer's contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placement {
    /// Where.
    pub center: CenterId,
    /// First day.
    pub starts_on: NaiveDate,
    /// Last day.
    pub ends_on: NaiveDate,
    /// Whether it runs.
    pub state: PlacementState,
    /// The days on which it is interrupted, first and last.
    pub paused: Option<(NaiveDate, NaiveDate)>,
}

impl Placement {
    /// Whether a day is one on which it is interrupted.
    #[must_use]
    pub fn is_paused(&self, day: NaiveDate) -> bool {
        self.state == PlacementState::Paused || self.paused.is_some_and(|(from, until)| (from..=until).contains(&day))
    }
    /// Whether a day is one on which its person serves.
    #[must_use]
    pub fn serves_on(&self, day: NaiveDate) -> bool {
        self.state == PlacementState::Active && (self.starts_on..=self.ends_on).contains(&day) && !self.is_paused(day)
    }
}

crate::state::words_of! {
    /// Where a placement stands.
    pub enum PlacementState {
        /// Runs.
        Active = "active",
        /// Interrupted for a while.
        Paused = "paused",
        /// Served to its end.
        Completed = "completed",
        /// Ended early.
        Ended = "ended",
    }
}
