//! One person's way from an open call to a placement.

use crate::ids::{ApplicationId, CenterId, IntakeId, PersonId, ProgrammeId};
use crate::language::Texts;
use crate::refusals::Refusal;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// How many centers an applicant may wish for.
pub const WISHES_MAX: usize = 3;
/// The most characters of the motivation.
pub const MOTIVATION_MAX: usize = 2000;

crate::state::words_of! {
    /// Where an application stands.
    pub enum Stage {
        /// Being written.
        Draft = "draft",
        /// Handed in.
        Submitted = "submitted",
        /// Being read.
        Screening = "screening",
        /// Invited to an interview.
        Interview = "interview",
        /// A place is offered.
        Offered = "offered",
        /// The applicant has accepted.
        Accepted = "accepted",
        /// Papers and training before the first shift.
        Onboarding = "onboarding",
        /// At work at a center.
        Placed = "placed",
        /// Waiting for a place to come free.
        Waitlisted = "waitlisted",
        /// Refused by the programme.
        Declined = "declined",
        /// Given up by the applicant.
        Withdrawn = "withdrawn",
    }
}

impl Stage {
    /// Whether an application may move from this stage to the next one.
    #[must_use]
    pub fn may_become(self, next: Self) -> bool {
        use Stage::{
            Accepted, Declined, Draft, Interview, Offered, Onboarding, Placed, Screening, Submitted, Waitlisted,
            Withdrawn,
        };
        match self {
            Draft => matches!(next, Submitted | Withdrawn),
            Submitted | Screening | Interview | Waitlisted => {
                // Staff may skip ahead, never back before the handing in
                matches!(next, Screening | Interview | Offered | Accepted | Placed | Waitlisted | Declined | Withdrawn)
                    && next != self
            }
            Offered => matches!(next, Accepted | Placed | Declined | Withdrawn | Waitlisted),
            Accepted => matches!(next, Onboarding | Placed | Declined | Withdrawn),
            Onboarding => matches!(next, Placed | Declined | Withdrawn),
            Placed | Declined | Withdrawn => false,
        }
    }
    /// Whether nothing more will happen.
    #[must_use]
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Placed | Self::Declined | Self::Withdrawn)
    }
}

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
    /// First day of the placements.
    pub starts_on: NaiveDate,
    /// Last day of the placements.
    pub ends_on: NaiveDate,
}

impl Intake {
    /// Whether applications are taken at that moment.
    #[must_use]
    pub fn is_open(&self, now: DateTime<Utc>) -> bool {
        self.opens_at <= now && now < self.closes_at
    }
}

/// What an applicant fills in; kept as typed until it is handed in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// Given name.
    pub given_name: String,
    /// Surname.
    pub surname: String,
    /// Father's name.
    pub fathers_name: String,
    /// Birth date as typed.
    pub birth_date: String,
    /// Telephone number.
    pub phone: String,
    /// First, second and third center by code; later ones may be empty.
    pub wish1: String,
    /// Second wish.
    pub wish2: String,
    /// Third wish.
    pub wish3: String,
    /// Languages as `az:C2 en:B1`.
    pub languages: String,
    /// Why this person wants to serve.
    pub motivation: String,
    /// The consent to keep and read the application, as the text's version.
    pub consent: String,
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
    /// When it was handed in.
    pub submitted_at: Option<DateTime<Utc>>,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_placed_without_having_applied() {
        assert!(!Stage::Draft.may_become(Stage::Placed));
        assert!(Stage::Submitted.may_become(Stage::Placed));
    }

    #[test]
    fn an_end_is_an_end() {
        for &end in Stage::ALL.iter().filter(|s| s.is_final()) {
            for &next in Stage::ALL {
                assert!(!end.may_become(next), "{end:?} to {next:?}");
            }
        }
    }

    #[test]
    fn nothing_becomes_a_draft_again_and_nothing_becomes_itself() {
        for &stage in Stage::ALL {
            assert!(!stage.may_become(Stage::Draft));
            assert!(!stage.may_become(stage));
        }
    }
}
