//! What a week still lacks, and who holds a place against a rule. Pure, for the board that shows it while somebody edits
//! and for the publication that it may refuse.

use crate::applications::Level;
use crate::eligibility::{Busy, Company, Reason, RuleBook, Volunteer, personal};
use crate::ids::{PersonId, ShiftId};
use crate::language::Code;
use crate::programmes::{Rule, Strength};
use crate::shifts::Shift;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

/// What stands in the way of publishing, or is worth knowing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "gap", rename_all = "snake_case")]
pub enum Gap {
    /// Somebody holds a place against a rule. Hard: nothing is published with it.
    Breach {
        /// On which shift.
        shift: ShiftId,
        /// Who.
        person: PersonId,
        /// Which rules.
        reasons: Vec<Reason>,
    },
    /// Somebody holds a place in spite of a doubt. Soft.
    Doubt {
        /// On which shift.
        shift: ShiftId,
        /// Who.
        person: PersonId,
        /// Which doubts.
        reasons: Vec<Reason>,
    },
    /// Places without people. Soft: volunteers take them after the publication.
    Unfilled {
        /// On which shift.
        shift: ShiftId,
        /// How many.
        places: i64,
    },
    /// Nobody leads while the shift runs.
    NoLead {
        /// Which shift.
        shift: ShiftId,
        /// On which date.
        date: NaiveDate,
        /// Whether it forbids publishing.
        hard: bool,
    },
    /// Too few people on the shift speak a language.
    NoSpeaker {
        /// Which shift.
        shift: ShiftId,
        /// Which language.
        language: Code,
        /// At which level at least.
        level: Level,
        /// How many people are missing.
        people: i64,
        /// Whether it forbids publishing.
        hard: bool,
    },
    /// Too few experienced people are on the shift.
    Inexperienced {
        /// Which shift.
        shift: ShiftId,
        /// How many are missing.
        people: i64,
        /// Whether it forbids publishing.
        hard: bool,
    },
    /// Somebody's first shift, with nobody experienced and no lead beside.
    FirstAlone {
        /// Which shift.
        shift: ShiftId,
        /// Who.
        person: PersonId,
        /// Whether it forbids publishing.
        hard: bool,
    },
}

impl Gap {
    /// Whether it forbids publishing.
    #[must_use]
    pub const fn is_hard(&self) -> bool {
        match self {
            Self::Breach { .. } => true,
            Self::Doubt { .. } | Self::Unfilled { .. } => false,
            Self::NoLead { hard, .. }
            | Self::NoSpeaker { hard, .. }
            | Self::Inexperienced { hard, .. }
            | Self::FirstAlone { hard, .. } => *hard,
        }
    }
    /// Whether another gap is the same one, and no worse.
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        let lacks = |gap: &Self| match gap {
            Self::Unfilled { places: n, .. }
            | Self::NoSpeaker { people: n, .. }
            | Self::Inexperienced { people: n, .. } => *n,
            _ => 0,
        };
        let about = |gap: &Self| match gap {
            Self::Breach { person, reasons, .. } | Self::Doubt { person, reasons, .. } => {
                (Some(*person), None, reasons.iter().map(Reason::code).collect())
            }
            Self::FirstAlone { person, .. } => (Some(*person), None, Vec::new()),
            Self::NoSpeaker { language, level, .. } => (None, Some((*language, *level)), Vec::new()),
            _ => (None, None, Vec::new()),
        };
        let same = std::mem::discriminant(self) == std::mem::discriminant(other) && self.shift() == other.shift();
        same && about(self) == about(other) && lacks(other) <= lacks(self)
    }
    /// The shift that it is about.
    #[must_use]
    pub const fn shift(&self) -> ShiftId {
        match self {
            Self::Breach { shift, .. }
            | Self::Doubt { shift, .. }
            | Self::Unfilled { shift, .. }
            | Self::NoLead { shift, .. }
            | Self::NoSpeaker { shift, .. }
            | Self::Inexperienced { shift, .. }
            | Self::FirstAlone { shift, .. } => *shift,
        }
    }
}

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
    /// Whether they learn beside those who fill the places.
    pub trainee: bool,
}

/// The few figures above a board.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Places of the week.
    pub places: i64,
    /// Those that somebody holds.
    pub filled: i64,
    /// Days with a shift that nobody leads.
    pub without_lead: i64,
    /// What forbids publishing.
    pub breaches: i64,
    /// What is worth a second thought: doubts, missing speakers, too little experience.
    pub doubts: i64,
}

impl Summary {
    /// The figures of a week with these gaps.
    #[must_use]
    pub fn of(week: &[Staffed], gaps: &[Gap]) -> Self {
        let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let going = || week.iter().map(|s| &s.shift).filter(|s| !s.cancelled);
        let leaderless: HashSet<NaiveDate> = gaps
            .iter()
            .filter_map(|gap| match gap {
                Gap::NoLead { date, .. } => Some(*date),
                _ => None,
            })
            .collect();
        let doubtful = |gap: &&Gap| !gap.is_hard() && !matches!(gap, Gap::Unfilled { .. } | Gap::NoLead { .. });
        Self {
            places: going().map(|s| s.places).sum(),
            filled: going().map(|s| s.places - s.free()).sum(),
            without_lead: count(leaderless.len()),
            breaches: count(gaps.iter().filter(|gap| gap.is_hard()).count()),
            doubts: count(gaps.iter().filter(doubtful).count()),
        }
    }
}

