//! "I can't come": somebody is sought, and until somebody else has the place it stays with whoever has it.

use super::{noted, records, search, step};
use crate::act::Act;
use crate::error::{Error, Result};
use crate::shifts;
use domain::exchange::{
    CannotReason, HandOver, HandOverState, HandOverStep, HandOverWay, Leaving, answer_until, leaving,
};
use domain::faults::{Fault, FaultKind};
use domain::ids::{PersonId, ShiftId};
use domain::programmes::Rules;
use domain::refusals::Refusal;
use domain::shifts::Shift;
use serde::Deserialize;

/// What somebody says who can't come, as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Cannot {
    /// How somebody is sought.
    pub way: String,
    /// Why they can't come.
    pub reason: String,
    /// What they say of it.
    pub note: String,
    /// Whom to ask; for a swap with the shift that is taken in return: `person.shift`.
    pub to: String,
}

struct Wish {
    way: HandOverWay,
    reason: CannotReason,
    note: String,
    to: Option<(PersonId, Option<ShiftId>)>,
}

impl Cannot {
    fn read(&self) -> Result<Wish> {
        let mut faults = Vec::new();
        let required = |field| Fault::new(field, FaultKind::Required);
        let way = HandOverWay::parse(&self.way);
        if way.is_none() {
            faults.push(required("way"));
        }
        let reason = CannotReason::parse(&self.reason);
        if reason.is_none() {
            faults.push(required("reason"));
        }
        let (person, gives) = self.to.split_once('.').unwrap_or((&self.to, ""));
        let gives: Option<ShiftId> = gives.parse().ok();
        let to = match way {
            Some(HandOverWay::Colleague) => person.parse().ok().map(|person| (person, None)),
            Some(HandOverWay::Swap) => person.parse().ok().zip(gives).map(|(person, gives)| (person, Some(gives))),
            _ => None,
        };
        if to.is_none() && matches!(way, Some(HandOverWay::Colleague | HandOverWay::Swap)) {
            faults.push(required("to"));
        }
        let note = match noted(&self.note) {
            Ok(note) => note.to_owned(),
            Err(Error::Faulty(more)) => {
                faults.extend(more);
                String::new()
            }
            Err(error) => return Err(error),
        };
        match (way, reason) {
            (Some(way), Some(reason)) if faults.is_empty() => Ok(Wish { way, reason, note, to }),
            _ => Err(Error::Faulty(faults)),
        }
    }
}

/// Says that one can't come to a shift and seeks somebody who takes over. A search that runs for it already gives way to
/// this one.
///
/// # Errors
/// [`Error::Faulty`]; [`Refusal::NotOnShift`]; [`Refusal::ShiftOver`]; [`Refusal::HandOverLate`] when it is too late for
/// finding somebody alone, [`Refusal::CoordinatorDecides`] where nobody may; [`Refusal::ColleagueCannot`]; [`Refusal::NotEligible`] with what stands
/// against oneself on theirs.
pub async fn cannot_come(act: &mut Act, id: ShiftId, typed: &Cannot) -> Result<HandOver> {
    let me = act.person()?;
    seek(act, me, id, typed).await
}

