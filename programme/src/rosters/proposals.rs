//! Letting the program propose who stands where: a run beside the requests, a comparison with the draft, and accepting all
//! of it, a part, or nothing.

mod accepting;
mod comparison;
mod records;
mod running;
mod setting;
mod why;

pub use accepting::{Accepted, Skipped, accept};
pub use comparison::{Changed, Comparison, DayFigures, Figures, Left, Part, Put, compare};
pub use records::Proposal;
pub(crate) use running::Runs;
pub use running::{KEPT_DAYS, View, abandon, is_ending, run, view, work_due};
pub use solver::{Gap as WouldFill, Lever, Obstacle};
pub use why::{Fill, Given, OfPerson, OfShift, fill, of_person, of_shift};

use super::records as rosters;
use crate::act::{Act, Look};
use crate::centers;
use crate::error::{Error, Result};
use domain::centers::{Center, Neighbour};
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{PersonId, ProposalId, RosterId, ShiftId};
use domain::proposals::{ProposalState, Terms};
use domain::refusals::Refusal;
use domain::rights::May;
use domain::rosters::{Roster, RosterState};
use domain::time::Week;
use serde_json::json;

/// So many centers are worked on together at most.
pub const CENTERS_MAX: usize = 12;
/// So many proposals of a programme wait for their turn at most.
const WAITING_MAX: i64 = 20;

/// Begins a proposal for one center's draft, or for those of several centers of the same week. It is only kept here;
/// [`run`] works on it once that has happened.
///
/// # Errors
/// [`Error::NotAllowed`] without the right at each of the centers; [`Refusal::AlreadyPublished`] for a week that is out;
/// [`Refusal::RosterEmpty`] for one without shifts to come; [`Error::Faulty`] for several weeks or too many centers.
pub async fn start(act: &mut Act, of: &[RosterId], terms: Terms) -> Result<ProposalId> {
    let mut all = Vec::new();
    for id in of {
        let (center, roster) = manageable(act, *id).await?;
        if roster.state == RosterState::Published {
            return Err(Refusal::AlreadyPublished.into());
        }
        all.push((center, roster));
    }
    let (first, monday) = all.first().map(|(center, roster)| (center.clone(), roster.monday)).ok_or(Error::NotFound)?;
    if all.iter().any(|(c, r)| r.monday != monday || c.programme != first.programme) || all.len() > CENTERS_MAX {
        return Err(Error::fault("centers", FaultKind::Choice));
    }
    let now = act.now();
    let mut ahead = 0;
    for (_, roster) in &all {
        let shifts = crate::shifts::of_roster(act, roster.id).await?;
        ahead += shifts.iter().filter(|s| !s.cancelled && now < s.period.start()).count();
    }
    if ahead == 0 {
        return Err(Refusal::RosterEmpty.into());
    }
    if records::working(act, first.programme).await? >= WAITING_MAX {
        return Err(Refusal::TooMany { seconds: 60 }.into());
    }
    let id: ProposalId = act.id();
    let rosters: Vec<RosterId> = all.iter().map(|(_, roster)| roster.id).collect();
    records::insert(act, id, first.programme, &rosters, &terms).await?;
    let centers: Vec<&str> = all.iter().map(|(center, _)| center.code.as_str()).collect();
    let detail = json!({ "proposal": id, "centers": centers, "terms": terms });
    act.note(first.programme, Event::new(EventKind::ProposalStarted, rosters[0]).with(detail)).await?;
    Ok(id)
}

/// A roster that whoever looks may change, and its center.
async fn manageable(look: &mut Look, id: RosterId) -> Result<(Center, Roster)> {
    let roster = rosters::find(look, id).await?.ok_or(Error::NotFound)?;
    let center = centers::find(look, roster.center).await?;
    look.require(May::ManageRosters(center.at()))?;
    Ok((center, roster))
}

/// A proposal with the weeks that it is about.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] for whoever may not change every one of its weeks.
pub async fn find(look: &mut Look, id: ProposalId) -> Result<(Proposal, Vec<(Center, Roster)>)> {
    let proposal = records::find(look, id).await?.ok_or(Error::NotFound)?;
    let mut parts = Vec::new();
    for roster in &proposal.rosters {
        parts.push(manageable(look, *roster).await?);
    }
    Ok((proposal, parts))
}

