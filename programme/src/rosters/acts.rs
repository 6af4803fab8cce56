//! What is done on a board. Each act is kept with the shifts as they were and became, and can be undone for a while.

mod records;
mod undoing;

pub use records::edits;
pub use undoing::{Done, UNDO_HOURS, recent, undo, undo_last};

use super::publication::hold;
use super::records as rosters;
use super::untold;
use super::weeks::{Clocks, DetailsForm, ShiftForm, add_shift, change_details, change_places, date};
use crate::act::{Act, Look};
use crate::centers;
use crate::error::{Error, Result};
use crate::shifts;
use domain::centers::{Center, Hours};
use domain::eligibility::Reason;
use domain::events::{Event, EventKind};
use domain::faults::{Fault, FaultKind};
use domain::ids::{PersonId, PositionId, RosterId, ShiftId};
use domain::notices::Notice;
use domain::refusals::Refusal;
use domain::rights::May;
use domain::rosters::{Deed, Footprint, RosterState};
use domain::shifts::Shift;
use domain::time::Week;
use serde::{Deserialize, Serialize};
use serde_json::json;

/// The roster of a shift, held until the act ends, for whoever may change it; with the shift.
async fn begin(act: &mut Act, id: ShiftId) -> Result<(RosterId, Shift)> {
    let shift = shifts::find(act, id).await?;
    act.require(May::ManageRosters(shift.at))?;
    let roster = records::roster_of(act, id).await?;
    hold(act, roster).await?;
    Ok((roster, shift))
}

pub(super) async fn footprints(act: &mut Act, shifts: &[ShiftId]) -> Result<Vec<Footprint>> {
    let mut found = Vec::new();
    for shift in shifts {
        found.extend(records::footprint(act, *shift).await?);
    }
    Ok(found)
}

/// The roster in which a shift stands.
pub(super) async fn roster_in(look: &mut Look, shift: ShiftId) -> Result<RosterId> {
    records::roster_of(look, shift).await
}

/// Keeps what was done to some shifts, so that it can be undone.
pub(super) async fn keep(
    act: &mut Act,
    roster: RosterId,
    deed: Deed,
    was: Vec<Footprint>,
    shifts: &[ShiftId],
) -> Result<()> {
    let became = footprints(act, shifts).await?;
    if was == became {
        return Ok(());
    }
    for shift in shifts {
        records::count_edit(act, *shift).await?;
    }
    records::insert(act, roster, deed, &was, &became).await
}

/// Puts a person on a shift from the board.
///
/// # Errors
/// What stands against [`shifts::assign`].
pub async fn put_on(act: &mut Act, shift: ShiftId, person: PersonId, reason: Option<&str>) -> Result<shifts::Place> {
    let (roster, _) = begin(act, shift).await?;
    let was = footprints(act, &[shift]).await?;
    let place = shifts::assign(act, shift, person, reason).await?;
    keep(act, roster, Deed::PutOn, was, &[shift]).await?;
    Ok(place)
}

/// Puts a person on a place to learn, beside those who fill the shift, from the board.
///
/// # Errors
/// What stands against [`shifts::assign_to_learn`].
pub async fn put_on_to_learn(act: &mut Act, shift: ShiftId, person: PersonId) -> Result<shifts::Place> {
    let (roster, _) = begin(act, shift).await?;
    let was = footprints(act, &[shift]).await?;
    let place = shifts::assign_to_learn(act, shift, person, None).await?;
    keep(act, roster, Deed::PutOn, was, &[shift]).await?;
    Ok(place)
}

/// Takes a person off a shift from the board.
///
/// # Errors
/// What stands against [`shifts::unassign`].
pub async fn take_off(act: &mut Act, shift: ShiftId, person: PersonId) -> Result<()> {
    let (roster, _) = begin(act, shift).await?;
    let was = footprints(act, &[shift]).await?;
    shifts::unassign(act, shift, person).await?;
    keep(act, roster, Deed::TakenOff, was, &[shift]).await
}

