//! A proposal beside the draft as it stands now: what would change, what no longer fits, and how good both are.

use super::records::Proposal;
use super::setting::Setting;
use crate::act::Look;
use crate::error::Result;
use chrono::NaiveDate;
use domain::centers::Center;
use domain::eligibility::{Reason, Volunteer};
use domain::ids::{CenterId, PersonId, ProposalId, ShiftId};
use domain::people::Name;
use domain::proposals::{Spread, Stand, Wishes, moves};
use domain::rosters::{Gap, Roster, Staffed, Summary, Trial};
use domain::shifts::Shift;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A proposal beside the draft.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// The proposal.
    pub proposal: Proposal,
    /// Its centers.
    pub parts: Vec<Part>,
    /// The draft.
    pub now: Figures,
    /// The draft with the whole proposal, as far as it still fits.
    pub then: Figures,
    /// The shifts on which something would change, by their start.
    pub shifts: Vec<Changed>,
    /// What would still be missing, by shift.
    pub gaps: Vec<(Shift, Vec<Gap>)>,
    /// How many places nothing moves.
    pub fixed: usize,
    /// Names.
    pub names: BTreeMap<PersonId, Name>,
}

/// One center of it.
#[derive(Debug, Clone)]
pub struct Part {
    /// The center.
    pub center: Center,
    /// Its roster.
    pub roster: Roster,
    /// The draft.
    pub now: Summary,
    /// With the proposal.
    pub then: Summary,
    /// Day by day.
    pub days: Vec<DayFigures>,
}

/// One day of a center.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct DayFigures {
    /// Which.
    pub date: NaiveDate,
    /// Its places.
    pub places: i64,
    /// Those that somebody holds in the draft.
    pub now: i64,
    /// Those that somebody would hold.
    pub then: i64,
}

/// How good a roster is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Figures {
    /// Places, breaches, doubts.
    pub summary: Summary,
    /// How evenly shifts are shared.
    pub spread: Spread,
    /// How many places are at liked times.
    pub wishes: Wishes,
}

/// A shift on which something would change.
#[derive(Debug, Clone)]
pub struct Changed {
    /// The shift.
    pub shift: Shift,
    /// Who stays on it.
    pub stays: Vec<PersonId>,
    /// Who would come.
    pub put: Vec<Put>,
    /// Who would go.
    pub leave: Vec<Left>,
}

/// Somebody who would come.
#[derive(Debug, Clone)]
pub struct Put {
    /// Who.
    pub person: PersonId,
    /// From which shift instead.
    pub from: Option<ShiftId>,
    /// From which neighbouring center.
    pub lent: Option<CenterId>,
    /// Why it no longer fits; empty when it does.
    pub against: Vec<Reason>,
}

/// Somebody who would go.
#[derive(Debug, Clone, Copy)]
pub struct Left {
    /// Who.
    pub person: PersonId,
    /// To which shift instead.
    pub to: Option<ShiftId>,
}

/// A proposal beside the draft as it stands.
///
/// # Errors
/// [`crate::Error::NotFound`]; [`crate::Error::NotAllowed`] for whoever may not change every one of its weeks.
pub async fn compare(look: &mut Look, id: ProposalId) -> Result<Comparison> {
    let (proposal, _) = super::find(look, id).await?;
    let setting = Setting::read(look, &proposal.rosters, proposal.terms).await?;
    let now = look.now();
    let draft = setting.trial();
    let mut trial = draft.clone();
    let leave: BTreeSet<Stand> =
        proposal.outcome.leave.iter().copied().filter(|stand| setting.movable.contains(stand)).collect();
    for stand in &leave {
        trial.leave(*stand);
    }
    let is_on = |stand: &&Stand| draft.week.iter().any(|s| s.shift.id == stand.0 && holds(s, stand.1));
    let tried = trial.put_all(proposal.outcome.put.iter().filter(|stand| !is_on(stand)).copied(), now);
    let (gaps_now, gaps_then) = (draft.gaps(now), trial.gaps(now));
    let parts = parts(&setting, (&draft, &gaps_now), (&trial, &gaps_then));
    let shifts = changed(&setting, &draft, &leave, &tried);
    let gaps = trial
        .week
        .iter()
        .map(|s| (s.shift.clone(), gaps_then.iter().filter(|g| g.shift() == s.shift.id).cloned().collect::<Vec<_>>()))
        .filter(|(_, gaps)| !gaps.is_empty())
        .collect();
    Ok(Comparison {
        now: figures(&setting, &draft, &gaps_now),
        then: figures(&setting, &trial, &gaps_then),
        fixed: draft.week.iter().map(|s| s.held.len()).sum::<usize>() - setting.movable.len(),
        names: setting.names,
        proposal,
        parts,
        shifts,
        gaps,
    })
}

