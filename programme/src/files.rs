//! Uploads: pictures that people send with their application, kept sealed and shown only to those who may.

pub mod picture;
mod records;
mod store;

pub use records::Kept;

use crate::act::{Act, Look, Service};
use crate::applications;
use crate::attendance::{self, Plea};
use crate::error::{Error, Result};
use crate::{people, screening, signing};
use chrono::Duration;
use domain::applications::{ANSWER, Application};
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{ApplicationId, AssignmentId, FileId, PersonId};
use domain::rights::{At, May, Who};
use std::sync::LazyLock;
use tokio::sync::Semaphore;

/// One picture is unpacked at a time: it takes much memory for a moment.
static DRAWING: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(1));
/// So many may wait for that; more are told to come back.
static WAITING: Semaphore = Semaphore::const_new(32);
/// So many are swept away in one go.
const SWEEP: i64 = 100;
/// A file without a row is one that is on its way for so long, and then what a crash has left.
const ON_ITS_WAY_HOURS: i64 = 24;

/// Keeps a picture as the answer to a question of one's own draft, by its key, in place of the one before.
///
/// # Errors
/// [`Error::Faulty`] at the question when it can't be taken; [`Error::Unavailable`] when too many are on the way or the
/// disk is full; as [`applications::save`] else.
pub async fn answer(service: &Service, who: Who, code: &str, question: &str, upload: Vec<u8>) -> Result<FileId> {
    let (service, code, question) = (service.clone(), code.to_owned(), question.to_owned());
    // Runs to its end even when the sender hangs up, so that no file is left without its row
    tokio::spawn(async move { keep(&service, who, code, question, upload).await }).await.map_err(Error::broken)?
}

async fn keep(service: &Service, who: Who, code: String, question: String, upload: Vec<u8>) -> Result<FileId> {
    // Asked before the work is done, and once more when it is kept
    let (of, asked) = (code.clone(), question.clone());
    service
        .look(who.clone(), |look| Box::pin(async move { applications::may_attach(look, &of, &asked).await }))
        .await?;
    let Sealed { id, bytes, digest } = seal(service, &format!("{ANSWER}{question}"), upload).await?;
    let kept = service
        .act(who, move |act| {
            let (code, question, digest) = (code.clone(), question.clone(), digest.clone());
            Box::pin(async move {
                let application = applications::attach(act, &code, &question, Some(id)).await?;
                records::insert(act, new_file(&application, id, bytes, &digest)).await?;
                tidy(act, &application).await
            })
        })
        .await;
    if let Err(error) = kept {
        store::remove(&service.settings().files, id).await?;
        return Err(error);
    }
    Ok(id)
}

/// Answers what one was asked for about an application with a picture, and words if one likes.
///
/// # Errors
/// [`Error::Faulty`] at `picture` when it can't be taken; as [`screening::answer`] else.
pub async fn reply(service: &Service, who: Who, id: ApplicationId, text: &str, upload: Vec<u8>) -> Result<Application> {
    let (service, text) = (service.clone(), text.to_owned());
    tokio::spawn(async move { send(&service, who, id, text, upload).await }).await.map_err(Error::broken)?
}

async fn send(service: &Service, who: Who, id: ApplicationId, text: String, upload: Vec<u8>) -> Result<Application> {
    service.look(who.clone(), move |look| Box::pin(screening::may_answer(look, id))).await?;
    let Sealed { id: file, bytes, digest } = seal(service, "picture", upload).await?;
    let kept = service
        .act(who, move |act| {
            let (text, digest) = (text.clone(), digest.clone());
            Box::pin(async move {
                let application = screening::answer_with(act, id, &text, Some(file)).await?;
                records::insert(act, new_file(&application, file, bytes, &digest)).await?;
                Ok(application)
            })
        })
        .await;
    if kept.is_err() {
        store::remove(&service.settings().files, file).await?;
    }
    kept
}

