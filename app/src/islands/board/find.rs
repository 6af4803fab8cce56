//! Type-ahead on the board: whom to put on the shift with the focus. Arrows choose, Enter puts on; for whoever may not
//! by the rules it leads to where an exception is made.

use super::lay::Edit;
use super::{Board, data, here};
use crate::islands::browser;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement, HtmlInputElement, KeyboardEvent, MouseEvent};
use serde::Deserialize;

/// The most that are shown at once.
const SHOWN: usize = 8;

/// Somebody who could take the shift.
#[derive(Deserialize)]
struct Found {
    person: String,
    name: String,
    note: String,
    can: bool,
}

fn popover() -> Option<HtmlElement> {
    document().get_element_by_id("board-find").and_then(|e| e.dyn_into().ok())
}

fn input() -> Option<HtmlInputElement> {
    document().get_element_by_id("board-find-name").and_then(|e| e.dyn_into().ok())
}

fn list() -> Option<Element> {
    document().get_element_by_id("board-find-list")
}

fn chosen() -> Option<Element> {
    list()?.query_selector("[aria-selected=true]").ok().flatten()
}

/// Opens the search for the shift in the cell.
pub(super) fn open() -> bool {
    let (Some(shift), Some(popover), Some(input)) = (here("[data-shift]"), popover(), input()) else { return false };
    let _ = popover.set_attribute("data-for", &data(&shift, "data-shift").unwrap_or_default());
    let _ = input.set_attribute("aria-description", &data(&shift, "data-says").unwrap_or_default());
    if let Some(list) = list() {
        list.set_text_content(None);
    }
    input.set_value("");
    let _ = popover.show_popover();
    let _ = input.focus();
    search();
    true
}

/// Shows those whose names fit what is typed.
pub(super) fn search() {
    spawn_local(async {
        let (Some(popover), Some(input)) = (popover(), input()) else { return };
        let shift = data(&popover, "data-for").unwrap_or_default();
        let typed = input.value();
        let typed_for = js_sys::encode_uri_component(&typed).as_string().unwrap_or_default();
        let path = format!("/api/board/find?shift={shift}&q={typed_for}");
        let Some(found) = browser::facts::<Vec<Found>>(&path).await else { return };
        // Somebody has typed on meanwhile
        if input.value() != typed {
            return;
        }
        let Some(list) = list() else { return };
        list.set_text_content(None);
        for (n, one) in found.into_iter().take(SHOWN).enumerate() {
            let _ = row(n, &one).map(|row| list.append_child(&row));
        }
        choose(list.first_element_child());
    });
}

fn row(n: usize, one: &Found) -> Option<Element> {
    let [row, name, note] = ["li", "bdi", "span"].map(|tag| document().create_element(tag).ok());
    let (row, name, note) = (row?, name?, note?);
    row.set_id(&format!("board-find-{n}"));
    row.set_class_name(if one.can { "option" } else { "option not" });
    name.set_text_content(Some(&one.name));
    note.set_text_content(Some(&one.note));
    note.set_class_name("item-note");
    for (attribute, value) in [("role", "option"), ("aria-selected", "false"), ("data-person", one.person.as_str())] {
        let _ = row.set_attribute(attribute, value);
    }
    let _ = row.append_child(&name);
    let _ = row.append_child(&note);
    Some(row)
}

/// Makes a row the one that Enter takes.
fn choose(row: Option<Element>) {
    let (Some(row), Some(input)) = (row, input()) else { return };
    if let Some(last) = chosen() {
        let _ = last.set_attribute("aria-selected", "false");
    }
    let _ = row.set_attribute("aria-selected", "true");
    row.scroll_into_view_with_bool(false);
    let _ = input.set_attribute("aria-activedescendant", &row.id());
}

/// Arrows go through the list, Enter takes what is chosen.
pub(super) fn pressed(event: &KeyboardEvent, board: Board) {
    let next = match event.key().as_str() {
        "ArrowDown" => chosen().and_then(|row| row.next_element_sibling()),
        "ArrowUp" => chosen().and_then(|row| row.previous_element_sibling()),
        "Enter" => {
            event.prevent_default();
            // With the search closed it would open the cell beneath
            event.stop_propagation();
            if let Some(row) = chosen() {
                take(&row, board);
            }
            return;
        }
        _ => return,
    };
    event.prevent_default();
    choose(next);
}

/// The mouse takes what it points to.
pub(super) fn clicked(event: &MouseEvent, board: Board) {
    let at = event.target().and_then(|t| t.dyn_into::<Element>().ok());
    if let Some(row) = at.and_then(|e| e.closest("[data-person]").ok().flatten()) {
        take(&row, board);
    }
}

fn take(row: &Element, board: Board) {
    let Some(popover) = popover() else { return };
    let (Some(shift), Some(person)) = (data(&popover, "data-for"), data(row, "data-person")) else { return };
    let _ = popover.hide_popover();
    if row.class_list().contains("not") {
        // Only a reason that somebody types makes an exception
        let _ = window().location().assign(&format!("/shifts/{shift}/assign?person={person}"));
        return;
    }
    let name = row.query_selector("bdi").ok().flatten().and_then(|e| e.text_content()).unwrap_or_default();
    let edit = match (person.parse(), shift.parse()) {
        (Ok(person), Ok(shift)) => Some(Edit::PutOn(person, shift, name)),
        _ => None,
    };
    board.send("/api/shifts/assign", format!("shift={shift}&person={person}"), edit);
}
