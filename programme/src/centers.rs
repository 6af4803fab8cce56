//! Centers and positions.

mod records;

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use domain::centers::{Center, Position};
use domain::events::{Event, EventKind};
use domain::ids::{CenterId, PositionId, ProgrammeId};
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
/// [`Error::NotAllowed`] without the right.
pub async fn add(act: &mut Act, center: &Center) -> Result<()> {
    act.require(May::ManageCenters(center.programme))?;
    records::insert(act, center).await?;
    act.note(center.programme, Event::new(EventKind::CenterCreated, center.id)).await
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

/// Adds a position.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn add_position(act: &mut Act, position: &Position) -> Result<()> {
    act.require(May::ManageCenters(position.programme))?;
    records::insert_position(act, position).await
}
