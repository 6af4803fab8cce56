//! Selection: who gets a place where, by score and wish. Applicants propose in the order of their wishes, centers keep
//! the best; so the match is stable, and no other stable one is better for any applicant.

mod explained;

pub use explained::{Answer, answers};

use crate::ids::{ApplicationId, CenterId};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

crate::state::words_of! {
    /// Where an offer of a place stands.
    pub enum OfferState {
        /// Waits for an answer; the place is reserved.
        Open = "open",
        /// Accepted; the place is reserved.
        Accepted = "accepted",
        /// It became a placement.
        Taken = "taken",
        /// The applicant does not want it.
        Declined = "declined",
        /// Nobody answered in time.
        Lapsed = "lapsed",
        /// The application ended or moved elsewhere.
        Withdrawn = "withdrawn",
        /// A better wish came free, and was offered instead.
        Raised = "raised",
        /// The selection that made it was undone before anybody was told.
        Undone = "undone",
    }
}

crate::state::words_of! {
    /// Where a selection stands.
    pub enum RunState {
        /// Calculated; nobody has been offered anything.
        Draft = "draft",
        /// Its offers are out.
        Published = "published",
        /// Another one was calculated instead.
        Dropped = "dropped",
    }
}

/// The places that a center gives in a selection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seats {
    /// Which center.
    pub center: CenterId,
    /// How many people.
    pub places: i64,
}

/// An applicant who takes part.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Candidate {
    /// Which application.
    pub application: ApplicationId,
    /// The wished centers, the first wish leading.
    pub wishes: Vec<CenterId>,
    /// In hundredths.
    pub score: i64,
}

/// What centers go by: the higher score, and the lower lot where scores are equal. Who came earlier does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merit {
    /// In hundredths.
    pub score: i64,
    /// Drawn from the seed and the application.
    pub lot: i64,
}

impl Merit {
    /// Smaller is better.
    const fn key(self) -> (Reverse<i64>, i64) {
        (Reverse(self.score), self.lot)
    }
    /// Whether it comes before another one.
    #[must_use]
    pub fn beats(self, other: Self) -> bool {
        self.key() < other.key()
    }
}

/// The lot of an application: the first 63 bits of SHA-256 over `seed:application`, so that everybody who knows the seed
/// can draw it again. The lowest one comes first, at every center alike.
#[must_use]
pub fn lot(seed: &str, application: ApplicationId) -> i64 {
    let hash = Sha256::digest(format!("{seed}:{application}").as_bytes());
    let mut first = [0; 8];
    first.copy_from_slice(&hash[..8]);
    i64::try_from(u64::from_be_bytes(first) >> 1).unwrap_or(i64::MAX)
}

/// What a selection gives to an applicant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Which application.
    pub application: ApplicationId,
    /// The wishes that count: of centers that take part, each once.
    pub wishes: Vec<CenterId>,
    /// What the centers went by.
    pub merit: Merit,
    /// Which wish came true, counted from 0.
    pub given: Option<usize>,
}

impl Outcome {
    /// Where there is a place for them.
    #[must_use]
    pub fn center(&self) -> Option<CenterId> {
        self.given.and_then(|wish| self.wishes.get(wish).copied())
    }
}

/// What a selection gives at a center.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Cut {
    /// The places there were.
    pub places: i64,
    /// How many were given.
    pub taken: i64,
    /// How many of them as a first, a second and a third wish.
    pub wishes: [i64; 3],
    /// How many wish to go there and got nothing they like as much.
    pub waiting: i64,
    /// The last one who got a place.
    pub last: Option<Merit>,
}

/// What a selection gives in all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Figures {
    /// How many took part.
    pub ranked: i64,
    /// How many got a first, a second and a third wish.
    pub wishes: [i64; 3],
    /// How many got none.
    pub waiting: i64,
    /// Each center.
    pub centers: BTreeMap<CenterId, Cut>,
}

impl Figures {
    /// How many places were given.
    #[must_use]
    pub fn given(&self) -> i64 {
        self.wishes.iter().sum()
    }
}

/// A finished selection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// Everybody who took part, the best first.
    pub outcomes: Vec<Outcome>,
    /// The figures.
    pub figures: Figures,
}

/// Gives the places. The order in which seats and candidates are named means nothing.
#[must_use]
pub fn select(seats: &[Seats], candidates: &[Candidate], seed: &str) -> Match {
    let mut cuts: BTreeMap<CenterId, Cut> =
        seats.iter().map(|s| (s.center, Cut { places: s.places.max(0), ..Cut::default() })).collect();
    let mut outcomes: Vec<Outcome> = candidates
        .iter()
        .map(|c| {
            let mut wishes: Vec<CenterId> = Vec::with_capacity(c.wishes.len());
            for wish in c.wishes.iter().filter(|w| cuts.contains_key(w)) {
                if !wishes.contains(wish) {
                    wishes.push(*wish);
                }
            }
            let merit = Merit { score: c.score, lot: lot(seed, c.application) };
            Outcome { application: c.application, wishes, merit, given: None }
        })
        .collect();
    outcomes.sort_by_key(|o| (o.merit.key(), o.application));
    // The same application named twice is one
    outcomes.dedup_by_key(|o| o.application);
    let given = propose(&outcomes, &cuts);
    for (outcome, given) in outcomes.iter_mut().zip(given) {
        outcome.given = given;
    }
    let mut figures = Figures { ranked: count(outcomes.len()), ..Figures::default() };
    for outcome in &outcomes {
        for wish in &outcome.wishes[..outcome.given.unwrap_or(outcome.wishes.len())] {
            if let Some(cut) = cuts.get_mut(wish) {
                cut.waiting += 1;
            }
        }
        let (Some(wish), Some(center)) = (outcome.given, outcome.center()) else {
            figures.waiting += 1;
            continue;
        };
        if let Some(cut) = cuts.get_mut(&center) {
            cut.taken += 1;
            cut.wishes[wish.min(2)] += 1;
            // The best come first, so the last one seen is the last one taken
            cut.last = Some(outcome.merit);
        }
        figures.wishes[wish.min(2)] += 1;
    }
    figures.centers = cuts;
    Match { outcomes, figures }
}

fn count(of: usize) -> i64 {
    i64::try_from(of).unwrap_or(i64::MAX)
}

/// Deferred acceptance over applicants who stand in the order of merit: which wish each one gets.
fn propose(outcomes: &[Outcome], cuts: &BTreeMap<CenterId, Cut>) -> Vec<Option<usize>> {
    let mut next = vec![0_usize; outcomes.len()];
    let mut given = vec![None; outcomes.len()];
    // What each center holds, the worst on top; an applicant is known by the rank, of which a smaller one is better
    let mut held: BTreeMap<CenterId, BinaryHeap<usize>> = BTreeMap::new();
    let mut free: Vec<usize> = (0..outcomes.len()).rev().collect();
    while let Some(rank) = free.pop() {
        let Some(&center) = outcomes[rank].wishes.get(next[rank]) else { continue };
        given[rank] = Some(next[rank]);
        next[rank] += 1;
        let places = usize::try_from(cuts.get(&center).map_or(0, |cut| cut.places)).unwrap_or(usize::MAX);
        let held = held.entry(center).or_default();
        held.push(rank);
        if held.len() > places
            && let Some(out) = held.pop()
        {
            given[out] = None;
            free.push(out);
        }
    }
    given
}

#[cfg(test)]
mod tests;
