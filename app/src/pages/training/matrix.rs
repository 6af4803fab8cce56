//! People of a center by courses, and the same as a spreadsheet.

use super::course::standing;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse;
use domain::training::CourseResult;
use leptos::prelude::*;
use programme::Error;
use programme::training::{self, Matrix};
use serde_json::json;

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async fn load(visit: &Visit, code: &str) -> Result<Matrix, crate::pages::problem::Problem> {
    let code = code.to_owned();
    visit.look(|look| Box::pin(async move { training::matrix(look, &code).await })).await
}

pub(super) async fn page(visit: Visit, Path(code): Path<String>) -> Answer {
    let matrix = load(&visit, &code).await?;
    let w = visit.words;
    if visit.wants_json {
        let rows: Vec<_> = matrix
            .rows
            .iter()
            .map(|row| json!({ "person": row.person, "name": row.name.full(), "held": row.held }))
            .collect();
        let facts = json!({ "courses": matrix.courses.iter().map(|c| &c.code).collect::<Vec<_>>(), "people": rows });
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let center = matrix.center.names.in_language(w.language()).to_owned();
    let sheet = visit.sheet(w.training_matrix_title()).layout(Layout::Wide).back(paths::TRAINING, w.nav_training());
    Ok(sheet.show(move || {
        let mut columns = vec![Column::new(w.name_label())];
        columns.extend(matrix.courses.iter().map(|c| Column::new(c.names.in_language(w.language()))));
        let rows: Vec<Vec<AnyView>> = matrix
            .rows
            .iter()
            .map(|row| {
                let href = format!("{}/people/{}", paths::TRAINING, row.person);
                let mut cells = vec![view! { <a href=href><Name name=row.name.full() /></a> }.into_any()];
                cells.extend(row.held.iter().map(|held| match held {
                    None => view! { <span class="hint">{w.training_matrix_missing()}</span> }.into_any(),
                    Some(record) => {
                        // The day is enough where all columns say until when
                        let until = record.valid_until.filter(|until| *until >= matrix.today);
                        let (label, news) = match until.filter(|_| record.result == CourseResult::Passed) {
                            Some(until) => (w.date(until), News::Good),
                            None => standing(w, record, matrix.today),
                        };
                        view! { <Tag label=label news=news /> }.into_any()
                    }
                }));
                cells
            })
            .collect();
        let export = format!("{}/matrix/{}/export.xlsx", paths::TRAINING, matrix.center.code);
        let table = if rows.is_empty() {
            view! { <Empty title=w.training_matrix_empty_title() text=w.training_matrix_empty_text() icon=Glyph::People /> }.into_any()
        } else {
            view! { <Table caption=center.clone() columns=columns rows=rows scroll=true quiet_caption=true /> }.into_any()
        };
        view! {
            <PageHead title=w.training_matrix_title() lead=center>
                <Button label=w.training_matrix_export() href=export tone=Tone::Quiet />
            </PageHead>
            <p class="hint">{w.training_matrix_until()}</p>
            {table}
        }
    }))
}

pub(super) async fn xlsx(visit: Visit, Path(code): Path<String>) -> Answer {
    let matrix = load(&visit, &code).await?;
    let note = visit.act({
        let (programme, center, rows) = (matrix.center.programme, matrix.center.id, matrix.rows.len());
        move |act| Box::pin(training::note_export(act, programme, center, rows))
    });
    note.await.map_err(|error| visit.problem(error))?;
    let w = visit.words;
    let name = format!("attachment; filename=\"training-{}.xlsx\"", matrix.center.code);
    let written = tokio::task::spawn_blocking(move || {
        let title = |course: &domain::training::Course| course.names.in_language(w.language()).to_owned();
        matrix.xlsx(w.name_label(), w.training_valid_for_ever(), title)
    });
    let bytes = written.await.map_err(Error::broken).and_then(|bytes| bytes).map_err(|error| visit.problem(error))?;
    Ok((StatusCode::OK, [(CONTENT_TYPE, XLSX.to_owned()), (CONTENT_DISPOSITION, name)], bytes).into_response())
}
