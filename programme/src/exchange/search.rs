//! Who could step in: the one engine says who, and in which order they are asked.

use super::{records, step};
use crate::act::{Act, Look};
use crate::error::Result;
use crate::rosters::{self, Candidate};
use crate::shifts;
use chrono::{DateTime, Utc};
use domain::eligibility::Volunteer;
use domain::exchange::{AskState, HandOver, HandOverAsk, HandOverStep, HandOverWay, answer_until};
use domain::ids::{PersonId, ShiftId};
use domain::notices::Notice;
use domain::people::Name;
use domain::shifts::Shift;
use domain::time::Week;
use std::collections::HashMap;

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

/// Everybody at the center as the rules see them for a shift, by name.
pub(super) async fn everybody(look: &mut Look, shift: &Shift) -> Result<Vec<(Volunteer, Name)>> {
    let volunteers = shifts::everybody(look, shift.at, shifts::busy_since(shift.period.start())).await?;
    let mut volunteers: HashMap<PersonId, Volunteer> = volunteers.into_iter().map(|v| (v.id, v)).collect();
    let names = records::hand_overs::names(look, shift.at.center).await?;
    Ok(names.into_iter().filter_map(|(person, name)| Some((volunteers.remove(&person)?, name))).collect())
}

/// Everybody at the center for a place that one gives away: those who could take it, the best first, then those who can't.
/// Nobody where nobody can take a place any more.
pub(super) async fn ranked(look: &mut Look, shift: &Shift, leaves: PersonId) -> Result<Vec<Candidate>> {
    if !shift.published || shift.cancelled || shift.period.start() <= look.now() {
        return Ok(Vec::new());
    }
    rosters::ranked(look, &one_free(shift), Some(leaves)).await
}

/// Asks somebody to take over, unless they are being asked; whether they were asked just now.
pub(super) async fn ask(
    act: &mut Act,
    hand_over: &HandOver,
    person: PersonId,
    gives: Option<ShiftId>,
    until: DateTime<Utc>,
) -> Result<bool> {
    let ask = HandOverAsk {
        id: act.id(),
        hand_over: hand_over.id,
        person,
        gives,
        state: AskState::Open,
        until,
        asked_at: act.now(),
        answered_at: None,
    };
    if !records::asks::insert(act, hand_over, &ask).await? {
        return Ok(false);
    }
    step(act, hand_over, HandOverStep::Asked, Some(person), "").await?;
    act.tell(hand_over.at.programme, person, Notice::HandOverAsked { ask: ask.id }).await?;
    Ok(true)
}

/// Asks the next ones who could step in, unless answers are still awaited; how many. Where a coordinator decides who takes
/// a place, nobody is asked without them.
pub(super) async fn ask_next(act: &mut Act, hand_over: &HandOver) -> Result<usize> {
    let asked = records::asks::of_hand_over(act, hand_over.id).await?;
    if asked.iter().any(|(ask, _)| ask.state == AskState::Open) {
        return Ok(0);
    }
    let (shift, rules) = shifts::with_rules(act, hand_over.shift).await?;
    let until = answer_until(HandOverWay::Search, shift.period.start(), &rules, act.now());
    let Some(until) = until.filter(|_| !shift.position.approval) else { return Ok(0) };
    let mut next = ranked(act, &shift, hand_over.person).await?;
    next.retain(|c| c.standing.verdict.may() && asked.iter().all(|(ask, _)| ask.person != c.person));
    next.truncate(usize::try_from(rules.step_in_asked_at_once.max(1)).unwrap_or(1));
    for one in &next {
        ask(act, hand_over, one.person, None, until).await?;
    }
    Ok(next.len())
}

/// Tells the center's coordinators of a search, and begins to ask.
pub(super) async fn begin(act: &mut Act, hand_over: &HandOver) -> Result<()> {
    for person in records::hand_overs::coordinators(act, hand_over.at).await? {
        if person != hand_over.person {
            act.tell(hand_over.at.programme, person, Notice::HandOverOpened { hand_over: hand_over.id }).await?;
        }
    }
    ask_next(act, hand_over).await.map(drop)
}
