//! Telling people: the outbox, the letters, and their delivery.

pub mod alarm;
pub mod choices;
pub mod day;
pub mod delivery;
pub mod health;
pub mod inbox;
pub mod letters;
mod mail;
pub mod push;
mod reach;
pub(crate) mod records;
pub mod texts;
pub mod timeline;
pub mod wordings;

pub use records::{Outgoing, PAGE};

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use chrono::{DateTime, Utc};
use domain::events::{Event, EventKind};
use domain::ids::{NoticeId, PersonId, ProgrammeId};
use domain::notices::Notice;
use domain::rights::May;

/// How often a person was told this kind of thing since then.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn told_since(look: &mut Look, person: PersonId, notice: &Notice, since: DateTime<Utc>) -> Result<i64> {
    records::told_since(look, person, notice.kind(), since).await
}

/// The newest messages of a programme with what became of them, for administrators; those in one state, or all.
/// In pages, `before` an id.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn outgoing(
    look: &mut Look,
    programme: ProgrammeId,
    state: Option<&str>,
    before: Option<NoticeId>,
) -> Result<Vec<Outgoing>> {
    look.require(May::SeeDelivery(programme))?;
    records::outgoing(look, programme, state, before).await
}

/// One message with what became of it. Where mail is only written to files also the letter, as it would be written
/// now; elsewhere nobody but its reader sees it, for its link may open an account.
///
/// # Errors
/// [`Error::NotFound`], or [`Error::NotAllowed`] without the right.
pub async fn letter(look: &mut Look, id: NoticeId) -> Result<(Outgoing, Option<letters::Letter>)> {
    let (leased, outgoing) = records::one(look, id).await?;
    look.require(May::SeeDelivery(leased.programme))?;
    if !look.shows_letters() {
        return Ok((outgoing, None));
    }
    match letters::write(look, &leased).await {
        Ok(letter) => Ok((outgoing, Some(letter))),
        Err(Error::Unavailable(why)) => Err(Error::Unavailable(why)),
        Err(_) => Ok((outgoing, None)),
    }
}

/// What a person was told, by kind, with when it was written and sent; for the program's own use, asks no right.
pub(crate) async fn to_person(
    look: &mut Look,
    person: PersonId,
) -> Result<Vec<(String, DateTime<Utc>, Option<DateTime<Utc>>)>> {
    records::to_person(look, person).await
}

/// How many messages are dead, for the figures of a monitor.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn dead(look: &mut Look) -> Result<i64> {
    records::dead(look).await
}

/// How many messages stand in each state.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn figures(look: &mut Look, programme: ProgrammeId) -> Result<Vec<(String, i64)>> {
    look.require(May::SeeDelivery(programme))?;
    records::figures(look, programme).await
}

/// Tries a dead message again.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, [`Error::NotFound`] when it is not dead.
pub async fn resend(act: &mut Act, id: NoticeId) -> Result<()> {
    let programme = records::programme_of(act, id).await?.ok_or(Error::NotFound)?;
    act.require(May::SeeDelivery(programme))?;
    if !records::revive(act, id).await? {
        return Err(Error::NotFound);
    }
    act.note(programme, Event::new(EventKind::NoticeResent, id)).await
}

/// For how many seconds the oldest due message has waited.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn oldest_waiting(look: &mut Look) -> Result<i64> {
    let now = look.now();
    Ok(records::oldest_due(look).await?.map_or(0, |due| (now - due).num_seconds().max(0)))
}
