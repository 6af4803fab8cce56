//! Tags that staff put on applications and take off by hand.

use super::records;
pub use super::records::Tagged;
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::screening;
use domain::applications::Application;
use domain::automations::{TAGS_MAX, tag};
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{ApplicationId, CenterId, ProgrammeId};
use domain::rights::{At, May};
use serde_json::json;

/// Puts a tag on an application, as `tag` makes it of what was typed.
///
/// # Errors
/// As a decision: [`Error::NotAllowed`] at another center and about oneself, a conflict of interest; [`Error::Faulty`]
/// for what can't be a tag, and when there are too many.
pub async fn put_tag(act: &mut Act, id: ApplicationId, typed: &str) -> Result<Application> {
    let application = screening::of_staff(act, id).await?;
    let kind = if typed.trim().is_empty() { FaultKind::Required } else { FaultKind::Choice };
    let tag = tag(typed).ok_or_else(|| Error::fault("tag", kind))?;
    let before = records::tags(act, id).await?;
    if before.contains(&tag) {
        return Ok(application);
    }
    if before.len() >= TAGS_MAX {
        let max = i64::try_from(TAGS_MAX).unwrap_or(i64::MAX);
        return Err(Error::fault("tag", FaultKind::TooMany { max }));
    }
    records::tag(act, application.programme, id, &tag).await?;
    noted(act, &application, json!({ "tag": tag, "put": true })).await
}

/// Takes a tag off an application.
///
/// # Errors
/// As [`put_tag`]; [`Error::NotFound`] where it is not.
pub async fn take_tag(act: &mut Act, id: ApplicationId, tag: &str) -> Result<Application> {
    let application = screening::of_staff(act, id).await?;
    if !records::untag(act, id, tag.trim()).await? {
        return Err(Error::NotFound);
    }
    noted(act, &application, json!({ "tag": tag.trim(), "put": false })).await
}

async fn noted(act: &mut Act, application: &Application, detail: serde_json::Value) -> Result<Application> {
    let event = Event::new(EventKind::ApplicationTagged, application.id).with(detail);
    act.note(application.programme, event).await?;
    Ok(application.clone())
}

/// The tags that are on applications of a programme or of one of its centers, to choose among.
///
/// # Errors
/// [`Error::NotAllowed`] for another center's, and for all centers unless one runs the programme.
pub async fn tags_in_use(look: &mut Look, programme: ProgrammeId, center: Option<CenterId>) -> Result<Vec<String>> {
    match center {
        Some(center) => {
            look.require(May::SeeApplications(At { programme, center }))?;
            records::tags_at(look, programme, center).await
        }
        None => {
            look.require(May::SeeAllPeople(programme))?;
            records::tags_of(look, programme).await
        }
    }
}
