//! Offers: a place is reserved from the moment it is offered until it is given or comes free again.

use super::records::offers::{self, Offer};
use super::records::{self, wishes};
use super::rolling;
use crate::act::{Act, Look};
use crate::applications;
use crate::error::{Error, Result};
use crate::{programmes, screening};
use chrono::Duration;
use domain::applications::{Application, Stage};
use domain::events::{Event, EventKind};
use domain::ids::{ApplicationId, CenterId, OfferId};
use domain::refusals::Refusal;
use domain::rights::May;
use domain::selection::OfferState;
use serde_json::json;

/// The offer that holds a place for an application, for the program's own use; asks no right.
pub(crate) async fn live(look: &mut Look, id: ApplicationId) -> Result<Option<Offer>> {
    offers::live(look, id).await
}

/// One's own application with the offer one has before one's eyes; none where the page knew of none.
async fn own(act: &mut Act, id: ApplicationId, seen: Option<OfferId>) -> Result<(Application, Option<Offer>)> {
    let known = applications::find(act, id).await?;
    act.require(May::Be(known.person))?;
    let application = applications::hold(act, id).await?;
    // What can still be undone has not happened yet for those whom it is about
    let stage = screening::held_back(act, id).await?.map_or(application.stage, |(before, _)| before);
    if stage != Stage::Offered {
        return Err(Refusal::StageMoved { stage }.into());
    }
    let offer = offers::live(act, id).await?;
    if seen.is_some_and(|seen| offer.is_none_or(|offer| offer.id != seen)) {
        return Err(Refusal::Changed.into());
    }
    Ok((application, offer))
}

/// Accepts the place that is offered to oneself; `seen` is the offer that the page showed.
///
/// # Errors
/// [`Error::NotAllowed`] for somebody else's; [`Refusal::StageMoved`] unless a place is offered; [`Refusal::Changed`]
/// when it is another one by now; [`Refusal::OfferGone`] after its time.
pub async fn accept(act: &mut Act, id: ApplicationId, seen: Option<OfferId>) -> Result<Application> {
    let (mut application, offer) = own(act, id, seen).await?;
    crate::guardians::agreed(act, &application).await?;
    if offer.is_some_and(|offer| offer.until <= act.now()) {
        return Err(Refusal::OfferGone.into());
    }
    application.stage = application.become_stage(Stage::Accepted)?;
    applications::advance(act, &mut application, None, "").await?;
    Ok(application)
}

/// Declines the place that is offered to oneself. Whoever wished for other centers before this one waits for those; for
/// everybody else the application ends.
///
/// # Errors
/// As [`accept`].
pub async fn decline(act: &mut Act, id: ApplicationId, seen: Option<OfferId>) -> Result<Application> {
    let (mut application, offer) = own(act, id, seen).await?;
    let mut next = Stage::Withdrawn;
    if let Some(offer) = &offer {
        end(act, offer, OfferState::Declined).await?;
        if rolling::waits(act, offer.intake, id).await? {
            next = Stage::Waitlisted;
        }
    }
    application.stage = application.become_stage(next)?;
    applications::advance(act, &mut application, None, "").await?;
    if let Some(offer) = offer {
        rolling::roll(act, offer.intake, offer.center).await?;
    }
    Ok(application)
}

/// Ends an offer and frees its place: whether it was still as it was seen. Only better wishes are waited for from now on.
pub(super) async fn end(act: &mut Act, offer: &Offer, state: OfferState) -> Result<bool> {
    if !offers::set_state(act, offer, state).await? {
        return Ok(false);
    }
    records::free(act, offer.intake, offer.center, 1).await?;
    wishes::stop_waiting(act, offer.application, offer.wish).await?;
    changed(act, offer, state).await?;
    Ok(true)
}

/// Leaves word of what became of an offer.
pub(super) async fn changed(act: &mut Act, offer: &Offer, state: OfferState) -> Result<()> {
    let detail = json!({ "state": state, "center": offer.center, "offer": offer.id });
    act.note(offer.programme, Event::new(EventKind::OfferChanged, offer.application).with(detail)).await
}

/// Lets the place that is held follow its application. Part of moving it on.
pub(crate) async fn application_moved(act: &mut Act, application: &mut Application) -> Result<()> {
    match application.stage {
        Stage::Offered => ensure(act, application).await.map(drop),
        Stage::Accepted | Stage::Onboarding => {
            let offer = ensure(act, application).await?;
            if offer.state == OfferState::Open && offers::set_state(act, &offer, OfferState::Accepted).await? {
                changed(act, &offer, OfferState::Accepted).await?;
            }
            // Whoever has accepted waits for nothing else
            wishes::stop_waiting(act, application.id, 0).await?;
            application.center = Some(offer.center);
            offers::set_center(act, application.id, offer.center).await
        }
        Stage::Placed => wishes::stop_waiting(act, application.id, 0).await,
        Stage::Waitlisted => give_back(act, application).await,
        _ => {
            wishes::stop_waiting(act, application.id, 0).await?;
            give_back(act, application).await
        }
    }
}

async fn give_back(act: &mut Act, application: &Application) -> Result<()> {
    if let Some(offer) = offers::live(act, application.id).await? {
        end(act, &offer, OfferState::Withdrawn).await?;
        rolling::roll(act, offer.intake, offer.center).await?;
    }
    Ok(())
}

/// The offer of an application; made at the center that decides where there is none.
async fn ensure(act: &mut Act, application: &Application) -> Result<Offer> {
    if let Some(offer) = offers::live(act, application.id).await? {
        return Ok(offer);
    }
    let center = application.center.ok_or(Error::NotFound)?;
    let code = crate::centers::find(act, center).await?.code;
    let wish = application.draft.wishes().position(|(_, wish)| wish.eq_ignore_ascii_case(&code));
    let wish = wish.and_then(|at| i64::try_from(at + 1).ok()).unwrap_or(0);
    let hours = programmes::find(act, application.programme).await?.rules.offer_hours;
    let offer = Offer {
        id: act.id(),
        programme: application.programme,
        intake: application.intake,
        application: application.id,
        person: application.person,
        center,
        wish,
        state: OfferState::Open,
        selection: None,
        until: act.now() + Duration::hours(hours),
        offered_at: act.now(),
    };
    if !records::reserve(act, offer.intake, center, 1).await? {
        return Err(Refusal::QuotaFull.into());
    }
    if !offers::insert(act, &offer).await? {
        return Err(Refusal::Changed.into());
    }
    wishes::stop_waiting(act, application.id, wish).await?;
    changed(act, &offer, OfferState::Open).await?;
    Ok(offer)
}

/// Takes a place of a center for somebody who is being placed there: the one that is held for them, else a free one.
/// Whether there was one.
pub(crate) async fn take_place(act: &mut Act, application: &Application, center: CenterId) -> Result<bool> {
    if let Some(offer) = offers::live(act, application.id).await? {
        if offer.center == center {
            if !offers::set_state(act, &offer, OfferState::Taken).await? {
                return Err(Refusal::Changed.into());
            }
            records::settle(act, offer.intake, center).await?;
            changed(act, &offer, OfferState::Taken).await?;
            return Ok(true);
        }
        if !records::take_free(act, application.intake, center).await? {
            return Ok(false);
        }
        end(act, &offer, OfferState::Withdrawn).await?;
        rolling::roll(act, offer.intake, offer.center).await?;
        return Ok(true);
    }
    records::take_free(act, application.intake, center).await
}
