//! What a week still lacks, and who holds a place against a rule.

use super::Gap;
use crate::eligibility::{Reason, Volunteer, personal_reasons};
use crate::ids::PersonId;
use crate::programmes::Rules;
use crate::shifts::Shift;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// A shift with the people who hold a place on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Staffed {
    /// The shift.
    pub shift: Shift,
    /// Who holds a place.
    pub held: Vec<Held>,
}

/// A place that somebody holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// Who.
    pub person: PersonId,
    /// Whether staff overrode the rules for this one shift.
    pub overridden: bool,
}

/// The few figures above a board.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Places of the week.
    pub places: i64,
    /// Those that somebody holds.
    pub filled: i64,
    /// Days on which nobody leads.
    pub without_lead: i64,
    /// People on a shift against a rule.
    pub breaches: i64,
}

impl Summary {
    /// The figures of a week with these gaps.
    #[must_use]
    pub fn of(week: &[Staffed], gaps: &[Gap]) -> Self {
        let count = |which: fn(&&Gap) -> bool| i64::try_from(gaps.iter().filter(which).count()).unwrap_or(i64::MAX);
        let going = || week.iter().map(|s| &s.shift).filter(|s| !s.cancelled);
        Self {
            places: going().map(|s| s.places).sum(),
            filled: going().map(|s| s.places - s.free()).sum(),
            without_lead: count(|g| matches!(g, Gap::NoLead { .. })),
            breaches: count(|g| g.is_hard()),
        }
    }
}

/// Everything that a week lacks from now on: breaches and free places shift by shift, then the days on which nobody
/// leads. What has begun can't be mended any more, so it is not asked. `people` are those who hold places, with all
/// their shifts. A shift for which staff overrode the rules weighs on no other shift of the person; but nobody can
/// be in two places, so an overlap stays a breach even then.
#[must_use]
pub fn gaps(week: &[Staffed], people: &[Volunteer], rules: &Rules, now: DateTime<Utc>) -> Vec<Gap> {
    let ahead = || week.iter().filter(move |s| !s.shift.cancelled && now < s.shift.period.start());
    let mut gaps = Vec::new();
    for staffed in ahead() {
        let shift = &staffed.shift;
        for held in &staffed.held {
            let Some(person) = people.iter().find(|p| p.id == held.person) else { continue };
            let reasons = breach(week, person, shift, rules, held.overridden);
            if !reasons.is_empty() {
                gaps.push(Gap::Breach { shift: shift.id, person: person.id, reasons });
            }
        }
        if shift.free() > 0 {
            gaps.push(Gap::Unfilled { shift: shift.id, places: shift.free() });
        }
    }
    let mut dates: Vec<NaiveDate> = ahead().map(|s| s.shift.date()).collect();
    dates.sort_unstable();
    dates.dedup();
    for date in dates {
        if !ahead().any(|s| s.shift.date() == date && s.shift.position.leads && !s.held.is_empty()) {
            gaps.push(Gap::NoLead { date });
        }
    }
    gaps
}

fn breach(week: &[Staffed], person: &Volunteer, shift: &Shift, rules: &Rules, overridden: bool) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if overridden {
        personal_reasons(person, shift, rules, &mut reasons);
        reasons.retain(|r| matches!(r, Reason::Overlap { .. }));
        return reasons;
    }
    let excused =
        |id| week.iter().any(|s| s.shift.id == id && s.held.iter().any(|h| h.person == person.id && h.overridden));
    let mut person = person.clone();
    person.busy.retain(|(id, _)| !excused(*id));
    personal_reasons(&person, shift, rules, &mut reasons);
    reasons
}
