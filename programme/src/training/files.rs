//! Files of courses: slides as pictures that were drawn anew, or as a PDF; and documents of what was learned elsewhere.

use super::courses;
use super::records::claims as rows;
use crate::act::{Act, Service};
use crate::error::{Error, Result};
use crate::files;
use domain::faults::FaultKind;
use domain::ids::{CourseId, FileId, PersonId, ProgrammeId};
use domain::rights::Who;
use domain::training::{ContentEdit, FileKind as Kind};

/// A file with its content.
#[derive(Debug, Clone)]
pub struct File {
    /// What it is.
    pub kind: Kind,
    /// Whether it belongs to a course, so that whoever learns reads it.
    pub of_course: bool,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// Whose a file is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Owned {
    pub(super) programme: ProgrammeId,
    pub(super) course: Option<CourseId>,
    pub(super) person: Option<PersonId>,
    pub(super) kind: Kind,
}

/// Adds a picture to the slides of a module. `edits` is what [`courses::Kept`] said.
///
/// # Errors
/// [`Error::Faulty`] at `picture`; as [`courses::edit`] else.
pub async fn keep_picture(
    service: &Service,
    who: Who,
    (course, edits): (CourseId, i64),
    module: &str,
    upload: Vec<u8>,
) -> Result<()> {
    keep(service, who, (course, edits), module, upload, Kind::Picture).await
}

/// Puts a PDF in place as the slides of a module.
///
/// # Errors
/// [`Error::Faulty`] at `document`; as [`courses::edit`] else.
pub async fn keep_document(
    service: &Service,
    who: Who,
    (course, edits): (CourseId, i64),
    module: &str,
    upload: Vec<u8>,
) -> Result<()> {
    keep(service, who, (course, edits), module, upload, Kind::Document).await
}

async fn keep(
    service: &Service,
    who: Who,
    (course, edits): (CourseId, i64),
    module: &str,
    upload: Vec<u8>,
    kind: Kind,
) -> Result<()> {
    // Asked before the work is done, and once more when it is kept
    let of = service
        .look(who.clone(), move |look| {
            Box::pin(async move {
                let of = super::course(look, course).await?;
                courses::require_keeping(look, of.programme, of.center)?;
                Ok(of)
            })
        })
        .await?;
    let sealed = seal(service, kind, kind.as_str(), upload).await?;
    let (file, bytes, module, programme) = (sealed.id, sealed.bytes, module.to_owned(), of.programme);
    let kept = service
        .act(who, move |act| {
            let step = match kind {
                Kind::Picture => ContentEdit::Picture { module: module.clone(), file },
                Kind::Document => ContentEdit::Document { module: module.clone(), file },
            };
            Box::pin(async move {
                let owned = Owned { programme, course: Some(course), person: None, kind };
                rows::insert_file(act, file, &owned, bytes).await?;
                courses::edit(act, course, edits, step).await
            })
        })
        .await;
    if kept.is_err() {
        files::drop_sealed(service, file).await?;
    }
    kept
}

async fn seal(service: &Service, kind: Kind, field: &str, upload: Vec<u8>) -> Result<files::Sealed> {
    match kind {
        Kind::Picture => files::seal(service, field, upload).await,
        Kind::Document => files::seal_pdf(service, field, upload).await,
    }
}

/// A document of one's own that lies sealed: a picture or a PDF, by its first bytes.
pub(super) async fn seal_document(service: &Service, field: &str, upload: Vec<u8>) -> Result<(files::Sealed, Kind)> {
    if upload.is_empty() {
        return Err(Error::fault(field, FaultKind::Required));
    }
    let kind = if upload.starts_with(b"%PDF-") { Kind::Document } else { Kind::Picture };
    Ok((seal(service, kind, field, upload).await?, kind))
}

pub(super) async fn insert(act: &mut Act, id: FileId, owned: &Owned, bytes: i64) -> Result<()> {
    rows::insert_file(act, id, owned, bytes).await
}

/// Reads a file: of a course, as somebody of its programme; else as its owner, or as those who teach them.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] for other people's.
pub async fn read(service: &Service, who: Who, id: FileId) -> Result<File> {
    let owned = service
        .look(who, move |look| {
            Box::pin(async move {
                let me = look.person()?;
                let owned = rows::file(look, id).await?.ok_or(Error::NotFound)?;
                let theirs = crate::people::find(look, me).await?.programme == owned.programme
                    || look.who().grants.iter().any(|grant| grant.scope.programme == owned.programme);
                match owned.person {
                    Some(person) if person == me => {}
                    Some(person) => super::learning::require_teaching(look, person).await?,
                    None if theirs => {}
                    None => return Err(Error::NotFound),
                }
                Ok(owned)
            })
        })
        .await?;
    let bytes = files::open(service, id).await?;
    Ok(File { kind: owned.kind, of_course: owned.course.is_some(), bytes })
}