fn new_file<'a>(application: &Application, id: FileId, bytes: i64, digest: &'a str) -> records::NewFile<'a> {
    let (programme, person) = (application.programme, application.person);
    records::NewFile { id, programme, person, application: Some(application.id), bytes, digest }
}

/// Asks to be excused from a missed shift, with a picture that shows why.
///
/// # Errors
/// [`Error::Faulty`] at `picture` when it can't be taken; as [`attendance::ask_excuse`] else.
pub async fn excuse(service: &Service, who: Who, id: AssignmentId, asked: Plea, upload: Vec<u8>) -> Result<()> {
    let service = service.clone();
    tokio::spawn(async move { plead(&service, who, id, asked, upload).await }).await.map_err(Error::broken)?
}

async fn plead(service: &Service, who: Who, id: AssignmentId, asked: Plea, upload: Vec<u8>) -> Result<()> {
    let plea = asked.clone();
    service
        .look(who.clone(), move |look| {
            Box::pin(async move { attendance::may_ask_excuse(look, id, &plea).await.map(drop) })
        })
        .await?;
    let Sealed { id: file, bytes, digest } = seal(service, "picture", upload).await?;
    let kept = service
        .act(who, move |act| {
            let (asked, digest) = (asked.clone(), digest.clone());
            Box::pin(async move {
                let (programme, person) = (attendance::one(act, id).await?.at.programme, act.person()?);
                let new = records::NewFile { id: file, programme, person, application: None, bytes, digest: &digest };
                records::insert(act, new).await?;
                attendance::ask_excuse(act, id, &asked, Some(file)).await
            })
        })
        .await;
    if kept.is_err() {
        store::remove(&service.settings().files, file).await?;
    }
    kept
}

/// A file that lies sealed on the disk and waits for its row.
pub(crate) struct Sealed {
    /// Which.
    pub(crate) id: FileId,
    /// How large it is.
    pub(crate) bytes: i64,
    digest: String,
}

/// Draws a picture anew, without what its camera wrote into it, and seals it.
pub(crate) async fn seal(service: &Service, field: &str, upload: Vec<u8>) -> Result<Sealed> {
    let drawn = {
        let _place = WAITING.try_acquire().map_err(|_| Error::Unavailable("too many uploads at once".into()))?;
        let _turn = DRAWING.acquire().await.map_err(Error::broken)?;
        tokio::task::spawn_blocking(move || picture::picture(&upload)).await.map_err(Error::broken)?
    };
    let drawn = drawn.map_err(|kind| Error::fault(field, kind))?;
    put(service, &drawn.jpeg).await
}

/// Seals a PDF as it came; what is none is refused.
pub(crate) async fn seal_pdf(service: &Service, field: &str, upload: Vec<u8>) -> Result<Sealed> {
    let wrong = match upload.len() {
        0 => Some(FaultKind::Required),
        size if size > picture::UPLOAD_MAX => Some(FaultKind::FileLarge),
        _ if !upload.starts_with(b"%PDF-") => Some(FaultKind::FileKind),
        _ => None,
    };
    match wrong {
        Some(kind) => Err(Error::fault(field, kind)),
        None => put(service, &upload).await,
    }
}

async fn put(service: &Service, content: &[u8]) -> Result<Sealed> {
    // Not ordered by time: its end names a folder, and nobody shall guess it
    let id = FileId(signing::random_id());
    store::write(&service.settings().files, service.keys(), id, content).await?;
    let bytes = i64::try_from(content.len()).unwrap_or(i64::MAX);
    Ok(Sealed { id, bytes, digest: signing::sha256_hex(content) })
}

/// A file as it was sealed, for those who have asked the right.
pub(crate) async fn open(service: &Service, id: FileId) -> Result<Vec<u8>> {
    store::read(&service.settings().files, service.keys(), id).await
}

/// Takes a file off the disk whose row was never kept.
pub(crate) async fn drop_sealed(service: &Service, id: FileId) -> Result<()> {
    store::remove(&service.settings().files, id).await
}

