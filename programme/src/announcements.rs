//! Announcements: one message to many people. It is written, shown with those whom it reaches, sent off, and spread by the
//! worker in small units that can be stopped between each other.

mod form;
mod records;
mod segments;

pub use form::{blank, of_message, parse};
pub use records::Receiver;

use crate::act::{Act, Look, Service};
use crate::error::{Error, Result};
use chrono::{DateTime, Utc};
use domain::announcements::{Announcement, Message, Segment, Sending};
use domain::events::{Event, EventKind};
use domain::ids::{AnnouncementId, PersonId, ProgrammeId};
use domain::notices::Notice;
use domain::people::Name;
use domain::refusals::Refusal;
use domain::rights::{At, May, Who};
use serde_json::json;

/// So many people are reached in one unit of work; between two of them it can be stopped, and other mail goes out.
const UNIT: i64 = 200;
/// So many names are shown beforehand.
pub const NAMED: i64 = 20;
/// So many receivers one page shows.
pub const PAGE: i64 = 100;

fn right(programme: ProgrammeId, segment: &Segment) -> May {
    match segment.center {
        Some(center) => May::Announce(At { programme, center }),
        None => May::AnnounceToAll(programme),
    }
}

/// Whom it reaches now: how many, and the first of them by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    /// How many.
    pub count: i64,
    /// The first of them.
    pub names: Vec<Name>,
}

