//! Places that come free go to the next ones by themselves, by the rule of the selection, until its stop day.

use super::offers::{self, changed};
use super::records::offers as stored;
use super::records::wishes::{self, Next};
use super::records::{self, runs};
use super::{Offer, Run};
use crate::act::{Act, Look};
use crate::applications;
use crate::error::{Error, Result};
use crate::programmes;
use chrono::{Duration, Months};
use domain::applications::Stage;
use domain::ids::{ApplicationId, CenterId, IntakeId, PersonId};
use domain::notices::Notice;
use domain::screening::DeclineReason;
use domain::selection::OfferState;

/// So many offers are made in one act; the worker makes the rest.
const OFFERS: usize = 100;
/// So many offers lapse in one act.
const BATCH: usize = 100;

/// Whether somebody still waits for a center by the newest selection.
pub(super) async fn waits(look: &mut Look, intake: IntakeId, id: ApplicationId) -> Result<bool> {
    let Some(run) = runs::known(look, intake).await? else { return Ok(false) };
    if run.rolls_until.is_none_or(|until| until <= look.now()) {
        return Ok(false);
    }
    Ok(wishes::of_application(look, run.id, id).await?.iter().any(|wish| wish.waiting))
}

/// The selection of an intake whose places roll on now: not while it can be undone, nor after its stop day.
async fn rolling(look: &mut Look, intake: IntakeId) -> Result<Option<Run>> {
    let now = look.now();
    let run = runs::newest(look, intake, domain::selection::RunState::Published).await?;
    Ok(run.filter(|run| {
        run.undo_until.is_some_and(|until| until <= now) && run.rolls_until.is_some_and(|until| now < until)
    }))
}

/// Offers the free places of a center to the next ones; how many were offered. A place that comes free because somebody
/// gets a better wish is offered on as well.
pub(super) async fn roll(act: &mut Act, intake: IntakeId, center: CenterId) -> Result<usize> {
    let Some(run) = rolling(act, intake).await? else { return Ok(0) };
    let programme = programmes::find(act, run.programme).await?;
    let hours = programme.rules.offer_hours;
    let years = u32::try_from(programme.rules.majority_age).unwrap_or(0);
    let born = programme.zone.date(act.now()) - Months::new(12 * years);
    let (mut centers, mut made) = (vec![center], 0);
    for _ in 0..OFFERS {
        let Some(&center) = centers.last() else { break };
        let next = wishes::next(act, run.id, center, born).await?;
        let Some(next) = next else {
            centers.pop();
            continue;
        };
        if !records::reserve(act, intake, center, 1).await? {
            centers.pop();
            continue;
        }
        match offer(act, &run, &next, center, hours).await? {
            Offered::Not => records::free(act, intake, center, 1).await?,
            Offered::New => made += 1,
            Offered::Instead(freed) => {
                made += 1;
                centers.insert(0, freed);
            }
        }
    }
    Ok(made)
}

/// What became of an offer that was about to be made.
enum Offered {
    /// Somebody has moved them meanwhile.
    Not,
    /// It is made.
    New,
    /// It is made instead of one at that center.
    Instead(CenterId),
}

async fn offer(act: &mut Act, run: &Run, next: &Next, center: CenterId, hours: i64) -> Result<Offered> {
    let before = stored::live(act, next.application).await?;
    if before.is_some_and(|offer| offer.state != OfferState::Open) {
        // Whoever has accepted waits for nothing else
        wishes::stop_waiting(act, next.application, 0).await?;
        return Ok(Offered::Not);
    }
    if !stored::set_offered(act, next.application, next.version).await? {
        return Ok(Offered::Not);
    }
    if let Some(before) = &before
        && !offers::end(act, before, OfferState::Raised).await?
    {
        // It was answered at this moment; the answer holds
        return Err(domain::refusals::Refusal::Changed.into());
    }
    let offer = Offer {
        id: act.id(),
        programme: run.programme,
        intake: run.intake,
        application: next.application,
        person: next.person,
        center,
        wish: next.wish,
        state: OfferState::Open,
        selection: Some(run.id),
        until: act.now() + Duration::hours(hours),
        offered_at: act.now(),
    };
    if !stored::insert(act, &offer).await? {
        return Err(Error::broken("an offer beside an offer"));
    }
    wishes::stop_waiting(act, next.application, next.wish).await?;
    let application = applications::find(act, next.application).await?;
    applications::moved(act, &application, None, "").await?;
    changed(act, &offer, OfferState::Open).await?;
    let notice = Notice::PlaceOffered { application: offer.application, offer: offer.id };
    act.tell(offer.programme, offer.person, notice).await?;
    Ok(before.map_or(Offered::New, |before| Offered::Instead(before.center)))
}

/// What was done, and whether there is more to do at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Due {
    /// Offers that lapsed.
    pub lapsed: usize,
    /// Offers that were made.
    pub offered: usize,
    /// Whether a next run would find more.
    pub more: bool,
}

/// Does what is due, one batch: offers lapse, and places that are free go to the next ones. Everything follows from what is
/// remembered, so a run too many does nothing.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn work_due(act: &mut Act) -> Result<Due> {
    let lapsed = stored::lapsed(act, i64::try_from(BATCH).unwrap_or(i64::MAX)).await?;
    let mut due = Due { more: lapsed.len() == BATCH, ..Due::default() };
    for offer in &lapsed {
        due.lapsed += usize::from(lapse(act, offer).await?);
    }
    // Also where nothing lapsed: a quota may have grown, or the time to undo is over
    for (intake, center) in records::with_places(act).await? {
        let made = roll(act, intake, center).await?;
        due.offered += made;
        due.more |= made == OFFERS;
    }
    Ok(due)
}

async fn lapse(act: &mut Act, offer: &Offer) -> Result<bool> {
    let over = over(act, offer, OfferState::Lapsed).await?;
    if over == Some(true) {
        act.tell(offer.programme, offer.person, Notice::OfferLapsed { application: offer.application }).await?;
    }
    Ok(over.is_some())
}

/// Ends an open offer that nobody answers, and its application unless that has gone on otherwise: then the offer only gives
/// its place back. Whether the application ended; nothing when the offer was answered at this moment.
async fn over(act: &mut Act, offer: &Offer, state: OfferState) -> Result<Option<bool>> {
    let mut application = applications::hold(act, offer.application).await?;
    if !offers::end(act, offer, state).await? {
        return Ok(None);
    }
    match application.become_stage(Stage::Declined) {
        Ok(stage) if application.stage == Stage::Offered => application.stage = stage,
        _ => return Ok(Some(false)),
    }
    applications::advance(act, &mut application, Some(DeclineReason::Unreachable), "").await?;
    Ok(Some(true))
}

/// Ends the open offers of somebody whose account is closed, as part of closing it: nobody can answer them any more, so
/// their places go to the next ones.
pub(crate) async fn account_closed(act: &mut Act, person: PersonId) -> Result<()> {
    for offer in stored::open_of(act, person).await? {
        over(act, &offer, OfferState::Withdrawn).await?;
        roll(act, offer.intake, offer.center).await?;
    }
    Ok(())
}
