//! People: who they are, how they sign in, and what they may.

pub mod contact;
pub mod duplicates;
pub mod erasure;
pub mod export;
pub mod file;
pub mod leaving;
pub mod national_id;
pub mod passwords;
pub(crate) mod records;
pub mod roles;
mod session_records;
pub mod sessions;
pub mod sign_up;
pub mod soft_lock;

pub use records::Member;
pub(crate) use roles::grant_volunteer;
pub use roles::{end_grant, grant};

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::signing::Purpose;
use chrono::NaiveDate;
use domain::events::{Event, EventKind};
use domain::ids::{PersonId, ProgrammeId};
use domain::people::{Name, Person};
use domain::refusals::Refusal;
use domain::rights::{May, Role, Who};
use uuid::Uuid;

/// The person of an id, for the program's own use; asks no right.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(look: &mut Look, id: PersonId) -> Result<Person> {
    records::find(look, id).await
}

/// The person with an e-mail address, for the program's own use; asks no right.
///
/// # Errors
/// [`Error::Broken`] when the database is.
pub async fn find_by_email(look: &mut Look, email: &str) -> Result<Option<Person>> {
    records::find_by_email(look, email).await
}

/// Who a person is as somebody who acts, with the roles that were given.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn who(look: &mut Look, id: PersonId) -> Result<Who> {
    Ok(Who { person: Some(id), grants: records::grants(look, id).await?, system: false })
}

/// The newest unused link of a purpose that a person was sent; what opens it is only made with the keys.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn newest_link(look: &mut Look, person: PersonId, purpose: Purpose) -> Result<Option<Uuid>> {
    session_records::newest_link(look, person, purpose.as_str()).await
}

/// Whether a person's address is confirmed.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn is_confirmed(look: &mut Look, id: PersonId) -> Result<bool> {
    records::is_confirmed(look, id).await
}

/// Takes hold of a person's row until the act ends: whatever gives the person a place comes one after the other.
pub(crate) async fn hold(act: &mut Act, id: PersonId) -> Result<()> {
    if records::hold(act, id).await? { Ok(()) } else { Err(Error::NotFound) }
}

/// The same for whoever begins or gets something: a request that was on its way while the account was closed or erased
/// finds nobody any more.
pub(crate) async fn hold_open(act: &mut Act, id: PersonId) -> Result<()> {
    if records::hold_open(act, id).await? { Ok(()) } else { Err(Refusal::AccountClosed.into()) }
}

/// Takes what a person told of themselves into their record.
pub(crate) async fn take_details(
    act: &mut Act,
    id: PersonId,
    name: &Name,
    birth_date: NaiveDate,
    phone: &str,
) -> Result<()> {
    let before = records::find(act, id).await?;
    let mut after = Person { phone: phone.to_owned(), ..before.clone() };
    // Whoever is placed has shown who they are; from then on an application can't make somebody else of them
    if !records::was_placed(act, id).await? {
        (after.name, after.birth_date) = (name.clone(), Some(birth_date));
    }
    if after == before {
        return Ok(());
    }
    records::set_details(act, &after).await?;
    let told = |p: &Person| serde_json::json!({ "name": p.name.full(), "birth_date": p.birth_date, "phone": p.phone });
    let detail = serde_json::json!({ "before": told(&before), "after": told(&after) });
    act.note(before.programme, Event::new(EventKind::DetailsChanged, id).with(detail)).await
}

/// Fills in what is not known yet of a person; what is known stays.
pub(crate) async fn complete(act: &mut Act, id: PersonId, birth_date: NaiveDate, phone: &str) -> Result<()> {
    let known = records::find(act, id).await?;
    if known.birth_date.is_some() && !known.phone.is_empty() {
        return Ok(());
    }
    let birth_date = known.birth_date.unwrap_or(birth_date);
    let phone = if known.phone.is_empty() { phone.to_owned() } else { known.phone.clone() };
    records::set_details(act, &Person { birth_date: Some(birth_date), phone, ..known.clone() }).await?;
    let detail = serde_json::json!({ "after": { "birth_date": birth_date } });
    act.note(known.programme, Event::new(EventKind::DetailsChanged, id).with(detail)).await
}

/// One page of people.
#[derive(Debug, Clone)]
pub struct Found {
    /// The people, in the order of their names.
    pub people: Vec<Person>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// Finds people of a programme by parts of their name, address or number, in any case and with or without diacritics.
/// Whoever runs or teaches at single centers finds the people of those alone.
///
/// # Errors
/// [`Error::NotAllowed`] for whoever runs no center.
pub async fn search(look: &mut Look, programme: ProgrammeId, text: &str, after: Option<&str>) -> Result<Found> {
    let everyone = look.require(May::SeeAllPeople(programme)).is_ok();
    let now = look.now();
    let runs_some =
        look.who().grants.iter().any(|g| {
            g.scope.programme == programme && g.holds(now) && matches!(g.role, Role::Coordinator | Role::Trainer)
        });
    if !everyone && !runs_some {
        return Err(if look.who().person.is_none() { Error::NotSignedIn } else { Error::NotAllowed });
    }
    let seeker = if everyone { None } else { Some(look.person()?) };
    let after_is_start = after.is_none();
    let after = after.and_then(read_key).unwrap_or_default();
    let mut rows = records::search(look, programme, text, after, seeker).await?;
    // A national number is found by the whole of it alone, and only by those who may see everybody
    if everyone && rows.is_empty() && after_is_start {
        for id in national_id::with(look, programme, text).await? {
            rows.push((records::find(look, id).await?, String::new()));
        }
    }
    let more = rows.len() > records::PAGE;
    rows.truncate(records::PAGE);
    let next = rows.last().filter(|_| more).map(|(person, key)| format!("{key}.{}", person.id));
    Ok(Found { people: rows.into_iter().map(|(person, _)| person).collect(), next })
}

/// A place in the list of names, as it stands in an address: the sorting key and the id.
fn read_key(text: &str) -> Option<(String, Uuid)> {
    let (key, id) = text.rsplit_once('.')?;
    let known = key.bytes().all(|b| b.is_ascii_hexdigit());
    Some((key.to_owned(), Uuid::parse_str(id).ok()?)).filter(|_| known)
}
