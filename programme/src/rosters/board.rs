//! The board of a week: its shifts, who is on them, and what is missing.

use super::records;
use crate::act::Look;
use crate::error::{Error, Result};
use crate::{centers, programmes, shifts};
use chrono::NaiveDate;
use domain::centers::Center;
use domain::eligibility::{Reason, Volunteer};
use domain::ids::{AssignmentId, PersonId, RosterId, ShiftId};
use domain::people::Name;
use domain::rights::May;
use domain::rosters::{Gap, Held, Live, Roster, Staffed, Summary, gaps};
use domain::shifts::{AssignmentState, Shift};
use domain::time::Week;

/// A center's week as staff see it.
#[derive(Debug, Clone)]
pub struct Board {
    /// Where.
    pub center: Center,
    /// When.
    pub week: Week,
    /// Its roster, once somebody has begun one.
    pub roster: Option<Roster>,
    /// The shifts by start, those called off too.
    pub shifts: Vec<OnBoard>,
    /// What is missing.
    pub gaps: Vec<Gap>,
    /// The figures.
    pub summary: Summary,
}

/// A shift with the people on it.
#[derive(Debug, Clone)]
pub struct OnBoard {
    /// The shift.
    pub shift: Shift,
    /// Who holds a place, by name.
    pub people: Vec<OnShift>,
}

/// Somebody on a shift.
#[derive(Debug, Clone)]
pub struct OnShift {
    /// The place.
    pub assignment: AssignmentId,
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// How they stand to it.
    pub state: AssignmentState,
    /// Why staff overrode a rule, if they did.
    pub override_reason: Option<String>,
    /// Whether they learn beside those who fill the places.
    pub trainee: bool,
    /// Whether they were asked whether they will come, and have not said so.
    pub unconfirmed: bool,
}

impl Board {
    /// Whether somebody leads each shift of a day.
    #[must_use]
    pub fn is_led(&self, day: NaiveDate) -> bool {
        !self.gaps.iter().any(|gap| matches!(gap, Gap::NoLead { date, .. } if *date == day))
    }
    /// What is worth a second thought about a person's place.
    #[must_use]
    pub fn doubts(&self, shift: ShiftId, person: PersonId) -> &[Reason] {
        self.gaps
            .iter()
            .find_map(|gap| match gap {
                Gap::Doubt { shift: s, person: p, reasons } if (*s, *p) == (shift, person) => Some(reasons.as_slice()),
                _ => None,
            })
            .unwrap_or_default()
    }
    /// Why a person's place is a breach; nothing when it is none.
    #[must_use]
    pub fn breach(&self, shift: ShiftId, person: PersonId) -> &[Reason] {
        self.gaps
            .iter()
            .find_map(|gap| match gap {
                Gap::Breach { shift: s, person: p, reasons } if (*s, *p) == (shift, person) => Some(reasons.as_slice()),
                _ => None,
            })
            .unwrap_or_default()
    }
}

/// The board of a center's week.
///
/// # Errors
/// [`crate::Error::NotAllowed`] for whoever may not see it.
pub async fn board(look: &mut Look, center: &Center, week: Week) -> Result<Board> {
    look.require(May::SeeRosters(center.at()))?;
    let roster = records::of_week(look, center.id, week).await?;
    let (shifts, gaps) = match roster {
        Some(roster) => with_gaps(look, center, roster.id).await?,
        None => (Vec::new(), Vec::new()),
    };
    let summary = Summary::of(&staffed(&shifts), &gaps);
    Ok(Board { center: center.clone(), week, roster, shifts, gaps, summary })
}

/// The shifts of a roster with their people, and what is missing.
pub(super) async fn with_gaps(look: &mut Look, center: &Center, roster: RosterId) -> Result<(Vec<OnBoard>, Vec<Gap>)> {
    let board = with_people(look, roster).await?;
    let rules = programmes::find(look, center.programme).await?.rules;
    let book = shifts::book(look, center.programme, rules).await?;
    let people = volunteers(look, center, &board).await?;
    let gaps = gaps(&staffed(&board), &people, &book, look.now());
    Ok((board, gaps))
}

/// All that the rules ask of a roster's week, for whoever changes it.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] without the right to change it.
pub async fn live(look: &mut Look, id: RosterId) -> Result<Live> {
    let roster = records::find(look, id).await?.ok_or(Error::NotFound)?;
    let center = centers::find(look, roster.center).await?;
    look.require(May::ManageRosters(center.at()))?;
    let board = with_people(look, id).await?;
    let rules = programmes::find(look, center.programme).await?.rules;
    let book = shifts::book(look, center.programme, rules).await?;
    let people = volunteers(look, &center, &board).await?;
    Ok(Live { week: staffed(&board), people, book, now: look.now() })
}

pub(super) async fn with_people(look: &mut Look, roster: RosterId) -> Result<Vec<OnBoard>> {
    let shifts = shifts::of_roster(look, roster).await?;
    let mut board: Vec<OnBoard> = shifts.into_iter().map(|shift| OnBoard { shift, people: Vec::new() }).collect();
    for holder in shifts::holders(look, roster).await? {
        let Some(on) = board.iter_mut().find(|s| s.shift.id == holder.assignment.shift) else { continue };
        on.people.push(OnShift {
            assignment: holder.assignment.id,
            person: holder.assignment.person,
            name: holder.name,
            state: holder.assignment.state,
            override_reason: holder.override_reason,
            trainee: holder.assignment.trainee,
            unconfirmed: holder.unconfirmed,
        });
    }
    Ok(board)
}

/// What the engine knows of everybody at the center, and of those from elsewhere who hold a place.
pub(super) async fn volunteers(look: &mut Look, center: &Center, board: &[OnBoard]) -> Result<Vec<Volunteer>> {
    let first = board.first().map_or_else(|| look.now(), |s| s.shift.period.start());
    let since = shifts::busy_since(first);
    let mut people = shifts::volunteers(look, center.at(), since).await?;
    let mut others: Vec<PersonId> = board.iter().flat_map(|s| &s.people).map(|p| p.person).collect();
    others.sort_unstable();
    others.dedup();
    for person in others {
        if !people.iter().any(|p| p.id == person) {
            people.push(shifts::volunteer(look, person).await?);
        }
    }
    Ok(people)
}

fn staffed(shifts: &[OnBoard]) -> Vec<Staffed> {
    let held = |p: &OnShift| Held { person: p.person, overridden: p.override_reason.is_some(), trainee: p.trainee };
    shifts.iter().map(|s| Staffed { shift: s.shift.clone(), held: s.people.iter().map(held).collect() }).collect()
}
