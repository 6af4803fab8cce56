//! Who is put on the shifts that are made: those who stand on their lines, or the people of the shifts that are copied,
//! each by the one engine, in the order of the shifts.

use super::records::{self, Found};
use crate::act::Look;
use crate::error::Result;
use crate::{centers, programmes, shifts};
use chrono::NaiveDate;
use domain::centers::{Center, Position};
use domain::eligibility::{Busy, Reason, Volunteer, personal_reasons};
use domain::ids::{PersonId, ShiftId};
use domain::people::Name;
use domain::rosters::{Comes, Difference, Planned};
use domain::shifts::{Details, Shift};
use domain::time::Period;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use uuid::Uuid;

/// Somebody who should be put on a shift.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stand {
    /// The shift, when it is there already.
    pub shift: Option<ShiftId>,
    /// Which of the added ones it is, when it is not.
    pub added: Option<usize>,
    /// The date.
    pub date: NaiveDate,
    /// When.
    pub period: Period,
    /// What is done.
    pub position: domain::ids::PositionId,
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// Whether they learn beside those who fill the places.
    pub trainee: bool,
    /// Why they can't be; empty when they are.
    pub reasons: Vec<Reason>,
}

struct Target<'a> {
    shift: Option<ShiftId>,
    added: Option<usize>,
    planned: &'a Planned,
    period: Period,
    position: domain::ids::PositionId,
    free: i64,
    free_to_learn: i64,
}

pub(super) async fn stands(
    look: &mut Look,
    center: &Center,
    difference: &Difference,
    found: &[Found],
    (first, last): (NaiveDate, NaiveDate),
) -> Result<Vec<Stand>> {
    let targets = targets(look, difference, found);
    if targets.iter().all(|target| target.planned.asked.people.is_empty()) {
        return Ok(Vec::new());
    }
    let on = records::people_on(look, center.at(), first, last).await?;
    let positions = centers::positions(look, center.programme).await?;
    let rules = programmes::find(look, center.programme).await?.rules;
    let book = shifts::book(look, center.programme, rules).await?;
    let mut people: BTreeMap<PersonId, (Volunteer, Name)> = BTreeMap::new();
    for comes in targets.iter().flat_map(|target| &target.planned.asked.people) {
        if let Entry::Vacant(unknown) = people.entry(comes.person) {
            let volunteer = shifts::volunteer(look, comes.person).await?;
            unknown.insert((volunteer, records::name(look, comes.person).await?));
        }
    }
    let mut stands = Vec::new();
    for (n, mut target) in targets.into_iter().enumerate() {
        let Some(position) = positions.iter().find(|p| p.id == target.position) else { continue };
        let shift = as_shift(center, position, &target, n);
        let mut here: Vec<PersonId> = Vec::new();
        for Comes { person, trainee } in target.planned.asked.people.clone() {
            if here.contains(&person) {
                continue;
            }
            here.push(person);
            // Whoever was on it and is no more, or holds it, is not put on it again
            if on.iter().any(|(on, who, _, _)| Some(*on) == target.shift && *who == person) {
                continue;
            }
            let Some((volunteer, name)) = people.get_mut(&person) else { continue };
            let mut reasons = Vec::new();
            let free = if trainee { &mut target.free_to_learn } else { &mut target.free };
            if *free <= 0 {
                reasons.push(Reason::Full);
            }
            personal_reasons(volunteer, &shift, &book, &mut reasons);
            if reasons.is_empty() {
                *free -= 1;
                let busy = Busy { shift: shift.id, period: shift.period, center: center.id, own: false };
                volunteer.busy.push(busy);
            }
            stands.push(Stand {
                shift: target.shift,
                added: target.added,
                date: target.planned.asked.date,
                period: target.period,
                position: target.position,
                person,
                name: name.clone(),
                trainee,
                reasons,
            });
        }
    }
    Ok(stands)
}

/// The shifts on which somebody could be put, by start.
fn targets<'a>(look: &Look, difference: &'a Difference, found: &[Found]) -> Vec<Target<'a>> {
    let added = difference.added.iter().enumerate().map(|(n, planned)| Target {
        shift: None,
        added: Some(n),
        planned,
        period: planned.period,
        position: planned.asked.position,
        free: planned.asked.amount.places,
        free_to_learn: planned.asked.amount.trainees,
    });
    let changed = difference.changed.iter().map(|(made, planned)| Target {
        shift: Some(made.shift),
        added: None,
        planned,
        period: planned.period,
        position: planned.asked.position,
        free: planned.asked.amount.places,
        free_to_learn: planned.asked.amount.trainees,
    });
    let stays = difference.kept.iter().map(|(made, planned)| (made, planned));
    let left = difference.left.iter().filter_map(|(made, planned)| Some((made, planned.as_ref()?)));
    let there = stays.chain(left).filter(|(made, _)| !made.cancelled && look.now() < made.period.start());
    let there = there.map(|(made, planned)| Target {
        shift: Some(made.shift),
        added: None,
        planned,
        period: made.period,
        position: made.position,
        free: found.iter().find(|f| f.shift == made.shift).map_or(0, |f| made.amount.places - f.taken),
        // Whoever learns on a shift that is there was put there by hand
        free_to_learn: 0,
    });
    let mut targets: Vec<Target<'a>> = added.chain(changed).chain(there).collect();
    targets.sort_by_key(|target| (target.period.start(), target.period.end(), target.added, target.shift));
    targets
}

/// The shift as the rules see it; one that is not there yet has a number in place of its id.
fn as_shift(center: &Center, position: &Position, target: &Target<'_>, n: usize) -> Shift {
    let number = ShiftId(Uuid::from_u128(1 + n as u128));
    let amount = &target.planned.asked.amount;
    Shift {
        id: target.shift.unwrap_or(number),
        at: center.at(),
        zone: center.zone,
        period: target.period,
        position: position.clone(),
        places: amount.places,
        taken: 0,
        published: false,
        cancelled: false,
        details: Details { trainees: amount.trainees, languages: amount.languages.clone(), ..Details::default() },
    }
}
