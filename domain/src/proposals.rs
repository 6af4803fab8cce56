//! A proposal for a week: what it is asked for, how far it is, what came out, and how good a roster is beside another.

use crate::availability::Liking;
use crate::eligibility::Volunteer;
use crate::ids::{CenterId, PersonId, ShiftId};
use crate::shifts::Shift;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

crate::state::words_of! {
    /// How far a proposal is.
    pub enum ProposalState {
        /// It is being worked on, or waits for its turn.
        Working = "working",
        /// Nothing better is looked for.
        Done = "done",
        /// Somebody had seen enough: the best so far.
        Stopped = "stopped",
        /// It could not be made.
        Failed = "failed",
    }
}

crate::state::words_of! {
    /// How much of what stands in a draft may change.
    pub enum Moving {
        /// Nothing: only free places are filled.
        Nothing = "nothing",
        /// Little: only where that fills a place.
        Little = "little",
        /// Some: where the roster becomes clearly better.
        Better = "better",
        /// Anything but what is held fast.
        Anew = "anew",
    }
}

crate::state::words_of! {
    /// Over what shifts are shared evenly.
    pub enum Evenly {
        /// Over nothing.
        No = "no",
        /// Over the week.
        Week = "week",
        /// Over the term: whoever is behind what they wanted comes first.
        Term = "term",
    }
}

crate::state::words_of! {
    /// How much something weighs.
    pub enum Weight {
        /// Nothing.
        No = "no",
        /// As usual.
        Usual = "usual",
        /// Much.
        Much = "much",
    }
}

/// What a proposal is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Terms {
    /// Whether people may be lent to neighbouring centers of the run.
    pub lending: bool,
    /// How much of what stands may change.
    pub moving: Moving,
    /// Over what shifts are shared evenly.
    pub evenly: Evenly,
    /// How much it weighs which parts of a week people like.
    pub wishes: Weight,
    /// The same seed gives the same proposal.
    pub seed: u32,
}

impl Default for Terms {
    fn default() -> Self {
        Self { lending: false, moving: Moving::Nothing, evenly: Evenly::Term, wishes: Weight::Usual, seed: 1 }
    }
}

/// How far it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Progress {
    /// What the best so far costs, in points.
    pub best: Option<i64>,
    /// No proposal within the rules costs less.
    pub bound: Option<i64>,
    /// How many places the best so far gives.
    pub given: i64,
    /// How many there are to give.
    pub places: i64,
    /// How long it was worked on.
    pub millis: i64,
}

impl Progress {
    /// How many points better a proposal could be at most, once known.
    #[must_use]
    pub fn gap(&self) -> Option<i64> {
        self.best.zip(self.bound).map(|(best, bound)| (best - bound).max(0))
    }
}

/// Somebody on a shift.
pub type Stand = (ShiftId, PersonId);

/// What came out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Outcome {
    /// Who would come to stand where.
    pub put: BTreeSet<Stand>,
    /// Who would leave a place.
    pub leave: BTreeSet<Stand>,
}

/// From which place each of those moves who come to another one: the first place that somebody leaves goes with the first
/// one to which they come, and so on by their starts. Who leaves more than they come to gives the others back.
#[must_use]
pub fn moves<'a>(
    put: impl Iterator<Item = &'a Stand>,
    leave: impl Iterator<Item = &'a Stand>,
    start: impl Fn(ShiftId) -> Option<DateTime<Utc>>,
) -> BTreeMap<Stand, Stand> {
    let by_person = |stands: &mut dyn Iterator<Item = &'a Stand>| {
        let mut all: BTreeMap<PersonId, Vec<Stand>> = BTreeMap::new();
        for stand in stands {
            all.entry(stand.1).or_default().push(*stand);
        }
        for stands in all.values_mut() {
            stands.sort_by_key(|stand| (start(stand.0), stand.0));
        }
        all
    };
    let (mut put, mut leave) = (put, leave);
    let (put, mut leave) = (by_person(&mut put), by_person(&mut leave));
    put.into_iter()
        .flat_map(|(person, comes)| comes.into_iter().zip(leave.remove(&person).unwrap_or_default()))
        .collect()
}

/// Which part of an outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pick {
    /// All of it.
    All,
    /// What is at a center.
    Center(CenterId),
    /// What is on a day.
    Day(chrono::NaiveDate),
    /// What is on a shift.
    Shift(ShiftId),
    /// What was ticked.
    These(BTreeSet<Stand>),
}

impl Pick {
    /// Whether somebody on a shift is part of it.
    #[must_use]
    pub fn has(&self, shift: &Shift, person: PersonId) -> bool {
        match self {
            Self::All => true,
            Self::Center(center) => shift.at.center == *center,
            Self::Day(day) => shift.date() == *day,
            Self::Shift(id) => shift.id == *id,
            Self::These(stands) => stands.contains(&(shift.id, person)),
        }
    }
}

/// How evenly shifts are shared, in shifts above or below what each person would have.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spread {
    /// The furthest below.
    pub least: i64,
    /// The furthest above.
    pub most: i64,
    /// How far everybody is away on average, in hundredths.
    pub away: i64,
}

