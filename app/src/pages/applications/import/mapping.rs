//! Which column of a list is what, as found, to be changed where it is wrong.

use super::{known, path, path_of};
use crate::pages::account::told;
use crate::pages::form::Typed;
use crate::pages::visit::{Answer, Visit, see_other};
use crate::parts::*;
use axum::http::StatusCode;
use axum::response::Response;
use domain::faults::{self, FaultKind};
use domain::imports::Column;
use leptos::prelude::*;
use programme::Error;
use programme::applications::Call;
use programme::imports::{self, Columns, Import, Table};
use serde_json::json;
use std::collections::BTreeMap;

/// What the field is called that says where a column is.
fn field(column: Column) -> String {
    format!("column_{}", column.as_str())
}

pub(super) fn show(visit: &Visit, call: &Call, import: &Import, table: &Table, faults: &[faults::Fault]) -> Response {
    let w = visit.words;
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (code, faults) = (call.intake.code.clone(), told(w, faults));
    let title = call.intake.titles.in_language(w.language()).to_owned();
    let (import, table) = (import.clone(), table.clone());
    let sheet = visit.sheet(w.import_mapping_title()).layout(Layout::Narrow).status(status);
    sheet.back(&path(&code), w.import_title()).show(move || {
        let selects = Column::ALL.iter().map(|&column| {
            let chosen = import.columns.at(column);
            let choice = |(at, name): (usize, &String)| {
                // A name alone may stand over nothing; the first rows show what is there
                let seen = (0..table.rows.len().min(2)).map(|row| table.cell(row, at)).filter(|cell| !cell.is_empty());
                let seen = seen.map(|cell| cell.chars().take(24).collect::<String>()).collect::<Vec<_>>();
                let label = format!("{}. {name}: {}", w.number(i64::try_from(at).unwrap_or(0) + 1), seen.join(", "));
                Choice::new(at.to_string(), label).chosen(chosen == Some(at))
            };
            let choices: Vec<Choice> = table.header.iter().enumerate().map(choice).collect();
            let name = field(column);
            let (error, label) = (fault_of(&faults, &name), w.import_column(column));
            if column.is_needed() {
                view! {
                    <Select name=name label=label choices=choices nothing=w.choose_one() error=error />
                }
                .into_any()
            } else {
                let optional = w.optional();
                view! {
                    <Select
                        name=name
                        label=label
                        choices=choices
                        nothing=w.import_mapping_none()
                        error=error
                        optional=optional
                    />
                }
                .into_any()
            }
        });
        let selects = selects.collect::<Vec<_>>();
        let fields = vec![("intake", code.clone()), ("import", import.id.to_string())];
        view! {
            <PageHead
                title=w.import_mapping_title()
                eyebrow=title
                lead=w.import_mapping_lead(&import.file_name)
            />
            <ErrorSummary title=w.error_summary_title() faults=faults.clone() />
            <Form action="/api/intakes/import/map" fields=fields>
                {selects}
                <Checkbox name="tell" label=w.import_tell() hint=w.import_tell_hint() checked=import.tell />
                <Actions>
                    <Button label=w.import_mapping_show() />
                </Actions>
            </Form>
        }
    })
}

pub(in crate::pages::applications) async fn choose(
    visit: Visit,
    Typed(typed): Typed<BTreeMap<String, String>>,
) -> Answer {
    let of = |name: &str| typed.get(name).map_or("", |text| text.trim());
    let (call, mut import, table) = known(&visit, of("intake"), of("import")).await?;
    let at = |column: &Column| of(&field(*column)).parse().ok().filter(|at| *at < table.header.len());
    let chosen = |columns: Columns, column: &Column| columns.with(*column, at(column));
    (import.columns, import.tell) = (Column::ALL.iter().fold(Columns::default(), chosen), !of("tell").is_empty());
    let missing = import.columns.missing();
    let outcome = if missing.is_empty() {
        let kept = import.clone();
        visit
            .act(move |act| {
                let (id, columns, tell) = (kept.id, kept.columns.clone(), kept.tell);
                Box::pin(async move { imports::choose(act, id, &columns, tell).await })
            })
            .await
    } else {
        let fault = |column| faults::Fault::new(&field(column), FaultKind::Required);
        Err(Error::Faulty(missing.into_iter().map(fault).collect()))
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => Ok(show(&visit, &call, &import, &table, &faults)),
        Ok(import) if !visit.wants_json => Ok(see_other(&path_of(&call.intake.code, import.id))),
        outcome => visit.done(outcome.map(|import| json!({ "import": import.id })), |_| path(&call.intake.code)),
    }
}
