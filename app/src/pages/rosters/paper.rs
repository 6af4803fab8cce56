//! A week on paper: a page without a frame, a PDF, and a spreadsheet.

use super::{center, hours, name, week, week_words};
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse;
use domain::time::Week;
use leptos::prelude::*;
use programme::certificates::print;
use programme::rosters::{self, Board, OnBoard, paper};
use programme::{Error, centers};
use tokio::sync::Semaphore;
use words::Words;

/// Sheets that are drawn at the same time; drawing is work for the processor alone.
static DRAWING: Semaphore = Semaphore::const_new(2);

async fn load(visit: &Visit, code: String, week: Week) -> Result<Board, Problem> {
    visit
        .look(move |look| {
            Box::pin(async move {
                let center = centers::by_code(look, &code).await?;
                rosters::board(look, &center, week).await
            })
        })
        .await
}

/// Notes who takes it out; a week that nobody has begun has nothing to take.
async fn note(visit: &Visit, board: &Board, format: &'static str) -> Result<(), Problem> {
    let id = board.roster.map(|r| r.id).ok_or_else(|| visit.problem(Error::NotFound))?;
    let outcome = visit.act(move |act| Box::pin(paper::note_export(act, id, format))).await;
    outcome.map_err(|error| visit.problem(error))
}

fn file_name(board: &Board, ending: &str) -> String {
    format!("{}-{}.{ending}", board.center.code, board.week)
}

pub(super) async fn pdf(visit: Visit, Path((code, text)): Path<(String, String)>) -> Answer {
    let week = week(&visit, &text)?;
    let board = load(&visit, code, week).await?;
    note(&visit, &board, "pdf").await?;
    let w = visit.words;
    let issuer = visit.programme()?.names.in_language(w.language()).to_owned();
    let sheet = paper::sheet(&board, w, issuer, visit.now);
    let busy = |why: String| visit.problem(Error::Unavailable(why));
    let _turn = DRAWING.acquire().await.map_err(|e| busy(e.to_string()))?;
    let drawn = tokio::task::spawn_blocking(move || print::week(&sheet)).await.map_err(|e| busy(e.to_string()))?;
    let bytes = drawn.map_err(|fault| visit.problem(Error::broken(fault)))?;
    let shown = format!("inline; filename=\"{}\"", file_name(&board, "pdf"));
    Ok((StatusCode::OK, [(CONTENT_TYPE, "application/pdf".to_owned()), (CONTENT_DISPOSITION, shown)], bytes)
        .into_response())
}

pub(super) async fn xlsx(visit: Visit, Path((code, text)): Path<(String, String)>) -> Answer {
    let week = week(&visit, &text)?;
    let board = load(&visit, code, week).await?;
    note(&visit, &board, "xlsx").await?;
    let bytes = paper::xlsx(&board, visit.words).map_err(|error| visit.problem(error))?;
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet".to_owned();
    let shown = format!("attachment; filename=\"{}\"", file_name(&board, "xlsx"));
    Ok((StatusCode::OK, [(CONTENT_TYPE, kind), (CONTENT_DISPOSITION, shown)], bytes).into_response())
}

pub(super) async fn page(visit: Visit, Path((code, text)): Path<(String, String)>) -> Answer {
    let week = week(&visit, &text)?;
    let place = center(&visit, &code).await?;
    let board = load(&visit, code, week).await?;
    let w = visit.words;
    let (number, span) = week_words(w, week);
    let title = format!("{} · {number} · {span}", name(w, &place));
    let here = paths::roster(&place.code, week);
    Ok(visit.sheet(&title).layout(Layout::Bare).show(move || {
        view! {
            <PageHead title=title.clone().into_any() />
            <Actions>
                <Button tone=Tone::Quiet label=w.roster_paper_pdf() href=format!("{here}/week.pdf") />
                <Button tone=Tone::Quiet label=w.roster_paper_xlsx() href=format!("{here}/week.xlsx") />
                <Button tone=Tone::Plain label=w.roster_board_of() href=here.clone() />
            </Actions>
            {table(w, &board)}
        }
    }))
}

fn table(w: Words, board: &Board) -> AnyView {
    if board.shifts.is_empty() {
        return view! { <p>{w.roster_empty_title()}</p> }.into_any();
    }
    let heads: Vec<_> = board.week.days().map(|date| view! { <th scope="col">{w.day_short(date)}</th> }).collect();
    let bands: Vec<_> = paper::bands(board)
        .into_iter()
        .map(|((from, until), rows)| {
            let rows: Vec<_> = rows.into_iter().map(|row| self::row(w, board, &row)).collect();
            view! {
                <tbody>
                    <tr class="board-shift">
                        <th scope="rowgroup" colspan="8">{w.time_span(from, until)}</th>
                    </tr>
                    {rows}
                </tbody>
            }
        })
        .collect();
    view! {
        <div class="board paper" role="region" tabindex="0" aria-label=w.roster_board_label()>
            <table>
                <caption class="sr">{w.roster_board_label()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{w.roster_position()}</th>
                        {heads}
                    </tr>
                </thead>
                {bands}
            </table>
        </div>
    }
    .into_any()
}

fn row(w: Words, board: &Board, row: &[&OnBoard]) -> AnyView {
    let label = row.first().map(|s| super::position(w, &s.shift)).unwrap_or_default();
    let cells: Vec<_> = board
        .week
        .days()
        .map(|date| {
            let lines: Vec<_> = row.iter().filter(|s| s.shift.date() == date).map(|s| cell(w, s)).collect();
            view! { <td>{lines}</td> }
        })
        .collect();
    view! { <tr><th scope="row">{label}</th>{cells}</tr> }.into_any()
}

fn cell(w: Words, on: &OnBoard) -> AnyView {
    if on.shift.cancelled {
        return view! { <p>{w.roster_cancelled()}</p> }.into_any();
    }
    let people: Vec<_> = on.people.iter().map(|p| view! { <li><bdi>{p.name.short()}</bdi></li> }).collect();
    let free = (on.shift.free() > 0).then(|| view! { <li>{w.roster_needs(on.shift.free())}</li> });
    view! { <ul class="places" role="list" aria-label=hours(w, &on.shift)>{people}{free}</ul> }.into_any()
}