/// Takes the picture away that answers a question of one's own draft.
///
/// # Errors
/// As [`applications::save`].
pub async fn take_away(act: &mut Act, code: &str, question: &str) -> Result<()> {
    let application = applications::attach(act, code, question, None).await?;
    tidy(act, &application).await
}

/// Lets go of a picture that nobody shall see any more.
pub(crate) async fn let_go(act: &mut Act, id: FileId) -> Result<()> {
    records::let_go(act, id).await
}

/// Lets go of the files of an application that none of its answers names any more.
pub(crate) async fn tidy(act: &mut Act, application: &Application) -> Result<()> {
    for id in records::of_application(act, application.id).await? {
        let name = id.to_string();
        if !application.draft.answers.values().any(|answer| *answer == name) {
            records::let_go(act, id).await?;
        }
    }
    Ok(())
}

/// Reads a picture as its owner, or as staff who may read the application that it belongs to; then the look is noted.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] for other people's, and for those of drafts, which are nobody else's.
pub async fn read(service: &Service, who: Who, id: FileId) -> Result<Vec<u8>> {
    service
        .act(who, move |act| {
            Box::pin(async move {
                let file = records::find(act, id).await?.ok_or(Error::NotFound)?;
                if act.person()? == file.person {
                    return Ok(());
                }
                let detail = match file.application {
                    Some(application) => {
                        let application = applications::find(act, application).await?;
                        let center = application.center.filter(|_| application.submitted_at.is_some());
                        let center = center.ok_or(Error::NotAllowed)?;
                        act.require(May::SeeApplications(At { programme: file.programme, center }))?;
                        serde_json::json!({ "application": application.id })
                    }
                    None => {
                        let (place, at) = attendance::excuse_of_file(act, id).await?.ok_or(Error::NotAllowed)?;
                        act.require(May::RecordAttendance(at))?;
                        serde_json::json!({ "assignment": place })
                    }
                };
                people::file::note_read(act, file.programme, file.person, file.application).await?;
                act.note(file.programme, Event::new(EventKind::FileRead, id).with(detail)).await
            })
        })
        .await?;
    store::read(&service.settings().files, service.keys(), id).await
}

/// Takes what was let go off the disk, one batch; how many.
///
/// # Errors
/// [`Error::Unavailable`] when the database or the disk is.
pub async fn sweep(service: &Service) -> Result<usize> {
    let gone = service.look(Who::system(), |look| Box::pin(records::gone(look, SWEEP))).await?;
    for &id in &gone {
        store::remove(&service.settings().files, id).await?;
        service.act(Who::system(), move |act| Box::pin(records::delete(act, id))).await?;
    }
    Ok(gone.len())
}

/// Takes off the disk what a crash has left in one of the 256 folders: files older than a day that no row names. How many.
///
/// # Errors
/// [`Error::Unavailable`] when the database or the disk is.
pub async fn sweep_strays(service: &Service, folder: u8) -> Result<usize> {
    let before = service.clock().now() - Duration::hours(ON_ITS_WAY_HOURS);
    let mut swept = 0;
    for old in store::old(&service.settings().files, folder, before.into()).await? {
        let known = match old.id {
            Some(id) => service.look(Who::system(), move |look| Box::pin(records::is_known(look, id))).await?,
            None => false,
        };
        if !known {
            store::drop_old(&old).await?;
            swept += 1;
        }
    }
    Ok(swept)
}

/// A person's pictures that are kept, for the program's own use; asks no right.
pub(crate) async fn of_person(look: &mut Look, person: PersonId) -> Result<Vec<Kept>> {
    records::of_person(look, person).await
}

/// A picture that its owner lets everybody see, for the program's own use; asks no right.
pub(crate) async fn shown(service: &Service, id: FileId) -> Result<Vec<u8>> {
    let kept = service.look(Who::system(), move |look| Box::pin(records::find(look, id))).await?;
    kept.ok_or(Error::NotFound)?;
    store::read(&service.settings().files, service.keys(), id).await
}