impl Spread {
    /// The spread of people who have so many shifts each, beside so many that they should have.
    #[must_use]
    pub fn of(people: impl Iterator<Item = (i64, i64)>) -> Self {
        let off: Vec<i64> = people.map(|(has, should)| has - should).collect();
        let count = i64::try_from(off.len()).unwrap_or(i64::MAX).max(1);
        Self {
            least: off.iter().copied().min().unwrap_or(0),
            most: off.iter().copied().max().unwrap_or(0),
            away: off.iter().map(|off| off.abs()).sum::<i64>() * 100 / count,
        }
    }
}

/// How many places are at times that their holders like, and how many at times that they would rather not.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wishes {
    /// Liked.
    pub met: i64,
    /// Rather not.
    pub against: i64,
}

/// How somebody likes the time of a shift.
#[must_use]
pub fn liking(person: &Volunteer, shift: &Shift) -> Option<Liking> {
    person.says_on(shift.date()).and_then(|said| said.liking(shift.zone, shift.period))
}

impl Wishes {
    /// Counts the places.
    #[must_use]
    pub fn of<'a>(places: impl Iterator<Item = (&'a Volunteer, &'a Shift)>) -> Self {
        places.fold(Self::default(), |all, (person, shift)| match liking(person, shift) {
            Some(Liking::Preferred) => Self { met: all.met + 1, ..all },
            Some(Liking::Disliked) => Self { against: all.against + 1, ..all },
            None => all,
        })
    }
}

/// How many shifts each person had before a run and should have after it. Those who want a number of hours in their term
/// should have their part of it by then; those who said nothing as many as the others on average, or all the same.
/// `minutes` are, for each, what they have and what they should have by the end of the week; a shift is `length` long.
#[must_use]
pub fn targets(
    minutes: &BTreeMap<PersonId, (i64, Option<i64>)>,
    free: i64,
    length: i64,
) -> BTreeMap<PersonId, (u32, u32)> {
    let length = length.max(1);
    let shifts = |minutes: i64| u32::try_from((minutes.max(0) + length / 2) / length).unwrap_or(u32::MAX);
    let said: Vec<u32> = minutes.values().filter_map(|(_, wanted)| wanted.map(shifts)).collect();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).max(1);
    let usual = if said.is_empty() {
        let had: u64 = minutes.values().map(|(had, _)| u64::from(shifts(*had))).sum();
        let all = had + u64::try_from(free).unwrap_or(0);
        u32::try_from(all / u64::from(count(minutes.len()))).unwrap_or(u32::MAX)
    } else {
        let sum: u64 = said.iter().map(|n| u64::from(*n)).sum();
        u32::try_from(sum / u64::from(count(said.len()))).unwrap_or(u32::MAX)
    };
    minutes.iter().map(|(person, (had, wanted))| (*person, (shifts(*had), wanted.map_or(usual, shifts)))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn person(n: u128) -> PersonId {
        PersonId(Uuid::from_u128(n))
    }

    #[test]
    fn who_said_nothing_should_have_as_much_as_the_others() {
        let wanting =
            BTreeMap::from([(person(1), (360, Some(900))), (person(2), (0, Some(540))), (person(3), (180, None))]);
        assert_eq!(
            targets(&wanting, 4, 180),
            BTreeMap::from([(person(1), (2, 5)), (person(2), (0, 3)), (person(3), (1, 4))])
        );
        let silent = BTreeMap::from([(person(1), (360, None)), (person(2), (0, None))]);
        assert_eq!(targets(&silent, 4, 180), BTreeMap::from([(person(1), (2, 3)), (person(2), (0, 3))]));
        assert!(targets(&BTreeMap::new(), 3, 0).is_empty());
    }

    #[test]
    fn a_spread_says_who_is_furthest_and_how_far_all_are() {
        let spread = Spread::of([(2, 5), (4, 3), (1, 1)].into_iter());
        assert_eq!(spread, Spread { least: -3, most: 1, away: 133 });
        assert_eq!(Spread::of(std::iter::empty()), Spread::default());
    }

    #[test]
    fn each_place_that_is_left_goes_with_one_to_which_somebody_comes() {
        let shift = |n: u128| ShiftId(Uuid::from_u128(n));
        let start = |id: ShiftId| DateTime::from_timestamp(100 - id.0.as_u128() as i64, 0);
        let leyla = |n| (shift(n), person(1));
        // The higher the number, the earlier the shift
        let (put, leave) = ([leyla(3), leyla(9)], [leyla(8), leyla(2), leyla(5)]);
        let orxan = [(shift(7), person(2))];
        let found = moves(put.iter().chain(&orxan), leave.iter(), start);
        assert_eq!(found, BTreeMap::from([(leyla(9), leyla(8)), (leyla(3), leyla(5))]));
    }

    #[test]
    fn a_gap_is_known_once_both_ends_are() {
        assert_eq!(Progress::default().gap(), None);
        assert_eq!(Progress { best: Some(40), bound: Some(31), ..Progress::default() }.gap(), Some(9));
    }
}
