//! "I can't come": somebody is sought, and until somebody else has the place it stays with whoever has it.

use super::{noted, records, search, step};
use crate::act::Act;
use crate::error::{Error, Result};
use crate::shifts;
use domain::exchange::{CannotReason, Cover, CoverState, CoverStep, CoverWay, Leaving, answer_until, leaving};
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
    way: CoverWay,
    reason: CannotReason,
    note: String,
    to: Option<(PersonId, Option<ShiftId>)>,
}

impl Cannot {
    fn read(&self) -> Result<Wish> {
        let mut faults = Vec::new();
        let required = |field| Fault::new(field, FaultKind::Required);
        let way = CoverWay::parse(&self.way);
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
            Some(CoverWay::HandOver) => person.parse().ok().map(|person| (person, None)),
            Some(CoverWay::Swap) => person.parse().ok().zip(gives).map(|(person, gives)| (person, Some(gives))),
            _ => None,
        };
        if to.is_none() && matches!(way, Some(CoverWay::HandOver | CoverWay::Swap)) {
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
/// [`Error::Faulty`]; [`Refusal::NotOnShift`]; [`Refusal::ShiftOver`]; [`Refusal::CoverLate`] when it is too late for
/// finding somebody alone; [`Refusal::NotEligible`] with what stands against the colleague, or against oneself on theirs.
pub async fn cannot_come(act: &mut Act, id: ShiftId, typed: &Cannot) -> Result<Cover> {
    let me = act.person()?;
    seek(act, me, id, typed).await
}

/// The same for somebody; asks no right.
pub(crate) async fn seek(act: &mut Act, me: PersonId, id: ShiftId, typed: &Cannot) -> Result<Cover> {
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
    let assignment = records::covers::place(act, id, me).await?.ok_or(Refusal::NotOnShift)?;
    match leaving(shift.period.start(), &rules, act.now()) {
        Leaving::Begun => return Err(Refusal::ShiftOver.into()),
        Leaving::Late if wish.way != CoverWay::Search => return Err(Refusal::CoverLate.into()),
        _ => {}
    }
    if let Some(open) = records::covers::open_of(act, id, me).await? {
        end(act, &open, CoverState::Withdrawn, CoverStep::Withdrawn, "").await?;
    }
    let cover = Cover {
        id: act.id(),
        at: shift.at,
        shift: id,
        assignment,
        person: me,
        way: wish.way,
        reason: wish.reason,
        note: wish.note,
        state: CoverState::Open,
        holds: false,
        taken_by: None,
        opened_at: act.now(),
        closed_at: None,
    };
    if !records::covers::insert(act, &cover).await? {
        return Err(Refusal::Changed.into());
    }
    step(act, &cover, CoverStep::Opened, None, "").await?;
    match wish.to {
        Some((person, gives)) => ask_one(act, &cover, &shift, &rules, person, gives).await?,
        None if cover.way == CoverWay::Search => search::begin(act, &cover).await?,
        None => {}
    }
    Ok(cover)
}

/// Asks one colleague, who can take over, perhaps for a shift in return that oneself can take.
async fn ask_one(
    act: &mut Act,
    cover: &Cover,
    shift: &Shift,
    rules: &Rules,
    person: PersonId,
    gives: Option<ShiftId>,
) -> Result<()> {
    let until = answer_until(cover.way, shift.period.start(), rules, act.now()).ok_or(Refusal::CoverLate)?;
    let mut colleague = shifts::volunteer(act, person).await?;
    if let Some(gives) = gives {
        records::covers::place(act, gives, person).await?.ok_or(Refusal::NotOnShift)?;
        colleague = search::without(colleague, gives);
        let (theirs, rules) = shifts::with_rules(act, gives).await?;
        let me = shifts::volunteer(act, cover.person).await?;
        let me = search::without(me, shift.id);
        refuse(shifts::against(act, &me, &search::one_free(&theirs), &rules).await?)?;
    }
    refuse(shifts::against(act, &colleague, &search::one_free(shift), rules).await?)?;
    search::ask(act, cover, person, gives, until).await.map(drop)
}

pub(super) fn refuse(reasons: Vec<domain::eligibility::Reason>) -> Result<()> {
    if reasons.is_empty() { Ok(()) } else { Err(Refusal::NotEligible { reasons }.into()) }
}

/// Comes after all: nobody is sought any more.
///
/// # Errors
/// [`Refusal::CoverGone`] when nobody is.
pub async fn come_after_all(act: &mut Act, id: ShiftId) -> Result<Cover> {
    let me = act.person()?;
    shifts::hold_sorted(act, &[me]).await?;
    shifts::hold_shifts(act, &[id]).await?;
    let cover = records::covers::open_of(act, id, me).await?.filter(|cover| !cover.holds).ok_or(Refusal::CoverGone)?;
    end(act, &cover, CoverState::Withdrawn, CoverStep::Withdrawn, "").await?;
    Ok(Cover { state: CoverState::Withdrawn, ..cover })
}

/// Ends a search without anybody who took over. A place that it held is free again.
pub(super) async fn end(act: &mut Act, cover: &Cover, state: CoverState, said: CoverStep, note: &str) -> Result<()> {
    if !records::covers::end(act, cover, state, None).await? {
        return Err(Refusal::CoverGone.into());
    }
    records::asks::withdraw(act, cover.id).await?;
    step(act, cover, said, None, note).await?;
    if cover.holds {
        shifts::free_place(act, cover.shift).await?;
        super::offer_free(act, cover.shift).await?;
    }
    Ok(())
}
