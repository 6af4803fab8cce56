//! Automations as data: when something happens to an application, and if this holds, do that. Never in a circle.

mod circles;
#[cfg(test)]
mod tests;

pub use circles::{circle, meets};

use crate::applications::{Level, Spoken, Stage};
use crate::ids::{ApplicationId, AutomationId, CenterId, CourseId, IntakeId, ProgrammeId};
use crate::language::Texts;
use crate::screening::DeclineReason;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The most conditions of a rule.
pub const CONDITIONS_MAX: usize = 3;
/// The most things that a rule does.
pub const ACTIONS_MAX: usize = 2;
/// The most rules of a programme.
pub const RULES_MAX: usize = 50;
/// The most tags that staff put on an application by hand.
pub const TAGS_MAX: usize = 12;
/// The most characters of a tag.
pub const TAG_MAX: usize = 24;
/// The most characters of a text to an applicant.
pub const TEXT_MAX: usize = 1000;
/// The most days that a trial looks back over.
pub const TRIAL_DAYS: i64 = 92;
/// The stages that a rule may move to. A place is offered by a selection, which knows where there is one; accepting and
/// withdrawing are the applicant's, and placing is a step of its own.
pub const MOVES: [Stage; 4] = [Stage::Screening, Stage::Test, Stage::Interview, Stage::Waitlisted];

crate::state::words_of! {
    /// What happens to an application.
    pub enum When {
        /// It was handed in.
        Submitted = "submitted",
        /// It entered the stage.
        Screening = "screening",
        /// It entered the stage.
        Test = "test",
        /// It entered the stage.
        Interview = "interview",
        /// It entered the stage.
        Offered = "offered",
        /// It entered the stage.
        Accepted = "accepted",
        /// It entered the stage.
        Onboarding = "onboarding",
        /// It entered the stage.
        Placed = "placed",
        /// It entered the stage.
        Waitlisted = "waitlisted",
        /// It entered the stage.
        Declined = "declined",
        /// It has a score, or another one than before.
        Scored = "scored",
        /// The applicant came to the interview.
        Attended = "attended",
        /// The applicant did not come to the interview.
        Missed = "missed",
        /// The applicant passed a course.
        Trained = "trained",
        /// The applicant answered what was asked for.
        Answered = "answered",
    }
}

impl When {
    /// The entering of a stage; nothing for a draft and for what was given up, which are the applicant's own.
    #[must_use]
    pub fn entered(stage: Stage) -> Option<Self> {
        Self::parse(stage.as_str())
    }
    /// The stage that is entered, if it is that.
    #[must_use]
    pub fn stage(self) -> Option<Stage> {
        Stage::parse(self.as_str())
    }
}

/// What must hold. Several conditions must hold together; what isn't known of an applicant doesn't hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum If {
    /// The score, in hundredths, is that or more.
    ScoreAtLeast {
        /// The least.
        score: i64,
    },
    /// The score, in hundredths, is that or less.
    ScoreAtMost {
        /// The most.
        score: i64,
    },
    /// The center that decides is one of these.
    Center {
        /// Which.
        centers: Vec<CenterId>,
    },
    /// A language is spoken so well at least.
    Language {
        /// Its code.
        language: String,
        /// How well.
        level: Level,
    },
    /// The age on the closing day is within these.
    Age {
        /// Youngest.
        from: i64,
        /// Oldest.
        to: i64,
    },
    /// The applicant studies, or doesn't.
    Student {
        /// Which of the two.
        studies: bool,
    },
    /// The application has a tag, or has it not.
    Tag {
        /// Which.
        tag: String,
        /// Whether it must have it.
        set: bool,
    },
}

impl If {
    /// Whether it holds.
    #[must_use]
    pub fn holds(&self, facts: &Facts) -> bool {
        match self {
            Self::ScoreAtLeast { score } => facts.score.is_some_and(|s| s >= *score),
            Self::ScoreAtMost { score } => facts.score.is_some_and(|s| s <= *score),
            Self::Center { centers } => facts.center.is_some_and(|c| centers.contains(&c)),
            Self::Language { language, level } => {
                facts.spoken.iter().any(|s| s.language == *language && s.level >= *level)
            }
            Self::Age { from, to } => facts.age.is_some_and(|age| (*from..=*to).contains(&age)),
            Self::Student { studies } => facts.studies == Some(*studies),
            Self::Tag { tag, set } => facts.tags.contains(tag) == *set,
        }
    }
}

