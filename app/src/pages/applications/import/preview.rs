//! What would happen with a list, before anything is written.

use super::{path, path_of};
use crate::pages::sentences;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::http::StatusCode;
use domain::ids::ImportId;
use domain::imports::{Column as Kept, Rejected, Tally};
use leptos::prelude::*;
use programme::applications::Call;
use programme::imports::{self, Judged, Plan};
use serde_json::{Value, json};
use words::Words;

/// So many rows are shown as they would be.
const FIRST: usize = 5;
/// So many rows that are there already are named.
const FEW: usize = 40;
/// So many bad rows stand on a page; the download has them all.
const BAD: usize = 500;

pub(super) async fn show(visit: &Visit, call: &Call, id: ImportId) -> Answer {
    let w = visit.words;
    let made = imports::preview(&visit.app.service, &visit.who(), id).await;
    let (import, plan) = made.map_err(|error| visit.problem(error))?;
    let (_, table) = visit.look(move |look| Box::pin(imports::import(look, id))).await?;
    let taken = |at: usize| Kept::ALL.iter().any(|column| import.columns.at(*column) == Some(at));
    let left: Vec<String> =
        table.header.iter().enumerate().filter(|(at, _)| !taken(*at)).map(|(_, name)| name.clone()).collect();
    if visit.wants_json {
        let accepted = count(plan.ready.len());
        return Ok(visit.json(StatusCode::OK, &facts(w, &Tally { accepted, ..plan.tally })));
    }
    let code = call.intake.code.clone();
    let title = call.intake.titles.in_language(w.language()).to_owned();
    let here = path_of(&code, id);
    let columns = format!("{here}&step=columns");
    let sheet = visit.sheet(w.import_preview_title()).back(&columns, w.import_mapping_title());
    let columns = columns.clone();
    Ok(sheet.show(move || {
        let Plan { ready, known, tally, measure } = plan;
        let told = if import.tell { w.import_told_yes() } else { w.import_told_no() };
        let fields = vec![("intake", code.clone()), ("import", id.to_string())];
        let act = if ready.is_empty() {
            view! { <Banner title=w.import_nothing_new() /> }.into_any()
        } else {
            let label = w.import_run(count(ready.len()));
            view! { <PostButton action="/api/intakes/import/run" fields=fields label=label /> }.into_any()
        };
        let rows = first(w, &measure.call, &ready[..ready.len().min(FIRST)]);
        let first = (!ready.is_empty()).then(|| view! { <Section title=w.import_first_rows()>{rows}</Section> });
        view! {
            <PageHead
                title=w.import_preview_title()
                eyebrow=title
                lead=w.import_preview_lead(&import.file_name)
            />
            {figures(w, &tally, (w.import_new(), count(ready.len())))}
            <p>{told}</p>
            {(!known.is_empty()).then(|| view! { <p>{w.import_known_rows(&numbers(w, &known))}</p> })}
            {(!left.is_empty()).then(|| view! { <p>{w.import_left_columns(&left.join(w.list_comma()))}</p> })}
            <Actions>
                {act}
                <Button label=w.import_mapping_change() href=columns tone=Tone::Quiet />
            </Actions>
            {bad(w, &measure.call, id, &tally.rejected)}
            {first}
        }
    }))
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// Numbers of rows, as many as one would read.
fn numbers(w: Words, rows: &[i64]) -> String {
    let mut some: Vec<String> = rows.iter().take(FEW).map(|row| w.number(*row)).collect();
    if rows.len() > FEW {
        some.push("…".to_owned());
    }
    some.join(w.list_comma())
}

/// What came of a list, or would.
pub(super) fn figures(w: Words, tally: &Tally, new: (&str, i64)) -> impl IntoView + use<> {
    let pair = |what: &str, n: i64| (what.to_owned(), w.number(n));
    let figures = vec![
        pair(w.import_rows(), tally.rows),
        pair(new.0, new.1),
        pair(w.import_unchanged(), tally.unchanged),
        pair(w.import_rejected(), count(tally.rejected.len())),
    ];
    view! { <Figures figures=figures /> }
}

/// The same for programs.
pub(super) fn facts(w: Words, tally: &Tally) -> Value {
    let rejected = tally.rejected.iter();
    let rejected: Vec<Value> =
        rejected.map(|r| json!({ "row": r.row, "reason": sentences::not_taken(w, &r.why) })).collect();
    json!({ "rows": tally.rows, "accepted": tally.accepted, "unchanged": tally.unchanged, "rejected": rejected })
}

/// The rows that are not taken, each with its reason.
pub(super) fn bad(w: Words, call: &Call, id: ImportId, rejected: &[Rejected]) -> impl IntoView + use<> {
    if rejected.is_empty() {
        return ().into_any();
    }
    let columns = vec![Column::number(w.import_row()), Column::new(w.import_why())];
    let row = |r: &Rejected| vec![w.number(r.row).into_any(), sentences::not_taken(w, &r.why).into_any()];
    let rows = rejected.iter().take(BAD).map(row).collect();
    let more = rejected.len().checked_sub(BAD).filter(|n| *n > 0);
    let more = more.map(|n| view! { <p>{w.import_more_rows(count(n))}</p> });
    let download = format!("{}/rejected.csv?import={id}", path(&call.intake.code));
    let codes: Vec<&str> = call.places.iter().map(|p| p.code.as_str()).collect();
    let codes = w.import_codes(&codes.join(w.list_comma()));
    view! {
        <Section title=w.import_bad_rows()>
            <p class="hint">{w.import_row_hint()} " " {codes}</p>
            <Table caption=w.import_bad_rows() columns=columns rows=rows quiet_caption=true />
            {more}
            <Actions>
                <Button label=w.import_bad_rows_download() href=download tone=Tone::Quiet />
            </Actions>
        </Section>
    }
    .into_any()
}

/// Rows as they would be.
fn first(w: Words, call: &Call, ready: &[Judged]) -> impl IntoView + use<> {
    let columns = vec![
        Column::new(w.name_label()),
        Column::new(w.birth_date()),
        Column::new(w.email()),
        Column::new(w.phone()),
        Column::new(w.center_label()),
        Column::new(w.applications_languages_label()),
    ];
    let rows = ready.iter().map(|judged| {
        let center = call.places.iter().find(|p| p.center == judged.center);
        let center = center.map(|p| p.names.in_language(w.language()).to_owned()).unwrap_or_default();
        let plain = |text: &str| view! { <bdi dir="ltr">{text.to_owned()}</bdi> }.into_any();
        vec![
            view! { <bdi>{judged.name.full()}</bdi> }.into_any(),
            w.date(judged.birth_date).into_any(),
            plain(judged.email.as_typed()),
            plain(&judged.phone),
            center.into_any(),
            plain(&judged.draft.languages),
        ]
    });
    let rows = rows.collect();
    view! { <Table caption=w.import_first_rows() columns=columns rows=rows quiet_caption=true /> }
}