/// Moves a person from one shift to another of the same center, and tells them once.
///
/// # Errors
/// What stands against taking them off the one and putting them on the other; then nothing is moved.
pub async fn move_person(
    act: &mut Act,
    from: ShiftId,
    to: ShiftId,
    person: PersonId,
    reason: Option<&str>,
) -> Result<()> {
    let (roster, shift) = begin(act, from).await?;
    let target = shifts::find(act, to).await?;
    if target.at != shift.at || from == to {
        return Err(Error::NotFound);
    }
    let other = records::roster_of(act, to).await?;
    if other != roster {
        hold(act, other).await?;
    }
    // One person, then the shifts; and one message about both
    shifts::hold_people(act, &[person]).await?;
    let was = footprints(act, &[from, to]).await?;
    let quiet = [Quiet::begin(act, roster).await?, Quiet::begin(act, other).await?];
    shifts::unassign(act, from, person).await?;
    shifts::assign(act, to, person, reason).await?;
    for one in quiet.into_iter().rev() {
        one.end(act).await?;
    }
    keep(act, roster, Deed::PersonMoved, was, &[from, to]).await?;
    tell_at_once(act, roster).await?;
    if other != roster { tell_at_once(act, other).await } else { Ok(()) }
}

/// While several changes are made to a roster nobody is told of each by itself.
struct Quiet(RosterId, bool);

impl Quiet {
    async fn begin(act: &mut Act, id: RosterId) -> Result<Self> {
        let at_once = rosters::find(act, id).await?.ok_or(Error::NotFound)?.at_once;
        rosters::set_at_once(act, id, false).await?;
        Ok(Self(id, at_once))
    }
    async fn end(self, act: &mut Act) -> Result<()> {
        rosters::set_at_once(act, self.0, self.1).await
    }
}

/// Tells what has just changed of a published roster, each person in one message, where changes are told at once.
async fn tell_at_once(act: &mut Act, id: RosterId) -> Result<()> {
    let roster = rosters::find(act, id).await?.ok_or(Error::NotFound)?;
    if roster.state != RosterState::Published || !roster.at_once {
        return Ok(());
    }
    let center = centers::find(act, roster.center).await?;
    let (news, _) = untold::read(act, id).await?;
    for affected in news.people {
        let notice = Notice::RosterChanged { roster: id, changes: affected.changes };
        act.tell(center.programme, affected.person, notice).await?;
    }
    untold::all_told(act, id).await
}

/// What somebody types to move a shift.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MoveForm {
    /// The date, `2026-11-25`; as it is when empty, like the others.
    pub date: String,
    /// From, `09:00`.
    pub from: String,
    /// Until, `12:00`.
    pub until: String,
    /// The position's id.
    pub position: String,
    /// The shift as they saw it: how often it had been changed. Not asked when empty.
    pub seen: String,
}

/// Moves a shift to another day, time or position; whoever is on it stays on it. Nobody comes to stand in two places.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Error::Faulty`] for what was typed; [`Refusal::ShiftOver`] for what has
/// begun or would have; [`Refusal::Changed`] when somebody has changed it since it was seen; [`Refusal::WeekNotOut`]
/// when people know of their places on it and the other week is a draft; [`Refusal::NotEligible`] when somebody on it is
/// elsewhere then.
pub async fn move_shift(act: &mut Act, id: ShiftId, form: &MoveForm) -> Result<()> {
    let (roster, shift) = begin(act, id).await?;
    let center = centers::find(act, shift.at.center).await?;
    if shift.cancelled || shift.period.start() <= act.now() {
        return Err(Refusal::ShiftOver.into());
    }
    seen(act, id, &form.seen).await?;
    let (position, day, period) = parse(act, &center, &shift, form).await?;
    if period.start() <= act.now() {
        return Err(Refusal::ShiftOver.into());
    }
    let mut was = footprints(act, &[id]).await?;
    let people: Vec<PersonId> = was.iter().flat_map(|f| &f.people).map(|p| p.person).collect();
    let mut held = people.clone();
    held.sort_unstable();
    shifts::hold_people(act, &held).await?;
    if let Some(shift) = records::busy_elsewhere(act, id, period).await? {
        return Err(Refusal::NotEligible { reasons: vec![Reason::Overlap { shift }] }.into());
    }
    let target = rosters::begin(act, &center, Week::of(day)).await?;
    let published = target.state == RosterState::Published;
    // Whoever knows of their place would lose sight of it
    if shift.published && !published && !people.is_empty() {
        return Err(Refusal::WeekNotOut.into());
    }
    if !records::move_shift(act, id, target.id, (position, day, period), published).await? {
        return Err(Refusal::ShiftOver.into());
    }
    let detail = json!({ "date": day, "starts_at": period.start(), "ends_at": period.end(), "position": position });
    act.note(center.programme, Event::new(EventKind::ShiftChanged, id).with(detail)).await?;
    if period != shift.period {
        records::ask_again(act, id).await?;
        crate::exchange::moved(act, &shift).await?;
        let ended = shifts::end_wishes(act, &shift).await?;
        was.iter_mut().for_each(|f| f.ended = ended.clone());
    }
    keep(act, roster, Deed::ShiftMoved, was, &[id]).await?;
    if published { tell_at_once(act, target.id).await } else { Ok(()) }
}