/// The same for somebody; asks no right.
pub(crate) async fn seek(act: &mut Act, me: PersonId, id: ShiftId, typed: &Cannot) -> Result<HandOver> {
    let wish = typed.read()?;
    let mut people = vec![me];
    let mut held = vec![id];
    if let Some((person, gives)) = wish.to {
        people.push(person);
        held.extend(gives);
    }
    shifts::hold_sorted(act, &people).await?;
    if !shifts::hold_shifts(act, &held).await? {
        return Err(Refusal::NotOnShift.into());
    }
    let (shift, rules) = shifts::with_rules(act, id).await?;
    let assignment = records::hand_overs::place(act, id, me).await?.ok_or(Refusal::NotOnShift)?;
    match leaving(shift.period.start(), &rules, act.now()) {
        Leaving::Begun => return Err(Refusal::ShiftOver.into()),
        Leaving::Late if wish.way != HandOverWay::Search => return Err(Refusal::HandOverLate.into()),
        _ if shift.position.approval && wish.way != HandOverWay::Search => {
            return Err(Refusal::CoordinatorDecides.into());
        }
        _ => {}
    }
    if let Some(open) = records::hand_overs::open_of(act, id, me).await? {
        // The same once more: whoever was asked is not asked anew
        if open.way == wish.way && wish.to.is_none() {
            return Ok(open);
        }
        end(act, &open, HandOverState::Withdrawn, HandOverStep::Withdrawn, "").await?;
    }
    let hand_over = HandOver {
        id: act.id(),
        at: shift.at,
        shift: id,
        assignment,
        person: me,
        way: wish.way,
        reason: wish.reason,
        note: wish.note,
        state: HandOverState::Open,
        holds: false,
        taken_by: None,
        opened_at: act.now(),
        closed_at: None,
    };
    if !records::hand_overs::insert(act, &hand_over).await? {
        return Err(Refusal::Changed.into());
    }
    step(act, &hand_over, HandOverStep::Opened, None, "").await?;
    match wish.to {
        Some((person, gives)) => ask_one(act, &hand_over, &shift, &rules, person, gives).await?,
        None if hand_over.way == HandOverWay::Search => search::begin(act, &hand_over).await?,
        None => {}
    }
    Ok(hand_over)
}

/// Asks one colleague, who can take over, perhaps for a shift in return that oneself can take.
async fn ask_one(
    act: &mut Act,
    hand_over: &HandOver,
    shift: &Shift,
    rules: &Rules,
    person: PersonId,
    gives: Option<ShiftId>,
) -> Result<()> {
    let until = answer_until(hand_over.way, shift.period.start(), rules, act.now()).ok_or(Refusal::HandOverLate)?;
    let mut colleague = shifts::volunteer(act, person).await?;
    if let Some(gives) = gives {
        records::hand_overs::place(act, gives, person).await?.ok_or(Refusal::NotOnShift)?;
        colleague = search::without(colleague, gives);
        let (theirs, rules) = shifts::with_rules(act, gives).await?;
        if theirs.position.approval {
            return Err(Refusal::CoordinatorDecides.into());
        }
        let me = shifts::volunteer(act, hand_over.person).await?;
        let me = search::without(me, shift.id);
        refuse(shifts::against(act, &me, &search::one_free(&theirs), &rules).await?)?;
    }
    let against = shifts::against(act, &colleague, &search::one_free(shift), rules).await?;
    if !against.is_empty() {
        // Why a colleague can't is theirs to tell
        return Err(Refusal::ColleagueCannot.into());
    }
    search::ask(act, hand_over, person, gives, until).await.map(drop)
}

pub(super) fn refuse(reasons: Vec<domain::eligibility::Reason>) -> Result<()> {
    if reasons.is_empty() { Ok(()) } else { Err(Refusal::NotEligible { reasons }.into()) }
}

/// Comes after all: nobody is sought any more.
///
/// # Errors
/// [`Refusal::HandOverGone`] when nobody is.
pub async fn come_after_all(act: &mut Act, id: ShiftId) -> Result<HandOver> {
    let me = act.person()?;
    shifts::hold_sorted(act, &[me]).await?;
    shifts::hold_shifts(act, &[id]).await?;
    let hand_over = records::hand_overs::open_of(act, id, me)
        .await?
        .filter(|hand_over| !hand_over.holds)
        .ok_or(Refusal::HandOverGone)?;
    end(act, &hand_over, HandOverState::Withdrawn, HandOverStep::Withdrawn, "").await?;
    Ok(HandOver { state: HandOverState::Withdrawn, ..hand_over })
}

/// Ends a search without anybody who took over. A place that it held is free again.
pub(super) async fn end(
    act: &mut Act,
    hand_over: &HandOver,
    state: HandOverState,
    said: HandOverStep,
    note: &str,
) -> Result<()> {
    if !records::hand_overs::end(act, hand_over, state, None).await? {
        return Err(Refusal::HandOverGone.into());
    }
    records::asks::withdraw(act, hand_over.id).await?;
    step(act, hand_over, said, None, note).await?;
    if hand_over.holds {
        shifts::free_place(act, hand_over.shift).await?;
        super::offer_free(act, hand_over.shift).await?;
    }
    Ok(())
}
