//! What an act does to the cells of the board, so that it is seen before the server has answered.

use domain::ids::{PersonId, ShiftId};
use leptos::prelude::*;
use leptos::web_sys::Element;

/// An act on the board.
pub(super) enum Edit {
    /// Somebody of that name is put on a shift.
    PutOn(PersonId, ShiftId, String),
    /// Somebody is taken off a shift.
    TakeOff(PersonId, ShiftId),
    /// Somebody goes from one shift to another.
    Move(PersonId, ShiftId, ShiftId),
    /// A shift goes into a cell.
    Shift(ShiftId, Element),
}

/// One of the names of a place, `shift.person`.
pub(super) fn place(text: &str) -> Option<(ShiftId, PersonId)> {
    let (shift, person) = text.split_once('.')?;
    Some((shift.parse().ok()?, person.parse().ok()?))
}

fn one(name: &str, value: &str) -> Option<Element> {
    document().query_selector(&format!("[{name}='{value}']")).ok().flatten()
}

/// Does to the cells what the server will do to them.
pub(super) fn lay(edit: &Edit) {
    let into = |place: &Element, to: ShiftId| {
        let Some(list) = one("data-shift", &to.to_string()) else { return };
        let _ = list.insert_before(place, list.last_element_child().as_deref());
    };
    match edit {
        Edit::PutOn(person, shift, name) => {
            let (Ok(row), Ok(text)) = (document().create_element("li"), document().create_element("bdi")) else {
                return;
            };
            row.set_class_name("place");
            text.set_text_content(Some(name));
            let _ = row.append_child(&text);
            let _ = row.set_attribute("data-place", &format!("{shift}.{person}"));
            into(&row, *shift);
        }
        Edit::TakeOff(person, shift) => {
            if let Some(row) = one("data-place", &format!("{shift}.{person}")) {
                row.remove();
            }
        }
        Edit::Move(person, from, to) => {
            if let Some(row) = one("data-place", &format!("{from}.{person}")) {
                let _ = row.set_attribute("data-place", &format!("{to}.{person}"));
                into(&row, *to);
            }
        }
        Edit::Shift(shift, cell) => {
            if let Some(list) = one("data-shift", &shift.to_string()) {
                let _ = cell.append_child(&list);
            }
        }
    }
}
