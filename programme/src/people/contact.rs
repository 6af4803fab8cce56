//! How a person is reached: the address and the telephone number, changed by the person alone. A new address counts once
//! its own mailbox has answered, and the old one is told.

pub(super) mod records;

use super::records as people;
use super::session_records::{self, NewLink};
use super::sessions;
use crate::act::{Act, Look, Service};
use crate::error::{Error, Result};
use crate::signing::Purpose;
use chrono::{DateTime, Duration, Utc};
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{PersonId, SignInId};
use domain::notices::Notice;
use domain::people::{Email, Person, phone};
use domain::refusals::Refusal;
use domain::rights::Who;
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;

/// A link to a new address is good for so many hours.
const LINK_HOURS: i64 = 48;
/// So many of them are sent within an hour.
const LINKS_PER_HOUR: i64 = 3;

/// The address that a link carries until it is confirmed.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Carried {
    email: String,
}

/// Keeps one's telephone number.
///
/// # Errors
/// [`Error::Faulty`] for what is no number.
pub async fn change_phone(act: &mut Act, typed: &str) -> Result<()> {
    let me = act.person()?;
    let phone = phone(typed).map_err(|kind| Error::fault("phone", kind))?;
    super::hold_open(act, me).await?;
    let person = people::find(act, me).await?;
    if person.phone == phone {
        return Ok(());
    }
    people::set_details(act, &Person { phone, ..person.clone() }).await?;
    act.note(person.programme, Event::new(EventKind::DetailsChanged, me).with(json!({ "what": "phone" }))).await
}

/// Asks a new address to confirm itself; the account keeps the old one until then. Whether somebody else has that address
/// is said to its owner alone. Whoever has a password says it once more.
///
/// # Errors
/// [`Error::Faulty`] for what was typed; [`Refusal::TooMany`] after several within the hour.
pub async fn ask_email(service: &Service, who: Who, typed: &str, password: &str) -> Result<()> {
    let new = Email::parse(typed).map_err(|kind| Error::fault("email", kind))?;
    let me = who.person.ok_or(Error::NotSignedIn)?;
    let (person, has_password) = service
        .look(who.clone(), |look| {
            Box::pin(async move { Ok((people::find(look, me).await?, records::has_password(look, me).await?)) })
        })
        .await?;
    if has_password && !sessions::is_password(service, &person.email, password).await? {
        return Err(Error::fault("password", FaultKind::Choice));
    }
    service
        .act(who, move |act| {
            let new = new.clone();
            Box::pin(async move { ask(act, me, &new).await })
        })
        .await
}

async fn ask(act: &mut Act, me: PersonId, new: &Email) -> Result<()> {
    super::hold_open(act, me).await?;
    let person = people::find(act, me).await?;
    // The same once more, where letters to it came back, proves that it works
    if person.email.eq_ignore_ascii_case(new.as_typed()) && failed_since(act, me).await?.is_none() {
        return Err(Error::fault("email", FaultKind::Twice));
    }
    let hour_ago = act.now() - Duration::hours(1);
    let purpose = Purpose::ChangeEmail.as_str();
    if session_records::links_since(act, me, purpose, hour_ago).await? >= LINKS_PER_HOUR {
        return Err(Refusal::TooMany { seconds: 3600 }.into());
    }
    let (link, until): (Uuid, _) = (act.id(), act.now() + Duration::hours(LINK_HOURS));
    let carries = serde_json::to_value(Carried { email: new.as_typed().to_owned() })?;
    let new_link = NewLink { id: link, person: &person, purpose, until, next: "", carries };
    session_records::insert_link(act, new_link).await?;
    let owner = people::find_by_email(act, new.as_typed()).await?.filter(|owner| owner.id != me);
    let given = match &owner {
        Some(owner) => records::gives_way(act, owner.id, me).await?,
        None => true,
    };
    match owner {
        // Its owner hears that somebody tried; the one who asks learns nothing
        Some(owner) if !given => {
            if crate::notices::told_since(act, owner.id, &Notice::AlreadySignedUp, hour_ago).await? < LINKS_PER_HOUR {
                act.tell(owner.programme, owner.id, Notice::AlreadySignedUp).await?;
            }
        }
        _ => act.tell(person.programme, me, Notice::ConfirmNewEmail { link }).await?,
    }
    act.note(person.programme, Event::new(EventKind::DetailsChanged, me).with(json!({ "what": "asked" }))).await
}

/// The address that a link carries, for the letter to it; asks no right.
pub(crate) async fn carried(look: &mut Look, link: Uuid) -> Result<String> {
    let found = session_records::carried(look, link, Purpose::ChangeEmail.as_str()).await?;
    let carried: Carried = serde_json::from_value(found.ok_or(Error::NotFound)?)?;
    Ok(carried.email)
}

/// Takes the address whose mailbox has answered, and signs out everywhere but in the session that is kept: whoever reads
/// the old mailbox has no way in any more. Only a post may call this: mail scanners follow links.
///
/// # Errors
/// [`Refusal::LinkSpent`], also when somebody else has the address by now.
pub async fn take_email(act: &mut Act, token: &str, keep: Option<SignInId>) -> Result<()> {
    let used = sessions::spend(act, Purpose::ChangeEmail, token).await?;
    let Carried { email } = serde_json::from_value(used.carries)?;
    super::hold_open(act, used.person).await?;
    let before = people::find(act, used.person).await?;
    let email = Email::parse(&email).map_err(|_| Refusal::LinkSpent)?;
    let after = Person { email: email.as_typed().to_owned(), ..before.clone() };
    // Whoever reads this mailbox now is whom a record was that was merged, or that never answered
    if let Some(other) = people::find_by_email(act, email.as_typed()).await?.filter(|other| other.id != before.id)
        && records::gives_way(act, other.id, before.id).await?
    {
        session_records::spend_links(act, other.id).await?;
        super::leaving::drop_letters(act, other.id).await?;
        records::release(act, other.id).await?;
        let gave = Event::new(EventKind::DetailsChanged, other.id).with(json!({ "what": "email" }));
        act.note(other.programme, gave).await?;
    }
    if !records::set_email(act, &after, &email.folded()).await? {
        return Err(Refusal::LinkSpent.into());
    }
    // Links to the old mailbox open nothing any more
    session_records::spend_links(act, used.person).await?;
    session_records::end_other_sessions(act, used.person, keep).await?;
    if before.email != after.email {
        act.tell(before.programme, before.id, Notice::EmailChanged { from: before.email }).await?;
    }
    act.note(before.programme, Event::new(EventKind::DetailsChanged, before.id).with(json!({ "what": "email" }))).await
}

/// Notes that the mailbox of an address takes no letters, unless the person has another one by now.
pub(crate) async fn address_failed(act: &mut Act, person: PersonId, email: &str) -> Result<()> {
    records::set_email_failed(act, person, email).await
}

/// Whether the one who asks has a password, and since when letters to them come back.
///
/// # Errors
/// [`Error::NotSignedIn`] for strangers.
pub async fn own(look: &mut Look) -> Result<(bool, Option<DateTime<Utc>>)> {
    let me = look.person()?;
    Ok((records::has_password(look, me).await?, failed_since(look, me).await?))
}

/// Since when letters to a person come back, if they do; for the program's own use, asks no right.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn failed_since(look: &mut Look, person: PersonId) -> Result<Option<DateTime<Utc>>> {
    records::email_failed_since(look, person).await
}
