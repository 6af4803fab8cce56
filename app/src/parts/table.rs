//! Tables: a grid on a desktop; on a phone a card per row, or a region that scrolls.

use leptos::prelude::*;

/// The head of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What it is called.
    pub text: String,
    /// Whether it holds numbers, which stand at the end of their cells.
    pub number: bool,
}

impl Column {
    /// A column of words.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), number: false }
    }

    /// A column of numbers.
    pub fn number(text: impl Into<String>) -> Self {
        Self { text: text.into(), number: true }
    }
}

/// A table. The first cell of each row is its heading. Roles are said twice because a phone's card layout takes them away.
#[component]
pub fn Table(
    /// What the table tells.
    #[prop(into)]
    caption: String,
    /// The columns.
    columns: Vec<Column>,
    /// The rows, each with one view per column (`"text".into_any()`).
    rows: Vec<Vec<AnyView>>,
    /// Keep the grid on a phone and scroll it sideways (wide tables of figures).
    #[prop(optional)]
    scroll: bool,
    /// Show the caption to ears only, where a heading already says it.
    #[prop(optional)]
    quiet_caption: bool,
) -> impl IntoView {
    let heads = columns
        .iter()
        .map(|c| view! { <th scope="col" role="columnheader" class=c.number.then_some("number")>{c.text.clone()}</th> })
        .collect::<Vec<_>>();
    let rows = rows
        .into_iter()
        .map(|cells| {
            let cells = cells
                .into_iter()
                .zip(&columns)
                .enumerate()
                .map(|(at, (cell, column))| {
                    let class = column.number.then_some("number");
                    let label = column.text.clone();
                    if at == 0 {
                        view! { <th scope="row" role="rowheader" class=class data-label=label>{cell}</th> }.into_any()
                    } else {
                        view! { <td role="cell" class=class data-label=label>{cell}</td> }.into_any()
                    }
                })
                .collect::<Vec<_>>();
            view! { <tr role="row">{cells}</tr> }
        })
        .collect::<Vec<_>>();
    let table = view! {
        <table role="table">
            <caption class=quiet_caption.then_some("sr")>{caption.clone()}</caption>
            <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    };
    if scroll {
        view! { <div class="table scroll" role="region" tabindex="0" aria-label=caption>{table}</div> }.into_any()
    } else {
        view! { <div class="table">{table}</div> }.into_any()
    }
}
