//! Handing out: every sheet is drawn from the record, and remembered by its digest.

use super::{check, print, records};
use crate::act::{Look, Service};
use crate::error::{Error, Result};
use crate::files;
use crate::signing;
use domain::certificates::Standing;
use domain::events::{Event, EventKind};
use domain::ids::{CertificateId, FileId};
use domain::rights::Who;
use tokio::sync::Semaphore;

/// Sheets that are drawn at the same time; drawing is work for the processor alone.
static DRAWING: Semaphore = Semaphore::const_new(2);

/// The sheet of a code and its canonical code. The same certificate is the same bytes, whenever it is asked for; which
/// bytes were handed out is remembered, so that a file that was changed since is found out.
///
/// # Errors
/// [`Error::NotFound`] when there is none, or when its record is not what was signed: that is never printed.
pub async fn printed(service: &Service, code: &str) -> Result<(String, Vec<u8>)> {
    let typed = code.to_owned();
    let (id, sheet) =
        service.look(Who::anyone(), |look| Box::pin(async move { check::sheet(look, &typed).await })).await?;
    let code = sheet.code.clone();
    let bytes = {
        let _turn = DRAWING.acquire().await.map_err(Error::broken)?;
        tokio::task::spawn_blocking(move || print::pdf(&sheet)).await.map_err(Error::broken)?.map_err(Error::broken)?
    };
    let digest = signing::sha256_hex(&bytes);
    let asked = digest.clone();
    let known = service
        .look(Who::anyone(), |look| Box::pin(async move { records::by_print(look, &asked).await }))
        .await?
        .is_some();
    if !known {
        service
            .act(Who::system(), move |act| {
                let digest = digest.clone();
                Box::pin(async move { records::insert_print(act, id, &digest).await })
            })
            .await?;
    }
    Ok((code, bytes))
}

/// Lets everybody see one of one's own pictures on the public page of one's certificate, or none any more.
///
/// # Errors
/// [`Error::NotFound`] for a certificate or a picture that is not one's own.
pub async fn choose_photo(act: &mut crate::Act, certificate: CertificateId, photo: Option<FileId>) -> Result<()> {
    let me = act.person()?;
    let found = records::find(act, certificate).await?.filter(|found| found.person == me).ok_or(Error::NotFound)?;
    if let Some(photo) = photo
        && !my_photos(act).await?.contains(&photo)
    {
        return Err(Error::NotFound);
    }
    records::set_photo(act, certificate, photo).await?;
    let detail = serde_json::json!({ "person": me, "shown": photo.is_some() });
    act.note(found.programme, Event::new(EventKind::CertificatePhotoChosen, certificate).with(detail)).await
}

/// One's own pictures, of which one may be shown.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn my_photos(look: &mut Look) -> Result<Vec<FileId>> {
    let me = look.person()?;
    // What shows why somebody missed a shift is no picture for a certificate
    let kept = files::of_person(look, me).await?.into_iter();
    Ok(kept.filter(|kept| kept.application.is_some()).map(|kept| kept.id).collect())
}

/// The picture on the public page of a code, as long as its certificate is genuine and its holder wants it so.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn photo(service: &Service, code: &str) -> Result<Vec<u8>> {
    let code = code.to_owned();
    let verdict =
        service.look(Who::anyone(), |look| Box::pin(async move { check::by_code(look, &code).await })).await?;
    let photo = verdict.photo.filter(|_| verdict.standing == Standing::Genuine).ok_or(Error::NotFound)?;
    files::shown(service, photo).await
}
