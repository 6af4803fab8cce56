//! What machines and printers fetch: the sheet, the signed record, the keys and the list of revocations.

use crate::pages::visit::{Answer, Visit};
use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderName, StatusCode};
use axum::response::IntoResponse;
use programme::Error;
use programme::certificates::{self, check, status as lists};

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
    let printed = certificates::printed(&visit.app.service, &code).await;
    let (code, bytes) = printed.map_err(|error| visit.problem(error))?;
    let name = format!("inline; filename=\"certificate-{code}.pdf\"");
    let headers =
        [(CONTENT_TYPE, "application/pdf".to_owned()), (CONTENT_DISPOSITION, name), (ROBOTS, "noindex".to_owned())];
    Ok((StatusCode::OK, headers, bytes).into_response())
}

/// The picture that a holder lets everybody see.
pub(super) async fn photo(visit: Visit, Path(code): Path<String>) -> Answer {
    let bytes = certificates::photo(&visit.app.service, &code).await.map_err(|error| visit.problem(error))?;
    let headers = [(CONTENT_TYPE, "image/jpeg"), (CACHE_CONTROL, "private, no-store"), (ROBOTS, "noindex")];
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
    let (number, purpose) = lists::list_of(&list).ok_or_else(|| visit.problem(Error::NotFound))?;
    let token = visit.look(move |look| Box::pin(certificates::status_list(look, number, purpose))).await?;
    // Short: whoever asks again after a revocation shall see it
    let headers = [(CONTENT_TYPE, "application/vc+jwt"), (CACHE_CONTROL, "public, max-age=30")];
    Ok((StatusCode::OK, headers, token).into_response())
}
