//! Who could step in: the one engine says who, and those are asked first who have least work in that week.

use super::{records, step};
use crate::act::{Act, Look};
use crate::error::Result;
use crate::shifts;
use chrono::{DateTime, Utc};
use domain::eligibility::Volunteer;
use domain::exchange::{AskState, Cover, CoverAsk, CoverStep, CoverWay, answer_until};
use domain::ids::{PersonId, ShiftId};
use domain::notices::Notice;
use domain::people::Name;
use domain::programmes::Rules;
use domain::shifts::Shift;
use domain::time::Week;

/// Somebody who could take over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranked {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// Their work in the shift's week, in minutes.
    pub minutes: i64,
}

/// A shift as if the person who gives a place away had left it.
pub(super) fn one_free(shift: &Shift) -> Shift {
    Shift { taken: shift.taken.min(shift.places) - 1, ..shift.clone() }
}

/// A person as if they had left a shift.
pub(super) fn without(mut person: Volunteer, shift: ShiftId) -> Volunteer {
    person.busy.retain(|busy| busy.shift != shift);
    person
}

/// The work of a person in a week, in minutes.
pub(super) fn minutes_in(person: &Volunteer, shift: &Shift, week: Week) -> i64 {
    let busy = person.busy.iter().filter(|busy| Week::of(shift.zone.date(busy.period.start())) == week);
    busy.map(|busy| busy.period.minutes()).sum()
}

/// Everybody at the center as the rules see them for a shift.
pub(super) async fn everybody(look: &mut Look, shift: &Shift) -> Result<Vec<(Volunteer, Name)>> {
    let mut volunteers = shifts::everybody(look, shift.at, shifts::busy_since(shift.period.start())).await?;
    let mut everybody = Vec::new();
    for (person, name) in records::covers::names(look, shift.at.center).await? {
        if let Some(at) = volunteers.iter().position(|v| v.id == person) {
            everybody.push((volunteers.swap_remove(at), name));
        }
    }
    Ok(everybody)
}

/// Who could take over a place on a shift, those with least work in its week first.
pub(super) async fn ranked(look: &mut Look, shift: &Shift, rules: &Rules, leaves: PersonId) -> Result<Vec<Ranked>> {
    let (free, week) = (one_free(shift), Week::of(shift.date()));
    let mut ranked = Vec::new();
    for (volunteer, name) in everybody(look, shift).await? {
        if volunteer.id != leaves && shifts::against(look, &volunteer, &free, rules).await?.is_empty() {
            ranked.push(Ranked { person: volunteer.id, name, minutes: minutes_in(&volunteer, shift, week) });
        }
    }
    // Stable, so that equals stay in the order of their names
    ranked.sort_by_key(|r| r.minutes);
    Ok(ranked)
}

/// Asks somebody to take over, unless they are being asked; whether they were asked just now.
pub(super) async fn ask(
    act: &mut Act,
    cover: &Cover,
    person: PersonId,
    gives: Option<ShiftId>,
    until: DateTime<Utc>,
) -> Result<bool> {
    let ask = CoverAsk {
        id: act.id(),
        cover: cover.id,
        person,
        gives,
        state: AskState::Open,
        until,
        asked_at: act.now(),
        answered_at: None,
    };
    if !records::asks::insert(act, cover, &ask).await? {
        return Ok(false);
    }
    step(act, cover, CoverStep::Asked, Some(person), "").await?;
    act.tell(cover.at.programme, person, Notice::CoverAsked { ask: ask.id }).await?;
    Ok(true)
}

/// Asks the next ones who could step in, unless answers are still awaited; how many.
pub(super) async fn ask_next(act: &mut Act, cover: &Cover) -> Result<usize> {
    let asked = records::asks::of_cover(act, cover.id).await?;
    if asked.iter().any(|(ask, _)| ask.state == AskState::Open) {
        return Ok(0);
    }
    let (shift, rules) = shifts::with_rules(act, cover.shift).await?;
    let Some(until) = answer_until(CoverWay::Search, shift.period.start(), &rules, act.now()) else { return Ok(0) };
    let mut next = ranked(act, &shift, &rules, cover.person).await?;
    next.retain(|r| asked.iter().all(|(ask, _)| ask.person != r.person));
    next.truncate(usize::try_from(rules.cover_asked_at_once.max(1)).unwrap_or(1));
    for one in &next {
        ask(act, cover, one.person, None, until).await?;
    }
    Ok(next.len())
}

/// Tells the center's coordinators of a search, and begins to ask.
pub(super) async fn begin(act: &mut Act, cover: &Cover) -> Result<()> {
    for person in records::covers::coordinators(act, cover.at).await? {
        if person != cover.person {
            act.tell(cover.at.programme, person, Notice::CoverOpened { cover: cover.id }).await?;
        }
    }
    ask_next(act, cover).await.map(drop)
}
