//! Shifts and the places on them: what is open to a volunteer, and who takes, gives back or is given a place.

mod choosing;
mod company;
mod facts;
mod holding;
mod letting_in;
mod offers;
mod open;
mod own;
mod places;
mod presence;
mod records;
mod releasing;
mod reminding;
mod telling;

pub use choosing::{
    Ballot, Due, Entry, Request, approve, ballot, close_ballot, confirm, decline, enter, leave_ballot, open_ballot,
    requests, work_due,
};
pub(crate) use choosing::{ask, end_wishes, put_in_ballot, wishes_again};
pub use company::book;
pub(crate) use company::company;
pub(crate) use holding::{free_place, hold_place, hold_shifts, hold_sorted};
pub(crate) use letting_in::{let_in, take_again};
pub(crate) use offers::ahead;
pub use offers::{After, Filter, Offer, PAGE, Page, Seen, busy_since, open_to, seen, volunteer, volunteers};
pub(crate) use open::Open;
pub use own::{Asked, AskedFor, MyShift, Next, asked, mine, next};
pub use places::{Place, assign, assign_to_learn, claim, claim_anyway, release, unassign, verdict};
pub(crate) use places::{against, against_alone, leave, may_alone, stop_learning, take_for};
pub use records::Holder;
pub(crate) use releasing::{held_between, release_all};
pub use reminding::{choose_hours, hours_of, parse_hours, remind_due, with_hours};
pub(crate) use telling::{all_told, at_once, shown, told};

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use chrono::{DateTime, NaiveDate, Utc};
use domain::centers::{Amount, NeedFrom, Wanted};
use domain::eligibility::Volunteer;
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{LineId, PersonId, PositionId, ProgrammeId, RosterId, ShiftId};
use domain::notices::Notice;
use domain::programmes::Rules;
use domain::refusals::Refusal;
use domain::rights::{At, May};
use domain::rosters::Ended;
use domain::shifts::{PLACES_MAX, Shift};
use domain::time::Period;

/// A shift with its position and zone, for the program's own use; asks no right.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(look: &mut Look, id: ShiftId) -> Result<Shift> {
    records::find(look, id).await?.ok_or(Error::NotFound)
}

/// A shift with the rules of its programme, for the program's own use; asks no right.
pub(crate) async fn with_rules(look: &mut Look, id: ShiftId) -> Result<(Shift, Rules)> {
    records::with_rules(look, id).await
}

/// Everybody who is or was placed at a center, for the program's own use; asks no right.
pub(crate) async fn everybody(look: &mut Look, at: At, since: DateTime<Utc>) -> Result<Vec<Volunteer>> {
    facts::volunteers(look, at, since).await
}

/// Everybody who waits for a place on a shift as the rules see them, for the program's own use; asks no right.
pub(crate) async fn all_waiting(look: &mut Look, shift: &Shift) -> Result<Vec<Volunteer>> {
    facts::waiting(look, shift.id, busy_since(look.now().min(shift.period.start()))).await
}

/// The shifts on which somebody is sought, or was, for the program's own use; asks no right.
pub(crate) async fn with_cases(look: &mut Look, programme: ProgrammeId, open: bool) -> Result<Vec<Shift>> {
    records::with_cases(look, programme, open).await
}

/// The shifts of a roster by their start, called off or not, for the program's own use; asks no right.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn of_roster(look: &mut Look, roster: RosterId) -> Result<Vec<Shift>> {
    records::of_roster(look, roster).await
}

/// Who holds places on the shifts of a roster, for the program's own use; asks no right.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn holders(look: &mut Look, roster: RosterId) -> Result<Vec<Holder>> {
    records::holders(look, roster).await
}

/// Who has entered a ballot of a roster that is ahead and not drawn yet; asks no right.
pub(crate) async fn entered_on(look: &mut Look, roster: RosterId) -> Result<Vec<PersonId>> {
    choosing::entered_on(look, roster).await
}

