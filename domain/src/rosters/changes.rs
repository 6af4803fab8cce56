//! What people don't know yet of a week: for each person what is new, moved or gone, for each shift what has changed.

use crate::ids::{PersonId, PositionId, ShiftId};
use crate::language::Texts;
use crate::time::Period;
use serde::{Deserialize, Serialize};

/// A place in a week: on which shift, doing what, when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// On which shift.
    pub shift: ShiftId,
    /// What is done.
    pub position: PositionId,
    /// What that is called.
    pub names: Texts,
    /// When.
    pub period: Period,
}

impl Slot {
    /// Whether somebody would notice a difference.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        (self.position, self.period) == (other.position, other.period)
    }
}

/// What has changed for one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum Change {
    /// They are on a shift.
    New {
        /// Which.
        to: Slot,
    },
    /// They are on it at another time, on another day, or on another shift instead.
    Moved {
        /// As they know it.
        from: Slot,
        /// As it is.
        to: Slot,
    },
    /// They are on it no more.
    Gone {
        /// Which.
        from: Slot,
    },
    /// It was called off.
    CalledOff {
        /// Which.
        from: Slot,
    },
}

/// One place as it stands beside what its holder knows of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stand {
    /// Whose.
    pub person: PersonId,
    /// What they were told last.
    pub known: Option<Slot>,
    /// What is.
    pub now: Option<Slot>,
    /// Whether the shift was called off.
    pub called_off: bool,
}

/// Somebody for whom something has changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Affected {
    /// Who.
    pub person: PersonId,
    /// What, by time.
    pub changes: Vec<Change>,
}

/// A shift as volunteers see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Posted {
    /// What and when.
    pub slot: Slot,
    /// How many people.
    pub places: i64,
}

/// What has changed of one shift.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum ShiftChange {
    /// It is there.
    New {
        /// Which.
        to: Posted,
    },
    /// It is otherwise.
    Changed {
        /// As it was shown.
        from: Posted,
        /// As it is.
        to: Posted,
    },
    /// It was called off.
    CalledOff {
        /// Which.
        from: Posted,
    },
}

impl ShiftChange {
    /// What has changed between what was shown and what is; nothing when it is the same.
    #[must_use]
    pub fn between(known: Option<Posted>, now: Option<Posted>) -> Option<Self> {
        match (known, now) {
            (None, Some(to)) => Some(Self::New { to }),
            (Some(from), None) => Some(Self::CalledOff { from }),
            (Some(from), Some(to)) if !from.slot.is_like(&to.slot) || from.places != to.places => {
                Some(Self::Changed { from, to })
            }
            _ => None,
        }
    }
}

/// All that people don't know yet of a week.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Untold {
    /// Those for whom something has changed.
    pub people: Vec<Affected>,
    /// The shifts that have changed, by time.
    pub shifts: Vec<ShiftChange>,
}

impl Untold {
    /// What there is to tell; people stay in the order in which they come.
    #[must_use]
    pub fn of(stands: Vec<Stand>, shifts: Vec<ShiftChange>) -> Self {
        let mut people: Vec<(PersonId, Vec<Stand>)> = Vec::new();
        for stand in stands {
            match people.iter_mut().find(|(person, _)| *person == stand.person) {
                Some((_, stands)) => stands.push(stand),
                None => people.push((stand.person, vec![stand])),
            }
        }
        let people = people
            .into_iter()
            .map(|(person, stands)| Affected { person, changes: changes(stands) })
            .filter(|affected| !affected.changes.is_empty())
            .collect();
        Self { people, shifts }
    }

    /// Whether everybody knows everything.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.people.is_empty() && self.shifts.is_empty()
    }

    /// How many changes of people's places there are.
    #[must_use]
    pub fn count(&self) -> i64 {
        let count: usize = self.people.iter().map(|p| p.changes.len()).sum();
        i64::try_from(count).unwrap_or(i64::MAX)
    }
}

