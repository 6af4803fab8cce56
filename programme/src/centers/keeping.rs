//! What is kept of a center as a list: seasons, closed and special days, what its positions need.

use super::find;
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use domain::centers::{ClosedDay, Need, Season, SpecialDay};
use domain::events::{Event, EventKind};
use domain::ids::CenterId;
use domain::refusals::Refusal;
use domain::rights::May;
use serde_json::{Value, json};

/// A list of a center as it becomes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    /// The seasons; administrators keep them.
    Seasons(Vec<Season>),
    /// The closed days; coordinators keep those of their center.
    Closed(Vec<ClosedDay>),
    /// The days with other hours; coordinators keep those of their center.
    Special(Vec<SpecialDay>),
    /// What the positions need; coordinators keep those of their center.
    Needs(Vec<Need>),
}

/// What a center needs of its positions.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn needs(look: &mut Look, center: CenterId) -> Result<Vec<Need>> {
    let read = look.maybe(sql!("select needs from centers where id = $1"), values![center], |r| r.json()).await?;
    read.ok_or(Error::NotFound)
}

/// Keeps a list of a center, if nobody has changed the center since that version.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::Changed`] when somebody else was quicker.
pub async fn keep(act: &mut Act, id: CenterId, version: i64, list: Kept) -> Result<()> {
    let center = find(act, id).await?;
    act.require(match list {
        Kept::Seasons(_) => May::ManageCenters(center.programme),
        _ => May::ManageRosters(center.at()),
    })?;
    let (name, before, after) = match list {
        Kept::Seasons(mut after) => {
            after.sort_by_key(|season| season.from);
            ("seasons", serde_json::to_value(&center.seasons)?, serde_json::to_value(after)?)
        }
        Kept::Closed(mut after) => {
            after.sort_by_key(|day| (day.from, day.until));
            ("closed", serde_json::to_value(&center.closed)?, serde_json::to_value(after)?)
        }
        Kept::Special(mut after) => {
            after.sort_by_key(|day| day.date);
            ("special", serde_json::to_value(&center.special)?, serde_json::to_value(after)?)
        }
        Kept::Needs(mut after) => {
            after.sort_by_key(|need| (need.position, need.hours));
            ("needs", serde_json::to_value(needs(act, id).await?)?, serde_json::to_value(after)?)
        }
    };
    if !write(act, id, version, name, after).await? {
        return Err(Refusal::Changed.into());
    }
    let detail = json!({ "before": { name: before }, "version": version + 1 });
    act.note(center.programme, Event::new(EventKind::CenterChanged, id).with(detail)).await
}

async fn write(act: &mut Act, id: CenterId, version: i64, name: &str, after: Value) -> Result<bool> {
    let statement = match name {
        "seasons" => sql!("update centers set seasons = $3, version = version + 1 where id = $1 and version = $2"),
        "closed" => sql!("update centers set closed_days = $3, version = version + 1 where id = $1 and version = $2"),
        "special" => sql!("update centers set special_days = $3, version = version + 1 where id = $1 and version = $2"),
        _ => sql!("update centers set needs = $3, version = version + 1 where id = $1 and version = $2"),
    };
    Ok(act.run(statement, values![id, version, after]).await? > 0)
}

/// Counts a change of what belongs to a center, if nobody has changed it since that version.
pub(super) async fn touch(act: &mut Act, id: CenterId, version: i64) -> Result<()> {
    let touched = act
        .run(sql!("update centers set version = version + 1 where id = $1 and version = $2"), values![id, version])
        .await?;
    if touched > 0 { Ok(()) } else { Err(Refusal::Changed.into()) }
}
