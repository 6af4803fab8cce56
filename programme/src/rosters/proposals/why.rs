//! Why somebody would be where a proposal puts them, why others would not, and what would fill what stays free.

use super::setting::Setting;
use crate::act::Look;
use crate::error::{Error, Result};
use domain::centers::Center;
use domain::eligibility::{Record, Standing};
use domain::ids::{PersonId, ProposalId, ShiftId};
use domain::people::Name;
use domain::rights::May;
use domain::rosters::Trial;
use domain::shifts::Shift;
use solver::{Gap, Obstacle, Place, Problem};
use std::collections::BTreeMap;

/// A shift by a proposal.
#[derive(Debug, Clone)]
pub struct OfShift {
    /// The shift.
    pub shift: Shift,
    /// Its center.
    pub center: Center,
    /// Who would be on it.
    pub given: Vec<Given>,
    /// Who would not, and why not; those whom least keeps away first.
    pub others: Vec<(PersonId, Obstacle)>,
    /// What would fill what stays free.
    pub gap: Option<Gap>,
    /// Names.
    pub names: BTreeMap<PersonId, Name>,
}

/// Somebody on a shift by a proposal.
#[derive(Debug, Clone)]
pub struct Given {
    /// Who.
    pub person: PersonId,
    /// Whether the proposal puts them there, or they are there already.
    pub new: bool,
    /// What speaks for them.
    pub standing: Standing,
}

/// A person by a proposal.
#[derive(Debug, Clone)]
pub struct OfPerson {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// Shifts before, those that they should have by the end of the week, and those that they would have.
    pub shares: Option<(u32, u32, u32)>,
    /// The shifts on which they would be, each with whether they are there already and what speaks for them.
    pub on: Vec<(Shift, bool, Standing)>,
    /// Every other shift that is not full without them or that others have, with why not.
    pub off: Vec<(Shift, Obstacle)>,
    /// Names.
    pub names: BTreeMap<PersonId, Name>,
}

/// What the weeks would be by a proposal.
struct Then {
    setting: Setting,
    problem: Problem,
    places: Vec<Place>,
    trial: Trial,
}

async fn then(look: &mut Look, id: ProposalId) -> Result<Then> {
    let (proposal, _) = super::find(look, id).await?;
    let setting = Setting::read(look, &proposal.rosters, proposal.terms).await?;
    let (problem, _) = setting.problem();
    let outcome = &proposal.outcome;
    let now = look.now();
    let mut trial = setting.trial();
    for stand in outcome.leave.iter().filter(|stand| setting.movable.contains(stand)) {
        trial.leave(*stand);
    }
    // What no longer fits is said by the comparison
    let _ = trial.put_all(outcome.put.iter().copied(), now);
    let known = |shift: ShiftId, person: PersonId| problem.people.iter().any(|p| p.id == person && p.is_on(shift));
    let held = trial.week.iter().flat_map(|s| s.held.iter().map(|h| (s.shift.id, h.person)));
    let places = held.filter(|(shift, person)| !known(*shift, *person));
    let places = places.map(|(shift, person)| Place { shift, person }).collect();
    Ok(Then { setting, problem, places, trial })
}

impl Then {
    /// How somebody stands to a shift on which they would be.
    fn standing(&self, look: &Look, n: usize, person: PersonId) -> Option<Standing> {
        let volunteer = self.trial.people.iter().find(|p| p.id == person)?;
        let company = self.trial.company(n, Some(person));
        let term_minutes = self.setting.minutes.get(&person).map_or(0, |(minutes, _)| *minutes);
        let record = Record { term_minutes, ..Record::default() };
        let shift = &self.trial.week[n].shift;
        Some(Standing::of(volunteer, shift, &self.trial.book, &company, record, look.now()))
    }
    fn is_there(&self, shift: ShiftId, person: PersonId) -> bool {
        self.setting.people.iter().any(|p| p.id == person && p.is_on(shift))
    }
}

