//! The SQL of centers and positions.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use domain::centers::{Center, CenterKind, Position};
use domain::ids::{CenterId, PositionId, ProgrammeId};
use domain::time::Zone;

fn read_center(r: &mut Reader) -> Result<Center> {
    Ok(Center {
        id: r.next()?,
        programme: r.next()?,
        code: r.next()?,
        kind: r.word(CenterKind::parse)?,
        names: r.json()?,
        city: r.next()?,
        address: r.next()?,
        zone: r.word(|name| Zone::parse(name).ok())?,
        opening: r.json()?,
        closed: r.json()?,
        institutions: r.next()?,
        services: r.next()?,
        early_minutes: r.next()?,
        late_minutes: r.next()?,
        version: r.next()?,
    })
}

pub(super) async fn find(look: &mut Look, id: CenterId) -> Result<Option<Center>> {
    look.maybe(
        sql!(
            "select id, programme_id, code, kind, names, city, address, time_zone, opening, closed_days, institutions,
                services, early_minutes, late_minutes, version
            from centers where id = $1"
        ),
        values![id],
        read_center,
    )
    .await
}

pub(super) async fn by_code(look: &mut Look, code: &str) -> Result<Option<Center>> {
    look.maybe(
        sql!(
            "select id, programme_id, code, kind, names, city, address, time_zone, opening, closed_days, institutions,
                services, early_minutes, late_minutes, version
            from centers where code = $1"
        ),
        values![code],
        read_center,
    )
    .await
}

pub(super) async fn of_programme(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Center>> {
    look.all(
        sql!(
            "select id, programme_id, code, kind, names, city, address, time_zone, opening, closed_days, institutions,
                services, early_minutes, late_minutes, version
            from centers where programme_id = $1 order by code"
        ),
        values![programme],
        read_center,
    )
    .await
}

pub(super) async fn insert(act: &mut Act, center: &Center) -> Result<()> {
    let now = act.now();
    act.run(
        sql!(
            "insert into centers (id, programme_id, code, kind, names, city, address, time_zone, opening, closed_days,
                institutions, services, early_minutes, late_minutes, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)"
        ),
        values![
            center.id,
            center.programme,
            &center.code,
            center.kind.as_str(),
            serde_json::to_value(&center.names)?,
            &center.city,
            &center.address,
            center.zone.name(),
            serde_json::to_value(&center.opening)?,
            serde_json::to_value(&center.closed)?,
            center.institutions,
            center.services,
            center.early_minutes,
            center.late_minutes,
            now
        ],
    )
    .await?;
    Ok(())
}

fn read_position(r: &mut Reader) -> Result<Position> {
    Ok(Position {
        id: r.next()?,
        programme: r.next()?,
        code: r.next()?,
        names: r.json()?,
        min_age: r.next()?,
        course: r.next()?,
        leads: r.next()?,
    })
}

pub(super) async fn positions(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Position>> {
    look.all(
        sql!(
            "select id, programme_id, code, names, min_age, course_id, leads from positions
            where programme_id = $1 order by code"
        ),
        values![programme],
        read_position,
    )
    .await
}

pub(super) async fn position(look: &mut Look, id: PositionId) -> Result<Option<Position>> {
    look.maybe(
        sql!("select id, programme_id, code, names, min_age, course_id, leads from positions where id = $1"),
        values![id],
        read_position,
    )
    .await
}

pub(super) async fn insert_position(act: &mut Act, position: &Position) -> Result<()> {
    let now = act.now();
    act.run(
        sql!(
            "insert into positions (id, programme_id, code, names, min_age, course_id, leads, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        values![
            position.id,
            position.programme,
            &position.code,
            serde_json::to_value(&position.names)?,
            position.min_age,
            position.course,
            position.leads,
            now
        ],
    )
    .await?;
    Ok(())
}
