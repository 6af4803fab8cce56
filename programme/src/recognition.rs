//! Recognition: awards that are reached or given, thanks of visitors, and a center's table of hours where it wants one.

mod awards;
mod nominating;
mod records;
mod thanking;

pub(crate) use awards::begin;
pub use awards::{award_due, kinds, of_person, save_kind};
pub use nominating::{answer, candidates, nominate, nominations};
pub use records::Award;
pub use records::said::{Nomination, Served, Thanks};
pub use thanking::{decide, thank, thanks_of};

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use domain::centers::Center;
use domain::events::{Event, EventKind};
use domain::rights::{At, May};
use uuid::Uuid;

/// How many stand in a center's table.
const TABLE: i64 = 20;
/// The table looks back so many days.
const TABLE_DAYS: i64 = 30;

/// Whether the center shows a table of hours.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn has_table(look: &mut Look, center: &Center) -> Result<bool> {
    records::said::has_table(look, center.id).await
}

/// Shows the center's volunteers a table of hours, or no more.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn switch_table(act: &mut Act, center: &Center, on: bool) -> Result<()> {
    act.require(May::ManageRosters(at(center)))?;
    records::said::switch_table(act, center, on).await?;
    note(act, center.programme, center.id.0, serde_json::json!({ "table": on })).await
}

/// Who has served most at a center within thirty days, for those who serve there and its staff.
///
/// # Errors
/// [`Error::NotFound`] where there is no table; [`Error::NotAllowed`] for everybody else.
pub async fn table(look: &mut Look, center: &Center) -> Result<Vec<Served>> {
    let me = look.person()?;
    let serves = records::said::serves(look, center.id, me).await?;
    if !serves {
        look.require(May::SeeRosters(at(center)))?;
    }
    if !records::said::has_table(look, center.id).await? {
        return Err(Error::NotFound);
    }
    let since = center.zone.date(look.now()) - chrono::Duration::days(TABLE_DAYS);
    records::said::table(look, center.id, since, TABLE).await
}

const fn at(center: &Center) -> At {
    At { programme: center.programme, center: center.id }
}

async fn note(act: &mut Act, programme: domain::ids::ProgrammeId, what: Uuid, detail: serde_json::Value) -> Result<()> {
    act.note(programme, Event::new(EventKind::RecognitionChanged, what).with(detail)).await
}
