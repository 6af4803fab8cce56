//! Counts again, from nothing but the instance and the roster, what a roster costs and which rules it breaks.

use super::{Assignment, Demand, Instance, Name, Slot, Volunteer, Wanted};
use std::collections::{BTreeMap, HashMap};

/// A rule that was broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Violation {
    /// No such volunteer, or they may not work then, there or in that role.
    Eligible(Assignment),
    /// More people than needed in a role.
    Over(Slot, Name),
    /// Two shifts of one volunteer on one day.
    OneADay(u32),
    /// More shifts of a volunteer in that week than they may have.
    Week(u32, u32),
    /// A morning after an evening.
    Rest(u32, u32),
    /// Six days in a row from that day.
    Six(u32, u32),
}

impl Violation {
    /// The word for the rule.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Eligible(_) => "eligible",
            Self::Over(..) => "over",
            Self::OneADay(_) => "oneaday",
            Self::Week(..) => "week",
            Self::Rest(..) => "rest",
            Self::Six(..) => "six",
        }
    }
}

/// What a roster costs, part by part.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Parts {
    /// What the times cost that people took.
    pub pref: i64,
    /// Work away from home.
    pub away: i64,
    /// Empty places.
    pub uncovered: i64,
    /// Missing speakers.
    pub language: i64,
    /// People below their target.
    pub short: i64,
    /// People above their target.
    pub above: i64,
}

impl Parts {
    /// The parts with their names.
    #[must_use]
    pub const fn named(&self) -> [(&'static str, i64); 6] {
        let Self { pref, away, uncovered, language, short, above } = *self;
        [
            ("pref", pref),
            ("away", away),
            ("uncovered", uncovered),
            ("language", language),
            ("short", short),
            ("above", above),
        ]
    }
    /// All of it.
    #[must_use]
    pub const fn total(&self) -> i64 {
        self.pref + self.away + self.uncovered + self.language + self.short + self.above
    }
}

/// What a second count found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Count {
    /// Broken rules.
    pub violations: Vec<Violation>,
    /// The cost by its parts.
    pub parts: Parts,
}

/// What each place away from home costs.
pub const AWAY: i64 = 2;
/// What the first shift below the target costs; the second costs twice as much, and so on.
pub const SHORT: i64 = 5;
/// What each shift above the target costs.
pub const ABOVE: i64 = 3;
/// Days in a row that nobody works.
pub const IN_A_ROW: u32 = 6;
/// A shift of this name must not follow a day with a shift of [`LATE`].
pub const EARLY: &str = "M";
/// See [`EARLY`].
pub const LATE: &str = "E";

/// Counts a roster again.
#[must_use]
pub fn check(instance: &Instance, roster: &[Assignment]) -> Count {
    let people: HashMap<u32, &Volunteer> = instance.volunteers.iter().map(|v| (v.id, v)).collect();
    let demand: HashMap<(Slot, Name), &Demand> = instance.demand.iter().map(|d| ((d.slot, d.role), d)).collect();
    let mut times: HashMap<(u32, u32, Name), i64> = HashMap::new();
    for v in &instance.volunteers {
        times.extend(v.available.iter().map(|&(day, shift, cost)| ((v.id, day, shift), i64::from(cost))));
    }
    let mut count = Count::default();
    let mut filled: HashMap<(Slot, Name), u32> = HashMap::new();
    let mut spoken: HashMap<(Slot, Name), u32> = HashMap::new();
    let mut days: HashMap<u32, Vec<(u32, Name)>> = HashMap::new();
    for &a in roster {
        let able = people.get(&a.volunteer).filter(|v| {
            (v.home == a.slot.center || v.others.contains(&a.slot.center))
                && v.roles.contains(&a.role)
                && demand.contains_key(&(a.slot, a.role))
        });
        let (Some(v), Some(cost)) = (able, times.get(&(a.volunteer, a.slot.day, a.slot.shift))) else {
            count.violations.push(Violation::Eligible(a));
            continue;
        };
        count.parts.pref += cost;
        count.parts.away += if v.home == a.slot.center { 0 } else { AWAY };
        *filled.entry((a.slot, a.role)).or_default() += 1;
        days.entry(v.id).or_default().push((a.slot.day, a.slot.shift));
        for language in &v.languages {
            *spoken.entry((a.slot, *language)).or_default() += 1;
        }
    }
    for Demand { slot, role, need, weight } in &instance.demand {
        let have = filled.get(&(*slot, *role)).copied().unwrap_or(0);
        count.parts.uncovered += i64::from(need.saturating_sub(have)) * i64::from(*weight);
        if have > *need {
            count.violations.push(Violation::Over(*slot, *role));
        }
    }
    for Wanted { slot, language, need, weight } in &instance.languages {
        let have = spoken.get(&(*slot, *language)).copied().unwrap_or(0);
        count.parts.language += i64::from(need.saturating_sub(have)) * i64::from(*weight);
    }
    for v in &instance.volunteers {
        volunteer(instance, v, days.entry(v.id).or_default(), &mut count);
    }
    count
}

fn volunteer(instance: &Instance, v: &Volunteer, shifts: &mut [(u32, Name)], count: &mut Count) {
    shifts.sort_unstable();
    let on: BTreeMap<u32, Name> = shifts.iter().copied().collect();
    if on.len() != shifts.len() {
        count.violations.push(Violation::OneADay(v.id));
    }
    for week in 0..instance.weeks() {
        let have = shifts.iter().filter(|(day, _)| day / 7 == week).count();
        if u32::try_from(have).unwrap_or(u32::MAX) > v.most_a_week {
            count.violations.push(Violation::Week(v.id, week));
        }
    }
    for (&day, shift) in &on {
        if shift.as_str() == LATE && on.get(&(day + 1)).is_some_and(|next| next.as_str() == EARLY) {
            count.violations.push(Violation::Rest(v.id, day));
        }
        if (0..IN_A_ROW).all(|later| on.contains_key(&(day + later))) {
            count.violations.push(Violation::Six(v.id, day));
        }
    }
    let missing = i64::from(v.target) - i64::try_from(shifts.len()).unwrap_or(i64::MAX);
    if missing > 0 {
        count.parts.short += SHORT * missing * (missing + 1) / 2;
    } else {
        count.parts.above += ABOVE * -missing;
    }
}
