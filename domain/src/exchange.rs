//! Who waits for a full shift, and who takes over from somebody who can't come: deadlines and states, without a clock.

use crate::ids::{AssignmentId, HandOverAskId, HandOverId, PersonId, ShiftId, ShiftWaitId};
use crate::programmes::Rules;
use crate::rights::At;
use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};

/// Less time than this is none to answer in.
const LEAST: Duration = Duration::minutes(10);
/// Whoever is asked to step in late has so long to answer.
const STEP_IN: Duration = Duration::minutes(30);
/// The most characters of a note.
pub const NOTE_MAX: usize = 500;
/// The most colleagues that a coordinator asks at once.
pub const ASKED_MAX: usize = 50;

crate::state::words_of! {
    /// Where somebody stands who waits for a place on a full shift.
    pub enum WaitState {
        /// Waits.
        Waiting = "waiting",
        /// A place is held for them.
        Offered = "offered",
        /// Has a place.
        Taken = "taken",
        /// Did not want the place that was held.
        Declined = "declined",
        /// Did not answer in time.
        Lapsed = "lapsed",
        /// Waits no more.
        Left = "left",
        /// The list was closed before it was their turn.
        Closed = "closed",
    }
}

impl WaitState {
    /// Whether they are on the list.
    #[must_use]
    pub const fn is_live(self) -> bool {
        matches!(self, Self::Waiting | Self::Offered)
    }
}

/// Somebody who waits for a place on a full shift.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShiftWait {
    /// Which.
    pub id: ShiftWaitId,
    /// For which shift.
    pub shift: ShiftId,
    /// Who.
    pub person: PersonId,
    /// Where it stands.
    pub state: WaitState,
    /// Until when a place is held.
    pub until: Option<DateTime<Utc>>,
    /// Since when they wait.
    pub since: DateTime<Utc>,
}

/// When the list of a shift closes: from then on nothing is offered to those who wait.
#[must_use]
pub fn waitlist_closes(start: DateTime<Utc>, rules: &Rules) -> DateTime<Utc> {
    start - Duration::minutes(rules.waitlist_closes_minutes)
}

/// Until when a place is held for somebody who waits: long when the shift is far, short when it is near, and not at all
/// when the list is closed or no time is left to answer.
#[must_use]
pub fn hold_until(start: DateTime<Utc>, rules: &Rules, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    before(waitlist_closes(start, rules), start, now)
}

fn before(edge: DateTime<Utc>, start: DateTime<Utc>, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let ahead = start - now;
    let time = if ahead > Duration::days(7) {
        Duration::hours(24)
    } else if ahead > Duration::days(2) {
        Duration::hours(6)
    } else {
        Duration::hours(1)
    };
    let until = edge.min(now + time);
    (until - now >= LEAST).then_some(until)
}

/// What somebody can do who can't come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Leaving {
    /// Give the place back.
    Release,
    /// Find somebody who takes over.
    HandOver,
    /// Tell the coordinator, who is shown who could step in.
    Late,
    /// The shift has begun.
    Begun,
}

/// What somebody can do about a shift at that moment.
#[must_use]
pub fn leaving(start: DateTime<Utc>, rules: &Rules, now: DateTime<Utc>) -> Leaving {
    if start <= now {
        Leaving::Begun
    } else if now <= start - Duration::minutes(rules.release_minutes) {
        Leaving::Release
    } else if now < late_from(start, rules) {
        Leaving::HandOver
    } else {
        Leaving::Late
    }
}

/// From when on nobody looks for somebody alone.
#[must_use]
pub fn late_from(start: DateTime<Utc>, rules: &Rules) -> DateTime<Utc> {
    start - Duration::minutes(rules.hand_over_late_minutes)
}

crate::state::words_of! {
    /// How somebody is sought who takes over.
    pub enum HandOverWay {
        /// One colleague is asked.
        Colleague = "colleague",
        /// Any colleague who can may take it.
        Market = "market",
        /// One colleague is asked to change shifts.
        Swap = "swap",
        /// It is late: those who could step in are asked one after the other, and the coordinator knows.
        Search = "search",
    }
}

crate::state::words_of! {
    /// Where the search for somebody stands.
    pub enum HandOverState {
        /// Somebody is sought.
        Open = "open",
        /// Somebody has taken over.
        Filled = "filled",
        /// Taken back: the person comes, or the place is not theirs any more.
        Withdrawn = "withdrawn",
        /// Nobody was found before the start.
        Unfilled = "unfilled",
        /// Closed by the coordinator.
        Closed = "closed",
    }
}

crate::state::words_of! {
    /// Why somebody can't come, as far as they say.
    pub enum CannotReason {
        /// Ill.
        Ill = "ill",
        /// An exam or a lecture.
        Exam = "exam",
        /// The family.
        Family = "family",
        /// Something else.
        Other = "other",
    }
}

crate::state::words_of! {
    /// Where a question stands that was put to a colleague.
    pub enum AskState {
        /// Not answered yet.
        Open = "open",
        /// Yes.
        Accepted = "accepted",
        /// No.
        Declined = "declined",
        /// Not answered in time.
        Lapsed = "lapsed",
        /// Not needed any more.
        Withdrawn = "withdrawn",
    }
}