async fn parse(
    act: &mut Act,
    center: &Center,
    shift: &Shift,
    form: &MoveForm,
) -> Result<(PositionId, chrono::NaiveDate, domain::time::Period)> {
    let mut faults = Vec::new();
    let known = centers::positions(act, center.programme).await?;
    let position = match form.position.trim() {
        "" => Some(shift.position.id),
        typed => typed.parse().ok().filter(|id| known.iter().any(|p| p.id == *id)),
    };
    if position.is_none() {
        faults.push(Fault::new("position", FaultKind::Choice));
    }
    let day = date(&form.date, "date", &mut faults, Some(shift.date()));
    let clock = |at| shift.zone.clock(at).format("%H:%M").to_string();
    let or = |typed: &str, else_at| if typed.trim().is_empty() { clock(else_at) } else { typed.to_owned() };
    let (from, until) = (or(&form.from, shift.period.start()), or(&form.until, shift.period.end()));
    let clocks = Clocks::parse(&from, &until, &mut faults);
    let holidays = centers::holidays(act, center.programme).await?;
    if let (Some(day), Some(clocks)) = (day, clocks)
        && !Hours::of(center, &holidays).is_open(day, clocks.from, clocks.until)
    {
        faults.push(Fault::new("from", FaultKind::Closed));
    }
    let (Some(position), Some(day), Some(clocks), true) = (position, day, clocks, faults.is_empty()) else {
        return Err(Error::Faulty(faults));
    };
    let period = center.zone.span(day, clocks.from, clocks.until);
    Ok((position, day, period.map_err(|_| Error::fault("until", FaultKind::EndBeforeStart))?))
}

/// Adds a shift from the board.
///
/// # Errors
/// What stands against [`add_shift`].
pub async fn add(act: &mut Act, center: &Center, form: &ShiftForm) -> Result<ShiftId> {
    let id = add_shift(act, center, form).await?;
    let roster = records::roster_of(act, id).await?;
    keep(act, roster, Deed::ShiftAdded, Vec::new(), &[id]).await?;
    Ok(id)
}

/// Changes from the board how many people a shift needs. `as_seen` is the shift as whoever asks saw it: how often it had been
/// changed; not asked when empty.
///
/// # Errors
/// What stands against [`change_places`]; [`Refusal::Changed`] when somebody has changed it since it was seen.
pub async fn set_places(act: &mut Act, id: ShiftId, typed: &str, as_seen: &str) -> Result<()> {
    let (roster, _) = begin(act, id).await?;
    seen(act, id, as_seen).await?;
    let was = footprints(act, &[id]).await?;
    change_places(act, id, typed).await?;
    keep(act, roster, Deed::PlacesChanged, was, &[id]).await
}

/// Changes from the board what else a shift needs.
///
/// # Errors
/// What stands against the change itself; [`Refusal::Changed`] when somebody has changed it since it was seen.
pub async fn set_details(act: &mut Act, id: ShiftId, form: &DetailsForm) -> Result<()> {
    let (roster, _) = begin(act, id).await?;
    seen(act, id, &form.seen).await?;
    let was = footprints(act, &[id]).await?;
    change_details(act, id, form).await?;
    keep(act, roster, Deed::DetailsChanged, was, &[id]).await
}

/// Whether a shift is still as somebody saw it, if they say so.
async fn seen(look: &mut Look, id: ShiftId, seen: &str) -> Result<()> {
    let edited = edits(look, id).await?;
    if seen.parse::<i64>().is_ok_and(|seen| seen != edited) { Err(Refusal::Changed.into()) } else { Ok(()) }
}

/// Calls a shift off from the board.
///
/// # Errors
/// What stands against [`shifts::cancel`].
pub async fn call_off(act: &mut Act, id: ShiftId) -> Result<()> {
    let (roster, _) = begin(act, id).await?;
    let mut was = footprints(act, &[id]).await?;
    let ended = shifts::cancel(act, id).await?;
    was.iter_mut().for_each(|f| f.ended = ended.clone());
    keep(act, roster, Deed::CalledOff, was, &[id]).await
}
