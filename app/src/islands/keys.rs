//! Keys for whoever reads one case after the other: each presses the button or link that says so itself, or leads into
//! a field. Nothing happens while somebody types, and the keys can be put away for good on this browser.

use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};

/// Where the browser remembers that keys are put away.
const OFF: &str = "case-keys-off";

/// The list of keys with the switch, unfolded on demand; the page's own links and forms do the work.
#[island]
pub fn CaseKeys(
    /// "Keys".
    label: String,
    /// "Use keys on these pages".
    switch: String,
    /// Each key with what it does.
    lines: Vec<(String, String)>,
) -> impl IntoView {
    let (on, set_on) = signal(true);
    Effect::new(move |_| {
        set_on.set(!is_off());
        let keys = window_event_listener(ev::keydown, move |event| {
            let chord = event.ctrl_key() || event.meta_key() || event.alt_key();
            if chord || event.repeat() || !on.get_untracked() || is_busy() {
                return;
            }
            if pressed(&event.key().to_uppercase()) {
                event.prevent_default();
            }
        });
        on_cleanup(move || keys.remove());
    });
    let lines = lines.into_iter().map(|(key, line)| view! { <li><kbd>{key}</kbd>" "{line}</li> }).collect_view();
    view! {
        <details class="more keys">
            <summary>{label}</summary>
            <div class="stack">
                <ul>{lines}</ul>
                <label class="keys-switch">
                    <input
                        type="checkbox"
                        prop:checked=on
                        on:change=move |event| {
                            let on = event_target_checked(&event);
                            remember(!on);
                            set_on.set(on);
                        }
                    />
                    <span>{switch}</span>
                </label>
            </div>
        </details>
    }
}

/// Whether somebody is writing, choosing, or has a question over the page.
fn is_busy() -> bool {
    let writing = document()
        .active_element()
        .is_some_and(|e| e.matches("input:not([type=checkbox]), select, textarea, [contenteditable]").unwrap_or(false));
    writing || first(":popover-open").is_some()
}

fn first(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok().flatten()
}

/// Presses or enters what names this key; whether there is such a thing.
fn pressed(key: &str) -> bool {
    if key.chars().count() != 1 || !key.chars().all(|c| c.is_ascii_uppercase()) {
        return false;
    }
    let Some(found) = first(&format!("[aria-keyshortcuts='{key}']")) else { return false };
    let Some(element) = found.dyn_ref::<HtmlElement>() else { return false };
    if found.matches("textarea, input, select").unwrap_or(false) {
        element.scroll_into_view();
        return element.focus().is_ok();
    }
    element.click();
    enter(&found);
    true
}

/// Leads into the question that a button has opened; Tab would begin at the top of the page.
fn enter(button: &Element) {
    let question = button.get_attribute("popovertarget").and_then(|id| document().get_element_by_id(&id));
    let field = question.and_then(|q| q.query_selector("input:not([type=hidden]), select, textarea").ok().flatten());
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
        let _ = field.focus();
    }
}

fn is_off() -> bool {
    let kept = window().local_storage().ok().flatten().and_then(|kept| kept.get_item(OFF).ok().flatten());
    kept.is_some()
}

fn remember(off: bool) {
    // A browser that keeps nothing asks again on the next page
    let Some(kept) = window().local_storage().ok().flatten() else { return };
    let _ = if off { kept.set_item(OFF, "1") } else { kept.remove_item(OFF) };
}