crate::state::words_of! {
    /// A text that an applicant can be told without anybody writing one.
    pub enum Letter {
        /// It is being read; nothing is to be done.
        Patience = "patience",
        /// Please choose a time for the interview.
        ChooseTime = "choose_time",
        /// You were missed; say whether you still want to come.
        Missed = "missed",
    }
}

/// What is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Do {
    /// Move the application on.
    Move {
        /// Where to.
        stage: Stage,
    },
    /// Decline it.
    Decline {
        /// Why, for the applicant.
        reason: DeclineReason,
    },
    /// Ask the applicant to take a course.
    Course {
        /// Which.
        course: CourseId,
    },
    /// Tell one of the texts that are there.
    Tell {
        /// Which.
        letter: Letter,
    },
    /// Tell a text of the programme's own.
    Write {
        /// It, in the programme's languages.
        texts: Texts,
    },
    /// Put a tag on the application.
    Tag {
        /// Which.
        tag: String,
    },
    /// Take a tag off it.
    Untag {
        /// Which.
        tag: String,
    },
}

impl Do {
    /// The stage that the application stands at afterwards, where this moves it.
    #[must_use]
    pub const fn moves_to(&self) -> Option<Stage> {
        match self {
            Self::Move { stage } => Some(*stage),
            Self::Decline { .. } => Some(Stage::Declined),
            _ => None,
        }
    }
}

/// When, if, do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// What staff call it.
    pub name: String,
    /// For which call; for all of the programme's when there is none.
    pub intake: Option<IntakeId>,
    /// What must happen.
    pub when: When,
    /// What must hold then.
    pub conditions: Vec<If>,
    /// What is done, in order.
    pub actions: Vec<Do>,
}

impl Rule {
    /// Whether it acts on something that happened to an application of a call.
    #[must_use]
    pub fn fits(&self, when: When, intake: IntakeId, facts: &Facts) -> bool {
        self.when == when
            && self.intake.is_none_or(|only| only == intake)
            && self.conditions.iter().all(|c| c.holds(facts))
    }
}

/// A rule as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Automation {
    /// Which.
    pub id: AutomationId,
    /// Whose.
    pub programme: ProgrammeId,
    /// What it says.
    pub rule: Rule,
    /// It acts on what happens from then on; switched off when there is none.
    pub active_since: Option<DateTime<Utc>>,
    /// Counts the changes. It acts once on an application in each version.
    pub version: i64,
}

/// What counts of an application.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// The score in hundredths.
    pub score: Option<i64>,
    /// The center that decides.
    pub center: Option<CenterId>,
    /// Languages with their levels.
    pub spoken: Vec<Spoken>,
    /// The age on the closing day of the call.
    pub age: Option<i64>,
    /// Whether the applicant studies, where that was asked.
    pub studies: Option<bool>,
    /// Its tags.
    pub tags: BTreeSet<String>,
}

/// What became of one thing that a rule does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// What it was.
    pub what: Do,
    /// Why it was not done, if so.
    pub not: Option<WhyNot>,
}

crate::state::words_of! {
    /// Why a rule has left something undone.
    pub enum WhyNot {
        /// The application was elsewhere by then.
        Elsewhere = "elsewhere",
        /// There is no such step from where it stands.
        NoStep = "no_step",
        /// A parent or guardian has not agreed.
        Guardian = "guardian",
        /// What it needs is not there any more.
        Gone = "gone",
        /// A rule of the programme was in the way.
        Refused = "refused",
    }
}

/// Something that happened to an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Happening {
    /// To which.
    pub application: ApplicationId,
    /// What.
    pub when: When,
    /// When.
    pub at: DateTime<Utc>,
}

/// A tag as it is kept: short, small letters, digits and hyphens of any script.
#[must_use]
pub fn tag(typed: &str) -> Option<String> {
    let tag = typed.trim().to_lowercase().split_whitespace().collect::<Vec<_>>().join("-");
    let fine = !tag.is_empty() && tag.chars().count() <= TAG_MAX;
    (fine && tag.chars().all(|c| c.is_alphanumeric() || c == '-')).then_some(tag)
}
