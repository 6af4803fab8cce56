//! The SQL of imports.

use super::kept::{Import, ImportState};
use crate::act::{Act, Look};
use crate::error::Result;
use chrono::{DateTime, Utc};
use domain::applications::{Application, Intake};
use domain::ids::{ImportId, IntakeId, PersonId, ProgrammeId};
use domain::imports::{Rejected, Tally};
use std::collections::HashSet;

async fn addresses(
    look: &mut Look,
    statement: &'static crate::sql::Statement,
    id: uuid::Uuid,
) -> Result<HashSet<String>> {
    Ok(look.all(statement, values![id], |r| r.next()).await?.into_iter().collect())
}

/// The addresses of those who have an application to an intake.
pub(super) async fn applied(look: &mut Look, intake: IntakeId) -> Result<HashSet<String>> {
    let statement = sql!(
        "select p.email_folded from applications a join people p on p.id = a.person_id or p.merged_into = a.person_id
            where a.intake_id = $1"
    );
    addresses(look, statement, intake.0).await
}

/// The addresses of those who belong to other programmes.
pub(super) async fn elsewhere(look: &mut Look, programme: ProgrammeId) -> Result<HashSet<String>> {
    addresses(look, sql!("select email_folded from people where programme_id <> $1"), programme.0).await
}

/// The addresses of those who were placed before, by anything but this intake.
pub(super) async fn placed_before(look: &mut Look, intake: &Intake) -> Result<HashSet<String>> {
    let found = look
        .all(
            sql!(
                "select distinct p.email_folded
                from placements l join people p on p.id = l.person_id left join applications a on a.id = l.application_id
                where l.programme_id = $1 and (a.id is null or a.intake_id <> $2)"
            ),
            values![intake.programme, intake.id],
            |r| r.next(),
        )
        .await?;
    Ok(found.into_iter().collect())
}

/// Adds an application as it is handed in, unless the person has one to that intake.
pub(super) async fn insert(act: &mut Act, a: &Application, minor: bool) -> Result<bool> {
    let guardian = minor.then(|| domain::guardians::Consent::Needed.as_str().to_owned());
    let added = act
        .run(
            sql!(
                "insert into applications (id, programme_id, intake_id, person_id, stage, draft, center_id, submitted_at,
                    guardian, version, created_at, changed_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)
                on conflict (intake_id, person_id) do nothing"
            ),
            values![
                a.id,
                a.programme,
                a.intake,
                a.person,
                a.stage.as_str(),
                serde_json::to_value(&a.draft)?,
                a.center,
                a.submitted_at,
                guardian,
                a.version,
                a.changed_at
            ],
        )
        .await?;
    Ok(added > 0)
}

pub(super) async fn keep(act: &mut Act, import: &Import, person: PersonId, content: String) -> Result<()> {
    act.run(
        sql!(
            "insert into imports (id, programme_id, intake_id, person_id, file_name, content, mapping, tell, state,
                row_count, accepted, rejected, created_at, changed_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13)"
        ),
        values![
            import.id,
            import.programme,
            import.intake,
            person,
            &import.file_name,
            content,
            serde_json::to_value(&import.columns)?,
            import.tell,
            import.state.as_str(),
            import.tally.rows,
            import.tally.accepted,
            serde_json::to_value(&import.tally.rejected)?,
            import.changed_at
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn find(look: &mut Look, id: ImportId, person: PersonId) -> Result<Option<Import>> {
    look.maybe(
        sql!(
            "select id, programme_id, intake_id, file_name, mapping, tell, state, row_count, accepted, rejected,
                changed_at
            from imports where id = $1 and person_id = $2"
        ),
        values![id, person],
        |r| {
            let (id, programme, intake) = (r.next()?, r.next()?, r.next()?);
            let (file_name, columns, tell) = (r.next()?, r.json()?, r.next()?);
            let state = r.word(ImportState::parse)?;
            let (rows, accepted, rejected): (i64, i64, Vec<Rejected>) = (r.next()?, r.next()?, r.json()?);
            let unchanged = rows - accepted - i64::try_from(rejected.len()).unwrap_or(rows);
            let tally = Tally { rows, accepted, unchanged, rejected };
            Ok(Import { id, programme, intake, file_name, columns, tell, state, tally, changed_at: r.next()? })
        },
    )
    .await
}

/// The rows of the file.
pub(super) async fn content(look: &mut Look, id: ImportId) -> Result<Option<String>> {
    look.maybe(sql!("select content from imports where id = $1"), values![id], |r| r.next()).await
}

pub(super) async fn choose(act: &mut Act, import: &Import) -> Result<bool> {
    let now = act.now();
    let changed = act
        .run(
            sql!("update imports set mapping = $2, tell = $3, changed_at = $4 where id = $1 and state = 'read'"),
            values![import.id, serde_json::to_value(&import.columns)?, import.tell, now],
        )
        .await?;
    Ok(changed > 0)
}

/// Sets an import going, unless it is done, or is going and has moved since that moment.
pub(super) async fn begin(act: &mut Act, id: ImportId, stale: DateTime<Utc>) -> Result<bool> {
    let now = act.now();
    let begun = act
        .run(
            sql!(
                "update imports set state = 'running', changed_at = $2
                where id = $1 and (state = 'read' or (state = 'running' and changed_at < $3))"
            ),
            values![id, now, stale],
        )
        .await?;
    Ok(begun > 0)
}

/// Counts what came in, in the act that took it in.
pub(super) async fn count(act: &mut Act, id: ImportId, accepted: i64) -> Result<()> {
    let now = act.now();
    act.run(
        sql!("update imports set accepted = accepted + $2, changed_at = $3 where id = $1"),
        values![id, accepted, now],
    )
    .await?;
    Ok(())
}

/// Ends an import: its rows are forgotten, what came of them stays a while.
pub(super) async fn end(act: &mut Act, id: ImportId, rejected: &[Rejected]) -> Result<()> {
    let now = act.now();
    act.run(
        sql!("update imports set state = 'done', content = '', rejected = $2, changed_at = $3 where id = $1"),
        values![id, serde_json::to_value(rejected)?, now],
    )
    .await?;
    Ok(())
}

/// Forgets what nobody has gone on with since a moment, and what was done before another.
pub(super) async fn sweep(act: &mut Act, left: DateTime<Utc>, done: DateTime<Utc>) -> Result<u64> {
    act.run(
        sql!("delete from imports where (state <> 'done' and changed_at < $1) or changed_at < $2"),
        values![left, done],
    )
    .await
}
