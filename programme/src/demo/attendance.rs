//! What the attendance of the demo has to show: days that are closed and one that is not, forgotten check-outs, an entry that
//! is disputed, a correction that waits for a second person, missed shifts and what follows from them.

use super::records;
use crate::act::Act;
use crate::error::Result;
use crate::{centers, people};
use chrono::{Days, NaiveDate};
use domain::centers::Center;
use domain::ids::{CorrectionId, DisputeId, HoursEntryId, PauseId, PersonId, ScanId, ShiftId};
use domain::shifts::AssignmentState;

pub(super) async fn build(act: &mut Act) -> Result<()> {
    let Ok(center) = centers::by_code(act, "BAK1").await else { return Ok(()) };
    let (now, today) = (act.now(), center.zone.date(act.now()));
    let last: Option<NaiveDate> = act
        .one(
            sql!("select max(date) from shifts where center_id = $1 and published and date < $2 and taken > 0"),
            values![center.id, today],
            |r| r.next(),
        )
        .await?;
    let last = last.unwrap_or(today);
    act.run(
        sql!(
            "insert into center_days (center_id, date, programme_id, note, closed_at)
            select center_id, date, programme_id, '', max(ends_at) from shifts
            where published and cancelled_at is null and date < $1 and not (center_id = $2 and date = $3)
            group by center_id, date, programme_id"
        ),
        values![today, center.id, last],
    )
    .await?;
    act.run(
        sql!(
            "update attendances set to_confirm = true, left_proof = 'automatic' where id in (
                select t.id from attendances t join shifts s on s.id = t.shift_id
                where t.center_id = $1 and s.date = $2 order by t.id limit 2)"
        ),
        values![center.id, last],
    )
    .await?;
    let coordinator = people::find_by_email(act, "coordinator.BAK1@demo.test").await?.map(|person| person.id);
    let mut entries: Vec<(HoursEntryId, PersonId, i64)> = act
        .all(
            sql!(
                "select id, person_id, minutes from hours_entries where center_id = $1 and offsets is null and date < $2
                order by date desc, id limit 2"
            ),
            values![center.id, last],
            |r| Ok((r.next()?, r.next()?, r.next()?)),
        )
        .await?;
    if let Some((entry, person, _)) = entries.pop() {
        let id: DisputeId = act.id();
        act.run(
            sql!(
                "insert into hours_disputes (id, programme_id, center_id, person_id, entry_id, note, state, opened_at,
                    due_on)
                values ($1, $2, $3, $4, $5, $6, 'open', $7, $8)"
            ),
            values![
                id,
                center.programme,
                center.id,
                person,
                entry,
                "Həmin gün növbədən sonra da yarım saat qaldım.",
                now,
                today + Days::new(5)
            ],
        )
        .await?;
    }
    if let Some((entry, person, minutes)) = entries.pop() {
        let id: CorrectionId = act.id();
        act.run(
            sql!(
                "insert into hours_corrections (id, programme_id, center_id, person_id, entry_id, minutes, note, state,
                    asked_by, asked_at)
                values ($1, $2, $3, $4, $5, $6, $7, 'waiting', $8, $9)"
            ),
            values![
                id,
                center.programme,
                center.id,
                person,
                entry,
                (minutes - 150).max(0),
                "Siyahıya görə yarım saatdan sonra getmişdi.",
                coordinator,
                now
            ],
        )
        .await?;
    }
    missed(act, &center).await?;
    doubtful(act, &center).await
}

/// Two people have missed shifts: of one it is asked that it be excused, the other takes no places alone for now.
async fn missed(act: &mut Act, center: &Center) -> Result<()> {
    let now = act.now();
    for (email, times) in [("volunteer6@demo.test", 2), ("volunteer7@demo.test", 3)] {
        let Some(person) = people::find_by_email(act, email).await?.map(|person| person.id) else { continue };
        let shifts: Vec<ShiftId> = act
            .all(
                sql!(
                    "select s.id from shifts s
                    where s.center_id = $1 and s.published and s.cancelled_at is null and s.ends_at < $2
                        and exists (select 1 from placements l where l.person_id = $3 and l.center_id = $1
                            and l.starts_on <= s.date and l.ends_on >= s.date)
                        and not exists (select 1 from assignments a where a.shift_id = s.id and a.person_id = $3)
                    order by s.starts_at desc, s.id limit $4"
                ),
                values![center.id, now, person, times],
                |r| r.next(),
            )
            .await?;
        let mut last = None;
        for shift in shifts {
            act.run(sql!("update shifts set places = places + 1 where id = $1"), values![shift]).await?;
            last = Some(records::assignment(act, center.at(), shift, person, AssignmentState::NoShow).await?);
        }
        let Some(assignment) = last else { continue };
        if times == 2 {
            act.run(
                sql!(
                    "insert into absences (assignment_id, programme_id, center_id, person_id, reason, note, state, asked_at)
                    values ($1, $2, $3, $4, 'ill', $5, 'asked', $6)"
                ),
                values![assignment, center.programme, center.id, person, "Gecə qızdırmam qalxdı, zəng edə bilmədim.", now],
            )
            .await?;
            continue;
        }
        let id: PauseId = act.id();
        act.run(
            sql!(
                "insert into sign_up_pauses (id, programme_id, person_id, began_at, counted, looked_at)
                values ($1, $2, $3, $4, $5, $4)"
            ),
            values![id, center.programme, person, now - chrono::Duration::hours(1), times],
        )
        .await?;
    }
    Ok(())
}

/// A scan that came too late to count by itself, of somebody who was on the last shifts.
async fn doubtful(act: &mut Act, center: &Center) -> Result<()> {
    let (id, now): (ScanId, _) = (act.id(), act.now());
    act.run(
        sql!(
            "insert into scans (id, programme_id, center_id, person_id, nonce, kind, shown_at, device_at, received_at,
                device, place, doubt, state)
            select $1, s.programme_id, s.center_id, a.person_id, 'demo-scan-0123456789', 'in', s.starts_at, s.starts_at, $3,
                '', 'unknown', 'old', 'open'
            from assignments a join shifts s on s.id = a.shift_id
            where s.center_id = $2 and a.state = 'attended' and s.ends_at < $3 order by s.starts_at, a.id limit 1"
        ),
        values![id, center.id, now],
    )
    .await?;
    Ok(())
}
