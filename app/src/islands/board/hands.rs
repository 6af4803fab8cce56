//! What keys and the mouse take into the hand and put down: people go to other shifts, shifts to other days.

use super::lay::{Edit, place};
use super::{Board, cell, data, find, here};
use crate::islands::browser;
use domain::ids::{PersonId, ShiftId};
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{DragEvent, Element, HtmlElement};
use std::collections::BTreeMap;

/// What is in hand: a person of a shift, or a shift.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) enum Hand {
    /// Nothing.
    #[default]
    Empty,
    /// Somebody, from this shift.
    Person(ShiftId, PersonId),
    /// A shift, and how often it had been changed when it was taken.
    Shift(ShiftId, String),
}

impl Hand {
    fn of(element: &Element) -> Option<Self> {
        if let Some(text) = data(element, "data-place") {
            return place(&text).map(|(shift, person)| Self::Person(shift, person));
        }
        let id = data(element, "data-shift")?.parse().ok()?;
        Some(Self::Shift(id, data(element, "data-edits").unwrap_or_default()))
    }
}

/// Does what a key asks; whether it asks for anything here.
pub(super) fn pressed(key: &str, board: Board) -> bool {
    if cell().is_none() {
        return false;
    }
    let holds = board.hand.get_value() != Hand::Empty;
    match key {
        "Enter" if holds => drop_here(board),
        "a" | "A" => find::open(),
        "i" | "I" => open(".who"),
        "m" | "M" => pick(board),
        "Escape" if holds => {
            clear(board);
            board.say(String::new());
            true
        }
        "Delete" | "Backspace" => take_off(board),
        _ => false,
    }
}

/// Follows the first such link where the focus is.
pub(super) fn open(link: &str) -> bool {
    let own = |place: Element| place.query_selector(link).ok().flatten();
    let found = here("[data-place]").and_then(own).or_else(|| cell()?.query_selector(link).ok().flatten());
    found.and_then(|a| a.dyn_into::<HtmlElement>().ok()).inspect(HtmlElement::click).is_some()
}

/// Follows the link to the shift of the cell that itself has the focus.
pub(super) fn go_in() -> bool {
    super::active().is_some_and(|e| e.matches("td").unwrap_or(false)) && open("a:not(.who)")
}

fn each(selector: &str, with: impl Fn(&Element)) {
    let Ok(found) = document().query_selector_all(selector) else { return };
    (0..found.length()).filter_map(|n| found.item(n)?.dyn_into().ok()).for_each(|element: Element| with(&element));
}

fn clear(board: Board) {
    board.hand.set_value(Hand::Empty);
    board.barred.set_value(BTreeMap::new());
    each(".picked, .cannot", |element| {
        let _ = element.class_list().remove_2("picked", "cannot");
    });
}

/// Takes something into the hand: the board shows at once where it can't go.
fn take(element: &Element, board: Board) -> bool {
    clear(board);
    let Some(hand) = Hand::of(element) else { return false };
    let _ = element.class_list().add_1("picked");
    board.hand.set_value(hand.clone());
    if let Hand::Person(from, person) = hand {
        spawn_local(bar(board, from, person));
    }
    true
}

/// Asks where somebody can't go, and shows it on the board.
async fn bar(board: Board, from: ShiftId, person: PersonId) {
    let roster = board.kept.with_value(|(_, roster)| roster.clone());
    let path = format!("/api/board/barred?roster={roster}&person={person}&from={from}");
    let Some(barred) = browser::facts::<BTreeMap<String, String>>(&path).await else { return };
    // It may have been put down meanwhile
    if board.hand.get_value() != Hand::Person(from, person) {
        return;
    }
    each("[data-shift]", |list| {
        if data(list, "data-shift").is_some_and(|id| barred.contains_key(&id)) {
            let _ = list.class_list().add_1("cannot");
        }
    });
    board.barred.set_value(barred);
    hover(board);
}

/// Why who is in hand can't go to a shift.
fn barred(board: Board, list: &Element) -> Option<String> {
    let id = data(list, "data-shift")?;
    board.barred.with_value(|barred| barred.get(&id).cloned())
}

/// Shows what is in hand on a board that has come anew.
pub(super) fn again(board: Board) {
    let selector = match board.hand.get_value() {
        Hand::Empty => return,
        Hand::Person(shift, person) => format!("[data-place='{shift}.{person}']"),
        Hand::Shift(shift, _) => format!("[data-shift='{shift}']"),
    };
    match document().query_selector(&selector) {
        Ok(Some(element)) => drop(take(&element, board)),
        _ => clear(board),
    }
}