crate::state::words_of! {
    /// What has happened in the search for somebody.
    pub enum HandOverStep {
        /// It began.
        Opened = "opened",
        /// Nobody had taken over in time, so the coordinator was told.
        Escalated = "escalated",
        /// Somebody was asked.
        Asked = "asked",
        /// Somebody said no.
        Declined = "declined",
        /// Somebody did not answer in time.
        Lapsed = "lapsed",
        /// Somebody took over.
        Filled = "filled",
        /// The coordinator put somebody in.
        Assigned = "assigned",
        /// The coordinator excused the person.
        Excused = "excused",
        /// Taken back.
        Withdrawn = "withdrawn",
        /// The shift began without anybody.
        Unfilled = "unfilled",
        /// Closed by the coordinator.
        Closed = "closed",
    }
}

/// A place that is handed over: the search for somebody who takes it, in whatever way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandOver {
    /// Which.
    pub id: HandOverId,
    /// Where.
    pub at: At,
    /// Of which shift.
    pub shift: ShiftId,
    /// The place that is given away.
    pub assignment: AssignmentId,
    /// Who can't come.
    pub person: PersonId,
    /// How somebody is sought.
    pub way: HandOverWay,
    /// Why they can't come.
    pub reason: CannotReason,
    /// What they say of it.
    pub note: String,
    /// Where it stands.
    pub state: HandOverState,
    /// The person was excused, so the search itself holds the place.
    pub holds: bool,
    /// Who took over.
    pub taken_by: Option<PersonId>,
    /// Since when.
    pub opened_at: DateTime<Utc>,
    /// Until when.
    pub closed_at: Option<DateTime<Utc>>,
}

impl HandOver {
    /// Whether any colleague who can may take it by themselves.
    #[must_use]
    pub fn is_on_market(&self) -> bool {
        self.state == HandOverState::Open && matches!(self.way, HandOverWay::Market | HandOverWay::Search)
    }
}

/// A question to a colleague whether they take over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandOverAsk {
    /// Which.
    pub id: HandOverAskId,
    /// In which search.
    pub hand_over: HandOverId,
    /// Who is asked.
    pub person: PersonId,
    /// The shift that they give in return.
    pub gives: Option<ShiftId>,
    /// Where it stands.
    pub state: AskState,
    /// Until when they can answer.
    pub until: DateTime<Utc>,
    /// When they were asked.
    pub asked_at: DateTime<Utc>,
    /// When it was answered, or ended.
    pub answered_at: Option<DateTime<Utc>>,
}

/// Until when a colleague can answer; none when no time is left for it.
#[must_use]
pub fn answer_until(
    way: HandOverWay,
    start: DateTime<Utc>,
    rules: &Rules,
    now: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    if way == HandOverWay::Search {
        // The last ones have until the start
        let until = start.min(now + STEP_IN);
        return (now < until).then_some(until);
    }
    before(late_from(start, rules), start, now)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }
    const START: &str = "2026-12-01T06:00:00Z";
    fn held(now: &str) -> Option<Duration> {
        hold_until(at(START), &Rules::default(), at(now)).map(|until| until - at(now))
    }

    #[test]
    fn a_place_is_held_long_when_the_shift_is_far_and_short_when_it_is_near() {
        assert_eq!(held("2026-11-20T06:00:00Z"), Some(Duration::hours(24)));
        assert_eq!(held("2026-11-24T05:59:59Z"), Some(Duration::hours(24)));
        assert_eq!(held("2026-11-24T06:00:00Z"), Some(Duration::hours(6)));
        assert_eq!(held("2026-11-29T06:00:00Z"), Some(Duration::hours(1)));
        assert_eq!(held("2026-11-30T22:00:00Z"), Some(Duration::hours(1)));
    }

    #[test]
    fn nothing_is_held_after_the_list_has_closed_or_without_time_to_answer() {
        assert_eq!(held("2026-11-30T23:30:00Z"), Some(Duration::minutes(30)));
        assert_eq!(held("2026-11-30T23:50:00Z"), Some(Duration::minutes(10)));
        assert_eq!(held("2026-11-30T23:51:00Z"), None);
        assert_eq!(held("2026-12-01T01:00:00Z"), None);
    }

    #[test]
    fn far_ahead_one_leaves_alone_nearer_with_a_colleague_and_late_with_the_coordinator() {
        let rules = Rules::default();
        let can = |now: &str| leaving(at(START), &rules, at(now));
        assert_eq!(can("2026-11-30T06:00:00Z"), Leaving::Release);
        assert_eq!(can("2026-11-30T06:00:01Z"), Leaving::HandOver);
        assert_eq!(can("2026-11-30T23:59:59Z"), Leaving::HandOver);
        assert_eq!(can("2026-12-01T00:00:00Z"), Leaving::Late);
        assert_eq!(can(START), Leaving::Begun);
    }

    #[test]
    fn a_colleague_answers_before_it_is_late_and_a_stand_in_before_the_start() {
        let rules = Rules::default();
        let until = |way, now: &str| answer_until(way, at(START), &rules, at(now));
        assert_eq!(until(HandOverWay::Colleague, "2026-11-30T23:30:00Z"), Some(at("2026-12-01T00:00:00Z")));
        assert_eq!(until(HandOverWay::Swap, "2026-12-01T00:00:00Z"), None);
        assert_eq!(until(HandOverWay::Search, "2026-12-01T03:00:00Z"), Some(at("2026-12-01T03:30:00Z")));
        assert_eq!(until(HandOverWay::Search, "2026-12-01T05:50:00Z"), Some(at(START)));
        assert_eq!(until(HandOverWay::Search, START), None);
    }
}
