//! The coordinator's desk: who can't come, who was asked, and what is done about it. Everything is kept with who and when.

use super::{answers, hand_overs, noted, records, search, step};
use crate::act::{Act, Look};
use crate::centers;
use crate::error::{Error, Result};
use crate::rosters::Candidate;
use crate::shifts::{self, Place};
use chrono::{DateTime, Utc};
use domain::centers::Center;
use domain::eligibility::Reason;
use domain::exchange::{
    ASKED_MAX, AskState, HandOver, HandOverAsk, HandOverState, HandOverStep, HandOverWay, answer_until,
};
use domain::faults::FaultKind;
use domain::ids::{HandOverId, PersonId, ProgrammeId, ShiftId};
use domain::notices::Notice;
use domain::people::Name;
use domain::refusals::Refusal;
use domain::rights::May;
use domain::shifts::Shift;

/// A line of the desk.
#[derive(Debug, Clone)]
pub struct CaseRow {
    /// The search.
    pub hand_over: HandOver,
    /// The shift.
    pub shift: Shift,
    /// Its center.
    pub center: Center,
    /// Who can't come.
    pub name: Name,
    /// How many were asked, how many of them have said no or let the time pass, and how many may still answer.
    pub asked: (i64, i64, i64),
}

/// Somebody who was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The question.
    pub ask: HandOverAsk,
    /// Their name.
    pub name: Name,
}

/// Something that has happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What.
    pub step: HandOverStep,
    /// About whom, if not about the person who can't come.
    pub about: Option<Name>,
    /// What was noted.
    pub note: String,
    /// By whom; nobody for the program itself.
    pub by: Option<Name>,
    /// When.
    pub at: DateTime<Utc>,
}

/// One case with all that is known of it.
#[derive(Debug, Clone)]
pub struct Case {
    /// Its line.
    pub row: CaseRow,
    /// Who was asked, in order.
    pub asks: Vec<Asked>,
    /// What has happened, in order.
    pub steps: Vec<Step>,
    /// Who took over.
    pub taken_by: Option<Name>,
    /// Who could step in and is not being asked, the best first, each with what speaks for and against them.
    pub could: Vec<Candidate>,
    /// Who can't, who lacks least first, each with every reason.
    pub cannot: Vec<Candidate>,
}

/// The searches of a programme at the centers whose rosters one may see: those that are open, by the start of the shift,
/// or the newest that are over; perhaps of one center alone.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn cases(look: &mut Look, programme: ProgrammeId, center: Option<&str>, open: bool) -> Result<Vec<CaseRow>> {
    look.person()?;
    let centers = centers::of_programme(look, programme).await?;
    let now = look.now();
    let shifts = shifts::with_cases(look, programme, open).await?;
    let mut rows = Vec::new();
    for line in records::hand_overs::of_programme(look, programme, open).await? {
        let at = line.0.at;
        let Some(found) = centers.iter().find(|c| c.id == at.center) else { continue };
        let wanted = center.is_none_or(|code| code.eq_ignore_ascii_case(&found.code));
        if wanted && look.who().may(May::SeeRosters(at), now) {
            let shift = shifts.iter().find(|s| s.id == line.0.shift).cloned().ok_or(Error::NotFound)?;
            rows.push(row(line, shift, found.clone()));
        }
    }
    Ok(rows)
}

fn row((hand_over, name, asked): records::hand_overs::Line, shift: Shift, center: Center) -> CaseRow {
    CaseRow { hand_over, shift, center, name, asked }
}

/// The searches on a shift for whoever runs its roster, the open ones first.
///
/// # Errors
/// [`Error::NotAllowed`] without the right to see the center's rosters.
pub async fn of_shift(look: &mut Look, id: ShiftId) -> Result<Vec<CaseRow>> {
    let shift = shifts::find(look, id).await?;
    look.require(May::SeeRosters(shift.at))?;
    let center = centers::find(look, shift.at.center).await?;
    let lines = records::hand_overs::of_shift(look, id).await?;
    Ok(lines.into_iter().map(|line| row(line, shift.clone(), center.clone())).collect())
}

/// One case.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] without the right to see the center's rosters.
pub async fn case(look: &mut Look, id: HandOverId) -> Result<Case> {
    let line = records::hand_overs::line(look, id).await?;
    let (at, open, leaves) = (line.0.at, line.0.state == HandOverState::Open, line.0.person);
    look.require(May::SeeRosters(at))?;
    let (shift, center) = (shifts::find(look, line.0.shift).await?, centers::find(look, at.center).await?);
    let asks: Vec<Asked> =
        records::asks::of_hand_over(look, id).await?.into_iter().map(|(ask, name)| Asked { ask, name }).collect();
    let steps = records::hand_overs::steps(look, id).await?;
    let could = if open { search::ranked(look, &shift, leaves).await? } else { Vec::new() };
    let (could, cannot): (Vec<_>, Vec<_>) = could
        .into_iter()
        .filter(|c| !asks.iter().any(|a| a.ask.person == c.person && a.ask.state == AskState::Open))
        .partition(|c| c.standing.verdict.may());
    let taken_by = match line.0.taken_by {
        None => None,
        Some(person) => Some(records::hand_overs::name(look, person).await?),
    };
    Ok(Case { row: row(line, shift, center), asks, steps, taken_by, could, cannot })
}

