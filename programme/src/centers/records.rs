//! The SQL of centers and positions.

use crate::act::{Act, Look};
use crate::error::Result;
use crate::sql::Reader;
use chrono::NaiveDate;
use domain::applications::Spoken;
use domain::centers::{Center, CenterKind, Position};
use domain::ids::{CenterId, CourseId, PositionId, ProgrammeId};
use domain::language::Texts;
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
        seasons: r.json()?,
        closed: r.json()?,
        special: r.json()?,
        runs: r.next::<Option<NaiveDate>>()?.zip(r.next()?),
        institutions: r.next()?,
        services: r.next()?,
        early_minutes: r.next()?,
        late_minutes: r.next()?,
        version: r.next()?,
    })
}

/// Centers by a condition.
macro_rules! select_centers {
    ($rest:literal) => {
        concat!(
            "select id, programme_id, code, kind, names, city, address, time_zone, opening, seasons, closed_days,
                special_days, runs_from, runs_until, institutions, services, early_minutes, late_minutes, version
            from centers where ",
            $rest
        )
    };
}

pub(super) async fn find(look: &mut Look, id: CenterId) -> Result<Option<Center>> {
    look.maybe(sql!(select_centers!("id = $1")), values![id], read_center).await
}

pub(super) async fn by_code(look: &mut Look, code: &str) -> Result<Option<Center>> {
    look.maybe(sql!(select_centers!("code = $1")), values![code], read_center).await
}

pub(super) async fn of_programme(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Center>> {
    look.all(sql!(select_centers!("programme_id = $1 order by code")), values![programme], read_center).await
}

pub(super) async fn insert(act: &mut Act, center: &Center) -> Result<bool> {
    let now = act.now();
    let inserted = act
        .run(
            sql!(
                "insert into centers (id, programme_id, code, kind, names, city, address, time_zone, opening, seasons,
                closed_days, special_days, runs_from, runs_until, institutions, services, early_minutes, late_minutes,
                created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
            on conflict (code) do nothing"
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
                serde_json::to_value(&center.seasons)?,
                serde_json::to_value(&center.closed)?,
                serde_json::to_value(&center.special)?,
                center.runs.map(|(from, _)| from),
                center.runs.map(|(_, until)| until),
                center.institutions,
                center.services,
                center.early_minutes,
                center.late_minutes,
                now
            ],
        )
        .await?;
    Ok(inserted > 0)
}

/// Writes everything but code, programme and the lists that are kept by themselves, if it is still this version.
pub(super) async fn update(act: &mut Act, center: &Center, version: i64) -> Result<bool> {
    let changed = act
        .run(
            sql!(
                "update centers set kind = $3, names = $4, city = $5, address = $6, time_zone = $7, opening = $8,
                    runs_from = $9, runs_until = $10, institutions = $11, services = $12, early_minutes = $13,
                    late_minutes = $14, version = version + 1
                where id = $1 and version = $2"
            ),
            values![
                center.id,
                version,
                center.kind.as_str(),
                serde_json::to_value(&center.names)?,
                &center.city,
                &center.address,
                center.zone.name(),
                serde_json::to_value(&center.opening)?,
                center.runs.map(|(from, _)| from),
                center.runs.map(|(_, until)| until),
                center.institutions,
                center.services,
                center.early_minutes,
                center.late_minutes
            ],
        )
        .await?;
    Ok(changed > 0)
}

fn read_position(r: &mut Reader) -> Result<Position> {
    Ok(Position {
        id: r.next()?,
        programme: r.next()?,
        code: r.next()?,
        names: r.json()?,
        min_age: r.next()?,
        courses: r.json()?,
        leads: r.next()?,
        languages: Spoken::parse_list(&r.next::<String>()?).unwrap_or_default(),
        approval: r.next()?,
    })
}

pub(super) async fn positions(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Position>> {
    look.all(
        sql!(
            "select id, programme_id, code, names, min_age, courses, leads, languages, approval from positions
            where programme_id = $1 order by code"
        ),
        values![programme],
        read_position,
    )
    .await
}

pub(super) async fn position(look: &mut Look, id: PositionId) -> Result<Option<Position>> {
    look.maybe(
        sql!("select id, programme_id, code, names, min_age, courses, leads, languages, approval from positions where id = $1"),
        values![id],
        read_position,
    )
    .await
}

/// Every course, by code.
pub(super) async fn courses(look: &mut Look, programme: ProgrammeId) -> Result<Vec<(CourseId, Texts)>> {
    look.all(sql!("select id, names from courses where programme_id = $1 order by code"), values![programme], |r| {
        Ok((r.next()?, r.json()?))
    })
    .await
}

pub(super) async fn position_version(look: &mut Look, id: PositionId) -> Result<Option<i64>> {
    look.maybe(sql!("select version from positions where id = $1"), values![id], |r| r.next()).await
}

/// Changes a position that still has that version; whether it had.
pub(super) async fn update_position(act: &mut Act, position: &Position, version: i64) -> Result<bool> {
    let changed = act
        .run(
            sql!(
                "update positions set names = $3, min_age = $4, courses = $5, leads = $6, languages = $7, approval = $8,
                    version = version + 1
                where id = $1 and version = $2"
            ),
            values![
                position.id,
                version,
                serde_json::to_value(&position.names)?,
                position.min_age,
                serde_json::to_value(&position.courses)?,
                position.leads,
                Spoken::write_list(&position.languages),
                position.approval
            ],
        )
        .await?;
    Ok(changed > 0)
}

pub(super) async fn insert_position(act: &mut Act, position: &Position) -> Result<bool> {
    let now = act.now();
    let inserted = act
        .run(
            sql!(
                "insert into positions (id, programme_id, code, names, min_age, courses, leads, languages, approval,
                created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            on conflict (programme_id, code) do nothing"
            ),
            values![
                position.id,
                position.programme,
                &position.code,
                serde_json::to_value(&position.names)?,
                position.min_age,
                serde_json::to_value(&position.courses)?,
                position.leads,
                Spoken::write_list(&position.languages),
                position.approval,
                now
            ],
        )
        .await?;
    Ok(inserted > 0)
}
