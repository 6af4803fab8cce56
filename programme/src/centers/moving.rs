//! Where mobile units stand day by day, and which centers lie so near that they lend each other people.

use super::find;
use super::keeping::touch;
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::sql::Reader;
use chrono::NaiveDate;
use domain::centers::{Neighbour, Stop};
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{CenterId, ProgrammeId};
use domain::rights::May;
use serde_json::json;

fn read_stop(r: &mut Reader) -> Result<Stop> {
    Ok(Stop { center: r.next()?, date: r.next()?, place: r.next()?, latitude: r.next()?, longitude: r.next()? })
}

/// Where a mobile unit stands on a date, if somebody has said so.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn stop(look: &mut Look, center: CenterId, date: NaiveDate) -> Result<Option<Stop>> {
    look.maybe(
        sql!("select center_id, date, place, latitude, longitude from center_stops where center_id = $1 and date = $2"),
        values![center, date],
        read_stop,
    )
    .await
}

/// The stops of a mobile unit on dates from–until, by date.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn stops(look: &mut Look, center: CenterId, from: NaiveDate, until: NaiveDate) -> Result<Vec<Stop>> {
    look.all(
        sql!(
            "select center_id, date, place, latitude, longitude from center_stops
            where center_id = $1 and date >= $2 and date <= $3 order by date"
        ),
        values![center, from, until],
        read_stop,
    )
    .await
}

/// The stops of all mobile units of a programme on dates from–until.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn stops_of_programme(
    look: &mut Look,
    programme: ProgrammeId,
    from: NaiveDate,
    until: NaiveDate,
) -> Result<Vec<Stop>> {
    look.all(
        sql!(
            "select center_id, date, place, latitude, longitude from center_stops
            where programme_id = $1 and date >= $2 and date <= $3 order by date, center_id"
        ),
        values![programme, from, until],
        read_stop,
    )
    .await
}

/// Says where a mobile unit stands on a date; one place a day.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`domain::refusals::Refusal::Changed`] when somebody else was quicker.
pub async fn set_stop(act: &mut Act, version: i64, stop: &Stop) -> Result<()> {
    let center = find(act, stop.center).await?;
    act.require(May::ManageRosters(center.at()))?;
    touch(act, center.id, version).await?;
    act.run(
        sql!(
            "insert into center_stops (center_id, date, programme_id, place, latitude, longitude)
            values ($1, $2, $3, $4, $5, $6) on conflict (center_id, date)
            do update set place = excluded.place, latitude = excluded.latitude, longitude = excluded.longitude"
        ),
        values![center.id, stop.date, center.programme, &stop.place, stop.latitude, stop.longitude],
    )
    .await?;
    let detail = json!({ "stop": stop, "version": version + 1 });
    act.note(center.programme, Event::new(EventKind::CenterChanged, center.id).with(detail)).await
}

/// Takes back where a mobile unit stands on a date.
///
/// # Errors
/// As [`set_stop`]; [`Error::NotFound`].
pub async fn remove_stop(act: &mut Act, id: CenterId, version: i64, date: NaiveDate) -> Result<()> {
    let center = find(act, id).await?;
    act.require(May::ManageRosters(center.at()))?;
    touch(act, id, version).await?;
    if act.run(sql!("delete from center_stops where center_id = $1 and date = $2"), values![id, date]).await? == 0 {
        return Err(Error::NotFound);
    }
    let detail = json!({ "stop_removed": date, "version": version + 1 });
    act.note(center.programme, Event::new(EventKind::CenterChanged, id).with(detail)).await
}

/// The centers near a center, the nearest first.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn neighbours(look: &mut Look, center: CenterId) -> Result<Vec<Neighbour>> {
    look.all(
        sql!(
            "select second, minutes from neighbours where first = $1
            union all select first, minutes from neighbours where second = $1 order by minutes, 1"
        ),
        values![center],
        |r| Ok(Neighbour { center: r.next()?, minutes: r.next()? }),
    )
    .await
}

/// Says that two centers of a programme may lend each other people, and how far they are from each other.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Error::NotFound`] for a center of another programme; [`Error::Faulty`] for
/// the center itself; [`domain::refusals::Refusal::Changed`] when somebody else was quicker.
pub async fn set_neighbour(act: &mut Act, id: CenterId, version: i64, near: Neighbour) -> Result<()> {
    let (center, other) = (find(act, id).await?, find(act, near.center).await?);
    act.require(May::ManageCenters(center.programme))?;
    if other.programme != center.programme {
        return Err(Error::NotFound);
    }
    if other.id == center.id {
        return Err(Error::fault("center", FaultKind::Choice));
    }
    touch(act, id, version).await?;
    let (first, second) = (id.min(near.center), id.max(near.center));
    act.run(
        sql!(
            "insert into neighbours (first, second, programme_id, minutes) values ($1, $2, $3, $4)
            on conflict (first, second) do update set minutes = excluded.minutes"
        ),
        values![first, second, center.programme, near.minutes],
    )
    .await?;
    let detail = json!({ "neighbour": near, "version": version + 1 });
    act.note(center.programme, Event::new(EventKind::CenterChanged, id).with(detail)).await
}

/// Two centers don't lend each other people any more.
///
/// # Errors
/// As [`set_neighbour`].
pub async fn remove_neighbour(act: &mut Act, id: CenterId, version: i64, other: CenterId) -> Result<()> {
    let center = find(act, id).await?;
    act.require(May::ManageCenters(center.programme))?;
    touch(act, id, version).await?;
    let gone = act
        .run(sql!("delete from neighbours where first = $1 and second = $2"), values![id.min(other), id.max(other)])
        .await?;
    if gone == 0 {
        return Err(Error::NotFound);
    }
    let detail = json!({ "neighbour_removed": other, "version": version + 1 });
    act.note(center.programme, Event::new(EventKind::CenterChanged, id).with(detail)).await
}
