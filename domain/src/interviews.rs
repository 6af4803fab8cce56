//! Interviews: times that a center opens, one applicant's place in one of them, and the list of those who wait.

use crate::ids::{ApplicationId, BookingId, InterviewSlotId, InterviewWaitId, PersonId};
use crate::programmes::Rules;
use crate::rights::At;
use crate::time::{Period, Zone};
use chrono::{DateTime, Days, Duration, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

/// The most slots opened at once.
pub const ROW_MAX: i64 = 40;
/// The most people of a group.
pub const GROUP_MAX: i64 = 50;
/// The most characters of a place or of the address of an online meeting.
pub const PLACE_MAX: usize = 200;
/// The most characters of a note of the panel.
pub const NOTE_MAX: usize = 2000;
/// An offer that leaves less time than this to answer is made to nobody.
const OFFER_LEAST: Duration = Duration::minutes(30);
/// So early somebody may be marked as arrived.
const ARRIVAL_EARLY: Duration = Duration::hours(1);

crate::state::words_of! {
    /// Where a booking stands.
    pub enum BookingState {
        /// The applicant is expected.
        Booked = "booked",
        /// Given up by the applicant.
        Cancelled = "cancelled",
        /// Called off by the center.
        CalledOff = "called_off",
        /// The applicant came.
        Attended = "attended",
        /// The applicant did not come.
        NoShow = "no_show",
    }
}

impl BookingState {
    /// Whether it is the one interview that an application can have.
    #[must_use]
    pub const fn is_live(self) -> bool {
        matches!(self, Self::Booked | Self::Attended)
    }
}

crate::state::words_of! {
    /// Where somebody stands who waits for a time.
    pub enum WaitState {
        /// Waits.
        Waiting = "waiting",
        /// A place is held for them until they answer.
        Offered = "offered",
        /// They have taken it.
        Taken = "taken",
        /// They did not answer in time.
        Lapsed = "lapsed",
        /// They wait no more.
        Left = "left",
    }
}

crate::state::words_of! {
    /// What a member of the panel recommends.
    pub enum Recommendation {
        /// Take this applicant.
        Yes = "yes",
        /// Don't.
        No = "no",
        /// Can't say.
        Unsure = "unsure",
    }
}

/// A time at which a center talks to one applicant or to a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// Which.
    pub id: InterviewSlotId,
    /// Of which center.
    pub at: At,
    /// When.
    pub period: Period,
    /// The room; empty for one that is online alone.
    pub place: String,
    /// The address of the online meeting; empty for one in a room.
    pub link: String,
    /// For how many applicants.
    pub places: i64,
    /// How many of the places are taken or held.
    pub taken: i64,
    /// Whether it was called off.
    pub cancelled: bool,
    /// Counts the changes, so that two editors notice each other.
    pub version: i64,
}

impl Slot {
    /// The last moment at which applicants book, move and cancel by themselves.
    #[must_use]
    pub fn cutoff(&self, rules: &Rules) -> DateTime<Utc> {
        self.period.start() - Duration::minutes(rules.interview_cutoff_minutes)
    }
    /// Whether applicants still choose for themselves.
    #[must_use]
    pub fn is_theirs(&self, rules: &Rules, now: DateTime<Utc>) -> bool {
        !self.cancelled && now < self.cutoff(rules)
    }
    /// Places that nobody has.
    #[must_use]
    pub const fn free(&self) -> i64 {
        self.places - self.taken
    }
    /// Until when a place may be held for somebody who waits; not when there is no time left to answer.
    #[must_use]
    pub fn hold_until(&self, rules: &Rules, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let until = self.cutoff(rules).min(now + Duration::minutes(rules.interview_hold_minutes));
        (!self.cancelled && until - now >= OFFER_LEAST).then_some(until)
    }
}

/// Slots in a row, as minutes pass: over a clock change each keeps its length.
#[must_use]
pub fn row(first: DateTime<Utc>, minutes: i64, pause: i64, count: i64) -> Vec<Period> {
    (0..count)
        .map(|n| first + Duration::minutes(n * (minutes + pause)))
        .filter_map(|start| Period::new(start, start + Duration::minutes(minutes)).ok())
        .collect()
}

/// When the reminder is due: at nine on the center's wall on the day before.
#[must_use]
pub fn reminder_due(zone: Zone, start: DateTime<Utc>) -> DateTime<Utc> {
    let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default();
    zone.moment(zone.date(start) - Days::new(1), nine)
}

/// Whether somebody is reminded now: not of what has begun, nor right after they chose the time.
#[must_use]
pub fn reminds(zone: Zone, start: DateTime<Utc>, chosen: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    let due = reminder_due(zone, start);
    due <= now && now < start && chosen < due
}

/// Whether a booking may be marked so at that moment.
#[must_use]
pub fn may_mark(state: BookingState, period: Period, now: DateTime<Utc>) -> bool {
    match state {
        BookingState::Attended => now >= period.start() - ARRIVAL_EARLY,
        BookingState::NoShow => now >= period.start(),
        // Taking a wrong mark back
        BookingState::Booked => true,
        BookingState::Cancelled | BookingState::CalledOff => false,
    }
}

