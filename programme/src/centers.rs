//! Centers and positions.

pub mod form;
mod holidays;
mod keeping;
pub mod lists;
mod moving;
mod records;

pub use holidays::{
    National, add as add_holiday, change as change_holiday, find as holiday, hours, missing as missing_holidays,
    of_programme as holidays, remove as remove_holiday, take_over as take_over_holidays,
};
pub use keeping::{Kept, keep, needs};
pub use moving::{neighbours, remove_neighbour, remove_stop, set_neighbour, set_stop, stop, stops, stops_of_programme};

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use domain::centers::{Center, Position};
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{CenterId, CourseId, PositionId, ProgrammeId};
use domain::language::Texts;
use domain::refusals::Refusal;
use domain::rights::May;

/// The center of an id.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(look: &mut Look, id: CenterId) -> Result<Center> {
    records::find(look, id).await?.ok_or(Error::NotFound)
}

/// The center with a code, such as `BAK1`, in any case.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn by_code(look: &mut Look, code: &str) -> Result<Center> {
    records::by_code(look, &code.to_ascii_uppercase()).await?.ok_or(Error::NotFound)
}

/// Every center of a programme, by code.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn of_programme(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Center>> {
    records::of_programme(look, programme).await
}

/// Adds a center.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`FaultKind::Taken`] when another one has the code.
pub async fn add(act: &mut Act, center: &Center) -> Result<()> {
    act.require(May::ManageCenters(center.programme))?;
    if !records::insert(act, center).await? {
        return Err(Error::fault("code", FaultKind::Taken));
    }
    act.note(center.programme, Event::new(EventKind::CenterCreated, center.id)).await
}

/// Changes everything about a center but its code and the lists of [`keep`].
///
/// # Errors
/// [`Error::NotAllowed`] without the right, [`Refusal::Changed`] when somebody else was quicker than this version.
pub async fn change(act: &mut Act, center: &Center, version: i64) -> Result<()> {
    let before = find(act, center.id).await?;
    act.require(May::ManageCenters(before.programme))?;
    if !records::update(act, center, version).await? {
        return Err(Refusal::Changed.into());
    }
    let detail = serde_json::json!({ "before": fields_that_differ(&before, center)?, "version": version + 1 });
    act.note(before.programme, Event::new(EventKind::CenterChanged, center.id).with(detail)).await
}

/// The fields of a center that differ, as they were before.
fn fields_that_differ(before: &Center, after: &Center) -> Result<serde_json::Value> {
    let (mut before, after) = (serde_json::to_value(before)?, serde_json::to_value(after)?);
    if let Some(fields) = before.as_object_mut() {
        fields.retain(|name, value| name != "version" && after.get(name) != Some(value));
    }
    Ok(before)
}

/// Every position of a programme.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn positions(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Position>> {
    records::positions(look, programme).await
}

/// One position.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn position(look: &mut Look, id: PositionId) -> Result<Position> {
    records::position(look, id).await?.ok_or(Error::NotFound)
}

/// Which version of a position is the newest; a change names the one that it was made on.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn position_version(look: &mut Look, id: PositionId) -> Result<i64> {
    records::position_version(look, id).await?.ok_or(Error::NotFound)
}

/// Adds a position.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`FaultKind::Taken`] when another one has the code.
pub async fn add_position(act: &mut Act, position: &Position) -> Result<()> {
    act.require(May::ManageCenters(position.programme))?;
    if !records::insert_position(act, position).await? {
        return Err(Error::fault("code", FaultKind::Taken));
    }
    act.note(position.programme, Event::new(EventKind::PositionChanged, position.id)).await
}

/// Changes everything about a position but its code.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::Changed`] when somebody else was quicker than this version.
pub async fn change_position(act: &mut Act, position: &Position, version: i64) -> Result<()> {
    let before = self::position(act, position.id).await?;
    act.require(May::ManageCenters(before.programme))?;
    if !records::update_position(act, position, version).await? {
        return Err(Refusal::Changed.into());
    }
    let detail = serde_json::json!({ "before": before });
    act.note(before.programme, Event::new(EventKind::PositionChanged, position.id).with(detail)).await
}

/// The courses that a position can ask for.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn courses(look: &mut Look, programme: ProgrammeId) -> Result<Vec<(CourseId, Texts)>> {
    records::courses(look, programme).await
}
