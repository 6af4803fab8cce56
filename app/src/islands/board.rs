//! The keys of the roster board: arrows from cell to cell, Enter into a shift, `?` for help, and printing.

use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};

/// Two buttons and the keys; the board itself is a plain table that works without them.
#[island]
pub fn Keys(
    /// "Keys".
    label: String,
    /// "Print".
    print: String,
    /// "Close".
    close: String,
    /// What the keys do.
    lines: Vec<String>,
) -> impl IntoView {
    Effect::new(|| {
        let keys = window_event_listener(ev::keydown, |event| {
            if event.ctrl_key() || event.meta_key() || event.alt_key() || is_typing() {
                return;
            }
            if pressed(&event.key()) {
                event.prevent_default();
            }
        });
        on_cleanup(move || keys.remove());
    });
    let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <button class="button quiet board-key" type="button" on:click=|_| drop(window().print())>
            {print}
        </button>
        <button class="button plain board-key" type="button" popovertarget="board-keys" aria-haspopup="dialog">
            {label.clone()}
        </button>
        <div class="dialog" id="board-keys" popover="auto" role="dialog" aria-labelledby="board-keys-title">
            <h2 id="board-keys-title">{label}</h2>
            <ul>{lines}</ul>
            <div class="actions">
                <button class="button quiet" type="button" popovertarget="board-keys" popovertargetaction="hide">
                    {close}
                </button>
            </div>
        </div>
    }
}

/// Does what a key asks; whether it asks for anything here.
fn pressed(key: &str) -> bool {
    let rightward = if is_right_to_left() { -1 } else { 1 };
    match key {
        "ArrowUp" => go(-1, 0),
        "ArrowDown" => go(1, 0),
        "ArrowLeft" => go(0, -rightward),
        "ArrowRight" => go(0, rightward),
        "Enter" => open(),
        "?" => help(),
        _ => false,
    }
}

fn active() -> Option<Element> {
    document().active_element()
}

fn is_typing() -> bool {
    active().is_some_and(|e| e.matches("input, select, textarea").unwrap_or(false))
}

fn is_right_to_left() -> bool {
    document().document_element().and_then(|root| root.get_attribute("dir")).is_some_and(|dir| dir == "rtl")
}

/// From the cell with the focus to the one beside it; into the first one from the board itself.
fn go(down: i32, along: i32) -> bool {
    let Some(board) = active().and_then(|e| e.closest(".board").ok().flatten()) else { return false };
    let Some(cell) = active().and_then(|e| e.closest("td").ok().flatten()) else {
        return board.query_selector("td").ok().flatten().is_some_and(|first| focus(&first));
    };
    let Some(mut row) = cell.parent_element() else { return false };
    if down != 0 {
        let Some(next) = beside(&row, down) else { return false };
        row = next;
    }
    let column = i32::try_from(before(&cell)).ok().and_then(|column| usize::try_from(column + along).ok());
    match column.filter(|column| *column > 0).and_then(|column| child(&row, column)) {
        Some(cell) => focus(&cell),
        None => false,
    }
}

/// The next row of cells downwards or upwards, over the bands of the day.
fn beside(row: &Element, down: i32) -> Option<Element> {
    let step = |e: &Element| if down > 0 { e.next_element_sibling() } else { e.previous_element_sibling() };
    let mut row = row.clone();
    loop {
        row = match step(&row) {
            Some(row) => row,
            None => {
                let band = row.parent_element().as_ref().and_then(step)?;
                if band.tag_name() != "TBODY" {
                    return None;
                }
                if down > 0 { band.first_element_child()? } else { band.last_element_child()? }
            }
        };
        if !row.class_list().contains("board-shift") {
            return Some(row);
        }
    }
}

/// How many stand before it in its row.
fn before(cell: &Element) -> usize {
    std::iter::successors(cell.previous_element_sibling(), Element::previous_element_sibling).count()
}

fn child(row: &Element, at: usize) -> Option<Element> {
    std::iter::successors(row.first_element_child(), Element::next_element_sibling).nth(at)
}

fn focus(cell: &Element) -> bool {
    cell.dyn_ref::<HtmlElement>().is_some_and(|cell| cell.focus().is_ok())
}

/// Follows the link of the cell that itself has the focus.
fn open() -> bool {
    let Some(cell) = active().filter(|e| e.matches("td").unwrap_or(false)) else { return false };
    let link = cell.query_selector("a").ok().flatten().and_then(|a| a.dyn_into::<HtmlElement>().ok());
    link.inspect(HtmlElement::click).is_some()
}

/// Shows the keys by pressing their button.
fn help() -> bool {
    let button = document().query_selector("[popovertarget=board-keys]").ok().flatten();
    button.and_then(|b| b.dyn_into::<HtmlElement>().ok()).inspect(HtmlElement::click).is_some()
}
