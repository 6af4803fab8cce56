//! Calendars that phones and desks fetch by themselves: one's own, and those of the centers whose roster one may see.
//! Each has a secret address that is shown again whenever its owner asks, and can be ended.

mod records;

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::signing::{Purpose, random_id};
use crate::{centers, interviews, people};
use chrono::{DateTime, Duration, Utc};
use domain::calendars::{self, Entry, Status};
use domain::centers::Center;
use domain::events::{Event, EventKind};
use domain::ids::{CenterId, FeedId, PersonId, ProgrammeId, ShiftId};
use domain::language::Texts;
use domain::rights::{May, Who};
use domain::time::Period;
use records::Feed;
use uuid::Uuid;
use words::Words;

/// A calendar goes back so many days,
const BACK_DAYS: i64 = 60;
/// and a center's reaches forward so many.
const FORWARD_DAYS: i64 = 180;
/// An address outlives every phone: its expiry is beyond what anybody plans for, and it ends when its owner ends it.
const GOOD_FOR_DAYS: i64 = 36_500;

/// A calendar that somebody may have: their own, or a center's.
#[derive(Debug, Clone)]
pub struct Kept {
    /// Whose, unless it is one's own.
    pub center: Option<Center>,
    /// Its address, once it is made, with the feed's id.
    pub address: Option<(FeedId, String)>,
}

/// What there is to tell of one entry, in every language.
struct Item {
    id: Uuid,
    period: Period,
    titles: Texts,
    /// What is added to the title, such as how many of the places are taken.
    count: Option<(i64, i64)>,
    center: Texts,
    room: String,
    address: String,
    made_at: DateTime<Utc>,
    changed_at: DateTime<Utc>,
    stands: bool,
    path: String,
}

/// The calendars one may have: one's own first, then the centers' by name order of the programme.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn mine(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Kept>> {
    let person = look.person()?;
    let feeds = records::of_person(look, person).await?;
    let now = look.now();
    let mut kept = vec![kept(look, &feeds, None)?];
    for center in centers::of_programme(look, programme).await? {
        if look.who().may(May::SeeRosters(center.at()), now) {
            kept.push(self::kept(look, &feeds, Some(center))?);
        }
    }
    Ok(kept)
}

fn kept(look: &Look, feeds: &[Feed], center: Option<Center>) -> Result<Kept> {
    let feed = feeds.iter().find(|f| f.center == center.as_ref().map(|c| c.id));
    let address = feed.map(|f| Ok::<_, Error>((f.id, address(look, f)?))).transpose()?;
    Ok(Kept { center, address })
}

fn address(look: &Look, feed: &Feed) -> Result<String> {
    let until = feed.made_at + Duration::days(GOOD_FOR_DAYS);
    let token = look.keys().sign(Purpose::Calendar, &feed.id.0.simple().to_string(), until)?;
    Ok(format!("{}/calendar/{token}.ics", look.settings().public_url))
}

/// Makes an address for one's own calendar, or for a center's; the one there is, if there is one.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] for a center whose roster one may not see.
pub async fn open(act: &mut Act, programme: ProgrammeId, center: Option<CenterId>) -> Result<FeedId> {
    let person = act.person()?;
    people::hold_open(act, person).await?;
    let (programme, subject) = match center {
        Some(id) => {
            let center = centers::find(act, id).await?;
            act.require(May::SeeRosters(center.at()))?;
            (center.programme, Uuid::from(center.id))
        }
        None => (programme, Uuid::from(person)),
    };
    if let Some(feed) = records::of_person(act, person).await?.into_iter().find(|f| f.center == center) {
        return Ok(feed.id);
    }
    // An address must not be guessed from another, so its id is chance alone
    let feed = Feed { id: FeedId(random_id()), programme, person, center, made_at: act.now() };
    records::insert(act, &feed).await?;
    act.note(programme, Event::new(EventKind::CalendarOpened, subject)).await?;
    Ok(feed.id)
}

