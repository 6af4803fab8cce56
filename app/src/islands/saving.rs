//! Keeps a form while it is filled in: every change is sent soon after, waits in the browser while there is no network,
//! and is tried again. Questions that depend on an answer come into sight at once.

use super::browser::{self, Sent};
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{Element, HtmlFormElement, HtmlInputElement, HtmlSelectElement, NodeList};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// How long the fingers have to rest before what they typed is sent.
const REST: Duration = Duration::from_millis(700);
/// How long until what could not be sent is tried again.
const AGAIN: Duration = Duration::from_secs(10);

/// The words of keeping, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavingWords {
    /// When it was saved last; nothing before the first time.
    pub saved: String,
    /// There is no network, and it is tried again.
    pub lost: String,
    /// It was not taken.
    pub refused: String,
}

/// Where a form stands.
#[derive(Clone, Copy)]
struct Standing {
    /// Counts the changes.
    edits: StoredValue<u32>,
    /// Whether something is on its way.
    sending: StoredValue<bool>,
    /// Whether a change has not arrived yet.
    open: StoredValue<bool>,
    say: WriteSignal<String>,
    words: StoredValue<SavingWords>,
    whose: StoredValue<String>,
}

/// The line that says whether everything is saved; it keeps the form with this id.
#[island]
pub fn AutoSave(
    /// The id of the form.
    form: String,
    /// Whose form it is: what waits in the browser is theirs alone.
    whose: String,
    /// What is said.
    words: SavingWords,
) -> impl IntoView {
    let (line, say) = signal(words.saved.clone());
    let standing = Standing {
        edits: StoredValue::new(0),
        sending: StoredValue::new(false),
        open: StoredValue::new(false),
        say,
        words: StoredValue::new(words),
        whose: StoredValue::new(whose),
    };
    Effect::new(move |_| watch(&form, standing));
    view! { <p class="saved" role="status">{line}</p> }
}

fn watch(id: &str, standing: Standing) {
    let found = document().get_element_by_id(id).and_then(|e| e.dyn_into::<HtmlFormElement>().ok());
    let Some(form) = found else { return };
    let form = StoredValue::new_local(form);
    drop_others(&standing.whose.get_value());
    let is_mine = move |event: &web_sys::Event| {
        let target = event.target().and_then(|t| t.dyn_into::<Element>().ok());
        let of = target.and_then(|t| t.closest("form").ok().flatten());
        of.is_some_and(|of| form.with_value(|form| of.id() == form.id()))
    };
    let changed = move |event: &web_sys::Event| {
        if is_mine(event) {
            form.with_value(show_questions);
            standing.edits.update_value(|n| *n += 1);
            standing.open.set_value(true);
            let edit = standing.edits.get_value();
            spawn_local(async move {
                browser::sleep(REST).await;
                if standing.edits.get_value() == edit {
                    send(form, standing).await;
                }
            });
        }
    };
    let input = window_event_listener(ev::input, move |event| changed(&event));
    let change = window_event_listener(ev::change, move |event| changed(&event));
    let online = window_event_listener(ev::online, move |_| {
        if standing.open.get_value() {
            spawn_local(send(form, standing));
        }
    });
    let submit = window_event_listener(ev::submit, move |event| {
        if !is_mine(&event) {
            return;
        }
        if browser::is_offline() {
            // The browser would show its own page instead, and what was typed would be gone
            event.prevent_default();
            say_lost(standing);
        } else {
            forget(standing);
        }
    });
    on_cleanup(move || {
        input.remove();
        change.remove();
        online.remove();
        submit.remove();
    });
    if let Some(body) = waiting(standing) {
        spawn_local(async move {
            if let Sent::Done(_) = browser::post("/api/applications/save", &body).await {
                forget(standing);
                let _ = window().location().reload();
            }
        });
    }
}

