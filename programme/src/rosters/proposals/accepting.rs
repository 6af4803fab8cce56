//! Accepting a proposal, or a part of it: the acts and rules of the hand, later edits first, undone at once.

use super::records;
use super::setting::Setting;
use crate::act::Act;
use crate::error::{Error, Result};
use crate::rosters::acts::{footprints, keep};
use crate::rosters::board::with_gaps;
use crate::rosters::publication::hold;
use crate::shifts;
use domain::eligibility::Reason;
use domain::events::{Event, EventKind};
use domain::ids::{PersonId, ProposalId, RosterId, ShiftId};
use domain::proposals::{Pick, Stand, moves};
use domain::refusals::Refusal;
use domain::rosters::{Deed, Gap, RosterState};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// What no longer fits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skipped {
    /// On which shift.
    pub shift: ShiftId,
    /// Who.
    pub person: PersonId,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// What came of accepting.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Accepted {
    /// How many were put on a shift.
    pub put: usize,
    /// How many were taken off one.
    pub left: usize,
    /// What no longer fits.
    pub skipped: Vec<Skipped>,
}

/// Puts people where a proposal says and takes them off where it says so: all of it, or the part that is picked. Whatever
/// somebody has changed since stays; what no longer fits is left out and told. Each center's part is one act on its board.
/// `on_loan` is what stands beside somebody who is lent by a neighbouring center.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] without the right; [`Refusal::Changed`] while it is being worked on;
/// [`Refusal::AlreadyPublished`]; [`Refusal::RosterBreaches`] when a part alone would break what the whole keeps.
pub async fn accept(act: &mut Act, id: ProposalId, pick: &Pick, on_loan: &str) -> Result<Accepted> {
    let (proposal, _) = super::find(act, id).await?;
    if !super::is_over(proposal.state) {
        return Err(Refusal::Changed.into());
    }
    let mut rosters = proposal.rosters.clone();
    rosters.sort_unstable();
    for roster in &rosters {
        if hold(act, *roster).await?.1.state == RosterState::Published {
            return Err(Refusal::AlreadyPublished.into());
        }
    }
    let setting = Setting::read(act, &proposal.rosters, proposal.terms).await?;
    let picked = |stand: &&Stand| {
        let on = setting.board.iter().find(|s| s.shift.id == stand.0);
        on.is_some_and(|on| pick.has(&on.shift, stand.1))
    };
    let is_on = |(shift, person): &Stand| {
        let on = setting.board.iter().find(|s| s.shift.id == *shift);
        on.is_some_and(|on| on.people.iter().any(|p| p.person == *person))
    };
    let leave = parts_of_moves(&proposal.outcome, pick, &setting);
    // What somebody has held fast since, or confirmed, stays
    let leave: Vec<Stand> = leave.into_iter().filter(|stand| is_on(stand) && !setting.fixed.contains(stand)).collect();
    let put = proposal.outcome.put.iter().filter(picked).filter(|stand| !is_on(stand)).copied();
    let mut trial = setting.trial();
    for stand in &leave {
        trial.leave(*stand);
    }
    let put: Vec<Stand> = trial.put_all(put, act.now()).into_iter().map(|(stand, _)| stand).collect();

    let mut people: Vec<PersonId> = leave.iter().chain(&put).map(|(_, person)| *person).collect();
    people.sort_unstable();
    people.dedup();
    shifts::hold_people(act, &people).await?;
    let touched = by_roster(act, &leave, &put).await?;
    let mut before = Vec::new();
    let mut was = BTreeMap::new();
    for (roster, shifts) in &touched {
        before.extend(breaches(act, &setting, *roster).await?);
        was.insert(*roster, footprints(act, shifts).await?);
    }
    let mut done = Accepted::default();
    for (shift, person) in leave {
        shifts::unassign(act, shift, person).await?;
        done.left += 1;
    }
    for stand in put {
        match given(act, &setting, stand, on_loan).await? {
            None => done.put += 1,
            Some(reasons) => done.skipped.push(Skipped { shift: stand.0, person: stand.1, reasons }),
        }
    }
    let mut after = Vec::new();
    for roster in touched.keys() {
        after.extend(breaches(act, &setting, *roster).await?);
    }
    let new = after.iter().filter(|gap| !before.iter().any(|known| known.covers(gap))).count();
    if new > 0 {
        return Err(Refusal::RosterBreaches { count: i64::try_from(new).unwrap_or(i64::MAX) }.into());
    }
    for (roster, shifts) in &touched {
        keep(act, *roster, Deed::Proposal, was.remove(roster).unwrap_or_default(), shifts).await?;
    }
    let detail = json!({ "proposal": id, "put": done.put, "left": done.left, "skipped": done.skipped.len() });
    act.note(proposal.programme, Event::new(EventKind::ProposalAccepted, proposal.roster).with(detail)).await?;
    Ok(done)
}