/// Holds a case for one who may decide it, with its people and its shift.
async fn hold(act: &mut Act, id: HandOverId, other: Option<PersonId>) -> Result<HandOver> {
    let before = records::hand_overs::find(act, id).await?;
    act.require(May::ManageRosters(before.at))?;
    let mut people = vec![before.person];
    people.extend(other);
    shifts::hold_sorted(act, &people).await?;
    shifts::hold_shifts(act, &[before.shift]).await?;
    let hand_over = records::hand_overs::find(act, id).await?;
    if hand_over.state == HandOverState::Open { Ok(hand_over) } else { Err(Refusal::HandOverGone.into()) }
}

/// Asks these people to step in, those of them who can; how many were asked.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::HandOverGone`]; [`Refusal::ShiftOver`] once it has begun;
/// [`Error::Faulty`] when nobody or too many are named; [`Refusal::NotEligible`] when none of them can.
pub async fn ask_people(act: &mut Act, id: HandOverId, people: &[PersonId]) -> Result<usize> {
    if people.is_empty() {
        return Err(Error::fault("person", FaultKind::Required));
    }
    if people.len() > ASKED_MAX {
        return Err(Error::fault("person", FaultKind::Number { min: 1, max: ASKED_MAX as i64 }));
    }
    let hand_over = hold(act, id, None).await?;
    let (shift, rules) = shifts::with_rules(act, hand_over.shift).await?;
    let start = shift.period.start();
    let until = answer_until(HandOverWay::Search, start, &rules, act.now()).ok_or(Refusal::ShiftOver)?;
    let (mut asked, mut against) = (0, Vec::new());
    let known = search::ranked(act, &shift, hand_over.person).await?;
    for person in people {
        match known.iter().find(|c| c.person == *person) {
            Some(one) if one.standing.verdict.may() => {
                asked += usize::from(search::ask(act, &hand_over, *person, None, until).await?);
            }
            Some(one) => against = one.reasons().to_vec(),
            None => against = vec![if shift.published { Reason::NotPlaced } else { Reason::NotPublished }],
        }
    }
    if asked == 0 {
        hand_overs::refuse(against)?;
    }
    Ok(asked)
}

/// Puts somebody in by the coordinator's own decision, perhaps against a rule with a reason as everywhere.
///
/// # Errors
/// As [`shifts::assign`]; [`Refusal::HandOverGone`].
pub async fn assign(act: &mut Act, id: HandOverId, person: PersonId, override_reason: Option<&str>) -> Result<Place> {
    let hand_over = hold(act, id, Some(person)).await?;
    answers::empty(act, &hand_over).await?;
    let place = shifts::assign(act, hand_over.shift, person, override_reason).await?;
    answers::filled(act, &hand_over, person, HandOverStep::Assigned).await?;
    Ok(place)
}

/// Excuses whoever can't come: they are off the shift, and the search holds the place.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::HandOverGone`], also when they are excused already.
pub async fn excuse(act: &mut Act, id: HandOverId) -> Result<HandOver> {
    let hand_over = hold(act, id, None).await?;
    if hand_over.holds {
        return Err(Refusal::HandOverGone.into());
    }
    answers::empty(act, &hand_over).await?;
    if !shifts::hold_place(act, hand_over.shift).await? || !records::hand_overs::hold(act, &hand_over).await? {
        return Err(Refusal::Changed.into());
    }
    super::hooks::gives_no_more(act, hand_over.shift, Some(hand_over.person)).await?;
    step(act, &hand_over, HandOverStep::Excused, None, "").await?;
    act.tell(hand_over.at.programme, hand_over.person, Notice::ShiftUnassigned { shift: hand_over.shift }).await?;
    shifts::told(act, hand_over.shift, hand_over.person).await?;
    Ok(HandOver { holds: true, ..hand_over })
}

/// Closes a case with a note. Whoever was not excused keeps the place and is told so.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::HandOverGone`]; [`Error::Faulty`] without a note.
pub async fn close(act: &mut Act, id: HandOverId, note: &str) -> Result<HandOver> {
    let note = noted(note)?.to_owned();
    if note.is_empty() {
        return Err(Error::fault("note", FaultKind::Required));
    }
    let hand_over = hold(act, id, None).await?;
    hand_overs::end(act, &hand_over, HandOverState::Closed, HandOverStep::Closed, &note).await?;
    if !hand_over.holds {
        act.tell(hand_over.at.programme, hand_over.person, Notice::HandOverUnfilled { hand_over: id }).await?;
    }
    Ok(HandOver { state: HandOverState::Closed, ..hand_over })
}
