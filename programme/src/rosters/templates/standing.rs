//! Who stands on the lines of templates: put there, paused, and taken off again from a date on.

use super::{form, records};
use crate::act::{Act, Look};
use crate::centers;
use crate::error::{Error, Result};
use crate::typed::Values;
use domain::centers::Center;
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{LineId, PersonId, StandingId, TemplateId};
use domain::people::Name;
use domain::refusals::Refusal;
use domain::rights::May;
use domain::rosters::{Standing, Template};
use serde_json::json;

/// Everybody who stands on a line of a center, by name, those who don't any more too.
///
/// # Errors
/// [`Error::NotAllowed`] for whoever may not see the center's board.
pub async fn list(look: &mut Look, center: &Center) -> Result<Vec<(Standing, Name)>> {
    look.require(May::SeeRosters(center.at()))?;
    records::standing(look, center.at()).await
}

/// Somebody who stands on a line, with its template and center.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] without the right to change it.
pub async fn one(look: &mut Look, id: StandingId) -> Result<(Center, Template, Standing)> {
    let (standing, template) = records::one_standing(look, id).await?.ok_or(Error::NotFound)?;
    let template = records::template(look, template).await?.ok_or(Error::NotFound)?;
    let center = centers::find(look, template.center).await?;
    look.require(May::ManageRosters(center.at()))?;
    Ok((center, template, standing))
}

/// Lets a person who is placed at the center stand on a line of a template. They are put on shifts when those are made,
/// if the rules let them.
///
/// # Errors
/// [`Error::NotFound`] for a line that is none of the template; [`Error::NotAllowed`] without the right;
/// [`Error::Faulty`] for what was typed, or somebody who stands there already.
pub async fn add(act: &mut Act, template: TemplateId, line: LineId, values: &Values) -> Result<(Center, StandingId)> {
    let template = records::template(act, template).await?.ok_or(Error::NotFound)?;
    let center = centers::find(act, template.center).await?;
    act.require(May::ManageRosters(center.at()))?;
    if !template.lines.iter().any(|l| l.id == line) {
        return Err(Error::NotFound);
    }
    let placed = crate::rosters::records::names(act, center.at()).await?;
    let person = values.get("person").parse::<PersonId>().ok().filter(|id| placed.iter().any(|(p, _)| p == id));
    let Some(person) = person else { return Err(Error::fault("person", FaultKind::Choice)) };
    let today = center.zone.date(act.now());
    let base = Standing {
        id: act.id(),
        line,
        person,
        every: 1,
        anchor: today,
        valid_from: today,
        valid_until: None,
        paused: None,
        version: 1,
    };
    let standing = Standing { paused: None, version: 1, ..form::parse_standing(values, base, today)? };
    let others = records::standing(act, center.at()).await?;
    let meets = |other: &Standing| {
        (other.line, other.person) == (line, person)
            && other.valid_until.is_none_or(|until| standing.valid_from <= until)
            && standing.valid_until.is_none_or(|until| other.valid_from <= until)
    };
    if others.iter().any(|(other, _)| meets(other)) {
        return Err(Error::fault("person", FaultKind::Taken));
    }
    records::insert_standing(act, center.programme, &standing).await?;
    let detail = json!({ "added": standing });
    act.note(center.programme, Event::new(EventKind::StandingChanged, standing.id).with(detail)).await?;
    Ok((center, standing.id))
}

/// Changes when somebody comes: how often, from when until when, and a pause.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Error::Faulty`] for what was typed; [`Refusal::Changed`] when somebody
/// else was quicker.
pub async fn change(act: &mut Act, id: StandingId, values: &Values) -> Result<(Center, TemplateId)> {
    let (center, template, before) = one(act, id).await?;
    let today = center.zone.date(act.now());
    let after = form::parse_standing(values, before.clone(), today)?;
    if !records::update_standing(act, &after).await? {
        return Err(Refusal::Changed.into());
    }
    let detail = json!({ "before": before });
    act.note(center.programme, Event::new(EventKind::StandingChanged, id).with(detail)).await?;
    Ok((center, template.id))
}

/// Somebody doesn't stand on a line any more after today. The places that they have stay theirs.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn end(act: &mut Act, id: StandingId) -> Result<(Center, TemplateId)> {
    let (center, template, before) = one(act, id).await?;
    let today = center.zone.date(act.now());
    let after = Standing { valid_until: Some(today.max(before.valid_from)), ..before.clone() };
    if !records::update_standing(act, &after).await? {
        return Err(Refusal::Changed.into());
    }
    let detail = json!({ "before": before });
    act.note(center.programme, Event::new(EventKind::StandingChanged, id).with(detail)).await?;
    Ok((center, template.id))
}