/// One applicant's place in a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Booking {
    /// Which; also what calendars know it by.
    pub id: BookingId,
    /// For which application.
    pub application: ApplicationId,
    /// Whose.
    pub person: PersonId,
    /// In which slot; a move changes it.
    pub slot: InterviewSlotId,
    /// Where it stands.
    pub state: BookingState,
    /// Counts what calendars have to notice: moved, changed, cancelled.
    pub sequence: i64,
    /// When it last changed.
    pub changed_at: DateTime<Utc>,
}

/// Somebody who waits for a time at a full center.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wait {
    /// Which.
    pub id: InterviewWaitId,
    /// For which application.
    pub application: ApplicationId,
    /// Whose.
    pub person: PersonId,
    /// Where it stands.
    pub state: WaitState,
    /// The slot in which a place is held.
    pub slot: Option<InterviewSlotId>,
    /// Until when it is held.
    pub until: Option<DateTime<Utc>>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{CenterId, ProgrammeId};
    use uuid::Uuid;

    fn at(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }
    fn slot(start: &str) -> Slot {
        Slot {
            id: InterviewSlotId(Uuid::nil()),
            at: At { programme: ProgrammeId(Uuid::nil()), center: CenterId(Uuid::nil()) },
            period: row(at(start), 20, 0, 1)[0],
            place: "204".into(),
            link: String::new(),
            places: 1,
            taken: 0,
            cancelled: false,
            version: 1,
        }
    }

    #[test]
    fn applicants_choose_until_the_cut_off_and_not_at_it() {
        let (slot, rules) = (slot("2026-11-25T06:00:00Z"), Rules::default());
        assert!(slot.is_theirs(&rules, at("2026-11-24T05:59:59Z")));
        assert!(!slot.is_theirs(&rules, at("2026-11-24T06:00:00Z")));
        assert!(!Slot { cancelled: true, ..slot }.is_theirs(&rules, at("2026-11-20T06:00:00Z")));
    }

    #[test]
    fn an_offer_ends_before_the_cut_off_and_leaves_time_to_answer() {
        let (slot, rules) = (slot("2026-11-25T06:00:00Z"), Rules::default());
        assert_eq!(slot.hold_until(&rules, at("2026-11-20T06:00:00Z")), Some(at("2026-11-20T18:00:00Z")));
        assert_eq!(slot.hold_until(&rules, at("2026-11-24T05:00:00Z")), Some(at("2026-11-24T06:00:00Z")));
        assert_eq!(slot.hold_until(&rules, at("2026-11-24T05:45:00Z")), None);
    }

    #[test]
    fn slots_in_a_row_keep_their_length_over_a_clock_change() {
        let berlin = Zone::parse("Europe/Berlin").unwrap();
        let first = berlin.moment("2026-10-25".parse().unwrap(), NaiveTime::from_hms_opt(1, 30, 0).unwrap());
        let row = row(first, 60, 0, 3);
        assert!(row.iter().all(|p| p.minutes() == 60));
        let walls: Vec<_> = row.iter().map(|p| berlin.clock(p.start()).to_string()).collect();
        assert_eq!(walls, ["01:30:00", "02:30:00", "02:30:00"], "the hour from two to three comes twice");
    }

    #[test]
    fn the_reminder_comes_at_nine_on_the_day_before_wherever_the_clocks_stand() {
        let berlin = Zone::parse("Europe/Berlin").unwrap();
        // The clocks go back in the night between
        let start = berlin.moment("2026-10-25".parse().unwrap(), NaiveTime::from_hms_opt(10, 0, 0).unwrap());
        assert_eq!(reminder_due(berlin, start), at("2026-10-24T07:00:00Z"));
        let chosen = at("2026-10-20T07:00:00Z");
        assert!(!reminds(berlin, start, chosen, at("2026-10-24T06:59:00Z")));
        assert!(reminds(berlin, start, chosen, at("2026-10-24T07:00:00Z")));
        assert!(!reminds(berlin, start, at("2026-10-24T07:30:00Z"), at("2026-10-24T08:00:00Z")), "just chosen");
        assert!(!reminds(berlin, start, chosen, start));
    }

    #[test]
    fn nobody_is_missing_before_the_start() {
        let period = row(at("2026-11-25T06:00:00Z"), 20, 0, 1)[0];
        assert!(!may_mark(BookingState::NoShow, period, at("2026-11-25T05:59:00Z")));
        assert!(may_mark(BookingState::Attended, period, at("2026-11-25T05:30:00Z")));
        assert!(!may_mark(BookingState::Attended, period, at("2026-11-24T05:30:00Z")));
        assert!(!may_mark(BookingState::CalledOff, period, at("2026-11-25T07:00:00Z")));
    }
}
