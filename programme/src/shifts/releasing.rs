//! Places that are given back for somebody: their placement is interrupted or over, or their account is closed.

use super::{find, records};
use crate::act::{Act, Look};
use crate::error::Result;
use chrono::NaiveDate;
use domain::events::{Event, EventKind};
use domain::ids::{CenterId, PersonId, ShiftId};
use domain::shifts::Shift;

/// The shifts that a person holds on days from–until, at one center or everywhere, by start; those that have begun or that
/// the person has come to stay out.
pub(crate) async fn held_between(
    look: &mut Look,
    person: PersonId,
    center: Option<CenterId>,
    from: NaiveDate,
    until: NaiveDate,
) -> Result<Vec<Shift>> {
    let now = look.now();
    let ids: Vec<ShiftId> = look
        .all(
            sql!(
                "select s.id from assignments a join shifts s on s.id = a.shift_id
                where a.person_id = $1 and a.state in ('assigned', 'confirmed') and s.starts_at > $2
                    and s.cancelled_at is null
                    and not exists (select 1 from attendances t where t.assignment_id = a.id and t.undone_at is null)
                order by s.starts_at, s.id"
            ),
            values![person, now],
            |r| r.next(),
        )
        .await?;
    let mut held = Vec::new();
    for id in ids {
        let shift = find(look, id).await?;
        let there = center.is_none_or(|center| center == shift.at.center);
        if there && (from..=until).contains(&shift.date()) {
            held.push(shift);
        }
    }
    Ok(held)
}

/// Gives these places back. Whoever asks has checked the right, holds the person, and tells them.
pub(crate) async fn release_all(act: &mut Act, person: PersonId, shifts: &[Shift]) -> Result<()> {
    // In one order everywhere, so that two acts never wait for each other
    let mut shifts: Vec<&Shift> = shifts.iter().collect();
    shifts.sort_unstable_by_key(|s| s.id);
    for shift in shifts {
        records::put_back(act, shift.id, person).await?;
        let Some(assignment) = records::take_off(act, shift.id, person).await? else {
            return Err(domain::refusals::Refusal::Changed.into());
        };
        super::told(act, shift.id, person).await?;
        let detail = serde_json::json!({ "assignment": assignment, "person": person });
        act.note(shift.at.programme, Event::new(EventKind::ShiftUnassigned, shift.id).with(detail)).await?;
        crate::exchange::left(act, shift.id, person).await?;
    }
    Ok(())
}
