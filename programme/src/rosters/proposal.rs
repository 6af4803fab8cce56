//! Letting the program propose who fills the free places of a draft; a person accepts all of it or nothing.

use super::board::{OnBoard, volunteers, with_gaps};
use super::publication::{hold, seen};
use super::records;
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::{centers, programmes, shifts};
use domain::ids::{PersonId, RosterId, ShiftId};
use domain::people::Name;
use domain::refusals::Refusal;
use domain::rights::May;
use domain::rosters::{Roster, RosterState};
use sha2::{Digest, Sha256};

/// Who would be put where.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// The roster as it stands.
    pub roster: Roster,
    /// The shifts with the people whom they would get.
    pub shifts: Vec<Proposed>,
    /// How many places it would fill.
    pub filled: i64,
    /// How many would still be free.
    pub free: i64,
    /// Tells two proposals apart.
    pub digest: String,
}

/// A shift with the people whom it would get.
#[derive(Debug, Clone)]
pub struct Proposed {
    /// The shift, and who is on it.
    pub on: OnBoard,
    /// Who would come, by name.
    pub people: Vec<(PersonId, Name)>,
}

impl Proposal {
    /// Every place: which shift, which person.
    #[must_use]
    pub fn places(&self) -> Vec<(ShiftId, PersonId)> {
        self.shifts.iter().flat_map(|s| s.people.iter().map(|(person, _)| (s.on.shift.id, *person))).collect()
    }
}

/// Proposes people for the free places of a draft; the same for the same roster and seed.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::AlreadyPublished`].
pub async fn propose(look: &mut Look, id: RosterId, seed: u64) -> Result<Proposal> {
    let roster = records::find(look, id).await?.ok_or(Error::NotFound)?;
    let center = centers::find(look, roster.center).await?;
    look.require(May::ManageRosters(center.at()))?;
    if roster.state == RosterState::Published {
        return Err(Refusal::AlreadyPublished.into());
    }
    let (mut board, _) = with_gaps(look, &center, id).await?;
    let now = look.now();
    board.retain(|s| !s.shift.cancelled && now < s.shift.period.start());
    let names = records::names(look, center.at()).await?;
    let mut people = volunteers(look, &center, &board).await?;
    people.retain(|p| names.iter().any(|(id, _)| *id == p.id));
    let rules = programmes::find(look, center.programme).await?.rules;
    let book = shifts::book(look, center.programme, rules).await?;
    let problem = solver::Problem { shifts: board.iter().map(|s| s.shift.clone()).collect(), people, book };
    let places = tokio::task::spawn_blocking(move || solver::propose(&problem, seed)).await.map_err(Error::broken)?;
    Ok(told(roster, board, &names, &places))
}

fn told(roster: Roster, board: Vec<OnBoard>, names: &[(PersonId, Name)], places: &[solver::Place]) -> Proposal {
    let free: i64 = board.iter().map(|s| s.shift.free()).sum();
    let filled = i64::try_from(places.len()).unwrap_or(i64::MAX);
    let mut digest = Sha256::new();
    for place in places {
        digest.update(place.shift.0.as_bytes());
        digest.update(place.person.0.as_bytes());
    }
    let shifts = board
        .into_iter()
        .map(|on| {
            let comes = |person| places.iter().any(|p| p.shift == on.shift.id && p.person == person);
            let people = names.iter().filter(|(person, _)| comes(*person)).cloned().collect();
            Proposed { on, people }
        })
        .collect();
    let digest = data_encoding::HEXLOWER.encode(&digest.finalize());
    Proposal { roster, shifts, filled, free: free - filled, digest }
}

/// Puts everybody where a proposal says, or nobody.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::AlreadyPublished`]; [`Refusal::Changed`] when the roster is no
/// longer as it was; what stands in the way of a single place.
pub async fn accept(act: &mut Act, id: RosterId, version: i64, places: &[(ShiftId, PersonId)]) -> Result<()> {
    let (_, roster) = hold(act, id).await?;
    if roster.state == RosterState::Published {
        return Err(Refusal::AlreadyPublished.into());
    }
    seen(&roster, Some(version))?;
    let mine = shifts::of_roster(act, id).await?;
    // People before shifts, and always in the same order, as every act that gives places
    let mut places = places.to_vec();
    places.sort_unstable_by_key(|(shift, person)| (*person, *shift));
    for (shift, person) in places {
        if !mine.iter().any(|s| s.id == shift) {
            return Err(Refusal::Changed.into());
        }
        shifts::assign(act, shift, person, None).await?;
    }
    Ok(())
}
