//! The SQL of courses, sessions and records.

use crate::act::Act;
use crate::error::Result;
use domain::ids::{CourseId, ProgrammeId};
use domain::language::Texts;

pub(super) async fn insert_course(
    act: &mut Act,
    programme: ProgrammeId,
    id: CourseId,
    code: &str,
    names: &Texts,
    valid_days: Option<i64>,
) -> Result<()> {
    let now = act.now();
    act.run(
        sql!(
            "insert into courses (id, programme_id, code, names, valid_days, created_at)
            values ($1, $2, $3, $4, $5, $6)"
        ),
        values![id, programme, code, serde_json::to_value(names)?, valid_days, now],
    )
    .await?;
    Ok(())
}
