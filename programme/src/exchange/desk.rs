//! The coordinator's desk: who can't come, who was asked, and what is done about it. Everything is kept with who and when.

use super::{answers, covers, noted, records, search, step};
use crate::act::{Act, Look};
use crate::centers;
use crate::error::{Error, Result};
use crate::shifts::{self, Place};
use chrono::{DateTime, Utc};
use domain::centers::Center;
use domain::exchange::{ASKED_MAX, AskState, Cover, CoverAsk, CoverState, CoverStep, CoverWay, answer_until};
use domain::faults::FaultKind;
use domain::ids::{CoverId, PersonId, ProgrammeId, ShiftId};
use domain::notices::Notice;
use domain::people::Name;
use domain::refusals::Refusal;
use domain::rights::May;
use domain::shifts::Shift;
use search::Ranked;

/// A line of the desk.
#[derive(Debug, Clone)]
pub struct CaseRow {
    /// The search.
    pub cover: Cover,
    /// The shift.
    pub shift: Shift,
    /// Its center.
    pub center: Center,
    /// Who can't come.
    pub name: Name,
    /// How many were asked, how many of them have said no or let the time pass, and how many may still answer.
    pub asked: (usize, usize, usize),
}

/// Somebody who was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The question.
    pub ask: CoverAsk,
    /// Their name.
    pub name: Name,
}

/// Something that has happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What.
    pub step: CoverStep,
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
    /// Who could step in and is not being asked, the best first.
    pub could: Vec<Ranked>,
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
    let mut rows = Vec::new();
    for cover in records::covers::of_programme(look, programme, open).await? {
        let Some(at) = centers.iter().find(|c| c.id == cover.at.center) else { continue };
        let wanted = center.is_none_or(|code| code.eq_ignore_ascii_case(&at.code));
        if wanted && look.who().may(May::SeeRosters(cover.at), now) {
            rows.push(row(look, cover, at.clone()).await?);
        }
    }
    Ok(rows)
}

async fn row(look: &mut Look, cover: Cover, center: Center) -> Result<CaseRow> {
    let shift = shifts::find(look, cover.shift).await?;
    let name = records::covers::name(look, cover.person).await?;
    let asks = records::asks::of_cover(look, cover.id).await?;
    let count = |test: fn(AskState) -> bool| asks.iter().filter(|(ask, _)| test(ask.state)).count();
    let no = count(|state| matches!(state, AskState::Declined | AskState::Lapsed));
    let open = count(|state| state == AskState::Open);
    Ok(CaseRow { cover, shift, center, name, asked: (asks.len(), no, open) })
}

/// The searches on a shift for whoever runs its roster, the open ones first.
///
/// # Errors
/// [`Error::NotAllowed`] without the right to see the center's rosters.
pub async fn of_shift(look: &mut Look, id: ShiftId) -> Result<Vec<CaseRow>> {
    let at = shifts::find(look, id).await?.at;
    look.require(May::SeeRosters(at))?;
    let center = centers::find(look, at.center).await?;
    let mut rows = Vec::new();
    for cover in records::covers::of_shift(look, id).await? {
        rows.push(row(look, cover, center.clone()).await?);
    }
    Ok(rows)
}

/// One case.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] without the right to see the center's rosters.
pub async fn case(look: &mut Look, id: CoverId) -> Result<Case> {
    let cover = records::covers::find(look, id).await?;
    look.require(May::SeeRosters(cover.at))?;
    let center = centers::find(look, cover.at.center).await?;
    let asks: Vec<Asked> =
        records::asks::of_cover(look, id).await?.into_iter().map(|(ask, name)| Asked { ask, name }).collect();
    let mut steps = Vec::new();
    for (step, about, note, by, at) in records::covers::steps(look, id).await? {
        let about = named(look, about).await?;
        steps.push(Step { step, about, note, by: named(look, by).await?, at });
    }
    let mut could = Vec::new();
    if cover.state == CoverState::Open {
        let (shift, rules) = shifts::with_rules(look, cover.shift).await?;
        could = search::ranked(look, &shift, &rules, cover.person).await?;
        could.retain(|r| !asks.iter().any(|a| a.ask.person == r.person && a.ask.state == AskState::Open));
    }
    let taken_by = named(look, cover.taken_by).await?;
    Ok(Case { row: row(look, cover, center).await?, asks, steps, taken_by, could })
}

