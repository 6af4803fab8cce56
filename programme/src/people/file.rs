//! A person's file: everything that staff of the person's centers may see, and who has looked at it.

mod records;

pub use records::{Learned, Placement, Reader};

use super::roles;
use crate::act::{Act, Look};
use crate::applications::Mine;
use crate::error::{Error, Result};
use chrono::{DateTime, Duration, Utc};
use domain::applications::Stage;
use domain::events::{Event, EventKind};
use domain::ids::{ApplicationId, GrantId, PersonId, ProgrammeId};
use domain::onboarding::Given;
use domain::people::Person;
use domain::rights::{At, May, Role};

/// Looking again within so many minutes is the same look.
const SAME_LOOK_MINUTES: i64 = 60;

/// A role that a person holds.
#[derive(Debug, Clone)]
pub struct Held {
    /// The grant.
    pub id: GrantId,
    /// The role.
    pub role: Role,
    /// The code of its center; for the whole programme without.
    pub center: Option<String>,
    /// Since when.
    pub from: DateTime<Utc>,
    /// Until when, if it ends.
    pub until: Option<DateTime<Utc>>,
}

/// Everything about a person on one page.
#[derive(Debug, Clone)]
pub struct File {
    /// Who.
    pub person: Person,
    /// Whether the address is confirmed.
    pub confirmed: bool,
    /// Whether letters to it come back.
    pub mailbox_fails: bool,
    /// Whether a national number was given; it stays sealed.
    pub national_id: bool,
    /// Where they serve and served, the newest first.
    pub placements: Vec<Placement>,
    /// What they are.
    pub roles: Vec<Held>,
    /// What they applied for and the reader may open; drafts only for themselves.
    pub applications: Vec<Mine>,
    /// What they have learned.
    pub training: Vec<Learned>,
    /// Whom to call when something happens on a shift, as given with the newest application that the reader may open.
    pub contact: Option<Given>,
    /// Minutes served.
    pub minutes: i64,
    /// Who looked at the file; for the person alone.
    pub readers: Vec<Reader>,
}

/// Opens a person's file: one's own, or as staff of one of the person's centers; then the look is noted.
///
/// # Errors
/// [`Error::NotAllowed`] for people of other centers.
pub async fn open(act: &mut Act, id: PersonId) -> Result<File> {
    let person = super::find(act, id).await?;
    let own = act.person()? == id;
    if !own {
        may_read(act, &person).await?;
        note_read(act, person.programme, id, None).await?;
    }
    let now = act.now();
    let mut applications = Vec::new();
    for application in crate::applications::of_person(act, id).await? {
        let seen = application
            .center
            .is_some_and(|center| act.who().may(May::SeeApplications(At { programme: person.programme, center }), now));
        if own || (seen && application.stage != Stage::Draft) {
            applications.push(application);
        }
    }
    let mut contact = None;
    for application in &applications {
        let given = crate::onboarding::records::given(act, application.id).await?;
        contact = given.into_values().map(|(given, _)| given).find(|given| matches!(given, Given::Contact { .. }));
        if contact.is_some() {
            break;
        }
    }
    Ok(File {
        contact,
        confirmed: super::is_confirmed(act, id).await?,
        mailbox_fails: super::contact::failed_since(act, id).await?.is_some(),
        national_id: super::national_id::is_given(act, id).await?,
        placements: records::placements(act, id).await?,
        roles: roles::of_person(act, id).await?,
        applications,
        training: records::training(act, id).await?,
        minutes: records::minutes(act, id).await?,
        readers: if own { records::readers(act, id).await? } else { Vec::new() },
        person,
    })
}

pub(crate) async fn may_read(look: &mut Look, person: &Person) -> Result<()> {
    if look.require(May::SeeAllPeople(person.programme)).is_ok() {
        return Ok(());
    }
    for center in records::centers(look, person.id).await? {
        if look.require(May::SeePeople(At { programme: person.programme, center })).is_ok() {
            return Ok(());
        }
    }
    Err(if look.who().person.is_none() { Error::NotSignedIn } else { Error::NotAllowed })
}

/// Who looked at one's own file, the latest first.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn readers(look: &mut Look) -> Result<Vec<Reader>> {
    let person = look.person()?;
    records::readers(look, person).await
}

/// Notes that somebody else's file was read, once for each visit to it.
pub(crate) async fn note_read(
    act: &mut Act,
    programme: ProgrammeId,
    person: PersonId,
    application: Option<ApplicationId>,
) -> Result<()> {
    let Some(reader) = act.who().person.filter(|&reader| reader != person) else { return Ok(()) };
    let since = act.now() - Duration::minutes(SAME_LOOK_MINUTES);
    if records::has_read(act, person, reader, since).await? {
        return Ok(());
    }
    let detail = application.map_or(serde_json::Value::Null, |id| serde_json::json!({ "application": id }));
    act.note(programme, Event::new(EventKind::PersonRead, person).with(detail)).await
}
