//! Lists of applicants: sent, looked at column by column, seen beforehand, taken in. Each step is a page of its own.

mod export;
mod mapping;
mod outcome;
mod preview;

pub(super) use export::{csv, xlsx};
pub(super) use mapping::choose;
pub(super) use outcome::{rejected, run};

use super::MANAGING;
use crate::pages::account::told;
use crate::pages::doors::Doors;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit, see_other};
use crate::parts::*;
use axum::extract::{Multipart, Path, Query};
use axum::http::StatusCode;
use domain::faults::{self, FaultKind};
use domain::ids::ImportId;
use domain::imports::{BYTES_MAX, Column, Unreadable};
use leptos::prelude::*;
use programme::applications::Call;
use programme::imports::{self, Import, ImportState, Table};
use programme::{Error, Result as Outcome};
use serde::Deserialize;
use serde_json::json;
use std::sync::Arc;
use words::Words;

/// The most bytes of a text field beside the file.
const TEXT_MAX: usize = 200;

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get("/admin/intakes/{code}/import", MANAGING, page)
        .get("/admin/intakes/{code}/import/rejected.csv", MANAGING, rejected)
        .get("/admin/intakes/{code}/export.csv", super::DECIDING, csv)
        .get("/admin/intakes/{code}/export.xlsx", super::DECIDING, xlsx)
        .post("/api/intakes/import", MANAGING, upload)
        .post("/api/intakes/import/map", MANAGING, choose)
        .post("/api/intakes/import/run", MANAGING, run)
}

/// Which list, and at which step.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Shown {
    import: String,
    step: String,
}

fn path(code: &str) -> String {
    format!("{}/import", paths::intake(code))
}

fn path_of(code: &str, id: ImportId) -> String {
    format!("{}?import={id}", path(code))
}

pub(super) async fn page(visit: Visit, Path(code): Path<String>, Query(shown): Query<Shown>) -> Answer {
    if shown.import.is_empty() {
        return begin(&visit, StatusCode::OK, &code, &[]).await;
    }
    let (call, import, table) = known(&visit, &code, &shown.import).await?;
    let columns = shown.step == "columns" || !import.columns.missing().is_empty();
    match import.state {
        ImportState::Read if columns => Ok(mapping::show(&visit, &call, &import, &table, &[])),
        ImportState::Read => preview::show(&visit, &call, import.id).await,
        ImportState::Running => Ok(outcome::running(&visit, &call, &import)),
        ImportState::Done => Ok(outcome::done(&visit, &call, &import)),
    }
}

/// A list of one's own for a call.
async fn known(visit: &Visit, code: &str, id: &str) -> Result<(Call, Import, Table), Problem> {
    let id: ImportId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let code = code.to_owned();
    let found = visit.look(|look| {
        Box::pin(async move {
            let call = imports::call(look, &code).await?;
            let (import, table) = imports::import(look, id).await?;
            Ok((call, import, table))
        })
    });
    let (call, import, table) = found.await?;
    if import.intake == call.intake.id { Ok((call, import, table)) } else { Err(visit.problem(Error::NotFound)) }
}

/// The page that takes a file.
async fn begin(visit: &Visit, status: StatusCode, code: &str, faults: &[faults::Fault]) -> Answer {
    let w = visit.words;
    let code = code.to_owned();
    let call = visit.look(|look| Box::pin(async move { imports::call(look, &code).await })).await?;
    let title = call.intake.titles.in_language(w.language()).to_owned();
    let (code, faults) = (call.intake.code, told(w, faults));
    let here = paths::intake(&code);
    let sheet = visit.sheet(w.import_title()).layout(Layout::Narrow).status(status).back(&here, &title);
    Ok(sheet.show(move || {
        let names = Column::ALL.iter().map(|column| column.as_str()).collect::<Vec<_>>().join(", ");
        let wrong = fault_of(&faults, "file");
        let (csv, xlsx) = (format!("{here}/export.csv"), format!("{here}/export.xlsx"));
        view! {
            <PageHead title=w.import_title() lead=w.import_lead() />
            <ErrorSummary title=w.error_summary_title() faults=faults />
            <Form action="/api/intakes/import" fields=vec![("intake", code)] files=true>
                <Field
                    name="file"
                    kind="file"
                    label=w.import_file()
                    hint=w.import_file_hint(&names)
                    error=wrong
                    accept=".csv,.xlsx,text/csv"
                />
                <p class="hint">{w.import_file_dates()}</p>
                <Actions>
                    <Button label=w.import_upload() />
                </Actions>
            </Form>
            {exports(w, csv, xlsx)}
        }
    }))
}

/// The applications to take along, in both formats.
pub(super) fn exports(w: Words, csv: String, xlsx: String) -> impl IntoView + use<> {
    view! {
        <Section title=w.import_export_title() id="export">
            <p class="hint">{w.import_export_text()}</p>
            <Actions inline=true>
                <Button label=w.import_export_csv() href=csv tone=Tone::Quiet icon=Glyph::Download />
                <Button label=w.import_export_xlsx() href=xlsx tone=Tone::Quiet icon=Glyph::Download />
            </Actions>
        </Section>
    }
}

/// What a form with a file brings.
#[derive(Debug, Default)]
struct Sent {
    code: String,
    name: String,
    bytes: Vec<u8>,
}

/// Reads a form with a file, no further than the file may be large.
async fn sent(mut form: Multipart) -> Outcome<Sent> {
    let unreadable = |why| Error::fault("file", FaultKind::List { why });
    let cut = |_| unreadable(Unreadable::TooLarge);
    let mut sent = Sent::default();
    while let Some(mut field) = form.next_field().await.map_err(cut)? {
        let named = field.name().unwrap_or_default().to_owned();
        let most = if named == "file" { BYTES_MAX } else { TEXT_MAX };
        let name = field.file_name().unwrap_or_default().to_owned();
        let mut bytes = Vec::new();
        while let Some(piece) = field.chunk().await.map_err(cut)? {
            if bytes.len() + piece.len() > most {
                return Err(unreadable(Unreadable::TooLarge));
            }
            bytes.extend_from_slice(&piece);
        }
        match named.as_str() {
            "file" => (sent.name, sent.bytes) = (name, bytes),
            "intake" => sent.code = String::from_utf8_lossy(&bytes).trim().to_owned(),
            _ => {}
        }
    }
    Ok(sent)
}

pub(super) async fn upload(visit: Visit, form: Multipart) -> Answer {
    let (code, outcome) = match sent(form).await {
        Ok(Sent { code, name, bytes }) => (code.clone(), keep(&visit, code, name, bytes).await),
        Err(error) => (String::new(), Err(error)),
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json && !code.is_empty() => {
            begin(&visit, StatusCode::UNPROCESSABLE_ENTITY, &code, &faults).await
        }
        Ok(id) if !visit.wants_json => Ok(see_other(&format!("{}&step=columns", path_of(&code, id)))),
        outcome => visit.done(outcome.map(|id| json!({ "import": id })), |_| path(&code)),
    }
}

async fn keep(visit: &Visit, code: String, name: String, bytes: Vec<u8>) -> Outcome<ImportId> {
    // The right first: nobody else's file is worth the work
    let asked = code.clone();
    let look = visit.app.service.look(visit.who(), |look| Box::pin(async move { imports::call(look, &asked).await }));
    look.await?;
    let table = Arc::new(imports::read_apart(bytes).await?);
    visit
        .act(move |act| {
            let (code, name, table) = (code.clone(), name.clone(), Arc::clone(&table));
            Box::pin(async move { imports::keep(act, &code, &name, &table).await })
        })
        .await
}