/// Sends the form as it stands, until it has arrived.
async fn send(form: StoredValue<HtmlFormElement, LocalStorage>, standing: Standing) {
    if standing.sending.get_value() {
        return;
    }
    standing.sending.set_value(true);
    loop {
        let edit = standing.edits.get_value();
        let Some(body) = form.with_value(browser::fields_of) else { break };
        keep(standing, &body);
        match browser::post("/api/applications/save", &body).await {
            Sent::Done(answer) if standing.edits.get_value() == edit => {
                forget(standing);
                standing.open.set_value(false);
                standing.say.set(answer.saved);
                break;
            }
            // Something was typed meanwhile
            Sent::Done(_) => {}
            Sent::Refused => {
                forget(standing);
                standing.open.set_value(false);
                standing.say.set(standing.words.with_value(|w| w.refused.clone()));
                break;
            }
            Sent::Lost => {
                say_lost(standing);
                standing.sending.set_value(false);
                browser::sleep(AGAIN).await;
                // Meanwhile the network may have come back by itself, and everything been sent
                if !standing.open.get_value() || standing.sending.get_value() {
                    return;
                }
                standing.sending.set_value(true);
            }
        }
    }
    standing.sending.set_value(false);
}

fn say_lost(standing: Standing) {
    standing.say.set(standing.words.with_value(|w| w.lost.clone()));
}

/// What names of forms that wait begin with.
const UNSAVED: &str = "unsaved ";

/// Under which name this page's form waits in the browser, until its window is closed.
fn place(standing: Standing) -> Option<(web_sys::Storage, String)> {
    let kept = window().session_storage().ok().flatten()?;
    let path = window().location().pathname().ok()?;
    Some((kept, standing.whose.with_value(|whose| format!("{UNSAVED}{whose} {path}"))))
}

fn keep(standing: Standing, body: &str) {
    if let Some((kept, name)) = place(standing) {
        // Without room it is tried again as long as the page is open
        let _ = kept.set_item(&name, body);
    }
}

fn forget(standing: Standing) {
    if let Some((kept, name)) = place(standing) {
        let _ = kept.remove_item(&name);
    }
}

fn waiting(standing: Standing) -> Option<String> {
    let (kept, name) = place(standing)?;
    kept.get_item(&name).ok().flatten()
}

/// Drops what somebody else has left in this window: they have gone, and it is not for the eyes of whoever is here now.
fn drop_others(whose: &str) {
    let Some(kept) = window().session_storage().ok().flatten() else { return };
    let names = (0..kept.length().unwrap_or(0)).filter_map(|n| kept.key(n).ok().flatten()).collect::<Vec<_>>();
    let of_others = |name: &&String| {
        name.strip_prefix(UNSAVED).is_some_and(|rest| rest.split(' ').next().is_none_or(|owner| owner != whose))
    };
    for name in names.iter().filter(of_others) {
        let _ = kept.remove_item(name);
    }
}

fn elements(list: Result<NodeList, JsValue>) -> Vec<Element> {
    let list = list.ok();
    let all = list.iter().flat_map(|list| (0..list.length()).filter_map(|n| list.item(n)));
    all.filter_map(|node| node.dyn_into().ok()).collect()
}

/// Shows the questions whose condition holds, and hides the others; in order, because one may hang on the other.
fn show_questions(form: &HtmlFormElement) {
    for question in elements(form.query_selector_all("[data-question][data-if]")) {
        let said = |name: &str| question.get_attribute(name).unwrap_or_default();
        let (of, is) = (said("data-if"), said("data-is"));
        let hidden = form.query_selector(&format!("[data-question='{of}'][hidden]")).is_ok_and(|found| found.is_some());
        let fields = elements(form.query_selector_all(&format!("[name='answer_{of}']")));
        // What is asked on another page is settled
        if fields.is_empty() {
            continue;
        }
        if !hidden && fields.iter().any(|field| says(field, &is)) {
            let _ = question.remove_attribute("hidden");
            has_seen(form, &said("data-question"));
        } else {
            let _ = question.set_attribute("hidden", "");
        }
    }
}

fn says(field: &Element, wanted: &str) -> bool {
    let box_says = field.dyn_ref::<HtmlInputElement>().is_some_and(|field| field.checked() && field.value() == wanted);
    box_says || field.dyn_ref::<HtmlSelectElement>().is_some_and(|field| field.value() == wanted)
}

/// Lets the form tell that a question was in sight.
fn has_seen(form: &HtmlFormElement, key: &str) {
    let field = form.query_selector("[name=seen]").ok().flatten().and_then(|f| f.dyn_into::<HtmlInputElement>().ok());
    let Some(field) = field else { return };
    let seen = field.value();
    if !seen.split_whitespace().any(|known| known == key) {
        field.set_value(&format!("{seen} {key}"));
    }
}