/// The places to be left that are picked, and those that picked people have to leave for another: a move is one thing.
fn parts_of_moves(outcome: &domain::proposals::Outcome, pick: &Pick, setting: &Setting) -> Vec<Stand> {
    let shift = |id: ShiftId| setting.board.iter().find(|s| s.shift.id == id).map(|s| &s.shift);
    let picks = |stand: &Stand| shift(stand.0).is_some_and(|s| pick.has(s, stand.1));
    let moves = moves(outcome.put.iter(), outcome.leave.iter(), |id| shift(id).map(|s| s.period.start()));
    let moved: BTreeSet<Stand> = moves.into_iter().filter(|(put, _)| picks(put)).map(|(_, from)| from).collect();
    outcome.leave.iter().filter(|stand| picks(stand) || moved.contains(stand)).copied().collect()
}

/// The shifts that are touched, by roster.
async fn by_roster(act: &mut Act, leave: &[Stand], put: &[Stand]) -> Result<BTreeMap<RosterId, Vec<ShiftId>>> {
    let mut all: Vec<ShiftId> = leave.iter().chain(put).map(|(shift, _)| *shift).collect();
    all.sort_unstable();
    all.dedup();
    let mut touched: BTreeMap<RosterId, Vec<ShiftId>> = BTreeMap::new();
    for shift in all {
        let roster = crate::rosters::acts::roster_in(act, shift).await?;
        touched.entry(roster).or_default().push(shift);
    }
    Ok(touched)
}

/// What forbids publishing a roster.
async fn breaches(act: &mut Act, setting: &Setting, roster: RosterId) -> Result<Vec<Gap>> {
    let Some((center, _)) = setting.centers.iter().find(|(_, r)| r.id == roster) else { return Ok(Vec::new()) };
    let (_, gaps) = with_gaps(act, center, roster).await?;
    Ok(gaps.into_iter().filter(Gap::is_hard).collect())
}

/// Gives one place, as staff would by hand; why not, if not.
async fn given(act: &mut Act, setting: &Setting, (id, person): Stand, on_loan: &str) -> Result<Option<Vec<Reason>>> {
    if records::is_asked(act, id, person).await? {
        return Ok(Some(vec![Reason::Requested]));
    }
    let (shift, rules) = shifts::with_rules(act, id).await?;
    let volunteer = shifts::volunteer(act, person).await?;
    let mut reasons = shifts::against(act, &volunteer, &shift, &rules).await?;
    reasons.retain(|reason| *reason != Reason::NotPublished);
    // Lending is the one exception that a proposal makes, and only for somebody else
    let lent = setting.lent.contains_key(&(person, shift.at.center))
        && reasons == [Reason::NotPlaced]
        && act.who().person != Some(person);
    if !reasons.is_empty() && !lent {
        return Ok(Some(reasons));
    }
    match shifts::assign(act, id, person, lent.then_some(on_loan)).await {
        Ok(_) => Ok(None),
        Err(Error::Refused(Refusal::NotEligible { reasons })) => Ok(Some(reasons)),
        Err(error) => Err(error),
    }
}