fn holds(staffed: &Staffed, person: PersonId) -> bool {
    staffed.held.iter().any(|held| held.person == person)
}

fn figures(setting: &Setting, trial: &Trial, gaps: &[Gap]) -> Figures {
    let known: HashMap<PersonId, &Volunteer> = setting.people.iter().map(|p| (p.id, p)).collect();
    let mut extra: HashMap<PersonId, i64> = HashMap::new();
    let mut places = Vec::new();
    for on in &trial.week {
        for held in on.held.iter().filter(|held| !held.trainee) {
            let Some(person) = known.get(&held.person) else { continue };
            places.push((*person, &on.shift));
            // What stands in the draft and can't be left is counted before already
            if setting.movable.contains(&(on.shift.id, held.person)) || !person.is_on(on.shift.id) {
                *extra.entry(held.person).or_default() += 1;
            }
        }
    }
    let shares = setting.targets.iter().map(|(person, (had, should))| {
        let has = i64::from(*had) + extra.get(person).copied().unwrap_or(0);
        (has, i64::from(*should))
    });
    Figures {
        summary: Summary::of(&trial.week, gaps),
        spread: Spread::of(shares),
        wishes: Wishes::of(places.into_iter()),
    }
}

fn parts(setting: &Setting, now: (&Trial, &[Gap]), then: (&Trial, &[Gap])) -> Vec<Part> {
    let of_center = |(trial, gaps): (&Trial, &[Gap]), center: CenterId| {
        let week: Vec<Staffed> = trial.week.iter().filter(|s| s.shift.at.center == center).cloned().collect();
        let here = |gap: &&Gap| week.iter().any(|s| s.shift.id == gap.shift());
        let gaps: Vec<Gap> = gaps.iter().filter(here).cloned().collect();
        (Summary::of(&week, &gaps), week)
    };
    let part = |(center, roster): &(Center, Roster)| {
        let ((now, draft), (then, trial)) = (of_center(now, center.id), of_center(then, center.id));
        let mut days: BTreeMap<NaiveDate, DayFigures> = BTreeMap::new();
        for (before, after) in draft.iter().zip(&trial) {
            let date = before.shift.date();
            let day = days.entry(date).or_insert(DayFigures { date, places: 0, now: 0, then: 0 });
            let filled = |s: &Shift| s.places - s.free();
            day.places += before.shift.places;
            day.now += filled(&before.shift);
            day.then += filled(&after.shift);
        }
        Part { center: center.clone(), roster: *roster, now, then, days: days.into_values().collect() }
    };
    setting.centers.iter().map(part).collect()
}

fn changed(setting: &Setting, draft: &Trial, leave: &BTreeSet<Stand>, tried: &[(Stand, Vec<Reason>)]) -> Vec<Changed> {
    let start = |id: ShiftId| draft.week.iter().find(|s| s.shift.id == id).map(|s| s.shift.period.start());
    let moves = moves(tried.iter().map(|(stand, _)| stand), leave.iter(), start);
    let from = |put: Stand| moves.get(&put).map(|(shift, _)| *shift);
    let to = |left: Stand| moves.iter().find(|(_, from)| **from == left).map(|((shift, _), _)| *shift);
    let all = draft.week.iter().map(|on| {
        let id = on.shift.id;
        let mut put: Vec<Put> = tried
            .iter()
            .filter(|((shift, _), _)| *shift == id)
            .map(|((_, person), against)| Put {
                person: *person,
                from: from((id, *person)),
                lent: setting.lent.get(&(*person, on.shift.at.center)).copied(),
                against: against.clone(),
            })
            .collect();
        put.sort_by_cached_key(|put| words::fold::search_key(&setting.name(put.person).short()));
        let leave: Vec<Left> = leave
            .iter()
            .filter(|(shift, _)| *shift == id)
            .map(|(_, person)| Left { person: *person, to: to((id, *person)) })
            .collect();
        let goes = |person: PersonId| leave.iter().any(|left| left.person == person);
        let stays = on.held.iter().map(|h| h.person).filter(|person| !goes(*person)).collect();
        Changed { shift: on.shift.clone(), stays, put, leave }
    });
    all.filter(|changed| !changed.put.is_empty() || !changed.leave.is_empty()).collect()
}
