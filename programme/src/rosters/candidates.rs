//! Who could take this shift? The one engine says who comes first and why, and why the others can't.

use super::OnShift;
use super::lending::serves_at;
use super::records;
use crate::act::Look;
use crate::error::Result;
use crate::{centers, programmes, shifts};
use domain::applications::{Placement, PlacementState, Spoken};
use domain::centers::Center;
use domain::eligibility::{Merit, Reason, Record, Standing, Volunteer};
use domain::ids::{PersonId, ShiftId};
use domain::people::Name;
use domain::rights::{At, May};
use domain::shifts::Shift;
use std::collections::HashMap;

/// Somebody at the center who is not on the shift.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// How they stand to the shift.
    pub standing: Standing,
    /// The languages that they speak.
    pub languages: Vec<Spoken>,
    /// Whether it would be their first shift.
    pub first: bool,
}

impl Candidate {
    /// Why not; empty when they can.
    #[must_use]
    pub fn reasons(&self) -> &[Reason] {
        &self.standing.verdict.reasons
    }
    /// What is worth a second thought.
    #[must_use]
    pub fn doubts(&self) -> &[Reason] {
        &self.standing.verdict.doubts
    }
    /// What speaks for them.
    #[must_use]
    pub fn merits(&self) -> &[Merit] {
        &self.standing.merits
    }
}

/// A shift and who could take it.
#[derive(Debug, Clone)]
pub struct Candidates {
    /// The shift.
    pub shift: Shift,
    /// Its center.
    pub center: Center,
    /// Who is on it already, by name.
    pub on: Vec<OnShift>,
    /// Everybody else at the center: those who can, the best first; then those who can't, who lack least first.
    pub people: Vec<Candidate>,
}

impl Candidates {
    /// Those alone whose name holds a text, in any case and script.
    #[must_use]
    pub fn named(mut self, search: &str) -> Self {
        let key = words::fold::search_key(search);
        self.people.retain(|c| words::fold::search_key(&c.name.full()).contains(&key));
        self
    }
    /// Those who can take it, the best first.
    pub fn able(&self) -> impl Iterator<Item = &Candidate> {
        self.people.iter().filter(|c| c.standing.verdict.may())
    }
    /// Those who can't.
    pub fn unable(&self) -> impl Iterator<Item = &Candidate> {
        self.people.iter().filter(|c| !c.standing.verdict.may())
    }
}

/// Who could take a shift, for whoever sees the center's board: each with what speaks for and against them.
///
/// # Errors
/// [`crate::Error::NotFound`]; [`crate::Error::NotAllowed`] without the right.
pub async fn candidates(look: &mut Look, id: ShiftId) -> Result<Candidates> {
    let shift = shifts::find(look, id).await?;
    look.require(May::SeeRosters(shift.at))?;
    let center = centers::find(look, shift.at.center).await?;
    let people = ranked(look, &shift, None).await?;
    Ok(Candidates { shift, center, on: records::on_shift(look, id).await?, people })
}

/// Everybody at the center who is not on a shift, as if one person had left it: those who can, the best first; then those
/// who can't. For the program's own use; asks no right.
pub(crate) async fn ranked(look: &mut Look, shift: &Shift, but: Option<PersonId>) -> Result<Vec<Candidate>> {
    ranked_from(look, shift, but, None).await
}

/// The same for the people of a center that lends them, each judged as if placed at the shift's own center too.
pub(super) async fn ranked_from(
    look: &mut Look,
    shift: &Shift,
    but: Option<PersonId>,
    lender: Option<At>,
) -> Result<Vec<Candidate>> {
    let home = lender.unwrap_or(shift.at);
    let rules = programmes::find(look, shift.at.programme).await?.rules;
    let book = shifts::book(look, shift.at.programme, rules).await?;
    let volunteers = shifts::everybody(look, home, shifts::busy_since(shift.period.start())).await?;
    let company = shifts::company(look, shift, but, &rules).await?;
    let mut served: HashMap<PersonId, Record> = records::served(look, shift.at).await?.into_iter().collect();
    let mut volunteers: HashMap<PersonId, Volunteer> = volunteers.into_iter().map(|v| (v.id, v)).collect();
    for (person, from, minutes) in records::term_minutes(look, home, shift.date()).await? {
        let said = volunteers.get(&person).and_then(|v| v.says_on(shift.date()));
        if said.is_some_and(|said| said.valid.from == from) {
            served.entry(person).or_default().term_minutes = minutes;
        }
    }
    let now = look.now();
    let mut people = Vec::new();
    for (person, name) in records::names(look, home).await? {
        let known = volunteers.remove(&person).filter(|v| !v.is_on(shift.id) && Some(person) != but);
        let Some(mut volunteer) = known else { continue };
        if lender.is_some() {
            if serves_at(&volunteer, shift.at.center) {
                continue;
            }
            let own =
                volunteer.placements.iter().find(|p| p.center == home.center && p.state == PlacementState::Active);
            let Some(lent) = own.map(|own| Placement { center: shift.at.center, ..*own }) else { continue };
            volunteer.placements.push(lent);
        }
        let record = served.get(&person).copied().unwrap_or_default();
        let standing = Standing::of(&volunteer, shift, &book, &company, record, now);
        let (languages, first) = (volunteer.languages, volunteer.served == 0);
        people.push(Candidate { person, name, standing, languages, first });
    }
    // Stable, so that equals stay in the order of their names
    people.sort_by_cached_key(|c| c.standing.rank());
    Ok(people)
}
