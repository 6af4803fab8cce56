//! People: who they are, how they sign in, and what they may.

pub mod passwords;
pub(crate) mod records;
pub mod sessions;
pub mod sign_up;
pub mod soft_lock;

pub use records::Member;

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::signing::Purpose;
use domain::events::{Event, EventKind};
use domain::ids::{CenterId, GrantId, PersonId, ProgrammeId};
use domain::people::Person;
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
    records::newest_link(look, person, purpose.as_str()).await
}

/// Gives a role, for the programme or for one center of it.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Error::NotFound`] when there is no such person.
pub async fn grant(
    act: &mut Act,
    programme: ProgrammeId,
    person: PersonId,
    role: Role,
    center: Option<CenterId>,
) -> Result<GrantId> {
    act.require(May::ManageRights(programme))?;
    records::find(act, person).await?;
    let id = act.id();
    records::insert_grant(act, id, programme, person, role, center).await?;
    let detail = serde_json::json!({ "role": role, "center": center });
    act.note(programme, Event::new(EventKind::RoleGranted, person).with(detail)).await?;
    Ok(id)
}

/// Finds people of a programme by a part of their name or address, in any case and with or without diacritics.
/// Coordinators find those of their own centers alone.
///
/// # Errors
/// [`Error::NotAllowed`] for whoever runs no center.
pub async fn search(look: &mut Look, programme: ProgrammeId, text: &str, after: Option<&str>) -> Result<Vec<Person>> {
    let everyone = look.require(May::SeeAllPeople(programme)).is_ok();
    let centers: Vec<CenterId> = look
        .who()
        .grants
        .iter()
        .filter(|g| g.scope.programme == programme && g.holds(look.now()))
        .filter(|g| matches!(g.role, Role::Coordinator | Role::Trainer))
        .filter_map(|g| g.scope.center)
        .collect();
    if !everyone && centers.is_empty() {
        return Err(if look.who().person.is_none() { Error::NotSignedIn } else { Error::NotAllowed });
    }
    records::search(look, programme, text, after, (!everyone).then_some(centers)).await
}
