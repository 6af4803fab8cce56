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
use domain::exchange::{Cover, CoverAsk, CoverState, Leaving, ShiftWait, leaving, waitlist_closes};
use domain::ids::{PersonId, ShiftId};
use domain::people::Name;
use domain::shifts::Shift;
use std::collections::BTreeMap;

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
    pub ask: CoverAsk,
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
pub struct MyCover {
    /// The search.
    pub cover: Cover,
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
    pub covers: Vec<MyCover>,
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
    let mut covers = Vec::new();
    for cover in records::covers::of_person(look, me).await? {
        covers.push(my_cover(look, cover).await?);
    }
    Ok(Mine { waits, asks, covers })
}

async fn my_ask(look: &mut Look, ask: CoverAsk) -> Result<MyAsk> {
    let cover = records::covers::find(look, ask.cover).await?;
    let shift = shifts::find(look, cover.shift).await?;
    let center = centers::find(look, shift.at.center).await?;
    let gives = match ask.gives {
        Some(gives) => Some(shifts::find(look, gives).await?),
        None => None,
    };
    Ok(MyAsk { ask, asker: records::covers::name(look, cover.person).await?, shift, center, gives })
}

async fn my_cover(look: &mut Look, cover: Cover) -> Result<MyCover> {
    let asks = records::asks::of_cover(look, cover.id).await?;
    Ok(MyCover { cover, asks: asks.into_iter().map(|(ask, name)| Asked { ask, name }).collect() })
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
    /// The search for somebody who takes over from oneself.
    pub cover: Option<MyCover>,
    /// What one is asked about it.
    pub ask: Option<MyAsk>,
    /// Searches of others that one could take over.
    pub market: Vec<(Cover, Name)>,
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
    let against = shifts::against(look, &volunteer, &shift, &rules).await?;
    let wait = match records::waits::live(look, id, me).await? {
        Some(wait) => Some((wait, records::waits::before(look, wait.id).await?)),
        None => None,
    };
    let closes = waitlist_closes(start, &rules);
    let on_it = records::covers::place(look, id, me).await?.is_some();
    let leaving = leaving(start, &rules, now);
    let cover = match records::covers::open_of(look, id, me).await? {
        Some(cover) => Some(my_cover(look, cover).await?),
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
    let takes = !on_it && shifts::against(look, &volunteer, &one_free(&shift), &rules).await?.is_empty();
    for other in records::covers::of_shift(look, id).await? {
        if takes && other.is_on_market() && other.person != me {
            let name = records::covers::name(look, other.person).await?;
            market.push((other, name));
        }
    }
    let asks_alone = on_it && matches!(leaving, Leaving::Release | Leaving::HandOver);
    let colleagues = match asks_alone {
        true => search::ranked(look, &shift, &rules, me).await?,
        false => Vec::new(),
    };
    Ok(OnShift {
        may_join: wait.is_none() && now < closes && against == [Reason::Full],
        waiting: records::waits::count(look, id).await?,
        wait,
        closes,
        leaving,
        cover: cover.filter(|c| c.cover.state == CoverState::Open),
        ask,
        market,
        colleagues: colleagues.into_iter().map(|r| Colleague { person: r.person, name: r.name }).collect(),
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
    let (free, now) = (one_free(&shift), look.now());
    let mine = without(shifts::volunteer(look, me).await?, id);
    let mut known: BTreeMap<ShiftId, Shift> = BTreeMap::new();
    let mut returns = Vec::new();
    for (colleague, name) in search::everybody(look, &shift).await? {
        if colleague.id == me || colleague.is_on(id) {
            continue;
        }
        for busy in colleague.busy.clone() {
            let theirs = busy.shift;
            if busy.period.start() <= now || records::covers::place(look, theirs, colleague.id).await?.is_none() {
                continue;
            }
            let other = match known.get(&theirs) {
                Some(other) => other.clone(),
                None => known.entry(theirs).or_insert(shifts::find(look, theirs).await?).clone(),
            };
            let (them, me) = (without(colleague.clone(), theirs), &mine);
            if other.at.center == shift.at.center
                && shifts::against(look, &them, &free, &rules).await?.is_empty()
                && shifts::against(look, me, &one_free(&other), &rules).await?.is_empty()
            {
                returns.push(Return { person: colleague.id, name: name.clone(), shift: other });
            }
            if returns.len() == RETURNS {
                return Ok(returns);
            }
        }
    }
    returns.sort_by_key(|r| r.shift.period.start());
    Ok(returns)
}
