//! What a volunteer sees of all this: where they wait, what they are asked, who is sought for them, and whom they can ask.

use super::search::{self, one_free, without};
use super::{desk::Asked, records};
use crate::act::Look;
use crate::centers;
use crate::error::Result;
use crate::shifts;
use chrono::{DateTime, Utc};
use domain::centers::Center;
use domain::eligibility::Reason;
use domain::exchange::{HandOver, HandOverAsk, HandOverState, Leaving, ShiftWait, leaving, waitlist_closes};
use domain::ids::{PersonId, ShiftId};
use domain::people::Name;
use domain::shifts::Shift;
use std::collections::HashMap;

/// The most shifts of colleagues that one can choose from for a swap.
const RETURNS: usize = 40;

/// A list that one is on.
#[derive(Debug, Clone)]
pub struct MyWait {
    /// Where one stands.
    pub wait: ShiftWait,
    /// How many stand before.
    pub before: i64,
    /// The shift.
    pub shift: Shift,
    /// Its center.
    pub center: Center,
}

/// What a colleague asks of one.
#[derive(Debug, Clone)]
pub struct MyAsk {
    /// The question.
    pub ask: HandOverAsk,
    /// Who can't come.
    pub asker: Name,
    /// The shift that one would have.
    pub shift: Shift,
    /// Its center.
    pub center: Center,
    /// The shift that one would give in return.
    pub gives: Option<Shift>,
}

/// The search for somebody who takes over from oneself.
#[derive(Debug, Clone)]
pub struct MyHandOver {
    /// The search.
    pub hand_over: HandOver,
    /// Who was asked, in order.
    pub asks: Vec<Asked>,
}

/// Everything of oneself.
#[derive(Debug, Clone)]
pub struct Mine {
    /// The lists that one is on, by the start of the shift.
    pub waits: Vec<MyWait>,
    /// What one is asked, the most urgent first.
    pub asks: Vec<MyAsk>,
    /// For which of one's own shifts somebody is sought.
    pub hand_overs: Vec<MyHandOver>,
}

/// Where one waits, what one is asked, and who is sought for oneself.
///
/// # Errors
/// [`crate::Error::NotSignedIn`].
pub async fn mine(look: &mut Look) -> Result<Mine> {
    let me = look.person()?;
    let mut waits = Vec::new();
    for wait in records::waits::of_person(look, me).await? {
        let shift = shifts::find(look, wait.shift).await?;
        let center = centers::find(look, shift.at.center).await?;
        if shift.period.start() > look.now() {
            waits.push(MyWait { wait, before: records::waits::before(look, wait.id).await?, shift, center });
        }
    }
    let mut asks = Vec::new();
    for ask in records::asks::of_person(look, me).await? {
        asks.push(my_ask(look, ask).await?);
    }
    let mut hand_overs = Vec::new();
    for hand_over in records::hand_overs::of_person(look, me).await? {
        hand_overs.push(my_hand_over(look, hand_over).await?);
    }
    Ok(Mine { waits, asks, hand_overs })
}

async fn my_ask(look: &mut Look, ask: HandOverAsk) -> Result<MyAsk> {
    let hand_over = records::hand_overs::find(look, ask.hand_over).await?;
    let shift = shifts::find(look, hand_over.shift).await?;
    let center = centers::find(look, shift.at.center).await?;
    let gives = match ask.gives {
        Some(gives) => Some(shifts::find(look, gives).await?),
        None => None,
    };
    Ok(MyAsk { ask, asker: records::hand_overs::name(look, hand_over.person).await?, shift, center, gives })
}

async fn my_hand_over(look: &mut Look, hand_over: HandOver) -> Result<MyHandOver> {
    let asks = records::asks::of_hand_over(look, hand_over.id).await?;
    Ok(MyHandOver { hand_over, asks: asks.into_iter().map(|(ask, name)| Asked { ask, name }).collect() })
}

/// Somebody whom one can ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
}

/// What one sees on the page of one shift.
#[derive(Debug, Clone)]
pub struct OnShift {
    /// Where one waits for it, and how many stand before.
    pub wait: Option<(ShiftWait, i64)>,
    /// How many wait.
    pub waiting: i64,
    /// When the list closes.
    pub closes: DateTime<Utc>,
    /// Whether one can join the list.
    pub may_join: bool,
    /// What can be done about a place that one has.
    pub leaving: Leaving,
    /// Until when it can be given back.
    pub release_until: DateTime<Utc>,
    /// Whether one has a place that can be passed on; one to learn can't.
    pub holds: bool,
    /// Whether one may find somebody by oneself; else the coordinator does.
    pub alone: bool,
    /// The search for somebody who takes over from oneself.
    pub hand_over: Option<MyHandOver>,
    /// What one is asked about it.
    pub ask: Option<MyAsk>,
    /// Searches of others that one could take over.
    pub market: Vec<(HandOver, Name)>,
    /// The colleagues whom one can ask.
    pub colleagues: Vec<Colleague>,
}