/// Takes the person in the cell into the hand; the shift itself where nobody is on it, or the second time.
fn pick(board: Board) -> bool {
    let shift_next = matches!(board.hand.get_value(), Hand::Person(..));
    let person = here("[data-place]").filter(|_| !shift_next);
    let Some(element) = person.or_else(|| here("[data-shift]").filter(|e| data(e, "data-edits").is_some())) else {
        return false;
    };
    if !take(&element, board) {
        return false;
    }
    board.say(format!("{}: {}", board.words().in_hand, data(&element, "data-says").unwrap_or_default()));
    true
}

/// Says of the cell with the focus whether what is in hand can go there.
pub(super) fn hover(board: Board) {
    if let Some(why) = here("[data-shift]").and_then(|list| barred(board, &list)) {
        board.say(why);
    }
}

/// Puts what is in hand into the cell with the focus.
fn drop_here(board: Board) -> bool {
    let Some(cell) = cell() else { return false };
    put(&cell, here("[data-shift]"), board)
}

fn put(cell: &Element, list: Option<Element>, board: Board) -> bool {
    let held = board.hand.get_value();
    let no = list.as_ref().and_then(|list| barred(board, list));
    clear(board);
    match held {
        Hand::Person(from, person) => {
            let Some(to) = list.and_then(|list| data(&list, "data-shift")?.parse().ok()) else { return true };
            if to == from {
                return true;
            }
            // The door would say the same
            if let Some(why) = no {
                board.say(why);
                return true;
            }
            let body = format!("place={from}.{person}&to={to}");
            board.send("/api/board/move-person", body, Some(Edit::Move(person, from, to)));
        }
        Hand::Shift(id, seen) => {
            let of = |name| data(cell, name).unwrap_or_default();
            let (date, from, until) = (of("data-date"), of("data-from"), of("data-until"));
            let body = format!(
                "shift={id}&date={date}&from={from}&until={until}&position={}&seen={seen}",
                of("data-position")
            );
            board.send("/api/board/move-shift", body, Some(Edit::Shift(id, cell.clone())));
        }
        Hand::Empty => return false,
    }
    true
}

/// Takes the person with the focus off, once that is confirmed.
fn take_off(board: Board) -> bool {
    let Some(row) = here("[data-place]") else { return false };
    let name = data(&row, "data-says").unwrap_or_default();
    let sure = window().confirm_with_message(&board.words().take_off.replace("{name}", &name)).unwrap_or(false);
    if let Some(text) = data(&row, "data-place").filter(|_| sure) {
        let edit = place(&text).map(|(shift, person)| Edit::TakeOff(person, shift));
        board.send("/api/shifts/unassign", format!("place={text}"), edit);
    }
    true
}

/// Lets the mouse drag people to shifts and shifts to days.
pub(super) fn drag(board: Board) {
    let target = |event: &DragEvent| event.target().and_then(|t| t.dyn_into::<Element>().ok());
    let start = window_event_listener(ev::dragstart, move |event| {
        let Some(from) = target(&event).and_then(|e| e.closest("[draggable=true]").ok().flatten()) else { return };
        let Some(carry) = event.data_transfer() else { return };
        // Firefox drags nothing that carries nothing
        let _ = carry.set_data("text/plain", &data(&from, "data-says").unwrap_or_default());
        take(&from, board);
    });
    let over = window_event_listener(ev::dragover, move |event| {
        let at = target(&event);
        let no = at.as_ref().is_some_and(|e| e.closest(".cannot").ok().flatten().is_some());
        let cell = at.and_then(|e| e.closest(".board td").ok().flatten());
        if cell.is_some() && !no && board.hand.get_value() != Hand::Empty {
            event.prevent_default();
        }
    });
    let dropped = window_event_listener(ev::drop, move |event| {
        let Some(at) = target(&event).filter(|_| board.hand.get_value() != Hand::Empty) else { return };
        let Ok(Some(cell)) = at.closest(".board td") else { return };
        event.prevent_default();
        let inside = || cell.query_selector("[data-shift]").ok().flatten();
        let list = at.closest("[data-shift]").ok().flatten().or_else(inside);
        put(&cell, list, board);
    });
    let over_now = window_event_listener(ev::dragend, move |_| clear(board));
    on_cleanup(move || {
        start.remove();
        over.remove();
        dropped.remove();
        over_now.remove();
    });
}
