//! A place of work of one programme, and what people do there.

use crate::applications::Spoken;
use crate::ids::{CenterId, CourseId, PositionId, ProgrammeId};
use crate::language::Texts;
use crate::rights::At;
use crate::time::Zone;
use chrono::{NaiveDate, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

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
    /// Opening hours by weekday.
    pub opening: Vec<Opening>,
    /// Dates on which it is closed.
    pub closed: Vec<NaiveDate>,
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
    /// Whether the whole span lies within the opening hours of that date. A center without hours is always open;
    /// one with hours closes before midnight, so a span over midnight never fits.
    #[must_use]
    pub fn is_open(&self, date: NaiveDate, from: NaiveTime, until: NaiveTime) -> bool {
        use chrono::Datelike;
        !self.closed.contains(&date) && self.opens(date.weekday(), from, until)
    }
    /// The same for a weekday, whatever the date.
    #[must_use]
    pub fn opens(&self, weekday: Weekday, from: NaiveTime, until: NaiveTime) -> bool {
        self.opening.is_empty()
            || (from < until && self.opening.iter().any(|o| o.weekday == weekday && o.open <= from && until <= o.close))
    }
}

/// One weekday's opening hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// The weekday.
    pub weekday: Weekday,
    /// From.
    pub open: NaiveTime,
    /// Until.
    pub close: NaiveTime,
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
    /// A course whose record must be valid on the shift's date.
    pub course: Option<CourseId>,
    /// Whether the person runs the shift.
    pub leads: bool,
    /// The languages that everybody there speaks.
    pub languages: Vec<Spoken>,
    /// Whether volunteers ask for a place and a coordinator decides.
    pub approval: bool,
}
