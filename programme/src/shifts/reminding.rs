//! Reminders of the shifts that people have, as they follow from the rows: a run too many tells nobody twice, and after a
//! day without a server everybody gets the one that is nearest to the start.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::programmes;
use chrono::{DateTime, Duration, Utc};
use domain::ids::{AssignmentId, PersonId, ProgrammeId};
use domain::notices::{Known, Notice, Reminder, nearest_first, reminder};

/// So many places are looked at in one unit of work.
const BATCH: i64 = 200;

/// Reminds people of their shifts, one batch; whether there may be more.
///
/// # Errors
/// [`crate::Error::Unavailable`] when the database is.
pub async fn remind_due(act: &mut Act) -> Result<bool> {
    let mut left = BATCH;
    for programme in programmes::all(act).await? {
        for hours in nearest_first(programme.rules.remind_hours) {
            for place in places(act, programme.id, hours, left).await? {
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
    Ok(false)
}

/// A place whose reminder has come.
struct Due {
    id: AssignmentId,
    person: PersonId,
    known: Known,
}

async fn places(look: &mut Look, programme: ProgrammeId, hours: i64, limit: i64) -> Result<Vec<Due>> {
    let now = look.now();
    look.all(
        sql!(
            "select a.id, a.person_id, s.starts_at, a.known_at, a.asked_at
            from shifts s join assignments a on a.shift_id = s.id
            where s.programme_id = $1 and s.published and s.cancelled_at is null
                and s.starts_at > $2 and s.starts_at <= $3
                and a.state in ('assigned', 'confirmed') and a.known_starts_at = s.starts_at and a.known_at is not null
                and (a.reminded_hours is null or a.reminded_hours > $4)
            order by s.starts_at, a.id limit $5"
        ),
        values![programme, now, now + Duration::hours(hours), hours, limit],
        |r| {
            let (id, person) = (r.next()?, r.next()?);
            let (starts, since): (DateTime<Utc>, DateTime<Utc>) = (r.next()?, r.next()?);
            Ok(Due { id, person, known: Known { starts, since, asked: r.next()? } })
        },
    )
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
