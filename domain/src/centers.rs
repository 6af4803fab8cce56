//! A place of work of one programme, and what people do there.

use crate::applications::Spoken;
use crate::ids::{CenterId, CourseId, PositionId, ProgrammeId};
use crate::language::Texts;
use crate::rights::At;
use crate::time::Zone;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

mod hours;
mod needs;
pub use hours::{Clip, ClosedDay, Holiday, Hours, Opening, Season, Shut, SpecialDay, Wall};
pub use needs::{Amount, Need, NeedFrom, Neighbour, Stop, TRAINEES_MAX, WANTED_MAX, Wanted};

crate::state::words_of! {
    /// What kind of place it is.
    pub enum CenterKind {
        /// A one-stop service center.
        ServiceCenter = "service_center",
        /// A center of social services.
        DostCenter = "dost_center",
        /// A bus with a place for each day.
        MobileUnit = "mobile_unit",
        /// A fair, a campaign, a ceremony.
        Event = "event",
    }
}

/// A center.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Center {
    /// Which.
    pub id: CenterId,
    /// Whose.
    pub programme: ProgrammeId,
    /// The code in addresses, such as `BAK1`.
    pub code: String,
    /// Its kind.
    pub kind: CenterKind,
    /// Its name in the programme's languages.
    pub names: Texts,
    /// City, perhaps empty.
    pub city: String,
    /// Street address, perhaps empty.
    pub address: String,
    /// The time on its walls.
    pub zone: Zone,
    /// Opening hours of the usual week; always open without any.
    pub opening: Vec<Opening>,
    /// Dates with a week of their own; no two share a date.
    pub seasons: Vec<Season>,
    /// Dates on which it is closed.
    pub closed: Vec<ClosedDay>,
    /// Dates on which it is open in spite of a holiday, or at other hours.
    pub special: Vec<SpecialDay>,
    /// The first and the last date of an event.
    pub runs: Option<(NaiveDate, NaiveDate)>,
    /// How many institutions give services there, where known.
    pub institutions: Option<i64>,
    /// How many services they give, where known.
    pub services: Option<i64>,
    /// Check-in opens so many minutes before the start, if not the programme's.
    pub early_minutes: Option<i64>,
    /// So many minutes after the start is still on time, if not the programme's.
    pub late_minutes: Option<i64>,
    /// Counts the changes, so that two editors notice each other.
    pub version: i64,
}

impl Center {
    /// Where a right has to hold.
    #[must_use]
    pub const fn at(&self) -> At {
        At { programme: self.programme, center: self.id }
    }
}

/// What a person does on a shift.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// Which.
    pub id: PositionId,
    /// Whose.
    pub programme: ProgrammeId,
    /// Short code, such as `queue-guide`.
    pub code: String,
    /// Its name in the programme's languages.
    pub names: Texts,
    /// Youngest person, if not the programme's rule alone.
    pub min_age: Option<i64>,
    /// The courses whose records must all be valid on the shift's date.
    pub courses: Vec<CourseId>,
    /// Whether the person runs the shift.
    pub leads: bool,
    /// The languages that everybody there speaks.
    pub languages: Vec<Spoken>,
    /// Whether volunteers ask for a place and a coordinator decides.
    pub approval: bool,
}
