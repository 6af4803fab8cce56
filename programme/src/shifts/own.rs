//! One's own shifts: the next one, those to come, those behind.

use super::records;
use crate::act::Look;
use crate::centers;
use crate::error::Result;
use chrono::{DateTime, Utc};
use domain::centers::Center;
use domain::people::Name;
use domain::shifts::{Assignment, Shift};

/// One of one's own shifts.
#[derive(Debug, Clone)]
pub struct MyShift {
    /// The place on it.
    pub assignment: Assignment,
    /// The shift.
    pub shift: Shift,
    /// Its center.
    pub center: Center,
}

/// One's own shifts: those to come, the nearest first, then those behind, the newest first.
///
/// # Errors
/// [`crate::Error::NotSignedIn`].
pub async fn mine(look: &mut Look) -> Result<(Vec<MyShift>, Vec<MyShift>)> {
    let person = look.person()?;
    let coming = records::coming(look, person).await?;
    let past = records::past(look, person).await?;
    let Some((any, _)) = coming.first().or(past.first()) else { return Ok((Vec::new(), Vec::new())) };
    let centers = centers::of_programme(look, any.at.programme).await?;
    let with_center = |own: Vec<(Shift, Assignment)>| {
        own.into_iter()
            .filter_map(|(shift, assignment)| {
                let center = centers.iter().find(|c| c.id == shift.at.center)?.clone();
                Some(MyShift { assignment, shift, center })
            })
            .collect()
    };
    Ok((with_center(coming), with_center(past)))
}

/// What one has asked for and nobody has decided yet.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The shift.
    pub shift: Shift,
    /// Its center.
    pub center: Center,
    /// How one has asked for it.
    pub way: AskedFor,
}

/// How one has asked for a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskedFor {
    /// A coordinator decides.
    Request,
    /// It is drawn by lot at a moment.
    Ballot {
        /// When.
        closes: DateTime<Utc>,
    },
}

/// The places that one has asked for and the ballots that one has entered, by the start of the shift.
///
/// # Errors
/// [`crate::Error::NotSignedIn`].
pub async fn asked(look: &mut Look) -> Result<Vec<Asked>> {
    let person = look.person()?;
    let mut wanted: Vec<_> =
        records::requested(look, person).await?.into_iter().map(|s| (s, AskedFor::Request)).collect();
    for shift in records::entered(look, person).await? {
        let Some(closes) = shift.details.ballot else { continue };
        wanted.push((shift, AskedFor::Ballot { closes }));
    }
    wanted.sort_by_key(|(shift, _)| shift.period.start());
    let mut asked = Vec::new();
    for (shift, way) in wanted {
        let center = centers::find(look, shift.at.center).await?;
        asked.push(Asked { shift, center, way });
    }
    Ok(asked)
}

/// One's next shift.
#[derive(Debug, Clone)]
pub struct Next {
    /// Which.
    pub shift: Shift,
    /// The place on it.
    pub assignment: Assignment,
    /// Where.
    pub center: Center,
    /// Who leads at the center then, if somebody does.
    pub lead: Option<Name>,
}

/// One's next shift, or the one that runs.
///
/// # Errors
/// [`crate::Error::NotSignedIn`].
pub async fn next(look: &mut Look) -> Result<Option<Next>> {
    let person = look.person()?;
    let Some((shift, assignment)) = records::coming(look, person).await?.into_iter().next() else { return Ok(None) };
    let center = centers::find(look, shift.at.center).await?;
    let lead = records::lead(look, &shift).await?;
    Ok(Some(Next { shift, assignment, center, lead }))
}
