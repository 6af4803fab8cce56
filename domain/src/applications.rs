//! One person's way from an open call to a placement.

mod spoken;

pub use spoken::{Level, Spoken};

use crate::ids::{ApplicationId, CenterId, IntakeId, PersonId, ProgrammeId};
use crate::language::Texts;
use crate::people::Person;
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
/// The text of the consent that applicants accept now.
pub const CONSENT_VERSION: &str = "2026-1";

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
    /// The stages that staff may choose from here. Placing is a step of its own, and withdrawing is the applicant's.
    pub fn choices(self) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |&next| {
            self.may_become(next) && !matches!(next, Self::Submitted | Self::Placed | Self::Withdrawn)
        })
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

impl Draft {
    /// The names of the answers, in the order of the form.
    pub const FIELDS: [&'static str; 11] = [
        "given_name",
        "surname",
        "fathers_name",
        "birth_date",
        "phone",
        "languages",
        "wish1",
        "wish2",
        "wish3",
        "motivation",
        "consent",
    ];
    /// A fresh draft with what is known of the person.
    #[must_use]
    pub fn of(person: &Person) -> Self {
        Self {
            given_name: person.name.given.clone(),
            surname: person.name.surname.clone(),
            fathers_name: person.name.fathers.clone(),
            birth_date: person.birth_date.map(|d| d.to_string()).unwrap_or_default(),
            phone: person.phone.clone(),
            ..Self::default()
        }
    }
    fn place(&mut self, field: &str) -> Option<&mut String> {
        Some(match field {
            "given_name" => &mut self.given_name,
            "surname" => &mut self.surname,
            "fathers_name" => &mut self.fathers_name,
            "birth_date" => &mut self.birth_date,
            "phone" => &mut self.phone,
            "languages" => &mut self.languages,
            "wish1" => &mut self.wish1,
            "wish2" => &mut self.wish2,
            "wish3" => &mut self.wish3,
            "motivation" => &mut self.motivation,
            "consent" => &mut self.consent,
            _ => return None,
        })
    }
    /// Keeps an answer as typed; whether there is such a question.
    pub fn put(&mut self, field: &str, typed: &str) -> bool {
        // A zero byte is no text, and PostgreSQL would refuse the whole draft for it
        self.place(field).map(|place| *place = typed.replace('\0', "")).is_some()
    }
    /// The wished centers as typed, the first one first, with the field each stands in.
    pub fn wishes(&self) -> impl Iterator<Item = (&'static str, &str)> {
        [("wish1", self.wish1.trim()), ("wish2", self.wish2.trim()), ("wish3", self.wish3.trim())]
            .into_iter()
            .filter(|(_, code)| !code.is_empty())
    }
    /// Whether the consent was given: by the text's version, or by a plain yes.
    #[must_use]
    pub fn consents(&self) -> bool {
        let given = self.consent.trim().to_ascii_lowercase();
        given == CONSENT_VERSION || ["yes", "on", "true", "1", "accepted"].contains(&given.as_str())
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
    fn staff_choose_neither_what_is_the_applicants_nor_what_needs_a_place() {
        for &stage in Stage::ALL {
            assert!(stage.choices().all(|s| !matches!(s, Stage::Submitted | Stage::Placed | Stage::Withdrawn)));
        }
        assert!(Stage::Offered.choices().any(|s| s == Stage::Accepted));
    }

    #[test]
    fn every_field_of_the_form_can_be_kept() {
        let mut draft = Draft::default();
        assert!(Draft::FIELDS.iter().all(|field| draft.put(field, "typed\0")));
        assert!(!draft.put("stage", "placed"));
        let kept = serde_json::to_value(&draft).unwrap();
        assert!(kept.as_object().unwrap().values().all(|v| v == "typed"), "{kept}");
    }

    #[test]
    fn nothing_becomes_a_draft_again_and_nothing_becomes_itself() {
        for &stage in Stage::ALL {
            assert!(!stage.may_become(Stage::Draft));
            assert!(!stage.may_become(stage));
        }
    }
}
