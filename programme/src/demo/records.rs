//! The SQL of the demo. It alone writes a past that never happened; everything else goes through acts.

mod recruiting;

pub(super) use recruiting::*;

use crate::act::Act;
use crate::error::Result;
use chrono::NaiveDate;
use domain::ids::{
    ApplicationId, AssignmentId, AttendanceId, CenterId, CourseId, LineId, PersonId, PositionId, ProgrammeId, RosterId,
    ShiftId,
};
use domain::rights::At;
use domain::shifts::AssignmentState;
use domain::time::{Period, Zone};

/// Places a person, with the next badge of the center whose code it is.
pub(super) async fn placement(
    act: &mut Act,
    at: At,
    code: &str,
    person: (PersonId, Option<ApplicationId>),
    from: NaiveDate,
    until: NaiveDate,
) -> Result<()> {
    let badge = crate::applications::staff::next_badge(act, at.center, code).await?;
    let (id, now): (uuid::Uuid, _) = (act.id(), act.now());
    act.run(
        sql!(
            "insert into placements
                (id, programme_id, person_id, center_id, application_id, state, starts_on, ends_on, badge, created_at)
            values ($1, $2, $3, $4, $5, 'active', $6, $7, $8, $9)"
        ),
        values![id, at.programme, person.0, at.center, person.1, from, until, badge, now],
    )
    .await?;
    Ok(())
}

pub(super) async fn training(
    act: &mut Act,
    programme: ProgrammeId,
    person: PersonId,
    course: CourseId,
    from: NaiveDate,
    until: NaiveDate,
) -> Result<()> {
    let (id, now): (uuid::Uuid, _) = (act.id(), act.now());
    act.run(
        sql!(
            "insert into training_records
                (id, programme_id, person_id, course_id, result, valid_from, valid_until, recorded_at)
            values ($1, $2, $3, $4, 'passed', $5, $6, $7)"
        ),
        values![id, programme, person, course, from, until, now],
    )
    .await?;
    Ok(())
}

/// The roster of a week, made if it is missing.
pub(super) async fn roster(act: &mut Act, at: At, monday: NaiveDate, published: bool) -> Result<RosterId> {
    let (id, now): (RosterId, _) = (act.id(), act.now());
    let state = if published { "published" } else { "draft" };
    act.run(
        sql!(
            "insert into rosters (id, programme_id, center_id, monday, state, created_at)
            values ($1, $2, $3, $4, $5, $6) on conflict (center_id, monday) do nothing"
        ),
        values![id, at.programme, at.center, monday, state, now],
    )
    .await?;
    act.one(sql!("select id from rosters where center_id = $1 and monday = $2"), values![at.center, monday], |r| {
        r.next()
    })
    .await
}

/// A shift of the demo.
#[derive(Debug, Clone, Copy)]
pub(super) struct DemoShift {
    pub(super) at: At,
    pub(super) roster: RosterId,
    pub(super) line: Option<LineId>,
    pub(super) position: PositionId,
    pub(super) zone: Zone,
    pub(super) period: Period,
    pub(super) places: i64,
    pub(super) published: bool,
}

pub(super) async fn shift(act: &mut Act, s: DemoShift) -> Result<ShiftId> {
    let (id, now): (ShiftId, _) = (act.id(), act.now());
    act.run(
        sql!(
            "insert into shifts (id, programme_id, center_id, roster_id, line_id, position_id, date, starts_at,
                ends_at, places, published, created_at, need, line_date)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
        ),
        values![
            id,
            s.at.programme,
            s.at.center,
            s.roster,
            s.line,
            s.position,
            s.zone.date(s.period.start()),
            s.period.start(),
            s.period.end(),
            s.places,
            s.published,
            now,
            if s.line.is_some() { "template" } else { "shift" },
            s.line.map(|_| s.zone.date(s.period.start()))
        ],
    )
    .await?;
    Ok(id)
}

pub(super) async fn assignment(
    act: &mut Act,
    at: At,
    shift: ShiftId,
    person: PersonId,
    state: AssignmentState,
) -> Result<AssignmentId> {
    let (id, now): (AssignmentId, _) = (act.id(), act.now());
    act.run(sql!("update shifts set taken = taken + 1 where id = $1 and taken < places"), values![shift]).await?;
    act.run(
        sql!(
            "insert into assignments (id, programme_id, shift_id, person_id, state, made_by, made_at, changed_at)
            values ($1, $2, $3, $4, $5, $4, $6, $6)"
        ),
        values![id, at.programme, shift, person, state.as_str(), now],
    )
    .await?;
    Ok(id)
}

/// Somebody was there from the first minute to the last.
pub(super) async fn attended(
    act: &mut Act,
    s: &DemoShift,
    shift: ShiftId,
    assignment: AssignmentId,
    person: PersonId,
) -> Result<()> {
    let (id, entry): (AttendanceId, uuid::Uuid) = (act.id(), act.id());
    let (start, end) = (s.period.start(), s.period.end());
    act.run(
        sql!(
            "insert into attendances (id, programme_id, assignment_id, shift_id, center_id, person_id, nonce, arrived_at,
                arrival, arrival_proof, left_at, left_proof, to_confirm, recorded_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, 'on_time', 'center_code', $9, 'center_code', false, $8)"
        ),
        values![id, s.at.programme, assignment, shift, s.at.center, person, format!("demo-{id}"), start, end],
    )
    .await?;
    act.run(
        sql!(
            "insert into hours_entries
                (id, programme_id, person_id, attendance_id, center_id, position_id, date, minutes, note, entered_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, '', $9)"
        ),
        values![
            entry,
            s.at.programme,
            person,
            id,
            s.at.center,
            s.position,
            s.zone.date(start),
            s.period.minutes(),
            end
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn course_session(
    act: &mut Act,
    at: At,
    course: CourseId,
    period: Period,
    room: &str,
    places: i64,
) -> Result<()> {
    let (id, now): (uuid::Uuid, _) = (act.id(), act.now());
    act.run(
        sql!(
            "insert into course_sessions
                (id, programme_id, course_id, center_id, starts_at, ends_at, room, places, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        ),
        values![id, at.programme, course, at.center, period.start(), period.end(), room, places, now],
    )
    .await?;
    Ok(())
}

/// Whether a published shift runs at a center at that moment.
pub(super) async fn under_way(act: &mut Act, center: CenterId) -> Result<bool> {
    let now = act.now();
    act.one(
        sql!(
            "select count(*) from shifts where center_id = $1 and published and cancelled_at is null
                and starts_at <= $2 and ends_at > $2 and taken >= 10"
        ),
        values![center, now],
        |r| Ok(r.next::<i64>()? > 0),
    )
    .await
}
