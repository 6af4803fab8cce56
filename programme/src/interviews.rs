//! Interviews: centers open times, applicants choose one by themselves, panels note what they think.

mod booking;
mod calendar;
mod form;
mod panel;
mod records;
mod slots;
mod waits;
mod worker;

pub use booking::{Choosing, book, cancel, choosing, move_to};
pub use calendar::calendar;
pub(crate) use calendar::{Told, told};
pub use form::{NewSlots, SlotChange, of_slot, parse_change, parse_open};
pub use panel::{give_opinion, mark, place_of};
pub use records::{Guest, Opinion, Sitting};
pub use slots::{call_off, change, of_application, open, panelists, sitting, sittings, waiting};
pub use waits::{join, leave, take};
pub use worker::{Due, work_due};

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::programmes;
use domain::applications::{Application, Stage};
use domain::ids::{CenterId, InterviewSlotId, ProgrammeId};
use domain::interviews::{BookingState, Slot};
use domain::programmes::Rules;
use domain::refusals::Refusal;

/// A slot, for the program's own use; asks no right.
pub(crate) async fn slot(look: &mut Look, id: InterviewSlotId) -> Result<Slot> {
    records::slot(look, id).await?.ok_or(Error::NotFound)
}

async fn rules(look: &mut Look, programme: ProgrammeId) -> Result<Rules> {
    Ok(programmes::find(look, programme).await?.rules)
}

/// Gives back what an application holds that is no longer invited to an interview. Part of moving it on.
pub(crate) async fn application_moved(act: &mut Act, application: &Application) -> Result<()> {
    if application.stage == Stage::Interview {
        return Ok(());
    }
    waits::end(act, application.id).await?;
    let Some(booking) = records::live(act, application.id).await?.filter(|b| b.state == BookingState::Booked) else {
        return Ok(());
    };
    let slot = records::slot(act, booking.slot).await?.ok_or(Error::NotFound)?;
    // What has begun stays as it was, for whoever came
    if slot.period.start() <= act.now() {
        return Ok(());
    }
    booking::give_back(act, &booking, BookingState::Cancelled).await?;
    offer_free(act, slot.at.programme, slot.at.center).await
}

/// Holds free places for those who wait longest.
async fn offer_free(act: &mut Act, programme: ProgrammeId, center: CenterId) -> Result<()> {
    let rules = rules(act, programme).await?;
    waits::offer(act, &rules, center).await
}

fn invited(stage: Stage) -> Result<()> {
    if stage == Stage::Interview { Ok(()) } else { Err(Refusal::StageMoved { stage }.into()) }
}
