//! What happens by itself: offers lapse and roll on, lists close, and whoever finds nobody in time has the coordinator
//! look on. Each thing is an act of its own, so that none waits for another one's people and shifts.

use super::{answers, hand_overs, records, search, step, waits};
use crate::act::{Act, Service};
use crate::error::Result;
use crate::shifts;
use chrono::Duration;
use domain::exchange::{AskState, HandOver, HandOverState, HandOverStep, HandOverWay, late_from};
use domain::ids::{HandOverAskId, HandOverId};
use domain::notices::Notice;
use domain::rights::Who;

/// So many of each kind in one round.
const BATCH: usize = 100;
/// The largest figures of a programme lie within this time before the start.
const AHEAD: Duration = Duration::hours(48);

/// What was done, and whether there is more to do at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Due {
    /// Offers of places that lapsed.
    pub lapsed: usize,
    /// Questions that nobody answered in time.
    pub unanswered: usize,
    /// Whether a next run would find more.
    pub more: bool,
}

/// Does what is due, one round. Everything follows from what is remembered, so a run too many does nothing.
///
/// # Errors
/// [`crate::Error::Unavailable`] when the database is.
pub async fn work_due(service: &Service) -> Result<Due> {
    let limit = i64::try_from(BATCH).unwrap_or(i64::MAX);
    let lapsed = service.look(Who::system(), |look| Box::pin(records::waits::lapsed(look, limit))).await?;
    for wait in &lapsed {
        let wait = *wait;
        service.act(Who::system(), move |act| Box::pin(async move { waits::lapse(act, &wait).await })).await?;
    }
    let unserved = service
        .look(Who::system(), |look| {
            Box::pin(async move {
                let near = look.now() + AHEAD;
                records::waits::to_serve(look, near).await
            })
        })
        .await?;
    for shift in unserved {
        service.act(Who::system(), move |act| Box::pin(waits::offer_free(act, shift))).await?;
    }
    let asks = service.look(Who::system(), |look| Box::pin(records::asks::lapsed(look, limit))).await?;
    for ask in &asks {
        let id = ask.id;
        service.act(Who::system(), move |act| Box::pin(lapse(act, id))).await?;
    }
    let near = service
        .look(Who::system(), |look| {
            Box::pin(async move {
                let near = look.now() + AHEAD;
                records::hand_overs::open_before(look, near).await
            })
        })
        .await?;
    for hand_over in near {
        let id = hand_over.id;
        service.act(Who::system(), move |act| Box::pin(follow(act, id))).await?;
    }
    Ok(Due { lapsed: lapsed.len(), unanswered: asks.len(), more: lapsed.len() == BATCH || asks.len() == BATCH })
}

/// Ends a question that nobody has answered in time.
async fn lapse(act: &mut Act, id: HandOverAskId) -> Result<()> {
    let ask = records::asks::find(act, id).await?;
    let before = records::hand_overs::find(act, ask.hand_over).await?;
    shifts::hold_shifts(act, &[before.shift]).await?;
    if records::asks::set(act, &ask, AskState::Lapsed).await? {
        let hand_over = records::hand_overs::find(act, ask.hand_over).await?;
        answers::unanswered(act, &hand_over, ask.person, HandOverStep::Lapsed).await?;
    }
    Ok(())
}

/// Sees to an open search whose shift is near.
async fn follow(act: &mut Act, id: HandOverId) -> Result<()> {
    let known = records::hand_overs::find(act, id).await?;
    shifts::hold_shifts(act, &[known.shift]).await?;
    let hand_over = records::hand_overs::find(act, id).await?;
    let (shift, rules) = shifts::with_rules(act, hand_over.shift).await?;
    let (start, now) = (shift.period.start(), act.now());
    if hand_over.state != HandOverState::Open {
        return Ok(());
    }
    if start <= now {
        hand_overs::end(act, &hand_over, HandOverState::Unfilled, HandOverStep::Unfilled, "").await?;
        if !hand_over.holds {
            act.tell(hand_over.at.programme, hand_over.person, Notice::HandOverUnfilled { hand_over: hand_over.id })
                .await?;
        }
        return Ok(());
    }
    if hand_over.way == HandOverWay::Search {
        return search::ask_next(act, &hand_over).await.map(drop);
    }
    if late_from(start, &rules) <= now && records::hand_overs::escalate(act, &hand_over).await? {
        let hand_over = HandOver { way: HandOverWay::Search, ..hand_over };
        records::asks::withdraw(act, hand_over.id).await?;
        step(act, &hand_over, HandOverStep::Escalated, None, "").await?;
        search::begin(act, &hand_over).await?;
    }
    Ok(())
}