/// The proposals for a week, newest first: those alone whose every center whoever asks may change.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] without the right.
pub async fn of_roster(look: &mut Look, id: RosterId) -> Result<Vec<Proposal>> {
    manageable(look, id).await?;
    let mut mine = Vec::new();
    for id in records::of_roster(look, id).await? {
        match find(look, id).await {
            Ok((proposal, _)) => mine.push(proposal),
            Err(Error::NotAllowed | Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(mine)
}

/// A center that could take part: its draft of the week, and how far its people would have to go.
#[derive(Debug, Clone)]
pub struct Partner {
    /// The center.
    pub center: Center,
    /// Its draft.
    pub roster: Roster,
    /// The minutes between the two, where they are neighbours.
    pub minutes: Option<i64>,
}

/// The other centers with a draft of a week that whoever asks may change; neighbours first.
///
/// # Errors
/// [`Error::NotAllowed`] without the right at the center itself.
pub async fn partners(look: &mut Look, center: &Center, week: Week) -> Result<Vec<Partner>> {
    look.require(May::ManageRosters(center.at()))?;
    let near: Vec<Neighbour> = centers::neighbours(look, center.id).await?;
    let drafts = rosters::drafts(look, center.programme, week).await?;
    let (who, now) = (look.who().clone(), look.now());
    let mut partners = Vec::new();
    for other in centers::of_programme(look, center.programme).await? {
        if other.id == center.id || !who.may(May::ManageRosters(other.at()), now) {
            continue;
        }
        let Some(roster) = drafts.iter().find(|r| r.center == other.id).copied() else { continue };
        let minutes = near.iter().find(|n| n.center == other.id).map(|n| n.minutes);
        partners.push(Partner { center: other, roster, minutes });
    }
    partners.sort_by_key(|p| p.minutes.unwrap_or(i64::MAX));
    Ok(partners)
}

/// Has seen enough: whoever works on the proposal ends with the best so far.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] without the right.
pub async fn stop(act: &mut Act, id: ProposalId) -> Result<()> {
    let (proposal, _) = find(act, id).await?;
    if records::ask_stop(act, id).await? {
        let event = Event::new(EventKind::ProposalStopped, proposal.roster).with(json!({ "proposal": id }));
        act.note(proposal.programme, event).await?;
    }
    Ok(())
}

/// Throws a proposal away; the draft stays as it is.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] without the right.
pub async fn discard(act: &mut Act, id: ProposalId) -> Result<Proposal> {
    let (proposal, _) = find(act, id).await?;
    records::delete(act, id).await?;
    let event = Event::new(EventKind::ProposalDiscarded, proposal.roster).with(json!({ "proposal": id }));
    act.note(proposal.programme, event).await?;
    Ok(proposal)
}

/// Holds somebody's place on a shift fast, so that no proposal moves it, or lets it go.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] without the right; [`Refusal::NotOnShift`].
pub async fn fasten(act: &mut Act, shift: ShiftId, person: PersonId, fast: bool) -> Result<()> {
    let at = crate::shifts::find(act, shift).await?.at;
    act.require(May::ManageRosters(at))?;
    if !records::fasten(act, shift, person, fast).await? {
        return Err(Refusal::NotOnShift.into());
    }
    let detail = json!({ "person": person, "fast": fast });
    act.note(at.programme, Event::new(EventKind::PlaceFastened, shift).with(detail)).await
}

/// Those whose places on a shift were held fast by hand.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] for whoever may not see the board.
pub async fn fastened(look: &mut Look, shift: ShiftId) -> Result<Vec<PersonId>> {
    let at = crate::shifts::find(look, shift).await?.at;
    look.require(May::SeeRosters(at))?;
    records::fastened(look, shift).await
}

/// Whether anything is there to compare yet.
const fn is_over(state: ProposalState) -> bool {
    matches!(state, ProposalState::Done | ProposalState::Stopped)
}
