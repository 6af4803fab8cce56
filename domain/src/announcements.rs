//! What a programme or a center tells many people at once, in its own words.

use crate::applications::Stage;
use crate::ids::{AnnouncementId, CenterId, CourseId, PersonId, PositionId, ProgrammeId};
use crate::language::Texts;
use chrono::{DateTime, Days, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// The most characters of a subject.
pub const SUBJECT_MAX: usize = 150;
/// The most characters of a text.
pub const TEXT_MAX: usize = 5000;

crate::state::words_of! {
    /// Whom an announcement is for.
    pub enum Audience {
        /// Everybody who serves now.
        Placed = "placed",
        /// Everybody with a place on a shift of a week.
        OnShifts = "on_shifts",
        /// Everybody whose application stands at a stage.
        AtStage = "at_stage",
        /// Everybody who serves now without a valid record of a course.
        Untrained = "untrained",
    }
}

/// The people whom an announcement is for: an audience, and what narrows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Segment {
    /// Of which kind.
    pub audience: Audience,
    /// Of one center, or of all of the programme.
    pub center: Option<CenterId>,
    /// The Monday of the week, for those with a place on a shift.
    pub monday: Option<NaiveDate>,
    /// Of one position, for those with a place on a shift.
    pub position: Option<PositionId>,
    /// The stage, for applicants.
    pub stage: Option<Stage>,
    /// The course that is missing.
    pub course: Option<CourseId>,
}

impl Segment {
    /// The days of the week, from its Monday to the next one.
    #[must_use]
    pub fn days(&self) -> (NaiveDate, NaiveDate) {
        let monday = self.monday.unwrap_or_default();
        (monday, monday + Days::new(7))
    }
}

crate::state::words_of! {
    /// How far an announcement is.
    pub enum Sending {
        /// Written; nobody has it.
        Draft = "draft",
        /// On its way.
        Sending = "sending",
        /// Everybody has it.
        Sent = "sent",
        /// Stopped on its way; whoever has it has it.
        Stopped = "stopped",
    }
}

/// What is told, and to whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// To whom.
    pub segment: Segment,
    /// The subject, by language.
    pub subjects: Texts,
    /// The text, by language; each that has a subject has one.
    pub texts: Texts,
}

/// An announcement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Announcement {
    /// Which.
    pub id: AnnouncementId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// Who wrote it.
    pub by: PersonId,
    /// What it says.
    pub message: Message,
    /// How far it is.
    pub state: Sending,
    /// How many people have it.
    pub reached: i64,
    /// How many people it was for when it was sent off.
    pub meant: i64,
    /// When it was written.
    pub created_at: DateTime<Utc>,
    /// When it was sent off.
    pub begun_at: Option<DateTime<Utc>>,
    /// When it was with everybody, or was stopped.
    pub ended_at: Option<DateTime<Utc>>,
    /// Counts its changes.
    pub version: i64,
}
