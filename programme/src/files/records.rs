//! The SQL of uploads.

use crate::act::{Act, Look};
use crate::error::Result;
use chrono::{DateTime, Utc};
use domain::ids::{ApplicationId, FileId, PersonId, ProgrammeId};

/// Whose a file is.
#[derive(Debug, Clone, Copy)]
pub(super) struct File {
    pub(super) programme: ProgrammeId,
    pub(super) person: PersonId,
    pub(super) application: Option<ApplicationId>,
}

/// A picture that is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// Which.
    pub id: FileId,
    /// The application that it came with; none for what shows why somebody missed a shift.
    pub application: Option<ApplicationId>,
    /// How large it is.
    pub bytes: i64,
    /// When it was sent.
    pub sent_at: DateTime<Utc>,
}

/// A file that was written to the disk.
pub(super) struct NewFile<'a> {
    pub(super) id: FileId,
    pub(super) programme: ProgrammeId,
    pub(super) person: PersonId,
    pub(super) application: Option<ApplicationId>,
    pub(super) bytes: i64,
    pub(super) digest: &'a str,
}

pub(super) async fn insert(act: &mut Act, file: NewFile<'_>) -> Result<()> {
    let now = act.now();
    act.run(
        sql!(
            "insert into files (id, programme_id, person_id, application_id, bytes, digest, created_at)
            values ($1, $2, $3, $4, $5, $6, $7)"
        ),
        values![file.id, file.programme, file.person, file.application, file.bytes, file.digest, now],
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

/// The pictures of an application, but for those of its replies.
pub(super) async fn of_application(look: &mut Look, id: ApplicationId) -> Result<Vec<FileId>> {
    look.all(
        sql!(
            "select id from files where application_id = $1 and let_go_at is null
                and not exists (select 1 from application_requests q where q.application_id = $1 and q.file_id = files.id)"
        ),
        values![id],
        |r| r.next(),
    )
    .await
}

pub(super) async fn let_go(act: &mut Act, id: FileId) -> Result<()> {
    let now = act.now();
    act.run(sql!("update files set let_go_at = $2 where id = $1 and let_go_at is null"), values![id, now]).await?;
    Ok(())
}

pub(super) async fn gone(look: &mut Look, most: i64) -> Result<Vec<FileId>> {
    look.all(
        sql!(
            "select id from files where let_go_at is not null
            union all select id from training_files where let_go_at is not null limit $1"
        ),
        values![most],
        |r| r.next(),
    )
    .await
}

pub(super) async fn delete(act: &mut Act, id: FileId) -> Result<()> {
    act.run(sql!("delete from files where id = $1 and let_go_at is not null"), values![id]).await?;
    act.run(sql!("delete from training_files where id = $1 and let_go_at is not null"), values![id]).await?;
    Ok(())
}

/// Whether there is a row of a file, be it in use or let go.
pub(super) async fn is_known(look: &mut Look, id: FileId) -> Result<bool> {
    look.one(
        sql!(
            "select exists (select 1 from files where id = $1)
                or exists (select 1 from training_files where id = $1)"
        ),
        values![id],
        |r| r.next(),
    )
    .await
}

/// The pictures of a person that are kept, with the application that each belongs to.
pub(super) async fn of_person(look: &mut Look, person: PersonId) -> Result<Vec<Kept>> {
    look.all(
        sql!(
            "select id, application_id, bytes, created_at from files
            where person_id = $1 and let_go_at is null order by created_at, id"
        ),
        values![person],
        |r| Ok(Kept { id: r.next()?, application: r.next()?, bytes: r.next()?, sent_at: r.next()? }),
    )
    .await
}