/// What one sees on the page of a shift.
///
/// # Errors
/// [`crate::Error::NotSignedIn`].
pub async fn on_shift(look: &mut Look, id: ShiftId) -> Result<OnShift> {
    let me = look.person()?;
    let (shift, rules) = shifts::with_rules(look, id).await?;
    let (start, now) = (shift.period.start(), look.now());
    let volunteer = shifts::volunteer(look, me).await?;
    let against = shifts::against_alone(look, &volunteer, &shift, &rules).await?;
    let wait = match records::waits::live(look, id, me).await? {
        Some(wait) => Some((wait, records::waits::before(look, wait.id).await?)),
        None => None,
    };
    let closes = waitlist_closes(start, &rules);
    let on_it = records::hand_overs::place(look, id, me).await?.is_some();
    let leaving = leaving(start, &rules, now);
    let hand_over = match records::hand_overs::open_of(look, id, me).await? {
        Some(hand_over) => Some(my_hand_over(look, hand_over).await?),
        None => None,
    };
    let mut ask = None;
    for one in records::asks::of_person(look, me).await? {
        let one = my_ask(look, one).await?;
        if one.shift.id == id {
            ask = Some(one);
        }
    }
    let mut market = Vec::new();
    let takes = !on_it
        && !shift.position.approval
        && shifts::against_alone(look, &volunteer, &one_free(&shift), &rules).await?.is_empty();
    for (other, name, _) in records::hand_overs::of_shift(look, id).await? {
        if takes && other.is_on_market() && other.person != me {
            market.push((other, name));
        }
    }
    let alone = !shift.position.approval;
    let asks_alone = on_it && alone && matches!(leaving, Leaving::Release | Leaving::HandOver);
    let colleagues = if asks_alone { search::ranked(look, &shift, me).await? } else { Vec::new() };
    let colleagues = colleagues.into_iter().filter(|c| c.standing.verdict.may());
    Ok(OnShift {
        may_join: wait.is_none() && now < closes && against == [Reason::Full],
        waiting: records::waits::count(look, id).await?,
        wait,
        closes,
        leaving,
        release_until: start - chrono::Duration::minutes(rules.release_minutes),
        holds: on_it,
        alone,
        hand_over: hand_over.filter(|c| c.hand_over.state == HandOverState::Open),
        ask,
        market,
        colleagues: colleagues.map(|c| Colleague { person: c.person, name: c.name }).collect(),
    })
}

/// A shift that a colleague could give in return for one's own.
#[derive(Debug, Clone)]
pub struct Return {
    /// Whose.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// The shift that one would have.
    pub shift: Shift,
}

/// The shifts of colleagues at the same center for which one's own can be swapped: both judged as if each had left theirs.
///
/// # Errors
/// [`crate::Error::NotSignedIn`].
pub async fn returns(look: &mut Look, id: ShiftId) -> Result<Vec<Return>> {
    let me = look.person()?;
    let (shift, rules) = shifts::with_rules(look, id).await?;
    let free = one_free(&shift);
    let mine = without(shifts::volunteer(look, me).await?, id);
    let ahead = shifts::ahead(look, shift.at.programme, shift.at.center).await?;
    let ahead: HashMap<ShiftId, &Shift> = ahead.iter().map(|shift| (shift.id, shift.as_ref())).collect();
    let places = records::hand_overs::places(look, shift.at.center).await?;
    // What oneself could take doesn't depend on who gives it
    let mut wanted: HashMap<ShiftId, bool> = HashMap::new();
    let mut returns = Vec::new();
    for (colleague, name) in search::everybody(look, &shift).await? {
        if colleague.id == me || colleague.is_on(id) {
            continue;
        }
        for (_, theirs) in places.iter().filter(|(person, _)| *person == colleague.id) {
            let other = ahead.get(theirs).copied().filter(|other| !other.position.approval);
            let Some(other) = other else { continue };
            let wants = match wanted.get(theirs) {
                Some(wants) => *wants,
                None => {
                    let wants = shifts::against(look, &mine, &one_free(other), &rules).await?.is_empty();
                    *wanted.entry(*theirs).or_insert(wants)
                }
            };
            let them = without(colleague.clone(), *theirs);
            if wants && shifts::against(look, &them, &free, &rules).await?.is_empty() {
                returns.push(Return { person: colleague.id, name: name.clone(), shift: other.clone() });
            }
        }
    }
    returns.sort_by_key(|r| r.shift.period.start());
    returns.truncate(RETURNS);
    Ok(returns)
}