/// The announcements of a programme that the one who asks may send, the newest first.
///
/// # Errors
/// [`Error::NotSignedIn`] for strangers.
pub async fn all(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Announcement>> {
    look.person()?;
    let all = records::all(look, programme).await?;
    Ok(all.into_iter().filter(|a| look.require(right(programme, &a.message.segment)).is_ok()).collect())
}

/// One announcement.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] without the right.
pub async fn one(look: &mut Look, id: AnnouncementId) -> Result<Announcement> {
    let found = records::find(look, id).await?.ok_or(Error::NotFound)?;
    look.require(right(found.programme, &found.message.segment))?;
    Ok(found)
}

/// Whom an announcement would reach if it were sent off now.
///
/// # Errors
/// As [`one`].
pub async fn reach(look: &mut Look, id: AnnouncementId) -> Result<Reach> {
    let found = one(look, id).await?;
    let segment = &found.message.segment;
    let count = segments::count(look, found.programme, segment).await?;
    Ok(Reach { count, names: segments::names(look, found.programme, segment, NAMED).await? })
}

/// How many letters of an announcement wait to be mailed; as long as there are any it can be stopped.
///
/// # Errors
/// As [`one`].
pub async fn waiting(look: &mut Look, id: AnnouncementId) -> Result<i64> {
    one(look, id).await?;
    records::waiting(look, id).await
}

/// Who got it and what became of their letter, in pages, after a notice.
///
/// # Errors
/// As [`one`].
pub async fn receivers(
    look: &mut Look,
    id: AnnouncementId,
    after: Option<domain::ids::NoticeId>,
) -> Result<Vec<Receiver>> {
    one(look, id).await?;
    records::receivers(look, id, after, PAGE).await
}

/// Writes an announcement; nobody gets it yet.
///
/// # Errors
/// [`Error::NotAllowed`] without the right for its center, or for the whole programme.
pub async fn write(act: &mut Act, programme: ProgrammeId, message: &Message) -> Result<Announcement> {
    let by = act.person()?;
    write_as(act, by, programme, message).await
}

/// The same for somebody, as the demo does.
pub(crate) async fn write_as(
    act: &mut Act,
    by: PersonId,
    programme: ProgrammeId,
    message: &Message,
) -> Result<Announcement> {
    act.require(right(programme, &message.segment))?;
    fits(act, programme, &message.segment).await?;
    let new = Announcement {
        id: act.id(),
        programme,
        by,
        message: message.clone(),
        state: Sending::Draft,
        reached: 0,
        meant: 0,
        created_at: act.now(),
        begun_at: None,
        ended_at: None,
        version: 1,
    };
    records::insert(act, &new).await?;
    noted(act, &new).await?;
    Ok(new)
}

/// Changes a draft, as it was seen in that version.
///
/// # Errors
/// As [`write()`]; [`Refusal::Changed`] when somebody was quicker or it is sent off.
pub async fn change(act: &mut Act, id: AnnouncementId, version: i64, message: &Message) -> Result<Announcement> {
    let before = one(act, id).await?;
    act.require(right(before.programme, &message.segment))?;
    fits(act, before.programme, &message.segment).await?;
    let new = Announcement { message: message.clone(), version: version + 1, ..before };
    if !records::change(act, &new, version).await? {
        return Err(Refusal::Changed.into());
    }
    noted(act, &new).await?;
    Ok(new)
}

/// What narrows the audience has to be of the same programme.
async fn fits(look: &mut Look, programme: ProgrammeId, segment: &Segment) -> Result<()> {
    if segments::fits(look, programme, segment).await? { Ok(()) } else { Err(Error::NotFound) }
}

/// Sends a draft off, as it was seen in that version; the worker spreads it.
///
/// # Errors
/// As [`one`]; [`Refusal::Changed`]; [`Refusal::NobodyToTell`] when it would reach nobody.
pub async fn send(act: &mut Act, id: AnnouncementId, version: i64) -> Result<Announcement> {
    let before = one(act, id).await?;
    let meant = segments::count(act, before.programme, &before.message.segment).await?;
    if meant == 0 {
        return Err(Refusal::NobodyToTell.into());
    }
    let new =
        Announcement { state: Sending::Sending, begun_at: Some(act.now()), meant, version: version + 1, ..before };
    if !records::begin(act, &new, version).await? {
        return Err(Refusal::Changed.into());
    }
    noted(act, &new).await?;
    Ok(new)
}

/// Stops an announcement on its way; a second time changes nothing. What waits to be mailed is not mailed.
///
/// # Errors
/// As [`one`]; [`Refusal::Changed`] when it is with everybody already.
pub async fn stop(act: &mut Act, id: AnnouncementId) -> Result<Announcement> {
    let before = one(act, id).await?;
    if before.state == Sending::Stopped {
        return Ok(before);
    }
    // With everybody within the platform, but not mailed to everybody yet
    let stoppable = before.state == Sending::Sending || records::waiting(act, id).await? > 0;
    if !stoppable || !records::end(act, id, before.state, Sending::Stopped).await? {
        return Err(Refusal::Changed.into());
    }
    records::hold_letters(act, id).await?;
    let new = one(act, id).await?;
    noted(act, &new).await?;
    Ok(new)
}

async fn noted(act: &mut Act, a: &Announcement) -> Result<()> {
    let detail = json!({ "state": a.state, "segment": a.message.segment, "meant": a.meant, "reached": a.reached });
    act.note(a.programme, Event::new(EventKind::AnnouncementChanged, a.id).with(detail)).await
}

/// What an announcement says, for the program's own use; asks no right.
///
/// # Errors
/// [`Error::NotFound`].
pub(crate) async fn find(look: &mut Look, id: AnnouncementId) -> Result<Announcement> {
    records::find(look, id).await?.ok_or(Error::NotFound)
}

/// Spreads what is on its way, one unit of one announcement; whether there may be more. Whoever joins the segment
/// meanwhile and sorts after those who have it gets it too; nobody gets it twice.
///
/// # Errors
/// [`Error::Unavailable`] when the database is; then nothing of the unit was told.
pub async fn spread(service: &Service) -> Result<bool> {
    service
        .act(Who::system(), |act| {
            Box::pin(async move {
                let Some((one, after)) = records::on_its_way(act).await? else { return Ok(false) };
                let people = segments::next(act, one.programme, &one.message.segment, after, UNIT).await?;
                let Some(last) = people.last().copied() else {
                    if records::end(act, one.id, Sending::Sending, Sending::Sent).await? {
                        let sent = find(act, one.id).await?;
                        noted(act, &sent).await?;
                    }
                    return Ok(true);
                };
                // Whoever spreads the same at this moment, or has stopped it, is found here
                let count = i64::try_from(people.len()).unwrap_or(i64::MAX);
                if !records::reach(act, one.id, after, last, count).await? {
                    return Ok(true);
                }
                for person in people {
                    tell(act, &one, person).await?;
                }
                Ok(true)
            })
        })
        .await
}

async fn tell(act: &mut Act, one: &Announcement, person: PersonId) -> Result<()> {
    let now: DateTime<Utc> = act.now();
    let notice = act.tell_at(one.programme, person, Notice::Announced { announcement: one.id }, now).await?;
    records::link(act, notice, one.id).await
}