/// What one person is told. Who leaves one shift and comes on another has moved: first within the same position, then
/// from whichever is left.
fn changes(stands: Vec<Stand>) -> Vec<Change> {
    let (mut told, mut gone, mut new) = (Vec::new(), Vec::new(), Vec::new());
    for stand in stands {
        match (stand.known, stand.now) {
            (Some(from), Some(to)) if !from.is_like(&to) => told.push(Change::Moved { from, to }),
            (Some(from), None) if stand.called_off => told.push(Change::CalledOff { from }),
            (Some(from), None) => gone.push(from),
            (None, Some(to)) => new.push(to),
            _ => {}
        }
    }
    for same_position in [true, false] {
        let mut left = Vec::new();
        for from in gone {
            match new.iter().position(|to| !same_position || to.position == from.position) {
                Some(at) => told.push(Change::Moved { from, to: new.remove(at) }),
                None => left.push(from),
            }
        }
        gone = left;
    }
    told.extend(gone.into_iter().map(|from| Change::Gone { from }));
    told.extend(new.into_iter().map(|to| Change::New { to }));
    told.sort_by_key(|change| match change {
        Change::New { to: slot } | Change::Moved { to: slot, .. } => slot.period.start(),
        Change::Gone { from: slot } | Change::CalledOff { from: slot } => slot.period.start(),
    });
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Zone;
    use uuid::Uuid;

    fn slot(shift: u128, position: u128, day: &str, hour: u32) -> Slot {
        let zone = Zone::parse("Asia/Baku").unwrap();
        let clock = |hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        Slot {
            shift: Uuid::from_u128(shift).into(),
            position: Uuid::from_u128(position).into(),
            names: Texts::default(),
            period: zone.span(day.parse().unwrap(), clock(hour), clock(hour + 3)).unwrap(),
        }
    }
    fn stand(known: Option<Slot>, now: Option<Slot>) -> Stand {
        Stand { person: Uuid::from_u128(9).into(), known, now, called_off: false }
    }

    #[test]
    fn what_is_as_it_was_told_is_no_news() {
        let same = slot(1, 3, "2026-12-01", 9);
        assert!(Untold::of(vec![stand(Some(same.clone()), Some(same))], vec![]).is_empty());
    }

    #[test]
    fn all_that_changes_for_a_person_is_one_list_by_time() {
        let (old, later) = (slot(1, 3, "2026-12-01", 9), slot(1, 3, "2026-12-03", 9));
        let (new, off) = (slot(2, 4, "2026-12-02", 9), slot(4, 3, "2026-12-04", 9));
        let called_off = Stand { called_off: true, ..stand(Some(off.clone()), None) };
        let stands = vec![stand(Some(old.clone()), Some(later.clone())), stand(None, Some(new.clone())), called_off];
        let untold = Untold::of(stands, vec![]);
        assert_eq!(untold.people.len(), 1);
        assert_eq!(untold.count(), 3);
        assert_eq!(
            untold.people[0].changes,
            [Change::New { to: new }, Change::Moved { from: old, to: later }, Change::CalledOff { from: off }]
        );
    }

    #[test]
    fn who_leaves_one_shift_for_another_has_moved() {
        let (from, to) = (slot(1, 3, "2026-12-01", 9), slot(2, 3, "2026-12-02", 9));
        let other = slot(3, 4, "2026-12-01", 14);
        let stands =
            vec![stand(None, Some(other.clone())), stand(Some(from.clone()), None), stand(None, Some(to.clone()))];
        let untold = Untold::of(stands, vec![]);
        assert_eq!(untold.people[0].changes, [Change::New { to: other }, Change::Moved { from, to }]);
    }

    #[test]
    fn a_shift_is_new_otherwise_or_off() {
        let posted = |hour, places| Posted { slot: slot(1, 3, "2026-12-01", hour), places };
        assert_eq!(ShiftChange::between(Some(posted(9, 2)), Some(posted(9, 2))), None);
        assert_eq!(ShiftChange::between(None, Some(posted(9, 2))), Some(ShiftChange::New { to: posted(9, 2) }));
        assert_eq!(
            ShiftChange::between(Some(posted(9, 2)), Some(posted(9, 3))),
            Some(ShiftChange::Changed { from: posted(9, 2), to: posted(9, 3) })
        );
        assert_eq!(ShiftChange::between(Some(posted(9, 2)), None), Some(ShiftChange::CalledOff { from: posted(9, 2) }));
    }
}
