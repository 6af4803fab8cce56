//! A list while it goes in, and what came of it.

use super::{Shown, known, path, path_of, preview};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::sentences;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use programme::applications::Call;
use programme::exports;
use programme::imports::{self, Import, ImportState};
use serde::Deserialize;
use serde_json::json;
use std::time::Duration;

/// Short lists are in before anybody would look again.
const PATIENCE: Duration = Duration::from_secs(2);
/// The page of a list that goes in is loaded again after so many seconds.
const AGAIN_SECONDS: u32 = 3;

/// Which list goes in.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Chosen {
    intake: String,
    import: String,
}

pub(in crate::pages::applications) async fn run(visit: Visit, Typed(form): Typed<Chosen>) -> Answer {
    let (call, import, _) = known(&visit, &form.intake, &form.import).await?;
    let id = import.id;
    let outcome = visit.act(move |act| Box::pin(imports::begin(act, id))).await;
    if outcome.is_ok() {
        let (service, who) = (visit.app.service.clone(), visit.who());
        let going = tokio::spawn(async move {
            // What was taken before stays, and the page offers to go on
            if let Err(error) = imports::run(&service, &who, id).await {
                tracing::error!(%error, import = %id, "a list was interrupted");
            }
        });
        let _ = tokio::time::timeout(PATIENCE, going).await;
    }
    visit.done(outcome.map(|_| json!({ "import": id })), |_| path_of(&call.intake.code, id))
}

pub(super) fn running(visit: &Visit, call: &Call, import: &Import) -> Response {
    let w = visit.words;
    if visit.wants_json {
        let facts = json!({ "state": "running", "rows": import.tally.rows, "accepted": import.tally.accepted });
        return visit.json(StatusCode::OK, &facts);
    }
    let code = call.intake.code.clone();
    let title = call.intake.titles.in_language(w.language()).to_owned();
    let (id, tally, stale) = (import.id, import.tally.clone(), import.is_stale(visit.now));
    let sheet = visit.sheet(w.import_running_title()).layout(Layout::Narrow).back(&paths::intake(&code), &title);
    let sheet = if stale { sheet } else { sheet.refresh(AGAIN_SECONDS) };
    sheet.show(move || {
        let number = |n: i64| u32::try_from(n).unwrap_or(u32::MAX);
        let (value, max) = (number(tally.accepted), number(tally.rows));
        let figures = w.count_of(tally.accepted, tally.rows);
        let fields = vec![("intake", code.clone()), ("import", id.to_string())];
        let act = if stale {
            view! {
                <Banner news=News::Warn title=w.import_running_stale() />
                <PostButton action="/api/intakes/import/run" fields=fields label=w.import_running_go_on() />
            }
            .into_any()
        } else {
            let here = path_of(&code, id);
            view! { <Actions><Button label=w.import_running_look() href=here tone=Tone::Quiet /></Actions> }.into_any()
        };
        view! {
            <PageHead title=w.import_running_title() lead=w.import_running_lead() />
            <Progress label=w.import_running_label() figures=figures value=value max=max />
            {act}
        }
    })
}

pub(super) fn done(visit: &Visit, call: &Call, import: &Import) -> Response {
    let w = visit.words;
    if visit.wants_json {
        return visit.json(StatusCode::OK, &preview::facts(w, &import.tally));
    }
    let code = call.intake.code.clone();
    let title = call.intake.titles.in_language(w.language()).to_owned();
    let (id, tally, call) = (import.id, import.tally.clone(), call.clone());
    visit.sheet(w.import_done_title()).back(&paths::intake(&code), &title).show(move || {
        let figures = preview::figures(w, &tally, (w.import_accepted(), tally.accepted));
        let (bad, again) = (preview::bad(w, &call, id, &tally.rejected), path(&code));
        let queue = format!("{}?intake={code}", paths::APPLICATIONS);
        view! {
            <PageHead title=w.import_done_title() />
            {figures}
            <Actions>
                <Button label=w.nav_applications() href=queue />
                <Button label=w.import_done_again() href=again tone=Tone::Quiet />
            </Actions>
            {bad}
        }
    })
}

/// The bad rows as a list: each number with its reason in the reader's language.
pub(in crate::pages::applications) async fn rejected(
    visit: Visit,
    Path(code): Path<String>,
    Query(shown): Query<Shown>,
) -> Answer {
    let w = visit.words;
    let (call, import, table) = known(&visit, &code, &shown.import).await?;
    let rejected = if import.state == ImportState::Done {
        import.tally.rejected
    } else {
        let made = imports::preview(&visit.app.service, &visit.who(), import.id).await;
        made.map_err(|error| visit.problem(error))?.1.tally.rejected
    };
    let mut text = String::from('\u{feff}');
    // The rows themselves come along, to be mended and sent once more
    let header = table.header.iter().map(String::as_str);
    text.push_str(&exports::line([w.import_row(), w.import_why()].into_iter().chain(header)));
    for one in &rejected {
        let (row, why) = (one.row.to_string(), sentences::not_taken(w, &one.why));
        let at = usize::try_from(one.row - 1).ok();
        let cells = at.and_then(|at| table.rows.get(at)).into_iter().flatten().map(String::as_str);
        text.push_str(&exports::line([row.as_str(), why.as_str()].into_iter().chain(cells)));
    }
    let name = format!("attachment; filename=\"rejected-{}.csv\"", call.intake.code);
    let headers = [(CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (CONTENT_DISPOSITION, name)];
    Ok((StatusCode::OK, headers, text).into_response())
}
