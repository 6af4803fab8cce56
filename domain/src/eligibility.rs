//! May this person take this shift, on that shift's date? One engine for every door.

mod company;
mod merits;
mod person;
mod reason;
mod time;
mod ways;
mod wishes;

pub use company::Company;
pub use merits::{Merit, Record, Standing, marks, missing};
pub use reason::Reason;
pub use ways::{Way, Ways};

use crate::applications::{Placement, Spoken};
use crate::availability::{self, Availability};
use crate::guardians::Consent;
use crate::ids::{CenterId, PersonId, ShiftId};
use crate::programmes::{Rule, Rules, Strength};
use crate::shifts::Shift;
use crate::time::Period;
use crate::training::TrainingRecord;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// A shift on which somebody holds a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Busy {
    /// Which.
    pub shift: ShiftId,
    /// When.
    pub period: Period,
    /// Where.
    pub center: CenterId,
    /// Whether the person took the place without being asked.
    pub own: bool,
}

/// All that the engine needs to know of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Volunteer {
    /// Who.
    pub id: PersonId,
    /// Birth date, where known.
    pub birth_date: Option<NaiveDate>,
    /// Where they serve, and when.
    pub placements: Vec<Placement>,
    /// What they have learned.
    pub training: Vec<TrainingRecord>,
    /// The shifts on which they hold a place.
    pub busy: Vec<Busy>,
    /// The languages that they speak.
    pub languages: Vec<Spoken>,
    /// What they say of their weeks, term by term.
    pub availability: Vec<Availability>,
    /// How far the consent of a parent or guardian is, where one was asked for.
    pub guardian: Option<Consent>,
    /// How many shifts they have served.
    pub served: i64,
    /// Has missed so many shifts that they take no places alone for now.
    pub paused: bool,
}

impl Volunteer {
    /// Somebody of whom nothing is known.
    #[must_use]
    pub const fn new(id: PersonId) -> Self {
        Self {
            id,
            birth_date: None,
            placements: Vec::new(),
            training: Vec::new(),
            busy: Vec::new(),
            languages: Vec::new(),
            availability: Vec::new(),
            guardian: None,
            served: 0,
            paused: false,
        }
    }
    /// Whether they hold a place on a shift.
    #[must_use]
    pub fn is_on(&self, shift: ShiftId) -> bool {
        self.busy.iter().any(|busy| busy.shift == shift)
    }
    /// What they say of the weeks around a day.
    #[must_use]
    pub fn says_on(&self, date: NaiveDate) -> Option<&Availability> {
        availability::on(&self.availability, date)
    }
    /// Whether others may learn from them.
    #[must_use]
    pub const fn is_experienced(&self, rules: &Rules) -> bool {
        self.served >= rules.experienced_shifts
    }
    /// Whether they speak a language at a level at least.
    #[must_use]
    pub fn speaks(&self, wanted: &Spoken) -> bool {
        self.languages.iter().any(|s| s.language == wanted.language && s.level >= wanted.level)
    }
}

/// What the engine judges by: the programme's rules, and the ways between its centers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RuleBook {
    /// The rules.
    pub rules: Rules,
    /// The ways.
    pub ways: Ways,
}

impl From<Rules> for RuleBook {
    fn from(rules: Rules) -> Self {
        Self { rules, ways: Ways::default() }
    }
}

/// What stands against a person on a shift.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// Why it can't be; empty when it can.
    pub reasons: Vec<Reason>,
    /// What is worth a second thought: the person is asked to confirm, staff see it.
    pub doubts: Vec<Reason>,
}

impl Verdict {
    /// Whether it can be.
    #[must_use]
    pub const fn may(&self) -> bool {
        self.reasons.is_empty()
    }
}

/// A question to the engine, while it is answered. The person's shifts come apart, for a roster that is being changed
/// knows better than what is kept.
struct Asked<'a> {
    person: &'a Volunteer,
    busy: &'a [Busy],
    shift: &'a Shift,
    date: NaiveDate,
    book: &'a RuleBook,
    found: Verdict,
}

impl Asked<'_> {
    fn add(&mut self, reason: Reason) {
        match reason.rule().map_or(Strength::Hard, |rule| self.book.rules.strengths.of(rule)) {
            Strength::Hard => self.found.reasons.push(reason),
            Strength::Soft => self.found.doubts.push(reason),
            Strength::Off => {}
        }
    }
    fn asks(&self, rule: Rule) -> bool {
        self.book.rules.strengths.of(rule) != Strength::Off
    }
}

/// What stands against this person on this shift now: the state of the shift, then what lies in the person. `company` are
/// those who are on it or beside it, where somebody has looked.
#[must_use]
pub fn judge(
    person: &Volunteer,
    shift: &Shift,
    book: &RuleBook,
    company: Option<&Company>,
    now: DateTime<Utc>,
) -> Verdict {
    let mut reasons = Vec::new();
    if !shift.published {
        reasons.push(Reason::NotPublished);
    }
    if shift.cancelled {
        reasons.push(Reason::Cancelled);
    }
    if shift.period.start() <= now {
        reasons.push(Reason::Started);
    }
    if person.is_on(shift.id) {
        reasons.push(Reason::AlreadyOn);
    } else if shift.free() == 0 && !shift.position.approval {
        // Where a coordinator decides, one may ask for a place on a full shift as well
        reasons.push(Reason::Full);
    }
    let personal = personal(person, &person.busy, shift, book, company);
    reasons.extend(personal.reasons);
    Verdict { reasons, doubts: personal.doubts }
}

/// What lies in the person, and in whoever would be beside them: what staff may override for one shift, with a reason of
/// their own. `busy` are the shifts that count as theirs.
#[must_use]
pub fn personal(
    person: &Volunteer,
    busy: &[Busy],
    shift: &Shift,
    book: &RuleBook,
    company: Option<&Company>,
) -> Verdict {
    let mut asked = Asked { person, busy, shift, date: shift.date(), book, found: Verdict::default() };
    asked.placement();
    asked.age();
    asked.guardian();
    asked.training();
    asked.language();
    asked.time();
    asked.wishes();
    if let Some(company) = company {
        asked.company(company);
    }
    asked.found
}

/// Every reason why this person can't take this shift now; empty when they can.
#[must_use]
pub fn reasons(person: &Volunteer, shift: &Shift, book: &RuleBook, now: DateTime<Utc>) -> Vec<Reason> {
    judge(person, shift, book, None, now).reasons
}

/// The hard reasons that lie in the person, added to a list.
pub fn personal_reasons(person: &Volunteer, shift: &Shift, book: &RuleBook, no: &mut Vec<Reason>) {
    no.extend(personal(person, &person.busy, shift, book, None).reasons);
}

#[cfg(test)]
mod tests;
