//! The applications to a call as a list to take along; who takes it is in the trail before it goes out.

use crate::pages::visit::{Answer, Visit};
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse;
use programme::Error;
use programme::exports::{self, List};
use serde::Deserialize;
use std::sync::Arc;

const CSV: &str = "text/csv; charset=utf-8";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Of which center; of all that one may take out without it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Of {
    center: String,
}

pub(in crate::pages::applications) async fn csv(
    visit: Visit,
    Path(code): Path<String>,
    Query(of): Query<Of>,
) -> Answer {
    give(&visit, &code, of, "csv", CSV, |list| Ok(list.csv().into_bytes())).await
}

pub(in crate::pages::applications) async fn xlsx(
    visit: Visit,
    Path(code): Path<String>,
    Query(of): Query<Of>,
) -> Answer {
    give(&visit, &code, of, "xlsx", XLSX, List::xlsx).await
}

async fn give(
    visit: &Visit,
    code: &str,
    Of { center }: Of,
    format: &'static str,
    kind: &'static str,
    write: fn(&List) -> programme::Result<Vec<u8>>,
) -> Answer {
    let center = (!center.is_empty()).then_some(center);
    let (asked, of) = (code.to_owned(), center.clone());
    let list = visit.look(|look| Box::pin(async move { exports::list(look, &asked, of.as_deref()).await })).await?;
    let list = Arc::new(list);
    let noted = Arc::clone(&list);
    let note = visit.act(move |act| {
        let (list, center) = (Arc::clone(&noted), center.clone());
        Box::pin(async move { exports::note(act, &list, format, center.as_deref()).await })
    });
    note.await.map_err(|error| visit.problem(error))?;
    let name = format!("attachment; filename=\"applications-{}.{format}\"", list.call.intake.code);
    let written = tokio::task::spawn_blocking(move || write(&list)).await;
    let bytes = written.map_err(Error::broken).and_then(|bytes| bytes).map_err(|error| visit.problem(error))?;
    Ok((StatusCode::OK, [(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, name)], bytes).into_response())
}
