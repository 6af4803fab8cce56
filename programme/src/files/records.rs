//! The SQL of uploads.

use crate::act::{Act, Look};
use crate::error::Result;
use domain::applications::Application;
use domain::ids::{ApplicationId, FileId, PersonId, ProgrammeId};

/// Whose a file is.
#[derive(Debug, Clone, Copy)]
pub(super) struct File {
    pub(super) programme: ProgrammeId,
    pub(super) person: PersonId,
    pub(super) application: ApplicationId,
}

/// A file that was written to the disk.
pub(super) struct NewFile<'a> {
    pub(super) id: FileId,
    pub(super) application: &'a Application,
    pub(super) bytes: i64,
    pub(super) digest: &'a str,
}

pub(super) async fn insert(act: &mut Act, file: NewFile<'_>) -> Result<()> {
    let (now, a) = (act.now(), file.application);
    act.run(
        sql!(
            "insert into files (id, programme_id, person_id, application_id, bytes, digest, created_at)
            values ($1, $2, $3, $4, $5, $6, $7)"
        ),
        values![file.id, a.programme, a.person, a.id, file.bytes, file.digest, now],
    )
    .await?;
    Ok(())
}

pub(super) async fn find(look: &mut Look, id: FileId) -> Result<Option<File>> {
    look.maybe(
        sql!("select programme_id, person_id, application_id from files where id = $1 and let_go_at is null"),
        values![id],
        |r| Ok(File { programme: r.next()?, person: r.next()?, application: r.next()? }),
    )
    .await
}

pub(super) async fn of_application(look: &mut Look, id: ApplicationId) -> Result<Vec<FileId>> {
    look.all(sql!("select id from files where application_id = $1 and let_go_at is null"), values![id], |r| r.next())
        .await
}

pub(super) async fn let_go(act: &mut Act, id: FileId) -> Result<()> {
    let now = act.now();
    act.run(sql!("update files set let_go_at = $2 where id = $1 and let_go_at is null"), values![id, now]).await?;
    Ok(())
}

pub(super) async fn gone(look: &mut Look, most: i64) -> Result<Vec<FileId>> {
    look.all(sql!("select id from files where let_go_at is not null order by let_go_at limit $1"), values![most], |r| {
        r.next()
    })
    .await
}

pub(super) async fn delete(act: &mut Act, id: FileId) -> Result<()> {
    act.run(sql!("delete from files where id = $1 and let_go_at is not null"), values![id]).await?;
    Ok(())
}
