//! Undoing what was done on a board: exactly, or not at all when somebody has gone on from it.

use super::records::{self, Kept};
use super::{Quiet, footprints, tell_at_once};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::exchange;
use crate::rosters::publication::hold;
use crate::rosters::records as rosters;
use crate::shifts;
use chrono::{DateTime, Duration, Utc};
use domain::events::{Event, EventKind};
use domain::ids::{BoardActId, PersonId, RosterId, ShiftId};
use domain::notices::Notice;
use domain::refusals::Refusal;
use domain::rosters::{Deed, Footprint, RosterState};
use serde_json::json;

/// So many hours after it was done something on a board can be undone.
pub const UNDO_HOURS: i64 = 24;

/// Something that was done on a board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Done {
    /// Which.
    pub id: BoardActId,
    /// What.
    pub deed: Deed,
    /// By whom.
    pub by: Option<PersonId>,
    /// When.
    pub at: DateTime<Utc>,
    /// Whether it was undone.
    pub undone: bool,
}

/// What was done on a board lately, newest first.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] for whoever may not see the board.
pub async fn recent(look: &mut Look, id: RosterId) -> Result<Vec<Done>> {
    crate::rosters::find(look, id).await?;
    let since = look.now() - Duration::hours(UNDO_HOURS);
    let all = records::since(look, id, since).await?;
    let done = |k: Kept| Done { id: k.id, deed: k.deed, by: k.by, at: k.at, undone: k.undone };
    Ok(all.into_iter().map(done).collect())
}

/// Undoes the last thing that whoever acts did on a board and has not undone.
///
/// # Errors
/// As [`undo`]; [`Refusal::UndoOver`] when there is none.
pub async fn undo_last(act: &mut Act, id: RosterId) -> Result<Deed> {
    let me = act.person()?;
    let mine = recent(act, id).await?.into_iter().find(|done| !done.undone && done.by == Some(me));
    undo(act, mine.ok_or(Refusal::UndoOver)?.id).await
}

/// Undoes one act: the shifts that it touched are again as they were, with the same people on them.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] without the right; [`Refusal::UndoOver`] when it was undone before or is
/// too long ago; [`Refusal::Changed`] when somebody has changed one of the shifts since, or somebody is elsewhere by
/// now; [`Refusal::ShiftOver`] for what has begun; [`Refusal::PeopleOnIt`] for a new shift that somebody was on.
pub async fn undo(act: &mut Act, id: BoardActId) -> Result<Deed> {
    let kept = records::find(act, id).await?.ok_or(Error::NotFound)?;
    let (center, _) = hold(act, kept.roster).await?;
    let late = kept.at + Duration::hours(UNDO_HOURS) < act.now();
    if late || !records::mark_undone(act, id).await? {
        return Err(Refusal::UndoOver.into());
    }
    let everybody = kept.was.iter().chain(&kept.became).flat_map(|f| &f.people);
    let mut people: Vec<PersonId> = everybody.map(|p| p.person).collect();
    people.sort_unstable();
    people.dedup();
    shifts::hold_people(act, &people).await?;
    let ids: Vec<ShiftId> = kept.became.iter().map(|f| f.shift).collect();
    if footprints(act, &ids).await? != kept.became {
        return Err(Refusal::Changed.into());
    }
    let now = act.now();
    if kept.was.iter().chain(&kept.became).any(|f| f.period.start() <= now) {
        return Err(Refusal::ShiftOver.into());
    }
    let mut touched: Vec<RosterId> = kept.was.iter().chain(&kept.became).map(|f| f.roster).collect();
    touched.push(kept.roster);
    touched.sort_unstable();
    touched.dedup();
    let mut quiet = Vec::new();
    for roster in &touched {
        quiet.push(Quiet::begin(act, *roster).await?);
    }
    put_back(act, &kept).await?;
    follow(act, &kept).await?;
    for one in quiet {
        one.end(act).await?;
    }
    let detail = json!({ "act": id, "deed": kept.deed });
    act.note(center.programme, Event::new(EventKind::RosterUndone, kept.roster).with(detail)).await?;
    for roster in touched {
        tell_at_once(act, roster).await?;
    }
    Ok(kept.deed)
}

async fn put_back(act: &mut Act, kept: &Kept) -> Result<()> {
    let was = |shift: ShiftId| kept.was.iter().find(|f| f.shift == shift);
    for became in &kept.became {
        for holding in became.beyond(was(became.shift)) {
            records::release(act, holding).await?;
        }
    }
    for became in &kept.became {
        match was(became.shift) {
            None if records::remove(act, became.shift).await? => {}
            None => return Err(Refusal::PeopleOnIt.into()),
            Some(was) => restore(act, was, became).await?,
        }
    }
    for was in &kept.was {
        let became = kept.became.iter().find(|f| f.shift == was.shift);
        for holding in was.beyond(became) {
            if !records::hold_again(act, holding, was.shift, was.period).await? {
                return Err(Refusal::Changed.into());
            }
        }
        for holding in was.people.iter().filter(|h| became.is_some_and(|b| b.has_otherwise(h))) {
            records::set_state(act, holding).await?;
        }
        // Whoever stayed on it may be elsewhere at the old time by now
        if was.cancelled_at.is_none() && records::busy_elsewhere(act, was.shift, was.period).await?.is_some() {
            return Err(Refusal::Changed.into());
        }
    }
    Ok(())
}

/// Whoever is off a shift again is sought for no more, whoever is back on it waits for it no more, what people had asked
/// for stands again, and what is free goes to those who wait.
async fn follow(act: &mut Act, kept: &Kept) -> Result<()> {
    for became in &kept.became {
        let was = kept.was.iter().find(|f| f.shift == became.shift);
        for holding in became.beyond(was) {
            exchange::left(act, became.shift, holding.person).await?;
        }
    }
    for was in &kept.was {
        let became = kept.became.iter().find(|f| f.shift == was.shift);
        for holding in was.beyond(became) {
            exchange::placed(act, was.shift, holding.person).await?;
        }
        let shift = shifts::find(act, was.shift).await?;
        if became.is_some_and(|became| became.period != was.period) {
            exchange::moved(act, &shift).await?;
            shifts::end_wishes(act, &shift).await?;
        }
        let mut back = shifts::wishes_again(act, &shift, &was.ended).await?;
        back.extend(exchange::on_again(act, &shift, &was.ended.waits).await?);
        back.sort_unstable();
        back.dedup();
        for person in back {
            act.tell(shift.at.programme, person, Notice::ShiftWishBack { shift: was.shift }).await?;
        }
    }
    Ok(())
}

async fn restore(act: &mut Act, was: &Footprint, became: &Footprint) -> Result<()> {
    let roster = rosters::find(act, was.roster).await?.ok_or(Error::NotFound)?;
    if records::restore(act, was, became, roster.state == RosterState::Published).await? {
        Ok(())
    } else {
        Err(Refusal::Changed.into())
    }
}
