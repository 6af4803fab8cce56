//! A board that stays fresh: news come from the server, and cells are exchanged without taking the focus from anybody.

use super::{Board, data, focus, hands};
use crate::islands::browser;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use leptos::web_sys::{DomParser, Element, EventSource, MessageEvent, Node, SupportedType};

/// The parts of the page that change; each is exchanged by itself.
const PARTS: [&str; 4] = ["board-grid", "board-days", "board-gaps", "board-bar"];

fn part(name: &str) -> Option<Element> {
    document().get_element_by_id(name)
}

/// Listens to what others do to the roster. The browser itself comes back after a break, with the last it has heard.
pub(super) fn listen(board: Board, since: &str) {
    let (words, roster) = board.kept.get_value();
    if roster.is_empty() {
        return;
    }
    let Ok(source) = EventSource::new(&format!("/api/rosters/{roster}/events?since={since}")) else { return };
    let heard = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let shown = part("board-bar").and_then(|bar| data(&bar, "data-since"));
        // The answer to an act of one's own has shown it already
        if shown == Some(event.last_event_id()) {
            return;
        }
        let by = event.data().as_string().unwrap_or_default();
        if !by.is_empty() {
            board.say(format!("{} {by}", words.changed_by));
        }
        spawn_local(refresh(board));
    });
    let _ = source.add_event_listener_with_callback("changed", heard.as_ref().unchecked_ref());
    // It lives as long as the page
    heard.forget();
    std::mem::forget(source);
}

/// What the address asks for, such as the week by people.
pub(super) fn query() -> String {
    window().location().search().unwrap_or_default()
}

/// Shows the board as it is kept now.
pub(super) async fn refresh(board: Board) {
    let path = window().location().pathname().unwrap_or_default();
    if let Some(page) = browser::page(&format!("{path}{}", query())).await {
        show(&page, board);
    }
}

/// Shows a page of the board in the place of this one.
pub(super) fn show(page: &str, board: Board) {
    let Ok(parser) = DomParser::new() else { return };
    let Ok(fresh) = parser.parse_from_string(page, SupportedType::TextHtml) else { return };
    for name in PARTS {
        match (part(name), fresh.get_element_by_id(name)) {
            (Some(old), Some(new)) => exchange(&old, &new),
            (None, None) => {}
            // The first shift of a week, or the last one has gone
            _ => drop(window().location().reload()),
        }
    }
    hands::again(board);
}

/// The board as it stands on the screen.
pub(super) fn picture() -> Vec<(&'static str, Node)> {
    let of = |name| Some((name, part(name)?.clone_node_with_deep(true).ok()?));
    PARTS.into_iter().filter_map(of).collect()
}

/// Shows the board as it stood, because nothing has come of what was shown.
pub(super) fn put_back(picture: &[(&'static str, Node)]) {
    for (name, was) in picture {
        if let (Some(now), Some(was)) = (part(name), was.dyn_ref::<Element>()) {
            exchange(&now, was);
        }
    }
}

/// Exchanges what differs: cell by cell where the same cells are there, else the whole part.
fn exchange(old: &Element, new: &Element) {
    let held = document().active_element().and_then(|e| e.closest("td[id]").ok().flatten()).map(|cell| cell.id());
    if ids(old) == ids(new) && !ids(old).is_empty() {
        for id in ids(old) {
            let selector = format!("[id='{id}']");
            let find = |inside: &Element| inside.query_selector(&selector).ok().flatten();
            if let (Some(old), Some(new)) = (find(old), find(new)) {
                put_in(&old, &new);
            }
        }
    } else {
        put_in(old, new);
    }
    let lost = document().active_element().is_none_or(|e| e.tag_name() == "BODY");
    if let Some(cell) = held.filter(|_| lost).and_then(|id| document().get_element_by_id(&id)) {
        focus(&cell);
    }
}

/// Puts the new one in the place of the old one, unless they are the same.
fn put_in(old: &Element, new: &Element) {
    // Where the tabulator comes back to is this page's own
    if let Some(tab) = old.get_attribute("tabindex") {
        let _ = new.set_attribute("tabindex", &tab);
    }
    if !old.is_equal_node(Some(new)) {
        let _ = old.replace_with_with_node_1(new);
    }
}

fn ids(part: &Element) -> Vec<String> {
    let Ok(cells) = part.query_selector_all("td[id], th[id]") else { return Vec::new() };
    let cell = |at| cells.item(at).and_then(|node| node.dyn_into::<Element>().ok());
    (0..cells.length()).filter_map(cell).map(|cell| cell.id()).collect()
}