async fn named(look: &mut Look, person: Option<PersonId>) -> Result<Option<Name>> {
    match person {
        None => Ok(None),
        Some(person) => records::covers::name(look, person).await.map(Some),
    }
}

/// Holds a case for one who may decide it, with its people and its shift.
async fn hold(act: &mut Act, id: CoverId, other: Option<PersonId>) -> Result<Cover> {
    let before = records::covers::find(act, id).await?;
    act.require(May::ManageRosters(before.at))?;
    let mut people = vec![before.person];
    people.extend(other);
    shifts::hold_sorted(act, &people).await?;
    shifts::hold_shifts(act, &[before.shift]).await?;
    let cover = records::covers::find(act, id).await?;
    if cover.state == CoverState::Open { Ok(cover) } else { Err(Refusal::CoverGone.into()) }
}

/// Asks these people to step in, those of them who can; how many were asked.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::CoverGone`]; [`Refusal::ShiftOver`] once it has begun;
/// [`Error::Faulty`] when nobody or too many are named; [`Refusal::NotEligible`] when none of them can.
pub async fn ask_people(act: &mut Act, id: CoverId, people: &[PersonId]) -> Result<usize> {
    if people.is_empty() {
        return Err(Error::fault("person", FaultKind::Required));
    }
    if people.len() > ASKED_MAX {
        return Err(Error::fault("person", FaultKind::Number { min: 1, max: ASKED_MAX as i64 }));
    }
    let cover = hold(act, id, None).await?;
    let (shift, rules) = shifts::with_rules(act, cover.shift).await?;
    let start = shift.period.start();
    let until = answer_until(CoverWay::Search, start, &rules, act.now()).ok_or(Refusal::ShiftOver)?;
    let free = search::one_free(&shift);
    let (mut asked, mut against) = (0, Vec::new());
    for person in people {
        let volunteer = shifts::volunteer(act, *person).await?;
        let reasons = shifts::against(act, &volunteer, &free, &rules).await?;
        if !reasons.is_empty() || *person == cover.person {
            against = reasons;
        } else if search::ask(act, &cover, *person, None, until).await? {
            asked += 1;
        }
    }
    if asked == 0 {
        covers::refuse(against)?;
    }
    Ok(asked)
}

/// Puts somebody in by the coordinator's own decision, perhaps against a rule with a reason as everywhere.
///
/// # Errors
/// As [`shifts::assign`]; [`Refusal::CoverGone`].
pub async fn assign(act: &mut Act, id: CoverId, person: PersonId, override_reason: Option<&str>) -> Result<Place> {
    let cover = hold(act, id, Some(person)).await?;
    answers::empty(act, &cover).await?;
    let place = shifts::assign(act, cover.shift, person, override_reason).await?;
    answers::filled(act, &cover, person, CoverStep::Assigned).await?;
    Ok(place)
}

/// Excuses whoever can't come: they are off the shift, and the search holds the place.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::CoverGone`], also when they are excused already.
pub async fn excuse(act: &mut Act, id: CoverId) -> Result<Cover> {
    let cover = hold(act, id, None).await?;
    if cover.holds {
        return Err(Refusal::CoverGone.into());
    }
    answers::empty(act, &cover).await?;
    if !shifts::hold_place(act, cover.shift).await? || !records::covers::hold(act, &cover).await? {
        return Err(Refusal::Changed.into());
    }
    records::asks::withdraw_giving(act, cover.shift, cover.person).await?;
    step(act, &cover, CoverStep::Excused, None, "").await?;
    act.tell(cover.at.programme, cover.person, Notice::ShiftUnassigned { shift: cover.shift }).await?;
    shifts::told(act, cover.shift, cover.person).await?;
    Ok(Cover { holds: true, ..cover })
}

/// Closes a case with a note. Whoever was not excused keeps the place and is told so.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::CoverGone`]; [`Error::Faulty`] without a note.
pub async fn close(act: &mut Act, id: CoverId, note: &str) -> Result<Cover> {
    let note = noted(note)?.to_owned();
    if note.is_empty() {
        return Err(Error::fault("note", FaultKind::Required));
    }
    let cover = hold(act, id, None).await?;
    covers::end(act, &cover, CoverState::Closed, CoverStep::Closed, &note).await?;
    if !cover.holds {
        act.tell(cover.at.programme, cover.person, Notice::CoverUnfilled { cover: id }).await?;
    }
    Ok(Cover { state: CoverState::Closed, ..cover })
}