/// A shift to be made.
#[derive(Debug, Clone)]
pub struct NewShift {
    /// Where.
    pub at: At,
    /// Of which roster.
    pub roster: RosterId,
    /// The line of a template that asks for it; a line asks for one shift on a date, however often it is asked.
    pub line: Option<LineId>,
    /// What is done.
    pub position: PositionId,
    /// The date on the center's wall.
    pub date: NaiveDate,
    /// When.
    pub period: Period,
    /// How many people it needs, and who of them.
    pub amount: Amount,
    /// Who said so.
    pub need: NeedFrom,
    /// What people should know.
    pub note: String,
    /// Whether volunteers see it at once.
    pub published: bool,
}

/// Holds people until the act ends; whoever gives places holds the people before the shifts, in the order of their ids.
pub(crate) async fn hold_people(act: &mut Act, people: &[PersonId]) -> Result<()> {
    for person in people {
        act.run(sql!("update people set busy = busy + 1 where id = $1"), values![*person]).await?;
    }
    Ok(())
}

/// Makes a shift; nothing when its line has asked for the one of that date before.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Error::Faulty`] for a number of places that can't be.
pub async fn insert(act: &mut Act, new: &NewShift) -> Result<Option<ShiftId>> {
    act.require(May::ManageRosters(new.at))?;
    if !(1..=PLACES_MAX).contains(&new.amount.places) {
        return Err(Error::fault("places", FaultKind::Number { min: 1, max: PLACES_MAX }));
    }
    let Some(id) = records::insert(act, new).await? else { return Ok(None) };
    if new.published {
        shown(act, id).await?;
    }
    act.note(new.at.programme, Event::new(EventKind::ShiftChanged, id)).await?;
    Ok(Some(id))
}

/// Shows every shift of a center's roster to volunteers, or hides those again that have not begun; the roster itself is
/// noted by its own act.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::SomebodyIn`] when what would be hidden has been begun early.
pub async fn publish(act: &mut Act, at: At, roster: RosterId, published: bool) -> Result<()> {
    act.require(May::ManageRosters(at))?;
    if !published && presence::somebody_early(act, roster).await? {
        return Err(Refusal::SomebodyIn.into());
    }
    let since = if published { DateTime::UNIX_EPOCH } else { act.now() };
    records::publish(act, at, roster, published, since).await
}

/// Changes how many places a shift has, unless more people hold one or it was called off; whether it did. Whoever asks
/// has checked the right and notes it.
pub(crate) async fn set_places(act: &mut Act, id: ShiftId, places: i64) -> Result<bool> {
    let changed = records::set_places(act, id, places).await?;
    if changed {
        crate::exchange::offer_free(act, id).await?;
    }
    Ok(changed)
}

/// Changes who may learn on a shift, unless more do or it was called off, which languages it wants, and what people should
/// know; whether it did. Whoever asks has checked the right and notes it.
pub(crate) async fn set_details(
    act: &mut Act,
    id: ShiftId,
    trainees: i64,
    languages: &[Wanted],
    note: &str,
) -> Result<bool> {
    records::set_details(act, id, trainees, languages, note).await
}

/// Calls a shift off: whoever holds a place on it loses it and is told. What people had asked for and ended with it.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::ShiftOver`] once it has begun, [`Refusal::SomebodyIn`] when
/// somebody has come early.
pub async fn cancel(act: &mut Act, id: ShiftId) -> Result<Ended> {
    let shift = find(act, id).await?;
    act.require(May::ManageRosters(shift.at))?;
    if shift.period.start() <= act.now() {
        return Err(Refusal::ShiftOver.into());
    }
    records::guard_holders(act, id).await?;
    // Check-in opens before the start; who has come must not be lost with the shift
    if presence::somebody_in(act, id).await? {
        return Err(Refusal::SomebodyIn.into());
    }
    if !records::cancel(act, id).await? {
        return Ok(Ended::default());
    }
    let freed = records::free_all(act, id).await?;
    let waits = crate::exchange::called_off(act, &shift).await?;
    let ended = Ended { waits, ..end_wishes(act, &shift).await? };
    if shift.published && at_once(act, id).await? {
        for person in &freed {
            act.tell(shift.at.programme, *person, Notice::ShiftUnassigned { shift: id }).await?;
            told(act, id, *person).await?;
        }
        shown(act, id).await?;
    }
    let event = Event::new(EventKind::ShiftCancelled, id).with(serde_json::json!({ "people": freed }));
    act.note(shift.at.programme, event).await?;
    Ok(ended)
}
