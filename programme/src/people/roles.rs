//! Roles: given and ended by administrators; a change works with the next thing that the person does.

mod records;

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::{centers, people, programmes};
use domain::events::{Event, EventKind};
use domain::ids::{CenterId, GrantId, PersonId, PlacementId, ProgrammeId};
use domain::refusals::Refusal;
use domain::rights::{May, Role};

pub(super) use records::of_person;
pub use records::{Holder, PAGE};

/// Gives a role, for the programme or for one center of it. Given again, it is the same grant.
///
/// # Errors
/// [`Error::NotAllowed`] without the right or for another programme's center; [`Error::NotFound`] when there is no
/// such person.
pub async fn grant(
    act: &mut Act,
    programme: ProgrammeId,
    person: PersonId,
    role: Role,
    center: Option<CenterId>,
) -> Result<GrantId> {
    act.require(May::ManageRights(programme))?;
    people::find(act, person).await?;
    if let Some(center) = center
        && centers::find(act, center).await?.programme != programme
    {
        return Err(Error::NotAllowed);
    }
    give(act, programme, person, role, center).await
}

async fn give(
    act: &mut Act,
    programme: ProgrammeId,
    person: PersonId,
    role: Role,
    center: Option<CenterId>,
) -> Result<GrantId> {
    if let Some(given) = records::given(act, programme, person, role, center).await? {
        return Ok(given);
    }
    let id = act.id();
    people::records::insert_grant(act, id, programme, person, role, center).await?;
    let detail = serde_json::json!({ "role": role, "center": center });
    act.note(programme, Event::new(EventKind::RoleGranted, person).with(detail)).await?;
    Ok(id)
}

/// Makes a person a volunteer of a center, as part of placing them there.
pub(crate) async fn grant_volunteer(
    act: &mut Act,
    programme: ProgrammeId,
    person: PersonId,
    center: CenterId,
) -> Result<()> {
    give(act, programme, person, Role::Volunteer, Some(center)).await.map(drop)
}

/// The roles that a person holds at a center because they serve there, and that end with it.
pub(crate) async fn of_service(
    look: &mut Look,
    programme: ProgrammeId,
    person: PersonId,
    center: CenterId,
) -> Result<Vec<Role>> {
    let mut held = Vec::new();
    for role in Role::OF_SERVICE {
        if records::given(look, programme, person, role, Some(center)).await?.is_some() {
            held.push(role);
        }
    }
    Ok(held)
}

/// Ends what a person is at a center because they serve there, as part of that placement's end, which the trail names.
/// Where they go on serving they are the same.
pub(crate) async fn end_service(
    act: &mut Act,
    programme: ProgrammeId,
    person: PersonId,
    (center, placement): (CenterId, PlacementId),
    next: Option<CenterId>,
) -> Result<()> {
    for role in Role::OF_SERVICE {
        let Some(grant) = records::given(act, programme, person, role, Some(center)).await? else { continue };
        records::end(act, grant).await?;
        let detail = serde_json::json!({ "role": role, "center": center, "placement": placement });
        act.note(programme, Event::new(EventKind::RoleEnded, person).with(detail)).await?;
        if next.is_some() {
            give(act, programme, person, role, next).await?;
        }
    }
    Ok(())
}

/// Ends everything that a person is, as part of their leaving.
pub(crate) async fn end_all(act: &mut Act, person: PersonId) -> Result<()> {
    for held in of_person(act, person).await? {
        let Some(grant) = records::find(act, held.id).await? else { continue };
        if records::end(act, held.id).await? {
            let detail = serde_json::json!({ "role": grant.role, "center": grant.center });
            act.note(grant.programme, Event::new(EventKind::RoleEnded, person).with(detail)).await?;
        }
    }
    Ok(())
}

/// Goes on only when every programme that a person administers has somebody else who does.
pub(crate) async fn keep_an_administrator(act: &mut Act, person: PersonId) -> Result<()> {
    for held in of_person(act, person).await? {
        let Some(grant) = records::find(act, held.id).await? else { continue };
        if grant.role == Role::Administrator && grant.center.is_none() {
            programmes::hold(act, grant.programme).await?;
            if records::other_administrators(act, grant.programme, held.id).await? == 0 {
                return Err(Refusal::LastAdministrator.into());
            }
        }
    }
    Ok(())
}

/// Ends a role at once.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::LastAdministrator`] for the last one of a programme;
/// [`Error::NotFound`] when it has ended already.
pub async fn end_grant(act: &mut Act, id: GrantId) -> Result<()> {
    let grant = records::find(act, id).await?.ok_or(Error::NotFound)?;
    act.require(May::ManageRights(grant.programme))?;
    if grant.role == Role::Administrator && grant.center.is_none() {
        // Two administrators who end each other's role must not both see the other one still there
        programmes::hold(act, grant.programme).await?;
        if records::other_administrators(act, grant.programme, id).await? == 0 {
            return Err(Refusal::LastAdministrator.into());
        }
    }
    if !records::end(act, id).await? {
        return Err(Error::NotFound);
    }
    let detail = serde_json::json!({ "role": grant.role, "center": grant.center });
    act.note(grant.programme, Event::new(EventKind::RoleEnded, grant.person).with(detail)).await
}

/// Who holds a role in a programme, by name; in pages, `after` what the last holder of a page is sorted by.
///
/// # Errors
/// [`Error::NotAllowed`] for whoever may neither give roles nor read everything.
pub async fn holders(
    look: &mut Look,
    programme: ProgrammeId,
    role: Role,
    after: Option<(&str, GrantId)>,
) -> Result<Vec<Holder>> {
    look.require(May::ManageRights(programme)).or_else(|_| look.require(May::ReadAudit(programme)))?;
    records::holders(look, programme, role, after).await
}

/// How many people hold each role in a programme.
///
/// # Errors
/// As for [`holders`].
pub async fn held(look: &mut Look, programme: ProgrammeId) -> Result<Vec<(Role, i64)>> {
    look.require(May::ManageRights(programme)).or_else(|_| look.require(May::ReadAudit(programme)))?;
    records::held(look, programme).await
}
