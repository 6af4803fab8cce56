//! The roster board under the hands of a coordinator: arrows from cell to cell, keys and the mouse that put, move and take
//! off, and news of what others do. Each act goes to the door of the form that does the same without script.

mod find;
mod hands;
mod lay;
mod live;

use super::browser;
use hands::Hand;
use lay::Edit;
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The words of the board, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardWords {
    /// "Keys".
    pub keys: String,
    /// "Close".
    pub close: String,
    /// What the keys do.
    pub lines: Vec<String>,
    /// "Take {name} off?"
    pub take_off: String,
    /// What is in hand, before its name.
    pub in_hand: String,
    /// What is said when something was done.
    pub done: String,
    /// What is said when it was undone.
    pub undone: String,
    /// What is said when it could not be sent.
    pub lost: String,
    /// Before the name of whoever else has changed the board.
    pub changed_by: String,
    /// "Search by name".
    pub search: String,
}

/// A board under somebody's hands.
#[derive(Clone, Copy)]
struct Board {
    hand: StoredValue<Hand>,
    /// Where who is in hand can't go, by shift, and why.
    barred: StoredValue<BTreeMap<String, String>>,
    /// The words, and the roster.
    kept: StoredValue<(BoardWords, String)>,
    say: WriteSignal<String>,
}

impl Board {
    fn words(self) -> BoardWords {
        self.kept.with_value(|(words, _)| words.clone())
    }
    fn say(self, text: String) {
        self.say.set(text);
    }
    /// Undoes the last thing that was done here.
    fn undo(self) -> bool {
        let (words, roster) = self.kept.get_value();
        if !roster.is_empty() {
            self.post("/api/board/undo", format!("roster={roster}"), None, words.undone);
        }
        !roster.is_empty()
    }
    /// Sends what the form of a door would send.
    fn send(self, path: &'static str, body: String, edit: Option<Edit>) {
        self.post(path, body, edit, self.words().done);
    }
    /// The board shows an act at once, and with the server's answer what it leaves missing.
    fn post(self, path: &'static str, body: String, edit: Option<Edit>, done: String) {
        let timer = window().performance();
        let _ = timer.as_ref().map(|timer| timer.mark("board-hand"));
        let before = live::picture();
        if let Some(edit) = &edit {
            lay::lay(edit);
        }
        spawn_local(async move {
            let by = if live::query().contains("by=people") { "people" } else { "positions" };
            match browser::shown(path, &format!("{body}&show={by}")).await {
                Some(Ok(page)) => {
                    live::show(&page, self);
                    let _ = timer.map(|timer| timer.measure_with_start_mark("board-edit", "board-hand"));
                    self.say(done);
                }
                Some(Err(why)) => {
                    live::put_back(&before);
                    self.say(why);
                    live::refresh(self).await;
                }
                None => {
                    live::put_back(&before);
                    self.say(self.words().lost);
                }
            }
        });
    }
}

/// Keys, mouse and news of a board; the board itself is a plain table that works without them.
#[island]
pub fn Keys(
    /// The words.
    words: BoardWords,
    /// The roster, when there is one.
    roster: String,
    /// Whether whoever looks may change it.
    editable: bool,
    /// The newest event that the page shows.
    since: String,
) -> impl IntoView {
    let (said, say) = signal(String::new());
    let board = Board {
        hand: StoredValue::new(Hand::default()),
        barred: StoredValue::new(BTreeMap::new()),
        kept: StoredValue::new((words.clone(), roster)),
        say,
    };
    Effect::new(move |_| {
        live::listen(board, &since);
        let keys = window_event_listener(ev::keydown, move |event| {
            let undo = (event.ctrl_key() || event.meta_key()) && !event.shift_key() && event.key() == "z";
            if is_typing() || (!undo && (event.ctrl_key() || event.meta_key() || event.alt_key())) {
                return;
            }
            let did = if undo && editable { board.undo() } else { pressed(&event.key(), board, editable) };
            if did {
                event.prevent_default();
            }
        });
        on_cleanup(move || keys.remove());
        if editable {
            hands::drag(board);
        }
    });
    let lines = words.lines.clone().into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <button class="button plain board-key" type="button" popovertarget="board-keys" aria-haspopup="dialog">
            {words.keys.clone()}
        </button>
        <p class="board-said" role="status">{move || said.get()}</p>
        <div class="dialog" id="board-keys" popover="auto" role="dialog" aria-labelledby="board-keys-title">
            <h2 id="board-keys-title">{words.keys.clone()}</h2>
            <ul>{lines}</ul>
            <div class="actions">
                <button class="button quiet" type="button" popovertarget="board-keys" popovertargetaction="hide">
                    {words.close.clone()}
                </button>
            </div>
        </div>
        <div class="dialog" id="board-find" popover="auto" role="dialog" aria-labelledby="board-find-label">
            <div class="field">
                <label id="board-find-label" for="board-find-name">{words.search.clone()}</label>
                <input
                    class="control"
                    id="board-find-name"
                    type="search"
                    role="combobox"
                    aria-expanded="true"
                    aria-autocomplete="list"
                    aria-controls="board-find-list"
                    autocomplete="off"
                    dir="auto"
                    on:input=move |_| find::search()
                    on:keydown=move |event| find::pressed(&event, board)
                />
            </div>
            <ul
                class="options"
                id="board-find-list"
                role="listbox"
                aria-labelledby="board-find-label"
                on:click=move |event| find::clicked(&event, board)
            ></ul>
        </div>
    }
}

/// Does what a key asks of the focus; whether it asks for anything here.
fn pressed(key: &str, board: Board, editable: bool) -> bool {
    let rightward = if is_right_to_left() { -1 } else { 1 };
    let went = match key {
        "ArrowUp" => go(-1, 0),
        "ArrowDown" => go(1, 0),
        "ArrowLeft" => go(0, -rightward),
        "ArrowRight" => go(0, rightward),
        "?" => return help(),
        key => return (editable && hands::pressed(key, board)) || (key == "Enter" && hands::go_in()),
    };
    if went {
        hands::hover(board);
    }
    went
}

/// The attribute of an element, where it says something.
fn data(element: &Element, name: &str) -> Option<String> {
    element.get_attribute(name).filter(|value| !value.is_empty())
}

/// The first of something in the cell with the focus, or where the focus itself is.
fn here(selector: &str) -> Option<Element> {
    let focus = active()?;
    if let Ok(Some(own)) = focus.closest(selector) {
        return Some(own);
    }
    cell()?.query_selector(selector).ok().flatten()
}

fn active() -> Option<Element> {
    document().active_element()
}

/// The cell in which the focus is.
fn cell() -> Option<Element> {
    active().and_then(|e| e.closest(".board td").ok().flatten())
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
    let Some(cell) = cell() else {
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

/// Gives a cell the focus, and makes it the one that the tabulator comes back to.
fn focus(cell: &Element) -> bool {
    if let Ok(Some(last)) = document().query_selector(".board td[tabindex='0']") {
        let _ = last.set_attribute("tabindex", "-1");
    }
    let _ = cell.set_attribute("tabindex", "0");
    cell.dyn_ref::<HtmlElement>().is_some_and(|cell| cell.focus().is_ok())
}

/// Shows the keys by pressing their button.
fn help() -> bool {
    let button = document().query_selector("[popovertarget=board-keys]").ok().flatten();
    button.and_then(|b| b.dyn_into::<HtmlElement>().ok()).inspect(HtmlElement::click).is_some()
}