/// Ends an address of one's own: whoever has it reads nothing any more.
///
/// # Errors
/// [`Error::NotFound`] for an id that is nobody's or somebody else's.
pub async fn end(act: &mut Act, id: FeedId) -> Result<()> {
    let person = act.person()?;
    let feed = records::end(act, id, person).await?.ok_or(Error::NotFound)?;
    let subject = feed.center.map_or(Uuid::from(person), Uuid::from);
    act.note(feed.programme, Event::new(EventKind::CalendarEnded, subject)).await
}

/// The calendar behind an address, in its owner's language.
///
/// # Errors
/// [`Error::NotFound`] when the address is not genuine, was ended, its owner's account is closed, or they may not see
/// the center's roster any more.
pub async fn read(look: &mut Look, token: &str) -> Result<String> {
    let signed = look.keys().open(Purpose::Calendar, token).ok_or(Error::NotFound)?;
    let id = signed.payload_at(look.now()).and_then(|id| Uuid::parse_str(id).ok()).ok_or(Error::NotFound)?;
    let (feed, language) = records::open_feed(look, FeedId(id)).await?.ok_or(Error::NotFound)?;
    let w = Words::of(language);
    let Some(center) = feed.center else { return own(look, w, feed.person).await };
    let center = centers::find(look, center).await?;
    let owner: Who = people::who(look, feed.person).await?;
    if !owner.may(May::SeeRosters(center.at()), look.now()) {
        return Err(Error::NotFound);
    }
    of_center(look, w, &center).await
}

/// The entry of a person's own place on a shift, as a file; nothing where they have none that stands.
pub(crate) async fn of_shift(look: &mut Look, w: Words, person: PersonId, shift: ShiftId) -> Result<Option<String>> {
    let (since, path) = (look.now(), format!("/shifts/{shift}"));
    let items = records::places(look, person, since).await?;
    let found = items.iter().find(|item| item.path == path && item.stands);
    Ok(found.map(|item| entry(look, w, item).ics()))
}

async fn own(look: &mut Look, w: Words, person: PersonId) -> Result<String> {
    let since = look.now() - Duration::days(BACK_DAYS);
    let mut items = records::places(look, person, since).await?;
    items.extend(records::lessons(look, person, since).await?);
    let mut entries: Vec<Entry> = items.iter().map(|item| entry(look, w, item)).collect();
    for booking in records::interviews(look, person, since).await? {
        entries.push(interviews::told(look, booking).await?.entry(look, w));
    }
    entries.sort_by(|a, b| (a.period.start(), &a.uid).cmp(&(b.period.start(), &b.uid)));
    Ok(calendars::feed(w.calendar_own_name(), &entries))
}

async fn of_center(look: &mut Look, w: Words, center: &Center) -> Result<String> {
    let now = look.now();
    let (since, until) = (now - Duration::days(BACK_DAYS), now + Duration::days(FORWARD_DAYS));
    let items = records::shifts(look, center, since, until).await?;
    let entries: Vec<Entry> = items.iter().map(|item| entry(look, w, item)).collect();
    Ok(calendars::feed(center.names.in_language(w.language()), &entries))
}

fn entry(look: &Look, w: Words, item: &Item) -> Entry {
    let settings = look.settings();
    let center = item.center.in_language(w.language());
    let title = item.titles.in_language(w.language());
    let place = [item.room.as_str(), center, &item.address].into_iter().filter(|part| !part.is_empty());
    Entry {
        uid: item.id.to_string(),
        // Whole seconds between the first and the last change: rises with each, and needs no counter
        sequence: (item.changed_at - item.made_at).num_seconds().max(0),
        status: if item.stands { Status::Confirmed } else { Status::Cancelled },
        stamp: item.changed_at,
        period: item.period,
        title: if item.count.is_some() { title.to_owned() } else { [title, center].join(w.list_comma()) },
        place: place.collect::<Vec<_>>().join(w.list_comma()),
        text: item.count.map(|(taken, places)| w.calendar_taken(taken, places)).unwrap_or_default(),
        url: format!("{}{}", settings.public_url, item.path),
        organizer: settings.sender(center),
    }
}
