//! Who may not come: what is known before somebody is late, for whoever runs the shift. Facts, not a score.

use super::board::now_at;
use crate::act::Look;
use crate::error::Result;
use chrono::Duration;
use domain::attendance::{Presence, Risk};
use domain::centers::Center;
use domain::ids::AssignmentId;
use domain::rights::May;
use std::collections::HashMap;

/// Shifts that were missed so long ago say nothing any more.
const BACK_DAYS: i64 = 60;
/// Whoever is on a shift elsewhere so shortly before the start may not be here in time.
const WAY_MINUTES: i64 = 45;

/// What is known of those who are still expected at a center.
///
/// # Errors
/// [`crate::Error::NotAllowed`] for whoever has no business there.
pub async fn risks(look: &mut Look, center: &Center) -> Result<HashMap<AssignmentId, Vec<Risk>>> {
    look.require(May::SeeAttendance(center.at()))?;
    let now = look.now();
    let expected: Vec<AssignmentId> = now_at(look, center)
        .await?
        .into_iter()
        .filter(|one| matches!(one.status, Presence::Expected | Presence::Late))
        .map(|one| one.assignment)
        .collect();
    if expected.is_empty() {
        return Ok(HashMap::new());
    }
    let found = look
        .all(
            sql!(
                "select a.id, a.state = 'assigned' and a.asked_at is not null,
                    exists (select 1 from assignments m join shifts n on n.id = m.shift_id
                        where m.person_id = a.person_id and m.state = 'no_show' and n.ends_at > $5),
                    exists (select 1 from assignments e join shifts o on o.id = e.shift_id
                        where e.person_id = a.person_id and o.center_id <> s.center_id and o.cancelled_at is null
                            and e.state in ('assigned', 'confirmed', 'attended') and o.ends_at > $6
                            and o.ends_at <= s.starts_at and o.ends_at > $3)
                from assignments a join shifts s on s.id = a.shift_id
                where s.programme_id = $1 and s.center_id = $2 and s.ends_at > $3 and s.starts_at < $4
                    and s.published and s.cancelled_at is null and a.state in ('assigned', 'confirmed')"
            ),
            values![
                center.programme,
                center.id,
                now,
                now + Duration::hours(24),
                now - Duration::days(BACK_DAYS),
                now - Duration::minutes(WAY_MINUTES)
            ],
            |r| Ok((r.next::<AssignmentId>()?, [r.next::<bool>()?, r.next()?, r.next()?])),
        )
        .await?;
    let mut risks = HashMap::new();
    for (assignment, holds) in found.into_iter().filter(|(assignment, _)| expected.contains(assignment)) {
        let all = [Risk::Unconfirmed, Risk::Missed, Risk::Elsewhere];
        let known: Vec<Risk> = all.into_iter().zip(holds).filter(|(_, holds)| *holds).map(|(risk, _)| risk).collect();
        if !known.is_empty() {
            risks.insert(assignment, known);
        }
    }
    Ok(risks)
}
