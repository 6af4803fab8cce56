//! Why somebody got a place, or did not: an answer to each wish.

use super::{Figures, Merit};
use crate::ids::CenterId;

/// What came of a wish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It came true.
    Given,
    /// An earlier wish came true.
    Spared,
    /// Everybody who got a place there had more points.
    Points {
        /// How many places were given.
        taken: i64,
        /// The points of the last one who got a place, in hundredths.
        last: i64,
    },
    /// The last one who got a place had as many points, and the lot decided.
    Lot {
        /// How many places were given.
        taken: i64,
        /// The points of the last one, in hundredths.
        last: i64,
    },
    /// The center had no place to give.
    NoPlaces,
}

/// An answer to each wish, in the order of the wishes. `given` is the wish that came true, counted from 0.
#[must_use]
pub fn answers(wishes: &[CenterId], given: Option<usize>, merit: Merit, figures: &Figures) -> Vec<Answer> {
    let answer = |(at, center): (usize, &CenterId)| match given {
        Some(wish) if wish == at => Answer::Given,
        Some(wish) if wish < at => Answer::Spared,
        _ => match figures.centers.get(center).and_then(|cut| cut.last.map(|last| (cut.taken, last))) {
            Some((taken, last)) if last.score == merit.score => Answer::Lot { taken, last: last.score },
            Some((taken, last)) => Answer::Points { taken, last: last.score },
            None => Answer::NoPlaces,
        },
    };
    wishes.iter().enumerate().map(answer).collect()
}