/// Why a proposal fills a shift as it does.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] for whoever may not change every one of its weeks.
pub async fn of_shift(look: &mut Look, id: ProposalId, shift: ShiftId) -> Result<OfShift> {
    let then = then(look, id).await?;
    let n = then.trial.week.iter().position(|s| s.shift.id == shift).ok_or(Error::NotFound)?;
    let on = &then.trial.week[n];
    let given = on.held.iter().filter_map(|h| {
        let standing = then.standing(look, n, h.person)?;
        Some(Given { person: h.person, new: !then.is_there(shift, h.person), standing })
    });
    let given = given.collect();
    let mut others: Vec<(PersonId, Obstacle)> = then
        .problem
        .people
        .iter()
        .filter_map(|p| Some((p.id, solver::why_not(&then.problem, &then.places, Place { shift, person: p.id })?)))
        .filter(|(_, obstacle)| *obstacle != Obstacle::None)
        .collect();
    others.sort_by_cached_key(|(person, obstacle)| {
        (weight(obstacle), words::fold::search_key(&then.setting.name(*person).short()))
    });
    let gap = solver::would_fill(&then.problem, &then.places, shift);
    let at = on.shift.at.center;
    let (center, _) = then.setting.centers.iter().find(|(c, _)| c.id == at).ok_or(Error::NotFound)?;
    Ok(OfShift { shift: on.shift.clone(), center: center.clone(), given, others, gap, names: then.setting.names })
}

/// How much keeps somebody away.
fn weight(obstacle: &Obstacle) -> usize {
    match obstacle {
        Obstacle::None | Obstacle::Dearer => 0,
        Obstacle::Others(_) => 1,
        Obstacle::Rules(reasons) => 1 + reasons.len(),
    }
}

/// Why a proposal gives somebody the shifts that it does, and not others.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] for whoever may not change every one of its weeks.
pub async fn of_person(look: &mut Look, id: ProposalId, person: PersonId) -> Result<OfPerson> {
    let then = then(look, id).await?;
    if !then.problem.people.iter().any(|p| p.id == person) {
        return Err(Error::NotFound);
    }
    let (mut on, mut off) = (Vec::new(), Vec::new());
    for (n, staffed) in then.trial.week.iter().enumerate() {
        let shift = &staffed.shift;
        if staffed.held.iter().any(|h| h.person == person) {
            let there = then.is_there(shift.id, person);
            on.extend(then.standing(look, n, person).map(|standing| (shift.clone(), there, standing)));
        } else if let Some(obstacle) = solver::why_not(&then.problem, &then.places, Place { shift: shift.id, person }) {
            off.push((shift.clone(), obstacle));
        }
    }
    let given = then.places.iter().filter(|place| place.person == person).count();
    let shares = then
        .setting
        .targets
        .get(&person)
        .map(|(had, should)| (*had, *should, had.saturating_add(u32::try_from(given).unwrap_or(u32::MAX))));
    Ok(OfPerson { person, name: then.setting.name(person), shares, on, off, names: then.setting.names })
}

/// What would fill the free places of a shift as its week stands.
#[derive(Debug, Clone)]
pub struct Fill {
    /// What would.
    pub gap: Gap,
    /// Names.
    pub names: BTreeMap<PersonId, Name>,
}

/// What would fill the free places of a shift as its week stands; nothing where none is free.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] for whoever may not see the board.
pub async fn fill(look: &mut Look, id: ShiftId) -> Result<Option<Fill>> {
    let shift = crate::shifts::find(look, id).await?;
    look.require(May::SeeRosters(shift.at))?;
    if shift.cancelled || shift.free() == 0 || shift.period.start() <= look.now() {
        return Ok(None);
    }
    let roster = crate::rosters::acts::roster_in(look, id).await?;
    let setting = Setting::read(look, &[roster], domain::proposals::Terms::default()).await?;
    let (problem, _) = setting.problem();
    Ok(solver::would_fill(&problem, &[], id).map(|gap| Fill { gap, names: setting.names }))
}
