//! Reminders of the shifts that people have, as they follow from the rows: a run too many tells nobody twice, and after a
//! day without a server everybody gets the one that is nearest to the start. A position may have hours of its own.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::typed::{Reading, Values};
use crate::{centers, programmes};
use chrono::{DateTime, Duration, Utc};
use domain::events::{Event, EventKind};
use domain::ids::{AssignmentId, PersonId, PositionId, ProgrammeId};
use domain::notices::{EARLIEST_HOURS, Known, Notice, REMINDERS, Reminder, nearest_first, reminder};
use domain::rights::May;
use serde_json::json;

/// So many places are looked at in one unit of work.
const BATCH: i64 = 200;
/// What the fields of a form are called.
const FIELDS: [&str; REMINDERS] = ["remind_hours_1", "remind_hours_2", "remind_hours_3"];

/// Hours before the start of a shift.
pub type Hours = [i64; REMINDERS];

/// Reminds people of their shifts, one batch; whether there may be more.
///
/// # Errors
/// [`crate::Error::Unavailable`] when the database is.
pub async fn remind_due(act: &mut Act) -> Result<bool> {
    let mut left = BATCH;
    for programme in programmes::all(act).await? {
        let mut all = vec![(None, programme.rules.remind_hours)];
        all.extend(own_hours(act, programme.id).await?.into_iter().map(|(position, hours)| (Some(position), hours)));
        for (position, hours) in all {
            for hours in nearest_first(hours) {
                for place in places(act, programme.id, position, hours, left).await? {
                    left -= 1;
                    let becomes = reminder(hours, &place.known, act.now());
                    if mark(act, place.id, hours).await? && becomes == Reminder::Tell {
                        act.tell(programme.id, place.person, Notice::ShiftReminder { place: place.id }).await?;
                    }
                }
                if left <= 0 {
                    return Ok(true);
                }
            }
        }
    }
    Ok(false)
}

/// The hours of a position's own; nothing where it is as the programme says.
///
/// # Errors
/// [`crate::Error::NotFound`] without such a position.
pub async fn hours_of(look: &mut Look, position: PositionId) -> Result<Option<Hours>> {
    look.one(sql!("select remind_hours from positions where id = $1"), values![position], |r| {
        Ok(read(&r.next::<String>()?))
    })
    .await
}

/// Hours as they are kept; nothing in none.
fn read(kept: &str) -> Option<Hours> {
    let mut hours = kept.split(',').map(|hours| hours.parse().ok());
    Some([hours.next()??, hours.next()??, hours.next()??])
}

/// Gives a position hours of its own, or takes them away.
///
/// # Errors
/// [`crate::Error::NotAllowed`] without the right to change positions.
pub async fn choose_hours(act: &mut Act, position: PositionId, hours: Option<Hours>) -> Result<()> {
    let programme = centers::position(act, position).await?.programme;
    act.require(May::ManageCenters(programme))?;
    let before = hours_of(act, position).await?;
    if before == hours {
        return Ok(());
    }
    let kept = hours.map(|hours| hours.map(|hours| hours.to_string()).join(",")).unwrap_or_default();
    act.run(sql!("update positions set remind_hours = $2 where id = $1"), values![position, kept]).await?;
    let detail = json!({ "remind_hours": hours, "before": before });
    act.note(programme, Event::new(EventKind::PositionChanged, position).with(detail)).await
}

/// What a form says of them; with every field empty there are none.
///
/// # Errors
/// [`crate::Error::Faulty`] for what are no hours.
pub fn parse_hours(values: &Values) -> Result<Option<Hours>> {
    let mut form = Reading::of(values);
    let typed = FIELDS.map(|field| form.maybe_number(field, 0..=EARLIEST_HOURS));
    let own = typed.iter().any(Option::is_some).then(|| typed.map(Option::unwrap_or_default));
    form.done(own)
}

/// A form that shows them.
#[must_use]
pub fn with_hours(values: Values, hours: Option<Hours>) -> Values {
    let Some(hours) = hours else { return values };
    FIELDS.into_iter().zip(hours).fold(values, |values, (field, hours)| values.with(field, hours))
}

/// The positions with hours of their own.
async fn own_hours(look: &mut Look, programme: ProgrammeId) -> Result<Vec<(PositionId, Hours)>> {
    let all: Vec<(PositionId, String)> = look
        .all(
            sql!("select id, remind_hours from positions where programme_id = $1 and remind_hours <> '' order by id"),
            values![programme],
            |r| Ok((r.next()?, r.next()?)),
        )
        .await?;
    Ok(all.into_iter().filter_map(|(position, kept)| Some((position, read(&kept)?))).collect())
}

/// A place whose reminder has come.
struct Due {
    id: AssignmentId,
    person: PersonId,
    known: Known,
}

macro_rules! select_places {
    ($of:literal) => {
        concat!(
            "select a.id, a.person_id, s.starts_at, a.known_at, a.asked_at
            from shifts s join assignments a on a.shift_id = s.id
            where s.programme_id = $1 and s.published and s.cancelled_at is null
                and s.starts_at > $2 and s.starts_at <= $3
                and a.state in ('assigned', 'confirmed') and a.known_starts_at = s.starts_at and a.known_at is not null
                and (a.reminded_hours is null or a.reminded_hours > $4) and ",
            $of,
            " order by s.starts_at, a.id limit $5"
        )
    };
}

/// Those of a position with hours of its own, or of all that have none.
async fn places(
    look: &mut Look,
    programme: ProgrammeId,
    position: Option<PositionId>,
    hours: i64,
    limit: i64,
) -> Result<Vec<Due>> {
    let now = look.now();
    let mut values = values![programme, now, now + Duration::hours(hours), hours, limit];
    let statement = match position {
        Some(position) => {
            values.push(position.into());
            sql!(select_places!("s.position_id = $6"))
        }
        None => sql!(select_places!(
            "not exists (select 1 from positions p where p.id = s.position_id and p.remind_hours <> '')"
        )),
    };
    look.all(statement, values, |r| {
        let (id, person) = (r.next()?, r.next()?);
        let (starts, since): (DateTime<Utc>, DateTime<Utc>) = (r.next()?, r.next()?);
        Ok(Due { id, person, known: Known { starts, since, asked: r.next()? } })
    })
    .await
}

/// Whether nobody else was quicker.
async fn mark(act: &mut Act, id: AssignmentId, hours: i64) -> Result<bool> {
    let marked = act
        .run(
            sql!(
                "update assignments set reminded_hours = $2
                where id = $1 and (reminded_hours is null or reminded_hours > $2)"
            ),
            values![id, hours],
        )
        .await?;
    Ok(marked > 0)
}
