//! What machines and printers fetch: the sheet, the signed record, the keys and the list of revocations.

use crate::pages::visit::{Answer, Visit};
use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderName, StatusCode};
use axum::response::IntoResponse;
use programme::Error;
use programme::certificates::{self, check, print};
use tokio::sync::Semaphore;

/// Sheets that are drawn at the same time; drawing is work for the processor alone.
static DRAWING: Semaphore = Semaphore::const_new(2);

const ROBOTS: HeaderName = HeaderName::from_static("x-robots-tag");

/// `{code}.pdf` and `{code}.jwt` for everybody who has the code; the bare code for those who run the programme.
pub(super) async fn file(visit: Visit, Path(file): Path<String>) -> Answer {
    match file.rsplit_once('.') {
        Some((code, "pdf")) => pdf(&visit, code.to_owned()).await,
        Some((code, "jwt")) => record(&visit, code.to_owned()).await,
        Some(_) => Err(visit.problem(Error::NotFound)),
        None => super::one::page(visit, file).await,
    }
}

async fn pdf(visit: &Visit, code: String) -> Answer {
    let sheet = visit.look(move |look| Box::pin(async move { check::sheet(look, &code).await })).await?;
    let name = format!("inline; filename=\"certificate-{}.pdf\"", &sheet.code);
    let busy = |why: String| visit.problem(Error::Unavailable(why));
    let _turn = DRAWING.acquire().await.map_err(|e| busy(e.to_string()))?;
    let drawn = tokio::task::spawn_blocking(move || print::pdf(&sheet)).await.map_err(|e| busy(e.to_string()))?;
    let bytes = drawn.map_err(|fault| visit.problem(Error::broken(fault)))?;
    let headers =
        [(CONTENT_TYPE, "application/pdf".to_owned()), (CONTENT_DISPOSITION, name), (ROBOTS, "noindex".to_owned())];
    Ok((StatusCode::OK, headers, bytes).into_response())
}

async fn record(visit: &Visit, code: String) -> Answer {
    let record = visit.look(move |look| Box::pin(async move { check::record(look, &code).await })).await?;
    let headers = [
        (CONTENT_TYPE, "application/jwt"),
        (CONTENT_DISPOSITION, "attachment; filename=\"certificate.jwt\""),
        (ROBOTS, "noindex"),
    ];
    Ok((StatusCode::OK, headers, record).into_response())
}

pub(super) async fn did(visit: Visit) -> Answer {
    let document = certificates::did_document(&visit.app.service);
    Ok(([(CACHE_CONTROL, "public, max-age=300")], axum::Json(document)).into_response())
}

pub(super) async fn status(visit: Visit, Path(list): Path<String>) -> Answer {
    let list: u32 = list.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let token = visit.look(move |look| Box::pin(certificates::status_list(look, list))).await?;
    // Short: whoever asks again after a revocation shall see it
    let headers = [(CONTENT_TYPE, "application/vc+jwt"), (CACHE_CONTROL, "public, max-age=30")];
    Ok((StatusCode::OK, headers, token).into_response())
}