/// Everything that a week lacks from now on, shift by shift: breaches and doubts person by person, free places, then what
/// the shift as a whole lacks. What has begun can't be mended any more, so it is not asked. `people` are those who hold
/// places, with all their shifts as they would be. A shift for which staff overrode the rules weighs on no other shift of
/// the person; but nobody can be in two places, so an overlap stays a breach even then.
#[must_use]
pub fn gaps(week: &[Staffed], people: &[Volunteer], book: &RuleBook, now: DateTime<Utc>) -> Vec<Gap> {
    let known: HashMap<PersonId, &Volunteer> = people.iter().map(|p| (p.id, p)).collect();
    let excused: HashSet<(ShiftId, PersonId)> =
        week.iter().flat_map(|s| s.held.iter().filter(|h| h.overridden).map(|h| (s.shift.id, h.person))).collect();
    let mut gaps = Vec::new();
    for staffed in week.iter().filter(|s| !s.shift.cancelled && now < s.shift.period.start()) {
        let shift = &staffed.shift;
        for held in &staffed.held {
            let Some(person) = known.get(&held.person) else { continue };
            let counts = |busy: &&Busy| held.overridden || !excused.contains(&(busy.shift, person.id));
            let busy: Vec<Busy> = person.busy.iter().filter(counts).copied().collect();
            let mut found = personal(person, &busy, shift, book, None);
            if held.overridden {
                found.reasons.retain(|r| matches!(r, Reason::Overlap { .. }));
                found.doubts.clear();
            }
            let (shift, person) = (shift.id, person.id);
            if !found.reasons.is_empty() {
                gaps.push(Gap::Breach { shift, person, reasons: found.reasons });
            }
            if !found.doubts.is_empty() {
                gaps.push(Gap::Doubt { shift, person, reasons: found.doubts });
            }
        }
        if shift.free() > 0 {
            gaps.push(Gap::Unfilled { shift: shift.id, places: shift.free() });
        }
        whole(week, staffed, &known, book, &mut gaps);
    }
    gaps
}

/// What a shift as a whole lacks. It is hard only once no free place could make up for it.
fn whole(
    week: &[Staffed],
    staffed: &Staffed,
    known: &HashMap<PersonId, &Volunteer>,
    book: &RuleBook,
    gaps: &mut Vec<Gap>,
) {
    let (shift, rules) = (&staffed.shift, &book.rules);
    let strength = |rule: Rule| rules.strengths.of(rule);
    let on: Vec<&Volunteer> =
        staffed.held.iter().filter(|h| !h.trainee).filter_map(|h| known.get(&h.person).copied()).collect();
    let meanwhile = || {
        week.iter().filter(|s| {
            let here = s.shift.at.center == shift.at.center;
            here && s.shift.id != shift.id && !s.shift.cancelled && s.shift.period.overlaps(shift.period)
        })
    };
    let beside: Vec<(bool, &Volunteer)> = meanwhile()
        .flat_map(|s| {
            s.held
                .iter()
                .filter(|h| !h.trainee)
                .filter_map(|h| known.get(&h.person).map(|p| (s.shift.position.leads, *p)))
        })
        .collect();
    let company = Company::of(shift, &on, &beside, rules);
    let hard = |rule: Rule, possible: bool| strength(rule) == Strength::Hard && !possible;

    if strength(Rule::Lead) != Strength::Off && !company.lead {
        let possible = meanwhile().any(|s| s.shift.position.leads && s.shift.free() > 0)
            || (shift.position.leads && shift.free() > 0);
        gaps.push(Gap::NoLead { shift: shift.id, date: shift.date(), hard: hard(Rule::Lead, possible) });
    }
    if strength(Rule::Covered) != Strength::Off {
        for (wanted, people) in &company.missing {
            gaps.push(Gap::NoSpeaker {
                shift: shift.id,
                language: Code::of(&wanted.language),
                level: wanted.level,
                people: *people,
                hard: hard(Rule::Covered, *people <= shift.free()),
            });
        }
    }
    // Nobody on it yet is said by its free places already
    if strength(Rule::Experienced) != Strength::Off && !on.is_empty() {
        let people = company.inexperienced(rules);
        if people > 0 {
            let hard = hard(Rule::Experienced, people <= shift.free());
            gaps.push(Gap::Inexperienced { shift: shift.id, people, hard });
        }
    }
    if strength(Rule::FirstShift) != Strength::Off && !company.beside && !company.lead {
        for person in on.iter().filter(|p| p.served == 0) {
            let hard = hard(Rule::FirstShift, shift.free() > 0);
            gaps.push(Gap::FirstAlone { shift: shift.id, person: person.id, hard });
        }
    }
}
