//! Waiting for a place in a session: whoever has waited longest moves up by themselves when one is free, and is told.

use super::records::{self, waits};
use super::sessions::ahead;
use crate::act::Act;
use crate::error::{Error, Result};
use domain::events::{Event, EventKind};
use domain::ids::CourseSessionId;
use domain::notices::Notice;
use domain::refusals::Refusal;
use domain::training::CourseSession;
use serde_json::json;

/// So many sessions are looked at in one act.
const SESSIONS: i64 = 50;

/// Waits for a place in a full session.
///
/// # Errors
/// [`Refusal::PlacesFree`], [`Refusal::AlreadyEnrolled`], [`Refusal::SessionBegun`], [`Refusal::CourseBefore`].
pub async fn wait(act: &mut Act, id: CourseSessionId) -> Result<()> {
    let me = act.person()?;
    let session = ahead(act, id, me).await?;
    super::sessions::require_before(act, &session, me).await?;
    // Held fast: whoever gives a place back meanwhile sees this person wait, or this person sees the place
    if waits::hold(act, id).await? > 0 {
        return Err(Refusal::PlacesFree.into());
    }
    if records::is_enrolled(act, id, me).await? || !waits::add(act, &session, me).await? {
        return Err(Refusal::AlreadyEnrolled.into());
    }
    let event = Event::new(EventKind::EnrolmentChanged, id).with(json!({ "person": me, "waits": true }));
    act.note(session.programme, event).await
}

/// Waits no longer.
///
/// # Errors
/// [`Error::NotFound`] for whoever does not wait.
pub async fn unwait(act: &mut Act, id: CourseSessionId) -> Result<()> {
    let me = act.person()?;
    let session = records::session(act, id).await?.ok_or(Error::NotFound)?;
    if !waits::end(act, id, me).await? {
        return Err(Error::NotFound);
    }
    let event = Event::new(EventKind::EnrolmentChanged, id).with(json!({ "person": me, "waits": false }));
    act.note(session.programme, event).await
}

/// Gives places that came free in other ways (somebody's record was erased) to those who wait; how many sessions.
///
/// # Errors
/// [`Error::NotAllowed`] for everybody but the program itself.
pub async fn move_up_due(act: &mut Act) -> Result<usize> {
    if !act.who().system {
        return Err(Error::NotAllowed);
    }
    let due = waits::with_room(act, SESSIONS).await?;
    for id in &due {
        waits::hold(act, *id).await?;
        let session = records::session(act, *id).await?.ok_or(Error::NotFound)?;
        move_up(act, &session).await?;
    }
    Ok(due.len())
}

/// Gives free places to those who wait, in order, and tells them.
pub(super) async fn move_up(act: &mut Act, session: &CourseSession) -> Result<()> {
    if session.period.start() <= act.now() {
        return Ok(());
    }
    while let Some(next) = waits::first(act, session.id).await? {
        if !records::take_place(act, session.id).await? {
            break;
        }
        // Taken off meanwhile, or in by another way: the place is free again, and the next one is looked at
        if !waits::end(act, session.id, next).await? || !records::insert_enrolment(act, session, next).await? {
            records::free_place(act, session.id).await?;
            continue;
        }
        act.tell(session.programme, next, Notice::SessionPlace { session: session.id }).await?;
        let event = Event::new(EventKind::EnrolmentChanged, session.id)
            .with(json!({ "person": next, "enrolled": true, "waited": true }));
        act.note(session.programme, event).await?;
    }
    Ok(())
}
